#include "tests/paper/paper_clinic.h"
#include "tests/support/test_registry.h"
#include "ui/paper/pdf.h"
#include "ui/paper/sheets.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::paper;
using praxidesk::test::instant;
using praxidesk::test::Practice;
using praxidesk::test::text;

namespace {

/// Papers as files, read back by another program.
class PdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDaySheetHoldsNamesTimesAndZone() {
        Practice practice;
        practice.freeSlots("2026-11-18T09:00:00Z", 9);
        std::ignore = practice.book("2026-11-18T09:00:00Z", "h");
        std::ignore = practice.book("2026-11-18T10:00:00Z", "l", "A visit whose type has a name of many words that goes on and on");
        std::ignore = practice.book("2026-11-18T11:00:00Z", "r");
        QVERIFY(setLetterhead(practice.store(), {text("1 High Street"), text("  "), text("Tel. 020 7946 0958")}));
        const QString file = save(practice, sheetOf(practice, QDate(2026, 11, 18)));
        const QString words = test::pdfText(file);
        for (const char *expected : {"Test clinic", "1 High Street", "020 7946 0958", "Dr. A", "18 November 2026", "Cardiology", "09:00–09:20", "Homer Simpson",
                                     "555 0113", "Follow-up", "10:00–10:20", "Wolfeschlegel", "Times of Europe/London", "Page 1 of 1", "10:42"}) {
            QVERIFY2(words.contains(text(expected)), expected);
        }
        const QString info = test::pdfInfo(file);
        QVERIFY2(info.contains(QRegularExpression(text("Title: +Day sheets"))), qPrintable(info));
        QVERIFY2(info.contains(text("(A4)")), qPrintable(info));
    }

    void everySizeIsWhatItSays_data() {
        QTest::addColumn<QPageSize>("size");
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<QString>("expected");
        QTest::newRow("A4") << QPageSize(QPageSize::A4) << false << text("595 x 842 pts (A4)");
        QTest::newRow("A4 across") << QPageSize(QPageSize::A4) << true << text("842 x 595 pts (A4)");
        QTest::newRow("A5") << QPageSize(QPageSize::A5) << false << text("420 x 595 pts (A5)");
        QTest::newRow("letter") << QPageSize(QPageSize::Letter) << false << text("612 x 792 pts (letter)");
    }
    void everySizeIsWhatItSays() {
        QFETCH(QPageSize, size);
        QFETCH(bool, landscape);
        QFETCH(QString, expected);
        Practice practice;
        Document document = sheetOf(practice, QDate(2026, 11, 18));
        document.size = size;
        document.landscape = landscape;
        const QString info = test::pdfInfo(save(practice, document));
        QVERIFY2(info.contains(expected), qPrintable(info));
    }

    void aLongDayGoesOnUnderItsHeadings() {
        Practice practice;
        practice.freeSlots("2026-11-18T07:00:00Z", 42);
        for (int at = 0; at < 40; ++at) {
            std::ignore = practice.book(qPrintable(toUtcIso(instant("2026-11-18T07:00:00Z") + Minutes(20 * at))));
        }
        const Pages pages(sheetOf(practice, QDate(2026, 11, 18)));
        QVERIFY(pages.count() > 1);
        QString all;
        for (int page = 0; page < pages.count(); ++page) {
            const QString words = pages.words(page);
            QVERIFY(words.contains(text("Time\tPatient\tVisit")));
            QVERIFY(words.contains(text("Page %1 of %2").arg(page + 1).arg(pages.count())));
            all += words;
        }
        QCOMPARE(all.count(text("Homer Simpson")), 40);
        const QString read = test::pdfText(save(practice, sheetOf(practice, QDate(2026, 11, 18))));
        QCOMPARE(read.count(text("Homer Simpson")), 40);
        QCOMPARE(read.count(text("Patient")), pages.count());
    }

    /// One long reason must not take the room of all names.
    void aListKeepsRoomForWhoAndWhat() {
        Practice practice;
        Table list;
        list.title = text("17–18 November");
        list.columns = {{text("Time")}, {text("Patient"), 1}, {text("Born")}, {text("Visit"), 1}, {text("With")}, {text("State")}, {text("Phone")}};
        const auto row = [](const char *state) {
            Row made;
            for (const char *cell : {"09:00–09:20", "Homer Simpson", "12 September 1956", "Blood pressure", "Dr. Sven Lindqvist, Room 1", state, "07700 900412"}) {
                made.cells.push_back({text(cell)});
            }
            return made;
        };
        list.rows = {row("expected"), row("overbooked, urgent, seen beside the booked visit of somebody else")};
        Document document;
        document.title = document.clinic = text("Test clinic");
        document.parts = {list};
        const QString words = test::pdfText(save(practice, document));
        for (const char *whole : {"Homer Simpson", "Blood pressure", "09:00–09:20"}) {
            QVERIFY2(words.count(text(whole)) == 2, qPrintable(text(whole) + words));
        }
    }

    /// What is dialled is not broken, wherever it stands and however little room there is.
    void phoneNumbersStayInOneLine_data() {
        QTest::addColumn<QString>("number");
        QTest::newRow("groups") << text("07700 900412");
        QTest::newRow("many groups") << text("+49 30 90 12 34 56");
        QTest::newRow("brackets") << text("+44 (0)20 7946 0111");
        QTest::newRow("hyphens") << text("020-7946-0111");
        QTest::newRow("strokes") << text("030 / 901 234 56");
    }
    void phoneNumbersStayInOneLine() {
        QFETCH(QString, number);
        Practice practice;
        Table list;
        list.title = text("17–18 November");
        list.columns = {{text("Time")}, {text("Patient"), 1}, {text("Born")}, {text("Visit"), 1}, {text("With")}, {text("State")}, {text("Phone")}};
        list.notes = {text("The daughter answers %1. ").arg(number).repeated(6).trimmed()};
        Row row;
        for (const QString &cell : {text("09:00–09:20"), text("Homer Simpson"), text("12 September 1956"), text("Blood pressure"), text("Dr. Sven Lindqvist, Room 1, Ultrasound"),
                                    text("overbooked, urgent"), number + u'\n' + number}) {
            row.cells.push_back({cell});
        }
        list.rows = {row};
        Document document;
        document.title = document.clinic = text("Test clinic");
        document.parts = {list};
        const QString words = test::pdfText(save(practice, document)).replace(QChar(0xa0), u' ');
        QVERIFY2(words.count(number) == 8, qPrintable(words));
    }

    void daysOfAnyLengthSaySo_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("starts");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("23 hours") << QDate(2026, 3, 29) << QStringList{text("2026-03-29T00:40:00Z")}
                                  << QStringList{text("put forward from 01:00 to 02:00"), text("23 hours"), text("00:40–02:00")};
        QTest::newRow("25 hours") << QDate(2026, 10, 25) << QStringList{text("2026-10-25T00:30:00Z"), text("2026-10-25T01:30:00Z")}
                                  << QStringList{text("put back from 02:00 to 01:00"), text("25 hours"), text("01:30 (UTC+1)"), text("01:30 (UTC+0)")};
    }
    void daysOfAnyLengthSaySo() {
        QFETCH(QDate, date);
        QFETCH(QStringList, starts);
        QFETCH(QStringList, expected);
        Practice practice(instant("2026-01-10T10:00:00Z"));
        for (const QString &start : starts) {
            std::ignore = practice.book(qPrintable(start));
        }
        const QString words = test::pdfText(save(practice, sheetOf(practice, date)));
        for (const QString &one : expected) {
            QVERIFY2(words.contains(one), qPrintable(one + u'\n' + words));
        }
    }

    void aSlipIsHalfASheet() {
        Practice practice;
        const auto id = practice.book("2026-11-18T09:00:00Z");
        std::ignore = practice.book("2026-11-25T09:00:00Z");
        const auto slip = exchange::appointmentSlip(practice.store(), id);
        QVERIFY(slip);
        Document document = documentOf(practice.store(), text("Appointment slip"));
        document.size = QPageSize(QPageSize::A5);
        document.parts.push_back(slipOf(*slip, practice.store().zone(), text("Nothing to eat before.")));
        const QString file = save(practice, document);
        const QString words = test::pdfText(file);
        for (const char *expected : {"Homer Simpson", "Wednesday 18 November 2026", "09:00–09:20", "Dr. A", "Nothing to eat before.", "Wed 25 Nov 2026, 09:00", "Europe/London"}) {
            QVERIFY2(words.contains(text(expected)), expected);
        }
        QVERIFY(test::pdfInfo(file).contains(text("(A5)")));
        QVERIFY(test::pdfInfo(file).contains(QRegularExpression(text("Pages: +1\n"))));
    }

    void aWeekHasAColumnForEachDay() {
        Practice practice;
        practice.freeSlots("2026-11-18T09:00:00Z", 6);
        std::vector<exchange::DaySheet> days;
        std::ignore = practice.book("2026-11-18T09:00:00Z");
        for (int day = 16; day <= 20; ++day) {
            days.push_back(exchange::daySheets(practice.desk(), {practice.doctor()}, QDate(2026, 11, day), exchange::FreeLines::Stretches).front());
        }
        Document document = documentOf(practice.store(), text("Week"));
        document.landscape = true;
        document.parts.push_back(weekOf(days, practice.store().zone(), {}));
        const QString words = test::pdfText(save(practice, document));
        for (const char *expected : {"Dr. A", "Mon 16 Nov", "Fri 20 Nov", "No hours on this day.", "09:00", "Homer Simpson", "free, until 11:00", "1 visits"}) {
            QVERIFY2(words.contains(text(expected)), expected);
        }
    }

    void whoHangsItUpDecidesWhatItTells_data() {
        QTest::addColumn<exchange::PatientNames>("names");
        QTest::addColumn<bool>("contactData");
        QTest::addColumn<bool>("name");
        QTest::addColumn<bool>("initials");
        QTest::addColumn<bool>("phone");
        QTest::newRow("everything") << exchange::PatientNames::Full << true << true << false << true;
        QTest::newRow("no contact data") << exchange::PatientNames::Full << false << true << false << false;
        QTest::newRow("initials never have contact data") << exchange::PatientNames::Initials << true << false << true << false;
        QTest::newRow("nobody") << exchange::PatientNames::Hidden << true << false << false << false;
    }
    void whoHangsItUpDecidesWhatItTells() {
        QFETCH(exchange::PatientNames, names);
        QFETCH(bool, contactData);
        Practice practice;
        std::ignore = practice.book("2026-11-18T09:00:00Z");
        SheetOptions options;
        options.names = names;
        options.contactData = contactData;
        const QString words = test::pdfText(save(practice, sheetOf(practice, QDate(2026, 11, 18), options)));
        QTEST(words.contains(text("Homer Simpson")), "name");
        QTEST(words.contains(text("H. S.")), "initials");
        QTEST(words.contains(text("555 0113")), "phone");
    }

    void rightToLeftBeginsAtTheRight() {
        Practice practice;
        std::ignore = practice.book("2026-11-18T09:00:00Z", "r");
        Document document = sheetOf(practice, QDate(2026, 11, 18));
        document.direction = Qt::RightToLeft;
        const QString file = save(practice, document);
        const QString boxes = test::poppler(text("pdftotext"), {text("-bbox"), file, text("-")});
        static const QRegularExpression word(text("xMin=\"([0-9.]+)\"[^>]*>(Time|Done)<"));
        double time = -1;
        double done = -1;
        for (auto found = word.globalMatch(boxes); found.hasNext();) {
            const auto match = found.next();
            (match.captured(2) == text("Time") ? time : done) = match.captured(1).toDouble();
        }
        QVERIFY(done >= 0);
        QVERIFY(time > done);
        QVERIFY(test::pdfText(file).contains(text("09:00–09:20")));
    }

    void aFolderThatTakesNothingIsTold() {
        Practice practice;
        const auto saved = savePdf(Pages(sheetOf(practice, QDate(2026, 11, 18))), practice.clinic.folder.filePath(text("missing/sheet.pdf")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::StorageFailure);
        QVERIFY(saved.error().message.contains(text("sheet.pdf")));
    }

private:
    static Document sheetOf(const Practice &practice, QDate date, const SheetOptions &options = {}) {
        Document document = documentOf(practice.store(), text("Day sheets"));
        document.size = QPageSize(QPageSize::A4);
        for (const auto &sheet : exchange::daySheets(practice.desk(), {practice.doctor()}, date)) {
            document.parts.push_back(tableOf(sheet, practice.store().zone(), options));
        }
        return document;
    }
    static QString save(const Practice &practice, const Document &document) {
        const QString file = practice.clinic.folder.filePath(text("out.pdf"));
        const auto saved = savePdf(Pages(document), file);
        test::mustHold(saved.has_value());
        return file;
    }
};

const praxidesk::test::TestRegistration<PdfTest> registration;

} // namespace

#include "pdf_test.moc"
