#include "ui/style/first_weekday.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

namespace praxidesk::style {
namespace {

constexpr const char *property = "praxideskFirstWeekday";

} // namespace

Qt::DayOfWeek firstWeekday() {
    // Lives and dies with the application, beside its default locale.
    const auto *application = QCoreApplication::instance();
    const int chosen = application == nullptr ? 0 : application->property(property).toInt();
    return chosen >= Qt::Monday && chosen <= Qt::Sunday ? static_cast<Qt::DayOfWeek>(chosen) : QLocale().firstDayOfWeek();
}

void setFirstWeekday(std::optional<Qt::DayOfWeek> day) {
    if (auto *application = QCoreApplication::instance()) {
        application->setProperty(property, day ? QVariant(static_cast<int>(*day)) : QVariant());
    }
}

} // namespace praxidesk::style
