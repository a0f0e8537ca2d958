// What builds on something that the server does not take is set aside with its cause, and ends or goes on with it.

#include "tests/standin/session.h"
#include "tests/support/must_hold.h"
#include "tests/support/test_registry.h"

#include "core/fhir/json.h"
#include "core/sync/dependents.h"
#include "core/sync/outbox_picture.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QByteArray noInsurance = R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","details":{"text":"no insurance"}}]})";

} // namespace

class DependentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<StandInWorld>(); }
    void init() {
        m_world->restore();
        m_refused = {};
        m_visit = {};
    }

    /// The status table: 400/422 quarantine a group and its dependents, the others go on; so does whatever else leaves a patient here.
    void whatBuildsOnItIsSetAside_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400 << s("quarantined") << s("did not accept");
        QTest::newRow("422") << 422 << s("quarantined") << s("did not accept");
        QTest::newRow("403") << 403 << s("parked") << s("does not allow");
        QTest::newRow("405") << 405 << s("local-only") << s("stays on this computer");
    }
    void whatBuildsOnItIsSetAside() {
        QFETCH(int, status);
        QFETCH(QString, state);
        QFETCH(QString, words);
        StandInClinic &clinic = m_world->clinic();
        const sync::SyncReport report = refusePatient(status);
        QVERIFY2(!report.error && report.pending == 0, test::words(report).constData());
        QCOMPARE(clinic.waiting(), state + s(", set-aside, set-aside"));
        QCOMPARE(report.quarantined, status == 405 ? 2 : 3);
        QVERIFY(report.needsPerson());
        // a booking that has nothing to do with it went
        QCOMPARE(m_world->names(s("Appointment")).size(), 1);
        // said where people look: the list, and the card
        const auto counts = clinic.ledger().counts();
        QCOMPARE(counts.waitingGroups, 0);
        QCOMPARE(counts.quarantinedGroups, status == 405 ? 1 : 2);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(m_visit))), int(Promise::Refused));
        const auto pictures = sync::outboxPictures(clinic.store());
        QCOMPARE(pictures.size(), size_t(2));
        const auto found = std::find_if(pictures.begin(), pictures.end(), [](const auto &picture) { return picture.standing == sync::Standing::SetAside; });
        QVERIFY(found != pictures.end() && found->canBeRetried);
        QCOMPARE(found->visit, m_visit);
        const auto &cause = found == pictures.begin() ? pictures.back() : pictures.front();
        QCOMPARE(found->buildsOn, cause.group);
        for (const QString &text : {found->cause, sync::standingText(clinic.store(), resourceKey(m_visit)), clinic.ledger().waiting().back().lastOutcome}) {
            QVERIFY2(text.contains(s("Ned Flanders")) && text.contains(words) && text.contains(s("no insurance")), qPrintable(text));
        }
        // and it stays so, without anything being sent, and without the audit growing
        m_world->server().received().clear();
        const auto audited = clinic.store().audit({}, {}).size();
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), state + s(", set-aside, set-aside"));
        for (const Arrived &arrived : m_world->server().received()) {
            QVERIFY(!arrived.request.writes());
        }
        QVERIFY(clinic.store().audit({}, {}).size() <= audited + 4);
        // it ends with its cause
        m_world->server().behave({});
        QVERIFY(sync::retry(clinic.store(), clinic.ledger().waiting().front().id, s("test")));
        QCOMPARE(clinic.waiting(), s("queued, queued, queued"));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->names(s("Appointment")).size(), 2);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(m_visit))), int(Promise::Confirmed));
    }

    /// To try the dependent again is to try again what it builds on.
    void triedAgainFromItsEnd() {
        StandInClinic &clinic = m_world->clinic();
        refusePatient(422);
        m_world->server().behave({});
        QVERIFY(sync::retry(clinic.store(), clinic.ledger().waiting().back().id, s("test")));
        QCOMPARE(clinic.waiting(), s("queued, queued, queued"));
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(m_world->names(s("Patient")).size(), 3);
        QCOMPARE(m_world->names(s("Appointment")).size(), 2);
    }

    /// Without the patient there is no booking: it is given up with them, and the server never hears of either.
    void givenUpTogether() {
        StandInClinic &clinic = m_world->clinic();
        refusePatient(422);
        const qint64 cause = clinic.ledger().waiting().front().id;
        QCOMPARE(sync::goesWith(clinic.store(), cause).size(), size_t(2));
        QVERIFY(sync::discard(clinic.store(), cause, s("test"), s("entered there by hand")));
        QCOMPARE(clinic.waiting(), QString());
        QCOMPARE(int(clinic.ledger().promise(resourceKey(m_visit))), int(Promise::Local));
        m_world->server().behave({});
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->names(s("Patient")).size(), 2);
        QCOMPARE(m_world->names(s("Appointment")).size(), 1);
        // what is booked for them later is not sent behind somebody's back, and says why
        QVERIFY(clinic.book(6));
        QVERIFY(bookFor(clinic, 7));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.quarantined == 2, test::words(report).constData());
        QCOMPARE(m_world->names(s("Patient")).size(), 2);
        const auto aside = clinic.ledger().waiting().front();
        QVERIFY2(aside.lastOutcome.contains(s("somebody decided")), qPrintable(aside.lastOutcome));
        // a person thinks again
        QVERIFY(sync::retry(clinic.store(), aside.id, s("test")));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), QString());
        QCOMPARE(m_world->names(s("Patient")).size(), 3);
        QCOMPARE(m_world->names(s("Appointment")).size(), 3);
    }

    /// The dependent is given up, its cause is not.
    void givenUpAlone() {
        StandInClinic &clinic = m_world->clinic();
        refusePatient(422);
        QVERIFY(sync::discard(clinic.store(), clinic.ledger().waiting().back().id, s("test"), s("came by phone")));
        QCOMPARE(clinic.waiting(), s("quarantined"));
        m_world->server().behave({});
        QVERIFY(sync::retry(clinic.store(), clinic.ledger().waiting().front().id, s("test")));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->names(s("Patient")).size(), 3);
        QCOMPARE(m_world->names(s("Appointment")).size(), 1);
    }

    /// What is changed afterwards does not leave before what it changes, and corrects it when that is tried again.
    void aCorrectionGoesWithWhatItCorrects() {
        StandInClinic &clinic = m_world->clinic();
        const PatientId olivia = clinic.patient(0);
        QVERIFY(editPatient(clinic, olivia, "gender", "\"wrong\""));
        const auto refusing = [](const Arrived &arrived) { return arrived.request.writes() && arrived.request.body.contains("\"wrong\"") ? Mishap::says(422, noInsurance) : Mishap{}; };
        m_world->server().behave(refusing);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), s("quarantined"));
        QVERIFY(editPatient(clinic, olivia, "gender", "\"female\""));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), s("quarantined, set-aside"));
        QVERIFY(sync::retry(clinic.store(), clinic.ledger().waiting().front().id, s("test")));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), QString());
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(m_world->there(m_world->names(s("Patient")).front()).contains("\"female\"") || m_world->there(m_world->names(s("Patient")).back()).contains("\"female\""));
    }

    /// The server knows the visit: when a refused change of it is given up, the later one still goes.
    void aLaterChangeGoesWithoutWhatWasGivenUp() {
        StandInClinic &clinic = m_world->clinic();
        const PatientId olivia = clinic.patient(0);
        QVERIFY(editPatient(clinic, olivia, "gender", "\"wrong\""));
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.writes() ? Mishap::says(422, noInsurance) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QVERIFY(editPatient(clinic, olivia, "gender", "\"female\""));
        QVERIFY(!clinic.sync().error);
        m_world->server().behave({});
        QVERIFY(sync::discard(clinic.store(), clinic.ledger().waiting().front().id, s("test"), s("nonsense")));
        QCOMPARE(clinic.waiting(), s("queued"));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(m_world->settle(), QString());
    }

    /// What was set aside and is taken back here leaves nothing behind.
    void takenBackBeforeItWasSent() {
        StandInClinic &clinic = m_world->clinic();
        const auto ned = clinic.desk().addPatient({s("Flanders"), s("Ned"), QDate(1960, 1, 1), {}});
        QVERIFY(ned);
        m_refused = *ned;
        QVERIFY(bookFor(clinic, 3));
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.writes() && arrived.request.body.contains("Flanders") ? Mishap::says(422, noInsurance) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), s("quarantined, set-aside, set-aside"));
        QVERIFY(clinic.desk().undo());
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), s("quarantined"));
    }

    /// Only what stays here for good holds up nothing: a later change of the same goes by itself.
    void whatStaysHereHoldsUpNoLaterChange() {
        StandInClinic &clinic = m_world->clinic();
        const PatientId olivia = clinic.patient(0);
        QVERIFY(editPatient(clinic, olivia, "gender", "\"other\""));
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.writes() ? Mishap::says(405, {}) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.waiting(), s("local-only"));
        m_world->server().behave({});
        QVERIFY(editPatient(clinic, olivia, "gender", "\"female\""));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(report.pushed == 1 && report.pending == 0, test::words(report).constData());
    }

    /// "Do not send it" is true, and the visit says so until it is not true any more.
    void whatIsNotSentDiffersFromTheServer() {
        StandInClinic &clinic = m_world->clinic();
        const auto booked = clinic.book(2);
        QVERIFY(booked);
        QVERIFY(!clinic.sync().error);
        const ResourceKey key = resourceKey(*booked);
        QCOMPARE(int(clinic.ledger().promise(key)), int(Promise::Confirmed));
        m_world->server().behave([](const Arrived &arrived) { return arrived.request.writes() ? Mishap::says(422, noInsurance) : Mishap{}; });
        QVERIFY(clinic.desk().cancel(*booked, s("ill")));
        QVERIFY(!clinic.sync().error);
        m_world->server().behave({});
        QVERIFY(sync::discard(clinic.store(), clinic.ledger().waiting().front().id, s("test"), s("cancelled there by hand")));
        QCOMPARE(clinic.waiting(), QString());
        QCOMPARE(int(clinic.ledger().promise(key)), int(Promise::Local));
        QVERIFY2(sync::standingText(clinic.store(), key).contains(s("Differs from the server")), qPrintable(sync::standingText(clinic.store(), key)));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(int(clinic.ledger().promise(key)), int(Promise::Local));
        QVERIFY(m_world->there(s("Appointment/") + clinic.ledger().remoteIdOf(clinic.server(), key)).contains("\"booked\""));
        // somebody does it there, too: then both say the same
        m_world->change(s("Appointment/") + clinic.ledger().remoteIdOf(clinic.server(), key), "status", "\"cancelled\"");
        m_world->change(s("Appointment/") + clinic.ledger().remoteIdOf(clinic.server(), key), "cancelationReason", clinicReason(clinic, key));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(int(clinic.ledger().promise(key)), int(Promise::Confirmed));
    }

private:
    /// Ned is new, and the server does not take him; he is booked at the fourth time, Olivia at the fifth.
    sync::SyncReport refusePatient(int status) {
        StandInClinic &clinic = m_world->clinic();
        const auto ned = clinic.desk().addPatient({s("Flanders"), s("Ned"), QDate(1960, 1, 1), {}});
        mustHold(ned.has_value());
        m_refused = *ned;
        m_visit = *bookFor(clinic, 3);
        mustHold(clinic.book(4).has_value());
        m_world->server().behave([status](const Arrived &arrived) { return arrived.request.writes() && arrived.request.body.contains("Flanders") && !arrived.request.body.contains("Appointment") ? Mishap::says(status, noInsurance) : Mishap{}; });
        return clinic.sync();
    }
    Result<AppointmentId> bookFor(StandInClinic &clinic, int index) {
        desk::BookingRequest request;
        request.schedules = {clinic.schedule(0)};
        request.start = StandInWorld::at(index);
        request.patient = m_refused;
        return clinic.desk().book(request);
    }
    static QByteArray clinicReason(StandInClinic &clinic, ResourceKey key) {
        const auto document = fhir::JsonDocument::parse(clinic.store().read(key)->json);
        const std::string_view raw = document->root()["cancelationReason"].raw();
        return QByteArray(raw.data(), qsizetype(raw.size()));
    }

    std::unique_ptr<StandInWorld> m_world;
    PatientId m_refused;
    AppointmentId m_visit;
};

const praxidesk::test::TestRegistration<DependentsTest> dependentsTest;
#include "dependents_test.moc"
