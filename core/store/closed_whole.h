#pragma once
// Whether anybody touched a clinic's file since it was closed whole: if nobody did, it need not be read from end to end
// when it is opened again.

#include <QString>

namespace praxidesk::store {

/// Marks the file as it is now: its time of modification becomes one that no write would give it by chance, and is noted
/// beside its size among the file's extended attributes. Does nothing where there are none; then the file is just read.
void markClosedWhole(const QString &path);
/// The file is the one that was marked, and neither written to nor copied since.
[[nodiscard]] bool isAsClosed(const QString &path);

} // namespace praxidesk::store
