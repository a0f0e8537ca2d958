#pragma once
// The contract table of Clinik: each request as it must be built, each answer as it must be read. A header of its own,
// because moc 6.4 does not find its way through the raw strings of the table.

#include <QObject>

class ClinikDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void followsOtherPaths();
    void writes_data();
    void writes();
    void goesThroughAGroupInOrder_data();
    void goesThroughAGroupInOrder();
    void guardsBeforeItWrites_data();
    void guardsBeforeItWrites();
    void readsRefusals_data();
    void readsRefusals();
    void readsWhatWasDone();
    void knowsWhatHasNoPlace_data();
    void knowsWhatHasNoPlace();
    void looksForWhatMayHaveArrived_data();
    void looksForWhatMayHaveArrived();
    void readsPages();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void takesNothingForDone_data();
    void takesNothingForDone();
};
