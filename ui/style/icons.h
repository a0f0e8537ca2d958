#pragma once
// The program's icons: SVG files of resources/icons, compiled in, drawn in any colour and sharp at any device pixel ratio.

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

#include <optional>

class QPainter;

namespace praxidesk::style {

enum class IconName {
    PanelLeft, Previous, Next, Up, Down, Search, FindTime, Clock, Hold, Lunch, Meeting, Leave, Block, Plus, Waitlist,
    Arrivals, Pinboard, Warning, Conflict, CloudTick, CloudArrow, CloudCross, Local, Series, Undo, Redo, Print, Import,
    Export, Lock, Note, Phone, Patient, NewPatient, Demo, Clinic, Server, Changed, Tick, Close,
    // status family: circles
    StatusBooked, StatusProposed, StatusArrived, StatusInRoom, StatusFulfilled, StatusNoShow,
};
inline constexpr int iconCount = static_cast<int>(IconName::StatusNoShow) + 1;

/// The file's base name: "cloud-tick".
[[nodiscard]] QString fileName(IconName name);

/// For buttons and actions. Without a colour it takes the palette's button text when it is painted, so it follows a
/// change of theme, and is dimmed when disabled; `size` is what the icon says it prefers.
[[nodiscard]] QIcon icon(IconName name, std::optional<QColor> colour = std::nullopt, int size = 16);

/// The same as a pixmap for a device pixel ratio, for callers that keep their own.
[[nodiscard]] QPixmap iconPixmap(IconName name, const QColor &colour, qreal side, qreal ratio);

/// Paints into a square of logical pixels; the strokes are 1.4 of its sixteenths wide, 1.5 in boxes below 16 px.
void paintIcon(QPainter &painter, IconName name, const QRectF &box, const QColor &colour);

} // namespace praxidesk::style
