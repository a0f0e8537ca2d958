#include "core/sync/walk.h"

#include "core/store/background_pool.h"
#include "core/store/intake.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Clocks of a server's machines differ, and a search index may lag behind.
constexpr Milliseconds overlap = std::chrono::minutes(5);
/// A shorter page is read before another thread could begin with it.
constexpr qsizetype worthAThread = 64 * 1024;
constexpr Milliseconds compareEvery = std::chrono::hours(24);
/// What is asked for where a server only answers for a range of time.
constexpr Milliseconds visitsBefore = std::chrono::hours(24 * 7);
constexpr Milliseconds visitsAhead = std::chrono::hours(24 * 60);

Instant dayBegins(const Zone &zone, Instant instant) { return zone.toInstant({zone.dateOf(instant), QTime(0, 0)}); }

/// A page that takes longer is not waited for before the one that is here is written.
constexpr Milliseconds soon(15);

void end(const std::shared_ptr<QPromise<void>> &promise) {
    if (promise && !promise->future().isFinished()) {
        promise->finish();
    }
}

/// Giving back the memory of a page takes as long as reading it.
void endElsewhere(Fetched fetched) {
    if (!fetched.parsed.empty()) {
        store::backgroundPool().start([page = std::make_shared<Fetched>(std::move(fetched))] {});
    }
}

bool isForBookings(const QString &type) { return type == QLatin1String("Slot") || type == QLatin1String("Appointment"); }

} // namespace

/// Between two transactions: the log of those before is moved into the file by another thread.
QCoro::Task<void> Walk::moveLog() {
    store::Intake &intake = store::Intake::of(m_parts.store);
    if (intake.isDue()) {
        intake.move();
    }
    if (intake.isFull()) {
        co_await intake.move();
        co_await intake.move();                     // also what came while the first was under way
    }
}

/// What is left of the log is not left to the next who writes, who may be a person.
QCoro::Task<void> Walk::endIntake() {
    store::Intake &intake = store::Intake::of(m_parts.store);
    if (intake.isDue() || intake.isMoving()) {
        co_await intake.move();
    }
    if (intake.isDue()) {
        co_await intake.move();
    }
    intake.end();
}

QCoro::Task<void> Walk::pullAll() {
    for (const QString &type : m_habits.types) {
        const TypeCapabilities known = m_capabilities.of(type);
        if (!known.search.value_or(true)) {
            continue;
        }
        if ((type == QLatin1String("Appointment") && mayHaveBooked()) || (isForBookings(type) && !m_unsettled.empty())) {
            m_slotsPulled = false; // ours would come as somebody else's
            continue;
        }
        co_await pull(type);
        if (stops()) {
            break;
        }
        const auto compared = ledger().cursor(m_parts.server, type).compared;
        const bool isDaily = !m_capabilities.of(type).history.value_or(true) && (!compared || now() - *compared >= compareEvery);
        // a page of the first listing may have lacked what moved up when something before it was deleted
        const bool isFirstDeletion = !compared && m_withDeletions.contains(type);
        const bool isDue = m_habits.tellsChanges && m_habits.listsAll && (isDaily || isFirstDeletion);
        if ((isDue || m_isRestored) && ledger().knownTo(m_parts.server, type) > 0) {
            const bool isLacking = co_await compareIds(type);
            if (isLacking && !stops()) {
                write(QStringLiteral("compare"), [&](store::Writer &) {
                    ledger().setCursor(m_parts.server, type, {{}, {}, {}, ledger().cursor(m_parts.server, type).compared});
                    return Result<void>();
                });
                co_await pull(type);
            }
        }
        if (stops()) {
            co_return;
        }
    }
    if (m_server.computesTime && !stops()) {
        co_await pullOffers();
    }
}

PullScope Walk::scope() const {
    PullScope scope;
    scope.zone = m_parts.store.zone();
    const Instant today = dayBegins(scope.zone, now());
    scope.window = {today - visitsBefore, today + visitsAhead};
    if (m_habits.tellsChanges) {
        return scope;
    }
    for (const auto &[type, ids] : {std::pair(QStringLiteral("Patient"), &scope.patients), std::pair(QStringLiteral("Schedule"), &scope.schedules)}) {
        *ids = ledger().remoteIds(m_parts.server, type);
    }
    // where it lists no patients, people gave their ids: those with visits there
    for (const store::AppointmentRow &row : m_parts.store.appointmentRows({scope.window, {}, {}, {}, {}, {}, false, false})) {
        if (row.patient && !ledger().remoteIdOf(m_parts.server, resourceKey(row.id)).isEmpty()) {
            const QString id = m_naming.wireId(resourceKey(row.patient));
            scope.patients << (scope.patients.contains(id) ? QStringList() : QStringList{id});
        }
    }
    return scope;
}

QCoro::Task<Fetched> Walk::fetch(Request request, PullStart start, bool closely, std::shared_ptr<QPromise<void>> came) {
    Answer answer = co_await send(std::move(request), {});
    const auto tell = qScopeGuard([&came] { end(came); });
    if (stops() || answer.body.size() < worthAThread) {
        co_return readFetched(m_parts.dialect, start, std::move(answer), closely);
    }
    Fetched fetched;
    auto promise = std::make_shared<QPromise<void>>();
    QFuture<void> read = promise->future();
    store::backgroundPool().start([promise, &fetched, &answer, &start, &dialect = m_parts.dialect, closely] {
        promise->start();
        fetched = readFetched(dialect, start, std::move(answer), closely);
        promise->finish();
    });
    end(std::exchange(came, {}));
    co_await read;
    co_return fetched;
}

QCoro::Task<void> Walk::pull(QString type) {
    std::optional<QCoro::Task<Fetched>> ahead;
    co_await pullPages(type, ahead);
    if (ahead) {
        std::ignore = co_await *ahead; // the run stops: it is asked for again
    }
}

/// While a page is written the next one is `ahead`: asked for, and read.
QCoro::Task<void> Walk::pullPages(QString type, std::optional<QCoro::Task<Fetched>> &ahead) {
    store::PullCursor cursor = m_isRestored ? store::PullCursor() : ledger().cursor(m_parts.server, type);
    // deletions of a time before the first pull are of no interest: then a search is enough
    PullStart start{type, {}, false, true, false, false};
    if (cursor.since && m_habits.tellsChanges) {
        start.since = *cursor.since - overlap;
        start.byHistory = m_capabilities.of(type).history.value_or(true);
    }
    start.sorted = m_capabilities.of(type).sort.value_or(true);
    const bool first = !cursor.since && !m_isRestored;
    m_knewNothing = first && ledger().knownTo(m_parts.server, type) == 0;
    // a page to go on with may be old enough that the server does not know it any more: then from the beginning
    std::vector<Request> questions = m_parts.dialect.pulls(start, scope());
    size_t question = 0;
    const auto askAnew = [&] {
        questions = m_parts.dialect.pulls(start, scope());
        question = 0;
        return questions.empty() ? m_parts.dialect.pull(start) : questions.front();
    };
    if (questions.empty()) {
        m_pulled.insert(type);
        co_return;
    }
    Request request = cursor.next.isEmpty() ? questions.front() : m_parts.dialect.pullNext(QUrl(cursor.next));
    bool isContinued = !cursor.next.isEmpty();
    // where it cannot be asked for what is new, what a listing does not have is looked at
    const qint64 round = m_habits.tellsChanges ? 0 : newRound();
    bool isWhole = true;
    if (!isContinued) {
        cursor.begun.reset();
    }
    QSet<QUrl> seen;
    QSet<QString> met;
    std::optional<Instant> newest, oldest;
    bool isFirst = true;                            // of what was asked for
    int deletions = 0;
    int come = 0;
    std::optional<int> total;
    const bool knowsTotal = cursor.next.isEmpty() && !start.byHistory;
    for (int pages = 0; pages < m_options.mostPages; ++pages) {
        tell(SyncProgress::Step::Pulling, type, come, total);
        if (!ahead) {
            ahead = fetch(request, start, first);
        }
        Fetched fetched = co_await *ahead;
        ahead.reset();
        const auto elsewhere = qScopeGuard([&fetched] { endElsewhere(std::move(fetched)); });
        if (stops()) {
            co_return;
        }
        const Answer &answer = fetched.answer;
        Result<PullPage> &page = fetched.page;
        if (!page) {
            const Verdict verdict = judge(request, answer, now());
            if (verdict.outcome == Outcome::SignIn) {
                stop({ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(m_server.name), verdict.words});
                co_return;
            }
            const bool isRefused = answer.failure == Failure::None && answer.status >= 400 && answer.status < 500 && answer.status != 408 && answer.status != 429;
            const bool isOther = answer.succeeded() && start.byHistory;
            // also where the page belonged to another way of asking: its history was given up since
            if (isContinued && (isRefused || answer.succeeded())) {
                isContinued = false;
                cursor = {cursor.since, {}, {}, cursor.compared};
                request = askAnew();
                continue;
            }
            if (start.byHistory && (isRefused || isOther)) {
                m_capabilities.types[type].history = false;
                keepCapabilities();
                start.byHistory = false;
                isFirst = true;
                request = askAnew();
                continue;
            }
            if (!start.byHistory && isRefused && askOtherwise(start, isFirst, oldest)) {
                isFirst = true;
                request = askAnew();
                continue;
            }
            if (start.sorted && isFirst && isRefused && answer.status == 400) {
                // some servers refuse what they do not know: then everything is asked for each time
                m_capabilities.types[type].sort = false;
                keepCapabilities();
                start.sorted = false;
                start.since.reset();
                request = askAnew();
                continue;
            }
            if (isRefused && questions.size() > 1) {
                // one of many narrow questions: the others may be answered
                m_report.remarks << Text::tr("%1 gives no %2: %3").arg(m_server.name, type, verdict.words);
                isWhole = false;
                if (++question < questions.size()) {
                    request = questions[question];
                    continue;
                }
                co_return;
            }
            if (isRefused && isFirst && (answer.status == 403 || answer.status == 404 || answer.status == 405 || answer.status == 400)) {
                m_report.remarks << Text::tr("%1 gives no %2: %3").arg(m_server.name, type, verdict.words);
                if (answer.status != 403) {
                    m_capabilities.types[type].search = false;
                    keepCapabilities();
                }
            } else if (answer.status == 0) {
                stop({answer.failure == Failure::Redirected || answer.failure == Failure::NotSecure ? ErrorCode::ServerRefused : ErrorCode::ServerUnreachable,
                      Text::tr("%1 cannot be reached.").arg(m_server.name), answer.words});
            } else {
                stop({verdict.outcome == Outcome::Unknown || verdict.outcome == Outcome::Later ? ErrorCode::ServerUnreachable : ErrorCode::ServerRefused,
                      Text::tr("%1 could not be read from %2.").arg(type, m_server.name), verdict.words.isEmpty() ? page.error().message : verdict.words});
            }
            m_slotsPulled = m_slotsPulled && !isForBookings(type);
            co_return;
        }
        const bool isEmpty = page->resources.empty() && page->leftOut == 0;
        come += int(page->resources.size());
        // from a page in the middle on nobody knows how many have come already
        total = knowsTotal && !total ? page->total : total;
        if (!cursor.begun) {
            cursor.begun = page->serverTime;
        }
        if (start.byHistory) {
            // the newest version comes first: what follows of the same resource is over
            std::erase_if(page->resources, [&met](const WireResource &resource) {
                const bool isOver = met.contains(resource.id);
                met << resource.id;
                return isOver;
            });
        }
        for (const WireResource &resource : page->resources) {
            if (resource.lastUpdated) {
                newest = std::max(newest.value_or(*resource.lastUpdated), *resource.lastUpdated);
                oldest = std::min(oldest.value_or(*resource.lastUpdated), *resource.lastUpdated);
            }
        }
        if (const auto why = m_knewNothing ? std::optional<Alarm>() : alarm(type, page->resources, deletions)) {
            freeze(*why);
            co_return;
        }
        deletions += int(std::count_if(page->resources.begin(), page->resources.end(), [](const WireResource &resource) { return resource.deleted; }));
        if (deletions > 0) {
            m_withDeletions.insert(type);
        }
        const bool isEnd = !page->next;
        const bool isLast = isEnd && question + 1 == questions.size();
        if (page->next && (seen.contains(*page->next) || isEmpty)) {
            m_report.remarks << Text::tr("%1 repeats its pages of %2; the rest was left for the next time.").arg(m_server.name, type);
            m_slotsPulled = m_slotsPulled && !isForBookings(type);
            co_return;
        }
        cursor.next = isEnd || questions.size() > 1 ? QString() : page->next->toString(QUrl::FullyEncoded);
        if (isLast) {
            const auto until = cursor.begun ? cursor.begun : newest;
            cursor.since = until ? until : cursor.since;
            cursor.begun.reset();
        }
        if (page->next && pages + 1 < m_options.mostPages) {
            const auto came = std::make_shared<QPromise<void>>();
            came->start();
            ahead = fetch(m_parts.dialect.pullNext(*page->next), start, first, came);
            if (first && !m_parts.breathe) { // a page is written as one, and nobody would take the next one from the network
                QTimer::singleShot(soon, [came] { end(came); });
                co_await came->future();
                if (stops()) {
                    co_return;
                }
            }
        }
        const bool isNothingNew = page->resources.empty() && isLast;
        bool applied = true;
        if (isNothingNew) {
            m_cursors[type] = cursor; // it costs no transaction of its own
            applied = hasRead();
        }
        // in bites, so that frames go on; what comes again after an end in the middle of a page changes nothing
        for (size_t until = 0; applied && !isNothingNew;) {
            QElapsedTimer begun;
            begun.start();
            Bites::Duration worked(0);
            const auto lasts = [&begun] { return Bites::Duration(begun.nsecsElapsed() / 1000); };
            applied = write(
                QStringLiteral("pull"),
                [&](store::Writer &writer) -> Result<void> {
                    while (until < page->resources.size() && !(m_parts.breathe && worked >= m_bites.next())) {
                        if (auto done = apply(writer, page->resources[until], fetched.closely(until)); !done) {
                            return done;
                        }
                        const auto key = round > 0 ? ledger().keyOf(m_parts.server, type, page->resources[until].id) : std::nullopt;
                        if (key) {
                            ledger().meet(m_parts.server, *key, round);
                        }
                        ++until;
                        worked = lasts();
                    }
                    if (until == page->resources.size()) {
                        ledger().setCursor(m_parts.server, type, cursor);
                    }
                    return {};
                },
                first);
            if (!applied) {
                break;
            }
            m_bites.took(worked, lasts());
            if (first) {
                co_await moveLog();
            }
            if (m_parts.breathe) {
                co_await m_parts.breathe();         // after the last one, too: the next page may be there already
            }
            if (stops()) {
                co_return;
            }
            if (until == page->resources.size()) {
                break;
            }
        }
        if (applied && isLast) {
            m_pulled.insert(type);
            if (round > 0 && isWhole) {
                co_await missingSince(type, round);
            }
        }
        if (!applied || isLast) {
            co_return;
        }
        isContinued = false;
        isFirst = isEnd;
        if (isEnd) {
            request = questions[++question];
            continue;
        }
        seen << *page->next;
        request = m_parts.dialect.pullNext(*page->next);
    }
    m_slotsPulled = m_slotsPulled && !isForBookings(type);
    m_report.remarks << Text::tr("%1 has more pages of %2 than can be right; the rest was left for the next time.").arg(m_server.name, type);
}

} // namespace praxidesk::sync
