#include "core/desk/supply_desk.h"
#include "core/store/ledger.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

#include <random>

using namespace praxidesk;
using praxidesk::desk::Generation;
using praxidesk::desk::GenerateRequest;
using praxidesk::desk::Holiday;
using praxidesk::desk::ScheduleDetails;
using praxidesk::desk::SupplyDesk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

WeeklyHours hoursOf(const char *rules, int grid = 20) {
    WeeklyHours hours;
    hours.rules = must(availability::parseWeeklyRules(u(rules)));
    hours.grid = Minutes(grid);
    return hours;
}

const QDate tuesday(2026, 11, 17);

/// A schedule of its own without any Slots yet.
struct Fixture : DeskFixture {
    explicit Fixture(const QString &zone = QStringLiteral("Europe/Berlin"), QDate date = tuesday) : DeskFixture(date, zone) {
        empty = must(supply().create({{store().referenceTo(resourceKey(room))}, {}, {}, {}, {}, {}, {}, {}}));
    }
    [[nodiscard]] SupplyDesk supply() { return SupplyDesk(desk()); }
    [[nodiscard]] std::vector<store::SlotRow> rows(ScheduleId schedule) {
        store::SlotQuery query;
        query.schedules = {schedule};
        return store().slotRows(query);
    }
    /// "09:00 09:20 …" of the schedule's Slots on a day, with their status where it is not free.
    [[nodiscard]] QString slotWords(ScheduleId schedule, QDate date) {
        QStringList words;
        for (const store::SlotRow &row : rows(schedule)) {
            if (zone().dateOf(row.interval.start) == date) {
                words << zone().toWallClock(row.interval.start).time.toString(u("HH:mm")) + (row.status == SlotStatus::Free ? QString() : u(" ") + toCode(row.status));
            }
        }
        return words.join(u", ");
    }
    Generation generate(QDate from, QDate to, std::optional<Minutes> length = {}) {
        return must(supply().generateSlots({empty, from, to, length}));
    }
    ScheduleId empty;
};

SchedulingParameters everyHalfHour(const char *service = "") {
    SchedulingParameters parameters;
    parameters.service = u(service);
    parameters.duration = Minutes(30);
    parameters.bufferAfter = Minutes(5);
    parameters.alignmentInterval = Minutes(30);
    parameters.alignmentTimeZone = u("Europe/Berlin");
    return parameters;
}

} // namespace

class SupplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- weekly hours -----------------------------------------------------------------------------------------------

    void hoursAreKeptAuditedAndUndone() {
        Fixture clinic;
        QCOMPARE(clinic.supply().hours(clinic.empty), WeeklyHours());
        const auto before = clinic.snapshot();
        const auto outbox = clinic.store().ledger().waiting().size();
        WeeklyHours hours = hoursOf("MO-FR 08:00-12:00,13:00-17:00; SA 09:00-11:00", 15);
        hours.rules[1].weeks = WeeklyRule::Weeks::Odd;
        hours.rules[1].validFrom = QDate(2026, 12, 1);
        hours.rules[0].serviceTypes = {u("Consultation"), u("Vaccination")};
        hours.exceptions[QDate(2026, 12, 24)] = {{{QTime(9, 0), QTime(11, 0)}}, u("Christmas Eve")};
        hours.exceptions[QDate(2026, 12, 25)] = {};
        must(clinic.supply().setHours(clinic.empty, hours));
        clinic.reopen();
        QCOMPARE(clinic.supply().hours(clinic.empty), hours);
        QCOMPARE(clinic.store().ledger().waiting().size(), outbox);   // never sent
        const auto audit = clinic.store().audit(resourceKey(clinic.empty), {});
        QCOMPARE(audit.back().action, u("set hours"));
        must(clinic.desk().undo());
        QCOMPARE(clinic.snapshot(), before);
        must(clinic.desk().redo());
        QCOMPARE(clinic.supply().hours(clinic.empty), hours);
        QVERIFY(clinic.check().isEmpty());
    }

    void theSameHoursAgainAreNoStep() {
        Fixture clinic;
        must(clinic.supply().setHours(clinic.empty, hoursOf("MO 08:00-12:00")));
        const auto step = clinic.store().nextUndo()->id;
        must(clinic.supply().setHours(clinic.empty, hoursOf("MO 08:00-12:00")));
        QCOMPARE(clinic.store().nextUndo()->id, step);
        must(clinic.supply().setHours(clinic.empty, {}));
        QVERIFY(!clinic.store().local(resourceKey(clinic.empty)).hours);
    }

    void hoursThatMakeNoSenseAreRefused_data() {
        QTest::addColumn<WeeklyHours>("hours");
        const auto row = [](const char *name, const std::function<void(WeeklyHours &)> &spoil) {
            WeeklyHours hours = hoursOf("MO-FR 08:00-12:00");
            spoil(hours);
            QTest::newRow(name) << hours;
        };
        row("no grid", [](WeeklyHours &hours) { hours.grid = Minutes(0); });
        row("a grid of two days", [](WeeklyHours &hours) { hours.grid = Minutes(2881); });
        row("no windows", [](WeeklyHours &hours) { hours.rules[0].windows.clear(); });
        row("a window without an end", [](WeeklyHours &hours) { hours.rules[0].windows[0].end = QTime(); });
        row("no days", [](WeeklyHours &hours) { hours.rules[0].weekdays.clear(); });
        row("an eighth day", [](WeeklyHours &hours) { hours.rules[0].weekdays = {8}; });
        row("a day twice", [](WeeklyHours &hours) { hours.rules[0].weekdays = {1, 1}; });
        row("ends before it starts", [](WeeklyHours &hours) { hours.rules[0].validFrom = tuesday; hours.rules[0].validTo = tuesday.addDays(-1); });
        row("weekdays and a recurrence", [](WeeklyHours &hours) { hours.rules[0].rrule = u("FREQ=DAILY"); hours.rules[0].validFrom = tuesday; });
        row("a recurrence from nowhere", [](WeeklyHours &hours) { hours.rules[0].weekdays.clear(); hours.rules[0].rrule = u("FREQ=DAILY"); });
        row("an exception without an end", [](WeeklyHours &hours) { hours.exceptions[tuesday] = {{{QTime(9, 0), QTime()}}, {}}; });
    }
    void hoursThatMakeNoSenseAreRefused() {
        QFETCH(WeeklyHours, hours);
        Fixture clinic;
        const auto before = clinic.snapshot();
        const auto refused = clinic.supply().setHours(clinic.empty, hours);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(clinic.snapshot(), before);
    }

    void exceptionsCoverRangesOfSeveralSchedules() {
        Fixture clinic;
        must(clinic.supply().setHours(clinic.empty, hoursOf("MO-SU 08:00-12:00")));
        must(clinic.supply().setExceptions({clinic.empty, clinic.first}, tuesday, tuesday.addDays(2), DayException{{}, u("Leave")}));
        QCOMPARE(clinic.supply().hours(clinic.empty).exceptions.size(), size_t(3));
        QCOMPARE(clinic.supply().hours(clinic.first).exceptions.at(tuesday.addDays(1)).name, u("Leave"));
        must(clinic.supply().setExceptions({clinic.first}, tuesday, tuesday.addDays(400), {}));
        QVERIFY(!clinic.store().local(resourceKey(clinic.first)).hours);
        must(clinic.desk().undo());
        must(clinic.desk().undo());
        QCOMPARE(clinic.supply().hours(clinic.empty), hoursOf("MO-SU 08:00-12:00"));
        QVERIFY(clinic.supply().hours(clinic.first).isEmpty());

        for (const auto &[first, last] : {std::pair(tuesday, tuesday.addDays(-1)), {tuesday, tuesday.addYears(3).addDays(1)}, {QDate(), tuesday}}) {
            const auto refused = clinic.supply().setExceptions({clinic.empty}, first, last, DayException{});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        }
        must(clinic.supply().setExceptions({clinic.empty}, tuesday, tuesday.addYears(3), DayException{}));
        const auto unknown = clinic.supply().setExceptions({clinic.empty, ScheduleId{9999}}, tuesday, tuesday, DayException{});
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void aDayThatDoesNotExistHasNoException() {
        Fixture clinic(u("Pacific/Apia"), QDate(2011, 12, 28));
        must(clinic.supply().setExceptions({clinic.empty}, QDate(2011, 12, 29), QDate(2011, 12, 31), DayException{}));
        QCOMPARE(clinic.supply().hours(clinic.empty).exceptions.size(), size_t(2));
        QVERIFY(!clinic.supply().hours(clinic.empty).exceptions.count(QDate(2011, 12, 30)));
    }

    void exceptionsNeverTouchBookings() {
        Fixture clinic;
        const AppointmentId booked = must(clinic.book("09:00", clinic.olivia, clinic.first));
        const auto before = clinic.store().read(resourceKey(booked));
        must(clinic.supply().setExceptions({clinic.first}, tuesday, tuesday, DayException{}));
        QCOMPARE(clinic.store().read(resourceKey(booked)), before);
        QCOMPARE(clinic.slotStatus("09:00", clinic.first), u("busy"));
    }

    void holidaysLeaveWhatIsThere() {
        Fixture clinic;
        must(clinic.supply().setExceptions({clinic.empty}, QDate(2026, 12, 24), QDate(2026, 12, 24), DayException{{{QTime(9, 0), QTime(11, 0)}}, u("short")}));
        must(clinic.supply().closeHolidays({clinic.empty, clinic.first}, {{QDate(2026, 12, 24), u("Christmas Eve")}, {QDate(2026, 12, 25), u("Christmas")}}));
        QCOMPARE(clinic.supply().hours(clinic.empty).exceptions.at(QDate(2026, 12, 24)).name, u("short"));
        QCOMPARE(clinic.supply().hours(clinic.empty).exceptions.at(QDate(2026, 12, 25)), (DayException{{}, u("Christmas")}));
        QCOMPARE(clinic.supply().hours(clinic.first).exceptions.size(), size_t(2));
        must(clinic.desk().undo());
        QCOMPARE(clinic.supply().hours(clinic.empty).exceptions.size(), size_t(1));
        QVERIFY(clinic.supply().hours(clinic.first).isEmpty());
    }

    void hoursAreCopiedWithOrWithoutExceptions() {
        Fixture clinic;
        WeeklyHours source = hoursOf("MO-FR 08:00-12:00", 30);
        source.exceptions[tuesday] = {};
        must(clinic.supply().setHours(clinic.first, source));
        must(clinic.supply().setExceptions({clinic.empty}, tuesday.addDays(7), tuesday.addDays(7), DayException{}));
        must(clinic.supply().copyHours(clinic.first, clinic.empty, false));
        QCOMPARE(clinic.supply().hours(clinic.empty).rules, source.rules);
        QCOMPARE(clinic.supply().hours(clinic.empty).grid, Minutes(30));
        QVERIFY(clinic.supply().hours(clinic.empty).exceptions.count(tuesday.addDays(7)));
        QVERIFY(!clinic.supply().hours(clinic.empty).exceptions.count(tuesday));
        must(clinic.supply().copyHours(clinic.first, clinic.empty, true));
        QCOMPARE(clinic.supply().hours(clinic.empty), source);
        QCOMPARE(clinic.supply().copyHours(ScheduleId{9999}, clinic.empty, true).error().code, ErrorCode::NotFound);
    }

    // ---- Slots from hours -------------------------------------------------------------------------------------------

    void slotsFollowTheHours_data() {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("words");             // Slots on the date
        QTest::addColumn<int>("count");                 // and in all
        const QString berlin = u("Europe/Berlin");
        QTest::newRow("two windows") << u("TU 08:00-09:00,13:00-14:00") << berlin << tuesday << 0 << u("08:00, 08:20, 08:40, 13:00, 13:20, 13:40") << 6;
        QTest::newRow("another day") << u("WE 08:00-09:00") << berlin << tuesday << 0 << QString() << 0;
        QTest::newRow("what is left over is no Slot") << u("TU 08:00-09:10") << berlin << tuesday << 30 << u("08:00, 08:30") << 2;
        QTest::newRow("a night belongs to the day it begins on") << u("TU 23:00-01:00") << berlin << tuesday << 30 << u("23:00, 23:30") << 4;
        QTest::newRow("overlapping windows give Slots once") << u("TU 08:00-09:00; TU 08:20-09:20") << berlin << tuesday << 0 << u("08:00, 08:20, 08:40, 09:00") << 4;
        QTest::newRow("spring forward") << u("SU 01:00-04:00") << berlin << QDate(2027, 3, 28) << 60 << u("01:00, 03:00") << 2;
        QTest::newRow("fall back") << u("SU 01:00-04:00") << berlin << QDate(2026, 10, 25) << 60 << u("01:00, 02:00, 02:00, 03:00") << 4;
    }
    void slotsFollowTheHours() {
        QFETCH(QString, rules);
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(int, length);
        Fixture clinic(zone, date);
        must(clinic.supply().setHours(clinic.empty, hoursOf(rules.toUtf8())));
        const auto before = clinic.snapshot();
        const auto wanted = length > 0 ? std::optional(Minutes(length)) : std::nullopt;
        const Generation planned = must(clinic.supply().planSlots({clinic.empty, date, date, wanted}));
        QCOMPARE(clinic.snapshot(), before);                // a plan writes nothing
        const Generation made = clinic.generate(date, date, wanted);
        QCOMPARE(made.added, planned.added);
        QTEST(clinic.slotWords(clinic.empty, date), "words");
        QTEST(int(clinic.rows(clinic.empty).size()), "count");
        for (const store::SlotRow &row : clinic.rows(clinic.empty)) {
            QVERIFY(row.generated);
        }
        const Generation again = clinic.generate(date, date, wanted);
        QVERIFY(again.added.empty() && again.removed.empty());
        QCOMPARE(again.unchanged, int(made.added.size()));
        if (!made.added.empty()) {
            must(clinic.desk().undo());
        }
        QCOMPARE(clinic.rows(clinic.empty).size(), size_t(0));
        QVERIFY(clinic.check().isEmpty());
        QVERIFY2(clinic.invalid().isEmpty(), qPrintable(clinic.invalid().join(u'\n')));
    }

    void onlyWhatIsFreeAndGeneratedChanges() {
        Fixture clinic;
        must(clinic.supply().setHours(clinic.empty, hoursOf("TU 08:00-11:00", 30)));
        clinic.generate(tuesday, tuesday);
        must(clinic.book("08:00", clinic.olivia, clinic.empty, 30));
        must(clinic.desk().hold({{clinic.empty}, clinic.at("08:30"), Minutes(30), Minutes(5), {}}));
        must(clinic.desk().block({{clinic.empty}, {clinic.span("09:00", "09:30")}, BlockKind::Lunch, {}}));
        desk::NewSlot handMade;
        handMade.schedule = clinic.empty;
        handMade.interval = clinic.span("11:00", "11:40");
        must(clinic.desk().createSlot(handMade));
        const auto before = clinic.rows(clinic.empty);

        must(clinic.supply().setHours(clinic.empty, hoursOf("TU 08:00-12:00", 20)));
        const Generation planned = must(clinic.supply().planSlots({clinic.empty, tuesday, tuesday, {}}));
        QCOMPARE(planned.removed.size(), size_t(3));        // 09:30, 10:00, 10:30
        QCOMPARE(planned.kept, 5);                          // booking, hold, block, the Slot it took, hand-made
        const Generation made = clinic.generate(tuesday, tuesday);
        QCOMPARE(made.removed, planned.removed);
        // 09:20 reaches into the block, 08:00 to 09:00 is booked and held, 11:00 to 11:40 stands
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday),
                 u("08:00 busy, 08:30 busy-tentative, 09:00 busy-unavailable, 09:00 busy-unavailable, 09:40, 10:00, 10:20, 10:40, 11:00, 11:40"));
        must(clinic.desk().undo());
        must(clinic.desk().undo());
        const auto after = clinic.rows(clinic.empty);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].id, before[i].id);
            QCOMPARE(after[i].status, before[i].status);
        }
        QVERIFY(clinic.check().isEmpty());
    }

    void whatTheHoursNoLongerHaveGoes() {
        Fixture clinic;
        must(clinic.supply().setHours(clinic.empty, hoursOf("MO-FR 08:00-09:00")));
        clinic.generate(tuesday, tuesday.addDays(7));
        must(clinic.supply().setExceptions({clinic.empty}, tuesday.addDays(1), tuesday.addDays(1), DayException{}));
        const Generation made = clinic.generate(tuesday, tuesday.addDays(7));
        QVERIFY(made.added.empty());
        QCOMPARE(made.removed.size(), size_t(3));
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday.addDays(1)), QString());
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday), u("08:00, 08:20, 08:40"));
        // days that were not asked for stay as they are
        must(clinic.supply().setHours(clinic.empty, {}));
        QCOMPARE(clinic.generate(tuesday, tuesday).removed.size(), size_t(3));
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday.addDays(2)), u("08:00, 08:20, 08:40"));
    }

    void theNightBeforeIsLeftToItsOwnDay() {
        Fixture clinic;
        must(clinic.supply().setHours(clinic.empty, hoursOf("MO-SU 22:00-02:00", 60)));
        clinic.generate(tuesday, tuesday);
        const Generation next = clinic.generate(tuesday.addDays(1), tuesday.addDays(1));
        QVERIFY(next.removed.empty());
        QCOMPARE(next.added.size(), size_t(4));
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday.addDays(1)), u("00:00, 01:00, 22:00, 23:00"));
        // with another length each day still sees to its own night, and to no other
        QCOMPARE(clinic.generate(tuesday.addDays(1), tuesday.addDays(1), Minutes(120)).added.size(), size_t(2));
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday.addDays(1)), u("00:00, 01:00, 22:00"));
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday.addDays(2)), u("00:00"));
        // in one go it is the same
        Fixture other;
        must(other.supply().setHours(other.empty, hoursOf("MO-SU 22:00-02:00", 60)));
        other.generate(tuesday, tuesday.addDays(1));
        QCOMPARE(other.slotWords(other.empty, tuesday.addDays(1)), u("00:00, 01:00, 22:00, 23:00"));
    }

    void slotsStayInsideTheHorizon() {
        Fixture clinic;
        auto details = must(clinic.supply().details(clinic.empty));
        details.horizonStart = clinic.at("08:20");
        details.horizonEnd = clinic.at("09:30");
        must(clinic.supply().setDetails(clinic.empty, details));
        must(clinic.supply().setHours(clinic.empty, hoursOf("MO-SU 08:00-10:00")));
        clinic.generate(tuesday.addDays(-7), tuesday.addDays(7));
        QCOMPARE(clinic.rows(clinic.empty).size(), size_t(3));
        QCOMPARE(clinic.slotWords(clinic.empty, tuesday), u("08:20, 08:40, 09:00"));
        details.horizonEnd = clinic.at("09:00");
        must(clinic.supply().setDetails(clinic.empty, details));
        QCOMPARE(clinic.generate(tuesday, tuesday).removed.size(), size_t(1));
    }

    void slotsOfAServiceSaySo() {
        Fixture clinic;
        auto details = must(clinic.supply().details(clinic.empty));
        details.serviceType = {{u("urn:s"), u("vacc"), u("Vaccination"), {}}};
        must(clinic.supply().setDetails(clinic.empty, details));
        WeeklyHours hours = hoursOf("TU 08:00-09:00; TU 10:00-11:00", 30);
        hours.rules[1].serviceTypes = {u("Vaccination")};
        must(clinic.supply().setHours(clinic.empty, hours));
        clinic.generate(tuesday, tuesday);
        const auto rows = clinic.rows(clinic.empty);
        QCOMPARE(rows.size(), size_t(4));
        QVERIFY(!rows[0].serviceSpecific);
        QCOMPARE(must(clinic.store().slot(rows[2].id)).serviceType, details.serviceType);
        QVERIFY(clinic.generate(tuesday, tuesday).added.empty());
        hours.rules[1].serviceTypes = {u("Counselling")};
        must(clinic.supply().setHours(clinic.empty, hours));
        const Generation changed = clinic.generate(tuesday, tuesday);
        QCOMPARE(changed.added.size(), size_t(2));
        QCOMPARE(changed.removed.size(), size_t(2));
        QCOMPARE(must(clinic.store().slot(clinic.rows(clinic.empty)[3].id)).serviceType.front().label(), u("Counselling"));
    }

    void requestsThatMakeNoSenseAreRefused() {
        Fixture clinic;
        QCOMPARE(clinic.supply().planSlots({ScheduleId{9999}, tuesday, tuesday, {}}).error().code, ErrorCode::NotFound);
        QCOMPARE(clinic.supply().planSlots({clinic.empty, tuesday, tuesday.addDays(-1), {}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(clinic.supply().planSlots({clinic.empty, tuesday, tuesday.addYears(20), {}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(clinic.supply().generateSlots({clinic.empty, tuesday, tuesday, Minutes(0)}).error().code, ErrorCode::InvalidTime);
    }

    /// Random hours, random bookings, regenerated at random: what anybody has stays, twice is once, and undo is exact.
    void bookingsSurviveAnyGeneration_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void bookingsSurviveAnyGeneration() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto number = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
        const bool isFall = seed % 2 == 0;
        const QDate first = isFall ? QDate(2026, 10, 22) : tuesday;
        Fixture clinic(u("Europe/Berlin"), first);
        for (int round = 0; round < 6; ++round) {
            WeeklyHours hours;
            hours.grid = Minutes(10 * number(1, 6));
            for (int i = number(0, 3); i > 0; --i) {
                const int start = number(0, 47);
                WeeklyRule rule{{number(1, 3), number(4, 7)}, {{QTime(0, 0).addSecs(start * 1800), QTime(0, 0).addSecs((start + number(1, 16)) % 48 * 1800)}}};
                rule.weeks = WeeklyRule::Weeks(number(0, 2));
                hours.rules.push_back(rule);
            }
            if (number(0, 1) == 1) {
                hours.exceptions[first.addDays(number(0, 9))] = {};
            }
            must(clinic.supply().setHours(clinic.empty, hours));
            const QDate from = first.addDays(number(0, 3));
            const QDate to = from.addDays(number(0, 9));
            const GenerateRequest request{clinic.empty, from, to, number(0, 1) == 1 ? std::optional(Minutes(number(1, 4) * 15)) : std::nullopt};

            const auto before = clinic.snapshot();
            std::vector<store::SlotRow> keptRows = clinic.rows(clinic.empty);
            std::erase_if(keptRows, [](const store::SlotRow &row) { return row.status == SlotStatus::Free && row.generated; });
            const Generation planned = must(clinic.supply().planSlots(request));
            const Generation made = must(clinic.supply().generateSlots(request));
            QCOMPARE(made.added, planned.added);
            QCOMPARE(made.removed, planned.removed);
            for (const store::SlotRow &row : keptRows) {
                const auto now = clinic.store().read(resourceKey(row.id));
                const auto &[json, local] = before.at(row.id.value);
                QCOMPARE(now->json, json);
                QCOMPARE(now->local, local);
            }
            const Generation again = must(clinic.supply().generateSlots(request));
            QVERIFY(again.added.empty() && again.removed.empty());
            QCOMPARE(again.kept, made.kept);
            if (!made.added.empty() || !made.removed.empty()) {
                const auto after = clinic.snapshot();
                must(clinic.desk().undo());
                auto back = clinic.snapshot();
                std::erase_if(back, [](const auto &entry) { return entry.second.first.isEmpty(); });
                auto expected = before;
                std::erase_if(expected, [](const auto &entry) { return entry.second.first.isEmpty(); });
                QCOMPARE(back, expected);
                must(clinic.desk().redo());
                QCOMPARE(clinic.snapshot(), after);
            }
            for (const Interval &interval : made.added) {
                if (number(0, 3) == 0) {
                    desk::BookingRequest booking;
                    booking.schedules = {clinic.empty};
                    booking.start = interval.start;
                    booking.patient = number(0, 1) == 0 ? clinic.olivia : clinic.homer;
                    if (const auto booked = clinic.desk().book(booking); booked && number(0, 4) == 0) {
                        must(clinic.desk().cancel(*booked, u("ill")));
                    }
                }
            }
            if (number(0, 2) == 0) {
                const Instant start = clinic.zone().toInstant({first.addDays(number(0, 6)), QTime(number(0, 20), 0)});
                must(clinic.desk().block({{clinic.empty}, {{start, start + Minutes(90)}}, BlockKind::Meeting, {}}));
            }
        }
        QVERIFY(clinic.check().isEmpty());
    }

    // ---- details ----------------------------------------------------------------------------------------------------

    void detailsAreWrittenAndUndone() {
        Fixture clinic;
        const auto before = clinic.snapshot();
        ScheduleDetails details;
        details.actors = {clinic.store().referenceTo(resourceKey(clinic.smith)), clinic.store().referenceTo(resourceKey(clinic.room)),
                          clinic.store().referenceTo(resourceKey(clinic.homer))};
        details.serviceCategory = {Concept::ofText(u("General"))};
        details.serviceType = {{u("urn:s"), u("124"), u("General Practice"), {}}};
        details.specialty = {Concept::ofText(u("Cardiology"))};
        details.horizonStart = clinic.at("00:00");
        details.horizonEnd = clinic.at("00:00") + std::chrono::hours(24 * 90);
        details.comment = u("Q4");
        details.parameters = {everyHalfHour("HealthcareService/ecg"), {.bufferBefore = Minutes(5)}};
        must(clinic.supply().setDetails(clinic.empty, details));
        clinic.reopen();
        const ScheduleDetails read = must(clinic.supply().details(clinic.empty));
        QCOMPARE(read.actors.size(), size_t(3));
        QCOMPARE(read.serviceCategory, details.serviceCategory);
        QCOMPARE(read.serviceType, details.serviceType);
        QCOMPARE(read.specialty, details.specialty);
        QCOMPARE(read.horizonStart, details.horizonStart);
        QCOMPARE(read.horizonEnd, details.horizonEnd);
        QCOMPARE(read.comment, details.comment);
        QCOMPARE(read.parameters, details.parameters);
        QVERIFY2(clinic.invalid().isEmpty(), qPrintable(clinic.invalid().join(u'\n')));
        must(clinic.desk().undo());
        QCOMPARE(clinic.snapshot(), before);
    }

    void detailsThatMakeNoSenseAreRefused_data() {
        QTest::addColumn<ScheduleDetails>("details");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, const std::function<void(ScheduleDetails &)> &spoil) {
            ScheduleDetails details;
            details.actors = {{u("Practitioner/dr_smith"), {}, {}, ResourceType::Practitioner}};
            spoil(details);
            QTest::newRow(name) << details << code;
        };
        const auto parameters = [&row](const char *name, const SchedulingParameters &value) {
            row(name, ErrorCode::InvalidArgument, [value](ScheduleDetails &details) { details.parameters = {value}; });
        };
        row("nobody", ErrorCode::InvalidResource, [](ScheduleDetails &details) { details.actors.clear(); });
        row("an organization", ErrorCode::InvalidResource, [](ScheduleDetails &details) { details.actors = {{u("Organization/1"), {}, {}, ResourceType::Organization}}; });
        row("ends before it starts", ErrorCode::InvalidTime, [](ScheduleDetails &details) { details.horizonStart = Instant(Minutes(2)); details.horizonEnd = Instant(Minutes(1)); });
        parameters("no length", {.duration = Minutes(0)});
        parameters("a negative buffer", {.bufferAfter = Minutes(-5)});
        parameters("nobody at a time", {.slotCapacity = 0});
        parameters("no such zone", {.alignmentTimeZone = u("Mars/Olympus")});
        parameters("odd weeks", {.availability = {{.weekdays = {1}, .windows = {{QTime(8, 0), QTime(9, 0)}}, .weeks = WeeklyRule::Weeks::Odd}}});
    }
    void detailsThatMakeNoSenseAreRefused() {
        QFETCH(ScheduleDetails, details);
        QFETCH(ErrorCode, code);
        Fixture clinic;
        const auto before = clinic.snapshot();
        const auto changed = clinic.supply().setDetails(clinic.empty, details);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, code);
        const auto made = clinic.supply().create(details);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(clinic.snapshot(), before);
    }

    void actorsAreAdded() {
        Fixture clinic;
        const ActorId room = must(clinic.supply().addActor(ResourceType::Location, u("  Room   9 ")));
        QCOMPARE(must(clinic.store().actor(room)).name, u("Room 9"));
        QCOMPARE(must(clinic.store().actor(room)).type, ResourceType::Location);
        QVERIFY(clinic.invalid().isEmpty());
        QVERIFY(!clinic.supply().addActor(ResourceType::Location, u("  ")).has_value());
        QVERIFY(!clinic.supply().addActor(ResourceType::Patient, u("Homer")).has_value());
        must(clinic.desk().undo());
        QVERIFY(clinic.store().read(resourceKey(room)).value_or(store::Stored()).json.isEmpty());
    }

    void aScheduleWithHoursIsOneStep() {
        Fixture clinic;
        const auto before = clinic.store().count(ResourceType::Schedule);
        const ScheduleId made = must(clinic.supply().create({{clinic.store().referenceTo(resourceKey(clinic.okafor))}, {}, {}, {}, {}, {}, {}, {}}, hoursOf("MO 08:00-12:00")));
        QCOMPARE(clinic.supply().hours(made), hoursOf("MO 08:00-12:00"));
        must(clinic.desk().undo());
        QCOMPARE(clinic.store().count(ResourceType::Schedule), before);
        QVERIFY(!clinic.store().schedule(made));
    }

    void aPatientsOwnScheduleKnowsItsAppointments() {
        Fixture clinic;
        const ScheduleId own = must(clinic.supply().create({{clinic.store().referenceTo(resourceKey(clinic.homer))}, {}, {}, {}, {}, {}, {}, {}}));
        const AppointmentId booked = must(clinic.book("09:00", clinic.homer, clinic.first));
        must(clinic.book("10:00", clinic.olivia, clinic.first));
        store::AppointmentQuery query;
        query.schedules = {own};
        const auto found = clinic.store().appointmentRows(query);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, booked);
        query.overlapping = clinic.span("10:00", "11:00");
        QVERIFY(clinic.store().appointmentRows(query).empty());
        query.overlapping.reset();
        query.patient = clinic.homer;
        QCOMPARE(clinic.store().appointmentRows(query).size(), size_t(1));
        QCOMPARE(must(clinic.desk().deactivate(own, {})), std::vector{booked});
        store::ScheduleQuery schedules;
        schedules.actor = resourceKey(clinic.homer);
        QCOMPARE(clinic.store().schedules(schedules).size(), size_t(1));
    }

    // ---- parameters -------------------------------------------------------------------------------------------------

    void defaultsOfTheClinicAreAStepOfUndo() {
        Fixture clinic;
        must(clinic.supply().setClinicParameters({.bufferAfter = Minutes(3)}));
        must(clinic.supply().setClinicParameters({.bufferAfter = Minutes(7), .slotCapacity = 2}));
        QVERIFY(clinic.store().audit({}, {}).back().after.contains("scheduling-parameters"));
        const auto waiting = clinic.store().ledger().waiting().size();
        const QSignalSpy changed(&clinic.store(), &store::Store::changed);
        must(clinic.desk().undo());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(clinic.supply().clinicParameters(), (SchedulingParameters{.bufferAfter = Minutes(3)}));
        QCOMPARE(clinic.supply().rhythm(clinic.empty).bufferAfter, Milliseconds(Minutes(3)));
        must(clinic.desk().undo());
        QCOMPARE(clinic.supply().clinicParameters(), SchedulingParameters());
        must(clinic.desk().redo());
        must(clinic.desk().redo());
        QCOMPARE(clinic.supply().clinicParameters(), (SchedulingParameters{.bufferAfter = Minutes(7), .slotCapacity = 2}));
        QCOMPARE(clinic.store().ledger().waiting().size(), waiting); // no server gets them
        must(clinic.store().setSetting(u("scheduling-parameters"), {})); // by somebody who leaves no step
        QCOMPARE(clinic.desk().undo().error().code, ErrorCode::UndoImpossible);
    }

    void parametersAreInheritedFieldByField() {
        Fixture clinic;
        QCOMPARE(clinic.supply().rhythm(clinic.empty), availability::Rhythm());
        must(clinic.supply().setHours(clinic.empty, hoursOf("TU 08:00-12:00", 15)));
        QCOMPARE(clinic.supply().rhythm(clinic.empty).grid, Milliseconds(Minutes(15)));
        QVERIFY(!clinic.supply().rhythm(clinic.empty).alignment);

        must(clinic.supply().setClinicParameters({.bufferAfter = Minutes(3), .slotCapacity = 2}));
        QCOMPARE(clinic.supply().clinicParameters().slotCapacity, std::optional(2));
        QCOMPARE(clinic.supply().rhythm(clinic.empty).bufferAfter, Milliseconds(Minutes(3)));
        QVERIFY(!clinic.supply().rhythm(clinic.empty).alignment);

        Actor service;
        service.type = ResourceType::HealthcareService;
        service.name = u("Electrocardiogram");
        service.serviceType = {{u("urn:s"), u("ecg"), u("ECG"), {}}};
        ResourceKey key;
        must(clinic.store().write({u("import"), {}, u("test"), false}, [&](store::Writer &writer) -> Result<void> {
            key = must(writer.put(service.type, fhir::write(service, {}, clinic.zone()), {}));
            return {};
        }));
        must(clinic.supply().setServiceParameters(narrow<ActorId>(key), {{.duration = Minutes(45), .bufferBefore = Minutes(10), .alignmentOffset = Minutes(15)}}));
        const QString reference = clinic.store().referenceTo(key).reference;
        for (const QString &name : {reference, u("ecg"), u("ECG"), u("electrocardiogram")}) {
            const auto rhythm = clinic.supply().rhythm(clinic.empty, name);
            QCOMPARE(rhythm.duration, std::optional<Milliseconds>(Minutes(45)));
            QCOMPARE(rhythm.bufferBefore, Milliseconds(Minutes(10)));
            QCOMPARE(rhythm.bufferAfter, Milliseconds(Minutes(3)));
            QCOMPARE(rhythm.capacity, 2);
            QCOMPARE(rhythm.alignment, (availability::Rhythm::Alignment{std::chrono::hours(1), Minutes(15), Zone()}));
        }
        QCOMPARE(clinic.supply().rhythm(clinic.empty, u("other")).duration, std::nullopt);

        auto details = must(clinic.supply().details(clinic.empty));
        details.parameters = {{.service = reference, .duration = Minutes(30)}, {.duration = Minutes(20), .bufferBefore = Minutes(1), .bufferAfter = Minutes(0)}};
        must(clinic.supply().setDetails(clinic.empty, details));
        const auto own = clinic.supply().rhythm(clinic.empty, u("ECG"));
        QCOMPARE(own.duration, std::optional<Milliseconds>(Minutes(30)));       // the schedule's for the service
        QCOMPARE(own.bufferBefore, Milliseconds(Minutes(1)));                   // the schedule's for any
        QCOMPARE(own.bufferAfter, Milliseconds(0));                             // a zero is said
        QCOMPARE(own.alignment->offset, Milliseconds(Minutes(15)));             // the service's
        QCOMPARE(own.capacity, 2);                                              // the clinic's
        QCOMPARE(clinic.supply().rhythm(clinic.empty).duration, std::optional<Milliseconds>(Minutes(20)));

        QVERIFY2(clinic.invalid().isEmpty(), qPrintable(clinic.invalid().join(u'\n')));
        QCOMPARE(clinic.supply().setServiceParameters(clinic.smith, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(clinic.supply().setServiceParameters(ActorId{9999}, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(clinic.supply().setClinicParameters({.slotCapacity = -1}).error().code, ErrorCode::InvalidArgument);
        must(clinic.supply().setClinicParameters({}));
        QCOMPARE(clinic.supply().clinicParameters(), SchedulingParameters());
    }

    void startsArePreviewed_data() {
        QTest::addColumn<WeeklyHours>("hours");
        QTest::addColumn<std::vector<SchedulingParameters>>("parameters");
        QTest::addColumn<QString>("starts");
        const WeeklyHours morning = hoursOf("TU 08:10-09:30", 20);
        const std::vector<SchedulingParameters> none;
        QTest::newRow("grid") << morning << none << u("08:10 08:30 08:50 09:10");
        QTest::newRow("no hours") << WeeklyHours() << none << QString();
        QTest::newRow("aligned") << morning << std::vector{everyHalfHour()} << u("08:30 09:00");
        QTest::newRow("aligned for a service") << morning << std::vector{everyHalfHour("ECG")} << u("08:30 09:00");
        QTest::newRow("every hour, in UTC, where nothing is said") << morning << std::vector<SchedulingParameters>{{.duration = Minutes(20)}} << u("09:00");
        QTest::newRow("offset") << morning << std::vector<SchedulingParameters>{{.alignmentInterval = Minutes(20), .alignmentOffset = Minutes(5), .alignmentTimeZone = u("Europe/Berlin")}}
                                << u("08:25 08:45 09:05");
        QTest::newRow("windows of the parameters") << WeeklyHours()
            << std::vector<SchedulingParameters>{{.duration = Minutes(60), .timeZone = u("Europe/London"), .availability = {{{2}, {{QTime(8, 0), QTime(10, 0)}}}}}} << u("09:00 10:00");
    }
    void startsArePreviewed() {
        QFETCH(WeeklyHours, hours);
        QFETCH(std::vector<SchedulingParameters>, parameters);
        Fixture clinic;
        QStringList words;
        for (const Instant start : clinic.supply().previewStarts(clinic.empty, hours, parameters, tuesday)) {
            words << clinic.zone().toWallClock(start).time.toString(u("HH:mm"));
        }
        QTEST(words.join(u' '), "starts");
    }
};

const praxidesk::test::TestRegistration<SupplyTest> registration;
#include "supply_test.moc"
