#include "core/desk/back_entry.h"
#include "tests/paper/paper_clinic.h"
#include "tests/support/test_registry.h"
#include "ui/booking/patient_picker.h"
#include "ui/booking/patient_search_field.h"
#include "ui/paper/back_entry_dialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QTreeView>

using namespace praxidesk;
using namespace praxidesk::paper;
using praxidesk::desk::BackEntry;
using praxidesk::test::instant;
using praxidesk::test::mustHold;
using praxidesk::test::Practice;
using praxidesk::test::text;

namespace {

BackEntry entryAt(const Practice &practice, const char *start, const char *who = "h", AppointmentStatus status = AppointmentStatus::Fulfilled) {
    BackEntry entry;
    entry.schedule = practice.schedule();
    entry.start = instant(start);
    entry.patient = practice.patient(who);
    entry.visit = text("Follow-up");
    entry.status = status;
    return entry;
}

std::vector<store::AppointmentRow> visits(const Practice &practice, QDate day) {
    store::AppointmentQuery query;
    query.overlapping = practice.store().zone().day(day);
    return practice.store().appointmentRows(query);
}

/// What was booked on paper comes into the clinic.
class BackEntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As they are read: with whom, the patient, the visit; also on the next line, whose patient is another.
    void tabGoesFromFieldToField() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        BackEntryDialog dialog(practice.desk(), QDate(2026, 11, 16));
        dialog.show();
        auto *with = named<QComboBox>(dialog, "With");
        auto *visit = named<QComboBox>(dialog, "Visit");
        for (size_t line = 0; line < 2; ++line) {
            QCOMPARE(dialog.entries().size(), line);
            const auto *patient = dialog.findChild<booking::PatientPicker *>();
            QTRY_VERIFY(patient->field()->isVisible());
            with->setFocus();
            QTest::keyClick(with, Qt::Key_Tab);
            QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(patient->field()));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(visit));
            QTest::keyClick(visit, Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(patient->field()));
            type(dialog, line == 0 ? "0900" : "0920", "simpson");
        }
    }

    void columnsStandApart() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        BackEntryDialog dialog(practice.desk(), QDate(2026, 11, 16));
        dialog.show();
        type(dialog, "0900", "simpson");
        const auto *list = named<QTreeView>(dialog, "Lines to save");
        QCOMPARE(list->model()->rowCount(), 1);
        QCoreApplication::processEvents();
        for (int column = 0; column + 1 < list->model()->columnCount(); ++column) {
            const QString text = list->model()->index(0, column).data().toString();
            QVERIFY2(list->header()->sectionSize(column) >= list->fontMetrics().horizontalAdvance(text) + 16, qPrintable(text));
        }
    }

    void manyAreOneStep() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        auto fresh = entryAt(practice, "2026-11-16T10:00:00Z", "h", AppointmentStatus::NoShow);
        fresh.patient = {};
        fresh.newPatient = desk::NewPatient{text("Duarte"), text("Ana"), QDate(1987, 3, 14), text("555 0199")};
        auto again = fresh;
        again.start = instant("2026-11-16T10:20:00Z");
        again.status = AppointmentStatus::Arrived;
        const auto patients = practice.store().count(ResourceType::Patient);
        QSignalSpy told(&practice.desk(), &desk::Desk::done);
        const auto made = enterBack(practice.desk(), {entryAt(practice, "2026-11-16T09:00:00Z"), fresh, again});
        QVERIFY(made);
        QCOMPARE(made->size(), size_t(3));
        QCOMPARE(told.count(), 1);
        QCOMPARE(practice.store().count(ResourceType::Patient), patients + 1);
        const auto rows = visits(practice, QDate(2026, 11, 16));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].status, AppointmentStatus::Fulfilled);
        QCOMPARE(rows[1].status, AppointmentStatus::NoShow);
        QCOMPARE(rows[2].status, AppointmentStatus::Arrived);
        QCOMPARE(rows[1].patientName, text("Ana Duarte"));
        QCOMPARE(rows[1].patient, rows[2].patient);
        const auto facts = practice.store().local(resourceKey(rows[0].id));
        QVERIFY(facts.arrivedAt == instant("2026-11-16T09:00:00Z"));
        QVERIFY(facts.inRoomAt == instant("2026-11-16T09:00:00Z"));
        QVERIFY(facts.doneAt == instant("2026-11-16T09:20:00Z"));
        QVERIFY(practice.store().local(resourceKey(rows[2].id)).arrivedAt == instant("2026-11-16T10:20:00Z"));
        QVERIFY(practice.desk().undo());
        QCOMPARE(visits(practice, QDate(2026, 11, 16)).size(), size_t(0));
        QVERIFY(practice.desk().redo());
        QCOMPARE(visits(practice, QDate(2026, 11, 16)).size(), size_t(3));
        QCOMPARE(practice.clinic.check(), QStringList());
    }

    void oneThatFailsSavesNothing() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        const auto made = enterBack(practice.desk(), {entryAt(practice, "2026-11-16T09:00:00Z"), entryAt(practice, "2026-11-16T09:00:00Z", "l")});
        QVERIFY(!made);
        QVERIFY2(made.error().message.startsWith(text("Line 2:")), qPrintable(made.error().message));
        QCOMPARE(visits(practice, QDate(2026, 11, 16)).size(), size_t(0));
    }

    void aReasonBooksItNevertheless() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        auto second = entryAt(practice, "2026-11-16T09:00:00Z", "l");
        second.overbookReason = text("emergency");
        const auto made = enterBack(practice.desk(), {entryAt(practice, "2026-11-16T09:00:00Z"), second});
        QVERIFY(made);
        QVERIFY(visits(practice, QDate(2026, 11, 16))[1].overbooked);
    }

    void aLineIsLookedAtBeforeItIsSaved_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("clashes");
        QTest::newRow("free") << text("2026-11-16T09:20:00Z") << false;
        QTest::newRow("booked already") << text("2026-11-16T09:00:00Z") << true;
        QTest::newRow("another line") << text("2026-11-16T10:00:00Z") << true;
        QTest::newRow("outside hours") << text("2026-11-16T22:00:00Z") << true;
    }
    void aLineIsLookedAtBeforeItIsSaved() {
        QFETCH(QString, start);
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        std::ignore = practice.book("2026-11-16T09:00:00Z", "l");
        const auto preview = checkEntry(practice.desk(), entryAt(practice, qPrintable(start)), {entryAt(practice, "2026-11-16T10:00:00Z", "r")});
        QVERIFY(preview);
        QTEST(!preview->clashes.empty(), "clashes");
    }

    void theSamePatientElsewhereIsAWarning() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        auto other = entryAt(practice, "2026-11-16T09:00:00Z");
        other.schedule = practice.schedule("t");
        const auto preview = checkEntry(practice.desk(), entryAt(practice, "2026-11-16T09:00:00Z"), {other});
        QVERIFY(preview);
        QVERIFY(preview->clashes.empty());
        QCOMPARE(preview->warnings.size(), size_t(1));
    }

    void linesAreTypedByKeyboardAlone() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        BackEntryDialog dialog(practice.desk(), QDate(2026, 11, 16));
        dialog.show();
        dialog.activateWindow();
        type(dialog, "0900", "simpson");
        QCOMPARE(dialog.entries().size(), size_t(1));
        QVERIFY(dialog.entries()[0].start == instant("2026-11-16T09:00:00Z"));
        QCOMPARE(dialog.entries()[0].patient, practice.patient("h"));
        QCOMPARE(dialog.entries()[0].status, AppointmentStatus::Fulfilled); // it is over
        // the next line goes on where the first one ended
        QCOMPARE(dialog.findChild<QTimeEdit *>()->time(), QTime(9, 20));
        type(dialog, "1000", "keihan");
        QCOMPARE(dialog.entries().size(), size_t(2));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(visits(practice, QDate(2026, 11, 16)).size(), size_t(2));
    }

    void aClashAsksForAReason() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        std::ignore = practice.book("2026-11-16T09:00:00Z", "l");
        BackEntryDialog dialog(practice.desk(), QDate(2026, 11, 16));
        dialog.show();
        type(dialog, "0900", "simpson");
        QVERIFY(dialog.entries().empty());
        auto *reason = named<QLineEdit>(dialog, "Reason to book it nevertheless");
        QVERIFY(reason->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY2(dialog.focusWidget() == reason, "what is missing");
        QVERIFY(dialog.entries().empty());
        reason->setText(text("emergency"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(dialog.entries().size(), size_t(1));
        QCOMPARE(dialog.entries()[0].overbookReason, text("emergency"));
    }

    void aSuggestedTimeIsNotComplainedAbout() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        std::ignore = practice.book("2026-11-16T09:20:00Z", "l");
        BackEntryDialog dialog(practice.desk(), QDate(2026, 11, 16));
        dialog.show();
        type(dialog, "0900", "simpson");
        QCOMPARE(dialog.entries().size(), size_t(1));
        auto *time = dialog.findChild<QTimeEdit *>();
        QCOMPARE(time->time(), QTime(9, 20)); // which somebody has
        const auto *reason = named<QLineEdit>(dialog, "Reason to book it nevertheless");
        QVERIFY(!reason->isVisible());
        time->setTime(QTime(9, 25));
        QVERIFY(reason->isVisible());
    }

    void aLineCanBeChangedAndRemoved() {
        Practice practice;
        practice.freeSlots("2026-11-16T09:00:00Z", 6);
        BackEntryDialog dialog(practice.desk(), QDate(2026, 11, 16));
        dialog.show();
        type(dialog, "0900", "simpson");
        type(dialog, "1000", "keihan");
        auto *list = dialog.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        Q_EMIT list->activated(list->currentIndex());
        QCOMPARE(dialog.entries().size(), size_t(1));
        QCOMPARE(dialog.typed().patient, practice.patient("l"));
        QVERIFY(dialog.typed().start == instant("2026-11-16T10:00:00Z"));
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(dialog.entries().empty());
    }

private:
    template <typename Widget>
    static Widget *named(QDialog &dialog, const char *name) {
        for (auto *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == text(name)) {
                return widget;
            }
        }
        mustHold(false);
        return nullptr;
    }
    /// Time, patient, Enter, Enter.
    static void type(BackEntryDialog &dialog, const char *time, const char *patient) {
        auto *clock = dialog.findChild<QTimeEdit *>();
        clock->setFocus();
        clock->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(clock, text(time));
        auto *field = dialog.findChild<booking::PatientPicker *>()->field();
        field->setFocus();
        QTest::keyClicks(field, text(patient));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(dialog.focusWidget() != nullptr ? dialog.focusWidget() : &dialog, Qt::Key_Return);
    }
};

const praxidesk::test::TestRegistration<BackEntryTest> registration;

} // namespace

#include "back_entry_test.moc"
