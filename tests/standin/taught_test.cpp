// What days of the simulation taught, told once more so that each stays what it was, however chance falls: days 352, 811
// and 1542.

#include "core/sync/conflicts.h"
#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Somebody else books the `index`-th Slot of the practitioner.
void bookThere(StandInWorld &world, int index) {
    const QString slot = QStringLiteral("Slot/s%1").arg(6 + index);
    world.change(slot, "status", "\"busy\"");
    const QString json = s(R"({"resourceType":"Appointment","status":"booked","slot":[{"reference":"%1"}],"start":"%2","end":"%3","participant":[{"actor":{"reference":"Patient/s3"},"status":"accepted"},{"actor":{"reference":"Practitioner/s1"},"status":"accepted"}]})")
                             .arg(slot, toUtcIso(StandInWorld::at(index)), toUtcIso(StandInWorld::at(index + 1)));
    world.put(json.toUtf8());
}

bool decide(StandInClinic &clinic, sync::Keep keep) {
    const auto conflicts = clinic.ledger().conflicts();
    return conflicts.size() == 1 && sync::resolve(clinic.desk(), {conflicts.front().id, keep, {}, s("decided")}).has_value();
}

ServerHabits withTransactions(bool transactions) {
    ServerHabits habits;
    habits.transactions = transactions;
    return habits;
}

} // namespace

class TaughtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Day 811: the Slot moved after the pull, and the whole transaction is refused. That the server has no such Appointment
    /// is nobody's fault.
    void aRefusedTransactionDoesNotBlameWhatIsNew() {
        StandInWorld world;
        StandInClinic &clinic = world.clinic();
        QVERIFY(clinic.book(0));
        bool isFirst = true;
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.kind() == "transaction" && std::exchange(isFirst, false)) {
                bookThere(world, 0);
            }
            return Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.quarantined == 0 && report.conflicts == 1, words(report).constData());
        QCOMPARE(clinic.waiting(), s("conflict, conflict"));
        QCOMPARE(world.settle(), QString());
    }

    /// The same without anything having moved: it is tried again as a whole, and where that never helps, step by step.
    void whatATransactionNeverTakesGoesInSteps_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("refusals");
        for (const int status : {409, 412}) {
            QTest::addRow("%d once", status) << status << 1;
            QTest::addRow("%d always", status) << status << 1000;
        }
    }
    void whatATransactionNeverTakesGoesInSteps() {
        QFETCH(int, status);
        QFETCH(int, refusals);
        StandInWorld world;
        StandInClinic &clinic = world.clinic();
        QVERIFY(clinic.book(0));
        int transactions = 0;
        world.server().behave([&](const Arrived &arrived) {
            const bool isRefused = arrived.kind() == "transaction" && ++transactions <= refusals;
            return isRefused ? Mishap::says(status) : Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.quarantined == 0 && report.conflicts == 0, words(report).constData());
        QCOMPARE(report.pending, 0);
        QCOMPARE(transactions, 2);
        QCOMPARE(world.names(s("Appointment")).size(), 1);
        QVERIFY(world.there(s("Slot/s6")).contains("\"busy\""));
        QCOMPARE(world.settle(), QString());
    }

    /// Day 352: what was done to the visit after it came into conflict is a part of the decision.
    void aDecisionIsAboutWhatStandsHereNow_data() {
        QTest::addColumn<bool>("transactions");
        QTest::newRow("at once") << true;
        QTest::newRow("in steps") << false;
    }
    void aDecisionIsAboutWhatStandsHereNow() {
        QFETCH(bool, transactions);
        StandInWorld world(withTransactions(transactions));
        StandInClinic &clinic = world.clinic();
        const auto visit = clinic.book(0);
        QVERIFY(visit && clinic.desk().setStatus(*visit, AppointmentStatus::Arrived));
        bookThere(world, 0);
        QVERIFY(!clinic.sync().error);
        QVERIFY(decide(clinic, sync::Keep::Both));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0, words(report).constData());
        QCOMPARE(report.conflicts, 0); // it was decided once
        const QByteArray there = world.there(world.names(s("Appointment")).back());
        QVERIFY2(there.contains("overbook-reason") && there.contains("arrived"), there.constData());
        QCOMPARE(world.settle(), QString());
    }

    /// The same decision again, because the server moved meanwhile: here nothing changes any more, and it still goes there.
    void aDecisionThatChangesNothingHereStillLeaves() {
        StandInWorld world;
        StandInClinic &clinic = world.clinic();
        QVERIFY(clinic.book(0));
        bookThere(world, 0);
        QVERIFY(!clinic.sync().error);
        QVERIFY(decide(clinic, sync::Keep::Both));
        // what was decided is refused for the time, once more
        world.server().behave([](const Arrived &arrived) {
            return arrived.request.writes() ? Mishap::says(409, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"conflict","details":{"text":"already booked"}}]})") : Mishap{};
        });
        QVERIFY(!clinic.sync().error);
        world.server().behave({});
        QVERIFY(decide(clinic, sync::Keep::Both));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.conflicts == 0, words(report).constData());
        QVERIFY(world.there(world.names(s("Appointment")).back()).contains("overbook-reason"));
        QCOMPARE(world.settle(), QString());
    }

    /// Of a move that lost its new time, the old one is not taken for ever.
    void theOldTimeOfADecidedMoveIsFree_data() {
        QTest::addColumn<int>("keep");
        QTest::newRow("both") << int(sync::Keep::Both);
        QTest::newRow("theirs") << int(sync::Keep::Theirs);
    }
    void theOldTimeOfADecidedMoveIsFree() {
        QFETCH(int, keep);
        StandInWorld world;
        StandInClinic &clinic = world.clinic();
        const auto visit = clinic.book(0);
        QVERIFY(visit && !clinic.sync().error);
        QVERIFY(world.there(s("Slot/s6")).contains("\"busy\""));
        QVERIFY(clinic.move(*visit, 2));
        bookThere(world, 2);
        world.now += Minutes(10);
        QVERIFY(!clinic.sync().error);
        QVERIFY(decide(clinic, sync::Keep(keep)));
        QVERIFY(!clinic.sync().error);
        QVERIFY2(world.there(s("Slot/s6")).contains("\"free\""), world.there(s("Slot/s6")).constData());
        QVERIFY(world.there(s("Slot/s8")).contains("\"busy\""));
        QCOMPARE(world.settle(), QString());
    }

    /// Day 1542: a listing moves on between two of its pages, for as long as a clinic is away.
    void nothingFallsBetweenTwoPages_data() {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("something changed") << false;
        QTest::newRow("something was deleted") << true;
    }
    void nothingFallsBetweenTwoPages() {
        QFETCH(bool, deleted);
        ServerHabits habits;
        habits.history = false;
        habits.pageSize = 2;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        world.now += std::chrono::hours(25);
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            names << world.put("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"New" + QByteArray::number(i) + "\"}]}");
        }
        int pages = 0;
        world.server().behave([&](const Arrived &arrived) {
            const bool isPatients = arrived.kind() == "pull" && arrived.request.url.path().endsWith(QLatin1String("/Patient"));
            return isPatients && ++pages > 2 ? Mishap::unreached() : Mishap{};
        });
        QVERIFY(clinic.sync().error);
        world.server().behave({});
        // one that came already, whichever way round the pages are
        for (const QString &name : {names.front(), names.back()}) {
            if (deleted) {
                world.remove(name);
            } else {
                world.change(name, "gender", "\"other\"");
            }
        }
        world.now += Minutes(30);
        QVERIFY(!clinic.sync().error);
        world.now += std::chrono::hours(25);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.disagreement(), QString());
        QCOMPARE(clinic.store().count(ResourceType::Patient), deleted ? 6 : 8);
    }

    /// The first listing is a search also where there is a history.
    void nothingFallsOutOfTheFirstListing() {
        ServerHabits habits;
        habits.pageSize = 2;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            names << world.put("{\"resourceType\":\"Practitioner\",\"name\":[{\"family\":\"New" + QByteArray::number(i) + "\"}]}");
        }
        // as if it had never been asked before
        store::WriteOptions options{s("forget"), {}, s("test")};
        options.undoable = false;
        QVERIFY(clinic.store().write(options, [&](store::Writer &) -> Result<void> {
            clinic.ledger().setCursor(clinic.server(), s("Practitioner"), {});
            return {};
        }));
        int pages = 0;
        world.server().behave([&](const Arrived &arrived) {
            const bool isIt = arrived.kind() == "pull" && arrived.request.url.path().endsWith(QLatin1String("/Practitioner"));
            if (isIt && ++pages == 2) {
                world.remove(names.back());
                world.remove(names.front());
            }
            return Mishap{};
        });
        QVERIFY(!clinic.sync().error);
        world.server().behave({});
        world.now += Minutes(10);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.disagreement(), QString());
    }
};

const praxidesk::test::TestRegistration<TaughtTest> taughtTest;
#include "taught_test.moc"
