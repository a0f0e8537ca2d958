// The week of several practitioners side by side.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/booking_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/commands_paper.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/resource_model.h"
#include "ui/shell/tool_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

namespace praxidesk {

using shell::View;
using test::OpenWindow;

class TeamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysHoldThosePeopleWhoAreTicked() {
        OpenWindow open;
        QTest::keyClick(&open.window(), Qt::Key_5, Qt::ControlModifier);
        OpenWindow::settle();
        QCOMPARE(open.workspace().shownView(), View::Team);
        QVERIFY(open.window().commands().action(QStringLiteral("view.team"))->isChecked());
        QVERIFY(open.window().commands().action(QStringLiteral("view.week"))->isChecked()); // what the tool bar shows
        const auto &columns = open.view().content().columns;
        QCOMPARE(columns.size(), size_t(10)); // five days of two
        QCOMPARE(columns[2].title, QStringLiteral("Dr. Alan Smith"));
        QCOMPARE(columns[3].title, QStringLiteral("Dr. Amara Okafor"));
        QCOMPARE(columns[2].group, columns[3].group);
        QVERIFY(columns[2].group.contains(QStringLiteral("today")));
        QVERIFY(columns[4].group != columns[3].group);
        QCOMPARE(open.workspace().toolBar()->title(), QStringLiteral("16–20 November"));

        auto *people = open.workspace().leftPanel()->resources();
        QVERIFY(!people->index(1).data(shell::ResourceModel::SingleRole).toBool());
        QVERIFY(people->setData(people->index(1), Qt::Unchecked, Qt::CheckStateRole));
        OpenWindow::settle();
        QCOMPARE(open.view().content().columns.size(), size_t(5));
        QCOMPARE(open.view().content().columns.front().title, QStringLiteral("Dr. Amara Okafor"));

        open.run(QStringLiteral("go.next"));
        QCOMPARE(open.workspace().date(), QDate(2026, 11, 24));
        open.reopen();
        QCOMPARE(open.workspace().shownView(), View::Team);
    }

    void theBoxAtTheLeftSwitches() {
        OpenWindow open;
        auto *box = open.workspace().leftPanel()->findChild<QCheckBox *>();
        QVERIFY(box);
        QVERIFY(!box->isVisible());
        open.run(QStringLiteral("view.week"));
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(open.workspace().shownView(), View::Team);
        QVERIFY(box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(open.workspace().shownView(), View::Week);
        QVERIFY(!box->isChecked());
    }

    void aWeekendShowsWhenOneOfThemHasSomethingOnIt() {
        OpenWindow open;
        open.run(QStringLiteral("view.team"));
        QCOMPARE(open.view().content().columns.size(), size_t(10));
        const Instant saturday = open.store().zone().toInstant({QDate(2026, 11, 21), QTime(9, 0)});
        desk::BlockRequest block;
        block.schedules = open.view().content().columns[1].schedules;
        block.intervals = {{saturday, saturday + Minutes(60)}};
        QVERIFY(open.window().desk()->block(block));
        OpenWindow::settle();
        QCOMPARE(open.view().content().columns.size(), size_t(12));
        QCOMPARE(open.view().content().columns.back().key.date, QDate(2026, 11, 21));
    }

    void aVisitIsDraggedToAColleagueOnAnotherDay() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        open.run(QStringLiteral("view.team"));
        open.view().scrollToTime(QTime(8, 0));
        const auto &columns = open.view().content().columns;
        const ActorId okafor = columns[5].key.actor;
        const Instant wednesday = open.store().zone().toInstant({QDate(2026, 11, 18), QTime(10, 0)});
        open.drag(open.point(2, open.at(9, 0)) + QPoint(0, 10), open.point(5, wednesday) + QPoint(0, 10));
        const auto moved = open.store().appointment(visit);
        QVERIFY(moved);
        QCOMPARE(moved->interval->start, wednesday);
        QVERIFY(std::ranges::any_of(moved->participants, [&](const Participant &each) { return each.actor.key == resourceKey(okafor); }));
        open.run(QStringLiteral("edit.undo"));
        QCOMPARE(open.store().appointment(visit)->interval->start, open.at(9, 0));
    }

    void freeTimeIsBookedWhereItIsDragged() {
        OpenWindow open;
        open.run(QStringLiteral("view.team"));
        open.view().scrollToTime(QTime(8, 0));
        const Instant thursday = open.store().zone().toInstant({QDate(2026, 11, 19), QTime(9, 0)});
        open.drag(open.point(7, thursday) + QPoint(0, 4), open.point(7, thursday + Minutes(40)) - QPoint(0, 4));
        auto *dialog = open.dialog<booking::BookingDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->interval(), (Interval{thursday, thursday + Minutes(40)}));
        QCOMPARE(dialog->schedule(), open.view().content().columns[7].schedules.front());
        dialog->reject();
    }

    void printTakesEverybodysWeek() {
        OpenWindow open;
        open.run(QStringLiteral("view.team"));
        const auto request = shell::shownOnScreen(open.workspace());
        QCOMPARE(request.paper, paper::Paper::WeekPlan);
        QCOMPARE(request.actors.size(), size_t(2));
        QCOMPARE(request.first, QDate(2026, 11, 16));
        QCOMPARE(request.last, QDate(2026, 11, 20));
    }
};

const test::TestRegistration<TeamTest> registration;

} // namespace praxidesk

#include "team_test.moc"
