// How often: what each choice means as a rule, and that a rule shows its days before anything is saved.
#include "tests/shell/open_window.h"
#include "tests/support/longer_texts.h"
#include "tests/support/test_registry.h"
#include "ui/blocking/block_dialog.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/occurrence_list.h"
#include "ui/booking/outlook_list.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/weekday_buttons.h"
#include "ui/schedules/defaults_dialog.h"
#include "ui/schedules/schedules_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace praxidesk {

using booking::RepeatEditor;
using test::OpenWindow;
using Often = RepeatEditor::Often;

class RepeatEditorTest : public QObject {
    Q_OBJECT

    static QPushButton *button(QWidget &in, const QString &text) {
        for (auto *found : in.findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    static QString days(OpenWindow &desk, const std::vector<Interval> &intervals) {
        QStringList texts;
        for (const auto &interval : intervals) {
            texts << desk.store().zone().dateOf(interval.start).toString(QStringLiteral("d.M."));
        }
        return texts.join(u' ');
    }

    static booking::BookingDialog *bookingDialog(OpenWindow &desk) {
        auto draft = desk.workspace().actions()->draftFor(desk.view().content().columns.front(), desk.between(9, 0, 9, 20), true);
        draft.patient = desk.store().searchPatients(QStringLiteral("simpson"), 1).front().id;
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        return desk.dialog<booking::BookingDialog>();
    }

private Q_SLOTS:
    void rules_data() {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("often");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rule");
        const QDate third(2026, 11, 17);
        const auto row = [](const char *name, QDate start, Often often, const char *words, const char *rule) {
            QTest::newRow(name) << start << static_cast<int>(often) << QString::fromLatin1(words) << QString::fromLatin1(rule);
        };
        row("once", third, Often::Once, "Does not repeat", "");
        row("daily", third, Often::Daily, "Every day", "FREQ=DAILY;COUNT=6");
        row("working days", third, Often::WorkingDays, "Monday to Friday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=6");
        row("weekly", third, Often::Weekly, "Every week", "FREQ=WEEKLY;COUNT=6");
        row("some days", third, Often::SomeDays, "Every week on some days", "FREQ=WEEKLY;BYDAY=TU;COUNT=6");
        row("every few weeks", third, Often::EveryWeeks, "Every few weeks", "FREQ=WEEKLY;INTERVAL=2;COUNT=6");
        row("day of month", third, Often::DayOfMonth, "Every month on day 17", "FREQ=MONTHLY;COUNT=6");
        row("third Tuesday", third, Often::WeekdayOfMonth, "Every month on the third Tuesday", "FREQ=MONTHLY;BYDAY=3TU;COUNT=6");
        row("first Sunday", QDate(2026, 11, 1), Often::WeekdayOfMonth, "Every month on the first Sunday", "FREQ=MONTHLY;BYDAY=1SU;COUNT=6");
        row("fourth that is the last", QDate(2026, 11, 24), Often::WeekdayOfMonth, "Every month on the fourth Tuesday", "FREQ=MONTHLY;BYDAY=4TU;COUNT=6");
        row("last", QDate(2026, 11, 24), Often::LastWeekdayOfMonth, "Every month on the last Tuesday", "FREQ=MONTHLY;BYDAY=-1TU;COUNT=6");
        row("fifth is the last", QDate(2026, 11, 30), Often::WeekdayOfMonth, "Every month on the last Monday", "FREQ=MONTHLY;BYDAY=-1MO;COUNT=6");
    }

    void rules() {
        QFETCH(QDate, start);
        QFETCH(int, often);
        RepeatEditor editor;
        editor.setStart(start);
        editor.setOften(static_cast<Often>(often));
        QTEST(editor.findChild<QComboBox *>()->currentText(), "words");
        QTEST(editor.rule(), "rule");
    }

    void theChoiceFollowsTheDay() {
        RepeatEditor editor;
        editor.setStart(QDate(2026, 11, 17));
        editor.setOften(Often::WeekdayOfMonth);
        editor.setStart(QDate(2026, 11, 12));
        QCOMPARE(editor.rule(), QStringLiteral("FREQ=MONTHLY;BYDAY=2TH;COUNT=6"));
        editor.setOften(Often::LastWeekdayOfMonth);
        QCOMPARE(editor.often(), Often::WeekdayOfMonth);
    }

    void aMonthlySeriesIsBooked() {
        OpenWindow desk;
        auto *dialog = bookingDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<RepeatEditor *>();
        repeat->setOften(Often::WeekdayOfMonth);
        repeat->count()->setValue(2);
        OpenWindow::settle();
        // There are no Slots in December: that is said, and skipped.
        auto *list = dialog->findChild<booking::OccurrenceList *>();
        QCOMPARE(list->wanted(), 2);
        QCOMPARE(list->clashing(), 1);
        QVERIFY(!button(*dialog, QStringLiteral("Book 2 visits"))->isEnabled());
        const auto labels = list->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QStringLiteral("Tue 15 Dec 09:00–09:20"); }));
    }

    void someDaysOfTheWeekAreBooked() {
        OpenWindow desk;
        auto *dialog = bookingDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<RepeatEditor *>();
        repeat->setOften(Often::SomeDays);
        repeat->weekdays()->setDays({Qt::Tuesday, Qt::Thursday});
        Q_EMIT repeat->weekdays()->changed();
        repeat->count()->setValue(4);
        OpenWindow::settle();
        QTest::mouseClick(button(*dialog, QStringLiteral("Book 4 visits")), Qt::LeftButton);
        OpenWindow::settle();
        store::AppointmentQuery query;
        query.patient = desk.store().searchPatients(QStringLiteral("simpson"), 1).front().id;
        std::vector<Interval> booked;
        for (const auto &row : desk.store().appointmentRows(query)) {
            booked.push_back(row.interval);
        }
        QCOMPARE(days(desk, booked), QStringLiteral("17.11. 19.11. 24.11. 26.11."));
    }

    void anOwnRuleIsShownBeforeEnterBooksIt() {
        OpenWindow desk;
        auto *dialog = bookingDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<RepeatEditor *>();
        repeat->setOften(Often::Custom);
        OpenWindow::settle();
        repeat->custom()->setFocus();
        QTest::keyClicks(repeat->custom(), QStringLiteral("FREQ=WEEKLY;BYDAY=TU,WE;COUNT=3"));
        QTest::keyClick(repeat->custom(), Qt::Key_Return);
        OpenWindow::settle();
        QVERIFY2(desk.dialog<booking::BookingDialog>() == dialog, "nothing is saved unseen");
        QCOMPARE(dialog->findChild<booking::OccurrenceList *>()->wanted(), 3);
        QTest::keyClick(repeat->custom(), Qt::Key_Return);
        OpenWindow::settle();
        QVERIFY(desk.dialog<booking::BookingDialog>() == nullptr);
        QCOMPARE(desk.visits().size(), size_t(1));
    }

    void aRuleThatIsNoneSaysSo() {
        OpenWindow desk;
        auto *dialog = bookingDialog(desk);
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<RepeatEditor *>();
        repeat->setOften(Often::Custom);
        QTest::keyClicks(repeat->custom(), QStringLiteral("FREQ=SOMETIMES"));
        QTest::keyClick(repeat->custom(), Qt::Key_Return);
        OpenWindow::settle();
        auto *list = dialog->findChild<booking::OccurrenceList *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->wanted(), 0);
        QVERIFY(!list->findChild<QLabel *>()->text().isEmpty());
        QVERIFY(!button(*dialog, QStringLiteral("Book 0 visits"))->isEnabled());
    }

    void theButtonsStayInReachOnASmallScreenAtDoubleSize() {
        constexpr QSize room(683, 344);
        OpenWindow desk;
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(11, 0, 12, 0), {}});
        OpenWindow::settle();
        const std::array<QDialog *, 4> dialogs{desk.dialog<blocking::BlockDialog>(), bookingDialog(desk), new schedules::SchedulesDialog(*desk.window().desk(), {}, &desk.window()),
                                               new schedules::DefaultsDialog(*desk.window().desk(), {}, &desk.window())};
        for (auto *dialog : dialogs) {
            QVERIFY(dialog != nullptr);
            const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
            QVERIFY2(least.width() <= room.width() && least.height() <= room.height(), qPrintable(QStringLiteral("%1 %2x%3").arg(dialog->windowTitle()).arg(least.width()).arg(least.height())));
        }
    }

    /// With all that may stand beside the buttons, in a language of long words.
    void theHintOfABlockIsNotCutAtDoubleSize() {
        const test::LongerTexts longer;
        OpenWindow desk;
        desk.book(0, desk.between(11, 0, 11, 20));
        desk.workspace().actions()->block({desk.view().content().columns.front().schedules, desk.between(11, 0, 12, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        dialog->resize(659, 320);
        OpenWindow::settle();
        QVERIFY2(dialog->width() <= 683, qPrintable(QString::number(dialog->width())));
        auto *footer = dialog->findChild<booking::DialogFooter *>();
        int hints = 0;
        for (const auto *label : footer->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                ++hints;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(QStringLiteral("%1 px for %2: %3").arg(label->height()).arg(label->heightForWidth(label->width())).arg(label->text())));
            }
        }
        QCOMPARE(hints, 1);
        for (const auto *button : footer->findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    void aMonthlyBlockShowsItsDaysAndWhatItIsOver() {
        OpenWindow desk;
        const auto schedules = desk.view().content().columns.front().schedules;
        desk.book(0, desk.between(11, 0, 11, 20));
        desk.workspace().actions()->block({schedules, desk.between(11, 0, 12, 0), {}});
        OpenWindow::settle();
        auto *dialog = desk.dialog<blocking::BlockDialog>();
        QVERIFY(dialog != nullptr);
        auto *repeat = dialog->findChild<RepeatEditor *>();
        repeat->setOften(Often::WeekdayOfMonth);
        repeat->count()->setValue(3);
        OpenWindow::settle();
        const auto *list = dialog->findChild<booking::OutlookList *>();
        const auto lines = list->lines();
        QVERIFY2(list->height() >= static_cast<int>(qMin(lines.size(), size_t(7))) * 20, "as many are in sight as have room");
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines.at(0).when, QStringLiteral("Tue 17 Nov 11:00–12:00"));
        QVERIFY(!lines.at(0).what.isEmpty() && lines.at(1).what.isEmpty());
        QCOMPARE(lines.at(1).when, QStringLiteral("Tue 15 Dec 11:00–12:00"));
        QCOMPARE(lines.at(2).when, QStringLiteral("Tue 19 Jan 11:00–12:00"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Block only")), Qt::LeftButton);
        OpenWindow::settle();
        store::SlotQuery query;
        query.schedules = schedules;
        query.status = SlotStatus::BusyUnavailable;
        std::vector<Interval> blocked;
        for (const auto &row : desk.store().slotRows(query)) {
            if (!row.takenByBlock) {
                blocked.push_back(row.interval);
            }
        }
        QCOMPARE(days(desk, blocked), QStringLiteral("17.11. 15.12. 19.1."));
    }
};

const test::TestRegistration<RepeatEditorTest> registration;

} // namespace praxidesk

#include "repeat_editor_test.moc"
