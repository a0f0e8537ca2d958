#pragma once
// The clinic's types of visit: how long each takes and what it needs. Kept as the clinic setting `visitTypes`, one line
// each: label, minutes and preparation, separated by tabs.

#include "core/store/store.h"

#include <QString>

#include <optional>
#include <vector>

namespace praxidesk::booking {

struct VisitType {
    QString label;
    int minutes = 20;
    QString preparation;
    friend bool operator==(const VisitType &, const VisitType &) = default;
};

[[nodiscard]] std::vector<VisitType> parseVisitTypes(const QString &setting);
[[nodiscard]] QString toSetting(const std::vector<VisitType> &types);

/// Those of the setting; without one, those that schedules offer and that the weeks around now use, each with the length
/// that it mostly had there. What was derived is written back, so that it can be edited and stays the same.
[[nodiscard]] std::vector<VisitType> visitTypes(store::Store &store);

[[nodiscard]] std::optional<VisitType> visitType(const std::vector<VisitType> &types, const QString &label);

} // namespace praxidesk::booking
