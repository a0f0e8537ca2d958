// A clinic and a plain FHIR server that lists operations of IHE Scheduling or of Argonaut: over real HTTP, with the real
// transport and synchroniser.

#include <QObject>

#include "core/sync/conflicts.h"
#include "tests/dialects/listed_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;
using Way = ListedHabits::Way;

Q_DECLARE_METATYPE(praxidesk::test::ListedHabits::Way)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void addWays() {
    QTest::addColumn<Way>("way");
    QTest::newRow("IHE") << Way::Ihe;
    QTest::newRow("IHE by reference") << Way::IheByReference;
    QTest::newRow("Argonaut") << Way::Argonaut;
}

} // namespace

class ListedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsFreeTime_data() { addWays(); }
    void findsFreeTime() {
        QFETCH(Way, way);
        ListedWorld world(habitsOf(way));
        world.take(3); // not heard of yet
        QVERIFY(world.clinic().askOffers(world.schedule(), monday()).empty());
        QCOMPARE(world.clinic().offered(world.schedule()).size(), size_t(7));
        QVERIFY(world.mind().done().contains(s("find")));
    }

    void books_data() { addWays(); }
    void books() {
        QFETCH(Way, way);
        ListedWorld world(habitsOf(way));
        QVERIFY(world.clinic().askOffers(world.schedule(), monday()).empty());
        const auto booked = world.clinic().book(world.schedule(), ListedWorld::at(1), world.patient(), s("a note"));
        QVERIFY2(booked, why(booked));
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.pending == 0 && report.conflicts == 0 && report.localOnly == 0, (words(report) + world.clinic().words().toUtf8()).constData());
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(1), 1);
        QVERIFY(world.mind().done().contains(s("book")));
        QVERIFY2(world.visitThere(*booked).contains("a note"), world.visitThere(*booked));
        QCOMPARE(int(world.clinic().ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QVERIFY(world.clinic().desk().cancel(*booked, QString()));
        QCOMPARE(world.settle(), QString());
        QVERIFY(world.isFree(1));
    }

    void takenTimeBecomesAConflict_data() { addWays(); }
    void takenTimeBecomesAConflict() {
        QFETCH(Way, way);
        ListedWorld world(habitsOf(way));
        QVERIFY(world.clinic().askOffers(world.schedule(), monday()).empty());
        QVERIFY(world.book(1));
        world.server().behave([&world, isTaken = false](const Arrived &arrived) mutable {
            if (arrived.request.url.path().endsWith(s("$book")) && !isTaken) {
                isTaken = true;
                world.take(1);
            }
            return Mishap{};
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(world.clinic().ledger().conflicts().front().kind, s("slot-taken"));
        QCOMPARE(world.visitsAt(1), 0);
        // let go of: nothing of ours stays there
        QVERIFY(sync::resolve(world.clinic().desk(), {world.clinic().ledger().conflicts().front().id, sync::Keep::Theirs, {}, {}}));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(1), 0);
    }

    void lostAnswersAreNotDoubled_data() { addWays(); }
    void lostAnswersAreNotDoubled() {
        QFETCH(Way, way);
        ListedWorld world(habitsOf(way));
        QVERIFY(world.clinic().askOffers(world.schedule(), monday()).empty());
        const auto booked = world.book(1);
        QVERIFY(booked);
        int lost = 0;
        world.server().behave([&lost](const Arrived &arrived) { return arrived.request.method == sync::Method::Post && ++lost < 4 ? Mishap::lost() : Mishap{}; });
        std::ignore = world.clinic().sync();
        QVERIFY(lost > 0);
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(1), 1);
        QVERIFY(world.clinic().ledger().conflicts().empty());
        QCOMPARE(int(world.clinic().ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    // ---- holds, of Argonaut

    void holds_data() {
        QTest::addColumn<bool>("cancels");
        QTest::addColumn<bool>("keepsMarks");
        QTest::newRow("with $cancel") << true << true;
        QTest::newRow("without $cancel") << false << true;
        QTest::newRow("without marks") << false << false;
    }
    /// Kept there, with nobody's visit here; then booked, or given back.
    void holds() {
        QFETCH(bool, cancels);
        QFETCH(bool, keepsMarks);
        ListedWorld world(argonaut(cancels, keepsMarks));
        DialectClinic &clinic = world.clinic();
        QVERIFY(clinic.askOffers(world.schedule(), monday()).empty());
        const auto first = world.hold(1);
        const auto second = world.hold(2);
        QVERIFY2(first, why(first));
        QVERIFY2(second, why(second));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.localOnly == 0, (words(report) + clinic.words().toUtf8()).constData());
        QCOMPARE(world.heldAt(1) + world.heldAt(2), 2);
        QCOMPARE(clinic.store().appointmentRows({}).size(), size_t(0));
        QCOMPARE(clinic.store().slot(*first)->status, SlotStatus::BusyTentative);
        world.now += Minutes(1);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.store().slot(*first)->status, SlotStatus::BusyTentative);
        QCOMPARE(clinic.store().appointmentRows({}).size(), size_t(0));
        const auto booked = world.bookHeld(*first);
        QVERIFY2(booked, why(booked));
        QVERIFY(clinic.desk().release(*second));
        const sync::SyncReport done = clinic.sync();
        QVERIFY2(!done.error && done.pending == 0 && done.conflicts == 0 && done.localOnly == 0, (words(done) + clinic.words().toUtf8()).constData());
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(1), 1);
        QVERIFY(world.isFree(2));
        QVERIFY2(world.visitThere(*booked).contains("a note") && !world.visitThere(*booked).contains("Slot/"), world.visitThere(*booked));
        QCOMPARE(world.mind().done().count(s("book")), 1);
        QCOMPARE(world.mind().done().contains(s("cancel")), cancels);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        // and it can be moved and cancelled like any other
        desk::MoveRequest move;
        move.appointment = *booked;
        move.start = ListedWorld::at(5);
        const auto moved = clinic.desk().move(move);
        QVERIFY2(moved, why(moved));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(5), 1);
        QVERIFY(world.isFree(1));
        QVERIFY(clinic.desk().cancel(*booked, QString()));
        QCOMPARE(world.settle(), QString());
        QVERIFY(world.isFree(5));
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    /// The server says how long: our countdown ends with its own.
    void aHoldLastsAsLongAsTheServerSays_data() {
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("left");
        QTest::newRow("shorter than ours") << 600 << 10;
        QTest::newRow("longer than ours") << 5 << 5;
    }
    void aHoldLastsAsLongAsTheServerSays() {
        QFETCH(int, ours);
        QFETCH(int, left);
        ListedWorld world(habitsOf(Way::Argonaut));
        DialectClinic &clinic = world.clinic();
        QVERIFY(clinic.askOffers(world.schedule(), monday()).empty());
        const auto held = world.hold(1, Minutes(ours));
        QVERIFY2(held, why(held));
        const Instant since = world.now;
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.store().holds().front().holdExpires, std::optional(since + Minutes(left)));
        // over on both sides, whoever was first
        world.now += Minutes(11);
        const auto released = clinic.desk().releaseExpiredHolds();
        QVERIFY(released && *released == 1);
        QCOMPARE(world.settle(), QString());
        QVERIFY(world.isFree(1));
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    /// It ended there before it was booked: booked all the same, while the time is free.
    void aHoldThatEndedIsBookedAsUsual() {
        ListedWorld world(habitsOf(Way::Argonaut));
        DialectClinic &clinic = world.clinic();
        QVERIFY(clinic.askOffers(world.schedule(), monday()).empty());
        const auto held = world.hold(1);
        QVERIFY(held && !clinic.sync().error);
        const auto booked = world.bookHeld(*held);
        QVERIFY2(booked, why(booked));
        world.now += Minutes(30);
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(1), 1);
        QCOMPARE(world.heldAt(1), 0);
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    void leavesATimeThatWasHeld_data() {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("moved") << false;
        QTest::newRow("cancelled") << true;
    }
    /// The Slot of the hold only stands for the Appointment: it goes when that leaves.
    void leavesATimeThatWasHeld() {
        QFETCH(bool, isCancelled);
        ListedWorld world(habitsOf(Way::Argonaut));
        DialectClinic &clinic = world.clinic();
        QVERIFY(clinic.askOffers(world.schedule(), monday()).empty());
        const auto held = world.hold(1);
        QVERIFY(held && !clinic.sync().error);
        const auto booked = world.bookHeld(*held);
        QVERIFY2(booked, why(booked));
        QCOMPARE(world.settle(), QString());
        QByteArray there = world.visitThere(*booked);
        if (isCancelled) {
            there.replace("\"booked\"", "\"cancelled\"");
        } else {
            there.replace("T08:30:00", "T10:30:00").replace("T09:00:00", "T11:00:00");
        }
        std::ignore = world.mind().put(there, s("Appointment/") + clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked)));
        QCOMPARE(world.settle(), QString());
        QVERIFY(clinic.askOffers(world.schedule(), monday()).empty());
        const auto again = world.book(1);
        QVERIFY2(again, why(again));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.visitsAt(1), 1);
        QVERIFY(clinic.ledger().conflicts().empty());
    }

    /// Refused as cancelled: a lost time, as anywhere.
    void aTimeThatIsTakenIsNotHeld() {
        ListedWorld world(habitsOf(Way::Argonaut));
        QVERIFY(world.clinic().askOffers(world.schedule(), monday()).empty());
        QVERIFY(world.hold(1));
        world.server().behave([&world, isTaken = false](const Arrived &arrived) mutable {
            if (arrived.request.url.path().endsWith(s("$hold")) && !isTaken) {
                isTaken = true;
                world.take(1);
            }
            return Mishap{};
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QVERIFY(sync::resolve(world.clinic().desk(), {world.clinic().ledger().conflicts().front().id, sync::Keep::Theirs, {}, {}}));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.heldAt(1), 0);
    }

private:
    static Interval monday() { return {ListedWorld::at(0), ListedWorld::at(8)}; }
    static ListedHabits habitsOf(Way way) {
        ListedHabits habits;
        habits.way = way;
        return habits;
    }
    static ListedHabits argonaut(bool cancels, bool keepsMarks) {
        ListedHabits habits = habitsOf(Way::Argonaut);
        habits.cancels = cancels;
        habits.keepsMarks = keepsMarks;
        return habits;
    }
};

const praxidesk::test::TestRegistration<ListedTest> listedTest;
#include "listed_test.moc"
