#pragma once
// Every colour of the program, by role. Two palettes, light and dark; the system's scheme picks one. Text pairs keep
// 4.5 : 1 and control edges 3 : 1 against what they lie on (tests/style holds it).

#include <QColor>
#include <QPalette>

namespace praxidesk::style {

/// A card, message or mark: what it is filled with, its edge, and text on the fill.
struct StateColours {
    QColor fill;
    QColor edge;
    QColor text;
    friend bool operator==(const StateColours &, const StateColours &) = default;
};

struct Palette {
    bool isDark = false;

    QColor window;
    QColor base;            ///< fields, free time
    QColor alternateBase;   ///< title rows, footers
    QColor outsideHours;
    QColor past;            ///< free time that is over

    QColor text;
    QColor secondaryText;
    QColor placeholder;     ///< also hints

    QColor hairline;        ///< slot starts, rows
    QColor line;            ///< hours, panels
    QColor controlEdge;

    QColor accent;          ///< solid: highlight, primary button, in room
    QColor onAccent;
    QColor accentText;      ///< accent as text, links

    StateColours booked;    ///< also: selected row, chosen segment, ghost
    StateColours arrived;
    StateColours done;
    StateColours warning;   ///< overbooked, late, clash
    StateColours error;     ///< conflict, refused; its edge is the now-line
    StateColours free;      ///< free time's labels and offers
    QColor hatchFill;       ///< blocks
    QColor hatchLine;

    [[nodiscard]] static Palette light();
    [[nodiscard]] static Palette dark();
    /// The one whose scheme `palette` has: dark when its window is darker than its text.
    [[nodiscard]] static Palette of(const QPalette &palette);

    /// For QApplication::setPalette, so that ordinary widgets fit.
    [[nodiscard]] QPalette toQPalette() const;

    friend bool operator==(const Palette &, const Palette &) = default;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

} // namespace praxidesk::style
