#include "core/exchange/selection.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace praxidesk::exchange {
namespace {

/// What to sort by, held small: a clinic may have a million of them.
struct Named {
    QByteArray id;
    ResourceKey key;
};

class Selection {
public:
    explicit Selection(const store::Store &store) : m_store(store) {}

    void everything() {
        m_store.forEach([this](const store::Stored &stored) {
            keep(stored);
            return true;
        });
    }

    /// Adds a resource and what it refers to.
    void add(ResourceKey key) {
        std::vector<ResourceKey> open{key};
        while (!open.empty()) {
            const auto next = open.back();
            open.pop_back();
            if (m_seen.contains(next.value)) {
                continue;
            }
            m_seen.insert(next.value);
            const auto stored = m_store.read(next);
            if (!stored || stored->json.isEmpty()) {
                continue;
            }
            keep(*stored);
            if (const auto envelope = fhir::readEnvelope(stored->json)) {
                for (const auto &reference : envelope->references) {
                    if (const auto to = m_store.resolve(reference.reference, reference.type)) {
                        open.push_back(*to);
                    }
                }
            }
        }
    }

    std::vector<ResourceKey> inOrder() {
        std::vector<ResourceKey> keys;
        for (auto &[type, named] : m_byType) {
            std::ranges::sort(named, [](const Named &a, const Named &b) { return std::pair(a.id, a.key) < std::pair(b.id, b.key); });
            for (const auto &one : named) {
                keys.push_back(one.key);
            }
        }
        return keys;
    }

private:
    void keep(const store::Stored &stored) { m_byType[stored.typeName].push_back({stored.fhirId.toUtf8(), stored.key}); }

    const store::Store &m_store;
    QSet<qint64> m_seen;
    std::map<QString, std::vector<Named>> m_byType;
};

} // namespace

std::optional<Interval> boundsOf(const ExportOptions &options, const Zone &zone) {
    if (!options.from && !options.to) {
        return std::nullopt;
    }
    // Open ends reach as far as FHIR's four-digit years.
    const QDate first = options.from.value_or(QDate(1, 1, 2));
    const QDate last = options.to.value_or(QDate(9999, 12, 30));
    return Interval{zone.day(first).start, zone.day(last).end};
}

store::AppointmentQuery selectedAppointments(const store::Store &store, const ExportOptions &options) {
    store::AppointmentQuery query;
    query.overlapping = boundsOf(options, store.zone());
    query.schedules = options.schedules;
    query.alsoWithoutTime = !query.overlapping;
    return query;
}

std::vector<ResourceKey> selectedResources(const store::Store &store, const ExportOptions &options) {
    Selection selection(store);
    if (!options.from && !options.to && options.schedules.empty()) {
        selection.everything();
        return selection.inOrder();
    }
    for (const auto schedule : options.schedules) {
        selection.add(resourceKey(schedule));
    }
    store::SlotQuery slotQuery;
    slotQuery.overlapping = boundsOf(options, store.zone());
    slotQuery.schedules = options.schedules;
    for (const auto &row : store.slotRows(slotQuery)) {
        selection.add(resourceKey(row.id));
    }
    for (const auto &row : store.appointmentRows(selectedAppointments(store, options))) {
        selection.add(resourceKey(row.id));
        for (const auto response : store.responsesTo(row.id)) {
            selection.add(resourceKey(response));
        }
    }
    return selection.inOrder();
}

} // namespace praxidesk::exchange
