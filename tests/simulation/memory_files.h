#pragma once
// Clinic files of simulated days in memory while they are open: a day is thousands of small transactions, and what a
// disk makes of them is tried elsewhere (tests/kill, tests/fault).

namespace praxidesk::test {

/// From now on SQLite keeps every file that this program opens in memory, and writes it to its place when it is closed.
/// One connection to a file at a time. There is no write-ahead log: SQLite goes by its rollback journal, in memory, too.
void keepDatabasesInMemory();

} // namespace praxidesk::test
