#include "app/command/arguments.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace praxidesk;

/// Completion for every shell knows every command and option, and is read by the shell where there is one.
class PackagedTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completionKnowsTheWholeTable_data() {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("text");
        QTest::newRow("bash") << QStringLiteral("bash") << command::bashCompletion();
        QTest::newRow("zsh") << QStringLiteral("zsh") << command::zshCompletion();
        QTest::newRow("fish") << QStringLiteral("fish") << command::fishCompletion();
    }
    void completionKnowsTheWholeTable() {
        QFETCH(QString, shell);
        QFETCH(QString, text);
        for (const command::CommandDefinition &definition : command::commands()) {
            QVERIFY2(text.contains(definition.name), qPrintable(definition.name));
            for (const command::OptionDefinition &option : definition.options) {
                QVERIFY2(text.contains(option.name), qPrintable(option.name));
            }
        }
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty()) {
            return; // only bash is always there
        }
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("script")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(text.toUtf8());
        script.close();
        QProcess process;
        process.start(program, {QStringLiteral("-n"), script.fileName()});
        QVERIFY(process.waitForFinished());
        const QByteArray problems = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0 && problems.isEmpty(), problems.constData());
    }
};

const praxidesk::test::TestRegistration<PackagedTextsTest> registration;
#include "packaged_texts_test.moc"
