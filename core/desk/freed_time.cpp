#include "core/desk/freed_time.h"

#include "core/availability/weekly_hours.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

bool takesTime(SlotStatus status) { return status == SlotStatus::Busy || status == SlotStatus::BusyUnavailable || status == SlotStatus::BusyTentative; }

bool takesTime(const Participant &participant) {
    return isActor(participant.actor.type) && participant.status != ParticipationStatus::Declined && participant.required != ParticipantRequired::InformationOnly;
}

availability::IntervalSet horizonOf(const Schedule &schedule, Interval within) {
    if (!schedule.active) {
        return {};
    }
    return availability::IntervalSet({{std::max(within.start, schedule.horizonStart.value_or(within.start)), std::min(within.end, schedule.horizonEnd.value_or(within.end))}});
}

availability::IntervalSet hoursOf(const store::AuditStep::Side &side, const Zone &zone, Interval within) {
    std::vector<Interval> intervals;
    if (side.local.hours) {
        for (const availability::Window &window : availability::windows(*side.local.hours, zone, zone.dateOf(within.start).addDays(-1), zone.dateOf(within.end))) {
            intervals.push_back(window.interval);
        }
    }
    return availability::IntervalSet(std::move(intervals));
}

std::optional<fhir::Value> valueOf(const store::AuditStep::Side &side) {
    if (side.json.isEmpty()) {
        return std::nullopt;
    }
    auto value = fhir::read(side.json);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

} // namespace

void FreedTime::refresh(std::optional<Instant> first) {
    if (m_revision == m_store.revision() || m_store.isWriting()) {
        return;
    }
    const Instant now = m_store.now();
    if (!first) {
        if (const auto newest = store::newestAuditStep(m_store.path())) {
            m_read = *newest;
            m_revision = m_store.revision();
        }
        m_pieces.clear();
        m_entered.clear();
        return;
    }
    const qint64 revision = m_store.revision();
    const auto steps = store::auditSteps(m_store.path(), m_read.value_or(0), m_read ? Instant::min() : std::max(*first, now - memory));
    if (!steps) {
        return;
    }
    for (const store::AuditStep &step : *steps) {
        take(step);
    }
    m_read = steps->empty() ? m_read.value_or(0) : steps->back().sequence;
    m_revision = revision;
    for (auto &[owner, pieces] : m_pieces) {
        std::erase_if(pieces, [now](const Piece &piece) { return piece.interval.end <= now; });
    }
}

availability::IntervalSet FreedTime::of(const Schedule &schedule, AppointmentId entry) const {
    const auto entered = m_entered.find(entry);
    const qint64 since = entered == m_entered.end() ? m_manyAtOnce : entered->second; // who came with many others came then at the latest
    std::vector<Interval> intervals;
    const auto add = [&](qint64 owner) {
        if (const auto pieces = m_pieces.find(owner); pieces != m_pieces.end()) {
            for (const Piece &piece : pieces->second) {
                if (piece.sequence > since) {
                    intervals.push_back(piece.interval);
                }
            }
        }
    };
    add(0);
    add(schedule.header.key.value);
    for (const Reference &actor : schedule.actors) {
        if (actor.key) {
            add(actor.key.value);
        }
    }
    return availability::IntervalSet(std::move(intervals));
}

void FreedTime::take(const store::AuditStep &step) {
    if (step.isManyAtOnce()) {
        m_manyAtOnce = step.sequence;
        free(step, {}, {step.time, step.time + memory});
        return;
    }
    if (!step.key) {
        return;
    }
    switch (m_store.referenceTo(step.key).type) {
    case ResourceType::Schedule: takeSchedule(step); return;
    case ResourceType::Appointment:
        if (const auto value = step.before.json.isEmpty() ? valueOf(step.after) : std::nullopt) {
            const auto *appointment = std::get_if<Appointment>(&*value);
            if (appointment != nullptr && appointment->status == AppointmentStatus::Waitlist) {
                m_entered[narrow<AppointmentId>(step.key)] = step.sequence;
            }
        }
        break;
    case ResourceType::Slot: break;
    default: return;
    }
    const auto before = useOf(step.before);
    const auto after = useOf(step.after);
    if (before && before != after) {
        for (const ResourceKey owner : before->owners) {
            free(step, owner, before->interval);
        }
    }
    if (after && before != after) {
        occupy(*after);
    }
    // A free Slot that was made; for those that are made from hours, the hours speak.
    if (step.before.json.isEmpty() && !after && !step.after.local.generated) {
        if (const auto value = valueOf(step.after)) {
            if (const auto *slot = std::get_if<Slot>(&*value); slot != nullptr && slot->status == SlotStatus::Free) {
                free(step, keyOf(slot->schedule), slot->interval);
            }
        }
    }
}

void FreedTime::takeSchedule(const store::AuditStep &step) {
    const auto after = valueOf(step.after);
    const auto *schedule = after ? std::get_if<Schedule>(&*after) : nullptr;
    if (schedule == nullptr) {
        return;
    }
    const Interval within{step.time, step.time + lookAhead};
    const auto before = valueOf(step.before);
    const auto *earlier = before ? std::get_if<Schedule>(&*before) : nullptr;
    const auto open = horizonOf(*schedule, within);
    const auto opened = earlier == nullptr ? open : open.subtracted(horizonOf(*earlier, within));
    const auto added = hoursOf(step.after, m_store.zone(), within).subtracted(hoursOf(step.before, m_store.zone(), within)).intersected(open);
    const auto gained = opened.united(added);
    for (const Interval &interval : gained.intervals()) {
        free(step, step.key, interval);
    }
}

void FreedTime::free(const store::AuditStep &step, ResourceKey owner, const Interval &interval) {
    if (interval.end > m_store.now() && !interval.isEmpty()) {
        m_pieces[owner.value].push_back({step.sequence, interval});
    }
}

void FreedTime::occupy(const Use &use) {
    for (const ResourceKey owner : use.owners) {
        const auto known = m_pieces.find(owner.value);
        if (known == m_pieces.end()) {
            continue;
        }
        std::vector<Piece> left;
        for (const Piece &piece : known->second) {
            for (const Interval &part : {Interval{piece.interval.start, std::min(piece.interval.end, use.interval.start)}, Interval{std::max(piece.interval.start, use.interval.end), piece.interval.end}}) {
                if (part.start < part.end) {
                    left.push_back({piece.sequence, part});
                }
            }
        }
        known->second = std::move(left);
    }
}

std::optional<FreedTime::Use> FreedTime::useOf(const store::AuditStep::Side &side) {
    const auto value = valueOf(side);
    if (!value) {
        return std::nullopt;
    }
    Use use;
    if (const auto *slot = std::get_if<Slot>(&*value); slot != nullptr && takesTime(slot->status)) {
        use.interval = slot->interval;
        use.owners.push_back(keyOf(slot->schedule));
    } else if (const auto *appointment = std::get_if<Appointment>(&*value); appointment != nullptr && appointment->interval && occupies(appointment->status)) {
        use.interval = *appointment->interval;
        for (const Participant &participant : appointment->participants) {
            if (takesTime(participant)) {
                use.owners.push_back(keyOf(participant.actor));
            }
        }
    }
    std::erase(use.owners, ResourceKey{});
    return use.owners.empty() ? std::nullopt : std::optional(std::move(use));
}

ResourceKey FreedTime::keyOf(const Reference &reference) {
    if (reference.key) {
        return reference.key;
    }
    const auto known = m_keys.find(reference.reference);
    return known != m_keys.end() ? known->second : m_keys.emplace(reference.reference, m_store.resolve(reference.reference, reference.type).value_or(ResourceKey{})).first->second;
}

} // namespace praxidesk::desk
