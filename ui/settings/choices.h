#pragma once
// What a person chose once for all clinics of this computer.

#include "core/time/instant.h"

#include <QString>
#include <Qt>

#include <optional>

class QSettings;

namespace praxidesk::settings {

struct Choices {
    static constexpr int mostHoldMinutes = 120;
    static constexpr int mostSyncMinutes = 60;
    std::optional<Qt::DayOfWeek> firstWeekday;      ///< nullopt: the locale's
    QString user;                                   ///< empty: what this computer calls the person
    int holdMinutes = 5;
    int syncMinutes = 2;
    friend bool operator==(const Choices &, const Choices &) = default;
};
[[nodiscard]] Choices readChoices(const QSettings &settings);
void writeChoices(QSettings &settings, const Choices &choices);

/// How long a time is held by a gesture, in the whole program; beside its default locale.
[[nodiscard]] Minutes holdLifetime();
void setHoldLifetime(Minutes lifetime);

} // namespace praxidesk::settings
