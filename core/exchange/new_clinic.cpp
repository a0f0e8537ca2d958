#include "core/exchange/new_clinic.h"

#include "core/fhir/resource_io.h"

#include <QCoreApplication>

namespace praxidesk::exchange {
namespace {

struct NewClinicWords {
    Q_DECLARE_TR_FUNCTIONS(NewClinicWords)
};

Reference referTo(ResourceType type, const QString &display, const store::Store &store, ResourceKey key) {
    Reference reference = store.referenceTo(key);
    reference.type = type;
    reference.display = display;
    return reference;
}

} // namespace

Result<ScheduleId> furnish(desk::Desk &desk, const FirstPractitioner &first) {
    if (first.name.trimmed().isEmpty() || first.hours.rules.empty() || first.weeks < 1) {
        return failure(ErrorCode::InvalidArgument, NewClinicWords::tr("A new clinic needs a practitioner with a name and weekly hours."));
    }
    auto &store = desk.store();
    const Zone zone = store.zone();
    const QDate today = zone.dateOf(store.now());
    const QDate last = today.addDays(first.weeks * 7 - 1);
    ScheduleId made;
    store::WriteOptions options;
    options.action = QStringLiteral("new clinic");
    options.summary = NewClinicWords::tr("Set up %1", "practitioner").arg(first.name);
    options.user = desk.user();
    options.undoable = false;
    const auto written = store.write(options, [&](store::Writer &writer) -> Result<void> {
        Actor practitioner;
        practitioner.type = ResourceType::Practitioner;
        practitioner.name = first.name.simplified();
        const auto person = writer.put(practitioner.type, fhir::write(practitioner, {}, zone), {});
        if (!person) {
            return tl::unexpected(person.error());
        }
        Schedule schedule;
        schedule.actors.push_back(referTo(ResourceType::Practitioner, practitioner.name, store, *person));
        if (!first.specialty.trimmed().isEmpty()) {
            schedule.specialty.push_back(Concept::ofText(first.specialty.simplified()));
        }
        const Interval horizon = zone.days(today, last);
        schedule.horizonStart = horizon.start;
        schedule.horizonEnd = horizon.end;
        const auto scheduleKey = writer.put(ResourceType::Schedule, fhir::write(schedule, {}, zone), {});
        if (!scheduleKey) {
            return tl::unexpected(scheduleKey.error());
        }
        made = narrow<ScheduleId>(*scheduleKey);
        const Reference scheduleReference = referTo(ResourceType::Schedule, {}, store, *scheduleKey);
        for (const auto &window : availability::windows(first.hours, zone, today, last)) {
            for (const auto &interval : availability::slotsIn(window, first.hours.grid)) {
                Slot slot;
                slot.schedule = scheduleReference;
                slot.interval = interval;
                if (const auto put = writer.put(ResourceType::Slot, fhir::write(slot, {}, zone), {}); !put) {
                    return tl::unexpected(put.error());
                }
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    return made;
}

} // namespace praxidesk::exchange
