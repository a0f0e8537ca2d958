// Each thing that one can ask for in the find panel, set where a person sets it, and what is then offered; why the rest is not.
#include "core/desk/supply_desk.h"
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/many_combo.h"
#include "ui/booking/words.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/find_form.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/holds_list.h"
#include "ui/shell/panel_list.h"

#include <QDateEdit>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>

namespace praxidesk {

using shell::FindPanel;
using test::OpenWindow;

class FindCriteriaTest : public QObject {
    Q_OBJECT

    static FindPanel &settled(OpenWindow &desk) {
        auto *panel = desk.workspace().findPanel();
        for (int round = 0; round < 10'000 && panel->searching()->isRunning(); ++round) {
            QCoreApplication::processEvents();
        }
        OpenWindow::settle();
        return *panel;
    }

    static FindPanel &open(OpenWindow &desk) {
        desk.run(QStringLiteral("go.find"));
        return settled(desk);
    }

    template <typename Widget>
    static Widget *field(FindPanel &panel, const QString &name) {
        for (auto *found : panel.form()->findChildren<Widget *>()) {
            if (found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }

    /// As by a click on an entry of the open menu.
    static void check(FindPanel &panel, const QString &box, const QStringList &entries) {
        const auto actions = field<booking::ManyCombo>(panel, box)->menu()->actions();
        for (auto *action : actions) {
            if (entries.contains(action->text())) {
                action->trigger();
            }
        }
    }

    /// A schedule of its own with hours on the Tuesday: 08:00–12:00, or what `hours` says.
    static ScheduleId schedule(OpenWindow &desk, const std::vector<std::pair<ResourceType, QString>> &actors, const QString &hours = QStringLiteral("TU 08:00-12:00"),
                               const QString &kind = {}) {
        desk::SupplyDesk supply(*desk.window().desk());
        desk::ScheduleDetails details;
        for (const auto &[type, name] : actors) {
            details.actors.push_back(desk.store().referenceTo(resourceKey(supply.addActor(type, name).value())));
        }
        if (!kind.isEmpty()) {
            details.specialty = {Concept::ofText(kind + QStringLiteral(" specialty"))};
            details.serviceType = {Concept::ofText(kind + QStringLiteral(" service"))};
            details.serviceCategory = {Concept::ofText(kind + QStringLiteral(" category"))};
        }
        WeeklyHours weekly;
        weekly.rules = availability::parseWeeklyRules(hours).value();
        const auto made = supply.create(details, weekly).value();
        OpenWindow::settle();
        return made;
    }

    static QString first(OpenWindow &desk, const FindPanel &panel) {
        return panel.offers().empty() ? QString() : booking::timeText(panel.offers().front().interval.start, desk.store().zone());
    }

    /// What stays in view at 200 % on 1366 × 768.
    static void makeSmall(OpenWindow &desk) {
        desk.window().resize(683, 384);
        OpenWindow::settle();
    }

private Q_SLOTS:
    void aRoomOfItsOwnMustBeFreeToo() {
        OpenWindow desk;
        const auto room = schedule(desk, {{ResourceType::Location, QStringLiteral("Theatre")}}, QStringLiteral("TU 10:00-11:00"));
        auto &panel = open(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("08:00"));
        check(panel, QStringLiteral("Room"), {QStringLiteral("Theatre")});
        settled(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("10:00"));
        for (const auto &offer : panel.offers()) {
            QVERIFY(offer.interval.start >= desk.at(10, 0) && offer.interval.end <= desk.at(11, 0));
            QVERIFY(std::ranges::find(offer.schedules, room) != offer.schedules.end());
            QCOMPARE(offer.schedules.size(), size_t(2));
        }
        check(panel, QStringLiteral("Room"), {QStringLiteral("Any room")});
        settled(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("08:00"));
    }

    void aRoomOnASchedulePicksThatSchedule() {
        OpenWindow desk;
        const auto own = schedule(desk, {{ResourceType::Practitioner, QStringLiteral("Dr. Ines Room")}, {ResourceType::Location, QStringLiteral("Attic")}});
        auto &panel = open(desk);
        check(panel, QStringLiteral("Room"), {QStringLiteral("Attic")});
        settled(desk);
        QVERIFY(!panel.offers().empty());
        for (const auto &offer : panel.offers()) {
            QCOMPARE(offer.schedules, std::vector{own});
        }
    }

    void kinds_data() {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("entry");
        QTest::newRow("specialty") << QStringLiteral("Specialty") << QStringLiteral("Heart specialty");
        QTest::newRow("service") << QStringLiteral("Service") << QStringLiteral("Heart service");
        QTest::newRow("category") << QStringLiteral("Category") << QStringLiteral("Heart category");
    }

    void kinds() {
        QFETCH(QString, box);
        QFETCH(QString, entry);
        OpenWindow desk;
        const auto own = schedule(desk, {{ResourceType::Practitioner, QStringLiteral("Dr. Ada Heart")}}, QStringLiteral("TU 09:00-10:00"), QStringLiteral("Heart"));
        auto &panel = open(desk);
        auto *combo = field<QComboBox>(panel, box);
        QVERIFY(combo->findText(entry) > 0);
        combo->setCurrentIndex(combo->findText(entry));
        settled(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("09:00"));
        for (const auto &offer : panel.offers()) {
            QCOMPARE(offer.schedules, std::vector{own});
        }
        combo->setCurrentIndex(0);
        settled(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("08:00"));
    }

    void whatCannotBeChosenIsNotAskedFor() {
        OpenWindow desk;
        auto &panel = open(desk);
        for (auto *button : panel.form()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Length, until"))) {
                button->click();
                break;
            }
        }
        OpenWindow::settle();
        QVERIFY(field<QComboBox>(panel, QStringLiteral("Specialty"))->isVisible());
        QVERIFY2(!field<QComboBox>(panel, QStringLiteral("Category"))->isVisible(), "no schedule has one");
    }

    void allOfThemIsChosenInTheMenu() {
        OpenWindow desk;
        desk.book(0, desk.between(8, 0, 9, 0));
        auto &panel = open(desk);
        check(panel, QStringLiteral("With"), {QStringLiteral("Dr. Alan Smith, GP"), QStringLiteral("Dr. Amara Okafor, GP")});
        settled(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("08:00"));
        QCOMPARE(panel.offers().front().schedules.size(), size_t(1));
        check(panel, QStringLiteral("With"), {QStringLiteral("All of them together")});
        settled(desk);
        QCOMPARE(first(desk, panel), QStringLiteral("09:00"));
        for (const auto &offer : panel.offers()) {
            QCOMPARE(offer.schedules.size(), size_t(2));
        }
        const QString row = panel.list()->rows()->index(1).data(Qt::DisplayRole).toString();
        QVERIFY2(row.contains(QStringLiteral("Dr. Alan Smith + Dr. Amara Okafor")), qPrintable(row));
    }

    void peopleAreChosenWithoutTheMenu() {
        OpenWindow desk;
        auto &panel = open(desk);
        auto *with = field<booking::ManyCombo>(panel, QStringLiteral("With"));
        const auto take = [with](const QString &name) { // as assistive technology does
            with->setCurrentIndex(with->findText(name));
            Q_EMIT with->activated(with->currentIndex());
        };
        take(QStringLiteral("Dr. Amara Okafor, GP"));
        QCOMPARE(with->currentText(), QStringLiteral("Dr. Amara Okafor"));
        QCOMPARE(panel.criteria().people.size(), size_t(1));
        take(QStringLiteral("Dr. Alan Smith, GP"));
        take(QStringLiteral("All of them together"));
        QVERIFY(panel.criteria().allOf);
        take(QStringLiteral("Anybody"));
        QVERIFY(panel.criteria().people.empty());
        QTest::keyClicks(with, QStringLiteral("d"));
        QVERIFY2(panel.criteria().people.empty(), "a letter chooses nobody");
    }

    void daysTimesAndLengthAreSetInTheForm() {
        OpenWindow desk;
        auto &panel = open(desk);
        field<QDateEdit>(panel, QStringLiteral("From"))->setDate(QDate(2026, 11, 19));
        QCOMPARE(panel.criteria().to, QDate(2026, 11, 25));
        field<QDateEdit>(panel, QStringLiteral("Until"))->setDate(QDate(2026, 11, 20));
        field<QComboBox>(panel, QStringLiteral("Time of day"))->setCurrentIndex(2);
        field<QSpinBox>(panel, QStringLiteral("Length"))->setValue(60);
        field<QComboBox>(panel, QStringLiteral("Show"))->setCurrentIndex(1);
        settled(desk);
        QStringList starts;
        for (const auto &offer : panel.offers()) {
            QCOMPARE(offer.interval.duration(), Milliseconds(Minutes(60)));
            starts << desk.store().zone().dateOf(offer.interval.start).toString(QStringLiteral("d ")) + booking::timeText(offer.interval.start, desk.store().zone());
        }
        QCOMPARE(starts, (QStringList{QStringLiteral("19 13:00"), QStringLiteral("20 13:00")}));
    }

    void anOfferThatIsHeldLeavesItsPlaceToTheNext() {
        OpenWindow desk;
        auto &panel = open(desk);
        QTest::keyClick(panel.list(), Qt::Key_Down);
        QTest::keyClick(panel.list(), Qt::Key_Down);
        OpenWindow::settle();
        QCOMPARE(panel.chosen(), 3);
        const auto next = panel.offers().at(3);
        QTest::keyClick(panel.list(), Qt::Key_H);
        settled(desk);
        QCOMPARE(panel.chosen(), 3);
        QVERIFY(panel.current() == next);
        QVERIFY(panel.holds()->isVisible());
    }

    void whatAssistiveTechnologySelectsIsChosen() {
        OpenWindow desk;
        auto &panel = open(desk);
        auto *list = panel.list();
        list->selectionModel()->clearSelection();
        list->selectionModel()->select(list->rows()->indexOf(4), QItemSelectionModel::Select);
        OpenWindow::settle();
        QCOMPARE(panel.chosen(), 4);
        list->selectionModel()->clearSelection(); // pressed once more
        OpenWindow::settle();
        QCOMPARE(panel.chosen(), 4);
        QVERIFY(list->selectionModel()->isSelected(list->rows()->indexOf(4)));
    }

    void aSmallPanelShowsTheQuestionOrTheAnswers() {
        OpenWindow desk;
        makeSmall(desk);
        auto &panel = open(desk);
        QVERIFY2(panel.isSmall(), qPrintable(QString::number(panel.height())));
        QVERIFY(panel.list()->isVisible() && !panel.form()->isVisible());
        QVERIFY2(panel.list()->height() >= 100, qPrintable(QString::number(panel.list()->height())));
        QVERIFY(panel.turn()->text().contains(QStringLiteral("Anybody")));
        QTest::mouseClick(panel.turn(), Qt::LeftButton);
        OpenWindow::settle();
        QVERIFY(panel.form()->isVisible() && !panel.list()->isVisible());
        for (const auto *box : panel.form()->findChildren<QComboBox *>()) {
            QVERIFY2(!box->isVisible() || box->height() >= box->sizeHint().height(), qPrintable(box->accessibleName()));
        }
        field<QComboBox>(panel, QStringLiteral("Time of day"))->setCurrentIndex(3);
        settled(desk);
        QVERIFY2(panel.form()->isVisible(), "one goes on choosing");
        QTest::keyClick(panel.form(), Qt::Key_Escape);
        OpenWindow::settle();
        QVERIFY2(!panel.form()->isVisible(), "nothing is free in the evening: the reasons are shown");
        QVERIFY(!panel.reasons().isEmpty());
        desk.window().resize(1366, 768);
        OpenWindow::settle();
        QVERIFY(panel.form()->isVisible());
        QVERIFY(!panel.turn()->isVisible());
    }

    void thePointerIsToldWhyNot_data() {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("reason");
        QTest::newRow("lunch") << QTime(12, 28) << QStringLiteral("12:25–12:45 cannot be booked:");
        QTest::newRow("free") << QTime(9, 8) << QString();
    }

    void thePointerIsToldWhyNot() {
        QFETCH(QTime, time);
        QFETCH(QString, reason);
        OpenWindow desk;
        const QPoint point = desk.point(0, desk.at(time.hour(), time.minute()));
        auto *viewport = desk.view().viewport();
        QTest::mouseMove(viewport, point);
        QHelpEvent help(QEvent::ToolTip, point, viewport->mapToGlobal(point));
        QCoreApplication::sendEvent(viewport, &help);
        const QString shown = QToolTip::isVisible() ? QToolTip::text() : QString();
        QToolTip::hideText();
        if (reason.isEmpty()) {
            QCOMPARE(shown, QString());
            return;
        }
        QVERIFY2(shown.startsWith(reason), qPrintable(shown));
        const auto schedules = desk.view().content().columns.front().schedules;
        const auto rules = desk.window().desk()->why(schedules.front(), desk.at(12, 25), Minutes(20));
        QVERIFY(rules.has_value() && !rules->empty());
        QVERIFY2(shown.contains(rules->front().message), qPrintable(shown));
    }
};

const test::TestRegistration<FindCriteriaTest> registration;

} // namespace praxidesk

#include "find_criteria_test.moc"
