#pragma once
// Runs the real praxictl on a clinic of its own and reads what it prints.

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace praxidesk::test {

struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonArray items() const { return json().value(QLatin1String("items")).toArray(); }
    [[nodiscard]] QString errorCode() const { return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); }
    [[nodiscard]] QString id() const { return json().value(QLatin1String("id")).toString(); }
};

class Praxictl {
public:
    explicit Praxictl(QString program) : m_program(std::move(program)) {}

    QString now = QStringLiteral("2026-11-17T08:00:00Z");

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString clinic() const { return path(QStringLiteral("clinic.praxidesk")); }

    [[nodiscard]] Ran plain(const QStringList &words) const {
        QProcess process;
        return finish(process, words);
    }
#ifdef Q_OS_UNIX
    /// On a disk on which no file can grow beyond a size.
    [[nodiscard]] Ran limited(rlim_t largestFile, const QStringList &words) const {
        QProcess process;
        process.setChildProcessModifier([largestFile] {
            const rlimit tight{largestFile, largestFile};
            setrlimit(RLIMIT_FSIZE, &tight);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        return finish(process, words);
    }
#endif
    /// With --json and the fixed clock.
    [[nodiscard]] Ran run(const QStringList &words) const { return plain(QStringList{QStringLiteral("--json"), QStringLiteral("--now"), now} + words); }
    [[nodiscard]] Ran run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }

private:
    [[nodiscard]] Ran finish(QProcess &process, const QStringList &words) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PRAXIDESK_CLINIC"), clinic());
        environment.insert(QStringLiteral("USER"), QStringLiteral("maria"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program, words);
        Ran ran;
        if (process.waitForFinished(60'000)) {
            ran = {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
        }
        return ran;
    }

    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace praxidesk::test
