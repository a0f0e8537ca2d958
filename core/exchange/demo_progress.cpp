#include "core/exchange/demo_progress.h"

#include <algorithm>

namespace praxidesk::exchange {
namespace {

/// How long after the start a patient who was expected counts as missing.
constexpr auto missedAfter = Minutes(15);

struct Times {
    Instant arrived;
    Instant room;
    Instant done;
};

Times timesOf(const PlannedVisit &visit, Instant roomFree) {
    Times times;
    times.arrived = visit.interval.start - Minutes(visit.early);
    times.room = std::max({visit.interval.start + Minutes(visit.room), roomFree, times.arrived});
    times.done = std::max(visit.interval.end + Minutes(visit.over), times.room + Minutes(5));
    return times;
}

void setStage(PlannedVisit &visit, AppointmentStatus status, const Times &times) {
    visit.status = status;
    visit.facts = {};
    if (status == AppointmentStatus::Booked) {
        return;
    }
    visit.facts.arrivedAt = times.arrived;
    if (status != AppointmentStatus::Arrived) {
        visit.facts.inRoomAt = times.room;
    }
    if (status == AppointmentStatus::Fulfilled) {
        visit.facts.doneAt = times.done;
    }
}

bool comes(const PlannedVisit &visit) {
    return visit.status == AppointmentStatus::Booked || visit.status == AppointmentStatus::Proposed
           || visit.status == AppointmentStatus::Pending;
}

} // namespace

void finish(PlannedVisit &visit) {
    if (visit.status == AppointmentStatus::NoShow) {
        visit.facts.noShowReason = visit.reason.isEmpty() ? QStringLiteral("Did not come") : visit.reason;
    } else if (comes(visit)) {
        setStage(visit, AppointmentStatus::Fulfilled, timesOf(visit, visit.interval.start));
    }
}

void progress(std::vector<PlannedVisit> &visits, Instant now) {
    std::ranges::stable_sort(visits, {}, [](const PlannedVisit &visit) { return visit.interval.start; });
    Instant roomFree{};
    for (auto &visit : visits) {
        if (visit.status == AppointmentStatus::NoShow) {
            if (now < visit.interval.start + missedAfter) {
                visit.status = AppointmentStatus::Booked;
            } else {
                visit.facts.noShowReason = visit.reason;
            }
            continue;
        }
        if (!comes(visit) || (visit.status == AppointmentStatus::Proposed && now < visit.interval.start)) {
            continue;
        }
        const auto times = timesOf(visit, roomFree);
        roomFree = visit.overbookReason.isEmpty() ? times.done : roomFree;
        setStage(visit,
                 now < times.arrived ? AppointmentStatus::Booked
                 : now < times.room  ? AppointmentStatus::Arrived
                 : now < times.done  ? AppointmentStatus::CheckedIn
                                     : AppointmentStatus::Fulfilled,
                 times);
    }
}

void showEveryStage(std::vector<PlannedDiary> &diaries, QDate today, Instant now) {
    std::vector<PlannedVisit *> candidates;
    bool waiting = false;
    bool inRoom = false;
    for (auto &diary : diaries) {
        for (auto &day : diary.days) {
            if (day.date != today) {
                continue;
            }
            for (auto &visit : day.visits) {
                waiting |= visit.status == AppointmentStatus::Arrived;
                inRoom |= visit.status == AppointmentStatus::CheckedIn;
                if (visit.status == AppointmentStatus::Booked || visit.status == AppointmentStatus::Fulfilled) {
                    candidates.push_back(&visit);
                }
            }
        }
    }
    std::ranges::stable_sort(candidates, {}, [now](const PlannedVisit *visit) {
        return std::min(std::chrono::abs(visit->interval.start - now), std::chrono::abs(visit->interval.end - now));
    });
    size_t next = 0;
    if (!inRoom && next < candidates.size()) {
        setStage(*candidates[next++], AppointmentStatus::CheckedIn, {now - Minutes(14), now - Minutes(6), now});
    }
    if (!waiting && next < candidates.size()) {
        setStage(*candidates[next], AppointmentStatus::Arrived, {now - Minutes(4), now, now});
    }
}

} // namespace praxidesk::exchange
