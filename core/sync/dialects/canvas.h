#pragma once
// Canvas: free time is worked out and asked for, Appointments are created and changed with the few elements that it has,
// everything else is read only (docs/decisions/canvas-and-medikit.md).

#include "core/sync/dialects/generic.h"

namespace praxidesk::sync {

class CanvasDialect : public GenericDialect {
public:
    using GenericDialect::GenericDialect;

    [[nodiscard]] Habits habits() const override;
    [[nodiscard]] Passage passage(const WireChange &change, const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] QByteArray completed(const QString &type, const QByteArray &known, const QByteArray &came) const override;
    [[nodiscard]] std::optional<PushStep> nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const override;
    [[nodiscard]] std::vector<PushResult> readPush(const PushStep &step, const Answer &answer, Instant now) const override;
    [[nodiscard]] Request look(const WireChange &change) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readLook(const WireChange &change, const Answer &answer) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readOne(const QString &type, const Answer &answer) const override;
    [[nodiscard]] std::optional<Request> readMany(const QString &type, const QStringList &ids) const override;
    [[nodiscard]] std::optional<Request> bookingsOfSlots(const QStringList &slotIds) const override;
    [[nodiscard]] std::optional<Request> encountersOf(const QStringList &) const override { return std::nullopt; }
    [[nodiscard]] Request pull(const PullStart &start) const override;
    [[nodiscard]] std::vector<Request> pulls(const PullStart &start, const PullScope &scope) const override;
    [[nodiscard]] Result<PullPage> readPage(const PullStart &start, const Answer &answer) const override;
    [[nodiscard]] std::vector<Request> askOffers(const OfferQuestion &question) const override;
    [[nodiscard]] Result<std::vector<Interval>> readOffers(const OfferQuestion &question, const Answer &answer) const override;
};

} // namespace praxidesk::sync
