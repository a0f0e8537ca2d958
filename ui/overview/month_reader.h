#pragma once
#include <QObject>

#include "core/desk/overview.h"

#include <QHash>
#include <QTimer>

namespace praxidesk::overview {

/// Whether what was written may change days beside those of its intervals: hours, people, parameters.
[[nodiscard]] bool concernsEveryDay(const store::Store &store, const store::Changed &what);

/// Reads the days of a month in bites, so that the window answers meanwhile; what was read is kept until it may have changed.
/// It rests while nobody looks.
class MonthReader : public QObject {
    Q_OBJECT
public:
    explicit MonthReader(desk::Desk &desk, QObject *parent = nullptr);
    ~MonthReader() override;

    /// Whose days, and which: from now on these are read.
    void show(std::vector<ActorId> actors, QDate first, QDate last);
    /// What is left of today is less than a minute ago.
    void tick();
    void rest();
    /// To be told by whoever shows it, when it is time to read that anew.
    void notice(const store::Changed &what);
    [[nodiscard]] bool isPending() const { return !m_missing.empty(); }
    [[nodiscard]] const QHash<QDate, desk::DayOverview> &days() const { return m_days; }

Q_SIGNALS:
    void daysRead();

private:
    void makeStale(QDate from, QDate to);
    void wantMissing();
    void readBite();

    desk::Desk &m_desk;
    QTimer m_next;
    std::unique_ptr<desk::OverviewReader> m_reader; ///< nullptr: what schedules say is to be read anew
    std::vector<ActorId> m_actors;
    QDate m_first;
    QDate m_last;
    bool m_resting = true;
    QHash<QDate, desk::DayOverview> m_days;         ///< may be stale until its day was read again
    std::vector<QDate> m_missing;                   ///< in the order in which they are read
};

} // namespace praxidesk::overview
