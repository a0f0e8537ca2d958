#include "core/sync/plan.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

namespace {

/// A compact outbox: "group user verb key before>after", statuses as words; "-" is nothing.
OutboxChange change(const QString &text) {
    static qint64 counter = 0;
    const QStringList words = text.split(u' ');
    OutboxChange result;
    result.id = ++counter;
    result.operation = QString::number(result.id);
    result.group = words.at(0);
    result.user = words.at(1);
    result.verb = words.at(2) == QLatin1String("create") ? OutboxVerb::Create : words.at(2) == QLatin1String("delete") ? OutboxVerb::Delete : OutboxVerb::Update;
    result.key = ResourceKey{words.at(3).toLongLong()};
    const auto json = [](const QString &side) {
        return side == QLatin1String("-") ? QByteArray() : "{\"resourceType\":\"Appointment\",\"status\":\"" + side.section(u'/', 0, 0).toUtf8() + "\",\"comment\":\"" + side.section(u'/', 1).toUtf8() + "\"}";
    };
    result.before = json(words.at(4).section(u'>', 0, 0));
    result.json = json(words.at(4).section(u'>', 1));
    if (words.size() > 5) {
        result.state = *store::outboxState(words.at(5));
    }
    if (words.size() > 6) {
        result.lastStatus = words.at(6).toInt();
        result.attempts = 1;
    }
    return result;
}

QString words(const Plan &plan) {
    QStringList groups;
    for (const PlannedGroup &group : plan.groups) {
        QStringList keys;
        for (const OutboxChange &each : group.changes) {
            const QString comment = QString::fromUtf8(each.json).section(u'"', 11, 11);
            keys << QString::number(each.key.value) + (each.verb == OutboxVerb::Create ? u'+' : each.verb == OutboxVerb::Delete ? u'-' : u'=') + comment;
        }
        groups << group.id + u':' + keys.join(u',');
    }
    int vanished = 0;
    for (const Squashed &squashed : plan.squashed) {
        vanished += squashed.into.isEmpty() ? 1 : 0;
    }
    return groups.join(u' ') + QStringLiteral(" |%1 squashed, %2 vanished").arg(int(plan.squashed.size()) - vanished).arg(vanished);
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void squashes_data() {
        QTest::addColumn<QStringList>("outbox");
        QTest::addColumn<QString>("planned");
        const auto row = [](const char *name, const QStringList &outbox, const char *planned) { QTest::newRow(name) << outbox << QString::fromUtf8(planned); };
        row("nothing", {}, " |0 squashed, 0 vanished");
        row("two things stay two", {u"a me create 1 ->booked/x"_qs, u"b me create 2 ->booked/y"_qs}, "a:1+x b:2+y |0 squashed, 0 vanished");
        row("an edit joins what it edits", {u"a me create 1 ->booked/x"_qs, u"b me update 1 booked/x>booked/y"_qs}, "a:1+y |1 squashed, 0 vanished");
        row("several edits are one", {u"a me update 1 booked/x>booked/y"_qs, u"b me update 1 booked/y>booked/z"_qs}, "a:1=z |1 squashed, 0 vanished");
        row("back to the beginning is nothing", {u"a me update 1 booked/x>booked/y"_qs, u"b me update 1 booked/y>booked/x"_qs}, " |0 squashed, 2 vanished");
        row("made and taken back is nothing", {u"a me create 1 ->booked/x"_qs, u"a me update 2 free/>busy/"_qs, u"b me delete 1 booked/x>-"_qs, u"b me update 2 busy/>free/"_qs}, " |0 squashed, 4 vanished");
        row("never across a status move", {u"a me create 1 ->booked/x"_qs, u"b me update 1 booked/x>arrived/x"_qs}, "a:1+x b:1=x |0 squashed, 0 vanished");
        row("never across a user", {u"a me create 1 ->booked/x"_qs, u"b you update 1 booked/x>booked/y"_qs}, "a:1+x b:1=y |0 squashed, 0 vanished");
        row("never into what is being sent", {u"a me create 1 ->booked/x sending"_qs, u"b me update 1 booked/x>booked/y"_qs}, "a:1+x b:1=y |0 squashed, 0 vanished");
        row("nor into what may have arrived", {u"a me create 1 ->booked/x unknown"_qs, u"b me delete 1 booked/x>-"_qs}, "a:1+x b:1- |0 squashed, 0 vanished");
        row("a correction joins what was refused and is tried again", {u"a me create 1 ->booked/x queued 422"_qs, u"b me update 1 booked/x>booked/y"_qs}, "a:1+y |1 squashed, 0 vanished");
        row("but nothing joins what may have arrived", {u"a me create 1 ->booked/x queued 503"_qs, u"b me update 1 booked/x>booked/y"_qs}, "a:1+x b:1=y |0 squashed, 0 vanished");
        row("what was set aside and is taken back is nothing", {u"a me create 1 ->booked/x set-aside"_qs, u"b me delete 1 booked/x>-"_qs}, " |0 squashed, 2 vanished");
        row("past what has nothing to do with it", {u"a me create 1 ->booked/x"_qs, u"c me create 3 ->booked/q"_qs, u"b me update 1 booked/x>booked/y"_qs}, "a:1+y c:3+q |1 squashed, 0 vanished");
        row("never past a status move in between",
            {u"a me create 1 ->booked/x"_qs, u"b me update 1 booked/x>arrived/x"_qs, u"c me update 1 arrived/x>arrived/y"_qs}, "a:1+x b:1=y |1 squashed, 0 vanished");
        row("only a part is touched", {u"a me create 1 ->booked/x"_qs, u"a me update 2 free/>busy/"_qs, u"b me update 1 booked/x>booked/y"_qs}, "a:1+y,2= |1 squashed, 0 vanished");
        row("an edit of something else besides stays apart", {u"a me create 1 ->booked/x"_qs, u"b me update 1 booked/x>booked/y"_qs, u"b me update 5 booked/a>booked/b"_qs},
            "a:1+x b:1=y,5=b |0 squashed, 0 vanished");
    }
    void squashes() {
        QFETCH(QStringList, outbox);
        QFETCH(QString, planned);
        std::vector<OutboxChange> waiting;
        for (const QString &text : outbox) {
            waiting.push_back(change(text));
            waiting.back().position = int(waiting.size());
        }
        QCOMPARE(words(plan(waiting)), planned);
    }

    void waitsForWhatItDependsOn() {
        std::vector<OutboxChange> waiting{change(u"a me update 1 booked/x>booked/y"_qs), change(u"p me create 9 ->active/p"_qs), change(u"b me update 1 booked/y>booked/z"_qs)};
        waiting.back().dependencies = {waiting.at(1).operation};
        QCOMPARE(words(plan(waiting)), QStringLiteral("a:1=y p:9+p b:1=z |0 squashed, 0 vanished"));
    }

    void aBookingThatIsMovedAndCancelledKeepsItsOrder() {
        const std::vector<OutboxChange> waiting{change(u"a me create 1 ->booked/x"_qs), change(u"b me update 1 booked/x>cancelled/x"_qs), change(u"c me update 1 cancelled/x>booked/x"_qs)};
        const Plan planned = plan(waiting);
        QCOMPARE(planned.groups.size(), size_t(3));
        QVERIFY(planned.squashed.empty());
    }
};

const praxidesk::test::TestRegistration<PlanTest> planTest;
#include "plan_test.moc"
