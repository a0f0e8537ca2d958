#include "core/store/hours_facts.h"
#include "core/store/local_facts.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace praxidesk;

/// What the file holds of hours and wishes is what was put into it, whatever they say.
class HoursFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyFactsComeBack() {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            std::mt19937 random(seed);
            const auto number = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
            const auto time = [&] { return QTime(number(0, 23), number(0, 59)); };
            const auto day = [&] { return QDate(1999, 12, 31).addDays(number(0, 40'000)); };
            const auto windows = [&] {
                std::vector<DayWindow> all;
                for (int i = number(0, 3); i > 0; --i) {
                    all.push_back({time(), time()});
                }
                return all;
            };
            const QString words[]{QString(), QStringLiteral("Neujahr"), QStringLiteral("元旦 ✓"), QStringLiteral("FREQ=MONTHLY;BYDAY=2TU")};
            WeeklyHours hours;
            hours.grid = std::chrono::minutes(number(1, 1440));
            for (int i = number(0, 4); i > 0; --i) {
                WeeklyRule rule{{}, windows()};
                for (int weekday = 1; weekday <= 7; ++weekday) {
                    if (number(0, 1) == 1) {
                        rule.weekdays.push_back(weekday);
                    }
                }
                rule.weeks = WeeklyRule::Weeks(number(0, 2));
                rule.validFrom = number(0, 1) == 1 ? std::optional(day()) : std::nullopt;
                rule.validTo = number(0, 1) == 1 ? std::optional(day()) : std::nullopt;
                rule.rrule = words[number(0, 3)];
                for (int service = number(0, 2); service > 0; --service) {
                    rule.serviceTypes << words[number(1, 3)];
                }
                hours.rules.push_back(rule);
            }
            for (int i = number(0, 5); i > 0; --i) {
                hours.exceptions[day()] = {windows(), words[number(0, 2)]};
            }
            QCOMPARE(store::decodeHours(store::encodeHours(hours)), hours);
            WaitlistWish wish;
            wish.weekdays = number(0, 1) == 1 ? std::vector{1, 7} : std::vector<int>();
            wish.earliest = number(0, 1) == 1 ? std::optional(time()) : std::nullopt;
            wish.latest = number(0, 1) == 1 ? std::optional(time()) : std::nullopt;
            QCOMPARE(store::decodeWish(store::encodeWish(wish)), wish);

            LocalFacts facts;
            facts.hours = number(0, 1) == 1 ? std::optional(hours) : std::nullopt;
            facts.wish = number(0, 1) == 1 ? std::optional(wish) : std::nullopt;
            facts.generated = number(0, 1) == 1;
            facts.sharesTime = number(0, 1) == 1;
            facts.blockRule = words[number(0, 3)];
            QCOMPARE(store::decodeLocalFacts(store::encode(facts)), facts);
        }
    }

    void noFactsTakeNoRoom() {
        QVERIFY(store::encode({}).isEmpty());
        QCOMPARE(store::decodeLocalFacts({}), LocalFacts());
    }
};

const praxidesk::test::TestRegistration<HoursFactsTest> registration;
#include "hours_facts_test.moc"
