#include "core/store/clinic_file.h"

#include "core/store/check.h"
#include "core/store/migrations.h"
#include "core/store/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace praxidesk::store {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

/// What stands in the way of a new entry of a folder.
ErrorCode whyNotMade(const QString &path) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return folder.isDir() && !folder.isWritable() ? ErrorCode::ReadOnly : ErrorCode::StorageFailure;
}

} // namespace

// sqlite.org/fileformat.html: magic at 0, user_version at 60, application_id at 68.
FileKind inspect(const QString &path) {
    if (!QFileInfo::exists(path)) {
        return {FileKind::Missing};
    }
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return {FileKind::Foreign};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return {FileKind::Unreadable};
    }
    constexpr qsizetype headerSize = 100;
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty()) {
        return {FileKind::Empty};
    }
    if (header.size() < headerSize) {
        return {FileKind::Foreign};
    }
    const bool isSqlite = header.startsWith(QByteArray("SQLite format 3\0", 16));
    const bool isOurs = qFromBigEndian<qint32>(header.constData() + 68) == applicationId;
    if (!isOurs) {
        return {FileKind::Foreign};
    }
    return {isSqlite ? FileKind::Clinic : FileKind::BrokenClinic, qFromBigEndian<qint32>(header.constData() + 60)};
}

Result<int> versionOf(const QString &path) {
    const FileKind found = inspect(path);
    switch (found.kind) {
    case FileKind::Missing:
        return failure(ErrorCode::ClinicMissing, Text::tr("There is no clinic file at %1.").arg(path));
    case FileKind::Foreign:
        return failure(ErrorCode::ClinicDamaged, Text::tr("%1 is not a clinic of Praxidesk. It was left as it is.").arg(path));
    case FileKind::Unreadable:
        return failure(ErrorCode::StorageFailure, Text::tr("%1 cannot be read.").arg(path));
    case FileKind::Empty:
    case FileKind::BrokenClinic: return failure(ErrorCode::ClinicDamaged, Text::tr("The clinic file %1 is damaged.").arg(path));
    case FileKind::Clinic: break;
    }
    return knownVersion(path, found.version);
}

Result<int> knownVersion(const QString &path, int version) {
    if (version > currentVersion()) {
        return failure(ErrorCode::ClinicNewer,
                       Text::tr("%1 was made by a newer version of Praxidesk. It was left as it is.").arg(path),
                       QStringLiteral("user_version %1, known up to %2").arg(version).arg(currentVersion()));
    }
    return version;
}

QString lockPath(const QString &path) {
    const QString canonical = QFileInfo(path).canonicalFilePath(); // one lock for all the names of a file
    return (canonical.isEmpty() ? path : canonical) + QStringLiteral(".lock");
}

Result<std::unique_ptr<QLockFile>> lockClinic(const QString &path) {
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);                      // only a dead process makes a lock stale
    if (lock->tryLock(0)) {
        return lock;
    }
    qint64 holder = 0;
    QString holderHost;
    QString holderProgram;
    // A program that died between making the lock and signing it leaves an empty one. Removing takes the file's own lock
    // first, so that one that is being made just now stays.
    const bool isUnsigned = lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(&holder, &holderHost, &holderProgram);
    if (isUnsigned && lock->removeStaleLockFile() && lock->tryLock(0)) {
        return lock;
    }
    if (lock->error() == QLockFile::PermissionError) {
        return failure(ErrorCode::ReadOnly, Text::tr("No lock can be made beside %1: the folder cannot be written to.").arg(path));
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return failure(ErrorCode::DiskFull, Text::tr("No lock can be made beside %1: the disk is full. Nothing was changed.").arg(path));
    }
    return failure(ErrorCode::ClinicLocked,
                   Text::tr("%1 is open in %2 (process %3 on %4).").arg(path, holderProgram).arg(holder).arg(holderHost));
}

Result<void> makeFolderOf(const QString &path) {
    QStringList missing;
    for (QDir folder = QFileInfo(path).absoluteDir(); !folder.exists(); folder = QFileInfo(folder.path()).absoluteDir()) {
        missing.prepend(folder.path());
    }
    for (const QString &folder : missing) {
        if (!QDir().mkdir(folder)
            || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)) {
            return failure(whyNotMade(folder), Text::tr("The folder %1 could not be made.").arg(folder));
        }
    }
    return {};
}

Result<void> makePrivateFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(ownerOnly)) {
        return failure(whyNotMade(path), Text::tr("The file %1 could not be made.").arg(path), file.errorString());
    }
    return {};
}

QString freeName(const QString &path, const QString &suffix) {
    const QString first = path + u'.' + suffix;
    QString name = first;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = first + u'-' + QString::number(number);
    }
    return name;
}

Result<QString> setAside(const QString &path, const QString &suffix) {
    const QString name = freeName(path, suffix);
    if (QFileInfo::exists(path) && !QFile::rename(path, name)) {
        return failure(ErrorCode::StorageFailure, Text::tr("%1 could not be renamed.").arg(path));
    }
    for (const QString &companion : companions) {
        if (QFileInfo::exists(path + companion) && !QFile::rename(path + companion, name + companion)) {
            return failure(ErrorCode::StorageFailure, Text::tr("%1 could not be renamed.").arg(path + companion));
        }
    }
    return name;
}

TemporaryCopy::~TemporaryCopy() {
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
        for (const QString &companion : companions) {
            QFile::remove(m_path + companion);
        }
    }
}

Result<void> TemporaryCopy::keepAs(const QString &path) {
    if (!QFile::rename(m_path, path)) {
        return failure(ErrorCode::StorageFailure, Text::tr("The file %1 could not be made.").arg(path));
    }
    m_path.clear();
    return {};
}

Result<void> copyInto(Database &database, const QString &file) {
    if (QFileInfo::exists(file)) {
        return failure(ErrorCode::InvalidArgument, Text::tr("%1 exists already. It was left as it is.").arg(file));
    }
    TemporaryCopy copy(freeName(file, QStringLiteral("part")));
    if (auto made = makePrivateFile(copy.path()); !made) {
        return made;
    }
    QString quoted = copy.path();
    quoted.replace(u'\'', QStringLiteral("''"));
    database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (auto error = database.takeError()) {
        return tl::unexpected(*error);
    }
    {
        auto written = Database::open(copy.path(), Database::Access::ReadOnly);
        if (!written) {
            return tl::unexpected(written.error());
        }
        const QStringList problems = fileProblems(**written);
        if (auto outcome = (*written)->outcome(); !outcome) {
            return outcome;
        }
        if (!problems.isEmpty()) {
            return failure(ErrorCode::StorageFailure, Text::tr("The copy is not sound and was discarded."), problems.join(u'\n'));
        }
    }
    return copy.keepAs(file);
}

} // namespace praxidesk::store
