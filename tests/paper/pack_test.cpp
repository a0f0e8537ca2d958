#include "tests/paper/paper_clinic.h"
#include "tests/support/test_registry.h"
#include "ui/paper/pack_dialog.h"
#include "ui/paper/pack_service.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace praxidesk;
using namespace praxidesk::paper;
using praxidesk::exchange::PackSettings;
using praxidesk::exchange::PatientNames;
using praxidesk::test::instant;
using praxidesk::test::mustHold;
using praxidesk::test::Practice;
using praxidesk::test::text;

namespace {

/// Papers and calendars for days without a computer.
class PackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPackHasEverybodysNextDays() {
        Practice practice;
        std::ignore = practice.book("2026-11-17T14:00:00Z", "h");
        const auto tomorrow = practice.book("2026-11-18T09:00:00Z", "l");
        std::ignore = practice.book("2026-11-25T09:00:00Z", "r");
        mustHold(practice.desk().patientNotTold(tomorrow).has_value());
        const QDir folder = folderIn(practice);
        const auto report = writePack(practice.desk(), papersInto(folder));
        QVERIFY(report);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{text("Test clinic 2026-11-17 10.42")});
        const QDir pack(report->folder);
        QCOMPARE(pack.entryList(QDir::Files, QDir::Name), (QStringList{text("00 Index.pdf"), text("Call list.pdf"), text("Day 2026-11-17.pdf"), text("Day 2026-11-18.pdf"), text("Dr. A.pdf")}));
        QCOMPARE(report->papers, 5);
        const QString doctor = test::pdfText(pack.filePath(text("Dr. A.pdf")));
        QVERIFY(doctor.contains(text("Homer Simpson")));
        QVERIFY(doctor.contains(text("09:00–09:20")));
        QVERIFY(doctor.contains(text("Europe/London")));
        QVERIFY(test::pdfText(pack.filePath(text("Call list.pdf"))).contains(text("Wolfeschlegel")));
        const QString index = test::pdfText(pack.filePath(text("00 Index.pdf")));
        QVERIFY(index.contains(text("Day 2026-11-18.pdf")));
        QVERIFY(index.contains(text("Dr. A.pdf")));
    }

    void freeTimeHasLinesToWriteOn() {
        Practice practice;
        practice.freeSlots("2026-11-18T09:00:00Z", 3);
        const auto report = writePack(practice.desk(), papersInto(folderIn(practice)));
        QVERIFY(report);
        const QString words = test::pdfText(QDir(report->folder).filePath(text("Dr. A.pdf")));
        for (const char *line : {"09:00–09:20", "09:20–09:40", "09:40–10:00"}) {
            QVERIFY2(words.contains(text(line)), line);
        }
    }

    void theOldestPacksGo() {
        Practice practice;
        std::ignore = practice.book("2026-11-17T14:00:00Z");
        PackSettings settings = papersInto(folderIn(practice));
        settings.keep = 2;
        for (int round = 0; round < 4; ++round) {
            QVERIFY(writePack(practice.desk(), settings));
        }
        QCOMPARE(QDir(settings.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).size(), 2);
    }

    void leftoversOfACrashGo() {
        Practice practice;
        const QDir folder = folderIn(practice);
        mustHold(folder.mkpath(text(".praxidesk-unfinished-1")));
        QVERIFY(writePack(practice.desk(), papersInto(folder)));
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void aFolderThatIsNotThereIsTold() {
        Practice practice;
        PackSettings settings = papersInto(folderIn(practice));
        settings.folder += text("/stick");
        const auto report = writePack(practice.desk(), settings);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::StorageFailure);
        QVERIFY(report.error().message.contains(text("stick")));
    }

    void aFullDiskLeavesTheOldPackAndNothingElse() {
        Practice practice;
        std::ignore = practice.book("2026-11-17T14:00:00Z");
        const QDir folder = folderIn(practice);
        QVERIFY(writePack(practice.desk(), papersInto(folder)));
        const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        const QStringList before = folder.entryList(everything);
        // No file may grow beyond this, as if the disk had no more room.
        signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        mustHold(getrlimit(RLIMIT_FSIZE, &usual) == 0);
        const rlimit little{4096, usual.rlim_max};
        mustHold(setrlimit(RLIMIT_FSIZE, &little) == 0);
        const auto report = writePack(practice.desk(), papersInto(folder));
        mustHold(setrlimit(RLIMIT_FSIZE, &usual) == 0);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::StorageFailure);
        QCOMPARE(folder.entryList(everything), before);
        QCOMPARE(QDir(folder.filePath(before.front())).entryList(QDir::Files).size(), 4);
    }

    void aFolderThatTakesNothingIsTold() {
        // One of the kernel's, which refuses every new file whoever asks.
        Practice practice;
        PackSettings settings = papersInto(folderIn(practice));
        settings.folder = text("/proc/self");
        const auto report = writePack(practice.desk(), settings);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::StorageFailure);
    }

    void calendarsThatFailDoNotTakeThePapersAlong() {
        Practice practice;
        const QDir folder = folderIn(practice);
        PackSettings settings = papersInto(folder);
        settings.writesCalendars = true;
        settings.calendarFolder = folder.filePath(text("missing"));
        QVERIFY(!writePack(practice.desk(), settings));
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void whoMayReadTheFolderMayReadThePack() {
        Practice practice;
        const QDir folder = folderIn(practice);
        const auto shared = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup | QFileDevice::ExeGroup;
        mustHold(QFile::setPermissions(folder.path(), shared));
        const auto report = writePack(practice.desk(), papersInto(folder));
        QVERIFY(report);
        const auto index = QFile::permissions(QDir(report->folder).filePath(text("00 Index.pdf")));
        QVERIFY(index.testFlag(QFileDevice::ReadGroup));
        QVERIFY(!index.testFlag(QFileDevice::ReadOther));
        QVERIFY(!index.testFlag(QFileDevice::ExeOwner));
    }

    void calendarsAreKeptCurrent() {
        Practice practice;
        std::ignore = practice.book("2026-11-18T09:00:00Z");
        PackSettings settings;
        settings.writesCalendars = true;
        settings.calendarFolder = folderIn(practice).path();
        const QString file = QDir(settings.calendarFolder).filePath(text("Dr. A.ics"));
        QVERIFY(writePack(practice.desk(), settings));
        QVERIFY(!contentOf(file).contains("Simpson"));
        QCOMPARE(contentOf(file).count("BEGIN:VEVENT"), 1);
        std::ignore = practice.book("2026-11-18T10:00:00Z");
        settings.calendarNames = PatientNames::Full;
        const auto report = writePack(practice.desk(), settings);
        QVERIFY(report);
        QCOMPARE(report->calendars, 2);
        QCOMPARE(contentOf(file).count("Simpson"), 2);
    }

    void theServiceWritesWhenItIsTime() {
        Practice practice;
        std::ignore = practice.book("2026-11-17T14:00:00Z");
        const QDir folder = folderIn(practice);
        mustHold(exchange::setPackSettings(practice.store(), papersInto(folder)).has_value());
        PackService service(practice.desk());
        service.look();
        QVERIFY(service.isWriting());
        QTRY_VERIFY(!service.isWriting());
        QCOMPARE(service.problem(), QString());
        QVERIFY(service.lastWritten() == practice.store().now());
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        service.look();
        QVERIFY(!service.isWriting());
        // another run of the program knows it
        PackService later(practice.desk());
        later.look();
        QVERIFY(!later.isWriting());
    }

    void theServiceTellsAFailureAndGoesOn() {
        Practice practice;
        PackSettings settings = papersInto(folderIn(practice));
        settings.folder += text("/stick");
        mustHold(exchange::setPackSettings(practice.store(), settings).has_value());
        PackService service(practice.desk());
        service.look();
        QTRY_VERIFY(!service.isWriting());
        QVERIFY(service.problem().contains(text("stick")));
        QVERIFY(!service.lastWritten());
        service.look();
        QVERIFY(!service.isWriting()); // not again at once
        mustHold(QDir().mkpath(settings.folder));
        service.writeNow();
        QTRY_VERIFY(!service.isWriting());
        QCOMPARE(service.problem(), QString());
    }

    void theDialogAsksForAFolderAndWrites() {
        Practice practice;
        const QDir folder = folderIn(practice);
        PackService service(practice.desk());
        PackDialog dialog(practice.desk(), service);
        dialog.findChildren<QCheckBox *>().first()->setChecked(true);
        QPushButton *now = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            now = button->text() == text("Write now") ? button : now;
        }
        QVERIFY(now != nullptr);
        QVERIFY(!now->isEnabled());
        for (auto *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == text("Folder of the papers")) {
                field->setText(folder.path());
            }
        }
        QVERIFY(now->isEnabled());
        now->click();
        QTRY_VERIFY(!service.isWriting());
        QCOMPARE(service.problem(), QString());
        QVERIFY(exchange::packSettings(practice.store()).writesPapers);
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

private:
    static QDir folderIn(const Practice &practice) {
        const QDir folder(practice.clinic.folder.filePath(text("papers")));
        mustHold(folder.mkpath(text(".")));
        return folder;
    }
    static PackSettings papersInto(const QDir &folder) {
        PackSettings settings;
        settings.writesPapers = true;
        settings.folder = folder.path();
        settings.days = 2;
        return settings;
    }
    static QByteArray contentOf(const QString &name) {
        QFile file(name);
        mustHold(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

const praxidesk::test::TestRegistration<PackTest> registration;

} // namespace

#include "pack_test.moc"
