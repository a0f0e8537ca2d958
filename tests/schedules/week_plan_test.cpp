// Weekly hours as drafts: the same windows on every date, whatever was drawn.
#include "tests/support/test_registry.h"
#include "ui/schedules/week_plan.h"

#include <QTest>

#include <random>

namespace praxidesk::schedules {

using availability::parseWeeklyRules;

class WeekPlanTest : public QObject {
    Q_OBJECT

    static Span span(int day, const char *window) {
        return spanOf(day, availability::parseDayWindows(QString::fromLatin1(window)).value().front());
    }

    static WeeklyHours generated(unsigned seed) {
        std::mt19937 random(seed);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        WeeklyHours hours;
        const int count = 1 + upTo(4);
        for (int at = 0; at < count; ++at) {
            WeeklyRule rule;
            for (int day = 1; day <= 7; ++day) {
                if (upTo(1) == 1) {
                    rule.weekdays.push_back(day);
                }
            }
            for (int window = 0; window <= upTo(2); ++window) {
                rule.windows.push_back({timeOf(upTo(95) * 15), timeOf(upTo(95) * 15)});
            }
            rule.weeks = static_cast<WeeklyRule::Weeks>(upTo(2));
            if (upTo(2) == 0) {
                rule.validFrom = QDate(2026, 11, 1).addDays(upTo(20));
            }
            if (upTo(2) == 0) {
                rule.validTo = QDate(2026, 11, 15).addDays(upTo(20));
            }
            if (upTo(2) == 0) {
                rule.serviceTypes = {QStringLiteral("ECG")};
            }
            hours.rules.push_back(rule);
        }
        hours.exceptions[QDate(2026, 11, 20)] = {};
        hours.grid = Minutes(5 * (1 + upTo(11)));
        return hours;
    }

private Q_SLOTS:
    void everyDateKeepsItsWindows() {
        const Zone zone = Zone::fromId(QStringLiteral("Europe/Berlin")).value();
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const WeeklyHours before = generated(seed);
            const HoursDraft draft = draftOf(before);
            const WeeklyHours after = hoursOf(draft);
            const QDate first(2026, 10, 20);
            const QDate last(2026, 12, 20);
            QVERIFY2(availability::windows(before, zone, first, last) == availability::windows(after, zone, first, last), qPrintable(QString::number(seed)));
            QCOMPARE(after.grid, before.grid);
            // What was drawn for one service stays with it.
            for (const WeeklyRule &rule : after.rules) {
                const auto same = [&rule](const WeeklyRule &old) { return old.serviceTypes == rule.serviceTypes && old.validFrom == rule.validFrom && old.weeks == rule.weeks; };
                QVERIFY(std::any_of(before.rules.begin(), before.rules.end(), same));
            }
            HoursDraft kept = draft;
            std::erase_if(kept.plans, [](const WeekPlan &plan) { return plan.spans.empty(); });
            QVERIFY(draftOf(after) == kept);
        }
    }

    void sameDaysAreOneRule() {
        const auto spans = parseSpans(QStringLiteral("MO 08:00-12:00; TU 08:00-12:00; WE 08:00-12:00; FR 09:00-10:00")).value();
        QCOMPARE(toText(spans), QStringLiteral("MO-WE 08:00-12:00; FR 09:00-10:00"));
    }

    void text_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("days and windows") << QStringLiteral("MO-FR 08:00-12:00,13:00-17:00") << QStringLiteral("MO-FR 08:00-12:00,13:00-17:00");
        QTest::newRow("loose") << QStringLiteral("  mo-we  08:00-12:00 ; sa 09:00-12:00; ") << QStringLiteral("MO-WE 08:00-12:00; SA 09:00-12:00");
        QTest::newRow("over midnight") << QStringLiteral("FR 22:00-06:00") << QStringLiteral("FR 22:00-06:00");
        QTest::newRow("to midnight") << QStringLiteral("FR 18:00-24:00") << QStringLiteral("FR 18:00-00:00");
        QTest::newRow("none") << QString() << QString();
    }
    void text() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto spans = parseSpans(text);
        QVERIFY(spans.has_value());
        QCOMPARE(toText(*spans), canonical);
    }

    void wrongTextSaysWhichPart() {
        const auto spans = parseSpans(QStringLiteral("MO 08:00-12:00; XX 09:00-10:00"));
        QVERIFY(!spans.has_value());
        QVERIFY(spans.error().message.contains(QStringLiteral("XX")));
    }

    void drawing_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("after");
        QTest::newRow("apart") << "MO 08:00-12:00" << "MO 13:00-17:00" << "MO 08:00-12:00,13:00-17:00";
        QTest::newRow("touching stays apart") << "MO 08:00-12:00" << "MO 12:00-17:00" << "MO 08:00-12:00,12:00-17:00";
        QTest::newRow("overlapping is one") << "MO 08:00-12:00" << "MO 11:45-17:00" << "MO 08:00-17:00";
        QTest::newRow("over two") << "MO 08:00-12:00,13:00-17:00" << "MO 11:00-14:00" << "MO 08:00-17:00";
        QTest::newRow("another day") << "MO 08:00-12:00" << "TU 11:00-14:00" << "MO 08:00-12:00; TU 11:00-14:00";
        QTest::newRow("inside") << "MO 08:00-12:00" << "MO 09:00-10:00" << "MO 08:00-12:00";
    }
    void drawing() {
        QFETCH(QString, before);
        QFETCH(QString, added);
        QFETCH(QString, after);
        QCOMPARE(toText(withSpan(parseSpans(before).value(), parseSpans(added).value().front())), after);
    }

    void aDayIsCopiedOverOthers() {
        const auto spans = parseSpans(QStringLiteral("MO 08:00-12:00,13:00-17:00; TU 10:00-11:00; SA 09:00-10:00")).value();
        QCOMPARE(toText(withDayCopied(spans, Qt::Monday, {2, 3, 4, 5})), QStringLiteral("MO-FR 08:00-12:00,13:00-17:00; SA 09:00-10:00"));
    }

    void changingFindsItsWindow() {
        const auto spans = parseSpans(QStringLiteral("MO 08:00-12:00,13:00-17:00")).value();
        QCOMPARE(toText(withChanged(spans, span(1, "08:00-12:00"), span(3, "09:00-12:00"))), QStringLiteral("MO 13:00-17:00; WE 09:00-12:00"));
    }

    void neighbouringDaysAreOneRange() {
        std::map<QDate, DayException> exceptions;
        for (int day = 24; day <= 26; ++day) {
            exceptions[QDate(2026, 12, day)] = {{}, QStringLiteral("Leave")};
        }
        exceptions[QDate(2026, 12, 27)] = {{}, QStringLiteral("Training")};
        exceptions[QDate(2026, 12, 29)] = {{}, QStringLiteral("Training")};
        const auto ranges = rangesOf(exceptions);
        QCOMPARE(ranges.size(), size_t(3));
        QCOMPARE(ranges.front().first, QDate(2026, 12, 24));
        QCOMPARE(ranges.front().last, QDate(2026, 12, 26));
    }
};

const test::TestRegistration<WeekPlanTest> registration;

} // namespace praxidesk::schedules

#include "week_plan_test.moc"
