#include "core/time/short_date.h"
#include "tests/support/test_registry.h"

#include <QLocale>
#include <QTest>

namespace praxidesk::test {

class ShortDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearsAreWhole_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << "de_DE" << "07.11.2026";
        QTest::newRow("British") << "en_GB" << "07/11/2026";
        QTest::newRow("American") << "en_US" << "11/7/2026";
        QTest::newRow("French") << "fr_FR" << "07/11/2026";
        QTest::newRow("Spanish") << "es_ES" << "7/11/2026";
    }

    void yearsAreWhole() {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString written = shortDate(QDate(2026, 11, 7));
        QLocale::setDefault(before);
        QCOMPARE(written, text);
    }

    void noMarkOfDirectionComesBetween() {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        const QString format = shortDateFormat();
        QLocale::setDefault(before);
        QVERIFY(!format.contains(QChar(0x200f)) && format.contains(QStringLiteral("yyyy")));
    }
};

const TestRegistration<ShortDateTest> registration;

} // namespace praxidesk::test

#include "short_date_test.moc"
