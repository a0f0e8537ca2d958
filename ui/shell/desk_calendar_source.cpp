#include "ui/shell/desk_calendar_source.h"

#include "core/desk/offered.h"
#include "core/store/ledger.h"
#include "ui/booking/patient_label.h"
#include "ui/booking/words.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

using availability::IntervalSet;

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

constexpr Minutes usualHold{5};

IntervalSet clipped(const IntervalSet &set, const Interval &to) {
    return set.intersected(IntervalSet({to}));
}

std::vector<ActorId> actorsOf(const std::vector<Resource> &resources) {
    std::vector<ActorId> actors;
    std::ranges::transform(resources, std::back_inserter(actors), &Resource::actor);
    return actors;
}

QString nameOf(const store::Store &store, const Reference &reference) {
    const auto actor = store.actor(narrow<ActorId>(reference.key));
    return actor && !actor->name.isEmpty() ? actor->name : reference.display.isEmpty() ? reference.reference : reference.display;
}

/// Of free time that a server works out and was not fetched lately.
QString asOf(const QString &subtitle, const QString &time) {
    const QString known = SourceWords::tr("free time as of %1", "time").arg(time);
    return subtitle.isEmpty() ? known : SourceWords::tr("%1 · %2", "role, since when free time is known").arg(known, subtitle);
}

} // namespace

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

desk::DayPicture DeskCalendarSource::picture(const std::vector<Resource> &resources, const Interval &within) const {
    return m_desk.dayPicture(actorsOf(resources), within);
}

/// Why a visit is in conflict, in a few words for its card.
QString DeskCalendarSource::problemOf(ResourceKey appointment, Promise promise) const {
    if (promise == Promise::Refused) {
        const auto rows = m_desk.store().ledger().changesOf(appointment);
        const bool isRefused = std::any_of(rows.begin(), rows.end(), [](const store::OutboxChange &row) { return row.state == store::OutboxState::Quarantined || row.state == store::OutboxState::Parked; });
        return isRefused ? QString() : SourceWords::tr("set aside", "a visit that builds on something that the server did not take");
    }
    if (promise == Promise::Local) {
        const auto server = m_desk.store().ledger().serverFor(appointment);
        const bool isThere = server && !m_desk.store().ledger().remoteIdOf(*server, appointment).isEmpty();
        return isThere ? SourceWords::tr("differs from the server", "a visit with a change that is not sent") : QString();
    }
    const auto conflict = m_desk.store().ledger().openConflictOf(appointment);
    if (!conflict || conflict->kind == QLatin1String("overlap")) {
        return conflict ? SourceWords::tr("two at one time", "conflict of a visit") : QString();
    }
    if (conflict->kind == QLatin1String("slot-taken")) {
        return SourceWords::tr("needs a new time", "conflict of a visit");
    }
    if (conflict->kind == QLatin1String("visit-cancelled")) {
        return SourceWords::tr("cancelled on one side", "conflict of a visit");
    }
    return conflict->kind == QLatin1String("edit-delete") ? SourceWords::tr("deleted on server", "conflict of a visit") : SourceWords::tr("changed on server", "conflict of a visit");
}

void DeskCalendarSource::addItems(calendar::GridContent &content, const Interval &day, const desk::DayPicture &all, const desk::ActorPicture &actor) const {
    const auto inDay = [&](const Interval &interval) {
        calendar::Item item;
        item.column = content.columns.size() - 1;
        item.interval = {std::max(interval.start, day.start), std::min(interval.end, day.end)};
        return item;
    };
    for (const size_t at : actor.blocks) {
        const auto &block = all.blocks[at];
        if (block.interval.overlaps(day)) {
            auto item = inDay(block.interval);
            item.kind = calendar::ItemKind::Block;
            item.key = resourceKey(block.id);
            item.blockKind = block.kind;
            item.text = block.comment;
            content.items.push_back(std::move(item));
        }
    }
    for (const size_t at : actor.holds) {
        const auto &hold = all.holds[at];
        if (hold.interval.overlaps(day)) {
            auto item = inDay(hold.interval);
            item.kind = calendar::ItemKind::Hold;
            item.key = resourceKey(hold.id);
            item.text = hold.forWhom;
            item.owner = hold.owner;
            item.expires = hold.expires;
            if (hold.expires) {
                item.held = *hold.expires - usualHold;
            }
            content.items.push_back(std::move(item));
        }
    }
    for (const size_t at : actor.taken) {
        const auto &taken = all.taken[at];
        if (taken.interval.overlaps(day)) {
            auto item = inDay(taken.interval);
            item.kind = calendar::ItemKind::Taken;
            item.key = resourceKey(taken.id);
            item.text = taken.comment;
            content.items.push_back(std::move(item));
        }
    }
    const bool hasServers = m_desk.store().ledger().hasServers();
    for (const size_t at : actor.appointments) {
        const auto &row = all.appointments[at];
        const bool gone = row.status == AppointmentStatus::Cancelled || row.status == AppointmentStatus::EnteredInError || row.status == AppointmentStatus::Waitlist;
        if (gone || !row.interval.overlaps(day)) {
            continue;
        }
        auto item = inDay(row.interval);
        item.key = resourceKey(row.id);
        item.name = row.patientName.isEmpty() ? nameWithoutPatient(row.id) : row.patientName;
        item.family = familyOf(row);
        item.visit = row.visit;
        item.text = row.comment;
        item.status = row.status;
        item.promise = row.promise;
        item.hasServer = hasServers || row.promise != Promise::Local;
        item.overbooked = row.overbooked;
        item.inSeries = row.inSeries();
        item.arrivedAt = row.arrivedAt;
        item.inRoomAt = row.inRoomAt;
        item.displaced = all.displaced[at] && !row.overbooked;
        if (row.promise == Promise::Conflict || row.promise == Promise::Refused || (row.promise == Promise::Local && hasServers)) {
            item.problem = problemOf(resourceKey(row.id), row.promise);
        }
        content.items.push_back(std::move(item));
    }
}

QString DeskCalendarSource::nameWithoutPatient(AppointmentId id) const {
    const auto visit = m_desk.store().appointment(id);
    const QString name = visit ? booking::patientLabel(m_desk.store(), *visit) : QString();
    return name.isEmpty() ? SourceWords::tr("No patient") : name;
}

QString DeskCalendarSource::familyOf(const store::AppointmentRow &row) const {
    if (!row.patient || row.patientName.count(u' ') < 2) {
        return {};
    }
    const auto known = m_families.constFind(row.patientName);
    if (known != m_families.constEnd()) {
        return *known;
    }
    constexpr qsizetype most = 4000;
    if (m_families.size() > most) {
        m_families.clear();
    }
    const auto patient = m_desk.store().patient(row.patient);
    const QString family = patient && !patient->names.empty() ? patient->names.front().family : QString();
    return *m_families.insert(row.patientName, row.patientName.contains(family) ? family : QString());
}

void DeskCalendarSource::addColumn(calendar::GridContent &content, const Resource &resource, QDate date, const desk::DayPicture &all,
                                   const desk::ActorPicture &actor) const {
    const auto &store = m_desk.store();
    const Interval day = store.zone().day(date);
    calendar::Column column;
    column.key = {resource.actor, date};
    column.day = day;
    column.isToday = date == store.zone().dateOf(store.now());
    column.schedules = resource.schedules;
    column.title = resource.name;
    column.subtitle = resource.place.isEmpty() || resource.role.isEmpty() ? resource.role + resource.place
                                                                           : SourceWords::tr("%1 · %2", "role, room").arg(resource.role, resource.place);
    // Whom they see is known by name; where to send them is not.
    for (const QString &part : {resource.place, resource.role}) {
        if (!part.isEmpty() && part != column.subtitle) {
            column.shortSubtitles << part;
        }
    }
    if (const auto since = desk::staleSince(store, resource.schedules, day)) {
        const QString time = booking::timeText(*since, store.zone());
        for (QString &words : column.shortSubtitles) {
            words = asOf(words, time);
        }
        column.subtitle = asOf(column.subtitle, time);
        column.shortSubtitles << asOf({}, time);
    }
    const std::vector<Instant> starts(std::ranges::lower_bound(actor.slotStarts, day.start), std::ranges::lower_bound(actor.slotStarts, day.end));
    if (const auto next = std::ranges::lower_bound(starts, store.now()); next != starts.end()) {
        column.nextFree = *next;
    }
    content.columns.push_back(std::move(column));
    content.slotStarts.push_back(starts);
    const auto hours = clipped(actor.hours, day);
    const auto open = clipped(actor.free, day);
    content.hours.emplace_back(hours.intervals().begin(), hours.intervals().end());
    content.freeStretches.emplace_back(open.intervals().begin(), open.intervals().end());
    addItems(content, day, all, actor);
}

calendar::GridContent DeskCalendarSource::day(const std::vector<Resource> &columns, QDate date) const {
    calendar::GridContent content;
    content.zoneId = m_desk.store().zone().id();
    const auto all = picture(columns, m_desk.store().zone().day(date));
    for (size_t at = 0; at < columns.size() && at < all.actors.size(); ++at) {
        addColumn(content, columns[at], date, all, all.actors[at]);
    }
    return content;
}

void DeskCalendarSource::tellLoad(calendar::GridContent &content, const desk::ActorPicture &actor) const {
    auto &column = content.columns.back();
    const auto visits = std::ranges::count_if(content.items, [&content](const calendar::Item &item) {
        return item.column == content.columns.size() - 1 && item.kind == calendar::ItemKind::Appointment && item.status != AppointmentStatus::NoShow;
    });
    const Interval rest{std::min(std::max(column.day.start, m_desk.store().now()), column.day.end), column.day.end};
    const auto open = clipped(actor.free, rest);
    const QString count = SourceWords::tr("%n visits", nullptr, static_cast<int>(visits));
    column.shortSubtitles = {count};
    column.subtitle = open.isEmpty() ? count
                                     : SourceWords::tr("%1 · %2 free", "visits, duration").arg(count, booking::durationText(open.total()));
}

namespace {

QString dayTitle(QDate date, QDate today) { return date == today ? SourceWords::tr("%1, today", "day").arg(booking::shortDay(date)) : booking::shortDay(date); }

} // namespace

calendar::GridContent DeskCalendarSource::week(const Resource &resource, const std::vector<QDate> &dates) const {
    calendar::GridContent content;
    const auto &store = m_desk.store();
    content.zoneId = store.zone().id();
    if (dates.empty()) {
        return content;
    }
    const auto all = picture({resource}, store.zone().days(dates.front(), dates.back()));
    for (const auto date : dates) {
        addColumn(content, resource, date, all, all.actors.front());
        tellLoad(content, all.actors.front());
        content.columns.back().title = dayTitle(date, store.zone().dateOf(store.now()));
    }
    return content;
}

calendar::GridContent DeskCalendarSource::team(const std::vector<Resource> &resources, const std::vector<QDate> &dates) const {
    calendar::GridContent content;
    const auto &store = m_desk.store();
    content.zoneId = store.zone().id();
    if (dates.empty()) {
        return content;
    }
    const auto all = picture(resources, store.zone().days(dates.front(), dates.back()));
    for (const auto date : dates) {
        for (size_t at = 0; at < resources.size() && at < all.actors.size(); ++at) {
            addColumn(content, resources[at], date, all, all.actors[at]);
            tellLoad(content, all.actors[at]);
            content.columns.back().group = dayTitle(date, store.zone().dateOf(store.now()));
        }
    }
    return content;
}

std::vector<QDate> DeskCalendarSource::usedDays(const std::vector<Resource> &resources, const std::vector<QDate> &dates) const {
    std::vector<QDate> used;
    if (dates.empty()) {
        return used;
    }
    const auto all = picture(resources, m_desk.store().zone().days(dates.front(), dates.back()));
    std::ranges::copy_if(dates, std::back_inserter(used), [&](QDate date) {
        const Interval day = m_desk.store().zone().day(date);
        return std::ranges::any_of(all.actors, [&](const desk::ActorPicture &actor) {
            if (!clipped(actor.hours, day).isEmpty()) {
                return true;
            }
            calendar::GridContent there;
            there.columns.emplace_back();
            addItems(there, day, all, actor);
            return !there.items.empty();
        });
    });
    return used;
}

QHash<ActorId, Milliseconds> DeskCalendarSource::freeTimes(const std::vector<Resource> &resources, QDate date) const {
    const Interval day = m_desk.store().zone().day(date);
    const Interval rest{std::min(std::max(day.start, m_desk.store().now()), day.end), day.end};
    QHash<ActorId, Milliseconds> times;
    for (const auto &left : m_desk.freeTimes(actorsOf(resources), rest)) {
        times.insert(left.actor, left.free);
    }
    return times;
}

QHash<QDate, double> DeskCalendarSource::freeShares(const std::vector<Resource> &resources, QDate first, QDate last) const {
    const auto &store = m_desk.store();
    QHash<QDate, double> shares;
    const auto from = std::max(first, store.zone().dateOf(store.now()));
    const auto actors = actorsOf(resources);
    if (actors.empty() || from > last) {
        return shares;
    }
    for (const auto &load : m_desk.dayLoads(actors, from, last)) {
        const auto all = load.free + load.booked + load.blocked;
        if (all.count() > 0) {
            shares.insert(load.date, static_cast<double>(load.free.count()) / static_cast<double>(all.count()));
        }
    }
    return shares;
}

namespace {

void addOffer(calendar::GridContent &content, const availability::Offer &offer, int number) {
    for (size_t at = 0; at < content.columns.size(); ++at) {
        const auto &column = content.columns[at];
        if (std::ranges::find_first_of(offer.schedules, column.schedules) != offer.schedules.end() && column.day.covers(offer.interval)) {
            calendar::Item item;
            item.kind = calendar::ItemKind::Offer;
            item.column = at;
            item.interval = offer.interval;
            item.offerNumber = number;
            content.items.push_back(std::move(item));
            return;
        }
    }
}

} // namespace

void DeskCalendarSource::addOffers(calendar::GridContent &content, const std::vector<availability::Offer> &offers) {
    int number = 0;
    for (const auto &offer : offers) {
        addOffer(content, offer, ++number);
    }
}

void DeskCalendarSource::addBlock(calendar::GridContent &content, const blocking::BlockOutlook &outlook) {
    std::erase_if(content.items, [&outlook](const calendar::Item &item) {
        return item.kind == calendar::ItemKind::Block && outlook.instead && item.key == resourceKey(outlook.instead);
    });
    qint64 key = 0; // of what is not stored: negative, so that it is nobody else's
    for (size_t at = 0; at < content.columns.size(); ++at) {
        const auto &column = content.columns[at];
        std::vector<Interval> here;
        for (const auto &time : outlook.times) {
            const Interval shown{std::max(time.interval.start, column.day.start), std::min(time.interval.end, column.day.end)};
            if (!shown.isEmpty() && std::ranges::find(column.schedules, time.schedule) != column.schedules.end() && std::ranges::find(here, shown) == here.end()) {
                here.push_back(shown);
                calendar::Item item;
                item.kind = calendar::ItemKind::Block;
                item.key = ResourceKey{--key};
                item.column = at;
                item.interval = shown;
                item.blockKind = outlook.kind;
                item.text = outlook.comment;
                content.items.push_back(std::move(item));
            }
        }
        const IntervalSet blocked(here);
        const auto open = IntervalSet(content.freeStretches[at]).subtracted(blocked);
        content.freeStretches[at].assign(open.intervals().begin(), open.intervals().end());
        std::erase_if(content.slotStarts[at], [&blocked](Instant start) { return blocked.covers({start, start + Milliseconds(1)}); });
    }
    for (auto &item : content.items) {
        if (item.kind == calendar::ItemKind::Appointment && std::ranges::find(outlook.displaced, narrow<AppointmentId>(item.key)) != outlook.displaced.end()) {
            item.displaced = true;
        }
    }
    for (const auto &move : outlook.moves) {
        addOffer(content, move.offer, move.number);
    }
}

} // namespace praxidesk::shell
