// One window that speaks one language after another.
#include "tests/shell/open_window.h"
#include "tests/settings/said.h"
#include "tests/support/test_registry.h"
#include "ui/booking/booking_dialog.h"
#include "ui/paper/pack_service.h"
#include "ui/settings/languages.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/status_bar.h"
#include "ui/style/first_weekday.h"

#include <QScrollBar>
#include <QTest>

namespace praxidesk {

using settings::Languages;
using test::OpenWindow;
using test::said;

class LanguageTest : public QObject {
    Q_OBJECT

    static QLocale system() { return QLocale(QStringLiteral("en_US")); }
    static QString folder() { return QStringLiteral(PRAXIDESK_TRANSLATIONS); }

    /// A day with a visit, the waitlist open: enough of everything to speak of.
    static void arrange(OpenWindow &desk) {
        desk.book(0, desk.between(9, 0, 9, 20));
        desk.workspace().statusBar()->clearToast(); // goes by itself
        desk.workspace().openPage(QStringLiteral("waitlist"));
        desk.workspace().tick();
        OpenWindow::settle();
    }

    static QString difference(const QStringList &is, const QStringList &shall) {
        QStringList lines;
        for (const auto &line : is) {
            if (!shall.contains(line)) {
                lines << QStringLiteral("+ ") + line;
            }
        }
        for (const auto &line : shall) {
            if (!is.contains(line)) {
                lines << QStringLiteral("- ") + line;
            }
        }
        return lines.isEmpty() && is.size() != shall.size() ? QStringLiteral("another number of lines") : lines.join(u'\n');
    }

    static QString folderOf(OpenWindow &desk) { return QFileInfo(desk.file()).path(); }

private Q_SLOTS:
    void cleanup() {
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aSwitchedWindowSaysWhatOneSaysThatBeganSo_data() {
        QTest::addColumn<QString>("code");
        for (const auto &language : settings::languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    void aSwitchedWindowSaysWhatOneSaysThatBeganSo() {
        QFETCH(QString, code);
        Languages languages(system(), folder());
        QStringList begun;
        {
            languages.speak(code);
            OpenWindow desk(&languages);
            arrange(desk);
            begun = said(desk.window(), folderOf(desk));
            languages.speak({});
        }
        OpenWindow desk(&languages);
        arrange(desk);
        const auto before = said(desk.window(), folderOf(desk));
        desk.run(QStringLiteral("language.") + code);
        OpenWindow::settle();
        desk.workspace().tick();
        QCOMPARE(languages.spoken(), code);
        QCOMPARE(desk.settings().value(QStringLiteral("window/language")).toString(), code);
        QCOMPARE(QGuiApplication::layoutDirection(), code == QStringLiteral("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        const QString unlike = difference(said(desk.window(), folderOf(desk)), begun);
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike));
        desk.run(QStringLiteral("language.system"));
        OpenWindow::settle();
        desk.workspace().tick();
        const QString unlikeBefore = difference(said(desk.window(), folderOf(desk)), before);
        QVERIFY2(unlikeBefore.isEmpty(), qPrintable(unlikeBefore));
    }

    void whatWasShownIsShownAgain() {
        Languages languages(system(), folder());
        OpenWindow desk(&languages);
        const auto visit = desk.book(1, desk.between(10, 0, 10, 20));
        desk.window().setTheme(shell::Theme::Dark);
        desk.workspace().openPage(QStringLiteral("calls"));
        desk.view().setZoom(12);
        desk.view().scrollToTime(QTime(9, 30));
        desk.view().selectKey(resourceKey(visit));
        OpenWindow::settle();
        const auto state = desk.workspace().state();
        const int scrolled = desk.view().verticalScrollBar()->value();
        desk.window().setLanguage(QStringLiteral("fr"));
        OpenWindow::settle();
        QVERIFY(desk.workspace().state() == state);
        QCOMPARE(desk.workspace().date(), QDate(2026, 11, 17));
        QCOMPARE(desk.workspace().chosenAppointment(), visit);
        QCOMPARE(desk.view().verticalScrollBar()->value(), scrolled);
        QVERIFY(scrolled > 0);
        QCOMPARE(desk.workspace().rightPanel()->openPage(), QStringLiteral("calls"));
        QVERIFY(desk.window().theme() == shell::Theme::Dark);
        QCOMPARE(desk.workspace().findChildren<paper::PackService *>().size(), 1); // what goes on beside the clinic
        desk.run(QStringLiteral("edit.undo"));
        QVERIFY2(std::ranges::none_of(desk.visits(), [](const auto &row) { return occupies(row.status); }), "what was done before can be undone");
    }

    void theMonthStaysTheMonth() {
        Languages languages(system(), folder());
        OpenWindow desk(&languages);
        desk.workspace().showView(shell::View::Month);
        desk.workspace().showDate(QDate(2026, 12, 3));
        desk.window().setLanguage(QStringLiteral("es"));
        OpenWindow::settle();
        QVERIFY(desk.workspace().shownView() == shell::View::Month);
        QCOMPARE(desk.workspace().date(), QDate(2026, 12, 3));
    }

    void itWaitsForAnOpenDialog() {
        Languages languages(system(), folder());
        OpenWindow desk(&languages);
        desk.press(Qt::Key_Return);
        auto *dialog = desk.dialog<booking::BookingDialog>();
        QVERIFY(dialog != nullptr);
        desk.window().setLanguage(QStringLiteral("de"));
        OpenWindow::settle();
        QVERIFY2(dialog->isVisible(), "what was typed is not thrown away");
        QCOMPARE(languages.spoken(), QStringLiteral("en"));
        dialog->reject();
        OpenWindow::settle();
        QCOMPARE(languages.spoken(), QStringLiteral("de"));
        QCOMPARE(desk.window().commands().action(QStringLiteral("go.today"))->text().remove(u'&'), QStringLiteral("Heute"));
    }

    void withoutAClinicTheFirstPageIsMadeAnew() {
        Languages languages(system(), folder());
        QTemporaryDir scratch;
        QSettings settings(scratch.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        shell::MainWindow window({[] { return Instant(); }, QStringLiteral("Maria"), scratch.filePath(QStringLiteral("c.praxidesk")), &settings, {}, true, &languages});
        window.show();
        window.setLanguage(QStringLiteral("de"));
        OpenWindow::settle();
        QVERIFY(said(window, scratch.path()).join(u'\n').contains(QStringLiteral("Demo-Praxis")));
    }

    void aLanguageIsWrittenAsWhereTheComputerIs_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");
        QTest::newRow("of the system") << "de" << "de_CH" << "de_CH";
        QTest::newRow("English in Germany") << "en" << "de_DE" << "en_DE";
        QTest::newRow("French in Switzerland") << "fr" << "de_CH" << "fr_CH";
        QTest::newRow("nobody speaks it there") << "fr" << "ja_JP" << "fr_FR";
        QTest::newRow("no country known") << "de" << "C" << "de_DE";
        QTest::newRow("English, no country known") << "en" << "C" << "en_GB";
    }

    void aLanguageIsWrittenAsWhereTheComputerIs() {
        QFETCH(QString, code);
        QFETCH(QString, system);
        QFETCH(QString, locale);
        QCOMPARE(settings::localeOf(code, QLocale(system)).name(), locale);
    }

    void aLineHasOneKindOfDigits_data() {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("date");
        QTest::newRow("Egypt") << "ar_EG" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Emirates") << "ar_AE" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Saudi Arabia, other weeks") << "ar_SA" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Yemen, other weeks") << "ar_YE" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Syria, other months") << "ar_SY" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Iraq, other months") << "ar_IQ" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Jordan, other months") << "ar_JO" << QStringLiteral("17 نوفمبر");
        QTest::newRow("Tunisia") << "ar_TN" << QStringLiteral("17 نوفمبر");
        QTest::newRow("French") << "fr_FR" << QStringLiteral("17 novembre");
    }

    void aLineHasOneKindOfDigits() {
        QFETCH(QString, system);
        QFETCH(QString, date);
        const QLocale before;
        const Languages languages(QLocale(system), folder());
        QCOMPARE(QLocale().toString(QDate(2026, 11, 17), QStringLiteral("d MMMM")), date);
        QCOMPARE(QLocale().toString(17), QStringLiteral("17"));
        QCOMPARE(style::firstWeekday(), QLocale(system).firstDayOfWeek());
        QLocale::setDefault(before);
    }

    /// A system that speaks German and writes dates as in another country, or in none.
    void datesAreInTheLanguageOfTheTexts_data() {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");
        QTest::newRow("America") << "en_US" << "de_DE";
        QTest::newRow("Switzerland, in French") << "fr_CH" << "de_CH";
        QTest::newRow("no country") << "C" << "de_DE";
        QTest::newRow("Austria") << "de_AT" << "de_AT";
    }

    void datesAreInTheLanguageOfTheTexts() {
        QFETCH(QString, system);
        QFETCH(QString, locale);
        QTemporaryDir wished;
        QVERIFY(QFile::copy(folder() + QStringLiteral("/praxidesk_de.qm"), wished.filePath(QStringLiteral("praxidesk"))));
        const Languages languages(QLocale(system), wished.path());
        QCOMPARE(languages.spoken(), QStringLiteral("de"));
        QCOMPARE(QLocale().name(), locale);
    }

    void anUnknownLanguageIsThatOfTheSystem() {
        Languages languages(QLocale(QStringLiteral("de_DE")), folder());
        QCOMPARE(languages.spoken(), QStringLiteral("de"));
        languages.speak(QStringLiteral("tlh"));
        QCOMPARE(languages.code(), QString());
        QCOMPARE(languages.spoken(), QStringLiteral("de"));
        QCOMPARE(QLocale().name(), QStringLiteral("de_DE"));
    }
};

const test::TestRegistration<LanguageTest> registration;

} // namespace praxidesk

#include "language_test.moc"
