// The pinboard: a visit is put aside, one goes elsewhere, and puts it down.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/status_bar.h"

#include <QDropEvent>
#include <QTest>

namespace praxidesk {

using shell::PanelList;
using shell::PanelListModel;
using test::OpenWindow;

namespace {

PanelList &pinboardOf(OpenWindow &open) {
    for (auto *list : open.window().findChildren<PanelList *>()) {
        if (list->accessibleName() == QStringLiteral("Pinboard")) {
            return *list;
        }
    }
    qFatal("no pinboard");
}

} // namespace

class PinboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysCutAndPasteOnAnotherDay() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 40));
        open.workspace().reveal(visit);
        QTest::keyClick(&open.view(), Qt::Key_X, Qt::ControlModifier);
        QVERIFY(open.workspace().isAside(visit));
        QVERIFY(open.workspace().statusBar()->toastText().contains(QStringLiteral("on the pinboard")));
        QCOMPARE(open.store().appointment(visit)->interval->start, open.at(9, 0)); // it keeps its time
        QVERIFY(!open.window().commands().action(QStringLiteral("appointment.pin"))->isEnabled());

        open.run(QStringLiteral("go.next"));
        const Instant there = open.at(10, 0) + std::chrono::hours(24);
        open.view().setFocus();
        open.view().setCursor({1, {there, there + Minutes(20)}});
        QTest::keyClick(&open.view(), Qt::Key_V, Qt::ControlModifier);
        OpenWindow::settle();
        const auto moved = open.store().appointment(visit);
        QCOMPARE(*moved->interval, (Interval{there, there + Minutes(40)}));
        QVERIFY(std::ranges::any_of(moved->participants, [&](const Participant &each) { return each.actor.key == resourceKey(open.view().content().columns[1].key.actor); }));
        QVERIFY(!open.workspace().isAside(visit));
        QCOMPARE(open.workspace().chosenAppointment(), visit); // no frame of the time cursor lies over it
        open.run(QStringLiteral("edit.undo"));
        QCOMPARE(open.store().appointment(visit)->interval->start, open.at(9, 0));
    }

    void aTakenTimeKeepsItAside() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        open.book(0, open.between(10, 0, 10, 20));
        open.workspace().putAside(visit);
        open.view().setFocus();
        open.view().setCursor({0, open.between(10, 0, 10, 20)});
        open.run(QStringLiteral("appointment.paste"));
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(visit)->interval->start, open.at(9, 0));
        QVERIFY(open.workspace().isAside(visit));
    }

    void aCardIsDraggedOutOfTheGrid() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        OpenWindow::settle();
        open.view().scrollToTime(QTime(8, 0));
        auto *panel = open.workspace().rightPanel();
        const QPoint out = open.view().viewport()->mapFromGlobal(panel->mapToGlobal(panel->rect().center()));
        open.drag(open.point(0, open.at(9, 0)) + QPoint(0, 10), out);
        QVERIFY(open.workspace().isAside(visit));
        QVERIFY(!open.view().preview());
        QCOMPARE(open.store().appointment(visit)->interval->start, open.at(9, 0));
        // Above the grid nothing takes it: it is moved as ever.
        open.workspace().takeOff(visit);
        open.drag(open.point(0, open.at(9, 0)) + QPoint(0, 10), open.point(1, open.at(11, 0)) + QPoint(0, 10));
        QVERIFY(!open.workspace().isAside(visit));
        QCOMPARE(open.store().appointment(visit)->interval->start, open.at(11, 0));
    }

    void aRowIsDroppedInTheGrid() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 40));
        open.workspace().putAside(visit);
        open.run(QStringLiteral("go.next"));
        open.view().scrollToTime(QTime(8, 0));
        OpenWindow::settle();
        const Instant there = open.at(10, 0) + std::chrono::hours(24);
        const std::unique_ptr<QMimeData> data(PanelListModel::dragOf(visit.value));
        const QPoint at = open.point(0, there) + QPoint(0, 2);
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(open.view().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(open.view().viewport(), &move);
        QVERIFY(open.view().preview());
        QCOMPARE(open.view().preview()->interval, (Interval{there, there + Minutes(40)}));
        open.workspace().refresh(); // a change from elsewhere leaves the gesture alone
        QVERIFY(open.view().preview());
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(open.view().viewport(), &drop);
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(visit)->interval->start, there);
        QVERIFY(!open.workspace().isAside(visit));
        QVERIFY(!open.view().preview());
    }

    void aDragThatLeavesEndsTheGesture() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        OpenWindow::settle();
        const std::unique_ptr<QMimeData> data(PanelListModel::dragOf(visit.value));
        const QPoint at = open.point(1, open.at(10, 0));
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(open.view().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(open.view().viewport(), &move);
        QVERIFY(open.view().preview());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(open.view().viewport(), &leave);
        QVERIFY(!open.view().preview());
        QMimeData text;
        text.setText(QStringLiteral("Homer"));
        QDragEnterEvent other(at, Qt::CopyAction, &text, Qt::LeftButton, {});
        other.ignore();
        QCoreApplication::sendEvent(open.view().viewport(), &other);
        QVERIFY(!other.isAccepted());
        QVERIFY(!open.view().preview());
    }

    void itIsRememberedAndForgetsWhatHasGone() {
        OpenWindow open;
        const auto first = open.book(0, open.between(9, 0, 9, 20));
        const auto second = open.book(0, open.between(10, 0, 10, 20));
        open.workspace().putAside(first);
        open.workspace().putAside(second);
        open.workspace().putAside(second);
        QCOMPARE(open.workspace().state().pinned.size(), size_t(2));
        open.reopen();
        QCOMPARE(open.workspace().state().pinned.size(), size_t(2));
        auto &list = pinboardOf(open);
        QCOMPARE(list.rows()->rowCount(), 3);
        QVERIFY(list.rows()->index(1).data().toString().contains(QStringLiteral("Simpson")) || list.rows()->index(1).data().toString().contains(QStringLiteral("Duarte")));
        QVERIFY(open.window().desk()->cancel(first, QStringLiteral("Ill")));
        OpenWindow::settle();
        QVERIFY(!open.workspace().isAside(first));
        open.run(QStringLiteral("view.pinboard"));
        list.setFocus();
        list.setCurrentIndex(list.rows()->indexOf(second.value));
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(!open.workspace().isAside(second));
        QCOMPARE(open.store().appointment(second)->interval->start, open.at(10, 0));
    }
};

const test::TestRegistration<PinboardTest> registration;

} // namespace praxidesk

#include "pinboard_test.moc"
