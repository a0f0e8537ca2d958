#include "tests/dialects/listed_world.h"

#include "core/fhir/json.h"

#include <algorithm>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Instant morning{std::chrono::milliseconds(1'795'420'800'000)}; // 2026-11-23T08:00:00Z, a Monday

} // namespace

Instant ListedWorld::at(int index) { return morning + Minutes(30) * index; }

ListedWorld::ListedWorld(const ListedHabits &habits) : now(morning - std::chrono::hours(24)), m_mind([this] { return now; }), m_before(m_mind), m_server([this](const sync::Request &request) { return m_mind.answer(request); }, s("/fhir")) {
    m_mind.habits() = habits;
    m_doctor = m_mind.put(R"({"resourceType":"Practitioner","name":[{"family":"Okafor"}]})");
    m_patient = m_mind.put(R"({"resourceType":"Patient","name":[{"family":"Simpson","given":["Homer"]}]})").section(u'/', 1);
    m_schedule = m_mind.put(R"({"resourceType":"Schedule","actor":[{"reference":")" + m_doctor.toUtf8() + R"("}]})").section(u'/', 1);
    now += Minutes(30);
    sync::ServerSettings settings;
    settings.name = s("plain");
    settings.kind = s("fhir");
    settings.url = m_server.base().toString();
    settings.auth = s("bearer");
    m_clinic = std::make_unique<DialectClinic>(settings, *Zone::fromId(s("UTC")), [this] { return now; });
    m_clinic->network.idleTimeout = std::chrono::seconds(20);
    if (const sync::SyncReport report = m_clinic->sync(); report.error) {
        qFatal("%s", words(report).constData());
    }
    now += Minutes(30);
    keep();
}

void ListedWorld::restore(const store::Fault &fault) {
    m_server.behave({});
    m_server.received().clear();
    m_mind = m_before;
    now = m_nowBefore;
    m_clinic->token = "canary";
    m_clinic->restore(fault);
}

void ListedWorld::keep() {
    m_before = m_mind;
    m_nowBefore = now;
    m_clinic->keep();
}

Result<SlotId> ListedWorld::hold(int index, Minutes lifetime) {
    desk::HoldRequest request;
    request.schedules = {schedule()};
    request.start = at(index);
    request.duration = Minutes(30);
    request.lifetime = lifetime;
    return m_clinic->desk().hold(request);
}

Result<AppointmentId> ListedWorld::bookHeld(SlotId hold) {
    desk::BookingRequest request;
    request.hold = hold;
    request.patient = patient();
    request.comment = s("a note");
    return m_clinic->desk().book(request);
}

QByteArray ListedWorld::visitThere(AppointmentId id) { return m_mind.there(s("Appointment/") + m_clinic->ledger().remoteIdOf(m_clinic->server(), resourceKey(id))); }

void ListedWorld::take(int index) {
    std::ignore = m_mind.put(R"({"resourceType":"Appointment","status":"booked","start":)" + fhir::quoted(toUtcIso(at(index))) + R"(,"end":)" + fhir::quoted(toUtcIso(at(index + 1)))
                             + R"(,"participant":[{"actor":{"reference":")" + m_doctor.toUtf8() + R"("},"status":"accepted"}]})");
}

bool ListedWorld::isFree(int index) const { return !m_mind.isTaken({at(index), at(index + 1)}, m_doctor); }

int ListedWorld::countAt(int index, const char *status, bool hasPatient) const {
    const auto &resources = m_mind.plain().resources();
    return int(std::count_if(resources.begin(), resources.end(), [&](const auto &each) {
        const auto visit = fhir::JsonDocument::parse(each.second.json);
        return each.first.startsWith(s("Appointment/")) && visit && each.second.json.contains(status) && each.second.json.contains("Patient/") == hasPatient && parseInstant(visit->root()["start"].toString(), Zone()) == at(index);
    }));
}

QString ListedWorld::settle() {
    m_server.behave({});
    for (int round = 0; round < 4; ++round) {
        now += Minutes(20);
        if (const sync::SyncReport report = m_clinic->sync(); report.error) {
            return QString::fromUtf8(words(report));
        }
        if (m_clinic->waiting().isEmpty() && round > 0) {
            return disagreement();
        }
    }
    return s("never quiet: ") + m_clinic->waiting() + u' ' + m_clinic->words();
}

QString ListedWorld::disagreement() {
    QStringList problems;
    for (const auto &[name, resource] : m_mind.plain().resources()) {
        const auto there = fhir::JsonDocument::parse(resource.json);
        if (!name.startsWith(s("Appointment/")) || !there || !resource.json.contains("Patient/")) {
            continue;
        }
        const ResourceKey key = m_clinic->key("Appointment", name.section(u'/', 1));
        const auto here = key ? m_clinic->store().appointment(narrow<AppointmentId>(key)) : Result<Appointment>(tl::unexpected(Error{}));
        const bool isOver = there->root()["status"].equals("cancelled") || there->root()["status"].equals("proposed");
        if (!here && !isOver) {
            problems << name + s(" is not here");
        } else if (here && (toCode(here->status) != there->root()["status"].toString() || !here->interval || here->interval->start != parseInstant(there->root()["start"].toString(), Zone()))) {
            problems << s("%1 is %2 here, %3 there").arg(name, toCode(here->status), there->root()["status"].toString());
        }
    }
    for (const store::AppointmentRow &row : m_clinic->store().appointmentRows({})) {
        if (m_clinic->ledger().remoteIdOf(m_clinic->server(), resourceKey(row.id)).isEmpty()) {
            problems << s("a visit is only here");
        }
    }
    return problems.join(s(", "));
}

} // namespace praxidesk::test
