#include "tests/dialects/medplum_world.h"

#include "core/fhir/json.h"
#include "core/sync/dialects/holding.h"
#include "tests/simulation/agreement.h"

#include <algorithm>
#include <set>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Instant morning{std::chrono::milliseconds(1'795'420'800'000)}; // 2026-11-23T08:00:00Z, a Monday
constexpr Minutes length{30};

const char *const hours = R"("extension":[{"url":"https://medplum.com/fhir/StructureDefinition/SchedulingParameters","extension":[)"
                          R"({"url":"duration","valueDuration":{"value":30,"unit":"min"}},{"url":"alignmentInterval","valueDuration":{"value":30,"unit":"min"}},{"url":"timezone","valueCode":"UTC"},)"
                          R"({"url":"availability","extension":[{"url":"availableTime","extension":[{"url":"daysOfWeek","valueCode":"mon"},{"url":"availableStartTime","valueTime":"08:00:00"},{"url":"availableEndTime","valueTime":"12:00:00"}]}]}]}],)";

QByteArray slot(const QString &schedule, int index, const char *status) {
    return "{\"resourceType\":\"Slot\",\"schedule\":{\"reference\":" + fhir::quoted(schedule) + "},\"status\":\"" + status + "\",\"start\":" + fhir::quoted(toUtcIso(MedplumWorld::at(index)))
        + ",\"end\":" + fhir::quoted(toUtcIso(MedplumWorld::at(index) + length)) + '}';
}

} // namespace

Instant MedplumWorld::at(int index) { return morning + length * index; }

MedplumWorld::MedplumWorld(const MedplumHabits &habits, const QString &path)
    : now(morning - std::chrono::hours(24)), m_mind([this] { return now; }), m_before(m_mind), m_server([this](const sync::Request &request) { return m_mind.answer(request); }, path) {
    m_mind.habits() = habits;
    const QByteArray doctor = m_mind.put(R"({"resourceType":"Practitioner","name":[{"family":"Okafor"}]})").toUtf8();
    const QByteArray nurse = m_mind.put(R"({"resourceType":"Practitioner","name":[{"family":"Adams"}]})").toUtf8();
    m_patient = m_mind.put(R"({"resourceType":"Patient","name":[{"family":"Simpson","given":["Homer"]}]})").section(u'/', 1);
    const QString computing = m_mind.put("{\"resourceType\":\"Schedule\"," + QByteArray(hours) + "\"actor\":[{\"reference\":\"" + doctor + "\"}]}");
    const QString stored = m_mind.put("{\"resourceType\":\"Schedule\",\"actor\":[{\"reference\":\"" + nurse + "\"}]}");
    m_computing = computing.section(u'/', 1);
    m_stored = stored.section(u'/', 1);
    for (int i = 0; i < 4; ++i) {
        m_mind.put(slot(stored, i, "free"));
    }
    now += Minutes(30);
    sync::ServerSettings settings;
    settings.name = s("medplum");
    settings.kind = s("medplum");
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

void MedplumWorld::restore(const store::Fault &fault) {
    m_server.behave({});
    m_server.received().clear();
    m_mind = m_before;
    now = m_nowBefore;
    m_clinic->token = "canary";
    m_clinic->restore(fault);
}

void MedplumWorld::keep() {
    m_before = m_mind;
    m_nowBefore = now;
    m_clinic->keep();
}

QByteArray MedplumWorld::visitThere(AppointmentId id) { return m_mind.there(s("Appointment/") + m_clinic->ledger().remoteIdOf(m_clinic->server(), resourceKey(id))); }

void MedplumWorld::take(int index) { m_mind.put(slot(s("Schedule/") + m_computing, index, "busy")); }

int MedplumWorld::visitsAt(int index) const {
    const auto &resources = m_mind.plain().resources();
    return int(std::count_if(resources.begin(), resources.end(), [index](const auto &each) {
        const auto document = fhir::JsonDocument::parse(each.second.json);
        return each.first.startsWith(s("Appointment/")) && document && !document->root()["status"].equals("cancelled") && parseInstant(document->root()["start"].toString(), Zone()) == at(index);
    }));
}

int MedplumWorld::takenAt(int index) const {
    const auto &resources = m_mind.plain().resources();
    return int(std::count_if(resources.begin(), resources.end(), [index](const auto &each) {
        const auto document = fhir::JsonDocument::parse(each.second.json);
        return each.first.startsWith(s("Slot/")) && document && !document->root()["status"].equals("free") && parseInstant(document->root()["start"].toString(), Zone()) == at(index);
    }));
}

int MedplumWorld::held() const {
    const auto &resources = m_mind.plain().resources();
    return int(std::count_if(resources.begin(), resources.end(), [](const auto &each) {
        const auto visit = fhir::JsonDocument::parse(each.second.json);
        return visit && sync::operations::standsForHold(visit->root()) && visit->root()["status"].equals("pending");
    }));
}

QString MedplumWorld::settle() {
    m_server.behave({});
    for (int round = 0; round < 4; ++round) {
        now += Minutes(20);
        if (const sync::SyncReport report = m_clinic->sync(); report.error) {
            return QString::fromUtf8(words(report));
        }
        if (m_clinic->waiting().isEmpty() && round > 0) {
            const QString problem = disagreement();
            return problem.isEmpty() ? doneTwice(m_mind.plain()) : problem;
        }
    }
    return s("never quiet: ") + m_clinic->waiting() + u' ' + m_clinic->words();
}

QString MedplumWorld::disagreement() {
    QStringList problems;
    std::set<ResourceKey> met;
    for (const auto &[name, resource] : m_mind.plain().resources()) {
        const QString type = name.section(u'/', 0, 0);
        const ResourceKey key = m_clinic->key(qPrintable(type), name.section(u'/', 1));
        const auto here = key ? m_clinic->store().read(key) : std::nullopt;
        const bool isHere = here && !here->json.isEmpty();
        const auto visit = fhir::JsonDocument::parse(resource.json);
        if (visit && sync::operations::standsForHold(visit->root()) && !isHere) {
            continue; // here it is its Slots
        }
        if (isHere == resource.json.isEmpty()) {
            problems << name + (isHere ? s(" is still here") : s(" is not here"));
        }
        if (!isHere || resource.json.isEmpty()) {
            continue;
        }
        met.insert(key);
        const auto mine = fhir::JsonDocument::parse(here->json);
        const auto theirs = fhir::JsonDocument::parse(resource.json);
        for (const char *element : {"status", "start", "end"}) {
            const QString one = mine->root()[element].toString();
            const QString other = theirs->root()[element].toString();
            if (one != other && parseInstant(one, Zone()) != parseInstant(other, Zone())) {
                problems << s("%1: %2 is %3 here, %4 there").arg(name, s(element), one, other);
            }
        }
    }
    m_clinic->store().forEach([&](const store::Stored &stored) {
        if (!met.contains(stored.key)) {
            problems << s("only here: ") + stored.reference();
        }
        return true;
    });
    return problems.join(s(", "));
}

} // namespace praxidesk::test
