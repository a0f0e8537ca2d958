#include "core/store/reading.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <future>

namespace praxidesk::store::test {

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// A second look at the open clinic.
class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsTheClinicOfOneMoment() {
        TemporaryClinic clinic;
        clinic.put(Json::practitioner(s("a"), s("Dr. A")));
        const auto reader = openToRead(clinic.path(), [] { return at(5); });
        QVERIFY(reader);
        QCOMPARE((*reader)->clinic().name, clinic.store().clinic().name);
        QCOMPARE((*reader)->zone(), clinic.store().zone());
        QCOMPARE((*reader)->now(), at(5));
        QCOMPARE((*reader)->count(ResourceType::Practitioner), 1);
        clinic.put(Json::practitioner(s("b"), s("Dr. B")));
        QCOMPARE((*reader)->count(ResourceType::Practitioner), 1);
        const auto later = openToRead(clinic.path(), [] { return at(6); });
        QVERIFY(later);
        QCOMPARE((*later)->count(ResourceType::Practitioner), 2);
    }

    void itWritesNothing() {
        TemporaryClinic clinic;
        const auto reader = openToRead(clinic.path(), [] { return at(0); });
        QVERIFY(reader);
        const auto written = (*reader)->write(TemporaryClinic::booking(), [](Writer &writer) -> Result<void> {
            const auto put = writer.put(ResourceType::Practitioner, Json::practitioner(s("c"), s("Dr. C")), {});
            return put ? Result<void>() : tl::unexpected(put.error());
        });
        QVERIFY(!written);
        QCOMPARE(clinic.store().count(ResourceType::Practitioner), 0);
    }

    void aWorkerReadsWhileOneWrites() {
        TemporaryClinic clinic;
        auto counted = std::async(std::launch::async, [path = clinic.path()] {
            qint64 most = 0;
            for (int round = 0; round < 20; ++round) {
                const auto reader = openToRead(path, [] { return at(0); });
                most = reader ? std::max(most, (*reader)->count(ResourceType::Practitioner)) : -1;
            }
            return most;
        });
        for (int made = 0; made < 20; ++made) {
            clinic.put(Json::practitioner(s("p%1").arg(made), s("Dr. P")));
        }
        QVERIFY(counted.get() >= 0);
        QCOMPARE(clinic.store().count(ResourceType::Practitioner), 20);
    }

    void whatIsNoClinicIsRefused() {
        const auto missing = openToRead(s("/nowhere/at.all"), [] { return at(0); });
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::ClinicMissing);
    }
};

const praxidesk::test::TestRegistration<ReadingTest> registration;

} // namespace praxidesk::store::test

#include "reading_test.moc"
