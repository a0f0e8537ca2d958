// What goes to Clinik, and in which order: everything that is to be changed is read first; then the Appointment, then its
// Slots, the Slots that are given back last.
#include "core/sync/dialects/clinik.h"
#include "core/sync/dialects/clinik_answers.h"
#include "core/sync/dialects/visit.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool isAppointment(const WireChange &change) { return change.type == QLatin1String("Appointment"); }
bool isSlot(const WireChange &change) { return change.type == QLatin1String("Slot"); }
bool isPassedThrough(const QString &type) { return type == QLatin1String("Patient") || type == QLatin1String("Practitioner") || type == QLatin1String("Location"); }

QString wordOf(const QByteArray &json, const char *name) {
    const auto document = JsonDocument::parse(json);
    return document ? document->root()[name].toString() : QString();
}
QString statusOf(const QByteArray &json) { return wordOf(json, "status"); }

bool takesTime(const QString &status) { return status == QLatin1String("busy") || status == QLatin1String("busy-tentative"); }

/// A Slot that shall not be there any more.
bool isWithdrawal(const WireChange &change) {
    return isSlot(change) && (change.verb == ChangeVerb::Delete || (change.verb == ChangeVerb::Update && statusOf(change.json) == QLatin1String("entered-in-error")));
}

/// A Slot that was taken is given back instead of being removed.
QByteArray given(const QByteArray &slot) {
    const auto document = JsonDocument::parse(slot);
    return document ? fhir::withMembers(document->root(), {{"status", "\"free\""}, {"overbooked", {}}, {"comment", {}}}, {"status"}) : slot;
}
QByteArray wanted(const WireChange &change) { return change.verb == ChangeVerb::Delete ? given(change.base) : change.json; }

/// What others need comes first; an answer before the visit that notes it; Slots after their Appointment, unless it refers to
/// them; what is given back last.
int rank(const WireChange &change) {
    const bool isNew = change.verb == ChangeVerb::Create;
    if (!clinik::isMapped(change.type)) {
        return change.verb == ChangeVerb::Delete ? 100 : 0;
    }
    if (change.type == QLatin1String("Schedule")) {
        return 1;
    }
    if (isSlot(change)) {
        return isNew ? 2 : takesTime(statusOf(wanted(change))) ? 6 : 7;
    }
    return isAppointment(change) ? (isNew ? 3 : 5) : 4;
}

/// An Appointment or Slot that a server may refuse because somebody else has the time.
bool mayClash(const WireChange &change) {
    if (isSlot(change)) {
        return change.verb == ChangeVerb::Create && takesTime(statusOf(change.json));
    }
    const QString status = statusOf(change.json);
    const bool isOver = status == QLatin1String("cancelled") || status == QLatin1String("entered-in-error");
    return isAppointment(change) && !isOver && (change.verb == ChangeVerb::Create || wordOf(change.base, "start") != wordOf(change.json, "start"));
}

bool needsGuard(const WireChange &change) { return clinik::isMapped(change.type) && change.verb != ChangeVerb::Create && !change.seen; }

Passage localOnly(const QString &why) { return {Passage::Kind::LocalOnly, why}; }

} // namespace

Passage ClinikDialect::passage(const WireChange &change, const std::vector<WireChange> &group, const Capabilities &) const {
    if (isPassedThrough(change.type)) {
        return {};
    }
    if (!clinik::isMapped(change.type)) {
        const bool isNeededByOthers = group.empty() && change.verb == ChangeVerb::Create;
        return isNeededByOthers ? Passage{Passage::Kind::Implied, {}} : localOnly(Text::tr("Clinik does not keep resources of the type %1.").arg(change.type));
    }
    if (change.type == QLatin1String("AppointmentResponse") && change.verb != ChangeVerb::Create) {
        return localOnly(Text::tr("Clinik takes an answer to an appointment, but does not let it be changed."));
    }
    if (isWithdrawal(change)) {
        const QString before = statusOf(change.base);
        return takesTime(before)                             ? Passage{}
            : before == QLatin1String("busy-unavailable") ? localOnly(Text::tr("Clinik cannot remove a Slot: the blocked time stays blocked there until somebody opens it there."))
                                                          : localOnly(Text::tr("Clinik cannot remove a Slot: this time is still offered there. Block it instead."));
    }
    if (change.verb == ChangeVerb::Delete) {
        return localOnly(Text::tr("Clinik cannot remove a %1; there it stays as it is.").arg(change.type));
    }
    if (isSlot(change) && change.verb == ChangeVerb::Create && statusOf(change.json) == QLatin1String("entered-in-error")) {
        return {Passage::Kind::Implied, {}};
    }
    if (isAppointment(change) && wordOf(change.json, "start").isEmpty()) {
        return localOnly(Text::tr("Clinik keeps no appointments without a time; it has no waiting list."));
    }
    if (saysNothingNew(change)) {
        return {Passage::Kind::Implied, {}};
    }
    if (change.verb == ChangeVerb::Update && !change.base.isEmpty() && clinik::isSameThere(change.type, change.base, change.json)) {
        return localOnly(Text::tr("Clinik has no place for what this changes; it is kept here."));
    }
    return {};
}

std::optional<PushStep> ClinikDialect::nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const {
    if (group.empty()) {
        return std::nullopt;
    }
    const WireChange &next = *std::min_element(group.begin(), group.end(), [](const WireChange &a, const WireChange &b) { return rank(a) < rank(b); });
    if (!clinik::isMapped(next.type)) {
        return m_fhir.nextStep({next}, capabilities);
    }
    const auto unseen = std::find_if(group.begin(), group.end(), needsGuard);
    return unseen == group.end() ? write(next) : guard(*unseen, group);
}

PushStep ClinikDialect::guard(const WireChange &change, const std::vector<WireChange> &group) const {
    PushStep step;
    step.isGuard = true;
    step.request = read(change.type, change.id);
    step.changes = {change};
    // readGuard has to know whether the booking that wants the Slot is still to come: it stands beside it
    step.changes.front().related.clear();
    const auto booking = std::find_if(group.begin(), group.end(), isAppointment);
    if (isSlot(change) && booking != group.end()) {
        step.changes.front().related = {booking->json};
    }
    return step;
}

PushStep ClinikDialect::write(const WireChange &change) const {
    PushStep step;
    step.changes = {change};
    const bool isNew = change.verb == ChangeVerb::Create;
    step.request.method = isNew ? Method::Post : Method::Patch;
    step.request.url = url(isNew ? pathOf(change.type) : pathOf(change.type) + u'/' + change.id);
    step.request.body = isNew ? clinik::toClinik(change.type, change.json) : clinik::difference(change.type, change.base, wanted(change));
    step.request.contentType = "application/json";
    return step;
}

std::vector<PushResult> ClinikDialect::readPush(const PushStep &step, const Answer &answer, Instant now) const {
    if (!step.changes.empty() && !clinik::isMapped(step.changes.front().type)) {
        return m_fhir.readPush(step, answer, now);
    }
    std::vector<PushResult> results;
    for (const WireChange &change : step.changes) {
        results.push_back(step.isGuard ? readGuard(change, step.request, answer, now) : readWrite(change, step.request, answer, now));
    }
    return results;
}

PushResult ClinikDialect::readGuard(const WireChange &change, const Request &request, const Answer &answer, Instant now) const {
    PushResult result{change.operation, clinik::verdictOf(request, answer, now), {}};
    if (result.verdict.outcome != Outcome::Done) {
        return result;
    }
    const auto found = readOne(change.type, answer);
    if (!found || !*found || (*found)->id != change.id) {
        result.verdict = {Outcome::Later, answer.status, Text::tr("The server's answer is no %1.").arg(change.type), {}, {}};
        return result;
    }
    result.resource = **found;
    const QString there = statusOf(result.resource.json);
    const bool isGivenAlready = isWithdrawal(change) && there == QLatin1String("free");
    if (isGivenAlready || clinik::isSameThere(change.type, change.base, result.resource.json)) {
        return result;
    }
    const bool isTaken = isSlot(change) && takesTime(statusOf(change.json)) && statusOf(change.base) == QLatin1String("free") && there != QLatin1String("free");
    const bool isPerhapsOurs = change.related.empty() && there == statusOf(change.json);
    result.verdict.outcome = isTaken && !isPerhapsOurs ? Outcome::SlotLost : Outcome::Stale;
    result.verdict.words = result.verdict.outcome == Outcome::SlotLost ? Text::tr("The Slot is %1 there by now.").arg(there) : Text::tr("It was changed there meanwhile.");
    return result;
}

PushResult ClinikDialect::readWrite(const WireChange &change, const Request &request, const Answer &answer, Instant now) const {
    PushResult result{change.operation, clinik::verdictOf(request, answer, now), {}};
    Verdict &verdict = result.verdict;
    const bool isNew = change.verb == ChangeVerb::Create;
    const bool isResponse = change.type == QLatin1String("AppointmentResponse");
    if (verdict.outcome == Outcome::Stale && mayClash(change)) {
        verdict.outcome = Outcome::SlotLost;        // nothing has a version there: it can only be the time
    } else if (verdict.outcome == Outcome::Gone && isNew) {
        verdict.outcome = isResponse ? Outcome::NotSupported : clinik::isOwnError(answer) ? Outcome::Refused : Outcome::Misconfigured;
    }
    if (verdict.outcome != Outcome::Done) {
        return result;
    }
    const auto document = JsonDocument::parse(answer.body);
    const JsonNode data = document ? clinik::dataOf(*document) : JsonNode();
    WireResource resource = clinik::resourceOf(change.type, data);
    const bool isIt = isResponse ? data.isObject() : !resource.json.isEmpty() && (isNew || resource.id == change.id);
    if (!isIt) {
        verdict = {answer.mayBeCut ? Outcome::Unknown : Outcome::Malformed, answer.status, Text::tr("The server's answer is no %1.").arg(change.type), {}, {}};
        return result;
    }
    if (resource.id.isEmpty()) {
        resource.id = change.id;
    }
    resource.deleted = change.verb == ChangeVerb::Delete;
    if (resource.deleted) {
        resource.json.clear();
    }
    result.resource = std::move(resource);
    return result;
}

} // namespace praxidesk::sync
