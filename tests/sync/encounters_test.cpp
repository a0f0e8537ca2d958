#include "core/sync/dialects/dialects.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;

/// Only who documents Encounters is asked for them.
class EncounterQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWhoKeepsThem_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("question");
        QTest::newRow("plain FHIR") << QStringLiteral("fhir") << QStringLiteral("/r4/Encounter?appointment=Appointment/1,Appointment/2&_count=200");
        QTest::newRow("Medplum") << QStringLiteral("medplum") << QStringLiteral("/r4/Encounter?appointment=Appointment/1,Appointment/2&_count=200");
        for (const char *kind : {"canvas", "medikit", "clinik"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString();
        }
    }
    void asksWhoKeepsThem() {
        QFETCH(QString, kind);
        QFETCH(QString, question);
        store::ServerRow row;
        row.kind = kind;
        row.url = QStringLiteral("https://there.example/r4");
        row.organization = QStringLiteral("one");
        const auto request = sync::makeDialect(row)->encountersOf({QStringLiteral("1"), QStringLiteral("2")});
        QCOMPARE(request ? QUrl::fromPercentEncoding(request->url.toEncoded()).section(QStringLiteral("example"), 1) : QString(), question);
        QCOMPARE(sync::keepsEncounters(row), !question.isEmpty());
    }
};

const praxidesk::test::TestRegistration<EncounterQuestionsTest> encounterQuestionsTest;
#include "encounters_test.moc"
