#include "ui/schedules/week_interaction.h"

#include <algorithm>
#include <cmath>

namespace praxidesk::schedules {
namespace {

int snapped(int minute, int step) { return (minute + step / 2) / step * step; }
int snappedDown(int minute, int step) { return minute / step * step; }

} // namespace

void WeekInteraction::setSpans(std::vector<Span> spans) {
    cancel();
    m_spans = std::move(spans);
    if (m_selected && std::find(m_spans.begin(), m_spans.end(), *m_selected) == m_spans.end()) {
        m_selected.reset();
    }
}

void WeekInteraction::setCursor(const WeekCursor &cursor) {
    m_cursor = {cursor.day, std::clamp(cursor.minute, 0, minutesOfDay - fineStep)};
    m_selected = spanAt(m_cursor);
}

void WeekInteraction::select(const std::optional<Span> &span) {
    m_selected = span;
    if (span) {
        m_cursor = {span->day, span->start};
    }
}

std::optional<Span> WeekInteraction::spanAt(const WeekCursor &cursor) const {
    const int yesterday = (cursor.day + 5) % 7 + 1;
    for (const Span &span : m_spans) {
        const bool today = span.day == cursor.day && span.start <= cursor.minute && cursor.minute < span.end;
        const bool fromYesterday = span.day == yesterday && cursor.minute + minutesOfDay < span.end;
        if (today || fromYesterday) {
            return span;
        }
    }
    return std::nullopt;
}

// ---- pointer --------------------------------------------------------------------------------------------------------

void WeekInteraction::press(const QPoint &point, Qt::KeyboardModifiers) {
    cancel();
    const WeekHit hit = hitAt(point);
    if (hit.part == WeekHit::Part::Outside) {
        return;
    }
    if (hit.span) {
        select(m_spans[*hit.span]);
    } else {
        setCursor({hit.day, snappedDown(hit.minute, step)});
    }
    m_state = Pressed{point, hit};
}

void WeekInteraction::move(const QPoint &point, Qt::KeyboardModifiers modifiers) {
    if (const auto *pressed = std::get_if<Pressed>(&m_state)) {
        if ((point - pressed->point).manhattanLength() < dragThreshold) {
            return;
        }
        startDrag(Pressed(*pressed));
    }
    dragTo(point, modifiers);
}

void WeekInteraction::startDrag(const Pressed &pressed) {
    const WeekHit &hit = pressed.hit;
    switch (hit.part) {
    case WeekHit::Part::Outside: m_state = Idle{}; break;
    case WeekHit::Part::Empty: m_state = Drawing{{hit.day, snappedDown(hit.minute, step)}, false}; break;
    case WeekHit::Part::Body: {
        const Span span = m_spans[*hit.span];
        // A window that runs over midnight may be taken at its part on the day after.
        const int minute = hit.day == span.day ? hit.minute : hit.minute + minutesOfDay;
        m_state = Moving{span, minute - span.start, false};
        break;
    }
    case WeekHit::Part::Start:
    case WeekHit::Part::End: m_state = Resizing{m_spans[*hit.span], hit.part == WeekHit::Part::Start, false}; break;
    }
}

void WeekInteraction::dragTo(const QPoint &point, Qt::KeyboardModifiers modifiers) {
    const int grid = stepOf(modifiers);
    const int day = m_geometry.dayAt(point.x());
    const int minute = m_geometry.minuteAt(point.y());
    if (const auto *drawing = std::get_if<Drawing>(&m_state)) {
        // The last step that the pointer touched is part of the window, downwards as upwards.
        showDrawing(*drawing, {day, std::min(snappedDown(minute, grid), minutesOfDay - grid)}, grid == fineStep);
    } else if (const auto *moving = std::get_if<Moving>(&m_state)) {
        showMove(*moving, day, snapped(std::max(0, minute - moving->grab), grid), modifiers.testFlag(Qt::ControlModifier));
    } else if (const auto *resizing = std::get_if<Resizing>(&m_state)) {
        showResize(*resizing, snapped(day == resizing->span.day || resizing->span.end <= minutesOfDay ? minute : minute + minutesOfDay, grid));
    }
}

std::optional<std::vector<Span>> WeekInteraction::release(const QPoint &point, Qt::KeyboardModifiers modifiers) {
    move(point, modifiers);
    return finish();
}

void WeekInteraction::cancel() {
    m_state = Idle{};
    m_preview.reset();
}

// ---- what a gesture shows -------------------------------------------------------------------------------------------

void WeekInteraction::showDrawing(const Drawing &drawing, const WeekCursor &to, bool fine) {
    const int length = fine ? fineStep : step;
    const int start = std::min(drawing.anchor.minute, to.minute);
    const int end = std::min(std::max(drawing.anchor.minute, to.minute) + length, minutesOfDay);
    const auto [first, last] = std::minmax({m_geometry.positionOf(drawing.anchor.day), m_geometry.positionOf(to.day)});
    WeekPreview preview{WeekPreview::Kind::Draw, {}, drawing.byKeyboard};
    for (int position = first; position <= last; ++position) {
        preview.spans.push_back({m_geometry.dayOf(position), start, end});
    }
    m_preview = preview;
}

void WeekInteraction::showMove(const Moving &moving, int day, int start, bool copy) {
    const int length = moving.span.end - moving.span.start;
    // What ends at midnight or before stays on its day; what ran over it may go on doing so.
    const int latest = moving.span.end > minutesOfDay ? minutesOfDay - step : std::max(0, minutesOfDay - length);
    const int clamped = std::clamp(start, 0, latest);
    m_preview = WeekPreview{copy ? WeekPreview::Kind::Copy : WeekPreview::Kind::Move, {{day, clamped, clamped + length}}, moving.byKeyboard};
}

void WeekInteraction::showResize(const Resizing &resizing, int minute) {
    Span span = resizing.span;
    if (resizing.atStart) {
        span.start = std::clamp(minute, std::max(0, span.end - minutesOfDay), std::min(span.end, minutesOfDay) - fineStep);
    } else {
        span.end = std::clamp(minute, span.start + fineStep, span.start + minutesOfDay);
    }
    m_preview = WeekPreview{WeekPreview::Kind::Resize, {span}, resizing.byKeyboard};
}

std::optional<std::vector<Span>> WeekInteraction::finish() {
    const auto preview = std::exchange(m_preview, std::nullopt);
    const State state = std::exchange(m_state, State(Idle{}));
    if (!preview) {
        return std::nullopt;
    }
    std::vector<Span> changed = m_spans;
    if (const auto *moving = std::get_if<Moving>(&state); moving != nullptr && preview->kind == WeekPreview::Kind::Move) {
        changed = withoutSpan(std::move(changed), moving->span);
    } else if (const auto *resizing = std::get_if<Resizing>(&state)) {
        changed = withoutSpan(std::move(changed), resizing->span);
    }
    for (const Span &span : preview->spans) {
        changed = withSpan(std::move(changed), span);
    }
    if (changed == m_spans) {
        return std::nullopt;
    }
    m_spans = changed;
    const Span &shown = preview->spans.front();
    m_cursor = {shown.day, shown.start};
    m_selected = spanAt(m_cursor);
    return changed;
}

// ---- keyboard -------------------------------------------------------------------------------------------------------

int WeekInteraction::towards(int key) const {
    const bool back = key == Qt::Key_Up || key == (m_geometry.size().rightToLeft ? Qt::Key_Right : Qt::Key_Left);
    return back ? -1 : 1;
}

WeekInteraction::KeyOutcome WeekInteraction::key(int key, Qt::KeyboardModifiers modifiers) {
    return isIdle() || std::holds_alternative<Pressed>(m_state) ? idleKey(key, modifiers) : keyInMode(key, modifiers);
}

WeekInteraction::KeyOutcome WeekInteraction::idleKey(int key, Qt::KeyboardModifiers modifiers) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveCursor(key, modifiers);
        return {true, {}};
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected) {
            m_state = Resizing{*m_selected, modifiers.testFlag(Qt::ShiftModifier), true};
            showResize(std::get<Resizing>(m_state), modifiers.testFlag(Qt::ShiftModifier) ? m_selected->start : m_selected->end);
        } else {
            m_state = Drawing{m_cursor, true};
            showDrawing(std::get<Drawing>(m_state), m_cursor, false);
        }
        return {true, {}};
    case Qt::Key_M:
        if (m_selected) {
            m_state = Moving{*m_selected, 0, true};
            showMove(std::get<Moving>(m_state), m_selected->day, m_selected->start, false);
        }
        return {m_selected.has_value(), {}};
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        if (!m_selected) {
            return {true, {}};
        }
        m_spans = withoutSpan(std::move(m_spans), *m_selected);
        m_selected.reset();
        return {true, m_spans};
    }
    default: return {};
    }
}

WeekInteraction::KeyOutcome WeekInteraction::keyInMode(int key, Qt::KeyboardModifiers modifiers) {
    const int grid = stepOf(modifiers);
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int by = modifiers.testFlag(Qt::ControlModifier) ? 60 : grid;
    switch (key) {
    case Qt::Key_Escape:
        cancel();
        return {true, {}};
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return {true, finish()};
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: break;
    default: return {true, {}};
    }
    if (!m_preview) {
        return {true, {}};
    }
    const int sign = towards(key);
    if (const auto *drawing = std::get_if<Drawing>(&m_state)) {
        if (across) {
            m_cursor.day = m_geometry.dayOf(std::clamp(m_geometry.positionOf(m_cursor.day) + sign, 0, 6));
        } else {
            m_cursor.minute = std::clamp(m_cursor.minute + sign * by, 0, minutesOfDay - grid);
        }
        showDrawing(*drawing, m_cursor, false);
    } else if (const auto *moving = std::get_if<Moving>(&m_state)) {
        const Span &shown = m_preview->spans.front();
        const int day = across ? m_geometry.dayOf(std::clamp(m_geometry.positionOf(shown.day) + sign, 0, 6)) : shown.day;
        showMove(*moving, day, across ? shown.start : shown.start + sign * by, false);
    } else if (const auto *resizing = std::get_if<Resizing>(&m_state); resizing != nullptr && !across) {
        const Span &shown = m_preview->spans.front();
        showResize(*resizing, (resizing->atStart ? shown.start : shown.end) + sign * by);
    }
    return {true, {}};
}

void WeekInteraction::moveCursor(int key, Qt::KeyboardModifiers modifiers) {
    const int sign = towards(key);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int position = std::clamp(m_geometry.positionOf(m_cursor.day) + sign, 0, 6);
        setCursor({m_geometry.dayOf(position), m_cursor.minute});
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        jump(sign > 0);
    } else {
        setCursor({m_cursor.day, m_cursor.minute + sign * stepOf(modifiers)});
    }
}

/// To the next end of a window on this day, else by an hour.
void WeekInteraction::jump(bool forward) {
    std::vector<int> edges;
    for (const Span &span : m_spans) {
        if (span.day == m_cursor.day) {
            edges.push_back(span.start);
            edges.push_back(std::min(span.end, minutesOfDay));
        }
    }
    std::optional<int> next;
    for (const int edge : edges) {
        if ((forward ? edge > m_cursor.minute : edge < m_cursor.minute) && (!next || std::abs(edge - m_cursor.minute) < std::abs(*next - m_cursor.minute))) {
            next = edge;
        }
    }
    setCursor({m_cursor.day, next.value_or(m_cursor.minute + (forward ? 60 : -60))});
}

} // namespace praxidesk::schedules
