#pragma once
#include "core/desk/likely_same.h"
#include "ui/booking/small_widgets.h"

#include <QTimer>

namespace praxidesk::booking {

/// Under the fields of a new patient: who seems to be in the clinic already, and a button that takes that one instead. Hidden
/// while it is nobody; stops nothing. It looks in small steps between what is typed, and shows what it found when that still is
/// about what stands in the fields; until then what it showed stays.
class KnownAlreadyLine : public MessageFrame {
    Q_OBJECT
public:
    explicit KnownAlreadyLine(const store::Store &store, QWidget *parent = nullptr);

    /// nullopt: not enough is known of anybody yet.
    void look(const std::optional<desk::NewPatient> &person);
    [[nodiscard]] bool isLooking() const { return m_turn.isActive(); }

Q_SIGNALS:
    void taken(praxidesk::PatientId patient);
    /// It came, went or says something else: it needs other room.
    void told();

private:
    void goOn();
    void tell(const std::optional<desk::KnownAlready> &known);

    desk::KnownAlreadySearch m_search;
    std::optional<desk::NewPatient> m_person;
    QTimer m_turn;
    PatientId m_patient;
    QLabel *m_sentence;
    LinkButton *m_take;
};

} // namespace praxidesk::booking
