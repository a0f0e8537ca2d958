#pragma once
// Which value of the scheduling parameters holds, and where it comes from: field by field the schedule's for the service,
// the schedule's for any, the service's own, the clinic's, else what holds for everybody.

#include "core/desk/supply_desk.h"

namespace praxidesk::schedules {

enum class ParameterField { Duration, BufferBefore, BufferAfter, AlignmentInterval, AlignmentOffset, Capacity };
inline constexpr std::array<ParameterField, 6> parameterFields{ParameterField::Duration, ParameterField::BufferBefore, ParameterField::BufferAfter,
                                                               ParameterField::AlignmentInterval, ParameterField::AlignmentOffset, ParameterField::Capacity};

/// Minutes, or a count.
[[nodiscard]] std::optional<int> valueOf(const SchedulingParameters &parameters, ParameterField field);
void setValue(SchedulingParameters &parameters, ParameterField field, std::optional<int> value);

/// One place that parameters may stand in.
struct ParameterSource {
    QString name;                                   ///< "Dr. Smith, any service", "Check-up", "the clinic"
    SchedulingParameters parameters;
};
struct Inherited {
    std::optional<int> value;                       ///< none: nobody says
    QString from;
    friend bool operator==(const Inherited &, const Inherited &) = default;
};
/// The first of `sources` that says something about the field.
[[nodiscard]] Inherited inherited(const std::vector<ParameterSource> &sources, ParameterField field);

/// The entry for `service` (empty: any), or an empty one.
[[nodiscard]] SchedulingParameters entryFor(const std::vector<SchedulingParameters> &parameters, const QString &service);
/// With `entry` in the place of the one for the same service; an entry that says nothing goes.
[[nodiscard]] std::vector<SchedulingParameters> withEntry(std::vector<SchedulingParameters> parameters, const SchedulingParameters &entry);
/// What the desk shall preview for `service`: one entry that says what the schedule says of it.
[[nodiscard]] std::vector<SchedulingParameters> forPreview(const std::vector<SchedulingParameters> &parameters, const QString &service);

} // namespace praxidesk::schedules
