#pragma once
// The diary of the demo clinic as values, before anything is written: Slots, blocks and visits of every practitioner,
// and how far each visit of today has come at the clock.

#include "core/exchange/demo_data.h"
#include "core/exchange/demo_random.h"
#include "core/model/resources.h"
#include "core/time/zone.h"

namespace praxidesk::exchange {

struct PlannedSlot {
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    int block = -1;                                 ///< index of the diary's block that took it
    bool overbooked = false;
};
struct PlannedBlock {
    Interval interval;
    BlockKind kind = BlockKind::Other;
    QString comment;
};
struct PlannedVisit {
    Interval interval;
    size_t patient = 0;                             ///< index into the clinic's patients
    QString label;
    QString device;                                 ///< code; empty: none
    AppointmentStatus status = AppointmentStatus::Booked;
    int session = 0;                                ///< n-th of a series; 0: a single visit
    int sessions = 0;                               ///< of the whole series
    int early = 5;                                  ///< minutes before the start that the patient comes
    int room = 2;                                   ///< minutes after the start that the visit begins
    int over = 0;                                   ///< minutes after the end that it ends
    QString overbookReason;
    QString reason;                                 ///< of a cancellation or no-show
    QString comment;
    LocalFacts facts;
    std::vector<size_t> slotIndexes;                ///< in its day
};
struct PlannedDay {
    QDate date;
    std::vector<PlannedSlot> slotPlans;             ///< by start
    std::vector<PlannedVisit> visits;
};
/// One practitioner's working days, in order.
struct PlannedDiary {
    std::vector<PlannedBlock> blocks;
    std::vector<PlannedDay> days;
};
struct PlannedHold {
    size_t practitioner = 0;
    size_t day = 0;
    std::vector<size_t> slotIndexes;
};
struct DemoPlan {
    QDate first;
    QDate last;
    std::vector<PlannedDiary> diaries;              ///< one per practitioner
    std::optional<PlannedHold> hold;
};

struct DemoPlanInput {
    const DemoData &data;
    const std::vector<DemoPractitioner> &practitioners;
    size_t patients = 0;                            ///< the first data.today.size() of them are today's, in order
    int days = 84;
    quint64 seed = 1;
    Zone zone;
    Instant now;
};
/// Monday to Friday and, whatever day it is, today: nobody looks around in a closed clinic.
[[nodiscard]] DemoPlan planDemo(const DemoPlanInput &input);

} // namespace praxidesk::exchange
