#include "ui/sync/offer_watch.h"

#include "core/desk/offered.h"
#include "tests/desk/desk_fixture.h"
#include "tests/standin/loopback_server.h"
#include "tests/support/test_registry.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace praxidesk;
using praxidesk::test::must;
using sync_ui::OfferWatch;

namespace {

/// Canvas with one schedule, free at ten o'clock of each day that is asked for first.
sync::Answer canvas(const sync::Request &request) {
    sync::Answer answer;
    answer.status = 200;
    QByteArray resource;
    if (request.url.path() == QLatin1String("/Schedule")) {
        resource = R"({"resourceType":"Schedule","id":"Location.1-Staff.9","actor":[{"reference":"Practitioner/9"}]})";
    } else if (request.url.path() == QLatin1String("/Practitioner")) {
        resource = R"({"resourceType":"Practitioner","id":"9","name":[{"family":"Weed"}]})";
    } else if (request.url.path() == QLatin1String("/Slot")) {
        const QByteArray day = QUrlQuery(request.url).queryItemValue(QStringLiteral("start")).toUtf8();
        resource = R"({"resourceType":"Slot","schedule":{"reference":"Schedule/Location.1-Staff.9"},"status":"free","start":")" + day + R"(T10:00:00+01:00","end":")" + day + R"(T10:20:00+01:00"})";
    }
    answer.body = R"({"resourceType":"Bundle","type":"searchset","entry":[)" + (resource.isEmpty() ? QByteArray() : "{\"resource\":" + resource + '}') + "]}";
    return answer;
}

class LookingClinic : public test::DeskFixture {
public:
    LookingClinic() : m_server(canvas, {}) {
        sync::ServerSettings settings;
        settings.name = QStringLiteral("There");
        settings.kind = QStringLiteral("canvas");
        settings.url = m_server.base().toString();
        const store::ServerId id = must(sync::addServer(store(), settings, QStringLiteral("desk")));
        sync::Connection connection(store(), id, QStringLiteral("desk"), [] { return QByteArray(); });
        const sync::SyncReport report = QCoro::waitFor(connection.sync({}));
        if (report.error) {
            qFatal("%s", qPrintable(report.error->message));
        }
        schedule = narrow<ScheduleId>(*store().resolve(QStringLiteral("Schedule/Location.1-Staff.9")));
    }
    [[nodiscard]] Interval dayAfter(int days) const { return zone().day(QDate(2026, 11, 17).addDays(days)); }
    [[nodiscard]] test::LoopbackServer &server() { return m_server; }
    [[nodiscard]] size_t asked() {
        return size_t(std::count_if(m_server.received().begin(), m_server.received().end(), [](const test::Arrived &arrived) { return arrived.request.url.path() == QLatin1String("/Slot"); }));
    }

    ScheduleId schedule;

private:
    test::LoopbackServer m_server;
};

} // namespace

class OfferWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLookedAtIsFetchedOnce() {
        LookingClinic clinic;
        OfferWatch watch(clinic.desk());
        QSignalSpy finished(&watch, &OfferWatch::finished);
        const size_t before = clinic.asked();
        const Interval far = clinic.dayAfter(30);
        watch.look(OfferWatch::For::Grid, {{clinic.schedule, clinic.first}, far, {}});
        QVERIFY(finished.wait());
        QCOMPARE(clinic.asked(), before + 1);
        const auto offers = clinic.store().ledger().offers(clinic.schedule);
        QVERIFY(std::any_of(offers.begin(), offers.end(), [&far](const auto &offer) { return far.covers(offer.time); }));
        watch.look(OfferWatch::For::Grid, {{clinic.schedule}, far, {}});
        QVERIFY2(!finished.wait(400), "it was asked just now");
        clinic.setNow(clinic.now() + Minutes(3));
        watch.look(OfferWatch::For::Grid, {{clinic.schedule}, far, {}});
        QVERIFY(finished.wait());
        QCOMPARE(clinic.asked(), before + 2);
    }

    /// A time was lost: what was said of that schedule a moment ago does not count, whatever it was asked for.
    void afterALossItIsAskedAnew() {
        LookingClinic clinic;
        OfferWatch watch(clinic.desk());
        QSignalSpy finished(&watch, &OfferWatch::finished);
        watch.look(OfferWatch::For::Grid, {{clinic.schedule}, clinic.dayAfter(30), {}});
        QVERIFY(finished.wait());
        const size_t before = clinic.asked();
        watch.lookAnew(OfferWatch::For::Decision, {{clinic.schedule}, clinic.dayAfter(9), Minutes(20)});
        QVERIFY(finished.wait());
        QCOMPARE(clinic.asked(), before + 2);
        watch.look(OfferWatch::For::Decision, {});
        watch.look(OfferWatch::For::Grid, {{clinic.schedule}, clinic.dayAfter(30), {}});
        QVERIFY(!finished.wait(400));
    }

    void aSearchAsksForItsLength() {
        LookingClinic clinic;
        OfferWatch watch(clinic.desk());
        QSignalSpy finished(&watch, &OfferWatch::finished);
        watch.look(OfferWatch::For::Search, {{clinic.schedule}, clinic.dayAfter(9), Minutes(40)});
        QVERIFY(finished.wait());
        QCOMPARE(QUrlQuery(clinic.server().received().back().request.url).queryItemValue(QStringLiteral("duration")), QStringLiteral("40"));
    }

    void schedulesOfOthersAreNotAskedAbout() {
        LookingClinic clinic;
        OfferWatch watch(clinic.desk());
        QSignalSpy finished(&watch, &OfferWatch::finished);
        watch.look(OfferWatch::For::Grid, {{clinic.first, clinic.second}, clinic.dayAfter(1), {}});
        QVERIFY(!finished.wait(400));
        watch.look(OfferWatch::For::Grid, {{clinic.schedule}, clinic.dayAfter(-3), {}});
        QVERIFY2(!finished.wait(400), "what is over is not offered");
    }

    void withoutAnAnswerTheLastKnownStay() {
        LookingClinic clinic;
        OfferWatch watch(clinic.desk());
        QSignalSpy finished(&watch, &OfferWatch::finished);
        const auto known = clinic.store().ledger().offers(clinic.schedule);
        QVERIFY(!known.empty());
        QVERIFY(!desk::staleSince(clinic.store(), {clinic.schedule}, clinic.day()));
        const Instant then = clinic.now();
        clinic.setNow(then + Minutes(6));
        clinic.server().behave([](const test::Arrived &) { return test::Mishap::says(503); });
        watch.look(OfferWatch::For::Grid, {{clinic.schedule}, clinic.day(), {}});
        QVERIFY(finished.wait());
        QCOMPARE(clinic.store().ledger().offers(clinic.schedule), known);
        QCOMPARE(desk::staleSince(clinic.store(), {clinic.schedule}, clinic.day()), std::optional(then));
    }

    void endsWhileItAsks() {
        LookingClinic clinic;
        clinic.server().behave([](const test::Arrived &) {
            test::Mishap mishap;
            mishap.hangs = true;
            return mishap;
        });
        const size_t before = clinic.server().received().size();
        {
            OfferWatch watch(clinic.desk());
            watch.look(OfferWatch::For::Grid, {{clinic.schedule}, clinic.dayAfter(20), {}});
            QTRY_COMPARE(clinic.server().received().size(), before + 1);
            QVERIFY(watch.isAsking());
        }
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }
};

const praxidesk::test::TestRegistration<OfferWatchTest> offerWatchTest;
#include "offer_watch_test.moc"
