// The grid alone: from content to painted pixels, and each step of a drag.
#include "tests/bench/generated_clinic.h"
#include "tests/bench/percentiles.h"
#include "ui/calendar/grid_painter.h"
#include "ui/calendar/grid_snapshot.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace praxidesk::bench {

namespace {

using namespace calendar;

constexpr QSize viewport{1366, 700};

/// `events` spread evenly over the columns, in the 20-minute Slots of a working day; more than fit stand side by side.
GridContent content(int columns, int events)
{
    const Zone zone = clinicZone();
    GridContent content;
    content.zoneId = zone.id();
    content.hours.resize(static_cast<size_t>(columns));
    content.freeStretches.resize(static_cast<size_t>(columns));
    content.slotStarts.resize(static_cast<size_t>(columns));
    const QDate date = firstDay().addDays(14);
    for (int column = 0; column < columns; ++column) {
        Column one;
        one.key = {ActorId{column + 1}, date};
        one.title = QStringLiteral("Dr. Number %1").arg(column);
        one.subtitle = QStringLiteral("GP · Room %1").arg(column);
        one.day = zone.day(date);
        content.columns.push_back(one);
        content.hours[static_cast<size_t>(column)] = {{zone.toInstant({date, QTime(8, 0)}), zone.toInstant({date, QTime(17, 0)})}};
    }
    for (int event = 0; event < events; ++event) {
        const int slot = (event / columns) % 24;
        const Instant start = zone.toInstant({date, QTime(8, 0)}) + Minutes(20 * slot + (slot >= 12 ? 60 : 0));
        Item item;
        item.key = ResourceKey{event + 1};
        item.column = static_cast<size_t>(event % columns);
        item.interval = {start, start + Minutes(20)};
        item.name = QStringLiteral("Patient Number %1").arg(event);
        item.visit = QStringLiteral("Follow-up");
        item.promise = event % 7 ? Promise::Confirmed : Promise::Queued;
        item.status = event % 5 ? AppointmentStatus::Booked : AppointmentStatus::Arrived;
        item.arrivedAt = start;
        content.items.push_back(item);
    }
    return content;
}

PaintState stateAt(const GridSnapshot &snapshot)
{
    PaintState state;
    state.now = fixedClock()();
    state.clock = state.now;
    state.visible = QRect(QPoint(0, snapshot.geometry().yOf(0, snapshot.column(0).day.start + std::chrono::hours(8))), viewport);
    return state;
}

QImage canvas()
{
    return {viewport, QImage::Format_ARGB32_Premultiplied};
}

void modelToPainted(benchmark::State &state)
{
    const GridContent given = content(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    const GridPainter painter(style::Palette::light(), QApplication::font());
    QImage image = canvas();
    TimeGridGeometry::Size size;
    size.availableWidth = viewport.width();
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        times.measure(state, [&] {
            const GridSnapshot snapshot(given, size);
            const PaintState paint = stateAt(snapshot);
            QPainter surface(&image);
            surface.translate(-paint.visible.topLeft());
            painter.paintCanvas(surface, snapshot, paint, paint.visible);
        });
    }
    times.report(state);
}
BENCHMARK(modelToPainted)->ArgNames({"columns", "events"})->Args({20, 480})->Args({105, 2000})->Args({105, 10000})->UseManualTime()->Iterations(60)
    ->Unit(benchmark::kMillisecond);

/// One pointer move of a card: hit, snap, preview, and painting what it uncovers and covers.
void dragStep(benchmark::State &state)
{
    TimeGridGeometry::Size size;
    size.availableWidth = viewport.width();
    const auto snapshot = std::make_shared<const GridSnapshot>(content(static_cast<int>(state.range(0)), static_cast<int>(state.range(1))), size);
    const GridPainter painter(style::Palette::light(), QApplication::font());
    QImage image = canvas();
    PaintState paint = stateAt(*snapshot);
    InteractionController controller;
    controller.setNow(paint.now);
    controller.setSnapshot(snapshot);
    const QPoint grabbed = snapshot->rectOf(0)->center();
    controller.press({grabbed});
    int step = 0;
    Percentiles times;
    for ([[maybe_unused]] auto _ : state) {
        const QPoint target = grabbed + QPoint(10 + step % 300, 10 + (step * 3) % 400);
        ++step;
        times.measure(state, [&] {
            QRegion dirty = painter.previewRect(*snapshot, paint);
            controller.move({target});
            paint.preview = controller.preview();
            dirty += painter.previewRect(*snapshot, paint);
            QPainter surface(&image);
            surface.translate(-paint.visible.topLeft());
            surface.setClipRegion(dirty);
            painter.paintCanvas(surface, *snapshot, paint, dirty.boundingRect());
        });
    }
    if (!paint.preview)
        qFatal("the drag shows nothing");
    times.report(state);
}
BENCHMARK(dragStep)->ArgNames({"columns", "events"})->Args({20, 480})->Args({105, 2000})->UseManualTime()->Iterations(1000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace praxidesk::bench
