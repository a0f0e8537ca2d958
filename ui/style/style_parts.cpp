#include "ui/style/style_parts.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace praxidesk::style {

ButtonKind kindOf(const QStyleOption *option, const QWidget *widget) {
    ButtonKind kind;
    if (widget != nullptr) {
        kind.primary = widget->property("primary").toBool();
        kind.segment = widget->property("segment").toString();
        kind.chosen = widget->property("chosen").toBool();
    }
    kind.chosen = kind.chosen || has(option, QStyle::State_On);
    return kind;
}

static QColor mixed(const QColor &first, const QColor &second, double share) {
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(first.red(), second.red()), part(first.green(), second.green()), part(first.blue(), second.blue())};
}

void drawButtonPanel(QPainter &painter, const QStyleOption *option, const QWidget *widget) {
    const Palette palette = Palette::of(option->palette);
    const ButtonKind kind = kindOf(option, widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool pressed = enabled && has(option, QStyle::State_Sunken);

    QColor fill = palette.base;
    QColor edge = palette.controlEdge;
    if (kind.primary) {
        fill = !enabled ? palette.line : pressed ? mixed(palette.accent, palette.text, 0.2) : hovered ? mixed(palette.accent, palette.text, 0.1) : palette.accent;
        edge = fill;
    } else if (kind.chosen) {
        fill = palette.booked.fill;
        edge = palette.accentText;
    } else if (pressed) {
        fill = palette.booked.fill;
    } else if (hovered) {
        fill = palette.alternateBase;
    }
    if (!enabled && !kind.primary) {
        fill = palette.window;
        edge = palette.line;
    }

    QRectF box = option->rect;
    painter.save();
    if (!kind.segment.isEmpty() && kind.segment != QLatin1String("only")) {
        // Segments share their lines: each is drawn one pixel into its neighbour and clipped.
        painter.setClipRect(option->rect);
        const bool reversed = option->direction == Qt::RightToLeft;
        const bool opensLeft = kind.segment != (reversed ? QLatin1String("last") : QLatin1String("first"));
        const bool opensRight = kind.segment != (reversed ? QLatin1String("first") : QLatin1String("last"));
        drawBox(painter, box.adjusted(opensLeft ? -6 : 0, 0, opensRight ? 6 : 0, 0), fill, palette.controlEdge);
        if (opensLeft) {
            painter.fillRect(QRectF(box.left(), box.top() + 1, 1, box.height() - 2), palette.controlEdge);
        }
        if (kind.chosen) {
            painter.fillRect(QRectF(box.left() + 1, box.bottom() - 2, box.width() - 1, 2), palette.accentText);
        }
    } else {
        drawBox(painter, box, fill, edge);
    }
    painter.restore();
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (kind.primary) {
            drawFocusRing(painter, box.adjusted(2, 2, -2, -2), palette.onAccent, metrics::cardRadius - 1);
        } else {
            drawFocusRing(painter, box, palette.accentText);
        }
    }
}

void drawButtonLabel(QPainter &painter, const QStyle &style, const QStyleOptionButton *button, const QWidget *widget, bool mnemonics) {
    const Palette palette = Palette::of(button->palette);
    const ButtonKind kind = kindOf(button, widget);
    const bool enabled = has(button, QStyle::State_Enabled);
    QPalette colours = button->palette;
    if (kind.primary) {
        colours.setColor(QPalette::ButtonText, enabled ? palette.onAccent : palette.secondaryText);
    } else if (enabled && kind.chosen) {
        colours.setColor(QPalette::ButtonText, palette.accentText);
    }
    QRect area = button->rect;
    if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
        area = QStyle::visualRect(button->direction, area, area.adjusted(0, 0, -16, 0));
    }
    const int flags = Qt::AlignCenter | Qt::TextSingleLine | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    if (button->icon.isNull()) {
        style.drawItemText(&painter, area, flags, colours, enabled, button->text, QPalette::ButtonText);
        return;
    }
    const QSize iconSize = button->iconSize;
    const int gap = button->text.isEmpty() ? 0 : 6;
    const int textWidth = button->text.isEmpty() ? 0 : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 1;
    const int width = iconSize.width() + gap + textWidth;
    const QRect content(area.left() + (area.width() - width) / 2, area.top(), width, area.height());
    const QRect iconBox(content.left(), content.top() + (content.height() - iconSize.height()) / 2, iconSize.width(), iconSize.height());
    button->icon.paint(&painter, QStyle::visualRect(button->direction, content, iconBox), Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled, kind.chosen ? QIcon::On : QIcon::Off);
    const QRect textBox(iconBox.right() + 1 + gap, content.top(), textWidth, content.height());
    style.drawItemText(&painter, QStyle::visualRect(button->direction, content, textBox), flags, colours, enabled, button->text, QPalette::ButtonText);
}

void drawFieldFrame(QPainter &painter, const QStyleOption *option, bool focused) {
    const Palette palette = Palette::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    drawBox(painter, option->rect, enabled ? palette.base : palette.window, enabled ? palette.controlEdge : palette.line);
    if (focused) {
        drawFocusRing(painter, option->rect, palette.accentText);
    }
}

void drawCheckIndicator(QPainter &painter, const QStyleOption *option, bool round) {
    const Palette palette = Palette::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const double side = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const double radius = round ? side / 2 : metrics::cardRadius;
    const QColor strong = enabled ? palette.accent : palette.controlEdge;
    if (round) {
        drawBox(painter, box, enabled ? palette.base : palette.window, on ? strong : palette.controlEdge, radius, on ? 1.5 : 1.0);
        if (on) {
            drawBox(painter, box.adjusted(3.5, 3.5, -3.5, -3.5), strong, {}, side);
        }
    } else if (on || partly) {
        drawBox(painter, box, strong, strong, radius);
        if (on) {
            paintIcon(painter, IconName::Tick, box.adjusted(1, 1, -1, -1), palette.onAccent);
        } else {
            painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, side - 6, 2), palette.onAccent);
        }
    } else {
        drawBox(painter, box, enabled ? palette.base : palette.window, enabled ? palette.controlEdge : palette.line, radius);
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider *slider, const QRect &handle) {
    const Palette palette = Palette::of(slider->palette);
    painter.fillRect(slider->rect, palette.window);
    if (slider->maximum <= slider->minimum) {
        return;
    }
    const bool upright = slider->orientation == Qt::Vertical;
    const QRectF thin = upright ? QRectF(handle).adjusted(2, 1, -2, -1) : QRectF(handle).adjusted(1, 2, -1, -2);
    const bool active = has(slider, QStyle::State_MouseOver) || has(slider, QStyle::State_Sunken);
    drawBox(painter, thin, active ? palette.secondaryText : palette.controlEdge, {}, 3);
}

void useSelectionColours(QPalette &palette) {
    const Palette ours = Palette::of(palette);
    palette.setColor(QPalette::Highlight, ours.booked.fill);
    palette.setColor(QPalette::HighlightedText, ours.booked.text);
}

} // namespace praxidesk::style
