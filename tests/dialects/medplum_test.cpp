// A clinic and Medplum: over real HTTP, with the real transport and synchroniser.

#include <QObject>

#include "tests/dialects/medplum_world.h"
#include "tests/support/test_registry.h"

#include "core/sync/conflicts.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/naming.h"
#include "core/sync/dialects/operations.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;
using Operations = MedplumHabits::Operations;

Q_DECLARE_METATYPE(praxidesk::test::MedplumHabits::Operations)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

bool isOperation(const Arrived &arrived) { return arrived.request.url.path().contains(u'$'); }

const QByteArray throttled = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"throttled\",\"diagnostics\":\"{\\\"_msBeforeNext\\\":420000}\"}]}";

void addOperations() {
    QTest::addColumn<Operations>("operations");
    QTest::newRow("newer") << Operations::Newer;
    QTest::newRow("older") << Operations::Older;
    QTest::newRow("none") << Operations::None;
}

} // namespace

class MedplumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<MedplumWorld>(); }
    void init() { m_world->restore(); }

    void pullsWhatIsThere() {
        DialectClinic &clinic = m_world->clinic();
        QCOMPARE(clinic.store().schedules().size(), size_t(2));
        QCOMPARE(clinic.store().schedule(m_world->computing())->parameters.size(), size_t(1));
        QVERIFY2(isQuiet(), m_problem);
        const sync::SyncReport again = clinic.sync();
        QVERIFY2(!again.error && again.pulled == 0 && again.pushed == 0 && again.remarks.isEmpty(), words(again).constData());
    }

    void books_data() { addOperations(); }
    void books() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(1);
        QVERIFY2(booked, why(booked));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.conflicts == 0, words(report).constData());
        QCOMPARE(m_world->mind().done(), operations == Operations::None ? QStringList() : QStringList{s("book")});
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->takenAt(1), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(clinic.visit(*booked).slotReferences.size(), size_t(1));
        // what it turned out not to have is not tried again
        m_world->server().received().clear();
        const auto next = m_world->book(3);
        QVERIFY(next);
        QVERIFY2(isQuiet(), m_problem);
        const auto asked = std::count_if(m_world->server().received().begin(), m_world->server().received().end(), isOperation);
        QCOMPARE(int(asked), operations == Operations::None ? 0 : 1);
        QCOMPARE(m_world->visitsAt(3), 1);
    }

    /// What is refused once goes in another way, and what comes after it does not: unless the server does not have the operation.
    void oneRefusalIsOfOneChange_data() {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isLacking");
        const auto outcome = [](const char *code, const char *words) { return "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"" + QByteArray(code) + "\",\"details\":{\"text\":\"" + words + "\"}}]}"; };
        for (const QByteArray operation : {"book", "cancel"}) {
            QTest::addRow("%s: a parameter", operation.constData()) << operation << 400 << outcome("invalid", "The parameter is too long") << false;
            QTest::addRow("%s: the schedule's time zone", operation.constData()) << operation << 400 << outcome("invalid", "No timezone specified") << false;
            QTest::addRow("%s: a Slot that is not there", operation.constData()) << operation << 404 << outcome("not-found", "Slot/9 not found") << false;
            QTest::addRow("%s: gone", operation.constData()) << operation << 410 << outcome("deleted", "Gone") << false;
            QTest::addRow("%s: a bare 404, and it goes otherwise", operation.constData()) << operation << 404 << outcome("not-found", "Not found") << true;
            QTest::addRow("%s: unknown", operation.constData()) << operation << 404 << outcome("not-supported", "No such operation") << true;
            QTest::addRow("%s: not allowed", operation.constData()) << operation << 405 << QByteArray() << true;
            QTest::addRow("%s: not made", operation.constData()) << operation << 501 << outcome("not-supported", "Not implemented") << true;
        }
    }
    void oneRefusalIsOfOneChange() {
        QFETCH(QByteArray, operation);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isLacking);
        DialectClinic &clinic = m_world->clinic();
        const QString name = QString::fromUtf8(operation);
        std::vector<AppointmentId> visits;
        for (const int index : {0, 2, 4}) {
            const auto booked = name == s("cancel") ? m_world->book(index) : Result<AppointmentId>(AppointmentId());
            QVERIFY2(booked, why(booked));
            visits.push_back(*booked);
        }
        QVERIFY2(isQuiet(), m_problem);
        const auto done = [&] { return int(m_world->mind().done().count(name)); };
        const auto asked = [&] { return int(std::count_if(m_world->server().received().begin(), m_world->server().received().end(), isOperation)); };
        const auto change = [&](size_t which) {
            m_world->server().received().clear();
            return name == s("cancel") ? clinic.desk().cancel(visits[which], QString()).has_value() : m_world->book(int(which) * 2).has_value();
        };
        const int before = done();
        m_world->server().behave([&](const Arrived &arrived) { return isOperation(arrived) ? Mishap::says(status, body, {{"Content-Type", "application/fhir+json"}}) : Mishap{}; });
        QVERIFY(change(0));
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.pending == 0 && report.conflicts == 0 && report.localOnly == 0 && report.quarantined == 0, (words(report) + clinic.words().toUtf8()).constData());
        QVERIFY(asked() > 0);
        QCOMPARE(done(), before);
        m_world->server().behave({});
        QVERIFY(change(1));
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(done(), before + (isLacking ? 0 : 1));
        QCOMPARE(asked(), isLacking ? 0 : 1);
        // it has learnt it, and somebody tests it
        sync::Connection connection(clinic.store(), clinic.server(), s("front"), [] { return QByteArray("canary"); });
        const auto check = QCoro::waitFor(connection.check());
        QVERIFY2(check, why(check));
        QVERIFY(change(2));
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(done(), before + (isLacking ? 1 : 2));
        for (const int index : {0, 2, 4}) {
            QCOMPARE(m_world->visitsAt(index), name == s("book") ? 1 : 0);
            QCOMPARE(m_world->takenAt(index), name == s("book") ? 1 : 0);
        }
    }

    void booksStoredSlotsInOneTransaction() {
        const auto booked = m_world->clinic().book(m_world->stored(), MedplumWorld::at(2), m_world->patient());
        QVERIFY2(booked, why(booked));
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(m_world->mind().done().isEmpty());
        QCOMPARE(m_world->takenAt(2), 1);
        QCOMPARE(m_world->visitsAt(2), 1);
    }

    void lostAnswersAreNotDoubled_data() { addOperations(); }
    void lostAnswersAreNotDoubled() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        const auto booked = m_world->book(1);
        QVERIFY(booked);
        bool isLost = false;
        m_world->server().behave([this, &isLost](const Arrived &arrived) {
            const bool did = arrived.request.method == sync::Method::Post && !isLost;
            const sync::Answer said = did ? MedplumMind(m_world->mind()).answer(arrived.request) : sync::Answer();
            isLost = isLost || said.succeeded();
            return did && said.succeeded() ? Mishap::lost() : Mishap{};
        });
        std::ignore = m_world->clinic().sync();
        QVERIFY(isLost);
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->takenAt(1), 1);
        QVERIFY(m_world->clinic().ledger().conflicts().empty());
        QCOMPARE(int(m_world->clinic().ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    void takenTimeBecomesAConflict_data() {
        QTest::addColumn<Operations>("operations");
        QTest::newRow("newer") << Operations::Newer;
        QTest::newRow("older") << Operations::Older;
    }
    void takenTimeBecomesAConflict() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        const auto booked = m_world->book(1);
        QVERIFY(booked);
        m_world->server().behave([this](const Arrived &arrived) {
            if (isOperation(arrived)) {
                m_world->take(1);
            }
            return Mishap{};
        });
        const sync::SyncReport report = m_world->clinic().sync();
        QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
        QVERIFY(m_world->clinic().ledger().conflicts().front().message.contains(s("available")));
        QCOMPARE(m_world->visitsAt(1), 0);
    }

    void cancels_data() { addOperations(); }
    void cancels() {
        QFETCH(Operations, operations);
        const auto booked = m_world->book(1);
        QVERIFY2(isQuiet(), m_problem);
        m_world->mind().habits().operations = operations;
        QVERIFY(m_world->clinic().desk().cancel(*booked, QString()));
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(m_world->mind().done().contains(s("cancel")), operations != Operations::None);
        QCOMPARE(m_world->visitsAt(1), 0);
        QCOMPARE(m_world->takenAt(1), 0);
        QVERIFY(m_world->visitThere(*booked).contains("\"cancelled\""));
    }

    void cancelsWithAReason() {
        const auto booked = m_world->book(1);
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(m_world->clinic().desk().cancel(*booked, s("flu")));
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(m_world->visitThere(*booked).contains("flu"));
        QCOMPARE(m_world->takenAt(1), 0);
    }

    void moves_data() {
        QTest::addColumn<bool>("transactions");
        QTest::newRow("in one transaction") << true;
        QTest::newRow("by $reschedule") << false;
    }
    void moves() {
        QFETCH(bool, transactions);
        const auto booked = m_world->book(1);
        QVERIFY2(isQuiet(), m_problem);
        ServerHabits habits = m_world->mind().plain().habits();
        habits.transactions = transactions;
        m_world->mind().plain().setHabits(habits);
        desk::MoveRequest move;
        move.appointment = *booked;
        move.start = MedplumWorld::at(4);
        const auto moved = m_world->clinic().desk().move(move);
        QVERIFY2(moved, why(moved));
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(m_world->visitsAt(1) + m_world->takenAt(1), 0);
        QCOMPARE(m_world->visitsAt(4), 1);
        QCOMPARE(m_world->takenAt(4), 1);
        QCOMPARE(m_world->mind().done().contains(s("reschedule")), !transactions);
    }

    /// The Slots are of the server's making, and nothing there says who moved it: it is looked at before anybody is asked.
    void aMoveWhoseAnswerWasLostIsFound_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isForAPerson");
        QTest::newRow("it came there") << s("lost") << false;
        QTest::newRow("it never came there") << s("unreached") << false;
        QTest::newRow("it came there twice") << s("twice") << false;
        QTest::newRow("nobody tells at first: the visit") << s("visit 500") << false;
        QTest::newRow("nobody tells at first: its Slot") << s("slot 500") << false;
        QTest::newRow("somebody said something about it since") << s("comment") << true;
        QTest::newRow("somebody moved it on") << s("moved") << true;
        QTest::newRow("its Slot is another's time") << s("other slot") << true;
    }
    void aMoveWhoseAnswerWasLostIsFound() {
        QFETCH(QString, what);
        QFETCH(bool, isForAPerson);
        MedplumWorld &world = *m_world;
        DialectClinic &clinic = world.clinic();
        const auto booked = world.book(1);
        QVERIFY2(isQuiet(), m_problem);
        ServerHabits habits = world.mind().plain().habits();
        habits.transactions = false;
        world.mind().plain().setHabits(habits);
        desk::MoveRequest move;
        move.appointment = *booked;
        move.start = MedplumWorld::at(4);
        QVERIFY(clinic.desk().move(move));
        const auto isMove = [](const Arrived &arrived) { return arrived.request.url.path().endsWith(s("/$reschedule")); };
        int moves = 0;
        world.server().behave([&](const Arrived &arrived) {
            moves += isMove(arrived) ? 1 : 0;
            Mishap lost = what == s("unreached") ? Mishap::unreached() : Mishap::lost();
            lost.arrivals = what == s("twice") ? 2 : lost.arrivals;
            return isMove(arrived) ? lost : Mishap{};
        });
        std::ignore = clinic.sync();
        QVERIFY(moves > 0);
        QVERIFY2(clinic.waiting().contains(s("unknown")), qPrintable(clinic.waiting()));
        const QString name = s("Appointment/") + clinic.ledger().remoteIdOf(clinic.server(), resourceKey(*booked));
        const QByteArray there = world.mind().there(name);
        if (what == s("comment")) {
            std::ignore = world.mind().put(QByteArray(there).replace("\"status\":\"booked\"", "\"status\":\"booked\",\"comment\":\"late\""), name);
        } else if (what == s("moved")) {
            std::ignore = world.mind().put(QByteArray(there).replace(toUtcIso(MedplumWorld::at(4)).toUtf8(), toUtcIso(MedplumWorld::at(3)).toUtf8()), name);
        } else if (what == s("other slot")) {
            const QJsonObject visit = QJsonDocument::fromJson(there).object();
            const QString slot = visit.value(s("slot")).toArray().at(0).toObject().value(s("reference")).toString();
            std::ignore = world.mind().put(QByteArray(world.mind().there(slot)).replace(toUtcIso(MedplumWorld::at(4)).toUtf8(), toUtcIso(MedplumWorld::at(3)).toUtf8()), slot);
        }
        world.server().behave([&](const Arrived &arrived) {
            moves += isMove(arrived) ? 1 : 0;
            const bool isLook = arrived.request.method == sync::Method::Get && arrived.request.url.path().section(u'/', -2).startsWith(what.startsWith(s("visit")) ? s("Appointment/") : s("Slot/"));
            return what.endsWith(s("500")) && isLook ? Mishap::says(500) : Mishap{};
        });
        world.now += std::chrono::hours(1);
        std::ignore = clinic.sync();
        if (what.endsWith(s("500"))) {
            QVERIFY2(clinic.waiting().contains(s("unknown")), qPrintable(clinic.waiting()));
            QVERIFY(clinic.ledger().conflicts().empty());
        }
        world.server().behave({});
        world.now += std::chrono::hours(1);
        std::ignore = clinic.sync();
        QCOMPARE(!clinic.ledger().conflicts().empty(), isForAPerson);
        if (!isForAPerson) {
            QVERIFY2(isQuiet(), m_problem);
            QCOMPARE(clinic.visit(*booked).interval->start, MedplumWorld::at(4));
            QCOMPARE(world.visitsAt(1) + world.takenAt(1), 0);
            QCOMPARE(world.visitsAt(4), 1);
            QCOMPARE(world.takenAt(4), 1);
            QVERIFY(what == s("unreached") || moves == 1); // never told twice
            QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        }
    }

    /// Asked for, kept tentatively there, and accepted.
    void holdsAndConfirms() {
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(1);
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(booked);
        QCOMPARE(m_world->mind().done(), QStringList{s("book")});
        desk::BookingRequest request;
        request.schedules = {m_world->computing()};
        request.start = MedplumWorld::at(5);
        request.patient = m_world->patient();
        request.status = AppointmentStatus::Pending;
        const auto asked = clinic.desk().book(request);
        QVERIFY2(asked, why(asked));
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(m_world->visitThere(*asked).contains("\"pending\""));
        QVERIFY(clinic.desk().setStatus(*asked, AppointmentStatus::Booked));
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(m_world->visitThere(*asked).contains("\"booked\""));
        QCOMPARE(m_world->takenAt(5), 1);
        QVERIFY(m_world->mind().done().contains(s("confirm")));
        // never confirmed by booking it once more
        QCOMPARE(m_world->mind().done().count(s("book")), 1);
    }

    /// The practitioner is asked and says yes while nobody can be told of either.
    void anAnswerComesBeforeTheQuestionWasSent_data() {
        QTest::addColumn<Operations>("operations");
        QTest::addColumn<int>("sentAfter");
        for (const auto &[operations, name] : {std::pair(Operations::Newer, "newer"), std::pair(Operations::Older, "older"), std::pair(Operations::None, "none")}) {
            QTest::addRow("%s: all at once", name) << operations << 0;
            QTest::addRow("%s: the question first", name) << operations << 1;
        }
    }
    void anAnswerComesBeforeTheQuestionWasSent() {
        QFETCH(Operations, operations);
        QFETCH(int, sentAfter);
        m_world->mind().habits().operations = operations;
        DialectClinic &clinic = m_world->clinic();
        const auto asked = ask(5);
        QVERIFY2(asked, why(asked));
        if (sentAfter == 1) {
            QVERIFY2(isQuiet(), m_problem);
        }
        const auto said = clinic.desk().respond(*asked, clinic.store().schedule(m_world->computing())->actors.front(), ParticipationStatus::Accepted, s("gladly"));
        QVERIFY2(said, why(said));
        QCOMPARE(int(clinic.visit(*asked).status), int(AppointmentStatus::Booked));
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(clinic.ledger().conflicts().empty());
        QVERIFY(m_world->visitThere(*asked).contains("\"booked\""));
        QCOMPARE(m_world->visitsAt(5), 1);
        QCOMPARE(m_world->takenAt(5), 1);
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*asked))), int(Promise::Confirmed));
        QVERIFY(clinic.visit(*asked).participants.size() == 2);
        QVERIFY(!m_world->visitThere(*asked).contains("needs-action") && !m_world->visitThere(*asked).contains("tentative"));
        QCOMPARE(responsesThere(), 1);
    }

    /// Booked here, and somebody answers before the server knows of the visit. What they said stands in the end.
    void aBookingIsAnsweredBeforeItWasSent_data() { addOperations(); }
    void aBookingIsAnsweredBeforeItWasSent() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        DialectClinic &clinic = m_world->clinic();
        const auto booked = m_world->book(1);
        QVERIFY2(booked, why(booked));
        for (const auto &[actor, status] : {std::pair(clinic.store().referenceTo(resourceKey(m_world->patient())), ParticipationStatus::Tentative),
                                            std::pair(clinic.store().schedule(m_world->computing())->actors.front(), ParticipationStatus::Declined)}) {
            const auto said = clinic.desk().respond(*booked, actor, status, {});
            QVERIFY2(said, why(said));
        }
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.conflicts == 0 && report.quarantined == 0, (words(report) + clinic.words().toUtf8()).constData());
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->takenAt(1), 1);
        QCOMPARE(responsesThere(), 2);
        QVERIFY2(m_world->visitThere(*booked).contains("tentative") && m_world->visitThere(*booked).contains("declined"), m_world->visitThere(*booked));
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
    }

    /// What an operation is not told of a visit is told afterwards.
    void nothingOfABookingIsLost_data() { addOperations(); }
    void nothingOfABookingIsLost() {
        QFETCH(Operations, operations);
        m_world->mind().habits().operations = operations;
        DialectClinic &clinic = m_world->clinic();
        desk::BookingRequest request;
        request.schedules = {m_world->computing()};
        request.start = MedplumWorld::at(1);
        request.patient = m_world->patient();
        request.serviceType.emplace().text = s("Ultrasound");
        request.comment = s("Brings a letter");
        const auto booked = clinic.desk().book(request);
        QVERIFY2(booked, why(booked));
        QVERIFY2(isQuiet(), m_problem);
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(clinic.visit(*booked).comment, s("Brings a letter"));
        QCOMPARE(clinic.visit(*booked).serviceType.front().text, s("Ultrasound"));
        QVERIFY2(m_world->visitThere(*booked).contains("Brings a letter") && m_world->visitThere(*booked).contains("Ultrasound"), m_world->visitThere(*booked));
        QCOMPARE(m_world->visitsAt(1), 1);
        QCOMPARE(m_world->takenAt(1), 1);
    }

    void hearsOfDeletions_data() {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("told") << false;
        QTest::newRow("found by comparing") << true;
    }
    void hearsOfDeletions() {
        QFETCH(bool, isRefused);
        m_world->mind().habits().refusesDeleted = isRefused;
        DialectClinic &clinic = m_world->clinic();
        const QString slot = [this] {
            for (const auto &[name, resource] : m_world->mind().plain().resources()) {
                if (name.startsWith(s("Slot/"))) {
                    return name;
                }
            }
            return QString();
        }();
        QVERIFY(clinic.key("Slot", slot.section(u'/', 1)));
        m_world->now += Minutes(20);
        m_world->mind().remove(slot);
        if (isRefused) {
            m_world->now += std::chrono::hours(25);
        }
        const sync::SyncReport report = clinic.sync();
        QVERIFY2(!report.error && report.remarks.isEmpty(), words(report).constData());
        QVERIFY(!clinic.key("Slot", slot.section(u'/', 1)));
        QVERIFY2(isQuiet(), m_problem);
    }

    void isFoundBehindAProxy() {
        MedplumHabits habits;
        habits.root = s("/medplum");
        MedplumWorld hidden(habits, s("/medplum"));
        QVERIFY(hidden.book(1));
        QCOMPARE(hidden.settle(), QString());
        QCOMPARE(hidden.visitsAt(1), 1);
        sync::Connection connection(hidden.clinic().store(), hidden.clinic().server(), s("front"), [] { return QByteArray("canary"); });
        const auto check = QCoro::waitFor(connection.check());
        QVERIFY2(check, why(check));
        QCOMPARE(check->software, s("medplum 5.1.13"));
        QCOMPARE(hidden.settle(), QString());
    }

    /// Its address is the bare host, its FHIR stands below: both ways a reference may be written whole.
    void wholeReferencesAreItsOwn() {
        DialectClinic &clinic = m_world->clinic();
        const store::ServerRow row = *clinic.ledger().server(clinic.server());
        QVERIFY(!row.url.endsWith(s("R4")));
        const sync::Naming naming(clinic.store(), clinic.server(), sync::basesOf(row));
        const auto visit = [](const QString &reference) { return "{\"resourceType\":\"Appointment\",\"participant\":[{\"actor\":{\"reference\":\"" + reference.toUtf8() + "\"}}]}"; };
        for (const QString &base : {row.url, row.url + s("/fhir/R4")}) {
            QCOMPARE(naming.fromWire({}, visit(base + s("/Patient/nobody"))), visit(s("Patient/nobody")));
        }
        const QString elsewhere = s("https://elsewhere.example/fhir/R4/Patient/nobody");
        QCOMPARE(naming.fromWire({}, visit(elsewhere)), visit(elsewhere));
        QCOMPARE(naming.fromWire({}, visit(row.url + s("/fhir/R4/more/Patient/nobody"))), visit(row.url + s("/fhir/R4/more/Patient/nobody")));
    }

    void tellsWhatItLooksLike() {
        DialectClinic &clinic = m_world->clinic();
        store::ServerRow row = *clinic.ledger().server(clinic.server());
        row.kind = s("fhir");
        row.url += s("/fhir/R4");
        store::WriteOptions options{s("set"), {}, s("front")};
        options.undoable = false;
        QVERIFY(clinic.store().write(options, [&](store::Writer &) -> Result<void> {
            clinic.ledger().updateServer(row);
            return {};
        }));
        sync::Connection connection(clinic.store(), clinic.server(), s("front"), [] { return QByteArray("canary"); });
        const auto check = QCoro::waitFor(connection.check());
        QVERIFY2(check, why(check));
        QCOMPARE(check->looksLike, s("medplum"));
    }

    void waitsAsLongAsItSays() {
        QVERIFY(m_world->book(1));
        m_world->server().behave([](const Arrived &arrived) {
            return isOperation(arrived) ? Mishap::says(429, throttled) : Mishap{};
        });
        std::ignore = m_world->clinic().sync();
        const auto waiting = m_world->clinic().ledger().waiting();
        QCOMPARE(waiting.front().nextTry, std::optional(m_world->now + Minutes(7)));
        QVERIFY2(isQuiet(), m_problem);
        QCOMPARE(m_world->visitsAt(1), 1);
    }

private:
    /// Books what the practitioner has still to agree to.
    Result<AppointmentId> ask(int index) {
        desk::BookingRequest request;
        request.schedules = {m_world->computing()};
        request.start = MedplumWorld::at(index);
        request.patient = m_world->patient();
        request.status = AppointmentStatus::Pending;
        return m_world->clinic().desk().book(request);
    }
    int responsesThere() {
        const auto &resources = m_world->mind().plain().resources();
        return int(std::count_if(resources.begin(), resources.end(), [](const auto &each) { return each.first.startsWith(s("AppointmentResponse/")) && !each.second.json.isEmpty(); }));
    }
    /// All well in the end; else `m_problem` says what is not.
    bool isQuiet() {
        m_problem = m_world->settle().toUtf8();
        return m_problem.isEmpty();
    }
    std::unique_ptr<MedplumWorld> m_world;
    QByteArray m_problem;
};

const praxidesk::test::TestRegistration<MedplumTest> medplumTest;
#include "medplum_test.moc"
