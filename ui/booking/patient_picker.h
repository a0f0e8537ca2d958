#pragma once
#include <QWidget>

#include "core/desk/desk.h"

class QLabel;
class QStackedLayout;

namespace praxidesk::booking {

class KnownAlreadyLine;
class KnownAtForm;
class NewPatientForm;
class PatientSearchField;

/// Who comes: searched for, or new. Shows the choice with what the desk should know of the person.
class PatientPicker : public QWidget {
    Q_OBJECT
public:
    explicit PatientPicker(const store::Store &store, QWidget *parent = nullptr);

    void setPatient(PatientId patient);
    /// One whom a visit names and this clinic does not know, by that name.
    void setUnknown(PatientId patient, const QString &name);
    /// Starts the form for a new patient from what was typed.
    void startNew(const QString &typed);
    [[nodiscard]] PatientId patient() const { return m_patient; }
    /// The new patient to add first, when there is a complete one.
    [[nodiscard]] std::optional<desk::NewPatient> newPatient() const;
    [[nodiscard]] bool isComplete() const;
    /// What servers call that patient, the chosen one or the new one by now, as far as it was said.
    [[nodiscard]] Result<void> saveNames(store::Store &store, PatientId patient, const QString &user) const;
    [[nodiscard]] PatientSearchField *field() const { return m_field; }

Q_SIGNALS:
    void changed();
    /// A patient was picked: the next field is wanted.
    void picked();
    /// Nothing else than the room that it takes.
    void heightChanged();

private:
    void showSearch();
    void showPage(QWidget *page);

    const store::Store &m_store;
    PatientId m_patient;
    PatientSearchField *m_field;
    QWidget *m_chosen;
    QLabel *m_chosenText;
    QLabel *m_facts;
    NewPatientForm *m_form;
    KnownAlreadyLine *m_known;
    KnownAtForm *m_names;
};

} // namespace praxidesk::booking
