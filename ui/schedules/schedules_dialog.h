#pragma once
#include <QDialog>

#include "ui/schedules/week_plan.h"

#include "core/desk/supply_desk.h"

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace praxidesk::booking {
class HintLabel;
class MessageFrame;
}

namespace praxidesk::schedules {

class DetailsPage;
class ExceptionsPage;
class HoursPage;
class ParametersPage;
class ScheduleListPane;

/// The schedules of the clinic: a list, and for the chosen one its weekly hours, days off, scheduling parameters and
/// details. Nothing is written before *Save*, which is one step of undo.
class SchedulesDialog : public QDialog {
    Q_OBJECT
public:
    enum class Page { Hours, DaysOff, Visits, Details };

    /// 0: the first schedule.
    SchedulesDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] ScheduleId schedule() const { return m_schedule; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] ScheduleListPane *list() const { return m_list; }
    [[nodiscard]] HoursPage *hours() const { return m_hours; }
    [[nodiscard]] ExceptionsPage *exceptions() const { return m_exceptions; }
    [[nodiscard]] ParametersPage *parameters() const { return m_parameters; }
    [[nodiscard]] DetailsPage *details() const { return m_details; }

    void reject() override;

Q_SIGNALS:
    /// *Deactivate…* or *Activate…*: new bookings stop or come again, with what is booked to be moved.
    void stateWanted(praxidesk::ScheduleId schedule);
    /// How its hours reach a server is to be decided.
    void publishWanted(praxidesk::ScheduleId schedule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildFooter();
    void connectParts();
    void load(ScheduleId schedule);
    void startNew();
    void refreshState();
    /// At once when nothing was changed, else after the person has said what becomes of it.
    void leave(const QString &question, const std::function<void()> &then);
    bool save();
    [[nodiscard]] Result<void> write(const desk::ScheduleDetails &details, const WeeklyHours &hours);
    [[nodiscard]] desk::ScheduleDetails draftDetails() const;
    [[nodiscard]] HoursDraft draftHours() const;
    void showError(const QString &text);
    void importHolidays();

    desk::Desk &m_desk;
    ScheduleId m_schedule;                          ///< 0: a new one
    desk::ScheduleDetails m_loadedDetails;
    HoursDraft m_loadedHours;
    std::function<void()> m_then;                   ///< what the open question leads to
    bool m_writing = false;

    ScheduleListPane *m_list;
    QBoxLayout *m_head;                             ///< who it is, and the pages
    QLabel *m_title;
    booking::HintLabel *m_subtitle;
    QButtonGroup *m_tabs;
    QStackedWidget *m_pages;
    HoursPage *m_hours;
    ExceptionsPage *m_exceptions;
    ParametersPage *m_parameters;
    DetailsPage *m_details;
    booking::MessageFrame *m_error;
    QLabel *m_errorText;
    booking::MessageFrame *m_question;
    QLabel *m_questionText;
    QPushButton *m_questionSave;
    QPushButton *m_state;
    QPushButton *m_publish = nullptr;
    QPushButton *m_slots;
    booking::HintLabel *m_hint;
    QPushButton *m_save;
};

} // namespace praxidesk::schedules
