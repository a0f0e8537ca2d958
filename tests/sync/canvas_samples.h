#pragma once
// What a clinic and Canvas say to each other, for the tables of its contract.

#include "core/sync/dialects/canvas.h"
#include "tests/sync/dialect_words.h"

namespace praxidesk::test::canvas_samples {

using namespace praxidesk::sync;

inline QString s(const char *text) { return QString::fromUtf8(text); }
inline Instant at(const char *text) { return *parseInstant(s(text), Zone()); }

inline const CanvasDialect &dialect() {
    static const CanvasDialect canvas(QUrl(s("https://fumage-example.canvasmedical.com")));
    return canvas;
}

inline const QByteArray base = "https://fumage-example.canvasmedical.com/";
inline const QByteArray schedule = R"({"resourceType":"Schedule","id":"Location.2-Staff.3640cd20","actor":[{"reference":"Practitioner/3640cd20"}]})";
inline const QByteArray secondSchedule = R"({"resourceType":"Schedule","id":"Location.3-Staff.3640cd20","actor":[{"reference":"Practitioner/3640cd20"}]})";

/// As the desk makes it; `more` are further members.
inline QByteArray visit(const QByteArray &status = "booked", const QByteArray &more = {}) {
    return R"({"resourceType":"Appointment","id":"0a-uuid","status":")" + status + R"(","start":"2023-09-21T08:45:00-07:00","end":"2023-09-21T09:05:00-07:00",)" + more
        + R"("participant":[{"actor":{"reference":"Patient/7"},"required":"required","status":"needs-action"},{"actor":{"reference":"Practitioner/3640cd20"},"status":"accepted"}]})";
}
/// As Canvas tells it.
inline QByteArray theirs(const QByteArray &status = "booked", const QByteArray &more = {}, const QByteArray &start = "2023-09-21T15:45:00+00:00", const QByteArray &end = "2023-09-21T16:05:00+00:00") {
    return R"({"resourceType":"Appointment","id":"41",)" + more + R"("status":")" + status + R"(","supportingInformation":[{"reference":"Location/2","type":"Location"}],"start":")" + start + R"(","end":")" + end
        + R"(","participant":[{"actor":{"reference":"Practitioner/3640cd20","type":"Practitioner"},"status":"accepted"},{"actor":{"reference":"Patient/7","type":"Patient"},"status":"accepted"}]})";
}

inline WireChange made(const QByteArray &json = visit(), std::vector<QByteArray> related = {schedule}) {
    WireChange change{s("op-a"), ChangeVerb::Create, s("Appointment"), s("0a-uuid")};
    change.json = json;
    change.related = std::move(related);
    return change;
}
inline WireChange changed(const QByteArray &json, const QByteArray &before = visit(), const QByteArray &etag = "2023-09-20T10:00:00.500Z") {
    WireChange change = made(json);
    change.verb = ChangeVerb::Update;
    change.id = s("41");
    change.base = before;
    change.etag = etag;
    return change;
}
inline WireChange other(const char *type, const QByteArray &json, ChangeVerb verb = ChangeVerb::Update) {
    WireChange change{s("op-o"), verb, s(type), s("9")};
    change.json = json;
    return change;
}

inline const QByteArray sentBody = R"("status":"booked","supportingInformation":[{"reference":"Location/2"}],"start":"2023-09-21T08:45:00-07:00","end":"2023-09-21T09:05:00-07:00",
    "participant":[{"actor":{"reference":"Patient/7"},"status":"accepted"},{"actor":{"reference":"Practitioner/3640cd20"},"status":"accepted"}])";

} // namespace praxidesk::test::canvas_samples
