#include "core/store/backups.h"

#include "core/store/clinic_file.h"
#include "core/store/database.h"
#include "core/store/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <set>

namespace praxidesk::store {
namespace {

const QString suffix = QStringLiteral(".praxidesk");

/// The clinic's file, and a few letters that tell clinics of the same name apart.
QString prefixOf(const QString &clinic) {
    const QFileInfo file(clinic);
    const auto hash = QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("%1-%2-").arg(file.completeBaseName(), QString::fromLatin1(hash.toHex().left(6)));
}

QString nameOf(const QString &clinic, const WallClock &written, int number) {
    const QString again = number > 1 ? u'-' + QString::number(number) : QString();
    return prefixOf(clinic) + written.date.toString(QStringLiteral("yyyy-MM-dd")) + u'-' + written.time.toString(QStringLiteral("HHmmss")) + again + suffix;
}

/// Keeps the newest of each period until there are `most`. `newestFirst` holds indices.
template <typename Period>
void keepNewest(std::vector<bool> &kept, const std::vector<size_t> &newestFirst, int most, Period period) {
    std::set<decltype(period(size_t()))> seen;
    for (const size_t at : newestFirst) {
        if (seen.insert(period(at)).second && static_cast<int>(seen.size()) <= most) {
            kept[at] = true;
        }
    }
}

qint64 numberIn(Database &database, std::string_view sql) {
    Query query(sql, database);
    return query.next() ? query.integer(0) : 0;
}

QString settingIn(Database &database, const QString &name) {
    Query query("SELECT value FROM setting WHERE name = ?", database);
    query << name;
    return query.next() ? query.text(0) : QString();
}

Result<std::unique_ptr<Database>> openFile(const QString &file) {
    if (const auto version = versionOf(file); !version) {
        return tl::unexpected(version.error());
    }
    return Database::open(file, Database::Access::ReadOnly);
}

struct AuditEnd {
    qint64 sequence = 0;
    QByteArray hash;
};

AuditEnd auditEnd(Database &database) {
    Query query("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1", database);
    return query.next() ? AuditEnd{query.integer(0), query.bytes(1)} : AuditEnd{};
}

/// What was left half-way when the computer lost its power.
void removeHalves(const QString &folder, const QString &clinic) {
    const QDir place(folder);
    for (const QString &name : place.entryList(QDir::Files)) {
        if (name.startsWith(prefixOf(clinic)) && name.contains(suffix + QStringLiteral(".part"))) {
            QFile::remove(place.filePath(name));
        }
    }
}

} // namespace

std::vector<size_t> spareBackups(std::span<const WallClock> written, const KeptBackups &kept) {
    std::vector<size_t> newestFirst(written.size());
    std::iota(newestFirst.begin(), newestFirst.end(), size_t(0));
    std::ranges::stable_sort(newestFirst, [&written](size_t a, size_t b) {
        return std::pair(written[a].date, written[a].time) > std::pair(written[b].date, written[b].time);
    });
    std::vector<bool> stays(written.size(), false);
    const auto dateOf = [&written](size_t at) { return written[at].date; };
    keepNewest(stays, newestFirst, kept.daily, dateOf);
    keepNewest(stays, newestFirst, kept.weekly, [&](size_t at) { return dateOf(at).addDays(1 - dateOf(at).dayOfWeek()); });
    keepNewest(stays, newestFirst, kept.monthly, [&](size_t at) { return QDate(dateOf(at).year(), dateOf(at).month(), 1); });
    std::vector<size_t> spare;
    for (size_t at = 0; at < written.size(); ++at) {
        if (!stays[at] && dateOf(at) != dateOf(newestFirst.front())) {
            spare.push_back(at);
        }
    }
    return spare;
}

std::vector<BackupFile> backupsIn(const QString &folder, const QString &clinic) {
    const QString prefix = prefixOf(clinic);
    static const QRegularExpression moment(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})-(\\d{6})(?:-\\d+)?\\.praxidesk$"));
    std::vector<BackupFile> found;
    const QDir place(folder);
    for (const QString &name : place.entryList(QDir::Files)) {
        const auto match = name.startsWith(prefix) ? moment.match(name.mid(prefix.size())) : QRegularExpressionMatch();
        const WallClock written{QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), QStringLiteral("HHmmss"))};
        if (match.hasMatch() && written.date.isValid() && written.time.isValid()) {
            found.push_back({place.filePath(name), written});
        }
    }
    std::ranges::stable_sort(found, [](const BackupFile &a, const BackupFile &b) {
        return std::pair(a.written.date, a.written.time) > std::pair(b.written.date, b.written.time);
    });
    return found;
}

Result<QString> writeBackup(const BackupOrder &order) {
    if (!QFileInfo(order.folder).isDir()) {
        return failure(ErrorCode::NotFound, Text::tr("The folder for backups, %1, is not there. Plug in its drive, or choose another folder.").arg(order.folder));
    }
    if (const auto version = versionOf(order.clinic); !version) {
        return tl::unexpected(version.error());
    }
    auto database = Database::open(order.clinic, Database::Access::ReadOnly, order.fault);
    if (!database) {
        return tl::unexpected(database.error());
    }
    removeHalves(order.folder, order.clinic);
    const QDir place(order.folder);
    const WallClock written = order.zone.toWallClock(order.now);
    QString file;
    for (int number = 1; file.isEmpty() || QFileInfo::exists(file); ++number) {
        file = place.filePath(nameOf(order.clinic, written, number));
    }
    if (const auto copied = copyInto(**database, file); !copied) {
        return tl::unexpected(copied.error());
    }
    const auto problems = Store::check(file);
    if (!problems || !problems->isEmpty()) {
        QFile::remove(file);
        return problems ? failure(ErrorCode::ClinicDamaged, Text::tr("The backup was not sound and was discarded. Check the clinic with “praxictl check”."), problems->join(u'\n'))
                        : tl::unexpected(problems.error());
    }
    const auto all = backupsIn(order.folder, order.clinic);
    std::vector<WallClock> moments;
    std::ranges::transform(all, std::back_inserter(moments), &BackupFile::written);
    for (const size_t at : spareBackups(moments, order.kept)) {
        if (all[at].path != file) {
            QFile::remove(all[at].path);
        }
    }
    return file;
}

Result<BackupContent> contentOf(const QString &file) {
    auto database = openFile(file);
    if (!database) {
        return tl::unexpected(database.error());
    }
    BackupContent content;
    content.name = settingIn(**database, QStringLiteral("clinic.name"));
    content.zone = Zone::fromId(settingIn(**database, QStringLiteral("clinic.zone"))).value_or(Zone());
    content.patients = numberIn(**database, "SELECT count(*) FROM resource JOIN resource_type ON resource_type.id = resource.type WHERE name = 'Patient' AND state = 1");
    content.appointments = numberIn(**database, "SELECT count(*) FROM resource JOIN resource_type ON resource_type.id = resource.type WHERE name = 'Appointment' AND state = 1");
    {
        Query last("SELECT max(time) FROM audit", **database);
        content.lastChange = last.next() ? last.instantIf(0) : std::nullopt;
    }
    if (const auto outcome = (*database)->outcome(); !outcome) {
        return tl::unexpected(outcome.error());
    }
    return content;
}

Result<BackupLoss> lossOf(const QString &backup, const QString &clinic) {
    auto old = openFile(backup);
    if (!old) {
        return tl::unexpected(old.error());
    }
    auto present = openFile(clinic);
    if (!present) {
        return tl::unexpected(present.error());
    }
    const AuditEnd end = auditEnd(**old);
    BackupLoss loss;
    if (end.sequence > 0) {
        Query same("SELECT hash FROM audit WHERE sequence = ?", **present);
        same << end.sequence;
        loss.isOfThisClinic = same.next() && same.bytes(0) == end.hash;
    }
    if (loss.isOfThisClinic) {
        // One write has many rows; they share their moment.
        Query later("SELECT count(*) FROM (SELECT DISTINCT time, user, action FROM audit WHERE sequence > ?)", **present);
        later << end.sequence;
        loss.changes = later.next() ? later.integer(0) : 0;
    }
    for (Database *database : {old->get(), present->get()}) {
        if (const auto outcome = database->outcome(); !outcome) {
            return tl::unexpected(outcome.error());
        }
    }
    return loss;
}

} // namespace praxidesk::store
