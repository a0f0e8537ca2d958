// The first pull of a type takes what nobody has heard of as it was read, on another thread where a page is long: it is the
// same in the end as what is looked at more closely, and that is still looked at.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray device(const QByteArray &id, const QByteArray &more) { return "{\"resourceType\":\"Device\",\"id\":\"" + id + "\"," + more + '}'; }

} // namespace

class FirstPullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameWhateverItsPages_data() {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<bool>("isKnownInPart");
        for (const int pageSize : {0, 300, 7}) {
            QTest::addRow("pages of %d", pageSize) << pageSize << false;
            QTest::addRow("pages of %d, some of it known", pageSize) << pageSize << true;
        }
    }
    void isTheSameWhateverItsPages() {
        QFETCH(int, pageSize);
        QFETCH(bool, isKnownInPart);
        constexpr int count = 600;
        ServerHabits habits;
        habits.pageSize = pageSize;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        const QByteArray patient = world.names(s("Patient")).front().toUtf8();
        const QByteArray base = world.server().base().toString().toUtf8();
        const auto pull = [&] {
            const store::WriteOptions options{s("anew"), {}, clinic.name()};
            const bool isReset = clinic.store().write(options, [&](store::Writer &) -> Result<void> {
                clinic.ledger().setCursor(clinic.server(), s("Device"), {});
                return {};
            }).has_value();
            return isReset && !clinic.sync().error;
        };
        if (isKnownInPart) {
            world.put(device("known", R"("distinctIdentifier":"known")"));
            QVERIFY(pull());
        }
        for (int i = 0; i < count; ++i) {
            // long enough that no page of many is read at once
            world.put(device("d", "\"note\":[{\"text\":\"" + QByteArray(300, 'n') + "\"}],\"patient\":{\"reference\":\"" + patient + "\"},\"serialNumber\":\"" + QByteArray::number(i) + '"'));
        }
        const QString absolute = world.put(device("d", "\"patient\":{\"reference\":\"" + base + '/' + patient + "\"}"));
        const QString unknown = world.put(device("d", R"("patient":{"reference":"Patient/nobody"})"));
        const QString escaped = world.put(device("d", R"("lotNumber":"a\u0062c","identifier":[{"system":"urn:praxidesk\u003aoperation","value":"nobody-made-it"}])"));
        QVERIFY(pull());
        QCOMPARE(clinic.store().count(ResourceType::Device), count + 3 + (isKnownInPart ? 1 : 0));
        const auto here = [&](const QString &name) {
            const auto key = clinic.ledger().keyOf(clinic.server(), s("Device"), name.section(u'/', 1));
            const auto stored = key ? clinic.store().read(*key) : std::nullopt;
            return stored ? stored->json : QByteArray();
        };
        const QByteArray name = clinic.store().referenceTo(resourceKey(clinic.patient(0))).reference.toUtf8();
        QVERIFY2(here(absolute).contains("\"reference\":\"" + name + '"'), here(absolute));
        QVERIFY2(here(unknown).contains("\"Patient/nobody\""), here(unknown));
        QVERIFY2(here(escaped).contains("a\\u0062c"), here(escaped));
        // what is agreed is what stands here: nothing waits, and all is confirmed
        QCOMPARE(clinic.waiting(), QString());
        for (const QString &device : world.names(s("Device"))) {
            const auto key = clinic.ledger().keyOf(clinic.server(), s("Device"), device.section(u'/', 1));
            QVERIFY2(key && clinic.ledger().promise(*key) == Promise::Confirmed, qPrintable(device));
            QCOMPARE(clinic.ledger().agreement(clinic.server(), *key)->base, here(device));
            QVERIFY2(device == absolute || here(device) == world.there(device), here(device));
        }
        QCOMPARE(store::Store::check(clinic.path()).value_or(QStringList{s("unreadable")}), QStringList());
    }

    /// A window that draws takes a page in bites. What is in the files between two of them is what a machine leaves that is switched
    /// off there: from each of those the next pull goes on, and nothing is missing or there twice.
    void goesOnFromBetweenAnyTwoBites() {
        constexpr int count = 400;
        constexpr int most = 16;
        ServerHabits habits;
        habits.pageSize = 150;
        StandInWorld world(habits);
        StandInClinic &clinic = world.clinic();
        for (int i = 0; i < count; ++i) {
            world.put(device("d", "\"note\":[{\"text\":\"" + QByteArray(300, 'n') + "\"}],\"serialNumber\":\"" + QByteArray::number(i) + '"'));
        }
        const QTemporaryDir folder;
        int ends = 0;
        qint64 devices = -1;
        clinic.breathe = [&]() -> QCoro::Task<void> {
            if (const qint64 now = clinic.store().count(ResourceType::Device); now > 0 && now != std::exchange(devices, now)) {
                copy(clinic.path(), folder.filePath(QString::number(ends++)));
            }
            co_return;
        };
        QVERIFY(!clinic.sync().error);
        clinic.breathe = {};
        QVERIFY2(ends >= 3, qPrintable(QString::number(ends))); // each page's end is one at least
        for (int i = 0; i < std::min(ends, most); ++i) {
            clinic.close();
            copy(folder.filePath(QString::number(ends <= most ? i : i * (ends - 1) / (most - 1))), clinic.path());
            clinic.open();
            const qint64 before = clinic.store().count(ResourceType::Device);
            QVERIFY2(before > 0 && (before < count || i > 0), qPrintable(QString::number(before)));
            const auto report = clinic.sync();
            QVERIFY2(!report.error, words(report));
            QCOMPARE(clinic.store().count(ResourceType::Device), count);
            QCOMPARE(clinic.disagreement(), QString());
            QCOMPARE(clinic.waiting(), QString());
            clinic.close();
            QCOMPARE(store::Store::check(clinic.path()).value_or(QStringList{s("unreadable")}), QStringList());
        }
    }

private:
    /// With what of it is still in its log.
    static void copy(const QString &from, const QString &to) {
        for (const QString &suffix : {QString(), s("-wal"), s("-shm")}) {
            QFile::remove(to + suffix);
        }
        QVERIFY(QFile::copy(from, to));
        QVERIFY(!QFile::exists(from + s("-wal")) || QFile::copy(from + s("-wal"), to + s("-wal")));
    }
};

const praxidesk::test::TestRegistration<FirstPullTest> firstPullTest;
#include "first_pull_test.moc"
