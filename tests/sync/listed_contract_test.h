#pragma once
// The contract table of what IHE Scheduling and Argonaut list: each request as it must be built, each answer as it must be
// read. A header of its own, because moc 6.4 does not find its way through raw strings.

#include <QObject>

class ListedContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void plainOtherwise_data();
    void plainOtherwise();
    void reads_data();
    void reads();
    void tellsHowLongItIsKept_data();
    void tellsHowLongItIsKept();
    void readsWhatIsKeptByItsAppointment();
    void showsNobodysVisit();
};
