// Undo and redo: every resource of a change is put back as it was, in one write. A resource that has changed since is
// never overwritten silently.

#include "core/desk/situation.h"
#include "core/desk/text.h"
#include "core/desk/undo_merge.h"
#include "core/store/ledger.h"

#include <algorithm>
#include <set>

namespace praxidesk::desk {
namespace {

bool exists(const store::Stored &stored) { return !stored.json.isEmpty(); }

bool sameState(const store::Stored &a, const store::Stored &b) { return a.json == b.json && a.local == b.local; }

Error impossible(const store::Store &store, const store::Stored &now) {
    Error error{ErrorCode::UndoImpossible, {}, {}, {}};
    Clash clash{ErrorCode::UndoImpossible, {}, now.reference(), {}};
    if (now.type == ResourceType::Slot) {
        for (const AppointmentId id : store.appointmentsOfSlot(narrow<SlotId>(now.key))) {
            const auto appointment = store.appointment(id);
            if (appointment && occupies(appointment->status)) {
                clash.reference = store.referenceTo(resourceKey(id)).reference;
                clash.interval = appointment->interval;
                error.message = Text::tr("This cannot be undone: %1 has taken the time since.").arg(patientName(*appointment));
            }
        }
    }
    if (error.message.isEmpty() && !now.local.holdOwner.isEmpty()) {
        const QString holder = now.local.holdFor.isEmpty() ? now.local.holdOwner : now.local.holdFor;
        error.message = Text::tr("This cannot be undone: the time is held for %1 since.").arg(holder);
    }
    if (error.message.isEmpty()) {
        error.message = Text::tr("This cannot be undone: %1 has been changed since.").arg(now.reference());
    }
    clash.message = error.message;
    error.clashes.push_back(clash);
    return error;
}

/// A server has it, or may have: what was sent cannot be unsent.
bool mayBeElsewhere(const store::Store &store, ResourceKey key) {
    for (const store::OutboxChange &change : store.ledger().changesOf(key)) {
        const bool isUnsent = change.state == store::OutboxState::Queued || change.state == store::OutboxState::SetAside;
        if (!isUnsent || change.prepared) {
            return true;
        }
    }
    const auto servers = store.ledger().servers();
    return std::any_of(servers.begin(), servers.end(), [&](const store::ServerRow &server) { return !store.ledger().remoteIdOf(server.id, key).isEmpty(); });
}

/// But for what a server adds: its version, an identifier.
bool saysTheSame(const store::Stored &a, const store::Stored &b) {
    auto one = fhir::read(a.json);
    auto other = fhir::read(b.json);
    if (!one || !other || one->index() != other->index()) {
        return false;
    }
    if (auto *appointment = std::get_if<Appointment>(&*one)) {
        appointment->header = {};
        std::get<Appointment>(*other).header = {};
    } else if (auto *slot = std::get_if<Slot>(&*one)) {
        slot->header = {};
        std::get<Slot>(*other).header = {};
    }
    return *one == *other;
}

/// What was made is taken back where others have it already: a visit is cancelled, a Slot was a mistake.
Result<void> takeBack(store::Writer &writer, const store::Store &store, const store::Stored &made) {
    QByteArray json;
    if (made.type == ResourceType::Appointment) {
        auto appointment = store.appointment(narrow<AppointmentId>(made.key));
        if (!appointment) {
            return tl::unexpected(appointment.error());
        }
        appointment->status = AppointmentStatus::Cancelled;
        appointment->cancelationReason = Concept::ofText(Text::tr("Undone"));
        json = fhir::write(*appointment, made.json, store.zone());
    } else if (made.type == ResourceType::Slot) {
        auto slot = store.slot(narrow<SlotId>(made.key));
        if (!slot) {
            return tl::unexpected(slot.error());
        }
        slot->status = SlotStatus::EnteredInError;
        json = fhir::write(*slot, made.json, store.zone());
    } else {
        return writer.remove(made.key);
    }
    const auto put = writer.put(made.type, json, made.local, made.key);
    return put ? Result<void>() : tl::unexpected(put.error());
}

/// Takes the step from `from` to `to`, where need be around what has changed since.
Result<void> bring(store::Writer &writer, const store::Store &store, const store::Stored &from, const store::Stored &to) {
    const auto now = store.read(from.key);
    if (!now) {
        return tl::unexpected(impossible(store, from));
    }
    if (sameState(*now, to)) {
        return {};
    }
    if (!exists(to) && mayBeElsewhere(store, now->key) && (sameState(*now, from) || saysTheSame(*now, from))) {
        return takeBack(writer, store, *now);
    }
    if (!sameState(*now, from)) {
        const auto around = merged(*now, from, to, store.zone(), store.now());
        if (!around) {
            return tl::unexpected(impossible(store, *now));
        }
        const auto put = writer.put(now->type, around->json, around->local, now->key);
        return put ? Result<void>() : tl::unexpected(put.error());
    }
    if (!exists(to)) {
        return writer.remove(now->key);
    }
    const auto put = writer.put(now->type, to.json, to.local, now->key);
    return put ? Result<void>() : tl::unexpected(put.error());
}

Result<void> bringSetting(store::Writer &writer, const store::Store &store, const QString &name, const QByteArray &from, const QByteArray &to) {
    if (store.setting(name).toUtf8() != from) {
        const QString words = Text::tr("This cannot be undone: the clinic’s settings have been changed since.");
        return tl::unexpected(Error{ErrorCode::UndoImpossible, words, {}, {}});
    }
    return writer.setSetting(name, QString::fromUtf8(to));
}

/// The database's guard said no: somebody has the time. Says who.
Error takenSince(const store::Store &store, Error error) {
    error.code = ErrorCode::UndoImpossible;
    if (!error.clashes.empty()) {
        const Clash &clash = error.clashes.front();
        const auto key = store.resolve(clash.reference);
        const auto appointment = key ? store.appointment(narrow<AppointmentId>(*key)) : failure(ErrorCode::NotFound, {});
        error.message = appointment ? Text::tr("This cannot be undone: %1 has taken the time since.").arg(patientName(*appointment))
                                    : Text::tr("This cannot be undone: the time was taken since.");
    }
    for (Clash &clash : error.clashes) {
        clash.rule = ErrorCode::UndoImpossible;
    }
    return error;
}

/// What of a step was the decision of a conflict, as the journal has it; null: none.
const store::ChangeItem *decisionIn(const std::vector<store::ChangeItem> &items) {
    const auto found = std::find_if(items.begin(), items.end(), [](const store::ChangeItem &item) { return item.setting.startsWith(store::decisionPrefix); });
    return found == items.end() ? nullptr : &*found;
}

std::set<ResourceKey> keysOf(const std::vector<store::ChangeItem> &items) {
    std::set<ResourceKey> keys;
    for (const store::ChangeItem &item : items) {
        if (item.key) {
            keys.insert(item.key);
        }
    }
    return keys;
}

/// The conflict is before a person again, with both its sides.
Result<void> openAgain(store::Writer &writer, store::Ledger &ledger, const store::ConflictRow &decided) {
    if (auto opened = writer.openConflict(decided.key, decided.kind, decided.message); !opened) {
        return opened;
    }
    if (const auto open = ledger.openConflictOf(decided.key)) {
        ledger.describeConflict(open->id, decided);
    }
    return {};
}

/// Nothing of a decision has left: all is as it was before somebody decided.
Result<store::Change> takeBackDecision(Desk &desk, const store::Change &change, const store::ChangeItem &decision) {
    store::Store &clinic = desk.store();
    const QString remembered = QString::fromUtf8(decision.before.json);
    const auto decided = clinic.ledger().decidedConflict(remembered);
    store::WriteOptions options{QStringLiteral("undo ") + change.action, {}, desk.user()};
    options.undoable = options.toOutbox = false;
    options.excuseOverlaps = true;
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        if (!decided) {
            return failure(ErrorCode::UndoImpossible, Text::tr("This cannot be undone: the conflict is not known any more."));
        }
        if (auto open = openAgain(writer, clinic.ledger(), *decided); !open) {
            return open;
        }
        for (auto item = change.items.rbegin(); item != change.items.rend(); ++item) {
            if (!item->setting.isEmpty()) {
                continue;
            }
            if (const auto brought = bring(writer, clinic, item->after, item->before); !brought) {
                return brought;
            }
        }
        clinic.ledger().reopen(remembered, keysOf(change.items), Text::tr("%1: undone").arg(desk.user()));
        return clinic.markUndone(change.id, true);
    });
    if (!written) {
        return tl::unexpected(written.error().code == ErrorCode::SlotTaken ? takenSince(clinic, written.error()) : written.error());
    }
    Q_EMIT desk.done(Text::tr("Undone: %1").arg(change.summary));
    return change;
}

/// The server has it: the other side stands then, as a new change. Of two bookings at one time, ours goes back to where it
/// was, where it can.
void turnRound(const store::Ledger &ledger, store::Change &change, const store::ChangeItem &decision) {
    const QString remembered = QString::fromUtf8(decision.before.json);
    for (store::ChangeItem &item : change.items) {
        const auto theirs = item.key && ledger.oursStood(remembered) ? ledger.theirsBefore(remembered, item.key) : std::nullopt;
        if (theirs) {
            item.before.json = *theirs;
        }
    }
}

/// Slots that the step makes busy again, while an appointment that is no part of it has them since.
std::optional<Error> takenSlot(const store::Store &store, const std::vector<store::ChangeItem> &items, bool undoing) {
    for (const store::ChangeItem &item : items) {
        const auto from = fhir::read(undoing ? item.after.json : item.before.json);
        const auto to = fhir::read(undoing ? item.before.json : item.after.json);
        const Slot *fromSlot = from ? std::get_if<Slot>(&*from) : nullptr;
        const Slot *toSlot = to ? std::get_if<Slot>(&*to) : nullptr;
        if (fromSlot == nullptr || toSlot == nullptr || toSlot->status != SlotStatus::Busy || fromSlot->status != SlotStatus::Free) {
            continue;
        }
        for (const AppointmentId id : store.appointmentsOfSlot(narrow<SlotId>(item.key))) {
            const auto appointment = store.appointment(id);
            const bool isPart = std::any_of(items.begin(), items.end(), [id](const store::ChangeItem &other) { return other.key == resourceKey(id); });
            if (appointment && !isPart && occupies(appointment->status)) {
                return impossible(store, *store.read(item.key));
            }
        }
    }
    return std::nullopt;
}

/// Holds over the time of visits that the step brings back: they take part in no guard of the database. An overbooked visit
/// was there beside others before.
std::optional<Error> heldSince(const store::Store &store, const std::vector<store::ChangeItem> &items, bool undoing) {
    const auto isPart = [&items](ResourceKey key) {
        return std::any_of(items.begin(), items.end(), [key](const store::ChangeItem &item) { return item.key == key; });
    };
    for (const store::ChangeItem &item : items) {
        const auto from = fhir::read(undoing ? item.after.json : item.before.json);
        const Appointment *before = from ? std::get_if<Appointment>(&*from) : nullptr;
        const bool isBrought = (undoing ? item.before : item.after).type == ResourceType::Appointment && (before == nullptr || !occupies(before->status) || !before->interval);
        const auto now = isBrought ? store.appointment(narrow<AppointmentId>(item.key)) : failure(ErrorCode::NotFound, {});
        if (!now || !occupies(now->status) || !now->interval || now->isOverbooked()) {
            continue;
        }
        store::SlotQuery query;
        query.overlapping = now->interval;
        query.schedules = schedulesOf(store, *now);
        query.status = SlotStatus::BusyTentative;
        for (const store::SlotRow &row : query.schedules.empty() ? std::vector<store::SlotRow>() : store.slotRows(query)) {
            if (isPart(resourceKey(row.id)) || !row.interval.overlaps(*now->interval) || (row.holdExpires && *row.holdExpires <= store.now())) {
                continue;
            }
            const QString holder = row.holdFor.isEmpty() ? row.holdOwner : row.holdFor;
            const Clash clash{ErrorCode::UndoImpossible, holder.isEmpty() ? Text::tr("This cannot be undone: the time is held since.")
                                                                          : Text::tr("This cannot be undone: the time is held for %1 since.").arg(holder),
                              store.referenceTo(resourceKey(row.id)).reference, row.interval};
            return Error{clash.rule, clash.message, {}, {clash}};
        }
    }
    return std::nullopt;
}

Result<store::Change> replay(Desk &desk, const std::optional<store::Change> &change, bool undoing) {
    if (!change) {
        return failure(ErrorCode::UndoImpossible, undoing ? Text::tr("There is nothing to undo.") : Text::tr("There is nothing to redo."));
    }
    store::Store &clinic = desk.store();
    store::Change step = *change;
    if (const auto *decision = decisionIn(change->items)) {
        if (!undoing) {
            return failure(ErrorCode::UndoImpossible, Text::tr("A conflict is decided anew, with both sides before you: a decision is not done again by itself."));
        }
        if (clinic.ledger().canReopen(QString::fromUtf8(decision->before.json), keysOf(change->items))) {
            return takeBackDecision(desk, *change, *decision);
        }
        turnRound(clinic.ledger(), step, *decision);
    }
    store::WriteOptions options{(undoing ? QStringLiteral("undo ") : QStringLiteral("redo ")) + change->action, {}, desk.user()};
    options.undoable = false;
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        std::vector<store::ChangeItem> items = step.items;
        std::erase_if(items, [](const store::ChangeItem &item) { return item.setting.startsWith(store::decisionPrefix); });
        if (undoing) {
            std::reverse(items.begin(), items.end());
        }
        if (const auto taken = takenSlot(clinic, items, undoing)) {
            return tl::unexpected(*taken);
        }
        for (const store::ChangeItem &item : items) {
            if (!item.setting.isEmpty()) {
                const QByteArray &from = undoing ? item.after.json : item.before.json;
                if (const auto brought = bringSetting(writer, clinic, item.setting, from, undoing ? item.before.json : item.after.json); !brought) {
                    return brought;
                }
                continue;
            }
            const auto brought = undoing ? bring(writer, clinic, item.after, item.before) : bring(writer, clinic, item.before, item.after);
            if (!brought) {
                return brought;
            }
        }
        if (const auto held = heldSince(clinic, items, undoing)) {
            return tl::unexpected(*held);
        }
        return clinic.markUndone(change->id, undoing);
    });
    if (!written) {
        return tl::unexpected(written.error().code == ErrorCode::SlotTaken ? takenSince(clinic, written.error()) : written.error());
    }
    Q_EMIT desk.done((undoing ? Text::tr("Undone: %1") : Text::tr("Done again: %1")).arg(change->summary));
    return *change;
}

} // namespace

Result<store::Change> Desk::undo() { return replay(*this, store().nextUndo(), true); }
Result<store::Change> Desk::redo() { return replay(*this, store().nextRedo(), false); }

} // namespace praxidesk::desk
