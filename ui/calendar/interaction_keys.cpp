// The keyboard's half of InteractionController.
#include "ui/calendar/interaction_controller.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

bool isArrow(Qt::Key key) { return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right; }
bool isEnter(Qt::Key key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

} // namespace

void InteractionController::ensureCursor() {
    if (m_cursor || m_snapshot->content().columns.empty()) {
        return;
    }
    // Now, where that can be booked; else the next time that can; else where the hours begin.
    const Interval &day = m_snapshot->column(0).day;
    const auto &hours = m_snapshot->content().hours[0];
    Instant start = day.contains(m_now) ? m_now : hours.empty() ? day.start + std::chrono::hours(8) : hours.front().start;
    const auto &free = m_snapshot->content().freeStretches[0];
    const auto next = std::find_if(free.begin(), free.end(), [start](const Interval &stretch) { return stretch.end > start; });
    if (next != free.end()) {
        start = std::max(start, next->start);
    }
    setCursor({0, cursorAt(*m_snapshot, 0, start)});
}

KeyOutcome InteractionController::key(const KeyInput &input) {
    if (input.key == Qt::Key_Escape) {
        const bool had = !isIdle() || m_selected.has_value();
        const bool wasIdle = isIdle();
        cancel();
        if (wasIdle) {
            m_selected.reset();
        }
        return {had, std::nullopt};
    }
    if (!isIdle()) {
        return keyInMode(input);
    }
    if (m_snapshot->content().columns.empty()) {
        return {};
    }
    const bool shift = input.modifiers.testFlag(Qt::ShiftModifier);
    const bool plain = (input.modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (input.key == Qt::Key_Tab || input.key == Qt::Key_Backtab) {
        return {walk(input.key == Qt::Key_Tab && !shift), std::nullopt};
    }
    if (isEnter(input.key)) {
        ensureCursor();
        return {true, m_selected ? openOrBook(*m_selected) : intentForCursor(m_tool == Tool::Block || shift)};
    }
    if (plain && !shift && input.key == Qt::Key_M) {
        return {startMove(), std::nullopt};
    }
    if (plain && !shift && input.key == Qt::Key_R) {
        return {startResize(), std::nullopt};
    }
    if (input.key == Qt::Key_Menu || (input.key == Qt::Key_F10 && shift)) {
        ensureCursor();
        return {true, MenuIntent{m_selected, m_cursor->column, m_cursor->interval.start}};
    }
    if (plain && input.key >= Qt::Key_1 && input.key <= Qt::Key_9) {
        const auto &items = m_snapshot->content().items;
        const auto offer = std::find_if(items.begin(), items.end(), [&](const Item &item) {
            return item.kind == ItemKind::Offer && item.offerNumber == input.key - Qt::Key_0;
        });
        if (offer == items.end()) {
            return {};
        }
        return {true, openOrBook(static_cast<size_t>(offer - items.begin()))};
    }
    if (!m_cursor && (isArrow(input.key) || input.key == Qt::Key_PageDown || input.key == Qt::Key_PageUp)) {
        ensureCursor();
        return {true, std::nullopt};
    }
    return {moveCursor(input), std::nullopt};
}

std::optional<size_t> InteractionController::neighbour(size_t column, Qt::Key key) const {
    const bool forward = (key == Qt::Key_Right) != m_snapshot->geometry().size().rightToLeft;
    if (forward) {
        return column + 1 < m_snapshot->content().columns.size() ? std::optional<size_t>(column + 1) : std::nullopt;
    }
    return column > 0 ? std::optional<size_t>(column - 1) : std::nullopt;
}

bool InteractionController::moveCursor(const KeyInput &input) {
    if (!m_cursor) {
        return false;
    }
    const bool shift = input.modifiers.testFlag(Qt::ShiftModifier);
    const bool control = input.modifiers.testFlag(Qt::ControlModifier);
    size_t column = m_cursor->column;
    const Instant start = m_cursor->interval.start;
    Instant wanted = start;
    const auto &free = m_snapshot->content().freeStretches[column];
    const auto &hours = m_snapshot->content().hours[column];
    switch (input.key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift) {
            extendCursor(input.key == Qt::Key_Down);
            return true;
        }
        if (control) {
            // The free stretch before or after this one.
            if (input.key == Qt::Key_Down) {
                const auto next = std::find_if(free.begin(), free.end(), [&](const Interval &stretch) { return stretch.start > start; });
                wanted = next == free.end() ? start : next->start;
            } else {
                const auto previous = std::find_if(free.rbegin(), free.rend(), [&](const Interval &stretch) { return stretch.start < start; });
                wanted = previous == free.rend() ? start : previous->start;
            }
        } else {
            wanted = input.key == Qt::Key_Down ? snapAfter(*m_snapshot, column, start) : snapBefore(*m_snapshot, column, start);
        }
        break;
    case Qt::Key_PageUp: wanted = start - std::chrono::hours(1); break;
    case Qt::Key_PageDown: wanted = start + std::chrono::hours(1); break;
    case Qt::Key_Home: wanted = hours.empty() ? m_snapshot->column(column).day.start : hours.front().start; break;
    case Qt::Key_End: wanted = hours.empty() ? m_snapshot->column(column).day.end : hours.back().end - Milliseconds(1); break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const auto next = neighbour(column, input.key);
        if (!next) {
            return true;
        }
        wanted = m_snapshot->geometry().translated(column, start, *next);
        column = *next;
        break;
    }
    default:
        return false;
    }
    setCursor({column, cursorAt(*m_snapshot, column, wanted)});
    return true;
}

void InteractionController::extendCursor(bool forward) {
    const size_t column = m_cursor->column;
    Interval interval = m_cursor->interval;
    if (forward) {
        if (interval.start < m_cursorAnchor.start) {
            interval.start = snapAfter(*m_snapshot, column, interval.start);
        } else {
            interval.end = snapAfter(*m_snapshot, column, interval.end);
        }
    } else if (interval.end > m_cursorAnchor.end) {
        interval.end = snapBefore(*m_snapshot, column, interval.end);
    } else {
        interval.start = snapBefore(*m_snapshot, column, interval.start);
    }
    m_cursor = Cursor{column, interval};
    m_selected.reset();
}

bool InteractionController::walk(bool forward) {
    std::vector<size_t> order = m_snapshot->readingOrder();
    std::erase_if(order, [this](size_t item) { return m_snapshot->item(item).kind == ItemKind::Offer; });
    if (order.empty()) {
        return false;
    }
    if (m_selected) {
        const auto here = std::find(order.begin(), order.end(), *m_selected);
        if (here != order.end()) {
            if (forward ? std::next(here) == order.end() : here == order.begin()) {
                return false; // the focus goes on to the next control
            }
            select(forward ? *std::next(here) : *std::prev(here));
            return true;
        }
    }
    const auto isBefore = [this](size_t item) {
        const Item &value = m_snapshot->item(item);
        return m_cursor && std::pair(value.column, value.interval.start) < std::pair(m_cursor->column, m_cursor->interval.start);
    };
    const auto first = std::find_if_not(order.begin(), order.end(), isBefore);
    if (forward ? first == order.end() : first == order.begin()) {
        return false;
    }
    select(forward ? *first : *std::prev(first));
    return true;
}

bool InteractionController::startMove() {
    if (!isIdle() || !m_selected) {
        return false;
    }
    const Item &item = m_snapshot->item(*m_selected);
    if (item.kind != ItemKind::Appointment && item.kind != ItemKind::Block) {
        return false;
    }
    m_state = Moving{*m_selected, 0, true};
    showMove(*m_selected, item.column, item.interval.start, false, true);
    return true;
}

bool InteractionController::startResize() {
    if (!isIdle() || !m_selected) {
        return false;
    }
    const Item &item = m_snapshot->item(*m_selected);
    if (item.kind != ItemKind::Appointment && item.kind != ItemKind::Block) {
        return false;
    }
    m_state = Resizing{*m_selected, Edge::End, true};
    showResize(*m_selected, Edge::End, item.interval.end, true);
    return true;
}

KeyOutcome InteractionController::keyInMode(const KeyInput &input) {
    if (!m_preview || !m_preview->byKeyboard) {
        return {}; // a pointer gesture is under way; only Esc speaks to it
    }
    if (isEnter(input.key)) {
        Preview preview = *m_preview;
        const bool copies = input.modifiers.testFlag(Qt::ControlModifier) && preview.kind == Preview::Kind::Move
            && m_snapshot->item(*preview.item).kind == ItemKind::Appointment;
        if (copies) {
            preview.kind = Preview::Kind::Copy;
        }
        const auto intent = intentOf(preview);
        finish();
        return {true, intent};
    }
    if (!isArrow(input.key)) {
        return {true, std::nullopt};
    }
    const Preview preview = *m_preview;
    const bool forward = input.key == Qt::Key_Down;
    const auto step = [&](Instant from) {
        return forward ? snapAfter(*m_snapshot, preview.column, from) : snapBefore(*m_snapshot, preview.column, from);
    };
    const bool upright = input.key == Qt::Key_Up || input.key == Qt::Key_Down;
    if (const auto *moving = std::get_if<Moving>(&m_state)) {
        size_t column = preview.column;
        Instant start = preview.interval.start;
        if (upright) {
            start = step(start);
        } else if (const auto next = neighbour(column, input.key)) {
            start = snapNearest(*m_snapshot, *next, m_snapshot->geometry().translated(column, start, *next));
            column = *next;
        }
        showMove(moving->item, column, start, false, true);
    } else if (auto *resizing = std::get_if<Resizing>(&m_state); resizing != nullptr && upright) {
        const Edge edge = input.modifiers.testFlag(Qt::ShiftModifier) ? Edge::Start : Edge::End;
        const Item &item = m_snapshot->item(resizing->item);
        if (edge != resizing->edge) {
            resizing->edge = edge; // the other edge goes back to where it was
            showResize(resizing->item, edge, step(edge == Edge::End ? item.interval.end : item.interval.start), true);
        } else {
            showResize(resizing->item, edge, step(edge == Edge::End ? preview.interval.end : preview.interval.start), true);
        }
    }
    return {true, std::nullopt};
}

} // namespace praxidesk::calendar
