#include "core/desk/series_desk.h"
#include "core/desk/supply_desk.h"
#include "tests/desk/series_clinic.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::must;
using praxidesk::test::SeriesClinic;

namespace {

const QString weekly4 = QStringLiteral("FREQ=WEEKLY;COUNT=4");

QStringList rulesOf(const std::vector<Clash> &clashes) {
    QStringList words;
    for (const Clash &clash : clashes) {
        words << code(clash.rule);
    }
    words.removeDuplicates();
    return words;
}

} // namespace

class SeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoSeries_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<std::vector<int>>("skipped");
        QTest::newRow("no rule") << QString() << std::vector<int>();
        QTest::newRow("unknown frequency") << QStringLiteral("FREQ=SOMETIMES") << std::vector<int>();
        QTest::newRow("too many") << QStringLiteral("FREQ=DAILY;COUNT=501") << std::vector<int>();
        QTest::newRow("no such occurrence") << weekly4 << std::vector{5};
        QTest::newRow("nothing left") << weekly4 << std::vector{1, 2, 3, 4};
    }
    void refusesWhatIsNoSeries() {
        QFETCH(QString, rule);
        QFETCH(std::vector<int>, skipped);
        SeriesClinic clinic;
        const auto before = clinic.snapshot();
        SeriesRequest request = clinic.request("08:00", rule);
        request.skipped = skipped;
        const auto refused = clinic.series().book(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(clinic.snapshot() == before);
    }

    void showsEveryOccurrenceAndItsClashes() {
        SeriesClinic clinic;
        must(clinic.bookAt(2, "08:00", clinic.homer));
        const auto before = clinic.snapshot();
        const auto shown = must(clinic.series().preview(clinic.request("08:00", weekly4)));
        QCOMPARE(shown.size(), size_t(4));
        for (size_t i = 0; i < 4; ++i) {
            QCOMPARE(shown[i].number, int(i) + 1);
            QCOMPARE(shown[i].interval.start, clinic.inWeek(int(i), "08:00"));
            QCOMPARE(rulesOf(shown[i].preview.clashes), i == 2 ? QStringList{QStringLiteral("slot-taken")} : QStringList());
        }
        QVERIFY(!shown[2].preview.alternatives.empty());
        QVERIFY(clinic.snapshot() == before);
    }

    void booksAllOrNone() {
        SeriesClinic clinic;
        must(clinic.bookAt(2, "08:00", clinic.homer));
        const auto before = clinic.snapshot();
        const auto refused = clinic.series().book(clinic.request("08:00", weekly4));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SlotTaken);
        QVERIFY2(refused.error().message.startsWith(QStringLiteral("Tue 1 Dec 08:00")), qPrintable(refused.error().message));
        QVERIFY(!refused.error().clashes.empty());
        QVERIFY(clinic.snapshot() == before);
    }

    void skipsAndMovesSingleOnes() {
        SeriesClinic clinic;
        must(clinic.bookAt(2, "08:00", clinic.homer));
        SeriesRequest request = clinic.request("08:00", weekly4);
        request.skipped = {2};
        request.moved[3] = clinic.inWeek(2, "09:00");
        const auto booked = must(clinic.series().book(request));
        QCOMPARE(booked.size(), size_t(3));
        const auto first = must(clinic.store().appointment(booked[0]));
        const auto third = must(clinic.store().appointment(booked[1]));
        QVERIFY(first.series && third.series);
        QCOMPARE(first.series->id, third.series->id);
        QCOMPARE(first.series->rrule, weekly4);
        QCOMPARE(first.series->timeZone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(third.series->occurrence, 3);
        QVERIFY(third.series->changed && !first.series->changed);
        QVERIFY(third.series->rrule.isEmpty());
        QCOMPARE(third.interval->start, clinic.inWeek(2, "09:00"));
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }

    void isOneStepOfUndo() {
        SeriesClinic clinic;
        const auto before = clinic.snapshot();
        const auto booked = must(clinic.series().book(clinic.request("08:00", weekly4)));
        const auto after = clinic.snapshot();
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
        must(clinic.desk().redo());
        QVERIFY(clinic.snapshot() == after);
        QCOMPARE(clinic.series().occurrences(booked[2], Scope::ThisAndFollowing), (std::vector{booked[2], booked[3]}));
        QCOMPARE(clinic.series().occurrences(booked[2], Scope::All), booked);
        QCOMPARE(clinic.series().occurrences(booked[2], Scope::This), std::vector{booked[2]});
    }

    void doesNotMeetItself() {
        SeriesClinic clinic;
        SeriesRequest request = clinic.request("08:00", weekly4);
        request.moved[2] = clinic.inWeek(0, "08:00");
        const auto shown = must(clinic.series().preview(request));
        QVERIFY(shown[0].preview.clashes.empty());
        QCOMPARE(rulesOf(shown[1].preview.clashes), QStringList{QStringLiteral("patient-double-booked")});
        QVERIFY(!clinic.series().book(request));
        request.skipped = {1};
        QVERIFY(must(clinic.series().preview(request))[1].preview.clashes.empty());
        QCOMPARE(must(clinic.series().book(request)).size(), size_t(3));
    }

    void keepsBuffersBetweenItsOwn_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("no buffers") << 0 << 0 << 1 << "08:20" << QStringList();
        QTest::newRow("before") << 10 << 0 << 1 << "08:20" << QStringList{QStringLiteral("slot-taken")};
        QTest::newRow("after, on the other side") << 0 << 10 << 1 << "08:20" << QStringList();
        QTest::newRow("far enough") << 20 << 0 << 1 << "08:40" << QStringList();
        QTest::newRow("too far for one, not for both") << 30 << 0 << 1 << "08:40" << QStringList{QStringLiteral("slot-taken")};
        QTest::newRow("several at a time") << 30 << 30 << 2 << "08:20" << QStringList();
    }
    void keepsBuffersBetweenItsOwn() {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, capacity);
        QFETCH(QString, other);
        QFETCH(QStringList, rules);
        SeriesClinic clinic;
        SchedulingParameters parameters;
        parameters.bufferBefore = Minutes(before);
        parameters.bufferAfter = Minutes(after);
        parameters.slotCapacity = capacity;
        desk::SupplyDesk supply(clinic.desk());
        auto details = must(supply.details(clinic.first));
        details.parameters = {parameters};
        must(supply.setDetails(clinic.first, details));
        SeriesRequest request = clinic.request("08:00", weekly4);
        request.moved[2] = clinic.inWeek(0, qUtf8Printable(other));
        QCOMPARE(rulesOf(must(clinic.series().preview(request))[1].preview.clashes), rules);
        QCOMPARE(clinic.series().book(request).has_value(), rules.isEmpty()); // the preview says what the booking does
    }

    void firstOccurrenceTakesAHold() {
        SeriesClinic clinic;
        SeriesRequest request = clinic.request("08:00", weekly4);
        request.first.hold = must(clinic.desk().hold({{clinic.first}, clinic.inWeek(0, "08:00"), {}, Minutes(5), {}}));
        request.first.start.reset();
        const auto booked = must(clinic.series().book(request));
        QCOMPARE(booked.size(), size_t(4));
        QCOMPARE(must(clinic.store().appointment(booked[0])).interval->start, clinic.inWeek(0, "08:00"));
        QVERIFY(clinic.store().holds().empty());
    }

    void wallClockStays_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("first");
        QTest::newRow("Berlin, autumn") << QStringLiteral("Europe/Berlin") << QDate(2026, 10, 13);
        QTest::newRow("Berlin, spring") << QStringLiteral("Europe/Berlin") << QDate(2027, 3, 16);
        QTest::newRow("New York, autumn") << QStringLiteral("America/New_York") << QDate(2026, 10, 20);
        QTest::newRow("New York, spring") << QStringLiteral("America/New_York") << QDate(2027, 3, 2);
        QTest::newRow("Lord Howe, spring") << QStringLiteral("Australia/Lord_Howe") << QDate(2026, 9, 22);
        QTest::newRow("Lord Howe, autumn") << QStringLiteral("Australia/Lord_Howe") << QDate(2027, 3, 23);
    }
    void wallClockStays() {
        QFETCH(QString, zone);
        QFETCH(QDate, first);
        SeriesClinic clinic(first, zone);
        const auto booked = must(clinic.series().book(clinic.request("08:00", weekly4)));
        std::set<std::chrono::seconds> offsets;
        for (size_t i = 0; i < booked.size(); ++i) {
            const Interval interval = *must(clinic.store().appointment(booked[i])).interval;
            QCOMPARE(clinic.zone().toWallClock(interval.start), (WallClock{first.addDays(7 * int(i)), QTime(8, 0)}));
            QCOMPARE(interval.duration(), Milliseconds(Minutes(20)));
            offsets.insert(clinic.zone().offsetAt(interval.start));
        }
        QCOMPARE(offsets.size(), size_t(2));
        must(clinic.series().move({booked[0], Scope::All, clinic.inWeek(0, "09:20"), {}, {}, false, {}}));
        for (size_t i = 0; i < booked.size(); ++i) {
            QCOMPARE(clinic.zone().toWallClock(must(clinic.store().appointment(booked[i])).interval->start), (WallClock{first.addDays(7 * int(i)), QTime(9, 20)}));
        }
    }

    void movesOutOfAGapAndBack() {
        SeriesClinic clinic(QDate(2027, 3, 21)); // a Sunday; the 28th has no 02:30
        for (int week = 0; week < 3; ++week) {
            clinic.addSlot({clinic.inWeek(week, "02:30"), clinic.inWeek(week, "02:30") + Minutes(20)});
        }
        const auto booked = must(clinic.series().book(clinic.request("02:30", QStringLiteral("FREQ=WEEKLY;COUNT=3"))));
        QCOMPARE(clinic.wall(booked[0]), QStringLiteral("2027-03-21 02:30"));
        QCOMPARE(clinic.wall(booked[1]), QStringLiteral("2027-03-28 03:30"));
        QCOMPARE(clinic.wall(booked[2]), QStringLiteral("2027-04-04 02:30"));
        must(clinic.series().move({booked[0], Scope::All, clinic.inWeek(0, "08:00"), {}, {}, false, {}}));
        QCOMPARE(clinic.wall(booked[1]), QStringLiteral("2027-03-28 08:00"));
    }

    void skipsDaysThatDoNotExist() {
        SeriesClinic clinic(QDate(2011, 12, 28), QStringLiteral("Pacific/Apia"), 1);
        QStringList days;
        for (const Interval &interval : must(clinic.series().blockOccurrences({clinic.blockOf("08:00", "09:00"), QStringLiteral("FREQ=DAILY;COUNT=4")}))) {
            days << clinic.zone().toWallClock(interval.start).date.toString(Qt::ISODate);
        }
        QCOMPARE(days, (QStringList{QStringLiteral("2011-12-28"), QStringLiteral("2011-12-29"), QStringLiteral("2011-12-31")}));
    }

    void cutsAnEndlessRule_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("horizon");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("remark");
        QTest::newRow("two years") << QStringLiteral("FREQ=WEEKLY") << false << 105 << QStringLiteral("after two years");
        QTest::newRow("500") << QStringLiteral("FREQ=DAILY") << false << 500 << QStringLiteral("after 500 of them");
        QTest::newRow("horizon") << QStringLiteral("FREQ=WEEKLY") << true << 4 << QStringLiteral("with the planning horizon");
        QTest::newRow("ends by itself") << QStringLiteral("FREQ=WEEKLY;COUNT=200") << false << 200 << QString();
        QTest::newRow("ends by a day") << QStringLiteral("FREQ=MONTHLY;UNTIL=20301117") << false << 49 << QString();
    }
    void cutsAnEndlessRule() {
        QFETCH(QString, rule);
        QFETCH(bool, horizon);
        QFETCH(int, count);
        QFETCH(QString, remark);
        SeriesClinic clinic;
        ScheduleId schedule = clinic.first;
        if (horizon) {
            NewSchedule bounded;
            bounded.actors = {clinic.store().referenceTo(resourceKey(clinic.room))};
            bounded.horizonStart = clinic.day().start;
            bounded.horizonEnd = clinic.inWeek(4, "00:00");
            schedule = must(clinic.desk().createSchedule(bounded));
        }
        RecurringBlock block{clinic.blockOf("12:00", "13:00"), rule};
        block.first.schedules = {schedule};
        QCOMPARE(must(clinic.series().blockOccurrences(block)).size(), size_t(count));
        const QString said = must(clinic.series().cutRemark(block));
        QVERIFY2(remark.isEmpty() ? said.isEmpty() : said.contains(remark), qPrintable(said));
        QSignalSpy told(&clinic.desk(), &Desk::done);
        QCOMPARE(must(clinic.series().block(block)).blocks.size(), size_t(count));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(said));
    }

    void movesThisFollowingOrAll_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("expected");          // start times by occurrence; ! changed
        QTest::newRow("this") << 2 << Scope::This << "08:00 09:20! 10:00! 08:00";
        QTest::newRow("this and following") << 2 << Scope::ThisAndFollowing << "08:00 09:20 10:00! 09:20";
        QTest::newRow("all") << 2 << Scope::All << "09:20 09:20 10:00! 09:20";
        QTest::newRow("all, from the changed one") << 3 << Scope::All << "07:20 07:20 09:20! 07:20";
    }
    void movesThisFollowingOrAll() {
        QFETCH(int, from);
        QFETCH(Scope, scope);
        QFETCH(QString, expected);
        SeriesClinic clinic;
        for (int week = 0; week < 4; ++week) {
            clinic.addSlot({clinic.inWeek(week, "07:20"), clinic.inWeek(week, "07:40")});
        }
        const auto booked = must(clinic.series().book(clinic.request("08:00", weekly4)));
        must(clinic.series().move({booked[2], Scope::This, clinic.inWeek(2, "10:00"), {}, {}, false, {}}));
        const auto before = clinic.snapshot();
        const SeriesMove move{booked[size_t(from) - 1], scope, clinic.inWeek(from - 1, "09:20"), {}, {}, false, {}};
        const auto shown = must(clinic.series().previewMove(move));
        QVERIFY(clinic.snapshot() == before);
        const auto moved = must(clinic.series().move(move));
        QCOMPARE(moved.size(), shown.size());
        for (size_t i = 0; i < shown.size(); ++i) {
            QVERIFY(shown[i].preview.clashes.empty());
            QCOMPARE(shown[i].interval, *must(clinic.store().appointment(moved[i])).interval);
        }
        QCOMPARE(clinic.times(booked), expected);
        const QString id = must(clinic.store().appointment(booked[0])).series->id;
        for (const AppointmentId one : booked) {
            QCOMPARE(must(clinic.store().appointment(one)).series->id, id);
        }
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
    }

    void leavesWhatHasBegunOrIsOver() {
        SeriesClinic clinic;
        const auto booked = must(clinic.series().book(clinic.request("08:00", QStringLiteral("FREQ=WEEKLY;COUNT=6"))));
        must(clinic.desk().cancel(booked[3], {}));
        must(clinic.desk().setStatus(booked[4], AppointmentStatus::Arrived));
        clinic.setNow(clinic.inWeek(1, "08:00"));
        QCOMPARE(must(clinic.series().move({booked[2], Scope::All, clinic.inWeek(2, "09:00"), {}, {}, false, {}})), (std::vector{booked[2], booked[5]}));
        QCOMPARE(clinic.times(booked), QStringLiteral("08:00 08:00 09:00 08:00 08:00 09:00"));
        QCOMPARE(must(clinic.series().cancel(booked[0], Scope::All, QStringLiteral("done"))), (std::vector{booked[2], booked[5]}));
        const auto nothing = clinic.series().cancel(booked[0], Scope::ThisAndFollowing, {});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::TransitionNotAllowed);
    }

    void shiftsADailySeriesOverItself_data() {
        QTest::addColumn<int>("days");
        QTest::newRow("forward") << 1;
        QTest::newRow("back") << -1;
    }
    void shiftsADailySeriesOverItself() {
        QFETCH(int, days);
        SeriesClinic clinic;
        for (int day = 1; day < 7; ++day) {
            clinic.addSlot(clinic.onDay(day, "08:00"));
        }
        SeriesRequest request = clinic.request("08:00", QStringLiteral("FREQ=DAILY;COUNT=5"));
        request.first.start = clinic.onDay(1, "08:00").start;
        const auto booked = must(clinic.series().book(request));
        const auto before = clinic.snapshot();
        const SeriesMove move{booked[1], Scope::All, clinic.onDay(2 + days, "08:00").start, {}, {}, false, {}};
        for (const Occurrence &occurrence : must(clinic.series().previewMove(move))) {
            QVERIFY(occurrence.preview.clashes.empty());
        }
        must(clinic.series().move(move));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(must(clinic.store().appointment(booked[size_t(i)])).interval->start, clinic.onDay(1 + i + days, "08:00").start);
        }
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
    }

    void ruleFollowsItsDays() {
        SeriesClinic clinic;
        for (int week = 0; week < 3; ++week) {
            clinic.addSlot(clinic.onDay(7 * week + 1, "08:00"));
        }
        const auto booked = must(clinic.series().book(clinic.request("08:00", QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=3"))));
        must(clinic.series().move({booked[1], Scope::All, clinic.onDay(8, "08:00").start, {}, {}, false, {}}));
        QCOMPARE(must(clinic.store().appointment(booked[0])).series->rrule, QStringLiteral("FREQ=WEEKLY;BYDAY=WE;COUNT=3"));
    }

    void previewOfAMoveNamesTheClash() {
        SeriesClinic clinic;
        const auto booked = must(clinic.series().book(clinic.request("08:00", weekly4)));
        must(clinic.bookAt(2, "09:00", clinic.homer));
        const SeriesMove move{booked[0], Scope::All, clinic.inWeek(0, "09:00"), {}, {}, false, {}};
        const auto shown = must(clinic.series().previewMove(move));
        QCOMPARE(shown.size(), size_t(4));
        for (size_t i = 0; i < 4; ++i) {
            QCOMPARE(rulesOf(shown[i].preview.clashes), i == 2 ? QStringList{QStringLiteral("slot-taken")} : QStringList());
        }
        const auto before = clinic.snapshot();
        QVERIFY(!clinic.series().move(move));
        QVERIFY(clinic.snapshot() == before);
        SeriesMove forced = move;
        forced.overbook = true;
        forced.reason = QStringLiteral("urgent");
        must(clinic.series().move(forced));
        QCOMPARE(clinic.times(booked), QStringLiteral("09:00 09:00 09:00 09:00"));
        QVERIFY(must(clinic.store().appointment(booked[2])).isOverbooked());
        QVERIFY(!must(clinic.store().appointment(booked[1])).isOverbooked());
    }

    void movesToAnotherScheduleAndLength() {
        SeriesClinic clinic;
        const auto booked = must(clinic.series().book(clinic.request("08:00", weekly4)));
        must(clinic.series().move({booked[1], Scope::ThisAndFollowing, {}, Minutes(40), {clinic.second}, false, {}}));
        const auto kept = must(clinic.store().appointment(booked[0]));
        QCOMPARE(kept.interval->duration(), Milliseconds(Minutes(20)));
        const auto moved = must(clinic.store().appointment(booked[3]));
        QCOMPARE(moved.interval->duration(), Milliseconds(Minutes(40)));
        const auto has = [&](const Appointment &appointment, ActorId actor) {
            return std::any_of(appointment.participants.begin(), appointment.participants.end(), [actor](const Participant &one) { return one.actor.key == resourceKey(actor); });
        };
        QVERIFY(has(kept, clinic.okafor) && !has(kept, clinic.smith));
        QVERIFY(has(moved, clinic.smith) && has(moved, clinic.room) && !has(moved, clinic.okafor));
    }

    void cancelsAndEditsByScope() {
        SeriesClinic clinic;
        const auto booked = must(clinic.series().book(clinic.request("08:00", weekly4)));
        Desk::Edit edit;
        edit.appointment = booked[1];
        edit.comment = QStringLiteral("fasting");
        must(clinic.series().edit(edit, Scope::ThisAndFollowing));
        QCOMPARE(must(clinic.store().appointment(booked[0])).comment, QString());
        QCOMPARE(must(clinic.store().appointment(booked[3])).comment, QStringLiteral("fasting"));
        edit.comment = QStringLiteral("alone");
        must(clinic.series().edit(edit, Scope::This));
        QVERIFY(!must(clinic.store().appointment(booked[1])).series->changed);
        QCOMPARE(must(clinic.store().appointment(booked[2])).comment, QStringLiteral("fasting"));

        const auto before = clinic.snapshot();
        QCOMPARE(must(clinic.series().cancel(booked[1], Scope::ThisAndFollowing, QStringLiteral("moved away"))).size(), size_t(3));
        QCOMPARE(must(clinic.store().appointment(booked[0])).status, AppointmentStatus::Booked);
        QCOMPARE(must(clinic.store().appointment(booked[3])).status, AppointmentStatus::Cancelled);
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
        must(clinic.series().cancel(booked[1], Scope::This, {}));
        QCOMPARE(must(clinic.store().appointment(booked[2])).status, AppointmentStatus::Booked);
    }

    void singleAppointmentsAreASeriesOfOne() {
        SeriesClinic clinic;
        const auto one = must(clinic.bookAt(0, "08:00", clinic.olivia));
        QCOMPARE(clinic.series().occurrences(one, Scope::All), std::vector{one});
        must(clinic.series().move({one, Scope::All, clinic.inWeek(0, "09:00"), {}, {}, false, {}}));
        QVERIFY(!must(clinic.store().appointment(one)).series);
        QCOMPARE(must(clinic.series().cancel(one, Scope::All, {})), std::vector{one});
    }

    // ---- blocks ---------------------------------------------------------------------------------------------------------

    void blocksRecur() {
        SeriesClinic clinic;
        const auto visit = must(clinic.bookAt(1, "08:00", clinic.olivia));
        const auto before = clinic.snapshot();
        const auto outcome = must(clinic.series().block({clinic.blockOf("08:00", "08:40"), weekly4}));
        QCOMPARE(outcome.blocks.size(), size_t(4));
        QCOMPARE(outcome.displaced, std::vector{visit});
        QString group;
        for (const SlotId id : outcome.blocks) {
            const auto slot = must(clinic.store().slot(id));
            QCOMPARE(slot.status, SlotStatus::BusyUnavailable);
            QCOMPARE(clinic.store().local(resourceKey(id)).blockRule, weekly4);
            group = group.isEmpty() ? clinic.store().local(resourceKey(id)).blockGroup : group;
            QVERIFY(!group.isEmpty());
            QCOMPARE(clinic.store().local(resourceKey(id)).blockGroup, group);
        }
        QCOMPARE(clinic.series().blockOccurrences(outcome.blocks[1], Scope::All), outcome.blocks);
        QCOMPARE(clinic.series().blockOccurrences(outcome.blocks[1], Scope::ThisAndFollowing), (std::vector{outcome.blocks[1], outcome.blocks[2], outcome.blocks[3]}));
        QCOMPARE(clinic.series().blockOccurrences(outcome.blocks[1], Scope::This), std::vector{outcome.blocks[1]});
        const auto pictures = clinic.desk().dayPicture({clinic.okafor}, clinic.day()).blocks;
        QCOMPARE(pictures.front().rule, weekly4);
        QCOMPARE(clinic.check().join(u'\n'), QString());
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
    }

    void blocksKeepBothWallClockTimes() {
        SeriesClinic clinic(QDate(2026, 10, 18)); // Sundays; the 25th has 25 hours
        BlockRequest whole = clinic.blockOf("00:00", "00:00");
        whole.intervals = {clinic.day()};
        const auto days = must(clinic.series().blockOccurrences({whole, QStringLiteral("FREQ=WEEKLY;COUNT=2")}));
        QCOMPARE(days[1], clinic.zone().day(QDate(2026, 10, 25)));
        SeriesClinic spring(QDate(2027, 3, 21)); // the 28th has no 02:30
        const auto nights = must(spring.series().blockOccurrences({spring.blockOf("02:30", "03:00"), QStringLiteral("FREQ=WEEKLY;COUNT=2")}));
        QCOMPARE(nights[1], (Interval{spring.inWeek(1, "03:30"), spring.inWeek(1, "04:00")}));
    }

    void editsBlocksByScope_data() {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("expected");          // week 3 was moved to 10:00 on its own
        QTest::addColumn<QString>("comments");
        QTest::newRow("this") << Scope::This << "08:00 09:00 10:00 08:00" << "- x - -";
        QTest::newRow("this and following") << Scope::ThisAndFollowing << "08:00 09:00 10:00 09:00" << "- x x x";
        QTest::newRow("all") << Scope::All << "09:00 09:00 10:00 09:00" << "x x x x";
    }
    void editsBlocksByScope() {
        QFETCH(Scope, scope);
        QFETCH(QString, expected);
        QFETCH(QString, comments);
        SeriesClinic clinic;
        const auto blocks = must(clinic.series().block({clinic.blockOf("08:00", "08:40"), weekly4})).blocks;
        BlockRequest alone = clinic.blockOf("08:00", "08:40");
        alone.intervals = {{clinic.inWeek(2, "10:00"), clinic.inWeek(2, "10:40")}};
        must(clinic.series().editBlock(blocks[2], Scope::This, alone));
        const auto before = clinic.snapshot();
        BlockRequest request = clinic.blockOf("08:00", "08:40");
        request.intervals = {{clinic.inWeek(1, "09:00"), clinic.inWeek(1, "09:20")}};
        request.comment = QStringLiteral("x");
        const auto announced = SeriesDesk::intervalsOf(clinic.series().editedTimes(blocks[1], scope, request));
        QVERIFY(clinic.snapshot() == before);
        QCOMPARE(announced.size(), size_t(scope == Scope::All ? 4 : scope == Scope::ThisAndFollowing ? 3 : 1));
        const auto edited = must(clinic.series().editBlock(blocks[1], scope, request)).blocks;
        QStringList times;
        QStringList said;
        for (const SlotId id : blocks) {
            const auto slot = must(clinic.store().slot(id));
            QCOMPARE(std::ranges::find(announced, slot.interval) != announced.end(), std::ranges::find(edited, id) != edited.end());
            times << clinic.zone().toWallClock(slot.interval.start).time.toString(QStringLiteral("HH:mm"));
            said << (slot.comment.isEmpty() ? QStringLiteral("-") : slot.comment);
        }
        QCOMPARE(times.join(u' '), expected);
        QCOMPARE(said.join(u' '), comments);
        QCOMPARE(clinic.series().blockOccurrences(blocks[0], Scope::All).size(), size_t(4));
        QCOMPARE(clinic.check().join(u'\n'), QString());
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
    }

    /// A team meeting was laid over everyone in one step: all of it is everybody's.
    void allOfABlockOverEveryone_data() {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<int>("reached");
        QTest::newRow("this") << Scope::This << 1;
        QTest::newRow("this and following") << Scope::ThisAndFollowing << 6;
        QTest::newRow("all") << Scope::All << 8;
    }
    void allOfABlockOverEveryone() {
        QFETCH(Scope, scope);
        QFETCH(int, reached);
        SeriesClinic clinic;
        const ScheduleId other = clinic.second;
        const ScheduleId own = clinic.first;
        BlockRequest meeting = clinic.blockOf("08:00", "08:40");
        meeting.schedules = {own, other};
        const auto blocks = must(clinic.series().block({meeting, weekly4})).blocks;
        QCOMPARE(blocks.size(), size_t(8));
        const auto before = clinic.snapshot();
        const SlotId second = blocks[1];
        QCOMPARE(clinic.series().blockOccurrences(second, scope).size(), size_t(reached));

        BlockRequest later = clinic.blockOf("08:00", "08:40");
        later.intervals = {{clinic.inWeek(1, "09:00"), clinic.inWeek(1, "09:40")}};
        later.comment = QStringLiteral("later");
        for (const bool everywhere : {false, true}) { // what the request says of schedules that have theirs makes no second block
            later.schedules = everywhere && scope == Scope::All ? std::vector{own, other} : std::vector{own};
            const auto times = clinic.series().editedTimes(second, scope, later);
            QCOMPARE(times.size(), size_t(reached));
            const auto edited = must(clinic.series().editBlock(second, scope, later)).blocks;
            QCOMPARE(edited.size(), size_t(reached));
            for (const SlotId id : blocks) {
                const auto slot = must(clinic.store().slot(id));
                const bool isReached = std::ranges::find(edited, id) != edited.end();
                QCOMPARE(clinic.zone().toWallClock(slot.interval.start).time, isReached ? QTime(9, 0) : QTime(8, 0));
                QCOMPARE(slot.comment, isReached ? QStringLiteral("later") : QString());
                QCOMPARE(std::ranges::find(times, BlockedTime{narrow<ScheduleId>(slot.schedule.key), slot.interval}) != times.end(), isReached);
            }
            QCOMPARE(clinic.check().join(u'\n'), QString());
            must(clinic.desk().undo());
            QVERIFY(clinic.snapshot() == before);
        }
        must(clinic.series().unblock(second, scope));
        const auto left = std::ranges::count_if(blocks, [&](SlotId id) { return clinic.store().slot(id).has_value(); });
        QCOMPARE(int(left), 8 - reached);
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
    }

    void unblocksByScope_data() {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<int>("left");
        QTest::newRow("this") << Scope::This << 3;
        QTest::newRow("this and following") << Scope::ThisAndFollowing << 1;
        QTest::newRow("all") << Scope::All << 0;
    }
    void unblocksByScope() {
        QFETCH(Scope, scope);
        QFETCH(int, left);
        SeriesClinic clinic;
        RecurringBlock both{clinic.blockOf("08:00", "08:40"), weekly4};
        both.first.schedules = {clinic.first, clinic.second};
        const auto empty = clinic.snapshot();
        const auto blocks = must(clinic.series().block(both)).blocks;
        QCOMPARE(blocks.size(), size_t(8));
        const auto before = clinic.snapshot();
        must(clinic.series().unblock(blocks[1], scope));
        int found = 0;
        for (int week = 0; week < 4; ++week) {
            store::SlotQuery query;
            query.schedules = {clinic.first};
            query.overlapping = Interval{clinic.inWeek(week, "08:00"), clinic.inWeek(week, "08:40")};
            const auto rows = clinic.store().slotRows(query);
            found += std::any_of(rows.begin(), rows.end(), [](const store::SlotRow &row) { return row.blockKind.has_value(); }) ? 1 : 0;
        }
        QCOMPARE(found, left);
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == empty);
    }
};

const praxidesk::test::TestRegistration<SeriesTest> seriesTest;
#include "series_test.moc"
