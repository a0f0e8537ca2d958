#pragma once
// Which dialect a server speaks.

#include "core/store/ledger.h"
#include "core/sync/dialect.h"

namespace praxidesk::sync {

/// Of the row's kind, with its options; plain FHIR where the kind is not known.
[[nodiscard]] std::unique_ptr<Dialect> makeDialect(const store::ServerRow &row);

} // namespace praxidesk::sync
