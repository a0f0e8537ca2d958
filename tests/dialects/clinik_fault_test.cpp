// Each kind of exchange with Clinik goes wrong in each way. Afterwards it behaves, and everything is there, once.

#include <QObject>

#include "core/desk/supply_desk.h"
#include "tests/dialects/clinik_world.h"
#include "tests/standin/ways.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QByteArrayList kinds{"GET fhir", "GET schedules", "GET slots", "GET appointments", "GET slots/", "GET appointments/", "POST fhir", "POST slots", "POST appointments", "POST appointment-responses", "PATCH slots/", "PATCH appointments/", "PATCH schedules/"};

QByteArray kindOf(const Arrived &arrived) {
    const QString path = arrived.request.url.path().section(s("/clinik/"), 1);
    const QString place = path.section(u'/', 0, 0);
    return toWord(arrived.request.method) + ' ' + place.toUtf8() + (path.contains(u'/') && place != s("fhir") ? "/" : "");
}

/// A morning's work: of each kind something.
bool work(ClinikWorld &world) {
    DialectClinic &clinic = world.clinic();
    const auto old = narrow<AppointmentId>(clinic.key("Appointment", s("apt_old")));
    const auto patient = clinic.desk().addPatient({s("Flanders"), s("Ned"), QDate(1960, 1, 1), {}});
    desk::BlockRequest block;
    block.schedules = {world.schedule()};
    block.intervals = {{ClinikWorld::at(4), ClinikWorld::at(5)}};
    block.kind = BlockKind::Lunch;
    block.comment = s("Lunch break");
    desk::SupplyDesk supply(clinic.desk());
    desk::ScheduleDetails details = *supply.details(world.schedule());
    details.comment = s("Mondays, ground floor");
    desk::MoveRequest move;
    move.appointment = old;
    move.start = ClinikWorld::at(6);
    return patient && world.book(1) && clinic.book(world.schedule(), ClinikWorld::at(2), *patient) && clinic.desk().block(block) && clinic.desk().move(move)
        && clinic.desk().respond(old, clinic.store().referenceTo(clinic.key("Practitioner", s("dr_smith"))), ParticipationStatus::Tentative, s("perhaps"))
        && supply.setDetails(world.schedule(), details);
}

/// What is not there, or not once.
QString missingOf(const ClinikWorld &world, ClinikMind &mind) {
    QStringList missing;
    const auto expect = [&missing](bool isThere, const char *what) {
        if (!isThere) {
            missing << s(what);
        }
    };
    const auto blocks = std::count_if(mind.slotsOfSchedules().begin(), mind.slotsOfSchedules().end(), [](const auto &each) { return each.second.value(s("comment")) == s("Lunch break"); });
    const auto &people = mind.people().resources();
    const auto flanders = std::count_if(people.begin(), people.end(), [](const auto &each) { return each.second.json.contains("Flanders"); });
    expect(world.visitsAt(1) == 1 && world.slotStatus(1) == s("busy"), "a booking");
    expect(world.visitsAt(2) == 1 && world.slotStatus(2) == s("busy"), "a booking for somebody new");
    expect(flanders == 1, "one new patient");
    expect(blocks == 1 && world.slotStatus(4) == s("busy-unavailable"), "one block");
    expect(world.visitsAt(6) == 1 && world.visitsAt(7) == 0, "a move");
    expect(world.slotStatus(6) == s("busy") && world.slotStatus(7) == s("free"), "its slots");
    expect(!mind.responses().empty(), "an answer");
    expect(mind.schedules().at(s("sched_dr_smith_mon")).value(s("comment")) == s("Mondays, ground floor"), "the schedule's comment");
    return missing.join(s(", "));
}

} // namespace

class ClinikFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<ClinikWorld>();
        m_elsewhere = std::make_unique<LoopbackServer>([](const sync::Request &) { return sync::Answer(); }, QString());
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
        ClinikWorld &world = *m_world;
        world.restore();
        DialectClinic &clinic = world.clinic();
        QVERIFY(work(world));
        const Way &wrong = ways()[size_t(way)];
        const QUrl own = world.server().base();
        clinic.network.idleTimeout = patience;
        clinic.network.mostBytes = 512 * 1024;
        int arrivals = 1;
        world.server().behave([&](const Arrived &arrived) {
            if (kindOf(arrived) != kind) {
                return Mishap{};
            }
            ++met;
            const Mishap mishap = wrong.mishap(own, m_elsewhere->base());
            arrivals = mishap.arrivals;
            return mishap;
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
        const QString problem = world.settle();
        if (arrivals > 1 && kind == "POST appointments") {
            // nothing there tells that it came twice: both are shown, and a person decides
            QVERIFY(problem.contains(s("is there twice")));
            QVERIFY(!clinic.ledger().conflicts().empty());
            return;
        }
        if (arrivals > 1 && kind == "POST slots") {
            QCOMPARE(problem, QString());
            return;
        }
        QCOMPARE(problem, QString());
        QCOMPARE(missingOf(world, world.mind()), QString());
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    std::unique_ptr<ClinikWorld> m_world;
    std::unique_ptr<LoopbackServer> m_elsewhere;
};

const praxidesk::test::TestRegistration<ClinikFaultTest> clinikFaultTest;
#include "clinik_fault_test.moc"
