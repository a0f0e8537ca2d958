#pragma once
// FHIR R4 JSON <-> model, losslessly (DESIGN.md rule 5): the bytes that came are kept; writing a value changes only the
// elements that the value owns and leaves every other byte of the resource where it was.

#include "core/model/resources.h"
#include "core/model/result.h"
#include "core/time/zone.h"

#include <QByteArray>

#include <variant>

namespace praxidesk::fhir {

/// One problem of a resource: FHIRPath-like element path ("Appointment.participant[0].status") and the reason.
struct Issue {
    QString path;
    QString message;
    friend bool operator==(const Issue &, const Issue &) = default;
};

/// Syntax (UTF-8, JSON, no duplicate keys, depth), then FHIR R4: for our types required elements, cardinality, unknown
/// types of value, primitives, required bindings, app-1…app-4, per-1, dom-3, reference targets; unknown *elements* are
/// kept, not refused. For any other type syntax and resourceType only. Empty: valid. Ids made of printable ASCII
/// without white space, '/', '#', '?' are accepted even where FHIR forbids them (Clinik's `dr_smith`).
[[nodiscard]] std::vector<Issue> validate(const QByteArray &json);

/// What the store needs to know of any resource: read with one pass, no validation.
struct Envelope {
    ResourceType type = ResourceType::Other;
    QString typeName;                               ///< "Encounter", for Other too
    QString id;                                     ///< Resource.id as it stands; may be empty
    std::vector<Reference> references;              ///< every Reference.reference outside contained, in order, unresolved
};
[[nodiscard]] Result<Envelope> readEnvelope(const QByteArray &json);

using Value = std::variant<std::monostate, Schedule, Slot, Appointment, AppointmentResponse, Patient, Actor>;
/// The typed value; monostate for types that we keep untouched. Keys of references are 0. Offsets missing from times are
/// read as UTC. Error InvalidResource with the path in `detail`.
[[nodiscard]] Result<Value> read(const QByteArray &json);

/// A resource with everything that its bytes say, from one pass over them.
struct Parsed {
    QByteArray json;
    Envelope envelope;
    Value value;
};
/// readEnvelope() and read() in one.
[[nodiscard]] Result<Parsed> parse(const QByteArray &json);
/// validate(), readEnvelope() and read() in one. `resource` has an envelope and a value only when there are no issues.
struct Examined {
    Parsed resource;
    std::vector<Issue> issues;
};
[[nodiscard]] Examined examine(QByteArray json);

/// Writes what differs between `value` and what `base` already says into `base`; with an empty `base` makes a new
/// resource (resourceType, id, then elements in FHIR's order). Unowned elements keep their bytes and order. Instants
/// that changed are written with `zone`'s offset; unchanged ones keep their text.
[[nodiscard]] QByteArray write(const Schedule &value, const QByteArray &base, const Zone &zone);
[[nodiscard]] QByteArray write(const Slot &value, const QByteArray &base, const Zone &zone);
[[nodiscard]] QByteArray write(const Appointment &value, const QByteArray &base, const Zone &zone);
[[nodiscard]] QByteArray write(const AppointmentResponse &value, const QByteArray &base, const Zone &zone);
[[nodiscard]] QByteArray write(const Patient &value, const QByteArray &base, const Zone &zone);
[[nodiscard]] QByteArray write(const Actor &value, const QByteArray &base, const Zone &zone);

/// Sets Resource.id; when the resource had another one, that becomes an identifier (system urn:praxidesk:original-id).
[[nodiscard]] QByteArray withId(const QByteArray &json, const QString &id);
/// Replaces reference texts (not inside contained) for which `rename` gives another.
[[nodiscard]] QByteArray withReferences(const QByteArray &json, const std::function<QString(const QString &)> &rename);
/// [A-Za-z0-9\-.]{1,64}
[[nodiscard]] bool isValidId(QStringView id);

/// A Bundle taken apart. `fullUrl` may be empty. `resource` are the entry's own bytes, untouched; empty for entries
/// that are requests without a resource.
struct BundleEntry {
    QString fullUrl;
    QByteArray resource;
    QString requestMethod;
    QString requestUrl;
};
struct Bundle {
    QString type;
    std::vector<BundleEntry> entries;
};
[[nodiscard]] Result<Bundle> readBundle(const QByteArray &json);
[[nodiscard]] QByteArray writeBundle(const Bundle &bundle);

/// Pretty prints without changing a token.
[[nodiscard]] QByteArray indented(const QByteArray &json);

} // namespace praxidesk::fhir
