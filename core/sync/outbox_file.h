#pragma once
// For clinics without a network: what waits as a file, a transaction Bundle that somebody carries to the server, and the
// server's answer read back. What is in the file may have arrived: it is looked for before it is sent another way. While a
// synchronisation is under way both wait for another time: ServerUnreachable.

#include "core/sync/synchroniser.h"

namespace praxidesk::sync {

/// Hands the Bundle to `keep`, and notes what is in it once that succeeded. How many changes; NotFound: nothing waits.
/// A file that got lost can be written again: nothing in it is done twice.
[[nodiscard]] Result<int> writeOutbox(store::Store &store, store::ServerId server, const QString &user, const std::function<Result<void>(const QByteArray &)> &keep);

/// The same into a file that only its owner may read.
[[nodiscard]] Result<int> saveOutbox(store::Store &store, store::ServerId server, const QString &user, const QString &path);

/// Reads the transaction-response to the file that was written last. InvalidResource when it is none, or none for that
/// file: then nothing is changed.
[[nodiscard]] Result<SyncReport> acceptOutbox(store::Store &store, store::ServerId server, const QString &user, const QByteArray &response);
/// The same from a file. NotFound: it cannot be read.
[[nodiscard]] Result<SyncReport> readAnswer(store::Store &store, store::ServerId server, const QString &user, const QString &path);

} // namespace praxidesk::sync
