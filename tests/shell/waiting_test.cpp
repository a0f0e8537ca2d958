// The waitlist, as one uses it in the window; what the store then says decides.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/waitlist_dialog.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/waitlist_panel.h"

#include <QPushButton>
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

    void timesThatWereAskedForStayUntilTheyAreTaken() {
        OpenWindow desk;
        const auto entry = wait(desk, 0);
        desk.run(QStringLiteral("view.waitlist"));
        auto &panel = *desk.workspace().waitlistPanel();
        panel.list()->setCurrentIndex(panel.list()->rows()->indexOf(entry.value));
        button(panel, QStringLiteral("Find times"))->click();
        OpenWindow::settle();
        const auto asked = panel.matches();
        QCOMPARE(asked.size(), size_t(3));
        desk.book(1, desk.between(16, 0, 16, 20)); // as a synchronisation would bring it, too
        QCOMPARE(panel.matches().size(), size_t(3));
        QCOMPARE(panel.matches().front().offer, asked.front().offer);
        desk::BookingRequest taken;
        taken.schedules = asked.front().offer.schedules;
        taken.start = asked.front().offer.interval.start;
        taken.patient = patient(desk, QStringLiteral("simpson"));
        QVERIFY(desk.window().desk()->book(taken));
        OpenWindow::settle();
        QCOMPARE(panel.matches().size(), size_t(2));
        QCOMPARE(panel.matches().front().offer, asked.at(1).offer);
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
        if (how == QStringLiteral("undo")) {
            wait(desk, 0);
        }
        if (how == QStringLiteral("unblock")) {
            slot = use.block({schedules, {desk.between(9, 0, 9, 20)}, BlockKind::Other, {}})->blocks.front();
        } else if (how == QStringLiteral("release")) {
            slot = use.hold({schedules, desk.at(9, 0), Minutes(20), Minutes(5), {}}).value();
        } else {
            visit = desk.book(0, desk.between(9, 0, 9, 20));
        }
        // The other things that are free are old; only the change is offered.
        if (how != QStringLiteral("undo")) {
            wait(desk, 0);
        }
        if (how == QStringLiteral("move")) {
            desk::MoveRequest move;
            move.appointment = visit;
            move.start = desk.at(15, 0);
            QVERIFY(use.move(move).has_value());
        } else if (how == QStringLiteral("unblock")) {
            QVERIFY(use.unblock(slot).has_value());
        } else if (how == QStringLiteral("release")) {
            QVERIFY(use.release(slot).has_value());
        } else {
            QVERIFY(use.undo().has_value());
        }
        OpenWindow::settle();
        const auto &panel = *desk.workspace().waitlistPanel();
        QCOMPARE(panel.matches().size(), size_t(1));
        QCOMPARE(panel.matches().front().offer.interval, desk.between(9, 0, 9, 20));
    }

    void matchesAreThereAgainWhenTheClinicIsOpenedAgain() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        const auto entry = wait(desk, 1);
        QVERIFY(desk.window().desk()->cancel(visit, {}).has_value());
        desk.reopen();
        const auto &panel = *desk.workspace().waitlistPanel();
        QCOMPARE(panel.matches().size(), size_t(1));
        QCOMPARE(panel.matches().front().entry.id, entry);
        QCOMPARE(panel.matches().front().offer.interval, desk.between(9, 0, 9, 20));
    }

    void aMatchThatIsNotWantedStaysAway() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        wait(desk, 1);
        QVERIFY(desk.window().desk()->cancel(visit, {}).has_value());
        OpenWindow::settle();
        desk.run(QStringLiteral("view.waitlist"));
        {
            auto &panel = *desk.workspace().waitlistPanel();
            auto *no = button(panel, QStringLiteral("Not this"));
            QVERIFY(no != nullptr);
            QTest::mouseClick(no, Qt::LeftButton);
            QVERIFY(panel.matches().empty());
            QCOMPARE(panel.entries().size(), size_t(1));
        }
        desk.reopen();
        QVERIFY(desk.workspace().waitlistPanel()->matches().empty());
    }
};

const test::TestRegistration<WaitingTest> registration;

} // namespace praxidesk

#include "waiting_test.moc"
