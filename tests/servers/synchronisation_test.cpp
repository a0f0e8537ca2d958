#include "tests/servers/plain_fhir_server.h"
#include "tests/servers/synced_clinic.h"
#include "tests/support/test_registry.h"

#include "core/desk/encounters.h"
#include "core/fhir/json.h"
#include "core/sync/outbox_file.h"

#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// What a report says, for a failing test.
QByteArray words(const sync::SyncReport &report) {
    return (QStringLiteral("pulled %1, pushed %2, pending %3, conflicts %4, quarantined %5 ").arg(report.pulled).arg(report.pushed).arg(report.pending).arg(report.conflicts).arg(report.quarantined)
            + (report.error ? report.error->message + u' ' + report.error->detail : QString()) + report.remarks.join(u' '))
        .toUtf8();
}

#define VERIFY_SYNC(report) QVERIFY2(!(report).error, words(report).constData())

/// A clinic made here, the server that it goes to, and a second clinic that gets everything from there.
class TwoClinics {
public:
    TwoClinics() : m_origin(QDate(2026, 11, 17)) {
        sync::ServerSettings settings;
        settings.name = s("clinic");
        settings.url = m_server.base().toString();
        m_originServer = must(sync::addServer(m_origin.store(), settings, s("origin")));
        sync::Connection connection(m_origin.store(), m_originServer, s("origin"), [] { return QByteArray(); });
        first = QCoro::waitFor(connection.sync({}));
        one = std::make_unique<test::SyncedClinic>(m_server.base(), s("one"), m_origin.now());
        two = std::make_unique<test::SyncedClinic>(m_server.base(), s("two"), m_origin.now());
        pulledByOne = one->sync();
        pulledByTwo = two->sync();
    }
    [[nodiscard]] test::DeskFixture &origin() { return m_origin; }
    [[nodiscard]] ScheduleId scheduleOf(test::SyncedClinic &clinic) { return clinic.find<ScheduleId>(m_origin.store().referenceTo(resourceKey(m_origin.first)).reference); }
    [[nodiscard]] PatientId oliviaOf(test::SyncedClinic &clinic) { return clinic.find<PatientId>(m_origin.store().referenceTo(resourceKey(m_origin.olivia)).reference); }
    [[nodiscard]] PatientId homerOf(test::SyncedClinic &clinic) { return clinic.find<PatientId>(m_origin.store().referenceTo(resourceKey(m_origin.homer)).reference); }
    /// The second clinic's key of a visit of the first one.
    [[nodiscard]] AppointmentId inTwo(AppointmentId ofOne) {
        return two->find<AppointmentId>(QStringLiteral("Appointment/") + one->ledger().remoteIdOf(one->server, resourceKey(ofOne)));
    }
    Result<AppointmentId> book(test::SyncedClinic &clinic, const char *time, PatientId patient) {
        desk::BookingRequest request;
        request.schedules = {scheduleOf(clinic)};
        request.start = m_origin.at(time);
        request.patient = patient;
        return clinic.desk().book(request);
    }

    sync::SyncReport first, pulledByOne, pulledByTwo;
    std::unique_ptr<test::SyncedClinic> one, two;

private:
    test::PlainFhirServer m_server;
    test::DeskFixture m_origin;
    store::ServerId m_originServer;
};

} // namespace

class SynchronisationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClinicGoesToTheServerAndIntoOthers() {
        TwoClinics clinics;
        VERIFY_SYNC(clinics.first);
        QCOMPARE(clinics.first.pending, 0);
        QCOMPARE(clinics.first.quarantined, 0);
        VERIFY_SYNC(clinics.pulledByOne);
        QCOMPARE(clinics.one->store().count(ResourceType::Slot), clinics.origin().store().count(ResourceType::Slot));
        QCOMPARE(clinics.one->store().count(ResourceType::Schedule), 3);
        QCOMPARE(clinics.one->picture(), clinics.two->picture());
        // a second time there is nothing to do
        const sync::SyncReport again = clinics.one->sync();
        VERIFY_SYNC(again);
        QCOMPARE(again.pulled, 0);
        QCOMPARE(again.pushed, 0);
    }

    void anEncounterOfAVisitThatIsDoneGoesThereAndComesToOthers() {
        TwoClinics clinics;
        const AppointmentId booked = must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        clinics.one->setNow(clinics.origin().at("09:20"));
        clinics.two->setNow(clinics.origin().at("09:30"));
        must(clinics.one->desk().setStatus(booked, AppointmentStatus::Arrived));
        must(clinics.one->desk().setStatus(booked, AppointmentStatus::Fulfilled));
        const ResourceKey made = must(desk::createEncounter(clinics.one->desk(), booked));
        VERIFY_SYNC(clinics.one->sync());
        QCOMPARE(clinics.one->promiseOf(made), Promise::Confirmed);
        QVERIFY(!clinics.one->ledger().remoteIdOf(clinics.one->server, made).isEmpty());
        VERIFY_SYNC(clinics.two->sync());
        const auto there = desk::encounterOf(clinics.two->store(), clinics.inTwo(booked));
        QVERIFY(there);
        QCOMPARE(there->status, s("finished"));
        QCOMPARE(*there->period, *desk::encounterOf(clinics.one->store(), booked)->period);
        const sync::SyncReport again = clinics.two->sync();
        QCOMPARE(again.pulled, 0);
    }

    void aBookingArrivesAndIsConfirmed() {
        TwoClinics clinics;
        const AppointmentId booked = must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        QCOMPARE(clinics.one->promiseOf(resourceKey(booked)), Promise::Queued);
        const sync::SyncReport pushed = clinics.one->sync();
        VERIFY_SYNC(pushed);
        QVERIFY2(pushed.pushed == 2 && pushed.pending == 0, words(pushed).constData());
        QCOMPARE(clinics.one->promiseOf(resourceKey(booked)), Promise::Confirmed);
        VERIFY_SYNC(clinics.two->sync());
        QCOMPARE(clinics.two->picture(), clinics.one->picture());
        // and is moved by the other
        desk::MoveRequest move;
        move.appointment = clinics.inTwo(booked);
        move.start = clinics.origin().at("10:00");
        QVERIFY(move.appointment);
        must(clinics.two->desk().move(move));
        VERIFY_SYNC(clinics.two->sync());
        VERIFY_SYNC(clinics.one->sync());
        QCOMPARE(clinics.two->picture(), clinics.one->picture());
        QCOMPARE(must(clinics.one->store().appointment(booked)).interval->start, clinics.origin().at("10:00"));
    }

    void twoBookingsOfOneSlotComeBeforeAPerson() {
        TwoClinics clinics;
        const AppointmentId won = must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        const AppointmentId lost = must(clinics.book(*clinics.two, "09:00", clinics.homerOf(*clinics.two)));
        VERIFY_SYNC(clinics.one->sync());
        const sync::SyncReport report = clinics.two->sync();
        VERIFY_SYNC(report);
        QVERIFY2(report.conflicts == 1, words(report).constData());
        QCOMPARE(clinics.two->promiseOf(resourceKey(lost)), Promise::Conflict);
        const auto conflicts = clinics.two->ledger().conflicts();
        QCOMPARE(conflicts.size(), size_t(1));
        QCOMPARE(conflicts.front().kind, s("slot-taken"));
        QCOMPARE(conflicts.front().key, resourceKey(lost));
        // ours without a new time cannot stand
        const auto refused = sync::resolve(clinics.two->desk(), {conflicts.front().id, sync::Keep::Mine, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SlotTaken);
        must(sync::resolve(clinics.two->desk(), {conflicts.front().id, sync::Keep::Mine, clinics.origin().at("09:20"), {}}));
        QVERIFY(clinics.two->ledger().conflicts().empty());
        const sync::SyncReport after = clinics.two->sync();
        VERIFY_SYNC(after);
        QVERIFY2(after.conflicts == 0 && after.pending == 0 && after.quarantined == 0, words(after).constData());
        QCOMPARE(clinics.two->promiseOf(resourceKey(lost)), Promise::Confirmed);
        VERIFY_SYNC(clinics.one->sync());
        QCOMPARE(clinics.one->picture(), clinics.two->picture());
        QCOMPARE(must(clinics.one->store().appointment(won)).interval->start, clinics.origin().at("09:00"));
    }

    void aLostSlotIsGivenUpOrOverbooked_data() {
        QTest::addColumn<int>("keep");
        QTest::newRow("theirs") << int(sync::Keep::Theirs);
        QTest::newRow("both") << int(sync::Keep::Both);
    }
    void aLostSlotIsGivenUpOrOverbooked() {
        QFETCH(int, keep);
        TwoClinics clinics;
        must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        const AppointmentId lost = must(clinics.book(*clinics.two, "09:00", clinics.homerOf(*clinics.two)));
        VERIFY_SYNC(clinics.one->sync());
        VERIFY_SYNC(clinics.two->sync());
        const auto conflicts = clinics.two->ledger().conflicts();
        QCOMPARE(conflicts.size(), size_t(1));
        must(sync::resolve(clinics.two->desk(), {conflicts.front().id, sync::Keep(keep), {}, s("both are short")}));
        const sync::SyncReport after = clinics.two->sync();
        VERIFY_SYNC(after);
        QVERIFY2(after.conflicts == 0 && after.pending == 0 && after.quarantined == 0, words(after).constData());
        const Appointment ours = must(clinics.two->store().appointment(lost));
        QCOMPARE(ours.status, keep == int(sync::Keep::Theirs) ? AppointmentStatus::Cancelled : AppointmentStatus::Booked);
        QCOMPARE(ours.isOverbooked(), keep == int(sync::Keep::Both));
        VERIFY_SYNC(clinics.one->sync());
        QVERIFY(clinics.one->ledger().conflicts().empty());
        QCOMPARE(clinics.one->picture(), clinics.two->picture());
    }

    void bothMovedTheSameVisit_data() {
        QTest::addColumn<int>("keep");
        QTest::addColumn<QString>("time");
        QTest::newRow("mine") << int(sync::Keep::Mine) << s("10:20");
        QTest::newRow("theirs") << int(sync::Keep::Theirs) << s("10:00");
    }
    void bothMovedTheSameVisit() {
        QFETCH(int, keep);
        QFETCH(QString, time);
        TwoClinics clinics;
        const AppointmentId booked = must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        VERIFY_SYNC(clinics.one->sync());
        VERIFY_SYNC(clinics.two->sync());
        const auto there = clinics.inTwo(booked);
        desk::MoveRequest move;
        move.appointment = booked;
        move.start = clinics.origin().at("10:00");
        must(clinics.one->desk().move(move));
        move.appointment = there;
        move.start = clinics.origin().at("10:20");
        must(clinics.two->desk().move(move));
        VERIFY_SYNC(clinics.one->sync());
        const sync::SyncReport report = clinics.two->sync();
        VERIFY_SYNC(report);
        const auto conflicts = clinics.two->ledger().conflicts();
        QCOMPARE(conflicts.size(), size_t(1));
        QCOMPARE(conflicts.front().kind, s("both-changed"));
        must(sync::resolve(clinics.two->desk(), {conflicts.front().id, sync::Keep(keep), {}, {}}));
        const sync::SyncReport after = clinics.two->sync();
        VERIFY_SYNC(after);
        QVERIFY2(after.conflicts == 0 && after.pending == 0 && after.quarantined == 0, words(after).constData());
        VERIFY_SYNC(clinics.one->sync());
        QCOMPARE(clinics.one->picture(), clinics.two->picture());
        QCOMPARE(must(clinics.one->store().appointment(booked)).interval->start, clinics.origin().at(time.toUtf8().constData()));
        QCOMPARE(must(clinics.two->store().appointment(there)).interval->start, clinics.origin().at(time.toUtf8().constData()));
    }

    void whatDoesNotCollideIsMerged() {
        TwoClinics clinics;
        const AppointmentId booked = must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        VERIFY_SYNC(clinics.one->sync());
        VERIFY_SYNC(clinics.two->sync());
        const auto there = clinics.inTwo(booked);
        must(clinics.one->desk().setStatus(booked, AppointmentStatus::Arrived));
        must(clinics.two->desk().edit({there, {}, {}, {}, s("brings the x-ray"), {}}));
        VERIFY_SYNC(clinics.one->sync());
        const sync::SyncReport report = clinics.two->sync();
        VERIFY_SYNC(report);
        QVERIFY2(report.conflicts == 0 && report.pending == 0, words(report).constData());
        VERIFY_SYNC(clinics.one->sync());
        QCOMPARE(clinics.one->picture(), clinics.two->picture());
        const Appointment both = must(clinics.one->store().appointment(booked));
        QCOMPARE(both.status, AppointmentStatus::Arrived);
        QCOMPARE(both.comment, s("brings the x-ray"));
    }

    /// Two clinics work a week without a network, and want the same time again and again.
    void aWeekOffline() {
        TwoClinics clinics;
        test::SyncedClinic &one = *clinics.one;
        test::SyncedClinic &two = *clinics.two;
        int changes = 0;
        int collisions = 0;
        std::vector<AppointmentId> ofOne;
        for (int i = 0; i < 12; ++i) {
            const QByteArray time = QTime(8, 0).addSecs(i * 1200).toString(s("HH:mm")).toUtf8();
            // every third time is wanted by both
            const bool both = i % 3 == 0;
            if (both || i % 2 == 0) {
                ofOne.push_back(must(clinics.book(one, time.constData(), clinics.oliviaOf(one))));
                ++changes;
            }
            if (both || i % 2 == 1) {
                must(clinics.book(two, time.constData(), clinics.homerOf(two)));
                ++changes;
            }
            collisions += both ? 1 : 0;
        }
        for (int i = 0; changes < 200; ++i) {
            test::SyncedClinic &clinic = i % 2 == 0 ? one : two;
            if (i % 5 == 0) {
                must(clinic.desk().addPatient({QStringLiteral("Week%1").arg(i), s("Offline"), QDate(1970, 1, 1).addDays(i), {}}));
            } else {
                const auto rows = clinic.store().appointmentRows({});
                must(clinic.desk().edit({rows[size_t(i) % rows.size()].id, {}, {}, {}, QStringLiteral("note %1").arg(i), {}}));
            }
            ++changes;
        }
        VERIFY_SYNC(one.sync());
        QVERIFY(one.ledger().conflicts().empty());
        const sync::SyncReport report = two.sync();
        VERIFY_SYNC(report);
        QVERIFY2(report.conflicts == collisions, words(report).constData());
        // each is in front of a person, who gives ours up, overbooks it or moves it
        int given = 0;
        for (const store::ConflictRow &conflict : two.ledger().conflicts()) {
            QCOMPARE(conflict.kind, s("slot-taken"));
            must(sync::resolve(two.desk(), {conflict.id, given++ % 2 == 0 ? sync::Keep::Theirs : sync::Keep::Both, {}, s("decided")}));
        }
        const sync::SyncReport after = two.sync();
        VERIFY_SYNC(after);
        QVERIFY2(after.pending == 0 && after.conflicts == 0 && after.quarantined == 0, words(after).constData());
        VERIFY_SYNC(one.sync());
        QCOMPARE(one.picture(), two.picture());
        QCOMPARE(one.store().count(ResourceType::Appointment), qint64(12 + collisions));
        QVERIFY(one.ledger().conflicts().empty());
    }

    /// Without a network: the outbox goes as a file, its answer comes back as a file.
    void theOutboxTravelsAsAFile() {
        TwoClinics clinics;
        test::SyncedClinic &one = *clinics.one;
        const AppointmentId booked = must(clinics.book(one, "09:00", clinics.oliviaOf(one)));
        QByteArray bundle;
        const auto keep = [&bundle](const QByteArray &json) {
            bundle = json;
            return Result<void>();
        };
        QCOMPARE(must(sync::writeOutbox(one.store(), one.server, s("one"), keep)), 2);
        sync::NetworkTransport::Settings network;
        network.base = QUrl(one.ledger().server(one.server)->url);
        sync::NetworkTransport courier(network, [] { return QByteArray(); });
        const sync::Request request{sync::Method::Post, network.base, {}, bundle, "application/fhir+json"};
        const sync::Answer answer = QCoro::waitFor(courier.send(request));
        QCOMPARE(answer.status, 200);
        const auto other = sync::acceptOutbox(one.store(), one.server, s("one"), "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\",\"entry\":[]}");
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::InvalidResource);
        const auto report = must(sync::acceptOutbox(one.store(), one.server, s("one"), answer.body));
        QCOMPARE(report.pending, 0);
        QCOMPARE(one.promiseOf(resourceKey(booked)), Promise::Confirmed);
        QVERIFY(!sync::acceptOutbox(one.store(), one.server, s("one"), answer.body));
        VERIFY_SYNC(one.sync());
        VERIFY_SYNC(clinics.two->sync());
        QCOMPARE(one.picture(), clinics.two->picture());
        QCOMPARE(clinics.two->store().count(ResourceType::Appointment), 1);
    }

    /// The file got there, its answer did not come back: the next synchronisation finds out.
    void aLostAnswerFileIsNoHarm() {
        TwoClinics clinics;
        test::SyncedClinic &one = *clinics.one;
        must(clinics.book(one, "09:00", clinics.oliviaOf(one)));
        QByteArray bundle;
        const auto keep = [&bundle](const QByteArray &json) {
            bundle = json;
            return Result<void>();
        };
        must(sync::writeOutbox(one.store(), one.server, s("one"), keep));
        sync::NetworkTransport::Settings network;
        network.base = QUrl(one.ledger().server(one.server)->url);
        sync::NetworkTransport courier(network, [] { return QByteArray(); });
        const sync::Request request{sync::Method::Post, network.base, {}, bundle, "application/fhir+json"};
        const sync::Answer answer = QCoro::waitFor(courier.send(request));
        QCOMPARE(answer.status, 200);
        const sync::SyncReport report = one.sync();
        VERIFY_SYNC(report);
        QVERIFY2(report.pending == 0 && report.conflicts == 0, words(report).constData());
        VERIFY_SYNC(clinics.two->sync());
        QCOMPARE(one.picture(), clinics.two->picture());
        QCOMPARE(clinics.two->store().count(ResourceType::Appointment), 1);
    }

    /// What others have seen is not made unseen: it is cancelled.
    void whatIsUndoneAfterItLeftIsCancelled() {
        TwoClinics clinics;
        const AppointmentId booked = must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        VERIFY_SYNC(clinics.one->sync());
        VERIFY_SYNC(clinics.two->sync());
        must(clinics.one->desk().undo());
        QCOMPARE(must(clinics.one->store().appointment(booked)).status, AppointmentStatus::Cancelled);
        VERIFY_SYNC(clinics.one->sync());
        VERIFY_SYNC(clinics.two->sync());
        QCOMPARE(clinics.two->picture(), clinics.one->picture());
        QCOMPARE(must(clinics.two->store().appointment(clinics.inTwo(booked))).status, AppointmentStatus::Cancelled);
        must(clinics.book(*clinics.two, "09:00", clinics.homerOf(*clinics.two)));
    }

    void whatIsUndoneBeforeItLeavesNeverLeaves() {
        TwoClinics clinics;
        must(clinics.book(*clinics.one, "09:00", clinics.oliviaOf(*clinics.one)));
        must(clinics.one->desk().undo());
        const sync::SyncReport report = clinics.one->sync();
        VERIFY_SYNC(report);
        QVERIFY2(report.pushed == 0 && report.pending == 0, words(report).constData());
        VERIFY_SYNC(clinics.two->sync());
        QCOMPARE(clinics.two->store().count(ResourceType::Appointment), 0);
    }
};

const praxidesk::test::TestRegistration<SynchronisationTest> synchronisationTest;
#include "synchronisation_test.moc"
