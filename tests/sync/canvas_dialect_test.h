#pragma once
// The contract of Canvas: what it is asked and sent, and what its answers mean. A header of its own, because moc 6.4 does not
// find its way through raw strings.

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
};
