#pragma once
#include <QDialog>

#include "core/desk/supply_desk.h"
#include "ui/schedules/parameter_chain.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace praxidesk::booking {
class HintLabel;
class MessageFrame;
}

namespace praxidesk::schedules {

class ParameterFields;

/// What schedules inherit where they say nothing themselves: the scheduling parameters of each healthcare service, and
/// the clinic's. Shows what they would make of a schedule's day; *Save* writes all of it at once.
class DefaultsDialog : public QDialog {
    Q_OBJECT
public:
    /// `schedule`: the one to preview first; 0: the first with hours.
    explicit DefaultsDialog(desk::Desk &desk, ScheduleId schedule = {}, QWidget *parent = nullptr);

    /// 0: the clinic.
    void choose(ActorId service);
    void setPreviewDate(QDate date);
    [[nodiscard]] const std::vector<Instant> &shownStarts() const { return m_starts; }
    [[nodiscard]] bool isChanged() const;

private:
    void build();
    void fill(ScheduleId schedule);
    [[nodiscard]] ActorId service() const;
    [[nodiscard]] SchedulingParameters entry() const;
    void edit(ParameterField field, std::optional<int> value);
    void showEntry();
    void showPreview();
    void chooseDate();
    void save();

    desk::Desk &m_desk;
    desk::ParameterDefaults m_kept;
    desk::ParameterDefaults m_draft;
    std::vector<Instant> m_starts;
    bool m_dateChosen = false;
    QListWidget *m_places;
    booking::HintLabel *m_explanation;
    ParameterFields *m_fields;
    QComboBox *m_schedule;
    QDateEdit *m_date;
    booking::HintLabel *m_count;
    QLabel *m_preview;
    booking::MessageFrame *m_error;
    QLabel *m_errorText;
    QPushButton *m_save;
};

} // namespace praxidesk::schedules
