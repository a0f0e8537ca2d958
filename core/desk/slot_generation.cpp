// Slots from weekly hours. What was made so and is still free follows the hours; everything else is left alone.

#include "core/desk/claim.h"
#include "core/desk/scheduling_rhythm.h"
#include "core/desk/supply_desk.h"
#include "core/desk/text.h"

#include <algorithm>
#include <map>

namespace praxidesk::desk {
namespace {

constexpr int mostDays = 3 * 366;

/// A Slot as the hours want it.
struct Wanted {
    Interval interval;
    QStringList serviceTypes;
    bool isOfNeighbour = false;                     ///< of a day beside those asked for: kept, never made
    friend auto operator<=>(const Wanted &a, const Wanted &b) { return a.interval <=> b.interval; }
};

/// What the hours want of a range of days, and of the days beside it: a night's window belongs to the day it begins on,
/// also where its Slots lie in the next.
struct Supply {
    std::vector<Wanted> wanted;                     ///< by start; none overlaps another
    availability::IntervalSet own, neighbours;      ///< the windows

    [[nodiscard]] bool owns(Instant start, Interval days) const {
        const Interval moment{start, start + Milliseconds(1)};
        return own.covers(moment) || (!neighbours.covers(moment) && days.contains(start));
    }
};

struct Plan {
    Generation generation;
    std::vector<Wanted> added;
};

/// The windows of rules for the same services; the exceptions' own windows belong to no service.
std::map<QStringList, WeeklyHours> byServices(const WeeklyHours &hours) {
    std::map<QStringList, WeeklyHours> groups;
    groups[{}].exceptions = hours.exceptions;
    for (WeeklyRule rule : hours.rules) {
        const QStringList services = std::exchange(rule.serviceTypes, {});
        const auto [group, isNew] = groups.try_emplace(services);
        if (isNew) {
            for (const auto &[date, exception] : hours.exceptions) {
                group->second.exceptions[date] = {};
            }
        }
        group->second.rules.push_back(std::move(rule));
    }
    return groups;
}

/// Windows that overlap give Slots once.
Supply supplyOf(const Schedule &schedule, const ZonedHours &zoned, QDate first, QDate last, Minutes length) {
    std::vector<Wanted> all;
    std::vector<Interval> own;
    std::vector<Interval> neighbours;
    for (const auto &[services, hours] : byServices(zoned.hours)) {
        for (const availability::Window &window : availability::windows(hours, zoned.zone, first.addDays(-1), last.addDays(1))) {
            const bool isOfNeighbour = window.date < first || window.date > last;
            (isOfNeighbour ? neighbours : own).push_back(window.interval);
            for (const Interval &interval : availability::slotsIn(window, length)) {
                const bool inHorizon = (!schedule.horizonStart || interval.start >= *schedule.horizonStart)
                    && (!schedule.horizonEnd || interval.end <= *schedule.horizonEnd);
                if (inHorizon) {
                    all.push_back({interval, services, isOfNeighbour});
                }
            }
        }
    }
    std::stable_sort(all.begin(), all.end());
    Supply supply{{}, availability::IntervalSet(own), availability::IntervalSet(neighbours)};
    for (Wanted &next : all) {
        if (supply.wanted.empty() || !supply.wanted.back().interval.overlaps(next.interval)) {
            supply.wanted.push_back(std::move(next));
        }
    }
    return supply;
}

QStringList servicesOf(const store::Store &store, const store::SlotRow &row) {
    QStringList services;
    if (const auto slot = row.serviceSpecific ? store.slot(row.id) : failure(ErrorCode::NotFound, {})) {
        for (const Concept &type : slot->serviceType) {
            services << (type.code.isEmpty() ? type.label() : type.code);
        }
    }
    return services;
}

bool isBooked(const store::Store &store, SlotId slot) {
    const std::vector<AppointmentId> appointments = store.appointmentsOfSlot(slot);
    return std::any_of(appointments.begin(), appointments.end(), [&store](AppointmentId id) {
        const auto appointment = store.appointment(id);
        return appointment && occupies(appointment->status);
    });
}

/// The schedule's own word for a service, so that the Slot is found by code and by label.
Concept serviceConcept(const Schedule &schedule, const QString &service) {
    for (const Concept &type : schedule.serviceType) {
        if (type.code.compare(service, Qt::CaseInsensitive) == 0 || type.label().compare(service, Qt::CaseInsensitive) == 0) {
            return type;
        }
    }
    return Concept::ofText(service);
}

Result<Plan> plan(const store::Store &store, const Schedule &schedule, const GenerateRequest &request) {
    if (!request.first.isValid() || !request.last.isValid() || request.last < request.first) {
        return failure(ErrorCode::InvalidArgument, Text::tr("The last day cannot be before the first."));
    }
    if (request.first.daysTo(request.last) > mostDays) {
        return failure(ErrorCode::InvalidArgument, Text::tr("Slots are made for at most three years at a time."));
    }
    const WeeklyHours own = store.local(resourceKey(schedule.id())).hours.value_or(WeeklyHours());
    const ZonedHours zoned = hoursFor(store, schedule, own, {});
    const Minutes length = request.length.value_or(zoned.hours.grid);
    if (length < Minutes(1) || length > std::chrono::hours(24)) {
        return failure(ErrorCode::InvalidTime, Text::tr("A Slot lasts between one minute and a day."));
    }
    const Supply supply = supplyOf(schedule, zoned, request.first, request.last, length);
    const std::vector<Wanted> &wanted = supply.wanted;

    const Interval days = store.zone().days(request.first, request.last);
    store::SlotQuery query;
    query.schedules = {schedule.id()};
    query.overlapping = Interval{std::min(days.start, wanted.empty() ? days.start : wanted.front().interval.start),
                                 std::max(days.end, wanted.empty() ? days.end : wanted.back().interval.end)};
    Plan result;
    std::vector<bool> isThere(wanted.size(), false);
    std::vector<store::SlotRow> staying;
    for (const store::SlotRow &row : store.slotRows(query)) {
        if (row.status == SlotStatus::EnteredInError) {
            continue;
        }
        if (!row.generated || row.status != SlotStatus::Free || isBooked(store, row.id)) {
            staying.push_back(row);
            continue;
        }
        const auto same = std::lower_bound(wanted.begin(), wanted.end(), Wanted{row.interval, {}, false});
        const auto index = size_t(same - wanted.begin());
        if (same != wanted.end() && same->interval == row.interval && !isThere[index]) {
            QStringList services;
            std::transform(same->serviceTypes.begin(), same->serviceTypes.end(), std::back_inserter(services), [&schedule](const QString &service) {
                const Concept type = serviceConcept(schedule, service);
                return type.code.isEmpty() ? type.label() : type.code;
            });
            if (services == servicesOf(store, row)) {
                isThere[index] = true;
                result.generation.unchanged += same->isOfNeighbour ? 0 : 1;
                continue;
            }
        }
        if (supply.owns(row.interval.start, days)) {
            result.generation.removed.push_back(row.id);
        } else {
            staying.push_back(row);
        }
    }
    // both lists are by start; one that stays may be long, so the search goes back as far as the longest reaches
    std::vector<bool> isInTheWay(staying.size(), false);
    Milliseconds longest{0};
    for (const store::SlotRow &row : staying) {
        longest = std::max(longest, row.interval.duration());
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        bool isFree = true;
        const auto from = std::lower_bound(staying.begin(), staying.end(), wanted[i].interval.start - longest,
                                           [](const store::SlotRow &row, Instant start) { return row.interval.start < start; });
        for (auto row = from; row != staying.end() && row->interval.start < wanted[i].interval.end; ++row) {
            if (row->interval.overlaps(wanted[i].interval)) {
                isFree = false;
                isInTheWay[size_t(row - staying.begin())] = isInTheWay[size_t(row - staying.begin())] || !wanted[i].isOfNeighbour;
            }
        }
        if (isFree && !isThere[i] && !wanted[i].isOfNeighbour) {
            result.added.push_back(wanted[i]);
            result.generation.added.push_back(wanted[i].interval);
        }
    }
    result.generation.kept = int(std::count(isInTheWay.begin(), isInTheWay.end(), true));
    return result;
}

} // namespace

Result<Generation> SupplyDesk::planSlots(const GenerateRequest &request) const {
    const auto schedule = m_desk.store().schedule(request.schedule);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    return plan(m_desk.store(), *schedule, request).map([](Plan &&found) { return std::move(found.generation); });
}

Result<Generation> SupplyDesk::generateSlots(const GenerateRequest &request) {
    store::Store &clinic = m_desk.store();
    const auto schedule = clinic.schedule(request.schedule);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    auto planned = plan(clinic, *schedule, request);
    if (!planned) {
        return tl::unexpected(planned.error());
    }
    if (planned->added.empty() && planned->generation.removed.empty()) {
        return std::move(planned->generation);
    }
    const QString summary = planned->generation.removed.empty()
        ? Text::tr("Made %n Slot(s) from weekly hours.", nullptr, int(planned->added.size()))
        : Text::tr("Made %n Slot(s) from weekly hours, took %1 away.", nullptr, int(planned->added.size())).arg(planned->generation.removed.size());
    store::WriteOptions options{QStringLiteral("generate slots"), summary, m_desk.user()};
    options.undoable = !request.byItself;
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        for (const SlotId id : planned->generation.removed) {
            if (auto removed = writer.remove(resourceKey(id)); !removed) {
                return removed;
            }
        }
        LocalFacts local;
        local.generated = true;
        Slot slot;
        slot.schedule = clinic.referenceTo(resourceKey(request.schedule));
        for (const Wanted &wanted : planned->added) {
            slot.interval = wanted.interval;
            slot.serviceType.clear();
            for (const QString &service : wanted.serviceTypes) {
                slot.serviceType.push_back(serviceConcept(*schedule, service));
            }
            const auto made = putSlot(writer, clinic, slot, local);
            if (!made) {
                return tl::unexpected(made.error());
            }
            planned->generation.made.push_back(*made);
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (!request.byItself) {
        Q_EMIT m_desk.done(summary);
    }
    return std::move(planned->generation);
}

} // namespace praxidesk::desk
