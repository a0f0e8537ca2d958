// The waitlist and what recurs, as one uses them in the window; what the store then says decides.
#include "core/desk/series_desk.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/occurrence_list.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/reason_dialog.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/waitlist_dialog.h"
#include "ui/shell/details_card.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/waitlist_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

class WaitingTest : public QObject {
    Q_OBJECT

    static PatientId patient(OpenWindow &desk, const QString &name) { return desk.store().searchPatients(name, 1).front().id; }

    static AppointmentId wait(OpenWindow &desk, int priority) {
        desk::WaitlistRequest wish;
        wish.patient = patient(desk, QStringLiteral("duarte"));
        wish.priority = priority;
        const auto added = desk::WaitingList(*desk.window().desk()).add(wish);
        OpenWindow::settle();
        return added.value();
    }

    static QPushButton *button(QWidget &in, const QString &text) {
        for (auto *found : in.findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    /// Six weekly visits from Tuesday on at 09:00, made in the dialog.
    static std::vector<store::AppointmentRow> bookSeries(OpenWindow &desk, int times) {
        auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 0, 9, 20), true);
        draft.patient = patient(desk, QStringLiteral("simpson"));
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        auto *repeat = dialog->findChild<booking::RepeatEditor *>();
        repeat->often()->setCurrentIndex(2);
        repeat->count()->setValue(times);
        OpenWindow::settle();
        auto *book = button(*dialog, QStringLiteral("Book %1 visits").arg(times));
        if (book != nullptr && book->isEnabled()) {
            QTest::mouseClick(book, Qt::LeftButton);
        }
        OpenWindow::settle();
        return occurrences(desk);
    }

    static std::vector<store::AppointmentRow> occurrences(OpenWindow &desk) {
        store::AppointmentQuery query;
        query.patient = patient(desk, QStringLiteral("simpson"));
        auto rows = desk.store().appointmentRows(query);
        std::erase_if(rows, [](const store::AppointmentRow &row) { return !row.inSeries() || row.status == AppointmentStatus::Cancelled; });
        return rows;
    }

private Q_SLOTS:
    void somebodyIsPutOnTheWaitlistByKeyboard() {
        OpenWindow desk;
        desk.run(QStringLiteral("appointment.wait"));
        auto *dialog = desk.dialog<booking::WaitlistDialog>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("duar"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto &panel = *desk.workspace().waitlistPanel();
        QCOMPARE(panel.entries().size(), size_t(1));
        QCOMPARE(panel.entries().front().patientName, QStringLiteral("Ana Duarte"));
        QCOMPARE(panel.entries().front().request.duration, Minutes(20));
        QCOMPARE(panel.entries().front().phone, QStringLiteral("07700 900412"));
    }

    void freedTimeIsOfferedAndBookedWithOneClick() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        desk.reopen(); // what changed before does not count
        const auto entry = wait(desk, 1);
        auto &panel = *desk.workspace().waitlistPanel();
        QVERIFY2(panel.matches().empty(), "nothing became free yet");
        QVERIFY(desk.window().desk()->cancel(visit, QStringLiteral("ill")).has_value());
        OpenWindow::settle();
        QCOMPARE(panel.matches().size(), size_t(1));
        QCOMPARE(panel.matches().front().entry.id, entry);
        QCOMPARE(panel.matches().front().offer.interval, desk.between(9, 0, 9, 20));
        QVERIFY2(desk.window().findChildren<QDialog *>().isEmpty(), "nobody is interrupted");

        desk.run(QStringLiteral("view.waitlist"));
        auto *book = button(panel, QStringLiteral("Book"));
        QVERIFY(book != nullptr);
        QTest::mouseClick(book, Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(desk.store().appointment(entry)->status, AppointmentStatus::Booked);
        QCOMPARE(desk.store().appointment(entry)->interval, std::optional(desk.between(9, 0, 9, 20)));
        QVERIFY(panel.entries().empty());
        QVERIFY(panel.matches().empty());
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(desk.store().appointment(entry)->status, AppointmentStatus::Waitlist);
    }

    void everyKindOfFreedTimeIsNoticed_data() {
        QTest::addColumn<QString>("how");
        for (const auto &how : {QStringLiteral("move"), QStringLiteral("unblock"), QStringLiteral("release"), QStringLiteral("undo")}) {
            QTest::newRow(qPrintable(how)) << how;
        }
    }

    void everyKindOfFreedTimeIsNoticed() {
        QFETCH(QString, how);
        OpenWindow desk;
        auto &use = *desk.window().desk();
        const auto schedules = desk.view().content().columns.front().schedules;
        AppointmentId visit;
        SlotId slot;
        if (how == QStringLiteral("unblock")) {
            slot = use.block({schedules, {desk.between(9, 0, 9, 20)}, BlockKind::Other, {}})->blocks.front();
        } else if (how == QStringLiteral("release")) {
            slot = use.hold({schedules, desk.at(9, 0), Minutes(20), Minutes(5), {}}).value();
        } else {
            visit = desk.book(0, desk.between(9, 0, 9, 20));
        }
        desk.reopen(); // what changed before does not count
        auto &again = *desk.window().desk();
        // The other things that are free are old; only the change is offered.
        if (how != QStringLiteral("undo")) {
            wait(desk, 0);
        }
        if (how == QStringLiteral("move")) {
            desk::MoveRequest move;
            move.appointment = visit;
            move.start = desk.at(15, 0);
            QVERIFY(again.move(move).has_value());
        } else if (how == QStringLiteral("unblock")) {
            QVERIFY(again.unblock(slot).has_value());
        } else if (how == QStringLiteral("release")) {
            QVERIFY(again.release(slot).has_value());
        } else {
            QVERIFY(again.undo().has_value());
            wait(desk, 0);
        }
        OpenWindow::settle();
        const auto &panel = *desk.workspace().waitlistPanel();
        QCOMPARE(panel.matches().size(), size_t(1));
        QCOMPARE(panel.matches().front().offer.interval, desk.between(9, 0, 9, 20));
    }

    void aMatchThatIsNotWantedStaysAway() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        wait(desk, 1);
        QVERIFY(desk.window().desk()->cancel(visit, {}).has_value());
        OpenWindow::settle();
        desk.run(QStringLiteral("view.waitlist"));
        auto &panel = *desk.workspace().waitlistPanel();
        auto *no = button(panel, QStringLiteral("Not this"));
        QVERIFY(no != nullptr);
        QTest::mouseClick(no, Qt::LeftButton);
        QVERIFY(panel.matches().empty());
        QCOMPARE(panel.entries().size(), size_t(1));
    }

    void aSeriesIsBookedFromTheDialog() {
        OpenWindow desk;
        const auto rows = bookSeries(desk, 3);
        QCOMPARE(rows.size(), size_t(3));
        for (size_t at = 0; at < rows.size(); ++at) {
            const auto wall = desk.store().zone().toWallClock(rows[at].interval.start);
            QCOMPARE(wall.date, QDate(2026, 11, 17).addDays(7 * static_cast<int>(at)));
            QCOMPARE(wall.time, QTime(9, 0));
        }
        desk.view().selectKey(resourceKey(rows.front().id));
        desk.workspace().card()->showAppointment(rows.front().id, QRect(10, 10, 10, 10));
        const auto labels = desk.workspace().card()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QStringLiteral("1 of 3"); }));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(occurrences(desk).size(), size_t(0));
    }

    void clashesOfASeriesAreShownAndSkipped() {
        OpenWindow desk;
        const auto schedules = desk.view().content().columns.front().schedules;
        const auto second = desk.store().zone().toInstant({QDate(2026, 11, 24), QTime(9, 0)});
        QVERIFY(desk.window().desk()->block({schedules, {{second, second + Minutes(60)}}, BlockKind::Meeting, {}}).has_value());
        auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 0, 9, 20), true);
        draft.patient = patient(desk, QStringLiteral("simpson"));
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<booking::RepeatEditor *>();
        repeat->often()->setCurrentIndex(2);
        repeat->count()->setValue(3);
        OpenWindow::settle();
        auto *list = dialog->findChild<booking::OccurrenceList *>();
        QCOMPARE(list->wanted(), 3);
        QCOMPARE(list->clashing(), 1);
        auto *book = button(*dialog, QStringLiteral("Book 3 visits"));
        QVERIFY(book != nullptr && !book->isEnabled());
        const auto choices = list->findChildren<QComboBox *>();
        QComboBox *clashing = nullptr;
        for (auto *choice : choices) {
            clashing = choice->isVisible() && choice->itemText(0) == QStringLiteral("Cannot be booked") ? choice : clashing;
        }
        QVERIFY(clashing != nullptr);
        QVERIFY2(clashing->count() > 2, "nearest free times are offered");
        clashing->setCurrentIndex(1);
        OpenWindow::settle();
        QCOMPARE(list->clashing(), 0);
        book = button(*dialog, QStringLiteral("Book 2 visits"));
        QVERIFY(book != nullptr && book->isEnabled());
        QTest::mouseClick(book, Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(occurrences(desk).size(), size_t(2));
    }

    void cancellingAsksForWhichOfTheSeries_data() {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("left");
        QTest::newRow("this") << QString() << 2;
        QTest::newRow("following") << QStringLiteral("This and the following") << 1;
        QTest::newRow("all") << QStringLiteral("All of the series") << 0;
    }

    void cancellingAsksForWhichOfTheSeries() {
        QFETCH(QString, scope);
        QFETCH(int, left);
        OpenWindow desk;
        const auto rows = bookSeries(desk, 3);
        QCOMPARE(rows.size(), size_t(3));
        desk.workspace().actions()->cancel(rows.at(1).id);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::ReasonDialog>();
        QVERIFY(dialog != nullptr);
        if (!scope.isEmpty()) {
            auto *choice = button(*dialog, scope);
            QVERIFY(choice != nullptr);
            QTest::mouseClick(choice, Qt::LeftButton);
        }
        QTest::mouseClick(button(*dialog, QStringLiteral("Cancel the appointment")), Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(static_cast<int>(occurrences(desk).size()), left);
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(occurrences(desk).size(), size_t(3));
    }

    void aRecurringBlockIsMadeAndRemoved() {
        OpenWindow desk;
        const auto schedules = desk.view().content().columns.front().schedules;
        desk.workspace().actions()->block({schedules, desk.between(11, 0, 12, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<booking::RepeatEditor *>();
        repeat->often()->setCurrentIndex(2);
        repeat->count()->setValue(3);
        OpenWindow::settle();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto blocks = [&] {
            store::SlotQuery query;
            query.schedules = schedules;
            query.status = SlotStatus::BusyUnavailable;
            auto rows = desk.store().slotRows(query);
            std::erase_if(rows, [](const store::SlotRow &row) { return static_cast<bool>(row.takenByBlock); });
            return rows;
        };
        QCOMPARE(blocks().size(), size_t(3));
        desk.workspace().actions()->block({{}, {}, blocks().at(1).id});
        OpenWindow::settle();
        dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        auto *following = button(*dialog, QStringLiteral("This and the following"));
        QVERIFY(following != nullptr);
        QTest::mouseClick(following, Qt::LeftButton);
        QTest::mouseClick(button(*dialog, QStringLiteral("Remove this block")), Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(blocks().size(), size_t(1));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(blocks().size(), size_t(3));
    }
};

const test::TestRegistration<WaitingTest> registration;

} // namespace praxidesk

#include "waiting_test.moc"
