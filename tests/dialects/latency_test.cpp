// Servers of each kind that take their time: answers come late, and not in the order of their questions.

#include <QObject>

#include "tests/dialects/day.h"
#include "tests/dialects/listed_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// What stands in a clinic, without the names of things, which are other ones each time.
QStringList contentOf(DialectClinic &clinic) {
    QStringList all;
    for (const store::AppointmentRow &row : clinic.store().appointmentRows({})) {
        const Appointment visit = clinic.visit(row.id);
        all << s("visit ") + toUtcIso(row.interval.start) + u' ' + toUtcIso(row.interval.end) + u' ' + toCode(visit.status) + u' ' + visit.comment + u' ' + toCode(clinic.ledger().promise(resourceKey(row.id)));
    }
    for (const store::SlotRow &row : clinic.store().slotRows({})) {
        all << s("slot ") + toUtcIso(row.interval.start) + u' ' + toUtcIso(row.interval.end) + u' ' + toCode(row.status);
    }
    for (const Schedule &schedule : clinic.store().schedules()) {
        for (const Instant start : clinic.offered(schedule.id())) {
            all << s("offer ") + toUtcIso(start);
        }
    }
    all << s("patients %1").arg(clinic.store().count(ResourceType::Patient));
    all.sort();
    return all;
}

void addKinds() {
    QTest::addColumn<QString>("kind");
    for (const QString &kind : daysOf()) {
        QTest::newRow(qPrintable(kind)) << kind;
    }
}

} // namespace

class LatencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersComeLate_data() { addKinds(); }
    void answersComeLate() {
        QFETCH(QString, kind);
        const auto day = makeDay(kind);
        QVERIFY(!day->clinic().sync().error);
        QCOMPARE(day->outcome(), QString());
        const QStringList content = contentOf(day->clinic());
        QVERIFY(content.size() > 3);
        for (unsigned seed = 1; seed <= 3; ++seed) {
            day->restore({});
            std::mt19937 random(seed);
            int number = 0;
            // what comes together is answered from the last to the first
            day->server().take([&](const Arrived &) { return std::chrono::milliseconds((4 - number++ % 4) * 6 + int(random() % 3)); });
            const sync::SyncReport report = day->clinic().sync();
            QVERIFY2(!report.error, words(report).constData());
            day->server().take({});
            QCOMPARE(day->outcome(), QString());
            QCOMPARE(contentOf(day->clinic()), content);
        }
    }

    /// Where several are under way together, the first is answered last.
    void answersComeInAnotherOrder_data() {
        QTest::addColumn<bool>("isLost");
        QTest::newRow("all of them") << false;
        QTest::newRow("one never") << true;
    }
    void answersComeInAnotherOrder() {
        QFETCH(bool, isLost);
        ListedHabits habits;
        habits.way = ListedHabits::Way::None;
        ListedWorld world(habits);
        const QByteArray schedule = world.clinic().ledger().remoteIdOf(world.clinic().server(), resourceKey(world.schedule())).toUtf8();
        for (int i = 0; i < 6; ++i) {
            std::ignore = world.mind().put(R"({"resourceType":"Slot","schedule":{"reference":"Schedule/)" + schedule + R"("},"status":"free","start":")" + toUtcIso(ListedWorld::at(i)).toUtf8() + R"(","end":")" + toUtcIso(ListedWorld::at(i + 1)).toUtf8() + R"("})");
        }
        QVERIFY(!world.clinic().sync().error);
        std::vector<AppointmentId> booked;
        for (int i = 0; i < 6; ++i) {
            const auto one = world.book(i);
            QVERIFY2(one, why(one));
            booked.push_back(*one);
        }
        int number = 0;
        world.server().behave([&](const Arrived &arrived) { return isLost && arrived.request.writes() && number == 1 ? Mishap::lost() : Mishap{}; });
        world.server().take([&](const Arrived &arrived) { return std::chrono::milliseconds(arrived.request.writes() ? (4 - number++ % 4) * 25 : 1); });
        const sync::SyncReport report = world.clinic().sync();
        world.server().take({});
        QVERIFY2(!report.error, words(report).constData());
        QVERIFY2(world.server().overtaken() > 0, "the test proves nothing");
        QVERIFY(isLost || report.pending == 0);
        QCOMPARE(world.settle(), QString());
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(world.visitsAt(i), 1);
            QCOMPARE(int(world.clinic().ledger().promise(resourceKey(booked[size_t(i)]))), int(Promise::Confirmed));
        }
    }

    /// Later than anybody waits, though it is done: nobody knows, and it is looked for.
    void whatComesTooLateIsLookedFor_data() { addKinds(); }
    void whatComesTooLateIsLookedFor() {
        QFETCH(QString, kind);
        const auto day = makeDay(kind);
        int late = 0;
        day->server().take([&](const Arrived &arrived) {
            const bool isFirst = arrived.request.writes() && ++late == 1;
            return std::chrono::milliseconds(isFirst ? 60'000 : 2);
        });
        const auto patience = day->clinic().network.idleTimeout;
        day->clinic().network.idleTimeout = Milliseconds(1'500);
        std::ignore = day->clinic().sync();
        day->clinic().network.idleTimeout = patience;
        QVERIFY(late > 0);
        day->server().take({});
        QVERIFY2(day->clinic().waiting().contains(s("unknown")), qPrintable(day->clinic().waiting()));
        QCOMPARE(day->outcome(), QString());
    }

    /// In the middle of a pull: what came stays, the rest comes with the next one.
    void aPullThatTakesTooLongGoesOnLater_data() { addKinds(); }
    void aPullThatTakesTooLongGoesOnLater() {
        QFETCH(QString, kind);
        const auto day = makeDay(kind);
        int reads = 0;
        day->server().take([&](const Arrived &arrived) { return std::chrono::milliseconds(!arrived.request.writes() && ++reads == 3 ? 60'000 : 1); });
        const auto patience = day->clinic().network.idleTimeout;
        day->clinic().network.idleTimeout = Milliseconds(1'500);
        const sync::SyncReport report = day->clinic().sync();
        day->clinic().network.idleTimeout = patience;
        QVERIFY2(report.error && report.error->code == ErrorCode::ServerUnreachable, words(report).constData());
        QVERIFY(report.pending > 0);
        day->server().take({});
        QCOMPARE(day->outcome(), QString());
    }
};

const praxidesk::test::TestRegistration<LatencyTest> latencyTest;
#include "latency_test.moc"
