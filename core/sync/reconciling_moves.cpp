// A visit that the server was to move, making its new Slots itself, and whose answer was lost: nothing there says who moved it, so
// it is known by what it is, a visit as we wanted it on Slots as we wanted them.
#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/sync/dialects/same_visit.h"

#include <QSet>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

/// But for its Slots; times by their instants.
bool isSameButForSlots(const QByteArray &ours, const QByteArray &theirs) {
    const auto mine = fhir::JsonDocument::parse(ours);
    const auto other = fhir::JsonDocument::parse(theirs);
    const auto rest = [](const fhir::JsonDocument &visit) { return fhir::withMembers(visit.root(), {{"slot", {}}, {"start", {}}, {"end", {}}}, {}); };
    const auto isSame = [&](const char *name) {
        const auto at = parseInstant(mine->root()[name].toString(), Zone());
        return at && at == parseInstant(other->root()[name].toString(), Zone());
    };
    return mine && other && isSame("start") && isSame("end") && saysTheSameThere(rest(*mine), rest(*other));
}

QStringList slotIds(const QByteArray &visit) {
    QStringList ids;
    const auto document = fhir::JsonDocument::parse(visit);
    for (const fhir::JsonNode slot : children(document ? document->root()["slot"] : fhir::JsonNode())) {
        ids << slot["reference"].toString().section(u'/', -1);
    }
    return ids;
}

bool isSlot(const QByteArray &ours, const QByteArray &theirs) {
    const auto mine = fhir::JsonDocument::parse(ours);
    const auto other = fhir::JsonDocument::parse(theirs);
    return mine && other && isSameTime(mine->root(), other->root());
}

bool isLost(const OutboxChange &row, const char *type) { return row.state == OutboxState::Unknown && row.typeName == QLatin1String(type) && row.verb != store::OutboxVerb::Delete; }

} // namespace

/// Before a pull brings those Slots as somebody else's, whatever back-off there is: it is only read.
QCoro::Task<void> Walk::findMoves() {
    std::set<QString> groups;
    for (const OutboxChange &change : ledger().waiting(m_parts.server)) {
        if (isLost(change, "Appointment") && ledger().agreement(m_parts.server, change.key)) {
            groups.insert(change.group);
        }
    }
    for (const QString &group : groups) {
        std::vector<OutboxChange> made;
        std::optional<OutboxChange> visit;
        for (const OutboxChange &row : ledger().group(group)) {
            const bool isNew = isLost(row, "Slot") && row.verb == store::OutboxVerb::Create && ledger().remoteIdOf(m_parts.server, row.key).isEmpty();
            if (isNew) {
                made.push_back(row);
            } else if (isLost(row, "Appointment")) {
                visit = row;
            }
        }
        if (visit && !made.empty()) {
            co_await findMove(*visit, std::move(made));
        }
        if (stops()) {
            co_return;
        }
    }
}

QCoro::Task<void> Walk::findMove(OutboxChange visit, std::vector<OutboxChange> made) {
    const WireChange wire = wireChange(visit);
    Request request = m_parts.dialect.look(wire);
    const Answer answer = co_await send(std::move(request), visit.group);
    if (stops()) {
        co_return;
    }
    const auto found = m_parts.dialect.readLook(wire, answer);
    if (!found) {
        m_unsettled.insert(visit.group);
        co_return;
    }
    const QStringList ids = found->has_value() ? slotIds((*found)->json) : QStringList();
    const bool isAsWanted = found->has_value() && isSameButForSlots(visit.json, here(visit.key, visit.json, **found));
    const bool areNews = std::none_of(ids.begin(), ids.end(), [this](const QString &id) { return ledger().keyOf(m_parts.server, QStringLiteral("Slot"), id).has_value(); });
    if (!isAsWanted || !areNews || size_t(ids.size()) != made.size()) {
        co_return;                                  // it is looked for like everything else
    }
    std::vector<std::pair<OutboxChange, WireResource>> pairs;
    for (const QString &id : ids) {
        Request read = m_parts.dialect.read(QStringLiteral("Slot"), id);
        const Answer one = co_await send(std::move(read), visit.group);
        if (stops()) {
            co_return;
        }
        const auto slot = m_parts.dialect.readOne(QStringLiteral("Slot"), one);
        if (!slot) {
            m_unsettled.insert(visit.group);
            co_return;
        }
        const auto own = std::find_if(made.begin(), made.end(), [&](const OutboxChange &row) { return slot->has_value() && isSlot(wireChange(row).json, (*slot)->json); });
        if (own == made.end()) {
            co_return;
        }
        pairs.emplace_back(*own, **slot);
        made.erase(own);
    }
    write(QStringLiteral("reconcile"), [&](store::Writer &writer) -> Result<void> {
        // the Slots first, so that the visit's references are the clinic's again
        for (const auto &[row, slot] : pairs) {
            if (auto taken = takeResult(writer, {{}, {wireChange(row)}, false, false}, row, {row.operation, Verdict{}, slot}); !taken) {
                return taken;
            }
        }
        return takeResult(writer, {{}, {wire}, false, false}, visit, {visit.operation, Verdict{}, **found});
    });
}

} // namespace praxidesk::sync
