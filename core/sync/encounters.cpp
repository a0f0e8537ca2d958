// Encounters of visits that are done: asked for by their Appointments, where the server keeps any.

#include "core/sync/walk.h"

#include "core/desk/encounters.h"
#include "core/fhir/resource_io.h"

namespace praxidesk::sync {
namespace {

const QString encounterSearch = QStringLiteral("encounter-search");
/// A visit whose Encounter did not come by then is not asked about again by itself.
constexpr Milliseconds askedFor = std::chrono::hours(48);

} // namespace

QCoro::Task<void> Walk::pullEncounters() {
    if (m_capabilities.lacks.contains(encounterSearch) || !m_capabilities.of(QStringLiteral("Encounter")).search.value_or(true)) {
        co_return;
    }
    store::AppointmentQuery query;
    query.overlapping = Interval{now() - askedFor, now() + Milliseconds(1)};
    query.status = AppointmentStatus::Fulfilled;
    QStringList ids;
    for (const store::AppointmentRow &row : m_parts.store.appointmentRows(query)) {
        const QString id = ledger().remoteIdOf(m_parts.server, resourceKey(row.id));
        if (!id.isEmpty() && !desk::encounterOf(m_parts.store, row.id)) {
            ids << id;
        }
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
        const bool written = write(QStringLiteral("pull"), [&](store::Writer &writer) -> Result<void> {
            for (const WireResource &resource : page->resources) {
                if (resource.type != search.type) {
                    continue;
                }
                if (auto done = apply(writer, resource); !done) {
                    return done;
                }
                const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
                const auto stored = key ? m_parts.store.read(*key) : std::nullopt;
                const auto envelope = stored && !stored->json.isEmpty() ? fhir::readEnvelope(stored->json) : Result<fhir::Envelope>(tl::unexpected(Error{}));
                for (size_t i = 0; envelope && i < envelope->references.size(); ++i) {
                    const QString &text = envelope->references[i].reference;
                    const auto visit = text.startsWith(QLatin1String("Appointment/")) ? m_parts.store.resolve(text) : std::nullopt;
                    if (visit && !m_parts.store.resolve(desk::encounterName(*visit))) {
                        if (auto named = writer.reserve(resource.type, {stored->reference(), desk::encounterName(*visit)}); !named) {
                            return tl::unexpected(named.error());
                        }
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
}

} // namespace praxidesk::sync
