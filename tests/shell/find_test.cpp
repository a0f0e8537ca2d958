// Finding a time, by keyboard and pointer: the list, the grid and the month say the same, and what is taken is booked.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/many_combo.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/words.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/find_form.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/find_reasons.h"
#include "ui/shell/holds_list.h"
#include "ui/shell/panel_list.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace praxidesk {

using shell::DayPart;
using shell::FindCriteria;
using test::OpenWindow;
using Only = desk::FindRequest::Only;

class FindTest : public QObject {
    Q_OBJECT

    static shell::FindPanel &open(OpenWindow &desk) {
        desk.run(QStringLiteral("go.find"));
        return settled(desk);
    }
    static shell::FindPanel &settled(OpenWindow &desk) {
        auto *panel = desk.workspace().findPanel();
        for (int round = 0; round < 10'000 && panel->searching()->isRunning(); ++round) {
            QCoreApplication::processEvents();
        }
        OpenWindow::settle();
        return *panel;
    }
    static void press(shell::FindPanel &panel, Qt::Key key) {
        QTest::keyClick(panel.list(), key);
        OpenWindow::settle();
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
    void withNothingAskedTwentyMinutesInSevenDays() {
        OpenWindow desk;
        auto &panel = open(desk);
        QVERIFY(panel.list()->hasFocus());
        const auto asked = panel.criteria();
        QCOMPARE(asked.duration, Minutes(20));
        QCOMPARE(asked.from, QDate(2026, 11, 17));
        QCOMPARE(asked.to, QDate(2026, 11, 23));
        QVERIFY(!panel.offers().empty());
        QCOMPARE(panel.offers().front().interval, desk.between(8, 0, 8, 20));
        QCOMPARE(panel.chosen(), 1);
        // The very same that the desk finds in one go, day by day.
        auto request = shell::toRequest(asked, desk.store());
        request.limit = 0;
        const auto all = desk.window().desk()->find(request);
        QVERIFY(all.has_value());
        QCOMPARE(panel.searching()->offers().size(), std::min<size_t>(all->size(), 300));
        for (size_t at = 0; at < panel.searching()->offers().size(); ++at) {
            QCOMPARE(panel.searching()->offers()[at], (*all)[at]);
        }
    }

    void theListShowsSixADayAndTheRestOnDemand() {
        OpenWindow desk;
        auto &panel = open(desk);
        QCOMPARE(desk.store().zone().dateOf(panel.offers().at(5).interval.start), QDate(2026, 11, 17));
        QCOMPARE(desk.store().zone().dateOf(panel.offers().at(6).interval.start), QDate(2026, 11, 18));
        for (int row = 0; row < 6; ++row) {
            press(panel, Qt::Key_Down);
        }
        QCOMPARE(panel.chosen(), 0);
        press(panel, Qt::Key_Return);
        QCOMPARE(panel.chosen(), 7);
        QCOMPARE(desk.store().zone().dateOf(panel.offers().at(6).interval.start), QDate(2026, 11, 17));
        QVERIFY(panel.offers().size() > 40);
    }

    void theGridFollowsAndEnterBooks() {
        OpenWindow desk;
        auto &panel = open(desk);
        FindCriteria asked = panel.criteria();
        asked.only = Only::FirstOfEachDay;
        panel.search(asked);
        settled(desk);
        QCOMPARE(panel.offers().size(), size_t(5)); // Tuesday to Friday, Monday
        panel.focusFirst();
        press(panel, Qt::Key_Down);
        QCOMPARE(panel.chosen(), 2);
        QCOMPARE(desk.workspace().date(), QDate(2026, 11, 18));
        const auto &items = desk.view().content().items;
        const auto mark = std::ranges::find(items, 2, &calendar::Item::offerNumber);
        QVERIFY2(mark != items.end(), "the offer is marked in the grid");
        QCOMPARE(mark->interval, panel.current()->interval);
        QVERIFY(desk.view().cursor().has_value());
        QCOMPARE(desk.view().cursor()->interval, panel.current()->interval);

        const auto taken = panel.current()->interval;
        const auto schedules = panel.current()->schedules;
        press(panel, Qt::Key_Return);
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->interval(), taken);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("simps"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        settled(desk);
        store::AppointmentQuery query;
        query.overlapping = taken;
        QCOMPARE(desk.store().appointmentRows(query).size(), size_t(1));
        QVERIFY2(std::ranges::none_of(panel.offers(), [&](const auto &offer) {
                     return offer.interval == taken && offer.schedules == schedules;
                 }), "what is booked is not offered any more");
    }

    void aDigitTakesItsOffer() {
        OpenWindow desk;
        auto &panel = open(desk);
        const auto third = panel.offers().at(2);
        desk.press(Qt::Key_3);
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->interval(), third.interval);
        QCOMPARE(dialog->schedule(), third.schedules.front());
    }

    void theMonthMarksDaysWithOffers() {
        OpenWindow desk;
        auto &panel = open(desk);
        const auto days = panel.offersByDay();
        QVERIFY(days.value(QDate(2026, 11, 17)) > 0);
        QVERIFY(!days.contains(QDate(2026, 11, 21)));
        QVERIFY(!days.contains(QDate(2026, 11, 24)));
    }

    void criteria_data() {
        QTest::addColumn<FindCriteria>("asked");
        QTest::addColumn<QStringList>("starts");
        const auto base = [] {
            FindCriteria criteria;
            criteria.from = QDate(2026, 11, 17);
            criteria.to = QDate(2026, 11, 23);
            criteria.only = Only::FirstOfEachDay;
            return criteria;
        };
        QTest::newRow("each day") << base() << QStringList{QStringLiteral("17 08:00"), QStringLiteral("18 08:00"), QStringLiteral("19 08:00"), QStringLiteral("20 08:00"), QStringLiteral("23 08:00")};
        auto afternoon = base();
        afternoon.dayPart = DayPart::Afternoon;
        afternoon.weekdays = {Qt::Wednesday, Qt::Friday};
        QTest::newRow("afternoons of two days") << afternoon << QStringList{QStringLiteral("18 13:00"), QStringLiteral("20 13:00")};
        auto longer = base();
        longer.duration = Minutes(240);
        longer.to = QDate(2026, 11, 18);
        QTest::newRow("four hours") << longer << QStringList{QStringLiteral("17 08:00"), QStringLiteral("18 08:00")};
        auto soonest = base();
        soonest.only = Only::SoonestPerSchedule;
        QTest::newRow("soonest of each") << soonest << QStringList{QStringLiteral("17 08:00"), QStringLiteral("17 08:00")};
    }

    void criteria() {
        QFETCH(FindCriteria, asked);
        OpenWindow desk;
        auto &panel = open(desk);
        panel.search(asked);
        settled(desk);
        QCOMPARE(panel.criteria(), asked);
        QStringList starts;
        for (const auto &offer : panel.offers()) {
            const auto wall = desk.store().zone().toWallClock(offer.interval.start);
            starts << wall.date.toString(QStringLiteral("dd ")) + wall.time.toString(QStringLiteral("HH:mm"));
        }
        QTEST(starts, "starts");
    }

    void allOfThemTogether() {
        OpenWindow desk;
        desk.book(0, desk.between(8, 0, 9, 0));
        auto &panel = open(desk);
        auto asked = panel.criteria();
        for (const auto &schedule : shell::peopleSchedules(desk.store())) {
            asked.people.push_back(schedule.id());
        }
        asked.allOf = true;
        panel.search(asked);
        settled(desk);
        QVERIFY2(panel.criteria().allOf, qPrintable(panel.findChildren<booking::ManyCombo *>().front()->currentText()));
        QCOMPARE(panel.offers().front().schedules.size(), size_t(2));
        QCOMPARE(booking::timeText(panel.offers().front().interval.start, desk.store().zone()), QStringLiteral("09:00"));
        panel.focusFirst();
        press(panel, Qt::Key_Return);
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("duarte"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        const auto visits = desk.visits();
        const auto joint = std::ranges::find(visits, desk.between(9, 0, 9, 20), &store::AppointmentRow::interval);
        QVERIFY(joint != visits.end());
        QCOMPARE(joint->actors.size(), size_t(2));
    }

    void peopleAreCheckedByKeyboard() {
        OpenWindow desk;
        auto &panel = open(desk);
        auto *with = panel.findChildren<booking::ManyCombo *>().front();
        QCOMPARE(with->accessibleName(), QStringLiteral("With"));
        with->setFocus();
        QTest::keyClick(with, Qt::Key_Down);
        QVERIFY(with->menu()->isVisible());
        QTest::keyClick(with->menu(), Qt::Key_Down);
        QTest::keyClick(with->menu(), Qt::Key_Down);
        QVERIFY(with->menu()->activeAction() != nullptr);
        QCOMPARE(with->menu()->activeAction()->text(), QStringLiteral("Dr. Alan Smith, GP"));
        QTest::keyClick(with->menu(), Qt::Key_Space);
        QVERIFY2(with->menu()->isVisible(), "the list stays open");
        QTest::keyClick(with->menu(), Qt::Key_Escape);
        settled(desk);
        QCOMPARE(with->currentText(), QStringLiteral("Dr. Alan Smith"));
        QCOMPARE(panel.criteria().people.size(), size_t(1));
        for (const auto &offer : panel.offers()) {
            QCOMPARE(offer.schedules, panel.criteria().people);
        }
    }

    void nothingFoundSaysWhyAndHelps() {
        OpenWindow desk;
        auto &panel = open(desk);
        auto asked = panel.criteria();
        asked.dayPart = DayPart::Evening;
        panel.search(asked);
        settled(desk);
        for (int round = 0; round < 20; ++round) {
            OpenWindow::settle();
        }
        QVERIFY(panel.offers().empty());
        QVERIFY2(panel.reasons().contains(QStringLiteral("No hours then: Dr. Alan Smith, Dr. Amara Okafor")), qPrintable(panel.reasons()));
        QVERIFY(!panel.ways().empty());
        QVERIFY2(panel.ways().front()->text().startsWith(QStringLiteral("Any time of day: today 08:00")), qPrintable(panel.ways().front()->text()));
        QTest::mouseClick(panel.ways().front(), Qt::LeftButton);
        settled(desk);
        QCOMPARE(panel.criteria().dayPart, DayPart::Any);
        QVERIFY(!panel.offers().empty());
    }

    void gapsThatAreTooShortAreNamed() {
        OpenWindow desk;
        desk.book(0, desk.between(8, 0, 12, 0));
        desk.book(0, desk.between(13, 20, 17, 0));
        const auto people = shell::peopleSchedules(desk.store());
        desk::FindRequest request;
        request.schedules = {people.front().id()};
        request.duration = Minutes(60);
        const auto reasons = shell::whyNothing(*desk.window().desk(), request, desk.between(8, 0, 17, 0));
        QCOMPARE(reasons, QStringList{QStringLiteral("Dr. Alan Smith has no more than 20 min at a time, today 13:00.")});
        request.duration = Minutes(20);
        QCOMPARE(shell::whyNothing(*desk.window().desk(), request, desk.between(8, 0, 12, 0)), QStringList{QStringLiteral("Fully booked: Dr. Alan Smith.")});
    }

    void aLongSearchComesInBitesAndStops() {
        OpenWindow desk;
        auto *panel = desk.workspace().findPanel();
        shell::OfferSearch search(*desk.window().desk());
        desk::FindRequest request;
        for (const auto &schedule : shell::peopleSchedules(desk.store())) {
            request.schedules.push_back(schedule.id());
        }
        request.from = desk.at(17, 0);
        request.to = desk.at(17, 0) + std::chrono::hours(24 * 3650);
        request.timeOfDay = {QTime(20, 0), QTime(23, 0)};
        search.start(request);
        QVERIFY2(search.isRunning(), "ten years are not searched in one go");
        const auto reached = search.reached();
        QVERIFY(reached < QDate(2036, 1, 1));
        search.stop();
        QVERIFY(!search.isRunning());
        QVERIFY(search.wasStopped());

        desk.run(QStringLiteral("go.find"));
        auto asked = panel->criteria();
        asked.dayPart = DayPart::Evening;
        asked.to = asked.from.addYears(10);
        panel->search(asked);
        QVERIFY(panel->searching()->isRunning());
        QTest::keyClick(panel->list(), Qt::Key_Escape);
        QVERIFY(!panel->searching()->isRunning());
    }

    void holding_data() {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("button") << false;
        QTest::newRow("H") << true;
    }

    void holding() {
        QFETCH(bool, byKeyboard);
        OpenWindow desk;
        auto &panel = open(desk);
        panel.form()->setPatient(desk.store().searchPatients(QStringLiteral("simpson"), 1).front().id);
        const auto wanted = *panel.current();
        if (byKeyboard) {
            press(panel, Qt::Key_H);
        } else {
            auto *hold = button(panel, QStringLiteral("Hold 5 min"));
            QVERIFY(hold != nullptr);
            QTest::mouseClick(hold, Qt::LeftButton);
        }
        settled(desk);
        const auto holds = shell::ownHolds(*desk.window().desk());
        QCOMPARE(holds.size(), size_t(1));
        QCOMPARE(holds.front().interval, wanted.interval);
        QCOMPARE(holds.front().forWhom, QStringLiteral("Homer Simpson"));
        QVERIFY(panel.holds()->isVisible());
        QCOMPARE(panel.holds()->list()->rows()->data(panel.holds()->list()->rows()->index(1)).toString(),
                 QStringLiteral("Today 08:00–08:20, for Homer Simpson · Dr. Alan Smith, 5 min"));
        QVERIFY(panel.offers().front() != wanted);

        // Book from the hold: the patient is known, one Enter is enough.
        QTest::keyClick(panel.holds()->list(), Qt::Key_Return);
        OpenWindow::settle();
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.visits().size(), size_t(1));
        QCOMPARE(desk.visits().front().interval, wanted.interval);
        QVERIFY(!panel.holds()->isVisible());
        QCOMPARE(desk.slotRows(SlotStatus::BusyTentative).size(), size_t(0));
    }

    void aHoldOverSeveralSlotsStaysWhole() {
        OpenWindow desk;
        auto &panel = open(desk);
        auto asked = panel.criteria();
        asked.duration = Minutes(40);
        panel.search(asked);
        settled(desk);
        press(panel, Qt::Key_H);
        const auto holds = shell::ownHolds(*desk.window().desk());
        QCOMPARE(holds.size(), size_t(1));
        QCOMPARE(holds.front().interval, desk.between(8, 0, 8, 40));
        QTest::keyClick(panel.holds()->list(), Qt::Key_Delete);
        OpenWindow::settle();
        QVERIFY(shell::ownHolds(*desk.window().desk()).empty());
        QCOMPARE(desk.slotRows(SlotStatus::BusyTentative).size(), size_t(0));
    }

    void timeLeftIsInMinutesThenSeconds_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("whole") << 300 << QStringLiteral("5 min");
        QTest::newRow("part") << 277 << QStringLiteral("4 min");
        QTest::newRow("last") << 59 << QStringLiteral("59 s");
        QTest::newRow("over") << -3 << QStringLiteral("0 s");
    }

    void timeLeftIsInMinutesThenSeconds() {
        QFETCH(int, seconds);
        QTEST(shell::timeLeft(std::chrono::seconds(seconds)), "words");
    }

    void whyNotIsSaidForThePointerAndTheTimeCursor() {
        OpenWindow desk;
        desk.view().setCursor({0, desk.between(12, 20, 12, 40)});
        QVERIFY2(desk.view().spokenState().contains(QStringLiteral("not free: ")), qPrintable(desk.view().spokenState()));
        desk.view().setCursor({0, desk.between(9, 0, 9, 20)});
        QCOMPARE(desk.view().spokenState(), QStringLiteral("Dr. Alan Smith, 09:00–09:20 free"));
        // What the grid says is what the desk says.
        const auto schedules = desk.view().content().columns.front().schedules;
        for (int minute = 7 * 60; minute < 18 * 60; minute += 10) {
            const auto start = desk.at(minute / 60, minute % 60);
            const bool offered = desk.window().desk()->why(schedules.front(), start, Minutes(20))->empty();
            QCOMPARE(shell::whyNot(*desk.window().desk(), schedules, start, Minutes(20)).isEmpty(), offered);
        }
    }
};

const test::TestRegistration<FindTest> registration;

} // namespace praxidesk


#include "find_test.moc"
