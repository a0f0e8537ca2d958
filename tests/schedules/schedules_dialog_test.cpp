// Staff at work in the schedules dialog, by pointer and keyboard; what the desk then says decides.
#include "tests/desk/desk_fixture.h"
#include "tests/support/longer_texts.h"
#include "tests/support/test_registry.h"
#include "ui/schedules/actors_editor.h"
#include "ui/schedules/details_page.h"
#include "ui/schedules/exceptions_page.h"
#include "ui/schedules/hours_page.h"
#include "ui/schedules/inherited_spin.h"
#include "ui/schedules/make_slots_dialog.h"
#include "ui/schedules/parameters_page.h"
#include "ui/schedules/rule_dialog.h"
#include "ui/schedules/schedule_list.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/schedules/week_grid.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

namespace praxidesk::schedules {

using test::DeskFixture;
using test::must;

class SchedulesDialogTest : public QObject {
    Q_OBJECT

    struct Open : DeskFixture {
        Open() { dialog = std::make_unique<SchedulesDialog>(desk(), first); show(); }
        void show() {
            dialog->show();
            std::ignore = QTest::qWaitForWindowExposed(dialog.get());
            QApplication::setActiveWindow(dialog.get());
        }
        desk::SupplyDesk supply() { return desk::SupplyDesk(desk()); }
        WeekGrid &grid() { return *dialog->hours()->grid(); }
        template <typename Widget>
        Widget *named(const QString &name) {
            for (auto *widget : dialog->findChildren<Widget *>()) {
                if (widget->accessibleName() == name) {
                    return widget;
                }
            }
            return nullptr;
        }
        QPushButton *button(const QString &text) {
            for (auto *each : dialog->findChildren<QPushButton *>()) {
                if (each->text().remove(u'&') == text && each->isVisible()) {
                    return each;
                }
            }
            return nullptr;
        }
        QString savedText(ScheduleId id) { return toText(draftOf(supply().hours(id)).plans.empty() ? std::vector<Span>() : draftOf(supply().hours(id)).plans.front().spans); }
        void draw(int fromDay, int toDay, int fromHour, int toHour) {
            const auto point = [this](int day, int minute) {
                return grid().toViewport(QRect(grid().geometry().dayRect(day).center().x(), grid().geometry().yOf(minute), 1, 1)).topLeft();
            };
            const auto send = [this](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
                auto *viewport = grid().viewport();
                QMouseEvent event(type, QPointF(at), QPointF(viewport->mapToGlobal(at)), Qt::LeftButton, buttons, Qt::NoModifier);
                QCoreApplication::sendEvent(viewport, &event);
            };
            grid().scrollToMinute(fromHour * 60 - 30);
            send(QEvent::MouseButtonPress, point(fromDay, fromHour * 60 + 3), Qt::LeftButton);
            send(QEvent::MouseMove, point(toDay, toHour * 60 - 20), Qt::LeftButton);
            send(QEvent::MouseMove, point(toDay, toHour * 60 - 5), Qt::LeftButton);
            send(QEvent::MouseButtonRelease, point(toDay, toHour * 60 - 5), Qt::NoButton);
        }
        static void settle() {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        std::unique_ptr<SchedulesDialog> dialog;
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void drawnHoursAreSavedInOneStep() {
        Open open;
        QVERIFY(!open.dialog->isChanged());
        QVERIFY(!open.button(QStringLiteral("Save"))->isEnabled());
        open.draw(1, 5, 8, 12);
        QCOMPARE(open.named<QLineEdit>(QStringLiteral("Hours as text"))->text(), QStringLiteral("MO-FR 08:00-12:00"));
        open.named<QLineEdit>(QStringLiteral("Comment"))->setText(QStringLiteral("Trainee"));
        QVERIFY(open.dialog->isChanged());
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(open.savedText(open.first), QStringLiteral("MO-FR 08:00-12:00"));
        QCOMPARE(must(open.store().schedule(open.first)).comment, QStringLiteral("Trainee"));
        QVERIFY(!open.dialog->isChanged());
        must(open.desk().undo());
        QVERIFY(open.supply().hours(open.first).isEmpty());
        QCOMPARE(must(open.store().schedule(open.first)).comment, QString());
        QVERIFY2(open.dialog->hours()->draft().isEmpty(), "an undo elsewhere is shown");
    }

    /// A screen of 1366 × 768 pixels at 200 %, in a language of long words: one may scroll down, and never to the side.
    void nothingIsCutAtTheSideAtDoubleSize_data() {
        QTest::addColumn<SchedulesDialog::Page>("page");
        QTest::newRow("hours") << SchedulesDialog::Page::Hours;
        QTest::newRow("days off") << SchedulesDialog::Page::DaysOff;
        QTest::newRow("visits") << SchedulesDialog::Page::Visits;
        QTest::newRow("details") << SchedulesDialog::Page::Details;
    }
    void nothingIsCutAtTheSideAtDoubleSize() {
        QFETCH(const SchedulesDialog::Page, page);
        const test::LongerTexts longer;
        Open open;
        open.dialog->showPage(page);
        open.dialog->resize(659, 320);
        Open::settle();
        QCOMPARE(open.dialog->width(), 659);
        for (const auto *area : open.dialog->findChildren<QScrollArea *>()) {
            QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width(), qPrintable(QStringLiteral("%1 in %2").arg(area->widget()->width()).arg(area->viewport()->width())));
        }
    }

    void typedHoursAreDrawn() {
        Open open;
        auto *text = open.named<QLineEdit>(QStringLiteral("Hours as text"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("mo,we 09:00-13:00"));
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO,WE 09:00-13:00"));
        QTest::keyClicks(text, QStringLiteral("; zz"));
        QVERIFY(!open.dialog->hours()->problem().isEmpty());
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY2(open.supply().hours(open.first).isEmpty(), "what cannot be read is not saved");
        for (int times = 0; times < 4; ++times) {
            QTest::keyClick(text, Qt::Key_Backspace);
        }
        QTest::keyClick(open.dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(open.savedText(open.first), QStringLiteral("MO,WE 09:00-13:00"));
    }

    void aPressedWindowIsChangedByTyping() {
        Open open;
        open.draw(1, 1, 8, 12);
        auto *item = QAccessible::queryAccessibleInterface(&open.grid())->child(0);
        QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Monday 08:00–12:00"));
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        Open::settle();
        auto *from = open.named<QTimeEdit>(QStringLiteral("From"));
        auto *to = open.named<QTimeEdit>(QStringLiteral("To"));
        QVERIFY(from->isVisible());
        QCOMPARE(from->time(), QTime(8, 0));
        to->setTime(QTime(12, 25));
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO 08:00-12:25"));
        open.named<QComboBox>(QStringLiteral("Day"))->setCurrentIndex(1);
        Q_EMIT open.named<QComboBox>(QStringLiteral("Day"))->activated(1);
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("TU 08:00-12:25"));
        QTest::keyClick(open.dialog->hours(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO 08:00-12:25"));
    }

    /// A screen of 1366 by 768 at 200 %: everything is reached by scrolling in one direction.
    void nothingScrollsSidewaysOnASmallScreen() {
        Open open;
        WeeklyHours hours; // with as many starts as to fill a preview
        hours.rules = must(availability::parseWeeklyRules(QStringLiteral("MO-SU 00:00-24:00")));
        hours.grid = Minutes(5);
        must(open.supply().setHours(open.first, hours));
        Open::settle();
        open.dialog->resize(660, 322);
        auto *scroll = open.dialog->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(scroll != nullptr);
        for (const auto page : {SchedulesDialog::Page::Hours, SchedulesDialog::Page::DaysOff, SchedulesDialog::Page::Visits, SchedulesDialog::Page::Details}) {
            open.dialog->showPage(page);
            Open::settle();
            QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(QStringLiteral("page %1: %2 pixels too wide").arg(int(page)).arg(scroll->horizontalScrollBar()->maximum())));
        }
        QVERIFY(open.named<QComboBox>(QStringLiteral("Service type"))->isHidden() || !open.named<QComboBox>(QStringLiteral("Service type"))->isVisible());
        open.dialog->resize(1180, 680);
        open.dialog->showPage(SchedulesDialog::Page::Hours);
        Open::settle();
        QVERIFY(open.grid().width() > 600);
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    /// What a screen reader writes into a field counts without a key and without the focus leaving it.
    void textSetFromOutsideCountsAtOnce() {
        Open open;
        const auto write = [](QWidget *field, const QString &text) {
            auto *outside = QAccessible::queryAccessibleInterface(field);
            outside->editableTextInterface()->replaceText(0, outside->textInterface()->characterCount(), text);
        };
        write(open.named<QLineEdit>(QStringLiteral("Hours as text")), QStringLiteral("mo-we 08:00-12:00"));
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO-WE 08:00-12:00"));
        QVERIFY(open.button(QStringLiteral("Save"))->isEnabled());
        write(open.named<QLineEdit>(QStringLiteral("Hours as text")), QStringLiteral("mo-we 08:00-"));
        QVERIFY(!open.dialog->hours()->problem().isEmpty());
        write(open.named<QLineEdit>(QStringLiteral("Hours as text")), QStringLiteral("MO 08:00-12:00"));
        QVERIFY(open.dialog->hours()->problem().isEmpty());
        QAccessible::queryAccessibleInterface(&open.grid())->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        Open::settle();
        auto *to = open.named<QTimeEdit>(QStringLiteral("To"));
        write(to, QStringLiteral("12:25"));
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO 08:00-12:25"));
        // Keys still make one time, not one for each of them.
        to->setFocus();
        to->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(to, QStringLiteral("113"));
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO 08:00-12:25"));
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(toText(open.grid().spans()) != QStringLiteral("MO 08:00-12:25"));
    }

    void escapeAsksOnlyWhenSomethingChanged() {
        Open open;
        QTest::keyClick(open.dialog.get(), Qt::Key_Escape);
        QVERIFY(!open.dialog->isVisible());
        open.show();
        open.draw(2, 2, 8, 10);
        open.dialog->setFocus();
        QTest::keyClick(open.dialog.get(), Qt::Key_Escape);
        QVERIFY(open.dialog->isVisible());
        auto *keep = open.button(QStringLiteral("Save it"));
        QVERIFY(keep != nullptr && keep->hasFocus());
        QTest::keyClick(keep, Qt::Key_Escape);
        QVERIFY(open.dialog->isVisible());
        QVERIFY(open.button(QStringLiteral("Save it")) == nullptr);
        QTest::keyClick(open.dialog.get(), Qt::Key_Escape);
        QTest::mouseClick(open.button(QStringLiteral("Discard it")), Qt::LeftButton);
        QVERIFY(!open.dialog->isVisible());
        QVERIFY(open.supply().hours(open.first).isEmpty());
    }

    void anotherScheduleIsChosenAfterTheQuestion() {
        Open open;
        open.draw(2, 2, 8, 10);
        auto *list = open.named<QListView>(QStringLiteral("Schedules"));
        const int row = open.dialog->list()->model()->rowOf(open.second);
        list->setCurrentIndex(list->model()->index(row, 0));
        QCOMPARE(open.dialog->schedule(), open.first);
        QTest::mouseClick(open.button(QStringLiteral("Save it")), Qt::LeftButton);
        QCOMPARE(open.dialog->schedule(), open.second);
        QCOMPARE(open.savedText(open.first), QStringLiteral("TU 08:00-10:00"));
        QCOMPARE(open.dialog->list()->current(), open.second);
    }

    void theEmptyStateOffersSomebodysHours() {
        Open open;
        WeeklyHours hours;
        hours.rules = must(availability::parseWeeklyRules(QStringLiteral("MO-TH 07:30-15:00")));
        hours.grid = Minutes(30);
        must(open.supply().setHours(open.second, hours));
        open.dialog->hours()->load({}, open.first);
        auto *copy = open.button(QStringLiteral("Copy those of Dr. Smith"));
        QVERIFY(copy != nullptr);
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(!copy->isVisible());
        QCOMPARE(toText(open.grid().spans()), QStringLiteral("MO-TH 07:30-15:00"));
        QCOMPARE(open.dialog->hours()->draft().grid, Minutes(30));
    }

    void oddAndEvenWeeks() {
        Open open;
        open.draw(1, 1, 8, 12);
        QTest::mouseClick(open.named<QPushButton>(QStringLiteral("Odd weeks")), Qt::LeftButton);
        QTest::mouseClick(open.button(QStringLiteral("Other hours")), Qt::LeftButton);
        open.grid().setSpans({});
        open.named<QLineEdit>(QStringLiteral("Hours as text"))->setFocus();
        auto *text = open.named<QLineEdit>(QStringLiteral("Hours as text"));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("FR 13:00-17:00"));
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        const auto saved = open.supply().hours(open.first);
        QCOMPARE(saved.rules.size(), size_t(2));
        QCOMPARE(saved.rules[0].weeks, WeeklyRule::Weeks::Odd);
        QCOMPARE(saved.rules[0].weekdays, std::vector<int>{1});
        QCOMPARE(saved.rules[1].weeks, WeeklyRule::Weeks::Even);
        QCOMPARE(saved.rules[1].weekdays, std::vector<int>{5});
    }

    void aRuleShowsItsNextDates() {
        Open open;
        QTest::mouseClick(open.button(QStringLiteral("Add a rule…")), Qt::LeftButton);
        Open::settle();
        auto *rule = open.dialog->findChild<RuleDialog *>();
        QVERIFY(rule != nullptr);
        const auto says = [rule](const QString &text) {
            const auto labels = rule->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(says(QStringLiteral("Next: Sat 5 Dec 2026; Sat 2 Jan 2027")));
        auto *text = open.named<QLineEdit>(QStringLiteral("Rule"));
        text->setText(QStringLiteral("FREQ=SOMETIMES"));
        auto *apply = open.button(QStringLiteral("Apply"));
        QVERIFY(!apply->isEnabled());
        text->setText(QStringLiteral("RRULE:FREQ=MONTHLY;BYDAY=1SA"));
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        const auto saved = open.supply().hours(open.first);
        QCOMPARE(saved.rules.size(), size_t(1));
        QCOMPARE(saved.rules.front().rrule, QStringLiteral("FREQ=MONTHLY;BYDAY=1SA"));
        QCOMPARE(saved.rules.front().validFrom, std::optional(QDate(2026, 12, 5)));
    }

    void leaveIsARangeOfClosedDays() {
        Open open;
        open.dialog->showPage(SchedulesDialog::Page::DaysOff);
        open.named<QDateEdit>(QStringLiteral("Date"))->setDate(QDate(2026, 12, 21));
        auto *until = open.dialog->exceptions()->findChild<QCheckBox *>();
        QTest::mouseClick(until, Qt::LeftButton, {}, QPoint(8, until->height() / 2));
        open.named<QDateEdit>(QStringLiteral("until"))->setDate(QDate(2026, 12, 31));
        QTest::mouseClick(open.button(QStringLiteral("Add")), Qt::LeftButton);
        auto *list = open.named<QTreeWidget>(QStringLiteral("Days off and other hours"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        auto saved = open.supply().hours(open.first).exceptions;
        QCOMPARE(saved.size(), size_t(11));
        QCOMPARE(saved[QDate(2026, 12, 24)].name, QStringLiteral("Leave"));
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Delete);
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(open.supply().hours(open.first).exceptions.empty());
    }

    void takingAStepBackKeepsDaysOff() {
        Open open;
        open.draw(1, 1, 8, 12);
        open.dialog->exceptions()->addHolidays({{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}}, false);
        QTest::keyClick(open.dialog->hours(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(open.grid().spans().empty());
        QCOMPARE(open.dialog->exceptions()->exceptions().size(), size_t(1));
    }

    void holidaysForAllCloseEverySchedule() {
        Open open;
        open.dialog->exceptions()->addHolidays({{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}}, true);
        QVERIFY(open.dialog->isChanged());
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        for (const ScheduleId id : {open.first, open.second, open.third}) {
            QCOMPARE(open.supply().hours(id).exceptions.size(), size_t(1));
        }
        must(open.desk().undo());
        QVERIFY(open.supply().hours(open.second).exceptions.empty());
    }

    void inheritedParametersAreReplacedAndPreviewed() {
        Open open;
        must(open.supply().setClinicParameters({.duration = Minutes(25), .bufferAfter = Minutes(5)}));
        open.draw(1, 5, 8, 10);
        open.dialog->showPage(SchedulesDialog::Page::Visits);
        auto *page = open.dialog->parameters();
        page->load({}, open.first);
        page->setPreviewDate(QDate(2026, 11, 18));
        auto *duration = open.named<InheritedSpin>(QStringLiteral("Duration"));
        QCOMPARE(duration->text(), QStringLiteral("25 min"));
        QVERIFY(!duration->own().has_value());
        const auto before = page->shownStarts();
        auto *every = open.named<InheritedSpin>(QStringLiteral("A start every"));
        every->setFocus();
        every->selectAll();
        QTest::keyClicks(every, QStringLiteral("30"));
        QTest::keyClick(every, Qt::Key_Tab);
        QCOMPARE(every->own(), std::optional(30));
        const auto starts = page->shownStarts();
        QVERIFY(starts != before);
        QCOMPARE(starts.size(), size_t(4));
        QCOMPARE(open.zone().toWallClock(starts[1]).time, QTime(8, 30));
        QTest::mouseClick(open.button(QStringLiteral("Save")), Qt::LeftButton);
        const auto saved = must(open.supply().details(open.first)).parameters;
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(saved.front().alignmentInterval, std::optional(Minutes(30)));
        QVERIFY(!saved.front().duration.has_value());
        QTest::mouseClick(open.named<QPushButton>(QStringLiteral("Inherit: A start every")), Qt::LeftButton);
        QVERIFY(page->parameters().empty());
    }

    void aNewScheduleWithANewRoom() {
        Open open;
        QTest::mouseClick(open.button(QStringLiteral("New schedule")), Qt::LeftButton);
        auto *search = open.dialog->details()->actors()->field();
        QTest::keyClicks(search, QStringLiteral("okaf"));
        QTest::keyClick(search, Qt::Key_Return);
        Open::settle();
        QCOMPARE(open.dialog->details()->actors()->actors().size(), size_t(1));
        QTest::keyClicks(search, QStringLiteral("Room 9"));
        auto *kind = open.named<QComboBox>(QStringLiteral("Kind of the new actor"));
        kind->setCurrentIndex(1);
        QTest::mouseClick(open.button(QStringLiteral("Add new")), Qt::LeftButton);
        QTest::keyClicks(open.named<QLineEdit>(QStringLiteral("Specialty")), QStringLiteral("GP, Heart"));
        QTest::mouseClick(open.button(QStringLiteral("Create")), Qt::LeftButton);
        const ScheduleId made = open.dialog->schedule();
        QVERIFY(made);
        const auto saved = must(open.store().schedule(made));
        QCOMPARE(saved.actors.size(), size_t(2));
        QCOMPARE(saved.actors[1].type, ResourceType::Location);
        QCOMPARE(must(open.store().actor(narrow<ActorId>(saved.actors[1].key))).name, QStringLiteral("Room 9"));
        QCOMPARE(saved.specialty.size(), size_t(2));
        QVERIFY(open.dialog->list()->model()->rowOf(made) >= 0);
        must(open.desk().undo());
        QVERIFY2(!open.store().schedule(made).has_value(), "actor and schedule are one step");
    }

    void aScheduleWithoutActorsIsNotMade() {
        Open open;
        QTest::mouseClick(open.button(QStringLiteral("New schedule")), Qt::LeftButton);
        open.named<QLineEdit>(QStringLiteral("Comment"))->setText(QStringLiteral("x"));
        const auto before = open.store().schedules().size();
        QTest::mouseClick(open.button(QStringLiteral("Create")), Qt::LeftButton);
        QCOMPARE(open.store().schedules().size(), before);
        QVERIFY(!open.dialog->schedule());
    }

    void theListIsSearchedAndFiltered() {
        Open open;
        auto details = must(open.supply().details(open.second));
        details.specialty = {Concept::ofText(QStringLiteral("Heart"))};
        must(open.supply().setDetails(open.second, details));
        must(open.desk().deactivate(open.third, QStringLiteral("Leave")));
        ScheduleListModel model(open.desk());
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({.text = QStringLiteral("smith")});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(model.index(0)), open.second);
        model.setFilter({.text = {}, .specialty = QStringLiteral("Heart")});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({.text = QStringLiteral("room okafor")});
        QCOMPARE(model.rowCount(), 0);
        ScheduleListModel::Filter inactive;
        inactive.active = false;
        model.setFilter(inactive);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not active: Leave")));
    }

    void slotsAreAnnouncedBeforeTheyAreMade() {
        Open open;
        WeeklyHours hours;
        hours.rules = must(availability::parseWeeklyRules(QStringLiteral("MO-FR 13:00-14:00")));
        must(open.supply().setHours(open.first, hours));
        MakeSlotsDialog make(open.desk(), open.first);
        const auto planned = must(open.supply().planSlots(make.request()));
        QVERIFY(planned.added.size() > 50);
        const auto said = make.findChildren<QLabel *>();
        const auto plan = std::ranges::find_if(said, [](const QLabel *label) { return label->accessibleName() == QStringLiteral("What would change"); });
        QVERIFY((*plan)->text().contains(QString::number(planned.added.size())));
        for (auto *button : make.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Make Slots")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        const auto after = must(open.supply().planSlots(make.request()));
        QVERIFY(after.added.empty() && after.removed.empty());
        QCOMPARE(after.unchanged, static_cast<int>(planned.added.size()));
    }

    void everyControlHasAName() {
        Open open;
        for (const auto page : {SchedulesDialog::Page::Hours, SchedulesDialog::Page::DaysOff, SchedulesDialog::Page::Visits, SchedulesDialog::Page::Details}) {
            open.dialog->showPage(page);
            for (auto *widget : open.dialog->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QScrollBar *>(widget) != nullptr) {
                    continue;
                }
                auto *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

const test::TestRegistration<SchedulesDialogTest> registration;

} // namespace praxidesk::schedules

#include "schedules_dialog_test.moc"
