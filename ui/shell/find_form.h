#pragma once
#include <QWidget>

#include "ui/booking/visit_types.h"
#include "ui/shell/find_criteria.h"

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace praxidesk::booking {
class LinkButton;
class ManyCombo;
class PatientSearchField;
class WeekdayButtons;
}

namespace praxidesk::shell {

/// What to search for. What is asked for each time stands above; the rest unfolds.
class FindForm : public QWidget {
    Q_OBJECT
public:
    explicit FindForm(store::Store &store, QWidget *parent = nullptr);

    [[nodiscard]] FindCriteria criteria() const;
    void setCriteria(const FindCriteria &criteria);
    [[nodiscard]] PatientId patient() const { return m_patient; }
    void setPatient(PatientId patient);
    /// "Follow-up · Dr. Smith · from Tue 17 Nov"
    [[nodiscard]] QString summary() const;
    /// Who and what can be chosen is read again; what is chosen stays.
    void reload();

Q_SIGNALS:
    void changed();

private:
    void build();
    [[nodiscard]] QWidget *buildMore();
    void fillKinds();
    void placeKinds();
    void visitPicked();
    void unfold(bool open);
    void tell();

    store::Store &m_store;
    std::vector<booking::VisitType> m_types;
    PatientId m_patient;
    bool m_filling = true;
    booking::PatientSearchField *m_for;
    QComboBox *m_visit;
    booking::ManyCombo *m_with;
    QDateEdit *m_from;
    QComboBox *m_dayPart;
    booking::WeekdayButtons *m_weekdays;
    booking::LinkButton *m_unfold;
    QWidget *m_more;
    QSpinBox *m_minutes;
    QDateEdit *m_to;
    booking::ManyCombo *m_rooms;
    QComboBox *m_specialty;
    QComboBox *m_service;
    QComboBox *m_category;
    QComboBox *m_only;
    QGridLayout *m_moreGrid = nullptr;
    std::vector<QLabel *> m_kindLabels;             ///< of specialty, service and category
};

} // namespace praxidesk::shell
