#include "core/exchange/calendar_intake.h"

#include "core/exchange/busy_times.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

namespace praxidesk::exchange {
namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

class CalendarIntake {
public:
    CalendarIntake(ScheduleId schedule, store::Writer &writer, const store::Store &store, FileReport &report)
        : m_schedule(schedule), m_reference(store.referenceTo(resourceKey(schedule))), m_writer(writer), m_store(store), m_report(report) {}

    Result<void> take(const BusyTime &time) {
        const QString reference = QStringLiteral("Slot/") + idOf(time);
        if (m_taken.contains(reference)) {
            m_report.refused.push_back({QStringLiteral("event %1").arg(time.uid), CalendarWords::tr("“%1” is in this file twice.").arg(time.summary)});
            return {};
        }
        m_taken.insert(reference);
        const auto known = m_store.resolve(reference, ResourceType::Slot);
        auto before = known ? m_store.slot(narrow<SlotId>(*known)) : failure(ErrorCode::NotFound, {});
        const bool isThere = before && before->status == SlotStatus::BusyUnavailable;
        if (isThere && before->interval == time.interval && before->comment == time.summary) {
            ++m_report.unchanged;
            return {};
        }
        Slot block = before ? *before : Slot();
        block.header.fhirId = idOf(time);
        block.schedule = m_reference;
        block.status = SlotStatus::BusyUnavailable;
        block.interval = time.interval;
        block.comment = time.summary;
        block.blockKind = BlockKind::Other;
        const auto stored = known ? m_store.read(*known) : std::nullopt;
        const auto key = m_writer.put(ResourceType::Slot, fhir::write(block, stored ? stored->json : QByteArray(), m_store.zone()),
                                      stored ? stored->local : LocalFacts(), known.value_or(ResourceKey{}));
        if (!key) {
            return tl::unexpected(key.error());
        }
        ++(before ? m_report.changed : m_report.created);
        if (before) {
            if (auto done = giveBack(*key, before->interval); !done) {
                return done;
            }
        }
        return takeFreeSlots(*key, time.interval);
    }

private:
    /// Of the event, its occurrence and the schedule: the same calendar makes the same blocks.
    [[nodiscard]] QString idOf(const BusyTime &time) const {
        static const QUuid space(QStringLiteral("f3b0a4c6-10f5-5c6e-9b77-2b6f2f1f9a35"));
        const QString name = QStringList{m_reference.reference, time.uid, toUtcIso(time.occurrence)}.join(u'\n');
        return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
    }

    Result<void> change(SlotId id, SlotStatus status, ResourceKey takenBy) {
        const auto stored = m_store.read(resourceKey(id));
        auto slot = m_store.slot(id);
        if (!stored || !slot) {
            return slot ? Result<void>() : tl::unexpected(slot.error());
        }
        slot->status = status;
        LocalFacts local = stored->local;
        local.takenByBlock = takenBy;
        const auto key = m_writer.put(ResourceType::Slot, fhir::write(*slot, stored->json, m_store.zone()), local, stored->key);
        return key ? Result<void>() : tl::unexpected(key.error());
    }

    [[nodiscard]] std::vector<store::SlotRow> rows(const Interval &interval) const {
        store::SlotQuery query;
        query.overlapping = interval;
        query.schedules = {m_schedule};
        return m_store.slotRows(query);
    }

    Result<void> giveBack(ResourceKey block, const Interval &interval) {
        for (const auto &row : rows(interval)) {
            if (row.takenByBlock == block) {
                if (auto done = change(row.id, SlotStatus::Free, {}); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    Result<void> takeFreeSlots(ResourceKey block, const Interval &interval) {
        for (const auto &row : rows(interval)) {
            if (row.status == SlotStatus::Free) {
                if (auto done = change(row.id, SlotStatus::BusyUnavailable, block); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    ScheduleId m_schedule;
    Reference m_reference;
    store::Writer &m_writer;
    const store::Store &m_store;
    FileReport &m_report;
    QSet<QString> m_taken;
};

} // namespace

Result<void> takeCalendar(const QByteArray &calendar, ScheduleId schedule, store::Writer &writer, const store::Store &store, FileReport &report) {
    if (const auto known = store.schedule(schedule); !known) {
        return tl::unexpected(known.error());
    }
    auto busy = readBusyTimes(calendar, store.zone(), store.now());
    report.refused = std::move(busy.refused);
    report.passedOver += busy.passedOver;
    CalendarIntake intake(schedule, writer, store, report);
    for (const auto &time : busy.times) {
        if (!report.refused.empty()) {
            break;
        }
        if (auto done = intake.take(time); !done) {
            return done;
        }
    }
    return {};
}

} // namespace praxidesk::exchange
