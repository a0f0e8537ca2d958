// What comes in great numbers does not wait for the disk; what comes in between does, as always.
#include "core/store/database.h"
#include "core/store/intake.h"
#include "core/store/log_mover.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>

namespace praxidesk::store::test {
namespace {

QString s(const char *text) {
    return QString::fromUtf8(text);
}

constexpr int normal = 1; // sqlite.org/pragma.html#pragma_synchronous
constexpr int everyTime = 2;

/// A database of the least that a clinic's file is made of.
class Log {
public:
    Log() {
        must(database->execute(s("PRAGMA journal_mode = WAL")));
        must(database->execute(s("CREATE TABLE page(bytes BLOB)")));
    }
    void write(int pages) {
        must(database->begin());
        for (int i = 0; i < pages; ++i) {
            Query("INSERT INTO page VALUES (zeroblob(4000))", *database).run();
        }
        must(database->commit().has_value());
    }
    [[nodiscard]] qint64 synchronous() {
        must(database->begin());
        const auto how = database->pragma(s("synchronous"));
        must(database->commit().has_value());
        return how.value_or(-1);
    }
    [[nodiscard]] qint64 rows() {
        const auto reader = Database::open(path, Database::Access::ReadOnly);
        Query count("SELECT count(*) FROM page", **reader);
        return count.next() ? count.integer(0) : -1;
    }
    [[nodiscard]] qint64 inFile() const { return QFileInfo(path).size() / 4096; }

    QTemporaryDir folder;
    QString path = folder.filePath(s("log"));
    std::unique_ptr<Database> database = std::move(*Database::open(path, Database::Access::ReadWrite));

private:
    static void must(bool done) {
        if (!done) {
            qFatal("the file cannot be written");
        }
    }
};

} // namespace

class IntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transactionsWaitForTheDiskUnlessToldOtherwise() {
        Log log;
        QCOMPARE(log.synchronous(), everyTime);
        log.database->setFlushing(false);
        QCOMPARE(log.synchronous(), normal);
        log.database->setFlushing(true);
        QCOMPARE(log.synchronous(), everyTime);
    }

    void aCommitMovesALongLogUnlessSomebodyElseDoes() {
        Log log;
        log.write(1200);
        QVERIFY(log.inFile() > 1000);
        log.database->setMovingLog(false);
        const qint64 before = log.inFile();
        log.write(1200);
        log.write(1200);
        QCOMPARE(log.inFile(), before);
        QVERIFY(log.database->logPages() > 2000);
        QCOMPARE(log.rows(), 3600);
        QVERIFY(moveLog(log.path));
        QVERIFY(log.inFile() > before + 2000);
        log.write(1); // and then it begins anew
        QVERIFY2(log.database->logPages() < 100, qPrintable(QString::number(log.database->logPages())));
        QCOMPARE(log.rows(), 3601);
    }

    void whatOneWritesWhileTheLogIsMovedIsKept() {
        Log log;
        log.database->setMovingLog(false);
        const auto reader = Database::open(log.path, Database::Access::ReadOnly);
        log.write(600);
        QVERIFY((*reader)->execute(s("BEGIN")));
        QVERIFY(Query("SELECT count(*) FROM page", **reader).next());
        log.write(600);
        QVERIFY(!moveLog(log.path)); // somebody reads what was there before: the rest has to wait
        const int pages = log.database->logPages();
        log.write(1);
        QVERIFY(log.database->logPages() > pages); // it does not begin anew before all of it is in the file
        QVERIFY((*reader)->execute(s("COMMIT")));
        QVERIFY(moveLog(log.path));
        QCOMPARE(log.rows(), 1201);
        QCOMPARE(log.database->pragma(s("quick_check(1)")).value_or(-1), 0); // a text, "ok"
    }

    void anIntakeTakesItsWritesOnly() {
        TemporaryClinic clinic;
        Intake &intake = Intake::of(clinic.store());
        QVERIFY(!intake.isDue() && !intake.isFull());
        const auto take = [&](int first) {
            const Intake::Write write(intake);
            WriteOptions options = TemporaryClinic::booking();
            options.bulk = true;
            return clinic.store()
                .write(options,
                       [&](Writer &writer) -> Result<void> {
                           for (int i = first; i < first + 1000; ++i) {
                               const auto put = writer.put(ResourceType::Practitioner,
                                                           Json::practitioner(s("p%1").arg(i), QString(3000, u'n')), {});
                               if (!put) {
                                   return tl::unexpected(put.error());
                               }
                           }
                           return {};
                       })
                .has_value();
        };
        QVERIFY(take(0));
        QVERIFY(intake.isDue());
        QFuture<void> moved = intake.move();
        QVERIFY(!intake.isDue()); // somebody is at it
        clinic.put(Json::practitioner(s("meanwhile"), s("Dr. M")));
        moved.waitForFinished();
        QVERIFY(!intake.isDue()); // what came since is too little
        QVERIFY(take(1000));
        QVERIFY(intake.isDue());
        intake.move().waitForFinished();
        intake.end();
        clinic.put(Json::practitioner(s("later"), s("Dr. L")));
        QCOMPARE(clinic.store().count(ResourceType::Practitioner), 2002);
        QCOMPARE(clinic.problems(), QStringList());
    }

    void itIsClosedWhileTheLogIsMoved() {
        TemporaryClinic clinic;
        clinic.put(Json::practitioner(s("a"), s("Dr. A")));
        Intake::of(clinic.store()).move();
        QVERIFY(clinic.reopen());
        QCOMPARE(clinic.store().count(ResourceType::Practitioner), 1);
        QCOMPARE(clinic.problems(), QStringList());
    }
};

const praxidesk::test::TestRegistration<IntakeTest> intakeTest;

} // namespace praxidesk::store::test
#include "intake_test.moc"
