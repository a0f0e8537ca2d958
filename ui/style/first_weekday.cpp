#include "ui/style/first_weekday.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

namespace praxidesk::style {
namespace {

// They live and die with the application, beside its default locale.
constexpr const char *chosenDay = "praxideskFirstWeekday";
constexpr const char *usualDay = "praxideskUsualFirstWeekday";

std::optional<Qt::DayOfWeek> kept(const char *property) {
    const auto *application = QCoreApplication::instance();
    const int day = application == nullptr ? 0 : application->property(property).toInt();
    return day >= Qt::Monday && day <= Qt::Sunday ? std::optional(static_cast<Qt::DayOfWeek>(day)) : std::nullopt;
}

void keep(const char *property, std::optional<Qt::DayOfWeek> day) {
    if (auto *application = QCoreApplication::instance()) {
        application->setProperty(property, day ? QVariant(static_cast<int>(*day)) : QVariant());
    }
}

} // namespace

Qt::DayOfWeek firstWeekday() { return kept(chosenDay).value_or(usualFirstWeekday()); }

void setFirstWeekday(std::optional<Qt::DayOfWeek> day) { keep(chosenDay, day); }

Qt::DayOfWeek usualFirstWeekday() { return kept(usualDay).value_or(QLocale().firstDayOfWeek()); }

void setUsualFirstWeekday(std::optional<Qt::DayOfWeek> day) { keep(usualDay, day); }

} // namespace praxidesk::style
