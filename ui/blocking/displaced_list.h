#pragma once
#include "ui/booking/small_widgets.h"

#include "core/desk/desk.h"

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace praxidesk::blocking {

/// What shall become of one displaced visit.
struct WayOut {
    enum class Kind { Move, Keep, Cancel, Leave };  ///< Keep: on the call list; Leave: the patient is here already
    AppointmentId appointment;
    Kind kind = Kind::Keep;
    availability::Offer offer;                      ///< where it moves
    friend bool operator==(const WayOut &, const WayOut &) = default;
};

/// The nearest free times for each displaced visit, none of them promised twice and none inside `blocked` time of `schedules`.
/// The patient's own practitioner first, then others of the same specialty.
[[nodiscard]] std::vector<std::vector<availability::Offer>> offersFor(const desk::Desk &desk, const std::vector<AppointmentId> &displaced,
                                                                      const std::vector<ScheduleId> &schedules, const std::vector<Interval> &blocked);

/// The appointments that lie in a block's time, each with a choice: move to an offer, keep on the call list, cancel.
class DisplacedList : public QFrame {
    Q_OBJECT
public:
    explicit DisplacedList(const desk::Desk &desk, QWidget *parent = nullptr);

    void show(const std::vector<AppointmentId> &displaced, const std::vector<ScheduleId> &schedules, const std::vector<Interval> &blocked);
    /// The next show() looks for times again, also for the same visits.
    void forget() { m_shown.clear(); }
    [[nodiscard]] std::vector<WayOut> waysOut() const;
    [[nodiscard]] int count(WayOut::Kind kind) const;

Q_SIGNALS:
    void changed();

private:
    void tellWhatBecomes();
    void addRow(int row, const Appointment &appointment, const std::vector<availability::Offer> &offers);

    struct Row {
        AppointmentId appointment;
        QComboBox *choice = nullptr;
        std::vector<availability::Offer> offers;
    };
    const desk::Desk &m_desk;
    booking::HeadingLabel *m_heading;
    QScrollArea *m_scroll;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<AppointmentId> m_shown;
    std::vector<Interval> m_blocked;
    std::vector<Row> m_rows;
};

} // namespace praxidesk::blocking
