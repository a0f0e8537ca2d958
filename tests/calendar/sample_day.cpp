#include "tests/calendar/sample_day.h"

#include <QStringList>

#include <algorithm>

namespace praxidesk::test {

using namespace calendar;

namespace {

using Status = AppointmentStatus;

const QDate day(2026, 11, 17);

struct Builder {
    Zone zone;
    QDate date;
    GridContent content;
    qint64 nextKey = 1;

    Interval span(const char *from, const char *to) const { return {at(zone, date, from), at(zone, date, to)}; }

    size_t column(const char *title, const char *subtitle, const char *shortSubtitle, const char *next, std::vector<std::pair<const char *, const char *>> hours,
                  int slotMinutes) {
        Column value;
        value.key = {ActorId{static_cast<qint64>(content.columns.size()) + 1}, date};
        value.title = QString::fromUtf8(title);
        value.subtitle = QString::fromUtf8(subtitle);
        value.shortSubtitles = {QString::fromUtf8(shortSubtitle)};
        if (next != nullptr) {
            value.nextFree = at(zone, date, next);
        }
        value.day = zone.day(date);
        value.isToday = date == day;
        content.columns.push_back(value);
        std::vector<Interval> open;
        std::vector<Instant> starts;
        for (const auto &[from, to] : hours) {
            open.push_back(span(from, to));
            for (Instant start = open.back().start; start < open.back().end; start += Minutes(slotMinutes)) {
                starts.push_back(start);
            }
        }
        content.hours.push_back(open);
        content.freeStretches.push_back(open);
        content.slotStarts.push_back(starts);
        return content.columns.size() - 1;
    }

    Item &visit(size_t index, const char *from, const char *to, const char *name, const char *type, Status status, Promise promise = Promise::Confirmed) {
        Item item;
        item.key = ResourceKey{nextKey++};
        item.column = index;
        item.interval = span(from, to);
        item.name = QString::fromUtf8(name);
        item.visit = QString::fromUtf8(type);
        item.status = status;
        item.promise = promise;
        content.items.push_back(item);
        return content.items.back();
    }

    void block(size_t index, const char *from, const char *to, const char *text, BlockKind kind) {
        Item item;
        item.kind = ItemKind::Block;
        item.key = ResourceKey{nextKey++};
        item.column = index;
        item.interval = span(from, to);
        item.text = QString::fromUtf8(text);
        item.blockKind = kind;
        content.items.push_back(item);
    }
};

void smith(Builder &b) {
    const size_t c = b.column("Dr. Alan Smith", "GP · Room 1", "GP", "11:30", {{"08:00", "17:00"}}, 10);
    b.visit(c, "08:00", "08:20", "Homer Simpson", "Follow-up", Status::Fulfilled);
    b.visit(c, "08:20", "08:40", "Aisha Rahman", "Blood pressure", Status::Fulfilled);
    b.visit(c, "08:40", "09:20", "Giorgos Papadakis", "Check-up", Status::Fulfilled);
    b.visit(c, "09:40", "10:00", "Mei-Ling Chen", "Follow-up", Status::NoShow);
    b.visit(c, "10:00", "10:20", "Fatou Diallo", "Follow-up", Status::Fulfilled);
    b.visit(c, "10:20", "10:50", "Tomás Herrera", "New patient", Status::CheckedIn).inRoomAt = at(b.zone, b.date, "10:24");
    b.visit(c, "11:00", "11:30", "Zoe Baker", "Check-up", Status::Booked);
    Item &menon = b.visit(c, "11:00", "11:30", "Ravi Menon", "Urgent", Status::Booked, Promise::Queued);
    menon.overbooked = true;
    b.block(c, "12:00", "13:00", "Lunch", BlockKind::Lunch);
    b.visit(c, "13:00", "13:20", "Svetlana Petrova", "Follow-up", Status::Booked, Promise::Queued);
    b.visit(c, "14:00", "14:20", "Kwame Mensah", "Check-up", Status::Booked);
}

void okafor(Builder &b) {
    const size_t c = b.column("Dr. Amara Okafor", "GP · Room 2", "GP", "11:00", {{"08:00", "17:00"}}, 20);
    b.visit(c, "08:00", "08:40", "Ingrid Sørensen", "Check-up", Status::Fulfilled);
    b.visit(c, "08:40", "09:00", "Yusuf Demir", "Follow-up", Status::Fulfilled);
    b.visit(c, "09:20", "09:40", "Priya Raghunathan", "Follow-up", Status::Fulfilled);
    b.visit(c, "09:40", "10:20", "Noah Goldberg", "Check-up", Status::Fulfilled);
    b.visit(c, "10:20", "10:40", "Ana Lucía Vargas", "Follow-up", Status::CheckedIn).inRoomAt = at(b.zone, b.date, "10:31");
    b.visit(c, "10:40", "11:00", "Hiroshi Tanaka", "Follow-up", Status::Arrived).arrivedAt = at(b.zone, b.date, "10:30");
    Item hold;
    hold.kind = ItemKind::Hold;
    hold.key = ResourceKey{b.nextKey++};
    hold.column = c;
    hold.interval = b.span("11:20", "12:00");
    hold.text = QStringLiteral("Inês Ferreira");
    hold.owner = QStringLiteral("Maria, on the phone");
    hold.held = sampleNow() - std::chrono::seconds(23);
    hold.expires = sampleNow() + std::chrono::seconds(277);
    b.content.items.push_back(hold);
    b.visit(c, "12:00", "12:20", "Olivia Brown", "Vaccination", Status::Booked, Promise::Queued);
    b.block(c, "12:30", "13:30", "Lunch", BlockKind::Lunch);
    b.visit(c, "13:30", "13:50", "Chiara Esposito", "Follow-up", Status::Booked);
    b.visit(c, "14:20", "15:00", "Daniel Abebe", "Check-up", Status::Booked).displaced = true;
}

void nguyen(Builder &b) {
    const size_t c = b.column("Dr. Linh Nguyen", "Children · Room 3", "Children", "11:30", {{"08:30", "17:00"}}, 20);
    b.visit(c, "08:30", "08:50", "Leo Martin", "Vaccination", Status::Fulfilled);
    b.visit(c, "08:50", "09:10", "Amina Warsame", "Vaccination", Status::Fulfilled);
    b.visit(c, "09:10", "09:40", "Emma Johansson", "Check-up, 4 years", Status::Fulfilled);
    b.block(c, "09:40", "10:20", "Team meeting", BlockKind::Meeting);
    b.visit(c, "10:20", "10:40", "Mateo Silva", "Vaccination", Status::CheckedIn).inRoomAt = at(b.zone, b.date, "10:22");
    b.visit(c, "10:40", "11:10", "Sofia Novák", "Check-up", Status::Arrived).arrivedAt = at(b.zone, b.date, "10:37");
    b.visit(c, "11:10", "11:30", "Liam O'Connor", "Follow-up", Status::Proposed, Promise::Queued);
    b.block(c, "12:00", "12:30", "Lunch", BlockKind::Lunch);
    b.visit(c, "13:10", "13:30", "Nia Williams", "Vaccination", Status::Booked);
    b.visit(c, "13:30", "14:00", "Rohan Patel", "Check-up, 2 years", Status::Booked);
    b.visit(c, "14:00", "14:20", "Ibrahim Touré", "Vaccination", Status::Booked, Promise::Local);
}

void lindqvist(Builder &b) {
    const size_t c = b.column("Dr. Sven Lindqvist", "Heart · Room 4", "Heart", "11:40", {{"09:00", "15:00"}}, 40);
    b.visit(c, "09:00", "09:40", "Hans Müller", "Echocardiogram", Status::Fulfilled);
    b.visit(c, "09:40", "10:10", "Fatima Al-Sayed", "ECG", Status::Fulfilled);
    b.visit(c, "10:20", "11:00", "Jean-Luc Moreau", "Echocardiogram", Status::CheckedIn).inRoomAt = at(b.zone, b.date, "10:20");
    b.visit(c, "11:00", "11:40", "Wei Zhang", "ECG", Status::Booked, Promise::Conflict).problem = QStringLiteral("moved on server");
    b.block(c, "12:20", "13:00", "Lunch", BlockKind::Lunch);
    b.visit(c, "13:00", "13:40", "Bongani Dlamini", "Echocardiogram", Status::Booked);
    b.visit(c, "14:00", "14:40", "Ruth Abramowicz", "ECG", Status::Booked, Promise::Refused).problem = QStringLiteral("slot taken");
}

void haddad(Builder &b) {
    const size_t c = b.column("Leïla Haddad", "Nurse", "Nurse", "10:45", {{"08:00", "16:00"}}, 15);
    b.visit(c, "08:00", "08:15", "Carlos Ruiz", "Injection", Status::Fulfilled);
    b.visit(c, "08:15", "08:30", "Mary-Ann Clarke", "Injection", Status::Fulfilled);
    b.visit(c, "08:30", "08:45", "Oluwaseun Ade", "Injection", Status::Fulfilled);
    b.visit(c, "08:45", "09:00", "Gudrun Weiß", "Injection", Status::Fulfilled);
    b.visit(c, "09:00", "09:30", "Piet van der Berg", "Dressing", Status::Fulfilled).family = QStringLiteral("van der Berg");
    b.visit(c, "09:45", "10:00", "Nadia Haq", "Injection", Status::Fulfilled);
    b.visit(c, "10:00", "10:15", "Siobhán Kelly", "Injection, second", Status::Fulfilled);
    b.visit(c, "10:15", "10:30", "Arjun Rao", "Injection", Status::Fulfilled);
    b.visit(c, "10:30", "10:45", "Elena Popescu", "Injection", Status::Booked);
    b.visit(c, "11:15", "11:45", "Joseph Cohen", "Dressing", Status::Arrived).arrivedAt = at(b.zone, b.date, "10:40");
    b.visit(c, "11:45", "12:00", "Grace Li", "Injection", Status::Booked, Promise::Queued);
    b.block(c, "12:00", "12:45", "Lunch", BlockKind::Lunch);
    b.visit(c, "13:00", "13:15", "Dmitri Volkov", "Injection", Status::Booked);
    b.visit(c, "13:15", "13:30", "Hana Suzuki", "Injection", Status::Booked);
    b.visit(c, "13:45", "14:15", "Ahmed Farouk", "Dressing", Status::Booked);
}

void kowalski(Builder &b) {
    const size_t c = b.column("Marek Kowalski", "Physio · Gym", "Physio", "11:00", {{"09:00", "17:00"}}, 30);
    b.visit(c, "09:00", "09:30", "Birgit Hofmann", "Back, session 3 of 6", Status::Fulfilled).inSeries = true;
    b.visit(c, "09:30", "10:00", "Tunde Bakare", "Knee, first session", Status::Fulfilled);
    b.visit(c, "10:00", "10:30", "Lucía Fernández", "Shoulder, 2 of 4", Status::Fulfilled).inSeries = true;
    Item &obi = b.visit(c, "10:30", "11:00", "Emeka Obi", "Back, 5 of 6", Status::CheckedIn);
    obi.inSeries = true;
    obi.inRoomAt = at(b.zone, b.date, "10:33");
    b.visit(c, "11:30", "12:00", "Sara Lindgren", "Neck, 1 of 6", Status::Booked).inSeries = true;
    b.visit(c, "12:00", "12:30", "Paul Nakamura", "Knee, 4 of 8", Status::Booked).inSeries = true;
    b.block(c, "12:30", "13:00", "Lunch", BlockKind::Lunch);
    b.visit(c, "13:00", "13:30", "Maryam Hosseini", "Hip, first session", Status::Booked, Promise::Queued);
    b.visit(c, "14:00", "14:30", "Duc Tran", "Back, 2 of 6", Status::Booked).inSeries = true;
}

} // namespace

Zone zoneOf(const char *id) { return Zone::fromId(QString::fromLatin1(id)).value(); }

Instant at(const Zone &zone, QDate date, const char *time) {
    return zone.toInstant({date, QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm"))});
}

Instant sampleNow() { return at(zoneOf("Europe/London"), day, "10:42"); }

void occupy(GridContent &content) {
    for (size_t column = 0; column < content.columns.size(); ++column) {
        std::vector<Interval> taken;
        for (const Item &item : content.items) {
            if (item.column == column && item.kind != ItemKind::Offer) {
                taken.push_back(item.interval);
            }
        }
        std::sort(taken.begin(), taken.end());
        std::vector<Interval> free;
        for (const Interval &open : content.hours[column]) {
            Instant start = open.start;
            for (const Interval &busy : taken) {
                if (busy.end <= start || busy.start >= open.end) {
                    continue;
                }
                if (busy.start > start) {
                    free.push_back({start, busy.start});
                }
                start = std::max(start, busy.end);
            }
            if (start < open.end) {
                free.push_back({start, open.end});
            }
        }
        content.freeStretches[column] = free;
    }
}

GridContent sampleDay() {
    Builder builder{zoneOf("Europe/London"), day, {}};
    builder.content.zoneId = QStringLiteral("Europe/London");
    smith(builder);
    okafor(builder);
    nguyen(builder);
    lindqvist(builder);
    haddad(builder);
    kowalski(builder);
    occupy(builder.content);
    return builder.content;
}

GridContent sampleWeek() {
    Builder builder{zoneOf("Europe/London"), day, {}};
    builder.content.zoneId = QStringLiteral("Europe/London");
    const QStringList titles{QStringLiteral("Mon 16"), QStringLiteral("Tue 17, today"), QStringLiteral("Wed 18"), QStringLiteral("Thu 19"), QStringLiteral("Fri 20")};
    for (int i = 0; i < 5; ++i) {
        builder.date = day.addDays(i - 1);
        const size_t c = builder.column(qPrintable(titles.at(i)), "11 visits · 2 h 20 free", "11 visits", i == 0 ? nullptr : "09:20", {{"08:00", "17:00"}}, 20);
        builder.content.columns[c].key.actor = ActorId{2};
        builder.content.columns[c].marksToday = true;
        builder.visit(c, "08:00", "08:40", "Margaret O’Neill", "Check-up", i == 0 ? Status::Fulfilled : Status::Booked);
        builder.visit(c, "10:00", "10:20", "Peter Schäfer", "Follow-up", i < 2 ? Status::Fulfilled : Status::Booked);
        builder.block(c, "12:30", "13:30", "Lunch", BlockKind::Lunch);
    }
    occupy(builder.content);
    return builder.content;
}

GridContent emptyDays(const Zone &zone, const std::vector<QDate> &dates, int slotMinutes) {
    Builder builder{zone, {}, {}};
    builder.content.zoneId = zone.id();
    for (const QDate &date : dates) {
        builder.date = date;
        builder.column(qPrintable(date.toString(Qt::ISODate)), "", "", nullptr, {{"08:00", "12:00"}, {"13:00", "17:00"}}, slotMinutes);
    }
    return builder.content;
}

Item appointment(qint64 key, size_t column, const Interval &interval, const char *name) {
    Item item;
    item.key = ResourceKey{key};
    item.column = column;
    item.interval = interval;
    item.name = QString::fromUtf8(name);
    item.visit = QStringLiteral("Follow-up");
    item.promise = Promise::Confirmed;
    return item;
}

} // namespace praxidesk::test
