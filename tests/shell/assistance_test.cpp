// Buttons that stay down, as assistive technology presses them: it toggles them, which is no click.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/shell/action_button.h"
#include "ui/shell/details_card.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <algorithm>

namespace praxidesk {

using test::OpenWindow;

namespace {

/// nullptr where there is none of that name that is shown.
template <typename Button>
Button *buttonOf(QWidget &parent, const QString &name) {
    for (auto *button : parent.findChildren<Button *>()) {
        if (button->isVisible() && (button->accessibleName() == name || button->text() == name)) {
            return button;
        }
    }
    return nullptr;
}

void toggle(QWidget &button) {
    QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    OpenWindow::settle();
}

} // namespace

class AssistanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastOfTheFileMenuIsToQuit() {
        OpenWindow desk;
        const auto file = desk.window().menuBar()->actions().front()->menu()->actions();
        QCOMPARE(file.back()->text(), QStringLiteral("&Quit"));
        const auto list = std::ranges::find(file, QStringLiteral("E&xport list…"), &QAction::text);
        QVERIFY(list != file.end());
        QCOMPARE((*std::prev(list))->text(), QStringLiteral("&Export…"));
    }

    void nothingIsPressedBehindADialog() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        desk.view().selectKey(resourceKey(visit));
        desk.run(QStringLiteral("appointment.book"));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        const QDate day = desk.workspace().date();
        for (const char *command : {"appointment.arrived", "go.next", "edit.undo", "view.month", "schedule.block"}) {
            desk.run(QLatin1String(command));
        }
        QAccessible::queryAccessibleInterface(&desk.view())->child(0)->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        OpenWindow::settle();
        QCOMPARE(desk.dialog<booking::BookingDialog>(), dialog);
        QVERIFY(desk.dialog<blocking::BlockDialog>() == nullptr);
        QCOMPARE(desk.workspace().date(), day);
        QCOMPARE(desk.store().appointment(visit)->status, AppointmentStatus::Booked);
        QVERIFY(desk.view().isVisible());
        dialog->reject();
        OpenWindow::settle();
        desk.run(QStringLiteral("appointment.arrived"));
        QCOMPARE(desk.store().appointment(visit)->status, AppointmentStatus::Arrived);
    }

    void theBlockToolIsArmed() {
        OpenWindow desk;
        auto *tool = buttonOf<shell::ActionButton>(desk.window(), QStringLiteral("Block"));
        QVERIFY(tool != nullptr);
        toggle(*tool);
        QVERIFY(tool->isChecked());
        desk.drag(desk.point(0, desk.at(10, 2)), desk.point(0, desk.at(10, 38)));
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY2(dialog != nullptr, "a plain drag blocks");
        dialog->reject();
        OpenWindow::settle();
        if (tool->isChecked()) {
            toggle(*tool);
        }
        QVERIFY(!tool->isChecked());
        desk.drag(desk.point(0, desk.at(11, 2)), desk.point(0, desk.at(11, 18)));
        QVERIFY(desk.dialog<blocking::BlockDialog>() == nullptr);
    }

    void aStatusIsSet() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.point(0, desk.at(9, 8)));
        OpenWindow::settle();
        auto *arrived = buttonOf<QPushButton>(*desk.workspace().card(), QStringLiteral("Arrived"));
        QVERIFY(arrived != nullptr);
        toggle(*arrived);
        QCOMPARE(desk.store().appointment(id)->status, AppointmentStatus::Arrived);
    }
};

const test::TestRegistration<AssistanceTest> assistanceRegistration;

} // namespace praxidesk

#include "assistance_test.moc"
