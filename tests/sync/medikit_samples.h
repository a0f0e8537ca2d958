#pragma once
// What a clinic and MediKIT say to each other, for the tables of its contract.

#include "core/sync/dialects/medikit.h"
#include "tests/sync/dialect_words.h"

namespace praxidesk::test::medikit_samples {

using namespace praxidesk::sync;

inline QString s(const char *text) { return QString::fromUtf8(text); }
inline Instant at(const char *text) { return *parseInstant(s(text), Zone()); }

inline const MediKitDialect &dialect() {
    static const MediKitDialect mediKit(QUrl(s("https://api.medikit.example")), s("org-1"));
    return mediKit;
}

inline const QByteArray base = "https://api.medikit.example/v2/org-1/fhir/R4/";
inline const QByteArray parentOfVisit = R"("extension":[{"url":"urn:extension:parent:appointment","valueReference":{"reference":"Appointment/series-1"}}],)";

inline QByteArray schedule(const QByteArray &id = "sched-1", const QByteArray &role = "role-1", const QByteArray &more = {}) {
    return R"({"resourceType":"Schedule","id":")" + id + R"(",)" + more + R"("actor":[{"reference":"PractitionerRole/)" + role + R"("}]})";
}
/// As the desk makes it.
inline QByteArray visit(const QByteArray &status = "booked", const QByteArray &more = {}, const QByteArray &answer = "needs-action") {
    return R"({"resourceType":"Appointment","id":"0a-uuid",)" + more + R"("status":")" + status + R"(","start":"2026-06-01T09:00:00+02:00","end":"2026-06-01T09:20:00+02:00",)"
        R"("participant":[{"actor":{"reference":"Patient/7"},"required":"required","status":")" + answer + R"("},{"actor":{"reference":"PractitionerRole/role-1"},"status":"accepted"}]})";
}
/// As MediKIT tells it.
inline QByteArray theirs(const QByteArray &status = "booked", const QByteArray &more = {}, const QByteArray &start = "2026-06-01T07:00:00Z") {
    return R"({"resourceType":"Appointment","id":"a-41",)" + more + R"("status":")" + status + R"(","start":")" + start
        + R"(","end":"2026-06-01T07:20:00Z","participant":[{"actor":{"reference":"Patient/7"},"status":"accepted"},{"actor":{"reference":"PractitionerRole/role-1"},"status":"accepted"}]})";
}
inline QByteArray response(const QByteArray &actor = "Patient/7", const QByteArray &appointment = "Appointment/a-41") {
    return R"({"resourceType":"AppointmentResponse","id":"0r-uuid","appointment":{"reference":")" + appointment + R"("},"actor":{"reference":")" + actor + R"("},"participantStatus":"declined"})";
}

inline WireChange made(const QByteArray &json = visit(), std::vector<QByteArray> related = {schedule()}) {
    WireChange change{s("op-a"), ChangeVerb::Create, s("Appointment"), s("0a-uuid")};
    change.json = json;
    change.related = std::move(related);
    return change;
}
inline WireChange changed(const QByteArray &json, const QByteArray &before = visit(), const char *id = "a-41") {
    WireChange change = made(json);
    change.verb = ChangeVerb::Update;
    change.id = s(id);
    change.base = before;
    return change;
}
inline WireChange said(const QByteArray &json = response(), std::vector<QByteArray> related = {theirs()}) {
    WireChange change{s("op-r"), ChangeVerb::Create, s("AppointmentResponse"), s("0r-uuid")};
    change.json = json;
    change.related = std::move(related);
    return change;
}
inline WireChange other(const char *type, const QByteArray &json, ChangeVerb verb = ChangeVerb::Update) {
    WireChange change{s("op-o"), verb, s(type), s("9")};
    change.json = json;
    return change;
}

/// The parameters of a booking.
inline QByteArray parameters(const QByteArrayList &each) { return R"({"resourceType":"Parameters","parameter":[)" + each.join(',') + "]}"; }
inline const QByteArray start = R"({"name":"start","valueDateTime":"2026-06-01T09:00:00+02:00"})";
inline const QByteArray scheduleText = R"({"name":"schedule","valueString":"sched-1"})";
inline const QByteArray scheduleReference = R"({"name":"schedule","valueReference":{"reference":"Schedule/sched-1"}})";
inline const QByteArray role = R"({"name":"practitionerRole","valueString":"role-1"})";
inline const QByteArray booked = R"({"name":"status","valueString":"booked"})";

} // namespace praxidesk::test::medikit_samples
