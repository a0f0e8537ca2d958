// Searches of whole clinics against the oracle, and what `why` says against what is found: services with rules of their own,
// buffers, capacity, alignment, holds, several actors, where clocks are changed.

#include "core/desk/claim.h"
#include "core/desk/supply_desk.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <random>

using namespace praxidesk;
using praxidesk::test::must;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

struct Change {
    const char *name;
    const char *zone;
    QDate date;                                     ///< of the change of clocks
};
const Change changes[]{
    {"spring forward", "Europe/Berlin", QDate(2027, 3, 28)},
    {"fall back", "Europe/Berlin", QDate(2026, 10, 25)},
    {"half an hour forward", "Australia/Lord_Howe", QDate(2026, 10, 4)},
    {"half an hour back", "Australia/Lord_Howe", QDate(2027, 4, 4)},
    {"a skipped day", "Pacific/Apia", QDate(2011, 12, 30)},
    {"no midnight", "America/Sao_Paulo", QDate(2017, 10, 15)},
    {"back over midnight", "Asia/Beirut", QDate(2026, 10, 25)},
};

/// Two schedules, one of them with two actors, and anything at all in them.
class Clinic {
public:
    Clinic(const Change &change, unsigned seed)
        : m_random(seed), m_zone(*Zone::fromId(u(change.zone))), m_date(change.date), m_base(m_zone.day(change.date.addDays(-1)).start), m_now(m_base) {
        m_store = must(store::Store::create(m_folder.filePath(u("clinic.praxidesk")), {u("Test"), m_zone}, [this] { return m_now; }));
        m_desk = std::make_unique<desk::Desk>(*m_store, u("desk"));
        m_patient = must(m_desk->addPatient({u("Brown"), u("Olivia"), {}, {}}));
        desk::SupplyDesk supply(*m_desk);
        const auto actor = [&](ResourceType type, const char *name) { return m_store->referenceTo(resourceKey(must(supply.addActor(type, u(name))))); };
        const Reference okafor = actor(ResourceType::Practitioner, "Dr. Okafor");
        const Reference room = actor(ResourceType::Location, "Room 1");
        schedules.push_back(must(supply.create(details({okafor}), hours())));
        schedules.push_back(must(supply.create(details({actor(ResourceType::Practitioner, "Dr. Smith"), chance(2) ? room : okafor}), hours())));
        for (int i = number(0, 14); i > 0; --i) {
            addSlot();
        }
    }

    /// Bookings, holds and what becomes of them; refusals are part of the day.
    void act() {
        const ScheduleId schedule = schedules[size_t(number(0, 1))];
        switch (number(0, 5)) {
        case 0: case 1: case 2: {
            desk::BookingRequest request;
            request.schedules = {schedule};
            request.start = any();
            request.duration = Minutes(number(1, 12) * 10);
            request.patient = m_patient;
            request.serviceType = chance(3) ? std::nullopt : std::optional(Concept::ofText(service()));
            request.overbook = !chance(3);
            request.reason = u("urgent");
            if (const auto visit = m_desk->book(request)) {
                m_visits.push_back(*visit);
            }
            break;
        }
        case 3: {
            const auto held = m_desk->hold({{schedule}, any(), Minutes(number(1, 6) * 10), Minutes(number(1, 9)), {}});
            Q_UNUSED(held)
            break;
        }
        case 4:
            if (!m_visits.empty()) {
                const auto cancelled = m_desk->cancel(m_visits[size_t(number(0, int(m_visits.size()) - 1))], {});
                Q_UNUSED(cancelled)
            }
            break;
        case 5:
            m_now += Minutes(number(0, 4));
            break;
        }
    }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] Interval days() const { return {m_base, m_zone.day(m_date.addDays(1)).end}; }
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }

    /// What a search finds in `minutes` for `service`.
    [[nodiscard]] std::vector<oracle::OracleOffer> found(const std::vector<ScheduleId> &of, const QString &service, int minutes, bool allOf) {
        desk::FindRequest request;
        request.schedules = of;
        request.allOf = allOf;
        request.serviceType = service;
        request.duration = Minutes(minutes);
        request.from = days().start;
        request.to = days().end;
        request.limit = 0;
        std::vector<oracle::OracleOffer> plain;
        for (const availability::Offer &offer : must(m_desk->find(request))) {
            plain.push_back({oracle::minuteOf(offer.interval.start), offer.schedules});
        }
        return plain;
    }

    std::vector<ScheduleId> schedules;

private:
    bool chance(int oneIn) { return number(1, oneIn) == 1; }
    QString service() { return chance(2) ? u("Scan") : u("Talk"); }
    Instant any() { return m_base + Minutes(number(0, 330) * 10); }
    DayWindow window() {
        const int start = chance(2) ? number(0, 16) * 15 : number(0, 95) * 15;
        const int end = chance(4) ? number(0, 95) * 15 : start + number(1, 24) * 15;
        return {QTime(start / 60, start % 60), QTime(end / 60 % 24, end % 60)};
    }
    WeeklyRule rule() {
        WeeklyRule rule;
        rule.weekdays = {1, 2, 3, 4, 5, 6, 7};
        do {
            rule.windows = {window()};
        } while (rule.windows.front().start == rule.windows.front().end);
        return rule;
    }
    WeeklyHours hours() {
        WeeklyHours hours;
        for (int i = number(0, 3); i > 0; --i) {
            hours.rules.push_back(rule());
            if (chance(3)) {
                hours.rules.back().serviceTypes = QStringList{service()};
            }
        }
        hours.grid = Minutes(std::array{10, 15, 20, 45}[size_t(number(0, 3))]);
        return hours;
    }
    SchedulingParameters parameters(const QString &name) {
        SchedulingParameters parameters;
        parameters.service = name;
        if (chance(2)) {
            parameters.bufferBefore = Minutes(number(0, 3) * 5);
            parameters.bufferAfter = Minutes(number(0, 3) * 5);
        }
        if (chance(3)) {
            parameters.slotCapacity = number(1, 3);
        }
        if (chance(2)) {
            parameters.alignmentInterval = Minutes(std::array{15, 20, 30, 50}[size_t(number(0, 3))]);
        }
        if (chance(3)) {
            WeeklyRule own = rule();
            parameters.availability = {own};
        }
        return parameters;
    }
    desk::ScheduleDetails details(const std::vector<Reference> &actors) {
        desk::ScheduleDetails details;
        details.actors = actors;
        details.serviceType = {Concept::ofText(u("Scan")), Concept::ofText(u("Talk"))};
        if (chance(2)) {
            details.parameters.push_back(parameters({}));
        }
        if (chance(2)) {
            details.parameters.push_back(parameters(service()));
        }
        return details;
    }
    void addSlot() {
        Slot slot;
        slot.schedule = m_store->referenceTo(resourceKey(schedules[size_t(number(0, 1))]));
        const Instant start = any();
        slot.interval = {start, start + Minutes(number(1, 12) * 10)};
        slot.status = chance(2) ? SlotStatus::Free : chance(4) ? SlotStatus::BusyUnavailable : SlotStatus::Busy;
        if (chance(2)) {
            slot.serviceType = {Concept::ofText(service())};
        }
        store::WriteOptions options{u("import"), {}, u("test")};
        options.undoable = false;
        must(m_store->write(options, [&](store::Writer &writer) -> Result<void> {
            return writer.put(ResourceType::Slot, fhir::write(slot, {}, m_zone), {}).map([](ResourceKey) {});
        }));
    }

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    Zone m_zone;
    QDate m_date;
    Instant m_base;
    Instant m_now;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<desk::Desk> m_desk;
    PatientId m_patient;
    std::vector<AppointmentId> m_visits;
};

/// What is only in the first.
QString describe(const std::vector<oracle::OracleOffer> &offers, const std::vector<oracle::OracleOffer> &others, const Zone &zone) {
    QStringList texts;
    for (const oracle::OracleOffer &offer : offers) {
        if (std::find(others.begin(), others.end(), offer) != others.end()) {
            continue;
        }
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

class RandomSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheOracleFinds_data() { addChanges(); }
    void findsWhatTheOracleFinds() {
        QFETCH(int, index);
        for (unsigned seed = 0; seed < 6; ++seed) {
            Clinic clinic(changes[index], seed * 100 + unsigned(index));
            for (int step = 0; step < 12; ++step) {
                clinic.act();
                const QString service = std::array{QString(), u("Scan"), u("Talk")}[size_t(step % 3)];
                const int length = clinic.number(1, 9) * 10;
                const oracle::Clinic plain = oracle::Clinic::of(clinic.store(), service);
                for (const bool allOf : {false, true}) {
                    const auto found = clinic.found(clinic.schedules, service, length, allOf);
                    const auto expected = plain.offers(clinic.schedules, clinic.days(), length, allOf);
                    QVERIFY2(found == expected, qPrintable(QStringLiteral("seed %1, step %2, “%3”, %4 min: %5 instead of %6")
                                                               .arg(seed).arg(step).arg(service).arg(length)
                                                               .arg(describe(found, expected, clinic.store().zone()), describe(expected, found, clinic.store().zone()))));
                }
            }
        }
    }

    void saysWhyExactlyWhenNothingIsFound_data() { addChanges(); }
    void saysWhyExactlyWhenNothingIsFound() {
        QFETCH(int, index);
        for (unsigned seed = 0; seed < 3; ++seed) {
            Clinic clinic(changes[index], seed * 1000 + unsigned(index));
            for (int step = 0; step < 12; ++step) {
                clinic.act();
            }
            for (const QString &service : {QString(), u("Scan"), u("Talk")}) {
                const int length = clinic.number(1, 9) * 10;
                for (const ScheduleId schedule : clinic.schedules) {
                    std::set<oracle::Minute> offered;
                    for (const oracle::OracleOffer &offer : clinic.found({schedule}, service, length, false)) {
                        offered.insert(offer.start);
                    }
                    std::set<oracle::Minute> asked = offered;
                    for (Instant start = clinic.days().start; start + Minutes(length) <= clinic.days().end; start += Minutes(25)) {
                        asked.insert(oracle::minuteOf(start));
                    }
                    for (const oracle::Minute minute : asked) {
                        desk::Wish wish;
                        wish.schedules = {schedule};
                        wish.interval = {oracle::instantOf(minute), oracle::instantOf(minute) + Minutes(length)};
                        wish.service = service;
                        const auto reasons = must(desk::clashesOf(clinic.store(), wish));
                        QVERIFY2(reasons.empty() == offered.contains(minute),
                                 qPrintable(QStringLiteral("seed %1, “%2”, %3: %4").arg(seed).arg(service, clinic.store().zone().toIso(wish.interval.start),
                                                                                        reasons.empty() ? u("offered") : reasons.front().message)));
                        for (const Clash &reason : reasons) {
                            QVERIFY(reason.message.endsWith(u'.') && !reason.reference.isEmpty());
                        }
                    }
                }
            }
        }
    }
};

const praxidesk::test::TestRegistration<RandomSearchTest> registration;
#include "random_search_test.moc"
