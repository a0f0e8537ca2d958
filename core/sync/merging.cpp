#include "core/sync/walk.h"

#include "core/fhir/json_equality.h"
#include "core/fhir/resource_io.h"
#include "core/sync/merge.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;
using store::RemoteState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

const QString overlapKind = QStringLiteral("overlap");
const QString slotTakenKind = QStringLiteral("slot-taken");

QString kindOf(const Collision &collision) {
    switch (collision.kind) {
    case CollisionKind::BookingGroup:
    case CollisionKind::Element: return QStringLiteral("both-changed");
    case CollisionKind::VisitAgainstCancelled: return QStringLiteral("visit-cancelled");
    case CollisionKind::EditAgainstDelete: return QStringLiteral("edit-delete");
    case CollisionKind::DeleteAgainstEdit: return QStringLiteral("delete-edit");
    }
    return {};
}

QString statusOf(const QByteArray &json) {
    const auto document = fhir::JsonDocument::parse(json);
    return document ? document->root()["status"].toString() : QString();
}

std::optional<Instant> holdUntil(const QByteArray &slot) {
    const auto document = fhir::JsonDocument::parse(slot);
    return document ? holdExpiresIn(document->root()) : std::nullopt;
}

bool takesTime(const QString &slotStatus) { return slotStatus != QLatin1String("free") && slotStatus != QLatin1String("entered-in-error") && !slotStatus.isEmpty(); }

/// Both sides took the same free Slot: that they say the same of it is no agreement.
bool isSlotLost(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const std::vector<OutboxChange> &rows) {
    const bool ours = std::any_of(rows.begin(), rows.end(), [&theirs](const OutboxChange &row) { return operationOf(theirs) == row.operation; });
    return !ours && statusOf(base) == QLatin1String("free") && takesTime(statusOf(mine)) && takesTime(statusOf(theirs));
}

bool isUnderWay(const OutboxChange &row) { return row.state == OutboxState::Sending || row.state == OutboxState::Unknown || row.state == OutboxState::Acked || row.state == OutboxState::Verified; }

bool occupies(const store::AppointmentRow &row) {
    switch (row.status) {
    case AppointmentStatus::Proposed:
    case AppointmentStatus::Pending:
    case AppointmentStatus::Booked:
    case AppointmentStatus::Arrived:
    case AppointmentStatus::CheckedIn:
    case AppointmentStatus::Fulfilled: return true;
    default: return false;
    }
}

} // namespace

QString Walk::wordsFor(const QString &kind) {
    if (kind == overlapKind) {
        return Text::tr("Two appointments are at the same time.");
    }
    if (kind == slotTakenKind) {
        return Text::tr("The time was taken meanwhile: this appointment needs a new one.");
    }
    if (kind == QLatin1String("visit-cancelled")) {
        return Text::tr("On one side the patient was seen, on the other the visit was cancelled.");
    }
    if (kind == QLatin1String("edit-delete")) {
        return Text::tr("It was changed here and deleted on the server.");
    }
    if (kind == QLatin1String("delete-edit")) {
        return Text::tr("It was deleted here and changed on the server.");
    }
    return Text::tr("It was changed here and on the server, and the two do not fit together.");
}

void Walk::mergeNews() {
    const auto news = ledger().news(m_parts.server);
    int done = 0;
    for (const store::Agreement &agreement : news) {
        tell(SyncProgress::Step::Merging, {}, done++, int(news.size()));
        if (!write(QStringLiteral("merge"), [&](store::Writer &writer) { return bringTogether(writer, agreement); })) {
            return;
        }
    }
}

Result<void> Walk::bringTogether(store::Writer &writer, const store::Agreement &agreement) {
    const ResourceKey key = agreement.key;
    std::vector<OutboxChange> rows = ledger().changesOf(key);
    std::erase_if(rows, [this](const OutboxChange &row) { return row.server != m_parts.server; });
    if (std::any_of(rows.begin(), rows.end(), isUnderWay)) {
        return {};
    }
    const QByteArray theirs = agreement.remoteState == RemoteState::Deleted ? QByteArray() : agreement.remote;
    if (const auto open = ledger().openConflictOf(key); open && open->kind != overlapKind) {
        const auto stored = open->group.isEmpty() && rows.empty() ? m_parts.store.read(key) : std::nullopt;
        if (stored && !stored->json.isEmpty() && !theirs.isEmpty() && saysTheSameThere(stored->json, m_parts.dialect.completed(agreement.typeName, stored->json, theirs))) {
            ledger().agree({m_parts.server, key, agreement.typeName, agreement.remoteId, agreement.remoteEtag, {}, {}, {}, {}}); // as it stands here
            return writer.closeConflict(open->id, Text::tr("the server says the same already"));
        }
        // it is before a person already, who has to see what is there now
        store::ConflictRow sides = *open;
        sides.theirs = theirs;
        ledger().describeConflict(open->id, sides);
        return {};
    }
    if (std::any_of(rows.begin(), rows.end(), [](const OutboxChange &row) { return row.state == OutboxState::Conflict; })) {
        return {};
    }
    return rebase(writer, agreement, theirs, agreement.remoteEtag, rows);
}

Result<void> Walk::rebase(store::Writer &writer, const store::Agreement &agreed, const QByteArray &theirs, const QByteArray &etag, const std::vector<OutboxChange> &rows) {
    const ResourceKey key = agreed.key;
    const auto stored = m_parts.store.read(key);
    const QByteArray local = stored ? stored->json : QByteArray();

    std::vector<Merge> merges;
    std::optional<Collision> collision;
    QByteArray mineOfCollision;
    const bool isSlot = agreed.typeName == QLatin1String("Slot") && std::none_of(rows.begin(), rows.end(), [this](const OutboxChange &row) { return bookingArrived(row.group); });
    const auto bring = [&](const QByteArray &mine) -> Result<Merge> {
        auto merged = merge({agreed.base, mine, theirs});
        if (merged && isSlot && isSlotLost(agreed.base, mine, theirs, rows)) {
            merged->collisions.push_back({CollisionKind::BookingGroup, {QStringLiteral("status")}});
        }
        if (merged && !merged->isDecided() && !collision) {
            collision = merged->collisions.front();
            mineOfCollision = mine;
        }
        return merged;
    };
    for (const OutboxChange &row : rows) {
        auto merged = bring(row.json);
        if (!merged) {
            return tl::unexpected(merged.error());
        }
        merges.push_back(std::move(*merged));
    }
    const auto whole = bring(local);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    if (collision) {
        store::ConflictRow conflict;
        conflict.key = key;
        conflict.server = m_parts.server;
        conflict.group = rows.empty() ? QString() : rows.front().group;
        conflict.base = agreed.base;
        conflict.mine = mineOfCollision;
        conflict.theirs = theirs;
        conflict.kind = kindOf(*collision);
        if (isSlot && isSlotLost(agreed.base, mineOfCollision, theirs, rows)) {
            conflict.kind = slotTakenKind;
            // it is the appointment that needs a new time
            for (const OutboxChange &row : ledger().waiting(m_parts.server)) {
                if (row.group == conflict.group && row.typeName == QLatin1String("Appointment")) {
                    conflict.other = key;
                    conflict.key = row.key;
                    conflict.mine = row.json;
                    conflict.base = row.before;
                    break;
                }
            }
        }
        conflict.message = wordsFor(conflict.kind);
        ledger().setRemote(m_parts.server, key, theirs.isEmpty() ? RemoteState::Deleted : RemoteState::Changed, theirs, etag);
        return openConflict(writer, conflict);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        ledger().setBytes(rows[i].id, i == 0 ? theirs : merges[i - 1].json, merges[i].json);
    }
    if (!rows.empty() && !merges.back().changesTheirs) {
        for (const OutboxChange &row : rows) {
            ledger().end(row.id, OutboxState::Done, Text::tr("the server says the same already"));
        }
    }
    if (whole->json.isEmpty()) {
        if (!local.isEmpty()) {
            if (auto removed = writer.remove(key); !removed) {
                return removed;
            }
            m_report.pulled += 1;
        }
        if (theirs.isEmpty()) {
            ledger().forget(m_parts.server, key);
            return {};
        }
    } else if (whole->changesMine) {
        auto parsed = fhir::parse(whole->json);
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        LocalFacts facts = m_parts.store.local(key);
        if (const auto until = facts.holdExpires ? holdUntil(whole->json) : std::nullopt; until && *until < *facts.holdExpires) {
            facts.holdExpires = until;              // the server keeps it no longer than that
        }
        if (auto taken = put(writer, key, std::move(*parsed), facts); !taken) {
            return taken;
        }
        m_report.pulled += 1;
    }
    const auto after = m_parts.store.read(key);
    const QByteArray base = rows.empty() && after && !whole->changesTheirs ? after->json : theirs;
    ledger().agree({m_parts.server, key, agreed.typeName, agreed.remoteId, etag, base, {}, {}, {}});
    if (rows.empty() && whole->changesTheirs) {
        // what was changed here without being queued (an import) goes there now
        ledger().enqueueDifference(m_parts.server, key, m_parts.user);
    }
    return {};
}

Result<void> Walk::openConflict(store::Writer &writer, const store::ConflictRow &conflict) {
    if (auto opened = writer.openConflict(conflict.key, conflict.kind, conflict.message); !opened) {
        return opened;
    }
    const auto made = ledger().openConflictOf(conflict.key);
    if (!made) {
        return failure(ErrorCode::StorageFailure, Text::tr("A conflict could not be kept."));
    }
    ledger().describeConflict(made->id, conflict);
    if (!conflict.group.isEmpty()) {
        for (const OutboxChange &row : ledger().waiting(m_parts.server)) {
            if (row.group == conflict.group && !isUnderWay(row)) {
                ledger().setProgress(row.id, {OutboxState::Conflict, row.lastStatus, conflict.message, {}, false});
            }
        }
    }
    return {};
}

/// What came may stand where ours is going to be: then ours needs a new time. And what does not overlap any more is no
/// conflict any more.
void Walk::scanOverlaps() {
    for (const store::ConflictRow &conflict : ledger().conflicts()) {
        if (conflict.kind != overlapKind) {
            continue;
        }
        const auto appointment = m_parts.store.appointment(narrow<AppointmentId>(conflict.key));
        if (!appointment || !appointment->interval) {
            continue;
        }
        const bool oursWaits = !ledger().changesOf(conflict.key).empty();
        std::vector<ActorId> actors;
        for (const Participant &participant : appointment->participants) {
            if (participant.actor.key && participant.actor.type != ResourceType::Patient) {
                actors.push_back(narrow<ActorId>(participant.actor.key));
            }
        }
        bool isMoved = false;
        ResourceKey other;
        store::AppointmentQuery query;
        query.overlapping = appointment->interval;
        query.actors = actors;
        for (const store::AppointmentRow &row : m_parts.store.appointmentRows(query)) {
            const ResourceKey key = resourceKey(row.id);
            if (key == conflict.key || !occupies(row) || row.overbooked) {
                continue;
            }
            other = key;
            const auto rows = ledger().changesOf(key);
            const auto waiting = std::find_if(rows.begin(), rows.end(), [this](const OutboxChange &change) { return change.server == m_parts.server && !isUnderWay(change); });
            if (oursWaits || waiting == rows.end() || ledger().openConflictOf(key)) {
                continue;
            }
            isMoved = write(QStringLiteral("conflict"), [&](store::Writer &writer) -> Result<void> {
                store::ConflictRow ours;
                ours.key = key;
                ours.kind = slotTakenKind;
                ours.message = wordsFor(slotTakenKind);
                ours.server = m_parts.server;
                ours.group = waiting->group;
                ours.other = conflict.key;
                ours.base = waiting->before;
                ours.mine = waiting->json;
                ours.theirs = m_parts.store.read(conflict.key).value_or(store::Stored{}).json;
                if (auto opened = openConflict(writer, ours); !opened) {
                    return opened;
                }
                // with ours excused, theirs stands by itself, unless there is a third one
                const auto closed = writer.closeConflict(conflict.id, Text::tr("see the other appointment"));
                return closed || closed.error().code == ErrorCode::SlotTaken ? Result<void>() : closed;
            });
        }
        if (!isMoved && other && conflict.other != other) {
            write(QStringLiteral("conflict"), [&](store::Writer &) {
                store::ConflictRow sides = conflict;
                sides.other = other;
                sides.server = m_parts.server;
                sides.mine = m_parts.store.read(conflict.key).value_or(store::Stored{}).json;
                sides.theirs = m_parts.store.read(other).value_or(store::Stored{}).json;
                ledger().describeConflict(conflict.id, sides);
                return Result<void>();
            });
        }
    }
    for (const store::ConflictRow &conflict : ledger().conflicts()) {
        const bool isOver = conflict.kind == overlapKind || (conflict.kind == slotTakenKind && conflict.other && conflict.group.isEmpty());
        if (isOver) {
            write(QStringLiteral("conflict"), [&](store::Writer &writer) -> Result<void> {
                const auto closed = writer.closeConflict(conflict.id, Text::tr("they do not overlap any more"));
                return closed || closed.error().code == ErrorCode::SlotTaken ? Result<void>() : closed;
            });
        }
    }
}

} // namespace praxidesk::sync
