#pragma once
// The contract table of Canvas. A header of its own, because moc 6.4 does not find its way through raw strings.

#include <QObject>

class CanvasDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void books();
    void changesWhatIsThere();
    void looksFirstWhereThereIsNoVersion();
    void sendsOnlyWhatItHas_data();
    void sendsOnlyWhatItHas();
    void keepsBack_data();
    void keepsBack();
    void readsWhatBecameOfABooking_data();
    void readsWhatBecameOfABooking();
    void readsWhatBecameOfAChange_data();
    void readsWhatBecameOfAChange();
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
