// Visits that were done weeks ago are asked after for their Encounters in turns: none is left out, and a turn costs no write.

#include <QObject>

#include "tests/dialects/listed_world.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <QUrlQuery>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

constexpr int visits = 45;                          // five more than one question asks after

bool isForEncounters(const Arrived &arrived) { return arrived.request.url.path().endsWith(s("/Encounter")); }

} // namespace

class EncounterTurnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        ListedHabits habits;
        habits.way = ListedHabits::Way::None;
        m_world = std::make_unique<ListedWorld>(habits);
        m_names.clear();
    }

    void aTurnWithoutAnAnswerIsTakenAgain_data() {
        QTest::addColumn<bool>("isLost");
        QTest::newRow("its answer was lost") << true;
        QTest::newRow("the server was busy") << false;
    }
    void aTurnWithoutAnAnswerIsTakenAgain() {
        QFETCH(bool, isLost);
        putVisits();
        const QSet<QString> first = asked([&](const Arrived &arrived) {
            return !isForEncounters(arrived) ? Mishap{} : isLost ? Mishap::lost() : Mishap::says(503);
        });
        QCOMPARE(first.size(), 40);
        QCOMPARE(asked({}), first);
        const QSet<QString> rest = asked({});
        QCOMPARE(rest.size(), visits - 40);
        QVERIFY(!rest.intersects(first));
        QCOMPARE(asked({}), first); // from the beginning
    }

    void nothingNewCostsNoWrite() {
        const qint64 alone = writes();
        putVisits();
        const QString open = m_world->mind().put(R"({"resourceType":"Encounter","status":"in-progress","class":{"code":"AMB"},"appointment":[{"reference":")" + m_names.last().toUtf8() + R"("}]})");
        for (int i = 0; i < 4; ++i) {
            std::ignore = writes();
        }
        QVERIFY(m_world->clinic().ledger().keyOf(m_world->clinic().server(), s("Encounter"), open.section(u'/', 1)));
        for (int i = 0; i < 4; ++i) {
            m_world->server().received().clear();
            QCOMPARE(writes(), alone);
            QCOMPARE(std::count_if(m_world->server().received().begin(), m_world->server().received().end(), isForEncounters), 1);
        }
    }

private:
    /// Done three days ago and before, one an hour.
    void putVisits() {
        for (int i = 0; i < visits; ++i) {
            const Instant start = m_world->now - std::chrono::hours(72 + i);
            m_names << m_world->mind().put(R"({"resourceType":"Appointment","status":"fulfilled","start":")" + toUtcIso(start).toUtf8() + R"(","end":")" + toUtcIso(start + Minutes(30)).toUtf8()
                                           + R"(","participant":[{"actor":{"reference":"Patient/)" + m_world->clinic().ledger().remoteIdOf(m_world->clinic().server(), resourceKey(m_world->patient())).toUtf8() + R"("},"status":"accepted"}]})");
        }
    }
    /// In one run.
    QSet<QString> asked(LoopbackServer::Behaviour behaviour) {
        m_world->now += Minutes(10);
        m_world->server().received().clear();
        m_world->server().behave(std::move(behaviour));
        std::ignore = m_world->clinic().sync();
        m_world->server().behave({});
        QSet<QString> all;
        for (const Arrived &arrived : m_world->server().received()) {
            if (isForEncounters(arrived)) {
                const QStringList names = QUrlQuery(arrived.request.url).queryItemValue(s("appointment"), QUrl::FullyDecoded).split(u',');
                all += QSet<QString>(names.begin(), names.end());
            }
        }
        return all;
    }
    qint64 writes() {
        m_world->now += Minutes(10);
        const qint64 before = m_world->clinic().store().revision();
        const sync::SyncReport report = m_world->clinic().sync();
        return report.error ? -1 : m_world->clinic().store().revision() - before;
    }
    std::unique_ptr<ListedWorld> m_world;
    QStringList m_names;
};

const praxidesk::test::TestRegistration<EncounterTurnTest> encounterTurnTest;
#include "encounter_turn_test.moc"
