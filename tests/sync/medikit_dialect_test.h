#pragma once
// The contract of MediKIT: what it is asked and sent, and what its answers mean. A header of its own, because moc 6.4 does not
// find its way through raw strings.

#include <QObject>

class MediKitDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void asksWithoutAnAddressNowhere();
    void books_data();
    void books();
    void choosesTheSchedule_data();
    void choosesTheSchedule();
    void answersForAPatient();
    void keepsBack_data();
    void keepsBack();
    void readsWhatBecameOfABooking_data();
    void readsWhatBecameOfABooking();
    void readsWhatBecameOfAnAnswer_data();
    void readsWhatBecameOfAnAnswer();
};
