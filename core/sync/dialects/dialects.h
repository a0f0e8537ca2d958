#pragma once
// Which dialect a server speaks.

#include "core/store/ledger.h"
#include "core/sync/dialect.h"

namespace praxidesk::sync {

/// Of the row's kind, with its options; plain FHIR where the kind is not known.
[[nodiscard]] std::unique_ptr<Dialect> makeDialect(const store::ServerRow &row);

/// All that it offers in FHIR stands below.
[[nodiscard]] QUrl fhirBase(const store::ServerRow &row);
/// Its address, and that.
[[nodiscard]] QStringList basesOf(const store::ServerRow &row);

/// The kind of server that an address looks like, as in ServerRow::kind; with what the server says of itself also where the
/// address says nothing. "fhir" where nothing speaks for another.
[[nodiscard]] QString guessKind(const QUrl &url, const Capabilities &stated = {});
/// What people call it: "Canvas", "plain FHIR".
[[nodiscard]] QString kindName(const QString &kind);

/// Whether servers of the row's kind keep Encounters that we can ask for and make.
[[nodiscard]] bool keepsEncounters(const store::ServerRow &row);

} // namespace praxidesk::sync
