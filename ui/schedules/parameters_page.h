#pragma once
#include <QWidget>

#include "ui/schedules/parameter_chain.h"

class QBoxLayout;
class QDateEdit;
class QLabel;
class QListWidget;

namespace praxidesk::booking {
class HintLabel;
}

namespace praxidesk::schedules {

class ParameterFields;

/// How visits are laid into the hours: length, buffers, alignment, capacity, for any service or one. What is not said here
/// is inherited, and shown greyed with where it comes from; the starts of a day show what all of it means.
class ParametersPage : public QWidget {
    Q_OBJECT
public:
    explicit ParametersPage(desk::Desk &desk, QWidget *parent = nullptr);

    void load(const std::vector<SchedulingParameters> &parameters, ScheduleId schedule);
    [[nodiscard]] const std::vector<SchedulingParameters> &parameters() const { return m_parameters; }
    /// The hours of the draft; the preview is of them.
    void setHours(const WeeklyHours &hours);
    /// The day that is previewed; the next open day by itself.
    void setPreviewDate(QDate date);
    /// Services above what is said of them instead of beside.
    void setNarrow(bool narrow);
    [[nodiscard]] const std::vector<Instant> &shownStarts() const { return m_starts; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void fillServices();
    void showEntry();
    void showPreview();
    void changeDefaults();
    void edit(ParameterField field, std::optional<int> value);
    [[nodiscard]] QString service() const;
    /// What holds where this entry says nothing.
    [[nodiscard]] std::vector<ParameterSource> sources() const;

    desk::Desk &m_desk;
    ScheduleId m_schedule;
    std::vector<SchedulingParameters> m_parameters;
    WeeklyHours m_hours;
    std::vector<Instant> m_starts;
    bool m_dateChosen = false;
    QBoxLayout *m_layout;
    QListWidget *m_services;
    ParameterFields *m_fields;
    QDateEdit *m_date;
    QLabel *m_count;
    QLabel *m_preview;
};

} // namespace praxidesk::schedules
