#include "ui/style/reading.h"

#include <QGuiApplication>

namespace praxidesk::style {

constexpr QChar rightToLeftMark(0x200f);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

QString fromTheLeft(const QString &text) {
    return text.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight ? text : leftToRightIsolate + text + popDirectionalIsolate;
}

QString setApart(const QString &text) {
    return text.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight ? text : firstStrongIsolate + text + popDirectionalIsolate;
}

QString fromTheWindowsSide(const QString &text) {
    return text.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight ? text : rightToLeftMark + setApart(text);
}

} // namespace praxidesk::style
