#pragma once
// The drawing that PraxideskStyle is made of.

#include <QString>
#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace praxidesk::style {

[[nodiscard]] inline bool has(const QStyleOption *option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

/// From the dynamic properties that PraxideskStyle knows; `chosen` also when the button is checked.
struct ButtonKind {
    bool primary = false;
    bool chosen = false;
    QString segment;
};
[[nodiscard]] ButtonKind kindOf(const QStyleOption *option, const QWidget *widget);

void drawButtonPanel(QPainter &painter, const QStyleOption *option, const QWidget *widget);
/// Icon and text, centred together, the icon where the text begins in either direction.
void drawButtonLabel(QPainter &painter, const QStyle &style, const QStyleOptionButton *button, const QWidget *widget, bool mnemonics);
void drawFieldFrame(QPainter &painter, const QStyleOption *option, bool focused);
void drawCheckIndicator(QPainter &painter, const QStyleOption *option, bool round);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider *slider, const QRect &handle);

/// Item views and menus show the selection as a booked fill, not as solid accent.
void useSelectionColours(QPalette &palette);

} // namespace praxidesk::style
