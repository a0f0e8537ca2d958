#include "ui/paper/page_breaks.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_application.h"

#include <QTest>

#include <random>

using namespace praxidesk::paper;

namespace {

double heightOf(const std::vector<RowHeight> &rows, PageRun run) {
    double height = 0;
    for (size_t at = run.first; at < run.first + run.count; ++at) {
        height += rows[at].height;
    }
    return height;
}

class PageBreaksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsGoWhereThereIsRoom_data() {
        QTest::addColumn<std::vector<RowHeight>>("rows");
        QTest::addColumn<std::vector<PageRun>>("expected");
        using Rows = std::vector<RowHeight>;
        using Runs = std::vector<PageRun>;
        QTest::newRow("none") << Rows{} << Runs{{0, 0}};
        QTest::newRow("one page") << Rows{{30}, {30}} << Runs{{0, 2}};
        QTest::newRow("just full") << Rows{{30}, {30}, {100}} << Runs{{0, 2}, {2, 1}};
        QTest::newRow("a hair too much") << Rows{{30}, {30.5}, {40}} << Runs{{0, 1}, {1, 2}};
        QTest::newRow("a heading goes with its row") << Rows{{40}, {10, true}, {20}} << Runs{{0, 1}, {1, 2}};
        QTest::newRow("headings in a row") << Rows{{40}, {5, true}, {5, true}, {20}} << Runs{{0, 1}, {1, 3}};
        QTest::newRow("the last heading of all") << Rows{{40}, {10, true}} << Runs{{0, 2}};
        QTest::newRow("too high for the first page only") << Rows{{80}, {10}} << Runs{{0, 0}, {0, 2}};
        QTest::newRow("too high for any page") << Rows{{10}, {200}, {10}} << Runs{{0, 1}, {1, 1}, {2, 1}};
        QTest::newRow("a heading of one too high") << Rows{{10, true}, {200}, {10}} << Runs{{0, 1}, {1, 1}, {2, 1}};
    }
    void rowsGoWhereThereIsRoom() {
        QFETCH(std::vector<RowHeight>, rows);
        QFETCH(std::vector<PageRun>, expected);
        QVERIFY(breakPages(rows, 60, 100) == expected);
    }

    void everyRowIsOnOnePageAndNeverCut_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 200; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void everyRowIsOnOnePageAndNeverCut() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        std::vector<RowHeight> rows(static_cast<size_t>(below(60)));
        for (RowHeight &row : rows) {
            row = {1.0 + below(below(10) == 0 ? 160 : 40), below(6) == 0};
        }
        const double first = 40 + below(60);
        const double later = 100;
        const auto pages = breakPages(rows, first, later);
        QVERIFY(!pages.empty());
        size_t next = 0;
        for (size_t page = 0; page < pages.size(); ++page) {
            QCOMPARE(pages[page].first, next);
            QVERIFY(page == 0 || pages[page].count > 0);
            const double room = page == 0 ? first : later;
            QVERIFY(pages[page].count == 1 || heightOf(rows, pages[page]) <= room);
            next += pages[page].count;
            const bool endsWithHeading = pages[page].count > 0 && rows[next - 1].keepsWithNext && next < rows.size();
            // unless what it heads fits on no page together with it
            QVERIFY(!endsWithHeading || rows[next - 1].height + rows[next].height > later || rows[next].keepsWithNext);
            // a page is not left early
            if (next < rows.size() && !rows[next].keepsWithNext && pages[page].count > 0) {
                QVERIFY(heightOf(rows, pages[page]) + rows[next].height > room);
            }
        }
        QCOMPARE(next, rows.size());
    }
};

const praxidesk::test::TestRegistration<PageBreaksTest> registration;
const praxidesk::test::WidgetApplication application;

} // namespace

#include "page_breaks_test.moc"
