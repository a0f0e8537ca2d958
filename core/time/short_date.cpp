#include "core/time/short_date.h"

#include <QLocale>

namespace praxidesk {

QString shortDateFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    format.remove(QChar(0x200e)).remove(QChar(0x200f));
    return format.contains(QStringLiteral("yyyy")) ? format : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

QString shortDate(QDate date) { return QLocale().toString(date, shortDateFormat()); }

} // namespace praxidesk
