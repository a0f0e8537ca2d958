// The tour leads on whoever does what it says, and nobody else.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/tour.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace praxidesk {

using shell::Tour;
using test::OpenWindow;

class TourTest : public QObject {
    Q_OBJECT

    static QPushButton *button(const Tour &tour, const QString &text) {
        const auto all = tour.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&text](const QPushButton *each) { return each->text() == text; });
        return found == all.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void whatIsDoneLeadsOn() {
        OpenWindow desk;
        desk::Desk &cases = *desk.window().desk();
        QPointer<Tour> tour = new Tour(cases, &desk.workspace());
        QCOMPARE(tour->step(), 0);
        const AppointmentId early = desk.book(0, desk.between(8, 0, 8, 20));
        QCOMPARE(tour->step(), 0); // the first step is only read
        button(*tour, QStringLiteral("Next"))->click();
        QCOMPARE(tour->step(), 1);
        QVERIFY(cases.setStatus(early, AppointmentStatus::Arrived));
        QCOMPARE(tour->step(), 1); // something else was done
        const AppointmentId visit = desk.book(0, desk.between(9, 0, 9, 20));
        QCOMPARE(tour->step(), 2);
        desk::MoveRequest move;
        move.appointment = visit;
        move.start = desk.at(10, 0);
        QVERIFY(cases.move(move));
        QCOMPARE(tour->step(), 3);
        QVERIFY(cases.setStatus(visit, AppointmentStatus::Arrived));
        QCOMPARE(tour->step(), 4);
        desk::BlockRequest block;
        block.schedules = desk.view().content().columns.at(0).schedules;
        block.intervals = {desk.between(11, 0, 11, 20)};
        QVERIFY(cases.block(block));
        QCOMPARE(tour->step(), 5);
        button(*tour, QStringLiteral("Next"))->click();
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(tour->step(), 7);
        QCOMPARE(tour->step(), Tour::steps() - 1);
        button(*tour, QStringLiteral("Back"))->click();
        QCOMPARE(tour->step(), 6);
        tour->go(7);
        button(*tour, QStringLiteral("Done"))->click();
        OpenWindow::settle();
        QVERIFY(tour.isNull());
    }

    void itEndsWhereOneWas() {
        OpenWindow desk;
        const QDate day = desk.workspace().date().addDays(3);
        desk.workspace().showDate(day);
        for (const QString &way : {QStringLiteral("End the tour"), QStringLiteral("Done")}) {
            desk.run(QStringLiteral("help.tour"));
            OpenWindow::settle();
            QVERIFY(desk.window().isDemo());
            auto *tour = desk.workspace().findChild<Tour *>();
            QVERIFY(tour != nullptr);
            if (way == QStringLiteral("Done")) {
                tour->go(Tour::steps() - 1);
            }
            button(*tour, way)->click();
            OpenWindow::settle();
            QVERIFY(!desk.window().isDemo());
            QCOMPARE(desk.store().path(), desk.file());
            QCOMPARE(desk.workspace().date(), day);
        }
        // whoever was in the demo clinic stays there
        QVERIFY(desk.window().openDemo());
        desk.run(QStringLiteral("help.tour"));
        button(*desk.workspace().findChild<Tour *>(), QStringLiteral("End the tour"))->click();
        OpenWindow::settle();
        QVERIFY(desk.window().isDemo());
    }

    void itStaysInTheWindow() {
        OpenWindow desk;
        const QPointer<Tour> tour = new Tour(*desk.window().desk(), &desk.workspace());
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            desk.window().setLayoutDirection(direction);
            for (const QSize size : {QSize(1366, 768), QSize(1024, 600)}) {
                desk.window().resize(size);
                OpenWindow::settle();
                for (int step = 0; step < Tour::steps(); ++step) {
                    tour->go(step);
                    QVERIFY(desk.workspace().rect().contains(tour->geometry()));
                }
            }
        }
        desk.view().setFocus();
        button(*tour, QStringLiteral("To the other side"))->click();
        QVERIFY(desk.view().hasFocus()); // the keys of the calendar go on working
        button(*tour, QStringLiteral("End the tour"))->click();
        OpenWindow::settle();
        QVERIFY(tour.isNull());
    }

    void theDemoIsOpenedForIt() {
        OpenWindow desk;
        QVERIFY(!desk.window().isDemo());
        desk.run(QStringLiteral("help.tour"));
        QVERIFY(desk.window().isDemo());
        QCOMPARE(desk.workspace().findChildren<Tour *>().size(), 1);
    }
};

const praxidesk::test::TestRegistration<TourTest> tourTest;

} // namespace praxidesk
#include "tour_test.moc"
