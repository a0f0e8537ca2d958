#include "ui/style/praxidesk_style.h"

#include "ui/style/accessible_combo_box.h"
#include "ui/style/first_weekday.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"
#include "ui/style/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace praxidesk::style {
PraxideskStyle::PraxideskStyle() : QProxyStyle(QStringLiteral("Fusion")) {
    installAccessibleComboBoxes();
}

void PraxideskStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        calendar->setFirstDayOfWeek(firstWeekday()); // also those that fields of Qt open
    }
}

void PraxideskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const Palette palette = Palette::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawButtonPanel(*painter, option, widget);
        return;
    case PE_PanelButtonTool:
        if (!has(option, State_AutoRaise) || has(option, State_On)) {
            drawButtonPanel(*painter, option, widget);
        } else if (has(option, State_Enabled) && (has(option, State_MouseOver) || has(option, State_Sunken))) {
            drawBox(*painter, option->rect, has(option, State_Sunken) ? palette.booked.fill : palette.hairline, {});
        }
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr) {
            return; // the panel draws its own ring
        }
        drawFocusRing(*painter, option->rect, palette.accentText, metrics::cardRadius);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0) {
                drawFieldFrame(*painter, option, has(option, State_HasFocus));
            } else {
                painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.color(QPalette::Base));
            }
        }
        return;
    case PE_FrameLineEdit:
        drawFieldFrame(*painter, option, has(option, State_HasFocus));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckIndicator(*painter, option, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        drawChevron(*painter, option->rect, has(option, State_Enabled) ? palette.secondaryText : palette.controlEdge, element == PE_IndicatorArrowUp);
        return;
    case PE_Frame:
    case PE_FrameWindow:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameDockWidget:
        drawBox(*painter, option->rect, {}, palette.line, element == PE_FrameGroupBox ? metrics::controlRadius : 0);
        return;
    case PE_PanelMenu:
        drawBox(*painter, option->rect, palette.base, palette.line, 0);
        return;
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, palette.base, palette.controlEdge, 0);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            if (item->backgroundBrush.style() != Qt::NoBrush) {
                painter->fillRect(item->rect, item->backgroundBrush);
            }
            if (has(item, State_Selected)) {
                painter->fillRect(copy.rect, palette.booked.fill);
            } else if (has(item, State_MouseOver) && has(item, State_Enabled)) {
                painter->fillRect(copy.rect, palette.alternateBase);
            }
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PraxideskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const Palette palette = Palette::of(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (!button->features.testFlag(QStyleOptionButton::Flat) || has(option, State_On) || has(option, State_MouseOver)
                || has(option, State_HasFocus)) {
                drawButtonPanel(*painter, option, widget);
            }
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                const QRectF end = QStyle::visualRect(option->direction, option->rect, QRect(option->rect.right() - 18, option->rect.top(), 12, option->rect.height()));
                drawChevron(*painter, end, palette.secondaryText);
            }
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool mnemonics = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0;
            drawButtonLabel(*painter, *this, button, widget, mnemonics);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            // What does not fit loses its end, and says so; without this it is cut at the far side, which may be its beginning.
            QStyleOptionComboBox copy(*box);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon;
            copy.currentText = option->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy(*button);
            const ButtonKind kind = kindOf(option, widget);
            if (has(option, State_Enabled) && (kind.primary || kind.chosen)) {
                copy.palette.setColor(QPalette::ButtonText, kind.primary ? palette.onAccent : palette.accentText);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem copy(*item);
            useSelectionColours(copy.palette);
            if (element == CE_MenuBarItem) {
                painter->fillRect(item->rect, has(item, State_Selected) ? palette.booked.fill : palette.window);
                copy.palette.setColor(QPalette::ButtonText, has(item, State_Selected) ? palette.booked.text : palette.text);
                const int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip
                    | (proxy()->styleHint(SH_UnderlineShortcut, item, widget, nullptr) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
                proxy()->drawItemText(painter, item->rect, flags, copy.palette, has(item, State_Enabled), item->text, QPalette::ButtonText);
                return;
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, palette.window);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            useSelectionColours(copy.palette);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const QRect &rect = option->rect;
        painter->fillRect(rect, palette.alternateBase);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line);
        return;
    }
    case CE_TabBarTabShape: {
        const bool selected = has(option, State_Selected);
        painter->fillRect(option->rect, selected ? palette.base : palette.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2), selected ? palette.accentText : palette.line);
        if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange)) {
            drawFocusRing(*painter, option->rect, palette.accentText);
        }
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, palette.line);
        return;
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, palette.hairline, {}, 3);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame != nullptr && frame->frameShape == QFrame::StyledPanel) {
            drawBox(*painter, option->rect, {}, palette.line, 0);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PraxideskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const {
    const Palette palette = Palette::of(option->palette);
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*painter, slider, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame) {
                const bool focused = has(option, State_HasFocus) && (combo->editable || has(option, State_KeyboardFocusChange));
                drawFieldFrame(*painter, option, focused);
            }
            drawChevron(*painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                        has(option, State_Enabled) ? palette.secondaryText : palette.controlEdge);
        }
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame) {
                drawFieldFrame(*painter, option, has(option, State_HasFocus));
            }
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto colour = [&](QAbstractSpinBox::StepEnabledFlag flag) {
                    return spin->stepEnabled.testFlag(flag) && has(option, State_Enabled) ? palette.secondaryText : palette.line;
                };
                drawChevron(*painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), colour(QAbstractSpinBox::StepUpEnabled), true);
                drawChevron(*painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), colour(QAbstractSpinBox::StepDownEnabled));
            }
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect PraxideskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const {
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            // No arrow buttons: the groove is the whole bar.
            const bool upright = slider->orientation == Qt::Vertical;
            const int length = upright ? slider->rect.height() : slider->rect.width();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            int handle = length;
            if (range > 0) {
                handle = qBound(qMin(24, length), static_cast<int>(qint64(slider->pageStep) * length / (range + slider->pageStep)), length);
            }
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
            const auto span = [&](int from, int size) {
                const QRect rect = upright ? QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size)
                                           : QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height());
                return visualRect(slider->direction, slider->rect, rect);
            };
            switch (subControl) {
            case SC_ScrollBarSlider: return span(start, handle);
            case SC_ScrollBarGroove: return span(0, length);
            case SC_ScrollBarSubPage: return span(0, start);
            case SC_ScrollBarAddPage: return span(start + handle, length - start - handle);
            default: return {};
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize PraxideskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int padding = button->text.isEmpty() ? 10 : 24;
            result.setWidth(qMax(size.width() + padding, metrics::controlHeight));
        }
        result.setHeight(qMax(metrics::controlHeight, size.height()));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(metrics::controlHeight, size.height()));
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + 16, metrics::menuBarHeight);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(qMax(metrics::rowControlHeight, result.height()));
        }
        break;
    default:
        break;
    }
    return result;
}

int PraxideskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 24;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 14;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 7;
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return metrics::iconSize;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth: return 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metrics::panelPadding;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PraxideskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const {
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Menu_FlashTriggeredItem:
    case SH_ComboBox_Popup: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_UnderlineShortcut: {
        // An underlined letter is shaped by itself: Arabic letters would come apart. The shortcut works all the same.
        const auto direction = option != nullptr ? option->direction : widget != nullptr ? widget->layoutDirection() : QGuiApplication::layoutDirection();
        return direction == Qt::RightToLeft ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace praxidesk::style
