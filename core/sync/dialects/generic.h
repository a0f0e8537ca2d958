#pragma once
// Plain FHIR R4 (HAPI, Aidbox, Firely, Medplum's REST …).

#include "core/sync/dialects/operations.h"

namespace praxidesk::sync {

class GenericDialect : public Dialect {
public:
    /// `base` without a slash at its end: "https://host/fhir/R4".
    explicit GenericDialect(QUrl base);

    [[nodiscard]] Habits habits() const override;
    void know(const Capabilities &capabilities) override { m_known = capabilities; }
    [[nodiscard]] Request askCapabilities() const override;
    [[nodiscard]] std::optional<PushStep> nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] std::vector<PushResult> readPush(const PushStep &step, const Answer &answer, Instant now) const override;
    [[nodiscard]] Request look(const WireChange &change) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readLook(const WireChange &change, const Answer &answer) const override;
    [[nodiscard]] Request read(const QString &type, const QString &id) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readOne(const QString &type, const Answer &answer) const override;
    [[nodiscard]] bool isGenerated(const QString &type, const QString &id) const override;
    [[nodiscard]] QByteArray completed(const QString &type, const QByteArray &known, const QByteArray &came) const override;
    [[nodiscard]] std::optional<Request> readMany(const QString &type, const QStringList &ids) const override;
    [[nodiscard]] std::optional<Request> bookingsOfSlots(const QStringList &slotIds) const override;
    [[nodiscard]] std::optional<Request> encountersOf(const QStringList &appointmentIds) const override;
    [[nodiscard]] Request pull(const PullStart &start) const override;
    [[nodiscard]] Request pullNext(const QUrl &next) const override;
    [[nodiscard]] Result<PullPage> readPage(const PullStart &start, const Answer &answer) const override;
    [[nodiscard]] std::vector<Request> askOffers(const OfferQuestion &question) const override;
    [[nodiscard]] LackedWay offersLacked(const Answer &answer) const override;
    [[nodiscard]] Result<std::vector<Interval>> readOffers(const OfferQuestion &question, const Answer &answer) const override;

    /// All of them in one transaction, whatever the server says of itself: for a file.
    [[nodiscard]] PushStep wholeTransaction(const std::vector<WireChange> &changes, const Capabilities &capabilities) const { return transaction(changes, capabilities); }

protected:
    using Parameters = std::vector<std::pair<QString, QString>>;
    [[nodiscard]] QUrl url(const QString &path, const Parameters &parameters = {}) const;
    void setBase(QUrl base) { m_base = std::move(base); }
    [[nodiscard]] const Capabilities &known() const { return m_known; }
    /// Whose operations are used.
    [[nodiscard]] virtual operations::Family family() const { return operations::Family::Listed; }

private:
    [[nodiscard]] PushStep transaction(const std::vector<WireChange> &group, const Capabilities &capabilities) const;
    [[nodiscard]] PushStep single(const WireChange &change, const Capabilities &capabilities) const;
    QUrl m_base;
    Capabilities m_known;
};

} // namespace praxidesk::sync
