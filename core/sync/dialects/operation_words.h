#pragma once
// Words and shapes that operations share, to be sent and to be read.

#include "core/sync/dialect.h"

#include "core/fhir/json.h"

namespace praxidesk::sync::operations {

[[nodiscard]] inline QByteArray bytes(fhir::JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }
[[nodiscard]] QByteArray parameters(const QByteArrayList &list);
[[nodiscard]] QByteArray parameter(const char *name, const char *kind, const QByteArray &value);
[[nodiscard]] QByteArray reference(const QString &text);

[[nodiscard]] bool hasSchedulingParameters(fhir::JsonNode schedule);
/// The reference to a service that Medplum's newer shapes want, from what is told of the service; none: an empty node.
[[nodiscard]] fhir::JsonNode serviceOf(fhir::JsonNode types);

/// NotSupported where it says that it does not know the operation, NotThisWay where it refuses this one, SlotLost where no
/// time is left.
[[nodiscard]] Verdict verdictOf(const Request &request, const Answer &answer, Instant now);
/// Of what verdictOf made: a shape that another server may know, or a bare 404, which may be about anything.
[[nodiscard]] Doubt doubtOf(const Verdict &verdict);

/// Resources anywhere in an answer: alone, in a Bundle, in Parameters. They live as long as what they were read from.
void collect(fhir::JsonNode resource, std::vector<fhir::JsonNode> &found);

} // namespace praxidesk::sync::operations
