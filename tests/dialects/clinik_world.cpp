#include "tests/dialects/clinik_world.h"

#include <QJsonArray>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Instant morning{std::chrono::milliseconds(1'795'420'800'000)}; // 2026-11-23T08:00:00Z
constexpr Minutes slotLength{30};
constexpr int slotsOfSchedule = 8;

bool isActive(const QJsonObject &appointment) { return appointment.value(s("status")) != s("cancelled") && appointment.value(s("status")) != s("noshow"); }

} // namespace

Instant ClinikWorld::at(int index) { return morning + slotLength * index; }

ClinikWorld::ClinikWorld(const ClinikHabits &habits, const std::map<QString, QString> &dialect)
    : now(morning - std::chrono::hours(24)), m_mind([this] { return now; }), m_before(m_mind), m_server([this](const sync::Request &request) { return m_mind.answer(request); }, s("/clinik")) {
    m_mind.habits() = habits;
    m_mind.putPerson(R"({"resourceType":"Practitioner","id":"dr_smith","name":[{"family":"Smith"}]})");
    m_mind.putPerson(R"({"resourceType":"Location","id":"room_101","name":"Room 101"})");
    m_mind.putPerson(R"({"resourceType":"Patient","id":"pat_homer","name":[{"family":"Simpson","given":["Homer"]}]})");
    m_mind.putPerson(R"({"resourceType":"Patient","id":"pat_olivia","name":[{"family":"Brown","given":["Olivia"]}]})");
    m_mind.putSchedule({{s("id"), s("sched_dr_smith_mon")}, {s("active"), true}, {s("serviceType"), QJsonArray{s("Consultation")}}, {s("specialty"), QJsonArray{s("Family Medicine")}},
                        {s("actorIds"), QJsonArray{s("Practitioner/dr_smith"), s("Location/room_101")}}, {s("comment"), s("Mondays")}});
    for (int i = 0; i < slotsOfSchedule; ++i) {
        m_mind.putSlot({{s("id"), slotName(i)}, {s("scheduleId"), s("sched_dr_smith_mon")}, {s("status"), s("free")}, {s("start"), toUtcIso(at(i))}, {s("end"), toUtcIso(at(i) + slotLength)},
                        {s("serviceType"), s("Consultation")}, {s("appointmentType"), s("routine")}});
    }
    m_mind.putAppointment({{s("id"), s("apt_old")}, {s("status"), s("booked")}, {s("slotIds"), QJsonArray{slotName(7)}}, {s("start"), toUtcIso(at(7))}, {s("end"), toUtcIso(at(7) + slotLength)},
                           {s("patientId"), s("pat_olivia")}, {s("participants"), QJsonArray{QJsonObject{{s("actorId"), s("Practitioner/dr_smith")}, {s("status"), s("accepted")}}, QJsonObject{{s("actorId"), s("Location/room_101")}, {s("status"), s("accepted")}}}}});
    QJsonObject taken = m_mind.slotsOfSchedules().at(slotName(7));
    taken.insert(s("status"), s("busy"));
    m_mind.putSlot(taken);
    now += Minutes(30);
    sync::ServerSettings settings;
    settings.name = s("clinik");
    settings.kind = s("clinik");
    settings.url = m_server.base().toString();
    settings.auth = s("bearer");
    settings.dialect = dialect;
    m_clinic = std::make_unique<DialectClinic>(settings, *Zone::fromId(s("America/New_York")), [this] { return now; });
    m_clinic->network.idleTimeout = std::chrono::seconds(20);
    if (const sync::SyncReport report = m_clinic->sync(); report.error) {
        qFatal("%s", words(report).constData());
    }
    now += Minutes(30);
    keep();
}

void ClinikWorld::restore(const store::Fault &fault) {
    m_server.behave({});
    m_server.received().clear();
    m_mind = m_before;
    now = m_nowBefore;
    m_clinic->token = "canary";
    m_clinic->restore(fault);
}

void ClinikWorld::keep() {
    m_before = m_mind;
    m_nowBefore = now;
    m_clinic->keep();
}

QString ClinikWorld::slotStatus(int index) const {
    const auto found = m_mind.slotsOfSchedules().find(slotName(index));
    return found == m_mind.slotsOfSchedules().end() ? QString() : found->second.value(s("status")).toString();
}

int ClinikWorld::visitsAt(int index) const {
    return int(std::count_if(m_mind.appointments().begin(), m_mind.appointments().end(),
                             [index](const auto &each) { return isActive(each.second) && parseInstant(each.second.value(s("start")).toString(), Zone()) == at(index); }));
}

QString ClinikWorld::settle() {
    m_server.behave({});
    for (int round = 0; round < 4; ++round) {
        now += Minutes(20);
        if (const sync::SyncReport report = m_clinic->sync(); report.error) {
            return QString::fromUtf8(words(report));
        }
        if (m_clinic->waiting().isEmpty()) {
            return disagreement();
        }
    }
    return s("never quiet: ") + m_clinic->waiting() + u' ' + m_clinic->words();
}

QString ClinikWorld::disagreement() {
    QStringList problems;
    std::map<QString, int> meetings;
    for (const auto &[id, there] : m_mind.appointments()) {
        const auto here = m_clinic->store().appointment(narrow<AppointmentId>(m_clinic->key("Appointment", id)));
        if (!here) {
            problems << id + s(" is not here");
            continue;
        }
        const auto start = parseInstant(there.value(s("start")).toString(), Zone());
        if (toCode(here->status) != there.value(s("status")).toString() || !here->interval || here->interval->start != start) {
            problems << s("%1 is %2 here, %3 there").arg(id, toCode(here->status), there.value(s("status")).toString());
        }
        if (isActive(there) && ++meetings[there.value(s("patientId")).toString() + toUtcIso(*start)] > 1) {
            problems << id + s(" is there twice");
        }
    }
    for (const auto &[id, there] : m_mind.slotsOfSchedules()) {
        const auto here = m_clinic->store().slot(narrow<SlotId>(m_clinic->key("Slot", id)));
        if (!here) {
            problems << id + s(" is not here");
        } else if (const QString status = toCode(here->status); status != there.value(s("status")).toString() && status != s("entered-in-error")) {
            problems << s("%1 is %2 here, %3 there").arg(id, status, there.value(s("status")).toString());
        }
    }
    return problems.join(s(", "));
}

} // namespace praxidesk::test
