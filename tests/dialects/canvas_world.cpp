#include "tests/dialects/canvas_world.h"

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QDate monday(2026, 11, 23);

} // namespace

Instant CanvasWorld::at(int day, int quarters) { return CanvasMind::zone().toInstant({monday.addDays(day), QTime(8, 30)}) + Minutes(15 * quarters); }

CanvasWorld::CanvasWorld(const CanvasHabits &habits)
    : now(at(0, 0) - std::chrono::hours(1)), m_mind([this] { return now; }), m_before(m_mind), m_server([this](const sync::Request &request) { return m_mind.answer(request); }, QString()) {
    m_mind.habits() = habits;
    m_mind.add(R"({"resourceType":"Patient","id":"brown","name":[{"family":"Brown","given":["Olivia"]}]})");
    m_mind.add(R"({"resourceType":"Patient","id":"simpson","name":[{"family":"Simpson","given":["Homer"]}]})");
    m_mind.add(R"({"resourceType":"Practitioner","id":"okafor","name":[{"family":"Okafor"}]})");
    m_mind.add(R"({"resourceType":"Practitioner","id":"adams","name":[{"family":"Adams"}]})");
    m_mind.add(R"({"resourceType":"Location","id":"2","name":"Main Street"})");
    m_mind.addSchedule(s("Location.2-Staff.okafor"), s("Practitioner/okafor"));
    m_mind.addSchedule(s("Location.2-Staff.adams"), s("Practitioner/adams"));
    CanvasMind::Visit visit;
    visit.status = s("booked");
    visit.patient = s("Patient/simpson");
    visit.practitioner = s("Practitioner/okafor");
    visit.location = s("Location/2");
    visit.time = {at(1, 0), at(1, 0) + Minutes(20)};
    known = m_mind.put(visit);
    now += Minutes(1);
    sync::ServerSettings settings;
    settings.name = s("canvas");
    settings.kind = s("canvas");
    settings.url = m_server.base().toString();
    settings.auth = s("bearer");
    m_clinic = std::make_unique<DialectClinic>(settings, CanvasMind::zone(), [this] { return now; });
    m_clinic->network.idleTimeout = std::chrono::seconds(20);
    if (const sync::SyncReport report = m_clinic->sync(); report.error) {
        qFatal("%s", words(report).constData());
    }
    now += Minutes(1);
    keep();
}

void CanvasWorld::restore(const store::Fault &fault) {
    m_server.behave({});
    m_server.received().clear();
    m_mind = m_before;
    now = m_nowBefore;
    m_clinic->token = "canary";
    m_clinic->restore(fault);
}

void CanvasWorld::keep() {
    m_before = m_mind;
    m_nowBefore = now;
    m_clinic->keep();
}

QString CanvasWorld::settle() {
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

QString CanvasWorld::disagreement() {
    QStringList problems;
    std::map<QString, int> meetings;
    for (const auto &[id, there] : m_mind.visits()) {
        const auto here = m_clinic->store().appointment(visit(id));
        if (!here) {
            problems << id + s(" is not here");
            continue;
        }
        if (toCode(here->status) != there.status || here->interval != there.time) {
            problems << s("%1 is %2 here, %3 there").arg(id, toCode(here->status), there.status);
        }
        if (there.isActive() && ++meetings[there.patient + toUtcIso(there.time.start)] > 1) {
            problems << id + s(" is there twice");
        }
    }
    return problems.join(s(", "));
}

int CanvasWorld::visitsAt(Instant start) const {
    return int(std::count_if(m_mind.visits().begin(), m_mind.visits().end(), [start](const auto &each) { return each.second.isActive() && each.second.time.start == start; }));
}

} // namespace praxidesk::test
