#include "tests/dialects/medikit_world.h"

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QDate monday(2026, 11, 23);

} // namespace

Instant MediKitWorld::at(int day, int slots) { return MediKitMind::zone().toInstant({monday.addDays(day), QTime(9, 0)}) + Minutes(20 * slots); }

MediKitWorld::MediKitWorld(const MediKitHabits &habits, const std::map<QString, QString> &ways)
    : now(at(0, 0) - std::chrono::hours(1)), m_mind([this] { return now; }), m_before(m_mind), m_server([this](const sync::Request &request) { return m_mind.answer(request); }, QString()) {
    m_mind.habits() = habits;
    m_mind.addPatient(s("brown"), "Brown");
    m_mind.addPatient(s("simpson"), "Simpson");
    m_mind.add({s("week"), s("PractitionerRole/okafor"), s("gp"), monday, monday.addDays(6), false});
    m_mind.add({s("daily"), s("PractitionerRole/adams"), s("gp"), monday.addDays(-30), monday.addDays(90), true});
    MediKitMind::Visit visit;
    visit.patient = s("simpson");
    visit.role = s("PractitionerRole/okafor");
    visit.schedule = s("week");
    visit.time = {at(1, 0), at(1, 1)};
    known = m_mind.put(visit);
    visit.role = s("PractitionerRole/adams");
    visit.schedule = s("daily");
    visit.time = {at(2, 0), at(2, 1)};
    visit.weeks = 2;
    series = m_mind.put(visit);
    now += Minutes(1);
    sync::ServerSettings settings;
    settings.name = s("medikit");
    settings.kind = s("medikit");
    settings.url = m_server.base().toString();
    settings.organization = s("org-1");
    settings.auth = s("bearer");
    settings.dialect = ways;
    m_clinic = std::make_unique<DialectClinic>(settings, MediKitMind::zone(), [this] { return now; });
    m_clinic->network.idleTimeout = std::chrono::seconds(20);
    if (const sync::SyncReport report = m_clinic->sync(); report.error) {
        qFatal("%s", words(report).constData());
    }
    now += Minutes(1);
    keep();
}

void MediKitWorld::restore(const store::Fault &fault) {
    m_server.behave({});
    m_server.received().clear();
    m_mind = m_before;
    now = m_nowBefore;
    m_clinic->token = "canary";
    m_clinic->restore(fault);
}

void MediKitWorld::keep() {
    m_before = m_mind;
    m_nowBefore = now;
    m_clinic->keep();
}

std::vector<Appointment> MediKitWorld::visitsHere() {
    std::vector<Appointment> all;
    for (const store::AppointmentRow &row : m_clinic->store().appointmentRows({})) {
        all.push_back(m_clinic->visit(row.id));
    }
    return all;
}

QString MediKitWorld::settle() {
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

QString MediKitWorld::disagreement() {
    QStringList problems;
    std::map<QString, int> meetings;
    for (const auto &[id, there] : m_mind.visits()) {
        const auto here = m_clinic->store().appointment(visit(id));
        if (!here) {
            problems << id + s(" is not here");
        } else if (toCode(here->status) != there.status || here->interval != there.time) {
            problems << s("%1 is %2 here, %3 there").arg(id, toCode(here->status), there.status);
        }
        if (++meetings[there.patient + toUtcIso(there.time.start)] > 1) {
            problems << id + s(" is there twice");
        }
    }
    return problems.join(s(", "));
}

int MediKitWorld::visitsAt(Instant start) const {
    return int(std::count_if(m_mind.visits().begin(), m_mind.visits().end(), [start](const auto &each) { return each.second.time.start == start; }));
}

} // namespace praxidesk::test
