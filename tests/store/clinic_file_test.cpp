#include "core/store/clinic_file.h"
#include "core/store/migrations.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace praxidesk::store::test {

/// Care of the file: what may be opened, what is refused unchanged, what is set aside, backups and migrations.
class ClinicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everybodyElseIsShutOut();
    void createNeverOverwrites();
    void createThatFailsLeavesNothing();
    void aMissingFileIsMissing();
    void foreignFilesAreRefusedUnchanged_data();
    void foreignFilesAreRefusedUnchanged();
    void newerFilesAreRefusedUnchanged();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void aReadOnlyFileIsRefused();
    void oneProgramHoldsAFile();
    void theLockOfADeadProgramIsTaken();
    void aFileRemovedUnderneathIsNoticed();
    void pragmasAreWhatTheyShouldBe();
    void statementsAreSplit();
    void everyOldVersionIsUpgraded_data();
    void everyOldVersionIsUpgraded();
    void anUpgradeThatWasSwitchedOffIsNotDoneTwice();
    void aNewerVersionInTheLogIsLeftAsItIs();
    void aMigrationThatFailsChangesNothing();
    void backupsAreWholeAndPrivate();
    void backupNeverOverwrites();
    void restoreBringsTheBackupBack();
    void restoreRefusesWhatIsNotSound();
    void plantedDamageIsFound_data();
    void plantedDamageIsFound();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

/// Weekly hours with everything they can say.
WeeklyHours someHours() {
    WeeklyHours hours;
    hours.grid = std::chrono::minutes(15);
    hours.rules = {{.weekdays = {1, 3, 5}, .windows = {{QTime(8, 0), QTime(12, 0)}, {QTime(22, 30), QTime(2, 0)}}, .weeks = WeeklyRule::Weeks::Odd,
                    .validFrom = QDate(2026, 1, 1), .validTo = QDate(2026, 12, 31), .serviceTypes = {s("ECG"), s("Impfung")}},
                   {.weekdays = {}, .windows = {{QTime(9, 0), QTime(9, 0)}}, .validFrom = QDate(2026, 1, 6), .rrule = s("FREQ=MONTHLY;BYDAY=2TU")}};
    hours.exceptions[QDate(2026, 12, 24)] = {{{QTime(9, 0), QTime(11, 0)}}, s("Heiligabend")};
    hours.exceptions[QDate(2026, 12, 25)] = {};
    return hours;
}
const WaitlistWish someWish{{2, 4}, QTime(8, 0), QTime(11, 30)};

/// A clinic with something in every table; see fixtures/README.md.
void makeFixture(const QString &path) {
    QTemporaryDir folder;
    const QString file = folder.filePath(s("fixture.clinic"));
    {
        auto store = Store::create(file, {s("Fixture"), *Zone::fromId(s("Europe/Berlin"))}, [] { return at(0); });
        QVERIFY(store);
        LocalFacts facts;
        facts.arrivedAt = at(1);
        const std::vector<std::pair<ResourceType, QByteArray>> resources{
            {ResourceType::Practitioner, Json::practitioner(s("dr_smith"), s("Dr. Smith"))},
            {ResourceType::Patient, Json::patient(s("p"), s("Zoë"), s("Müller"), s("1987-03-14"), s("+49 171 5550142"), s("N1"))},
            {ResourceType::Schedule, Json::schedule(s("s"), {s("Practitioner/dr_smith")}, s("Cardiology"))},
            {ResourceType::Slot, Json::slot(s("x"), s("Schedule/s"), between(0, 20), s("busy"), s("Checkup"))},
            {ResourceType::Appointment,
             Json::appointment({s("1"), between(0, 20), {s("Patient/p"), s("Practitioner/dr_smith")}, s("arrived"), {s("Slot/x")}})},
            {ResourceType::Appointment, Json::appointment({s("2"), between(10, 20), {s("Practitioner/dr_smith")}})},
            {ResourceType::Appointment, Json::appointment({s("3"), {}, {s("Patient/p")}, s("proposed")})},
            {ResourceType::AppointmentResponse, Json::response(s("r"), s("Appointment/1"), s("Practitioner/dr_smith"))},
            {ResourceType::Other, R"({"resourceType":"Encounter","id":"e","status":"planned","class":{"code":"AMB"}})"},
        };
        WriteOptions options = TemporaryClinic::booking();
        options.excuseOverlaps = true;
        const auto put = [&](ResourceType type, const QByteArray &json, const LocalFacts &local) {
            QVERIFY((*store)->write(options, [&](Writer &writer) -> Result<void> {
                const auto written = writer.put(type, json, local);
                return written ? Result<void>() : tl::unexpected(written.error());
            }));
        };
        for (const auto &[type, json] : resources) {
            put(type, json, type == ResourceType::Appointment ? facts : LocalFacts{});
        }
        // since version 2
        LocalFacts supply;
        supply.hours = someHours();
        put(ResourceType::Schedule, Json::schedule(s("h"), {s("Practitioner/dr_smith")}, s("Cardiology")), supply);
        LocalFacts generated;
        generated.generated = true;
        put(ResourceType::Slot, Json::slot(s("g"), s("Schedule/h"), between(60, 80)), generated);
        LocalFacts block;
        block.blockGroup = s("lunch");
        block.blockRule = s("FREQ=WEEKLY;COUNT=2");
        put(ResourceType::Slot, Json::slot(s("b"), s("Schedule/h"), between(100, 120), s("busy-unavailable")), block);
        LocalFacts waiting;
        waiting.wish = someWish;
        put(ResourceType::Appointment, Json::appointment({s("4"), {}, {s("Patient/p")}, s("waitlist")}), waiting);
        LocalFacts shared;
        shared.sharesTime = true;
        QByteArray series = Json::appointment({s("5"), between(140, 160), {s("Patient/p"), s("Practitioner/dr_smith")}});
        series.replace("\"id\":\"5\"", R"("id":"5","identifier":[{"system":"urn:praxidesk:series","value":"weekly"}])");
        put(ResourceType::Appointment, series, shared);
    }
    setContent(path, qCompress(contentOf(file), 9));
}

ErrorCode openingFails(TemporaryClinic &clinic) {
    clinic.close();
    const auto opened = Store::open(clinic.path(), clinic.clock());
    return opened ? ErrorCode::InvalidArgument : opened.error().code;
}

} // namespace

void ClinicFileTest::everybodyElseIsShutOut() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    QCOMPARE(QFile::permissions(clinic.path()), QFileDevice::Permissions(ownerOnly));
    QCOMPARE(QFile::permissions(clinic.path() + s("-wal")), QFileDevice::Permissions(ownerOnly));
    QCOMPARE(QFile::permissions(QFileInfo(clinic.path()).path()),
             QFileDevice::Permissions(ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser));
}

void ClinicFileTest::createNeverOverwrites() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.close();
    const QByteArray before = contentOf(clinic.path());
    const auto made = Store::create(clinic.path(), {s("Other"), Zone()}, clinic.clock());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(contentOf(clinic.path()), before);
}

void ClinicFileTest::createThatFailsLeavesNothing() {
    QTemporaryDir folder;
    const QString path = folder.filePath(s("new.clinic"));
    for (int failing = 0;; ++failing) {
        int call = 0;
        const auto made = Store::create(path, {s("X"), Zone()}, [] { return at(0); }, [&]() -> std::optional<ErrorCode> {
            return call++ == failing ? std::optional(ErrorCode::StorageFailure) : std::nullopt;
        });
        if (made) {
            QVERIFY(failing > 20);
            break;
        }
        QCOMPARE(made.error().code, ErrorCode::StorageFailure);
        // either nothing, or the whole clinic that only could not be opened again
        if (QFileInfo::exists(path)) {
            QCOMPARE(Store::check(path).value_or(QStringList{s("no")}), QStringList());
            QVERIFY(QFile::remove(path));
        }
        QVERIFY2(QDir(folder.path()).entryList(QDir::Files).isEmpty(),
                 qPrintable(QDir(folder.path()).entryList(QDir::Files).join(u' ')));
    }
}

void ClinicFileTest::aMissingFileIsMissing() {
    QTemporaryDir folder;
    const QString path = folder.filePath(s("none/none.clinic"));
    QCOMPARE(Store::open(path, [] { return at(0); }).error().code, ErrorCode::ClinicMissing);
    QCOMPARE(Store::check(path).error().code, ErrorCode::ClinicMissing);
    QVERIFY(!QFileInfo::exists(folder.filePath(s("none"))));
}

void ClinicFileTest::foreignFilesAreRefusedUnchanged_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary, today nothing happened. ").repeated(20);
    QTest::newRow("short text") << QByteArray("x");
    QByteArray otherDatabase("SQLite format 3\0", 16);
    otherDatabase.append(QByteArray(84, '\0'));
    QTest::newRow("database of another program") << otherDatabase + QByteArray(3996, '\0');
}

void ClinicFileTest::foreignFilesAreRefusedUnchanged() {
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(s("file"));
    setContent(path, content);
    const auto opened = Store::open(path, [] { return at(0); });
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ClinicDamaged);
    QVERIFY(opened.error().message.contains(s("not a clinic")));
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{s("file")});
    QVERIFY(!Store::check(path));
    QVERIFY(!Store::restore(path, folder.filePath(s("restored"))));
}

void ClinicFileTest::newerFilesAreRefusedUnchanged() {
    TemporaryClinic clinic;
    clinic.meddle({QStringLiteral("PRAGMA user_version = %1").arg(currentVersion() + 1)});
    const QByteArray before = contentOf(clinic.path());
    QCOMPARE(openingFails(clinic), ErrorCode::ClinicNewer);
    QCOMPARE(Store::check(clinic.path()).error().code, ErrorCode::ClinicNewer);
    QCOMPARE(contentOf(clinic.path()), before);
}

void ClinicFileTest::damagedFilesAreSetAside_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("magic") << 0 << 16;
    QTest::newRow("schema") << 100 << 4000;
    QTest::newRow("a page") << 8192 * 3 << 8192;
    QTest::newRow("many pages") << 8192 * 2 << 8192 * 20;
    QTest::newRow("emptied") << -1 << 0;
    QTest::newRow("cut") << -8192 * 4 - 100 << 0;
}

void ClinicFileTest::damagedFilesAreSetAside() {
    QFETCH(int, from);
    QFETCH(int, length);
    TemporaryClinic clinic;
    for (int i = 0; i < 50; ++i) {
        clinic.put(Json::patient(QString::number(i), s("A"), s("B")));
    }
    clinic.close();
    QByteArray content = contentOf(clinic.path());
    if (length > 0) {
        content.replace(from, length, QByteArray(length, '\xa5'));
    } else {
        content = from == -1 ? QByteArray() : content.left(from);
    }
    setContent(clinic.path(), content);
    const auto opened = Store::open(clinic.path(), clinic.clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ClinicDamaged);
    const QString aside = clinic.path() + s(".damaged-2026-11-16");
    QVERIFY2(opened.error().message.contains(aside), qPrintable(opened.error().message));
    QCOMPARE(contentOf(aside).size(), content.size());
    QVERIFY(!QFileInfo::exists(clinic.path()));
    // the next one does not take its place
    setContent(clinic.path(), content);
    QVERIFY(!Store::open(clinic.path(), clinic.clock()));
    QVERIFY(QFileInfo::exists(aside + s("-2")));
}

void ClinicFileTest::aReadOnlyFileIsRefused() {
    TemporaryClinic clinic;
    clinic.close();
    QVERIFY(QFile::setPermissions(clinic.path(), QFileDevice::ReadOwner));
    QCOMPARE(openingFails(clinic), ErrorCode::ReadOnly);
    QVERIFY(QFile::setPermissions(clinic.path(), ownerOnly));
    QVERIFY(clinic.reopen());
}

void ClinicFileTest::oneProgramHoldsAFile() {
    TemporaryClinic clinic;
    const auto second = Store::open(clinic.path(), clinic.clock());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::ClinicLocked);
    QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
    QVERIFY(second.error().message.contains(s("test_store")));
    QCOMPARE(Store::restore(clinic.path(), clinic.path()).error().code, ErrorCode::InvalidArgument);
    // looking is allowed
    QCOMPARE(clinic.problems(), QStringList());
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.close();
    QVERIFY(clinic.reopen());
}

void ClinicFileTest::theLockOfADeadProgramIsTaken() {
    TemporaryClinic clinic;
    clinic.close();
    // no process has this number (the kernel's limit is 2^22)
    setContent(clinic.path() + s(".lock"), "9999999\npraxidesk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(clinic.reopen());
}

void ClinicFileTest::aFileRemovedUnderneathIsNoticed() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    const QString moved = clinic.path() + s(".moved");
    QVERIFY(QFile::rename(clinic.path(), moved));
    const auto refused = clinic.tryPut(Json::patient(s("q"), s("A"), s("B")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFailure);
    QVERIFY2(refused.error().message.contains(s("moved or removed")), qPrintable(refused.error().message));
    QVERIFY(!clinic.store().setSetting(s("a"), s("b")));
    // another file in its place is not ours either
    setContent(clinic.path(), "x");
    QVERIFY(!clinic.tryPut(Json::patient(s("q"), s("A"), s("B"))));
    QVERIFY(QFile::remove(clinic.path()));
    QVERIFY(QFile::rename(moved, clinic.path()));
    QVERIFY(clinic.tryPut(Json::patient(s("q"), s("A"), s("B"))));
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.store().count(ResourceType::Patient), 2);
}

void ClinicFileTest::pragmasAreWhatTheyShouldBe() {
    TemporaryClinic clinic;
    clinic.close();
    auto database = Database::open(clinic.path(), Database::Access::ReadWrite);
    QVERIFY(database);
    QCOMPARE((*database)->pragma(s("application_id")), qint64(applicationId));
    QCOMPARE((*database)->pragma(s("user_version")), qint64(currentVersion()));
    QCOMPARE((*database)->pragma(s("foreign_keys")), qint64(1));
    QCOMPARE((*database)->pragma(s("synchronous")), qint64(2));
    Query mode("PRAGMA journal_mode", **database);
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), s("wal"));
    Query loose("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'", **database);
    QVERIFY(!loose.next());
}

void ClinicFileTest::statementsAreSplit() {
    const QString sql = s("-- first\nCREATE TABLE a (\n  b INTEGER -- why\n);\n\nCREATE TRIGGER t BEFORE INSERT ON a\nBEGIN\n"
                          "  SELECT 1;\n  SELECT 2;\nEND;\nCREATE INDEX i ON a(b);\n");
    const QStringList statements = splitStatements(sql);
    QCOMPARE(statements.size(), 3);
    QVERIFY(statements.at(0).startsWith(s("CREATE TABLE a")));
    QVERIFY(statements.at(1).contains(s("SELECT 2;\nEND;")));
    for (size_t i = 0; i < migrations().size(); ++i) {
        QCOMPARE(migrations().at(i).version, int(i) + 1);
        QVERIFY(!migrations().at(i).statements.isEmpty());
    }
}

void ClinicFileTest::everyOldVersionIsUpgraded_data() {
    QTest::addColumn<int>("version");
    for (const Migration &migration : migrations()) {
        QTest::addRow("version %d", migration.version) << migration.version;
    }
}

void ClinicFileTest::everyOldVersionIsUpgraded() {
    QFETCH(int, version);
    const QString fixture = s(PRAXIDESK_FIXTURES) + QStringLiteral("/version-%1.clinic.z").arg(version);
    if (version == currentVersion() && qEnvironmentVariableIsSet("PRAXIDESK_MAKE_FIXTURE")) {
        makeFixture(fixture);
    }
    QVERIFY2(QFileInfo::exists(fixture), "the fixture of this version is missing: see tests/store/fixtures/README.md");
    const QByteArray content = qUncompress(contentOf(fixture));
    QTemporaryDir folder;
    const QString path = folder.filePath(s("old.clinic"));
    setContent(path, content);
    {
        auto store = Store::open(path, [] { return at(0); });
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message + store.error().detail));
        QCOMPARE((*store)->clinic().name, s("Fixture"));
        AppointmentQuery all;
        all.alsoWithoutTime = true;
        QCOMPARE((*store)->appointmentRows(all).size(), size_t(version < 2 ? 3 : 5));
        if (version >= 2) {
            const auto local = [&store](const char *reference) { return (*store)->local(*(*store)->resolve(s(reference))); };
            QCOMPARE(local("Schedule/h").hours, std::optional(someHours()));
            QVERIFY(local("Slot/g").generated);
            QCOMPARE(local("Slot/b").blockRule, s("FREQ=WEEKLY;COUNT=2"));
            QCOMPARE(local("Appointment/4").wish, std::optional(someWish));
            QVERIFY(local("Appointment/5").sharesTime);
            AppointmentQuery series;
            series.series = s("weekly");
            QCOMPARE((*store)->appointmentRows(series).size(), size_t(1));
            AppointmentQuery waiting;
            waiting.status = AppointmentStatus::Waitlist;
            waiting.alsoWithoutTime = true;
            QCOMPARE((*store)->appointmentRows(waiting).size(), size_t(1));
        }
        QCOMPARE((*store)->searchPatients(s("muller"), 5).size(), size_t(1));
        const auto undo = (*store)->nextUndo();
        QVERIFY(undo && !undo->items.empty());
        for (const ChangeItem &item : undo->items) {
            QVERIFY(item.before.json != item.after.json || item.before.local != item.after.local);
            const auto here = (*store)->read(item.key);
            QCOMPARE(item.after.json, here ? here->json : QByteArray());
        }
        const auto audit = (*store)->audit({}, {});
        QVERIFY(!audit.empty());
        std::map<QString, QList<QByteArray>> histories; // what each resource was, row by row
        for (const AuditRow &row : audit) {
            histories[row.reference] << row.before << row.after;
        }
        for (const auto &[reference, history] : histories) {
            QList<QByteArray> ofOne;
            for (const AuditRow &row : reference.isEmpty() ? std::vector<AuditRow>() : (*store)->audit((*store)->resolve(reference), {})) {
                ofOne << row.before << row.after;
            }
            QVERIFY2(reference.isEmpty() || ofOne == history, qPrintable(reference));
        }
    }
    QCOMPARE(Store::check(path).value_or(QStringList{s("unreadable")}), QStringList());
    const QString backup = path + QStringLiteral(".version-%1.backup").arg(version);
    QCOMPARE(QFileInfo::exists(backup), version < currentVersion());
}

/// The new version stands in the write-ahead log alone until SQLite takes it over.
void ClinicFileTest::anUpgradeThatWasSwitchedOffIsNotDoneTwice() {
    QTemporaryDir folder;
    const QString path = folder.filePath(s("old.clinic"));
    setContent(path, qUncompress(contentOf(s(PRAXIDESK_FIXTURES) + s("/version-1.clinic.z"))));
    const QString cut = folder.filePath(s("cut.clinic"));
    {
        const auto store = Store::open(path, [] { return at(0); });
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message + store.error().detail));
        for (const char *part : {"", "-wal"}) { // what a computer finds that was switched off here
            QVERIFY(QFile::copy(path + s(part), cut + s(part)));
        }
    }
    QCOMPARE(inspect(cut).version, 1);
    {
        const auto store = Store::open(cut, [] { return at(0); });
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message + store.error().detail));
        QCOMPARE((*store)->clinic().name, s("Fixture"));
    }
    QVERIFY(!QFileInfo::exists(cut + s(".version-1.backup")));
    QCOMPARE(Store::check(cut).value_or(QStringList{s("unreadable")}), QStringList());
}

void ClinicFileTest::aNewerVersionInTheLogIsLeftAsItIs() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.close();
    const QString cut = clinic.folder() + s("/cut.clinic");
    {
        auto database = Database::open(clinic.path(), Database::Access::ReadWrite);
        QVERIFY(database && migrate(**database, currentVersion(), {{currentVersion() + 1, {s("CREATE TABLE good (a INTEGER) STRICT")}}}));
        for (const char *part : {"", "-wal"}) {
            QVERIFY(QFile::copy(clinic.path() + s(part), cut + s(part)));
        }
    }
    const auto store = Store::open(cut, [] { return at(0); });
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::ClinicNewer);
}

void ClinicFileTest::aMigrationThatFailsChangesNothing() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.close();
    {
        auto database = Database::open(clinic.path(), Database::Access::ReadWrite);
        QVERIFY(database);
        const std::vector<Migration> steps{{currentVersion() + 1, {s("CREATE TABLE good (a INTEGER) STRICT")}},
                                           {currentVersion() + 2, {s("CREATE TABLE half (a INTEGER) STRICT"), s("nonsense")}}};
        QVERIFY(!migrate(**database, currentVersion(), steps));
        QCOMPARE((*database)->pragma(s("user_version")), qint64(currentVersion() + 1));
        Query half("SELECT 1 FROM sqlite_schema WHERE name = 'half'", **database);
        QVERIFY(!half.next());
        Query good("SELECT 1 FROM sqlite_schema WHERE name = 'good'", **database);
        QVERIFY(good.next());
    }
}

void ClinicFileTest::backupsAreWholeAndPrivate() {
    TemporaryClinic clinic;
    const auto key = clinic.put(Json::patient(s("p"), s("Ünï"), s("B")));
    const QString copy = clinic.folder() + s("/it's a backup.clinic");
    QVERIFY(clinic.store().backup(copy));
    QCOMPARE(QFile::permissions(copy), QFileDevice::Permissions(ownerOnly));
    QCOMPARE(Store::check(copy).value_or(QStringList{s("unreadable")}), QStringList());
    const auto expected = clinic.store().read(key);
    clinic.put(Json::patient(s("later"), s("A"), s("B"))); // the clinic goes on meanwhile
    auto opened = Store::open(copy, clinic.clock());
    QVERIFY(opened);
    QCOMPARE((*opened)->read(key), expected);
    QCOMPARE((*opened)->count(ResourceType::Patient), 1);
}

void ClinicFileTest::backupNeverOverwrites() {
    TemporaryClinic clinic;
    const QString copy = clinic.folder() + s("/precious");
    setContent(copy, "precious");
    QCOMPARE(clinic.store().backup(copy).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(contentOf(copy), QByteArray("precious"));
    QVERIFY(!clinic.store().backup(clinic.folder() + s("/no/such/folder")));
}

void ClinicFileTest::restoreBringsTheBackupBack() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    const QString copy = clinic.folder() + s("/backup");
    QVERIFY(clinic.store().backup(copy));
    clinic.put(Json::patient(s("q"), s("A"), s("B")));
    QCOMPARE(Store::restore(copy, clinic.path()).error().code, ErrorCode::ClinicLocked);
    clinic.close();
    QVERIFY(Store::restore(copy, clinic.path()));
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.store().count(ResourceType::Patient), 1);
    QCOMPARE(clinic.problems(), QStringList());
    // what was there before is still somewhere
    QCOMPARE(Store::check(clinic.path() + s(".before-restore")).value_or(QStringList{s("unreadable")}), QStringList());
    const QString fresh = clinic.folder() + s("/new folder/clinic");
    QVERIFY(Store::restore(copy, fresh));
    QCOMPARE(Store::check(fresh).value_or(QStringList{s("unreadable")}), QStringList());
}

void ClinicFileTest::restoreRefusesWhatIsNotSound() {
    TemporaryClinic clinic;
    clinic.put(Json::appointment({s("v"), between(0, 20), {s("Practitioner/a")}}));
    clinic.close();
    const QString copy = clinic.folder() + s("/backup");
    QVERIFY(QFile::copy(clinic.path(), copy));
    clinic.meddle({s("DELETE FROM occupancy")});
    const QByteArray unsound = contentOf(clinic.path());
    QCOMPARE(Store::restore(clinic.path(), copy).error().code, ErrorCode::ClinicDamaged);
    QCOMPARE(Store::check(copy).value_or(QStringList{s("unreadable")}), QStringList());
    QCOMPARE(contentOf(clinic.path()), unsound);
}

void ClinicFileTest::plantedDamageIsFound_data() {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << s(sql); };
    row("bytes gone", "DELETE FROM body WHERE key = (SELECT key FROM patient)");
    row("bytes changed", "UPDATE body SET json = CAST(replace(CAST(json AS TEXT), 'Homer', 'Bart') AS BLOB)");
    row("bytes broken", "UPDATE body SET json = x'7b' WHERE key = (SELECT key FROM slot)");
    row("facts changed", "UPDATE resource SET local = x'a109f5' WHERE key = (SELECT key FROM appointment)");
    row("appointment moved", "UPDATE appointment SET starts = starts + 1");
    row("appointment's comment", "UPDATE appointment SET comment = 'x'");
    row("appointment's patient", "UPDATE appointment SET patient = NULL");
    row("appointment unindexed", "DELETE FROM appointment");
    row("occupancy gone", "DELETE FROM occupancy");
    row("occupancy too much", "INSERT INTO occupancy(actor, state, starts, appointment, ends) VALUES (1, 0, 5, 99, 6)");
    row("slot freed", "UPDATE slot SET status = 1 - status");
    row("slot of another schedule", "UPDATE slot SET schedule = schedule + 1");
    row("slot's users", "DELETE FROM appointment_slot");
    row("slot's first user", "UPDATE slot SET used_by = NULL");
    row("slot's first user too many", "UPDATE slot SET used_by = 99 WHERE used_by IS NULL");
    row("slot's users too many", "INSERT INTO appointment_slot VALUES (1, 99)");
    row("schedule's actors", "DELETE FROM schedule_actor");
    row("schedule's specialty", "UPDATE concept SET word = 'x'");
    row("schedule active", "UPDATE schedule SET active = 1 - active");
    row("response's appointment", "UPDATE response SET appointment = 0");
    row("patient's words", "UPDATE patient SET words = 'x'");
    row("search without a patient",
        "INSERT INTO patient_word(patient_word, rowid, words) SELECT 'delete', key, words FROM patient");
    row("search with a ghost", "INSERT INTO patient_part(rowid, words) VALUES (999, 'ghost')");
    row("state", "UPDATE resource SET state = 2 WHERE key = (SELECT key FROM slot)");
    row("reference to nothing", "INSERT INTO alias(name, key) VALUES ('ghost', 12345)");
    row("audit", "UPDATE audit SET action = 'nothing'");
}

void ClinicFileTest::plantedDamageIsFound() {
    QFETCH(QString, sql);
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("Homer"), s("Simpson")));
    clinic.put(Json::schedule(s("s"), {s("Practitioner/a")}, s("Cardiology")));
    clinic.put(Json::slot(s("x"), s("Schedule/s"), between(0, 20), s("busy")));
    clinic.put(Json::appointment({s("v"), between(0, 20), {s("Patient/p"), s("Practitioner/a")}, s("booked"), {s("Slot/x")}}));
    clinic.put(Json::appointment({s("w"), between(0, 20), {s("Practitioner/b")}, s("booked"), {s("Slot/x")}}));
    clinic.put(Json::slot(s("y"), s("Schedule/s"), between(20, 40)));
    clinic.put(Json::response(s("r"), s("Appointment/v"), s("Practitioner/a")));
    QCOMPARE(clinic.problems(), QStringList());
    clinic.meddle({sql});
    QVERIFY(!clinic.problems().isEmpty());
}

const praxidesk::test::TestRegistration<ClinicFileTest> registration;

} // namespace praxidesk::store::test

#include "clinic_file_test.moc"
