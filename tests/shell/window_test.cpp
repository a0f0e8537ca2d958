// A receptionist's work by pointer and by keyboard alone; what the store then says decides.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/blocking/displaced_list.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/reason_dialog.h"
#include "ui/shell/call_list.h"
#include "ui/schedules/hours_page.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/schedules/week_grid.h"
#include "ui/shell/details_card.h"
#include "ui/shell/status_bar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

class WindowTest : public QObject {
    Q_OBJECT

    /// Types the patient, Enter, Enter.
    static void bookSimpson(OpenWindow &desk) {
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("simps"));
        QTest::keyClick(field, Qt::Key_Return);
        auto *button = dialog->focusWidget();
        QVERIFY2(qobject_cast<QPushButton *>(button) != nullptr, "after the patient the focus is on Book");
        QTest::keyClick(button, Qt::Key_Return);
        OpenWindow::settle();
    }

private Q_SLOTS:
    void booking_data() {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("drag") << false;
        QTest::newRow("keyboard") << true;
    }

    void booking() {
        QFETCH(bool, byKeyboard);
        OpenWindow desk;
        if (byKeyboard) {
            desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
            desk.press(Qt::Key_Down, Qt::ShiftModifier);
            desk.press(Qt::Key_Return);
        } else {
            desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 38)));
        }
        bookSimpson(desk);
        const auto booked = desk.visits();
        QCOMPARE(booked.size(), size_t(1));
        QCOMPARE(booked.front().interval, desk.between(9, 0, 9, 40));
        QCOMPARE(booked.front().patientName, QStringLiteral("Homer Simpson"));
        QCOMPARE(desk.slotRows(SlotStatus::Busy).size(), size_t(2));
        QVERIFY(desk.workspace().statusBar()->toastText().contains(QStringLiteral("Homer Simpson")));

        desk.run(QStringLiteral("edit.undo"));
        QVERIFY(std::ranges::none_of(desk.visits(), [](const auto &row) { return occupies(row.status); }));
        QCOMPARE(desk.slotRows(SlotStatus::Busy).size(), size_t(0));
        desk.reopen();
        desk.run(QStringLiteral("edit.redo"));
        QCOMPARE(desk.slotRows(SlotStatus::Busy).size(), size_t(2));
    }

    void aNewPatientIsAddedWithTheBooking() {
        OpenWindow desk;
        desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 18)));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("wei zhang"));
        QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(dialog->focusWidget() != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.visits().size(), size_t(1));
        QCOMPARE(desk.visits().front().patientName, QStringLiteral("Wei Zhang"));
        QCOMPARE(desk.store().searchPatients(QStringLiteral("zhang"), 5).size(), size_t(1));

        desk.run(QStringLiteral("edit.undo"));
        QVERIFY(desk.visits().empty());
        QVERIFY2(desk.store().searchPatients(QStringLiteral("zhang"), 5).empty(), "one gesture, one step of undo");
        desk.run(QStringLiteral("edit.redo"));
        QCOMPARE(desk.visits().size(), size_t(1));
    }

    void aNewPatientIsNotLeftBehindByARefusal() {
        OpenWindow desk;
        desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 18)));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("wei zhang"));
        QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
        desk.book(0, desk.between(9, 0, 9, 20)); // somebody else meanwhile
        QVERIFY(dialog->focusWidget() != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QVERIFY(dialog->isVisible());
        QCOMPARE(desk.visits().size(), size_t(1));
        QVERIFY(desk.store().searchPatients(QStringLiteral("zhang"), 5).empty());
    }

    void aNewTimeAndNewDetailsAreOneStep() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        desk.workspace().actions()->openAppointment(id);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        for (auto *field : dialog->findChildren<QTimeEdit *>()) {
            if (field->accessibleName() == QStringLiteral("From")) {
                field->setTime(QTime(10, 0));
            }
        }
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Note")) {
                field->setText(QStringLiteral("brings results"));
            }
        }
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.visits().front().interval, desk.between(10, 0, 10, 20));
        QCOMPARE(desk.visits().front().comment, QStringLiteral("brings results"));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.visits().front().interval, desk.between(9, 0, 9, 20));
        QCOMPARE(desk.visits().front().comment, QString());
    }

    void aClashIsToldAndNotBooked() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 40));
        auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 20, 9, 40), true);
        draft.patient = desk.store().searchPatients(QStringLiteral("duarte"), 1).front().id;
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *clash = dialog->findChild<booking::ClashBox *>();
        QVERIFY(clash->isVisible());
        auto *first = qobject_cast<QPushButton *>(dialog->focusWidget());
        QVERIFY(first != nullptr && clash->isAncestorOf(first));
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(!clash->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto all = desk.visits();
        QCOMPARE(all.size(), size_t(2));
        QVERIFY(!all[0].interval.overlaps(all[1].interval));
    }

    void hoursAreDrawnByKeyboard() {
        OpenWindow desk;
        desk.view().setCursor({1, desk.between(9, 0, 9, 20)});
        desk.run(QStringLiteral("schedule.hours"));
        auto *dialog = desk.dialog<schedules::SchedulesDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->schedule(), desk.view().content().columns.at(1).schedules.front());
        auto *grid = dialog->hours()->grid();
        grid->setFocus();
        grid->setCursor({Qt::Tuesday, 18 * 60});
        for (const auto &[key, modifiers] : {std::pair(Qt::Key_Return, Qt::NoModifier), {Qt::Key_Down, Qt::ControlModifier}, {Qt::Key_Return, Qt::NoModifier}}) {
            QTest::keyClick(grid, key, modifiers);
        }
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(dialog, Qt::Key_Escape);
        OpenWindow::settle();
        QVERIFY(desk.dialog<schedules::SchedulesDialog>() == nullptr);
        const auto saved = desk::SupplyDesk(*desk.window().desk()).hours(desk.view().content().columns.at(1).schedules.front());
        QCOMPARE(saved.rules.size(), size_t(1));
        QCOMPARE(availability::toText(saved.rules.front()), QStringLiteral("TU 18:00-19:15"));
        QVERIFY(desk.workspace().statusBar()->toastText().contains(QStringLiteral("Dr. Amara Okafor")));
    }

    void moving_data() { booking_data(); }

    void moving() {
        QFETCH(bool, byKeyboard);
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        if (byKeyboard) {
            desk.view().selectKey(resourceKey(id));
            desk.press(Qt::Key_M);
            desk.press(Qt::Key_Right);
            desk.press(Qt::Key_Down);
            desk.press(Qt::Key_Return);
        } else {
            desk.drag(desk.point(0, desk.at(9, 8)), desk.point(1, desk.at(9, 28)));
        }
        const auto moved = desk.visits();
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(moved.front().interval, desk.between(9, 20, 9, 40));
        QCOMPARE(moved.front().actors.front(), desk.view().content().columns.at(1).key.actor);
        QCOMPARE(desk.workspace().chosenAppointment(), id);
        QCOMPARE(desk.workspace().statusBar()->toastText(), QStringLiteral("Moved Homer Simpson to Tue 17 Nov, 09:20 with Dr. Amara Okafor."));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.visits().front().interval, desk.between(9, 0, 9, 20));
        QCOMPARE(desk.visits().front().actors.front(), desk.view().content().columns.at(0).key.actor);
    }

    void resizing_data() { booking_data(); }

    void resizing() {
        QFETCH(bool, byKeyboard);
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        if (byKeyboard) {
            desk.view().selectKey(resourceKey(id));
            desk.press(Qt::Key_R);
            desk.press(Qt::Key_Down);
            desk.press(Qt::Key_Return);
        } else {
            desk.drag(desk.point(0, desk.at(9, 20)) - QPoint(0, 2), desk.point(0, desk.at(9, 40)) - QPoint(0, 2));
        }
        QCOMPARE(desk.visits().front().interval, desk.between(9, 0, 9, 40));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.visits().front().interval, desk.between(9, 0, 9, 20));
    }

    void aTakenTargetIsExplained() {
        OpenWindow desk;
        const auto stays = desk.book(0, desk.between(9, 0, 9, 20));
        desk.book(0, desk.between(10, 0, 10, 20));
        desk.drag(desk.point(0, desk.at(10, 8)), desk.point(0, desk.at(9, 8)));
        QCOMPARE(desk.visits().back().interval, desk.between(10, 0, 10, 20));
        QVERIFY(desk.workspace().notice()->sentence().contains(QStringLiteral("Homer Simpson")));
        QVERIFY2(!desk.workspace().notice()->sentence().contains(QStringLiteral("Slot")), "the visit says it all");
        QVERIFY2(!desk.workspace().card()->isVisible(), "a drag leaves the grid free for the next one");
        const auto ways = desk.workspace().notice()->findChildren<QPushButton *>();
        QVERIFY2(ways.size() >= 3, "a free time, overbooking, leaving it");
        QVERIFY(ways.front()->hasFocus());
        QTest::keyClick(ways.front(), Qt::Key_Return);
        OpenWindow::settle();
        const auto all = desk.visits();
        QVERIFY(!all[0].interval.overlaps(all[1].interval));
        const auto stayed = std::ranges::find(all, stays, &store::AppointmentRow::id);
        QVERIFY(stayed != all.end());
        QCOMPARE(stayed->interval, desk.between(9, 0, 9, 20));
    }

    void blocking_data() { booking_data(); }

    void blocking() {
        QFETCH(bool, byKeyboard);
        OpenWindow desk;
        if (byKeyboard) {
            desk.view().setCursor({0, desk.between(10, 0, 10, 20)});
            desk.press(Qt::Key_Down, Qt::ShiftModifier);
            desk.press(Qt::Key_B);
        } else {
            desk.drag(desk.point(0, desk.at(10, 2)), desk.point(0, desk.at(10, 38)), Qt::ShiftModifier);
        }
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Team"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto blocked = desk.slotRows(SlotStatus::BusyUnavailable);
        const auto block = std::ranges::find_if(blocked, [](const store::SlotRow &row) { return !row.takenByBlock; });
        QVERIFY(block != blocked.end());
        QCOMPARE(block->interval, desk.between(10, 0, 10, 40));
        QCOMPARE(block->comment, QStringLiteral("Team"));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.slotRows(SlotStatus::BusyUnavailable).size(), size_t(0));
    }

    void aBlockListsWhatItDisplaces() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(10, 0, 10, 20));
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(10, 0, 11, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto moved = desk.visits();
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(moved.front().id, id);
        QVERIFY(!moved.front().interval.overlaps(desk.between(10, 0, 11, 0)));
        QVERIFY(moved.front().onCallList);

        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.visits().front().interval, desk.between(10, 0, 10, 20));
        QCOMPARE(desk.slotRows(SlotStatus::BusyUnavailable).size(), size_t(0));
    }

    /// While its dialog is open the grid shows the block, whom it displaces and where each would go.
    void theGridShowsWhatABlockWouldDo() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(10, 0, 10, 20));
        const auto stored = desk.slotRows(SlotStatus::BusyUnavailable).size();
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(10, 0, 11, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        const auto all = [&desk](calendar::ItemKind kind) {
            std::vector<calendar::Item> found;
            std::ranges::copy_if(desk.view().content().items, std::back_inserter(found), [kind](const calendar::Item &item) { return item.kind == kind; });
            return found;
        };
        QCOMPARE(all(calendar::ItemKind::Block).size(), size_t(1));
        QCOMPARE(all(calendar::ItemKind::Block).front().interval, desk.between(10, 0, 11, 0));
        QVERIFY(all(calendar::ItemKind::Appointment).front().displaced);
        QCOMPARE(all(calendar::ItemKind::Offer).size(), size_t(1));
        QCOMPARE(all(calendar::ItemKind::Offer).front().offerNumber, 1);
        QVERIFY(!all(calendar::ItemKind::Offer).front().interval.overlaps(desk.between(10, 0, 11, 0)));
        QCOMPARE(desk.slotRows(SlotStatus::BusyUnavailable).size(), stored);

        auto *way = dialog->findChild<blocking::DisplacedList *>()->findChild<QComboBox *>();
        way->setCurrentIndex(way->count() - 1);
        OpenWindow::settle();
        QVERIFY(all(calendar::ItemKind::Offer).empty());
        const auto labels = dialog->findChild<blocking::DisplacedList *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("1 will be cancelled")); }));

        dialog->reject();
        OpenWindow::settle();
        QVERIFY(all(calendar::ItemKind::Block).empty());
        QVERIFY(!all(calendar::ItemKind::Appointment).front().displaced);
        QCOMPARE(desk.visits().front().id, id);
    }

    /// Who is in the room is not sent to another day, nor called.
    void aVisitThatHasBegunIsLeftAsItIs() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(10, 0, 10, 20));
        for (const auto status : {AppointmentStatus::Arrived, AppointmentStatus::CheckedIn}) {
            QVERIFY(desk.window().desk()->setStatus(id, status).has_value());
        }
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(10, 0, 11, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.slotRows(SlotStatus::BusyUnavailable).empty(), false);
        QCOMPARE(desk.visits().front().interval, desk.between(10, 0, 10, 20));
        QVERIFY(!desk.visits().front().onCallList);
    }

    /// As many of them as there is room for are in sight, also when the dialog is open already.
    void theListOfTheDisplacedGrows() {
        OpenWindow desk;
        for (int visit = 0; visit < 5; ++visit) {
            desk.book(0, {desk.at(10, 0) + Minutes(20 * visit), desk.at(10, 20) + Minutes(20 * visit)});
        }
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(9, 0, 10, 20), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        auto *list = dialog->findChild<blocking::DisplacedList *>();
        const int one = list->height();
        for (auto *field : dialog->findChildren<QDateTimeEdit *>()) {
            if (field->accessibleName() == QStringLiteral("To")) {
                field->setTime(QTime(11, 0));
            }
        }
        OpenWindow::settle();
        QCOMPARE(list->waysOut().size(), size_t(3));
        for (auto *choice : list->findChildren<QComboBox *>()) {
            QVERIFY(!choice->visibleRegion().isEmpty());
        }
        QVERIFY(list->height() > one + 40);
    }

    /// The block that is changed is drawn once, where it would be.
    void theGridShowsWhereABlockWouldGo() {
        OpenWindow desk;
        desk::BlockRequest request;
        request.schedules = desk.view().content().columns.front().schedules;
        request.intervals = {desk.between(10, 0, 11, 0)};
        const auto made = desk.window().desk()->block(request);
        QVERIFY(made.has_value());
        OpenWindow::settle();
        const auto block = std::ranges::find(desk.view().content().items, calendar::ItemKind::Block, &calendar::Item::kind)->key;
        desk.workspace().actions()->block({{}, {}, narrow<SlotId>(block)});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        for (auto *field : dialog->findChildren<QDateTimeEdit *>()) {
            if (field->accessibleName() == QStringLiteral("To")) {
                field->setTime(QTime(11, 40));
            }
        }
        OpenWindow::settle();
        const auto &items = desk.view().content().items;
        QCOMPARE(std::ranges::count(items, calendar::ItemKind::Block, &calendar::Item::kind), 1);
        QCOMPARE(std::ranges::find(items, calendar::ItemKind::Block, &calendar::Item::kind)->interval, desk.between(10, 0, 11, 40));
        dialog->reject();
        OpenWindow::settle();
        QCOMPARE(std::ranges::find(desk.view().content().items, calendar::ItemKind::Block, &calendar::Item::kind)->interval, desk.between(10, 0, 11, 0));
        QCOMPARE(desk.workspace().chosenBlock(), narrow<SlotId>(block));
    }

    void cancelling() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        desk.view().selectKey(resourceKey(id));
        desk.press(Qt::Key_C);
        auto *dialog = desk.dialog<booking::ReasonDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("ill"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto cancelled = desk.store().appointment(id);
        QVERIFY(cancelled.has_value());
        QCOMPARE(cancelled->status, AppointmentStatus::Cancelled);
        QCOMPARE(cancelled->cancelationReason->label(), QStringLiteral("ill"));
        QCOMPARE(desk.slotRows(SlotStatus::Busy).size(), size_t(0));
        QVERIFY(!desk.workspace().card()->isVisible());
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.store().appointment(id)->status, AppointmentStatus::Booked);
    }

    void aCancelledVisitIsToldToThePatient_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("onCallList");
        QTest::addColumn<QString>("told");
        QTest::newRow("knows already") << 0 << false << QString();
        QTest::newRow("by phone") << 1 << false << QStringLiteral("by phone");
        QTest::newRow("in person") << 2 << false << QStringLiteral("in person");
        QTest::newRow("not yet") << 5 << true << QString();
    }

    void aCancelledVisitIsToldToThePatient() {
        QFETCH(int, answer);
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        desk.workspace().actions()->cancel(id);
        auto *dialog = desk.dialog<booking::ReasonDialog>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QComboBox *>()->setCurrentIndex(answer);
        dialog->accept();
        OpenWindow::settle();
        const auto local = desk.store().local(resourceKey(id));
        QTEST(local.onCallList, "onCallList");
        QTEST(local.toldPatient, "told");
        QVERIFY(desk.workspace().statusBar()->toastText().contains(QStringLiteral("Cancelled")));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.store().appointment(id)->status, AppointmentStatus::Booked);
        QVERIFY(!desk.store().local(resourceKey(id)).onCallList);
    }

    void aReasonOfThePracticeKeepsThePatientOnTheCallList() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        desk.workspace().actions()->cancel(id);
        auto *dialog = desk.dialog<booking::ReasonDialog>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(booking::ReasonDialog::reasonOfPractice());
        QCOMPARE(dialog->choice(), 5);
        dialog->accept();
        OpenWindow::settle();
        const auto calls = shell::callsOf(desk.store());
        QCOMPARE(calls.size(), size_t(2));
        QCOMPARE(calls.back().title, QStringLiteral("Homer Simpson"));
        QCOMPARE(calls.back().right, QStringLiteral("07700 900412"));
        QVERIFY(calls.back().detail.contains(QStringLiteral("09:00")));
        // told from the list, though the visit stands in no column
        desk.workspace().actions()->patientTold(id);
        auto *told = desk.dialog<booking::ReasonDialog>();
        QVERIFY(told != nullptr);
        QTest::keyClicks(told->findChild<QLineEdit *>(), QStringLiteral("by her daughter"));
        QTest::keyClick(told->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QVERIFY(shell::callsOf(desk.store()).empty());
        QCOMPARE(desk.store().local(resourceKey(id)).toldPatient, QStringLiteral("by her daughter"));
    }

    void displacedVisitsThatAreKeptStayOnTheCallList() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(10, 0, 10, 20));
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(10, 0, 11, 0), {}});
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Block only")) {
                button->click();
            }
        }
        OpenWindow::settle();
        QCOMPARE(desk.visits().front().interval, desk.between(10, 0, 10, 20));
        QVERIFY(desk.store().local(resourceKey(id)).onCallList);
        desk.run(QStringLiteral("edit.undo"));
        QVERIFY(!desk.store().local(resourceKey(id)).onCallList);
        QCOMPARE(desk.slotRows(SlotStatus::BusyUnavailable).size(), size_t(0));
    }

    void statusFlow() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        desk.view().selectKey(resourceKey(id));
        desk.press(Qt::Key_A);
        QCOMPARE(desk.store().appointment(id)->status, AppointmentStatus::Arrived);
        QVERIFY(desk.store().local(resourceKey(id)).arrivedAt.has_value());
        desk.run(QStringLiteral("appointment.inRoom"));
        desk.run(QStringLiteral("appointment.done"));
        QCOMPARE(desk.store().appointment(id)->status, AppointmentStatus::Fulfilled);
    }

    void aClickShowsTheDetails() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.point(0, desk.at(9, 8)));
        OpenWindow::settle();
        QVERIFY(desk.workspace().card()->isVisible());
        QCOMPARE(desk.workspace().card()->appointment(), id);
        const int height = desk.workspace().card()->height();
        QVERIFY(height > 120);
        desk.run(QStringLiteral("appointment.arrived"));
        QVERIFY2(desk.workspace().card()->height() >= height - 20, "a card that is filled anew keeps its size");
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.workspace().card()->isVisible());
        desk.window().resize(1100, 480);
        OpenWindow::settle();
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.point(0, desk.at(9, 8)));
        OpenWindow::settle();
        QVERIFY(desk.workspace().card()->isVisible());
        QVERIFY2(desk.workspace().card()->geometry().bottom() < desk.workspace().statusBar()->geometry().top(), "the undo of what was done last stays in sight");
    }

    void openingAndSavingChangesOnlyWhatChanged() {
        OpenWindow desk;
        const auto id = desk.book(0, desk.between(9, 0, 9, 20));
        const auto before = desk.store().read(resourceKey(id))->json;
        desk.workspace().actions()->openAppointment(id);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.store().read(resourceKey(id))->json, before);
    }

    void theStateIsRemembered() {
        OpenWindow desk;
        desk.run(QStringLiteral("view.week"));
        desk.run(QStringLiteral("view.zoomIn"));
        const int zoom = desk.view().zoom();
        desk.reopen();
        QCOMPARE(desk.workspace().shownView(), shell::View::Week);
        QCOMPARE(desk.view().zoom(), zoom);
        QCOMPARE(desk.view().content().columns.size(), size_t(5));
    }
};

const test::TestRegistration<WindowTest> registration;

} // namespace praxidesk

#include "window_test.moc"
