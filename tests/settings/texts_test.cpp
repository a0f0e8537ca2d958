// Every dialog and page, in a language that nobody speaks: what is not translated shows, and what does not fit.
#include "tests/settings/places.h"
#include "tests/settings/pseudo_language.h"
#include "tests/settings/shown_texts.h"
#include "tests/support/test_registry.h"
#include "ui/style/praxidesk_style.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <QTimeEdit>

namespace praxidesk {

using test::OpenWindow;
using test::places;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Before there is an application: the screen of the narrowest desk.
const bool hasSmallScreen = qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" PRAXIDESK_SCREEN);

} // namespace

class TextsTest : public QObject {
    Q_OBJECT

    test::PseudoLanguage m_language;

    /// Names and what else belongs to this clinic, this program and its files; and the names of languages in themselves.
    static QStringList data(OpenWindow &desk) {
        return {s("for Praxidesk"), s("Dr. Alan Smith"), s("Dr. Amara Okafor"), s("Homer Simpson"), s("Simpson"), s("Test clinic"), s("Europe/Berlin"), s("America/New_York"), s("Maria"), s("Praxidesk"), s("wei zhang"), s("Wei"), s("Zhang"), s("English"),
                s("Deutsch"), s("Français"), s("Español"), s("العربية"), s("GP"), s("FHIR R4"), s("Ctrl"), s("Shift"), s("Alt"), s("Return"), s("Left"), s("Right"), s("Del"), s("qt_spinbox_lineedit"), s("qt_toolbar_ext_button"),
                s("https://"), s("(*.praxidesk)"), s("MO-FR 08:00-12:00,13:00-17:00; SA 09:00-12:00"), s("FREQ=MONTHLY;BYDAY=1SA"), s("fhir.example.org/r4"), s("Clinik"), s("Canvas"), s("MediKIT"), s("Medplum"), s("Letter"),
                s("Ana Duarte"), s("PUT Appointment"), s("http"), s("fhir"), s("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=8"), desk.file(), s("clinic.praxidesk")};
    }

    /// Fields in which minutes come before hours.
    static QStringList turnedTimes(const QWidget &window) {
        QStringList lines;
        for (const auto *field : window.findChildren<QTimeEdit *>()) {
            if (field->text() != field->time().toString(s("HH:mm"))) {
                lines << field->accessibleName() + s(": ") + field->text();
            }
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(hasSmallScreen);
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1366, 768));
        QApplication::setStyle(new style::PraxideskStyle);
        QLocale::setDefault(QLocale(s("en_US")));
    }

    void init() { QCoreApplication::installTranslator(&m_language); }

    void cleanup() {
        QCoreApplication::removeTranslator(&m_language);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everythingIsTranslatedAndFits_data() {
        QTest::addColumn<size_t>("place");
        QTest::addColumn<bool>("fromTheRight");
        for (size_t at = 0; at < places().size(); ++at) {
            const bool fromTheRight = at % 2 == 1; // in turns: what fits one way fits the other, and a window takes its time
            QTest::addRow("%s%s", places()[at].name, fromTheRight ? ", from the right" : "") << at << fromTheRight;
        }
    }

    void everythingIsTranslatedAndFits() {
        QFETCH(size_t, place);
        QFETCH(bool, fromTheRight);
        QGuiApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        OpenWindow desk;
        places()[place].open(desk);
        OpenWindow::settle();
        auto *window = test::shownIn(desk);
        QVERIFY2(window->width() <= 1366 && window->height() <= 768, "on the small screen");
        const QStringList wrong = test::untranslated(*window, data(desk)) + test::cut(*window) + turnedTimes(*window);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// 1366 x 768 pixels at 200 %, without the room that a task bar and a title take. What scrolls is whole there.
    void everythingFitsAtDoubleSize_data() {
        QTest::addColumn<size_t>("place");
        for (size_t at = 0; at < places().size(); ++at) {
            QTest::newRow(places()[at].name) << at;
        }
    }

    void everythingFitsAtDoubleSize() {
        QFETCH(size_t, place);
        constexpr QSize room(683, 344);
        QGuiApplication::setLayoutDirection(place % 2 == 0 ? Qt::RightToLeft : Qt::LeftToRight);
        OpenWindow desk;
        desk.window().resize(room);
        OpenWindow::settle();
        places()[place].open(desk);
        OpenWindow::settle();
        auto *window = test::shownIn(desk);
        const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
        QVERIFY2(least.width() <= room.width() && least.height() <= room.height(), qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        window->resize(window->size().boundedTo(room));
        OpenWindow::settle();
        QStringList wrong = test::cut(*window) + turnedTimes(*window);
        wrong.removeIf([](const QString &line) { return line.contains(s("Field “")) || line.startsWith(s("QLineEdit")); }); // what a field asks for ends with an ellipsis
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

const test::TestRegistration<TextsTest> registration;

} // namespace praxidesk

#include "texts_test.moc"
