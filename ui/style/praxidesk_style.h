#pragma once
#include <QProxyStyle>

namespace praxidesk::style {

/// Fusion made flat: fills, one-pixel lines and our radii, drawn from the Palette that fits the widget's own.
/// Dynamic properties that it knows:
///  - `primary` (bool) on a push button: the solid one, one per surface;
///  - `segment` (QString "first", "middle", "last", "only") on push and tool buttons: joined; the checked one is chosen;
///  - `chosen` (bool) on a button that is not checkable: drawn like a chosen segment.
/// Nothing is animated.
class PraxideskStyle : public QProxyStyle {
    Q_OBJECT
public:
    PraxideskStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

} // namespace praxidesk::style
