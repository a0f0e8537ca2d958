// Each kind of exchange with MediKIT goes wrong in each way. Afterwards it behaves, and everything is there, once.

#include <QObject>

#include "tests/dialects/medikit_world.h"
#include "tests/standin/ways.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// "GET Schedule", "GET Appointment" of a patient, "GET Appointment/id", "POST $book-slot".
QByteArray kindOf(const Arrived &arrived) {
    const QStringList path = arrived.request.url.path().mid(qstrlen("/v2/org-1/fhir/R4/")).split(u'/');
    const QByteArray word = sync::toWord(arrived.request.method) + ' ';
    if (arrived.request.method == sync::Method::Post) {
        return word + path.last().toLatin1();
    }
    return path.size() < 3 ? word + path.value(0).toLatin1() : word + path.at(2).toLatin1() + (path.size() > 3 ? "/id" : "");
}

const QByteArrayList kinds{"GET Patient", "GET Schedule", "GET Appointment", "GET Appointment/id", "GET Slot", "POST $book-slot", "POST AppointmentResponse"};

} // namespace

class MediKitFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<MediKitWorld>();
        m_elsewhere = std::make_unique<MediKitWorld>();
        m_elsewhere->server().received().clear();
    }

    void anyExchangeMayGoWrong_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        int first = 0; // another way begins with each kind
        for (const QByteArray &kind : kinds) {
            ++first;
            for (int way = 0; way < int(ways().size()); ++way) {
                if (!hasItsTurn(first + way)) {
                    continue;
                }
                QTest::addRow("%s: %s", kind.constData(), ways()[size_t(way)].name) << kind << way;
            }
        }
    }
    void anyExchangeMayGoWrong() {
        QFETCH(int, way);
        ways()[size_t(way)].tryUntilMet([this](Milliseconds patience, int &met) { goesWrong(patience, met); });
    }

private:
    void goesWrong(Milliseconds patience, int &met) {
        QFETCH(QByteArray, kind);
        QFETCH(int, way);
        MediKitWorld &world = *m_world;
        world.restore();
        DialectClinic &clinic = world.clinic();
        const auto booked = clinic.book(world.schedule(), MediKitWorld::at(3, 0), world.patient());
        QVERIFY2(booked, why(booked));
        const auto declined = clinic.desk().respond(world.visit(world.known), clinic.store().referenceTo(resourceKey(world.patient("simpson"))), ParticipationStatus::Declined, {});
        QVERIFY2(declined, why(declined));
        const Way &wrong = ways()[size_t(way)];
        clinic.network.idleTimeout = patience;
        clinic.network.mostBytes = 512 * 1024;
        world.server().behave([&](const Arrived &arrived) {
            if (kindOf(arrived) != kind) {
                return Mishap{};
            }
            ++met;
            return wrong.mishap(world.server().base(), m_elsewhere->server().base());
        });
        const sync::SyncReport report = clinic.sync();
        clinic.network.idleTimeout = Milliseconds(20'000);
        if (met == 0) {
            return;
        }
        QVERIFY(m_elsewhere->server().received().empty());
        if (wrong.isHarmless) {
            QVERIFY2(!report.error && report.pending == 0, words(report).constData());
        }
        // nobody has to do anything but wait, or to repair the server and say that it goes on
        for (const store::OutboxChange &change : clinic.ledger().waiting()) {
            if (change.state == store::OutboxState::Quarantined) {
                QVERIFY(sync::retry(clinic.store(), change.id, s("test")));
            }
        }
        QVERIFY2(clinic.ledger().conflicts().empty(), qPrintable(clinic.words()));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(MediKitWorld::at(3, 0)), 1);
        QCOMPARE(world.mind().visits().size(), size_t(3));
        QCOMPARE(world.visitsHere().size(), size_t(5));
        QCOMPARE(world.mind().visits().at(world.known).patientStatus, s("declined"));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    std::unique_ptr<MediKitWorld> m_world, m_elsewhere;
};

const praxidesk::test::TestRegistration<MediKitFaultTest> mediKitFaultTest;
#include "medikit_fault_test.moc"
