#pragma once
// What is sent to find free time and to keep it by operations, and what their answers mean. A header of its own, because moc
// 6.4 does not find its way through the raw strings of the tables.

#include <QObject>

class HoldContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void plainOtherwise_data();
    void plainOtherwise();
    void reads_data();
    void reads();
    void holdIsNoVisit();
    void finds_data();
    void finds();
    void tellsWhatIsLacking_data();
    void tellsWhatIsLacking();
    void proposalsAreForTheSchedule();
    void listedOperations();
};
