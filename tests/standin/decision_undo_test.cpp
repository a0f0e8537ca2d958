// The decision of a conflict is a step of undo: before it was sent the conflict is open again, afterwards the other side
// stands, or it is said who is in the way.

#include "tests/standin/session.h"
#include "tests/support/must_hold.h"
#include "tests/support/test_registry.h"

#include "core/sync/conflicts.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class DecisionUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<StandInWorld>(ServerHabits{}, 2);
        QVERIFY(m_world->clinic(0).book(1));
        QVERIFY(!m_world->clinic(0).sync().error);
        QVERIFY(!m_world->clinic(1).sync().error);
        m_world->keep();
    }
    void init() { m_world->restore(); }

    void beforeItWasSentTheConflictIsOpenAgain_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("keep");
        QTest::addColumn<bool>("restarts");
        for (const char *kind : {"both-changed", "slot-taken"}) {
            for (const auto &[keep, word] : {std::pair(sync::Keep::Mine, "mine"), std::pair(sync::Keep::Theirs, "theirs"), std::pair(sync::Keep::Both, "both")}) {
                if (keep == sync::Keep::Both && qstrcmp(kind, "both-changed") == 0) {
                    continue;
                }
                QTest::addRow("%s, %s", kind, word) << s(kind) << int(keep) << false;
                QTest::addRow("%s, %s, after a restart", kind, word) << s(kind) << int(keep) << true;
            }
        }
    }
    void beforeItWasSentTheConflictIsOpenAgain() {
        QFETCH(QString, kind);
        QFETCH(int, keep);
        QFETCH(bool, restarts);
        StandInClinic &clinic = m_world->clinic(0);
        const store::ConflictRow conflict = dispute(kind);
        QCOMPARE(conflict.kind, kind);
        const QString waiting = clinic.waiting();
        const QByteArray here = clinic.store().read(conflict.key)->json;
        const auto agreed = clinic.ledger().agreement(clinic.server(), conflict.key);
        const auto decided = decide(conflict, sync::Keep(keep));
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().message));
        QVERIFY(clinic.ledger().conflicts().empty());
        QCOMPARE(clinic.store().nextUndo()->action, s("resolve"));
        if (restarts) {
            clinic.close();
            clinic.open();
        }
        const auto undone = clinic.desk().undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        const auto open = clinic.ledger().conflicts();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().kind, conflict.kind);
        QCOMPARE(open.front().key, conflict.key);
        QCOMPARE(open.front().base, conflict.base);
        QCOMPARE(open.front().mine, conflict.mine);
        QCOMPARE(open.front().theirs, conflict.theirs);
        QCOMPARE(clinic.waiting(), waiting);
        QCOMPARE(clinic.store().read(conflict.key)->json, here);
        QVERIFY(clinic.ledger().agreement(clinic.server(), conflict.key) == agreed);
        QCOMPARE(int(clinic.ledger().promise(conflict.key)), int(Promise::Conflict));
        // a decision is not done again by itself, and can be taken anew, either way
        const auto redone = clinic.desk().redo();
        QVERIFY(!redone && redone.error().code == ErrorCode::UndoImpossible);
        QVERIFY(!clinic.sync().error);
        QCOMPARE(clinic.ledger().conflicts().size(), size_t(1));
        QVERIFY(decide(clinic.ledger().conflicts().front(), sync::Keep(keep)));
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(clinic.ledger().waiting().empty() && clinic.ledger().conflicts().empty());
    }

    /// The server has ours: then the other side stands again, here and there.
    void onceSentTheOtherSideStands() {
        StandInClinic &clinic = m_world->clinic(0);
        const store::ConflictRow conflict = dispute(s("both-changed"));
        QVERIFY(decide(conflict, sync::Keep::Mine));
        QVERIFY(!clinic.sync().error);
        QVERIFY(clinic.ledger().waiting().empty());
        QCOMPARE(startOf(clinic), StandInWorld::at(2));
        const auto undone = clinic.desk().undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(startOf(clinic), StandInWorld::at(3));
        QVERIFY(clinic.ledger().conflicts().empty());
        QVERIFY(!clinic.ledger().waiting().empty());
        QCOMPARE(m_world->settle(), QString());
        QCOMPARE(startOf(m_world->clinic(1)), StandInWorld::at(3));
    }

    /// Somebody else has the time: that is said, and nothing changes.
    void onceSentATimeThatIsTakenStaysTaken() {
        StandInClinic &clinic = m_world->clinic(0);
        const store::ConflictRow conflict = dispute(s("slot-taken"));
        QVERIFY(decide(conflict, sync::Keep::Mine));
        QVERIFY(!clinic.sync().error);
        const auto before = clinic.store().appointment(narrow<AppointmentId>(conflict.key))->interval;
        const auto undone = clinic.desk().undo();
        QVERIFY(!undone && undone.error().code == ErrorCode::UndoImpossible);
        QVERIFY2(undone.error().message.contains(s("has taken the time since")), qPrintable(undone.error().message));
        QCOMPARE(clinic.store().appointment(narrow<AppointmentId>(conflict.key))->interval, before);
        QCOMPARE(m_world->settle(), QString());
    }

    /// Not sent, but the server has something newer: nothing of that is lost.
    void whatMovedSinceIsNotOverwritten() {
        StandInClinic &clinic = m_world->clinic(0);
        const store::ConflictRow conflict = dispute(s("both-changed"));
        QVERIFY(decide(conflict, sync::Keep::Theirs));
        const QString there = s("Appointment/") + clinic.ledger().remoteIdOf(clinic.server(), conflict.key);
        m_world->change(there, "comment", "\"comes with a dog\"");
        QVERIFY(!clinic.sync().error);
        const auto undone = clinic.desk().undo();
        QVERIFY2(undone || undone.error().code == ErrorCode::UndoImpossible, "it says why");
        QCOMPARE(m_world->settle(), QString());
        QVERIFY(m_world->there(there).contains("comes with a dog"));
    }

private:
    /// Before the first clinic: the visit that both moved, or a new one whose time the other got.
    store::ConflictRow dispute(const QString &kind) {
        StandInClinic &ours = m_world->clinic(0);
        StandInClinic &theirs = m_world->clinic(1);
        if (kind == QLatin1String("both-changed")) {
            mustHold(ours.move(ours.visit(0), 2) && theirs.move(theirs.visit(0), 3));
        } else {
            mustHold(ours.book(5, 0) && theirs.book(5, 1));
        }
        std::ignore = theirs.sync();
        std::ignore = ours.sync();
        const auto open = ours.ledger().conflicts();
        return open.empty() ? store::ConflictRow{} : open.front();
    }
    Result<void> decide(const store::ConflictRow &conflict, sync::Keep keep) {
        sync::Decision decision;
        decision.conflict = conflict.id;
        decision.keep = keep;
        decision.reason = s("decided");
        if (conflict.kind == QLatin1String("slot-taken") && keep == sync::Keep::Mine) {
            decision.start = StandInWorld::at(6);
        }
        return sync::resolve(m_world->clinic(0).desk(), decision);
    }
    static Instant startOf(StandInClinic &clinic) { return clinic.store().appointment(clinic.visit(0))->interval->start; }

    std::unique_ptr<StandInWorld> m_world;
};

const praxidesk::test::TestRegistration<DecisionUndoTest> decisionUndoTest;
#include "decision_undo_test.moc"
