// Twenty practitioners with a month of visits, and with ten years of them: what one does all day costs the same.
#include "core/desk/overview.h"
#include "tests/bench/generated_clinic.h"
#include "tests/bench/percentiles.h"
#include "ui/calendar/grid_painter.h"
#include "ui/calendar/grid_snapshot.h"
#include "ui/shell/desk_calendar_source.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace praxidesk::bench {

namespace {

constexpr int practitioners = 20;
constexpr int longYears = 3640;
constexpr ClinicSize aMonth{practitioners, 49, 20000, 1};
constexpr ClinicSize tenYears{practitioners, longYears, 20000, 1};

/// A clinic in the middle of its visits, on a Monday.
struct Twenty {
    QDate monday;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<desk::Desk> desk;

    explicit Twenty(const benchmark::State &state) : monday(firstDay().addDays(state.range(0) == 0 ? 7 : longYears / 2)) {
        const Instant now = clinicZone().toInstant({monday, QTime(9, 5)});
        auto opened = store::Store::open(generatedClinic(state.range(0) == 0 ? aMonth : tenYears), [now] { return now; });
        if (!opened)
            qFatal("cannot open the clinic: %s", qPrintable(opened.error().message));
        store = std::move(*opened);
        desk = std::make_unique<desk::Desk>(*store, QStringLiteral("bench"));
    }
    void report(benchmark::State &state) const {
        state.counters["stored"] = static_cast<double>(store->count(ResourceType::Appointment));
    }
};

std::vector<shell::Resource> everybody(const shell::DeskCalendarSource &source, QDate date) {
    std::vector<shell::Resource> resources = source.resources(date, date);
    if (resources.size() < practitioners)
        qFatal("somebody is missing");
    resources.resize(practitioners);
    return resources;
}

/// Another day of all of them, from the file to painted, with what the window asks of who is there that day.
void dayOfTwenty(benchmark::State &state) {
    const Twenty clinic(state);
    const shell::DeskCalendarSource source(*clinic.desk);
    const calendar::GridPainter painter(style::Palette::light(), QApplication::font());
    QImage image(QSize(1366, 700), QImage::Format_ARGB32_Premultiplied);
    calendar::TimeGridGeometry::Size size;
    size.availableWidth = image.width();
    int day = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        const QDate date = clinic.monday.addDays(day % 5 + 7 * (day / 5 % 4));
        ++day;
        times.measure(state, [&] {
            const calendar::GridSnapshot snapshot(source.day(everybody(source, date), date), size);
            calendar::PaintState paint;
            paint.now = paint.clock = clinic.store->now();
            paint.visible =
                QRect(QPoint(0, snapshot.geometry().yOf(0, snapshot.column(0).day.start + std::chrono::hours(8))), image.size());
            QPainter surface(&image);
            surface.translate(-paint.visible.topLeft());
            painter.paintCanvas(surface, snapshot, paint, paint.visible);
        });
    }
    times.report(state);
    clinic.report(state);
}
BENCHMARK(dayOfTwenty)->DenseRange(0, 1)->UseManualTime()->Iterations(100)->Unit(benchmark::kMillisecond);

/// The month, in the bites that the window takes: all of it, and its longest bite.
void monthOfTwenty(benchmark::State &state) {
    const Twenty clinic(state);
    const shell::DeskCalendarSource source(*clinic.desk);
    const QDate last = clinic.monday.addDays(27);
    int visits = 0;
    double longest = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        times.measure(state, [&] {
            std::vector<ActorId> actors;
            for (const shell::Resource &resource : source.resources(clinic.monday, last))
                actors.push_back(resource.actor);
            const desk::OverviewReader reader(*clinic.desk, actors);
            visits = 0;
            longest = 0;
            for (int day = 0; day < 28; day += 2) {
                const auto began = std::chrono::steady_clock::now();
                for (const desk::DayOverview &overview : reader.days(clinic.monday.addDays(day), clinic.monday.addDays(day + 1)))
                    visits += overview.visits;
                longest = std::max(longest,
                                   std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
            }
        });
    }
    times.report(state);
    clinic.report(state);
    state.counters["visits"] = visits;
    state.counters["longest_bite_ms"] = longest;
}
BENCHMARK(monthOfTwenty)->DenseRange(0, 1)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);

/// A patient, letter by letter.
void patientOfTwenty(benchmark::State &state) {
    const Twenty clinic(state);
    const QStringList typed{QStringLiteral("simpson homer"), QStringLiteral("jorgensen soren"), QStringLiteral("nguyen m"),
                            QStringLiteral("12.03.1970"), QStringLiteral("+49 30 12")};
    qsizetype word = 0;
    qsizetype letters = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        if (++letters > typed[word].size()) {
            letters = 1;
            word = (word + 1) % typed.size();
        }
        const QString text = typed[word].left(letters);
        times.measure(state, [&] { benchmark::DoNotOptimize(clinic.store->searchPatients(text, 20)); });
    }
    times.report(state);
    clinic.report(state);
}
BENCHMARK(patientOfTwenty)->DenseRange(0, 1)->UseManualTime()->Iterations(500)->Unit(benchmark::kMillisecond);

/// All visits of a patient, as the record lists them: ten years have more of them, which are counted.
void recordOfTwenty(benchmark::State &state) {
    const Twenty clinic(state);
    const auto patients = clinic.store->searchPatients(QStringLiteral("simpson"), 100);
    size_t next = 0;
    size_t visits = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        store::AppointmentQuery query;
        query.patient = patients[next++ % patients.size()].id;
        times.measure(state, [&] { visits += clinic.store->appointmentRows(query).size(); });
    }
    times.report(state);
    clinic.report(state);
    state.counters["shown"] = static_cast<double>(visits) / static_cast<double>(state.iterations());
}
BENCHMARK(recordOfTwenty)->DenseRange(0, 1)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

/// The first twenty free times of the next fortnight, of anybody.
void offersOfTwenty(benchmark::State &state) {
    const Twenty clinic(state);
    desk::FindRequest request;
    request.from = clinic.store->now();
    request.to = clinic.store->now() + std::chrono::days(14);
    request.limit = 20;
    size_t offers = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        times.measure(state, [&] {
            const auto found = clinic.desk->find(request);
            if (!found)
                qFatal("%s", qPrintable(found.error().message));
            offers += found->size();
        });
    }
    times.report(state);
    clinic.report(state);
    state.counters["offers"] = static_cast<double>(offers) / static_cast<double>(state.iterations());
}
BENCHMARK(offersOfTwenty)->DenseRange(0, 1)->UseManualTime()->Iterations(50)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace praxidesk::bench
