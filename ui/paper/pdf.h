#pragma once
// Pages as a PDF file.

#include "core/model/result.h"
#include "ui/paper/pages.h"

class QIODevice;

namespace praxidesk::paper {

/// With the document's title. False when it could not be made; what the device could not take it tells itself.
[[nodiscard]] bool writePdf(const Pages &pages, QIODevice &out);
/// The file is there whole, or as it was before. StorageFailure says why.
[[nodiscard]] Result<void> savePdf(const Pages &pages, const QString &file);

} // namespace praxidesk::paper
