#include "core/desk/overview.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

DayOverview dayOf(DeskFixture &clinic, const std::vector<ActorId> &actors) {
    const QDate date = clinic.zone().dateOf(clinic.day().start);
    const auto days = OverviewReader(clinic.desk(), actors).days(date, date);
    return days.size() == 1 ? days.front() : DayOverview();
}

void block(DeskFixture &clinic, const std::vector<ScheduleId> &schedules, const char *from, const char *to, BlockKind kind, const QString &comment) {
    must(clinic.desk().block({schedules, {clinic.span(from, to)}, kind, comment}));
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere() {
        DeskFixture clinic;
        const auto seen = must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.book("08:40", clinic.homer, clinic.first, 40));
        must(clinic.book("08:00", clinic.homer, clinic.second));
        const auto absent = must(clinic.book("10:00", clinic.olivia, clinic.second));
        const auto cancelled = must(clinic.book("11:00", clinic.olivia, clinic.second));
        must(clinic.book("08:00", clinic.olivia, clinic.second, 20, QStringLiteral("urgent")));
        must(clinic.desk().setStatus(absent, AppointmentStatus::NoShow));
        must(clinic.desk().cancel(cancelled, QStringLiteral("ill")));
        must(clinic.desk().setStatus(seen, AppointmentStatus::Arrived));

        const DayOverview both = dayOf(clinic, {clinic.okafor, clinic.smith});
        QCOMPARE(both.visits, 4);
        QCOMPARE(both.noShows, 1);
        QCOMPARE(both.overbooked, 1);
        QCOMPARE(both.conflicts, 0);
        QCOMPARE(both.booked, Minutes(60 + 20));        // the two of Smith's at one time take it once
        QCOMPARE(both.hours, Minutes(2 * 240));         // Okafor's two schedules are one person's hours
        QCOMPARE(both.free, Minutes(180 + 200));        // the no-show's time is not given back
        QCOMPARE(both.blocked, Minutes(0));
        QVERIFY(both.notes.empty());
        QCOMPARE(dayOf(clinic, {clinic.okafor}).visits, 2);
        QCOMPARE(dayOf(clinic, {clinic.smith, clinic.room}).visits, 2); // each once, though both take part
        QCOMPARE(dayOf(clinic, {}).visits, 0);
    }

    void countsWhatIsLeftFromNowOn() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.olivia, clinic.second));
        clinic.setNow(clinic.at("10:00"));
        const DayOverview day = dayOf(clinic, {clinic.smith});
        QCOMPARE(day.free, Minutes(120));
        QCOMPARE(day.hours, Minutes(240));
        QCOMPARE(day.booked, Minutes(20));
    }

    void takesOfABlockWhatIsWorked_data() {
        QTest::addColumn<QDate>("date");
        QTest::newRow("24 hours") << QDate(2026, 11, 17);
        QTest::newRow("23 hours") << QDate(2026, 3, 29);
        QTest::newRow("25 hours") << QDate(2026, 10, 25);
    }
    void takesOfABlockWhatIsWorked() {
        QFETCH(QDate, date);
        DeskFixture clinic(date);
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        block(clinic, {clinic.first, clinic.third}, "00:00", "09:00", BlockKind::Other, QStringLiteral("Training"));
        const DayOverview day = dayOf(clinic, {clinic.okafor});
        QCOMPARE(day.hours, Minutes(240));
        QCOMPARE(day.booked, Minutes(20));
        QCOMPARE(day.blocked, Minutes(40));
        QCOMPARE(day.free, Minutes(180));
        QVERIFY(day.notes.empty());                     // an hour of the day's work is nothing to name it by
    }

    void namesLongBlocksOnce() {
        DeskFixture clinic;
        block(clinic, {clinic.first, clinic.second}, "10:00", "12:00", BlockKind::Meeting, QStringLiteral("Team day"));
        block(clinic, {clinic.third}, "08:00", "10:00", BlockKind::Lunch, QStringLiteral("Breakfast"));
        DayOverview day = dayOf(clinic, {clinic.okafor, clinic.smith});
        QCOMPARE(day.notes.size(), size_t(2));
        QCOMPARE(day.notes[0].comment, QStringLiteral("Breakfast"));
        const DayNote meeting{BlockKind::Meeting, QStringLiteral("Team day"), clinic.span("10:00", "12:00"), false, {clinic.okafor, clinic.smith}};
        QCOMPARE(day.notes[1], meeting);
        QCOMPARE(dayOf(clinic, {clinic.smith}).notes.front().actors, std::vector{clinic.smith});
    }

    void leaveIsNamedWhateverItTakes() {
        DeskFixture clinic;
        block(clinic, {clinic.second}, "11:00", "12:00", BlockKind::Leave, {});
        block(clinic, {clinic.first}, "00:00", "23:00", BlockKind::Leave, {});
        const auto notes = dayOf(clinic, {clinic.okafor, clinic.smith}).notes;
        QCOMPARE(notes.size(), size_t(2));
        QCOMPARE(notes[0].actors, std::vector{clinic.okafor});
        QVERIFY(notes[0].wholeDay);
        QCOMPARE(notes[1].actors, std::vector{clinic.smith});
        QVERIFY(!notes[1].wholeDay);
    }

    /// However the days are cut, each says the same.
    void bitesAddUp() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.desk().block({{clinic.first}, {{clinic.at("10:00"), clinic.at("10:00") + std::chrono::hours(48)}}, BlockKind::Leave, {}}));
        const std::vector actors{clinic.okafor, clinic.smith};
        const OverviewReader reader(clinic.desk(), actors);
        const QDate first(2026, 10, 20);
        const QDate last(2026, 11, 30);
        const auto whole = reader.days(first, last);
        QCOMPARE(whole.size(), size_t(42));
        for (const int bite : {1, 5, 7, 41}) {
            std::vector<DayOverview> parts;
            for (QDate from = first; from <= last; from = from.addDays(bite)) {
                const auto some = reader.days(from, std::min(last, from.addDays(bite - 1)));
                parts.insert(parts.end(), some.begin(), some.end());
            }
            QVERIFY2(parts == whole, qPrintable(QString::number(bite)));
        }
    }
};

const praxidesk::test::TestRegistration<OverviewTest> overviewTest;
#include "overview_test.moc"
