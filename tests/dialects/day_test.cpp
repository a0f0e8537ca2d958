// After a day on its own a clinic comes together with its server again, and one thing fails: each exchange in each way, each
// call to the database, and the program at each step. Whatever it was, the next runs bring everything to its end.

#include <QObject>

#include "tests/dialects/day.h"
#include "tests/support/test_registry.h"

#include <QLoggingCategory>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

enum class Fate { Unreached, Lost, Half };

} // namespace

class DayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(s("praxidesk.store.warning=false")); } // it tells of each call that fails
    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void everyExchangeFails_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("fate");
        for (const QString &kind : daysOf()) {
            for (const auto &[fate, name] : {std::pair(Fate::Unreached, "never gets there"), std::pair(Fate::Lost, "its answer is lost"), std::pair(Fate::Half, "its answer is cut")}) {
                QTest::addRow("%s: %s", qPrintable(kind), name) << kind << int(fate);
            }
        }
    }
    void everyExchangeFails() {
        QFETCH(QString, kind);
        QFETCH(int, fate);
        const auto day = makeDay(kind);
        QVERIFY(!day->clinic().sync().error);
        const size_t exchanges = day->server().received().size();
        QCOMPARE(day->outcome(), QString());
        QVERIFY2(exchanges > 5, "the day is too short to say anything");
        for (size_t failing = 0; failing < exchanges; ++failing) {
            if (!hasItsTurn(int(failing) + fate, 7)) {
                continue;
            }
            day->restore({});
            day->server().behave([&](const Arrived &) {
                if (day->server().received().size() != failing + 1) {
                    return Mishap{};
                }
                return Fate(fate) == Fate::Unreached ? Mishap::unreached() : Fate(fate) == Fate::Lost ? Mishap::lost() : Mishap::cut(120);
            });
            std::ignore = day->clinic().sync();
            const QString problem = day->outcome();
            QVERIFY2(problem.isEmpty(), qPrintable(s("exchange %1 of %2: %3").arg(failing).arg(exchanges).arg(problem)));
        }
    }

    void everyDatabaseCallFails_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("ends");
        for (const QString &kind : daysOf()) {
            QTest::addRow("%s: once", qPrintable(kind)) << kind << false;
            QTest::addRow("%s: and the program ends", qPrintable(kind)) << kind << true;
        }
    }
    void everyDatabaseCallFails() {
        QFETCH(QString, kind);
        QFETCH(bool, ends);
        const auto day = makeDay(kind);
        int calls = 0;
        int failing = -1;
        const store::Fault fault = [&]() -> std::optional<ErrorCode> {
            const int call = calls++;
            return failing >= 0 && (ends ? call >= failing : call == failing) ? std::optional(ErrorCode::StorageFailure) : std::nullopt;
        };
        day->restore(fault);
        calls = 0;
        QVERIFY(!day->clinic().sync().error);
        const int all = calls;
        QCOMPARE(day->outcome(), QString());
        // each call takes minutes: each of some here, other ones for each kind
        const int step = hasItsTurn(1) ? 47 : 353; // fewer where sanitizers slow them down
        for (int i = 3 * int(daysOf().indexOf(kind)) + (ends ? 5 : 0); i < all; i += step) {
            failing = -1;
            day->restore(fault);
            calls = 0;
            failing = i;
            std::ignore = day->clinic().sync();
            failing = -1;
            if (ends) {
                day->clinic().reopen();
            }
            const QString problem = day->outcome();
            QVERIFY2(problem.isEmpty(), qPrintable(s("call %1 of %2: %3").arg(i).arg(all).arg(problem)));
        }
    }
};

const praxidesk::test::TestRegistration<DayTest> dayTest;
#include "day_test.moc"
