// What recurs, as one uses it in the window: series and blocks are made, moved and removed, one of them, the following or all.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/occurrence_list.h"
#include "ui/booking/reason_dialog.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/scope_choice.h"
#include "ui/booking/scope_dialog.h"
#include "ui/shell/details_card.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace praxidesk {

using booking::ScopeDialog;
using desk::Scope;
using test::OpenWindow;

class RepeatingTest : public QObject {
    Q_OBJECT

    static PatientId patient(OpenWindow &desk, const QString &name) { return desk.store().searchPatients(name, 1).front().id; }

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
        repeat->setOften(booking::RepeatEditor::Often::Weekly);
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

    static std::vector<ScheduleId> schedules(OpenWindow &desk) { return desk.view().content().columns.front().schedules; }

    static std::vector<store::SlotRow> blocks(OpenWindow &desk) {
        store::SlotQuery query;
        query.schedules = schedules(desk);
        query.status = SlotStatus::BusyUnavailable;
        auto rows = desk.store().slotRows(query);
        std::erase_if(rows, [](const store::SlotRow &row) { return static_cast<bool>(row.takenByBlock); });
        return rows;
    }

    /// Three weekly blocks from 24 November 11:00 on.
    static void blockWeekly(OpenWindow &desk) {
        const auto made = desk::SeriesDesk(*desk.window().desk())
                              .block({{schedules(desk), {{on(desk, 24, 11, 0), on(desk, 24, 12, 0)}}, BlockKind::Meeting, {}}, QStringLiteral("FREQ=WEEKLY;COUNT=3")});
        QVERIFY(made.has_value());
        OpenWindow::settle();
    }

    /// Day 31 is 1 December.
    static Instant on(OpenWindow &desk, int day, int hour, int minute) {
        return desk.store().zone().toInstant({QDate(2026, 11, 1).addDays(day - 1), QTime(hour, minute)});
    }

    /// "24 11:00-11:20", days counted from 1 November
    template <typename Rows>
    static QString times(OpenWindow &desk, const Rows &rows) {
        QStringList texts;
        for (const auto &row : rows) {
            const auto start = desk.store().zone().toWallClock(row.interval.start);
            const auto end = desk.store().zone().toWallClock(row.interval.end);
            texts << QStringLiteral("%1 %2-%3").arg(QDate(2026, 11, 1).daysTo(start.date) + 1).arg(start.time.toString(QStringLiteral("HH:mm")), end.time.toString(QStringLiteral("HH:mm")));
        }
        texts.sort();
        return texts.join(QStringLiteral(", "));
    }

    static void choose(ScopeDialog &dialog, Scope scope) {
        QTest::mouseClick(button(dialog, booking::ScopeChoice::names().at(static_cast<int>(scope))), Qt::LeftButton);
        OpenWindow::settle();
    }

private Q_SLOTS:
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
        const auto second = desk.store().zone().toInstant({QDate(2026, 11, 24), QTime(9, 0)});
        QVERIFY(desk.window().desk()->block({schedules(desk), {{second, second + Minutes(60)}}, BlockKind::Meeting, {}}).has_value());
        auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 0, 9, 20), true);
        draft.patient = patient(desk, QStringLiteral("simpson"));
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<booking::RepeatEditor *>();
        repeat->setOften(booking::RepeatEditor::Often::Weekly);
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
        desk.workspace().actions()->block({schedules(desk), desk.between(11, 0, 12, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<booking::RepeatEditor *>();
        repeat->setOften(booking::RepeatEditor::Often::Weekly);
        repeat->count()->setValue(3);
        OpenWindow::settle();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(blocks(desk).size(), size_t(3));
        desk.workspace().actions()->block({{}, {}, blocks(desk).at(1).id});
        OpenWindow::settle();
        dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        auto *following = button(*dialog, QStringLiteral("This and the following"));
        QVERIFY(following != nullptr);
        QTest::mouseClick(following, Qt::LeftButton);
        QTest::mouseClick(button(*dialog, QStringLiteral("Remove this block")), Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(blocks(desk).size(), size_t(1));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(blocks(desk).size(), size_t(3));
    }

    void draggingAVisitOfASeriesAsksWhich_data() {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("moved");
        QTest::newRow("only this one") << static_cast<int>(Scope::This) << QStringLiteral("17 09:00-09:20, 24 10:00-10:20, 31 09:00-09:20");
        QTest::newRow("this and the following") << static_cast<int>(Scope::ThisAndFollowing) << QStringLiteral("17 09:00-09:20, 24 10:00-10:20, 31 10:00-10:20");
        QTest::newRow("all") << static_cast<int>(Scope::All) << QStringLiteral("17 10:00-10:20, 24 10:00-10:20, 31 10:00-10:20");
    }

    void draggingAVisitOfASeriesAsksWhich() {
        QFETCH(int, scope);
        OpenWindow desk;
        bookSeries(desk, 3);
        const QString before = times(desk, occurrences(desk));
        desk.workspace().showDate(QDate(2026, 11, 24));
        OpenWindow::settle();
        desk.drag(desk.point(0, on(desk, 24, 9, 8)), desk.point(0, on(desk, 24, 10, 8)));
        auto *dialog = desk.dialog<ScopeDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(times(desk, occurrences(desk)), before);
        QCOMPARE(dialog->scope(), Scope::This);
        QCOMPARE(dialog->outlook().lines.size(), size_t(1));
        if (scope != static_cast<int>(Scope::This)) {
            choose(*dialog, static_cast<Scope>(scope));
            QCOMPARE(dialog->outlook().lines.size(), size_t(scope == static_cast<int>(Scope::All) ? 3 : 2));
        }
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QTEST(times(desk, occurrences(desk)), "moved");
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(times(desk, occurrences(desk)), before);
    }

    void goingBackLeavesTheSeriesAsItWas() {
        OpenWindow desk;
        bookSeries(desk, 3);
        const QString before = times(desk, occurrences(desk));
        desk.drag(desk.point(0, desk.at(9, 20)) - QPoint(0, 2), desk.point(0, desk.at(9, 40)) - QPoint(0, 2));
        auto *dialog = desk.dialog<ScopeDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Escape);
        OpenWindow::settle();
        QCOMPARE(times(desk, occurrences(desk)), before);
    }

    void resizingReachesAllOfASeriesInOneStep() {
        OpenWindow desk;
        bookSeries(desk, 3);
        const QString before = times(desk, occurrences(desk));
        desk.drag(desk.point(0, desk.at(9, 20)) - QPoint(0, 2), desk.point(0, desk.at(9, 40)) - QPoint(0, 2));
        auto *dialog = desk.dialog<ScopeDialog>();
        QVERIFY(dialog != nullptr);
        choose(*dialog, Scope::All);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(times(desk, occurrences(desk)), QStringLiteral("17 09:00-09:40, 24 09:00-09:40, 31 09:00-09:40"));
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(times(desk, occurrences(desk)), before);
    }

    void whatOthersWouldClashWithIsToldBeforeTheyMove() {
        OpenWindow desk;
        bookSeries(desk, 3);
        const auto taken = Interval{on(desk, 24, 10, 0), on(desk, 24, 10, 40)};
        QVERIFY(desk.window().desk()->block({schedules(desk), {taken}, BlockKind::Meeting, QStringLiteral("Audit")}).has_value());
        OpenWindow::settle();
        desk.drag(desk.point(0, desk.at(9, 8)), desk.point(0, desk.at(10, 8)));
        auto *dialog = desk.dialog<ScopeDialog>();
        QVERIFY(dialog != nullptr);
        QVERIFY(button(*dialog, QStringLiteral("Move"))->isEnabled());
        choose(*dialog, Scope::All);
        QVERIFY(!button(*dialog, QStringLiteral("Move"))->isEnabled());
        QVERIFY2(dialog->outlook().lines.at(1).what.contains(QStringLiteral("Audit")), qPrintable(dialog->outlook().lines.at(1).what));
        choose(*dialog, Scope::This);
        QTest::mouseClick(button(*dialog, QStringLiteral("Move")), Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(times(desk, occurrences(desk)), QStringLiteral("17 10:00-10:20, 24 09:00-09:20, 31 09:00-09:20"));
    }

    void aVisitAloneIsMovedWithoutAQuestion() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 20));
        desk.drag(desk.point(0, desk.at(9, 8)), desk.point(0, desk.at(10, 8)));
        QVERIFY(desk.dialog<ScopeDialog>() == nullptr);
        QCOMPARE(times(desk, desk.visits()), QStringLiteral("17 10:00-10:20"));
    }

    void draggingARecurringBlockAsksWhich_data() {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("moved");
        QTest::newRow("only this one") << static_cast<int>(Scope::This) << QStringLiteral("24 11:00-12:00, 31 10:00-11:00, 38 11:00-12:00");
        QTest::newRow("this and the following") << static_cast<int>(Scope::ThisAndFollowing) << QStringLiteral("24 11:00-12:00, 31 10:00-11:00, 38 10:00-11:00");
        QTest::newRow("all") << static_cast<int>(Scope::All) << QStringLiteral("24 10:00-11:00, 31 10:00-11:00, 38 10:00-11:00");
    }

    void draggingARecurringBlockAsksWhich() {
        QFETCH(int, scope);
        OpenWindow desk;
        blockWeekly(desk);
        const QString before = times(desk, blocks(desk));
        QCOMPARE(before, QStringLiteral("24 11:00-12:00, 31 11:00-12:00, 38 11:00-12:00"));
        desk.workspace().showDate(QDate(2026, 12, 1));
        OpenWindow::settle();
        desk.drag(desk.point(0, on(desk, 31, 11, 28)), desk.point(0, on(desk, 31, 10, 28)));
        auto *dialog = desk.dialog<ScopeDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(times(desk, blocks(desk)), before);
        choose(*dialog, static_cast<Scope>(scope));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QTEST(times(desk, blocks(desk)), "moved");
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(times(desk, blocks(desk)), before);
    }

    void aBlockThatComesToLieOverVisitsAsksWhatBecomesOfThem() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        QVERIFY(desk.window().desk()->block({schedules(desk), {desk.between(10, 0, 11, 0)}, BlockKind::Meeting, {}}).has_value());
        OpenWindow::settle();
        desk.drag(desk.point(0, desk.at(10, 28)), desk.point(0, desk.at(9, 28)));
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(times(desk, blocks(desk)), QStringLiteral("17 10:00-11:00"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Save only")), Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(times(desk, blocks(desk)), QStringLiteral("17 09:00-10:00"));
        QVERIFY(desk.store().local(resourceKey(visit)).onCallList);
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(times(desk, blocks(desk)), QStringLiteral("17 10:00-11:00"));
    }

    void removingARecurringBlockAsksWhich_data() {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("left");
        QTest::newRow("only this one") << static_cast<int>(Scope::This) << 2;
        QTest::newRow("this and the following") << static_cast<int>(Scope::ThisAndFollowing) << 1;
        QTest::newRow("all") << static_cast<int>(Scope::All) << 0;
    }

    void removingARecurringBlockAsksWhich() {
        QFETCH(int, scope);
        QFETCH(int, left);
        OpenWindow desk;
        blockWeekly(desk);
        desk.workspace().actions()->unblock(blocks(desk).at(1).id);
        OpenWindow::settle();
        auto *dialog = desk.dialog<ScopeDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(blocks(desk).size(), size_t(3));
        choose(*dialog, static_cast<Scope>(scope));
        QTest::mouseClick(button(*dialog, QStringLiteral("Remove")), Qt::LeftButton);
        OpenWindow::settle();
        QCOMPARE(static_cast<int>(blocks(desk).size()), left);
        desk.run(QStringLiteral("edit.undo"));
        QCOMPARE(blocks(desk).size(), size_t(3));
    }
};

const test::TestRegistration<RepeatingTest> registration;

} // namespace praxidesk

#include "repeating_test.moc"
