#include "core/exchange/paper_documents.h"

#include "core/desk/situation.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <tuple>

namespace praxidesk::exchange {
namespace {

bool isPlace(ResourceType type) { return type == ResourceType::Location || type == ResourceType::Device; }

/// Actors and patients, each read once.
class People {
public:
    explicit People(const store::Store &store) : m_store(store) {}

    struct Known {
        QString name;
        bool isPlace = false;
    };
    const Known &actor(ActorId id) {
        auto found = m_actors.find(id);
        if (found == m_actors.end()) {
            const auto actor = m_store.actor(id);
            const auto reference = m_store.referenceTo(resourceKey(id));
            const QString name = actor && !actor->name.isEmpty() ? actor->name : reference.display.isEmpty() ? reference.reference : reference.display;
            found = m_actors.insert(id, {name, isPlace(actor ? actor->type : reference.type)});
        }
        return *found;
    }
    const std::optional<Patient> &patient(PatientId id) {
        auto found = m_patients.find(id);
        if (found == m_patients.end()) {
            const auto patient = id ? m_store.patient(id) : Result<Patient>(failure(ErrorCode::NotFound, {}));
            found = m_patients.insert(id, patient ? std::optional(*patient) : std::nullopt);
        }
        return *found;
    }
    /// Everybody but `except`, people and places apart.
    std::pair<QStringList, QStringList> others(const std::vector<ActorId> &actors, ActorId except) {
        QStringList people;
        QStringList places;
        for (const ActorId id : actors) {
            if (id != except) {
                const Known &known = actor(id);
                (known.isPlace ? places : people) << known.name;
            }
        }
        return {people, places};
    }

private:
    const store::Store &m_store;
    QHash<ActorId, Known> m_actors;
    QHash<PatientId, std::optional<Patient>> m_patients;
};

bool standsOnPaper(AppointmentStatus status) {
    return status != AppointmentStatus::Cancelled && status != AppointmentStatus::EnteredInError && status != AppointmentStatus::Waitlist;
}

bool takesPlace(AppointmentStatus status) { return occupies(status) && status != AppointmentStatus::Fulfilled; }

QString roleOf(const store::Store &store, const std::vector<ScheduleId> &schedules) {
    for (const ScheduleId id : schedules) {
        const auto schedule = store.schedule(id);
        if (!schedule) {
            continue;
        }
        for (const auto *concepts : {&schedule->specialty, &schedule->serviceType, &schedule->serviceCategory}) {
            if (!concepts->empty()) {
                return concepts->front().label();
            }
        }
    }
    return {};
}

/// The day of several actors, read in one go, as the sheet of each.
class Sheets {
public:
    Sheets(const desk::Desk &desk, QDate date, FreeLines free)
        : m_store(desk.store()), m_people(m_store), m_date(date), m_day(m_store.zone().day(date)), m_free(free) {}

    std::vector<DaySheet> make(const desk::Desk &desk, const std::vector<ActorId> &actors) {
        const auto picture = m_day.isEmpty() ? desk::DayPicture() : desk.dayPicture(actors, m_day);
        std::vector<DaySheet> sheets;
        for (size_t at = 0; at < actors.size(); ++at) {
            const auto &known = m_people.actor(actors[at]);
            DaySheet sheet{actors[at], known.name, {}, known.isPlace, m_date};
            sheet.clockChange = clockChangeOn(m_store.zone(), m_date);
            if (at < picture.actors.size()) {
                fill(sheet, picture, picture.actors[at]);
            }
            sheets.push_back(std::move(sheet));
        }
        return sheets;
    }

private:
    void fill(DaySheet &sheet, const desk::DayPicture &picture, const desk::ActorPicture &actor) {
        sheet.role = sheet.isPlace ? QString() : roleOf(m_store, actor.schedules);
        sheet.hasHours = !actor.hours.intersected(availability::IntervalSet({m_day})).isEmpty();
        for (const size_t at : actor.appointments) {
            if (standsOnPaper(picture.appointments[at].status)) {
                sheet.lines.push_back(visit(picture.appointments[at], sheet.actor, picture.displaced[at]));
            }
        }
        addBlocks(sheet, picture, actor);
        for (const size_t at : actor.holds) {
            const auto &hold = picture.holds[at];
            sheet.lines.push_back({SheetLine::Kind::Hold, hold.interval});
            sheet.lines.back().note = hold.forWhom;
        }
        for (const size_t at : actor.taken) {
            sheet.lines.push_back({SheetLine::Kind::Taken, picture.taken[at].interval});
            sheet.lines.back().note = picture.taken[at].comment;
        }
        addFree(sheet, actor);
        std::ranges::stable_sort(sheet.lines, {}, [](const SheetLine &line) { return std::tuple(line.interval.start, line.kind, line.interval.end); });
    }

    SheetLine visit(const store::AppointmentRow &row, ActorId of, bool displaced) {
        SheetLine line{SheetLine::Kind::Visit, row.interval, row.id, row.status, row.patientName};
        if (const auto &patient = m_people.patient(row.patient)) {
            line.birthDate = patient->birthDate;
            line.phone = patient->phones.value(0);
            line.language = patient->needsInterpreter ? patient->language : QString();
        }
        line.visit = row.visit;
        std::tie(line.people, line.places) = m_people.others(row.actors, of);
        line.overbookReason = row.overbookReason;
        line.displaced = displaced;
        line.tellPatient = row.onCallList;
        line.note = row.comment;
        return line;
    }

    /// Blocks of several schedules of one person at the same time are one line.
    void addBlocks(DaySheet &sheet, const desk::DayPicture &picture, const desk::ActorPicture &actor) {
        for (const size_t at : actor.blocks) {
            const auto &block = picture.blocks[at];
            SheetLine line{SheetLine::Kind::Block, {std::max(block.interval.start, m_day.start), std::min(block.interval.end, m_day.end)}};
            line.block = block.kind;
            line.note = block.comment;
            if (!line.interval.isEmpty() && std::ranges::find(sheet.lines, line) == sheet.lines.end()) {
                sheet.lines.push_back(line);
            }
        }
    }

    void addFree(DaySheet &sheet, const desk::ActorPicture &actor) {
        const auto free = actor.free.intersected(availability::IntervalSet({m_day}));
        for (const Interval &stretch : m_free == FreeLines::None ? std::vector<Interval>() : free.intervals()) {
            std::vector<Instant> starts{stretch.start};
            if (m_free == FreeLines::EachStart) {
                std::ranges::copy_if(actor.slotStarts, std::back_inserter(starts), [&stretch](Instant start) { return stretch.start < start && start < stretch.end; });
            }
            for (size_t at = 0; at < starts.size(); ++at) {
                sheet.lines.push_back({SheetLine::Kind::Free, {starts[at], at + 1 < starts.size() ? starts[at + 1] : stretch.end}});
            }
        }
    }

    const store::Store &m_store;
    People m_people;
    QDate m_date;
    Interval m_day;
    FreeLines m_free;
};

AppointmentSlip::Visit slipVisit(const store::AppointmentRow &row, People &people) {
    AppointmentSlip::Visit visit{row.interval, row.visit};
    std::tie(visit.people, visit.places) = people.others(row.actors, {});
    return visit;
}

} // namespace

QString initialsOf(const QString &name) {
    QStringList letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const auto end = finder.toNextBoundary();
        letters << word.left(end).toUpper() + u'.';
    }
    return letters.join(u' ');
}

QString told(const QString &name, PatientNames names) {
    switch (names) {
    case PatientNames::Full: return name;
    case PatientNames::Initials: return initialsOf(name);
    case PatientNames::Hidden: return {};
    }
    Q_UNREACHABLE();
}

std::optional<ClockChange> clockChangeOn(const Zone &zone, QDate date) {
    const Interval day = zone.day(date);
    if (day.isEmpty() || day.duration() == std::chrono::hours(24)) {
        return std::nullopt;
    }
    const Instant at = zone.steadyAround(day.start).interval.end;
    return day.contains(at) ? std::optional(ClockChange{at, zone.offsetAt(day.start), zone.offsetAt(at)}) : std::nullopt;
}

bool isAmbiguous(const Zone &zone, Instant instant) {
    const auto steady = zone.steadyAround(instant).interval;
    // The hours that are shown twice end, or begin, where the clock is put back.
    const auto putBack = [&zone](Instant change) { return zone.offsetAt(change - Milliseconds(1)) - zone.offsetAt(change); };
    const bool before = steady.end != Instant::max() && putBack(steady.end) > std::chrono::seconds(0) && instant >= steady.end - putBack(steady.end);
    const bool after = steady.start != Instant::min() && putBack(steady.start) > std::chrono::seconds(0) && instant < steady.start + putBack(steady.start);
    return before || after;
}

int DaySheet::visits() const {
    return static_cast<int>(std::ranges::count_if(lines, [](const SheetLine &line) { return line.kind == SheetLine::Kind::Visit && occupies(line.status); }));
}

std::vector<DaySheet> daySheets(const desk::Desk &desk, const std::vector<ActorId> &actors, QDate date, FreeLines free) {
    return Sheets(desk, date, free).make(desk, actors);
}

Result<AppointmentSlip> appointmentSlip(const store::Store &store, AppointmentId id) {
    const auto appointment = store.appointment(id);
    if (!appointment) {
        return tl::unexpected(appointment.error());
    }
    if (!appointment->interval || !occupies(appointment->status)) {
        return failure(ErrorCode::InvalidArgument, QStringLiteral("the visit has no time or does not take place"));
    }
    store::AppointmentQuery query;
    for (const auto &participant : appointment->participants) {
        if (participant.actor.type == ResourceType::Patient) {
            query.patient = narrow<PatientId>(participant.actor.key);
        }
    }
    if (!query.patient) {
        query.overlapping = appointment->interval;
    }
    People people(store);
    AppointmentSlip slip{id, desk::patientName(*appointment), {*appointment->interval}};
    slip.isConfirmed = appointment->status != AppointmentStatus::Proposed && appointment->status != AppointmentStatus::Pending;
    slip.instruction = appointment->patientInstruction;
    for (const auto &row : store.appointmentRows(query)) {
        if (row.id == id) {
            slip.visit = slipVisit(row, people);
            slip.patient = row.patientName.isEmpty() ? slip.patient : row.patientName;
        } else if (query.patient && takesPlace(row.status) && row.interval.start > appointment->interval->start && slip.next.size() < mostNext) {
            slip.next.push_back(slipVisit(row, people));
        }
    }
    return slip;
}

std::vector<CallLine> callLines(const store::Store &store) {
    store::AppointmentQuery query;
    query.onCallList = true;
    query.alsoWithoutTime = true;
    People people(store);
    std::vector<CallLine> lines;
    for (const auto &row : store.appointmentRows(query)) {
        CallLine line{row.id, row.patientName};
        if (const auto &patient = people.patient(row.patient)) {
            line.birthDate = patient->birthDate;
            line.phones = patient->phones;
        }
        line.interval = row.interval.isEmpty() ? std::nullopt : std::optional(row.interval);
        line.status = row.status;
        line.visit = row.visit;
        line.people = people.others(row.actors, {}).first;
        if (const auto visit = store.appointment(row.id); visit && visit->cancelationReason) {
            line.reason = visit->cancelationReason->label();
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_partition(lines, [](const CallLine &line) { return line.interval.has_value(); });
    return lines;
}

std::vector<SheetActor> sheetActors(const store::Store &store, QDate first, QDate last) {
    People people(store);
    std::vector<SheetActor> actors;
    const auto add = [&](ActorId id, const QString &role) {
        const auto known = std::ranges::find(actors, id, &SheetActor::actor);
        if (known == actors.end()) {
            const auto &actor = people.actor(id);
            actors.push_back({id, actor.name, actor.isPlace ? QString() : role, actor.isPlace});
        } else if (known->role.isEmpty() && !known->isPlace) {
            known->role = role;
        }
    };
    store::ScheduleQuery active;
    active.active = true;
    for (const auto &schedule : store.schedules(active)) {
        for (const auto &actor : schedule.actors) {
            if (actor.key && isActor(actor.type)) {
                add(narrow<ActorId>(actor.key), roleOf(store, {schedule.id()}));
            }
        }
    }
    store::AppointmentQuery visits;
    visits.overlapping = store.zone().days(first, last);
    for (const auto &row : store.appointmentRows(visits)) {
        for (const ActorId id : standsOnPaper(row.status) ? row.actors : std::vector<ActorId>()) {
            add(id, {});
        }
    }
    std::ranges::stable_sort(actors, [](const SheetActor &a, const SheetActor &b) {
        return std::pair(a.isPlace, a.name.toCaseFolded()) < std::pair(b.isPlace, b.name.toCaseFolded());
    });
    return actors;
}

} // namespace praxidesk::exchange
