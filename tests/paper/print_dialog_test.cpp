#include "tests/paper/paper_clinic.h"
#include "tests/support/test_registry.h"
#include "ui/booking/many_combo.h"
#include "ui/paper/page_preview.h"
#include "ui/paper/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::paper;
using praxidesk::test::Practice;
using praxidesk::test::text;

namespace {

template <typename Widget>
Widget *named(PrintDialog &dialog, const char *name) {
    for (auto *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == text(name) || (widget->accessibleName().isEmpty() && widget->property("text").toString().remove(u'&') == text(name))) {
            return widget;
        }
    }
    test::mustHold(false);
    return nullptr;
}

PrintRequest dayOf(const Practice &practice) {
    PrintRequest request;
    request.actors = {practice.doctor()};
    request.first = request.last = QDate(2026, 11, 18);
    return request;
}

class PrintDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itShowsWhatItWouldPrint() {
        Practice practice;
        std::ignore = practice.book("2026-11-18T09:00:00Z");
        PrintDialog dialog(practice.desk(), dayOf(practice));
        dialog.show();
        QTRY_VERIFY(!dialog.isMaking());
        QCOMPARE(dialog.pages()->count(), 1);
        auto *preview = dialog.findChild<PagePreview *>();
        QVERIFY(preview->accessibleDescription().contains(text("Homer Simpson")));
        QVERIFY(preview->accessibleDescription().contains(text("555 0113")));
        named<QComboBox>(dialog, "Patients")->setCurrentIndex(1);
        QTRY_VERIFY(!dialog.isMaking());
        QVERIFY(preview->accessibleDescription().contains(text("H. S.")));
        QVERIFY(!preview->accessibleDescription().contains(text("555 0113")));
        QVERIFY(!named<QCheckBox>(dialog, "Birth date and phone")->isEnabled());
    }

    void everybodyAndMoreDays() {
        Practice practice;
        auto request = dayOf(practice);
        request.actors.clear();
        request.last = request.first.addDays(1);
        PrintDialog dialog(practice.desk(), request);
        QTRY_VERIFY(!dialog.isMaking());
        QCOMPARE(dialog.pages()->count(), 4);
        named<QDateEdit>(dialog, "To")->setDate(QDate(2027, 11, 18));
        QTRY_VERIFY(!dialog.isMaking());
        QCOMPARE(dialog.pages()->count(), 2 * mostDays);
        QCOMPARE(named<QDateEdit>(dialog, "To")->date(), request.first.addDays(mostDays - 1));
    }

    void eachPaperIsOffered_data() {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<QString>("expected");
        QTest::newRow("week") << Paper::WeekPlan << text("Wed 18 Nov");
        QTest::newRow("slip") << Paper::Slip << text("Your appointment");
        QTest::newRow("calls") << Paper::CallList << text("Nobody has to be called.");
        QTest::newRow("list") << Paper::List << text("what is listed");
    }
    void eachPaperIsOffered() {
        QFETCH(Paper, paper);
        QFETCH(QString, expected);
        Practice practice;
        auto request = dayOf(practice);
        request.paper = paper;
        request.appointment = practice.book("2026-11-18T09:00:00Z");
        request.list = Table{text("A list"), {}, {}, {}, {{text("Only column"), 1}}, {{{{text("what is listed")}}}}, {}};
        PrintDialog dialog(practice.desk(), request);
        QTRY_VERIFY(!dialog.isMaking());
        QVERIFY2(dialog.pages()->words(0).contains(expected), qPrintable(dialog.pages()->words(0)));
        QCOMPARE(dialog.request().paper, paper);

        // what another paper needs leaves no hole
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *letterhead = dialog.findChild<QPlainTextEdit *>();
        std::vector<QRect> fields;
        for (const auto *each : letterhead->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (each->isVisible()) {
                fields.push_back(each->geometry());
            }
        }
        std::ranges::sort(fields, {}, &QRect::top);
        int bottom = fields.front().bottom();
        for (const QRect &field : fields) {
            QVERIFY2(field.top() - bottom <= 16, qPrintable(text("a hole of %1 pixels").arg(field.top() - bottom)));
            bottom = std::max(bottom, field.bottom());
        }
        QCOMPARE(bottom, letterhead->geometry().bottom());
    }

    void whatIsNotThereIsNotOffered() {
        Practice practice;
        PrintDialog dialog(practice.desk(), dayOf(practice));
        QCOMPARE(named<QComboBox>(dialog, "Paper")->count(), 3);
    }

    void itIsSavedAndRemembered() {
        Practice practice;
        std::ignore = practice.book("2026-11-18T09:00:00Z");
        const QString file = practice.clinic.folder.filePath(text("day.pdf"));
        {
            PrintDialog dialog(practice.desk(), dayOf(practice));
            QSignalSpy told(&dialog, &PrintDialog::told);
            named<QCheckBox>(dialog, "Boxes to tick")->setChecked(false);
            named<QComboBox>(dialog, "Sheet")->setCurrentIndex(named<QComboBox>(dialog, "Sheet")->findText(text("A5")));
            named<QPlainTextEdit>(dialog, "Under the clinic’s name")->setPlainText(text("1 High Street"));
            QTRY_VERIFY(!dialog.isMaking());
            dialog.saveAs(file);
            QCOMPARE(told.count(), 1);
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QVERIFY(test::pdfText(file).contains(text("1 High Street")));
        QVERIFY(!test::pdfText(file).contains(text("Done")));
        QVERIFY(test::pdfInfo(file).contains(text("(A5)")));
        PrintDialog again(practice.desk(), dayOf(practice));
        QVERIFY(!again.request().choices.options.boxes);
        QCOMPARE(again.request().choices.sheet, text("A5"));
        QCOMPARE(named<QPlainTextEdit>(again, "Under the clinic’s name")->toPlainText(), text("1 High Street"));
        QTRY_VERIFY(!again.isMaking());
    }

    void aPrinterGetsThePages() {
        Practice practice;
        auto request = dayOf(practice);
        request.last = request.first.addDays(2);
        PrintDialog dialog(practice.desk(), request);
        QTRY_VERIFY(!dialog.isMaking());
        QPrinter printer(QPrinter::HighResolution);
        const QString file = practice.clinic.folder.filePath(text("printed.pdf"));
        printer.setOutputFileName(file);
        printer.setFromTo(2, 3);
        dialog.print(printer);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const QString words = test::pdfText(file);
        QVERIFY(!words.contains(text("18 November")));
        QVERIFY(words.contains(text("19 November")));
        QVERIFY(words.contains(text("20 November")));
    }

    void whatCannotBeSavedIsTold() {
        Practice practice;
        PrintDialog dialog(practice.desk(), dayOf(practice));
        dialog.show();
        QTRY_VERIFY(!dialog.isMaking());
        dialog.saveAs(practice.clinic.folder.filePath(text("missing/day.pdf")));
        QVERIFY(dialog.isVisible());
        bool told = false;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            told = told || (label->isVisible() && label->text().contains(text("day.pdf")));
        }
        QVERIFY(told);
    }

    void aVisitThatDoesNotTakePlaceHasNoSlip() {
        Practice practice;
        auto request = dayOf(practice);
        request.paper = Paper::Slip;
        request.appointment = practice.book("2026-11-18T09:00:00Z");
        test::mustHold(practice.desk().cancel(request.appointment, text("ill")).has_value());
        PrintDialog dialog(practice.desk(), request);
        QTRY_VERIFY(!dialog.isMaking());
        QVERIFY(!dialog.pages());
        QVERIFY(!named<QPushButton>(dialog, "Print…")->isEnabled());
    }
};

const praxidesk::test::TestRegistration<PrintDialogTest> registration;

} // namespace

#include "print_dialog_test.moc"
