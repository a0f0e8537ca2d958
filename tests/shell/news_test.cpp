// A dialog that is open hears of what somebody else does at its time.
#include "core/desk/desk.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/blocking/displaced_list.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/clash_box.h"
#include "ui/calendar/calendar_view.h"
#include "ui/shell/desk_actions.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace praxidesk::test {

class NewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookingHearsThatItsTimeIsTakenAndFreeAgain() {
        OpenWindow desk;
        desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 18)));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        const auto *clash = dialog->findChild<booking::ClashBox *>();
        QVERIFY(!clash->isVisible());
        auto *with = dialog->focusWidget();
        desk.book(0, desk.between(10, 0, 10, 20)); // beside it
        OpenWindow::settle();
        QVERIFY(!clash->isVisible());
        const auto theirs = desk.book(0, desk.between(9, 0, 9, 20));
        OpenWindow::settle();
        QVERIFY(clash->isVisible());
        QCOMPARE(dialog->focusWidget(), with); // whoever types goes on typing
        QVERIFY(desk.window().desk()->cancel(theirs, {}).has_value());
        OpenWindow::settle();
        QVERIFY(!clash->isVisible());
    }

    void aBlockHearsWhomElseItDisplaces() {
        OpenWindow desk;
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(11, 0, 12, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        const auto *displaced = dialog->findChild<blocking::DisplacedList *>();
        QVERIFY(displaced->waysOut().empty());
        desk.book(0, desk.between(10, 0, 10, 20));
        const auto visit = desk.book(0, desk.between(11, 20, 11, 40));
        OpenWindow::settle();
        QCOMPARE(displaced->waysOut().size(), size_t(1));
        QCOMPARE(displaced->waysOut().front().appointment, visit);
    }

    void whatIsSavedIsNotAskedAboutAgain() {
        OpenWindow desk;
        desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 18)));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        const auto *clash = dialog->findChild<booking::ClashBox *>();
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("simpson"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!clash->isVisibleTo(dialog));
        OpenWindow::settle();
        QVERIFY(desk.dialog<booking::BookingDialog>() == nullptr);
        QCOMPARE(desk.visits().size(), size_t(1));
    }
};

const TestRegistration<NewsTest> newsTest;

} // namespace praxidesk::test
#include "news_test.moc"
