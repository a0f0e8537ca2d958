// What a clinic had before a server was added: counted, queued and sent once, however often it is interrupted.

#include "core/fhir/resource_io.h"
#include "core/sync/send_all.h"
#include "tests/simulation/agreement.h"
#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// As an import puts it: no server hears of it.
bool import(StandInClinic &clinic, const QList<QByteArray> &resources) {
    store::WriteOptions options{s("import"), {}, s("test")};
    options.toOutbox = false;
    return clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
        for (const QByteArray &json : resources) {
            auto parsed = fhir::parse(json);
            if (!parsed) {
                return tl::unexpected(parsed.error());
            }
            if (auto put = writer.put(*parsed, {}); !put) {
                return tl::unexpected(put.error());
            }
        }
        return {};
    }).has_value();
}

QByteArray patient(int number) { return s(R"({"resourceType":"Patient","id":"here-%1","name":[{"family":"Here%1"}]})").arg(number).toUtf8(); }
QByteArray slot(int number, Instant start, const char *status) {
    return s(R"({"resourceType":"Slot","id":"slot-%1","schedule":{"reference":"Schedule/room"},"status":"%2","start":"%3","end":"%4"})")
        .arg(number).arg(s(status), toUtcIso(start), toUtcIso(start + Minutes(20))).toUtf8();
}
QByteArray visit(int number, int slot, Instant start, const char *status) {
    return s(R"({"resourceType":"Appointment","id":"visit-%1","status":"%2","start":"%3","end":"%4","slot":[{"reference":"Slot/slot-%5"}],"participant":[{"actor":{"reference":"Patient/here-1"},"status":"accepted"},{"actor":{"reference":"Location/room"},"status":"accepted"}]})")
        .arg(number).arg(s(status), toUtcIso(start), toUtcIso(start + Minutes(20))).arg(slot).toUtf8();
}

/// A room with its Schedule, two Slots to come, one of them taken, and what is over.
QList<QByteArray> room(Instant now) {
    return {R"({"resourceType":"Location","id":"room","name":"Imported"})",
            R"({"resourceType":"Schedule","id":"room","actor":[{"reference":"Location/room"}]})",
            patient(1),
            slot(1, now + std::chrono::hours(30), "busy"),
            slot(2, now + std::chrono::hours(31), "free"),
            slot(3, now - std::chrono::hours(30), "busy"),
            visit(1, 1, now + std::chrono::hours(30), "booked"),
            visit(2, 3, now - std::chrono::hours(30), "fulfilled"),
            visit(3, 2, now + std::chrono::hours(31), "cancelled")};
}

bool queueAll(StandInClinic &clinic) {
    sync::Unsent unsent(clinic.store(), clinic.server());
    for (int done = 0; done < unsent.total();) {
        const auto next = unsent.queueNext(s("test"));
        if (!next) {
            return false;
        }
        done = *next;
    }
    return true;
}

int namesWith(StandInWorld &world, const char *type, const char *text) {
    int count = 0;
    for (const QString &name : world.names(s(type))) {
        count += world.there(name).contains(text) ? 1 : 0;
    }
    return count;
}

} // namespace

class SendAllTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToComeGoesInItsOrder_data() {
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<bool>("updateCreate");
        for (const bool transactions : {true, false}) {
            for (const bool updateCreate : {true, false}) {
                QTest::addRow("%s, %s", transactions ? "at once" : "one by one", updateCreate ? "by PUT" : "by POST") << transactions << updateCreate;
            }
        }
    }
    void whatIsToComeGoesInItsOrder() {
        QFETCH(bool, transactions);
        QFETCH(bool, updateCreate);
        ServerHabits habits;
        habits.transactions = transactions;
        habits.updateCreate = updateCreate;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        QVERIFY(import(clinic, room(world.now)));
        QVERIFY(clinic.ledger().waiting().empty());
        const sync::Unsent unsent(clinic.store(), clinic.server());
        QCOMPARE(unsent.counts(), (std::vector<sync::UnsentType>{{s("Location"), 1}, {s("Patient"), 1}, {s("Schedule"), 1}, {s("Slot"), 2}, {s("Appointment"), 1}}));
        QVERIFY2(sync::inWords(unsent.counts()).contains(s("2")), qPrintable(sync::inWords(unsent.counts())));
        QVERIFY(queueAll(clinic));
        QVERIFY(sync::Unsent(clinic.store(), clinic.server()).isEmpty());
        QCOMPARE(clinic.ledger().promise(*clinic.store().resolve(s("Appointment/visit-1"))), Promise::Queued);
        QCOMPARE(clinic.ledger().promise(*clinic.store().resolve(s("Appointment/visit-2"))), Promise::Local);
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pushed == 6 && report.pending == 0 && report.conflicts == 0 && report.quarantined == 0, words(report).constData());
        QCOMPARE(world.names(s("Appointment")).size(), 1);
        QCOMPARE(namesWith(world, "Location", "Imported"), 1);
        QCOMPARE(clinic.ledger().promise(*clinic.store().resolve(s("Appointment/visit-1"))), Promise::Confirmed);
        QCOMPARE(doneTwice(world.mind()), QString());
        QVERIFY(sync::Unsent(clinic.store(), clinic.server()).isEmpty());
        QVERIFY(!clinic.sync().error);
        QCOMPARE(world.names(s("Appointment")).size(), 1);
    }

    /// Stopped while it is queued, and while it is sent, at each exchange in turn: everything arrives, and once.
    void interruptedItGoesOn_data() {
        QTest::addColumn<int>("nth");
        QTest::addColumn<bool>("arrives");
        for (const int nth : {0, 1, 2, 3}) {
            for (const bool arrives : {true, false}) {
                QTest::addRow("at exchange %d%s", nth, arrives ? ", which arrives" : "") << nth << arrives;
            }
        }
    }
    void interruptedItGoesOn() {
        QFETCH(int, nth);
        QFETCH(bool, arrives);
        StandInWorld world;
        StandInClinic &clinic = world.clinic();
        QList<QByteArray> patients;
        constexpr int count = 250;
        for (int i = 0; i < count; ++i) {
            patients << patient(i);
        }
        QVERIFY(import(clinic, patients));
        {
            sync::Unsent stopped(clinic.store(), clinic.server());
            QCOMPARE(stopped.total(), count);
            QCOMPARE(stopped.queueNext(s("test")).value_or(0), sync::Unsent::bite);
            QCOMPARE(clinic.ledger().waiting().size(), size_t(sync::Unsent::bite));
        }
        // some are under way already when it is asked for again
        int writes = 0;
        world.server().behave([&](const Arrived &arrived) { return arrived.request.writes() && writes++ == nth ? (arrives ? Mishap::lost() : Mishap::unreached()) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QCOMPARE(sync::Unsent(clinic.store(), clinic.server()).total(), count - sync::Unsent::bite);
        QVERIFY(queueAll(clinic));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(world.settle(), QString());
        QCOMPARE(namesWith(world, "Patient", "Here"), count);
    }

    /// Of many that go in one request, one that is refused holds up no other.
    void oneThatIsRefusedHoldsUpNoOther_data() {
        QTest::addColumn<bool>("transactions");
        QTest::newRow("at once") << true;
        QTest::newRow("one by one") << false;
    }
    void oneThatIsRefusedHoldsUpNoOther() {
        QFETCH(bool, transactions);
        ServerHabits habits;
        habits.transactions = transactions;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        QList<QByteArray> patients;
        for (int i = 0; i < 20; ++i) {
            patients << patient(i);
        }
        QVERIFY(import(clinic, patients) && queueAll(clinic));
        world.server().behave([](const Arrived &arrived) {
            return arrived.request.writes() && arrived.request.body.contains("Here7") ? Mishap::says(422, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","details":{"text":"no"}}]})") : Mishap{};
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pushed == 19 && report.quarantined == 1 && report.pending == 0, words(report).constData());
        // given up, it is not asked about again
        QVERIFY(sync::discard(clinic.store(), clinic.ledger().waiting().front().id, s("test"), s("wrong")));
        QVERIFY(sync::Unsent(clinic.store(), clinic.server()).isEmpty());
    }

    /// The server has it by another way: nothing is made twice.
    void whatTheServerHasAlreadyIsRecognised() {
        StandInWorld world;
        StandInClinic &clinic = world.clinic();
        const QByteArray uuid = R"({"resourceType":"Patient","id":"7d0c2bb4-6c5e-4dc0-9a8b-0f3f5e0f6c11","name":[{"family":"Both"}]})";
        QVERIFY(import(clinic, {uuid}));
        ServerHabits habits = world.mind().habits();
        habits.updateCreate = true;
        world.mind().setHabits(habits);
        world.put(uuid, s("Patient/7d0c2bb4-6c5e-4dc0-9a8b-0f3f5e0f6c11"));
        QVERIFY(queueAll(clinic));
        QVERIFY(!clinic.sync().error);
        QCOMPARE(world.settle(), QString());
        QCOMPARE(namesWith(world, "Patient", "Both"), 1);
    }
};

const praxidesk::test::TestRegistration<SendAllTest> sendAllTest;
#include "send_all_test.moc"
