#include "core/store/ledger.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

/// A clinic with a schedule of a server that works out free time itself.
class OfferedClinic : public DeskFixture {
public:
    OfferedClinic() {
        NewSchedule wanted;
        wanted.actors = {store().referenceTo(resourceKey(smith))};
        offered = must(desk().createSchedule(wanted));
        write([this] {
            store::ServerRow row;
            row.name = QStringLiteral("There");
            row.kind = QStringLiteral("canvas");
            row.url = QStringLiteral("https://there.example");
            row.computesTime = true;
            server = must(store().ledger().addServer(row));
            const auto schedule = store().read(resourceKey(offered));
            store().ledger().agree({server, schedule->key, schedule->typeName, QStringLiteral("there"), {}, schedule->json, {}, {}, {}});
        });
    }
    void write(const std::function<void()> &work) {
        store::WriteOptions options;
        options.action = QStringLiteral("offers");
        options.undoable = false;
        options.toOutbox = false;
        must(store().write(options, [&work](store::Writer &) -> Result<void> {
            work();
            return {};
        }));
    }
    void offer(const std::vector<Interval> &times, std::optional<Milliseconds> length = {}) {
        write([&] { store().ledger().setOffers(server, offered, day(), length, times); });
    }
    /// "08:00 09:00": where visits can begin.
    [[nodiscard]] QString starts(Milliseconds duration = Minutes(20)) {
        FindRequest request;
        request.schedules = {offered};
        request.duration = duration;
        request.from = day().start;
        request.to = day().end;
        QStringList found;
        for (const auto &one : must(desk().find(request))) {
            found << zone().toWallClock(one.interval.start).time.toString(QStringLiteral("HH:mm"));
        }
        return found.join(u' ');
    }

    ScheduleId offered;
    store::ServerId server;
};

} // namespace

class OfferedTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsBeginWhereTheServerSays() {
        OfferedClinic clinic;
        QCOMPARE(clinic.starts(), QString());
        clinic.offer({clinic.span("14:00", "14:20"), clinic.span("14:10", "14:30"), clinic.span("13:05", "13:25")});
        QCOMPARE(clinic.starts(), QStringLiteral("13:05 14:00 14:10"));
        QVERIFY(must(clinic.desk().why(clinic.offered, clinic.at("14:10"), Minutes(20))).empty());
        QVERIFY(!must(clinic.desk().why(clinic.offered, clinic.at("14:05"), Minutes(20))).empty());
        QVERIFY(!must(clinic.desk().why(clinic.offered, clinic.at("13:05"), Minutes(30))).empty());
        store::SlotQuery all;
        all.schedules = {clinic.offered};
        QVERIFY2(clinic.store().slotRows(all).empty(), "offers are no Slots");
    }

    void newOffersReplaceThoseOfTheirLength() {
        OfferedClinic clinic;
        clinic.offer({clinic.span("14:00", "14:20"), clinic.span("15:00", "15:20")}, Minutes(20));
        clinic.offer({clinic.span("16:00", "16:40")}, Minutes(40));
        QCOMPARE(clinic.starts(), QStringLiteral("14:00 15:00 16:00"));
        QCOMPARE(clinic.starts(Minutes(40)), QStringLiteral("16:00"));
        clinic.offer({clinic.span("15:00", "15:20")}, Minutes(20));
        QCOMPARE(clinic.starts(), QStringLiteral("15:00 16:00"));
        clinic.offer({});
        QCOMPARE(clinic.starts(), QString());
    }

    void aBookingTakesTheTimeAndMakesNoSlot() {
        OfferedClinic clinic;
        clinic.offer({clinic.span("14:00", "14:20"), clinic.span("14:20", "14:40")});
        const auto visit = must(clinic.store().appointment(must(clinic.book("14:00", clinic.olivia, clinic.offered))));
        QCOMPARE(*visit.interval, clinic.span("14:00", "14:20"));
        QVERIFY(visit.slotReferences.empty());
        QCOMPARE(clinic.starts(), QStringLiteral("14:20"));
        const auto refused = clinic.book("14:00", clinic.homer, clinic.offered);
        QVERIFY(!refused);
        const auto outside = clinic.book("17:00", clinic.homer, clinic.offered);
        QVERIFY(!outside);
        QCOMPARE(outside.error().code, ErrorCode::OutsideHours);
        must(clinic.desk().cancel(visit.id(), {}));
        QCOMPARE(clinic.starts(), QStringLiteral("14:00 14:20"));
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }

    /// Nothing but who takes part says whose a visit without Slots is; what is answered to it goes the same way.
    void ofTwoServersItsOwnHearsOfIt() {
        OfferedClinic clinic;
        clinic.write([&clinic] {
            store::ServerRow row;
            row.name = QStringLiteral("Elsewhere");
            row.kind = QStringLiteral("clinik");
            row.url = QStringLiteral("https://elsewhere.example");
            must(clinic.store().ledger().addServer(row));
        });
        clinic.offer({clinic.span("14:00", "14:20")});
        const auto visit = must(clinic.book("14:00", clinic.olivia, clinic.offered));
        const auto response = must(clinic.desk().respond(visit, clinic.store().referenceTo(resourceKey(clinic.olivia)), ParticipationStatus::Declined, {}, {}));
        for (const ResourceKey key : {resourceKey(visit), resourceKey(response)}) {
            QCOMPARE(clinic.store().ledger().serversFor(key), std::vector<store::ServerId>{clinic.server});
        }
        QVERIFY(!clinic.store().ledger().waiting(clinic.server).empty());
        QCOMPARE(clinic.store().ledger().waiting().size(), clinic.store().ledger().waiting(clinic.server).size());
    }

    void offersEndWithTheirServerAndTheirTime() {
        OfferedClinic clinic;
        clinic.offer({clinic.span("14:00", "14:20"), clinic.span("15:00", "15:20")});
        clinic.reopen();
        QCOMPARE(clinic.starts(), QStringLiteral("14:00 15:00"));
        clinic.setNow(clinic.at("14:30"));
        clinic.offer({}, Minutes(60));
        QCOMPARE(clinic.store().ledger().offers(clinic.offered).size(), size_t(1));
        clinic.write([&clinic] { clinic.store().ledger().removeServer(clinic.server); });
        QVERIFY(clinic.store().ledger().offers(clinic.offered).empty());
        QCOMPARE(clinic.starts(), QString());
    }
};

const praxidesk::test::TestRegistration<OfferedTimeTest> offeredTimeTest;
#include "offered_time_test.moc"
