#pragma once
// Small readings that dialects share.

#include "core/sync/dialect.h"

#include "core/fhir/json.h"

namespace praxidesk::sync {

/// W/"7" for version 7.
[[nodiscard]] QByteArray etagOf(fhir::JsonNode resource);
/// W/"7" is 7; nullopt for versions that do not count.
[[nodiscard]] std::optional<qint64> versionNumber(const QByteArray &etag);
/// meta.lastUpdated
[[nodiscard]] std::optional<Instant> lastUpdatedOf(const QByteArray &json);
[[nodiscard]] WireResource wireResource(fhir::JsonNode resource);
/// "Type/id" at the end of a URL or reference, with or without a version.
struct TypeAndId {
    QString type;
    QString id;
};
[[nodiscard]] std::optional<TypeAndId> typeAndId(QStringView url);
/// In a Slot that is kept for somebody: until when the server keeps it.
inline constexpr std::string_view holdExpiresExtension = "urn:praxidesk:hold-expires";
[[nodiscard]] std::optional<Instant> holdExpiresIn(fhir::JsonNode slot);
/// The answer's Date header.
[[nodiscard]] std::optional<Instant> dateOf(const Answer &answer);

} // namespace praxidesk::sync
