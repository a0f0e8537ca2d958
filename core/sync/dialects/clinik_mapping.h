#pragma once
// FHIR's JSON and Clinik's: Schedules, Slots, Appointments and AppointmentResponses in camelCase as its documents show them.
// Tokens that both have in common (times, texts, flags) are copied as they stand. Pure.

#include "core/fhir/json.h"

#include <vector>

namespace praxidesk::sync::clinik {

/// Types that have a JSON of Clinik's own; people and places are plain FHIR there.
[[nodiscard]] bool isMapped(const QString &type);

/// One member of Clinik's JSON.
struct Field {
    QByteArray name;
    QByteArray raw;
    friend bool operator==(const Field &, const Field &) = default;
};
/// What a FHIR resource says as far as Clinik has a place for it; what it does not say is left out.
[[nodiscard]] std::vector<Field> fieldsOf(const QString &type, const QByteArray &resource);
/// Nothing where it does not say it.
[[nodiscard]] QByteArray valueOf(const std::vector<Field> &fields, const char *name);
/// The same for people: times by their instant, a flag that is not set like one that says its default.
[[nodiscard]] bool saysTheSame(const Field &one, const Field &other);
/// Whether two resources are the same at Clinik.
[[nodiscard]] bool isSameThere(const QString &type, const QByteArray &one, const QByteArray &other);

/// The whole of it, to be created.
[[nodiscard]] QByteArray toClinik(const QString &type, const QByteArray &resource);
/// What is to be changed: members that differ, null for what is not said any more. A Slot always says its status.
[[nodiscard]] QByteArray difference(const QString &type, const QByteArray &base, const QByteArray &resource);

/// The FHIR resource; empty for what is no object with an id.
[[nodiscard]] QByteArray fromClinik(const QString &type, fhir::JsonNode object);
/// `came` with all that `known` says beyond what Clinik has a place for: elements that say the same there keep their bytes.
[[nodiscard]] QByteArray completed(const QString &type, const QByteArray &known, const QByteArray &came);

} // namespace praxidesk::sync::clinik
