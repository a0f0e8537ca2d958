#pragma once
// Resources as Clinik's documents show them, in FHIR; and its answers.

#include "core/fhir/json.h"
#include "core/sync/dialect.h"

namespace praxidesk::test::clinik {

inline QString s(const char *text) { return QString::fromUtf8(text); }

inline const QByteArray schedule = R"({"resourceType":"Schedule","id":"sched_dr_smith_mon","active":true,"serviceCategory":[{"text":"General Practice"}],"serviceType":[{"text":"Consultation"},{"text":"Follow-up"}],"specialty":[{"text":"Family Medicine"}],"actor":[{"reference":"Practitioner/dr_smith"},{"reference":"Location/room_101"}],"planningHorizon":{"start":"2025-03-01T00:00:00Z","end":"2025-06-30T23:59:59Z"},"comment":"Dr. Smith Monday-Friday schedule for Q2 2025"})";
inline const QByteArray freeSlot = R"({"resourceType":"Slot","id":"slot_abc123","serviceType":[{"text":"General consultation"}],"specialty":[{"text":"Family Medicine"}],"appointmentType":{"text":"routine"},"schedule":{"reference":"Schedule/sched_dr_smith_mon"},"status":"free","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z"})";
inline const QByteArray visit = R"({"resourceType":"Appointment","id":"apt_1","identifier":[{"system":"urn:praxidesk:operation","value":"op-a"}],"status":"booked","serviceType":[{"text":"General consultation"}],"appointmentType":{"text":"routine"},"start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","slot":[{"reference":"Slot/slot_abc123"}],"comment":"knee","participant":[{"actor":{"reference":"Patient/pat_homer"},"status":"accepted"},{"actor":{"reference":"Practitioner/dr_smith"},"status":"accepted"}]})";
inline const QByteArray answered = R"({"resourceType":"AppointmentResponse","id":"r1","appointment":{"reference":"Appointment/apt_1"},"start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","actor":{"reference":"Practitioner/dr_smith"},"participantStatus":"declined","comment":"in theatre"})";

inline QByteArray with(const QByteArray &json, const std::vector<fhir::JsonChange> &changes) {
    const auto document = fhir::JsonDocument::parse(json);
    return fhir::withMembers(document->root(), changes, {"resourceType", "id", "status", "overbooked", "comment"});
}
inline QByteArray slotAs(const char *status) { return with(freeSlot, {{"status", '"' + QByteArray(status) + '"'}}); }

inline sync::Answer answer(int status, const QByteArray &body, std::vector<sync::Header> headers = {}) { return {sync::Failure::None, status, std::move(headers), body, {}, {}}; }
inline sync::Answer data(const QByteArray &json, int status = 200) { return answer(status, "{\"data\":" + json + '}'); }

} // namespace praxidesk::test::clinik
