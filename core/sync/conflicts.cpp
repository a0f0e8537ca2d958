#include "core/sync/conflicts.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace praxidesk::sync {
namespace {

using store::Agreement;
using store::ConflictRow;
using store::OutboxChange;
using store::OutboxState;
using store::RemoteState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool isActive(const Appointment &visit) { return visit.status != AppointmentStatus::Cancelled && visit.status != AppointmentStatus::NoShow && visit.status != AppointmentStatus::EnteredInError; }

bool isUnderWay(const OutboxChange &row) { return row.state == OutboxState::Sending || row.state == OutboxState::Unknown || row.state == OutboxState::Acked || row.state == OutboxState::Verified; }

class Resolution {
public:
    Resolution(desk::Desk &desk, const Decision &decision, ConflictRow conflict)
        : m_desk(desk), m_store(desk.store()), m_decision(decision), m_conflict(std::move(conflict)) {
        // with what was done to the visit afterwards: a decision is about what stands here now
        std::set<QString> groups;
        const auto waiting = ledger().waiting(m_conflict.server);
        for (const OutboxChange &row : waiting) {
            const bool isOfIt = row.key == m_conflict.key && !isUnderWay(row) && (!m_conflict.group.isEmpty() || !isAboutTime());
            if (isOfIt || (!m_conflict.group.isEmpty() && row.group == m_conflict.group)) {
                groups.insert(row.group);
            }
        }
        for (const OutboxChange &row : waiting) {
            if (groups.contains(row.group)) {
                m_rows.push_back(row);
                m_keys.insert(row.key);
            }
        }
        m_keys.insert(m_conflict.key);
        for (const ResourceKey key : m_keys) {
            m_before.emplace(key, here(key));
        }
    }

    Result<void> run() {
        if (m_decision.keep == Keep::Both && !isAboutTime()) {
            return failure(ErrorCode::InvalidArgument, Text::tr("Both can only be kept where two bookings are at one time."));
        }
        if (m_decision.keep == Keep::Both && m_decision.reason.trimmed().isEmpty()) {
            return failure(ErrorCode::OverbookNeedsReason, Text::tr("Overbooking needs a reason."));
        }
        store::WriteOptions options;
        options.action = QStringLiteral("resolve");
        options.summary = Text::tr("Decided a conflict");
        options.user = m_desk.user();
        // told once, and as one step that can be taken back
        const auto done = [&] {
            const QSignalBlocker quiet(&m_desk);
            return m_store.together(options, [&]() -> Result<void> {
                auto remembered = write([&](store::Writer &) -> Result<void> {
                    ledger().rememberDecision(m_conflict.id, m_keys, !isAboutTime() && m_decision.keep == Keep::Mine);
                    return {};
                });
                auto decided = !remembered ? remembered : isAboutTime() ? aboutTime() : aboutContents();
                return decided ? write([this](store::Writer &) { return queueWhatDiffers(); }) : decided;
            });
        }();
        if (!done) {
            return tl::unexpected(done.error());
        }
        Q_EMIT m_desk.done(options.summary);
        return {};
    }

private:
    [[nodiscard]] store::Ledger &ledger() const { return m_store.ledger(); }
    [[nodiscard]] bool isAboutTime() const { return m_conflict.kind == QLatin1String("overlap") || m_conflict.kind == QLatin1String("slot-taken"); }
    [[nodiscard]] AppointmentId appointment() const { return narrow<AppointmentId>(m_conflict.key); }
    [[nodiscard]] QString decisionText() const {
        static const char *const words[] = {"mine", "theirs", "both"};
        return m_desk.user() + QStringLiteral(": ") + QLatin1String(words[int(m_decision.keep)]) + (m_decision.reason.isEmpty() ? QString() : QStringLiteral(", ") + m_decision.reason);
    }

    [[nodiscard]] QByteArray here(ResourceKey key) const { return m_store.read(key).value_or(store::Stored{}).json; }

    Result<void> write(const std::function<Result<void>(store::Writer &)> &work) {
        store::WriteOptions options;
        options.action = QStringLiteral("resolve");
        options.user = m_desk.user();
        options.excuseOverlaps = true;
        const auto written = m_store.write(options, work);
        return written ? Result<void>() : tl::unexpected(written.error());
    }

    Result<void> put(store::Writer &writer, ResourceKey key, const QByteArray &json) {
        const auto stored = m_store.read(key);
        if (json.isEmpty()) {
            return stored && !stored->json.isEmpty() ? writer.remove(key) : Result<void>();
        }
        if (stored && stored->json == json) {
            return {};
        }
        auto parsed = fhir::parse(json);
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        const auto written = writer.put(*parsed, m_store.local(key), key);
        return written ? Result<void>() : tl::unexpected(written.error());
    }

    /// The changes that led here do not leave any more; what stands here instead is decided and queued anew.
    void discardRows() {
        for (const OutboxChange &row : m_rows) {
            ledger().end(row.id, OutboxState::Discarded, decisionText());
        }
    }

    /// What is there now is what both sides have in common from now on. Nothing for what the server does not know.
    std::optional<Agreement> takeNote(ResourceKey key) {
        auto agreed = m_conflict.server ? ledger().agreement(*m_conflict.server, key) : std::nullopt;
        if (!agreed || agreed->remoteState == RemoteState::Agreed) {
            return agreed;
        }
        if (agreed->remoteState == RemoteState::Deleted) {
            ledger().forget(*m_conflict.server, key);
            agreed->base.clear();
            return agreed;
        }
        agreed->base = agreed->remote;
        agreed->etag = agreed->remoteEtag;
        ledger().agree(*agreed);
        return agreed;
    }

    /// What others wrote of ours meanwhile (a note) is not lost over its time.
    Result<void> catchUp(store::Writer &writer, ResourceKey key) {
        const auto before = m_conflict.server ? ledger().agreement(*m_conflict.server, key) : std::nullopt;
        takeNote(key);
        const auto stored = m_store.read(key);
        if (!before || before->remoteState != RemoteState::Changed || !stored || stored->json.isEmpty()) {
            return {};
        }
        const auto merged = merge({before->base, stored->json, before->remote}, Prefer::Mine);
        return merged ? put(writer, key, merged->json) : tl::unexpected(merged.error());
    }

    Result<void> close(store::Writer &writer) { return writer.closeConflict(m_conflict.id, decisionText()); }

    // ---- two bookings at one time

    Result<void> aboutTime() {
        if (m_decision.keep == Keep::Mine && !m_decision.start) {
            return standsAfterAll();
        }
        // Slots are what the server says they are: ours did not get them
        const bool isAboutHold = m_store.slot(narrow<SlotId>(m_conflict.key)).has_value();
        std::vector<std::pair<ResourceKey, QByteArray>> slots;
        auto prepared = write([&](store::Writer &writer) -> Result<void> {
            discardRows();
            for (const OutboxChange &row : m_rows) {
                if (row.typeName != QLatin1String("Slot")) {
                    continue;
                }
                const auto agreed = takeNote(row.key);
                if (!agreed) {
                    // a hold that the server never kept is none
                    if (auto done = isAboutHold ? put(writer, row.key, {}) : Result<void>(); !done) {
                        return done;
                    }
                    continue;
                }
                // what we wanted with it later is over, too
                for (const OutboxChange &later : ledger().changesOf(row.key)) {
                    ledger().end(later.id, OutboxState::Discarded, decisionText());
                }
                if (auto done = put(writer, row.key, agreed->base); !done) {
                    return done;
                }
                slots.emplace_back(row.key, agreed->base);
            }
            return catchUp(writer, m_conflict.key);
        });
        if (!prepared) {
            return prepared;
        }
        auto decided = m_decision.keep == Keep::Both ? overbook() : m_decision.keep == Keep::Theirs ? giveUp(slots) : move(slots);
        if (!decided) {
            return decided;
        }
        return write([&](store::Writer &writer) -> Result<void> {
            // of a move that did not come about, what the visit took before is given back
            const auto agreed = m_conflict.server ? ledger().agreement(*m_conflict.server, m_conflict.key) : std::nullopt;
            const auto visit = m_store.appointment(appointment());
            if (agreed && visit) {
                if (auto freed = freeSlotsOf(writer, agreed->base, isActive(*visit) ? here(m_conflict.key) : QByteArray()); !freed) {
                    return freed;
                }
            }
            return close(writer);
        });
    }

    /// Ours without a new time is only right when nobody else is there any more.
    Result<void> standsAfterAll() {
        return write([&](store::Writer &writer) -> Result<void> {
            for (const OutboxChange &row : m_rows) {
                const auto agreed = m_conflict.server ? ledger().agreement(*m_conflict.server, row.key) : std::nullopt;
                const auto remote = agreed && agreed->remoteState == RemoteState::Changed ? fhir::JsonDocument::parse(agreed->remote) : Result<fhir::JsonDocument>(tl::unexpected(Error{}));
                if (row.typeName == QLatin1String("Slot") && remote && !remote->root()["status"].equals("free")) {
                    return failure(ErrorCode::SlotTaken, Text::tr("The time is taken on the server. Name another time, or keep both with a reason."));
                }
            }
            for (const OutboxChange &row : m_rows) {
                if (!isUnderWay(row)) {
                    ledger().setProgress(row.id, {store::stateOnceMore(row), row.lastStatus, {}, {}, false});
                }
            }
            return close(writer);
        });
    }

    /// What is somebody else's stays so, whatever ours leaves behind.
    Result<void> move(const std::vector<std::pair<ResourceKey, QByteArray>> &slots) {
        desk::MoveRequest request;
        request.appointment = appointment();
        request.start = m_decision.start;
        request.reason = m_decision.reason;
        const auto moved = m_desk.move(request);
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (const auto told = m_desk.patientNotTold(appointment()); !told) {
            return tl::unexpected(told.error());
        }
        const auto visit = m_store.appointment(appointment());
        if (!visit) {
            return tl::unexpected(visit.error());
        }
        return write([&](store::Writer &writer) -> Result<void> {
            for (const auto &[key, json] : slots) {
                const auto &taken = visit->slotReferences;
                const bool isOurs = std::any_of(taken.begin(), taken.end(), [key = key](const Reference &reference) { return reference.key == key; });
                if (auto done = isOurs ? Result<void>() : put(writer, key, json); !done) {
                    return done;
                }
            }
            return {};
        });
    }

    Result<void> giveUp(const std::vector<std::pair<ResourceKey, QByteArray>> &slots) {
        const QString reason = m_decision.reason.isEmpty() ? Text::tr("The time was taken by another booking.") : m_decision.reason;
        const auto booking = m_store.appointment(appointment());
        if (!booking || booking->status == AppointmentStatus::Cancelled) {
            return {}; // somebody gave it up already
        }
        const auto cancelled = m_desk.cancel(appointment(), reason);
        if (!cancelled) {
            return tl::unexpected(cancelled.error());
        }
        if (const auto told = m_desk.patientNotTold(appointment()); !told) {
            return tl::unexpected(told.error());
        }
        return write([&](store::Writer &writer) -> Result<void> {
            for (const auto &[key, json] : slots) {
                if (auto done = put(writer, key, json); !done) {
                    return done;
                }
            }
            return {};
        });
    }

    Result<void> overbook() {
        return write([&](store::Writer &writer) -> Result<void> {
            auto booking = m_store.appointment(appointment());
            if (!booking) {
                return tl::unexpected(booking.error());
            }
            booking->overbookReason = m_decision.reason.trimmed();
            const QByteArray bytes = m_store.read(m_conflict.key).value_or(store::Stored{}).json;
            if (auto done = put(writer, m_conflict.key, fhir::write(*booking, bytes, m_store.zone())); !done) {
                return done;
            }
            for (const Reference &reference : booking->slotReferences) {
                auto slot = m_store.slot(narrow<SlotId>(reference.key));
                if (!slot) {
                    continue;
                }
                slot->overbooked = true;
                if (slot->status == SlotStatus::Free) {
                    slot->status = SlotStatus::Busy;
                }
                const QByteArray slotBytes = m_store.read(reference.key).value_or(store::Stored{}).json;
                if (auto done = put(writer, reference.key, fhir::write(*slot, slotBytes, m_store.zone())); !done) {
                    return done;
                }
            }
            return {};
        });
    }

    /// Nothing that stands here and is not on the server is left without a change that waits: neither what the decision left
    /// as it was, nor the group's other changes (a patient's new number). What it wrote is queued by itself.
    Result<void> queueWhatDiffers() {
        for (const ResourceKey key : m_keys) {
            const auto rows = m_conflict.server ? ledger().changesOf(key) : std::vector<OutboxChange>();
            const bool waits = std::any_of(rows.begin(), rows.end(), [this](const OutboxChange &row) { return row.server == m_conflict.server; });
            const QByteArray now = here(key);
            if (!m_conflict.server || waits || now != m_before.at(key)) {
                continue;
            }
            if (!ledger().remoteIdOf(*m_conflict.server, key).isEmpty()) {
                ledger().enqueueDifference(*m_conflict.server, key, m_desk.user());
            } else if (!now.isEmpty()) {
                ledger().enqueueCreate(*m_conflict.server, key, m_desk.user());
            }
        }
        return {};
    }

    // ---- two versions of one thing

    Result<void> aboutContents() {
        if (!m_conflict.server) {
            return failure(ErrorCode::InvalidArgument, Text::tr("The server of this conflict is not known any more."));
        }
        const store::ServerId server = *m_conflict.server;
        const auto visit = m_store.appointment(appointment());
        const auto written = write([&](store::Writer &writer) -> Result<void> {
            discardRows();
            const QByteArray mine = here(m_conflict.key);
            QByteArray theirs;
            for (const ResourceKey key : m_keys) {
                const auto before = ledger().agreement(server, key);
                const QByteArray base = before ? before->base : QByteArray();
                const auto agreed = takeNote(key);
                const QByteArray there = agreed ? agreed->base : QByteArray();
                if (key == m_conflict.key) {
                    theirs = there;
                }
                const QByteArray ours = here(key);
                QByteArray decided = there;
                if (m_decision.keep == Keep::Mine) {
                    decided = ours;
                    if (!ours.isEmpty() && !there.isEmpty()) {
                        const auto merged = merge({base, ours, there}, Prefer::Mine);
                        if (!merged) {
                            return tl::unexpected(merged.error());
                        }
                        decided = merged->json;
                    }
                }
                if (auto done = put(writer, key, decided); !done) {
                    return done;
                }
            }
            if (m_decision.keep == Keep::Mine && !mine.isEmpty() && !theirs.isEmpty()) {
                const auto still = m_store.appointment(appointment());
                if (auto freed = freeSlotsOf(writer, theirs, still && isActive(*still) ? mine : QByteArray()); !freed) {
                    return freed;
                }
            }
            if (const auto ours = m_decision.keep == Keep::Mine ? m_store.appointment(appointment()) : Result<Appointment>(tl::unexpected(Error{})); ours) {
                if (const auto taken = takeSlots(m_store, writer, *ours); !taken) {
                    return tl::unexpected(taken.error());
                }
            }
            return close(writer);
        });
        if (!written || !visit || !isActive(*visit)) {
            return written;
        }
        // who was told of ours has to hear of theirs
        const auto after = m_store.appointment(appointment());
        if (after && after->interval == visit->interval && isActive(*after)) {
            return {};
        }
        const auto told = after ? m_desk.patientNotTold(appointment()) : Result<AppointmentId>(appointment());
        return told ? Result<void>() : tl::unexpected(told.error());
    }

    /// Slots that only their version of the booking takes. `mine` empty: ours takes none.
    Result<void> freeSlotsOf(store::Writer &writer, const QByteArray &theirs, const QByteArray &mine) {
        const auto their = fhir::JsonDocument::parse(theirs);
        const auto our = fhir::JsonDocument::parse(mine.isEmpty() ? QByteArray("{}") : mine);
        if (!their || !our) {
            return {};
        }
        const auto isTaken = [this](SlotId slot) {
            const auto visits = m_store.appointmentsOfSlot(slot);
            return std::any_of(visits.begin(), visits.end(), [this](AppointmentId id) {
                const auto visit = m_store.appointment(id);
                return !visit || isActive(*visit);
            });
        };
        std::set<QString> kept;
        for (const fhir::JsonNode slot : children(our->root()["slot"])) {
            kept.insert(slot["reference"].toString());
        }
        for (const fhir::JsonNode entry : children(their->root()["slot"])) {
            const QString reference = entry["reference"].toString();
            const auto key = kept.contains(reference) ? std::nullopt : m_store.resolve(reference, ResourceType::Slot);
            auto slot = key ? m_store.slot(narrow<SlotId>(*key)) : Result<Slot>(tl::unexpected(Error{}));
            if (!slot || slot->status != SlotStatus::Busy || isTaken(narrow<SlotId>(*key))) {
                continue;
            }
            slot->status = SlotStatus::Free;
            if (auto done = put(writer, *key, fhir::write(*slot, m_store.read(*key).value_or(store::Stored{}).json, m_store.zone())); !done) {
                return done;
            }
        }
        return {};
    }

    desk::Desk &m_desk;
    store::Store &m_store;
    const Decision &m_decision;
    ConflictRow m_conflict;
    std::vector<OutboxChange> m_rows;               ///< that wait for the decision
    std::set<ResourceKey> m_keys;
    std::map<ResourceKey, QByteArray> m_before;     ///< what stood here
};

} // namespace

Result<std::vector<SlotId>> takeSlots(const store::Store &store, store::Writer &writer, const Appointment &visit) {
    std::vector<SlotId> taken;
    for (const Reference &reference : isActive(visit) ? visit.slotReferences : std::vector<Reference>()) {
        auto slot = store.slot(narrow<SlotId>(reference.key));
        const auto stored = store.read(reference.key);
        if (!slot || !stored || slot->status != SlotStatus::Free) {
            continue;
        }
        slot->status = SlotStatus::Busy;
        const auto written = writer.put(ResourceType::Slot, fhir::write(*slot, stored->json, store.zone()), stored->local, reference.key);
        if (!written) {
            return tl::unexpected(written.error());
        }
        taken.push_back(narrow<SlotId>(reference.key));
    }
    return taken;
}

Result<void> resolve(desk::Desk &desk, const Decision &decision) {
    auto conflict = desk.store().ledger().conflict(decision.conflict);
    if (!conflict || !conflict->open) {
        return failure(ErrorCode::NotFound, Text::tr("There is no open conflict %1.").arg(decision.conflict));
    }
    return Resolution(desk, decision, std::move(*conflict)).run();
}

} // namespace praxidesk::sync
