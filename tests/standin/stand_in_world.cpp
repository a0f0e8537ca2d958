#include "tests/standin/stand_in_world.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/conflicts.h"
#include "tests/simulation/agreement.h"
#include "tests/support/memory_folder.h"

#include <QFile>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Instant morning{std::chrono::milliseconds(1'795'420'800'000)}; // 2026-11-23T08:00:00Z
constexpr Minutes slotLength{20};
constexpr int slotsOfDay = 24;

/// Closed clinics are one file.
void copyOver(const QString &from, const QString &to) {
    for (const QString &suffix : {QString(), s("-wal"), s("-shm")}) {
        QFile::remove(to + suffix);
    }
    if (!QFile::copy(from, to)) {
        qFatal("%s cannot be copied", qPrintable(from));
    }
}

} // namespace

QByteArray words(const sync::SyncReport &report) {
    return (QStringLiteral("pulled %1, pushed %2, pending %3, conflicts %4, quarantined %5, local %6. ").arg(report.pulled).arg(report.pushed).arg(report.pending).arg(report.conflicts).arg(report.quarantined).arg(report.localOnly)
            + (report.error ? report.error->message + u' ' + report.error->detail : QString()) + report.remarks.join(u' '))
        .toUtf8();
}

// ---- one clinic -----------------------------------------------------------------------------------------------------

StandInClinic::StandInClinic(StandInWorld &world, QString name, QString path) : m_world(world), m_name(std::move(name)), m_path(std::move(path)) {
    auto made = store::Store::create(m_path, {m_name, *Zone::fromId(s("Europe/Berlin"))}, world.clock());
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    sync::ServerSettings settings;
    settings.name = s("server");
    settings.url = world.server().base().toString();
    m_server = *sync::addServer(**made, settings, m_name);
}

void StandInClinic::open(const store::Fault &fault) {
    close();
    auto opened = store::Store::open(m_path, m_world.clock(), fault);
    if (!opened) {
        qFatal("%s cannot be opened: %s", qPrintable(m_name), qPrintable(opened.error().message));
    }
    m_store = std::move(*opened);
    m_desk = std::make_unique<desk::Desk>(*m_store, m_name);
}

void StandInClinic::close() {
    m_desk.reset();
    m_store.reset();
}

sync::SyncReport StandInClinic::sync(const sync::SyncOptions &options) {
    std::unique_ptr<sync::Transport> transport;
    if (m_world.transport) {
        transport = m_world.transport();
    } else {
        sync::NetworkTransport::Settings network = m_world.network;
        network.base = m_world.server().base();
        transport = std::make_unique<sync::NetworkTransport>(network, [] { return QByteArray("Bearer canary"); });
    }
    sync::GenericDialect dialect(m_world.server().base());
    sync::Synchroniser synchroniser({*m_store, m_server, dialect, *transport, m_name, [] { return 0.5; }, breathe});
    return QCoro::waitFor(synchroniser.run(options));
}

ResourceKey StandInClinic::keyOf(const QString &type, int index) {
    const QStringList names = m_world.names(type);
    const auto key = index < names.size() ? ledger().keyOf(m_server, type, names.at(index).section(u'/', 1)) : std::nullopt;
    return key.value_or(ResourceKey{});
}

Result<AppointmentId> StandInClinic::book(int index, int patientIndex) {
    desk::BookingRequest request;
    request.schedules = {schedule(0)};
    request.start = StandInWorld::at(index);
    request.patient = patient(patientIndex);
    return m_desk->book(request);
}

Result<AppointmentId> StandInClinic::move(AppointmentId appointment, int index) {
    desk::MoveRequest request;
    request.appointment = appointment;
    request.start = StandInWorld::at(index);
    return m_desk->move(request);
}

QString StandInClinic::waiting() {
    QStringList states;
    for (const store::OutboxChange &change : ledger().waiting()) {
        states << store::toCode(change.state);
    }
    return states.join(s(", "));
}

QString StandInClinic::disagreement() { return test::disagreement(*m_store, m_server, m_world.server().base().toString(), m_world.mind()); }

// ---- all of it ------------------------------------------------------------------------------------------------------

StandInWorld::StandInWorld(ServerHabits habits, int clinics, int slotsOfSchedule)
    : now(morning - std::chrono::hours(24)), m_folder(memoryFolder() + s("/praxidesk-standin-XXXXXX")), m_server(SimulatedServer(std::move(habits), clock())), m_before(m_server.mind()) {
    network.idleTimeout = std::chrono::seconds(20);
    const QByteArray practitioner = put(R"({"resourceType":"Practitioner","name":[{"family":"Okafor"}]})").toUtf8();
    put(R"({"resourceType":"Patient","name":[{"family":"Brown","given":["Olivia"]}]})");
    put(R"({"resourceType":"Patient","name":[{"family":"Simpson","given":["Homer"]}]})");
    const QByteArray room = put(R"({"resourceType":"Location","name":"Room"})").toUtf8();
    for (const QByteArray &actor : {practitioner, room}) {
        const QByteArray schedule = put("{\"resourceType\":\"Schedule\",\"actor\":[{\"reference\":\"" + actor + "\"}]}").toUtf8();
        for (int i = 0; i < slotsOfSchedule; ++i) {
            put("{\"resourceType\":\"Slot\",\"schedule\":{\"reference\":\"" + schedule + "\"},\"status\":\"free\",\"start\":\"" + toUtcIso(at(i)).toUtf8() + "\",\"end\":\"" + toUtcIso(at(i) + slotLength).toUtf8() + "\"}");
        }
    }
    now += Minutes(30);
    for (int i = 0; i < clinics; ++i) {
        const QString name = QStringLiteral("clinic-%1").arg(i);
        m_clinics.push_back(std::make_unique<StandInClinic>(*this, name, m_folder.filePath(name)));
        StandInClinic &clinic = *m_clinics.back();
        clinic.open();
        if (const sync::SyncReport report = clinic.sync(); report.error) {
            qFatal("%s", words(report).constData());
        }
    }
    now += Minutes(30);
    keep();
}

void StandInWorld::keep() {
    m_before = mind();
    m_nowBefore = now;
    for (const auto &clinic : m_clinics) {
        clinic->close();
        copyOver(clinic->path(), clinic->path() + s(".kept"));
    }
    restore();
}

void StandInWorld::restore(std::optional<int> only, const store::Fault &fault) {
    m_server.behave({});
    m_server.received().clear();
    mind() = m_before;
    now = m_nowBefore;
    for (int i = 0; i < int(m_clinics.size()); ++i) {
        StandInClinic &each = clinic(i);
        each.close();
        if (!only || *only == i) {
            copyOver(each.path() + s(".kept"), each.path());
            each.open(fault);
        }
    }
}

QString StandInWorld::put(const QByteArray &json, const QString &name) {
    const auto envelope = fhir::readEnvelope(json);
    sync::Request request;
    request.method = name.isEmpty() ? sync::Method::Post : sync::Method::Put;
    request.url = QUrl(m_server.base().toString() + u'/' + (name.isEmpty() ? envelope->typeName : name));
    request.body = json;
    now += Milliseconds(1000);
    const sync::Answer answer = mind().answer(request);
    if (!answer.succeeded()) {
        qFatal("the server refuses %s", json.constData());
    }
    return QString::fromUtf8(answer.header("location")).section(u'/', 4, 5);
}

QByteArray StandInWorld::there(const QString &name) const {
    const auto &resources = m_server.mind().resources();
    const auto known = resources.find(name);
    return known == resources.end() ? QByteArray() : known->second.json;
}

QStringList StandInWorld::names(const QString &type) const {
    QStringList found;
    for (const auto &[name, resource] : m_server.mind().resources()) {
        if (name.startsWith(type + u'/') && !resource.json.isEmpty()) {
            found << name;
        }
    }
    std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
    return found;
}

void StandInWorld::change(const QString &name, const char *element, const QByteArray &value) {
    const auto document = fhir::JsonDocument::parse(there(name));
    put(fhir::withMembers(document->root(), {{element, value}}, {element}), name);
}

void StandInWorld::remove(const QString &name) {
    sync::Request request;
    request.method = sync::Method::Delete;
    request.url = QUrl(m_server.base().toString() + u'/' + name);
    std::ignore = mind().answer(request);
}

QString StandInWorld::syncAll() {
    for (const auto &clinic : m_clinics) {
        if (!clinic->isOpen()) {
            continue;
        }
        if (const sync::SyncReport report = clinic->sync(); report.error) {
            return clinic->name() + s(": ") + QString::fromUtf8(words(report));
        }
    }
    return {};
}

bool StandInWorld::isQuiet() {
    return std::all_of(m_clinics.begin(), m_clinics.end(), [](const auto &clinic) { return !clinic->isOpen() || (clinic->waiting().isEmpty() && clinic->ledger().conflicts().empty()); });
}

QString StandInWorld::settle() {
    m_server.behave({});
    constexpr int mostRounds = 8;
    for (int round = 0; round < mostRounds; ++round) {
        now += Minutes(20);
        if (const QString problem = syncAll(); !problem.isEmpty()) {
            return problem;
        }
        for (const auto &clinic : m_clinics) {
            for (const store::ConflictRow &conflict : clinic->isOpen() ? clinic->ledger().conflicts() : std::vector<store::ConflictRow>()) {
                if (const auto decided = sync::resolve(clinic->desk(), {conflict.id, sync::Keep::Theirs, {}, s("decided")}); !decided) {
                    return clinic->name() + s(": ") + conflict.kind + s(": ") + decided.error().message;
                }
            }
        }
        if (!isQuiet()) {
            continue;
        }
        // the first has to hear of the last, and where there is no history deletions are found once a day
        const auto open = std::count_if(m_clinics.begin(), m_clinics.end(), [](const auto &clinic) { return clinic->isOpen(); });
        if (open > 1 || !mind().habits().history) {
            now += std::chrono::hours(25);
            if (const QString problem = syncAll(); !problem.isEmpty()) {
                return problem;
            }
        }
        if (!isQuiet()) {
            continue;
        }
        for (const auto &clinic : m_clinics) {
            if (const QString problem = clinic->isOpen() ? clinic->disagreement() : QString(); !problem.isEmpty()) {
                return clinic->name() + s(": ") + problem;
            }
        }
        return doneTwice(mind());
    }
    QString words = s("never quiet:");
    for (const auto &clinic : m_clinics) {
        words += clinic->isOpen() ? QStringLiteral(" %1: %2, %3 conflicts").arg(clinic->name(), clinic->waiting()).arg(clinic->ledger().conflicts().size()) : QString();
    }
    return words;
}

Instant StandInWorld::at(int index) { return morning + std::chrono::hours(24) * (index / slotsOfDay) + slotLength * (index % slotsOfDay); }

} // namespace praxidesk::test
