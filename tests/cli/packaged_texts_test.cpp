#include "app/command/arguments.h"
#include "app/command/version.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace praxidesk;

namespace {

struct Ran {
    int exitCode = -1;
    QString output;
    QString errors;
};

Ran run(const QString &program, const QStringList &words, const QString &folder = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("500")); // nothing is broken over two lines
    environment.insert(QStringLiteral("HOME"), folder);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    process.start(program, words);
    if (!process.waitForFinished()) {
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

bool write(const QString &name, const QString &text) {
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// What a shell offers for the last of these words, sorted; `line` is split at spaces.
using Offering = QStringList (*)(const QString &folder, const QString &line);

QStringList sorted(QStringList words) {
    words.removeAll(QString());
    words.sort();
    return words;
}

QStringList bashOffers(const QString &folder, const QString &line) {
    const QString script = QStringLiteral(". ./bash; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _praxictl; printf '%s\\n' \"${COMPREPLY[@]}\"");
    const Ran ran = run(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), script, QStringLiteral("test")} + line.split(u' '), folder);
    return ran.errors.isEmpty() ? sorted(ran.output.split(u'\n')) : QStringList{ran.errors};
}

/// zsh completes in a terminal only; offers.zsh stands in for that.
QStringList zshOffers(const QString &folder, const QString &line) {
    const Ran ran = run(QStringLiteral("zsh"), QStringList{QStringLiteral("-f"), QStringLiteral(OFFERS)} + line.split(u' '), folder);
    QStringList offers;
    for (const QString &word : ran.output.split(u'\n')) {
        if (word.startsWith(line.section(u' ', -1))) {
            offers << word;
        }
    }
    return ran.errors.isEmpty() ? sorted(offers) : QStringList{ran.errors};
}

QStringList fishOffers(const QString &folder, const QString &line) {
    const Ran ran = run(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), QStringLiteral("source ./fish; complete -C $argv[1]"), line}, folder);
    QStringList offers;
    for (const QString &word : ran.output.split(u'\n')) {
        offers << word.section(u'\t', 0, 0);
    }
    return ran.errors.isEmpty() ? sorted(offers) : QStringList{ran.errors};
}

} // namespace

/// The manual page and the completion of every shell know every command and option, and are read without a complaint.
class PackagedTextsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(write(m_folder.filePath(QStringLiteral("bash")), command::bashCompletion()));
        QVERIFY(write(m_folder.filePath(QStringLiteral("zsh")), command::zshCompletion()));
        QVERIFY(write(m_folder.filePath(QStringLiteral("fish")), command::fishCompletion()));
    }

    void versionIsPrintedWithoutAClinic() {
        const Ran ran = run(QStringLiteral(PRAXICTL), {QStringLiteral("--version")}, m_folder.path());
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.output, QStringLiteral("praxictl %1\n").arg(command::version()));
        QVERIFY2(ran.errors.isEmpty(), qPrintable(ran.errors));
    }

    void manualHoldsTheWholeTable() {
        const QString file = m_folder.filePath(QStringLiteral("praxictl.1"));
        QVERIFY(write(file, command::manPage()));
        const Ran ran = run(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"), QStringLiteral("-l"), file}, m_folder.path());
        QVERIFY2(ran.exitCode == 0 && ran.errors.isEmpty(), qPrintable(ran.errors));
        const QStringList lines = ran.output.split(u'\n');
        qsizetype at = 0;
        for (const command::CommandDefinition &definition : command::commands()) {
            at = lines.indexOf(QStringLiteral("   ") + definition.name, at); // in the order of the table
            QVERIFY2(at > 0, qPrintable(definition.name));
            QString section;
            for (qsizetype line = at + 1; line < lines.size() && (lines.at(line).isEmpty() || lines.at(line).startsWith(QStringLiteral("    "))); ++line) {
                section += lines.at(line).simplified() + u'\n';
            }
            QVERIFY2(section.contains(definition.help.simplified()), qPrintable(section));
            QVERIFY2(section.contains(QStringLiteral("Example: praxictl ") + definition.example), qPrintable(section));
            for (const command::OptionDefinition &option : definition.options) {
                QVERIFY2(section.contains(u'\n' + command::dashed(option)), qPrintable(definition.name + u' ' + option.name));
            }
        }
    }

    void completionKnowsTheWholeTable_data() {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<Offering>("offering");
        QTest::newRow("bash") << QStringLiteral("bash") << Offering(bashOffers);
        QTest::newRow("zsh") << QStringLiteral("zsh") << Offering(zshOffers);
        QTest::newRow("fish") << QStringLiteral("fish") << Offering(fishOffers);
    }
    void completionKnowsTheWholeTable() {
        QFETCH(QString, shell);
        QFETCH(Offering, offering);
        const Ran read = run(shell, {QStringLiteral("-n"), shell}, m_folder.path());
        QVERIFY2(read.exitCode == 0 && read.errors.isEmpty(), qPrintable(read.errors));
        for (const command::CommandDefinition &definition : command::commands()) {
            const QString before = definition.name.contains(u' ') ? QStringLiteral("praxictl ") + definition.name.section(u' ', 0, 0) + u' ' : QStringLiteral("praxictl ");
            QVERIFY2(offering(m_folder.path(), before).contains(definition.name.section(u' ', -1)), qPrintable(definition.name));
            const QStringList offered = offering(m_folder.path(), QStringLiteral("praxictl %1 --").arg(definition.name));
            qsizetype longOptions = 0;
            for (const command::OptionDefinition &option : definition.options) {
                if (option.name.size() > 1) {
                    QVERIFY2(offered.contains(command::dashed(option)), qPrintable(definition.name + u' ' + option.name));
                    ++longOptions;
                }
            }
            QCOMPARE(offered.size(), longOptions + qsizetype(command::globalOptions().size())); // and of no other command
        }
    }

    void completionOffersWhatFits_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("beginning of a word") << QStringLiteral("praxictl rel") << QStringLiteral("release");
        QTest::newRow("second word") << QStringLiteral("praxictl slot ") << QStringLiteral("create generate search update");
        QTest::newRow("beginning of a second word") << QStringLiteral("praxictl slot s") << QStringLiteral("search");
        QTest::newRow("after an option of the program") << QStringLiteral("praxictl --clinic backup patient ") << QStringLiteral("add search");
        QTest::newRow("an option's choices") << QStringLiteral("praxictl unblock ID --scope ") << QStringLiteral("all following this");
        QTest::newRow("of another command with that option") << QStringLiteral("praxictl slot update ID --overbooked ") << QStringLiteral("false true");
        QTest::newRow("a beginning of a choice") << QStringLiteral("praxictl slot search --status busy-") << QStringLiteral("busy-tentative busy-unavailable");
        QTest::newRow("a value that is anything") << QStringLiteral("praxictl slot search --from ") << QString();
        QTest::newRow("a status") << QStringLiteral("praxictl status ID che") << QStringLiteral("checked-in");
        QTest::newRow("a file") << QStringLiteral("praxictl import ba") << QStringLiteral("bash");
        QTest::newRow("a file of an option") << QStringLiteral("praxictl export -o zs") << QStringLiteral("zsh");
        QTest::newRow("an option's beginning") << QStringLiteral("praxictl find --time") << QStringLiteral("--time-of-day");
        QTest::newRow("no files where none belong") << QStringLiteral("praxictl release ba") << QString();
    }
    void completionOffersWhatFits() {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const QStringList wanted = sorted(expected.split(u' '));
        QCOMPARE(bashOffers(m_folder.path(), line), wanted);
        QCOMPARE(zshOffers(m_folder.path(), line), wanted);
        QCOMPARE(fishOffers(m_folder.path(), line), wanted);
    }

    void bashReadsAValueBehindAnEqualsSign() {
        QCOMPARE(bashOffers(m_folder.path(), QStringLiteral("praxictl unblock ID --scope = fol")), QStringList{QStringLiteral("following")});
        QCOMPARE(bashOffers(m_folder.path(), QStringLiteral("praxictl --clinic = file slot up")), QStringList{QStringLiteral("update")});
    }
};

const praxidesk::test::TestRegistration<PackagedTextsTest> registration;
#include "packaged_texts_test.moc"
