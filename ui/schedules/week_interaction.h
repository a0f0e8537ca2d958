#pragma once
// Drawing weekly hours as a state machine over points and keys, free of events: idle → pressed → drawing, moving or
// resizing → the changed windows. The keyboard drives the same states, so that a key script and a pointer script that end
// at the same place give the same windows.

#include "ui/schedules/week_geometry.h"

#include <optional>
#include <variant>

namespace praxidesk::schedules {

/// Where the keyboard is.
struct WeekCursor {
    int day = Qt::Monday;
    int minute = 8 * 60;
    friend bool operator==(const WeekCursor &, const WeekCursor &) = default;
};

/// What the windows would be if the gesture ended now.
struct WeekPreview {
    enum class Kind { Draw, Move, Copy, Resize };
    Kind kind = Kind::Draw;
    std::vector<Span> spans;                        ///< what is drawn (one a day), or the one that is moved or resized
    bool byKeyboard = false;
    friend bool operator==(const WeekPreview &, const WeekPreview &) = default;
};

class WeekInteraction {
public:
    static constexpr int step = 15;                 ///< minutes that pointer and arrows snap to
    static constexpr int fineStep = 5;              ///< with Alt
    static constexpr int dragThreshold = 4;         ///< pixels

    void setGeometry(const WeekGeometry &geometry) { m_geometry = geometry; }
    /// Ends a gesture under way; the selection stays where its window still is.
    void setSpans(std::vector<Span> spans);
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }

    void press(const QPoint &point, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void move(const QPoint &point, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The windows after the gesture; nullopt when nothing changed.
    [[nodiscard]] std::optional<std::vector<Span>> release(const QPoint &point, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void cancel();

    struct KeyOutcome {
        bool handled = false;
        std::optional<std::vector<Span>> changed;
    };
    [[nodiscard]] KeyOutcome key(int key, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] bool isIdle() const { return std::holds_alternative<Idle>(m_state); }
    [[nodiscard]] const std::optional<WeekPreview> &preview() const { return m_preview; }
    [[nodiscard]] const WeekCursor &cursor() const { return m_cursor; }
    void setCursor(const WeekCursor &cursor);
    [[nodiscard]] const std::optional<Span> &selected() const { return m_selected; }
    /// The cursor goes to its start.
    void select(const std::optional<Span> &span);
    [[nodiscard]] WeekHit hitAt(const QPoint &point) const { return hitTest(m_geometry, m_spans, point); }

private:
    struct Idle {};
    struct Pressed { QPoint point; WeekHit hit; };
    struct Drawing { WeekCursor anchor; bool byKeyboard; };
    struct Moving { Span span; int grab; bool byKeyboard; };
    struct Resizing { Span span; bool atStart; bool byKeyboard; };
    using State = std::variant<Idle, Pressed, Drawing, Moving, Resizing>;

    void startDrag(const Pressed &pressed);
    void dragTo(const QPoint &point, Qt::KeyboardModifiers modifiers);
    void showDrawing(const Drawing &drawing, const WeekCursor &to, bool fine);
    void showMove(const Moving &moving, int day, int start, bool copy);
    void showResize(const Resizing &resizing, int minute);
    [[nodiscard]] std::optional<std::vector<Span>> finish();

    [[nodiscard]] KeyOutcome keyInMode(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] KeyOutcome idleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveCursor(int key, Qt::KeyboardModifiers modifiers);
    void jump(bool forward);
    [[nodiscard]] std::optional<Span> spanAt(const WeekCursor &cursor) const;
    [[nodiscard]] int stepOf(Qt::KeyboardModifiers modifiers) const { return modifiers.testFlag(Qt::AltModifier) ? fineStep : step; }
    [[nodiscard]] int towards(int key) const;

    WeekGeometry m_geometry;
    std::vector<Span> m_spans;
    State m_state;
    std::optional<WeekPreview> m_preview;
    WeekCursor m_cursor;
    std::optional<Span> m_selected;
};

} // namespace praxidesk::schedules
