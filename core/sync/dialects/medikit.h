#pragma once
// MediKIT: schedules and visits are read, worked-out occurrences among them; a visit is booked with an operation of its
// own, and a patient may say whether they come. Everything else stays here (docs/decisions/canvas-and-medikit.md).

#include "core/sync/dialects/generic.h"

#include <map>

namespace praxidesk::sync {

/// What differs from one MediKIT to another.
struct MediKitWays {
    QString operation = QStringLiteral("$book-slot");           ///< or "$create"
    QString scheduleParameter = {};                             ///< "valueString", "valueReference"; empty: what the operation is known for
    QString bookingStatus = QStringLiteral("booked");
    std::optional<bool> createAsApproved = {};                  ///< nullopt: with $create when `bookingStatus` is booked
    friend bool operator==(const MediKitWays &, const MediKitWays &) = default;
    /// From ServerSettings::dialect: "operation", "schedule-parameter", "booking-status", "create-as-approved" ("true" or "false").
    [[nodiscard]] static MediKitWays of(const std::map<QString, QString> &options);
};

class MediKitDialect : public GenericDialect {
public:
    /// `url` with or without "/v2/{organization}/fhir/R4".
    MediKitDialect(const QUrl &url, const QString &organization, MediKitWays ways = {});

    [[nodiscard]] Habits habits() const override;
    [[nodiscard]] Passage passage(const WireChange &change, const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] QByteArray completed(const QString &type, const QByteArray &known, const QByteArray &came) const override;
    [[nodiscard]] std::optional<PushStep> nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] std::vector<PushResult> readPush(const PushStep &step, const Answer &answer, Instant now) const override;
    [[nodiscard]] Request look(const WireChange &change) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readLook(const WireChange &change, const Answer &answer) const override;
    /// An Appointment has no address without its patient: that request never leaves.
    [[nodiscard]] Request read(const QString &type, const QString &id) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readOne(const QString &type, const Answer &answer) const override;
    [[nodiscard]] Request readKnown(const QString &type, const QString &id, const QByteArray &known) const override;
    [[nodiscard]] std::optional<Request> readMany(const QString &type, const QStringList &ids) const override;
    [[nodiscard]] std::optional<Request> bookingsOfSlots(const QStringList &slotIds) const override;
    [[nodiscard]] std::optional<Request> encountersOf(const QStringList &) const override { return std::nullopt; }
    [[nodiscard]] bool isGenerated(const QString &type, const QString &id) const override;
    [[nodiscard]] Request pull(const PullStart &start) const override;
    [[nodiscard]] std::vector<Request> pulls(const PullStart &start, const PullScope &scope) const override;
    [[nodiscard]] Result<PullPage> readPage(const PullStart &start, const Answer &answer) const override;
    [[nodiscard]] std::vector<Request> askOffers(const OfferQuestion &question) const override;
    [[nodiscard]] Result<std::vector<Interval>> readOffers(const OfferQuestion &question, const Answer &answer) const override;

private:
    /// References below its own address as relative ones: the organisation is no part of the address that people give.
    [[nodiscard]] QByteArray relative(const QByteArray &json) const;
    [[nodiscard]] QByteArray bookingOf(const WireChange &visit) const;
    [[nodiscard]] PushResult readBooking(const PushStep &step, const Answer &answer, Instant now) const;
    [[nodiscard]] PushResult readResponse(const PushStep &step, const Answer &answer, Instant now) const;
    MediKitWays m_ways;
};

} // namespace praxidesk::sync
