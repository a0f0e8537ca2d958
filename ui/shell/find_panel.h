#pragma once
#include <QWidget>

#include "core/desk/desk.h"
#include "ui/booking/visit_types.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace praxidesk::shell {

class PanelList;

/// Free times that fit: what for, with whom, when. Says why when there is none.
class FindPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindPanel(desk::Desk &desk, QWidget *parent = nullptr);

    /// What to search for; empty schedules: everybody.
    void search(const QString &visit, Milliseconds duration, const std::vector<ScheduleId> &schedules, QDate from, PatientId patient);
    /// Again, after something changed.
    void refresh();
    [[nodiscard]] const std::vector<availability::Offer> &offers() const { return m_offers; }
    [[nodiscard]] PatientId patient() const { return m_patient; }
    [[nodiscard]] QString visit() const;
    void focusFirst();

Q_SIGNALS:
    void offersChanged();
    void bookWanted(const praxidesk::availability::Offer &offer);
    void holdWanted(const praxidesk::availability::Offer &offer);

private:
    void fill();
    [[nodiscard]] desk::FindRequest request() const;
    [[nodiscard]] std::optional<availability::Offer> current() const;

    desk::Desk &m_desk;
    std::vector<booking::VisitType> m_types;
    std::vector<availability::Offer> m_offers;
    PatientId m_patient;
    bool m_filling = false;
    QComboBox *m_visit;
    QComboBox *m_with;
    QDateEdit *m_from;
    QComboBox *m_timeOfDay;
    QButtonGroup *m_weekdays;
    PanelList *m_list;
    QLabel *m_nothing;
    QPushButton *m_book;
    QPushButton *m_hold;
};

} // namespace praxidesk::shell
