// Encounters of visits that are done: asked for by their Appointments, where the server keeps any.

#include "core/sync/walk.h"

#include "core/desk/encounters.h"
#include "core/fhir/resource_io.h"

#include <algorithm>

namespace praxidesk::sync {
namespace {

const QString encounterSearch = QStringLiteral("encounter-search");
/// For so long each pull asks after a visit; later some of those that are left are asked after with each, in turn.
constexpr Milliseconds askedFor = std::chrono::hours(48);
constexpr Milliseconds askedInTurnFor = std::chrono::hours(24 * 60);

/// What stands here may still change there.
bool isOver(const QString &status) { return status == QLatin1String("finished") || status == QLatin1String("cancelled") || status == QLatin1String("entered-in-error"); }

} // namespace

/// Visits that an Encounter refers to and that are not known to have it.
std::vector<ResourceKey> Walk::visitsWithout(ResourceKey encounter) const {
    std::vector<ResourceKey> visits;
    const auto stored = m_parts.store.read(encounter);
    const auto envelope = stored && !stored->json.isEmpty() ? fhir::readEnvelope(stored->json) : Result<fhir::Envelope>(tl::unexpected(Error{}));
    for (size_t i = 0; envelope && i < envelope->references.size(); ++i) {
        const QString &text = envelope->references[i].reference;
        const auto visit = text.startsWith(QLatin1String("Appointment/")) ? m_parts.store.resolve(text) : std::nullopt;
        if (visit && !m_parts.store.resolve(desk::encounterName(*visit))) {
            visits.push_back(*visit);
        }
    }
    return visits;
}

QCoro::Task<void> Walk::pullEncounters() {
    if (m_capabilities.lacks.contains(encounterSearch) || !m_capabilities.of(QStringLiteral("Encounter")).search.value_or(true)) {
        co_return;
    }
    store::AppointmentQuery query;
    query.overlapping = Interval{now() - askedInTurnFor, now() + Milliseconds(1)};
    query.status = AppointmentStatus::Fulfilled;
    QStringList ids;
    std::vector<std::pair<Instant, QString>> older; // the latest first
    for (const store::AppointmentRow &row : m_parts.store.appointmentRows(query)) {
        const QString id = ledger().remoteIdOf(m_parts.server, resourceKey(row.id));
        const auto known = desk::encounterOf(m_parts.store, row.id);
        if (id.isEmpty() || (known && isOver(known->status))) {
            continue;
        }
        if (row.interval.end > now() - askedFor) {
            ids << id;
        } else {
            older.emplace_back(row.interval.start, id);
        }
    }
    std::sort(older.begin(), older.end(), [](const auto &a, const auto &b) { return a > b; });
    const QString turn = QStringLiteral("encounters asked %1").arg(m_parts.server.value);
    const auto last = parseInstant(m_parts.store.setting(turn), Zone());
    std::erase_if(older, [&last](const auto &visit) { return last && visit.first >= *last; });
    size_t most = Dialect::mostAtOnce;
    while (most < older.size() && older[most].first == older[most - 1].first) {
        ++most;                                     // the turn is noted by time
    }
    const bool isRound = older.size() <= most;
    if (!isRound) {
        older.resize(most);
    }
    const QString next = isRound ? QString() : toUtcIso(older.back().first);
    for (const auto &[start, id] : older) {
        ids << id;
    }
    while (!ids.isEmpty()) {
        auto request = m_parts.dialect.encountersOf(ids.mid(0, Dialect::mostAtOnce));
        if (!request) {
            co_return;
        }
        const Answer answer = co_await send(std::move(*request), {});
        if (stops()) {
            co_return;
        }
        PullStart search;
        search.type = QStringLiteral("Encounter");
        search.isSearch = true;
        const auto page = m_parts.dialect.readPage(search, answer);
        if (!page) {
            if (answer.failure == Failure::None && answer.status >= 400 && answer.status < 500) {
                m_capabilities.lacks << encounterSearch;
                keepCapabilities();
            }
            co_return; // they are a convenience: nothing waits for them
        }
        std::vector<WireResource> news;
        std::copy_if(page->resources.begin(), page->resources.end(), std::back_inserter(news), [&](const WireResource &resource) {
            const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
            return resource.type == search.type && (!key || resource.etag.isEmpty() || isLacking(resource) || !visitsWithout(*key).empty());
        });
        const bool written = news.empty() ? hasRead() : write(QStringLiteral("pull"), [&](store::Writer &writer) -> Result<void> {
            for (const WireResource &resource : news) {
                if (auto done = apply(writer, resource); !done) {
                    return done;
                }
                const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
                for (const ResourceKey visit : key ? visitsWithout(*key) : std::vector<ResourceKey>()) {
                    if (auto named = writer.reserve(resource.type, {m_parts.store.read(*key)->reference(), desk::encounterName(visit)}); !named) {
                        return tl::unexpected(named.error());
                    }
                }
            }
            return {};
        });
        if (!written) {
            co_return;
        }
        ids = ids.mid(Dialect::mostAtOnce);
    }
    if (next != m_parts.store.setting(turn)) {
        m_settings[turn] = next;                    // once they are answered for, and at no cost of its own
    }
}

} // namespace praxidesk::sync
