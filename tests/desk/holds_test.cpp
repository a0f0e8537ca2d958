#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

class HoldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bookingKeepsTheTimeThatWasHeld() {
        DeskFixture clinic;
        const SlotId hold = must(clinic.desk().hold({{clinic.first}, clinic.at("08:00"), Minutes(40), Minutes(5), QStringLiteral("Olivia")}));
        const auto taken = clinic.book("08:20", clinic.homer, clinic.first);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Held);
        BookingRequest request;
        request.hold = hold;
        request.patient = clinic.olivia;
        const auto booked = must(clinic.store().appointment(must(clinic.desk().book(request))));
        QCOMPARE(*booked.interval, clinic.span("08:00", "08:40"));
        QCOMPARE(booked.slotReferences.size(), size_t(2));
        QVERIFY(clinic.store().holds().empty());
        QCOMPARE(clinic.disagreement(), QString());
    }

    /// The program need not run when a hold ends.
    void expiredHoldsAreFreeAfterTheProgramWasClosed_data() {
        QTest::addColumn<bool>("freed");
        QTest::newRow("before anybody tidies up") << false;
        QTest::newRow("after tidying up") << true;
    }
    void expiredHoldsAreFreeAfterTheProgramWasClosed() {
        QFETCH(bool, freed);
        DeskFixture clinic;
        const SlotId hold = must(clinic.desk().hold({{clinic.first}, clinic.at("08:00"), Minutes(40), Minutes(5), {}}));
        clinic.reopen();
        QVERIFY(!clinic.book("08:00", clinic.homer, clinic.first)); // it holds across a restart
        clinic.setNow(clinic.now() + Minutes(5));
        clinic.reopen();
        QVERIFY(clinic.desk().dayPicture({clinic.okafor}, clinic.day()).holds.empty());
        QCOMPARE(clinic.disagreement(), QString());
        if (freed) {
            QCOMPARE(must(clinic.desk().releaseExpiredHolds()), 2);
            QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("free"));
            QVERIFY(clinic.store().holds().empty());
            BookingRequest late;
            late.hold = hold;
            late.patient = clinic.olivia;
            const auto refused = clinic.desk().book(late);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Held);
        }
        FindRequest search;
        search.schedules = {clinic.first};
        search.limit = 1;
        QCOMPARE(must(clinic.desk().find(search)).front().interval.start, clinic.at("08:00"));
        must(clinic.book("08:00", clinic.homer, clinic.first, 40));
        QVERIFY(clinic.store().holds().empty());
        QCOMPARE(clinic.slotStatus("08:20", clinic.first), QStringLiteral("busy"));
        QCOMPARE(clinic.disagreement(), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }
};

const praxidesk::test::TestRegistration<HoldsTest> holdsTest;
#include "holds_test.moc"
