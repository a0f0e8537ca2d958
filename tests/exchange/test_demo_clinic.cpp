#include "core/desk/waiting_list.h"
#include "core/exchange/demo_words.h"
#include "core/exchange/exchange.h"
#include "core/store/ledger.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;

namespace {

QString problems(const QByteArray &json) {
    QStringList words;
    for (const auto &issue : fhir::validate(json)) {
        words << issue.path + u' ' + issue.message;
    }
    return words.join(u'\n');
}

class TestDemoClinic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTogether() {
        Clinic clinic;
        QElapsedTimer timer;
        timer.start();
        const auto filled = fillWithDemo(*clinic.desk, {});
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
        qInfo("filled in %lld ms", timer.elapsed());
        const auto &store = *clinic.store;
        QCOMPARE(store.count(ResourceType::Practitioner), 6);
        QCOMPARE(store.count(ResourceType::Location), 3);
        QCOMPARE(store.count(ResourceType::Device), 1);
        QCOMPARE(store.count(ResourceType::Schedule), 11); // one of them has weekly hours
        QCOMPARE(store.count(ResourceType::Patient), 500);
        QCOMPARE(store.openConflicts(), 0);
        QVERIFY(!store.nextUndo());
        QVERIFY(store.ledger().waiting().empty());

        QMap<QString, int> slotStatuses;
        QMap<QString, int> appointmentStatuses;
        int invalid = 0;
        store.forEach([&](const store::Stored &stored) {
            if (const auto words = problems(stored.json); !words.isEmpty() && ++invalid < 4) {
                qWarning().noquote() << stored.reference() << words << stored.json;
            }
            const auto value = fhir::read(stored.json);
            if (const auto *slot = std::get_if<Slot>(&*value)) {
                ++slotStatuses[toCode(slot->status)];
            } else if (const auto *appointment = std::get_if<Appointment>(&*value)) {
                ++appointmentStatuses[toCode(appointment->status)];
            }
            return true;
        });
        QCOMPARE(invalid, 0);
        qInfo() << slotStatuses << appointmentStatuses;
        QCOMPARE(slotStatuses.size(), 5);
        QCOMPARE(appointmentStatuses.size(), 10);
        QCOMPARE(clinic.check(), QStringList());
    }

    /// In another language it is the same clinic: who comes when, and with which ids; nothing that it says stays English.
    void saysEverythingInTheGivenWords() {
        std::vector<const char *> known = demoWords();
        QSet<QString> asked;
        const auto speech = [&](const QString &word) {
            asked.insert(word);
            return u'«' + word + u'»';
        };
        Clinic clinic;
        QVERIFY(fillWithDemo(*clinic.desk, {}, speech));
        Clinic english;
        QVERIFY(fillWithDemo(*english.desk, {}));
        QSet<QString> listed;
        for (const char *word : known) {
            listed.insert(QString::fromUtf8(word));
        }
        QVERIFY2((asked - listed).isEmpty(), qPrintable(QStringList((asked - listed).values()).join(u'|')));
        QVERIFY2((listed - asked).isEmpty(), qPrintable(QStringList((listed - asked).values()).join(u'|')));

        store::AppointmentQuery all;
        all.overlapping = clinic.store->zone().days(QDate(2026, 11, 16), QDate(2026, 11, 30));
        const auto said = clinic.store->appointmentRows(all);
        const auto plain = english.store->appointmentRows(all);
        QCOMPARE(said.size(), plain.size());
        for (size_t at = 0; at < said.size(); ++at) {
            QCOMPARE(said[at].interval, plain[at].interval);
            QCOMPARE(said[at].patientName, plain[at].patientName);
            QCOMPARE(said[at].visit, inWordsOf(speech, plain[at].visit));
            QVERIFY2(said[at].visit.startsWith(u'«'), qPrintable(said[at].visit));
            QVERIFY(said[at].overbookReason.isEmpty() || said[at].overbookReason.startsWith(u'«'));
        }
        store::SlotQuery blocks;
        blocks.status = SlotStatus::BusyUnavailable;
        for (const auto &row : clinic.store->slotRows(blocks)) {
            QVERIFY2(row.comment.isEmpty() || row.comment.startsWith(u'«'), qPrintable(row.comment));
        }
        for (const QString &line : clinic.store->setting(QStringLiteral("visitTypes")).split(u'\n')) {
            QVERIFY2(line.startsWith(u'«'), qPrintable(line));
        }
        QCOMPARE(inWordsOf(speech, QStringLiteral("Back, session 3 of 6")), QStringLiteral("««Back», 3 of 6»"));
        QCOMPARE(inWordsOf({}, QStringLiteral("Back, session 3 of 6")), QStringLiteral("Back, session 3 of 6"));
    }

    void showsPlacesThatAreTaken() {
        Clinic clinic;
        QVERIFY(fillWithDemo(*clinic.desk, {}));
        const auto &store = *clinic.store;
        const Interval today = store.zone().day(QDate(2026, 11, 17));
        int overbooked = 0;
        store::AppointmentQuery ofToday;
        ofToday.overlapping = today;
        for (const auto &row : store.appointmentRows(ofToday)) {
            overbooked += row.overbooked ? 1 : 0;
            if (row.overbooked) {
                QCOMPARE(row.patientName, QStringLiteral("Rajesh Menon"));
                QVERIFY(!row.overbookReason.isEmpty());
            }
        }
        QCOMPARE(overbooked, 1);
        store::SlotQuery held;
        held.status = SlotStatus::BusyTentative;
        const auto holds = store.slotRows(held);
        QCOMPARE(holds.size(), 4U);
        QCOMPARE(holds.front().holdExpires, std::optional(instant("2026-11-17T10:47:00Z")));
        QVERIFY(!holds.front().heldBy);
        QCOMPARE(holds.back().heldBy, resourceKey(holds.front().id));
        store::SlotQuery blocks;
        blocks.status = SlotStatus::BusyUnavailable;
        std::set<BlockKind> kinds;
        for (const auto &row : store.slotRows(blocks)) {
            if (row.blockKind) {
                kinds.insert(*row.blockKind);
            } else {
                QVERIFY(row.takenByBlock);
            }
        }
        QCOMPARE(kinds, (std::set{BlockKind::Lunch, BlockKind::Meeting, BlockKind::Leave}));
    }

    void hasWhatRepeatsAndWhoWaits() {
        Clinic clinic;
        QVERIFY(fillWithDemo(*clinic.desk, {}));
        const auto &store = *clinic.store;
        std::vector<WeeklyRule> rules;
        for (const auto &schedule : store.schedules()) {
            const auto hours = store.local(resourceKey(schedule.id())).hours.value_or(WeeklyHours());
            rules.insert(rules.end(), hours.rules.begin(), hours.rules.end());
        }
        QVERIFY(std::ranges::any_of(rules, [](const WeeklyRule &rule) { return rule.weeks == WeeklyRule::Weeks::Odd; }));
        QVERIFY(std::ranges::any_of(rules, [](const WeeklyRule &rule) { return rule.weeks == WeeklyRule::Weeks::Even; }));
        QVERIFY(std::ranges::any_of(rules, [](const WeeklyRule &rule) { return !rule.serviceTypes.isEmpty(); }));
        desk::FindRequest search;
        search.serviceType = QStringLiteral("Minor surgery");
        search.duration = std::chrono::minutes(40);
        const auto offers = clinic.desk->find(search);
        QVERIFY(offers && !offers->empty());
        QVERIFY(std::ranges::all_of(*offers, [](const availability::Offer &offer) { return offer.slotIds.empty() && offer.interval.duration() == Milliseconds(std::chrono::minutes(40)); }));

        const auto waiting = desk::WaitingList(*clinic.desk).entries();
        QCOMPARE(waiting.size(), size_t(3));
        QVERIFY(std::ranges::any_of(waiting, [](const desk::WaitlistEntry &entry) { return !entry.request.wish.weekdays.empty() && entry.request.wish.earliest; }));

        std::map<QString, std::vector<store::AppointmentRow>> series;
        for (const auto &row : store.appointmentRows({})) {
            if (row.inSeries()) {
                series[row.series].push_back(row);
            }
        }
        QVERIFY(!series.empty());
        const auto longest = std::ranges::max_element(series, {}, [](const auto &one) { return one.second.size(); });
        QVERIFY(longest->second.size() >= 3);
        int first = 0;
        for (const auto &row : store.appointmentRows({})) {
            const auto appointment = store.appointment(row.id);
            QVERIFY(appointment.has_value());
            const QString label = appointment->appointmentType ? appointment->appointmentType->label() : QString();
            if (!label.contains(QLatin1String("first session")) || row.status == AppointmentStatus::Cancelled || row.status == AppointmentStatus::EnteredInError) {
                continue;
            }
            QVERIFY2(row.inSeries(), qPrintable(label));
            QCOMPARE(row.occurrence, 1);
            QVERIFY2(appointment->series->rrule.startsWith(QLatin1String("FREQ=WEEKLY;COUNT=")), "it carries the rule for its siblings");
            first += series[row.series].size() > 1 ? 1 : 0;
        }
        QVERIFY(first >= 2);
        for (const auto &[id, visits] : series) {
            for (size_t at = 1; at < visits.size(); ++at) {
                const auto weeks = visits[at].occurrence - visits[at - 1].occurrence;
                const auto day = [&store](const store::AppointmentRow &row) { return store.zone().dateOf(row.interval.start); };
                QVERIFY(weeks > 0);
                QCOMPARE(day(visits[at - 1]).daysTo(day(visits[at])), qint64(7 * weeks));
            }
        }

        store::SlotQuery blocks;
        blocks.status = SlotStatus::BusyUnavailable;
        QHash<QString, int> meetings;
        for (const auto &row : store.slotRows(blocks)) {
            if (!row.blockRule.isEmpty()) {
                QCOMPARE(row.blockKind, std::optional(BlockKind::Meeting));
                ++meetings[row.blockGroup];
            }
        }
        QVERIFY(!meetings.isEmpty() && std::ranges::all_of(meetings, [](int count) { return count > 1; }));
    }

    void refusesAClinicThatIsInUse() {
        Clinic clinic;
        QVERIFY(fillWithDemo(*clinic.desk, {1, 7, 1}));
        const auto again = fillWithDemo(*clinic.desk, {1, 7, 1});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
    }

    void fillsTinyAndWideClinics_data() {
        QTest::addColumn<int>("practitioners");
        QTest::addColumn<int>("days");
        QTest::newRow("a single day of one") << 1 << 1;
        QTest::newRow("a week of two") << 2 << 7;
        QTest::newRow("a week of twelve") << 12 << 7;
    }
    void fillsTinyAndWideClinics() {
        QFETCH(int, practitioners);
        QFETCH(int, days);
        Clinic clinic(instant("2026-11-21T15:00:00Z"));
        QVERIFY(fillWithDemo(*clinic.desk, {practitioners, days, 7}));
        QCOMPARE(clinic.store->count(ResourceType::Practitioner), practitioners);
        QCOMPARE(clinic.check(), QStringList());
    }
};

const praxidesk::test::TestRegistration<TestDemoClinic> registration;

} // namespace

#include "test_demo_clinic.moc"
