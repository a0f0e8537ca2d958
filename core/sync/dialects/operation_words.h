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

/// What is wrong is the operation, its parameters, or that it cannot work out this schedule: other ways may do.
[[nodiscard]] bool namesOperation(const Verdict &verdict);
/// It does not know this operation, or not in this shape; NotSupported where it does not, SlotLost where no time is left.
[[nodiscard]] Verdict verdictOf(const Request &request, const Answer &answer, Instant now);

/// Resources anywhere in an answer: alone, in a Bundle, in Parameters. They live as long as what they were read from.
void collect(fhir::JsonNode resource, std::vector<fhir::JsonNode> &found);

} // namespace praxidesk::sync::operations
