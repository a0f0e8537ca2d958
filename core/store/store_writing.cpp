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
