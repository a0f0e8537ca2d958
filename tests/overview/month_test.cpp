// The month: layout, words, keys, clicks and what assistive technology is told, without a clinic.
#include "tests/support/test_registry.h"
#include "tests/support/widget_application.h"
#include "ui/overview/month_layout.h"
#include "ui/overview/month_view.h"
#include "ui/overview/month_words.h"
#include "ui/style/palette.h"

#include <QAccessible>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace praxidesk;
using namespace praxidesk::overview;

namespace {

const test::WidgetApplication application;
const QDate today(2026, 11, 17);

Zone berlin() { return *Zone::fromId(QStringLiteral("Europe/Berlin")); }

desk::DayOverview dayOf(QDate date, int visits, Minutes free) {
    desk::DayOverview day;
    day.date = date;
    day.hours = std::chrono::hours(16);
    day.booked = Minutes(20 * visits);
    day.visits = visits;
    day.free = free;
    return day;
}

MonthContent contentOf(QDate chosen, Qt::DayOfWeek firstDay) {
    MonthContent content;
    content.month = content.chosen = chosen;
    content.firstDay = firstDay;
    content.today = today;
    return content;
}

void fill(MonthView &view) {
    view.resize(1100, 680);
    view.setDate(today, today);
    auto loud = dayOf(today, 2, Minutes(875));
    loud.conflicts = 1;
    view.setDays({{today, loud}, {today.addDays(1), dayOf(today.addDays(1), 1, Minutes(0))}});
}

} // namespace

class MonthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixWeeksHoldTheWholeMonth_data() {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<QDate>("first");
        QTest::newRow("begins on a Sunday, weeks on Monday") << QDate(2026, 11, 17) << int(Qt::Monday) << QDate(2026, 10, 26);
        QTest::newRow("begins with its week") << QDate(2026, 11, 17) << int(Qt::Sunday) << QDate(2026, 11, 1);
        QTest::newRow("weeks on Saturday") << QDate(2026, 2, 5) << int(Qt::Saturday) << QDate(2026, 1, 31);
        QTest::newRow("a leap year") << QDate(2028, 2, 29) << int(Qt::Monday) << QDate(2028, 1, 31);
    }
    void sixWeeksHoldTheWholeMonth() {
        QFETCH(QDate, month);
        QFETCH(int, firstDay);
        const auto content = contentOf(month, static_cast<Qt::DayOfWeek>(firstDay));
        QTEST(content.firstShown(), "first");
        QCOMPARE(content.firstShown().dayOfWeek(), firstDay);
        for (int cell = 0; cell < daysShown; ++cell) {
            QCOMPARE(content.cellOf(content.dateAt(cell)), cell);
        }
        QCOMPARE(content.cellOf(content.firstShown().addDays(-1)), -1);
        QCOMPARE(content.cellOf(content.lastShown().addDays(1)), -1);
        QVERIFY(content.cellOf(QDate(month.year(), month.month(), month.daysInMonth())) >= 0);
    }

    void cellsCoverTheViewOnce_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<int>("zoom");
        for (const bool rightToLeft : {false, true}) {
            for (const QSize size : {QSize(1099, 681), QSize(337, 217), QSize(2560, 1400)}) {
                for (const int zoom : {zoom::steps.front(), zoom::usual, zoom::steps.back()}) {
                    QTest::addRow("%d x %d, %s, %d %%", size.width(), size.height(), rightToLeft ? "rtl" : "ltr", zoom) << size << rightToLeft << zoom;
                }
            }
        }
    }
    void cellsCoverTheViewOnce() {
        QFETCH(QSize, size);
        QFETCH(bool, rightToLeft);
        QFETCH(int, zoom);
        const MonthLayout layout(size, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, zoom);
        qint64 area = 0;
        for (int cell = 0; cell < daysShown; ++cell) {
            const QRect rect = layout.cellRect(cell);
            area += qint64(rect.width()) * rect.height();
            QCOMPARE(layout.cellAt(rect.center()), std::optional(cell));
            QCOMPARE(layout.cellAt(rect.topLeft()), std::optional(cell));
            QVERIFY(rect.contains(layout.barRect(cell)) || layout.barRect(cell).isEmpty());
            QVERIFY(!layout.lineRect(cell, 0) || layout.numberRect(cell, 10).bottom() < layout.barRect(cell).top());
            QVERIFY(!layout.lineRect(cell, 0) || layout.barRect(cell).bottom() < layout.lineRect(cell, 0)->top());
            for (int line = 0; const auto text = layout.lineRect(cell, line); ++line) {
                QVERIFY(rect.contains(*text));
            }
        }
        QCOMPARE(area, qint64(size.width()) * (size.height() - layout.headerHeight()));
        QVERIFY(!layout.cellAt(QPoint(size.width() / 2, layout.headerHeight() / 2)));
        QCOMPARE(layout.cellRect(0).left() < layout.cellRect(1).left(), !rightToLeft);
        QCOMPARE(layout.numberRect(0, 10).left() < layout.marksRect(0, 10).left(), !rightToLeft);
        const QRect bar(0, 0, 100, 10);
        QCOMPARE(layout.barPart(bar, 0, 30, 120), rightToLeft ? QRect(75, 0, 25, 10) : QRect(0, 0, 25, 10));
        QCOMPARE(layout.barPart(bar, 30, 500, 120), rightToLeft ? QRect(0, 0, 75, 10) : QRect(25, 0, 75, 10)); // never beyond the bar
        QVERIFY(layout.barPart(bar, 0, 30, 0).isEmpty());
    }

    void aDayReadsAsASentence() {
        auto content = contentOf(today, Qt::Monday);
        auto day = dayOf(today, 2, Minutes(875));
        day.noShows = 2;
        day.conflicts = 1;
        day.overbooked = 3;
        content.days.insert(today, day);
        QCOMPARE(spokenDay(content, today, berlin()), QStringLiteral("Tuesday 17 November, today, 2 visits · 2 no-shows, 14 h 35 free, 1 conflicts, 3 overbooked"));
        QCOMPARE(spokenDay(content, today.addDays(1), berlin()), QStringLiteral("Wednesday 18 November")); // not read yet
        desk::DayOverview closed;
        closed.date = today.addDays(5);
        content.days.insert(closed.date, closed);
        QCOMPARE(spokenDay(content, closed.date, berlin()), QStringLiteral("Sunday 22 November, closed"));
        QCOMPARE(dayNumber(content, QDate(2026, 12, 1)), QStringLiteral("1 Dec"));
        QCOMPARE(dayNumber(content, QDate(2026, 12, 2)), QStringLiteral("2"));
        QCOMPARE(marksOf(day).size(), size_t(2));
        QCOMPARE(marksOf(day).front().icon, style::IconName::Conflict); // loudest first
    }

    void notesNameThoseWhomTheyConcern() {
        auto content = contentOf(today, Qt::Monday);
        content.names = {{ActorId{1}, QStringLiteral("Dr. Okafor")}, {ActorId{2}, QStringLiteral("Dr. Smith")}, {ActorId{3}, QStringLiteral("Leïla Haddad")}};
        content.people = 3;
        const Instant one = berlin().toInstant({today, QTime(13, 0)});
        const Interval afternoon{one, one + std::chrono::hours(4)};
        const auto note = [&](BlockKind kind, const QString &comment, bool whole, const std::vector<ActorId> &actors) {
            return noteText(content, {kind, comment, afternoon, whole, actors}, berlin());
        };
        QCOMPARE(note(BlockKind::Leave, {}, true, {ActorId{1}}), QStringLiteral("Dr. Okafor, Leave"));
        QCOMPARE(note(BlockKind::Meeting, QStringLiteral("Team day"), false, {ActorId{1}, ActorId{2}, ActorId{3}}), QStringLiteral("Team day, 13:00"));
        QCOMPARE(note(BlockKind::Other, QStringLiteral("Course"), true, {ActorId{1}, ActorId{2}}), QStringLiteral("2 people, Course"));
        QCOMPARE(noteWays(content, {BlockKind::Leave, QStringLiteral("Annual leave"), afternoon, true, {ActorId{3}}}, berlin()).last(), QStringLiteral("Leïla Haddad"));
        QCOMPARE(noteWays(content, {BlockKind::Meeting, QStringLiteral("Board"), afternoon, false, {ActorId{3}}}, berlin()).last(), QStringLiteral("Board"));
    }

    void keysMoveTheChosenDay_data() {
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("left") << false << int(Qt::Key_Left) << today.addDays(-1);
        QTest::newRow("right") << false << int(Qt::Key_Right) << today.addDays(1);
        QTest::newRow("left, read from the right") << true << int(Qt::Key_Left) << today.addDays(1);
        QTest::newRow("right, read from the right") << true << int(Qt::Key_Right) << today.addDays(-1);
        QTest::newRow("up") << false << int(Qt::Key_Up) << today.addDays(-7);
        QTest::newRow("down") << false << int(Qt::Key_Down) << today.addDays(7);
        QTest::newRow("month before") << false << int(Qt::Key_PageUp) << today.addMonths(-1);
        QTest::newRow("month after") << false << int(Qt::Key_PageDown) << today.addMonths(1);
    }
    void keysMoveTheChosenDay() {
        QFETCH(bool, rightToLeft);
        QFETCH(int, key);
        MonthView view(berlin());
        view.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        fill(view);
        QSignalSpy chosen(&view, &MonthView::dateChosen);
        QTest::keyClick(&view, static_cast<Qt::Key>(key));
        QCOMPARE(chosen.size(), 1);
        QTEST(chosen.front().front().toDate(), "expected");
    }

    void zoomIsTheSizeOfText() {
        MonthView view(berlin());
        fill(view);
        const QSignalSpy changed(&view, &MonthView::zoomChanged);
        const auto wheel = [&view](int turn, Qt::KeyboardModifiers modifiers) {
            const QPointF middle = view.rect().center();
            QWheelEvent event(middle, view.mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &event);
        };
        const auto lines = [&view] {
            int count = 0;
            while (view.geometryOf().lineRect(0, count)) {
                ++count;
            }
            return count;
        };
        const int usually = lines();
        wheel(120, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 115);
        wheel(120, Qt::NoModifier); // who scrolls means something else
        QCOMPARE(changed.size(), 1);
        for (int turn = 0; turn < 10; ++turn) {
            wheel(120, Qt::ControlModifier);
        }
        QCOMPARE(view.zoom(), zoom::steps.back());
        QVERIFY(lines() < usually);
        QVERIFY(view.geometryOf().numberRect(0, 10).height() > MonthLayout(view.size(), Qt::LeftToRight).numberRect(0, 10).height());
        wheel(-120, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 175);
        view.setZoom(101); // as a settings file may hold it
        QCOMPARE(view.zoom(), zoom::usual);
        QCOMPARE(lines(), usually);
    }

    void aClickAndEnterOpenADay() {
        MonthView view(berlin());
        fill(view);
        QSignalSpy opened(&view, &MonthView::dayOpened);
        const auto middle = [&view](QDate date) { return view.geometryOf().cellRect(view.content().cellOf(date)).center(); };
        QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, middle(today.addDays(2)));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().front().toDate(), today.addDays(2));
        QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, middle(today));
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, middle(today.addDays(1))); // dragged away: nothing
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().front().toDate(), today);
    }

    void assistiveTechnologyFindsAnItemPerDay() {
        MonthView view(berlin());
        fill(view);
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 42);
        auto *first = list->child(0);
        QCOMPARE(first->text(QAccessible::Name), QStringLiteral("Monday 26 October"));
        auto *day = list->child(view.content().cellOf(today));
        QCOMPARE(day->text(QAccessible::Name), QStringLiteral("Tuesday 17 November, today, 2 visits, 14 h 35 free, 1 conflicts"));
        QCOMPARE(day->role(), QAccessible::ListItem);
        QVERIFY(day->state().selected);
        QCOMPARE(list->indexOfChild(day), view.content().cellOf(today));
        QCOMPARE(day->rect(), view.screenRect(today));
        QSignalSpy opened(&view, &MonthView::dayOpened);
        day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(opened.size(), 1);
        QDialog dialog;
        dialog.open();
        day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 1); // it lies behind the dialog
        dialog.reject();
        view.setDate(today.addMonths(4), today);
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("Monday 1 March"));
        QCOMPARE(view.interfaceOf(today), nullptr);
    }

    void paintsWhatItSays_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1100, 680);
        QTest::newRow("as small as it gets") << MonthView(berlin()).minimumSizeHint();
    }
    /// Not a comparison of pictures: that the booked part of the bar is as long as the share of the day that is booked.
    void paintsWhatItSays() {
        QFETCH(QSize, size);
        MonthView view(berlin());
        fill(view);
        view.resize(size);
        const QDate date = today.addDays(1);
        auto day = dayOf(date, 24, Minutes(480)); // half of sixteen hours
        view.setDays({{date, day}});
        const QImage image = view.grab().toImage();
        const QRect bar = view.geometryOf().barRect(view.content().cellOf(date)).adjusted(1, 1, -1, -1);
        const QRgb solid = style::Palette::of(view.palette()).accent.rgb();
        int length = 0;
        for (int x = bar.left(); x <= bar.right(); ++x) {
            length += image.pixel(x, bar.center().y()) == solid ? 1 : 0;
        }
        QVERIFY2(qAbs(length - bar.width() / 2) <= 1, qPrintable(QStringLiteral("%1 of %2").arg(length).arg(bar.width())));
    }
};

const praxidesk::test::TestRegistration<MonthTest> monthTest;
#include "month_test.moc"
