#include "ui/style/reading.h"

#include <QGuiApplication>

namespace praxidesk::style {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popDirectionalIsolate(0x2069);

QString fromTheLeft(const QString &text) {
    return text.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight ? text : leftToRightIsolate + text + popDirectionalIsolate;
}

} // namespace praxidesk::style
