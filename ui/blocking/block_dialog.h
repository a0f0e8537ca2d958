#pragma once
#include <QDialog>

#include "core/desk/series_desk.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimeEdit;

namespace praxidesk::booking {
class HintLabel;
class LinkButton;
class MessageFrame;
class OutlookList;
class RepeatEditor;
class ScopeChoice;
}

namespace praxidesk::blocking {

class DisplacedList;
struct WayOut;

struct BlockDraft {
    std::vector<ScheduleId> schedules;              ///< of the column; the first is "this schedule"
    Interval interval;
    SlotId block;                                   ///< not 0: change or remove this one
    bool changed = false;                           ///< `schedules` and `interval` say where the block shall go
    desk::Scope scope = desk::Scope::This;          ///< which of a recurring block
};

/// What a block would do, for the grid to show beside the dialog.
struct BlockOutlook {
    struct Move {
        int number = 0;                             ///< as beside the appointment in the dialog
        availability::Offer offer;
    };
    std::vector<desk::BlockedTime> times;
    BlockKind kind = BlockKind::Other;
    QString comment;
    SlotId instead;                                 ///< the block that is changed
    std::vector<AppointmentId> displaced;
    std::vector<Move> moves;
};

/// Makes time unavailable: kind, comment, for whom, when. Lists the visits that lie in it and what becomes of each.
class BlockDialog : public QDialog {
    Q_OBJECT
public:
    BlockDialog(desk::Desk &desk, BlockDraft draft, QWidget *parent = nullptr);

    /// What the fields say.
    [[nodiscard]] desk::BlockRequest request() const;
    [[nodiscard]] BlockOutlook outlook() const;

Q_SIGNALS:
    void outlookChanged();

private:
    void build();
    [[nodiscard]] QWidget *buildKinds();
    [[nodiscard]] QWidget *buildTimes();
    void load();
    void check();
    [[nodiscard]] QString reasonForCancelling() const;
    void save(bool alsoMove);
    /// For the undo toast; empty when only the block is worth telling.
    [[nodiscard]] QString summary(const desk::BlockRequest &wanted, const std::vector<WayOut> &ways) const;
    void remove();
    void showError(const Error &error);
    /// One line for each, when there are several.
    void showOccurrences(const std::vector<desk::BlockedTime> &times);
    /// Every stretch that is blocked, over all occurrences; tells how many there are.
    [[nodiscard]] std::vector<desk::BlockedTime> allTimes();
    [[nodiscard]] Result<desk::BlockOutcome> write(const desk::BlockRequest &wanted);
    [[nodiscard]] std::vector<Interval> intervals() const;
    /// Every schedule of the practitioner whose schedule it is.
    [[nodiscard]] std::vector<ScheduleId> everywhere() const;
    [[nodiscard]] ScheduleId schedule() const;

    desk::Desk &m_desk;
    BlockDraft m_draft;
    bool m_loading = true;
    std::vector<desk::BlockedTime> m_times;         ///< what would be blocked, over all occurrences

    QWidget *m_body;
    QButtonGroup *m_kind;
    QLineEdit *m_comment;
    QComboBox *m_schedule;
    QRadioButton *m_everywhere;
    QRadioButton *m_onlyHere;
    QDateEdit *m_date;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_allDay;
    QCheckBox *m_severalDays;
    QDateEdit *m_last;
    booking::RepeatEditor *m_repeat;
    booking::HintLabel *m_repeatHint;
    booking::OutlookList *m_occurrences;
    booking::ScopeChoice *m_scope;
    bool m_recurs = false;                          ///< the block to change is one of several
    DisplacedList *m_displaced;
    booking::MessageFrame *m_error;
    QLabel *m_errorText;
    QPushButton *m_only;
    QPushButton *m_move;
    booking::LinkButton *m_remove;
    QWidget *m_callList;
};

} // namespace praxidesk::blocking
