// Bookings, patient search, import, file size, and what the next day costs as the clinic grows.
#include "core/availability/availability.h"
#include "core/desk/likely_same.h"
#include "core/exchange/exchange.h"
#include "core/fhir/json.h"
#include "tests/bench/generated_clinic.h"
#include "tests/bench/percentiles.h"
#include "tests/bench/raw_sqlite.h"
#include "ui/calendar/grid_painter.h"
#include "ui/calendar/grid_snapshot.h"
#include "ui/shell/desk_calendar_source.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace praxidesk::bench {

namespace {

constexpr ClinicSize month{10, 28, 5000, 1};
constexpr ClinicSize year{10, 364, 5000, 1};
constexpr ClinicSize quarterMillion{50, 364, 10000, 1};
constexpr ClinicSize large{200, 364, 20000, 1};
constexpr ClinicSize manyPatients{1, 28, 100000, 1};

std::unique_ptr<store::Store> opened(const QString &file)
{
    auto store = store::Store::open(file, fixedClock());
    if (!store)
        qFatal("cannot open %s: %s", qPrintable(file), qPrintable(store.error().message));
    return std::move(*store);
}

/// About the bytes of the appointment that a booking writes.
QByteArray sampleJson()
{
    return QByteArray(600, 'x');
}

void rawBooking(benchmark::State &state)
{
    RawSqlite raw(dataFolder() + QStringLiteral("/raw-booking.sqlite"));
    const QByteArray json = sampleJson();
    qint64 number = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state)
        times.measure(state, [&] { raw.bookOnce(++number, json); });
    times.report(state);
}
BENCHMARK(rawBooking)->UseManualTime()->Iterations(1000)->Unit(benchmark::kMillisecond);

void booking(benchmark::State &state)
{
    const auto store = opened(copyOf(generatedClinic(year)));
    desk::Desk desk(*store, QStringLiteral("bench"));
    store::SlotQuery query;
    query.status = SlotStatus::Free;
    query.overlapping = Interval{store->now(), store->now() + std::chrono::days(200)};
    const std::vector<store::SlotRow> free = store->slotRows(query);
    const std::vector<store::PatientHit> patients = store->searchPatients(QStringLiteral("simpson"), 100);
    size_t next = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        desk::BookingRequest request;
        request.schedules = {free[next].schedule};
        request.start = free[next].interval.start;
        request.duration = free[next].interval.duration(); // the window says what was dragged over
        request.patient = patients[next % patients.size()].id;
        request.comment = QStringLiteral("Called this morning");
        ++next;
        times.measure(state, [&] {
            const auto booked = desk.book(request);
            if (!booked)
                qFatal("refused: %s", qPrintable(booked.error().message));
        });
    }
    times.report(state);
}
BENCHMARK(booking)->UseManualTime()->Iterations(1000)->Unit(benchmark::kMillisecond);

void patientSearch(benchmark::State &state)
{
    const auto store = opened(generatedClinic(manyPatients));
    const QStringList typed{QStringLiteral("simpson homer"), QStringLiteral("jorgensen soren"), QStringLiteral("o'brien"), QStringLiteral("nguyen m"),
        QStringLiteral("zofia kowal"), QStringLiteral("12.03.1970"), QStringLiteral("1984-02"), QStringLiteral("+49 30 12"), QStringLiteral("004711")};
    qsizetype word = 0;
    qsizetype letters = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        if (++letters > typed[word].size()) {
            letters = 1;
            word = (word + 1) % typed.size();
        }
        const QString text = typed[word].left(letters);
        times.measure(state, [&] { benchmark::DoNotOptimize(store->searchPatients(text, 20)); });
    }
    times.report(state);
}
BENCHMARK(patientSearch)->UseManualTime()->Iterations(1000)->Unit(benchmark::kMillisecond);

/// What holds up a key while a new patient is typed in: one step of the search for somebody who is there already.
void knownAlready(benchmark::State &state)
{
    const auto store = opened(generatedClinic({1, 28, static_cast<int>(state.range(0)), 1}));
    const std::vector<desk::NewPatient> people{{QStringLiteral("Simpson"), QStringLiteral("Homer"), QDate(1970, 3, 12), QStringLiteral("+49 30 1234567")},
        {QStringLiteral("Nguyen"), QStringLiteral("Mai"), QDate(1984, 2, 1), QStringLiteral("030 100047")},
        {QStringLiteral("Jørgensen"), QStringLiteral("Søren"), {}, QStringLiteral("0049301000")}, {QStringLiteral("Kowalska"), QStringLiteral("Zofia"), QDate(1951, 11, 30), {}}};
    desk::KnownAlreadySearch search(*store);
    std::vector<desk::NewPatient> typed;
    for (const auto &person : people) {
        for (qsizetype letters = 1; letters <= person.given.size(); ++letters) {
            typed.push_back({{}, person.given.left(letters), {}, {}});
        }
        for (qsizetype letters = 1; letters <= person.family.size(); ++letters) {
            typed.push_back({person.family.left(letters), person.given, {}, {}});
        }
        typed.push_back({person.family, person.given, person.birthDate, {}});
        for (qsizetype letters = 1; letters <= person.phone.size(); ++letters) {
            typed.push_back({person.family, person.given, person.birthDate, person.phone.left(letters)});
        }
    }
    size_t key = 0;
    bool isUnderWay = false;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        if (!isUnderWay) {
            search.start(typed[key++ % typed.size()]);
        }
        times.measure(state, [&] { isUnderWay = search.step(); });
    }
    times.report(state);
}
BENCHMARK(knownAlready)->Arg(10000)->Arg(40000)->Arg(100000)->UseManualTime()->Iterations(1000)->Unit(benchmark::kMillisecond);

ClinicSize sizeOf(const benchmark::State &state)
{
    switch (state.range(0)) {
    case 0:
        return month;
    case 1:
        return year;
    default:
        return large;
    }
}

/// What the window needs to show another day of ten columns: the desk's picture of it, as the grid draws it, painted.
void nextDayPainted(benchmark::State &state)
{
    const auto store = opened(generatedClinic(sizeOf(state)));
    const desk::Desk desk(*store, QStringLiteral("bench"));
    const shell::DeskCalendarSource source(desk);
    std::vector<shell::Resource> resources = source.resources(firstDay(), firstDay());
    resources.resize(10);
    const calendar::GridPainter painter(style::Palette::light(), QApplication::font());
    QImage image(QSize(1366, 700), QImage::Format_ARGB32_Premultiplied);
    calendar::TimeGridGeometry::Size size;
    size.availableWidth = image.width();
    int day = 0;
    size_t items = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        const QDate date = firstDay().addDays(day % 5 + 7 * (day / 5 % 4));
        ++day;
        times.measure(state, [&] {
            const calendar::GridSnapshot snapshot(source.day(resources, date), size);
            calendar::PaintState paint;
            paint.now = paint.clock = store->now();
            paint.visible = QRect(QPoint(0, snapshot.geometry().yOf(0, snapshot.column(0).day.start + std::chrono::hours(8))), image.size());
            QPainter surface(&image);
            surface.translate(-paint.visible.topLeft());
            painter.paintCanvas(surface, snapshot, paint, paint.visible);
            items += snapshot.content().items.size();
        });
    }
    times.report(state);
    state.counters["stored"] = static_cast<double>(store->count(ResourceType::Appointment));
    state.counters["columns"] = static_cast<double>(resources.size());
    state.counters["items"] = static_cast<double>(items) / static_cast<double>(state.iterations());
}
BENCHMARK(nextDayPainted)->DenseRange(0, 2)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

/// Everything that a day view of ten practitioners asks of the file and computes from it.
void nextDay(benchmark::State &state)
{
    const auto store = opened(generatedClinic(sizeOf(state)));
    std::vector<Schedule> schedules = store->schedules();
    schedules.resize(10);
    std::vector<ScheduleId> ids;
    std::vector<ActorId> actors;
    for (const Schedule &schedule : schedules) {
        ids.push_back(schedule.id());
        actors.push_back(narrow<ActorId>(schedule.actors.front().key));
    }
    const desk::Desk desk(*store, QStringLiteral("bench"));
    int day = 0;
    size_t appointments = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        const Interval shown = store->zone().day(firstDay().addDays(day));
        day = day % 28 + 1;
        times.measure(state, [&] {
            store::AppointmentQuery visits;
            visits.overlapping = shown;
            visits.actors = actors;
            appointments += store->appointmentRows(visits).size();
            for (const ScheduleId schedule : ids) {
                const auto facts = desk.facts(schedule, shown);
                if (!facts)
                    qFatal("%s", qPrintable(facts.error().message));
                benchmark::DoNotOptimize(availability::freeTime(*facts, store->now()));
            }
        });
    }
    times.report(state);
    state.counters["stored"] = static_cast<double>(store->count(ResourceType::Appointment));
    state.counters["shown"] = static_cast<double>(appointments) / static_cast<double>(state.iterations());
}
BENCHMARK(nextDay)->DenseRange(0, 2)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

/// Validation, envelope and value of one resource, beside the tape alone.
void examineResource(benchmark::State &state)
{
    QFile file(generatedNdJson(month).file);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const bool whole = state.range(0) != 0;
    for ([[maybe_unused]] auto _ : state) {
        for (const QByteArray &line : lines) {
            if (whole)
                benchmark::DoNotOptimize(fhir::examine(line).issues.size());
            else
                benchmark::DoNotOptimize(fhir::JsonDocument::parse(line).has_value());
        }
    }
    state.counters["per_resource"] = benchmark::Counter(static_cast<double>(lines.size()),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(examineResource)->ArgName("whole")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void rawImport(benchmark::State &state)
{
    const Generated generated = generatedNdJson(year);
    for ([[maybe_unused]] auto _ : state) {
        RawSqlite raw(dataFolder() + QStringLiteral("/raw-import.sqlite"));
        QFile file(generated.file);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(generated.file));
        qint64 number = 0;
        raw.execute("BEGIN IMMEDIATE");
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
            raw.insertRow(++number, line);
        raw.execute("COMMIT");
    }
    state.counters["resources/s"] = benchmark::Counter(static_cast<double>(generated.resources), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(rawImport)->UseRealTime()->Iterations(1)->Unit(benchmark::kSecond);

void importNdJson(benchmark::State &state)
{
    const Generated generated = generatedNdJson(sizeOf(state));
    const QString file = dataFolder() + QStringLiteral("/imported.clinic");
    for ([[maybe_unused]] auto _ : state) {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(file + QLatin1String(suffix));
        auto store = store::Store::create(file, {QStringLiteral("Imported"), clinicZone()}, fixedClock());
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        desk::Desk desk(**store, QStringLiteral("bench"));
        const auto report = exchange::importFile(desk, generated.file, {});
        if (!report || report->created != generated.resources)
            qFatal("not everything was taken");
    }
    state.counters["resources/s"] = benchmark::Counter(static_cast<double>(generated.resources), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["resources"] = static_cast<double>(generated.resources);
}
BENCHMARK(importNdJson)->DenseRange(0, 2)->UseRealTime()->Iterations(1)->Unit(benchmark::kSecond);

/// Bytes of the clinic file per resource that a visit consists of, beside the same JSON in one table with three indices.
void fileSize(benchmark::State &state)
{
    const Generated generated = generatedNdJson(year);
    const qint64 ours = QFileInfo(generatedClinic(year)).size();
    const QString path = dataFolder() + QStringLiteral("/raw-size.sqlite");
    for ([[maybe_unused]] auto _ : state) {
        RawSqlite raw(path);
        QFile file(generated.file);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(generated.file));
        qint64 number = 0;
        raw.execute("BEGIN IMMEDIATE");
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
            raw.insertRow(++number, line);
        raw.execute("COMMIT");
    }
    const auto appointments = static_cast<double>(generated.appointments);
    state.counters["json_per_appointment"] = static_cast<double>(generated.bytes) / appointments;
    state.counters["file_per_appointment"] = static_cast<double>(ours) / appointments;
    state.counters["file_per_resource_without_json"] = static_cast<double>(ours - generated.bytes) / static_cast<double>(generated.resources);
    state.counters["raw_per_appointment"] = static_cast<double>(QFileInfo(path).size()) / appointments;
}
BENCHMARK(fileSize)->UseRealTime()->Iterations(1)->Unit(benchmark::kSecond);

/// Makes the clinics that measure_program.py opens; measures nothing of its own.
void clinicsForStarts(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        for (const ClinicSize &size : {month, quarterMillion, large})
            benchmark::DoNotOptimize(generatedClinic(size));
    }
}
BENCHMARK(clinicsForStarts)->UseRealTime()->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

} // namespace praxidesk::bench
