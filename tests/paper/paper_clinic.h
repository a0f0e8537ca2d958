#pragma once
// A practice with names of every length and direction, and what poppler reads in a PDF.

#include "core/exchange/exchange.h"
#include "core/exchange/paper_documents.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/must_hold.h"

#include <QProcess>

namespace praxidesk::test {

inline QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// Dr. A on 18 November 2026 (and on both days in 2026 when London's clock changes), in Slots of 20 minutes.
struct Practice {
    explicit Practice(Instant now = instant("2026-11-17T10:42:00Z")) : clinic(now) {
        const QByteArray people = R"({"resourceType":"Practitioner","id":"a","name":[{"text":"Dr. A"}]}
{"resourceType":"Practitioner","id":"b","name":[{"text":"Dr. Bartholomäus von und zu Hohenstein-Württemberg"}]}
{"resourceType":"Patient","id":"h","name":[{"family":"Simpson","given":["Homer"]}],"birthDate":"1956-05-12","telecom":[{"system":"phone","value":"555 0113"}]}
{"resourceType":"Patient","id":"l","name":[{"family":"Keihanaikukauakahihuliheekahaunaele-Featherstonehaugh","given":["Wolfeschlegelsteinhausenbergerdorff"]}]}
{"resourceType":"Patient","id":"r","name":[{"text":"مريم الخطيب"}]}
{"resourceType":"Schedule","id":"s","active":true,"specialty":[{"text":"Cardiology"}],"actor":[{"reference":"Practitioner/a"}]}
{"resourceType":"Schedule","id":"t","active":true,"actor":[{"reference":"Practitioner/b"}]}
)";
        mustHold(exchange::importFile(*clinic.desk, clinic.write(text("people.ndjson"), people), {}).has_value());
    }
    [[nodiscard]] store::Store &store() const { return *clinic.store; }
    [[nodiscard]] desk::Desk &desk() const { return *clinic.desk; }
    [[nodiscard]] ActorId doctor(const char *id = "a") const { return narrow<ActorId>(*store().resolve(text("Practitioner/") + text(id))); }
    [[nodiscard]] ScheduleId schedule(const char *id = "s") const { return narrow<ScheduleId>(*store().resolve(text("Schedule/") + text(id))); }
    [[nodiscard]] PatientId patient(const char *id) const { return narrow<PatientId>(*store().resolve(text("Patient/") + text(id))); }

    AppointmentId book(const char *start, const char *who = "h", const char *visit = "Follow-up") {
        desk::BookingRequest request;
        request.schedules = {schedule()};
        request.start = instant(start);
        request.duration = Minutes(20);
        request.patient = patient(who);
        request.appointmentType = Concept::ofText(text(visit));
        request.overbook = true;
        request.reason = text("outside hours");
        const auto booked = desk().book(request);
        mustHold(booked.has_value());
        return *booked;
    }
    void freeSlots(const char *from, int count) {
        std::vector<desk::NewSlot> made;
        for (int at = 0; at < count; ++at) {
            desk::NewSlot slot;
            slot.schedule = schedule();
            slot.interval = {instant(from) + Minutes(20 * at), instant(from) + Minutes(20 * at + 20)};
            made.push_back(slot);
        }
        mustHold(desk().createSlots(made).has_value());
    }

    Clinic clinic;
};

/// What `program` of poppler says of a file.
inline QString poppler(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    mustHold(process.waitForFinished() && process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}
inline QString pdfText(const QString &file) { return poppler(text("pdftotext"), {text("-layout"), file, text("-")}); }
inline QString pdfInfo(const QString &file) { return poppler(text("pdfinfo"), {file}); }

} // namespace praxidesk::test
