#pragma once
// What must never stand in a file of ours: tokens and client secrets. They are kept by the system's keychain, or, where
// none answers, by this program as long as it runs.

#include <QObject>

#include <QByteArray>
#include <QCoroTask>
#include <QHash>
#include <QString>

#include <optional>

namespace praxidesk::sync {

enum class Keeping {
    Keychain,                                       ///< of the system: also the next start has it
    UntilTheEnd,                                    ///< of this program
    NotRenewable,                                   ///< the same, because the server gave nothing that lasts
};
/// A sentence for people.
[[nodiscard]] QString toSentence(Keeping keeping);

class Secrets : public QObject {
    Q_OBJECT
public:
    /// nullopt: there is none, or nobody gives it away.
    virtual QCoro::Task<std::optional<QByteArray>> read(QString key) = 0;
    /// Replaces what was there; says where it is now.
    virtual QCoro::Task<Keeping> write(QString key, QByteArray secret) = 0;
    virtual QCoro::Task<void> remove(QString key) = 0;
    /// Where a secret would be written to.
    virtual QCoro::Task<Keeping> keeping() = 0;
    /// What is waited for ends as if nobody answered.
    virtual void cancel() {}
};

/// Forgets everything with its end.
class MemorySecrets final : public Secrets {
    Q_OBJECT
public:
    QCoro::Task<std::optional<QByteArray>> read(QString key) override;
    QCoro::Task<Keeping> write(QString key, QByteArray secret) override;
    QCoro::Task<void> remove(QString key) override;
    QCoro::Task<Keeping> keeping() override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace praxidesk::sync
