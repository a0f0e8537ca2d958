#include "core/availability/availability.h"
#include "tests/oracle/oracle.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace praxidesk;
using namespace praxidesk::availability;

namespace {

const Instant base = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 17)) + std::chrono::hours(8);
Instant at(int minute) { return base + Minutes(minute); }
Interval span(int from, int to) { return {at(from), at(to)}; }

constexpr int horizonOfTest = 240;

/// A small clinic in which anything may overlap anything.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    oracle::Clinic clinic() {
        oracle::Clinic clinic;
        clinic.now = at(0);
        for (qint64 id = 1; id <= 2; ++id) {
            oracle::OracleSchedule schedule;
            schedule.active = !chance(12);
            if (chance(6)) {
                schedule.horizonStart = at(number(0, 100));
            }
            if (chance(6)) {
                schedule.horizonEnd = at(number(100, horizonOfTest));
            }
            schedule.actors = {ActorId{id}};
            if (chance(3)) {
                schedule.actors.push_back(ActorId{3});
            }
            clinic.schedules[ScheduleId{id}] = schedule;
            addSlots(clinic, ScheduleId{id});
        }
        for (int i = number(0, 5); i > 0; --i) {
            addAppointment(clinic);
        }
        return clinic;
    }
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int oneIn) { return number(1, oneIn) == 1; }

private:
    void addSlots(oracle::Clinic &clinic, ScheduleId schedule) {
        const int grid = number(1, 4) * 5;
        int start = number(0, 6) * 5;
        while (start < horizonOfTest - 30) {
            addSlot(clinic, schedule, start, grid);
            start += grid + (chance(8) ? 5 * number(1, 4) : 0);
        }
        for (int i = number(0, 4); i > 0; --i) {
            addSlot(clinic, schedule, number(0, 40) * 5, 5 * number(0, 12));
        }
    }
    void addSlot(oracle::Clinic &clinic, ScheduleId schedule, int start, int length) {
        oracle::OracleSlot slot;
        slot.schedule = schedule;
        slot.interval = span(start, start + length);
        if (chance(3)) {
            slot.status = std::array{SlotStatus::Busy, SlotStatus::BusyUnavailable, SlotStatus::BusyTentative, SlotStatus::EnteredInError}[size_t(number(0, 3))];
        }
        if (slot.status == SlotStatus::BusyTentative && !chance(4)) {
            slot.holdExpires = at(number(-2, 2));
            slot.holdTookFreeSlot = chance(2);
        }
        clinic.slotValues[SlotId{++m_id}] = slot;
    }
    void addAppointment(oracle::Clinic &clinic) {
        const int start = number(0, 42) * 5;
        oracle::OracleAppointment appointment;
        appointment.interval = span(start, start + number(0, 8) * 5);
        appointment.status = AppointmentStatus(number(0, 9));
        appointment.participants = {{ActorId{number(1, 3)}, ParticipationStatus(number(0, 6)), ParticipantRequired(number(0, 2))}};
        clinic.appointments[AppointmentId{++m_id}] = appointment;
    }

    std::mt19937 m_random;
    qint64 m_id = 100;
};

ScheduleFacts factsOf(const oracle::Clinic &clinic, ScheduleId id) {
    const oracle::OracleSchedule &schedule = clinic.schedules.at(id);
    ScheduleFacts facts;
    facts.id = id;
    facts.label = QStringLiteral("Dr. Okafor");
    facts.reference = QStringLiteral("Schedule/%1").arg(id.value);
    facts.active = schedule.active;
    facts.horizonStart = schedule.horizonStart;
    facts.horizonEnd = schedule.horizonEnd;
    facts.actors = schedule.actors;
    for (const auto &[key, slot] : clinic.slotValues) {
        if (slot.schedule == id) {
            SlotFact fact{key, slot.interval, slot.status, slot.holdExpires, slot.holdTookFreeSlot};
            facts.words[resourceKey(key)].reference = QStringLiteral("Slot/%1").arg(key.value);
            facts.slotFacts.push_back(fact);
        }
    }
    std::stable_sort(facts.slotFacts.begin(), facts.slotFacts.end(), [](const auto &a, const auto &b) { return a.interval.start < b.interval.start; });
    for (const auto &[key, appointment] : clinic.appointments) {
        for (const ActorId actor : schedule.actors) {
            oracle::Clinic alone;
            alone.appointments[key] = appointment;
            if (!alone.occupancy(actor).empty()) {
                facts.occupancy.push_back({actor, *appointment.interval, key});
                facts.words[resourceKey(key)].reference = QStringLiteral("Appointment/%1").arg(key.value);
            }
        }
    }
    std::stable_sort(facts.occupancy.begin(), facts.occupancy.end(), [](const auto &a, const auto &b) { return a.interval.start < b.interval.start; });
    return facts;
}

std::set<oracle::Minute> minutesOf(const IntervalSet &set) {
    std::set<oracle::Minute> minutes;
    for (const Interval &interval : set.intervals()) {
        for (auto minute = oracle::minuteOf(interval.start); minute < oracle::minuteOf(interval.end); ++minute) {
            minutes.insert(minute);
        }
    }
    return minutes;
}

ScheduleFacts day(std::vector<SlotFact> slotFacts) {
    ScheduleFacts facts;
    facts.id = ScheduleId{1};
    facts.label = QStringLiteral("Dr. Okafor");
    facts.reference = QStringLiteral("Schedule/okafor");
    facts.actors = {ActorId{1}};
    for (const SlotFact &slot : slotFacts) {
        facts.words[resourceKey(slot.id)].reference = QStringLiteral("Slot/%1").arg(slot.id.value);
    }
    facts.slotFacts = std::move(slotFacts);
    return facts;
}
SlotFact slot(qint64 id, int from, int to, SlotStatus status = SlotStatus::Free) { return {SlotId{id}, span(from, to), status}; }

QString rulesOf(const std::vector<Clash> &clashes) {
    QStringList words;
    for (const Clash &clash : clashes) {
        words << code(clash.rule) + u' ' + clash.reference;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned block = 0; block < 20; ++block) {
            QTest::addRow("clinics %u", block) << block * 1000;
        }
    }
    void agreesWithTheOracle() {
        QFETCH(unsigned, seed);
        for (unsigned one = seed; one < seed + 60; ++one) {
            Generator generator(one);
            const oracle::Clinic clinic = generator.clinic();
            const std::vector<ScheduleId> ids{ScheduleId{1}, ScheduleId{2}};
            std::vector<ScheduleFacts> facts;
            for (const ScheduleId id : ids) {
                facts.push_back(factsOf(clinic, id));
                QCOMPARE(minutesOf(supply(facts.back(), clinic.now)), clinic.supply(id));
                QCOMPARE(minutesOf(freeTime(facts.back(), clinic.now)), clinic.free(id));
            }
            OfferQuery query;
            const int from = generator.number(0, 50);
            query.within = span(from, generator.number(from, horizonOfTest));
            const int length = generator.number(1, 12) * 5;
            query.duration = Minutes(length);
            query.limit = 0;
            for (const bool allOf : {false, true}) {
                query.allOf = allOf;
                const auto found = offers(facts, query, clinic.now);
                std::vector<oracle::OracleOffer> plain;
                for (const Offer &offer : found) {
                    plain.push_back({oracle::minuteOf(offer.interval.start), offer.schedules});
                    QCOMPARE(offer.interval.duration(), query.duration);
                }
                const auto expected = clinic.offers(ids, query.within, length, allOf);
                QVERIFY2(plain == expected, qPrintable(QStringLiteral("seed %1: %2 offers instead of %3").arg(one).arg(plain.size()).arg(expected.size())));
                query.limit = 3;
                const auto first = offers(facts, query, clinic.now);
                QVERIFY(std::equal(first.begin(), first.end(), found.begin(), found.begin() + qsizetype(std::min<size_t>(3, found.size()))));
                query.limit = 0;
            }
        }
    }

    void saysWhyExactlyWhenItDoesNotOffer() {
        for (unsigned seed = 50000; seed < 50100; ++seed) {
            Generator generator(seed);
            const oracle::Clinic clinic = generator.clinic();
            for (const ScheduleId id : {ScheduleId{1}, ScheduleId{2}}) {
                const ScheduleFacts facts = factsOf(clinic, id);
                const int length = generator.number(1, 8) * 5;
                for (int start = -10; start < horizonOfTest; start += 5) {
                    const auto reasons = why(facts, span(start, start + length), clinic.now);
                    const bool offered = clinic.isOffered(id, oracle::minuteOf(at(start)), length);
                    QVERIFY2(reasons.empty() == offered, qPrintable(QStringLiteral("seed %1, %2 + %3: %4").arg(seed).arg(start).arg(length).arg(rulesOf(reasons))));
                    for (const Clash &reason : reasons) {
                        QVERIFY(!reason.message.isEmpty() && !reason.reference.isEmpty());
                    }
                    QCOMPARE(coveringSlots(facts, span(start, start + length), clinic.now).empty(), !offered);
                }
            }
        }
    }

    void takesTheRunThatEndsFirst() {
        const auto facts = day({slot(1, 0, 30), slot(2, 0, 10), slot(3, 10, 20), slot(4, 20, 60)});
        const auto taken = [&facts](int from, int to) { return coveringSlots(facts, span(from, to), at(0)); };
        QCOMPARE(taken(0, 20), (std::vector{SlotId{2}, SlotId{3}}));
        QCOMPARE(taken(0, 25), std::vector{SlotId{1}});
        QCOMPARE(taken(0, 45), (std::vector{SlotId{2}, SlotId{3}, SlotId{4}}));
        QCOMPARE(taken(5, 10), std::vector<SlotId>());
    }

    void namesEveryRule_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("rules");
        QTest::newRow("free") << 0 << 20 << "";
        QTest::newRow("shorter than its Slot") << 0 << 5 << "";
        QTest::newRow("over two Slots") << 0 << 40 << "";
        QTest::newRow("off the grid") << 10 << 20 << "off-grid Slot/1";
        QTest::newRow("busy") << 40 << 60 << "slot-taken Slot/3";
        QTest::newRow("runs into a busy one") << 20 << 50 << "slot-taken Slot/3";
        QTest::newRow("blocked, told once") << 60 << 80 << "blocked Slot/9";
        QTest::newRow("held") << 80 << 100 << "held Slot/5";
        QTest::newRow("a hold that is over") << 100 << 120 << "";
        QTest::newRow("occupied elsewhere") << 120 << 140 << "slot-taken Appointment/7";
        QTest::newRow("after hours") << 160 << 180 << "outside-hours Schedule/okafor";
        QTest::newRow("over the end") << 140 << 180 << "outside-hours Schedule/okafor";
        QTest::newRow("several at once") << 40 << 100 << "slot-taken Slot/3, blocked Slot/9, held Slot/5";
    }
    void namesEveryRule() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, rules);
        SlotFact taken = slot(4, 60, 80, SlotStatus::BusyUnavailable);
        taken.takenBy = SlotId{9};
        SlotFact block = slot(9, 60, 80, SlotStatus::BusyUnavailable);
        block.isBlock = true;
        SlotFact held = slot(5, 80, 100, SlotStatus::BusyTentative);
        held.holdExpires = at(1);
        SlotFact over = slot(6, 100, 120, SlotStatus::BusyTentative);
        over.holdExpires = at(0);
        over.holdTookFreeSlot = true;
        ScheduleFacts facts = day({slot(1, 0, 20), slot(2, 20, 40), slot(3, 40, 60, SlotStatus::Busy), taken, block, held, over, slot(7, 120, 140), slot(8, 140, 160)});
        facts.occupancy = {{ActorId{1}, span(130, 135), AppointmentId{70}}};
        facts.words[ResourceKey{70}] = {QStringLiteral("Homer Simpson"), QStringLiteral("Appointment/7")};
        QCOMPARE(rulesOf(why(facts, span(from, to), at(0))), rules);
    }
    void namesScheduleAndHorizon() {
        ScheduleFacts facts = day({slot(1, 0, 20)});
        facts.active = false;
        facts.horizonStart = at(10);
        QCOMPARE(rulesOf(why(facts, span(0, 20), at(0))), QStringLiteral("schedule-inactive Schedule/okafor, outside-horizon Schedule/okafor"));
        facts.active = true;
        facts.horizonStart.reset();
        facts.horizonEnd = at(19);
        QCOMPARE(rulesOf(why(facts, span(0, 10), at(0))), QStringLiteral("outside-horizon Schedule/okafor"));
    }
    void ignoresWhatMoves() {
        ScheduleFacts facts = day({slot(1, 0, 20, SlotStatus::Busy), slot(2, 20, 40)});
        facts.occupancy = {{ActorId{1}, span(0, 20), AppointmentId{7}}};
        QVERIFY(!why(facts, span(0, 40), at(0)).empty());
        const Ignoring ignoring{AppointmentId{7}, {SlotId{1}}};
        QVERIFY(why(facts, span(0, 40), at(0), ignoring).empty());
        QCOMPARE(coveringSlots(facts, span(0, 40), at(0), ignoring), (std::vector{SlotId{1}, SlotId{2}}));
    }
    void setsBehaveLikeSets() {
        std::mt19937 random(7);
        const auto some = [&random] {
            std::vector<Interval> intervals;
            for (int i = std::uniform_int_distribution<int>(0, 8)(random); i > 0; --i) {
                const int start = std::uniform_int_distribution<int>(0, 40)(random);
                intervals.push_back(span(start, start + std::uniform_int_distribution<int>(-3, 9)(random)));
            }
            return IntervalSet(std::move(intervals));
        };
        for (int round = 0; round < 1500; ++round) {
            const IntervalSet a = some();
            const IntervalSet b = some();
            const auto mine = minutesOf(a);
            const auto theirs = minutesOf(b);
            std::set<oracle::Minute> united(mine), common, rest;
            united.insert(theirs.begin(), theirs.end());
            std::set_intersection(mine.begin(), mine.end(), theirs.begin(), theirs.end(), std::inserter(common, common.end()));
            std::set_difference(mine.begin(), mine.end(), theirs.begin(), theirs.end(), std::inserter(rest, rest.end()));
            QCOMPARE(minutesOf(a.united(b)), united);
            QCOMPARE(minutesOf(a.intersected(b)), common);
            QCOMPARE(minutesOf(a.subtracted(b)), rest);
            QCOMPARE(a.total(), Milliseconds(Minutes(qint64(mine.size()))));
            for (const IntervalSet &set : {a.united(b), a.intersected(b), a.subtracted(b)}) {
                for (size_t i = 0; i < set.intervals().size(); ++i) {
                    QVERIFY(!set.intervals()[i].isEmpty());
                    QVERIFY(i == 0 || set.intervals()[i - 1].end < set.intervals()[i].start);
                }
            }
        }
    }
};

const praxidesk::test::TestRegistration<OffersTest> registration;
#include "offers_test.moc"
