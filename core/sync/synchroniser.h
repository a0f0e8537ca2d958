#pragma once
// One clinic and one server come together: what is unknown is looked up, what is new there comes here, what both changed
// is merged or put before a person, what waits here goes there, and what went is verified (docs/decisions/synchronisation.md).
// Linear: each step ends in one transaction of the store before the next one begins, so that the program may end anywhere.
// Runs on the store's thread and never waits: it is suspended while the network is busy.

#include <QObject>

#include "core/sync/dialect.h"
#include "core/sync/naming.h"
#include "core/sync/plan.h"
#include "core/sync/transport.h"

#include <QCoroTask>

namespace praxidesk::sync {

struct SyncOptions {
    bool pull = true;
    bool push = true;
    bool now = true;                                ///< a person asks: no back-off is waited for
    int mostPages = 20'000;                         ///< of one type: more cannot be right
};

struct SyncReport {
    int pulled = 0;                                 ///< resources that came or changed here
    int pushed = 0;                                 ///< changes that the server has now
    int pending = 0;                                ///< changes that still wait
    int conflicts = 0;                              ///< open ones
    int quarantined = 0;
    int localOnly = 0;
    QStringList remarks;                            ///< for people: what was passed over
    std::optional<Error> error;                     ///< why it ended early; the counts are right all the same
    /// What waits, and for whom.
    void count(const store::OutboxCounts &counts);
    [[nodiscard]] bool needsPerson() const { return conflicts > 0 || quarantined > 0; }
};

struct SyncProgress {
    enum class Step { Asking, Reconciling, Pulling, Merging, Pushing, Verifying };
    Step step = Step::Asking;
    QString type;                                   ///< while pulling
    int done = 0;                                   ///< resources or changes so far
    std::optional<int> total;
};

struct Unanswered {
    ScheduleId schedule;
    Error error;
};

class Synchroniser : public QObject {
    Q_OBJECT
public:
    struct Parts {
        store::Store &store;
        store::ServerId server;
        Dialect &dialect;
        Transport &transport;
        QString user;                               ///< signs audit rows
        std::function<double()> random;             ///< [0, 1): spreads repetitions
        std::function<QCoro::Task<void>()> breathe = {}; ///< between bites of a page: whoever draws comes to it; none: at once
    };
    explicit Synchroniser(Parts parts, QObject *parent = nullptr);
    ~Synchroniser() override;

    /// Runs to its end; errors are in the report. Waits until no other run is under way in this clinic.
    QCoro::Task<SyncReport> run(SyncOptions options);
    /// Asks for the free time of schedules of this server, where it works that out itself, and keeps what it offers. Visits
    /// of `duration`; nullopt: as long as the server takes for usual. For `service` (reference, code or label), or for any. Those that it did not answer for, and why: what was
    /// offered before stays.
    QCoro::Task<std::vector<Unanswered>> askOffers(std::vector<ScheduleId> schedules, Interval within, std::optional<Milliseconds> duration, QString service = {});
    /// Ends what is under way as soon as possible; whatever was done stays.
    void cancel();

Q_SIGNALS:
    void progressed(const praxidesk::sync::SyncProgress &progress);
    /// Another run ended, or this one shall: it looks whether it may go on.
    void woken();

private:
    QCoro::Task<bool> takeTurn();

    Parts m_parts;
    bool m_cancelled = false;
};

} // namespace praxidesk::sync
