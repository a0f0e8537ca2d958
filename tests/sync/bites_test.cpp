// How much of a page is taken in one go: whatever the end of a transaction costs, a go is as short as it shall be.
#include "core/sync/bites.h"

#include "tests/support/test_registry.h"

#include <QTest>

using praxidesk::sync::Bites;

class BitesTest : public QObject {
    Q_OBJECT

    using Duration = Bites::Duration;
    /// A go whose end costs so much, and so much for each microsecond of work.
    static Duration go(Bites &bites, int fixed, double share) {
        const Duration worked = bites.next();
        const Duration all = worked + Duration(fixed + int(share * double(worked.count())));
        bites.took(worked, all);
        return all;
    }

private Q_SLOTS:
    void aGoIsNoLongerThanItShallBe_data() {
        QTest::addColumn<int>("fixed");
        QTest::addColumn<double>("share");
        QTest::newRow("the end costs nothing") << 0 << 0.0;
        QTest::newRow("as much as the work") << 0 << 1.0;
        QTest::newRow("five times as much") << 0 << 5.0;
        QTest::newRow("a slow disk") << 3000 << 0.2;
    }
    void aGoIsNoLongerThanItShallBe() {
        QFETCH(int, fixed);
        QFETCH(double, share);
        Bites bites;
        for (int i = 0; i < 20; ++i) {
            std::ignore = go(bites, fixed, share);
        }
        const Duration all = go(bites, fixed, share);
        QVERIFY2(all <= Bites::whole + Bites::whole / 10, qPrintable(QString::number(all.count())));
        QVERIFY2(all >= Bites::whole / 2,
                 qPrintable(QString::number(all.count()))); // nor much shorter, or nothing would come of it
    }

    void oneThatTookTooLongIsFollowedByAShortOne() {
        Bites bites;
        for (int i = 0; i < 20; ++i) {
            std::ignore = go(bites, 0, 0.0);
        }
        const Duration usual = bites.next();
        bites.took(usual, 4 * Bites::whole);
        QVERIFY(bites.next() <= usual / 4 + Duration(1));
        const Duration shortened = bites.next();
        bites.took(shortened, shortened);
        QVERIFY(bites.next() > shortened && bites.next() < usual); // and little by little they are as long as before
    }

    void aDiskThatIsSlowerThanThatIsStillWrittenTo() {
        Bites bites;
        for (int i = 0; i < 20; ++i) {
            std::ignore = go(bites, 50'000, 0.0);
        }
        QCOMPARE(bites.next(), Bites::least);
    }
};

const praxidesk::test::TestRegistration<BitesTest> bitesTest;
#include "bites_test.moc"
