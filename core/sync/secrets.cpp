#include "core/sync/secrets.h"

#include <QCoreApplication>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace

QString toSentence(Keeping keeping) {
    switch (keeping) {
    case Keeping::Keychain: return Text::tr("Kept in the keychain of this computer.");
    case Keeping::UntilTheEnd: return Text::tr("No keychain answers on this computer: kept only until the program ends.");
    case Keeping::NotRenewable: return Text::tr("The server gave nothing that lasts: it is good only until the program ends.");
    }
    Q_UNREACHABLE();
}

QCoro::Task<std::optional<QByteArray>> MemorySecrets::read(QString key) {
    const auto found = m_secrets.constFind(key);
    co_return found == m_secrets.constEnd() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Keeping> MemorySecrets::write(QString key, QByteArray secret) {
    m_secrets.insert(key, secret);
    co_return Keeping::UntilTheEnd;
}

QCoro::Task<void> MemorySecrets::remove(QString key) {
    m_secrets.remove(key);
    co_return;
}

QCoro::Task<Keeping> MemorySecrets::keeping() { co_return Keeping::UntilTheEnd; }

} // namespace praxidesk::sync
