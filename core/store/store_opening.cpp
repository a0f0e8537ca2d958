// Making, opening and closing a clinic's file.
#include "core/store/clinic_file.h"
#include "core/store/closed_whole.h"
#include "core/store/intake.h"
#include "core/store/migrations.h"
#include "core/store/reading.h"
#include "core/store/store_private.h"

#include <QFile>
#include <QFileInfo>

namespace praxidesk::store {
namespace {

const QString nameSetting = QStringLiteral("clinic.name");
const QString zoneSetting = QStringLiteral("clinic.zone");

} // namespace

Store::Store(std::unique_ptr<Private> made) : d(std::move(made)) { new Intake(*this, *d->database); }
Store::~Store() {
    delete &Intake::of(*this); // before the database that it speaks of
    const QString path = d->path;
    const bool isWhole = d->database->isFileInPlace() && d->database->failures() == 0;
    const auto lock = std::move(d->lock); // until the mark is made
    d.reset();
    if (isWhole) {
        markClosedWhole(path);
    }
}

Result<void> Store::Private::loadInfo() {
    info.name = setting(nameSetting);
    const QString zoneId = setting(zoneSetting);
    if (auto outcome = database->outcome(); !outcome) {
        return outcome;
    }
    const auto zone = Zone::fromId(zoneId);
    if (!zone) {
        return failure(ErrorCode::ClinicDamaged, Text::tr("The clinic's time zone “%1” is not known here.").arg(zoneId));
    }
    info.zone = *zone;
    return {};
}

Result<std::unique_ptr<Store>> Store::Private::open(const QString &path, Clock clock) {
    const auto version = versionOf(path);
    if (!version) {
        return tl::unexpected(version.error());
    }
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    (void)(*database)->beginReading(); // one moment for all that is read; what fails is told by the first answer
    auto made = std::make_unique<Private>(path, nullptr, std::move(*database), std::move(clock));
    if (auto loaded = made->loadInfo(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

Result<std::unique_ptr<Store>> reader(const QString &path, Clock clock); // a friend of Store::Private
Result<std::unique_ptr<Store>> openToRead(const QString &path, Clock clock) { return reader(path, std::move(clock)); }

Result<std::unique_ptr<Store>> Store::create(const QString &path, const ClinicInfo &info, Clock clock, const Fault &fault) {
    if (inspect(path).kind != FileKind::Missing) {
        return failure(ErrorCode::InvalidArgument, Text::tr("%1 exists already. It was left as it is.").arg(path));
    }
    if (auto made = makeFolderOf(path); !made) {
        return tl::unexpected(made.error());
    }
    // Made under another name, so that a clinic is there whole or not at all.
    TemporaryCopy fresh(freeName(path, QStringLiteral("new")));
    if (auto made = makePrivateFile(fresh.path()); !made) {
        return tl::unexpected(made.error());
    }
    {
        auto database = Database::open(fresh.path(), Database::Access::ReadWrite, fault);
        if (!database) {
            return tl::unexpected(database.error());
        }
        Database &file = **database;
        file.execute(QStringLiteral("PRAGMA page_size = 4096"));
        file.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        if (auto done = migrate(file, 0, migrations()); !done) {
            return tl::unexpected(done.error());
        }
        for (const auto &[name, value] : {std::pair(nameSetting, info.name), std::pair(zoneSetting, info.zone.id())}) {
            Query query("INSERT INTO setting(name, value) VALUES (?, ?)", file);
            query << name << value;
            query.run();
        }
        if (auto error = file.takeError()) {
            return tl::unexpected(*error);
        }
    }
    if (auto kept = fresh.keepAs(path); !kept) {
        return tl::unexpected(kept.error());
    }
    return open(path, std::move(clock), fault);
}

namespace {

/// Damaged files are kept under another name: with luck somebody can still read them.
tl::unexpected<Error> damaged(const QString &path, Instant now, const QString &detail) {
    const QString day = toUtcIso(now).left(10);
    const auto aside = setAside(path, QStringLiteral("damaged-") + day);
    if (!aside) {
        return tl::unexpected(aside.error());
    }
    return failure(ErrorCode::ClinicDamaged,
                   Text::tr("The clinic file is damaged. It was set aside as %1; restore a backup.").arg(*aside), detail);
}

/// Cheap for any size: the schema and a page of settings. Files that can be read in a moment are read whole, unless nobody
/// touched them since we closed them.
std::optional<QString> damageOf(Database &database, const QString &path) {
    constexpr qint64 smallFile = 16 * 1024 * 1024;
    QString found;
    {
        Query schema("SELECT count(*) FROM sqlite_schema", database);
        if (schema.next() && QFileInfo(path).size() <= smallFile && !isAsClosed(path)) {
            Query whole("PRAGMA quick_check(1)", database);
            if (whole.next() && whole.text(0) != QLatin1String("ok")) {
                found = whole.text(0);
            }
        }
    }
    if (const auto error = database.takeError(); error && error->code == ErrorCode::ClinicDamaged) {
        return error->detail;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

/// The version as the database has it: what a program wrote that was ended at once may stand in the log alone, where the
/// first bytes of the file (versionOf()) do not show it.
Result<void> upgrade(Database &database, const QString &path) {
    const auto stored = database.pragma(QStringLiteral("user_version"));
    if (!stored) {
        return tl::unexpected(database.takeError().value_or(Error{}));
    }
    const auto version = knownVersion(path, int(*stored));
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version == currentVersion()) {
        return {};
    }
    const QString backup = freeName(path, QStringLiteral("version-%1.backup").arg(*version));
    if (auto copied = copyInto(database, backup); !copied) {
        return copied;
    }
    return migrate(database, *version, migrations());
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, Clock clock, const Fault &fault) {
    auto version = versionOf(path);
    // what was never a clinic is not ours to set aside
    if (!version && (version.error().code != ErrorCode::ClinicDamaged || inspect(path).kind == FileKind::Foreign)) {
        return tl::unexpected(version.error());
    }
    if (!QFile::permissions(path).testFlag(QFileDevice::WriteOwner) || !QFileInfo(path).isWritable()) {
        return failure(ErrorCode::ReadOnly, Text::tr("%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.").arg(path));
    }
    auto lock = lockClinic(path);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    if (!version) {
        return damaged(path, clock(), version.error().message);
    }
    auto database = Database::open(path, Database::Access::ReadWrite, fault);
    if (!database) {
        return database.error().code == ErrorCode::ClinicDamaged ? damaged(path, clock(), database.error().detail)
                                                                 : tl::unexpected(database.error());
    }
    if (const auto detail = damageOf(**database, path)) {
        database->reset();
        return damaged(path, clock(), *detail);
    }
    (*database)->execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (auto upgraded = upgrade(**database, path); !upgraded) {
        return tl::unexpected(upgraded.error());
    }
    auto made = std::make_unique<Private>(path, std::move(*lock), std::move(*database), std::move(clock));
    if (auto loaded = made->loadInfo(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

Result<void> Store::backup(const QString &file) const {
    d->settle();
    return copyInto(*d->database, file);
}

} // namespace praxidesk::store
