#pragma once
#include "core/desk/patients.h"
#include "ui/booking/small_widgets.h"

namespace praxidesk::booking {

/// Under the fields of a new patient: who seems to be in the clinic already, and a button that takes that one instead. Hidden
/// while it is nobody; stops nothing.
class KnownAlreadyLine : public MessageFrame {
    Q_OBJECT
public:
    explicit KnownAlreadyLine(const store::Store &store, QWidget *parent = nullptr);

    /// nullopt: not enough is known of anybody yet.
    void look(const std::optional<desk::NewPatient> &person);

Q_SIGNALS:
    void taken(praxidesk::PatientId patient);

private:
    const store::Store &m_store;
    PatientId m_patient;
    QLabel *m_sentence;
    LinkButton *m_take;
};

} // namespace praxidesk::booking
