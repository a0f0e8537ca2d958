#include "core/sync/dialects/operations.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/holding.h"
#include "core/sync/dialects/listed.h"
#include "core/sync/dialects/operation_words.h"
#include "core/sync/dialects/same_visit.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace praxidesk::sync::operations {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

// as they stand in PushStep::way and Capabilities::lacks
const QString bookWay = QStringLiteral("$book");
const QString bookSlotsWay = QStringLiteral("$book slot");
const QString holdWay = QStringLiteral("$hold");
const QString confirmWay = QStringLiteral("$confirm");
const QString cancelWay = QStringLiteral("$cancel");
const QString cancelByTypeWay = QStringLiteral("$cancel appointment-reference");
const QString rescheduleWay = QStringLiteral("$reschedule");
const QString bookResourceWay = QStringLiteral("$book appointment-resource");
const QString bookArgonautWay = QStringLiteral("$book appt-resource");

/// A change with its sides read once.
struct Read {
    explicit Read(const WireChange &of) : change(&of), json(JsonDocument::parse(of.json)), base(JsonDocument::parse(of.base)) {}
    [[nodiscard]] JsonNode now() const { return json ? json->root() : JsonNode(); }
    [[nodiscard]] JsonNode before() const { return base ? base->root() : JsonNode(); }
    const WireChange *change;
    Result<JsonDocument> json, base;
};

/// One Appointment and nothing but Slots.
struct Group {
    std::optional<Read> visit;
    std::vector<Read> taken, given;                 ///< written and removed
    std::vector<JsonDocument> schedules;            ///< as far as they are known

    [[nodiscard]] bool all(const std::function<bool(const Read &)> &holds) const { return std::all_of(taken.begin(), taken.end(), holds); }
};

std::optional<Group> readGroup(const std::vector<WireChange> &group) {
    Group result;
    for (const WireChange &change : group) {
        if (change.type == QLatin1String("Appointment") && !result.visit && change.verb != ChangeVerb::Delete) {
            result.visit.emplace(change);
        } else if (change.type == QLatin1String("Slot")) {
            (change.verb == ChangeVerb::Delete ? result.given : result.taken).emplace_back(change);
        } else {
            return std::nullopt;
        }
    }
    if (!result.visit || !result.visit->json) {
        return std::nullopt;
    }
    for (const QByteArray &related : result.visit->change->related) {
        if (auto document = JsonDocument::parse(related); document && document->root()["resourceType"].equals("Schedule")) {
            result.schedules.push_back(std::move(*document));
        }
    }
    return result;
}

bool isOverbooked(JsonNode visit) {
    for (const JsonNode extension : children(visit["extension"])) {
        if (extension["url"].equals("urn:praxidesk:overbook-reason")) {
            return true;
        }
    }
    return false;
}

JsonNode scheduleOf(const Group &group, JsonNode slot) {
    const QString id = slot["schedule"]["reference"].toString().section(u'/', -1);
    for (const JsonDocument &schedule : group.schedules) {
        if (!id.isEmpty() && schedule.root()["id"].toString() == id) {
            return schedule.root();
        }
    }
    return {};
}

QSet<QString> slotsOf(JsonNode visit) {
    QSet<QString> ids;
    for (const JsonNode slot : children(visit["slot"])) {
        ids << slot["reference"].toString().section(u'/', -1);
    }
    return ids;
}

QSet<QString> idsOf(const std::vector<Read> &changes) {
    QSet<QString> ids;
    for (const Read &change : changes) {
        ids << change.change->id;
    }
    return ids;
}

/// The Appointment says nothing new but these elements.
bool changesOnly(const Read &visit, const std::vector<std::string_view> &elements) {
    std::vector<fhir::JsonChange> out{{"meta", {}}, {"text", {}}};
    for (const std::string_view element : elements) {
        out.push_back({element, {}});
    }
    return visit.base && fhir::saysTheSame(fhir::withMembers(visit.before(), out, {}), fhir::withMembers(visit.now(), out, {}));
}

JsonNode serviceOfGroup(const Group &group) {
    JsonNode service = serviceOf(group.visit->now()["serviceType"]);
    for (const JsonDocument &schedule : group.schedules) {
        service = service ? service : serviceOf(schedule.root()["serviceType"]);
    }
    return service;
}

/// As it is proposed: without an id, carrying our operation.
QByteArray proposal(const Read &change, const char *status, const std::vector<fhir::JsonChange> &more = {}) {
    const auto marked = JsonDocument::parse(withOperation(change.change->json, change.change->operation));
    std::vector<fhir::JsonChange> changes{{"id", {}}, {"meta", {}}, {"status", '"' + QByteArray(status) + '"'}};
    changes.insert(changes.end(), more.begin(), more.end());
    return marked ? fhir::withMembers(marked->root(), changes, {"resourceType", "contained", "extension", "identifier", "status", "serviceType"}) : QByteArray("{}");
}

QByteArray proposedVisit(const Group &group) {
    QByteArrayList contained;
    for (const Read &slot : group.taken) {
        contained << proposal(slot, "busy", {{"id", "\"slot-" + QByteArray::number(contained.size() + 1) + '"'}});
    }
    std::vector<fhir::JsonChange> more{{"slot", {}}, {"contained", '[' + contained.join(',') + ']'}};
    const JsonNode types = group.visit->now()["serviceType"];
    for (const JsonDocument &schedule : group.schedules) {
        if (!serviceOf(types) && types.size() == 0 && serviceOf(schedule.root()["serviceType"])) {
            more.push_back({"serviceType", bytes(schedule.root()["serviceType"])});
            break;
        }
    }
    return proposal(*group.visit, "proposed", more);
}

QByteArray proposedSlots(const Group &group) {
    QByteArrayList list;
    for (const Read &slot : group.taken) {
        list << parameter("slot", "resource", proposal(slot, "free"));
    }
    for (const JsonNode participant : children(group.visit->now()["participant"])) {
        if (const QString actor = participant["actor"]["reference"].toString(); actor.startsWith(QLatin1String("Patient/"))) {
            list << parameter("patient-reference", "valueReference", reference(actor));
            break;
        }
    }
    return parameters(list);
}

QByteArray newTime(const Group &group) {
    QByteArrayList list{parameter("start", "valueDateTime", bytes(group.visit->now()["start"]))};
    for (const Read &slot : group.taken) {
        list << parameter("schedule", "valueReference", reference(slot.now()["schedule"]["reference"].toString()));
    }
    if (const JsonNode service = serviceOfGroup(group)) {
        list << parameter("service-type-reference", "valueReference", bytes(service));
    }
    return parameters(list);
}

// ---- which operation ------------------------------------------------------------------------------------------------

/// Time that the server works out, too, and that is taken by new Slots.
bool makesItsSlots(const Group &group, const char *status) {
    return !group.taken.empty() && !isOverbooked(group.visit->now()) && slotsOf(group.visit->now()) == idsOf(group.taken) && group.all([&](const Read &slot) {
        return slot.change->verb == ChangeVerb::Create && slot.now()["status"].equals(status) && hasSchedulingParameters(scheduleOf(group, slot.now()));
    });
}

bool isConfirmation(const Group &group) {
    const Read &visit = *group.visit;
    const bool isHeld = visit.before()["status"].equals("pending") || visit.before()["status"].equals("proposed");
    return visit.change->verb == ChangeVerb::Update && isHeld && visit.now()["status"].equals("booked") && changesOnly(visit, {"status"}) && group.given.empty() && group.all([](const Read &slot) {
        return slot.change->verb == ChangeVerb::Update && slot.before()["status"].equals("busy-tentative") && slot.now()["status"].equals("busy");
    });
}

/// It removes the Slots: only where that is what we want.
bool isCancellation(const Group &group) {
    const Read &visit = *group.visit;
    const bool wasActive = visit.before()["status"].equals("booked") || visit.before()["status"].equals("pending");
    return visit.change->verb == ChangeVerb::Update && wasActive && visit.now()["status"].equals("cancelled") && changesOnly(visit, {"status", "slot"}) && group.taken.empty() && !group.given.empty()
        && slotsOf(visit.before()) == idsOf(group.given);
}

/// The Slots follow: where the server has given them back, they are found as they shall be.
bool endsVisit(const Group &group) {
    const Read &visit = *group.visit;
    const bool wasActive = visit.before()["status"].equals("booked") || visit.before()["status"].equals("pending");
    return visit.change->verb == ChangeVerb::Update && wasActive && visit.now()["status"].equals("cancelled") && changesOnly(visit, {"status", "slot"});
}

bool isMove(const Group &group) {
    const Read &visit = *group.visit;
    const auto length = [](JsonNode resource) {
        const auto start = parseInstant(resource["start"].toString(), Zone());
        const auto end = parseInstant(resource["end"].toString(), Zone());
        return start && end ? std::optional(*end - *start) : std::nullopt;
    };
    return visit.change->verb == ChangeVerb::Update && visit.now()["status"].equals("booked") && changesOnly(visit, {"start", "end", "slot"}) && length(visit.now()) == length(visit.before())
        && !group.given.empty() && slotsOf(visit.before()) == idsOf(group.given) && makesItsSlots(group, "busy");
}

/// Slots that are there already and that the server marks itself, or none where it works out its time.
bool takesStoredSlots(const Group &group, bool worksOutTime) {
    return group.visit->change->verb == ChangeVerb::Create && group.visit->now()["status"].equals("booked") && group.given.empty() && (!group.taken.empty() || worksOutTime) && !isOverbooked(group.visit->now())
        && group.all([](const Read &slot) { return slot.change->verb == ChangeVerb::Update && slot.before()["status"].equals("free") && slot.now()["status"].equals("busy"); });
}

const JsonNode *match(const WireChange &change, const std::vector<JsonNode> &found) {
    const auto mine = JsonDocument::parse(change.json);
    for (const bool byOperation : {true, false}) {
        for (const JsonNode &resource : found) {
            if (resource["resourceType"].toString() != change.type || resource["id"].toString().isEmpty()) {
                continue;
            }
            const bool isIt = change.verb != ChangeVerb::Create ? resource["id"].toString() == change.id
                : byOperation                                   ? operationOf(bytes(resource)) == change.operation
                : change.type == QLatin1String("Slot")          ? mine && isSameTime(mine->root(), resource)
                                                                : mine && resource["start"].isString() && parseInstant(resource["start"].toString(), Zone()) == parseInstant(mine->root()["start"].toString(), Zone());
            if (isIt) {
                return &resource;
            }
        }
    }
    return nullptr;
}

} // namespace

bool isOperation(const PushStep &step) { return step.way.startsWith(u'$'); }

bool keepsOperations(const Capabilities &capabilities) { return capabilities.lacks.contains(bookSlotsWay); }

std::optional<PushStep> stepFor(const std::vector<WireChange> &changes, const Capabilities &capabilities, Family family, const std::function<QUrl(const QString &path)> &url) {
    if (auto hold = family == Family::Medplum ? stepForHold(changes, capabilities, url) : stepForListed(changes, capabilities, url)) {
        return hold;
    }
    const bool hasVisit = std::any_of(changes.begin(), changes.end(), [](const WireChange &change) { return change.type == QLatin1String("Appointment"); });
    const auto group = hasVisit ? readGroup(changes) : std::nullopt;
    if (!group) {
        return std::nullopt;
    }
    const WireChange &visit = *group->visit->change;
    const QString type = QStringLiteral("Appointment/");
    const auto step = [&](const QString &way, const QString &path, const QByteArray &body) {
        PushStep result;
        result.way = way;
        result.request = {Method::Post, url(path), {}, body, body.isEmpty() ? QByteArray() : QByteArray("application/fhir+json")};
        result.changes = changes;
        return result;
    };
    const auto has = [&](const QString &way) { return !capabilities.lacks.contains(way); };
    if (family == Family::Listed) {
        const auto lists = [&](const char *name) { return capabilities.of(QStringLiteral("Appointment")).operations.contains(QString::fromLatin1(name)); };
        const auto ofVisit = [&](const QString &way, const QString &path, const QByteArray &body) {
            PushStep alone = step(way, path, body);
            alone.changes = {visit};                // Slots follow: where the server has marked them, they are found as they shall be
            return alone;
        };
        for (const auto &[way, name] : {std::pair(bookResourceWay, "appointment-resource"), std::pair(bookArgonautWay, "appt-resource")}) {
            if (lists("book") && takesStoredSlots(*group, lists("find")) && has(way)) {
                return ofVisit(way, type + bookWay, parameters({parameter(name, "resource", proposal(*group->visit, "pending"))}));
            }
        }
        if (lists("cancel") && endsVisit(*group) && has(cancelWay)) {
            return ofVisit(cancelWay, type + visit.id + u'/' + cancelWay, {});
        }
        return std::nullopt;
    }
    const JsonNode status = group->visit->now()["status"];
    if (visit.verb == ChangeVerb::Create && group->given.empty()) {
        if (status.equals("booked") && makesItsSlots(*group, "busy")) {
            if (has(bookWay)) {
                return step(bookWay, type + bookWay, parameters({parameter("appointment", "resource", proposedVisit(*group))}));
            }
            if (has(bookSlotsWay)) {
                return step(bookSlotsWay, type + bookWay, proposedSlots(*group));
            }
        } else if (status.equals("pending") && makesItsSlots(*group, "busy-tentative") && has(holdWay)) {
            return step(holdWay, type + holdWay, parameters({parameter("appointment", "resource", proposedVisit(*group))}));
        }
    } else if (isConfirmation(*group) && has(confirmWay)) {
        return step(confirmWay, type + visit.id + u'/' + confirmWay, {});
    } else if (isCancellation(*group) && has(cancelWay)) {
        return step(cancelWay, type + visit.id + u'/' + cancelWay, {});
    } else if (isCancellation(*group) && has(cancelByTypeWay)) {
        return step(cancelByTypeWay, type + cancelWay, parameters({parameter("appointment-reference", "valueReference", reference(type + visit.id))}));
    } else if (isMove(*group) && !capabilities.transaction.value_or(true) && has(rescheduleWay)) {
        // where one transaction does it, it also says who did
        return step(rescheduleWay, type + visit.id + u'/' + rescheduleWay, newTime(*group));
    }
    return std::nullopt;
}

std::vector<PushResult> read(const PushStep &step, const Answer &answer, Instant now) {
    if (isForHold(step)) {
        return readHold(step, answer, now);
    }
    if (isForListed(step)) {
        return readListed(step, answer, now);
    }
    Verdict verdict = verdictOf(step.request, answer, now);
    const auto document = JsonDocument::parse(answer.body);
    std::vector<JsonNode> found;
    if (document && verdict.outcome == Outcome::Done) {
        collect(document->root(), found);
    }
    const bool isCancel = step.way.startsWith(cancelWay);
    const bool isRejected = step.way.startsWith(bookWay) && std::any_of(found.begin(), found.end(), [](JsonNode resource) { return resource["resourceType"].equals("Appointment") && resource["status"].equals("cancelled"); });
    if (isRejected) {
        verdict.outcome = Outcome::SlotLost;        // IHE and Argonaut may say it so
    }
    std::vector<PushResult> results;
    bool isVisitThere = false;
    for (const WireChange &change : step.changes) {
        if (const JsonNode *visit = change.type == QLatin1String("Appointment") ? match(change, found) : nullptr) {
            isVisitThere = !isCancel || (*visit)["status"].equals("cancelled");
        }
    }
    for (const WireChange &change : step.changes) {
        PushResult result{change.operation, verdict, {}, doubtOf(verdict)};
        if (verdict.outcome == Outcome::SlotLost && change.type == QLatin1String("Slot")) {
            result.verdict.outcome = Outcome::Later; // it goes where its Appointment goes, which may be ours that came twice
        }
        if (verdict.outcome == Outcome::Done) {
            const JsonNode *there = match(change, found);
            if (there && isVisitThere) {
                result.resource = wireResource(*there);
            } else if (change.verb == ChangeVerb::Delete && isVisitThere) {
                result.resource = {change.type, change.id, {}, {}, {}, true};
            } else {
                result.verdict = {Outcome::Unknown, answer.status, Text::tr("The server's answer does not fit the operation."), {}, {}};
            }
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace praxidesk::sync::operations
