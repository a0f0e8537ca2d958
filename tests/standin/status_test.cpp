// The status table of docs/decisions/synchronisation.md, row by row, over real HTTP: what an answer does to the change that
// was sent, what is asked next and when, and that all is well once the server is.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray outcome(const char *code, const char *words) {
    return R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":")" + QByteArray(code) + R"(","details":{"text":")" + words + R"("}}]})";
}

/// The exchanges that write, of what came.
int writesOf(StandInServer &server) {
    int count = 0;
    for (const Arrived &arrived : server.received()) {
        count += arrived.request.writes() ? 1 : 0;
    }
    return count;
}

enum class Work { Edit, Patient, Booking };

struct Row {
    const char *name;
    int status;
    QByteArray body;
    const char *state;                              ///< of every change that was sent
    std::optional<ErrorCode> error = {};
};

} // namespace

class StatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerDecidesWhatHappens_data() {
        QTest::addColumn<int>("work");
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("error");
        const std::vector<Row> rows{
            {"408", 408, {}, "unknown"},
            {"500", 500, outcome("exception", "it broke"), "unknown"},
            {"502 of a proxy", 502, {}, "unknown"},
            {"504 of a proxy", 504, {}, "unknown"},
            {"429", 429, {}, "queued"},
            {"503", 503, outcome("transient", "come back"), "queued"},
            {"401", 401, outcome("login", "who are you"), "queued", ErrorCode::SignInNeeded},
            {"403", 403, outcome("forbidden", "you may not"), "parked"},
            {"400", 400, outcome("invalid", "it is wrong"), "quarantined"},
            {"422", 422, outcome("processing", "it is wrong"), "quarantined"},
            {"200 with an outcome", 200, outcome("invalid", "it is wrong"), "quarantined"},
            {"200 that is no JSON", 200, "{\"resourceType\":\"Pat", "quarantined"},
            {"200 that is something else", 200, R"({"resourceType":"Basic","id":"1"})", "quarantined"},
            {"201 that is a page of a search", 201, R"({"resourceType":"Bundle","type":"searchset","entry":[]})", "quarantined"},
            {"405", 405, {}, "local-only"},
            {"501", 501, {}, "local-only"},
            {"413", 413, {}, "quarantined"},
            {"301", 301, {}, "queued", ErrorCode::ServerRefused},
            {"307", 307, {}, "queued", ErrorCode::ServerRefused},
        };
        for (const auto &[work, word] : {std::pair(Work::Edit, "an edit"), std::pair(Work::Patient, "a new patient"), std::pair(Work::Booking, "a booking")}) {
            for (const bool transactions : {true, false}) {
                if (work != Work::Booking && !transactions) {
                    continue;
                }
                for (const Row &row : rows) {
                    QTest::addRow("%s: %s%s", row.name, word, transactions ? "" : " in steps") << int(work) << transactions << row.status << row.body << s(row.state) << (row.error ? int(*row.error) : -1);
                }
            }
        }
    }
    void anAnswerDecidesWhatHappens() {
        QFETCH(int, work);
        QFETCH(bool, transactions);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, state);
        QFETCH(int, error);
        StandInWorld &world = m_worlds[transactions];
        world.restore();
        StandInClinic &clinic = world.clinic();
        QVERIFY(make(clinic, Work(work)));
        const int changes = int(clinic.ledger().waiting().size());
        world.server().behave([&](const Arrived &arrived) { return arrived.request.writes() ? Mishap::says(status, body, {{"Retry-After", "120"}, {"Location", "/fhir/elsewhere"}}) : Mishap{}; });
        const sync::SyncReport report = clinic.sync();
        QCOMPARE(report.error ? int(report.error->code) : -1, error);
        QCOMPARE(report.pushed, 0);
        const auto waiting = clinic.ledger().waiting();
        QCOMPARE(int(waiting.size()), changes);
        bool isSaid = false;
        for (const store::OutboxChange &change : waiting) {
            // of a booking in steps the first decides, and what was not sent waits behind it
            const bool wasSent = change.lastStatus != 0;
            isSaid = isSaid || wasSent;
            QCOMPARE(store::toCode(change.state), wasSent ? state : s("queued"));
            QVERIFY(!wasSent || change.lastStatus == status || status == 405 || status == 501);
            QVERIFY2(!wasSent || !change.lastOutcome.isEmpty(), "nothing says why");
            if (status == 429 || status == 503) {
                QCOMPARE(*change.nextTry, world.now + std::chrono::minutes(2));
            }
            QCOMPARE(change.nextTry.has_value(), wasSent && (status == 429 || status == 503 || state == QLatin1String("unknown")));
        }
        QVERIFY(isSaid);
        QVERIFY(report.needsPerson() == (state == QLatin1String("quarantined") || state == QLatin1String("parked")));
        // before its time nothing is sent again
        world.server().behave({});
        if (waiting.front().nextTry) {
            world.server().received().clear();
            sync::SyncOptions patient;
            patient.now = false;
            QVERIFY(!clinic.sync(patient).error);
            QCOMPARE(writesOf(world.server()), 0);
            QCOMPARE(int(clinic.ledger().waiting().size()), changes);
        }
        // what a person has to look at waits until somebody did
        if (report.needsPerson() || report.localOnly > 0) {
            world.server().received().clear();
            QVERIFY(!clinic.sync().error);
            QCOMPARE(writesOf(world.server()), 0);
            for (const store::OutboxChange &change : clinic.ledger().waiting()) {
                QVERIFY(sync::retry(clinic.store(), change.id, s("test")));
            }
        }
        QCOMPARE(world.settle(), QString());
        QCOMPARE(clinic.ledger().waiting().size(), size_t(0));
        QVERIFY(isThere(world, Work(work)));
    }

    /// 2xx, and no answer to what was asked, whether the server did it or not: a person looks at it, the others go on, and tried
    /// again it is looked for first.
    void aMalformedAnswerWaitsForAPerson_data() {
        QTest::addColumn<int>("work");
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        for (const auto &[work, word] : {std::pair(Work::Edit, "an edit"), std::pair(Work::Patient, "a new patient"), std::pair(Work::Booking, "a booking")}) {
            for (const bool transactions : {true, false}) {
                for (const bool arrives : {true, false}) {
                    if (work != Work::Booking && !transactions) {
                        continue;
                    }
                    const auto row = [&, work = work, word = word](const char *name, const QByteArray &type, const QByteArray &body) {
                        QTest::addRow("%s: %s%s%s", name, word, transactions ? "" : " in steps", arrives ? ", done" : "") << int(work) << transactions << arrives << type << body;
                    };
                    row("a page", "text/html", "<html>Welcome to our network</html>");
                    row("no JSON", "application/fhir+json", "{\"resourceType\":\"Pat");
                    row("something else", "application/fhir+json", R"({"resourceType":"Basic","id":"1"})");
                    row("too few entries", "application/fhir+json", R"({"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201"}}]})");
                }
            }
        }
    }
    void aMalformedAnswerWaitsForAPerson() {
        QFETCH(int, work);
        QFETCH(bool, transactions);
        QFETCH(bool, arrives);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        StandInWorld &world = m_worlds[transactions];
        world.restore();
        StandInClinic &clinic = world.clinic();
        QVERIFY(make(clinic, Work(work)));
        const int changes = int(clinic.ledger().waiting().size());
        QVERIFY(clinic.desk().addPatient({s("Other"), s("Somebody"), {}, {}}));
        bool isFirst = true;
        world.server().behave([&](const Arrived &arrived) {
            Mishap mishap;
            if (arrived.request.writes() && std::exchange(isFirst, false)) {
                mishap.arrivals = arrives ? 1 : 0;
                mishap.answer = [&](sync::Answer &answer) { answer = {.status = 200, .headers = {{"Content-Type", type}}, .body = body, .words = {}}; };
            }
            return mishap;
        });
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.quarantined == changes && report.pushed == 1, words(report).constData());
        const auto waiting = clinic.ledger().waiting();
        QCOMPARE(int(waiting.size()), changes);
        for (const store::OutboxChange &change : waiting) {
            QCOMPARE(store::toCode(change.state), s("quarantined"));
            QVERIFY(!change.lastOutcome.isEmpty());
        }
        // a person sends it on: it is asked for before anything is written, and written only if it is not there
        QVERIFY(sync::retry(clinic.store(), waiting.front().id, s("test")));
        for (const store::OutboxChange &change : clinic.ledger().waiting()) {
            QCOMPARE(store::toCode(change.state), s("unknown"));
        }
        world.server().received().clear();
        QVERIFY(!clinic.sync().error);
        const auto &received = world.server().received();
        QVERIFY(!received.front().request.writes());
        const bool isWhole = arrives && (transactions || Work(work) != Work::Booking);
        QVERIFY2(!isWhole || writesOf(world.server()) == 0, "what was done is done again");
        QCOMPARE(clinic.ledger().waiting().size(), size_t(0));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.names(s("Patient")).size(), Work(work) == Work::Patient ? 4 : 3);
        QCOMPARE(world.names(s("Appointment")).size(), Work(work) == Work::Booking ? 1 : 0);
    }

    /// One that is refused holds up nothing that has nothing to do with it.
    void othersGoOn_data() {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 409, 413, 422, 429, 500, 405}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void othersGoOn() {
        QFETCH(int, status);
        StandInWorld &world = m_worlds[true];
        world.restore();
        StandInClinic &clinic = world.clinic();
        QVERIFY(make(clinic, Work::Edit));
        QVERIFY(make(clinic, Work::Patient));
        QVERIFY(make(clinic, Work::Booking));
        world.server().behave([&](const Arrived &arrived) { return arrived.kind() == "update" ? Mishap::says(status, outcome("invalid", "no")) : Mishap{}; });
        QVERIFY(!clinic.sync().error);
        QVERIFY(isThere(world, Work::Patient));
        QVERIFY(isThere(world, Work::Booking));
        QCOMPARE(int(clinic.ledger().waiting().size()), 1);
    }

    /// Each server says in its own way that somebody else was faster.
    void aLostTimeComesBeforeAPerson_data() {
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const bool transactions : {true, false}) {
            const char *how = transactions ? "" : " in steps";
            QTest::addRow("409%s", how) << transactions << 409 << outcome("conflict", "The slot is already booked");
            QTest::addRow("422 business-rule%s", how) << transactions << 422 << outcome("business-rule", "too late");
            QTest::addRow("400 not available%s", how) << transactions << 400 << outcome("invalid", "This time is not available");
        }
        QTest::addRow("an outcome inside of a 200") << true << 200
                                                     << QByteArray(R"({"resourceType":"Bundle","type":"transaction-response","entry":[{"resource":)" + outcome("business-rule", "The slot is no longer available") + "}]}");
    }
    void aLostTimeComesBeforeAPerson() {
        QFETCH(bool, transactions);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        StandInWorld &world = m_worlds[transactions];
        world.restore();
        StandInClinic &clinic = world.clinic();
        QVERIFY(make(clinic, Work::Booking));
        world.server().behave([&](const Arrived &arrived) { return arrived.request.writes() && arrived.request.body.contains("Appointment") ? Mishap::says(status, body) : Mishap{}; });
        const sync::SyncReport report = clinic.sync();
        QVERIFY(!report.error);
        QVERIFY2(report.conflicts == 1, words(report).constData());
        QCOMPARE(clinic.waiting(), s("conflict, conflict"));
        QCOMPARE(clinic.ledger().conflicts().front().kind, s("slot-taken"));
        // a Slot that was kept for it is free again
        QVERIFY(!world.there(s("Slot/s5")).contains("busy"));
        // it was decided for the server: ours is cancelled, and nobody forgets to call the patient
        QCOMPARE(world.settle(), QString());
        const QStringList visits = world.names(s("Appointment"));
        QCOMPARE(visits.size(), 1);
        QVERIFY(world.there(visits.front()).contains("\"cancelled\""));
    }

    /// 409 and 412 are looked into: done already, to be tried again, or for a person.
    void staleIsLookedInto_data() {
        QTest::addColumn<int>("status");
        for (const int status : {409, 412}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void staleIsLookedInto() {
        QFETCH(int, status);
        StandInWorld &world = m_worlds[true];
        // ours arrived twice: it is adopted
        for (const Work work : {Work::Edit, Work::Patient, Work::Booking}) {
            world.restore();
            QVERIFY(make(world.clinic(), work));
            world.server().behave([&](const Arrived &arrived) {
                Mishap mishap;
                if (arrived.request.writes()) {
                    mishap.answer = [status](sync::Answer &answer) { answer = {.status = status, .headers = {}, .body = {}, .words = {}}; };
                }
                return mishap;
            });
            const sync::SyncReport report = world.clinic().sync();
            QVERIFY2(!report.error && report.pending == 0 && report.conflicts == 0, words(report).constData());
            QCOMPARE(world.settle(), QString());
            QVERIFY(isThere(world, work));
        }
        // nothing changed there: it is sent again, and not for ever
        world.restore();
        QVERIFY(make(world.clinic(), Work::Edit));
        int refusals = 1;
        world.server().behave([&](const Arrived &arrived) { return arrived.request.writes() && refusals-- > 0 ? Mishap::says(status) : Mishap{}; });
        sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.pending == 0 && report.pushed == 1, words(report).constData());
        QCOMPARE(world.settle(), QString());
        world.restore();
        QVERIFY(make(world.clinic(), Work::Edit));
        world.server().behave([&](const Arrived &arrived) { return arrived.request.writes() ? Mishap::says(status) : Mishap{}; });
        report = world.clinic().sync();
        QVERIFY2(!report.error && report.pending == 1 && writesOf(world.server()) <= 3, words(report).constData());
        QCOMPARE(world.settle(), QString());
        QVERIFY(isThere(world, Work::Edit));
        // somebody else changed the same element in between
        world.restore();
        QVERIFY(make(world.clinic(), Work::Edit));
        bool isFirst = true;
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.request.writes() && isFirst) {
                isFirst = false;
                world.change(s("Patient/s2"), "birthDate", "\"1999-09-09\"");
            }
            return Mishap{};
        });
        report = world.clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(world.clinic().ledger().conflicts().front().kind, s("both-changed"));
        QCOMPARE(world.settle(), QString());
        QVERIFY(world.there(s("Patient/s2")).contains("1999-09-09"));
    }

    /// What was deleted there while it was changed here.
    void goneComesBeforeAPerson_data() {
        QTest::addColumn<bool>("remembers");
        QTest::newRow("410") << true;
        QTest::newRow("404") << false;
    }
    void goneComesBeforeAPerson() {
        QFETCH(bool, remembers);
        StandInWorld &world = m_worlds[true];
        world.restore();
        ServerHabits habits = world.mind().habits();
        habits.remembersDeleted = remembers;
        world.mind().setHabits(habits);
        QVERIFY(make(world.clinic(), Work::Edit));
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.request.writes()) {
                world.remove(s("Patient/s2"));
            }
            return Mishap{};
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(world.clinic().ledger().conflicts().front().kind, s("edit-delete"));
        QCOMPARE(world.settle(), QString());
        QVERIFY(world.there(s("Patient/s2")).isEmpty());
    }

    /// The Slot of a booking vanishes on the way: the booking does not.
    void aBookingOfAVanishedSlotIsNotLost_data() {
        QTest::addColumn<bool>("transactions");
        QTest::newRow("at once") << true;
        QTest::newRow("in steps") << false;
    }
    void aBookingOfAVanishedSlotIsNotLost() {
        QFETCH(bool, transactions);
        StandInWorld &world = m_worlds[transactions];
        world.restore();
        QVERIFY(make(world.clinic(), Work::Booking));
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.request.writes()) {
                world.remove(s("Slot/s6"));
            }
            return Mishap{};
        });
        const sync::SyncReport report = world.clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QCOMPARE(world.settle(), QString());
    }

    /// No answer, in all its forms, for each kind of exchange that writes.
    void withoutAnAnswerItIsLookedFor_data() {
        QTest::addColumn<int>("work");
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<int>("how");
        const std::vector<const char *> ways{"never got there", "the answer was lost", "the server hangs before", "the server hangs afterwards"};
        for (const auto &[work, word] : {std::pair(Work::Edit, "an edit"), std::pair(Work::Patient, "a new patient"), std::pair(Work::Booking, "a booking")}) {
            for (const bool transactions : {true, false}) {
                for (int how = 0; how < int(ways.size()) && (work == Work::Booking || transactions); ++how) {
                    QTest::addRow("%s: %s%s", ways[size_t(how)], word, transactions ? "" : " in steps") << int(work) << transactions << how;
                }
            }
        }
    }
    void withoutAnAnswerItIsLookedFor() {
        QFETCH(int, work);
        QFETCH(bool, transactions);
        QFETCH(int, how);
        StandInWorld &world = m_worlds[transactions];
        world.restore();
        QVERIFY(make(world.clinic(), Work(work)));
        world.network.idleTimeout = how >= 2 ? StandInWorld::impatient : Milliseconds(20'000);
        world.server().behave([&](const Arrived &arrived) {
            Mishap mishap;
            if (arrived.request.writes()) {
                mishap = how % 2 == 0 ? Mishap::unreached() : Mishap::lost();
                mishap.hangs = how >= 2;
            }
            return mishap;
        });
        const sync::SyncReport report = world.clinic().sync();
        world.network.idleTimeout = Milliseconds(20'000);
        QVERIFY2(!report.error && report.pushed == 0, words(report).constData());
        QCOMPARE(writesOf(world.server()), 1); // nothing is sent again by itself
        QVERIFY2(world.clinic().waiting().contains(s("unknown")), qPrintable(world.clinic().waiting()));
        QCOMPARE(world.settle(), QString());
        QVERIFY(isThere(world, Work(work)));
    }

private:
    static bool make(StandInClinic &clinic, Work work) {
        switch (work) {
        case Work::Edit: return editPatient(clinic, clinic.patient(0), "birthDate", "\"1980-01-02\"");
        case Work::Patient: return clinic.desk().addPatient({s("Carlson"), s("Carl"), QDate(1961, 2, 3), {}}).has_value();
        case Work::Booking: return clinic.book(0).has_value();
        }
        return false;
    }
    static bool isThere(StandInWorld &world, Work work) {
        switch (work) {
        case Work::Edit: return world.there(s("Patient/s2")).contains("1980-01-02");
        case Work::Patient: return world.names(s("Patient")).size() == 3;
        case Work::Booking: return world.names(s("Appointment")).size() == 1 && world.there(s("Slot/s6")).contains("\"busy\"");
        }
        return false;
    }

    struct Worlds {
        StandInWorld &operator[](bool transactions) {
            auto &world = worlds[transactions];
            if (!world) {
                ServerHabits habits;
                habits.transactions = transactions;
                world = std::make_unique<StandInWorld>(habits);
            }
            return *world;
        }
        std::map<bool, std::unique_ptr<StandInWorld>> worlds;
    } m_worlds;
};

const praxidesk::test::TestRegistration<StatusTest> statusTest;
#include "status_test.moc"
