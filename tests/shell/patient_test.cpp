// The patient's record in the window: from a visit to it, and from it to the next visit.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/known_already.h"
#include "ui/booking/new_patient_form.h"
#include "ui/booking/patient_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/notice_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTreeWidget>

namespace praxidesk {

using booking::PatientDialog;
using test::OpenWindow;

class PatientTest : public QObject {
    Q_OBJECT

    template <typename Widget>
    static Widget *named(const QWidget *parent, const QString &name) {
        const auto all = parent->findChildren<Widget *>();
        const auto found = std::ranges::find_if(all, [&name](const Widget *each) {
            const auto *button = qobject_cast<const QPushButton *>(static_cast<const QWidget *>(each));
            return each->accessibleName() == name || (button != nullptr && shell::withoutMnemonic(button->text()) == name);
        });
        return found == all.end() ? nullptr : *found;
    }
    /// The record of the patient of that visit.
    static PatientDialog *opened(OpenWindow &desk, AppointmentId visit) {
        desk.view().selectKey(resourceKey(visit));
        desk.run(QStringLiteral("appointment.patient"));
        OpenWindow::settle();
        return desk.dialog<PatientDialog>();
    }

    static void untilFound(const booking::KnownAlreadyLine &line) {
        while (line.isLooking()) {
            QCoreApplication::processEvents();
        }
        OpenWindow::settle();
    }
    /// How often a widget came or went.
    struct Changes : QObject {
        explicit Changes(QWidget &widget) { widget.installEventFilter(this); }
        bool eventFilter(QObject *, QEvent *event) override {
            count += event->type() == QEvent::Show || event->type() == QEvent::Hide ? 1 : 0;
            return false;
        }
        int count = 0;
    };

private Q_SLOTS:
    void theRecordShowsVisitsAndIsChanged() {
        OpenWindow desk;
        const AppointmentId visit = desk.book(0, desk.between(9, 0, 9, 20));
        desk.view().selectKey(resourceKey(visit));
        desk.press(Qt::Key_P);
        OpenWindow::settle();
        auto *dialog = desk.dialog<PatientDialog>();
        QVERIFY(dialog != nullptr);
        const auto *visits = named<QTreeWidget>(dialog, QStringLiteral("Visits"));
        QVERIFY(visits != nullptr);
        QCOMPARE(visits->topLevelItemCount(), 2); // a heading and the visit
        QCOMPARE(visits->topLevelItem(1)->text(1), QStringLiteral("09:00"));
        auto *save = named<QPushButton>(dialog, QStringLiteral("Save"));
        QVERIFY(!save->isEnabled());
        named<QLineEdit>(dialog, QStringLiteral("Birth date"))->setText(QStringLiteral("yesterday"));
        named<QLineEdit>(dialog, QStringLiteral("Phone"))->setText(QStringLiteral("030 4711"));
        QVERIFY(!save->isEnabled());
        named<QLineEdit>(dialog, QStringLiteral("Birth date"))->setText(QStringLiteral("14.3.1987"));
        named<QPlainTextEdit>(dialog, QStringLiteral("Note"))->setPlainText(QStringLiteral("Hard of hearing"));
        QVERIFY(save->isEnabled());
        save->click();
        OpenWindow::settle();
        QVERIFY(desk.dialog<PatientDialog>() == nullptr);
        dialog = opened(desk, visit);
        QCOMPARE(named<QPlainTextEdit>(dialog, QStringLiteral("Note"))->toPlainText(), QStringLiteral("Hard of hearing"));
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("Phone"))->text(), QStringLiteral("030 4711"));
        dialog->reject();
        desk.run(QStringLiteral("edit.undo"));
        dialog = opened(desk, visit);
        QCOMPARE(named<QPlainTextEdit>(dialog, QStringLiteral("Note"))->toPlainText(), QString());
    }

    void aBirthDateIsReadAsItWasWritten_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        const QDate date(2019, 4, 3); // not 1919, not the fourth of March
        for (const char *name : {"C", "en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "fr_CA", "es_ES", "es_MX", "ar_AE", "ar_TN"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << date.toString(Qt::ISODate);
        }
        QTest::newRow("typed in Berlin") << QStringLiteral("de_DE") << QStringLiteral("3.4.2019");
        QTest::newRow("typed in Boston") << QStringLiteral("en_US") << QStringLiteral("4/3/2019");
        QTest::newRow("typed in London") << QStringLiteral("en_GB") << QStringLiteral("3/4/2019");
        QTest::newRow("only digits in Berlin") << QStringLiteral("de_DE") << QStringLiteral("03042019");
        QTest::newRow("only digits in Boston") << QStringLiteral("en_US") << QStringLiteral("04032019");
        QTest::newRow("only digits in Montreal") << QStringLiteral("fr_CA") << QStringLiteral("20190403");
    }
    void aBirthDateIsReadAsItWasWritten() {
        QFETCH(const QString, locale);
        QFETCH(const QString, typed);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(locale));
        const QDate date(2019, 4, 3);
        QCOMPARE(booking::readBirthDate(typed), date);
        const QString written = booking::typedBirthDate(date);
        QVERIFY2(written.contains(QStringLiteral("2019")), qPrintable(written));
        QCOMPARE(booking::readBirthDate(written), date);
        booking::NewPatientForm form;
        form.load({QStringLiteral("Svensson"), QStringLiteral("Anna"), date, {}});
        QCOMPARE(named<QLineEdit>(&form, QStringLiteral("Birth date"))->text(), written); // not as machines write it
        QCOMPARE(form.value()->birthDate, date);

        // so that a record can be changed without touching the birth date
        OpenWindow desk;
        auto *dialog = opened(desk, desk.book(0, desk.between(9, 0, 9, 20)));
        QVERIFY(dialog != nullptr);
        named<QLineEdit>(dialog, QStringLiteral("Phone"))->setText(QStringLiteral("030 4711"));
        QVERIFY(named<QPushButton>(dialog, QStringLiteral("Save"))->isEnabled());
    }

    void daysOfVisitsAreNotCut() {
        OpenWindow desk;
        auto *dialog = opened(desk, desk.book(0, desk.between(9, 0, 9, 20)));
        QVERIFY(dialog != nullptr);
        const auto *visits = named<QTreeWidget>(dialog, QStringLiteral("Visits"));
        for (int column = 0; column < visits->columnCount(); ++column) {
            QVERIFY2(visits->columnWidth(column) >= visits->fontMetrics().horizontalAdvance(visits->topLevelItem(1)->text(column)), qPrintable(visits->topLevelItem(1)->text(column)));
        }
    }

    void theNextVisitIsTwoSteps() {
        OpenWindow desk;
        const AppointmentId visit = desk.book(1, desk.between(10, 40, 11, 0));
        auto *record = opened(desk, visit);
        auto *weeks = named<QComboBox>(record, QStringLiteral("Next visit in"));
        weeks->setCurrentIndex(weeks->findData(2));
        named<QPushButton>(record, QStringLiteral("Find a time"))->click();
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->interval().start, desk.at(10, 40) + std::chrono::days(14));
        QCOMPARE(desk.workspace().date(), QDate(2026, 12, 1));
        QTest::keyClick(dialog, Qt::Key_Return);
        OpenWindow::settle();
        store::AppointmentQuery query;
        query.patient = desk.visits().front().patient;
        const auto both = desk.store().appointmentRows(query);
        QCOMPARE(both.size(), size_t(2));
        QCOMPARE(both.back().interval, (Interval{desk.at(10, 40) + std::chrono::days(14), desk.at(11, 0) + std::chrono::days(14)}));
    }

    void whoDoesNotBookIsBackWhereTheyWere() {
        OpenWindow desk;
        const AppointmentId visit = desk.book(1, desk.between(10, 40, 11, 0));
        desk.book(0, {desk.at(10, 40) + std::chrono::days(7), desk.at(11, 0) + std::chrono::days(7)}); // begins at the same time, with somebody else
        const QDate day = desk.workspace().date();
        for (const auto view : {shell::View::Day, shell::View::Month}) {
            auto *record = opened(desk, visit); // from the day
            desk.workspace().showView(view);
            auto *weeks = named<QComboBox>(record, QStringLiteral("Next visit in"));
            weeks->setCurrentIndex(weeks->findData(1));
            named<QPushButton>(record, QStringLiteral("Find a time"))->click();
            OpenWindow::settle();
            auto *dialog = desk.dialog<booking::BookingDialog>();
            QVERIFY(dialog != nullptr);
            QCOMPARE(desk.workspace().date(), day.addDays(7));
            QVERIFY2(!desk.view().selectedItem(), "nothing of another patient's");
            dialog->reject();
            OpenWindow::settle();
            QCOMPARE(desk.workspace().date(), day);
            QCOMPARE(int(desk.workspace().state().view), int(view));
            QVERIFY(view == shell::View::Month || desk.workspace().chosenAppointment() == visit);
        }
    }

    void withoutTimeItIsSaid() {
        OpenWindow desk; // has hours for three weeks
        desk.view().selectKey(resourceKey(desk.book(1, desk.between(10, 40, 11, 0))));
        desk.run(QStringLiteral("appointment.next"));
        OpenWindow::settle();
        QVERIFY(desk.dialog<booking::BookingDialog>() == nullptr);
        QVERIFY(desk.workspace().notice()->isVisible());
        auto *find = named<QPushButton>(desk.workspace().notice(), QStringLiteral("Find a time"));
        QVERIFY(find != nullptr);
        find->click();
        OpenWindow::settle();
        QVERIFY(desk.workspace().isFinding());
        QCOMPARE(desk.workspace().findPanel()->criteria().from, QDate(2026, 12, 29));
        QCOMPARE(desk.workspace().findPanel()->criteria().people.size(), size_t(1));
        QCOMPARE(desk.workspace().findPanel()->patient(), desk.visits().front().patient);
    }

    void weeksDoNotCountFromAPlannedVisit() {
        OpenWindow desk;
        const AppointmentId visit = desk.book(1, desk.between(10, 40, 11, 0));
        desk::BookingRequest planned;
        planned.schedules = {desk.view().content().columns.at(0).schedules.front()};
        planned.start = desk.at(9, 0) + std::chrono::days(9);
        planned.duration = Minutes(20);
        planned.patient = desk.visits().front().patient;
        QVERIFY(desk.window().desk()->book(planned));
        auto *record = opened(desk, visit);
        auto *weeks = named<QComboBox>(record, QStringLiteral("Next visit in"));
        weeks->setCurrentIndex(weeks->findData(1));
        named<QPushButton>(record, QStringLiteral("Find a time"))->click();
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->interval().start, desk.at(10, 40) + std::chrono::days(7));
    }

    void whoIsThereAlreadyIsOfferedInsteadOfANewRecord() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 20));
        const auto patient = desk.visits().front().patient;
        const auto known = desk.store().patient(patient);
        booking::BookingDraft draft;
        draft.schedules = desk.view().content().columns.at(0).schedules;
        draft.interval = desk.between(10, 0, 10, 20);
        draft.newPatient = known->names.front().family + QStringLiteral(", Nobody 2.2.1922");
        desk.workspace().actions()->book(draft);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        auto *line = dialog->findChild<booking::KnownAlreadyLine *>();
        QVERIFY(!line->isVisible());
        named<QLineEdit>(dialog, QStringLiteral("Given name"))->setText(known->names.front().given.front().toLower());
        untilFound(*line);
        QVERIFY(!line->isVisible());
        named<QLineEdit>(dialog, QStringLiteral("Birth date"))->setText(QStringLiteral("14.3.1987"));
        untilFound(*line);
        QVERIFY(line->isVisible());
        QCOMPARE(line->findChild<QLabel *>()->text(), QStringLiteral("Probably there already: %1, 14 March 1987").arg(known->displayName()));
        line->findChild<QPushButton *>()->click();
        OpenWindow::settle();
        QVERIFY(!line->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.visits().size(), size_t(2));
        QCOMPARE(std::ranges::count(desk.visits(), patient, &store::AppointmentRow::patient), 2);
    }

    /// While somebody types, the line neither shows what was found for other letters nor goes and comes.
    void whoIsThereAlreadyDoesNotFlicker() {
        OpenWindow desk;
        booking::BookingDraft draft;
        draft.schedules = desk.view().content().columns.at(0).schedules;
        draft.interval = desk.between(10, 0, 10, 20);
        draft.newPatient = QStringLiteral("Simpson, Homer 14.3.1987");
        desk.workspace().actions()->book(draft);
        auto *dialog = desk.dialog<booking::BookingDialog>();
        auto *line = dialog->findChild<booking::KnownAlreadyLine *>();
        auto *given = named<QLineEdit>(dialog, QStringLiteral("Given name"));
        const int before = dialog->height();
        untilFound(*line);
        QVERIFY(line->isVisible());
        QVERIFY2(dialog->height() >= before + line->height(), "the dialog makes room");
        Changes changes(*line);
        named<QLineEdit>(dialog, QStringLiteral("Phone"))->setText(QStringLiteral("0770"));
        QVERIFY2(line->isLooking() && line->isVisible(), "what is there stays until more is known");
        untilFound(*line);
        QVERIFY(line->isVisible());
        QCOMPARE(changes.count, 0);
        given->setText(QStringLiteral("Nobody"));
        untilFound(*line);
        QVERIFY(!line->isVisible());
        changes.count = 0;
        given->setText(QStringLiteral("Homer"));
        given->setText(QStringLiteral("Nobody else"));
        untilFound(*line);
        QVERIFY(!line->isVisible());
        QCOMPARE(changes.count, 0);
        given->setText(QStringLiteral("Homer"));
        given->clear();
        named<QLineEdit>(dialog, QStringLiteral("Family name"))->clear();
        QVERIFY2(!line->isLooking(), "there is nobody to look for");
        OpenWindow::settle();
        QCOMPARE(changes.count, 0);
    }

    void whoCameInTheMeantimeIsFound() {
        OpenWindow desk;
        booking::BookingDraft draft;
        draft.schedules = desk.view().content().columns.at(0).schedules;
        draft.interval = desk.between(10, 0, 10, 20);
        draft.newPatient = QStringLiteral("Zhang, Wei 2.2.1992");
        desk.workspace().actions()->book(draft);
        auto *line = desk.dialog<booking::BookingDialog>()->findChild<booking::KnownAlreadyLine *>();
        untilFound(*line);
        QVERIFY(!line->isVisible());
        QVERIFY(desk.window().desk()->addPatient({QStringLiteral("Zhang"), QStringLiteral("Wei"), QDate(1992, 2, 2), {}}).has_value());
        OpenWindow::settle();
        untilFound(*line);
        QVERIFY(line->isVisible());
    }

    void aDoubleIsNamedBeforeARecordIsSaved() {
        OpenWindow desk;
        auto *dialog = opened(desk, desk.book(0, desk.between(9, 0, 9, 20)));
        const auto mayMerge = [dialog] {
            const auto buttons = dialog->findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [](const QPushButton *button) { return button->accessibleName().startsWith(QStringLiteral("Merge ")); });
        };
        QVERIFY(!mayMerge());
        for (const auto &hit : desk.store().searchPatients(QStringLiteral("1987-03-14"), 5)) {
            if (hit.id != desk.visits().front().patient) {
                const auto other = desk.store().patient(hit.id);
                named<QLineEdit>(dialog, QStringLiteral("Family name"))->setText(other->names.front().family);
                QVERIFY(mayMerge());
            }
        }
        QVERIFY(mayMerge());
        named<QLineEdit>(dialog, QStringLiteral("Family name"))->setText(QStringLiteral("Nobody"));
        QVERIFY(!mayMerge());
    }

    void aDoubleIsMerged() {
        OpenWindow desk;
        const AppointmentId visit = desk.book(0, desk.between(9, 0, 9, 20));
        const auto patient = desk.visits().front().patient;
        const auto known = desk.store().patient(patient);
        const auto twin = desk.window().desk()->addPatient({known->names.front().family, known->names.front().given.join(u' '), {}, {}});
        QVERIFY(twin);
        desk::BookingRequest request;
        request.schedules = {desk.view().content().columns.at(1).schedules.front()};
        request.start = desk.at(14, 0);
        request.duration = Minutes(20);
        request.patient = *twin;
        QVERIFY(desk.window().desk()->book(request));
        auto *dialog = opened(desk, visit);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto merge = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->accessibleName().startsWith(QStringLiteral("Merge ")); });
        QVERIFY(merge != buttons.end());
        (*merge)->click();
        OpenWindow::settle();
        QCOMPARE(named<QTreeWidget>(dialog, QStringLiteral("Visits"))->topLevelItemCount(), 3);
        for (const auto &row : desk.visits()) {
            QCOMPARE(row.patient, patient);
        }
        dialog->reject();
        OpenWindow::settle();
        desk.run(QStringLiteral("edit.undo"));
        OpenWindow::settle();
        QCOMPARE(std::ranges::count(desk.visits(), patient, &store::AppointmentRow::patient), 1);
    }
};

const praxidesk::test::TestRegistration<PatientTest> patientTest;

} // namespace praxidesk
#include "patient_test.moc"
