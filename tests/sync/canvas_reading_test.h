#pragma once
// The contract of Canvas: what is read from what it tells, and what stays here. A header of its own, because moc 6.4 does not
// find its way through raw strings.

#include <QObject>

class CanvasReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItMade_data();
    void findsWhatItMade();
    void readsVersions();
    void readsFreeTime();
    void refusesWhatIsNoFreeTime_data();
    void refusesWhatIsNoFreeTime();
    void completes_data();
    void completes();
    void losesNothingThatItHasNoPlaceFor();
    void isMadeForItsKind();
};
