#include "core/sync/dialects/dialects.h"

#include "core/sync/dialects/generic.h"

namespace praxidesk::sync {

std::unique_ptr<Dialect> makeDialect(const store::ServerRow &row) { return std::make_unique<GenericDialect>(QUrl(row.url)); }

} // namespace praxidesk::sync
