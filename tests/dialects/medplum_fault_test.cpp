// Each kind of exchange with Medplum's operations goes wrong in each way. Afterwards it behaves, and everything is there, once.

#include <QObject>

#include "core/sync/conflicts.h"
#include "tests/dialects/medplum_world.h"
#include "tests/standin/ways.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;
using Operations = MedplumHabits::Operations;

Q_DECLARE_METATYPE(praxidesk::test::MedplumHabits::Operations)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QByteArrayList kinds{"GET Patient", "GET Slot", "GET Appointment", "POST $book", "POST $cancel"};

QByteArray kindOf(const Arrived &arrived) {
    const QString path = arrived.request.url.path().section(s("/fhir/R4/"), 1);
    const bool isOperation = path.contains(u'$');
    return toWord(arrived.request.method) + ' ' + (isOperation ? path.section(u'/', -1) : path.section(u'/', 0, 0)).toUtf8();
}

} // namespace

class MedplumFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<MedplumWorld>();
        m_elsewhere = std::make_unique<LoopbackServer>([](const sync::Request &) { return sync::Answer(); }, QString());
    }

    void anyExchangeMayGoWrong_data() {
        QTest::addColumn<Operations>("operations");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        int first = 0; // another way begins with each kind
        for (const Operations operations : {Operations::Newer, Operations::Older}) {
            for (const QByteArray &kind : kinds) {
                ++first;
                for (int way = 0; way < int(ways().size()); ++way) {
                    if (!hasItsTurn(first + way)) {
                        continue;
                    }
                    QTest::addRow("%s, %s: %s", operations == Operations::Newer ? "newer" : "older", kind.constData(), ways()[size_t(way)].name) << operations << kind << way;
                }
            }
        }
    }
    void anyExchangeMayGoWrong() {
        QFETCH(int, way);
        ways()[size_t(way)].tryUntilMet([this](Milliseconds patience, int &met) { goesWrong(patience, met); });
    }

    /// A hold that is made, one that becomes a booking, and one that is given back.
    void anyExchangeOfAHoldMayGoWrong_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        int first = 0;
        for (const QByteArray kind : {"GET Appointment", "POST $hold", "PUT Appointment", "POST $confirm", "POST $cancel"}) {
            ++first;
            for (int way = 0; way < int(ways().size()); ++way) {
                if (hasItsTurn(first + way)) {
                    QTest::addRow("%s: %s", kind.constData(), ways()[size_t(way)].name) << kind << way;
                }
            }
        }
    }
    void anyExchangeOfAHoldMayGoWrong() {
        QFETCH(int, way);
        ways()[size_t(way)].tryUntilMet([this](Milliseconds patience, int &met) { ofAHoldGoesWrong(patience, met); });
    }

    /// A visit is moved and one on stored Slots is booked, at once or one by one; and free time is asked for.
    void anyExchangeOfAMoveMayGoWrong_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        int first = 0;
        for (const QByteArray kind : {"GET $find", "POST $reschedule", "POST ", "PUT Slot"}) {
            ++first;
            for (int way = 0; way < int(ways().size()); ++way) {
                if (hasItsTurn(first + way) && (kind != "GET $find" || !ways()[size_t(way)].isSlow)) {
                    QTest::addRow("%s: %s", kind == "POST " ? "a transaction" : kind.constData(), ways()[size_t(way)].name) << kind << way;
                }
            }
        }
    }
    void anyExchangeOfAMoveMayGoWrong() {
        QFETCH(int, way);
        ways()[size_t(way)].tryUntilMet([this](Milliseconds patience, int &met) { ofAMoveGoesWrong(patience, met); });
    }

private:
    void ofAMoveGoesWrong(Milliseconds patience, int &met) {
        QFETCH(QByteArray, kind);
        QFETCH(int, way);
        MedplumWorld &world = *m_world;
        world.restore();
        DialectClinic &clinic = world.clinic();
        ServerHabits habits = world.mind().plain().habits();
        habits.transactions = kind == "POST ";
        world.mind().plain().setHabits(habits);
        const auto visit = world.book(0);
        QVERIFY(visit);
        QCOMPARE(world.settle(), QString());
        desk::MoveRequest move;
        move.appointment = *visit;
        move.start = MedplumWorld::at(4);
        QVERIFY(clinic.desk().move(move));
        const auto booked = clinic.book(world.stored(), MedplumWorld::at(2), world.patient());
        QVERIFY(booked);
        world.now += Minutes(1);
        const Way &wrong = ways()[size_t(way)];
        const QUrl own = world.server().base();
        clinic.network.idleTimeout = patience;
        clinic.network.mostBytes = 512 * 1024;
        world.server().behave([&](const Arrived &arrived) {
            if (kindOf(arrived) != kind) {
                return Mishap{};
            }
            ++met;
            return wrong.mishap(own, m_elsewhere->base());
        });
        if (kind == "GET $find") {
            std::ignore = clinic.askOffers(world.computing(), {MedplumWorld::at(0), MedplumWorld::at(8)});
        }
        std::ignore = clinic.sync();
        clinic.network.idleTimeout = Milliseconds(20'000);
        if (met == 0) {
            return;
        }
        QVERIFY(m_elsewhere->received().empty());
        for (const store::OutboxChange &change : clinic.ledger().waiting()) {
            if (change.state == store::OutboxState::Quarantined) {
                QVERIFY(sync::retry(clinic.store(), change.id, s("test")));
            }
        }
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(0) + world.takenAt(0), 0);
        QCOMPARE(world.visitsAt(4), 1);
        QCOMPARE(world.takenAt(4), 1);
        QCOMPARE(world.visitsAt(2), 1);
        QCOMPARE(world.takenAt(2), 1);
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QVERIFY(clinic.askOffers(world.computing(), {MedplumWorld::at(0), MedplumWorld::at(8)}).empty());
        QCOMPARE(clinic.offered(world.computing()).size(), size_t(7));
    }
    void goesWrong(Milliseconds patience, int &met) {
        QFETCH(Operations, operations);
        QFETCH(QByteArray, kind);
        QFETCH(int, way);
        MedplumWorld &world = *m_world;
        world.restore();
        DialectClinic &clinic = world.clinic();
        world.mind().habits().operations = operations;
        const auto over = world.book(0);
        QVERIFY(over);
        QCOMPARE(world.settle(), QString());
        QVERIFY(clinic.desk().cancel(*over, QString()));
        const auto booked = world.book(2);
        QVERIFY(booked);
        world.now += Minutes(1);
        const Way &wrong = ways()[size_t(way)];
        const QUrl own = world.server().base();
        clinic.network.idleTimeout = patience;
        clinic.network.mostBytes = 512 * 1024;
        world.server().behave([&](const Arrived &arrived) {
            if (kindOf(arrived) != kind) {
                return Mishap{};
            }
            ++met;
            return wrong.mishap(own, m_elsewhere->base());
        });
        const sync::SyncReport report = clinic.sync();
        clinic.network.idleTimeout = Milliseconds(20'000);
        if (met == 0) {
            return;
        }
        QVERIFY(m_elsewhere->received().empty());
        if (wrong.isHarmless) {
            QVERIFY2(!report.error && report.pending == 0, words(report).constData());
        }
        for (const store::OutboxChange &change : clinic.ledger().waiting()) {
            if (change.state == store::OutboxState::Quarantined) {
                QVERIFY(sync::retry(clinic.store(), change.id, s("test")));
            }
        }
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(2), 1);
        QCOMPARE(world.takenAt(2), 1);
        QCOMPARE(world.visitsAt(0) + world.takenAt(0), 0);
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }
    void ofAHoldGoesWrong(Milliseconds patience, int &met) {
        QFETCH(QByteArray, kind);
        QFETCH(int, way);
        MedplumWorld &world = *m_world;
        world.restore();
        DialectClinic &clinic = world.clinic();
        const auto hold = [&](int index) {
            desk::HoldRequest request;
            request.schedules = {world.computing()};
            request.start = MedplumWorld::at(index);
            request.lifetime = Minutes(60 * 24);
            return clinic.desk().hold(request);
        };
        const auto booked = hold(0);
        const auto over = hold(2);
        QVERIFY(booked && over);
        QCOMPARE(world.settle(), QString());
        desk::BookingRequest request;
        request.hold = *booked;
        request.patient = world.patient();
        const auto visit = clinic.desk().book(request);
        QVERIFY(visit && clinic.desk().release(*over) && hold(4));
        world.now += Minutes(1);
        const Way &wrong = ways()[size_t(way)];
        const QUrl own = world.server().base();
        clinic.network.idleTimeout = patience;
        clinic.network.mostBytes = 512 * 1024;
        world.server().behave([&](const Arrived &arrived) {
            if (kindOf(arrived) != kind) {
                return Mishap{};
            }
            ++met;
            return wrong.mishap(own, m_elsewhere->base());
        });
        std::ignore = clinic.sync();
        clinic.network.idleTimeout = Milliseconds(20'000);
        if (met == 0) {
            return;
        }
        QVERIFY(m_elsewhere->received().empty());
        for (const store::OutboxChange &change : clinic.ledger().waiting()) {
            if (change.state == store::OutboxState::Quarantined) {
                QVERIFY(sync::retry(clinic.store(), change.id, s("test")));
            }
        }
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(0), 1);
        QCOMPARE(world.takenAt(0), 1);
        QCOMPARE(world.takenAt(2), 0);
        QCOMPARE(world.takenAt(4), 1);
        QCOMPARE(world.held(), 1);
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*visit))), int(Promise::Confirmed));
    }

    std::unique_ptr<MedplumWorld> m_world;
    std::unique_ptr<LoopbackServer> m_elsewhere;
};

const praxidesk::test::TestRegistration<MedplumFaultTest> medplumFaultTest;
#include "medplum_fault_test.moc"
