// Series of appointments before and while they are booked. What happens to them later: series_changes.cpp.

#include "core/desk/series_desk.h"

#include "core/desk/appointment_change.h"
#include "core/desk/series_times.h"
#include "core/desk/text.h"

#include <QUuid>

#include <algorithm>

namespace praxidesk::desk {
namespace {

struct PlannedOccurrence {
    int number = 0;
    bool skipped = false;
    bool moved = false;
    BookingRequest request;
    Interval interval;
};
struct SeriesPlan {
    std::vector<ScheduleId> schedules;
    std::vector<PlannedOccurrence> occurrences;
    Reach reach;
};

bool contains(const std::vector<int> &numbers, int number) { return std::find(numbers.begin(), numbers.end(), number) != numbers.end(); }

Result<SeriesPlan> planOf(const store::Store &store, const SeriesRequest &request) {
    const auto wish = wishOf(store, request.first);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    const Milliseconds length = wish->interval.duration();
    auto reach = reachOf(store, request.rrule, wish->interval.start, length, wish->schedules);
    if (!reach) {
        return tl::unexpected(reach.error());
    }
    const int count = int(reach->starts.size());
    std::vector<int> named = request.skipped;
    for (const auto &[number, start] : request.moved) {
        named.push_back(number);
    }
    for (const int number : named) {
        if (number < 1 || number > count) {
            return failure(ErrorCode::InvalidArgument, Text::tr("This series has no occurrence %1.").arg(number));
        }
    }
    SeriesPlan plan;
    plan.schedules = wish->schedules;
    for (int number = 1; number <= count; ++number) {
        PlannedOccurrence occurrence;
        occurrence.number = number;
        occurrence.skipped = contains(request.skipped, number);
        const auto moved = request.moved.find(number);
        occurrence.moved = moved != request.moved.end();
        const Instant start = occurrence.moved ? moved->second : store.zone().toInstant(reach->starts[size_t(number) - 1]);
        occurrence.interval = {start, start + length};
        occurrence.request = request.first;
        if (number > 1 || occurrence.moved) { // the first keeps its hold, or the Slots that were chosen
            occurrence.request.hold = {};
            occurrence.request.slotIds.clear();
            occurrence.request.schedules = wish->schedules;
            occurrence.request.start = start;
            occurrence.request.duration = length;
        }
        plan.occurrences.push_back(std::move(occurrence));
    }
    plan.reach = std::move(*reach);
    return plan;
}

QString nameOf(const store::Store &store, PatientId id) {
    const auto patient = store.patient(id);
    return patient ? patient->displayName() : QString();
}

} // namespace

Result<std::vector<Occurrence>> SeriesDesk::preview(const SeriesRequest &request) const {
    const auto plan = planOf(m_desk.store(), request);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    std::vector<Occurrence> result;
    for (const PlannedOccurrence &planned : plan->occurrences) {
        auto preview = m_desk.preview(planned.request);
        if (!preview) {
            return tl::unexpected(preview.error());
        }
        result.push_back({planned.number, planned.interval, std::move(*preview)});
    }
    addClashesAmong(m_desk.store(), result, plan->schedules, serviceName(request.first.serviceType), request.skipped);
    return result;
}

Result<QString> SeriesDesk::cutRemark(const SeriesRequest &request) const {
    return planOf(m_desk.store(), request).map([](const SeriesPlan &plan) { return remarkOn(plan.reach); });
}

Result<std::vector<AppointmentId>> SeriesDesk::book(const SeriesRequest &request) {
    store::Store &clinic = m_desk.store();
    const auto plan = planOf(clinic, request);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    std::vector<const PlannedOccurrence *> wanted;
    for (const PlannedOccurrence &occurrence : plan->occurrences) {
        if (!occurrence.skipped) {
            wanted.push_back(&occurrence);
        }
    }
    if (wanted.empty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("Every occurrence of this series is skipped."));
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString summary = Text::tr("Booked %1: %n visit(s) from %2 on.", nullptr, int(wanted.size()))
                          .arg(nameOf(clinic, request.first.patient), dayAndTime(clinic, wanted.front()->interval.start));
    if (const QString remark = remarkOn(plan->reach); !remark.isEmpty()) {
        summary += u' ' + remark;
    }
    std::vector<AppointmentId> booked;
    std::optional<Instant> refusedAt;
    const auto done = m_desk.together(QStringLiteral("book series"), summary, [&]() -> Result<void> {
        for (const PlannedOccurrence *occurrence : wanted) {
            BookingRequest one = occurrence->request;
            one.series = SeriesLink{id, occurrence->number, occurrence->moved, {}, {}};
            if (booked.empty()) {
                one.series->rrule = plan->reach.rule;
                one.series->timeZone = clinic.zone().id();
            }
            const auto made = m_desk.book(one);
            if (!made) {
                refusedAt = occurrence->interval.start;
                return tl::unexpected(made.error());
            }
            booked.push_back(*made);
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(errorOf(clinic, refusedAt, done.error()));
    }
    return booked;
}

std::vector<AppointmentId> SeriesDesk::occurrences(AppointmentId id, Scope scope) const {
    const auto appointment = m_desk.store().appointment(id);
    if (scope == Scope::This || !appointment || !appointment->series) {
        return {id};
    }
    store::AppointmentQuery query;
    query.series = appointment->series->id;
    auto rows = m_desk.store().appointmentRows(query);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.occurrence < b.occurrence; });
    std::vector<AppointmentId> found;
    for (const store::AppointmentRow &row : rows) {
        if (scope == Scope::All || row.occurrence >= appointment->series->occurrence) {
            found.push_back(row.id);
        }
    }
    return found;
}

} // namespace praxidesk::desk
