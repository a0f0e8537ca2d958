#pragma once
// The contract of MediKIT: what is read from what it tells, and what stays here. A header of its own, because moc 6.4 does not
// find its way through raw strings.

#include <QObject>

class MediKitReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItsAddress_data();
    void findsItsAddress();
    void findsWhatItBooked_data();
    void findsWhatItBooked();
    void findsWhatWasAnswered_data();
    void findsWhatWasAnswered();
    void tellsOccurrencesApart();
    void occurrencesKeepTheirId();
    void readsFreeTime();
    void refusesWhatIsNoFreeTime();
    void completes_data();
    void completes();
    void losesNothingThatItHasNoPlaceFor();
};
