#pragma once
// Backups of a clinic: written beside the open clinic, from a connection that only reads, so that a worker can do it;
// verified, thinned out as they grow old; and what one of them holds.

#include "core/store/store.h"

#include <QDate>
#include <QTime>

namespace praxidesk::store {

/// How many stay: the newest of each of the last days, weeks (from Monday) and months that have one. Of the newest day all.
struct KeptBackups {
    int daily = 7;
    int weekly = 4;
    int monthly = 12;
};
/// Indices, ascending, of those that may go; `written` in any order. The newest never goes.
[[nodiscard]] std::vector<size_t> spareBackups(std::span<const WallClock> written, const KeptBackups &kept = {});

struct BackupFile {
    QString path;
    WallClock written;                              ///< in the clinic's zone
};
/// Those of this clinic in the folder, the newest first. Only files that writeBackup named.
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString &folder, const QString &clinic);

struct BackupOrder {
    QString clinic;                                 ///< its file; may be open
    QString folder;                                 ///< is not made: a drive that is not there would become a folder
    Instant now;
    Zone zone = {};
    KeptBackups kept = {};
    Fault fault = {};                               ///< of the connection that reads
};
/// Copies the clinic as it is at this moment, checks the copy as `Store::check` does, and only then lets old ones go.
/// The path of the copy. NotFound: no folder; DiskFull, ReadOnly, ClinicDamaged and StorageFailure as ever: then nothing of
/// it stays, and no old backup went.
[[nodiscard]] Result<QString> writeBackup(const BackupOrder &order);

/// What is in a clinic's file, without opening it as a clinic: it may be of an older version.
struct BackupContent {
    QString name;
    Zone zone;
    qint64 patients = 0;
    qint64 appointments = 0;
    std::optional<Instant> lastChange;
};
/// ClinicMissing, ClinicNewer, ClinicDamaged as Store::open; nothing is changed or set aside.
[[nodiscard]] Result<BackupContent> contentOf(const QString &file);

/// What the clinic has and its backup does not.
struct BackupLoss {
    bool isOfThisClinic = false;                    ///< the clinic went on from where the backup ends
    qint64 changes = 0;                             ///< as people count them; of another clinic: none
};
[[nodiscard]] Result<BackupLoss> lossOf(const QString &backup, const QString &clinic);

} // namespace praxidesk::store
