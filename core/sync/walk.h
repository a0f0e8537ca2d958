#pragma once
// One run of the synchroniser: its steps and what they share. Not for others.

#include "core/sync/beside.h"
#include "core/sync/bites.h"
#include "core/sync/dependents.h"
#include "core/sync/fetched.h"
#include "core/sync/synchroniser.h"

#include <QPromise>

#include <algorithm>
#include <set>

namespace praxidesk::sync {

class Walk {
public:
    Walk(const Synchroniser::Parts &parts, const SyncOptions &options, const bool &cancelled, std::function<void(const SyncProgress &)> progress);

    QCoro::Task<SyncReport> run();
    /// Keeps what the server offers of a schedule's time (free_time.cpp).
    QCoro::Task<Result<void>> askOffers(ScheduleId schedule, Interval within, std::optional<Milliseconds> duration, QString service = {});

    // a file instead of a network (push_planning.cpp, push_noting.cpp)
    /// Queues what any waiting group refers to and the server does not know.
    Result<void> addAllMissing();
    [[nodiscard]] WireChange wireChange(const store::OutboxChange &change) const;
    /// `rows` are the newest of the waiting changes that each entry carried, `ids` all of them.
    Result<SyncReport> accept(const PushStep &step, const std::vector<store::OutboxChange> &rows, const std::vector<std::vector<qint64>> &ids, const std::vector<PushResult> &results,
                              const QString &note);

private:
    // run (synchroniser.cpp)
    QCoro::Task<bool> ask();
    void finish();
    [[nodiscard]] bool stops() const { return m_report.error.has_value() || m_cancelled; }
    void stop(Error error);
    /// False, and the run ends: the file could not answer something that was asked on the way.
    bool hasRead();
    /// One transaction; a failure stops the run.
    bool write(const QString &action, const std::function<Result<void>(store::Writer &)> &work, bool bulk = false);
    /// `meanwhile` is done while its answer is awaited, if at all.
    QCoro::Task<Answer> send(Request request, QString group, std::function<void()> meanwhile = {});
    void tell(SyncProgress::Step step, const QString &type = {}, int done = 0, std::optional<int> total = {});
    void keepCapabilities();
    [[nodiscard]] store::Ledger &ledger() const { return m_parts.store.ledger(); }
    [[nodiscard]] Instant now() const { return m_parts.store.now(); }

    // what may have arrived (reconciling.cpp)
    QCoro::Task<void> reconcile();
    QCoro::Task<void> lookFor(store::OutboxChange change);
    /// Visits that the server moves to Slots of its own making (reconciling_moves.cpp).
    QCoro::Task<void> findMoves();
    QCoro::Task<void> findMove(store::OutboxChange visit, std::vector<store::OutboxChange> made);
    /// A booking whose time is taken: by itself perhaps, where it came there twice and nothing tells whose it is.
    QCoro::Task<void> lostOrOurs(PlannedGroup group, store::OutboxChange change, Verdict verdict);
    [[nodiscard]] bool mayBeOurs(const PushStep &step, const store::OutboxChange &change) const;
    /// What was found is another resource of ours already.
    [[nodiscard]] bool isAnothers(const WireResource &found, const store::OutboxChange &change) const;
    /// A booking of ours may be there, and nothing would tell it from others'.
    [[nodiscard]] bool mayHaveBooked() const;
    void missWhatDidNotCome();
    QCoro::Task<void> giveBack();
    /// The Appointment of a group has arrived: then the Slots that it takes are taken by ours.
    [[nodiscard]] bool bookingArrived(const QString &group) const;
    /// What is there says what the change says: then it is ours. That a Slot is taken says nothing of who took it.
    [[nodiscard]] bool provesArrival(const store::OutboxChange &change) const;

    // what is new there (pulling.cpp)
    QCoro::Task<void> pullAll();
    QCoro::Task<void> moveLog();
    QCoro::Task<void> endIntake();
    /// `came`: ends as soon as the answer is being read.
    QCoro::Task<Fetched> fetch(Request request, PullStart start, bool closely, std::shared_ptr<QPromise<void>> came = {});
    QCoro::Task<void> pull(QString type);
    QCoro::Task<void> pullPages(QString type, std::optional<QCoro::Task<Fetched>> &ahead);
    QCoro::Task<void> pullOffers();
    QCoro::Task<void> takeStoredSlots(ScheduleId schedule, Interval within, PullStart search, Answer answer); // (free_time.cpp)
    [[nodiscard]] OfferQuestion offerQuestion(ScheduleId id, Interval within, std::optional<Milliseconds> duration, const QString &service) const;
    QCoro::Task<void> pullEncounters();             // (encounters.cpp)
    [[nodiscard]] std::vector<ResourceKey> visitsWithout(ResourceKey encounter) const;
    [[nodiscard]] PullScope scope() const;

    // what it brings (applying.cpp)
    Result<void> apply(store::Writer &writer, const WireResource &resource, fhir::Parsed *read = nullptr);
    /// What nobody here has heard of and speaks in names that are the same on both sides is taken as it was read. False: it is no such thing.
    Result<bool> applyNew(store::Writer &writer, const WireResource &resource, fhir::Parsed &parsed);
    Result<void> applyDeletion(store::Writer &writer, ResourceKey key);

    // what is there as if we had never changed it, where nothing has a version (undone.cpp)
    [[nodiscard]] bool undoesOurs(const WireResource &resource, const store::Agreement &agreed) const;
    [[nodiscard]] bool isOursToCome(ResourceKey key) const;
    /// A person decides; `theirs` empty: it is not there any more.
    Result<void> ask(store::Writer &writer, const store::Agreement &agreed, const QByteArray &theirs, const QByteArray &etag);
    Result<void> isThereAfterAll(store::Writer &writer, const store::Agreement &agreed);
    /// What the server made of it stands here from now on.
    Result<void> put(store::Writer &writer, ResourceKey key, fhir::Parsed parsed, const LocalFacts &local);
    /// A hold becomes a visit with a Slot of its own, which stays here alone where the server makes none for visits: it does
    /// not stay where the visit was `before`.
    Result<void> leaveSlots(store::Writer &writer, ResourceKey key, const Appointment &before);
    [[nodiscard]] bool isOnlyHere(SlotId slot) const;
    /// What came, in the clinic's names, with what the server has no place for.
    [[nodiscard]] QByteArray here(ResourceKey key, const QByteArray &known, const WireResource &resource) const;
    [[nodiscard]] std::optional<ResourceKey> adopt(const WireResource &resource) const;

    // what is not there any more, and what cannot be right (comparing.cpp)
    /// True: the server has something that did not come.
    QCoro::Task<bool> compareIds(QString type);
    QCoro::Task<void> missingSince(QString type, qint64 round);
    [[nodiscard]] bool askOtherwise(PullStart &start, bool isFirst, const std::optional<Instant> &oldest) const;
    /// Another one than before, also while the clock stands still.
    [[nodiscard]] qint64 newRound() const { return now().time_since_epoch().count() + qint64(m_parts.store.revision()); }
    [[nodiscard]] bool isLacking(const WireResource &resource) const;
    struct Alarm {
        bool isRestored = false;                    ///< from a backup; else many deletions
        QString words;
    };
    [[nodiscard]] std::optional<Alarm> alarm(const QString &type, const std::vector<WireResource> &resources, int deletionsSoFar);
    void freeze(const Alarm &alarm);
    void readAlarm();
    void endAlarm();
    Result<void> sendAnew(store::Writer &writer, const store::Agreement &lost);
    [[nodiscard]] Result<bool> recover(store::Writer &writer, const WireResource &resource, std::optional<ResourceKey> &key);

    // what both changed (merging.cpp)
    void mergeNews();
    Result<void> bringTogether(store::Writer &writer, const store::Agreement &agreement);
    /// `agreed`: what both sides had in common until now; the rows that wait and what stands here follow `theirs`.
    Result<void> rebase(store::Writer &writer, const store::Agreement &agreed, const QByteArray &theirs, const QByteArray &etag, const std::vector<store::OutboxChange> &rows);
    Result<void> openConflict(store::Writer &writer, const store::ConflictRow &conflict);
    void scanOverlaps();
    [[nodiscard]] static QString wordsFor(const QString &kind);

    // which of what waits may leave (push_planning.cpp)
    [[nodiscard]] bool addMissing(const PlannedGroup &group);
    [[nodiscard]] std::vector<size_t> order(const std::vector<PlannedGroup> &groups, const References &references) const;
    /// What cannot be sent before something else is settled is set aside, and what was set aside and can be, waits again.
    /// True: some of it does. nullopt: the file failed.
    std::optional<bool> setAsideHindered(std::vector<PlannedGroup> &groups, const References &references);
    bool setAsideHindered();
    /// The server does not have it, and never will by itself: what refers to it waits.
    [[nodiscard]] bool holdsUp(const store::OutboxChange &change) const;

    // what a dialect is given of it (push_preparing.cpp)
    [[nodiscard]] std::vector<ScheduleId> offering(const std::vector<ScheduleId> &schedules, const QByteArray &visit) const;
    /// `keys`: those of what it gives are added.
    [[nodiscard]] std::vector<QByteArray> relatedTo(const store::OutboxChange &change, const std::vector<store::OutboxChange> &group, std::set<ResourceKey> *keys = nullptr) const;
    /// Takes out of a group what the server has no place for, or works out itself. Inside of a transaction.
    void keepBack(std::vector<store::OutboxChange> &left, const std::vector<WireChange> &wire);
    void lacks(const QString &way);
    void settleDoubts(const PlannedGroup &group, const PushStep &step);

    // sending it (pushing.cpp). Groups that have nothing to do with each other leave together, as many as a dialect allows; while
    // they are under way the next are prepared and noted as under way, in the transaction that notes what arrived before: so
    // all of them cost one, in the server's time. After a crash those that were noted are looked for, whether they left or not.
    struct Round;
    struct Departure {
        size_t place = 0;                           ///< in the round's sequence
        int done = 0;                               ///< before it, as people count
        std::vector<store::OutboxChange> left;      ///< of its group
        Ground ground;
        PushStep step;
        std::map<QString, QByteArray> seen;         ///< operations that a guard found as they were, and what it found beside
        [[nodiscard]] bool isWhole() const { return step.changes.size() == left.size() && !step.isPreparation && !step.isGuard; }
        [[nodiscard]] std::vector<store::OutboxChange>::const_iterator rowOf(const QString &operation) const {
            return std::find_if(left.begin(), left.end(), [&operation](const store::OutboxChange &change) { return change.operation == operation; });
        }
    };
    enum class Prepared {
        Ready,
        NothingLeft,
        BuildsOnOthers,                             ///< it has to wait for what is under way, or goes alone
    };
    QCoro::Task<void> pushAll();
    QCoro::Task<void> pushRounds();
    /// False: the run stops.
    QCoro::Task<bool> pushRound(Round &round);
    /// Prepares what leaves next, as far as there is something that does not build on `underWay`. False when the file failed.
    bool advance(Round &round, const std::vector<Departure> &underWay);
    std::optional<Departure> nextOf(Round &round);
    void lookBack(Round &round, const PlannedGroup &group) const;
    /// Ends what a plan squashed. False when the file failed.
    bool noteSquashed(const Plan &planned);

    // its steps (push_steps.cpp, push_together.cpp); those that give no task run inside of a transaction
    QCoro::Task<void> pushTogether(std::vector<Departure> departures, Round &round);
    /// Sends one step of each, and notes what came of it; those whose groups are not done, with what is left of them.
    QCoro::Task<std::vector<Departure>> exchange(std::vector<Departure> departures, Round &round, bool mayPrepare);
    QCoro::Task<std::vector<PushResult>> exchange(PushStep step, QString group, std::function<void()> meanwhile);
    [[nodiscard]] Prepared prepare(Departure &departure, const Round &round, const std::vector<Departure> &underWay);
    /// False: nothing of it is left. `known`: what a dialect would be given of it, as far as that was found out just now.
    [[nodiscard]] bool prepareStep(Departure &departure, const PlannedGroup &group, std::vector<WireChange> known = {});
    /// The next step of what went in part; one transaction. False: there is none.
    bool prepareNext(Departure &departure, const PlannedGroup &group);
    /// Ends what the server never knew and need not learn. Whether there was something.
    bool endNeedless(std::vector<store::OutboxChange> &left, const std::vector<WireChange> &wire);
    [[nodiscard]] bool mayHaveOthersBeside(const Departure &departure) const;
    /// At the same time, that is: it is one request that every server understands, and takes nothing away.
    [[nodiscard]] bool mayLeaveWithOthers(const Departure &departure) const;
    /// It was noted as under way, and has not left.
    void waitAgain(const Departure &departure);
    /// One transaction: what arrived is noted, what is prepared waits again, and `andNote`.
    bool endUnderWay(const std::function<Result<void>(store::Writer &)> &andNote = {});

    // what an answer makes of it (push_noting.cpp)
    struct Noted {
        std::vector<store::OutboxChange> stale;
        std::vector<std::pair<store::OutboxChange, Verdict>> lost;
        bool goesOn = true;
    };
    Result<void> note(store::Writer &writer, const PlannedGroup &group, const PushStep &step, const std::vector<std::pair<store::OutboxChange, PushResult>> &results, Noted &noted);
    /// Finds out about what is not told by an answer alone. False: the rest of the group has to wait.
    QCoro::Task<bool> followUp(PlannedGroup group, bool ofTransaction, Noted noted);
    /// Reads what moved there, so that it can be merged and sent again at once. False: that has to wait.
    QCoro::Task<bool> readStale(QString group, std::vector<store::OutboxChange> stale, bool ofTransaction);
    /// Notes what arrived, if it was not noted yet.
    bool takeArrived();
    Result<void> takeArrived(store::Writer &writer);
    Result<void> takeResult(store::Writer &writer, const PushStep &step, const store::OutboxChange &change, const PushResult &result);
    Result<void> refuse(store::Writer &writer, const PlannedGroup &group, const store::OutboxChange &change, const Verdict &verdict);
    QCoro::Task<bool> refresh(store::OutboxChange change, bool ofTransaction);
    /// A transaction that is refused again and again without anything of it having moved: which of it, only single requests tell.
    void findOut(const QString &group, const std::vector<store::OutboxChange> &stale);
    [[nodiscard]] store::Ledger::Progress retryLater(const store::OutboxChange &change, store::OutboxState state, const Verdict &verdict) const;

    // what went (verifying.cpp)
    QCoro::Task<void> verify();
    QCoro::Task<std::optional<std::vector<WireResource>>> readMany(QString type, QStringList ids);

    const Synchroniser::Parts &m_parts;
    SyncOptions m_options;
    const bool &m_cancelled;
    qint64 m_failures = m_parts.store.failures();   ///< before anything was asked
    std::function<void(const SyncProgress &)> m_progress;
    store::ServerRow m_server;
    Capabilities m_capabilities;
    Habits m_habits;
    Naming m_naming;
    SyncReport m_report;
    bool m_hasLooked = false;                       ///< a person has seen what was alarming: this time nothing alarms
    bool m_isRestored = false;                      ///< it was that the server comes from a backup: all is compared
    bool m_sendsAgain = false;                      ///< what it lost goes there again; else it is believed
    std::set<ResourceKey> m_ofBefore;               ///< that are there as they seem to have been before
    std::set<QString> m_pulled;                     ///< types that are known as a whole
    std::set<QString> m_withDeletions;              ///< types of which something was deleted there
    std::set<qint64> m_notLookedFor;                ///< changes that the server has no way to be asked about
    std::set<QString> m_unsettled;                  ///< groups of moves that the server did not tell about this time
    bool m_slotsPulled = true;                      ///< also Appointments: else bookings wait
    std::set<QString> m_singly;                     ///< groups that are sent without a transaction
    std::map<QString, std::map<QString, Doubt>> m_refusedWays; ///< by group: it goes in others, this time
    std::map<QString, std::set<ScheduleId>> m_notFound; ///< ways to ask for free time that were not there for these
    bool m_hasRest = false;                         ///< a server made something in its own way, and is to be told the rest
    /// A group that is done with on the server. It is noted in the transaction in which another one leaves: until then it is
    /// one whose answer nobody has heard.
    struct Arrived {
        PlannedGroup group;
        PushStep step;
        std::vector<store::OutboxChange> rows;      ///< in the order of `results`
        std::vector<PushResult> results;
    };
    bool m_knewNothing = false;                     ///< of the type that is pulled, when its pull began
    Bites m_bites;
    qint64 m_pulledLast = -1;                       ///< the store's revision after the last bite of a pull
    std::vector<Arrived> m_arrived;                 ///< in the order in which they did
    std::vector<Departure> m_next;                  ///< noted as under way, and not sent yet; they leave together
    int m_atOnce = m_habits.atOnce;                 ///< groups that leave together; 1 once the server has no time for us
    std::vector<std::pair<QString, store::ExchangeRow>> m_exchanges; ///< by group; written with the next transaction
    std::map<QString, store::PullCursor> m_cursors; ///< by type of which nothing is new; written with the next transaction
    std::map<QString, QString> m_settings;          ///< written with the next transaction
};

} // namespace praxidesk::sync
