#pragma once
// Medplum: plain FHIR with operations of its own for time that it works out, and ways of its own to tell what is gone.

#include "core/sync/dialects/generic.h"

namespace praxidesk::sync {

class MedplumDialect : public GenericDialect {
public:
    /// "https://api.medplum.com" as well as "https://api.medplum.com/fhir/R4"; without a slash at its end.
    explicit MedplumDialect(const QUrl &url);

    [[nodiscard]] Habits habits() const override;
    void know(const Capabilities &capabilities) override;
    [[nodiscard]] QString missed() const override;
    [[nodiscard]] Request look(const WireChange &change) const override;
    [[nodiscard]] Result<std::optional<WireResource>> readLook(const WireChange &change, const Answer &answer) const override;
    [[nodiscard]] std::vector<Request> pulls(const PullStart &start, const PullScope &scope) const override;
    [[nodiscard]] Result<PullPage> readPage(const PullStart &start, const Answer &answer) const override;

protected:
    [[nodiscard]] operations::Family family() const override { return operations::Family::Medplum; }

private:
    [[nodiscard]] bool looksByPeople(const WireChange &change) const;
    QUrl m_given;
};

} // namespace praxidesk::sync
