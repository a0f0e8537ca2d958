#pragma once
// Secrets in the system's keychain: Secret Service or KWallet, Keychain, Credential Store.

#include "core/sync/secrets.h"

#include "core/time/instant.h"

namespace QKeychain {
class Job;
}

namespace praxidesk::sync {

/// Where no keychain answers, it keeps what it is given in memory, and says so; never in a file.
class KeychainSecrets final : public Secrets {
    Q_OBJECT
public:
    /// `patience`: a keychain may ask its user for a password first.
    explicit KeychainSecrets(QString service = QStringLiteral("Praxidesk"), Milliseconds patience = std::chrono::minutes(2));

    QCoro::Task<std::optional<QByteArray>> read(QString key) override;
    QCoro::Task<Keeping> write(QString key, QByteArray secret) override;
    QCoro::Task<void> remove(QString key) override;
    QCoro::Task<Keeping> keeping() override;
    void cancel() override;

Q_SIGNALS:
    void cancelled();

private:
    enum class Outcome { Done, NotFound, Failed };
    QCoro::Task<Outcome> finish(QKeychain::Job *job, QString key);

    QString m_service;
    Milliseconds m_patience;
    MemorySecrets m_memory;                         ///< what the keychain did not take
};

} // namespace praxidesk::sync
