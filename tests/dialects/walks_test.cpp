// What one does with praxictl at a server that keeps whole FHIR, from one end to the other: asked, answered and moved; done and
// documented; published and found; and a day with a plain server.

#include <QObject>

#include "tests/dialects/listed_world.h"
#include "tests/dialects/medplum_world.h"
#include "tests/dialects/mind_words.h"
#include "tests/dialects/office.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
const QString monday = s("2026-11-23");
const QString sunday = s("2026-11-22T10:00:00Z");
QString time(int index) { return QDateTime::fromString(s("2026-11-23T08:00:00Z"), Qt::ISODate).addSecs(1800 * index).toUTC().toString(Qt::ISODate); }

/// A stand-in, and what is there.
struct Place {
    QString kind;
    LoopbackServer *server = nullptr;
    const SimulatedServer *there = nullptr;
    std::function<QString(const QByteArray &json, const QString &name)> put;
    Instant *now = nullptr;
    QString schedule, patient, doctor;
    std::shared_ptr<void> world;

    /// Resources of that type, newest state.
    [[nodiscard]] QByteArrayList all(const char *type) const {
        QByteArrayList found;
        for (const auto &[name, resource] : there->resources()) {
            found << (name.startsWith(s(type) + u'/') && !resource.json.isEmpty() ? QByteArrayList{resource.json} : QByteArrayList());
        }
        return found;
    }
};

template <typename World>
QString actorOf(World &world, ScheduleId schedule) {
    return world.clinic().ledger().remoteIdOf(world.clinic().server(), world.clinic().store().schedule(schedule)->actors.front().key);
}

Place makePlace(const QString &name) {
    Place place;
    if (name.startsWith(s("Medplum"))) {
        MedplumHabits habits;
        habits.operations = name.endsWith(s("older")) ? MedplumHabits::Operations::Older : name.endsWith(s("none")) ? MedplumHabits::Operations::None : MedplumHabits::Operations::Newer;
        auto world = std::make_shared<MedplumWorld>(habits);
        DialectClinic &clinic = world->clinic();
        place.kind = s("medplum");
        place.server = &world->server();
        place.there = &world->mind().plain();
        place.put = [world = world.get()](const QByteArray &json, const QString &as) { return world->mind().put(json, as); };
        place.now = &world->now;
        place.schedule = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(world->computing()));
        place.patient = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(world->patient()));
        place.doctor = actorOf(*world, world->computing());
        place.world = world;
        return place;
    }
    ListedHabits habits;
    habits.way = name.endsWith(s("IHE")) ? ListedHabits::Way::Ihe : name.endsWith(s("reference")) ? ListedHabits::Way::IheByReference : name.endsWith(s("Argonaut")) ? ListedHabits::Way::Argonaut : ListedHabits::Way::None;
    habits.holdsFor = std::chrono::hours(2);
    auto world = std::make_shared<ListedWorld>(habits);
    DialectClinic &clinic = world->clinic();
    place.kind = s("fhir");
    place.server = &world->server();
    place.there = &world->mind().plain();
    place.put = [world = world.get()](const QByteArray &json, const QString &as) { return world->mind().put(json, as); };
    place.now = &world->now;
    place.schedule = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(world->schedule()));
    place.patient = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(world->patient()));
    place.doctor = actorOf(*world, world->schedule());
    place.world = world;
    return place;
}

void addPlaces(const QStringList &names) {
    QTest::addColumn<QString>("name");
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

QString utc(const QJsonValue &time) { return QDateTime::fromString(time.toString(), Qt::ISODate).toUTC().toString(Qt::ISODate); }

/// "status start" of each visit that is not over, sorted.
QStringList visits(Office &office) {
    QStringList lines;
    for (const auto &item : office.done(s("appointment list")).items()) {
        const QJsonObject visit = item.toObject().value(s("resource")).toObject();
        if (visit.value(s("status")).toString() != s("cancelled")) {
            lines << visit.value(s("status")).toString() + u' ' + utc(visit.value(s("start")));
        }
    }
    lines.sort();
    return lines;
}

int countOf(const QByteArrayList &resources, const QList<QByteArray> &words) {
    return int(std::count_if(resources.begin(), resources.end(), [&words](const QByteArray &json) { return std::all_of(words.begin(), words.end(), [&json](const QByteArray &word) { return json.contains(word); }); }));
}

} // namespace

class WalksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The practitioner is asked, would rather come at another time, and gets it.
    void anotherTimeIsProposedAndTaken_data() { addPlaces({s("Medplum, newer"), s("Medplum, older"), s("Medplum, none"), s("plain"), s("plain, IHE")}); }
    void anotherTimeIsProposedAndTaken() {
        QFETCH(QString, name);
        const Place place = makePlace(name);
        Office office(sunday, s("UTC"), place.kind, *place.server);
        Office other(sunday, s("UTC"), place.kind, *place.server);
        office.done(s("sync"));
        QString schedule = place.schedule;
        if (name == s("plain")) {
            office.done({s("hours"), s("set"), s("--schedule"), schedule, s("--rule"), s("MO 08:00-12:00"), s("--slot"), s("30")});
        }
        QVERIFY(office.offers(schedule, monday).contains(time(2)));
        const QString visit = office.done(s("book --schedule %1 --start %2 --duration 30 --patient %3 --ask").arg(schedule, time(2), place.patient)).id();
        office.done(s("sync"));
        QCOMPARE(countOf(place.all("Appointment"), {"\"pending\"", "Patient/"}), 1);
        office.done({s("respond"), visit, s("--actor"), s("Practitioner/") + place.doctor, s("--status"), s("tentative"), s("--start"), time(5), s("--comment"), s("Rather later")});
        office.done(s("sync"));
        const QByteArrayList answers = place.all("AppointmentResponse");
        QCOMPARE(answers.size(), 1);
        QVERIFY2(answers.front().contains("\"tentative\"") && answers.front().contains("T10:30:00") && answers.front().contains("Rather later"), answers.front());
        // others see who proposes what, and the visit is still where it was
        other.done(s("sync"));
        QCOMPARE(visits(other), QStringList{s("pending ") + time(2)});
        // taken: the visit moves there, and everybody says yes
        office.done(s("move %1 --start %2").arg(visit, time(5)));
        office.done(s("respond %1 --actor Practitioner/%2 --status accepted").arg(visit, place.doctor));
        office.done(s("sync"));
        office.done(s("sync"));
        QCOMPARE(office.staying(), QStringList());
        QCOMPARE(office.promiseOf(visit), s("confirmed"));
        QCOMPARE(countOf(place.all("Appointment"), {"\"booked\"", "T10:30:00", "Patient/"}), 1);
        QCOMPARE(countOf(place.all("Appointment"), {"\"pending\""}), 0);
        other.done(s("sync"));
        QCOMPARE(visits(other), QStringList{s("booked ") + time(5)});
        QCOMPARE(other.done(s("conflict list")).items().size(), 0);
        QVERIFY(office.allWell() && other.allWell());
    }

    /// A visit that is done has its Encounter: made here, or seen where somebody else made it.
    void aDoneVisitHasItsEncounter_data() { addPlaces({s("Medplum, newer"), s("plain"), s("plain, IHE")}); }
    void aDoneVisitHasItsEncounter() {
        QFETCH(QString, name);
        const Place place = makePlace(name);
        Office office(sunday, s("UTC"), place.kind, *place.server);
        office.done(s("sync"));
        if (name == s("plain")) {
            office.done({s("hours"), s("set"), s("--schedule"), place.schedule, s("--rule"), s("MO 08:00-12:00"), s("--slot"), s("30")});
        }
        QVERIFY(office.offers(place.schedule, monday).contains(time(0)));
        QStringList ids;
        for (const int index : {0, 2}) {
            ids << office.done(s("book --schedule %1 --start %2 --duration 30 --patient %3").arg(place.schedule, time(index), place.patient)).id();
        }
        QVERIFY(office.tried(s("encounter ") + ids.first()).exitCode != 0); // it has not taken place
        office.done(s("sync"));
        office.setNow(s("2026-11-23T10:00:00Z"));
        *place.now += std::chrono::hours(25);
        for (const QString &id : ids) {
            office.done(s("status %1 arrived").arg(id));
            office.done(s("status %1 fulfilled").arg(id));
        }
        const Ran made = office.done(s("encounter ") + ids.first());
        QCOMPARE(made.json().value(s("resourceType")).toString(), s("Encounter"));
        QCOMPARE(made.json().value(s("status")).toString(), s("finished"));
        office.done(s("sync"));
        QCOMPARE(office.staying(), QStringList());
        QCOMPARE(place.all("Encounter").size(), 1);
        QVERIFY2(place.all("Encounter").front().contains("Appointment/") && place.all("Encounter").front().contains("Patient/" + place.patient.toUtf8()), place.all("Encounter").front());
        QCOMPARE(office.done(s("encounter ") + ids.first()).id(), made.id()); // and only one
        // somebody writes the other one there
        const QString visit = [&] {
            for (const QByteArray &json : place.all("Appointment")) {
                if (json.contains("T09:00:00") && json.contains("\"start\":\"2026-11-23T09:00:00")) {
                    return QJsonDocument::fromJson(json).object().value(s("id")).toString();
                }
            }
            return QString();
        }();
        QVERIFY(!visit.isEmpty());
        place.put(R"({"resourceType":"Encounter","status":"in-progress","class":{"code":"AMB"},"appointment":[{"reference":"Appointment/)" + visit.toUtf8() + R"("}]})", {});
        office.done(s("sync"));
        QCOMPARE(office.done(s("encounter ") + ids.last()).json().value(s("status")).toString(), s("in-progress"));
        QCOMPARE(place.all("Encounter").size(), 2);
        // and finishes it long after
        office.setNow(s("2026-12-03T10:00:00Z"));
        *place.now += std::chrono::hours(24 * 10);
        for (const QByteArray &json : place.all("Encounter")) {
            if (json.contains("in-progress")) {
                place.put(QByteArray(json).replace("in-progress", "finished"), s("Encounter/") + QJsonDocument::fromJson(json).object().value(s("id")).toString());
            }
        }
        office.done(s("sync"));
        QCOMPARE(office.done(s("encounter ") + ids.last()).json().value(s("status")).toString(), s("finished"));
        // nothing is asked any more of visits whose Encounters are over
        place.server->received().clear();
        office.done(s("sync"));
        QVERIFY(std::none_of(place.server->received().begin(), place.server->received().end(), [](const Arrived &arrived) { return arrived.request.url.path().contains(s("Encounter")); }));
        QVERIFY(office.allWell());
    }

    /// A schedule and its free time are made here, and found by somebody else.
    void aScheduleIsPublishedAndFound_data() { addPlaces({s("Medplum, newer"), s("plain")}); }
    void aScheduleIsPublishedAndFound() {
        QFETCH(QString, name);
        const Place place = makePlace(name);
        Office office(sunday, s("UTC"), place.kind, *place.server);
        office.done(s("sync"));
        const auto before = place.all("Slot").size();
        office.goOffline();
        const QString schedule = office.done(s("schedule create --actor Practitioner/%1 --specialty Cardiology --comment Mornings").arg(place.doctor)).id();
        office.done({s("hours"), s("set"), s("--schedule"), schedule, s("--rule"), s("TU 08:00-10:00"), s("--slot"), s("30")});
        office.done(s("slot generate --schedule %1 --from 2026-11-24 --to 2026-12-01").arg(schedule));
        QVERIFY(office.tried(s("sync")).exitCode != 0);
        office.comeBack();
        office.done(s("sync"));
        QCOMPARE(office.staying(), QStringList());
        QCOMPARE(countOf(place.all("Schedule"), {"Cardiology", "Mornings", "Practitioner/" + place.doctor.toUtf8()}), 1);
        QCOMPARE(place.all("Slot").size() - before, 8);
        Office other(sunday, s("UTC"), place.kind, *place.server);
        other.done(s("sync"));
        const auto found = other.done(s("schedule list --specialty Cardiology")).items();
        QCOMPARE(found.size(), 1);
        const QString known = found.first().toObject().value(s("id")).toString();
        QCOMPARE(other.offers(known, s("2026-11-24")).size(), 4);
        other.done(s("book --schedule %1 --start 2026-11-24T08:30:00Z --patient %2").arg(known, place.patient));
        other.done(s("sync"));
        QCOMPARE(other.staying(), QStringList());
        QCOMPARE(countOf(place.all("Slot"), {"\"busy\"", "2026-11-24T08:30:00"}), 1);
        office.done(s("sync"));
        QVERIFY(!office.offers(schedule, s("2026-11-24")).contains(s("2026-11-24T08:30:00Z")));
        QCOMPARE(visits(office), QStringList{s("booked 2026-11-24T08:30:00Z")});
        QVERIFY(office.allWell() && other.allWell());
    }

    /// A whole day, offline in between.
    void aDayWithAPlainServer_data() { addPlaces({s("plain"), s("plain, IHE"), s("plain, by reference"), s("plain, Argonaut")}); }
    void aDayWithAPlainServer() {
        QFETCH(QString, name);
        const Place place = makePlace(name);
        const bool worksOut = name != s("plain");
        Office office(sunday, s("UTC"), place.kind, *place.server);
        office.done(s("server check front"));
        office.done(s("sync"));
        if (!worksOut) {
            office.done({s("hours"), s("set"), s("--schedule"), place.schedule, s("--rule"), s("MO 08:00-12:00"), s("--slot"), s("30")});
            office.done(s("slot generate --schedule %1 --from %2 --to %2").arg(place.schedule, monday));
            office.done(s("sync"));
        }
        QCOMPARE(office.offers(place.schedule, monday).size(), 8);
        const auto book = [&](int index) { return office.done(s("book --schedule %1 --start %2 --duration 30 --patient %3").arg(place.schedule, time(index), place.patient)).id(); };
        const QString first = book(0);
        const QString held = office.done(s("hold --schedule %1 --start %2 --duration 30 --minutes 60").arg(place.schedule, time(1))).id();
        const QString given = office.done(s("hold --schedule %1 --start %2 --duration 30 --minutes 60").arg(place.schedule, time(2))).id();
        office.done(s("sync"));
        QCOMPARE(office.promiseOf(first), s("confirmed"));
        QVERIFY(!office.offers(place.schedule, monday).contains(time(1)));
        const QString second = office.done(s("book --hold %1 --patient %2").arg(held, place.patient)).id();
        office.done(s("release ") + given);
        // a day without the network
        office.goOffline();
        QVERIFY(!office.offers(place.schedule, monday).isEmpty());
        const QString third = book(4);
        office.done({s("cancel"), first, s("--reason"), s("Patient is ill")});
        office.done(s("move %1 --start %2").arg(second, time(6)));
        office.done({s("block"), s("--schedule"), place.schedule, s("--start"), time(7), s("--end"), time(8), s("--kind"), s("meeting")});
        QVERIFY(office.tried(s("sync")).exitCode != 0);
        QCOMPARE(office.promiseOf(third), s("queued"));
        office.comeBack();
        office.done(s("sync"));
        office.done(s("respond %1 --actor Patient/%2 --status tentative").arg(third, place.patient));
        office.done(s("sync"));
        QCOMPARE(office.staying(), QStringList());
        QCOMPARE(office.promiseOf(second), s("confirmed"));
        QCOMPARE(office.promiseOf(third), s("confirmed"));
        QCOMPARE(visits(office), (QStringList{s("booked ") + time(4), s("booked ") + time(6)}));
        QCOMPARE(countOf(place.all("Appointment"), {"\"booked\""}), 2);
        QCOMPARE(countOf(place.all("Appointment"), {"\"pending\""}), 0);
        QCOMPARE(countOf(place.all("Appointment"), {"\"cancelled\"", "Patient is ill"}), 1);
        QCOMPARE(place.all("AppointmentResponse").size(), 1);
        // a second clinic sees the same day
        Office other(sunday, s("UTC"), place.kind, *place.server);
        other.done(s("sync"));
        QCOMPARE(visits(other), visits(office));
        QCOMPARE(office.done(s("check")).exitCode, 0);
        QVERIFY(office.allWell() && other.allWell());
    }
};

const praxidesk::test::TestRegistration<WalksTest> walksTest;
#include "walks_test.moc"
