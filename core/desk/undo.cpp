// Undo and redo: every resource of a change is put back as it was, in one write. A resource that has changed since is
// never overwritten silently.

#include "core/desk/situation.h"
#include "core/desk/text.h"

namespace praxidesk::desk {
namespace {

bool exists(const store::Stored &stored) { return !stored.json.isEmpty(); }

bool sameState(const store::Stored &a, const store::Stored &b) { return a.json == b.json && a.local == b.local; }

/// OCCUPANCY.md: a block laid over a cancelled appointment's Slot meanwhile does not stand in the way of undoing.
bool takenByBlockMeanwhile(const store::Stored &now) { return now.type == ResourceType::Slot && bool(now.local.takenByBlock); }

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
    if (error.message.isEmpty()) {
        error.message = Text::tr("This cannot be undone: %1 has been changed since.").arg(now.reference());
    }
    clash.message = error.message;
    error.clashes.push_back(clash);
    return error;
}

/// Brings every item from `from` to `to`. Slots go first when they are given back, so that nothing meets itself.
Result<void> bring(store::Writer &writer, const store::Store &store, const std::vector<store::ChangeItem> &items, bool undoing) {
    for (const store::ChangeItem &item : items) {
        const store::Stored &from = undoing ? item.after : item.before;
        const store::Stored &to = undoing ? item.before : item.after;
        const auto now = store.read(item.key);
        if (!now || (!sameState(*now, from) && !(takenByBlockMeanwhile(*now) && exists(to)))) {
            return tl::unexpected(impossible(store, now ? *now : from));
        }
        if (!exists(to)) {
            if (exists(*now)) {
                if (const auto removed = writer.remove(item.key); !removed) {
                    return removed;
                }
            }
            continue;
        }
        const auto put = writer.put(now->type, to.json, to.local, item.key);
        if (!put) {
            if (put.error().code != ErrorCode::SlotTaken) {
                return tl::unexpected(put.error());
            }
            Error error = put.error();
            error.code = ErrorCode::UndoImpossible;
            error.message = Text::tr("This cannot be undone: %1").arg(error.message);
            return tl::unexpected(error);
        }
    }
    return {};
}

Result<store::Change> replay(Desk &desk, const std::optional<store::Change> &change, bool undoing) {
    if (!change) {
        return failure(ErrorCode::UndoImpossible, undoing ? Text::tr("There is nothing to undo.") : Text::tr("There is nothing to redo."));
    }
    store::Store &clinic = desk.store();
    store::WriteOptions options{(undoing ? QStringLiteral("undo ") : QStringLiteral("redo ")) + change->action, {}, desk.user()};
    options.undoable = false;
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        std::vector<store::ChangeItem> items = change->items;
        if (undoing) {
            std::reverse(items.begin(), items.end());
        }
        if (const auto brought = bring(writer, clinic, items, undoing); !brought) {
            return brought;
        }
        return clinic.markUndone(change->id, undoing);
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done((undoing ? Text::tr("Undone: %1") : Text::tr("Done again: %1")).arg(change->summary));
    return *change;
}

} // namespace

Result<store::Change> Desk::undo() { return replay(*this, store().nextUndo(), true); }
Result<store::Change> Desk::redo() { return replay(*this, store().nextRedo(), false); }

} // namespace praxidesk::desk
