// Each request that the documents of Clinik, MediKIT and Canvas show, as a stand-in answers it, and what is read from the answer;
// and what people search for here is what the server would have found.

#include <QObject>

#include "core/sync/dialects/dialects.h"
#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

sync::Answer ask(const std::function<sync::Answer(const sync::Request &)> &mind, const QString &address) {
    sync::Request request;
    request.url = QUrl(s("http://127.0.0.1") + address);
    request.headers = {{"authorization", "Bearer canary"}};
    return mind(request);
}

/// Ids, as the dialect of a clinic reads them, sorted; "none" for what is not there.
QString read(DialectClinic &clinic, const QString &type, const QString &address, const sync::Answer &answer) {
    const auto dialect = sync::makeDialect(*clinic.ledger().server(clinic.server()));
    const QString last = address.section(u'?', 0, 0).section(u'/', -1);
    static const QStringList kinds{s("schedules"), s("slots"), s("appointments"), s("Schedule"), s("Slot"), s("Appointment"), s("Patient"), s("Practitioner"), s("Location")};
    if (!kinds.contains(last)) {
        const auto one = dialect->readOne(type, answer);
        return !one ? one.error().message : *one ? (*one)->id : s("none");
    }
    sync::PullStart search;
    search.type = type;
    search.isSearch = true;
    const auto page = dialect->readPage(search, answer);
    QStringList ids;
    for (size_t i = 0; page && i < page->resources.size(); ++i) {
        ids << page->resources[i].id;
    }
    ids.sort();
    return page ? ids.join(u' ') : page.error().message;
}

} // namespace

class DocumentedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_clinik = std::make_unique<ClinikWorld>();
        m_clinik->mind().putSchedule({{s("id"), s("heart")}, {s("active"), true}, {s("serviceType"), QJsonArray{s("Cardiology Consultation")}}, {s("specialty"), QJsonArray{s("Cardiology")}}, {s("actorIds"), QJsonArray{s("Practitioner/dr_smith")}}});
        m_clinik->mind().putSchedule({{s("id"), s("heart_leave")}, {s("active"), false}, {s("comment"), s("on leave")}, {s("specialty"), QJsonArray{s("Cardiology")}}, {s("actorIds"), QJsonArray{s("Practitioner/dr_smith"), s("Location/room_101")}}});
        const auto slot = [this](const char *id, int day, const char *status) {
            const Instant start = ClinikWorld::at(20) + std::chrono::hours(24 * day);
            m_clinik->mind().putSlot({{s("id"), s(id)}, {s("scheduleId"), s("heart")}, {s("status"), s(status)}, {s("start"), toUtcIso(start)}, {s("end"), toUtcIso(start + Minutes(30))}, {s("specialty"), s("Cardiology")}, {s("comment"), s("x")}});
        };
        slot("h0", 0, "free");
        slot("h1", 1, "free");
        slot("h1t", 1, "busy");
        slot("h2", 2, "busy-unavailable");
        slot("h3", 3, "free");
        slot("h4", 4, "busy-tentative");
        m_clinik->now += Minutes(10);
        QCOMPARE(m_clinik->settle(), QString());
        m_mediKit = std::make_unique<MediKitWorld>();
        m_mediKit->mind().add({s("skin"), s("PractitionerRole/okafor"), s("dermatology"), QDate(2026, 12, 7), QDate(2026, 12, 7), false});
        MediKitMind::Visit proposed = m_mediKit->mind().visits().at(m_mediKit->known);
        proposed.id = s("asked");
        proposed.status = s("proposed");
        proposed.time = {MediKitWorld::at(1, 3), MediKitWorld::at(1, 4)};
        m_mediKit->mind().put(proposed);
        m_canvas = std::make_unique<CanvasWorld>();
    }

    void answersOfClinik_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *type, const char *request, const char *ids) { QTest::newRow(request) << s(type) << s(request) << s(ids); };
        row("Schedule", "schedules", "heart heart_leave sched_dr_smith_mon");
        row("Schedule", "schedules?specialty=Cardiology&active=true", "heart");
        row("Schedule", "schedules?specialty=Cardiology", "heart heart_leave");
        row("Schedule", "schedules?active=false", "heart_leave");
        row("Schedule", "schedules/heart", "heart");
        row("Schedule", "schedules/none", "none");
        row("Slot", "slots?scheduleId=heart", "h0 h1 h1t h2 h3 h4");
        row("Slot", "slots?scheduleId=heart&status=free&dateFrom=2026-11-24&dateTo=2026-11-26", "h1 h3");
        row("Slot", "slots?specialty=Cardiology&status=free&dateFrom=2026-11-24", "h1 h3");
        row("Slot", "slots?specialty=Cardiology&status=busy-unavailable", "h2");
        row("Slot", "slots?status=busy-tentative", "h4");
        row("Slot", "slots?scheduleId=none", "");
        row("Slot", "slots/h2", "h2");
        row("Slot", "slots/none", "none");
        row("Appointment", "appointments", "apt_old");
        row("Appointment", "appointments?dateFrom=2026-11-24&dateTo=2026-11-25", "");
        row("Appointment", "appointments/apt_old", "apt_old");
        row("Patient", "fhir/Patient", "pat_homer pat_olivia");
        row("Practitioner", "fhir/Practitioner", "dr_smith");
        row("Location", "fhir/Location/room_101", "room_101");
    }
    void answersOfClinik() {
        QFETCH(QString, type);
        QFETCH(QString, request);
        QFETCH(QString, ids);
        const sync::Answer answer = ask([this](const sync::Request &asked) { return m_clinik->mind().answer(asked); }, s("/clinik/") + request);
        QCOMPARE(read(m_clinik->clinic(), type, request, answer), ids);
    }

    void answersOfMediKit_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *type, const char *request, const char *ids) { QTest::newRow(request) << s(type) << s(request) << s(ids); };
        row("Schedule", "Schedule", "daily skin week");
        row("Schedule", "Schedule?id=week", "week");
        row("Schedule", "Schedule?service-category=dermatology", "skin");
        row("Schedule", "Schedule?service-category=gp&id=daily", "daily");
        row("Schedule", "Schedule?date=2026-12-07", "skin"); // of the daily one an occurrence, which lasts for no other question
        row("Schedule", "Schedule?date=ge2026-11-20&date=le2026-11-25&service-category=gp", "week");
        row("Schedule", "Schedule/week", "week");
        row("Schedule", "Schedule/none", "none");
        row("Slot", "Slot/SLOT", "SLOT");
        row("Slot", "Slot/none", "none");
        row("Appointment", "Patient/simpson/Appointment?id=KNOWN", "KNOWN");
        row("Appointment", "Patient/simpson/Appointment?date=2026-11-24", "KNOWN asked");
        row("Appointment", "Patient/simpson/Appointment?date=2026-11-24&status=proposed", "asked");
        row("Appointment", "Patient/simpson/Appointment?id=asked&status=booked", "");
        row("Appointment", "Patient/brown/Appointment?id=KNOWN", "");
        row("Appointment", "Patient/simpson/Appointment/asked", "asked");
        row("Appointment", "Patient/brown/Appointment/asked", "none");
        row("Patient", "Patient", "brown simpson");
        row("Patient", "Patient/brown", "brown");
    }
    void answersOfMediKit() {
        QFETCH(QString, type);
        QFETCH(QString, request);
        QFETCH(QString, ids);
        const QString slot = s("slot-skin-") + QString::number(MediKitMind::zone().toInstant({QDate(2026, 12, 7), QTime(9, 0)}).time_since_epoch().count());
        for (QString *text : {&request, &ids}) {
            text->replace(s("KNOWN"), m_mediKit->known).replace(s("SLOT"), slot);
        }
        const sync::Answer answer = ask([this](const sync::Request &asked) { return m_mediKit->mind().answer(asked); }, s("/v2/org-1/fhir/R4/") + request);
        QStringList expected = ids.split(u' ');
        expected.sort();
        QCOMPARE(read(m_mediKit->clinic(), type, request, answer), expected.join(u' '));
    }

    /// Free times, as many as there are: of all schedules that the answer is about, and of a category.
    void freeTimeOf_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("count");
        QTest::newRow("MediKIT") << s("medikit") << s("Slot?schedule=skin&start=ge2026-12-07&status=free") << 9;
        QTest::newRow("MediKIT, a bare day") << s("medikit") << s("Slot?schedule=skin&start=2026-12-01") << 9;
        QTest::newRow("MediKIT, of its category") << s("medikit") << s("Slot?service-category=dermatology&start=ge2026-12-07&status=free") << 9;
        QTest::newRow("MediKIT, of another category") << s("medikit") << s("Slot?schedule=skin&service-category=gp&start=ge2026-12-07") << 0;
        QTest::newRow("Canvas, twenty minutes") << s("canvas") << s("Slot?schedule=Location.2-Staff.okafor&start=2026-12-07&end=2026-12-08") << -1;
        QTest::newRow("Canvas, a longer time") << s("canvas") << s("Slot?schedule=Location.2-Staff.okafor&start=2026-12-07&end=2026-12-08&duration=60") << -3;
    }
    void freeTimeOf() {
        QFETCH(QString, kind);
        QFETCH(QString, request);
        QFETCH(int, count);
        const bool isCanvas = kind == s("canvas");
        DialectClinic &clinic = isCanvas ? m_canvas->clinic() : m_mediKit->clinic();
        const auto dialect = sync::makeDialect(*clinic.ledger().server(clinic.server()));
        const sync::Answer answer = ask([&](const sync::Request &asked) { return isCanvas ? m_canvas->mind().answer(asked) : m_mediKit->mind().answer(asked); }, (isCanvas ? s("/") : s("/v2/org-1/fhir/R4/")) + request);
        const Zone zone = clinic.store().zone();
        const auto times = dialect->readOffers({isCanvas ? s("Location.2-Staff.okafor") : s("skin"), zone.day(QDate(2026, 12, 7)), {}, zone}, answer);
        QVERIFY2(times, times ? "" : qPrintable(times.error().message));
        if (count >= 0) {
            QCOMPARE(int(times->size()), count);
            return;
        }
        QVERIFY(!times->empty());
        for (const Interval &time : *times) {
            QCOMPARE(time.end - time.start, Minutes(20) * -count);
        }
    }

    /// Its documents search by specialty, status and dates; here one searches in what came.
    void whatPeopleSearchForHereIsWhatClinikFinds_data() {
        QTest::addColumn<QString>("request");
        for (const char *request : {"schedules?specialty=Cardiology&active=true", "schedules?specialty=Cardiology", "schedules?active=false", "schedules?specialty=Family Medicine&active=true",
                                    "slots?scheduleId=heart&status=free&dateFrom=2026-11-24&dateTo=2026-11-26", "slots?specialty=Cardiology&status=free&dateFrom=2026-11-24", "slots?specialty=Cardiology&status=busy-unavailable",
                                    "slots?scheduleId=sched_dr_smith_mon&status=free"}) {
            QTest::newRow(request) << s(request);
        }
    }
    void whatPeopleSearchForHereIsWhatClinikFinds() {
        QFETCH(QString, request);
        DialectClinic &clinic = m_clinik->clinic();
        const QUrlQuery query(request.section(u'?', 1));
        const auto value = [&query](const char *name) { return query.queryItemValue(s(name), QUrl::FullyDecoded); };
        QStringList here;
        const auto add = [&](ResourceKey key) { here << clinic.ledger().remoteIdOf(clinic.server(), key); };
        const bool isOfSchedules = request.startsWith(s("schedules"));
        if (isOfSchedules) {
            store::ScheduleQuery schedules;
            schedules.specialty = value("specialty");
            schedules.active = value("active").isEmpty() ? std::nullopt : std::optional(value("active") == s("true"));
            for (const ScheduleId id : clinic.store().scheduleIds(schedules)) {
                add(resourceKey(id));
            }
        } else {
            const Zone utc;
            const auto day = [&](const char *name, const QDate &otherwise) { return value(name).isEmpty() ? otherwise : QDate::fromString(value(name), Qt::ISODate); };
            store::SlotQuery slotsOf;
            slotsOf.overlapping = Interval{utc.day(day("dateFrom", QDate(2026, 1, 1))).start, utc.day(day("dateTo", QDate(2027, 1, 1))).end};
            slotsOf.status = fromCode<SlotStatus>(value("status"));
            slotsOf.specialty = value("specialty");
            if (!value("scheduleId").isEmpty()) {
                slotsOf.schedules = {m_clinik->schedule(value("scheduleId").toUtf8().constData())};
            }
            for (const store::SlotRow &row : clinic.store().slotRows(slotsOf)) {
                add(resourceKey(row.id));
            }
        }
        here.sort();
        const sync::Answer answer = ask([this](const sync::Request &asked) { return m_clinik->mind().answer(asked); }, s("/clinik/") + request);
        QVERIFY(!here.isEmpty());
        QCOMPARE(here.join(u' '), read(clinic, isOfSchedules ? s("Schedule") : s("Slot"), request, answer));
    }

private:
    std::unique_ptr<ClinikWorld> m_clinik;
    std::unique_ptr<MediKitWorld> m_mediKit;
    std::unique_ptr<CanvasWorld> m_canvas;
};

const praxidesk::test::TestRegistration<DocumentedTest> documentedTest;
#include "documented_test.moc"
