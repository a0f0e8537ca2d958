// What can go wrong around a clinic's file while people work, and a clinic in which nobody works yet.
#include "tests/shell/open_window.h"
#include "tests/support/test_registry.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/clash_box.h"
#include "ui/booking/patient_search_field.h"
#include "ui/shell/left_panel.h"
#include "ui/style/palette.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace praxidesk {

using test::OpenWindow;

class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nothing is lost: what was saved can be saved again elsewhere, and what was typed is booked once the file is back.
    void aFileThatVanishesWhileBooking() {
        OpenWindow desk;
        desk.book(1, desk.between(9, 0, 9, 20));
        desk.drag(desk.point(0, desk.at(9, 2)), desk.point(0, desk.at(9, 38)));
        auto *dialog = desk.dialog<booking::BookingDialog>();
        auto *field = dialog->findChild<booking::PatientSearchField *>();
        QTest::keyClicks(field, QStringLiteral("simps"));
        QTest::keyClick(field, Qt::Key_Return);
        const QString elsewhere = desk.inFolder(QStringLiteral("elsewhere.praxidesk"));
        QVERIFY(QFile::rename(desk.file(), elsewhere));
        auto *book = qobject_cast<QPushButton *>(dialog->focusWidget());
        QVERIFY(book != nullptr);
        QTest::keyClick(book, Qt::Key_Return);
        OpenWindow::settle();
        QVERIFY(dialog->isVisible());
        auto *box = dialog->findChild<booking::ClashBox *>();
        QVERIFY(box->isVisible());
        bool told = false;
        for (auto *label : box->findChildren<QLabel *>()) {
            told = told || label->text().contains(QStringLiteral("moved or removed"));
        }
        QVERIFY(told);
        for (auto *link : box->findChildren<QAbstractButton *>()) {
            QVERIFY2(!link->isVisible(), "no other time helps, and no overbooking");
        }
        QVERIFY2(book->isEnabled() && book->hasFocus(), "it can be tried again");

        const QString copy = desk.inFolder(QStringLiteral("copy.praxidesk"));
        desk.window().saveCopy(copy);
        const auto saved = store::Store::open(copy, [&desk] { return desk.store().now(); });
        QVERIFY(saved.has_value());
        QCOMPARE((*saved)->appointmentRows({}).size(), size_t(1));

        QVERIFY(QFile::rename(elsewhere, desk.file()));
        QTest::keyClick(book, Qt::Key_Return);
        OpenWindow::settle();
        QCOMPARE(desk.visits().size(), size_t(2));
    }

    void aCopyDoesNotTakeTheNextFilesPlace() {
        OpenWindow desk;
        const QString copy = desk.inFolder(QStringLiteral("copy.praxidesk"));
        QFile other(copy);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        desk.window().saveCopy(copy);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
        QVERIFY(desk.workspace().notice()->sentence().contains(QStringLiteral("copy.praxidesk")));
    }

    void aClockThatWentBackIsTold() {
        OpenWindow desk;
        desk.book(0, desk.between(9, 0, 9, 20));
        desk.reopen();
        QCOMPARE(desk.workspace().notice()->sentence(), QString());
        desk.setNow(desk.at(7, 25));
        desk.reopen();
        QVERIFY2(desk.workspace().notice()->sentence().isEmpty(), "five minutes are nothing");
        desk.setNow(desk.at(7, 30) - std::chrono::hours(24));
        desk.reopen();
        const QString told = desk.workspace().notice()->sentence();
        QVERIFY2(told.contains(QStringLiteral("16 November")) && told.contains(QStringLiteral("17 November")), qPrintable(told));
        QCOMPARE(desk.visits().size(), size_t(1));
        desk.setNow(desk.at(8, 0));
        desk.reopen();
        QCOMPARE(desk.workspace().notice()->sentence(), QString());
    }

    void whereNobodyIsShownTheGridSaysWhatToDo() {
        OpenWindow desk;
        desk.workspace().leftPanel()->resources()->setShown({});
        Q_EMIT desk.workspace().leftPanel()->resources()->shownChanged();
        OpenWindow::settle();
        QVERIFY(desk.view().content().columns.empty());
        QVERIFY(desk.view().spokenState().contains(QStringLiteral("Tick")));
        const QImage picture = desk.view().viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 10), style::Palette::of(desk.view().palette()).window);
        QVERIFY2(QImage(picture.copy(0, 44, picture.width(), 80)).convertToFormat(QImage::Format_Indexed8).colorCount() > 1, "the words are drawn");
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        desk.drag({300, 200}, {300, 300});
        QVERIFY(desk.dialog<QDialog>() == nullptr);
    }

    void whereNobodyWorksYetTheGridSaysWhatToDo() {
        OpenWindow desk;
        QVERIFY(desk.window().createClinic(desk.inFolder(QStringLiteral("empty.praxidesk")), {QStringLiteral("Empty"), desk.store().zone()}).has_value());
        OpenWindow::settle();
        QVERIFY(desk.view().spokenState().contains(QStringLiteral("Ctrl+H")));
    }
};

const test::TestRegistration<TroubleTest> troubleRegistration;

} // namespace praxidesk

#include "trouble_test.moc"
