#include "core/exchange/continuity_pack.h"
#include "tests/shell/open_window.h"
#include "tests/support/must_hold.h"
#include "tests/support/test_registry.h"
#include "ui/booking/small_widgets.h"
#include "ui/paper/back_entry_dialog.h"
#include "ui/paper/pack_dialog.h"
#include "ui/paper/pack_service.h"
#include "ui/paper/print_dialog.h"
#include "ui/paper/table_source.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/commands_paper.h"
#include "ui/shell/status_bar.h"

#include <QTest>

namespace praxidesk {

using test::OpenWindow;

namespace {

class ListToPrint : public QWidget, public paper::TableSource {
public:
    using QWidget::QWidget;
    [[nodiscard]] std::optional<paper::Table> table() const override { return paper::Table{QStringLiteral("The list"), {}, {}, {}, {{QStringLiteral("Row"), 1}}, {}, {}}; }
};

booking::LinkButton *link(shell::StatusBar &bar, const QString &text) {
    for (auto *button : bar.findChildren<booking::LinkButton *>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

/// What goes onto paper, from the window.
class PaperCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsWhatIsShown_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("actors");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("day") << QStringLiteral("view.day") << int(paper::Paper::DaySheets) << 2 << QDate(2026, 11, 17) << QDate(2026, 11, 17);
        QTest::newRow("week") << QStringLiteral("view.week") << int(paper::Paper::WeekPlan) << 1 << QDate(2026, 11, 16) << QDate(2026, 11, 20);
        QTest::newRow("week side by side") << QStringLiteral("view.team") << int(paper::Paper::WeekPlan) << 2 << QDate(2026, 11, 16) << QDate(2026, 11, 20);
    }
    void printsWhatIsShown() {
        QFETCH(QString, view);
        OpenWindow desk;
        desk.run(view);
        OpenWindow::settle();
        desk.run(QStringLiteral("file.print"));
        auto *dialog = desk.dialog<paper::PrintDialog>();
        QVERIFY(dialog != nullptr);
        const auto request = dialog->request();
        QTEST(int(request.paper), "paper");
        QTEST(int(request.actors.size()), "actors");
        QTEST(request.first, "first");
        QTEST(request.last, "last");
        QTRY_VERIFY(!dialog->isMaking());
        QVERIFY(dialog->pages());
    }

    void printsTheListThatIsShown() {
        OpenWindow desk;
        ListToPrint list(&desk.workspace());
        list.show();
        const auto request = shell::shownOnScreen(desk.workspace());
        QCOMPARE(int(request.paper), int(paper::Paper::List));
        QCOMPARE(request.list->title, QStringLiteral("The list"));
        list.hide();
        QCOMPARE(int(shell::shownOnScreen(desk.workspace()).paper), int(paper::Paper::DaySheets));
    }

    void printsTheMonthThatIsShown() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 40));
        desk.run(QStringLiteral("view.month"));
        while (desk.workspace().isBusy()) {
            QCoreApplication::processEvents();
        }
        const auto request = shell::shownOnScreen(desk.workspace());
        QCOMPARE(int(request.paper), int(paper::Paper::List));
        QCOMPARE(request.list->title, QStringLiteral("November 2026"));
        QCOMPARE(request.list->aside, QStringLiteral("2 practitioners"));
        QCOMPARE(request.list->rows.size(), size_t(30)); // each day of the month, not of the six weeks on the screen
        const auto &tuesday = request.list->rows[16];
        QCOMPARE(tuesday.cells.size(), request.list->columns.size());
        QCOMPARE(tuesday.cells[0].text, QStringLiteral("Tue 17"));
        QCOMPARE(tuesday.cells[1].text, QStringLiteral("1 visits"));
        QCOMPARE(tuesday.cells[2].text, QStringLiteral("40 min"));
        QCOMPARE(int(request.list->rows[20].tone), int(paper::Tone::Quiet)); // Saturday
        desk.run(QStringLiteral("view.day"));
        QCOMPARE(int(shell::shownOnScreen(desk.workspace()).paper), int(paper::Paper::DaySheets));
    }

    void printsASlipOfTheChosenVisit() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        OpenWindow::settle();
        auto *action = desk.window().commands().action(QStringLiteral("appointment.slip"));
        desk.workspace().reveal(visit);
        QVERIFY(action->isEnabled());
        action->trigger();
        auto *dialog = desk.dialog<paper::PrintDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(int(dialog->request().paper), int(paper::Paper::Slip));
        QCOMPARE(dialog->request().appointment, visit);
        QTRY_VERIFY(!dialog->isMaking());
        QVERIFY(dialog->pages());
    }

    void offersASlipAfterABooking() {
        OpenWindow desk;
        const auto visit = desk.book(0, desk.between(9, 0, 9, 20));
        auto &bar = *desk.workspace().statusBar();
        bar.toast(QStringLiteral("Booked"), true);
        QVERIFY(link(bar, QStringLiteral("Print a slip")) == nullptr);
        Q_EMIT desk.workspace().actions()->booked(visit);
        auto *offer = link(bar, QStringLiteral("Print a slip"));
        QVERIFY(offer != nullptr);
        offer->click();
        auto *dialog = desk.dialog<paper::PrintDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->request().appointment, visit);
        QTRY_VERIFY(!dialog->isMaking());
        bar.toast(QStringLiteral("Something else"), true);
        QVERIFY(link(bar, QStringLiteral("Print a slip")) == nullptr);
    }

    void papersThatCannotBeWrittenAreTold() {
        OpenWindow desk;
        exchange::PackSettings settings;
        settings.writesPapers = true;
        settings.folder = desk.inFolder(QStringLiteral("stick"));
        test::mustHold(exchange::setPackSettings(desk.store(), settings).has_value());
        auto *service = desk.workspace().findChild<paper::PackService *>();
        QVERIFY(service != nullptr);
        service->readSettings();
        service->look();
        QTRY_VERIFY(!service->isWriting());
        auto *problem = link(*desk.workspace().statusBar(), QStringLiteral("Papers not written"));
        QVERIFY(problem != nullptr);
        QVERIFY(problem->toolTip().contains(QStringLiteral("stick")));
        problem->click();
        QVERIFY(desk.dialog<paper::PackDialog>() != nullptr);
        test::mustHold(QDir().mkpath(settings.folder));
        service->writeNow();
        QTRY_VERIFY(!service->isWriting());
        QVERIFY(link(*desk.workspace().statusBar(), QStringLiteral("Papers not written")) == nullptr);
    }

    void bookingsFromPaperAreEntered() {
        OpenWindow desk;
        desk.run(QStringLiteral("file.backEntry"));
        QVERIFY(desk.dialog<paper::BackEntryDialog>() != nullptr);
    }
};

const praxidesk::test::TestRegistration<PaperCommandsTest> registration;

} // namespace praxidesk

#include "paper_commands_test.moc"
