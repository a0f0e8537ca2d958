#pragma once
// A computer of one user: a home with a keychain, or with none, and the real praxictl in it. What all of its processes said
// is remembered.

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace praxidesk::test {

class SignedInHome {
public:
    struct Ran {
        int exitCode = -1;
        QByteArray output, errors;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
        [[nodiscard]] QString word(const char *member) const { return json().value(QLatin1String(member)).toString(); }
        [[nodiscard]] QString errorCode() const { return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); }
    };

    explicit SignedInHome(bool hasKeychain) {
        for (const char *folder : {"home", "run", "clinic", "tmp"}) {
            QDir(m_folder.path()).mkdir(QString::fromLatin1(folder));
        }
        QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "PRAXIDESK_TOKEN", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            m_environment.remove(QString::fromLatin1(name));
        }
        set("HOME", path("home"));
        set("XDG_RUNTIME_DIR", path("run"));
        set("TMPDIR", path("tmp"));
        set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/nowhere"));
        set("PRAXIDESK_CLINIC", path("clinic") + QStringLiteral("/clinic.praxidesk"));
        set("USER", QStringLiteral("maria"));
        set("QT_LOGGING_RULES", QStringLiteral("praxidesk.*=true"));
        if (hasKeychain) {
            m_session.setProcessEnvironment(m_environment);
            m_session.start(QStringLiteral(WITH_KEYCHAIN), QStringList());
            if (!QTest::qWaitFor([this] { return m_session.canReadLine(); }, 20'000)) {
                qFatal("there is no session with a keychain: %s", m_session.readAllStandardError().constData());
            }
            set("DBUS_SESSION_BUS_ADDRESS", QString::fromLatin1(m_session.readLine().trimmed()));
        }
    }
    ~SignedInHome() {
        m_session.closeWriteChannel();
        m_session.waitForFinished(5'000);
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void set(const char *name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }

    /// Runs praxictl to its end while this process answers it. `said` is told what comes on standard error, `started` the process.
    Ran praxictl(const QStringList &words, const std::function<void(const QByteArray &)> &said = {}, const std::function<void(QProcess &)> &started = {}) {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(path("clinic"));
        Ran ran;
        QObject::connect(&process, &QProcess::readyReadStandardError, &process, [&] {
            ran.errors += process.readAllStandardError();
            if (said) {
                said(ran.errors);
            }
        });
        process.start(QStringLiteral(PRAXICTL), QStringList{QStringLiteral("--json"), QStringLiteral("--now"), QStringLiteral("2026-11-17T08:00:00Z")} + words);
        if (started) {
            started(process);
        }
        if (QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000)) {
            ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        }
        ran.output = process.readAllStandardOutput();
        ran.errors += process.readAllStandardError();
        m_said += ran.output;
        m_complained += ran.errors;
        return ran;
    }
    Ran praxictl(const char *words) { return praxictl(QString::fromUtf8(words).split(u' ')); }

    [[nodiscard]] QByteArray said() const { return m_said; }
    [[nodiscard]] QByteArray complained() const { return m_complained; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_session;
    QByteArray m_said, m_complained;
};

} // namespace praxidesk::test
