// A clinic and Canvas: over real HTTP, with the real transport and synchroniser.

#include <QObject>

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/mind_words.h"
#include "tests/support/test_registry.h"

#include "core/sync/conflict_picture.h"
#include "core/sync/outbox_picture.h"
#include "core/sync/conflicts.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

bool isBooking(const Arrived &arrived) { return arrived.request.method == sync::Method::Post; }
bool isChange(const Arrived &arrived) { return arrived.request.method == sync::Method::Put; }

} // namespace

class CanvasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<CanvasWorld>(); }
    void init() { m_world->restore(); }

    void pullsWhatIsThere() {
        DialectClinic &clinic = m_world->clinic();
        QCOMPARE(clinic.store().schedules().size(), size_t(2));
        QCOMPARE(clinic.store().patient(m_world->patient())->displayName(), s("Olivia Brown"));
        const Appointment known = clinic.visit(m_world->visit(m_world->known));
        QCOMPARE(known.interval->start, CanvasWorld::at(1, 0));
        QCOMPARE(clinic.ledger().knownTo(clinic.server(), s("Slot")), 0);
        const auto offered = clinic.offered(m_world->schedule());
        QVERIFY(std::find(offered.begin(), offered.end(), CanvasWorld::at(0, 0)) != offered.end());
        QVERIFY(std::find(offered.begin(), offered.end(), CanvasWorld::at(1, 0)) == offered.end());
        // a server that nobody asked what it can do is not asked for what it may not have
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.url.path().contains(s("metadata")));
        }
        // once more, and nothing is new
        const sync::SyncReport again = clinic.sync();
        QVERIFY2(!again.error && again.pulled == 0 && again.pushed == 0 && again.remarks.isEmpty(), words(again).constData());
    }

    void books() {
        DialectClinic &clinic = m_world->clinic();
        const auto booked = clinic.book(m_world->schedule(), CanvasWorld::at(2, 1), m_world->patient(), s("the dog comes, too"));
        QVERIFY2(booked, why(booked));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pushed == 1 && report.pending == 0 && report.localOnly == 0, words(report).constData());
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 1)), 1);
        const auto made = m_world->mind().visits().find(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked)));
        QVERIFY(made != m_world->mind().visits().end());
        QCOMPARE(made->second.location, s("Location/2"));
        QCOMPARE(made->second.practitioner, s("Practitioner/okafor"));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(clinic.visit(*booked).comment, s("the dog comes, too"));
        const auto offered = clinic.offered(m_world->schedule());
        QVERIFY(std::find(offered.begin(), offered.end(), CanvasWorld::at(2, 1)) == offered.end());
    }

    void leavesATimeThatWasHeld_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("moved") << s("moved");
        QTest::newRow("to somebody else") << s("to somebody else");
        QTest::newRow("cancelled") << s("cancelled");
    }
    /// A hold leaves the visit a Slot that Canvas never hears of: it goes when the visit leaves.
    void leavesATimeThatWasHeld() {
        QFETCH(QString, what);
        DialectClinic &clinic = m_world->clinic();
        desk::HoldRequest hold;
        hold.schedules = {m_world->schedule()};
        hold.start = CanvasWorld::at(2, 1);
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
        QVERIFY(!clinic.book(m_world->schedule(), CanvasWorld::at(2, 1), m_world->patient("simpson")));
        CanvasMind::Visit visit = m_world->mind().visits().at(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked)));
        if (what == s("moved")) {
            visit.time = {CanvasWorld::at(2, 8), CanvasWorld::at(2, 8) + Minutes(20)};
        } else if (what == s("cancelled")) {
            visit.status = s("cancelled");
        } else {
            visit.practitioner = s("Practitioner/adams");
        }
        m_world->mind().put(visit);
        QCOMPARE(m_world->settle(), QString());
        const auto again = clinic.book(m_world->schedule(), CanvasWorld::at(2, 1), m_world->patient("simpson"));
        QVERIFY2(again, why(again));
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(clinic.visit(*booked).slotReferences.empty());
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    void knowsWhereSomebodyIsByWhatIsOffered() {
        DialectClinic &clinic = m_world->clinic();
        CanvasMind &mind = m_world->mind();
        mind.add("{\"resourceType\":\"Location\",\"id\":\"3\",\"name\":\"Hill Road\"}");
        mind.addSchedule(s("Location.2-Staff.okafor"), s("Practitioner/okafor"), {Qt::Monday, Qt::Tuesday, Qt::Friday});
        mind.addSchedule(s("Location.3-Staff.okafor"), s("Practitioner/okafor"), {Qt::Thursday, Qt::Friday});
        m_world->now += Minutes(20);
        QVERIFY(!clinic.sync().error);
        const auto there = narrow<ScheduleId>(clinic.key("Schedule", s("Location.3-Staff.okafor")));
        const auto placeOf = [&](const Result<AppointmentId> &visit) {
            const auto known = mind.visits().find(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*visit)));
            return known == mind.visits().end() ? QString() : known->second.location;
        };
        const auto tuesday = clinic.book(m_world->schedule(), CanvasWorld::at(1, 4), m_world->patient());
        QVERIFY2(tuesday, why(tuesday));
        const auto thursday = clinic.book(there, CanvasWorld::at(3, 4), m_world->patient());
        QVERIFY2(thursday, why(thursday));
        const auto friday = clinic.book(there, CanvasWorld::at(4, 4), m_world->patient());
        QVERIFY2(friday, why(friday));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.localOnly == 1, words(report).constData());
        QCOMPARE(placeOf(tuesday), s("Location/2"));
        QCOMPARE(placeOf(thursday), s("Location/3"));
        QCOMPARE(placeOf(friday), QString()); // rather nowhere than at the wrong place
        QVERIFY2(clinic.words().contains(s("several")), qPrintable(clinic.words()));
        // who goes to another day goes to another place
        desk::MoveRequest move;
        move.appointment = *thursday;
        move.start = CanvasWorld::at(1, 8);
        move.schedules = {m_world->schedule()};
        const auto moved = clinic.desk().move(move);
        QVERIFY2(moved, why(moved));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(placeOf(thursday), s("Location/2"));
    }

    void isTested() {
        DialectClinic &clinic = m_world->clinic();
        sync::Connection connection(clinic.store(), clinic.server(), s("front"), [&] { return clinic.token; });
        const auto checked = QCoro::waitFor(connection.check());
        QVERIFY2(checked, why(checked));
        clinic.token = "old";
        const auto refused = QCoro::waitFor(connection.check());
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(ErrorCode::SignInNeeded));
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.writes());
        }
        clinic.token = "canary";
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient()));
        const sync::SyncReport report = QCoro::waitFor(connection.sync({}));
        QVERIFY2(!report.error && report.pushed == 1, words(report).constData());
    }

    void looksForABookingWhoseAnswerWasLost() {
        DialectClinic &clinic = m_world->clinic();
        const auto booked = clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient());
        QVERIFY(booked);
        m_world->server().behave([](const Arrived &arrived) { return isBooking(arrived) ? Mishap::lost() : Mishap{}; });
        std::ignore = clinic.sync();
        QVERIFY(!clinic.waiting().isEmpty());
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    /// Else what a pull brings would be somebody else's visit.
    void takesNoBookingOfItsOwnForAnothers() {
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient()));
        m_world->server().behave([](const Arrived &arrived) { return isBooking(arrived) ? Mishap::lost() : Mishap{}; });
        std::ignore = clinic.sync();
        m_world->now += Minutes(20);
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.url.query().contains(s("patient=")) ? Mishap::says(503) : Mishap{}; });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 1, words(report).constData());
        QCOMPARE(clinic.ledger().knownTo(clinic.server(), s("Appointment")), 1);
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(clinic.ledger().knownTo(clinic.server(), s("Appointment")), 2);
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    /// Two visits of one patient at one time: what is there already is not taken for the new one.
    void takesNoVisitOfBeforeForANewOne() {
        DialectClinic &clinic = m_world->clinic();
        const auto first = clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient());
        QVERIFY2(first, why(first));
        QVERIFY(!clinic.sync().error);
        QVERIFY(clinic.desk().cancel(*first, s("mistake")));
        const auto second = clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient());
        QVERIFY2(second, why(second));
        // the new one is refused, as the old one is not cancelled there yet
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.method == sync::Method::Put ? Mishap::says(503) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 1);
        QVERIFY(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*second)).isEmpty());
    }

    void repeatsABookingThatNeverArrived() {
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient()));
        m_world->server().behave([](const Arrived &arrived) { return isBooking(arrived) ? Mishap::unreached() : Mishap{}; });
        std::ignore = clinic.sync();
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 0);
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 1);
    }

    void aTakenTimeIsAConflict() {
        DialectClinic &clinic = m_world->clinic();
        const auto booked = clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient());
        QVERIFY(booked);
        CanvasMind::Visit other = m_world->mind().visits().at(m_world->known);
        other.id.clear();
        other.time = {CanvasWorld::at(2, 0), CanvasWorld::at(2, 0) + Minutes(20)};
        m_world->server().behave([&](const Arrived &arrived) {
            if (isBooking(arrived) && m_world->visitsAt(CanvasWorld::at(2, 0)) == 0) {
                m_world->mind().put(other); // they were faster
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(clinic.ledger().conflicts().size(), size_t(1));
        QCOMPARE(clinic.ledger().conflicts().front().kind, s("slot-taken"));
        QVERIFY(!sync::conflictPictures(clinic.desk()).front().otherTimes.empty()); // of a visit that has no Slot
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 1);
        QVERIFY(int(clinic.ledger().promise(resourceKey(*booked))) != int(Promise::Confirmed));
    }

    void aTakenTimeIsNoMatterWhereDoubleBookingIsOn() {
        DialectClinic &clinic = m_world->clinic();
        m_world->mind().habits().doubleBooking = true;
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient()));
        CanvasMind::Visit other = m_world->mind().visits().at(m_world->known);
        other.id.clear();
        other.time = {CanvasWorld::at(2, 0), CanvasWorld::at(2, 0) + Minutes(20)};
        m_world->server().behave([&](const Arrived &arrived) {
            if (isBooking(arrived) && m_world->visitsAt(CanvasWorld::at(2, 0)) == 0) {
                m_world->mind().put(other);
            }
            return Mishap{};
        });
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 2);
        // they are there both, and people are told
        m_world->now += Minutes(20);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.ledger().conflicts().size(), size_t(1));
    }

    /// Canvas keeps patients and lets nobody make one: nothing else can stand for them in a booking.
    void aPatientThatCannotBeMadeHasNoBookingThere() {
        DialectClinic &clinic = m_world->clinic();
        const auto patient = clinic.desk().addPatient({s("Flanders"), s("Ned"), QDate(1960, 1, 1), {}});
        QVERIFY(patient);
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), *patient));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.needsPerson(), words(report).constData());
        QVERIFY2(clinic.words().contains(s("It builds on Ned Flanders, which stays on this computer")), qPrintable(clinic.words()));
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 0);
        // it is the same for ever, and nothing is sent
        m_world->server().received().clear();
        QVERIFY(!clinic.sync().error);
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.writes());
        }
    }

    void refusalsAreShownRightly_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("waiting");
        QTest::newRow("bad") << 400 << QByteArray("invalid") << s("Bad request") << s("Appointment create quarantined");
        QTest::newRow("not allowed") << 403 << QByteArray("forbidden") << s("Authorization failed") << s("Appointment create parked");
        QTest::newRow("unknown kind") << 422 << QByteArray("business-rule") << s("Appointment Type does not exist with code: X") << s("Appointment create quarantined");
        QTest::newRow("taken") << 422 << QByteArray("business-rule") << s("This appointment time is no longer available.") << s("Appointment create conflict");
        QTest::newRow("broken") << 500 << QByteArray("exception") << s("Oh") << s("Appointment create unknown");
        QTest::newRow("away") << 503 << QByteArray("transient") << s("Later") << s("Appointment create queued");
    }
    void refusalsAreShownRightly() {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QString, text);
        QFETCH(QString, waiting);
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient()));
        const QByteArray body = refused(status, code, text).body;
        m_world->server().behave([&](const Arrived &arrived) { return isBooking(arrived) ? Mishap::says(status, body) : Mishap{}; });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(clinic.waiting(), waiting);
        QVERIFY2(clinic.words().contains(text), qPrintable(clinic.words()));
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 0);
    }

    void withoutAValidTokenItAsksToSignIn() {
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.book(m_world->schedule(), CanvasWorld::at(2, 0), m_world->patient()));
        clinic.token = "old";
        const sync::SyncReport report = clinic.sync();
        QVERIFY(report.error);
        QCOMPARE(int(report.error->code), int(ErrorCode::SignInNeeded));
        QCOMPARE(clinic.waiting(), s("Appointment create queued"));
        clinic.token = "canary";
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 0)), 1);
    }

    void blockedTimeStaysHere() {
        DialectClinic &clinic = m_world->clinic();
        desk::BlockRequest request;
        request.schedules = {m_world->schedule()};
        request.intervals = {{CanvasWorld::at(3, 0), CanvasWorld::at(3, 4)}};
        request.comment = s("Lunch");
        QVERIFY(clinic.desk().block(request));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.localOnly > 0, words(report).constData());
        QVERIFY2(clinic.words().contains(s("blocked time")), qPrintable(clinic.words()));
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.writes());
        }
        // what is offered there is not free here
        const auto no = clinic.book(m_world->schedule(), CanvasWorld::at(3, 0), m_world->patient());
        QVERIFY(!no);
        QCOMPARE(int(no.error().code), int(ErrorCode::Blocked));
    }

    void aVisitIsFollowedToItsEnd() {
        DialectClinic &clinic = m_world->clinic();
        const AppointmentId known = m_world->visit(m_world->known);
        const auto there = [&] { return m_world->mind().visits().at(m_world->known).status; };
        for (const AppointmentStatus status : {AppointmentStatus::Arrived, AppointmentStatus::CheckedIn, AppointmentStatus::Fulfilled}) {
            m_world->now += Minutes(1);
            const auto set = clinic.desk().setStatus(known, status);
            QVERIFY2(set, why(set));
            const sync::SyncReport report = clinic.sync();
            QVERIFY2(!report.error, words(report).constData());
            QCOMPARE(there(), toCode(status));
        }
        QCOMPARE(m_world->settle(), QString());
    }

    void cancelledIsFinal() {
        DialectClinic &clinic = m_world->clinic();
        const AppointmentId known = m_world->visit(m_world->known);
        QVERIFY(clinic.desk().cancel(known, s("ill")));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->mind().visits().at(m_world->known).status, s("cancelled"));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(clinic.visit(known).cancelationReason->label(), s("ill"));
        QVERIFY(clinic.desk().undo());
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.localOnly == 1, words(report).constData());
        QVERIFY2(clinic.words().contains(s("cancelled")), qPrintable(clinic.words()));
        QCOMPARE(sync::standingText(clinic.store(), resourceKey(known)), s("On the server; what was changed last stays on this computer"));
        QCOMPARE(m_world->mind().visits().at(m_world->known).status, s("cancelled"));
    }

    void movesAVisit() {
        DialectClinic &clinic = m_world->clinic();
        desk::MoveRequest request;
        request.appointment = m_world->visit(m_world->known);
        request.start = CanvasWorld::at(2, 2);
        const auto moved = clinic.desk().move(request);
        QVERIFY2(moved, why(moved));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->mind().visits().at(m_world->known).time.start, CanvasWorld::at(2, 2));
        QCOMPARE(m_world->settle(), QString());
    }

    void whatBothChangedIsNotOverwritten() {
        DialectClinic &clinic = m_world->clinic();
        desk::MoveRequest request;
        request.appointment = m_world->visit(m_world->known);
        request.start = CanvasWorld::at(2, 2);
        QVERIFY(clinic.desk().move(request));
        // they move it just before our change arrives
        const Interval theirs{CanvasWorld::at(4, 0), CanvasWorld::at(4, 0) + Minutes(20)};
        m_world->server().behave([&](const Arrived &arrived) {
            if (isChange(arrived)) {
                m_world->now += Minutes(1);
                CanvasMind::Visit visit = m_world->mind().visits().at(m_world->known);
                visit.time = theirs;
                m_world->mind().put(visit);
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(m_world->mind().visits().at(m_world->known).time, theirs);
        QCOMPARE(clinic.ledger().conflicts().size(), size_t(1));
        QVERIFY(sync::resolve(clinic.desk(), {clinic.ledger().conflicts().front().id, sync::Keep::Theirs, {}, s("decided")}));
        QCOMPARE(m_world->settle(), QString());
    }

    void aDayOffline() {
        DialectClinic &clinic = m_world->clinic();
        std::vector<AppointmentId> booked;
        for (int i = 0; i < 4; ++i) {
            const auto one = clinic.book(m_world->schedule(), CanvasWorld::at(2, 2 * i), m_world->patient(i % 2 == 0 ? "brown" : "simpson"));
            QVERIFY2(one, why(one));
            booked.push_back(*one);
        }
        QVERIFY(clinic.desk().cancel(booked[3], s("changed their mind")));
        QVERIFY(clinic.desk().cancel(m_world->visit(m_world->known), s("ill")));
        m_world->server().behave([](const Arrived &) { return Mishap::unreached(); });
        for (int hour = 0; hour < 3; ++hour) {
            m_world->now += std::chrono::hours(8);
            QVERIFY(clinic.sync().error);
        }
        // others have worked meanwhile
        CanvasMind::Visit other = m_world->mind().visits().at(m_world->known);
        other.id.clear();
        other.practitioner = s("Practitioner/adams");
        other.time = {CanvasWorld::at(3, 0), CanvasWorld::at(3, 0) + Minutes(20)};
        m_world->mind().put(other);
        QCOMPARE(m_world->settle(), QString());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 2 * i)), 1);
            QCOMPARE(int(clinic.ledger().promise(resourceKey(booked[size_t(i)]))), int(Promise::Confirmed));
        }
        QCOMPARE(m_world->visitsAt(CanvasWorld::at(2, 6)), 0);
        QCOMPARE(m_world->mind().visits().at(m_world->known).status, s("cancelled"));
    }

    void asksForFreeTimeOfAnyLength() {
        DialectClinic &clinic = m_world->clinic();
        m_world->server().received().clear();
        const Interval week{CanvasWorld::at(14, 0) - std::chrono::hours(8), CanvasWorld::at(15, 0) - std::chrono::hours(8)};
        QVERIFY(clinic.askOffers(m_world->schedule(), week, Minutes(60)).empty());
        QCOMPARE(m_world->server().received().back().request.url.query(), s("schedule=Location.2-Staff.okafor&start=2026-12-07&end=2026-12-09&duration=60"));
        const auto offers = clinic.ledger().offers(m_world->schedule());
        QVERIFY(std::any_of(offers.begin(), offers.end(), [](const store::OfferedTime &offer) { return offer.time == Interval{CanvasWorld::at(14, 0), CanvasWorld::at(14, 4)}; }));
        m_world->server().behave([](const Arrived &) { return Mishap::says(403, refused(403, "forbidden", s("Authorization failed")).body); });
        const auto no = clinic.askOffers(m_world->schedule(), week, Minutes(60));
        QCOMPARE(no.size(), size_t(1));
        QVERIFY(no.front().error.message.contains(s("Authorization failed")));
        QCOMPARE(clinic.ledger().offers(m_world->schedule()).size(), offers.size()); // what was offered last is still known
    }

private:
    std::unique_ptr<CanvasWorld> m_world;
};

const praxidesk::test::TestRegistration<CanvasTest> canvasTest;
#include "canvas_test.moc"
