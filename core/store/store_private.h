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
    [[nodiscard]] Result<ChangeId> writeInGroup(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work);
    /// A group inside of a group is a part of it: the outer one ends the transaction and tells.
    [[nodiscard]] Result<ChangeId> groupInGroup(const WriteOptions &options, const std::function<Result<void>()> &work);
    /// Ends the transaction of `writer`: committed, unless `worked` or the file says otherwise.
    [[nodiscard]] Result<ChangeId> end(StoreWriter &writer, const Result<void> &worked);

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
    [[nodiscard]] Result<void> begin();
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
    [[nodiscard]] Result<void> loadInfo();

    /// As openToRead; a friend, because only this class may make a Store.
    friend Result<std::unique_ptr<Store>> reader(const QString &path, Clock clock) { return Private::open(path, std::move(clock)); }

private:
    static Result<std::unique_ptr<Store>> open(const QString &path, Clock clock);
};

} // namespace praxidesk::store
