// One week offline: two clinics make two hundred changes, some of them of the same things, and then come together over real
// HTTP. Each change is done or in front of a person, each planned collision is seen, nothing else is, and the sums match.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include "core/sync/conflicts.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

constexpr int visits = 20;                          ///< both know them before the week
constexpr int times = 72;                           ///< of the one schedule

/// How many Appointments of the server have a status.
std::map<QString, int> statuses(StandInWorld &world) {
    std::map<QString, int> counts;
    for (const QString &name : world.names(s("Appointment"))) {
        const QByteArray json = world.there(name);
        for (const char *status : {"booked", "arrived", "cancelled"}) {
            counts[s(status)] += json.contains("\"status\":\"" + QByteArray(status) + '"') ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

class WeekTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoHundredChanges_data() {
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<bool>("history");
        QTest::newRow("an able server") << true << true;
        QTest::newRow("no transactions, no history") << false << false;
    }
    void twoHundredChanges() {
        QFETCH(bool, transactions);
        QFETCH(bool, history);
        ServerHabits habits;
        habits.transactions = transactions;
        habits.history = history;
        habits.types = QStringList{s("Practitioner"), s("Location"), s("Patient"), s("Schedule"), s("Slot"), s("Appointment")};
        StandInWorld world(habits, 2, times);
        StandInClinic &one = world.clinic(0);
        StandInClinic &two = world.clinic(1);
        for (int i = 0; i < visits; ++i) {
            QVERIFY(one.book(i, i % 2));
        }
        QVERIFY(!one.sync().error);
        QVERIFY(!two.sync().error);
        world.now += std::chrono::hours(1);

        int changes = 0;
        int collisions = 0;
        const auto did = [&changes](bool isDone) {
            ++changes;
            return isDone;
        };
        // thirty times that only one of them wants, ten that both want
        for (int i = 20; i < 35; ++i) {
            QVERIFY(did(one.book(i, 0).has_value()));
            QVERIFY(did(two.book(i + 15, 1).has_value()));
        }
        for (int i = 50; i < 60; ++i, ++collisions) {
            QVERIFY(did(one.book(i, 0).has_value()));
            QVERIFY(did(two.book(i, 1).has_value()));
        }
        // visits that both move, to different times
        for (int i = 0; i < 5; ++i, ++collisions) {
            QVERIFY(did(one.move(one.visit(i), 60 + i).has_value()));
            QVERIFY(did(two.move(two.visit(i), 65 + i).has_value()));
        }
        // the patient is there on one side, and gave up on the other
        for (int i = 5; i < 8; ++i, ++collisions) {
            QVERIFY(did(one.desk().cancel(one.visit(i), s("rang us")).has_value()));
            QVERIFY(did(two.desk().setStatus(two.visit(i), AppointmentStatus::Arrived).has_value()));
        }
        // what goes together: a note and an arrival, a note and a cancellation
        for (int i = 8; i < 13; ++i) {
            QVERIFY(did(one.desk().edit({one.visit(i), {}, {}, {}, QStringLiteral("note %1").arg(i), {}}).has_value()));
            QVERIFY(did(two.desk().setStatus(two.visit(i), AppointmentStatus::Arrived).has_value()));
        }
        for (int i = 16; i < 20; ++i) {
            QVERIFY(did(one.desk().edit({one.visit(i), {}, {}, {}, QStringLiteral("note %1").arg(i), {}}).has_value()));
            QVERIFY(did(two.desk().cancel(two.visit(i), s("ill")).has_value()));
        }
        // two notes on one visit
        for (int i = 13; i < 16; ++i, ++collisions) {
            QVERIFY(did(one.desk().edit({one.visit(i), {}, {}, {}, s("one says"), {}}).has_value()));
            QVERIFY(did(two.desk().edit({two.visit(i), {}, {}, {}, s("two says"), {}}).has_value()));
        }
        // new patients, times that are blocked, and one patient's data again and again
        for (int i = 0; i < 40; ++i) {
            QVERIFY(did(one.desk().addPatient({QStringLiteral("One%1").arg(i), s("A"), {}, {}}).has_value()));
            QVERIFY(did(two.desk().addPatient({QStringLiteral("Two%1").arg(i), s("B"), {}, {}}).has_value()));
        }
        for (int i = 0; i < 10; ++i) {
            desk::BlockRequest block;
            block.schedules = {one.schedule(1)};
            block.intervals = {{StandInWorld::at(i), StandInWorld::at(i) + Minutes(20)}};
            block.comment = s("meeting");
            QVERIFY(did(one.desk().block(block).has_value()));
            QVERIFY(did(editPatient(one, one.patient(0), "birthDate", '"' + QDate(1980, 1, 1).addDays(i).toString(Qt::ISODate).toUtf8() + '"')));
            QVERIFY(did(editPatient(two, two.patient(1), "birthDate", '"' + QDate(1956, 1, 1).addDays(i).toString(Qt::ISODate).toUtf8() + '"')));
        }
        QCOMPARE(changes, 200);

        world.now += std::chrono::hours(24 * 7);
        const sync::SyncReport first = one.sync();
        QVERIFY2(!first.error && first.pending == 0 && first.conflicts == 0 && first.quarantined == 0 && first.localOnly == 0, words(first).constData());
        const sync::SyncReport second = two.sync();
        QVERIFY2(!second.error && second.conflicts == collisions && second.quarantined == 0 && second.localOnly == 0, words(second).constData());
        // what is not done is in front of a person
        std::set<QString> open;
        for (const store::ConflictRow &conflict : two.ledger().conflicts()) {
            QVERIFY(!conflict.group.isEmpty());
            open.insert(conflict.group);
        }
        for (const store::OutboxChange &change : two.ledger().waiting()) {
            QCOMPARE(store::toCode(change.state), s("conflict"));
            QVERIFY(open.contains(change.group));
        }
        // of two bookings of one time every second is overbooked, of two notes ours stands, else theirs
        int lost = 0;
        int overbooked = 0;
        for (const store::ConflictRow &conflict : two.ledger().conflicts()) {
            const bool isTaken = conflict.kind == QLatin1String("slot-taken");
            const bool isNote = conflict.kind == QLatin1String("both-changed") && conflict.mine.contains("two says");
            const bool keepsBoth = isTaken && lost++ % 2 == 0;
            overbooked += keepsBoth ? 1 : 0;
            const auto decided = sync::resolve(two.desk(), {conflict.id, keepsBoth ? sync::Keep::Both : isNote ? sync::Keep::Mine : sync::Keep::Theirs, {}, s("decided")});
            QVERIFY2(decided, decided ? "" : qPrintable(decided.error().message));
        }
        QCOMPARE(lost, 10);
        QCOMPARE(overbooked, 5);
        QCOMPARE(world.settle(), QString());

        auto counts = statuses(world);
        QCOMPARE(counts[s("booked")], 30 + 10 + overbooked + 5 + 3);
        QCOMPARE(counts[s("arrived")], 5);
        QCOMPARE(counts[s("cancelled")], lost - overbooked + 3 + 4);
        QCOMPARE(world.names(s("Appointment")).size(), visits + 30 + 20);
        QCOMPARE(world.names(s("Patient")).size(), 2 + 80);
        int notes = 0;
        int blocks = 0;
        for (const auto &[name, resource] : world.mind().resources()) {
            notes += resource.json.contains("\"note ") ? 1 : 0;
            notes += resource.json.contains("two says") ? 1 : 0;
            QVERIFY(!resource.json.contains("one says"));
            blocks += resource.json.contains("meeting") ? 1 : 0;
        }
        QCOMPARE(notes, 5 + 4 + 3);
        QCOMPARE(blocks, 10);
        QVERIFY(world.there(s("Patient/s2")).contains("1980-01-10"));
        QVERIFY(world.there(s("Patient/s3")).contains("1956-01-10"));
        for (int i = 0; i < 2; ++i) {
            StandInClinic &clinic = world.clinic(i);
            QCOMPARE(clinic.store().count(ResourceType::Appointment), qint64(visits + 50));
            const QString path = clinic.path();
            clinic.close();
            const auto checked = store::Store::check(path);
            QVERIFY(checked && checked->isEmpty());
        }
    }
};

const praxidesk::test::TestRegistration<WeekTest> weekTest;
#include "week_test.moc"
