// Columns in groups: the practitioners of each day in a week side by side.
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/column_groups.h"
#include "ui/calendar/texts.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::calendar;

namespace {

const QDate monday(2026, 11, 16);

/// `people` columns for each of `days`, in order.
GridContent team(int days, int people) {
    std::vector<QDate> dates;
    for (int column = 0; column < days * people; ++column) {
        dates.push_back(monday.addDays(column / people));
    }
    auto content = test::emptyDays(test::zoneOf("Europe/London"), dates);
    for (size_t column = 0; column < content.columns.size(); ++column) {
        auto &value = content.columns[column];
        value.key.actor = ActorId{static_cast<qint64>(column) % people + 1};
        value.title = QStringLiteral("Dr. %1").arg(value.key.actor.value);
        value.group = value.key.date.toString(Qt::ISODate);
        value.isToday = value.key.date == monday.addDays(1);
    }
    return content;
}

class GroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Read in the other direction than the card, too: who it is stands at the beginning. Names, those whom time is held for, and
    /// the titles of columns.
    void aNameLosesItsEnd_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("letter");
        QTest::addColumn<ItemKind>("kind");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const char *letter : {"K", "\u05e9"}) {
                for (const auto &[kind, what] : {std::pair(ItemKind::Appointment, "visit"), std::pair(ItemKind::Hold, "hold"), std::pair(ItemKind::Block, "title")}) {
                    QTest::addRow("%s of a %s, %s", letter, what, direction == Qt::LeftToRight ? "from the left" : "from the right") << direction << QString::fromUtf8(letter) << kind;
                }
            }
        }
    }
    void aNameLosesItsEnd() {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QString, letter);
        QFETCH(const ItemKind, kind);
        const auto picture = [&](const QString &name) {
            auto content = test::sampleDay();
            if (kind == ItemKind::Block) {
                content.items.clear();
                for (Column &column : content.columns) {
                    column.title = name;
                }
            }
            for (Item &item : content.items) {
                item.name = kind == ItemKind::Appointment ? name : QString();
                item.text = kind == ItemKind::Hold ? name : QString();
                item.kind = kind == ItemKind::Hold ? ItemKind::Hold : item.kind;
                item.family.clear();
            }
            CalendarView view([] { return test::sampleNow(); });
            view.setLayoutDirection(direction);
            view.resize(900, 600);
            view.setContent(content);
            return view.viewport()->grab().toImage();
        };
        const QString many = letter.repeated(60);
        const QString other = letter == QLatin1String("K") ? QStringLiteral("W") : QString::fromUtf8("\u05d9");
        QCOMPARE(picture(many + other), picture(many + letter));
        QVERIFY(picture(other + many) != picture(letter + many));
    }

    void groupsCoverEveryColumnOnce_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("people");
        for (const int days : {1, 5, 7}) {
            for (const int people : {1, 2, 3, 6}) {
                QTest::addRow("%d days of %d", days, people) << days << people;
            }
        }
    }
    void groupsCoverEveryColumnOnce() {
        QFETCH(const int, days);
        QFETCH(const int, people);
        const auto columns = team(days, people).columns;
        const auto groups = columnGroups(columns);
        QCOMPARE(groups.size(), static_cast<size_t>(days));
        size_t next = 0;
        for (const ColumnGroup &group : groups) {
            QCOMPARE(group.first, next);
            QCOMPARE(group.count, static_cast<size_t>(people));
            QCOMPARE(group.isToday, group.title == QStringLiteral("2026-11-17"));
            QCOMPARE(beginsGroup(columns, group.first), group.first > 0);
            for (size_t column = group.first + 1; column < group.first + group.count; ++column) {
                QVERIFY(!beginsGroup(columns, column));
            }
            next += group.count;
        }
        QCOMPARE(next, columns.size());
    }

    void plainColumnsHaveNone() {
        QVERIFY(columnGroups(test::sampleDay().columns).empty());
        QVERIFY(columnGroups(test::sampleWeek().columns).empty());
        QVERIFY(columnGroups({}).empty());
    }

    void theHeaderGrowsAndShrinksWithThem() {
        CalendarView view([] { return test::sampleNow(); });
        view.resize(900, 600);
        view.setContent(test::sampleDay());
        QCOMPARE(view.headerHeight(), style::metrics::columnHeaderHeight);
        view.setContent(team(2, 2));
        QCOMPARE(view.headerHeight(), style::metrics::columnHeaderHeight + groupHeaderHeight);
        QCOMPARE(view.canvasArea().top(), view.headerHeight());
        view.setContent(test::sampleDay());
        QCOMPARE(view.canvasArea().top(), style::metrics::columnHeaderHeight);
    }

    void theyMayBeNarrower() {
        CalendarView view([] { return test::sampleNow(); });
        view.resize(900, 600);
        view.setContent(team(5, 3));
        view.show();
        QCOMPARE(view.snapshot()->geometry().columnRect(0).width(), minimumGroupedColumnWidth);
        QCOMPARE(view.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
        view.resize(15 * minimumGroupedColumnWidth + 200, 600);
        QCOMPARE(view.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
        view.setContent(test::emptyDays(test::zoneOf("Europe/London"), std::vector<QDate>(15, monday)));
        QCOMPARE(view.snapshot()->geometry().columnRect(0).width(), style::metrics::minimumColumnWidth);
    }

    void theDayIsToldAboveAndInWords_data() {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void theDayIsToldAboveAndInWords() {
        QFETCH(const bool, reversed);
        CalendarView view([] { return test::sampleNow(); });
        view.setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
        view.setPalette(style::Palette::light().toQPalette());
        view.resize(1100, 600);
        view.setContent(team(3, 2));
        view.show();
        const QImage picture = view.viewport()->grab().toImage();
        const auto middle = [&](size_t column) { return view.toViewport(view.snapshot()->geometry().columnRect(column)).center().x(); };
        // Today's pair has the accent on top, over both, and its neighbours do not.
        for (const size_t column : {size_t(2), size_t(3)}) {
            QCOMPARE(picture.pixelColor(middle(column), 1), style::Palette::light().accent);
        }
        QVERIFY(picture.pixelColor(middle(1), 1) != style::Palette::light().accent);
        QVERIFY(picture.pixelColor(middle(4), 1) != style::Palette::light().accent);
        QCOMPARE(Texts::columnName(view.snapshot()->column(3)), QStringLiteral("Dr. 2, 2026-11-17"));
        view.setCursor({3, {view.snapshot()->column(3).day.start + std::chrono::hours(9), view.snapshot()->column(3).day.start + std::chrono::hours(9) + Minutes(20)}});
        QVERIFY(view.spokenState().startsWith(QStringLiteral("Dr. 2, 2026-11-17")));
    }

    void aDayComesIntoSight_data() { theDayIsToldAboveAndInWords_data(); }
    void aDayComesIntoSight() {
        QFETCH(const bool, reversed);
        CalendarView view([] { return test::sampleNow(); });
        view.setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
        view.resize(700, 600);
        view.setContent(team(5, 4));
        view.show();
        const auto inSight = [&](size_t column) {
            const QRect place = view.toViewport(view.snapshot()->geometry().columnRect(column));
            return place.left() >= view.canvasArea().left() && place.right() <= view.canvasArea().right();
        };
        QVERIFY(!inSight(8));
        view.showDay(monday.addDays(2));
        for (size_t column = 8; column < 12; ++column) {
            QVERIFY(inSight(column));
        }
        const int before = view.horizontalScrollBar()->value();
        view.showDay(monday.addDays(2)); // nothing moves when it is there already
        QCOMPARE(view.horizontalScrollBar()->value(), before);
        view.showDay(monday);
        QCOMPARE(view.horizontalScrollBar()->value(), 0);
        view.setContent(team(1, 12)); // one day stays where it is
        view.horizontalScrollBar()->setValue(90);
        view.showDay(monday);
        QCOMPARE(view.horizontalScrollBar()->value(), 90);
    }

    void aDragCrossesDaysAndPeople() {
        CalendarView view([] { return test::sampleNow(); });
        view.resize(1100, 600);
        auto content = team(3, 2);
        const Instant nine = content.columns[0].day.start + std::chrono::hours(9);
        content.items.push_back(test::appointment(7, 0, {nine, nine + Minutes(20)}));
        test::occupy(content);
        view.setContent(content);
        view.show();
        view.scrollToTime(QTime(8, 0));
        std::vector<Intent> intents;
        connect(&view, &CalendarView::intent, this, [&intents](const Intent &intent) { intents.push_back(intent); });
        const auto place = [&](size_t column, QTime time) {
            const auto &geometry = view.snapshot()->geometry();
            const Instant at = view.snapshot()->column(column).day.start + Milliseconds(time.msecsSinceStartOfDay());
            return view.toViewport(QRect(geometry.columnRect(column).center().x(), geometry.yOf(column, at) + 12, 1, 1)).topLeft();
        };
        const auto drag = [&](QPoint from, QPoint to) {
            QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
            for (int step = 1; step <= 4; ++step) {
                QMouseEvent move(QEvent::MouseMove, from + (to - from) * step / 4, view.viewport()->mapToGlobal(from + (to - from) * step / 4), Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(view.viewport(), &move);
            }
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        };
        drag(place(0, QTime(9, 0)), place(5, QTime(10, 0))); // Dr. 1 on Monday → Dr. 2 on Wednesday
        QCOMPARE(intents.size(), size_t(1));
        const Instant ten = content.columns[5].day.start + std::chrono::hours(10);
        QCOMPARE(std::get<MoveIntent>(intents.front()), (MoveIntent{AppointmentId{7}, 5, {ten, ten + Minutes(20)}, false}));
        intents.clear();
        drag(place(3, QTime(10, 0)), place(3, QTime(11, 0)));
        QCOMPARE(std::get<BookIntent>(intents.front()).column, size_t(3));
        intents.clear();
        // With keys: to the colleague beside, on the same day, then to the next day.
        view.selectKey(ResourceKey{7});
        view.setFocus();
        view.startMove();
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(&view, Qt::Key_Right);
        }
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(std::get<MoveIntent>(intents.front()).column, size_t(3));
        QCOMPARE(std::get<MoveIntent>(intents.front()).interval.start, content.columns[3].day.start + std::chrono::hours(9));
    }
};

const test::TestRegistration<GroupsTest> registration;

} // namespace

#include "groups_test.moc"
