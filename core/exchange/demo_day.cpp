#include "core/exchange/demo_day.h"

namespace praxidesk::exchange {

void takeByNewestBlock(const PlannedDiary &diary, PlannedDay &day) {
    for (auto &slot : day.slotPlans) {
        if (slot.interval.overlaps(diary.blocks.back().interval) && slot.block == -1) {
            slot.status = SlotStatus::BusyUnavailable;
            slot.block = static_cast<int>(diary.blocks.size()) - 1;
        }
    }
}

std::vector<size_t> freeRun(const PlannedDay &day, Instant start, Minutes length) {
    std::vector<size_t> run;
    Instant covered = start;
    for (size_t index = 0; index < day.slotPlans.size() && covered < start + length; ++index) {
        const auto &slot = day.slotPlans[index];
        if (slot.interval.start != covered) {
            continue;
        }
        if (slot.status != SlotStatus::Free) {
            return {};
        }
        run.push_back(index);
        covered = slot.interval.end;
    }
    return covered < start + length ? std::vector<size_t>() : run;
}

void occupy(PlannedDay &day, PlannedVisit visit, std::vector<size_t> run) {
    for (const auto index : run) {
        day.slotPlans[index].status = SlotStatus::Busy;
    }
    visit.interval = {day.slotPlans[run.front()].interval.start, day.slotPlans[run.back()].interval.end};
    visit.slotIndexes = std::move(run);
    day.visits.push_back(std::move(visit));
}

void overbook(PlannedDay &day, PlannedVisit visit, const Interval &interval) {
    visit.interval = interval;
    visit.overbookReason = QStringLiteral("Urgent, seen beside the booked visit");
    for (size_t index = 0; index < day.slotPlans.size(); ++index) {
        if (day.slotPlans[index].interval.overlaps(interval)) {
            day.slotPlans[index].overbooked = true;
            visit.slotIndexes.push_back(index);
        }
    }
    day.visits.push_back(std::move(visit));
}

} // namespace praxidesk::exchange
