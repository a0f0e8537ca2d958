#pragma once
// Ids at the wire: the clinic's own inside, a server's outside. References are rewritten here and nowhere else.

#include "core/store/ledger.h"

namespace praxidesk::sync {

class Naming {
public:
    /// `store` must outlive it. `bases` are what a server's resources stand below: absolute references are relative ones.
    Naming(const store::Store &store, store::ServerId server, QStringList bases);

    /// What the server calls a resource, or will call it where it lets us choose: never a number.
    [[nodiscard]] QString wireId(ResourceKey key) const;
    /// `json` with the server's id and references.
    [[nodiscard]] QByteArray toWire(ResourceKey key, const QByteArray &json) const;
    /// `json` with the id of `key` and the clinic's references; of an unknown resource with the id that it came with.
    [[nodiscard]] QByteArray fromWire(std::optional<ResourceKey> key, const QByteArray &json) const;
    /// Each is called here as it is there.
    [[nodiscard]] bool callsAlike(const std::vector<Reference> &references) const;
    /// What was met in references is looked up once, until this is called: whenever something may be forgotten or named anew.
    void forgetMet() { m_met.clear(); }
    /// What has just come, and is called alike.
    void meet(const QString &name);

private:
    [[nodiscard]] QString referenceToWire(const QString &reference) const;
    [[nodiscard]] QString referenceFromWire(const QString &reference) const;

    const store::Store &m_store;
    store::ServerId m_server;
    QStringList m_bases;                            ///< the longest first
    mutable QHash<QString, QString> m_met;
};

/// The same resource but for meta and an identifier of ours, which a server may add.
[[nodiscard]] bool saysTheSameThere(const QByteArray &ours, const QByteArray &theirs);

} // namespace praxidesk::sync
