#pragma once
// Gestures and keys as a state machine over points and instants, free of events: idle → pressed → selecting, moving or
// resizing → at most one intent. The keyboard drives the same states, so a key script and a pointer script that end at the
// same place give the same intent. Nothing here changes content: the shell does, when a use case has succeeded.

#include "ui/calendar/hit_test.h"
#include "ui/calendar/in_the_way.h"
#include "ui/calendar/snapping.h"

#include <functional>

namespace praxidesk::calendar {

enum class Tool { Book, Block };

struct PointerInput {
    QPoint position;                        ///< on the canvas
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

struct KeyInput {
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

struct KeyOutcome {
    bool handled = false;
    std::optional<Intent> intent;
};

/// The time cursor: where the keyboard is. Covers a slot, or more after Shift and an arrow.
struct Cursor {
    size_t column = 0;
    Interval interval;
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// What would happen if the gesture ended now.
struct Preview {
    enum class Kind { Book, Block, Move, Copy, Resize };
    Kind kind = Kind::Book;
    size_t column = 0;
    Interval interval;
    std::optional<size_t> item;             ///< what is moved, copied or resized
    bool byKeyboard = false;
    QString refusal;                        ///< why it is impossible; empty when it is not
    std::vector<size_t> inTheWay;           ///< items that have some of this time
    friend bool operator==(const Preview &, const Preview &) = default;
};

class InteractionController {
public:
    /// Why an intent is impossible, in one sentence; empty when it is possible.
    using Refusal = std::function<QString(const Intent &)>;

    static constexpr int dragThreshold = 4; ///< pixels

    InteractionController();

    /// A gesture goes on over the new content: its item and column are found again by their keys. It ends when they are gone.
    void setSnapshot(SnapshotPtr snapshot);
    void setTool(Tool tool) { m_tool = tool; }
    [[nodiscard]] Tool tool() const { return m_tool; }
    /// Asked once per target while a gesture lasts.
    void setRefusal(Refusal refusal);
    /// Where the cursor appears when there is none.
    void setNow(Instant now) { m_now = now; }

    void press(const PointerInput &input);
    void move(const PointerInput &input);
    [[nodiscard]] std::optional<Intent> release(const PointerInput &input);
    [[nodiscard]] std::optional<Intent> doubleClick(const PointerInput &input);
    [[nodiscard]] std::optional<Intent> menu(const QPoint &position);
    void leave() { m_hover.reset(); }
    /// A visit that comes from elsewhere hangs at the pointer by its beginning; release() puts it down.
    void carry(AppointmentId appointment, Milliseconds length, const PointerInput &input);
    /// What the pointer moves right now, if that is a visit of this grid.
    [[nodiscard]] std::optional<AppointmentId> movedByPointer() const;
    [[nodiscard]] KeyOutcome key(const KeyInput &input);

    /// Keyboard modes for the selected item; false when it cannot be moved.
    bool startMove();
    bool startResize();
    /// Ends any gesture without an intent.
    void cancel();

    void setCursor(const Cursor &cursor);
    void select(std::optional<size_t> item);
    void ensureCursor();

    [[nodiscard]] bool isIdle() const { return std::holds_alternative<Idle>(m_state); }
    [[nodiscard]] const std::optional<Preview> &preview() const { return m_preview; }
    [[nodiscard]] const std::optional<Cursor> &cursor() const { return m_cursor; }
    [[nodiscard]] const std::optional<size_t> &selected() const { return m_selected; }
    /// Bookable time under the pointer, snapped.
    [[nodiscard]] const std::optional<Cursor> &hover() const { return m_hover; }
    [[nodiscard]] Hit hitAt(const QPoint &position) const { return hitTest(*m_snapshot, position); }

private:
    struct Idle {};
    struct Pressed { PointerInput input; Hit hit; };
    struct Selecting { size_t column; Instant anchor; bool block; };
    struct Moving { size_t item; int grab; bool byKeyboard; };
    struct Resizing { size_t item; Edge edge; bool byKeyboard; };
    struct Carrying { AppointmentId appointment; Milliseconds length; };
    using State = std::variant<Idle, Pressed, Selecting, Moving, Resizing, Carrying>;

    void startDrag(const Pressed &pressed);
    void dragTo(const PointerInput &input);
    void showPreview(Preview preview);
    void showCarried(const Carrying &carrying, const PointerInput &input);
    void showMove(size_t item, size_t column, Instant start, bool copy, bool byKeyboard);
    void showResize(size_t item, Edge edge, Instant instant, bool byKeyboard);
    [[nodiscard]] std::optional<Intent> intentOf(const Preview &preview) const;
    [[nodiscard]] std::optional<Intent> openOrBook(size_t item) const;
    [[nodiscard]] Intent intentForCursor(bool block) const;

    [[nodiscard]] KeyOutcome keyInMode(const KeyInput &input);
    [[nodiscard]] bool moveCursor(const KeyInput &input);
    void extendCursor(bool forward);
    [[nodiscard]] bool walk(bool forward);
    [[nodiscard]] std::optional<size_t> neighbour(size_t column, Qt::Key key) const;
    void finish();

    SnapshotPtr m_snapshot;
    Tool m_tool = Tool::Book;
    Refusal m_refusal;
    std::vector<std::pair<Intent, QString>> m_refusals;
    Instant m_now{};
    State m_state;
    std::optional<Preview> m_preview;
    std::optional<Cursor> m_cursor;
    Interval m_cursorAnchor{};              ///< what the cursor covered before it was extended
    std::optional<size_t> m_selected;
    std::optional<Cursor> m_hover;
};

} // namespace praxidesk::calendar
