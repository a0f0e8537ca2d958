// Free time that a server is asked for, of the next days by each run and of other times as people look for it: what it works out is
// kept as offers, and what stands there in Slots comes as they do.
#include "core/sync/walk.h"

#include "core/desk/offered.h"
#include "core/sync/offering.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr Milliseconds offersAhead = std::chrono::hours(24 * 7);
/// Of one answer to one question.
constexpr int mostPagesOfOffers = 200;

} // namespace

/// The next days' free time of a server's schedules, as far as it works it out.
QCoro::Task<void> Walk::pullOffers() {
    const Instant from = m_parts.store.zone().day(m_parts.store.zone().dateOf(now())).start;
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

OfferQuestion Walk::offerQuestion(ScheduleId id, Interval within, std::optional<Milliseconds> duration, const QString &service) const {
    OfferQuestion question{ledger().remoteIdOf(m_parts.server, resourceKey(id)), within, duration, m_parts.store.zone()};
    const auto stored = m_parts.store.read(resourceKey(id));
    const auto schedule = m_parts.store.schedule(id);
    if (!stored || !schedule) {
        return question;
    }
    question.known = m_naming.toWire(resourceKey(id), stored->json);
    const auto services = servicesOf(m_parts.store, *schedule, service);
    for (const ResourceKey key : services) {
        const QString there = ledger().remoteIdOf(m_parts.server, key);
        // which of several it shall be, only a person can say
        if (!there.isEmpty() && question.service.isEmpty() && (services.size() == 1 || !service.isEmpty())) {
            question.service = QStringLiteral("HealthcareService/") + there;
        }
    }
    for (const Concept &type : schedule->serviceType) {
        const bool isAskedFor = service.compare(type.code, Qt::CaseInsensitive) == 0 || service.compare(type.label(), Qt::CaseInsensitive) == 0;
        if (isAskedFor && !type.code.isEmpty()) {
            question.visitTypes << type.system + u'|' + type.code;
        }
    }
    return question;
}

QCoro::Task<Result<void>> Walk::askOffers(ScheduleId schedule, Interval within, std::optional<Milliseconds> duration, QString service) {
    if (stops()) {
        co_return tl::unexpected(*m_report.error);
    }
    const OfferQuestion question = offerQuestion(schedule, within, duration, service);
    std::vector<Interval> times;
    std::vector<Request> requests = m_parts.dialect.askOffers(question);
    size_t next = 0;
    QSet<QUrl> seen;
    PullStart search;
    search.type = QStringLiteral("Slot");
    search.isSearch = true;
    std::map<QString, Doubt> doubted;
    const auto restored = qScopeGuard([&] { m_parts.dialect.know(m_capabilities); }); // what was refused to this schedule others may have
    while (next < requests.size()) {
        const Answer answer = co_await send(requests[next], {});
        if (stops()) {
            co_return tl::unexpected(m_report.error.value_or(Error{ErrorCode::ServerUnreachable, {}}));
        }
        const auto read = m_parts.dialect.readOffers(question, answer);
        if (const LackedWay lacked = read ? LackedWay() : m_parts.dialect.offersLacked(answer); !lacked.way.isEmpty()) {
            if (lacked.doubt == Doubt::None || (lacked.doubt == Doubt::Way && m_notFound[lacked.way].insert(schedule).second && m_notFound[lacked.way].size() > 1)) {
                m_capabilities.lacks << lacked.way;
                keepCapabilities();
            } else {
                doubted[lacked.way] = lacked.doubt;
            }
            if (stops()) {
                co_return tl::unexpected(*m_report.error);
            }
            Capabilities others = m_capabilities;
            for (const auto &[way, doubt] : doubted) {
                others.lacks << way;
            }
            m_parts.dialect.know(others);
            requests = m_parts.dialect.askOffers(question);
            next = 0; // from the beginning in another way
            times.clear();
            seen.clear();
            continue;
        }
        if (!read && read.error().code == ErrorCode::NotSupportedByServer) {
            co_await takeStoredSlots(schedule, within, search, answer);
            co_return stops() ? Result<void>(tl::unexpected(m_report.error.value_or(Error{ErrorCode::ServerUnreachable, {}}))) : Result<void>(); // what is free stands here
        }
        if (!read) {
            const Verdict verdict = judge({}, answer, now());
            if (verdict.outcome == Outcome::SignIn) {
                stop({ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(m_server.name), verdict.words});
            }
            const bool isAway = answer.status == 0 || answer.status >= 500;
            co_return failure(verdict.outcome == Outcome::SignIn ? ErrorCode::SignInNeeded : isAway ? ErrorCode::ServerUnreachable : ErrorCode::ServerRefused, Text::tr("%1 does not tell its free time: %2").arg(m_server.name, verdict.words.isEmpty() ? read.error().message : verdict.words));
        }
        times.insert(times.end(), read->begin(), read->end());
        const auto page = m_parts.dialect.readPage(search, answer);
        if (page && page->next) {
            const bool isEmpty = page->resources.empty() && page->leftOut == 0;
            if (isEmpty || seen.contains(*page->next) || seen.size() >= mostPagesOfOffers) {
                co_return failure(ErrorCode::ServerRefused, Text::tr("%1 does not tell its free time: %2").arg(m_server.name, Text::tr("The server's page could not be read.")));
            }
            seen << *page->next;
            requests[next] = m_parts.dialect.pullNext(*page->next); // the rest of the same answer
            continue;
        }
        ++next;
    }
    const bool isNowhere = doubted.size() > 1 && std::all_of(doubted.begin(), doubted.end(), [](const auto &one) { return one.second == Doubt::Way; });
    if (!doubted.empty() && (!requests.empty() || isNowhere)) {
        for (const auto &[way, doubt] : doubted) {
            m_capabilities.lacks << way;            // another one answers, or none is there
        }
        keepCapabilities();
    }
    if (requests.empty()) {
        co_return Result<void>(); // there is no way (any more)
    }
    const bool written = write(QStringLiteral("offers"), [&](store::Writer &) {
        const Result<void> noted = m_server.computesTime ? Result<void>() : desk::noteAnswered(m_parts.store, schedule, service, within);
        // an operation answers for what its rules say, whatever length was asked for
        ledger().setOffers(m_parts.server, schedule, within, m_habits.computesFreeTime ? duration : std::nullopt, times);
        return noted;
    });
    co_return written ? Result<void>() : tl::unexpected(*m_report.error);
}

/// `answer` holds the Slots of a schedule that are free there within `within`: they, and those that are free here alone, are as
/// they are there from now on. Nothing is gone for not being among them, and what waits to be sent is left to a whole run.
QCoro::Task<void> Walk::takeStoredSlots(ScheduleId schedule, Interval within, PullStart search, Answer answer) {
    const auto page = m_parts.dialect.readPage(search, answer);
    const auto waiting = ledger().waiting(m_parts.server);
    const bool mayBeOurs = std::any_of(waiting.begin(), waiting.end(), [](const store::OutboxChange &change) { return change.state == store::OutboxState::Unknown || change.state == store::OutboxState::Sending; });
    if (m_habits.tellsChanges || !m_server.frozen.isEmpty() || !page || mayBeOurs) {
        co_return;
    }
    std::set<QString> came;
    std::vector<WireResource> news;
    const auto take = [&](const WireResource &resource) {
        const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
        const auto agreed = key ? ledger().agreement(m_parts.server, *key) : std::nullopt;
        const bool waits = key && !ledger().changesOf(*key).empty();
        if (!waits && !(agreed && saysTheSameThere(agreed->base, here(*key, agreed->base, resource)))) {
            news.push_back(resource);
        }
    };
    for (const WireResource &resource : page->resources) {
        if (resource.type == search.type) {
            came.insert(resource.id);
            take(resource);
        }
    }
    store::SlotQuery query;
    query.overlapping = within;
    query.schedules = {schedule};
    query.status = SlotStatus::Free;
    int read = 0;
    for (const store::SlotRow &row : m_parts.store.slotRows(query)) {
        const QString id = ledger().remoteIdOf(m_parts.server, resourceKey(row.id));
        if (id.isEmpty() || came.contains(id) || ++read > Dialect::mostAtOnce) {
            continue;
        }
        Request request = m_parts.dialect.read(search.type, id);
        const Answer one = co_await send(std::move(request), {});
        if (stops()) {
            co_return;
        }
        const auto found = m_parts.dialect.readOne(search.type, one);
        if (found && found->has_value() && (*found)->id == id) {
            take(**found);
        }
    }
    if (!news.empty()) {
        write(QStringLiteral("pull"), [&](store::Writer &writer) -> Result<void> {
            for (const WireResource &resource : news) {
                if (auto done = apply(writer, resource); !done) {
                    return done;
                }
            }
            return {};
        });
    }
}

} // namespace praxidesk::sync
