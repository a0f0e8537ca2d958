#pragma once
// A file that is there whole, or as it was before.

#include "core/model/result.h"

#include <QByteArray>

namespace praxidesk::paper {

/// Readable for its owner only. StorageFailure names the file and what was the matter. In one piece and without Qt's buffer: on
/// a disk that has just room for a part, QSaveFile takes what is left in the buffer for written.
[[nodiscard]] Result<void> saveWhole(const QString &file, const QByteArray &bytes);

} // namespace praxidesk::paper
