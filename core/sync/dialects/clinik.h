#pragma once
// Clinik: JSON REST with answers in {"data": …} and errors in {"error": {"code", "message"}}; people and places as plain FHIR
// beside it. It has no versions: what is to be changed is read first, and nothing is written over a Slot that moved.

#include "core/sync/dialects/generic.h"

#include <map>

namespace praxidesk::sync {

/// Below the base URL, without slashes at their ends.
struct ClinikPaths {
    QString schedules = QStringLiteral("schedules");
    QString slotsOfSchedules = QStringLiteral("slots");
    QString appointments = QStringLiteral("appointments");
    QString responses = QStringLiteral("appointment-responses");
    QString fhir = QStringLiteral("fhir");
    /// "path-schedules", "path-slots", "path-appointments", "path-appointment-responses", "path-fhir"; others are ignored.
    [[nodiscard]] static ClinikPaths of(const std::map<QString, QString> &options);
    friend bool operator==(const ClinikPaths &, const ClinikPaths &) = default;
};

class ClinikDialect : public Dialect {
public:
    /// `base` without a slash at its end.
    explicit ClinikDialect(QUrl base, ClinikPaths paths = {});

    [[nodiscard]] Habits habits() const override;
    /// It has no statement: something small that shows whether it is there.
    [[nodiscard]] Request askCapabilities() const override;

    [[nodiscard]] Passage passage(const WireChange &change, const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] QByteArray completed(const QString &type, const QByteArray &known, const QByteArray &came) const override;
    [[nodiscard]] std::optional<PushStep> nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] std::vector<PushResult> readPush(const PushStep &step, const Answer &answer, Instant now) const override;

    [[nodiscard]] Request look(const WireChange &change) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readLook(const WireChange &change, const Answer &answer) const override;
    [[nodiscard]] Request read(const QString &type, const QString &id) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readOne(const QString &type, const Answer &answer) const override;
    [[nodiscard]] std::optional<Request> readMany(const QString &type, const QStringList &ids) const override;
    [[nodiscard]] std::optional<Request> bookingsOfSlots(const QStringList &slotIds) const override;
    [[nodiscard]] std::optional<Request> bookingsBeside(const WireResource &appointment) const override;
    [[nodiscard]] Request pull(const PullStart &start) const override;
    [[nodiscard]] Request pullNext(const QUrl &next) const override;
    [[nodiscard]] Result<PullPage> readPage(const PullStart &start, const Answer &answer) const override;
    /// Its free Slots are stored: NotSupportedByServer for an answer that has them, which readPage reads.
    [[nodiscard]] std::vector<Request> askOffers(const OfferQuestion &question) const override;
    [[nodiscard]] Result<std::vector<Interval>> readOffers(const OfferQuestion &question, const Answer &answer) const override;

private:
    using Parameters = std::vector<std::pair<QString, QString>>;
    [[nodiscard]] QString pathOf(const QString &type) const;
    [[nodiscard]] QUrl url(const QString &path, const Parameters &parameters = {}) const;
    [[nodiscard]] PushStep guard(const WireChange &change, const std::vector<WireChange> &group) const;
    [[nodiscard]] PushStep write(const WireChange &change) const;
    [[nodiscard]] PushResult readGuard(const WireChange &change, const Request &request, const Answer &answer, Instant now) const;
    [[nodiscard]] PushResult readWrite(const WireChange &change, const Request &request, const Answer &answer, Instant now) const;

    QUrl m_base;
    ClinikPaths m_paths;
    GenericDialect m_fhir;                          ///< the passthrough
};

} // namespace praxidesk::sync
