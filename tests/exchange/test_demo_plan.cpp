#include "core/exchange/demo_people.h"
#include "core/exchange/demo_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <set>

using namespace praxidesk;
using namespace praxidesk::exchange;

namespace {

const Zone london = *Zone::fromId(QStringLiteral("Europe/London"));

Instant at(const char *text) { return *parseInstant(QString::fromLatin1(text), london); }

struct Planned {
    DemoData data = *loadDemoData();
    Random random{1};
    std::vector<DemoPractitioner> practitioners;
    std::vector<Patient> patients;
    DemoPlan plan;

    explicit Planned(Instant now, int count = 6, int days = 84)
        : practitioners(demoPractitioners(data, count, random)),
          patients(demoPatients(data, 500, london.dateOf(now), random)),
          plan(planDemo({data, practitioners, patients.size(), days, 1, london, now})) {}

    [[nodiscard]] const PlannedVisit *visitToday(const QString &family, Instant now) const {
        for (const auto &diary : plan.diaries) {
            for (const auto &day : diary.days) {
                for (const auto &visit : day.visits) {
                    if (day.date == london.dateOf(now) && patients[visit.patient].names.front().family == family) {
                        return &visit;
                    }
                }
            }
        }
        return nullptr;
    }
};

class TestDemoPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheDayOfThePicture_data() {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("minutes"); // in the room or waiting; -1: neither
        const auto row = [](const char *family, AppointmentStatus status, int minutes) {
            QTest::newRow(family) << QString::fromUtf8(family) << int(status) << minutes;
        };
        row("Simpson", AppointmentStatus::Fulfilled, -1);
        row("Chen", AppointmentStatus::NoShow, -1);
        row("Herrera", AppointmentStatus::CheckedIn, 18);
        row("Vargas", AppointmentStatus::CheckedIn, 11);
        row("Tanaka", AppointmentStatus::Arrived, 12);
        row("Silva", AppointmentStatus::CheckedIn, 20);
        row("Novák", AppointmentStatus::Arrived, 5);
        row("O'Connor", AppointmentStatus::Proposed, -1);
        row("Moreau", AppointmentStatus::CheckedIn, 22);
        row("Popescu", AppointmentStatus::Booked, -1);
        row("Cohen", AppointmentStatus::Arrived, 2);
        row("Obi", AppointmentStatus::CheckedIn, 9);
        row("Baker", AppointmentStatus::Booked, -1);
        row("Menon", AppointmentStatus::Booked, -1);
        row("Petrova", AppointmentStatus::Booked, -1);
    }
    void showsTheDayOfThePicture() {
        QFETCH(QString, family);
        QFETCH(int, status);
        QFETCH(int, minutes);
        const Instant now = at("2026-11-17T10:42:00Z");
        const Planned planned(now);
        const auto *visit = planned.visitToday(family, now);
        QVERIFY(visit != nullptr);
        QCOMPARE(int(visit->status), status);
        if (minutes >= 0) {
            const auto since = visit->status == AppointmentStatus::Arrived ? visit->facts.arrivedAt : visit->facts.inRoomAt;
            QVERIFY(since);
            QCOMPARE(now - *since, Milliseconds(Minutes(minutes)));
        }
    }

    void takesEveryScriptedVisit() {
        const Instant now = at("2026-11-17T10:42:00Z");
        const Planned planned(now);
        for (const auto &visit : planned.data.today) {
            const auto *found = planned.visitToday(visit.family, now);
            QVERIFY2(found != nullptr, qPrintable(visit.family));
            QCOMPARE(london.toWallClock(found->interval.start).time, visit.start);
        }
        QCOMPARE(planned.visitToday(QStringLiteral("Menon"), now)->overbookReason.isEmpty(), false);
    }

    void holdsTheNextLongerStretch() {
        const Planned planned(at("2026-11-17T10:42:00Z"));
        QVERIFY(planned.plan.hold);
        const auto &hold = *planned.plan.hold;
        QCOMPARE(planned.practitioners[hold.practitioner].family, QStringLiteral("Okafor"));
        const auto &slots = planned.plan.diaries[hold.practitioner].days[hold.day].slotPlans;
        QCOMPARE(slots[hold.slotIndexes.front()].interval.start, at("2026-11-17T11:20:00Z"));
        QCOMPARE(slots[hold.slotIndexes.back()].interval.end, at("2026-11-17T12:00:00Z"));
    }

    void keepsTheRulesAtAnyClock_data() {
        QTest::addColumn<QString>("clock");
        for (const char *clock : {"2026-11-17T10:42:00Z", "2026-11-17T03:00:00Z", "2026-11-17T07:58:00Z", "2026-11-17T12:45:00Z",
                                  "2026-11-17T23:30:00Z", "2026-11-21T10:00:00Z", "2026-03-29T09:00:00Z", "2026-10-25T15:00:00Z"}) {
            QTest::newRow(clock) << QString::fromLatin1(clock);
        }
    }
    void keepsTheRulesAtAnyClock() {
        QFETCH(QString, clock);
        const Instant now = at(clock.toLatin1().constData());
        const Planned planned(now);
        const QDate today = london.dateOf(now);
        std::set<AppointmentStatus> statuses;
        int minutesToday = 0;
        int bookedToday = 0;
        for (const auto &diary : planned.plan.diaries) {
            for (const auto &day : diary.days) {
                std::vector<Interval> taken;
                for (const auto &visit : day.visits) {
                    statuses.insert(visit.status);
                    if (day.date < today) {
                        QVERIFY(!occupies(visit.status) || visit.status == AppointmentStatus::Fulfilled);
                    } else if (day.date > today) {
                        QVERIFY(visit.status != AppointmentStatus::Fulfilled && visit.status != AppointmentStatus::NoShow);
                    }
                    if (!occupies(visit.status) || !visit.overbookReason.isEmpty()) {
                        continue;
                    }
                    for (const auto &other : taken) {
                        QVERIFY(!other.overlaps(visit.interval));
                    }
                    taken.push_back(visit.interval);
                    for (const auto index : visit.slotIndexes) {
                        QCOMPARE(day.slotPlans[index].status, SlotStatus::Busy);
                    }
                }
                if (day.date == today) {
                    for (const auto &slot : day.slotPlans) {
                        const int minutes = static_cast<int>(slot.interval.duration() / Minutes(1));
                        minutesToday += slot.status == SlotStatus::BusyUnavailable ? 0 : minutes;
                        bookedToday += slot.status == SlotStatus::Busy ? minutes : 0;
                    }
                }
            }
        }
        for (const auto status : {AppointmentStatus::Proposed, AppointmentStatus::Pending, AppointmentStatus::Booked,
                                  AppointmentStatus::Arrived, AppointmentStatus::CheckedIn, AppointmentStatus::Fulfilled,
                                  AppointmentStatus::Cancelled, AppointmentStatus::NoShow, AppointmentStatus::EnteredInError}) {
            QVERIFY2(statuses.contains(status), qPrintable(toCode(status)));
        }
        QVERIFY(minutesToday > 0);
        QVERIFY(bookedToday * 100 / minutesToday >= 50 && bookedToday * 100 / minutesToday <= 90);
        QVERIFY(planned.plan.hold);
    }

    void growsWithItsOptions() {
        const Planned planned(at("2026-11-17T10:42:00Z"), 15, 30);
        QCOMPARE(planned.plan.diaries.size(), 15U);
        QCOMPARE(planned.plan.first.daysTo(planned.plan.last), 29);
        std::set<QString> codes;
        for (const auto &who : planned.practitioners) {
            codes.insert(who.code);
        }
        QCOMPARE(codes.size(), 15U);
    }

    void namesPatientsOfManyCultures() {
        const Planned planned(at("2026-11-17T10:42:00Z"));
        QCOMPARE(planned.patients.size(), 500U);
        int rightToLeft = 0;
        int ideographic = 0;
        int apostrophes = 0;
        int singleWords = 0;
        int interpreters = 0;
        std::set<QString> names;
        for (const auto &patient : planned.patients) {
            const QString name = patient.displayName();
            QVERIFY(!name.isEmpty());
            names.insert(name);
            rightToLeft += name.isRightToLeft() ? 1 : 0;
            ideographic += name.at(0).script() == QChar::Script_Han ? 1 : 0;
            apostrophes += name.contains(u'\'') ? 1 : 0;
            singleWords += name.contains(u' ') ? 0 : 1;
            interpreters += patient.needsInterpreter ? 1 : 0;
            QVERIFY(patient.birthDate.isValid() && patient.birthDate < QDate(2026, 11, 17));
            for (const auto &phone : patient.phones) {
                QVERIFY(phone.startsWith(QStringLiteral("07700 900")) || phone.startsWith(QStringLiteral("020 7946 0")));
            }
        }
        QVERIFY(names.size() > 480);
        QVERIFY(rightToLeft > 10 && ideographic > 5 && apostrophes > 3 && singleWords > 3 && interpreters > 20);
    }
};

const praxidesk::test::TestRegistration<TestDemoPlan> registration;

} // namespace

#include "test_demo_plan.moc"
