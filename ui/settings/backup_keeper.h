#pragma once
#include <QObject>

#include "core/store/backups.h"

#include <QThreadPool>

class QSettings;

namespace praxidesk::settings {

/// When backups are made by themselves, and where they go. Belongs to this computer, not to the clinic.
struct BackupPlan {
    enum class When { Never, AtClosing, Daily, EveryHours };
    When when = When::Never;
    QTime at = QTime(12, 30);                       ///< of Daily, in the clinic's zone
    int hours = 4;                                  ///< of EveryHours
    QString folder;
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};
[[nodiscard]] BackupPlan readBackupPlan(const QSettings &settings);
void writeBackupPlan(QSettings &settings, const BackupPlan &plan);

/// Whether it is time, when the last one was written at `last`. One that lies in the future was written by a wrong clock.
[[nodiscard]] bool isBackupDue(const BackupPlan &plan, std::optional<Instant> last, Instant now, const Zone &zone);

/// Makes the backups of the open clinic on a worker; nobody waits for it but who closes the program.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    using Write = std::function<Result<QString>(const store::BackupOrder &)>;
    static constexpr Minutes pauseAfterFailure{15};

    /// `settings` outlive it.
    BackupKeeper(QSettings &settings, Clock clock, QObject *parent = nullptr, Write write = store::writeBackup);
    /// Waits for the end of what is under way.
    ~BackupKeeper() override;

    struct Clinic {
        QString file;
        Zone zone;
    };
    void setClinic(Clinic clinic);
    /// Waits for the end of what is under way.
    void forgetClinic();

    /// To be called now and then; starts what is due.
    void tick();
    /// Whatever the plan says; false without a folder or a clinic.
    bool backUpNow();
    /// For a plan that says so; to be called when the file is closed. Waits.
    void backUpAtClosing();

    [[nodiscard]] BackupPlan plan() const { return readBackupPlan(m_settings); }
    void setPlan(const BackupPlan &plan);
    /// Where backups go. Whoever says so for the first time means that there shall be some: every day.
    void chooseFolder(const QString &folder);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] std::optional<Instant> lastGood() const;
    [[nodiscard]] QString lastFile() const;
    /// Why the last try failed; empty when it did not. Remembered until one succeeds.
    [[nodiscard]] QString failure() const;
    [[nodiscard]] const std::optional<Clinic> &clinic() const { return m_clinic; }

Q_SIGNALS:
    /// `asked`: by a person.
    void succeeded(const QString &file, bool asked);
    /// Once for each reason, until one succeeds; each time when a person asked.
    void failed(const QString &sentence);
    /// Something of what is told about backups is different now.
    void changed();

private:
    void start(bool asked);
    void take(const Clinic &clinic, Instant begun, const Result<QString> &written, bool asked);
    [[nodiscard]] store::BackupOrder order(const Clinic &clinic) const;
    [[nodiscard]] QString key(const QString &name) const;

    QSettings &m_settings;
    Clock m_clock;
    Write m_write;
    std::optional<Clinic> m_clinic;
    std::optional<Instant> m_lastFailure;
    QThreadPool m_pool;
    bool m_running = false;
};

} // namespace praxidesk::settings
