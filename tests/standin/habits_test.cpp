// Servers that are not what one expects: pages that never end or lead elsewhere, versions that go backwards, deletions by
// the dozen, transactions that are none. Over real HTTP.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include "core/fhir/json.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Mishap spoilt(std::function<void(sync::Answer &)> how) {
    Mishap mishap;
    mishap.answer = std::move(how);
    return mishap;
}

QByteArray nextLink(const QByteArray &url) { return "\"link\":[{\"relation\":\"next\",\"url\":\"" + url + "\"}],"; }

bool isPullOf(const Arrived &arrived, const char *type) { return arrived.kind() == "pull" && arrived.request.url.path().contains(s("/fhir/") + s(type)); }

} // namespace

class HabitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each habit by itself and with the others: a whole session ends well.
    void aSessionEndsWell_data() {
        QTest::addColumn<int>("habit");
        const std::vector<const char *> names{"usual", "no transactions", "updateCreate", "no history", "If-Match ignored", "no-op PUTs keep the version", "partial transactions",
                                              "no representation", "deletions forgotten", "small pages", "small pages without history", "pages end early", "all but If-Match", "everything"};
        for (int i = 0; i < int(names.size()); ++i) {
            QTest::newRow(names[size_t(i)]) << i;
        }
    }
    void aSessionEndsWell() {
        QFETCH(int, habit);
        const bool all = habit == 13;
        const bool most = all || habit == 12;
        ServerHabits habits;
        habits.transactions = !most && habit != 1;
        habits.updateCreate = most || habit == 2;
        habits.history = !most && habit != 3 && habit != 10 && habit != 11;
        habits.honoursIfMatch = !all && habit != 4;
        habits.keepsVersionOfSameContent = most || habit == 5;
        habits.partialTransactions = most || habit == 6;
        habits.representation = !most && habit != 7;
        habits.remembersDeleted = !most && habit != 8;
        habits.pageSize = most || (habit >= 9 && habit <= 11) ? 3 : 0;
        habits.mostOffset = most || habit == 11 ? 6 : 0;
        StandInWorld world(habits, 2);
        QVERIFY(work(world, world.clinic(0)));
        const sync::SyncReport report = world.clinic(0).sync();
        QVERIFY2(!report.error && report.conflicts == 0 && report.quarantined == 0, words(report).constData());
        QCOMPARE(missingOf(world), QString());
        QCOMPARE(world.settle(), QString());
        QCOMPARE(missingOf(world), QString());
    }

    /// Whatever search parameter a server refuses, nothing is lost, also when an answer was.
    void aRefusedParameterIsDoneWithout_data() {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<bool>("history");
        QTest::addColumn<bool>("arrived");
        for (const char *parameter : {"_sort", "_lastUpdated", "_elements", "_id", "identifier", "slot"}) {
            for (const bool history : {true, false}) {
                for (const bool arrived : {true, false}) {
                    QTest::addRow("%s%s%s", parameter, history ? "" : ", no history", arrived ? "" : ", lost before") << s(parameter) << history << arrived;
                }
            }
        }
    }
    void aRefusedParameterIsDoneWithout() {
        QFETCH(QString, parameter);
        QFETCH(bool, history);
        QFETCH(bool, arrived);
        ServerHabits habits;
        habits.history = history;
        habits.refusedParameters = QStringList{parameter};
        StandInWorld world(habits);
        QVERIFY(work(world, world.clinic()));
        world.server().behave([arrived](const Arrived &request) { return request.kind() != "create" ? Mishap{} : arrived ? Mishap::lost() : Mishap::unreached(); });
        QVERIFY(!world.clinic().sync().error);
        QCOMPARE(world.settle(), QString());
        QCOMPARE(missingOf(world), QString());
    }

    /// Two bookings of one Slot on a server that keeps nobody off: seen by whoever came second.
    void anIgnoredIfMatchIsSeen_data() {
        QTest::addColumn<bool>("transactions");
        QTest::newRow("at once") << true;
        QTest::newRow("in steps") << false;
    }
    void anIgnoredIfMatchIsSeen() {
        QFETCH(bool, transactions);
        ServerHabits habits;
        habits.honoursIfMatch = false;
        habits.transactions = transactions;
        StandInWorld world(habits);
        QVERIFY(world.clinic().book(0));
        // the pull is over when somebody else's booking arrives
        bool isFirst = true;
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.request.writes() && isFirst) {
                isFirst = false;
                world.change(s("Slot/s6"), "status", "\"busy\"");
                world.put(R"({"resourceType":"Appointment","status":"booked","slot":[{"reference":"Slot/s6"}],"start":")" + toUtcIso(StandInWorld::at(0)).toUtf8() + R"(","end":")"
                          + toUtcIso(StandInWorld::at(1)).toUtf8() + R"(","participant":[{"actor":{"reference":"Patient/s3"},"status":"accepted"},{"actor":{"reference":"Practitioner/s1"},"status":"accepted"}]})");
            }
            return Mishap{};
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(world.settle(), QString());
        int active = 0;
        for (const QString &name : world.names(s("Appointment"))) {
            active += world.there(name).contains("\"booked\"") ? 1 : 0;
        }
        QCOMPARE(active, 1);
    }

    void wrongPagesStopThePull_data() {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<bool>("isError");
        QTest::newRow("the same page again") << QByteArray("BASE/Patient?_offset=1") << false;
        QTest::newRow("another page each time") << QByteArray("PATH?page=NUMBER") << false;
        QTest::newRow("another port") << QByteArray("ELSEWHERE/Patient?_offset=1") << true;
        QTest::newRow("another name of the host") << QByteArray("http://localhost:PORT/fhir/Patient?_offset=1") << true;
        QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:PORT/fhir/Patient?_offset=1") << true;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << true;
        QTest::newRow("with a password") << QByteArray("http://me:secret@127.0.0.1:PORT/fhir/Patient?_offset=1") << true;
    }
    void wrongPagesStopThePull() {
        QFETCH(QByteArray, link);
        QFETCH(bool, isError);
        StandInWorld world;
        StandInServer elsewhere(world.mind());
        StandInClinic &clinic = world.clinic();
        QVERIFY(work(world, clinic));
        const QByteArray port = QByteArray::number(world.server().base().port());
        link.replace("BASE", world.server().base().toEncoded()).replace("ELSEWHERE", elsewhere.base().toEncoded()).replace("PORT", port);
        int pages = 0;
        world.server().behave([&](const Arrived &arrived) {
            if (!isPullOf(arrived, "Patient")) {
                return Mishap{};
            }
            const QByteArray path = arrived.request.url.toEncoded(QUrl::RemoveQuery);
            return spoilt([&pages, link, path](sync::Answer &answer) { answer.body.replace("\"entry\"", nextLink(QByteArray(link).replace("NUMBER", QByteArray::number(++pages)).replace("PATH", path)) + "\"entry\""); });
        });
        sync::SyncOptions options;
        options.mostPages = 50;
        const sync::SyncReport report = clinic.sync(options);
        QCOMPARE(report.error.has_value(), isError);
        QVERIFY(isError || !report.remarks.isEmpty());
        QVERIFY(elsewhere.received().empty());
        QVERIFY(pages <= 51);
        QCOMPARE(world.settle(), QString());
        QCOMPARE(missingOf(world), QString());
    }

    /// Without Slots or Appointments known to be whole, no booking leaves.
    void bookingsWaitForThePull_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("Slot") << QByteArray("Slot");
        QTest::newRow("Appointment") << QByteArray("Appointment");
    }
    void bookingsWaitForThePull() {
        QFETCH(QByteArray, type);
        StandInWorld world;
        QVERIFY(work(world, world.clinic()));
        world.server().behave([&](const Arrived &arrived) { return isPullOf(arrived, type.constData()) ? Mishap::says(403) : Mishap{}; });
        QVERIFY(!world.clinic().sync().error);
        QVERIFY(world.names(s("Appointment")).isEmpty());
        QCOMPARE(world.settle(), QString());
        QCOMPARE(missingOf(world), QString());
    }

    /// A transaction's answer with too few or too many entries tells nothing: a person looks at it, and it is looked for.
    void wrongEntriesAreLookedFor_data() {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("arrivals");
        for (const int entries : {0, 1, 3, 40}) {
            for (const int arrivals : {0, 1}) {
                QTest::addRow("%d entries, %s", entries, arrivals == 0 ? "not done" : "done") << entries << arrivals;
            }
        }
    }
    void wrongEntriesAreLookedFor() {
        QFETCH(int, entries);
        QFETCH(int, arrivals);
        StandInWorld world;
        QVERIFY(work(world, world.clinic()));
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.kind() != "transaction") {
                return Mishap{};
            }
            Mishap mishap = spoilt([entries](sync::Answer &answer) {
                QByteArrayList all(entries, R"({"response":{"status":"200"}})");
                answer = {.status = 200, .headers = {}, .body = R"({"resourceType":"Bundle","type":"transaction-response","entry":[)" + all.join(',') + "]}", .words = {}};
            });
            mishap.arrivals = arrivals;
            return mishap;
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && world.clinic().waiting().contains(s("quarantined, quarantined")), words(report).constData());
        for (const store::OutboxChange &change : world.clinic().ledger().waiting()) {
            std::ignore = sync::retry(world.clinic().store(), change.id, s("test"));
        }
        QCOMPARE(world.settle(), QString());
        QCOMPARE(missingOf(world), QString());
    }

    /// 200, some entries done, others failed: each is taken as what it is.
    void aPartialCommitIsTakenAsItIs_data() {
        QTest::addColumn<QString>("lost");
        QTest::newRow("the Slot is gone") << s("gone");
        QTest::newRow("the Slot was taken") << s("taken");
        QTest::newRow("the Slot was changed") << s("changed");
    }
    void aPartialCommitIsTakenAsItIs() {
        QFETCH(QString, lost);
        ServerHabits habits;
        habits.partialTransactions = true;
        StandInWorld world(habits);
        QVERIFY(world.clinic().book(0));
        bool isFirst = true;
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.kind() == "transaction" && isFirst) {
                isFirst = false;
                if (lost == QLatin1String("gone")) {
                    world.remove(s("Slot/s6"));
                } else if (lost == QLatin1String("taken")) {
                    world.change(s("Slot/s6"), "status", "\"busy\"");
                } else {
                    world.change(s("Slot/s6"), "comment", "\"bring an interpreter\"");
                }
            }
            return Mishap{};
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(report.conflicts, lost == QLatin1String("gone") ? 1 : 0); // the booking arrived: the Slot is ours
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.names(s("Appointment")).size(), 1);
    }

    /// Many deletions at once are no ordinary day: nothing is taken over, nothing leaves, until somebody has looked.
    void massDeletionFreezes_data() {
        QTest::addColumn<bool>("history");
        QTest::addColumn<sync::Holds>("holds");
        QTest::newRow("history") << true << sync::Holds::AsUsual;
        QTest::newRow("no history") << false << sync::Holds::AsUsual;
        QTest::newRow("history, they are right") << true << sync::Holds::Theirs;
        QTest::newRow("history, by mistake") << true << sync::Holds::Ours;
        QTest::newRow("no history, by mistake") << false << sync::Holds::Ours;
    }
    void massDeletionFreezes() {
        QFETCH(bool, history);
        QFETCH(sync::Holds, holds);
        ServerHabits habits;
        habits.history = history;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            names << world.put("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Many" + QByteArray::number(i) + "\"}]}");
        }
        world.now += Minutes(10);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.store().count(ResourceType::Patient), 42);
        for (int i = 0; i < 21; ++i) {
            world.remove(names.at(i));
        }
        QVERIFY(editPatient(clinic, clinic.patient(0), "birthDate", "\"1980-01-02\""));
        world.now += std::chrono::hours(25);
        for (int run = 0; run < 2; ++run) {
            world.server().received().clear();
            const sync::SyncReport report = clinic.sync();
            QVERIFY2(report.error && report.error->code == ErrorCode::ServerRefused, words(report).constData());
            QCOMPARE(clinic.store().count(ResourceType::Patient), 42);
            QVERIFY(std::none_of(world.server().received().begin(), world.server().received().end(), [](const Arrived &arrived) { return arrived.request.writes(); }));
            QCOMPARE(world.server().received().empty(), run == 1);
        }
        QVERIFY(!clinic.ledger().server(clinic.server())->frozen.isEmpty());
        QVERIFY(sync::unfreeze(clinic.store(), clinic.server(), s("test"), holds));
        QCOMPARE(world.settle(), QString());
        const qint64 left = holds == sync::Holds::Ours ? 42 : 21;
        QCOMPARE(clinic.store().count(ResourceType::Patient), left);
        QCOMPARE(qint64(world.names(s("Patient")).size()), left);
        QVERIFY(world.there(s("Patient/s2")).contains("1980-01-02"));
        // and the next time it is asked about again
        for (int i = 0; i < 21; ++i) {
            names << world.put("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"More" + QByteArray::number(i) + "\"}]}");
        }
        world.now += std::chrono::hours(25);
        QVERIFY(!clinic.sync().error);
        for (int i = 0; i < 21; ++i) {
            world.remove(names.at(40 + i));
        }
        world.now += std::chrono::hours(25);
        QVERIFY(clinic.sync().error);
        QCOMPARE(clinic.store().count(ResourceType::Patient), left + 21);
    }

    /// Yesterday's server: what both know goes back in its versions once somebody changes it there.
    void aServerFromABackupFreezes_data() {
        QTest::addColumn<bool>("history");
        QTest::newRow("history") << true;
        QTest::newRow("no history") << false;
    }
    void aServerFromABackupFreezes() {
        QFETCH(bool, history);
        ServerHabits habits;
        habits.history = history;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        const SimulatedServer backup = world.mind();
        for (int i = 0; i < 3; ++i) {
            world.change(s("Patient/s2"), "birthDate", "\"1980-01-0" + QByteArray::number(i + 1) + '"');
        }
        QVERIFY(clinic.book(0));
        QVERIFY(clinic.desk().addPatient({s("Carlson"), s("Carl"), {}, {}}));
        world.now += Minutes(10);
        QVERIFY(!clinic.sync().error);
        world.mind() = backup;
        world.now += std::chrono::hours(2);
        world.change(s("Patient/s2"), "gender", "\"female\"");
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(report.error && report.error->code == ErrorCode::ServerRefused, words(report).constData());
        const auto olivia = clinic.store().read(resourceKey(clinic.patient(0)));
        QVERIFY(olivia && olivia->json.contains("1980-01-03") && !olivia->json.contains("female"));
        QVERIFY(sync::unfreeze(clinic.store(), clinic.server(), s("test")));
        // what the clinic has and the server lost is there again; what the server says of the rest holds
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.names(s("Appointment")).size(), 1);
        QCOMPARE(world.names(s("Patient")).size(), 3);
        QVERIFY(world.there(s("Patient/s2")).contains("female"));
    }
};

const praxidesk::test::TestRegistration<HabitsTest> habitsTest;
#include "habits_test.moc"
