// Today's patients on their way, in the panel at the right: by click, by key and by drag.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/arrivals.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/panel_list.h"

#include <QDropEvent>
#include <QTest>

namespace praxidesk {

using shell::PanelList;
using shell::PanelListModel;
using test::OpenWindow;
using S = AppointmentStatus;

namespace {

PanelList &arrivalsOf(OpenWindow &open) {
    open.run(QStringLiteral("view.arrivals"));
    OpenWindow::settle();
    for (auto *list : open.window().findChildren<PanelList *>()) {
        if (list->accessibleName() == QStringLiteral("Arrivals")) {
            return *list;
        }
    }
    qFatal("no arrivals");
}

QModelIndex rowOf(const PanelList &list, AppointmentId visit) { return list.rows()->indexOf(visit.value); }

int headingRow(const PanelList &list, const QString &title) {
    for (int row = 0; row < list.rows()->rowCount(); ++row) {
        if (list.rows()->row(list.rows()->index(row)).heading && list.rows()->row(list.rows()->index(row)).title == title) {
            return row;
        }
    }
    return -1;
}

/// In the button at the end of the row.
QPoint button(const PanelList &list, AppointmentId visit) {
    const QRect row = list.visualRect(rowOf(list, visit));
    return {list.layoutDirection() == Qt::RightToLeft ? row.left() + 20 : row.right() - 20, row.center().y()};
}

void drop(PanelList &list, AppointmentId visit, const QPoint &at) {
    const std::unique_ptr<QMimeData> data(PanelListModel::dragOf(visit.value));
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(list.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(list.viewport(), &move);
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(list.viewport(), &drop);
    OpenWindow::settle();
}

} // namespace

class FlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowOneAnother_data() {
        QTest::addColumn<S>("from");
        QTest::addColumn<std::optional<S>>("to");
        QTest::newRow("booked") << S::Booked << std::optional(S::Arrived);
        QTest::newRow("pending") << S::Pending << std::optional(S::Arrived);
        QTest::newRow("proposed") << S::Proposed << std::optional<S>();
        QTest::newRow("arrived") << S::Arrived << std::optional(S::CheckedIn);
        QTest::newRow("in room") << S::CheckedIn << std::optional(S::Fulfilled);
        QTest::newRow("done") << S::Fulfilled << std::optional<S>();
        QTest::newRow("cancelled") << S::Cancelled << std::optional<S>();
    }
    void stepsFollowOneAnother() {
        QFETCH(S, from);
        QFETCH(std::optional<S>, to);
        QCOMPARE(shell::nextStep(from), to);
    }

    void aClickOnTheButtonMovesOn_data() {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void aClickOnTheButtonMovesOn() {
        QFETCH(bool, reversed);
        OpenWindow open;
        open.window().setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        auto &list = arrivalsOf(open);
        for (const S status : {S::Arrived, S::CheckedIn, S::Fulfilled}) {
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, button(list, visit));
            OpenWindow::settle();
            QCOMPARE(open.store().appointment(visit)->status, status);
        }
        QVERIFY(!rowOf(list, visit).isValid()); // done is folded
        open.run(QStringLiteral("edit.undo"));
        QCOMPARE(open.store().appointment(visit)->status, S::CheckedIn);
    }

    void aClickElsewhereOnlyShowsIt() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        auto &list = arrivalsOf(open);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(rowOf(list, visit)).center());
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(visit)->status, S::Booked);
        QVERIFY(open.view().selectedItem());
        // Pressed on the button but let go beside it: nothing happens.
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, button(list, visit));
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, list.visualRect(rowOf(list, visit)).center());
        QCOMPARE(open.store().appointment(visit)->status, S::Booked);
    }

    void keysMoveOn() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        auto &list = arrivalsOf(open);
        list.setFocus();
        list.setCurrentIndex(rowOf(list, visit));
        QTest::keyClick(&list, Qt::Key_Space);
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(visit)->status, S::Arrived);
        QCOMPARE(list.currentId(), visit.value); // it went to another section and stays the one that is meant
        QTest::keyClick(&list, Qt::Key_Space);
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(visit)->status, S::CheckedIn);
        // The commands mean it, too, also while the agenda lists something else.
        QCOMPARE(open.workspace().chosenAppointment(), visit);
        QTest::keyClick(&list, Qt::Key_D);
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(visit)->status, S::Fulfilled);
    }

    void dragsGoToAnySection() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        auto &list = arrivalsOf(open);
        const auto heading = [&](const char *title) { return list.visualRect(list.rows()->index(headingRow(list, QString::fromLatin1(title)))).center(); };
        drop(list, visit, heading("In room"));
        QCOMPARE(open.store().appointment(visit)->status, S::CheckedIn);
        drop(list, visit, heading("Waiting"));
        QCOMPARE(open.store().appointment(visit)->status, S::Arrived);
        drop(list, visit, heading("Not here yet"));
        QCOMPARE(open.store().appointment(visit)->status, S::Booked);
        drop(list, visit, list.viewport()->rect().bottomLeft() + QPoint(40, -4)); // beneath everything: the last section
        QCOMPARE(open.store().appointment(visit)->status, S::Fulfilled);
    }

    void whatIsNoVisitIsNotTaken() {
        OpenWindow open;
        auto &list = arrivalsOf(open);
        QMimeData text;
        text.setText(QStringLiteral("7"));
        QVERIFY(!list.rows()->canDropMimeData(&text, Qt::CopyAction, -1, 0, {}));
        QVERIFY(!PanelListModel::draggedId(nullptr));
    }

    void waitingMinutesCountOn() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        open.setNow(open.at(8, 50));
        QVERIFY(open.window().desk()->setStatus(visit, S::Arrived));
        auto &list = arrivalsOf(open);
        const auto words = [&] { return list.rows()->row(rowOf(list, visit)).right; };
        QCOMPARE(words(), QStringLiteral("0 min"));
        for (const int minutes : {1, 7, 26}) {
            open.setNow(open.at(8, 50) + Minutes(minutes));
            open.workspace().tick();
            QCOMPARE(words(), QStringLiteral("%1 min").arg(minutes));
        }
        QVERIFY(open.window().desk()->setStatus(visit, S::CheckedIn));
        OpenWindow::settle();
        QCOMPARE(words(), QStringLiteral("0 min"));
        open.setNow(open.at(9, 20));
        open.workspace().tick();
        QCOMPARE(words(), QStringLiteral("4 min"));
    }
};

const test::TestRegistration<FlowTest> registration;

} // namespace praxidesk

#include "flow_test.moc"
