#pragma once
// What a store is made of. Read by the three files that Store is written in: store_opening.cpp, store.cpp (reading) and
// store_writing.cpp.

#include "core/store/journal.h"
#include "core/store/ledger.h"
#include "core/store/projection_tables.h"
#include "core/store/range_queries.h"
#include "core/store/repository.h"
#include "core/store/text.h"
#include "core/store/writer.h"

#include <QLockFile>
#include <QLoggingCategory>

namespace praxidesk::store {

Q_DECLARE_LOGGING_CATEGORY(storeLog)

inline const QString nameSetting = QStringLiteral("clinic.name");
inline const QString zoneSetting = QStringLiteral("clinic.zone");

class Store::Private {
public:
    Private(QString filePath, std::unique_ptr<QLockFile> fileLock, std::unique_ptr<Database> opened, Clock now)
        : path(std::move(filePath)), lock(std::move(fileLock)), database(std::move(opened)), clock(std::move(now)) {}

    QString path;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
    Clock clock;
    ClinicInfo info;
    Identity identity{*database};
    Repository repository{*database, identity};
    ProjectionTables tables{*database};
    RangeQueries ranges{*database};
    Ledger ledger{*database, identity, clock};
    Journal journal{*database, identity};

    /// Writes that are one transaction; see Store::together.
    struct Group {
        WriteOptions options;
        StoreWriter writer;
        std::optional<Error> error;                 ///< of the first write that failed
        bool takesAction = false;                   ///< from the last write
        bool takesSummary = false;
    };
    Group *group = nullptr;
    qint64 revision = 0;

    [[nodiscard]] StoreWriter::Parts parts() { return {*database, identity, repository, tables, journal, ledger, info.zone}; }
    [[nodiscard]] Result<ChangeId> writeInGroup(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work) {
        Q_ASSERT_X(!options.bulk, "Store::write", "a bulk write inside of a group");
        if (group->error) {
            return tl::unexpected(*group->error);
        }
        group->writer.setAction(options.action);
        if (const auto worked = work(group->writer); !worked) {
            group->error = worked.error();
            return tl::unexpected(worked.error());
        }
        if (group->takesAction) {
            group->options.action = options.action;
        }
        if (group->takesSummary) {
            group->options.summary = options.summary;
        }
        return ChangeId{};
    }
    /// A group inside of a group is a part of it: the outer one ends the transaction and tells.
    [[nodiscard]] Result<ChangeId> groupInGroup(const WriteOptions &options, const std::function<Result<void>()> &work) {
        const auto worked = work();
        if (!worked && !group->error) {
            group->error = worked.error();
        }
        if (group->error) {
            return tl::unexpected(*group->error);
        }
        if (group->takesAction && !options.action.isEmpty()) {
            group->options.action = options.action;
        }
        if (group->takesSummary && !options.summary.isEmpty()) {
            group->options.summary = options.summary;
        }
        return ChangeId{};
    }
    /// Ends the transaction of `writer`: committed, unless `worked` or the file says otherwise.
    [[nodiscard]] Result<ChangeId> end(StoreWriter &writer, const Result<void> &worked) {
        Result<ChangeId> change = worked ? writer.finish() : Result<ChangeId>(tl::unexpected(worked.error()));
        if (change) {
            if (const auto committed = database->commit(); !committed) {
                change = tl::unexpected(committed.error());
            }
        }
        if (!change) {
            // what the file said is the cause of whatever the callable made of it
            const auto cause = database->takeError();
            database->rollBack();
            identity.forget();
            ledger.forgetCached();
            return cause ? tl::unexpected(*cause) : change;
        }
        identity.settle();
        return change;
    }

    /// A failure of an earlier read is over; one inside a transaction stays until its end. To be called first by
    /// everything that may run outside of a write.
    void settle() const {
        if (!database->inTransaction()) {
            if (const auto error = database->takeError()) {
                qCWarning(storeLog).noquote() << error->message << error->detail;
            }
        }
    }
    /// An answer of which a part could not be read is none.
    template <typename T>
    [[nodiscard]] Result<T> whole(Result<T> answer) const {
        if (const auto outcome = database->outcome(); !outcome) {
            return tl::unexpected(outcome.error());
        }
        return answer;
    }
    template <typename T>
    [[nodiscard]] std::optional<T> whole(std::optional<T> answer) const {
        return database->hasFailed() ? std::nullopt : std::move(answer);
    }
    template <typename T>
    [[nodiscard]] std::vector<T> whole(std::vector<T> answer) const {
        return database->hasFailed() ? std::vector<T>() : std::move(answer);
    }
    /// The one way into a transaction.
    [[nodiscard]] Result<void> begin() {
        if (!database->isFileInPlace()) {
            return failure(ErrorCode::StorageFailure,
                           Text::tr("The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and"
                                    " open it again, or save a copy now, which has everything so far.").arg(path));
        }
        if (!database->begin()) {
            return tl::unexpected(*database->takeError());
        }
        return {};
    }
    [[nodiscard]] QString setting(const QString &name) const {
        Query query("SELECT value FROM setting WHERE name = ?", *database);
        query << name;
        return query.next() ? query.text(0) : QString();
    }
    void setSetting(const QString &name, const QString &value) {
        Query query("INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                    *database);
        query << name << value;
        query.run();
    }
    [[nodiscard]] Result<void> loadInfo() {
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

    /// As openToRead; a friend, because only this class may make a Store.
    friend Result<std::unique_ptr<Store>> reader(const QString &path, Clock clock) { return Private::open(path, std::move(clock)); }

private:
    static Result<std::unique_ptr<Store>> open(const QString &path, Clock clock);
};

} // namespace praxidesk::store
