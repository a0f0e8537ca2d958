#include "ui/settings/backup_keeper.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace praxidesk::settings {
namespace {

using When = BackupPlan::When;

constexpr std::array<std::pair<When, const char *>, 4> words{{{When::Never, "never"}, {When::AtClosing, "closing"}, {When::Daily, "daily"}, {When::EveryHours, "hours"}}};
constexpr int mostHours = 24;
const QString atFormat = QStringLiteral("HH:mm");

QString groupOf(const QString &file) {
    const auto hash = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("backup-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

BackupPlan readBackupPlan(const QSettings &settings) {
    BackupPlan plan;
    const QString word = settings.value(QStringLiteral("backup/when")).toString();
    const auto when = std::ranges::find_if(words, [&word](const auto &each) { return word == QLatin1String(each.second); });
    plan.when = when == words.end() ? When::Never : when->first;
    const auto at = QTime::fromString(settings.value(QStringLiteral("backup/at")).toString(), atFormat);
    plan.at = at.isValid() ? at : plan.at;
    plan.hours = std::clamp(settings.value(QStringLiteral("backup/hours"), plan.hours).toInt(), 1, mostHours);
    plan.folder = settings.value(QStringLiteral("backup/folder")).toString();
    return plan;
}

void writeBackupPlan(QSettings &settings, const BackupPlan &plan) {
    const auto *word = std::ranges::find(words, plan.when, &std::pair<When, const char *>::first);
    settings.setValue(QStringLiteral("backup/when"), QLatin1String(word->second));
    settings.setValue(QStringLiteral("backup/at"), plan.at.toString(atFormat));
    settings.setValue(QStringLiteral("backup/hours"), plan.hours);
    settings.setValue(QStringLiteral("backup/folder"), plan.folder);
}

bool isBackupDue(const BackupPlan &plan, std::optional<Instant> last, Instant now, const Zone &zone) {
    if (plan.folder.isEmpty() || plan.when == When::Never || plan.when == When::AtClosing) {
        return false;
    }
    if (!last || *last > now) {
        return true;
    }
    if (plan.when == When::EveryHours) {
        return now - *last >= std::chrono::hours(plan.hours);
    }
    const QDate today = zone.dateOf(now);
    const Instant todays = zone.toInstant({today, plan.at});
    return *last < (todays <= now ? todays : zone.toInstant({today.addDays(-1), plan.at}));
}

BackupKeeper::BackupKeeper(QSettings &settings, Clock clock, QObject *parent, Write write) : QObject(parent), m_settings(settings), m_clock(std::move(clock)), m_write(std::move(write)) {
    m_pool.setMaxThreadCount(1);
}

BackupKeeper::~BackupKeeper() {
    m_pool.waitForDone();
}

QString BackupKeeper::key(const QString &name) const {
    return m_clinic ? groupOf(m_clinic->file) + u'/' + name : QString();
}

void BackupKeeper::setClinic(Clinic clinic) {
    forgetClinic();
    m_clinic = std::move(clinic);
    Q_EMIT changed();
}

void BackupKeeper::forgetClinic() {
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what it brought
    m_clinic.reset();
    m_lastFailure.reset();
}

void BackupKeeper::setPlan(const BackupPlan &plan) {
    if (plan == this->plan()) {
        return;
    }
    writeBackupPlan(m_settings, plan);
    m_lastFailure.reset(); // another folder is another chance
    Q_EMIT changed();
}

void BackupKeeper::chooseFolder(const QString &folder) {
    BackupPlan next = plan();
    if (next.folder.isEmpty() && next.when == BackupPlan::When::Never) {
        next.when = BackupPlan::When::Daily;
    }
    next.folder = folder;
    setPlan(next);
}

std::optional<Instant> BackupKeeper::lastGood() const {
    const qint64 kept = m_clinic ? m_settings.value(key(QStringLiteral("last"))).toLongLong() : 0;
    return kept > 0 ? std::optional(Instant(Milliseconds(kept))) : std::nullopt;
}

QString BackupKeeper::lastFile() const {
    return m_clinic ? m_settings.value(key(QStringLiteral("file"))).toString() : QString();
}

QString BackupKeeper::failure() const {
    return m_clinic ? m_settings.value(key(QStringLiteral("failure"))).toString() : QString();
}

store::BackupOrder BackupKeeper::order(const Clinic &clinic) const {
    return {clinic.file, plan().folder, m_clock(), clinic.zone};
}

void BackupKeeper::tick() {
    const Instant now = m_clock();
    const bool isTooEarly = m_lastFailure && now >= *m_lastFailure && now - *m_lastFailure < pauseAfterFailure;
    if (m_clinic && !m_running && !isTooEarly && isBackupDue(plan(), lastGood(), now, m_clinic->zone)) {
        start(false);
    }
}

bool BackupKeeper::backUpNow() {
    if (!m_clinic || plan().folder.isEmpty()) {
        return false;
    }
    if (!m_running) {
        start(true);
    }
    return true;
}

void BackupKeeper::start(bool asked) {
    m_running = true;
    const auto job = order(*m_clinic);
    m_pool.start([this, clinic = *m_clinic, job, asked, write = m_write] {
        const auto written = write(job);
        QMetaObject::invokeMethod(this, [this, clinic, job, written, asked] { take(clinic, job.now, written, asked); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void BackupKeeper::backUpAtClosing() {
    if (!m_clinic || plan().when != When::AtClosing || plan().folder.isEmpty()) {
        return;
    }
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    const auto job = order(*m_clinic);
    take(*m_clinic, job.now, m_write(job), false);
}

void BackupKeeper::take(const Clinic &clinic, Instant begun, const Result<QString> &written, bool asked) {
    m_running = false;
    if (!m_clinic || m_clinic->file != clinic.file) {
        return;
    }
    if (written) {
        m_lastFailure.reset();
        m_settings.setValue(key(QStringLiteral("last")), qint64(begun.time_since_epoch().count()));
        m_settings.setValue(key(QStringLiteral("file")), *written);
        m_settings.remove(key(QStringLiteral("failure")));
        Q_EMIT succeeded(*written, asked);
    } else {
        m_lastFailure = begun;
        const QString &sentence = written.error().message;
        const bool isNew = sentence != failure();
        m_settings.setValue(key(QStringLiteral("failure")), sentence);
        if (isNew || asked) {
            Q_EMIT failed(sentence);
        }
    }
    Q_EMIT changed();
}

} // namespace praxidesk::settings
