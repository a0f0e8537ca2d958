// The transactions of a clinic's file: what is written, alone or together.
#include "core/store/store_private.h"

namespace praxidesk::store {
namespace {

/// Gives SQLite room for every page that a bulk write touches again and again, and takes it back at the end: pages that
/// do not fit go through the journal several times, which grows with the clinic.
class BulkMemory {
public:
    BulkMemory(Database &database, bool bulk) : m_database(bulk ? &database : nullptr) {
        if (m_database) {
            m_database->execute(QStringLiteral("PRAGMA cache_size = -131072"));
        }
    }
    ~BulkMemory() {
        if (m_database && !m_database->hasFailed()) {
            m_database->execute(QStringLiteral("PRAGMA cache_size = %1").arg(Database::ordinaryCache));
        }
    }
    BulkMemory(const BulkMemory &) = delete;
    BulkMemory &operator=(const BulkMemory &) = delete;

private:
    Database *m_database;
};

} // namespace

Result<void> Store::Private::begin() {
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

Result<ChangeId> Store::Private::writeInGroup(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work) {
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

Result<ChangeId> Store::Private::groupInGroup(const WriteOptions &options, const std::function<Result<void>()> &work) {
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

Result<ChangeId> Store::Private::end(StoreWriter &writer, const Result<void> &worked) {
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

Result<ChangeId> Store::write(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work) {
    if (d->group != nullptr) {
        return d->writeInGroup(options, work);
    }
    d->settle();
    Q_ASSERT_X(!d->database->inTransaction(), "Store::write", "a write inside of a write");
    const BulkMemory memory(*d->database, options.bulk);
    if (auto begun = d->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    StoreWriter writer(d->parts(), options, now());
    const auto change = d->end(writer, work(writer));
    if (change) {
        ++d->revision;
        const Changed what = writer.takeChanged();
        Q_EMIT changed(what);
    }
    return change;
}

Result<ChangeId> Store::together(const WriteOptions &options, const std::function<Result<void>()> &work) {
    if (d->group != nullptr) {
        return d->groupInGroup(options, work);
    }
    d->settle();
    Q_ASSERT_X(!d->database->inTransaction(), "Store::together", "a group inside of a write");
    if (auto begun = d->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    // The writer keeps a reference to the options, which may learn their words from the last write.
    Private::Group group{options, StoreWriter(d->parts(), group.options, now()), std::nullopt, options.action.isEmpty(), options.summary.isEmpty()};
    d->group = &group;
    auto worked = work();
    d->group = nullptr;
    if (group.error) {
        worked = tl::unexpected(*group.error);
    }
    const auto change = d->end(group.writer, worked);
    if (change) {
        ++d->revision;
        const Changed what = group.writer.takeChanged();
        Q_EMIT changed(what);
    }
    return change;
}

Result<void> Store::markUndone(ChangeId change, bool undone) {
    Q_ASSERT_X(d->database->inTransaction(), "Store::markUndone", "only inside of Store::write");
    d->journal.markUndone(change, undone);
    return d->database->outcome();
}

Result<void> Store::setSetting(const QString &name, const QString &value) {
    d->settle();
    if (d->database->inTransaction()) {
        d->setSetting(name, value);
        return d->database->outcome();
    }
    if (auto begun = d->begin(); !begun) {
        return begun;
    }
    d->setSetting(name, value);
    return d->database->commit();
}

} // namespace praxidesk::store
