// A clinic and MediKIT: over real HTTP, with the real transport and synchroniser.

#include <QObject>

#include "tests/dialects/medikit_world.h"
#include "tests/dialects/mind_words.h"
#include "core/fhir/resource_io.h"
#include "core/sync/patient_names.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

bool isBooking(const Arrived &arrived) { return arrived.request.method == sync::Method::Post && arrived.request.url.path().contains(s("/Appointment/$")); }
bool isAnswer(const Arrived &arrived) { return arrived.request.url.path().endsWith(s("/AppointmentResponse")); }

} // namespace

class MediKitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<MediKitWorld>(); }
    void init() { m_world->restore(); }

    void pullsWhatIsThere() {
        DialectClinic &clinic = m_world->clinic();
        QCOMPARE(clinic.store().schedules().size(), size_t(2)); // no occurrence among them
        QVERIFY(m_world->schedule("week") != ScheduleId{} && m_world->schedule("daily") != ScheduleId{});
        QCOMPARE(clinic.store().patient(m_world->patient())->displayName(), s("Brown"));
        const auto visits = m_world->visitsHere();
        QCOMPARE(visits.size(), size_t(4));
        QCOMPARE(visits[0].interval->start, MediKitWorld::at(1, 0));
        for (size_t week = 0; week < 3; ++week) {
            QCOMPARE(visits[week + 1].interval->start, MediKitWorld::at(2 + 7 * int(week), 0));
        }
        const auto offered = clinic.offered(m_world->schedule("daily"));
        QVERIFY(std::find(offered.begin(), offered.end(), MediKitWorld::at(2, 1)) != offered.end());
        QVERIFY(std::find(offered.begin(), offered.end(), MediKitWorld::at(2, 0)) == offered.end());
        QCOMPARE(clinic.ledger().knownTo(clinic.server(), s("Slot")), 0);
    }

    /// Whose ids are other ones at each search.
    void occurrencesAreKnownAgain() {
        DialectClinic &clinic = m_world->clinic();
        const auto before = m_world->visitsHere();
        for (int day = 0; day < 3; ++day) {
            m_world->now += Minutes(20);
            const sync::SyncReport again = clinic.sync();
            QVERIFY2(!again.error && again.pulled == 0 && again.pushed == 0 && again.remarks.isEmpty(), words(again).constData());
        }
        QCOMPARE(m_world->visitsHere(), before);
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY2(!arrived.request.url.path().contains(s("occ")), arrived.request.url.toEncoded());
        }
    }

    void occurrencesGoWithTheirParent() {
        DialectClinic &clinic = m_world->clinic();
        MediKitMind::Visit shorter = m_world->mind().visits().at(m_world->series);
        shorter.weeks = 1;
        m_world->mind().put(shorter);
        m_world->now += Minutes(20);
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(m_world->visitsHere().size(), size_t(3));
        m_world->mind().remove(m_world->series);
        m_world->now += Minutes(20);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->visitsHere().size(), size_t(1));
    }

    void books_data() {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<bool>("tellsVisit");
        QTest::addColumn<QString>("schedule");
        QTest::newRow("book-slot") << s("$book-slot") << true << s("week");
        QTest::newRow("book-slot, only where it is") << s("$book-slot") << false << s("week");
        QTest::newRow("book-slot in one that recurs") << s("$book-slot") << true << s("daily");
        QTest::newRow("create") << s("$create") << true << s("week");
    }
    void books() {
        QFETCH(QString, operation);
        QFETCH(bool, tellsVisit);
        QFETCH(QString, schedule);
        MediKitHabits habits;
        habits.operation = operation;
        habits.tellsVisit = tellsVisit;
        MediKitWorld world(habits, {{s("operation"), operation}});
        DialectClinic &clinic = world.clinic();
        const auto booked = clinic.book(world.schedule(schedule.toLatin1().constData()), MediKitWorld::at(3, 2), world.patient(), s("needs a ramp"));
        QVERIFY2(booked, why(booked));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pushed == 1 && report.pending == 0 && report.localOnly == 0, (words(report) + clinic.words().toUtf8()).constData());
        const auto made = world.mind().visits().find(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked)));
        QVERIFY(made != world.mind().visits().end());
        QCOMPARE(made->second.patient, s("brown"));
        QCOMPARE(made->second.schedule, schedule);
        QCOMPARE(made->second.comment, s("needs a ramp"));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsHere().size(), size_t(5));
    }

    /// It lists no patients, and a new one cannot be made there: a person says once who that is.
    void patientIsNamedByAPerson() {
        MediKitHabits habits;
        habits.offersPatients = false;
        MediKitWorld world(habits);
        DialectClinic &clinic = world.clinic();
        const auto added = clinic.desk().addPatient({s("Brown"), s("Olivia"), {}, {}});
        QVERIFY(added);
        const PatientId brown = *added;
        QCOMPARE(sync::patientNames(clinic.store(), brown), (std::vector<sync::PatientName>{{clinic.server(), s("medikit"), QString()}}));
        const auto booked = clinic.book(world.schedule(), MediKitWorld::at(3, 2), brown);
        QVERIFY2(booked, why(booked));
        std::ignore = clinic.sync();
        QCOMPARE(world.visitsAt(MediKitWorld::at(3, 2)), 0); // nobody there knows who comes
        QVERIFY(!clinic.waiting().isEmpty());
        for (const char *no : {"Practitioner/brown", "a b", "https://elsewhere/Group/brown"}) {
            QVERIFY2(!sync::setPatientName(clinic.store(), clinic.server(), brown, s(no), s("front")), no);
        }
        QVERIFY(sync::setPatientName(clinic.store(), clinic.server(), brown, s(" Patient/brown "), s("front")));
        QCOMPARE(sync::patientNames(clinic.store(), brown), (std::vector<sync::PatientName>{{clinic.server(), s("medikit"), s("brown")}}));
        // nobody else is the same one
        const auto other = clinic.desk().addPatient({s("Braun"), s("Olivia"), {}, {}});
        QVERIFY(other);
        const auto taken = sync::setPatientName(clinic.store(), clinic.server(), *other, s("brown"), s("front"));
        QVERIFY(!taken && taken.error().message.contains(s("Brown")));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.quarantined == 0 && report.pending == 0, (words(report) + clinic.words().toUtf8()).constData());
        QCOMPARE(world.visitsAt(MediKitWorld::at(3, 2)), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    void isTested() {
        DialectClinic &clinic = m_world->clinic();
        sync::Connection connection(clinic.store(), clinic.server(), s("front"), [&] { return clinic.token; });
        const auto checked = QCoro::waitFor(connection.check());
        QVERIFY2(checked, why(checked));
        QVERIFY(clinic.book(m_world->schedule(), MediKitWorld::at(2, 4), m_world->patient()));
        const sync::SyncReport report = QCoro::waitFor(connection.sync({}));
        QVERIFY2(!report.error && report.pushed == 1, words(report).constData());
    }

    void looksForABookingWhoseAnswerWasLost() {
        DialectClinic &clinic = m_world->clinic();
        const auto booked = clinic.book(m_world->schedule(), MediKitWorld::at(2, 4), m_world->patient());
        QVERIFY2(booked, why(booked));
        m_world->server().behave([](const Arrived &arrived) { return isBooking(arrived) ? Mishap::lost() : Mishap{}; });
        std::ignore = clinic.sync();
        QVERIFY(!clinic.waiting().isEmpty());
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(MediKitWorld::at(2, 4)), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    void aLostSlotIsAConflictAndNotTriedAgain_data() {
        QTest::addColumn<int>("status");
        for (const int status : {200, 400, 404, 409, 422}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void aLostSlotIsAConflictAndNotTriedAgain() {
        QFETCH(int, status);
        DialectClinic &clinic = m_world->clinic();
        m_world->mind().habits().noMatchStatus = status;
        const auto booked = clinic.book(m_world->schedule(), MediKitWorld::at(2, 4), m_world->patient());
        QVERIFY2(booked, why(booked));
        int asked = 0;
        m_world->server().behave([&](const Arrived &arrived) {
            if (isBooking(arrived) && ++asked == 1) {
                MediKitMind::Visit other = m_world->mind().visits().at(m_world->known);
                other.id.clear();
                other.time = {MediKitWorld::at(2, 4), MediKitWorld::at(2, 5)};
                m_world->mind().put(other);
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(clinic.ledger().conflicts().size(), size_t(1));
        QCOMPARE(clinic.ledger().conflicts().front().kind, s("slot-taken"));
        m_world->now += std::chrono::hours(1);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(asked, 1);
        QCOMPARE(m_world->visitsAt(MediKitWorld::at(2, 4)), 1);
        QVERIFY(int(clinic.ledger().promise(resourceKey(*booked))) != int(Promise::Confirmed));
    }

    void refusalsAreShownRightly_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("waiting");
        QTest::newRow("wrong") << 400 << QByteArray("invalid") << s("status: unknown code") << s("Appointment create quarantined");
        QTest::newRow("not allowed") << 403 << QByteArray("forbidden") << s("No") << s("Appointment create parked");
        QTest::newRow("no such operation") << 405 << QByteArray("not-supported") << s("Not supported") << s("Appointment create local-only");
        QTest::newRow("broken") << 500 << QByteArray("exception") << s("Oh") << s("Appointment create unknown");
    }
    void refusalsAreShownRightly() {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QString, text);
        QFETCH(QString, waiting);
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.book(m_world->schedule(), MediKitWorld::at(2, 4), m_world->patient()));
        const QByteArray body = refused(status, code, text).body;
        m_world->server().behave([&](const Arrived &arrived) { return isBooking(arrived) ? Mishap::says(status, body) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), waiting);
        QVERIFY2(clinic.words().contains(text), qPrintable(clinic.words()));
    }

    void aPatientDeclines() {
        DialectClinic &clinic = m_world->clinic();
        const AppointmentId known = m_world->visit(m_world->known);
        const auto said = clinic.desk().respond(known, clinic.store().referenceTo(resourceKey(m_world->patient("simpson"))), ParticipationStatus::Declined, {});
        QVERIFY2(said, why(said));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.localOnly == 0, (words(report) + clinic.words().toUtf8()).constData());
        QCOMPARE(m_world->mind().responses().size(), 1);
        QCOMPARE(m_world->mind().visits().at(m_world->known).patientStatus, s("declined"));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->mind().responses().size(), 1);
    }

    void anAnswerWhoseAnswerWasLostIsNotGivenTwice() {
        DialectClinic &clinic = m_world->clinic();
        const AppointmentId known = m_world->visit(m_world->known);
        QVERIFY(clinic.desk().respond(known, clinic.store().referenceTo(resourceKey(m_world->patient("simpson"))), ParticipationStatus::Declined, {}));
        m_world->server().behave([](const Arrived &arrived) { return isAnswer(arrived) ? Mishap::lost() : Mishap{}; });
        std::ignore = clinic.sync();
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->mind().responses().size(), 1);
    }

    void nobodyElseAnswers() {
        DialectClinic &clinic = m_world->clinic();
        const AppointmentId known = m_world->visit(m_world->known);
        const Reference role = clinic.visit(known).participants.at(1).actor;
        const auto answered = clinic.desk().respond(known, role, ParticipationStatus::Declined, {});
        QVERIFY2(answered, why(answered));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.localOnly > 0, words(report).constData());
        QVERIFY2(clinic.words().contains(s("only what patients answer")), qPrintable(clinic.words()));
        QCOMPARE(m_world->mind().responses().size(), 0);
    }

    void theRestStaysHere_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        QTest::newRow("cancel") << s("cancel") << s("patient may decline");
        QTest::newRow("move") << s("move") << s("change a visit");
        QTest::newRow("block") << s("block") << s("blocked time");
        QTest::newRow("an occurrence") << s("occurrence") << s("series");
        QTest::newRow("a schedule") << s("schedule") << s("schedules");
        QTest::newRow("they came") << s("arrived") << s("change a visit");
    }
    void theRestStaysHere() {
        QFETCH(QString, what);
        QFETCH(QString, why);
        DialectClinic &clinic = m_world->clinic();
        const AppointmentId known = m_world->visit(m_world->known);
        bool done = false;
        if (what == s("cancel")) {
            done = clinic.desk().cancel(known, s("ill")).has_value();
        } else if (what == s("occurrence")) {
            done = clinic.desk().cancel(m_world->visitsHere().at(2).id(), s("ill")).has_value();
        } else if (what == s("move")) {
            desk::MoveRequest request;
            request.appointment = known;
            request.start = MediKitWorld::at(2, 4);
            done = clinic.desk().move(request).has_value();
        } else if (what == s("block")) {
            desk::BlockRequest request;
            request.schedules = {m_world->schedule()};
            request.intervals = {{MediKitWorld::at(3, 0), MediKitWorld::at(3, 2)}};
            request.comment = s("Lunch");
            done = clinic.desk().block(request).has_value();
        } else if (what == s("schedule")) {
            done = clinic.desk().deactivate(m_world->schedule(), s("leave")).has_value();
        } else {
            done = clinic.desk().setStatus(known, AppointmentStatus::Arrived).has_value();
        }
        QVERIFY(done);
        for (int round = 0; round < 3; ++round) {
            const auto here = m_world->visitsHere();
            m_world->now += Minutes(20);
            const sync::SyncReport report = clinic.sync();
            QVERIFY2(!report.error && report.localOnly > 0 && report.pending == 0 && report.conflicts == 0, words(report).constData());
            QVERIFY2(clinic.words().contains(why), qPrintable(clinic.words()));
            QCOMPARE(m_world->visitsHere(), here); // what came does not take it back
        }
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.writes());
        }
    }

    void aDayOffline() {
        DialectClinic &clinic = m_world->clinic();
        std::vector<AppointmentId> booked;
        for (int i = 0; i < 3; ++i) {
            const auto one = clinic.book(m_world->schedule(), MediKitWorld::at(3, i), m_world->patient(i == 1 ? "simpson" : "brown"));
            QVERIFY2(one, why(one));
            booked.push_back(*one);
        }
        m_world->server().behave([](const Arrived &) { return Mishap::unreached(); });
        for (int hour = 0; hour < 3; ++hour) {
            m_world->now += std::chrono::hours(8);
            QVERIFY(clinic.sync().error);
        }
        MediKitMind::Visit other = m_world->mind().visits().at(m_world->known);
        other.id.clear();
        other.time = {MediKitWorld::at(4, 0), MediKitWorld::at(4, 1)};
        m_world->mind().put(other);
        QCOMPARE(m_world->settle(), QString());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_world->visitsAt(MediKitWorld::at(3, i)), 1);
            QCOMPARE(int(clinic.ledger().promise(resourceKey(booked[size_t(i)]))), int(Promise::Confirmed));
        }
    }

    void pagesOfOccurrencesAloneAreNoEnd() {
        MediKitHabits habits;
        habits.pageSize = 3;
        MediKitWorld world(habits);
        QVERIFY(world.schedule("week") != ScheduleId{} && world.schedule("daily") != ScheduleId{});
        QCOMPARE(world.visitsHere().size(), size_t(4));
    }

    /// A hold leaves the visit a Slot that MediKIT never hears of: it goes when the visit leaves.
    void leavesATimeThatWasHeld() {
        DialectClinic &clinic = m_world->clinic();
        desk::HoldRequest hold;
        hold.schedules = {m_world->schedule()};
        hold.start = MediKitWorld::at(3, 1);
        hold.duration = Minutes(20);
        const auto held = clinic.desk().hold(hold);
        QVERIFY2(held, why(held));
        desk::BookingRequest request;
        request.hold = *held;
        request.patient = m_world->patient();
        const auto booked = clinic.desk().book(request);
        QVERIFY2(booked, why(booked));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->disagreement(), QString());
        m_world->now += Minutes(20);
        MediKitMind::Visit visit = m_world->mind().visits().at(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked)));
        visit.time = {MediKitWorld::at(3, 5), MediKitWorld::at(3, 6)};
        m_world->mind().put(visit);
        QCOMPARE(m_world->settle(), QString());
        const auto again = clinic.book(m_world->schedule(), MediKitWorld::at(3, 1), m_world->patient("simpson"));
        QVERIFY2(again, why(again));
        QCOMPARE(m_world->settle(), QString());
    }

    void whereNoPatientsAreListedTheyAreGiven() {
        MediKitHabits habits;
        habits.offersPatients = false;
        MediKitWorld world(habits);
        DialectClinic &clinic = world.clinic();
        QVERIFY(world.patient() == PatientId{});
        // somebody types the id and the name
        PatientId patient;
        store::WriteOptions options;
        options.action = s("import");
        options.user = s("front");
        options.toOutbox = false;
        const auto given = clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
            auto parsed = fhir::parse("{\"resourceType\":\"Patient\",\"id\":\"brown\",\"name\":[{\"family\":\"Brown\"}]}");
            const auto put = writer.put(*parsed, {});
            patient = put ? narrow<PatientId>(*put) : PatientId{};
            return put ? Result<void>() : tl::unexpected(put.error());
        });
        QVERIFY2(given, why(given));
        const auto booked = clinic.book(world.schedule(), MediKitWorld::at(3, 0), patient);
        QVERIFY2(booked, why(booked));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0, (words(report) + clinic.words().toUtf8()).constData());
        QCOMPARE(world.visitsAt(MediKitWorld::at(3, 0)), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        // what becomes of the visit comes here
        MediKitMind::Visit visit = world.mind().visits().at(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked)));
        visit.status = s("cancelled");
        world.mind().put(visit);
        world.now += Minutes(20);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(int(clinic.visit(*booked).status), int(AppointmentStatus::Cancelled));
    }

private:
    std::unique_ptr<MediKitWorld> m_world;
};

const praxidesk::test::TestRegistration<MediKitTest> mediKitTest;
#include "medikit_test.moc"
