// What schedules inherit, the copy of somebody's hours and the holidays of a file, each set in its dialog.
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/schedules/copy_hours_dialog.h"
#include "ui/schedules/defaults_dialog.h"
#include "ui/schedules/exceptions_page.h"
#include "ui/schedules/holidays_dialog.h"
#include "ui/schedules/hours_page.h"
#include "ui/schedules/inherited_spin.h"
#include "ui/schedules/parameters_page.h"
#include "ui/schedules/schedule_list.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/schedules/week_grid.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace praxidesk::schedules {

using test::DeskFixture;
using test::must;

class DefaultsDialogTest : public QObject {
    Q_OBJECT

    struct Clinic : DeskFixture {
        Clinic() {
            WeeklyHours hours;
            hours.rules = must(availability::parseWeeklyRules(QStringLiteral("MO-FR 08:00-10:00")));
            hours.grid = Minutes(20);
            must(supply().setHours(first, hours));
        }
        desk::SupplyDesk supply() { return desk::SupplyDesk(desk()); }
        QString times(const std::vector<Instant> &starts) {
            QStringList all;
            for (const auto start : starts) {
                all << zone().toWallClock(start).time.toString(QStringLiteral("HH:mm"));
            }
            return all.join(u' ');
        }
    };

    template <typename Widget>
    static Widget *named(QWidget &in, const QString &name) {
        for (auto *widget : in.findChildren<Widget *>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }

    static QPushButton *button(QWidget &in, const QString &text) {
        for (auto *each : in.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text) {
                return each;
            }
        }
        return nullptr;
    }

    static void type(QWidget &in, const QString &field, const QString &text) {
        auto *spin = named<InheritedSpin>(in, field);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, text);
        QTest::keyClick(spin, Qt::Key_Tab);
    }

    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theClinicsDefaultIsSetWhileItsStartsAreSeen() {
        Clinic clinic;
        DefaultsDialog dialog(clinic.desk());
        dialog.show();
        QVERIFY(!button(dialog, QStringLiteral("Save"))->isEnabled());
        dialog.setPreviewDate(QDate(2026, 11, 18));
        QCOMPARE(clinic.times(dialog.shownStarts()), QStringLiteral("08:00 08:20 08:40 09:00 09:20 09:40"));
        type(dialog, QStringLiteral("A start every"), QStringLiteral("30"));
        QCOMPARE(clinic.times(dialog.shownStarts()), QStringLiteral("08:00 08:30 09:00 09:30"));
        type(dialog, QStringLiteral("Offset"), QStringLiteral("10"));
        QCOMPARE(clinic.times(dialog.shownStarts()), QStringLiteral("08:10 08:40 09:10 09:40"));
        QVERIFY2(!clinic.supply().clinicParameters().alignmentInterval, "nothing is written by looking");
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(clinic.supply().clinicParameters().alignmentInterval, std::optional(Minutes(30)));
        QCOMPARE(clinic.supply().clinicParameters().alignmentOffset, std::optional(Minutes(10)));
        // What was shown is what a search finds.
        desk::FindRequest request;
        request.schedules = {clinic.first};
        request.from = clinic.zone().day(QDate(2026, 11, 18)).start;
        request.to = clinic.zone().day(QDate(2026, 11, 18)).end;
        std::vector<Instant> found;
        for (const auto &offer : must(clinic.desk().find(request))) {
            found.push_back(offer.interval.start);
        }
        QCOMPARE(clinic.times(found), QStringLiteral("08:10 08:40 09:10 09:40"));
    }

    void aServiceComesBeforeTheClinicAndASchedulesOwnBeforeBoth() {
        Clinic clinic;
        const auto service = must(clinic.supply().addActor(ResourceType::HealthcareService, QStringLiteral("Check-up")));
        must(clinic.supply().setClinicParameters({.duration = Minutes(25), .bufferAfter = Minutes(5)}));
        {
            DefaultsDialog dialog(clinic.desk(), clinic.first);
            dialog.show();
            dialog.choose(service);
            QCOMPARE(named<InheritedSpin>(dialog, QStringLiteral("Duration"))->text(), QStringLiteral("25 min"));
            QVERIFY(!named<InheritedSpin>(dialog, QStringLiteral("Duration"))->own());
            type(dialog, QStringLiteral("Duration"), QStringLiteral("40"));
            QVERIFY(dialog.isChanged());
            QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        }
        QCOMPARE(must(clinic.store().actor(service)).parameters.size(), size_t(1));
        QCOMPARE(must(clinic.store().actor(service)).parameters.front().duration, std::optional(Minutes(40)));
        const QString reference = clinic.store().referenceTo(resourceKey(service)).reference;
        QCOMPARE(clinic.supply().rhythm(clinic.first, reference).duration, std::optional<Milliseconds>(Minutes(40)));
        QCOMPARE(clinic.supply().rhythm(clinic.first).duration, std::optional<Milliseconds>(Minutes(25)));
        SchedulesDialog schedules(clinic.desk(), clinic.first);
        schedules.show();
        schedules.showPage(SchedulesDialog::Page::Visits);
        auto *places = named<QListWidget>(*schedules.parameters(), QStringLiteral("For which service"));
        places->setCurrentRow(1);
        QCOMPARE(named<InheritedSpin>(*schedules.parameters(), QStringLiteral("Duration"))->text(), QStringLiteral("40 min"));
        type(*schedules.parameters(), QStringLiteral("Duration"), QStringLiteral("50"));
        QTest::mouseClick(button(schedules, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(clinic.supply().rhythm(clinic.first, reference).duration, std::optional<Milliseconds>(Minutes(50)));
        must(clinic.desk().undo());
        must(clinic.desk().undo());
        QVERIFY(must(clinic.store().actor(service)).parameters.empty());
    }

    void theVisitsPageLeadsToWhatItInherits() {
        Clinic clinic;
        SchedulesDialog schedules(clinic.desk(), clinic.first);
        schedules.show();
        schedules.showPage(SchedulesDialog::Page::Visits);
        QTest::mouseClick(button(*schedules.parameters(), QStringLiteral("Change what is inherited…")), Qt::LeftButton);
        auto *dialog = schedules.findChild<DefaultsDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        for (auto *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && qobject_cast<QScrollBar *>(widget) == nullptr) {
                auto *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
        type(*dialog, QStringLiteral("Duration"), QStringLiteral("35"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Save")), Qt::LeftButton);
        settle();
        QCOMPARE(named<InheritedSpin>(*schedules.parameters(), QStringLiteral("Duration"))->text(), QStringLiteral("35 min"));
    }

    void hoursAreCopiedFromSomebodyElse() {
        Clinic clinic;
        WeeklyHours away = clinic.supply().hours(clinic.first);
        away.exceptions.emplace(QDate(2026, 12, 24), DayException{{}, QStringLiteral("Closed early")});
        must(clinic.supply().setHours(clinic.first, away));
        SchedulesDialog schedules(clinic.desk(), clinic.second);
        schedules.show();
        QTest::mouseClick(button(*schedules.hours(), QStringLiteral("Copy from…")), Qt::LeftButton);
        auto *dialog = schedules.findChild<CopyHoursDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *from = named<QComboBox>(*dialog, QStringLiteral("From"));
        QCOMPARE(from->count(), 1);
        QCOMPARE(dialog->chosen(), clinic.first);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("MO-FR 08:00-10:00")); }));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(button(*dialog, QStringLiteral("Copy")), Qt::LeftButton);
        settle();
        QCOMPARE(schedules.hours()->grid()->spans().size(), size_t(5));
        QTest::mouseClick(button(schedules, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(clinic.supply().hours(clinic.second), away);
        must(clinic.desk().undo());
        QVERIFY(clinic.supply().hours(clinic.second).isEmpty());
    }

    void holidaysOfAFileArePickedAndClosed() {
        Clinic clinic;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("holidays.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                   "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20270101\r\nSUMMARY:New Year\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        SchedulesDialog schedules(clinic.desk(), clinic.first);
        schedules.show();
        schedules.showPage(SchedulesDialog::Page::DaysOff);
        QTest::mouseClick(button(*schedules.exceptions(), QStringLiteral("Import public holidays…")), Qt::LeftButton);
        auto *dialog = schedules.findChild<HolidaysDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *chooser = dialog->findChild<QFileDialog *>();
        QVERIFY(chooser != nullptr && chooser->isVisible());
        chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::mouseClick(button(*chooser, QStringLiteral("Open")), Qt::LeftButton);
        settle();
        auto *list = named<QListWidget>(*dialog, QStringLiteral("Holidays"));
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Christmas Day")));
        list->item(1)->setCheckState(Qt::Unchecked);
        auto *close = button(*dialog, QStringLiteral("Close on 1 day(s)"));
        QVERIFY(close != nullptr);
        QTest::mouseClick(close, Qt::LeftButton);
        settle();
        QTest::mouseClick(button(schedules, QStringLiteral("Save")), Qt::LeftButton);
        for (const auto id : {clinic.first, clinic.second, clinic.third}) {
            const auto closed = clinic.supply().hours(id).exceptions;
            QCOMPARE(closed.size(), size_t(1));
            QCOMPARE(closed.begin()->first, QDate(2026, 12, 25));
            QCOMPARE(closed.begin()->second.name, QStringLiteral("Christmas Day"));
        }
    }

    void aFileWithoutHolidaysSaysSo() {
        Clinic clinic;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letter.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir");
        file.close();
        HolidaysDialog dialog(clinic.desk());
        dialog.show();
        dialog.read(path);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("not an iCalendar file")); }));
        QVERIFY(!button(dialog, QStringLiteral("Close on 0 day(s)"))->isEnabled());
    }

    void schedulesAreFoundByWhoseTimeTheyAre() {
        Clinic clinic;
        ScheduleListPane pane(clinic.desk());
        auto *whose = named<QComboBox>(pane, QStringLiteral("Whose time"));
        const auto pick = [&](const QString &name) {
            whose->setCurrentIndex(whose->findText(name));
            Q_EMIT whose->activated(whose->currentIndex());
            std::vector<ScheduleId> shown;
            for (int row = 0; row < pane.model()->rowCount(); ++row) {
                shown.push_back(pane.model()->idAt(pane.model()->index(row)));
            }
            std::ranges::sort(shown);
            return shown;
        };
        QCOMPARE(pick(QStringLiteral("Dr. Okafor")), (std::vector{clinic.first, clinic.third}));
        QCOMPARE(pick(QStringLiteral("Room 1")), std::vector{clinic.second});
        QCOMPARE(pick(QStringLiteral("All people and rooms")).size(), size_t(3));
    }
};

const test::TestRegistration<DefaultsDialogTest> registration;

} // namespace praxidesk::schedules

#include "defaults_dialog_test.moc"
