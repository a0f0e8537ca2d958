// Day, week and month in the window: keys, steps, title, panels, and what is remembered.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/overview/month_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/resource_model.h"
#include "ui/shell/tool_bar.h"

#include <QLabel>
#include <QTest>

namespace praxidesk {

using shell::View;
using test::OpenWindow;

namespace {

const QDate tuesday(2026, 11, 17);

QStringList titlesOf(OpenWindow &open) {
    QStringList texts;
    for (const auto *label : open.workspace().toolBar()->findChildren<QLabel *>()) {
        texts << label->text();
    }
    return texts;
}

const desk::DayOverview &overviewOf(OpenWindow &open, QDate date) {
    while (open.workspace().isBusy()) {
        QCoreApplication::processEvents();
    }
    static const desk::DayOverview none;
    const auto *day = open.workspace().month()->content().dayOf(date);
    return day == nullptr ? none : *day;
}

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfViews() {
        for (const auto view : {View::Day, View::Week, View::Month}) {
            QCOMPARE(shell::viewOf(shell::wordOf(view)), std::optional(view));
        }
        QVERIFY(!shell::viewOf(QStringLiteral("year")));
    }

    void theMonthTakesTheGridsPlace() {
        OpenWindow open;
        open.window().resize(1366, 768);
        open.book(0, open.between(9, 0, 9, 40));
        open.book(1, open.between(9, 0, 9, 20));
        QTest::keyClick(&open.window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(open.workspace().shownView(), View::Month);
        QCOMPARE(open.workspace().centre(), open.workspace().month());
        QVERIFY(open.workspace().month()->isVisible());
        QVERIFY(!open.view().isVisible());
        QVERIFY(titlesOf(open).contains(QStringLiteral("November 2026")));
        QVERIFY(open.window().commands().action(QStringLiteral("view.month"))->isChecked());
        QCOMPARE(overviewOf(open, tuesday).visits, 2);
        QCOMPARE(overviewOf(open, tuesday).booked, Minutes(60));
        QCOMPARE(overviewOf(open, tuesday).hours, Minutes(2 * 480));
        QVERIFY(!open.workspace().chosenAppointment()); // what the hidden grid has chosen is not meant
        open.run(QStringLiteral("view.day"));
        QVERIFY(open.view().isVisible());
        QCOMPARE(open.workspace().date(), tuesday);
    }

    void stepsAreMonths() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.run(QStringLiteral("go.next"));
        QCOMPARE(open.workspace().date(), QDate(2026, 12, 17));
        open.run(QStringLiteral("go.previous"));
        open.run(QStringLiteral("go.previous"));
        QCOMPARE(open.workspace().date(), QDate(2026, 10, 17));
        open.run(QStringLiteral("go.today"));
        QCOMPARE(open.workspace().date(), tuesday);
    }

    void enterOpensTheDayAndItsGrid() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.workspace().month()->setFocus();
        QTest::keyClick(open.workspace().month(), Qt::Key_Right);
        QCOMPARE(open.workspace().date(), tuesday.addDays(1));
        QCOMPARE(open.workspace().shownView(), View::Month);
        QTest::keyClick(open.workspace().month(), Qt::Key_Return);
        QCOMPARE(open.workspace().shownView(), View::Day);
        QCOMPARE(open.workspace().date(), tuesday.addDays(1));
        QVERIFY(open.view().hasFocus());
    }

    void whatIsBookedMeanwhileShows() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        QCOMPARE(overviewOf(open, tuesday).visits, 0);
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        QCOMPARE(overviewOf(open, tuesday).visits, 1);
        QVERIFY(open.window().desk()->setStatus(visit, AppointmentStatus::NoShow));
        QCOMPARE(overviewOf(open, tuesday).visits, 0);
        QCOMPARE(overviewOf(open, tuesday).noShows, 1);
        QVERIFY(open.window().desk()->undo());
        QCOMPARE(overviewOf(open, tuesday).visits, 1);
    }

    void thePeopleWhoAreShownCount() {
        OpenWindow open;
        open.book(0, open.between(9, 0, 9, 20));
        open.run(QStringLiteral("view.month"));
        QCOMPARE(overviewOf(open, tuesday).hours, Minutes(960));
        auto *people = open.workspace().leftPanel()->resources();
        QVERIFY(people->setData(people->index(1), Qt::Unchecked, Qt::CheckStateRole));
        OpenWindow::settle();
        QCOMPARE(overviewOf(open, tuesday).hours, Minutes(480));
        QCOMPARE(overviewOf(open, tuesday).visits, 0);
    }

    void theViewIsRemembered() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.reopen();
        QCOMPARE(open.workspace().shownView(), View::Month);
        QCOMPARE(open.workspace().centre(), open.workspace().month());
    }

    void aVisitThatIsToBeSeenBringsTheGridBack() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        open.run(QStringLiteral("view.month"));
        open.workspace().reveal(visit);
        QCOMPARE(open.workspace().shownView(), View::Day);
        QCOMPARE(open.workspace().chosenAppointment(), visit);
    }

    void bookingGoesToTheChosenDay() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.workspace().showDate(tuesday.addDays(2));
        const auto draft = open.workspace().draftHere();
        QVERIFY(draft.interval);
        QCOMPARE(open.store().zone().dateOf(draft.interval->start), tuesday.addDays(2));
    }
};

const praxidesk::test::TestRegistration<ViewsTest> viewsTest;

} // namespace praxidesk

#include "views_test.moc"
