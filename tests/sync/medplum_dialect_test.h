#pragma once
// The contract table of Medplum and of booking operations that plain servers list. A header of its own, because moc 6.4 does
// not find its way through the raw strings of the table.

#include <QObject>

class MedplumDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItsAddress_data();
    void findsItsAddress();
    void usesOperations_data();
    void usesOperations();
    void fallsBack();
    void writesPlainlyWhatNoOperationFits_data();
    void writesPlainlyWhatNoOperationFits();
    void sendsPeopleFirst();
    void readsWhatWasDone_data();
    void readsWhatWasDone();
    void readsRefusals_data();
    void readsRefusals();
    void takesNothingForDone_data();
    void takesNothingForDone();
    void looksForWhatMayHaveArrived();
    void pullsDeletions();
    void asksForFreeTime();
    void readsFreeTime_data();
    void readsFreeTime();
    void waitsAsLongAsItSays();
    void guessesTheKind_data();
    void guessesTheKind();
};
