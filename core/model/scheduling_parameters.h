#pragma once
// SchedulingParameters (the FHIR extension that Medplum made): how the visits of a schedule or a service are laid into
// its time. Every field may be absent and is then inherited: Schedule, then service, then default.

#include "core/model/weekly_hours.h"

namespace praxidesk {

struct SchedulingParameters {
    QString service = {};                           ///< reference of the HealthcareService they are for; empty: any
    std::optional<std::chrono::minutes> duration = {};
    std::optional<std::chrono::minutes> bufferBefore = {};
    std::optional<std::chrono::minutes> bufferAfter = {};
    std::optional<std::chrono::minutes> alignmentInterval = {}; ///< absent or 0: 60 minutes
    std::optional<std::chrono::minutes> alignmentOffset = {};   ///< after the day's start in the alignment's zone
    std::optional<int> slotCapacity = {};           ///< visits at the same time; absent: 1
    QString timeZone = {};                          ///< IANA; of `availability`. Empty: the clinic's
    QString alignmentTimeZone = {};                 ///< IANA; empty: UTC
    std::vector<WeeklyRule> availability = {};      ///< weekdays and windows only

    friend bool operator==(const SchedulingParameters &, const SchedulingParameters &) = default;
};

} // namespace praxidesk
