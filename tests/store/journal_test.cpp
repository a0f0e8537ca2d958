#include "core/store/ledger.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

namespace praxidesk::store::test {

/// Undo journal, audit chain and outbox.
class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aChangeHoldsBothSides();
    void oneWriteIsOneChange();
    void undoAndRedoSurviveAReopen();
    void aNewChangeEndsRedo();
    void theNewestHundredAreKept();
    void undoneStateIsAsBefore();
    void whatIsNotUndoableIsStillAudited();
    void aBulkWriteIsOneAuditRow();
    void auditTellsWhoWhenWhat();
    void aHistoryGoesOnThroughRemoval();
    void meddlingWithTheAuditIsFound_data();
    void meddlingWithTheAuditIsFound();
    void outboxRowsFollowTheChange();
    void theFirstServerGetsWhatWaits();
    void aChangeWaitsForWhatItRefersTo();
    void writingTheSameAgainIsNoChange();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
const QString drA = s("Practitioner/a");

/// Puts both sides' bytes back as the desk does.
Result<ChangeId> turn(Store &store, const Change &change, bool undo) {
    WriteOptions options = TemporaryClinic::booking();
    options.action = undo ? s("undo book") : s("redo book");
    options.undoable = false;
    return store.write(options, [&](Writer &writer) -> Result<void> {
        for (const ChangeItem &item : change.items) {
            const Stored &to = undo ? item.before : item.after;
            if (to.json.isEmpty()) {
                if (auto removed = writer.remove(item.key); !removed) {
                    return removed;
                }
            } else if (auto put = writer.put(to.type, to.json, to.local, item.key); !put) {
                return tl::unexpected(put.error());
            }
        }
        return store.markUndone(change.id, undo);
    });
}

} // namespace

void JournalTest::aChangeHoldsBothSides() {
    TemporaryClinic clinic;
    const QByteArray first = Json::appointment({s("v"), between(0, 20), {drA}});
    const QByteArray second = Json::appointment({s("v"), between(20, 40), {drA}});
    LocalFacts facts;
    facts.onCallList = true;
    const auto key = clinic.put(first, facts);
    clinic.now = at(9);
    clinic.put(second, {}, key);
    const auto change = clinic.store().nextUndo();
    QVERIFY(change);
    QCOMPARE(change->time, at(9));
    QCOMPARE(change->user, s("anna"));
    QCOMPARE(change->action, s("book"));
    QCOMPARE(change->summary, s("Booked"));
    QCOMPARE(change->items.size(), size_t(1));
    QCOMPARE(change->items.front().before.json, first);
    QCOMPARE(change->items.front().before.local, facts);
    QCOMPARE(change->items.front().after.json, second);
    QCOMPARE(change->items.front().after.local, LocalFacts{});
    QCOMPARE(change->items.front().after.reference(), s("Appointment/v"));
}

void JournalTest::oneWriteIsOneChange() {
    TemporaryClinic clinic;
    const QByteArray last = Json::slot(s("x"), s("Schedule/s"), between(0, 20), s("busy"));
    const auto done = clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) -> Result<void> {
        const auto a = writer.put(ResourceType::Slot, Json::slot(s("x"), s("Schedule/s"), between(0, 20)), {});
        const auto b = writer.put(ResourceType::Slot, last, {});
        const auto c = writer.put(ResourceType::Patient, Json::patient(s("p"), s("A"), s("B")), {});
        return a && b && c ? Result<void>() : failure(ErrorCode::StorageFailure, s("unexpected"));
    });
    QVERIFY(done);
    const auto change = clinic.store().nextUndo();
    QCOMPARE(change->id, *done);
    QCOMPARE(change->items.size(), size_t(2));
    QVERIFY(change->items.front().before.json.isEmpty());
    QCOMPARE(change->items.front().after.json, last);
    QCOMPARE(clinic.store().audit({}, {}).size(), size_t(2));
}

void JournalTest::undoAndRedoSurviveAReopen() {
    TemporaryClinic clinic;
    const QByteArray first = Json::appointment({s("v"), between(0, 20), {drA}});
    const QByteArray second = Json::appointment({s("v"), between(20, 40), {drA}});
    const auto key = clinic.put(first);
    clinic.put(second, {}, key);
    QVERIFY(clinic.reopen());
    QVERIFY(turn(clinic.store(), *clinic.store().nextUndo(), true));
    QCOMPARE(clinic.store().read(key)->json, first);
    QVERIFY(clinic.reopen());
    QVERIFY(turn(clinic.store(), *clinic.store().nextUndo(), true));
    QVERIFY(clinic.store().read(key)->json.isEmpty());
    QVERIFY(clinic.store().appointmentRows({}).empty());
    QVERIFY(!clinic.store().nextUndo());
    QVERIFY(clinic.reopen());
    QVERIFY(turn(clinic.store(), *clinic.store().nextRedo(), false));
    QCOMPARE(clinic.store().read(key)->json, first);
    QVERIFY(turn(clinic.store(), *clinic.store().nextRedo(), false));
    QCOMPARE(clinic.store().read(key)->json, second);
    QVERIFY(!clinic.store().nextRedo());
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void JournalTest::aNewChangeEndsRedo() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    QVERIFY(turn(clinic.store(), *clinic.store().nextUndo(), true));
    QVERIFY(clinic.store().nextRedo());
    clinic.put(Json::patient(s("q"), s("A"), s("B")));
    QVERIFY(!clinic.store().nextRedo());
    QVERIFY(clinic.store().nextUndo());
}

void JournalTest::theNewestHundredAreKept() {
    TemporaryClinic clinic;
    ResourceKey key;
    for (int i = 0; i < 205; ++i) {
        key = clinic.put(Json::patient(s("p"), QString::number(i), s("B")), {}, key);
    }
    int steps = 0;
    for (auto change = clinic.store().nextUndo(); change && steps < 300; change = clinic.store().nextUndo()) {
        QVERIFY(turn(clinic.store(), *change, true));
        ++steps;
    }
    QVERIFY2(steps >= 100 && steps < 140, qPrintable(QString::number(steps)));
    QCOMPARE(clinic.store().patient(narrow<PatientId>(key))->displayName(), QStringLiteral("%1 B").arg(204 - steps));
    QCOMPARE(clinic.store().audit({}, {}).size(), size_t(205 + steps));
}

void JournalTest::undoneStateIsAsBefore() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("Zoë"), s("Müller"), s("1987-03-14"), s("+49 171 555")));
    const auto rows = clinic.store().searchPatients(s("zoe"), 10);
    const auto key = clinic.put(Json::patient(s("p"), s("Other"), s("Name")));
    QVERIFY(clinic.store().searchPatients(s("zoe"), 10).empty());
    QVERIFY(turn(clinic.store(), *clinic.store().nextUndo(), true));
    QCOMPARE(clinic.store().searchPatients(s("zoe"), 10).size(), rows.size());
    QCOMPARE(clinic.store().read(key)->version, 3);
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void JournalTest::whatIsNotUndoableIsStillAudited() {
    TemporaryClinic clinic;
    WriteOptions options = TemporaryClinic::booking();
    options.undoable = false;
    options.toOutbox = false;
    QVERIFY(clinic.tryPut(Json::patient(s("p"), s("A"), s("B")), {}, {}, options));
    QVERIFY(!clinic.store().nextUndo());
    QCOMPARE(clinic.store().audit({}, {}).size(), size_t(1));
    QVERIFY(clinic.store().ledger().waiting().empty());
}

void JournalTest::aBulkWriteIsOneAuditRow() {
    TemporaryClinic clinic;
    WriteOptions options = TemporaryClinic::booking();
    options.action = s("import");
    options.bulk = true;
    const auto done = clinic.store().write(options, [](Writer &writer) -> Result<void> {
        for (int i = 0; i < 20; ++i) {
            if (!writer.put(ResourceType::Patient, Json::patient(QString::number(i), s("A"), s("B")), {})) {
                return failure(ErrorCode::StorageFailure, s("unexpected"));
            }
        }
        return {};
    });
    QVERIFY(done);
    const auto rows = clinic.store().audit({}, {});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().action, s("import"));
    QVERIFY(!clinic.store().nextUndo());
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void JournalTest::auditTellsWhoWhenWhat() {
    TemporaryClinic clinic;
    const QByteArray before = Json::patient(s("p"), s("A"), s("B"));
    const QByteArray after = Json::patient(s("p"), s("C"), s("D"));
    const auto key = clinic.put(before);
    clinic.now = at(5);
    clinic.put(after);
    clinic.put(Json::patient(s("q"), s("E"), s("F")));
    const auto rows = clinic.store().audit(key, {});
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.at(1).time, at(5));
    QCOMPARE(rows.at(1).user, s("anna"));
    QCOMPARE(rows.at(1).action, s("book"));
    QCOMPARE(rows.at(1).reference, s("Patient/p"));
    QCOMPARE(rows.at(1).before, before);
    QCOMPARE(rows.at(1).after, after);
    QVERIFY(rows.at(0).before.isEmpty());
    QCOMPARE(clinic.store().audit({}, at(5)).size(), size_t(2));
    QCOMPARE(clinic.store().audit(key, at(6)).size(), size_t(0));
}

/// Where the newest row of a history is named moves with the bytes, which a removed resource has none of.
void JournalTest::aHistoryGoesOnThroughRemoval() {
    TemporaryClinic clinic;
    const auto key = clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.put(Json::patient(s("p"), s("C"), s("D")));
    const auto remove = [&clinic, key] { return clinic.store().write(TemporaryClinic::booking(), [key](Writer &writer) { return writer.remove(key); }).has_value(); };
    QVERIFY(remove());
    QCOMPARE(clinic.store().read(key)->version, 3);
    QVERIFY(clinic.reopen());
    clinic.put(Json::patient(s("p"), s("E"), s("F")));
    LocalFacts facts;
    facts.onCallList = true;
    clinic.put(Json::patient(s("p"), s("E"), s("F")), facts); // only what the clinic knows beside the bytes
    QCOMPARE(clinic.store().read(key)->version, 5);
    QCOMPARE(clinic.store().read(key)->local, facts);
    QVERIFY(remove());
    QCOMPARE(clinic.store().audit(key, {}).size(), size_t(6));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void JournalTest::meddlingWithTheAuditIsFound_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    QTest::newRow("changed user") << "UPDATE audit SET user = 'eve' WHERE sequence = 2" << "Audit row 2 is not as it was written.";
    QTest::newRow("changed time") << "UPDATE audit SET time = time + 1 WHERE sequence = 1" << "Audit row 1 is not as it was written.";
    QTest::newRow("changed bytes") << "UPDATE audit SET after_json = x'7b7d' WHERE sequence = 3" << "Audit row 3 is not as it was written.";
    QTest::newRow("moved into the next part") << "UPDATE audit SET user = user || substr(action, 1, 1), action = substr(action, 2) WHERE sequence = 2"
                                              << "Audit row 2 is not as it was written.";
    QTest::newRow("removed") << "DELETE FROM audit WHERE sequence = 2" << "Audit rows 2 to 2 are missing.";
    QTest::newRow("last removed") << "DELETE FROM audit WHERE sequence >= 4" << "The newest audit rows, from 4 on, are missing.";
    QTest::newRow("all removed") << "DELETE FROM audit" << "The newest audit rows, from 1 on, are missing.";
    QTest::newRow("history cut") << "UPDATE audit SET previous = NULL WHERE sequence = 4" << "Audit row 4 does not follow the one before it about the same resource.";
    QTest::newRow("history of another") << "UPDATE audit SET previous = 2 WHERE sequence = 4" << "Audit row 4 does not follow the one before it about the same resource.";
    QTest::newRow("of a setting, removed") << "DELETE FROM audit WHERE sequence = 5" << "The newest audit rows, from 5 on, are missing.";
    QTest::newRow("added") << "INSERT INTO audit(time, user, action, hash) VALUES (0, 'eve', 'x', x'00')" << "Audit row 6 is not as it was written.";
}

void JournalTest::meddlingWithTheAuditIsFound() {
    QFETCH(QString, sql);
    QFETCH(QString, problem);
    TemporaryClinic clinic;
    for (const char *id : {"1", "2", "3"}) {
        clinic.put(Json::patient(s(id), s("A"), s("B")));
    }
    clinic.put(Json::patient(s("1"), s("C"), s("D")));
    QVERIFY(clinic.store().write(TemporaryClinic::booking(), [](Writer &writer) { return writer.setSetting(s("hours"), s("long")); }));
    QCOMPARE(clinic.problems(), QStringList());
    clinic.meddle({sql});
    const QStringList problems = clinic.problems();
    QVERIFY2(!problems.isEmpty() && problems.front() == problem, qPrintable(problems.join(u'\n')));
    if (sql.startsWith(s("DELETE"))) {
        QVERIFY(clinic.reopen());
        const auto undo = clinic.store().nextUndo();
        QVERIFY(!undo || undo->items.size() == 1); // all of a change or nothing
    }
}

void JournalTest::outboxRowsFollowTheChange() {
    TemporaryClinic clinic;
    const auto patient = clinic.put(Json::patient(s("p"), s("A"), s("B")));
    const auto slot = clinic.put(Json::slot(s("x"), s("Schedule/s"), between(0, 20)));
    QVERIFY(clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) -> Result<void> {
        const auto a = writer.put(ResourceType::Slot, Json::slot(s("x"), s("Schedule/s"), between(0, 20), s("busy")), {}, slot);
        const auto b = writer.put(ResourceType::Appointment, Json::appointment({s("v"), between(0, 20), {s("Patient/p"), drA}}), {});
        return a && b ? Result<void>() : failure(ErrorCode::StorageFailure, s("unexpected"));
    }));
    QVERIFY(clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) { return writer.remove(patient); }));
    const auto rows = clinic.store().ledger().waiting();
    QCOMPARE(rows.size(), size_t(5));
    QCOMPARE(rows.at(0).key, patient);
    QCOMPARE(rows.at(0).verb, OutboxVerb::Create);
    QCOMPARE(rows.at(0).state, OutboxState::Queued);
    QCOMPARE(rows.at(2).verb, OutboxVerb::Update);
    QCOMPARE(rows.at(3).verb, OutboxVerb::Create);
    QCOMPARE(rows.at(4).verb, OutboxVerb::Delete);
    QCOMPARE(rows.at(2).group, rows.at(3).group);
    QVERIFY(rows.at(1).group != rows.at(2).group);
    QVERIFY(rows.at(2).operation != rows.at(3).operation);
}

/// What was changed before there was a server goes to the first one with what it builds on, and stays known when the server
/// is taken away and added again.
void JournalTest::theFirstServerGetsWhatWaits() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.put(Json::appointment({s("v"), between(0, 20), {s("Patient/p"), drA}}));
    const auto local = clinic.store().ledger().waiting();
    QCOMPARE(local.size(), size_t(2));
    QVERIFY(!local.at(0).server && !local.at(1).server);
    const auto says = [&clinic](const std::vector<OutboxChange> &changes) {
        return std::all_of(changes.begin(), changes.end(), [&clinic](const OutboxChange &change) { return change.json == clinic.store().read(change.key)->json; });
    };
    QVERIFY(says(local));
    ServerRow row;
    row.name = s("main");
    const auto write = [&clinic](const std::function<Result<void>(Ledger &)> &what) {
        return clinic.store().write(TemporaryClinic::booking(), [&](Writer &) { return what(clinic.store().ledger()); }).has_value();
    };
    std::optional<ServerId> server;
    const auto add = [&] {
        return write([&](Ledger &ledger) -> Result<void> {
            const auto added = ledger.addServer(row);
            server = added ? std::optional(*added) : std::nullopt;
            return added ? Result<void>() : tl::unexpected(added.error());
        });
    };
    for (int time = 0; time < 2; ++time) {
        QVERIFY(add());
        const auto addressed = clinic.store().ledger().waiting();
        QCOMPARE(addressed.size(), size_t(2));
        QCOMPARE(addressed.at(0).server, server);
        QVERIFY(says(addressed));
        QCOMPARE(addressed.at(0).dependencies, QStringList());
        QCOMPARE(addressed.at(1).dependencies, QStringList{addressed.at(0).operation});
        QVERIFY(write([&](Ledger &ledger) {
            ledger.removeServer(*server);
            return Result<void>();
        }));
        const auto known = clinic.store().ledger().byOperation(local.at(0).operation);
        QVERIFY(known && known->id == local.at(0).id && !known->server && says({*known}));
    }
}

/// Made while a server waits: a change names what it builds on at once.
void JournalTest::aChangeWaitsForWhatItRefersTo() {
    TemporaryClinic clinic;
    ServerRow row;
    row.name = s("main");
    QVERIFY(clinic.store().write(TemporaryClinic::booking(), [&](Writer &) {
        const auto added = clinic.store().ledger().addServer(row);
        return added ? Result<void>() : Result<void>(tl::unexpected(added.error()));
    }));
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.put(Json::appointment({s("v"), between(0, 20), {s("Patient/p"), drA}}));
    const auto rows = clinic.store().ledger().waiting();
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows.at(0).server && rows.at(1).server);
    QCOMPARE(rows.at(1).dependencies, QStringList{rows.at(0).operation});
}

void JournalTest::writingTheSameAgainIsNoChange() {
    TemporaryClinic clinic;
    const QByteArray json = Json::patient(s("p"), s("A"), s("B"));
    clinic.put(json);
    clinic.put(json);
    QCOMPARE(clinic.store().audit({}, {}).size(), size_t(1));
    QCOMPARE(clinic.store().ledger().waiting().size(), size_t(1));
}

const praxidesk::test::TestRegistration<JournalTest> registration;

} // namespace praxidesk::store::test

#include "journal_test.moc"
