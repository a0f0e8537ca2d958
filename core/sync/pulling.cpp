#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QSet>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Clocks of a server's machines differ, and a search index may lag behind.
constexpr Milliseconds overlap = std::chrono::minutes(5);
/// Resources that are applied in one go.
constexpr size_t bite = 60;
constexpr Milliseconds compareEvery = std::chrono::hours(24);
/// What is asked for where a server only answers for a range of time.
constexpr Milliseconds visitsBefore = std::chrono::hours(24 * 7);
constexpr Milliseconds visitsAhead = std::chrono::hours(24 * 60);
constexpr Milliseconds offersAhead = std::chrono::hours(24 * 7);

bool isUuid(const QString &id) { return id.size() == 36 && id.count(u'-') == 4; }

Instant dayBegins(const Zone &zone, Instant instant) { return zone.toInstant({zone.dateOf(instant), QTime(0, 0)}); }

bool isForBookings(const QString &type) { return type == QLatin1String("Slot") || type == QLatin1String("Appointment"); }

/// What came before what is known already.
bool isOlder(const WireResource &resource, const store::Agreement &agreed) {
    const auto before = versionNumber(agreed.etag);
    const auto after = versionNumber(resource.etag);
    if (before && after) {
        return *after < *before;
    }
    const auto agreedAt = resource.lastUpdated ? lastUpdatedOf(agreed.base) : std::nullopt;
    return agreedAt && *resource.lastUpdated < *agreedAt;
}

} // namespace

QCoro::Task<void> Walk::pullAll() {
    for (const QString &type : m_habits.types) {
        const TypeCapabilities known = m_capabilities.of(type);
        if (!known.search.value_or(true)) {
            continue;
        }
        if (type == QLatin1String("Appointment") && mayHaveBooked()) {
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
    if (m_habits.computesFreeTime && !stops()) {
        co_await pullOffers();
    }
}

/// The next days' free time of a server's schedules, as far as it works it out.
QCoro::Task<void> Walk::pullOffers() {
    const Instant from = dayBegins(m_parts.store.zone(), now());
    const Interval within{from, from + offersAhead};
    for (const Schedule &schedule : m_parts.store.schedules()) {
        if (!schedule.active || ledger().remoteIdOf(m_parts.server, resourceKey(schedule.id())).isEmpty()) {
            continue;
        }
        const auto asked = co_await askOffers(schedule.id(), within, {});
        if (stops()) {
            co_return;
        }
        if (!asked) {
            m_report.remarks << asked.error().message;
        }
    }
}

QCoro::Task<Result<void>> Walk::askOffers(ScheduleId schedule, Interval within, std::optional<Milliseconds> duration) {
    if (stops()) {
        co_return tl::unexpected(*m_report.error);
    }
    const OfferQuestion question{ledger().remoteIdOf(m_parts.server, resourceKey(schedule)), within, duration, m_parts.store.zone()};
    std::vector<Interval> times;
    for (Request &request : m_parts.dialect.askOffers(question)) {
        const Answer answer = co_await send(std::move(request), {});
        if (stops()) {
            co_return tl::unexpected(m_report.error.value_or(Error{ErrorCode::ServerUnreachable, {}}));
        }
        const auto read = m_parts.dialect.readOffers(question, answer);
        if (!read) {
            const Verdict verdict = judge({}, answer, now());
            if (verdict.outcome == Outcome::SignIn) {
                stop({ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(m_server.name), verdict.words});
            }
            const bool isAway = answer.status == 0 || answer.status >= 500;
            co_return failure(verdict.outcome == Outcome::SignIn ? ErrorCode::SignInNeeded : isAway ? ErrorCode::ServerUnreachable : ErrorCode::ServerRefused, Text::tr("%1 does not tell its free time: %2").arg(m_server.name, verdict.words.isEmpty() ? read.error().message : verdict.words));
        }
        times.insert(times.end(), read->begin(), read->end());
    }
    const bool written = write(QStringLiteral("offers"), [&](store::Writer &) {
        ledger().setOffers(m_parts.server, schedule, within, duration, times);
        return Result<void>();
    });
    co_return written ? Result<void>() : tl::unexpected(*m_report.error);
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

QByteArray Walk::here(ResourceKey key, const QByteArray &known, const WireResource &resource) const {
    const QByteArray came = m_naming.fromWire(key, resource.json);
    return known.isEmpty() ? came : m_parts.dialect.completed(resource.type, known, came);
}

QCoro::Task<void> Walk::pull(QString type) {
    store::PullCursor cursor = m_isRestored ? store::PullCursor() : ledger().cursor(m_parts.server, type);
    // deletions of a time before the first pull are of no interest: then a search is enough
    PullStart start{type, {}, false, true, false, false};
    if (cursor.since && m_habits.tellsChanges) {
        start.since = *cursor.since - overlap;
        start.byHistory = m_capabilities.of(type).history.value_or(true);
    }
    start.sorted = m_capabilities.of(type).sort.value_or(true);
    const bool first = !cursor.since && !m_isRestored;
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
    const qint64 round = m_habits.tellsChanges ? 0 : now().time_since_epoch().count();
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
        const Answer answer = co_await send(request, {});
        if (stops()) {
            co_return;
        }
        const Verdict verdict = judge(request, answer, now());
        if (verdict.outcome == Outcome::SignIn) {
            stop({ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(m_server.name), verdict.words});
            co_return;
        }
        auto page = m_parts.dialect.readPage(start, answer);
        if (!page) {
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
        if (const auto why = alarm(type, page->resources, deletions)) {
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
        // in bites, so that frames go on; what comes again after an end in the middle of a page changes nothing
        bool applied = true;
        for (size_t from = 0; applied && (from == 0 || from < page->resources.size()); from += bite) {
            if (from > 0 && m_parts.breathe) {
                co_await m_parts.breathe();
                if (stops()) {
                    co_return;
                }
            }
            const size_t until = m_parts.breathe ? std::min(from + bite, page->resources.size()) : page->resources.size();
            applied = write(
                QStringLiteral("pull"),
                [&](store::Writer &writer) -> Result<void> {
                    for (size_t i = from; i < until; ++i) {
                        if (auto done = apply(writer, page->resources[i]); !done) {
                            return done;
                        }
                        const auto key = round > 0 ? ledger().keyOf(m_parts.server, type, page->resources[i].id) : std::nullopt;
                        if (key) {
                            ledger().meet(m_parts.server, *key, round);
                        }
                    }
                    if (until == page->resources.size()) {
                        ledger().setCursor(m_parts.server, type, cursor);
                    }
                    return {};
                },
                first);
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

/// The resource here that a new one there is, if any: one that we made, one that is only referred to, or the same one
/// that came by another way. An id that says nothing (a number, a name) is no proof by itself.
std::optional<ResourceKey> Walk::adopt(const WireResource &resource) const {
    if (const QString operation = operationOf(resource.json); !operation.isEmpty()) {
        if (const auto ours = ledger().byOperation(operation); ours && ours->typeName == resource.type) {
            return ours->key;
        }
    }
    const auto here = m_parts.store.resolve(resource.type + u'/' + resource.id);
    if (!here || !ledger().remoteIdOf(m_parts.server, *here).isEmpty()) {
        return std::nullopt;
    }
    const auto stored = m_parts.store.read(*here);
    if (!stored || stored->json.isEmpty() || isUuid(resource.id) || saysTheSameThere(stored->json, resource.json)) {
        return here;
    }
    return std::nullopt;
}

Result<void> Walk::apply(store::Writer &writer, const WireResource &resource) {
    auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
    if (!resource.deleted && recover(resource, key)) {
        return {};
    }
    const bool isKnown = key.has_value();
    QByteArray known;
    if (resource.deleted) {
        return key ? applyDeletion(writer, *key) : Result<void>();
    }
    if (!key) {
        key = adopt(resource);
    }
    if (isKnown) {
        const auto agreed = ledger().agreement(m_parts.server, *key);
        if (!agreed) {
            return failure(ErrorCode::StorageFailure, Text::tr("What was agreed with the server could not be read."));
        }
        known = agreed->base;
        const QByteArray came = here(*key, known, resource);
        const bool isOld = !resource.etag.isEmpty() ? resource.etag == agreed->etag || (agreed->remoteState == store::RemoteState::Changed && resource.etag == agreed->remoteEtag)
                                                    : saysTheSameThere(agreed->base, came);
        if (isOld || isOlder(resource, *agreed)) {
            return {};
        }
        const auto stored = m_parts.store.read(*key);
        const bool waits = !ledger().changesOf(*key).empty() || !stored || stored->json != agreed->base;
        if (waits) {
            ledger().setRemote(m_parts.server, *key, store::RemoteState::Changed, came, resource.etag);
            return {};
        }
    }
    const auto stored = key ? m_parts.store.read(*key) : std::nullopt;
    if (!isKnown && stored && !stored->json.isEmpty()) {
        // ours, or known from elsewhere: both sides are brought together afterwards
        const QByteArray came = here(*key, stored->json, resource);
        const bool isOurs = !operationOf(resource.json).isEmpty();
        const auto rows = ledger().changesOf(*key);
        const QByteArray common = rows.empty() ? stored->json : rows.front().before.isEmpty() ? rows.front().json : rows.front().before;
        ledger().agree({m_parts.server, *key, resource.type, resource.id, {}, common, {}, {}, {}});
        const bool isUnderWay = std::any_of(rows.begin(), rows.end(), [](const store::OutboxChange &row) { return row.state == store::OutboxState::Sending || row.state == store::OutboxState::Unknown; });
        if (!(isOurs && isUnderWay)) {
            ledger().setRemote(m_parts.server, *key, store::RemoteState::Changed, came, resource.etag);
        }
        return {};
    }
    const QString wireName = resource.type + u'/' + resource.id;
    if (!key) {
        // an id that stands for something else here already gives way
        const bool isTaken = m_parts.store.resolve(wireName).has_value();
        const auto reserved = writer.reserve(resource.type, isTaken ? QStringList{m_server.url + u'/' + wireName} : QStringList{wireName});
        if (!reserved) {
            return tl::unexpected(reserved.error());
        }
        key = *reserved;
    }
    const QByteArray came = here(*key, known, resource);
    auto parsed = fhir::parse(came);
    if (!parsed) {
        m_report.remarks << Text::tr("%1 was passed over: %2").arg(wireName, parsed.error().message);
        return {};
    }
    const LocalFacts local = m_parts.store.local(*key);
    const auto put = writer.put(std::move(*parsed), local, *key);
    if (!put) {
        return tl::unexpected(put.error());
    }
    ledger().agree({m_parts.server, *key, resource.type, resource.id, resource.etag, {}, {}, {}, {}}); // as it stands here now
    m_report.pulled += 1;
    return {};
}

Result<void> Walk::applyDeletion(store::Writer &writer, ResourceKey key) {
    const auto agreed = ledger().agreement(m_parts.server, key);
    const auto stored = m_parts.store.read(key);
    if (!agreed) {
        return failure(ErrorCode::StorageFailure, Text::tr("What was agreed with the server could not be read."));
    }
    if (!ledger().changesOf(key).empty() || (stored && !stored->json.isEmpty() && stored->json != agreed->base)) {
        ledger().setRemote(m_parts.server, key, store::RemoteState::Deleted, {}, {});
        return {};
    }
    if (stored && !stored->json.isEmpty()) {
        if (auto removed = writer.remove(key); !removed) {
            return removed;
        }
        m_report.pulled += 1;
    }
    ledger().forget(m_parts.server, key);
    m_naming.forgetMet();
    return {};
}

} // namespace praxidesk::sync
