#include "ui/shell/call_list.h"

#include "ui/booking/words.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

} // namespace

std::vector<PanelRow> callsOf(const store::Store &store) {
    store::AppointmentQuery query;
    query.onCallList = true;
    query.alsoWithoutTime = true;
    const auto visits = store.appointmentRows(query);
    const auto &zone = store.zone();
    const auto today = zone.dateOf(store.now());
    std::vector<PanelRow> rows;
    for (const auto &visit : visits) {
        PanelRow row;
        row.id = visit.id.value;
        row.icon = style::IconName::Phone;
        row.title = visit.patientName.isEmpty() ? visit.visit : visit.patientName;
        if (const auto patient = visit.patient ? store.patient(visit.patient) : Result<Patient>(failure(ErrorCode::NotFound, {}))) {
            row.right = patient->phones.value(0);
        }
        const QString when = visit.interval.isEmpty() ? QString()
                                                      : CallWords::tr("%1 %2", "day, time")
                                                            .arg(booking::relativeDay(zone.dateOf(visit.interval.start), today), booking::timeText(visit.interval.start, zone));
        row.detail = visit.status == AppointmentStatus::Cancelled ? CallWords::tr("cancelled, was %1", "day and time").arg(when) : when;
        if (visit.status == AppointmentStatus::Cancelled) {
            row.icon = style::IconName::StatusNoShow;
        }
        row.rightDetail = visit.visit;
        rows.push_back(std::move(row));
    }
    if (!rows.empty()) {
        PanelRow heading;
        heading.heading = true;
        heading.title = CallWords::tr("Patients to tell");
        heading.right = QString::number(rows.size());
        rows.insert(rows.begin(), heading);
    }
    return rows;
}

} // namespace praxidesk::shell
