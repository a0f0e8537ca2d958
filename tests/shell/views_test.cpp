// Day, week and month in the window: keys, steps, title, panels, and what is remembered.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/reason_dialog.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/resource_model.h"
#include "ui/shell/saved_view_dialog.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/tool_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace praxidesk {

using shell::View;
using test::OpenWindow;

namespace {

const QDate tuesday(2026, 11, 17);

QStringList titlesOf(OpenWindow &open) {
    QStringList texts;
    for (const auto *label : open.workspace().toolBar()->findChildren<QLabel *>()) {
        texts << label->text();
    }
    return texts;
}

const desk::DayOverview &overviewOf(OpenWindow &open, QDate date) {
    while (open.workspace().isBusy()) {
        QCoreApplication::processEvents();
    }
    static const desk::DayOverview none;
    const auto *day = open.workspace().month()->content().dayOf(date);
    return day == nullptr ? none : *day;
}

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfViews() {
        for (const auto view : {View::Day, View::Week, View::Month, View::Agenda, View::Team}) {
            QCOMPARE(shell::viewOf(shell::wordOf(view)), std::optional(view));
        }
        QVERIFY(!shell::viewOf(QStringLiteral("year")));
    }

    void theMonthTakesTheGridsPlace() {
        OpenWindow open;
        open.window().resize(1366, 768);
        open.book(0, open.between(9, 0, 9, 40));
        open.book(1, open.between(9, 0, 9, 20));
        QTest::keyClick(&open.window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(open.workspace().shownView(), View::Month);
        QCOMPARE(open.workspace().centre(), open.workspace().month());
        QVERIFY(open.workspace().month()->isVisible());
        QVERIFY(!open.view().isVisible());
        QVERIFY(titlesOf(open).contains(QStringLiteral("November 2026")));
        QVERIFY(open.window().commands().action(QStringLiteral("view.month"))->isChecked());
        QCOMPARE(overviewOf(open, tuesday).visits, 2);
        QCOMPARE(overviewOf(open, tuesday).booked, Minutes(60));
        QCOMPARE(overviewOf(open, tuesday).hours, Minutes(2 * 480));
        QVERIFY(!open.workspace().chosenAppointment()); // what the hidden grid has chosen is not meant
        open.run(QStringLiteral("view.day"));
        QVERIFY(open.view().isVisible());
        QCOMPARE(open.workspace().date(), tuesday);
    }

    void everyViewZooms_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("usual");
        QTest::newRow("day") << QStringLiteral("view.day") << QStringLiteral("Fit the day");
        QTest::newRow("week") << QStringLiteral("view.week") << QStringLiteral("Fit the day");
        QTest::newRow("side by side") << QStringLiteral("view.team") << QStringLiteral("Fit the day");
        QTest::newRow("month") << QStringLiteral("view.month") << QStringLiteral("Usual size");
        QTest::newRow("agenda") << QStringLiteral("view.agenda") << QStringLiteral("Usual size");
    }
    void everyViewZooms() {
        QFETCH(QString, view);
        QFETCH(QString, usual);
        OpenWindow open;
        open.run(view);
        const auto zooms = [&open] {
            const auto state = open.workspace().state();
            return std::array{state.zoom, state.monthZoom, state.agendaZoom};
        };
        const auto told = [&open] {
            for (const auto *label : open.workspace().statusBar()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(QStringLiteral("Zoom"))) {
                    return label->text();
                }
            }
            return QString();
        };
        const auto before = zooms();
        const QString first = told();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(&open.window(), Qt::Key_Plus, Qt::ControlModifier);
        const auto larger = zooms();
        int changed = 0;
        for (size_t at = 0; at < before.size(); ++at) {
            changed += larger[at] > before[at] ? 1 : larger[at] < before[at] ? -9 : 0;
        }
        QCOMPARE(changed, 1); // each has a zoom of its own
        QVERIFY(told() != first);
        open.reopen();
        QCOMPARE(zooms(), larger);
        QTest::keyClick(&open.window(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(zooms(), before);
        const auto *fit = open.window().commands().action(QStringLiteral("view.fit"));
        QCOMPARE(shell::withoutMnemonic(fit->text()), usual);
        if (usual == QStringLiteral("Usual size")) {
            QTest::keyClick(&open.window(), Qt::Key_Minus, Qt::ControlModifier);
            QVERIFY(zooms() != before);
            QTest::keyClick(&open.window(), Qt::Key_0, Qt::ControlModifier);
            QCOMPARE(zooms(), before);
        }
    }

    void stepsAreMonths() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.run(QStringLiteral("go.next"));
        QCOMPARE(open.workspace().date(), QDate(2026, 12, 17));
        open.run(QStringLiteral("go.previous"));
        open.run(QStringLiteral("go.previous"));
        QCOMPARE(open.workspace().date(), QDate(2026, 10, 17));
        open.run(QStringLiteral("go.today"));
        QCOMPARE(open.workspace().date(), tuesday);
    }

    void enterOpensTheDayAndItsGrid() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.workspace().month()->setFocus();
        QTest::keyClick(open.workspace().month(), Qt::Key_Right);
        QCOMPARE(open.workspace().date(), tuesday.addDays(1));
        QCOMPARE(open.workspace().shownView(), View::Month);
        QTest::keyClick(open.workspace().month(), Qt::Key_Return);
        QCOMPARE(open.workspace().shownView(), View::Day);
        QCOMPARE(open.workspace().date(), tuesday.addDays(1));
        QVERIFY(open.view().hasFocus());
    }

    void whatIsBookedMeanwhileShows() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        QCOMPARE(overviewOf(open, tuesday).visits, 0);
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        QCOMPARE(overviewOf(open, tuesday).visits, 1);
        QVERIFY(open.window().desk()->setStatus(visit, AppointmentStatus::NoShow));
        QCOMPARE(overviewOf(open, tuesday).visits, 0);
        QCOMPARE(overviewOf(open, tuesday).noShows, 1);
        QVERIFY(open.window().desk()->undo());
        QCOMPARE(overviewOf(open, tuesday).visits, 1);
    }

    void thePeopleWhoAreShownCount() {
        OpenWindow open;
        open.book(0, open.between(9, 0, 9, 20));
        open.run(QStringLiteral("view.month"));
        QCOMPARE(overviewOf(open, tuesday).hours, Minutes(960));
        auto *people = open.workspace().leftPanel()->resources();
        QVERIFY(people->setData(people->index(1), Qt::Unchecked, Qt::CheckStateRole));
        OpenWindow::settle();
        QCOMPARE(overviewOf(open, tuesday).hours, Minutes(480));
        QCOMPARE(overviewOf(open, tuesday).visits, 0);
    }

    void theViewIsRemembered() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.reopen();
        QCOMPARE(open.workspace().shownView(), View::Month);
        QCOMPARE(open.workspace().centre(), open.workspace().month());
    }

    void aVisitThatIsToBeSeenBringsTheGridBack() {
        OpenWindow open;
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        open.run(QStringLiteral("view.month"));
        open.workspace().reveal(visit);
        QCOMPARE(open.workspace().shownView(), View::Day);
        QCOMPARE(open.workspace().chosenAppointment(), visit);
    }

    void theAgendaListsWhatIsThere() {
        OpenWindow open;
        const auto first = open.book(0, open.between(9, 0, 9, 20));
        const auto second = open.book(1, open.between(9, 0, 9, 20));
        QTest::keyClick(&open.window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(open.workspace().shownView(), View::Agenda);
        auto &agenda = *open.workspace().agenda();
        QCOMPARE(agenda.model()->visitCount(), 2);
        QVERIFY(titlesOf(open).contains(QStringLiteral("17–18 November")));
        agenda.choose(second);
        QCOMPARE(open.workspace().chosenAppointment(), second);
        open.run(QStringLiteral("appointment.arrived"));
        QCOMPARE(open.store().appointment(second)->status, AppointmentStatus::Arrived);
        OpenWindow::settle();
        QCOMPARE(agenda.chosen(), std::vector{second}); // still chosen
        open.run(QStringLiteral("appointment.reveal"));
        QCOMPARE(open.workspace().shownView(), View::Day);
        QCOMPARE(open.workspace().chosenAppointment(), second);
        open.run(QStringLiteral("view.agenda"));
        open.workspace().reveal(first);
        QCOMPARE(open.workspace().shownView(), View::Agenda); // it is listed
        QCOMPARE(open.workspace().chosenAppointment(), first);
        open.run(QStringLiteral("go.next"));
        QCOMPARE(open.workspace().date(), tuesday.addDays(2));
        QCOMPARE(agenda.model()->visitCount(), 0);
    }

    void severalAreChangedInOneStep() {
        OpenWindow open;
        open.setNow(open.at(10, 30));
        const auto first = open.book(0, open.between(11, 0, 11, 20));
        const auto second = open.book(1, open.between(11, 0, 11, 20));
        const auto third = open.book(0, open.between(11, 20, 11, 40));
        QVERIFY(open.window().desk()->cancel(third, {}));
        open.run(QStringLiteral("view.agenda"));
        auto &agenda = *open.workspace().agenda();
        agenda.table()->selectAll();
        QCOMPARE(agenda.chosen().size(), size_t(2));
        open.run(QStringLiteral("appointment.arrived"));
        QCOMPARE(open.store().appointment(first)->status, AppointmentStatus::Arrived);
        QCOMPARE(open.store().appointment(second)->status, AppointmentStatus::Arrived);
        open.run(QStringLiteral("edit.undo"));
        QCOMPARE(open.store().appointment(first)->status, AppointmentStatus::Booked);
        QCOMPARE(open.store().appointment(second)->status, AppointmentStatus::Booked);
        OpenWindow::settle();
        agenda.table()->selectAll();
        open.run(QStringLiteral("appointment.cancel"));
        auto *reason = open.dialog<booking::ReasonDialog>();
        QVERIFY(reason);
        reason->accept();
        QCOMPARE(open.store().appointment(first)->status, AppointmentStatus::Cancelled);
        QCOMPARE(open.store().appointment(second)->status, AppointmentStatus::Cancelled);
        open.run(QStringLiteral("edit.undo"));
        QCOMPARE(open.store().appointment(second)->status, AppointmentStatus::Booked);
        QCOMPARE(open.store().appointment(third)->status, AppointmentStatus::Cancelled);
    }

    void aNoticeLeavesTheBarForSeveralFree() {
        OpenWindow open;
        open.book(0, open.between(11, 0, 11, 20));
        open.book(1, open.between(11, 0, 11, 20));
        open.run(QStringLiteral("view.agenda"));
        auto &agenda = *open.workspace().agenda();
        const auto *notice = open.workspace().notice();
        open.workspace().notice()->tell(QStringLiteral("Two were left as they are."), {});
        const int foot = notice->geometry().bottom();
        agenda.table()->selectAll();
        OpenWindow::settle();
        QVERIFY(agenda.bulkBarHeight() > 0);
        QCOMPARE(notice->geometry().bottom(), foot - agenda.bulkBarHeight());
        QCOMPARE(notice->findChildren<QPushButton *>().back()->text(), QStringLiteral("Close")); // there is nothing else to choose
    }

    void theKeysStayInTheListWhenSeveralAreChanged() {
        OpenWindow open;
        open.setNow(open.at(10, 30));
        const auto first = open.book(0, open.between(11, 0, 11, 20));
        open.book(1, open.between(11, 0, 11, 20));
        open.run(QStringLiteral("view.agenda"));
        auto &agenda = *open.workspace().agenda();
        agenda.table()->setFocus();
        agenda.table()->selectAll();
        OpenWindow::settle();
        const auto buttons = agenda.findChildren<QPushButton *>();
        const auto arrived = std::ranges::find(buttons, QStringLiteral("Arrived"), &QPushButton::accessibleName);
        QVERIFY(arrived != buttons.end() && (*arrived)->isVisible());
        (*arrived)->setFocus();
        QTest::keyClick(*arrived, Qt::Key_Space);
        OpenWindow::settle();
        QCOMPARE(open.store().appointment(first)->status, AppointmentStatus::Arrived);
        QVERIFY(!(*arrived)->isEnabled());
        QCOMPARE(QApplication::focusWidget(), agenda.table());
        QCOMPARE(agenda.chosen().size(), size_t(2));
    }

    void whatIsListedIsExported_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("table") << QStringLiteral("list.csv") << QByteArray("\xEF\xBB\xBF" "Day,From,To,Time zone,Patient,Birth date,Phone,") << QByteArray("2026-11-17,09:00,09:20,Europe/Berlin +01:00,Homer Simpson,1987-03-14,07700 900412,,Dr. Alan Smith,,expected,,");
        QTest::newRow("calendar") << QStringLiteral("list.ics") << QByteArray("BEGIN:VCALENDAR") << QByteArray("BEGIN:VEVENT");
    }
    void whatIsListedIsExported() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, mark);
        OpenWindow open;
        open.book(0, open.between(9, 0, 9, 20));
        open.book(1, open.between(10, 0, 10, 20));
        open.run(QStringLiteral("view.agenda"));
        auto filter = overview::AgendaFilter();
        filter.who = open.workspace().agenda()->model()->actors().front();
        open.workspace().agenda()->setFilter(filter);
        QCOMPARE(open.workspace().agenda()->model()->visitCount(), 1);
        open.window().exportListInto(open.inFolder(name));
        QFile file(open.inFolder(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(begins));
        QCOMPARE(bytes.count(mark), 1);
    }

    void theAgendasDaysAreRemembered() {
        OpenWindow open;
        open.run(QStringLiteral("view.agenda"));
        auto *range = open.workspace().agenda()->findChildren<QComboBox *>().front();
        range->setCurrentIndex(static_cast<int>(overview::AgendaRange::Month));
        Q_EMIT range->activated(range->currentIndex());
        QVERIFY(titlesOf(open).contains(QStringLiteral("1–30 November")));
        open.reopen();
        QCOMPARE(open.workspace().shownView(), View::Agenda);
        QCOMPARE(open.workspace().agenda()->range(), overview::AgendaRange::Month);
    }

    void keysShowSavedViews() {
        OpenWindow open;
        open.run(QStringLiteral("view.agenda"));
        overview::AgendaFilter filter;
        filter.text = QStringLiteral("nobody");
        open.workspace().agenda()->setFilter(filter);
        open.workspace().agenda()->setZoom(150);
        open.workspace().saveView(0, QStringLiteral("Nobody"));
        open.workspace().agenda()->setZoom(100);
        open.run(QStringLiteral("view.day"));
        auto *people = open.workspace().leftPanel()->resources();
        QVERIFY(people->setData(people->index(1), Qt::Unchecked, Qt::CheckStateRole));
        OpenWindow::settle();
        QCOMPARE(open.view().content().columns.size(), size_t(1));
        const ActorId shown = open.view().content().columns.front().key.actor;
        open.view().setZoom(12);
        open.workspace().saveView(3, QStringLiteral("One & only"));
        open.view().setZoom(6);
        QVERIFY(people->setData(people->index(1), Qt::Checked, Qt::CheckStateRole));
        OpenWindow::settle();
        open.run(QStringLiteral("view.month"));

        QTest::keyClick(&open.window(), Qt::Key_F2);
        QCOMPARE(open.workspace().shownView(), View::Agenda);
        QCOMPARE(open.workspace().agenda()->model()->filter(), filter);
        QCOMPARE(open.workspace().agenda()->zoom(), 150);
        QTest::keyClick(&open.window(), Qt::Key_F3); // nothing is kept there
        QCOMPARE(open.workspace().shownView(), View::Agenda);
        QTest::keyClick(&open.window(), Qt::Key_F5);
        QCOMPARE(open.workspace().shownView(), View::Day);
        QCOMPARE(open.view().content().columns.size(), size_t(1));
        QCOMPARE(open.view().content().columns.front().key.actor, shown);
        QCOMPARE(open.view().zoom(), 12);
        QCOMPARE(open.workspace().date(), tuesday);
        QCOMPARE(open.workspace().statusBar()->toastText(), QStringLiteral("Showing One & only"));

        // It is called so in the menu and in the palette, and stands in the left panel.
        QCOMPARE(open.window().commands().action(QStringLiteral("view.saved5"))->text(), QStringLiteral("One && only"));
        QVERIFY(!open.window().commands().action(QStringLiteral("view.saved3"))->isEnabled());
        const auto *model = open.workspace().leftPanel()->savedViews()->model();
        QCOMPARE(model->index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Nobody, F2"));
        QCOMPARE(model->index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("One & only, F5, shown"));
        open.view().setZoom(8);
        QCOMPARE(model->index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("One & only, F5"));

        const auto kept = open.workspace().state().saved;
        open.reopen();
        QCOMPARE(open.workspace().state().saved, kept);
        QCOMPARE(open.window().commands().action(QStringLiteral("view.saved2"))->text(), QStringLiteral("Nobody"));
    }

    void everybodyIncludesWhoComesLater() {
        OpenWindow open;
        open.workspace().saveView(0, QStringLiteral("All"));
        QVERIFY(open.workspace().savedView(0)->everybody);
        auto *people = open.workspace().leftPanel()->resources();
        QVERIFY(people->setData(people->index(1), Qt::Unchecked, Qt::CheckStateRole));
        OpenWindow::settle();
        open.workspace().saveView(1, QStringLiteral("Some"));
        QVERIFY(!open.workspace().savedView(1)->everybody);
        QCOMPARE(open.workspace().savedView(1)->people.size(), size_t(1));
        open.workspace().showSavedView(0);
        QCOMPARE(open.view().content().columns.size(), size_t(2));
        QVERIFY(open.workspace().state().hidden.empty());
    }

    void savedViewsAreNamedMovedAndRemoved() {
        OpenWindow open;
        open.run(QStringLiteral("view.save"));
        auto *dialog = open.dialog<shell::SavedViewDialog>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>();
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            save = button->text() == QStringLiteral("Save") ? button : save;
        }
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("  The  day "));
        QVERIFY(save->isEnabled());
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), QStringLiteral("F2"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(open.workspace().savedView(0));
        QCOMPARE(open.workspace().savedView(0)->name, QStringLiteral("The day"));

        open.run(QStringLiteral("view.week"));
        open.run(QStringLiteral("view.save"));
        dialog = open.dialog<shell::SavedViewDialog>();
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), QStringLiteral("F3")); // the first free one
        QCOMPARE(dialog->findChild<QComboBox *>()->itemText(0), QStringLiteral("F2, replaces The day"));
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("The week"));
        dialog->accept();
        open.workspace().changeSavedView(1, 0, QStringLiteral("Week"));
        QCOMPARE(open.workspace().savedView(0)->name, QStringLiteral("Week"));
        QCOMPARE(open.workspace().savedView(1)->name, QStringLiteral("The day"));

        auto *list = open.workspace().leftPanel()->savedViews()->list();
        QVERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(open.workspace().shownView(), View::Day);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(open.workspace().shownView(), View::Week);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        const auto visit = open.book(0, open.between(9, 0, 9, 20));
        open.workspace().reveal(visit);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete); // the view goes, not the visit that is chosen
        QVERIFY(open.window().findChildren<booking::ReasonDialog *>().isEmpty());
        QVERIFY(!open.workspace().savedView(1));
        open.workspace().removeSavedView(0);
        QVERIFY(!list->isVisible());
        for (auto *link : open.workspace().statusBar()->findChildren<QPushButton *>()) {
            if (link->isVisible() && link->text() == QStringLiteral("Undo")) {
                link->click();
            }
        }
        QVERIFY(open.workspace().savedView(0));
    }

    void onlyWhatAViewUsesMakesItAnother_data() {
        QTest::addColumn<View>("view");
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("same");
        // zoom, people, whose week, the agenda's filter
        const std::array<std::pair<View, std::array<bool, 4>>, 4> expected{{{View::Day, {false, false, true, true}},
                                                                            {View::Week, {false, true, false, true}},
                                                                            {View::Month, {false, false, true, true}},
                                                                            {View::Agenda, {false, false, true, false}}}};
        for (const auto &[view, sames] : expected) {
            for (int what = 0; what < 4; ++what) {
                QTest::addRow("%s %d", qPrintable(shell::wordOf(view)), what) << view << what << sames[static_cast<size_t>(what)];
            }
        }
    }
    void onlyWhatAViewUsesMakesItAnother() {
        QFETCH(View, view);
        QFETCH(int, what);
        shell::SavedView first;
        first.view = view;
        first.everybody = false;
        first.people = {ActorId{1}};
        auto second = first;
        second.name = QStringLiteral("B");
        second.key = 3;
        QVERIFY(first.showsAs(second));
        switch (what) {
        case 0: second.zoom = 12; break;
        case 1: second.people = {ActorId{2}}; break;
        case 2: second.weekActor = ActorId{2}; break;
        default: second.filter.unconfirmed = true; break;
        }
        QTEST(first.showsAs(second), "same");
        QTEST(second.showsAs(first), "same");
    }

    void savedViewsAreAModel() {
        shell::SavedViewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shell::SavedView first;
        first.name = QStringLiteral("A");
        auto second = first;
        second.key = 4;
        second.name = QStringLiteral("B");
        model.setViews({first, second});
        model.setChosen(4);
        QCOMPARE(model.index(1).data(shell::SavedViewModel::KeyRole).toInt(), 4);
        QVERIFY(model.index(1).data(shell::SavedViewModel::ChosenRole).toBool());
        second.name = QStringLiteral("C");
        model.setViews({first, second});
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("C"));
        model.setViews({second});
        QCOMPARE(model.rowCount(), 1);
    }

    void bookingGoesToTheChosenDay() {
        OpenWindow open;
        open.run(QStringLiteral("view.month"));
        open.workspace().showDate(tuesday.addDays(2));
        const auto draft = open.workspace().draftHere();
        QVERIFY(draft.interval);
        QCOMPARE(open.store().zone().dateOf(draft.interval->start), tuesday.addDays(2));
    }
};

const praxidesk::test::TestRegistration<ViewsTest> viewsTest;

} // namespace praxidesk

#include "views_test.moc"
