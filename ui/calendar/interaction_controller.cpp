#include "ui/calendar/interaction_controller.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

bool canMove(const Item &item) { return item.kind == ItemKind::Appointment || item.kind == ItemKind::Block; }

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

std::optional<size_t> itemOf(const Hit &hit) {
    if (const auto *body = std::get_if<HitBody>(&hit)) {
        return body->item;
    }
    if (const auto *edge = std::get_if<HitEdge>(&hit)) {
        return edge->item;
    }
    return std::nullopt;
}

} // namespace

InteractionController::InteractionController() : m_snapshot(std::make_shared<const GridSnapshot>()) {}

void InteractionController::setRefusal(Refusal refusal) {
    m_refusal = std::move(refusal);
    m_refusals.clear();
}

void InteractionController::setSnapshot(SnapshotPtr snapshot) {
    const SnapshotPtr old = std::exchange(m_snapshot, std::move(snapshot));
    m_refusals.clear();
    m_hover.reset();
    const auto itemNow = [&](size_t item) { return m_snapshot->find(old->keyOf(item)); };
    const auto columnNow = [&](size_t column) { return m_snapshot->findColumn(old->column(column).key); };
    if (m_selected) {
        m_selected = itemNow(*m_selected);
    }
    if (m_cursor) {
        const auto column = columnNow(m_cursor->column);
        m_cursor = column ? std::optional<Cursor>({*column, m_cursor->interval}) : std::nullopt;
    }
    // The gesture survives if everything it speaks of does.
    const bool lives = std::visit(Overloaded{
        [](Idle &) { return true; },
        [](Carrying &) { return true; },
        [&](Pressed &pressed) {
            const auto item = itemOf(pressed.hit);
            if (!item) {
                pressed.hit = hitTest(*m_snapshot, pressed.input.position);
                return !itemOf(pressed.hit);
            }
            const auto now = itemNow(*item);
            if (!now) {
                return false;
            }
            if (auto *body = std::get_if<HitBody>(&pressed.hit)) {
                body->item = *now;
            } else {
                std::get<HitEdge>(pressed.hit).item = *now;
            }
            return true;
        },
        [&](Selecting &selecting) {
            const auto now = columnNow(selecting.column);
            selecting.column = now.value_or(0);
            return now.has_value();
        },
        [&](auto &gesture) { // Moving, Resizing
            const auto now = itemNow(gesture.item);
            gesture.item = now.value_or(0);
            return now.has_value();
        },
    }, m_state);
    if (!lives) {
        cancel();
    } else if (m_preview) {
        const auto column = columnNow(m_preview->column);
        const auto item = m_preview->item ? itemNow(*m_preview->item) : std::nullopt;
        if (!column || (m_preview->item && !item)) {
            cancel();
        } else {
            Preview preview = *m_preview;
            preview.column = *column;
            preview.item = item;
            showPreview(std::move(preview));
        }
    }
}

// ---- pointer ------------------------------------------------------------------------------------------------------

void InteractionController::press(const PointerInput &input) {
    cancel();
    const Hit hit = hitTest(*m_snapshot, input.position);
    m_hover.reset();
    if (std::holds_alternative<HitOutside>(hit)) {
        return;
    }
    if (const auto *empty = std::get_if<HitEmpty>(&hit)) {
        setCursor({empty->column, cursorAt(*m_snapshot, empty->column, empty->instant)});
    } else {
        select(itemOf(hit));
    }
    m_state = Pressed{input, hit};
}

void InteractionController::move(const PointerInput &input) {
    if (isIdle()) {
        const Hit hit = hitTest(*m_snapshot, input.position);
        const auto *empty = std::get_if<HitEmpty>(&hit);
        m_hover.reset();
        if (empty != nullptr && empty->isFree) {
            m_hover = Cursor{empty->column, cursorAt(*m_snapshot, empty->column, empty->instant)};
        }
        return;
    }
    if (const auto *pressed = std::get_if<Pressed>(&m_state)) {
        const QPoint way = input.position - pressed->input.position;
        if (std::max(std::abs(way.x()), std::abs(way.y())) < dragThreshold) {
            return;
        }
        startDrag(Pressed(*pressed));
    }
    dragTo(input);
}

void InteractionController::startDrag(const Pressed &pressed) {
    const bool block = m_tool == Tool::Block || pressed.input.modifiers.testFlag(Qt::ShiftModifier);
    const auto item = itemOf(pressed.hit);
    const bool movable = item && canMove(m_snapshot->item(*item));
    if (block || !movable) {
        const auto column = m_snapshot->geometry().columnAt(pressed.input.position.x());
        m_state = Selecting{*column, m_snapshot->geometry().instantAt(*column, pressed.input.position.y()), block};
        m_selected.reset();
    } else if (const auto *edge = std::get_if<HitEdge>(&pressed.hit)) {
        m_state = Resizing{*item, edge->edge, false};
    } else {
        const Item &moved = m_snapshot->item(*item);
        m_state = Moving{*item, pressed.input.position.y() - m_snapshot->geometry().yOf(moved.column, moved.interval.start), false};
    }
}

void InteractionController::dragTo(const PointerInput &input) {
    const TimeGridGeometry &geometry = m_snapshot->geometry();
    std::visit(Overloaded{
        [](const Idle &) {},
        [](const Pressed &) {},
        [&](const Carrying &carrying) { showCarried(carrying, input); },
        [&](const Selecting &selecting) {
            const Instant here = geometry.instantAt(selecting.column, std::max(0, input.position.y()));
            const auto [from, to] = std::minmax(selecting.anchor, here);
            const Instant start = snapFloor(*m_snapshot, selecting.column, from);
            Instant end = snapCeil(*m_snapshot, selecting.column, to);
            if (end <= start) {
                end = snapAfter(*m_snapshot, selecting.column, start);
            }
            showPreview({selecting.block ? Preview::Kind::Block : Preview::Kind::Book, selecting.column, {start, end}, {}, false, {}, {}});
        },
        [&](const Moving &moving) {
            const auto column = geometry.columnAt(input.position.x());
            const Instant wanted = geometry.instantAt(*column, std::max(0, input.position.y() - moving.grab));
            const bool copy = input.modifiers.testFlag(Qt::ControlModifier);
            showMove(moving.item, *column, snapNearest(*m_snapshot, *column, wanted), copy, false);
        },
        [&](const Resizing &resizing) {
            const size_t column = m_snapshot->item(resizing.item).column;
            const Instant wanted = geometry.instantAt(column, std::max(0, input.position.y()));
            showResize(resizing.item, resizing.edge, snapNearest(*m_snapshot, column, wanted), false);
        },
    }, m_state);
}

void InteractionController::carry(AppointmentId appointment, Milliseconds length, const PointerInput &input) {
    if (m_snapshot->content().columns.empty()) {
        return;
    }
    m_hover.reset();
    m_state = Carrying{appointment, length};
    dragTo(input);
}

void InteractionController::showCarried(const Carrying &carrying, const PointerInput &input) {
    const auto column = m_snapshot->geometry().columnAt(input.position.x());
    const Instant start = snapNearest(*m_snapshot, *column, m_snapshot->geometry().instantAt(*column, std::max(0, input.position.y())));
    const auto &items = m_snapshot->content().items;
    const auto here = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.kind == ItemKind::Appointment && narrow<AppointmentId>(item.key) == carrying.appointment; });
    if (here != items.end()) { // it is on the screen: its own time is not in its way
        showMove(static_cast<size_t>(here - items.begin()), *column, start, false, false);
        return;
    }
    const Interval &day = m_snapshot->column(*column).day;
    const Instant begin = std::clamp(start, day.start, std::max(day.start, day.end - carrying.length));
    showPreview({Preview::Kind::Move, *column, {begin, begin + carrying.length}, {}, false, {}, {}});
}

std::optional<AppointmentId> InteractionController::movedByPointer() const {
    const auto *moving = std::get_if<Moving>(&m_state);
    const bool isVisit = moving != nullptr && !moving->byKeyboard && m_snapshot->item(moving->item).kind == ItemKind::Appointment;
    return isVisit ? std::optional(narrow<AppointmentId>(m_snapshot->item(moving->item).key)) : std::nullopt;
}

std::optional<Intent> InteractionController::release(const PointerInput &input) {
    std::optional<Intent> intent;
    if (!isIdle() && !std::holds_alternative<Pressed>(m_state)) {
        dragTo(input);
        if (m_preview) {
            intent = intentOf(*m_preview);
        }
    }
    finish();
    return intent;
}

std::optional<Intent> InteractionController::doubleClick(const PointerInput &input) {
    cancel();
    const Hit hit = hitTest(*m_snapshot, input.position);
    if (const auto item = itemOf(hit)) {
        select(item);
        return openOrBook(*item);
    }
    if (const auto *empty = std::get_if<HitEmpty>(&hit)) {
        setCursor({empty->column, cursorAt(*m_snapshot, empty->column, empty->instant)});
        return intentForCursor(m_tool == Tool::Block || input.modifiers.testFlag(Qt::ShiftModifier));
    }
    return std::nullopt;
}

std::optional<Intent> InteractionController::menu(const QPoint &position) {
    cancel();
    const Hit hit = hitTest(*m_snapshot, position);
    if (const auto item = itemOf(hit)) {
        select(item);
        const size_t column = m_snapshot->item(*item).column;
        return MenuIntent{item, column, m_snapshot->geometry().instantAt(column, position.y())};
    }
    if (const auto *empty = std::get_if<HitEmpty>(&hit)) {
        // A menu on the time that is already marked is about all of it.
        if (!m_cursor || m_selected || m_cursor->column != empty->column || !m_cursor->interval.contains(empty->instant)) {
            setCursor({empty->column, cursorAt(*m_snapshot, empty->column, empty->instant)});
        }
        return MenuIntent{std::nullopt, empty->column, m_cursor->interval.start};
    }
    return std::nullopt;
}

// ---- previews and intents -----------------------------------------------------------------------------------------

void InteractionController::showPreview(Preview preview) {
    preview.refusal.clear();
    const bool isBlock = preview.kind == Preview::Kind::Block || (preview.item && m_snapshot->item(*preview.item).kind == ItemKind::Block);
    const bool isCopy = preview.kind == Preview::Kind::Copy;
    preview.inTheWay = itemsInTheWay(*m_snapshot, {preview.column, preview.interval, isCopy ? std::nullopt : preview.item, isBlock});
    if (const auto intent = m_refusal ? intentOf(preview) : std::nullopt) {
        const auto known = std::find_if(m_refusals.begin(), m_refusals.end(), [&](const auto &entry) { return entry.first == *intent; });
        if (known != m_refusals.end()) {
            preview.refusal = known->second;
        } else {
            preview.refusal = m_refusal(*intent);
            m_refusals.emplace_back(*intent, preview.refusal);
        }
    }
    m_preview = std::move(preview);
}

void InteractionController::showMove(size_t item, size_t column, Instant start, bool copy, bool byKeyboard) {
    const Item &moved = m_snapshot->item(item);
    const Interval &day = m_snapshot->column(column).day;
    const Milliseconds length = moved.interval.duration();
    // It stays within the day, unless it is longer than one.
    const Instant last = std::max(day.start, day.end - length);
    const Instant begin = std::clamp(start, day.start, last);
    const bool copied = copy && moved.kind == ItemKind::Appointment;
    showPreview({copied ? Preview::Kind::Copy : Preview::Kind::Move, column, {begin, begin + length}, item, byKeyboard, {}, {}});
}

void InteractionController::showResize(size_t item, Edge edge, Instant instant, bool byKeyboard) {
    const Item &resized = m_snapshot->item(item);
    Interval interval = resized.interval;
    if (edge == Edge::End) {
        interval.end = std::max(instant, interval.start + snapStep);
    } else {
        interval.start = std::min(instant, interval.end - snapStep);
    }
    showPreview({Preview::Kind::Resize, resized.column, interval, item, byKeyboard, {}, {}});
}

std::optional<Intent> InteractionController::intentOf(const Preview &preview) const {
    if (preview.kind == Preview::Kind::Book) {
        return BookIntent{preview.column, preview.interval};
    }
    if (preview.kind == Preview::Kind::Block) {
        return BlockIntent{preview.column, preview.interval};
    }
    if (const auto *carrying = std::get_if<Carrying>(&m_state); carrying != nullptr && !preview.item) {
        return MoveIntent{carrying->appointment, preview.column, preview.interval, false};
    }
    const Item &item = m_snapshot->item(*preview.item);
    const bool unchanged = preview.column == item.column && preview.interval == item.interval;
    if (unchanged && preview.kind != Preview::Kind::Copy) {
        return std::nullopt;
    }
    if (item.kind == ItemKind::Block) {
        return ChangeBlockIntent{narrow<SlotId>(item.key), preview.column, preview.interval};
    }
    const auto appointment = narrow<AppointmentId>(item.key);
    if (preview.kind == Preview::Kind::Resize) {
        return ResizeIntent{appointment, preview.interval};
    }
    return MoveIntent{appointment, preview.column, preview.interval, preview.kind == Preview::Kind::Copy};
}

std::optional<Intent> InteractionController::openOrBook(size_t index) const {
    const Item &item = m_snapshot->item(index);
    if (item.kind == ItemKind::Offer) {
        return BookIntent{item.column, item.interval};
    }
    return OpenIntent{item.kind, item.key};
}

Intent InteractionController::intentForCursor(bool block) const {
    if (block) {
        return BlockIntent{m_cursor->column, m_cursor->interval};
    }
    return BookIntent{m_cursor->column, m_cursor->interval};
}

void InteractionController::cancel() { finish(); }

void InteractionController::finish() {
    m_state = Idle{};
    m_preview.reset();
    m_refusals.clear();
}

void InteractionController::setCursor(const Cursor &cursor) {
    m_cursor = cursor;
    m_cursorAnchor = cursor.interval;
    m_selected.reset();
}

void InteractionController::select(std::optional<size_t> item) {
    m_selected = item;
    if (item) {
        const Item &chosen = m_snapshot->item(*item);
        m_cursor = Cursor{chosen.column, chosen.interval};
        m_cursorAnchor = chosen.interval;
    }
}

} // namespace praxidesk::calendar
