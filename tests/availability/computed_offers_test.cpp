// Computed time against the oracle, where clocks are changed.

#include "core/availability/availability.h"
#include "tests/oracle/oracle.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace praxidesk;
using namespace praxidesk::availability;

namespace {

struct Change {
    const char *name;
    const char *zone;
    QDate date;                                     ///< of the change of clocks
};
const Change changes[]{
    {"spring forward", "Europe/Berlin", QDate(2027, 3, 28)},
    {"fall back", "Europe/Berlin", QDate(2026, 10, 25)},
    {"New York, spring", "America/New_York", QDate(2027, 3, 14)},
    {"New York, autumn", "America/New_York", QDate(2026, 11, 1)},
    {"half an hour forward", "Australia/Lord_Howe", QDate(2026, 10, 4)},
    {"half an hour back", "Australia/Lord_Howe", QDate(2027, 4, 4)},
    {"a skipped day", "Pacific/Apia", QDate(2011, 12, 30)},
    {"no midnight, Sao Paulo", "America/Sao_Paulo", QDate(2017, 10, 15)},
    {"23 o'clock twice, Sao Paulo", "America/Sao_Paulo", QDate(2017, 2, 18)},
    {"no midnight, Beirut", "Asia/Beirut", QDate(2026, 3, 29)},
    {"back over midnight, Beirut", "Asia/Beirut", QDate(2026, 10, 25)},
    {"no change", "Asia/Kathmandu", QDate(2026, 11, 17)},
};

class Generator {
public:
    Generator(const Change &change, unsigned seed) : m_change(change), m_random(seed) {}

    oracle::Clinic clinic() {
        oracle::Clinic clinic;
        m_zone = *Zone::fromId(QString::fromLatin1(m_change.zone));
        m_base = m_zone.day(m_change.date.addDays(-1)).start;
        clinic.now = m_base;
        for (qint64 id = 1; id <= 2; ++id) {
            clinic.schedules[ScheduleId{id}] = schedule(id);
            for (int i = chance(2) ? number(0, 6) : 0; i > 0; --i) {
                addSlot(clinic, ScheduleId{id});
            }
        }
        for (int i = number(0, 10); i > 0; --i) {
            addAppointment(clinic);
        }
        return clinic;
    }
    [[nodiscard]] Instant any() { return m_base + Minutes(number(-20, 340) * 10 + (chance(4) ? number(0, 9) : 0)); }
    [[nodiscard]] Interval days() const { return {m_base, m_zone.day(m_change.date.addDays(1)).end}; }
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int oneIn) { return number(1, oneIn) == 1; }

private:
    oracle::OracleSchedule schedule(qint64 id) {
        oracle::OracleSchedule schedule;
        schedule.active = !chance(15);
        if (chance(8)) {
            schedule.horizonStart = any();
        }
        if (chance(8)) {
            schedule.horizonEnd = any();
        }
        schedule.actors = {ActorId{id}};
        if (chance(3)) {
            schedule.actors.push_back(ActorId{3});
        }
        schedule.zone = QString::fromLatin1(m_change.zone);
        schedule.first = m_change.date.addDays(-2);
        schedule.last = m_change.date.addDays(2);
        for (int i = number(1, 3); i > 0; --i) {
            schedule.hours.rules.push_back(rule());
        }
        if (chance(3)) {
            DayException exception;
            for (int i = number(0, 2); i > 0; --i) {
                exception.windows.push_back(window());
            }
            schedule.hours.exceptions[m_change.date.addDays(number(-1, 1))] = exception;
        }
        schedule.hours.grid = Minutes(std::array{5, 15, 20, 25, 45, 60}[size_t(number(0, 5))]);
        schedule.rhythm = rhythm(int(schedule.hours.grid.count()));
        return schedule;
    }
    oracle::OracleRhythm rhythm(int grid) {
        oracle::OracleRhythm rhythm;
        rhythm.grid = grid;
        if (chance(3)) {
            rhythm.isAligned = true;
            rhythm.alignmentInterval = std::array{15, 20, 30, 50, 60, 90}[size_t(number(0, 5))];
            rhythm.alignmentOffset = chance(2) ? number(0, 20) * 5 : 0;
            rhythm.alignmentZone = chance(2) ? QStringLiteral("UTC") : QString::fromLatin1(m_change.zone);
        }
        if (chance(3)) {
            rhythm.bufferBefore = number(0, 4) * 5;
            rhythm.bufferAfter = number(0, 3) * 5;
        }
        rhythm.capacity = chance(4) ? number(2, 3) : 1;
        return rhythm;
    }
    WeeklyRule rule() {
        WeeklyRule rule;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (!chance(4)) {
                rule.weekdays.push_back(day);
            }
        }
        for (int i = number(1, 2); i > 0; --i) {
            rule.windows.push_back(window());
        }
        rule.weeks = chance(5) ? WeeklyRule::Weeks(number(0, 2)) : WeeklyRule::Weeks::Every;
        if (chance(8)) {
            rule.validFrom = m_change.date.addDays(number(-2, 2));
        }
        if (chance(8)) {
            rule.validTo = m_change.date.addDays(number(-2, 2));
        }
        return rule;
    }
    /// Often where clocks are changed: the small hours, and around midnight.
    DayWindow window() {
        const int start = chance(2) ? number(0, 16) * 15 : number(0, 95) * 15;
        const int end = chance(4) ? number(0, 95) * 15 : start + number(1, 24) * 15;
        return {QTime(start / 60, start % 60), QTime(end / 60 % 24, end % 60)};
    }
    void addSlot(oracle::Clinic &clinic, ScheduleId schedule) {
        oracle::OracleSlot slot;
        slot.schedule = schedule;
        const Instant start = any();
        slot.interval = {start, start + Minutes(5 * number(0, 30))};
        if (!chance(3)) {
            slot.status = std::array{SlotStatus::Busy, SlotStatus::BusyUnavailable, SlotStatus::BusyTentative, SlotStatus::EnteredInError}[size_t(number(0, 3))];
        }
        if (slot.status == SlotStatus::BusyTentative && !chance(4)) {
            slot.holdExpires = clinic.now + Minutes(number(-2, 2));
            slot.holdTookFreeSlot = chance(2);
        }
        slot.isOwn = chance(3);
        clinic.slotValues[SlotId{++m_id}] = slot;
    }
    void addAppointment(oracle::Clinic &clinic) {
        const Instant start = any();
        oracle::OracleAppointment appointment;
        appointment.interval = Interval{start, start + Minutes(number(0, 18) * 5)};
        appointment.status = chance(3) ? AppointmentStatus(number(0, 9)) : AppointmentStatus::Booked;
        appointment.participants = {{ActorId{number(1, 3)}, ParticipationStatus::Accepted, ParticipantRequired::Required}};
        for (const auto &[key, slot] : clinic.slotValues) {
            if (chance(3)) {
                appointment.slotIds.push_back(key);
            }
        }
        clinic.appointments[AppointmentId{++m_id}] = appointment;
    }

    const Change &m_change;
    std::mt19937 m_random;
    Zone m_zone;
    Instant m_base;
    qint64 m_id = 100;
};

ScheduleFacts factsOf(const oracle::Clinic &clinic, ScheduleId id) {
    const oracle::OracleSchedule &schedule = clinic.schedules.at(id);
    const Zone zone = *Zone::fromId(schedule.zone);
    ScheduleFacts facts;
    facts.id = id;
    facts.label = QStringLiteral("Dr. Okafor");
    facts.reference = QStringLiteral("Schedule/%1").arg(id.value);
    facts.active = schedule.active;
    facts.horizonStart = schedule.horizonStart;
    facts.horizonEnd = schedule.horizonEnd;
    facts.actors = schedule.actors;
    facts.windows = windows(schedule.hours, zone, schedule.first, schedule.last);
    facts.zone = zone;
    facts.rhythm.grid = Minutes(schedule.rhythm.grid);
    if (schedule.rhythm.isAligned) {
        facts.rhythm.alignment = Rhythm::Alignment{Minutes(schedule.rhythm.alignmentInterval), Minutes(schedule.rhythm.alignmentOffset),
                                                   *Zone::fromId(schedule.rhythm.alignmentZone)};
    }
    facts.rhythm.bufferBefore = Minutes(schedule.rhythm.bufferBefore);
    facts.rhythm.bufferAfter = Minutes(schedule.rhythm.bufferAfter);
    facts.rhythm.capacity = schedule.rhythm.capacity;
    for (const auto &[key, slot] : clinic.slotValues) {
        if (slot.schedule != id) {
            continue;
        }
        SlotFact fact{key, slot.interval, slot.status, slot.holdExpires, slot.holdTookFreeSlot};
        facts.words[resourceKey(key)].reference = QStringLiteral("Slot/%1").arg(key.value);
        for (const auto &[appointmentKey, appointment] : clinic.appointments) {
            fact.usedByVisit = fact.usedByVisit || (occupies(appointment.status) && std::find(appointment.slotIds.begin(), appointment.slotIds.end(), key) != appointment.slotIds.end());
        }
        fact.ownOfVisit = slot.isOwn;
        facts.slotFacts.push_back(fact);
    }
    std::stable_sort(facts.slotFacts.begin(), facts.slotFacts.end(), [](const auto &a, const auto &b) { return a.interval.start < b.interval.start; });
    for (const auto &[key, appointment] : clinic.appointments) {
        const ActorId actor = appointment.participants.front().actor;
        if (occupies(appointment.status) && std::find(facts.actors.begin(), facts.actors.end(), actor) != facts.actors.end()) {
            facts.occupancy.push_back({actor, *appointment.interval, key});
            facts.words[resourceKey(key)] = {QStringLiteral("Homer Simpson"), QStringLiteral("Appointment/%1").arg(key.value)};
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

QString describe(const std::vector<oracle::OracleOffer> &offers, const Zone &zone) {
    QStringList texts;
    for (const oracle::OracleOffer &offer : offers) {
        texts << zone.toIso(oracle::instantOf(offer.start)) + QStringLiteral("/%1").arg(offer.schedules.front().value);
    }
    return texts.join(u' ');
}

void addChanges() {
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < std::size(changes); ++i) {
        QTest::newRow(changes[i].name) << int(i);
    }
}

} // namespace

class ComputedOffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle_data() { addChanges(); }
    void agreesWithTheOracle() {
        QFETCH(int, index);
        const Change &change = changes[index];
        for (unsigned seed = 0; seed < 50; ++seed) {
            Generator generator(change, seed * 100 + unsigned(index));
            const oracle::Clinic clinic = generator.clinic();
            const std::vector<ScheduleId> ids{ScheduleId{1}, ScheduleId{2}};
            std::vector<ScheduleFacts> facts;
            for (const ScheduleId id : ids) {
                facts.push_back(factsOf(clinic, id));
                const auto &windowsFound = facts.back().windows;
                std::multiset<std::pair<oracle::Minute, oracle::Minute>> found, expected;
                for (const Window &window : windowsFound) {
                    found.emplace(oracle::minuteOf(window.interval.start), oracle::minuteOf(window.interval.end));
                }
                for (const oracle::OracleWindow &window : clinic.windows(id)) {
                    expected.emplace(window.start, window.end);
                }
                QVERIFY2(found == expected, qPrintable(QStringLiteral("windows of seed %1").arg(seed)));
                QCOMPARE(minutesOf(freeTime(facts.back(), clinic.now)), clinic.free(id));
            }
            OfferQuery query;
            query.within = generator.days();
            const int length = generator.number(1, 12) * 5;
            query.duration = Minutes(length);
            query.limit = 0;
            for (size_t i = 0; i < ids.size(); ++i) {
                std::set<oracle::Minute> found;
                for (const Instant start : starts(facts[i], clinic.now, query.duration)) {
                    if (start >= query.within.start && start + query.duration <= query.within.end) {
                        found.insert(oracle::minuteOf(start));
                    }
                }
                QVERIFY2(found == clinic.offeredStarts(ids[i], query.within, length), qPrintable(QStringLiteral("starts of seed %1").arg(seed)));
            }
            for (const bool allOf : {false, true}) {
                query.allOf = allOf;
                std::vector<oracle::OracleOffer> plain;
                for (const Offer &offer : offers(facts, query, clinic.now)) {
                    plain.push_back({oracle::minuteOf(offer.interval.start), offer.schedules});
                }
                const auto expected = clinic.offers(ids, query.within, length, allOf);
                QVERIFY2(plain == expected, qPrintable(QStringLiteral("seed %1, %2 min: %3 instead of %4").arg(seed).arg(length).arg(describe(plain, facts.front().zone), describe(expected, facts.front().zone))));
            }
        }
    }

    void saysWhyExactlyWhenItDoesNotOffer_data() { addChanges(); }
    void saysWhyExactlyWhenItDoesNotOffer() {
        QFETCH(int, index);
        const Change &change = changes[index];
        for (unsigned seed = 5000; seed < 5012; ++seed) {
            Generator generator(change, seed);
            const oracle::Clinic clinic = generator.clinic();
            const ScheduleId id{1};
            const ScheduleFacts facts = factsOf(clinic, id);
            const int length = generator.number(1, 8) * 5;
            const auto offered = clinic.offeredStarts(id, generator.days(), length);
            for (Instant start = generator.days().start; start + Minutes(length) <= generator.days().end; start += Minutes(5)) {
                const auto reasons = why(facts, {start, start + Minutes(length)}, clinic.now);
                QVERIFY2(reasons.empty() == offered.contains(oracle::minuteOf(start)),
                         qPrintable(QStringLiteral("seed %1, %2: %3").arg(seed).arg(facts.zone.toIso(start), reasons.empty() ? QStringLiteral("offered") : reasons.front().message)));
                for (const Clash &reason : reasons) {
                    QVERIFY(reason.message.endsWith(u'.') && !reason.reference.isEmpty());
                }
            }
        }
    }

    void namesTheRuleInWords_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("rule");
        QTest::newRow("window") << "07:40" << "no hours from 07:40 to 08:00" << "outside-hours";
        QTest::newRow("grid") << "08:10" << "every 20 minutes from 08:00" << "off-grid";
        QTest::newRow("booking") << "09:00" << "booked from 09:00 to 09:20: Homer" << "slot-taken";
        QTest::newRow("buffer before") << "09:20" << "keeps 15 minutes before it free" << "slot-taken";
        QTest::newRow("buffer after") << "08:40" << "keeps 10 minutes after it free" << "slot-taken";
        QTest::newRow("block") << "10:00" << "blocked from 10:00 to 10:20: Team" << "blocked";
        QTest::newRow("hold") << "11:00" << "held from 11:00 to 11:20: Marge" << "held";
        QTest::newRow("horizon") << "12:00" << "can be booked until" << "outside-horizon";
    }
    void namesTheRuleInWords() {
        QFETCH(QString, start);
        QFETCH(QString, word);
        QFETCH(QString, rule);
        const QDate date(2026, 11, 17);
        const Zone zone = *Zone::fromId(QStringLiteral("Europe/Berlin"));
        const auto at = [&](const QString &text) { return zone.toInstant({date, QTime::fromString(text, QStringLiteral("HH:mm"))}); };
        const auto span = [&](const char *from, const char *to) { return Interval{at(QString::fromLatin1(from)), at(QString::fromLatin1(to))}; };
        ScheduleFacts facts;
        facts.id = ScheduleId{1};
        facts.label = QStringLiteral("Dr. Okafor");
        facts.reference = QStringLiteral("Schedule/1");
        facts.zone = zone;
        facts.actors = {ActorId{1}};
        facts.windows = {{date, span("08:00", "14:00")}};
        facts.rhythm.bufferBefore = Minutes(15);
        facts.rhythm.bufferAfter = Minutes(10);
        facts.horizonEnd = at(QStringLiteral("12:00"));
        facts.occupancy = {{ActorId{1}, span("09:00", "09:20"), AppointmentId{7}}};
        SlotFact block{SlotId{1}, span("10:00", "10:20"), SlotStatus::BusyUnavailable};
        block.isBlock = true;
        SlotFact hold{SlotId{2}, span("11:00", "11:20"), SlotStatus::BusyTentative};
        facts.slotFacts = {block, hold};
        facts.words = {{ResourceKey{1}, {QStringLiteral("Team"), QStringLiteral("Slot/1")}},
                       {ResourceKey{2}, {QStringLiteral("Marge"), QStringLiteral("Slot/2")}},
                       {ResourceKey{7}, {QStringLiteral("Homer"), QStringLiteral("Appointment/7")}},
                       {ResourceKey{8}, {QStringLiteral("Marge"), QStringLiteral("Appointment/8")}}};
        const auto reasons = why(facts, {at(start), at(start) + Minutes(20)}, at(QStringLiteral("07:00")));
        QCOMPARE(reasons.size(), size_t(1));
        QCOMPARE(code(reasons.front().rule), rule);
        QVERIFY2(reasons.front().message.contains(word), qPrintable(reasons.front().message));

        facts.rhythm.capacity = 2;
        facts.occupancy.push_back({ActorId{1}, span("09:00", "09:20"), AppointmentId{8}});
        const auto full = why(facts, {at(QStringLiteral("09:00")), at(QStringLiteral("09:20"))}, at(QStringLiteral("07:00")));
        QVERIFY2(full.size() == 1 && full.front().message.contains(QLatin1String("2 visits at the same time")), qPrintable(full.front().message));
    }
};

const praxidesk::test::TestRegistration<ComputedOffersTest> registration;
#include "computed_offers_test.moc"
