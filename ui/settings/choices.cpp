#include "ui/settings/choices.h"

#include <QCoreApplication>
#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace praxidesk::settings {
namespace {

const QString firstWeekdayKey = QStringLiteral("desk/firstWeekday");
const QString userKey = QStringLiteral("desk/user");
const QString holdKey = QStringLiteral("desk/holdMinutes");
const QString syncKey = QStringLiteral("desk/syncMinutes");

constexpr const char *holdProperty = "praxideskHoldMinutes";

} // namespace

Minutes holdLifetime() {
    const auto *application = QCoreApplication::instance();
    const int chosen = application == nullptr ? 0 : application->property(holdProperty).toInt();
    return Minutes(chosen > 0 ? chosen : Choices().holdMinutes);
}

void setHoldLifetime(Minutes lifetime) {
    if (auto *application = QCoreApplication::instance()) {
        application->setProperty(holdProperty, static_cast<int>(lifetime.count()));
    }
}

Choices readChoices(const QSettings &settings) {
    Choices choices;
    const int day = settings.value(firstWeekdayKey).toInt();
    choices.firstWeekday = day >= Qt::Monday && day <= Qt::Sunday ? std::optional(static_cast<Qt::DayOfWeek>(day)) : std::nullopt;
    choices.user = settings.value(userKey).toString().simplified();
    choices.holdMinutes = std::clamp(settings.value(holdKey, choices.holdMinutes).toInt(), 1, Choices::mostHoldMinutes);
    choices.syncMinutes = std::clamp(settings.value(syncKey, choices.syncMinutes).toInt(), 1, Choices::mostSyncMinutes);
    return choices;
}

void writeChoices(QSettings &settings, const Choices &choices) {
    settings.setValue(firstWeekdayKey, choices.firstWeekday ? static_cast<int>(*choices.firstWeekday) : 0);
    settings.setValue(userKey, choices.user.simplified());
    settings.setValue(holdKey, choices.holdMinutes);
    settings.setValue(syncKey, choices.syncMinutes);
}

} // namespace praxidesk::settings
