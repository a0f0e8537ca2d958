// Each kind of exchange with a plain server's operations goes wrong in each way. Afterwards it behaves, and everything is there,
// once.

#include <QObject>

#include "tests/dialects/listed_world.h"
#include "tests/standin/ways.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// "GET Appointment", "PUT Appointment/id", "POST $book".
QByteArray kindOf(const Arrived &arrived) {
    const QStringList path = arrived.request.url.path().section(s("/fhir/"), 1).split(u'/');
    const bool isOperation = path.last().startsWith(u'$');
    return toWord(arrived.request.method) + ' ' + (isOperation ? path.last().toLatin1() : path.first().toLatin1() + (path.size() > 1 && !path.at(1).startsWith(u'_') ? "/id" : ""));
}

struct Kind {
    int world;
    const char *name;
};
/// 0: IHE, 1: IHE by reference, 2: Argonaut, 3: Argonaut with $cancel.
const std::vector<Kind> kinds{{0, "GET Appointment"}, {0, "POST $book"}, {1, "POST Appointment"}, {1, "POST $book"}, {2, "GET Appointment/id"}, {2, "POST $hold"}, {2, "PUT Appointment/id"}, {2, "POST $book"}, {3, "POST $cancel"}};

} // namespace

class ListedFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const auto way : {ListedHabits::Way::Ihe, ListedHabits::Way::IheByReference, ListedHabits::Way::Argonaut, ListedHabits::Way::Argonaut}) {
            ListedHabits habits;
            habits.way = way;
            habits.cancels = m_worlds.size() == 3;
            habits.holdsFor = std::chrono::hours(4);
            m_worlds.push_back(std::make_unique<ListedWorld>(habits));
        }
        m_elsewhere = std::make_unique<LoopbackServer>([](const sync::Request &) { return sync::Answer(); }, QString());
    }

    void anyExchangeMayGoWrong_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        static const char *const names[]{"IHE", "IHE by reference", "Argonaut", "Argonaut with $cancel"};
        int first = 0; // another way begins with each kind
        for (const Kind &kind : kinds) {
            ++first;
            for (int way = 0; way < int(ways().size()); ++way) {
                if (hasItsTurn(first + way)) {
                    QTest::addRow("%s, %s: %s", names[kind.world], kind.name, ways()[size_t(way)].name) << kind.world << QByteArray(kind.name) << way;
                }
            }
        }
    }
    /// One visit is cancelled and one booked; where time can be kept, one is kept, one is booked that was kept, and one given back.
    void anyExchangeMayGoWrong() {
        QFETCH(int, way);
        ways()[size_t(way)].tryUntilMet([this](Milliseconds patience, int &met) { goesWrong(patience, met); });
    }

private:
    void goesWrong(Milliseconds patience, int &met) {
        QFETCH(int, place);
        QFETCH(QByteArray, kind);
        QFETCH(int, way);
        ListedWorld &world = *m_worlds[size_t(place)];
        world.restore();
        DialectClinic &clinic = world.clinic();
        const bool holds = place >= 2;
        QVERIFY(clinic.askOffers(world.schedule(), {ListedWorld::at(0), ListedWorld::at(8)}).empty());
        const auto over = world.book(0);
        const auto held = holds ? world.hold(4) : Result<SlotId>(SlotId{});
        const auto given = holds ? world.hold(6) : Result<SlotId>(SlotId{});
        QVERIFY(over && held && given);
        QCOMPARE(world.settle(), QString());
        QVERIFY(clinic.desk().cancel(*over, QString()));
        const auto booked = world.book(2);
        const auto fromHold = holds ? world.bookHeld(*held) : booked;
        QVERIFY(booked && fromHold);
        if (holds) {
            QVERIFY(clinic.desk().release(*given) && world.hold(7));
        }
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
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(world.visitsAt(2), 1);
        QCOMPARE(world.visitsAt(0), 0);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        if (holds) {
            QCOMPARE(world.visitsAt(4), 1);
            QCOMPARE(world.heldAt(4), 0);
            QCOMPARE(world.heldAt(7), 1);
            QCOMPARE(clinic.store().appointmentRows({}).size(), size_t(3)); // none of them is of a hold
            QVERIFY(world.isFree(6));
            QCOMPARE(int(clinic.ledger().promise(resourceKey(*fromHold))), int(Promise::Confirmed));
        }
    }

    std::vector<std::unique_ptr<ListedWorld>> m_worlds;
    std::unique_ptr<LoopbackServer> m_elsewhere;
};

const praxidesk::test::TestRegistration<ListedFaultTest> listedFaultTest;
#include "listed_fault_test.moc"
