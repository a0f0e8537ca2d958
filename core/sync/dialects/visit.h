#pragma once
// An Appointment as servers look at it that keep less of it than FHIR says, and what stays of it here when they tell it anew.

#include "core/sync/dialect.h"

#include "core/fhir/json.h"

#include <QStringList>

namespace praxidesk::sync {

[[nodiscard]] QByteArray bytesOf(fhir::JsonNode node);
/// "Type/id" of a reference, also of an absolute or versioned one; empty for any other.
[[nodiscard]] QString nameIn(fhir::JsonNode reference);

/// What an Appointment says of who meets when.
struct Visit {
    QString status;
    std::optional<Interval> time;
    QString start, end;                             ///< as they stand
    QStringList actors;                             ///< of its participants: "Patient/1", in their order
    QString location;                               ///< of supportingInformation; empty without
    QString parent;                                 ///< id of the recurring Appointment that it was worked out from; empty: none

    [[nodiscard]] QStringList actorsOf(const char *type) const; ///< "Patient/1" for "Patient"
    [[nodiscard]] bool isOver() const;              ///< cancelled, noshow, entered-in-error: nobody meets
};
[[nodiscard]] Visit visitOf(fhir::JsonNode appointment);
[[nodiscard]] Visit visitOf(const QByteArray &appointment);

/// A change that the server knows already, in other bytes perhaps.
[[nodiscard]] bool saysNothingNew(const WireChange &change);

/// The id in an extension, whatever kind of value holds it ("Schedule/7" or "7"); empty without.
[[nodiscard]] QString idInExtension(fhir::JsonNode resource, std::string_view url);

/// What a kind of server has of an Appointment.
struct VisitPlace {
    std::vector<std::string_view> elements;         ///< where one of these is not in what came, it is gone
    QStringList actorTypes;                         ///< of participants; empty: those of the types that came
    bool hasStatusOfParticipants = true;
};
/// `came` with what `known` says and the server has no place for: elements, participants, and identifiers and extensions
/// of ours. Times that are the same keep their text. A reason for cancelling stays only with what is cancelled or missed.
[[nodiscard]] QByteArray completedVisit(const VisitPlace &place, const QByteArray &known, const QByteArray &came);
/// Of any type: `came` with the identifiers and extensions of ours that `known` has.
[[nodiscard]] QByteArray withOurs(const QByteArray &known, const QByteArray &came);

} // namespace praxidesk::sync
