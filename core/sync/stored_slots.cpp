// Free time that stands in Slots on a server which cannot be asked what is new: looked at again as people look for time.
#include "core/sync/walk.h"

#include <algorithm>

namespace praxidesk::sync {

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
