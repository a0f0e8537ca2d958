#include "core/store/one_moment.h"
#include "core/store/reading.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <sqlite3.h>

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

    void questionsOfOneMomentHaveOneAnswer() {
        TemporaryClinic clinic;
        const auto key = clinic.put(Json::practitioner(s("a"), s("Dr. A")));
        const auto rename = [&clinic](const char *name) { // another connection
            sqlite3 *other = nullptr;
            QCOMPARE(sqlite3_open(clinic.path().toUtf8().constData(), &other), SQLITE_OK);
            const QByteArray sql = "UPDATE resource SET display = '" + QByteArray(name) + "'";
            QCOMPARE(sqlite3_exec(other, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(other);
        };
        const auto name = [&] { return clinic.store().referenceTo(key).display; };
        {
            const OneMoment moment(clinic.store());
            QCOMPARE(name(), s("Dr. A"));
            rename("Dr. B");
            {
                const OneMoment inner(clinic.store());
                QCOMPARE(name(), s("Dr. A"));
            }
            QCOMPARE(name(), s("Dr. A"));
            QCOMPARE(clinic.store().read(key)->display, s("Dr. A"));
        }
        QCOMPARE(name(), s("Dr. B"));
        QCOMPARE(clinic.store().read(key)->display, s("Dr. B"));
    }

    void oneMomentInsideOfAWriteIsTheWrites() {
        TemporaryClinic clinic;
        const auto key = clinic.put(Json::practitioner(s("a"), s("Dr. A")));
        QVERIFY(clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) -> Result<void> {
            const OneMoment moment(clinic.store());
            const auto put = writer.put(ResourceType::Practitioner, Json::practitioner(s("a"), s("Dr. B")), {}, key);
            return put && clinic.store().read(key)->display == s("Dr. B") ? Result<void>() : failure(ErrorCode::StorageFailure, s("unexpected"));
        }));
        QCOMPARE(clinic.store().read(key)->display, s("Dr. B"));
    }

    void afterAFaultInOneMomentTheClinicGoesOn() {
        TemporaryClinic clinic;
        const auto key = clinic.put(Json::practitioner(s("a"), s("Dr. A")));
        const auto other = clinic.put(Json::practitioner(s("c"), s("Dr. C")));
        int left = -1; // calls until one fails
        QVERIFY(clinic.reopen([&left]() -> std::optional<ErrorCode> { return left-- == 0 ? std::optional(ErrorCode::StorageFailure) : std::nullopt; }));
        for (int fault = 0; fault < 3; ++fault) {
            {
                left = fault;
                const OneMoment moment(clinic.store());
                (void)clinic.store().read(key);
                (void)clinic.store().referenceTo(other);
                QVERIFY(left < 0);
            }
            QCOMPARE(clinic.store().read(key)->display, s("Dr. A"));
            clinic.put(Json::practitioner(s("b%1").arg(fault), s("Dr. B")));
        }
        QCOMPARE(clinic.store().count(ResourceType::Practitioner), 5);
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
