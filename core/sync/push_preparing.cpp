// What a dialect is given of a group, and what of it the server has no place for.
#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

const QString &typeOf(const WireChange &change) { return change.type; }
const QString &typeOf(const store::OutboxChange &change) { return change.typeName; }

using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace

WireChange Walk::wireChange(const OutboxChange &change) const {
    WireChange wire;
    wire.operation = change.operation;
    wire.type = change.typeName;
    wire.id = m_naming.wireId(change.key);
    wire.json = m_naming.toWire(change.key, change.json);
    wire.prepared = change.prepared;
    const auto agreed = ledger().agreement(m_parts.server, change.key);
    wire.etag = agreed ? agreed->etag : QByteArray();
    wire.base = agreed ? m_naming.toWire(change.key, agreed->base) : QByteArray();
    // only what is free can be kept for a booking: an overbooked Slot is taken already
    if (const auto base = agreed ? fhir::JsonDocument::parse(agreed->base) : Result<fhir::JsonDocument>(tl::unexpected(Error{})); base && change.typeName == QLatin1String("Slot")) {
        wire.prepared = wire.prepared || !base->root()["status"].equals("free");
    }
    wire.verb = change.verb == OutboxVerb::Delete ? ChangeVerb::Delete : agreed ? ChangeVerb::Update : ChangeVerb::Create;
    return wire;
}

/// Somebody may be at several places: those of their schedules that offer the time of the visit, else all.
std::vector<ScheduleId> Walk::offering(const std::vector<ScheduleId> &schedules, const QByteArray &visit) const {
    const auto document = fhir::JsonDocument::parse(visit);
    const auto start = document ? parseInstant(document->root()["start"].toString(), m_parts.store.zone()) : std::nullopt;
    std::vector<ScheduleId> found;
    for (const ScheduleId schedule : schedules) {
        const auto offers = schedules.size() > 1 && start ? ledger().offers(schedule) : std::vector<store::OfferedTime>();
        if (std::any_of(offers.begin(), offers.end(), [start](const store::OfferedTime &offer) { return offer.time.start == *start; })) {
            found.push_back(schedule);
        }
    }
    return found.empty() ? schedules : found;
}

/// Slots, those of the group as they will be; their Schedules, or those whose actors take part; a response's Appointment.
std::vector<QByteArray> Walk::relatedTo(const OutboxChange &change, const std::vector<OutboxChange> &group, std::set<ResourceKey> *keys) const {
    std::vector<QByteArray> related;
    std::set<ResourceKey> met{change.key};
    const auto add = [&](ResourceKey key) {
        if (!met.insert(key).second) {
            return QByteArray();
        }
        const auto ofGroup = std::find_if(group.begin(), group.end(), [key](const OutboxChange &row) { return row.key == key && row.verb != OutboxVerb::Delete; });
        const auto stored = ofGroup == group.end() ? m_parts.store.read(key) : std::nullopt;
        const QByteArray json = ofGroup != group.end() ? ofGroup->json : stored ? stored->json : QByteArray();
        if (!json.isEmpty()) {
            related.push_back(m_naming.toWire(key, json));
        }
        return json;
    };
    std::vector<QByteArray> visits;
    if (change.typeName == QLatin1String("AppointmentResponse")) {
        if (const auto envelope = fhir::readEnvelope(change.json)) {
            for (const Reference &reference : envelope->references) {
                if (const auto key = m_parts.store.resolve(reference.reference); key && reference.reference.startsWith(QLatin1String("Appointment/"))) {
                    visits.push_back(add(*key));
                }
            }
        }
    } else if (change.typeName == QLatin1String("Appointment")) {
        visits.push_back(change.json);
    } else if (change.typeName == QLatin1String("Slot") && change.json.contains("busy-tentative")) {
        // a hold is of its schedule's time
        const auto envelope = fhir::readEnvelope(change.json);
        for (size_t i = 0; envelope && i < envelope->references.size(); ++i) {
            if (const auto key = m_parts.store.resolve(envelope->references[i].reference); key && envelope->references[i].reference.startsWith(QLatin1String("Schedule/"))) {
                add(*key);
            }
        }
    }
    for (const QByteArray &visit : visits) {
        const auto envelope = visit.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(visit);
        if (!envelope) {
            continue;
        }
        std::set<ResourceKey> actors;
        bool hasSchedule = false;
        for (const Reference &reference : envelope->references) {
            const auto key = m_parts.store.resolve(reference.reference);
            if (!key) {
                continue;
            }
            actors.insert(*key);
            const QByteArray slot = reference.reference.startsWith(QLatin1String("Slot/")) ? add(*key) : QByteArray();
            const auto ofSlot = slot.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(slot);
            for (size_t i = 0; ofSlot && i < ofSlot->references.size(); ++i) {
                const auto schedule = m_parts.store.resolve(ofSlot->references[i].reference);
                hasSchedule = schedule.has_value() || hasSchedule;
                if (schedule) {
                    add(*schedule);
                }
            }
        }
        std::vector<ScheduleId> possible;
        for (const Schedule &schedule : hasSchedule ? std::vector<Schedule>() : m_parts.store.schedules()) {
            const bool takesPart = std::all_of(schedule.actors.begin(), schedule.actors.end(), [&actors](const Reference &actor) { return actors.contains(actor.key); });
            if (takesPart && ledger().serverFor(resourceKey(schedule.id())) == m_parts.server) {
                possible.push_back(schedule.id());
            }
        }
        for (const ScheduleId schedule : offering(possible, visit)) {
            add(resourceKey(schedule));
        }
    }
    if (keys != nullptr) {
        keys->merge(met);
    }
    return related;
}

void Walk::keepBack(std::vector<OutboxChange> &left, const std::vector<WireChange> &wire) {
    for (size_t i = left.size(); i-- > 0;) {
        const Passage passage = m_parts.dialect.passage(wire[i], wire, m_capabilities);
        switch (passage.kind) {
        case Passage::Kind::Sent: continue;
        case Passage::Kind::LocalOnly:
            if (wire[i].verb == ChangeVerb::Delete && ledger().remoteIdOf(m_parts.server, left[i].key).isEmpty()) {
                ledger().end(left[i].id, OutboxState::Done, Text::tr("the server has nothing to learn from it"));
            } else {
                ledger().setProgress(left[i].id, {OutboxState::LocalOnly, 0, passage.why, {}, false});
            }
            break;
        case Passage::Kind::Implied: ledger().end(left[i].id, OutboxState::Done, passage.why.isEmpty() ? Text::tr("the server works it out itself") : passage.why); break;
        }
        left.erase(left.begin() + std::ptrdiff_t(i));
    }
}

/// What was done in another way is there: then it was the refused way that is not.
void Walk::settleDoubts(const PlannedGroup &group, const PushStep &step) {
    const auto refused = m_refusedWays.find(group.id);
    const auto isVisit = [](const auto &change) { return typeOf(change) == QLatin1String("Appointment"); };
    const bool isWhole = std::any_of(step.changes.begin(), step.changes.end(), isVisit) || std::none_of(group.changes.begin(), group.changes.end(), isVisit);
    if (refused == m_refusedWays.end() || !isWhole || step.isPreparation || !step.request.writes()) {
        return;
    }
    const QString operation = step.way.startsWith(u'$') ? step.way.section(u' ', 0, 0) : QString();
    for (auto &[way, doubt] : refused->second) {
        const bool isSettled = way != step.way && (doubt == Doubt::Way || (doubt == Doubt::Shape && way.section(u' ', 0, 0) == operation));
        if (isSettled) {
            lacks(way);
            doubt = Doubt::None;
        }
    }
}

void Walk::lacks(const QString &way) {
    m_capabilities.lacks << way;
    if (way == QLatin1String("transaction")) {
        m_capabilities.transaction = false;
    }
    m_parts.dialect.know(m_capabilities);
    m_server.capabilities = toJson(m_capabilities);
    ledger().updateServer(m_server);
}

} // namespace praxidesk::sync
