// Each kind of exchange with Canvas goes wrong in each way. Afterwards it behaves, and everything is there, once.

#include <QObject>

#include "tests/dialects/canvas_world.h"
#include "tests/standin/ways.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// "GET Appointment", and with an id "GET Appointment/id".
QByteArray kindOf(const Arrived &arrived) {
    const QStringList path = arrived.request.url.path().split(u'/', Qt::SkipEmptyParts);
    return sync::toWord(arrived.request.method) + ' ' + path.value(0).toLatin1() + (path.size() > 1 ? "/id" : "");
}

const QByteArrayList kinds{"GET Location", "GET Practitioner", "GET Patient", "GET Schedule", "GET Appointment", "GET Appointment/id", "GET Slot", "POST Appointment", "PUT Appointment/id"};

} // namespace

class CanvasFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        CanvasHabits silent;
        silent.tellsVersions = false;
        m_worlds.push_back(std::make_unique<CanvasWorld>());
        m_worlds.push_back(std::make_unique<CanvasWorld>(silent));
        m_elsewhere = std::make_unique<CanvasWorld>();
        m_elsewhere->server().received().clear();
    }

    void anyExchangeMayGoWrong_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("versions");
        int first = 0; // another way begins with each kind
        for (const QByteArray &kind : kinds) {
            ++first;
            for (int way = 0; way < int(ways().size()); ++way) {
                for (const int versions : {0, 1}) {
                    if (!hasItsTurn(first + way + 2 * versions)) {
                        continue;
                    }
                    QTest::addRow("%s: %s, %s", kind.constData(), ways()[size_t(way)].name, versions == 0 ? "with versions" : "without versions") << kind << way << versions;
                }
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
        QFETCH(int, versions);
        CanvasWorld &world = *m_worlds[size_t(versions)];
        world.restore();
        DialectClinic &clinic = world.clinic();
        const auto booked = clinic.book(world.schedule(), CanvasWorld::at(2, 0), world.patient(), s("a note"));
        QVERIFY2(booked, why(booked));
        QVERIFY(clinic.desk().setStatus(world.visit(world.known), AppointmentStatus::Arrived));
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
        QCOMPARE(world.visitsAt(CanvasWorld::at(2, 0)), 1);
        QCOMPARE(world.mind().visits().size(), size_t(2));
        QCOMPARE(world.mind().visits().at(world.known).status, s("arrived"));
        QCOMPARE(clinic.visit(*booked).comment, s("a note"));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    std::vector<std::unique_ptr<CanvasWorld>> m_worlds;
    std::unique_ptr<CanvasWorld> m_elsewhere;
};

const praxidesk::test::TestRegistration<CanvasFaultTest> canvasFaultTest;
#include "canvas_fault_test.moc"
