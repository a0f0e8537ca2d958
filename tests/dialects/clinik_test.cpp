// A clinic and Clinik: over real HTTP, with the real transport and synchroniser.

#include <QObject>

#include "tests/dialects/clinik_world.h"
#include "tests/support/test_registry.h"

#include "core/sync/conflicts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

bool isNewVisit(const Arrived &arrived) { return arrived.request.method == sync::Method::Post && arrived.request.url.path().endsWith(QLatin1String("/appointments")); }
bool isChangeOf(const Arrived &arrived, const char *kind) { return arrived.request.method == sync::Method::Patch && arrived.request.url.path().contains(QLatin1String(kind)); }

} // namespace

class ClinikTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<ClinikWorld>(); }
    void init() { m_world->restore(); }

    void pullsWhatIsThere() {
        DialectClinic &clinic = m_world->clinic();
        QCOMPARE(clinic.store().schedules().size(), size_t(1));
        const Schedule schedule = clinic.store().schedules().front();
        QCOMPARE(schedule.actors.size(), size_t(2));
        QCOMPARE(clinic.store().actor(narrow<ActorId>(schedule.actors.front().key))->name, s("Smith"));
        QCOMPARE(schedule.comment, s("Mondays"));
        QCOMPARE(clinic.store().patient(m_world->patient())->displayName(), s("Homer Simpson"));
        QCOMPARE(m_world->disagreement(), QString());
        const auto old = clinic.visit(narrow<AppointmentId>(clinic.key("Appointment", s("apt_old"))));
        QCOMPARE(old.participants.size(), size_t(3));
        QCOMPARE(old.slotReferences.front().key, resourceKey(m_world->slot(7)));
        // an id that is none in FHIR is accepted where ours is
        QCOMPARE(clinic.store().resolve(s("Practitioner/dr_smith")), std::optional(schedule.actors.front().key));
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.url.path().contains(s("metadata")));
        }
        const sync::SyncReport again = clinic.sync();
        QVERIFY2(!again.error && again.pulled == 0 && again.pushed == 0 && again.remarks.isEmpty(), words(again).constData());
    }

    void books() {
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(1);
        QVERIFY2(booked, why(booked));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.localOnly == 0 && report.conflicts == 0, words(report).constData());
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->slotStatus(1), s("busy"));
        const QString id = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked));
        const QJsonObject made = m_world->mind().appointments().at(id);
        QCOMPARE(made.value(s("patientId")).toString(), s("pat_homer"));
        QCOMPARE(made.value(s("slotIds")).toArray(), QJsonArray{ClinikWorld::slotName(1)});
        QStringList people;
        for (const QJsonValue &one : made.value(s("participants")).toArray()) {
            people << one.toObject().value(s("actorId")).toString();
        }
        people.sort();
        QCOMPARE(people, (QStringList{s("Location/room_101"), s("Practitioner/dr_smith")}));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        // the appointment before its slot, and the slot read before it is written
        QStringList steps;
        for (const Arrived &arrived : m_world->server().received()) {
            if (arrived.request.writes() || arrived.request.url.path().endsWith(ClinikWorld::slotName(1))) {
                steps << QString::fromLatin1(toWord(arrived.request.method)) + u' ' + arrived.request.url.path().section(u'/', 2);
            }
        }
        QCOMPARE(steps.mid(0, 3), (QStringList{s("GET slots/slot_001"), s("POST appointments"), s("PATCH slots/slot_001")}));
        QCOMPARE(m_world->settle(), QString());
    }

    void booksSeveralSlots() {
        DialectClinic &clinic = m_world->clinic();
        desk::BookingRequest request;
        request.schedules = {m_world->schedule()};
        request.start = ClinikWorld::at(2);
        request.duration = Minutes(60);
        request.patient = m_world->patient();
        QVERIFY(clinic.desk().book(request));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(2), 1);
        QCOMPARE(m_world->slotStatus(2), s("busy"));
        QCOMPARE(m_world->slotStatus(3), s("busy"));
    }

    void cancelsAndMoves() {
        DialectClinic &clinic = m_world->clinic();
        const auto moved = m_world->book(0);
        const auto cancelled = m_world->book(3, "pat_olivia");
        QCOMPARE(m_world->settle(), QString());
        desk::MoveRequest move;
        move.appointment = *moved;
        move.start = ClinikWorld::at(5);
        QVERIFY(clinic.desk().move(move));
        QVERIFY(clinic.desk().cancel(*cancelled, s("flu")));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(5), 1);
        QCOMPARE(m_world->visitsAt(0) + m_world->visitsAt(3), 0);
        QCOMPARE(m_world->slotStatus(5), s("busy"));
        QCOMPARE(m_world->slotStatus(0), s("free"));
        QCOMPARE(m_world->slotStatus(3), s("free"));
        // Clinik has no place for the reason: it stays here
        QCOMPARE(clinic.visit(*cancelled).cancelationReason->label(), s("flu"));
    }

    void blocksAndOpensAgain() {
        DialectClinic &clinic = m_world->clinic();
        desk::BlockRequest request;
        request.schedules = {m_world->schedule()};
        request.intervals = {{ClinikWorld::at(4), ClinikWorld::at(6)}};
        request.kind = BlockKind::Lunch;
        request.comment = s("Lunch break");
        const auto blocked = clinic.desk().block(request);
        QVERIFY2(blocked, why(blocked));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->slotStatus(4), s("busy-unavailable"));
        QCOMPARE(m_world->slotStatus(5), s("busy-unavailable"));
        const QString id = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(blocked->blocks.front()));
        QCOMPARE(m_world->mind().slotsOfSchedules().at(id).value(s("comment")).toString(), s("Lunch break"));
        QCOMPARE(clinic.store().slot(blocked->blocks.front())->blockKind, std::optional(BlockKind::Lunch));

        QVERIFY(clinic.desk().unblock(blocked->blocks.front()));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.localOnly == 1 && report.pending == 0, words(report).constData());
        QVERIFY2(clinic.words().contains(s("cannot remove a Slot")), qPrintable(clinic.words()));
        QCOMPARE(m_world->slotStatus(4), s("free"));
        QCOMPARE(m_world->slotStatus(5), s("free"));
    }

    void overbooks() {
        DialectClinic &clinic = m_world->clinic();
        desk::BookingRequest request;
        request.slotIds = {m_world->slot(7)};
        request.patient = m_world->patient();
        request.overbook = true;
        request.reason = s("urgent add-on");
        const auto booked = clinic.desk().book(request);
        QVERIFY2(booked, why(booked));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(7), 2);
        const QJsonObject slot = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(7));
        QVERIFY(slot.value(s("overbooked")).toBool());
        QVERIFY2(slot.value(s("comment")).toString().contains(s("urgent add-on")), qPrintable(slot.value(s("comment")).toString()));
        QCOMPARE(clinic.visit(*booked).overbookReason, s("urgent add-on"));
    }

    void goesOnLeave() {
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(clinic.desk().deactivate(m_world->schedule(), s("Dr. Smith on leave")));
        QCOMPARE(m_world->settle(), QString());
        const QJsonObject schedule = m_world->mind().schedules().at(s("sched_dr_smith_mon"));
        QCOMPARE(schedule.value(s("active")), QJsonValue(false));
        QCOMPARE(schedule.value(s("comment")).toString(), s("Dr. Smith on leave"));
        QVERIFY(clinic.desk().activate(m_world->schedule()));
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(m_world->mind().schedules().at(s("sched_dr_smith_mon")).value(s("active")).toBool(true));
    }

    void answersForAParticipant() {
        DialectClinic &clinic = m_world->clinic();
        const auto visit = narrow<AppointmentId>(clinic.key("Appointment", s("apt_old")));
        const Reference doctor = clinic.store().referenceTo(clinic.key("Practitioner", s("dr_smith")));
        const auto answered = clinic.desk().respond(visit, doctor, ParticipationStatus::Declined, s("in theatre"));
        QVERIFY2(answered, why(answered));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->mind().responses().size(), size_t(1));
        QCOMPARE(m_world->mind().responses().front().value(s("participantStatus")).toString(), s("declined"));
        QCOMPARE(m_world->mind().responses().front().value(s("appointmentId")).toString(), s("apt_old"));
        QVERIFY(QJsonDocument(m_world->mind().appointments().at(s("apt_old"))).toJson().contains("declined"));
    }

    void makesPatientsAndSchedules() {
        DialectClinic &clinic = m_world->clinic();
        const auto patient = clinic.desk().addPatient({s("Flanders"), s("Ned"), QDate(1960, 1, 1), {}});
        QVERIFY(patient);
        const auto booked = clinic.book(m_world->schedule(), ClinikWorld::at(2), *patient);
        QVERIFY2(booked, why(booked));
        QCOMPARE(m_world->settle(), QString());
        const QString id = clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*patient));
        QVERIFY(m_world->mind().people().resources().contains(s("Patient/") + id));
        QCOMPARE(m_world->mind().appointments().at(clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked))).value(s("patientId")).toString(), id);
    }

    /// Where patients are passed through to a server that takes none: nobody waits for ever.
    void aPatientThatIsNotTakenHasNoBookingThere() {
        DialectClinic &clinic = m_world->clinic();
        const auto patient = clinic.desk().addPatient({s("Flanders"), s("Ned"), QDate(1960, 1, 1), {}});
        const auto booked = clinic.book(m_world->schedule(), ClinikWorld::at(2), *patient);
        QVERIFY2(booked, why(booked));
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.writes() && arrived.request.url.path().contains(s("/fhir/Patient")) ? Mishap::says(405, {}) : Mishap{}; });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.localOnly == 1 && report.quarantined == 2, words(report).constData());
        QVERIFY2(clinic.words().contains(s("It builds on Ned Flanders, which stays on this computer")), qPrintable(clinic.words()));
        QCOMPARE(m_world->visitsAt(2), 0);
        // somebody makes the server take patients
        m_world->server().behave({});
        QVERIFY(sync::retry(clinic.store(), clinic.ledger().waiting().back().id, s("test")));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(2), 1);
    }

    void takenTimeBecomesAConflict_data() {
        QTest::addColumn<QString>("status");
        for (const char *status : {"busy", "busy-unavailable", "busy-tentative"}) {
            QTest::newRow(status) << s(status);
        }
    }
    /// Seen while it was pulled, or only when it was about to be written.
    void takenTimeBecomesAConflict() {
        QFETCH(QString, status);
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(2);
        m_world->server().behave([this, status](const Arrived &arrived) {
            if (arrived.request.url.path().endsWith(ClinikWorld::slotName(2))) {
                QJsonObject slot = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(2));
                slot.insert(s("status"), status);
                m_world->mind().putSlot(slot);
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(clinic.ledger().conflicts().front().kind, s("slot-taken"));
        QCOMPARE(m_world->visitsAt(2), 0);
        QCOMPARE(m_world->slotStatus(2), status);
        QVERIFY(int(clinic.ledger().promise(resourceKey(*booked))) != int(Promise::Confirmed));
    }

    /// Somebody else books between our reading and our writing, on the same Slot or on another one of the same person's.
    void whoBooksMeanwhileIsFound_data() {
        QTest::addColumn<QString>("slot");
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("conflicts");
        QTest::newRow("the same Slot") << ClinikWorld::slotName(2) << 2 << s("Location/room_101") << s("booked") << 1;
        QTest::newRow("the same person") << s("elsewhere") << 2 << s("Practitioner/dr_smith") << s("booked") << 1;
        QTest::newRow("the same person, later") << s("elsewhere") << 3 << s("Practitioner/dr_smith") << s("booked") << 0;
        QTest::newRow("somebody else") << s("elsewhere") << 2 << s("Practitioner/dr_lee") << s("booked") << 0;
        QTest::newRow("cancelled again") << ClinikWorld::slotName(2) << 2 << s("Practitioner/dr_smith") << s("cancelled") << 0;
    }
    void whoBooksMeanwhileIsFound() {
        QFETCH(QString, slot);
        QFETCH(int, from);
        QFETCH(QString, who);
        QFETCH(QString, status);
        QFETCH(int, conflicts);
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(m_world->book(2));
        m_world->server().behave([&](const Arrived &arrived) {
            if (arrived.request.method == sync::Method::Patch && arrived.request.url.path().endsWith(ClinikWorld::slotName(2))) {
                m_world->mind().putAppointment({{s("id"), s("apt_other")}, {s("status"), status}, {s("slotIds"), QJsonArray{slot}}, {s("start"), toUtcIso(ClinikWorld::at(from))}, {s("end"), toUtcIso(ClinikWorld::at(from + 1))},
                                                {s("patientId"), s("pat_olivia")}, {s("participants"), QJsonArray{QJsonObject{{s("actorId"), who}, {s("status"), s("accepted")}}}}});
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.conflicts == conflicts, words(report).constData());
        if (conflicts > 0) {
            const store::ConflictRow conflict = clinic.ledger().conflicts().front();
            QCOMPARE(conflict.kind, s("slot-taken"));
            QVERIFY(conflict.theirs.contains("apt_other"));
        }
    }

    void takenTimeStaysTakenWhereverOursGoes_data() {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isKnown");
        for (const char *status : {"busy", "busy-unavailable", "busy-tentative"}) {
            QTest::addRow("%s", status) << s(status) << false;
            QTest::addRow("%s, seen before it is decided", status) << s(status) << true;
        }
    }
    /// What ours leaves behind is somebody else's: it is not given back, at no time.
    void takenTimeStaysTakenWhereverOursGoes() {
        QFETCH(QString, status);
        QFETCH(bool, isKnown);
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(2);
        m_world->server().behave([this, status](const Arrived &arrived) {
            if (arrived.request.url.path().endsWith(ClinikWorld::slotName(2)) && arrived.request.method == sync::Method::Get) {
                QJsonObject slot = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(2));
                slot.insert(s("status"), status);
                m_world->mind().putSlot(slot);
            }
            return Mishap{};
        });
        QCOMPARE(clinic.sync().conflicts, 1);
        m_world->server().behave({});
        if (isKnown) {
            m_world->now += Minutes(5);
            std::ignore = clinic.sync();
        }
        m_world->server().received().clear();
        QVERIFY(sync::resolve(clinic.desk(), {clinic.ledger().conflicts().front().id, sync::Keep::Mine, ClinikWorld::at(5), {}}));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->slotStatus(2), status);
        QCOMPARE(m_world->slotStatus(5), s("busy"));
        QCOMPARE(m_world->visitsAt(5), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY2(!arrived.request.writes() || !arrived.request.url.path().endsWith(ClinikWorld::slotName(2)), arrived.request.body);
        }
    }

    void takenTimeIsRefusedByTheServer() {
        ClinikHabits habits;
        habits.refusesTakenSlots = true;
        m_world->mind().habits() = habits;
        const auto booked = m_world->book(2);
        QVERIFY(booked);
        // somebody is quicker between the reading and the writing
        m_world->server().behave([this](const Arrived &arrived) {
            if (isNewVisit(arrived)) {
                QJsonObject slot = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(2));
                slot.insert(s("status"), s("busy"));
                m_world->mind().putSlot(slot);
            }
            return Mishap{};
        });
        const sync::SyncReport report = m_world->clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QVERIFY(m_world->clinic().ledger().conflicts().front().message.contains(s("is taken")));
        QCOMPARE(m_world->visitsAt(2), 0);
    }

    void lostAnswersAreNotDoubled_data() {
        QTest::addColumn<bool>("marks");
        QTest::newRow("a server that keeps what it is told") << false;
        QTest::newRow("a server that marks slots itself") << true;
    }
    void lostAnswersAreNotDoubled() {
        QFETCH(bool, marks);
        m_world->mind().habits().marksSlots = marks;
        const auto booked = m_world->book(1);
        QVERIFY(booked);
        m_world->server().behave([](const Arrived &arrived) { return isNewVisit(arrived) ? Mishap::lost() : Mishap{}; });
        std::ignore = m_world->clinic().sync();
        QVERIFY(!m_world->clinic().waiting().isEmpty());
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->slotStatus(1), s("busy"));
        QCOMPARE(int(m_world->clinic().ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QVERIFY(m_world->clinic().ledger().conflicts().empty());
    }

    void lostChangesAreNotDoubled() {
        const auto booked = m_world->book(1);
        QVERIFY(booked);
        m_world->server().behave([](const Arrived &arrived) { return isChangeOf(arrived, "/slots/") ? Mishap::lost() : Mishap{}; });
        std::ignore = m_world->clinic().sync();
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(1), 1);
        QVERIFY(m_world->clinic().ledger().conflicts().empty());
    }

    void refusalsAreShown() {
        DialectClinic &clinic = m_world->clinic();
        QVERIFY(m_world->book(1));
        m_world->server().behave([](const Arrived &arrived) {
            return isNewVisit(arrived) ? Mishap::says(422, R"({"error":{"code":"validation","message":"Homer owes money"}})", {{"Content-Type", "application/json"}}) : Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.quarantined == 2, words(report).constData());
        QVERIFY2(clinic.words().contains(s("Homer owes money")), qPrintable(clinic.words()));
        QCOMPARE(m_world->slotStatus(1), s("free"));
    }

    void asksToSignIn() {
        QVERIFY(m_world->book(1));
        m_world->clinic().token = "old";
        const sync::SyncReport report = m_world->clinic().sync();
        QVERIFY(report.error && report.error->code == ErrorCode::SignInNeeded);
        m_world->clinic().token = "canary";
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->visitsAt(1), 1);
    }

    /// A day without a network, on both sides.
    void comesTogetherAfterADay() {
        DialectClinic &clinic = m_world->clinic();
        const auto mine = m_world->book(0);
        const auto clash = m_world->book(2);
        const auto gone = m_world->book(3, "pat_olivia");
        QVERIFY(mine && clash && gone && clinic.desk().cancel(*gone, s("changed her mind")));
        QJsonObject slot = m_world->mind().slotsOfSchedules().at(ClinikWorld::slotName(2));
        slot.insert(s("status"), s("busy"));
        m_world->mind().putSlot(slot);
        m_world->mind().putAppointment({{s("id"), s("apt_web")}, {s("status"), s("booked")}, {s("slotIds"), QJsonArray{ClinikWorld::slotName(2)}}, {s("start"), toUtcIso(ClinikWorld::at(2))},
                                        {s("end"), toUtcIso(ClinikWorld::at(3))}, {s("patientId"), s("pat_olivia")}, {s("participants"), QJsonArray{QJsonObject{{s("actorId"), s("Practitioner/dr_smith")}, {s("status"), s("accepted")}}}}});
        QJsonObject old = m_world->mind().appointments().at(s("apt_old"));
        old.insert(s("status"), s("cancelled"));
        m_world->mind().putAppointment(old);
        m_world->mind().removeSlot(ClinikWorld::slotName(6));
        m_world->server().behave([](const Arrived &) { return Mishap::unreached(); });
        QVERIFY(clinic.sync().error);
        m_world->now += std::chrono::hours(24);
        m_world->server().behave({});
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(m_world->visitsAt(0), 1);
        QCOMPARE(m_world->visitsAt(2), 1);
        QCOMPARE(m_world->visitsAt(3), 0);
        QCOMPARE(int(clinic.visit(narrow<AppointmentId>(clinic.key("Appointment", s("apt_old")))).status), int(AppointmentStatus::Cancelled));
        QVERIFY(!clinic.key("Slot", ClinikWorld::slotName(6)));
        const auto conflict = clinic.ledger().conflicts().front();
        QVERIFY(sync::resolve(clinic.desk(), {conflict.id, sync::Keep::Theirs, {}, s("she was first")}));
        QCOMPARE(m_world->settle(), QString());
    }

    void followsOtherPaths() {
        ClinikHabits habits;
        habits.schedules = s("v2/plans");
        habits.slotsOfSchedules = s("v2/times");
        habits.appointments = s("v2/visits");
        ClinikWorld other(habits, {{s("path-schedules"), s("/v2/plans")}, {s("path-slots"), s("v2/times")}, {s("path-appointments"), s("v2/visits/")}});
        QVERIFY(other.book(1));
        QCOMPARE(other.settle(), QString());
        QCOMPARE(other.visitsAt(1), 1);
        QCOMPARE(other.slotStatus(1), s("busy"));
    }

    void isChecked() {
        DialectClinic &clinic = m_world->clinic();
        sync::Connection connection(clinic.store(), clinic.server(), s("front"), [] { return QByteArray("canary"); });
        const auto check = QCoro::waitFor(connection.check());
        QVERIFY2(check, why(check));
        QCOMPARE(check->software, s("Clinik"));
        QVERIFY(check->readable.contains(s("Slot")));
        QVERIFY(check->localOnly.contains(s("HealthcareService")) && !check->localOnly.contains(s("AppointmentResponse")));
        QVERIFY(check->looksLike.isEmpty());
        m_world->server().behave([](const Arrived &) { return Mishap::says(200, R"({"resourceType":"Bundle"})"); });
        QVERIFY(!QCoro::waitFor(connection.check()));
    }

private:
    std::unique_ptr<ClinikWorld> m_world;
};

const praxidesk::test::TestRegistration<ClinikTest> clinikTest;

#include "clinik_test.moc"
