#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontInfo>

namespace praxidesk::style {

QFont font(int pixels, bool semibold) {
    return font(QApplication::font(), pixels, semibold);
}

QFont font(const QFont &base, int pixels, bool semibold) {
    QFont result = base;
    result.setPixelSize(std::max(metrics::smallText, pixels));
    result.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    result.setFeature("tnum", 1);
#endif
    return result;
}

} // namespace praxidesk::style
