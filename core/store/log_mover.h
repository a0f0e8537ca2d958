#pragma once
// The write-ahead log, which every transaction is written to, goes into the file from time to time (sqlite.org/wal.html). Usually a
// commit does that. While very many come one after the other, another thread does, so that nobody waits for the disk.

#include <QString>

namespace praxidesk::store {

/// Moves as much of the clinic's log as was there at the beginning, through connections of its own, on the thread that calls;
/// the clinic may be read and written meanwhile. False: some of it stays in the log, which loses nothing, for the next time.
/// To be called only while something is in the log that is not in the file, by one thread at a time.
bool moveLog(const QString &path);

} // namespace praxidesk::store
