#include "core/sync/walk.h"

#include "core/fhir/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// What an Appointment says of who and what it takes, and when.
struct Booking {
    explicit Booking(const WireResource &read) : resource(&read) {
        const auto document = fhir::JsonDocument::parse(read.json);
        if (!document) {
            return;
        }
        static constexpr std::array<std::string_view, 4> inactive{"cancelled", "noshow", "entered-in-error", "waitlist"};
        const fhir::JsonNode visit = document->root();
        isActive = std::none_of(inactive.begin(), inactive.end(), [status = visit["status"]](std::string_view word) { return status.equals(word); });
        const auto start = parseInstant(visit["start"].toString(), Zone());
        const auto end = parseInstant(visit["end"].toString(), Zone());
        if (start && end && *start < *end) {
            time = Interval{*start, *end};
        }
        for (const fhir::JsonNode slot : children(visit["slot"])) {
            slotIds << slot["reference"].toString().section(u'/', -1);
        }
        for (const fhir::JsonNode participant : children(visit["participant"])) {
            const QString actor = participant["actor"]["reference"].toString();
            if (!actor.isEmpty() && !actor.startsWith(QLatin1String("Patient/")) && !participant["status"].equals("declined")) {
                people << actor;
            }
        }
    }
    /// They share a Slot, or somebody (no patient) at the same time.
    [[nodiscard]] bool isInTheWayOf(const Booking &other) const {
        const auto sharesOneOf = [](const QStringList &ones, const QStringList &others) {
            return std::any_of(ones.begin(), ones.end(), [&others](const QString &one) { return others.contains(one); });
        };
        return sharesOneOf(slotIds, other.slotIds) || (time && other.time && time->overlaps(*other.time) && sharesOneOf(people, other.people));
    }

    const WireResource *resource;
    bool isActive = false;
    QStringList slotIds;
    std::optional<Interval> time;
    QStringList people; ///< references of whoever has not declined
};

/// What else is there at the time of our bookings, each read once. Keeps references to what it was given.
class Neighbours {
public:
    explicit Neighbours(const std::vector<WireResource> &resources) {
        for (const WireResource &resource : resources) {
            const Booking booking(resource);
            for (const QStringList *names : {&booking.slotIds, &booking.people}) {
                for (const QString &name : *names) {
                    m_of[name].push_back(m_all.size());
                }
            }
            m_all.push_back(booking);
        }
    }
    /// The active ones that are in its way, in the order in which they came.
    [[nodiscard]] std::vector<const WireResource *> inTheWayOf(const Booking &booking) const {
        std::set<size_t> found;
        for (const QStringList *names : {&booking.slotIds, &booking.people}) {
            for (const QString &name : *names) {
                const auto those = m_of.value(name);
                std::copy_if(those.begin(), those.end(), std::inserter(found, found.end()), [&](size_t at) {
                    return m_all[at].isActive && m_all[at].resource->id != booking.resource->id && m_all[at].isInTheWayOf(booking);
                });
            }
        }
        std::vector<const WireResource *> resources;
        std::transform(found.begin(), found.end(), std::back_inserter(resources), [this](size_t at) { return m_all[at].resource; });
        return resources;
    }

private:
    std::vector<Booking> m_all;
    QHash<QString, std::vector<size_t>> m_of;       ///< by Slot's id and by reference of who takes part
};

bool isOverbooked(const QByteArray &appointment) { return appointment.contains("urn:praxidesk:overbook-reason"); }

} // namespace

/// Several resources of a type by their ids, in as few requests as the server allows: none where it allows only one each.
/// nullopt: they could not be read.
QCoro::Task<std::optional<std::vector<WireResource>>> Walk::readMany(QString type, QStringList ids) {
    std::vector<WireResource> found;
    while (!ids.isEmpty()) {
        const QStringList some = ids.mid(0, Dialect::mostAtOnce);
        PullStart search;
        search.type = type;
        search.isSearch = true;
        auto request = m_parts.dialect.readMany(type, some);
        if (!request) {
            break;
        }
        const Answer answer = co_await send(std::move(*request), {});
        auto page = m_parts.dialect.readPage(search, answer);
        if (!page) {
            co_return std::nullopt;
        }
        for (WireResource &resource : page->resources) {
            found.push_back(std::move(resource));
        }
        ids = ids.mid(some.size());
    }
    co_return found;
}

/// Some servers ignore If-Match and none keeps two bookings off one Slot: what went is read back, with its neighbours.
QCoro::Task<void> Walk::verify() {
    std::vector<OutboxChange> acked = ledger().waiting(m_parts.server);
    std::erase_if(acked, [](const OutboxChange &change) { return change.state != OutboxState::Acked && change.state != OutboxState::Verified; });
    if (acked.empty()) {
        co_return;
    }
    tell(SyncProgress::Step::Verifying, {}, 0, int(acked.size()));
    std::map<QString, WireResource> there;
    std::set<QString> unread;
    std::set<QString> gone;
    for (const QString &type : {QStringLiteral("Appointment"), QStringLiteral("Slot")}) {
        QStringList ids;
        for (const OutboxChange &change : acked) {
            if (const QString id = ledger().remoteIdOf(m_parts.server, change.key); change.typeName == type && !id.isEmpty() && !ids.contains(id)) {
                ids << id;
            }
        }
        const auto found = co_await readMany(type, ids);
        if (stops()) {
            co_return;
        }
        if (!found) {
            unread.insert(type);
            continue;
        }
        for (const WireResource &resource : *found) {
            there[type + u'/' + resource.id] = resource;
            ids.removeOne(resource.id);
        }
        // an index may lag behind: only what is not there by its own address is gone
        for (const QString &id : ids) {
            const auto key = ledger().keyOf(m_parts.server, type, id);
            const auto agreed = key ? ledger().agreement(m_parts.server, *key) : std::nullopt;
            Request request = m_parts.dialect.readKnown(type, id, agreed ? m_naming.toWire(*key, agreed->base) : QByteArray());
            const Answer answer = co_await send(std::move(request), {});
            if (stops()) {
                co_return;
            }
            auto one = m_parts.dialect.readOne(type, answer);
            if (one && one->has_value()) {
                there[type + u'/' + id] = std::move(**one);
            } else if (one) {
                gone.insert(type + u'/' + id);
            }
        }
    }
    // who else is on the Slots of our bookings
    QStringList slotIds;
    for (const auto &[name, resource] : there) {
        if (resource.type == QLatin1String("Appointment")) {
            const Booking booking(resource);
            slotIds << (booking.isActive ? booking.slotIds : QStringList());
        }
    }
    slotIds.removeDuplicates();
    std::vector<WireResource> neighbours;
    while (!slotIds.isEmpty()) {
        PullStart search;
        search.type = QStringLiteral("Appointment");
        search.isSearch = true;
        auto request = m_parts.dialect.bookingsOfSlots(slotIds.mid(0, Dialect::mostAtOnce));
        if (!request) {
            break;
        }
        const Answer answer = co_await send(std::move(*request), {});
        if (stops()) {
            co_return;
        }
        const auto page = m_parts.dialect.readPage(search, answer);
        if (!page) {
            break; // the next pull brings them
        }
        neighbours.insert(neighbours.end(), page->resources.begin(), page->resources.end());
        slotIds = slotIds.mid(Dialect::mostAtOnce);
    }
    if (!m_parts.dialect.bookingsOfSlots({QStringLiteral("any")})) {
        std::set<QString> asked;
        for (const auto &[name, resource] : there) {
            const bool isBooking = resource.type == QLatin1String("Appointment") && Booking(resource).isActive;
            auto request = isBooking ? m_parts.dialect.bookingsBeside(resource) : std::nullopt;
            if (!request || !asked.insert(request->url.toString()).second) {
                continue;
            }
            const Answer answer = co_await send(std::move(*request), {});
            if (stops()) {
                co_return;
            }
            PullStart search;
            search.type = QStringLiteral("Appointment");
            search.isSearch = true;
            const auto page = m_parts.dialect.readPage(search, answer);
            if (!page) {
                break; // the next pull brings them
            }
            neighbours.insert(neighbours.end(), page->resources.begin(), page->resources.end());
        }
    }
    // where a server has no place for the reason it is known here
    const auto isMeant = [&](const WireResource &resource) {
        const auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
        const auto stored = key ? m_parts.store.read(*key) : std::nullopt;
        const QStringList of = Booking(resource).slotIds;
        const bool isMarked = std::any_of(of.begin(), of.end(), [&there](const QString &id) {
            const auto slot = there.find(QStringLiteral("Slot/") + id);
            const auto document = slot == there.end() ? Result<fhir::JsonDocument>(tl::unexpected(Error{})) : fhir::JsonDocument::parse(slot->second.json);
            return document && document->root()["overbooked"].toBool();
        });
        return isOverbooked(resource.json) || isMarked || (stored && isOverbooked(stored->json));
    };
    const Neighbours beside(neighbours);
    write(QStringLiteral("verify"), [&](store::Writer &writer) -> Result<void> {
        for (const OutboxChange &change : acked) {
            const bool isRead = change.typeName == QLatin1String("Appointment") || change.typeName == QLatin1String("Slot");
            const auto agreed = ledger().agreement(m_parts.server, change.key);
            if (!isRead || !agreed || unread.contains(change.typeName)) {
                ledger().end(change.id, OutboxState::Done, {});
                continue;
            }
            const auto found = there.find(change.typeName + u'/' + agreed->remoteId);
            if (found == there.end() && !gone.contains(change.typeName + u'/' + agreed->remoteId)) {
                ledger().end(change.id, OutboxState::Done, {});
                continue;
            }
            if (found == there.end()) {
                ledger().setRemote(m_parts.server, change.key, store::RemoteState::Deleted, {}, {});
                ledger().end(change.id, OutboxState::Done, Text::tr("it is not there any more"));
                continue;
            }
            const QByteArray theirs = here(change.key, agreed->base, found->second);
            if (found->second.etag.isEmpty() ? !saysTheSameThere(agreed->base, theirs) : found->second.etag != agreed->etag) {
                ledger().setRemote(m_parts.server, change.key, store::RemoteState::Changed, theirs, found->second.etag);
            }
            if (const Booking booking(found->second); change.typeName == QLatin1String("Appointment") && booking.isActive && !isMeant(found->second)) {
                const auto inTheWay = beside.inTheWayOf(booking);
                const auto other = std::find_if(inTheWay.begin(), inTheWay.end(), [&](const WireResource *neighbour) { return !isMeant(*neighbour); });
                if (other != inTheWay.end() && !ledger().openConflictOf(change.key)) {
                    store::ConflictRow conflict;
                    conflict.key = change.key;
                    conflict.kind = QStringLiteral("slot-taken");
                    conflict.message = wordsFor(conflict.kind);
                    conflict.server = m_parts.server;
                    conflict.mine = agreed->base;
                    conflict.other = ledger().keyOf(m_parts.server, QStringLiteral("Appointment"), (*other)->id).value_or(ResourceKey{});
                    conflict.theirs = m_naming.fromWire({}, (*other)->json);
                    if (auto opened = openConflict(writer, conflict); !opened) {
                        return opened;
                    }
                }
            }
            ledger().end(change.id, OutboxState::Done, {});
        }
        return {};
    });
}

} // namespace praxidesk::sync
