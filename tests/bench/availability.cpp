// The search for free time: from values in memory, from the file, and the rules that say when somebody works. The figures of
// rrule.js and of JavaScript by hand come from baseline/availability.mjs, over the values that this writes down.
#include "core/availability/availability.h"
#include "core/time/recurrence.h"
#include "tests/bench/generated_clinic.h"
#include "tests/bench/percentiles.h"

#include <QFile>

#include <libical/ical.h>

#include <random>

namespace praxidesk::bench {

namespace {

using availability::ScheduleFacts;

constexpr Minutes visit(20);
constexpr int searchedDays = 90;

QDate from()
{
    return firstDay();
}
QDate to()
{
    return from().addDays(searchedDays - 1);
}

WeeklyHours officeHours()
{
    WeeklyHours hours;
    hours.rules = {{{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}, {{QTime(8, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}}}};
    return hours;
}

/// A practitioner's 90 days as the generated clinics have them: 80 % booked, a week of leave.
struct Diary {
    WeeklyHours hours = officeHours();
    ScheduleFacts facts;                            ///< occupancy and leave; no windows yet
};

std::vector<Diary> diaries(int practitioners)
{
    const Zone zone = clinicZone();
    std::mt19937_64 random(1);
    std::vector<Diary> made;
    qint64 id = 0;
    for (int practitioner = 0; practitioner < practitioners; ++practitioner) {
        Diary diary;
        diary.facts.id = ScheduleId{practitioner + 1};
        diary.facts.actors = {ActorId{practitioner + 1}};
        diary.facts.zone = zone;
        for (QDate date = from(); date <= to(); date = date.addDays(1)) {
            const bool isAway = from().daysTo(date) / 7 == 8 + practitioner % 40;
            for (const availability::Window &window : availability::windows(diary.hours, zone, date, date)) {
                if (isAway) {
                    diary.facts.slotFacts.push_back({SlotId{++id}, window.interval, SlotStatus::BusyUnavailable});
                    continue;
                }
                for (const Interval &slot : availability::slotsIn(window, visit)) {
                    if (random() % 5 != 0)
                        diary.facts.occupancy.push_back({ActorId{practitioner + 1}, slot, AppointmentId{++id}});
                }
            }
        }
        made.push_back(std::move(diary));
    }
    return made;
}

/// The same as stored Slots: free ones and busy ones.
std::vector<ScheduleFacts> storedDiaries(int practitioners)
{
    std::vector<ScheduleFacts> made;
    qint64 id = 1'000'000;
    for (const Diary &diary : diaries(practitioners)) {
        ScheduleFacts facts = diary.facts;
        auto visitOfDay = facts.occupancy.begin();
        for (const availability::Window &window : availability::windows(diary.hours, facts.zone, from(), to())) {
            const bool isAway = std::any_of(diary.facts.slotFacts.begin(), diary.facts.slotFacts.end(), [&](const auto &leave) { return leave.interval == window.interval; });
            for (const Interval &slot : availability::slotsIn(window, visit)) {
                const bool isBusy = visitOfDay != facts.occupancy.end() && visitOfDay->interval == slot;
                visitOfDay += isBusy ? 1 : 0;
                if (!isAway)
                    facts.slotFacts.push_back({SlotId{++id}, slot, isBusy ? SlotStatus::Busy : SlotStatus::Free});
            }
        }
        std::sort(facts.slotFacts.begin(), facts.slotFacts.end(), [](const auto &a, const auto &b) { return a.interval < b.interval; });
        made.push_back(std::move(facts));
    }
    return made;
}

/// What the baselines in JavaScript read, so that all of them search the same days.
void writeDiaries(const std::vector<Diary> &made)
{
    QFile file(dataFolder() + QStringLiteral("/diaries.json"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    const Zone zone = clinicZone();
    file.write("{\"zone\":\"" + zone.id().toLatin1() + "\",\"first\":\"" + from().toString(Qt::ISODate).toLatin1() + "\",\"days\":" + QByteArray::number(searchedDays) + ",\"diaries\":[");
    const char *separator = "";
    for (const Diary &diary : made) {
        std::vector<Interval> taken;
        for (const auto &booked : diary.facts.occupancy)
            taken.push_back(booked.interval);
        for (const auto &leave : diary.facts.slotFacts)
            taken.push_back(leave.interval);
        std::sort(taken.begin(), taken.end());
        file.write(separator);
        QByteArray numbers;
        for (const Interval &interval : taken)
            numbers += QByteArray::number(qint64(interval.start.time_since_epoch().count())) + ',' + QByteArray::number(qint64(interval.end.time_since_epoch().count())) + ',';
        numbers.chop(1);
        file.write('[' + numbers + ']');
        separator = ",";
    }
    file.write("]}");
}

/// All free starts of 90 days, from rules and bookings in memory.
void startsOfHours(benchmark::State &state)
{
    auto all = diaries(int(state.range(0)));
    if (state.range(0) == 50)
        writeDiaries(all);
    size_t found = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        times.measure(state, [&] {
            for (Diary &diary : all) {
                diary.facts.windows = availability::windows(diary.hours, diary.facts.zone, from(), to());
                found += availability::starts(diary.facts, Instant(), visit).size();
            }
        });
    }
    times.report(state);
    state.counters["starts"] = static_cast<double>(found) / static_cast<double>(state.iterations());
}
BENCHMARK(startsOfHours)->Arg(10)->Arg(50)->Arg(200)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

/// The same from stored Slots, free and busy ones.
void startsOfSlots(benchmark::State &state)
{
    const auto all = storedDiaries(int(state.range(0)));
    size_t found = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        times.measure(state, [&] {
            for (const ScheduleFacts &facts : all)
                found += availability::starts(facts, Instant(), visit).size();
        });
    }
    times.report(state);
    state.counters["starts"] = static_cast<double>(found) / static_cast<double>(state.iterations());
}
BENCHMARK(startsOfSlots)->Arg(10)->Arg(50)->Arg(200)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

/// One plain weekly rule over so many years.
void hoursOfYears(benchmark::State &state)
{
    const WeeklyHours hours = officeHours();
    const Zone zone = clinicZone();
    const QDate last = from().addYears(int(state.range(0))).addDays(-1);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(availability::windows(hours, zone, from(), last));
}
BENCHMARK(hoursOfYears)->Arg(1)->Arg(3)->Arg(10)->Unit(benchmark::kMicrosecond);

WeeklyHours byRecurrence()
{
    WeeklyHours hours = officeHours();
    hours.rules.front().rrule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    hours.rules.front().weekdays.clear();
    hours.rules.front().validFrom = from();
    return hours;
}

/// The same by an RRULE, a year of it that begins so many years after the rule.
void recurringYear(benchmark::State &state)
{
    const WeeklyHours hours = byRecurrence();
    const Zone zone = clinicZone();
    const QDate first = from().addYears(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(availability::windows(hours, zone, first, first.addYears(1).addDays(-1)));
}
BENCHMARK(recurringYear)->Arg(0)->Arg(3)->Arg(10)->Unit(benchmark::kMicrosecond);

/// libical by itself: the starts of a year of both windows, on the wall clock or as instants of the zone.
void libicalYear(benchmark::State &state)
{
    const bool zoned = state.range(0) != 0;
    icaltimezone *zone = icaltimezone_get_builtin_timezone("Europe/Berlin");
    if (zone == nullptr)
        qFatal("libical knows no zones here");
    for ([[maybe_unused]] auto _ : state) {
        for (const int hour : {8, 13}) {
            icaltimetype start = icaltime_null_time();
            start.year = from().year();
            start.month = from().month();
            start.day = from().day();
            start.hour = hour;
            if (zoned)
                icaltime_set_timezone(&start, zone);
            icalrecur_iterator *iterator = icalrecur_iterator_new(icalrecurrencetype_from_string("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270104T000000"), start);
            for (icaltimetype next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next); next = icalrecur_iterator_next(iterator))
                benchmark::DoNotOptimize(icaltime_as_timet_with_zone(next, zoned ? zone : icaltimezone_get_utc_timezone()));
            icalrecur_iterator_free(iterator);
        }
    }
}
BENCHMARK(libicalYear)->ArgName("zoned")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

// ---- from the file --------------------------------------------------------------------------------------------------

ClinicSize yearOf(int practitioners)
{
    return {practitioners, 364, practitioners == 10 ? 5000 : practitioners == 50 ? 10000 : 20000, 1};
}

std::unique_ptr<store::Store> openedYear(int practitioners)
{
    const Instant start = clinicZone().toInstant({from(), QTime(0, 0)});
    auto store = store::Store::open(generatedClinic(yearOf(practitioners)), [start] { return start; });
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(*store);
}

size_t found(const desk::Desk &desk, const desk::FindRequest &request)
{
    const auto offers = desk.find(request);
    if (!offers)
        qFatal("%s", qPrintable(offers.error().message));
    return offers->size();
}

/// `request` asked of a clinic of so many practitioners and a year, by a desk that was never asked before or one that was.
void search(benchmark::State &state, const desk::FindRequest &request)
{
    const auto store = openedYear(int(state.range(0)));
    const bool warm = state.range(1) != 0;
    desk::Desk asked(*store, QStringLiteral("bench"));
    size_t offers = found(asked, request);
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        const desk::Desk fresh(*store, QStringLiteral("bench"));
        times.measure(state, [&] { offers = found(warm ? asked : fresh, request); });
    }
    times.report(state);
    state.counters["offers"] = static_cast<double>(offers);
    state.counters["stored"] = static_cast<double>(store->count(ResourceType::Appointment));
}

/// All free starts of 90 days.
void startsFromFile(benchmark::State &state)
{
    desk::FindRequest request;
    request.from = clinicZone().toInstant({from(), QTime(0, 0)});
    request.to = clinicZone().toInstant({to().addDays(1), QTime(0, 0)});
    request.limit = 0;
    search(state, request);
}
BENCHMARK(startsFromFile)->ArgNames({"practitioners", "warm"})->ArgsProduct({{10, 50, 200}, {0, 1}})->UseManualTime()->Iterations(30)->Unit(benchmark::kMillisecond);

/// The first twenty of a search over a year.
void firstOffers(benchmark::State &state)
{
    desk::FindRequest request;
    request.from = clinicZone().toInstant({from(), QTime(0, 0)});
    request.to = clinicZone().toInstant({from().addDays(364), QTime(0, 0)});
    request.limit = 20;
    search(state, request);
}
BENCHMARK(firstOffers)->ArgNames({"practitioners", "warm"})->ArgsProduct({{10, 50, 200}, {0, 1}})->UseManualTime()->Iterations(100)->Unit(benchmark::kMillisecond);

/// Why a booked time is not offered.
void whyNot(benchmark::State &state)
{
    const auto store = openedYear(int(state.range(0)));
    const desk::Desk desk(*store, QStringLiteral("bench"));
    const std::vector<Schedule> schedules = store->schedules();
    const Interval day = clinicZone().day(from().addDays(7));
    size_t next = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        const ScheduleId schedule = schedules[next % schedules.size()].id();
        const Instant start = day.start + std::chrono::hours(8) + (next++ % 24) * visit;
        times.measure(state, [&] { benchmark::DoNotOptimize(desk.why(schedule, start, visit).has_value()); });
    }
    times.report(state);
}
BENCHMARK(whyNot)->ArgName("practitioners")->Arg(10)->Arg(50)->Arg(200)->UseManualTime()->Iterations(500)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace praxidesk::bench
