#include "ui/shell/desk_calendar_source.h"

#include "ui/booking/words.h"

#include <QCoreApplication>

#include <map>

namespace praxidesk::shell {
namespace {

using availability::IntervalSet;

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

IntervalSet clipped(const IntervalSet &set, const Interval &to) {
    return set.intersected(IntervalSet({to}));
}

QString nameOf(const store::Store &store, const Reference &reference) {
    const auto actor = store.actor(narrow<ActorId>(reference.key));
    return actor && !actor->name.isEmpty() ? actor->name : reference.display.isEmpty() ? reference.reference : reference.display;
}

} // namespace

struct DeskCalendarSource::Facts {
    std::map<ScheduleId, std::vector<store::SlotRow>> slotRows;
    std::map<ActorId, std::vector<store::AppointmentRow>> visits;
    std::map<ActorId, std::vector<Interval>> occupied;
};

DeskCalendarSource::DeskCalendarSource(const desk::Desk &desk) : m_desk(desk) {}

std::vector<Resource> DeskCalendarSource::resources(QDate first, QDate last) const {
    const auto &store = m_desk.store();
    std::vector<Resource> people;
    std::vector<Resource> rooms;
    for (const auto &schedule : store.schedules()) {
        if (!schedule.active) {
            continue;
        }
        const bool onlyPlaces = std::ranges::all_of(schedule.actors, [](const Reference &actor) { return booking::isPlaceOrThing(actor.type); });
        QString place;
        for (const auto &reference : schedule.actors) {
            if (booking::isPlaceOrThing(reference.type) && !onlyPlaces && place.isEmpty()) {
                place = nameOf(store, reference);
            }
        }
        for (const auto &reference : schedule.actors) {
            const auto actor = narrow<ActorId>(reference.key);
            if (!actor || !isActor(reference.type)) {
                continue;
            }
            const bool room = booking::isPlaceOrThing(reference.type);
            auto &group = room ? rooms : people;
            auto found = std::ranges::find(group, actor, &Resource::actor);
            if (found == group.end()) {
                Resource resource;
                resource.actor = actor;
                resource.name = nameOf(store, reference);
                resource.role = room ? QString() : booking::scheduleRole(schedule);
                resource.place = room ? QString() : place;
                resource.isRoom = room;
                found = group.insert(group.end(), resource);
            }
            // Bookings beside a practitioner's go to the practitioner's schedule; only a room's own one is the room's.
            if (!room || onlyPlaces) {
                found->schedules.push_back(schedule.id());
            }
        }
    }
    // A visit is seen even where nobody made a schedule (imported ones).
    store::AppointmentQuery query;
    query.overlapping = store.zone().days(first, last);
    for (const auto &row : store.appointmentRows(query)) {
        for (const auto id : row.actors) {
            const bool known = std::ranges::find(people, id, &Resource::actor) != people.end() || std::ranges::find(rooms, id, &Resource::actor) != rooms.end();
            const auto actor = known ? Result<Actor>(failure(ErrorCode::NotFound, {})) : store.actor(id);
            if (actor) {
                Resource resource;
                resource.actor = id;
                resource.name = actor->name;
                resource.isRoom = booking::isPlaceOrThing(actor->type);
                (resource.isRoom ? rooms : people).push_back(std::move(resource));
            }
        }
    }
    people.insert(people.end(), rooms.begin(), rooms.end());
    return people;
}

DeskCalendarSource::Facts DeskCalendarSource::read(const std::vector<Resource> &resources, const Interval &within) const {
    const auto &store = m_desk.store();
    Facts facts;
    store::SlotQuery slotQuery;
    slotQuery.overlapping = within;
    std::vector<ActorId> actors;
    for (const auto &resource : resources) {
        actors.push_back(resource.actor);
        slotQuery.schedules.insert(slotQuery.schedules.end(), resource.schedules.begin(), resource.schedules.end());
    }
    if (!slotQuery.schedules.empty()) {
        for (auto &row : store.slotRows(slotQuery)) {
            facts.slotRows[row.schedule].push_back(std::move(row));
        }
    }
    if (!actors.empty()) {
        store::AppointmentQuery visitQuery;
        visitQuery.overlapping = within;
        visitQuery.actors = actors;
        for (const auto &row : store.appointmentRows(visitQuery)) {
            for (const auto actor : row.actors) {
                facts.visits[actor].push_back(row);
            }
        }
        for (const auto &row : store.occupancy(actors, within)) {
            facts.occupied[row.actor].push_back(row.interval);
        }
    }
    return facts;
}

IntervalSet DeskCalendarSource::supply(const Resource &resource, const Facts &facts, const Interval &day) const {
    std::vector<Interval> hours;
    for (const auto schedule : resource.schedules) {
        if (const auto rows = facts.slotRows.find(schedule); rows != facts.slotRows.end()) {
            for (const auto &row : rows->second) {
                const bool ownBlock = row.blockKind && !row.takenByBlock;
                if (!ownBlock && row.status != SlotStatus::EnteredInError) {
                    hours.push_back(row.interval);
                }
            }
        }
    }
    return clipped(IntervalSet(std::move(hours)), day);
}

IntervalSet DeskCalendarSource::free(const Resource &resource, const Facts &facts, const Interval &day) const {
    const auto now = m_desk.store().now();
    std::vector<Interval> open;
    std::vector<Interval> taken;
    for (const auto schedule : resource.schedules) {
        if (const auto rows = facts.slotRows.find(schedule); rows != facts.slotRows.end()) {
            for (const auto &row : rows->second) {
                const bool expired = row.status == SlotStatus::BusyTentative && row.holdExpires && *row.holdExpires <= now;
                if (row.status == SlotStatus::Free) {
                    open.push_back(row.interval);
                } else if (row.status != SlotStatus::EnteredInError && !expired) {
                    taken.push_back(row.interval);
                }
            }
        }
    }
    if (const auto rows = facts.occupied.find(resource.actor); rows != facts.occupied.end()) {
        taken.insert(taken.end(), rows->second.begin(), rows->second.end());
    }
    return clipped(IntervalSet(std::move(open)).subtracted(IntervalSet(std::move(taken))), day);
}

void DeskCalendarSource::addSlots(calendar::GridContent &content, const Resource &resource, const Interval &day, const Facts &facts) const {
    const auto now = m_desk.store().now();
    std::vector<Instant> starts;
    for (const auto schedule : resource.schedules) {
        const auto rows = facts.slotRows.find(schedule);
        if (rows == facts.slotRows.end()) {
            continue;
        }
        for (const auto &row : rows->second) {
            if (!row.interval.overlaps(day)) {
                continue;
            }
            calendar::Item item;
            item.key = resourceKey(row.id);
            item.column = content.columns.size() - 1;
            item.interval = {std::max(row.interval.start, day.start), std::min(row.interval.end, day.end)};
            item.text = row.comment;
            if (row.status == SlotStatus::Free) {
                starts.push_back(row.interval.start);
            } else if (row.status == SlotStatus::BusyUnavailable && !row.takenByBlock) {
                item.kind = calendar::ItemKind::Block;
                item.blockKind = row.blockKind.value_or(BlockKind::Other);
                content.items.push_back(std::move(item));
            } else if (row.status == SlotStatus::BusyTentative && (!row.holdExpires || *row.holdExpires > now)) {
                // A hold over several Slots is one box: the first Slot stands for all.
                if (row.heldBy && row.heldBy != resourceKey(row.id)) {
                    const auto first = std::ranges::find(content.items, row.heldBy, &calendar::Item::key);
                    if (first != content.items.end()) {
                        first->interval.end = std::max(first->interval.end, item.interval.end);
                        continue;
                    }
                }
                item.kind = calendar::ItemKind::Hold;
                item.text = row.holdFor;
                item.owner = row.holdOwner;
                item.expires = row.holdExpires;
                if (row.holdExpires) {
                    item.held = *row.holdExpires - Minutes(5);
                }
                content.items.push_back(std::move(item));
            }
        }
    }
    std::ranges::sort(starts);
    starts.erase(std::ranges::unique(starts).begin(), starts.end());
    content.slotStarts.push_back(std::move(starts));
}

void DeskCalendarSource::addVisits(calendar::GridContent &content, const Resource &resource, const Interval &day, const Facts &facts) const {
    const auto rows = facts.visits.find(resource.actor);
    if (rows == facts.visits.end()) {
        return;
    }
    const size_t column = content.columns.size() - 1;
    std::vector<Interval> blocks;
    for (const auto &item : content.items) {
        if (item.column == column && item.kind == calendar::ItemKind::Block) {
            blocks.push_back(item.interval);
        }
    }
    for (const auto &row : rows->second) {
        const bool gone = row.status == AppointmentStatus::Cancelled || row.status == AppointmentStatus::EnteredInError || row.status == AppointmentStatus::Waitlist;
        if (gone || !row.interval.overlaps(day)) {
            continue;
        }
        calendar::Item item;
        item.kind = calendar::ItemKind::Appointment;
        item.key = resourceKey(row.id);
        item.column = column;
        item.interval = {std::max(row.interval.start, day.start), std::min(row.interval.end, day.end)};
        item.name = row.patientName.isEmpty() ? SourceWords::tr("No patient") : row.patientName;
        item.visit = row.visit;
        item.text = row.comment;
        item.status = row.status;
        item.promise = row.promise;
        item.hasServer = row.promise != Promise::Local;
        item.overbooked = row.overbooked;
        item.inSeries = row.inSeries;
        item.arrivedAt = row.arrivedAt;
        item.inRoomAt = row.inRoomAt;
        item.displaced = occupies(row.status) && !row.overbooked
                         && std::ranges::any_of(blocks, [&row](const Interval &block) { return block.overlaps(row.interval); });
        content.items.push_back(std::move(item));
    }
}

void DeskCalendarSource::addColumn(calendar::GridContent &content, const Resource &resource, QDate date, const Facts &facts) const {
    const auto &store = m_desk.store();
    const auto now = store.now();
    const auto today = store.zone().dateOf(now);
    const Interval day = store.zone().day(date);
    calendar::Column column;
    column.key = {resource.actor, date};
    column.day = day;
    column.isToday = date == today;
    column.schedules = resource.schedules;
    content.columns.push_back(column);

    const auto hours = supply(resource, facts, day);
    const auto open = free(resource, facts, day);
    content.hours.emplace_back(hours.intervals().begin(), hours.intervals().end());
    content.freeStretches.emplace_back(open.intervals().begin(), open.intervals().end());
    addSlots(content, resource, day, facts);
    addVisits(content, resource, day, facts);
    auto &made = content.columns.back();
    made.title = resource.name;
    made.subtitle = resource.place.isEmpty() || resource.role.isEmpty() ? resource.role + resource.place : SourceWords::tr("%1 · %2", "role, room").arg(resource.role, resource.place);
    made.shortSubtitle = resource.role;
    const auto &starts = content.slotStarts.back();
    for (const auto &stretch : open.intervals()) {
        const auto next = std::ranges::lower_bound(starts, std::max(stretch.start, now));
        if (next != starts.end() && *next < stretch.end) {
            made.nextFree = *next;
            break;
        }
    }
}

calendar::GridContent DeskCalendarSource::day(const std::vector<Resource> &columns, QDate date) const {
    calendar::GridContent content;
    content.zoneId = m_desk.store().zone().id();
    const auto facts = read(columns, m_desk.store().zone().day(date));
    for (const auto &resource : columns) {
        addColumn(content, resource, date, facts);
    }
    return content;
}

calendar::GridContent DeskCalendarSource::week(const Resource &resource, const std::vector<QDate> &dates) const {
    calendar::GridContent content;
    content.zoneId = m_desk.store().zone().id();
    if (dates.empty()) {
        return content;
    }
    const auto today = m_desk.store().zone().dateOf(m_desk.store().now());
    const auto facts = read({resource}, m_desk.store().zone().days(dates.front(), dates.back()));
    for (const auto date : dates) {
        addColumn(content, resource, date, facts);
        auto &column = content.columns.back();
        int visits = 0;
        for (const auto &item : content.items) {
            visits += item.column == content.columns.size() - 1 && item.kind == calendar::ItemKind::Appointment && item.status != AppointmentStatus::NoShow ? 1 : 0;
        }
        const auto open = free(resource, facts, column.day).subtracted(availability::IntervalSet({{column.day.start, std::max(column.day.start, m_desk.store().now())}}));
        column.title = date == today ? SourceWords::tr("%1, today", "day").arg(booking::shortDay(date)) : booking::shortDay(date);
        const QString count = SourceWords::tr("%n visits", nullptr, visits);
        column.shortSubtitle = count;
        column.subtitle = open.isEmpty() ? count : SourceWords::tr("%1 · %2 free", "visits, duration").arg(count, booking::durationText(open.total()));
    }
    return content;
}

QHash<ActorId, Milliseconds> DeskCalendarSource::freeTimes(const std::vector<Resource> &resources, QDate date) const {
    const Interval day = m_desk.store().zone().day(date);
    const Interval rest{std::max(day.start, m_desk.store().now()), std::max(day.end, m_desk.store().now())};
    const auto facts = read(resources, day);
    QHash<ActorId, Milliseconds> times;
    for (const auto &resource : resources) {
        if (!resource.schedules.empty()) {
            times.insert(resource.actor, clipped(free(resource, facts, day), rest).total());
        }
    }
    return times;
}

QHash<QDate, double> DeskCalendarSource::freeShares(const std::vector<Resource> &resources, QDate first, QDate last) const {
    const auto &zone = m_desk.store().zone();
    const auto now = m_desk.store().now();
    QHash<QDate, double> shares;
    if (resources.empty()) {
        return shares;
    }
    const auto from = std::max(first, zone.dateOf(now));
    if (from > last) {
        return shares;
    }
    const auto facts = read(resources, zone.days(from, last));
    for (QDate date = from; date <= last; date = date.addDays(1)) {
        const Interval day = zone.day(date);
        const Interval rest{std::max(day.start, now), std::max(day.end, now)};
        Milliseconds all{0};
        Milliseconds open{0};
        for (const auto &resource : resources) {
            all += supply(resource, facts, day).total();
            open += clipped(free(resource, facts, day), rest).total();
        }
        if (all.count() > 0) {
            shares.insert(date, static_cast<double>(open.count()) / static_cast<double>(all.count()));
        }
    }
    return shares;
}

void DeskCalendarSource::addOffers(calendar::GridContent &content, const std::vector<availability::Offer> &offers) {
    int number = 0;
    for (const auto &offer : offers) {
        ++number;
        for (size_t at = 0; at < content.columns.size(); ++at) {
            const auto &column = content.columns[at];
            const bool fits = std::ranges::any_of(offer.schedules, [&column](ScheduleId id) { return std::ranges::find(column.schedules, id) != column.schedules.end(); });
            if (fits && column.day.covers(offer.interval)) {
                calendar::Item item;
                item.kind = calendar::ItemKind::Offer;
                item.column = at;
                item.interval = offer.interval;
                item.offerNumber = number;
                content.items.push_back(std::move(item));
                break;
            }
        }
    }
}

} // namespace praxidesk::shell
