#include "core/store/backups.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QRandomGenerator>

#include <set>

namespace praxidesk::store::test {

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

std::vector<WallClock> somedays(quint32 seed) {
    QRandomGenerator random(seed);
    std::vector<WallClock> moments;
    const int days = random.bounded(1, 800);
    for (int day = 0; day < days; ++day) {
        for (int times = random.bounded(0, 3); times > 0; --times) {
            moments.push_back({QDate(2024, 2, 20).addDays(day), QTime(0, 0).addSecs(random.bounded(86'400))});
        }
    }
    std::shuffle(moments.begin(), moments.end(), random);
    return moments;
}

auto order(const WallClock &moment) { return std::pair(moment.date, moment.time); }

/// The rule as it is written down: one backup at a time.
bool staysByTheRule(const WallClock &one, const std::vector<WallClock> &all, const KeptBackups &kept) {
    const auto stays = [&](auto period, int most) {
        std::set<QDate> later;
        for (const auto &other : all) {
            if (period(other.date) == period(one.date) && order(other) > order(one)) {
                return false;
            }
            if (period(other.date) > period(one.date)) {
                later.insert(period(other.date));
            }
        }
        return static_cast<int>(later.size()) < most;
    };
    const bool isOfTheNewestDay = std::ranges::none_of(all, [&one](const WallClock &other) { return other.date > one.date; });
    return isOfTheNewestDay || stays([](QDate date) { return date; }, kept.daily)
        || stays([](QDate date) { return date.addDays(1 - date.dayOfWeek()); }, kept.weekly)
        || stays([](QDate date) { return QDate(date.year(), date.month(), 1); }, kept.monthly);
}

std::set<std::pair<QDate, QTime>> left(const std::vector<WallClock> &all, const KeptBackups &kept = {}) {
    const auto spare = spareBackups(all, kept);
    std::set<std::pair<QDate, QTime>> stay;
    for (size_t at = 0; at < all.size(); ++at) {
        if (std::ranges::find(spare, at) == spare.end()) {
            stay.insert(order(all[at]));
        }
    }
    return stay;
}

BackupOrder orderFor(TemporaryClinic &clinic, const QString &folder, int minutes) {
    return {clinic.path(), folder, at(minutes), clinic.store().zone()};
}

QStringList namesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files); }

} // namespace

/// Backups beside the open clinic, and how they thin out.
class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyThinOutByTheRule() {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            const auto all = somedays(seed);
            const KeptBackups kept{static_cast<int>(seed % 8), static_cast<int>(seed % 5), static_cast<int>(seed % 13)};
            const auto spare = spareBackups(all, kept);
            for (size_t at = 0; at < all.size(); ++at) {
                const bool stays = std::ranges::find(spare, at) == spare.end();
                QVERIFY2(stays == staysByTheRule(all[at], all, kept), qPrintable(s("seed %1: %2").arg(seed).arg(all[at].date.toString(Qt::ISODate))));
            }
        }
    }

    void thinningEachDayLeavesWhatThinningOnceLeaves() {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            auto all = somedays(seed);
            const auto once = left(all);
            std::ranges::sort(all, {}, order);
            std::vector<WallClock> there;
            for (const auto &moment : all) {
                there.push_back(moment);
                const auto stay = left(there);
                std::erase_if(there, [&stay](const WallClock &each) { return !stay.contains(order(each)); });
            }
            QVERIFY2(left(there) == once && there.size() == once.size(), qPrintable(s("seed %1").arg(seed)));
            QVERIFY2(all.empty() || once.contains(order(all.back())), "the newest stays");
        }
    }

    void afterAYearOfDaysThereAreDaysWeeksAndMonths() {
        std::vector<WallClock> all;
        for (int day = 0; day < 500; ++day) {
            all.push_back({QDate(2025, 1, 1).addDays(day), QTime(12, 0)});
        }
        const auto stay = left(all); // to Friday, 15 May 2026
        QVERIFY(stay.contains({QDate(2026, 5, 9), QTime(12, 0)}));
        QVERIFY(!stay.contains({QDate(2026, 5, 8), QTime(12, 0)}));
        QVERIFY2(stay.contains({QDate(2026, 4, 26), QTime(12, 0)}), "the last day of the fourth week");
        QVERIFY(!stay.contains({QDate(2026, 4, 19), QTime(12, 0)}));
        QVERIFY(stay.contains({QDate(2025, 6, 30), QTime(12, 0)}));
        QVERIFY(!stay.contains({QDate(2025, 5, 31), QTime(12, 0)}));
        QCOMPARE(stay.size(), size_t(7 + 2 + 11)); // the newest week and month are among the days; 10 May, too
    }

    void itIsTheClinicAsItIsNow() {
        TemporaryClinic clinic;
        QTemporaryDir folder;
        clinic.put(Json::patient(s("p"), s("Ana"), s("Duarte")));
        const auto first = writeBackup(orderFor(clinic, folder.path(), 450));
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(QFile::permissions(*first) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        clinic.now = at(500);
        clinic.put(Json::patient(s("q"), s("Homer"), s("Simpson")));
        clinic.put(Json::patient(s("r"), s("Marge"), s("Simpson")));
        const auto content = contentOf(*first);
        QVERIFY(content);
        QCOMPARE(content->name, clinic.store().clinic().name);
        QCOMPARE(content->zone, clinic.store().zone());
        QCOMPARE(content->patients, 1);
        QCOMPARE(content->appointments, 0);
        const auto now = contentOf(clinic.path());
        QVERIFY(now);
        QCOMPARE(now->patients, 3);
        QCOMPARE(now->lastChange, std::optional(at(500)));
        const auto loss = lossOf(*first, clinic.path());
        QVERIFY(loss && loss->isOfThisClinic);
        QVERIFY(loss->changes > 0);
        const auto none = lossOf(clinic.path(), clinic.path());
        QVERIFY(none && none->isOfThisClinic);
        QCOMPARE(none->changes, 0);
        const auto shown = backupsIn(folder.path(), clinic.path());
        QCOMPARE(shown.size(), size_t(1));
        QCOMPARE(shown.front().path, *first);
        QCOMPARE(shown.front().written, clinic.store().zone().toWallClock(at(450)));
    }

    void anotherClinicIsAnother() {
        TemporaryClinic one;
        TemporaryClinic other;
        one.put(Json::patient(s("p"), s("Ana"), s("Duarte")));
        other.put(Json::patient(s("q"), s("Homer"), s("Simpson")));
        const auto loss = lossOf(one.path(), other.path());
        QVERIFY(loss);
        QVERIFY(!loss->isOfThisClinic);
    }

    void theSameSecondTwiceIsTwoBackups() {
        TemporaryClinic clinic;
        QTemporaryDir folder;
        QVERIFY(writeBackup(orderFor(clinic, folder.path(), 1)));
        QVERIFY(writeBackup(orderFor(clinic, folder.path(), 1)));
        QCOMPARE(backupsIn(folder.path(), clinic.path()).size(), size_t(2));
    }

    void oldOnesGoAndThoseOfOthersStay() {
        TemporaryClinic clinic;
        TemporaryClinic neighbour;
        QTemporaryDir folder;
        const auto mine = writeBackup(orderFor(clinic, folder.path(), 0));
        const auto theirs = writeBackup(orderFor(neighbour, folder.path(), 0));
        QVERIFY(mine && theirs);
        const QString stranger = folder.filePath(s("holiday.jpg"));
        QVERIFY(QFile::copy(*mine, stranger));
        const int day = 24 * 60;
        for (int number = 1; number <= 9; ++number) {
            QVERIFY(writeBackup(orderFor(clinic, folder.path(), number * day)));
        }
        // Monday 16th to Wednesday 25th: seven days, and Sunday, which is one of them; the first one is no week's last.
        QVERIFY(!QFile::exists(*mine));
        QCOMPARE(backupsIn(folder.path(), clinic.path()).size(), size_t(7));
        QVERIFY(QFile::exists(*theirs));
        QVERIFY(QFile::exists(stranger));
    }

    void whatWasLeftHalfWayGoes() {
        TemporaryClinic clinic;
        QTemporaryDir folder;
        const auto first = writeBackup(orderFor(clinic, folder.path(), 0));
        QVERIFY(first);
        QVERIFY(QFile::copy(*first, *first + s(".part")));
        QVERIFY(writeBackup(orderFor(clinic, folder.path(), 10)));
        QCOMPARE(namesIn(folder.path()).size(), 2);
    }

    void aFolderThatIsNotThereIsNotMade() {
        TemporaryClinic clinic;
        const QString folder = clinic.folder() + s("/usb");
        const auto refused = writeBackup(orderFor(clinic, folder, 0));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(refused.error().message.contains(folder));
        QVERIFY(!QFile::exists(folder));
    }

    void afterAnyFaultTheOldOnesAreThere_data() {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("disk full") << ErrorCode::DiskFull;
        QTest::newRow("damaged") << ErrorCode::ClinicDamaged;
        QTest::newRow("anything") << ErrorCode::StorageFailure;
    }

    void afterAnyFaultTheOldOnesAreThere() {
        QFETCH(ErrorCode, code);
        TemporaryClinic clinic;
        QTemporaryDir folder;
        QVERIFY(writeBackup(orderFor(clinic, folder.path(), 0)));
        const QStringList before = namesIn(folder.path());
        int calls = 0;
        bool refused = true;
        for (int failing = 0; refused; ++failing) {
            calls = 0;
            auto asked = orderFor(clinic, folder.path(), 60 * 24 * 30);
            asked.fault = [&calls, failing, code]() -> std::optional<ErrorCode> { return calls++ == failing ? std::optional(code) : std::nullopt; };
            const auto written = writeBackup(asked);
            refused = !written;
            if (refused) {
                QCOMPARE(written.error().code, code);
                QCOMPARE(namesIn(folder.path()), before);
            }
            QVERIFY(failing < 100);
        }
        QVERIFY2(calls > 0, "the fault was asked for");
    }

    void whatIsDamagedIsSaidSo_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::ClinicDamaged;
        QTest::newRow("something else") << QByteArray(5000, 'x') << ErrorCode::ClinicDamaged;
    }

    void whatIsDamagedIsSaidSo() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        QFile file(folder.filePath(s("b.praxidesk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto content = contentOf(file.fileName());
        QVERIFY(!content);
        QCOMPARE(content.error().code, code);
    }

    void aBackupThatLostItsMiddleIsNotRestored() {
        TemporaryClinic clinic;
        QTemporaryDir folder;
        clinic.put(Json::patient(s("p"), s("Ana"), s("Duarte")));
        const auto backup = writeBackup(orderFor(clinic, folder.path(), 0));
        QVERIFY(backup);
        QFile file(*backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(8192, '\0'));
        file.close();
        const QByteArray before = [&clinic] {
            clinic.close();
            QFile kept(clinic.path());
            std::ignore = kept.open(QIODevice::ReadOnly);
            return kept.readAll();
        }();
        QVERIFY(!Store::restore(*backup, clinic.path()));
        QFile kept(clinic.path());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), before);
    }
};

const praxidesk::test::TestRegistration<BackupsTest> registration;

} // namespace praxidesk::store::test

#include "backups_test.moc"
