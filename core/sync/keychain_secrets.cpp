#include "core/sync/keychain_secrets.h"

#include "core/sync/once.h"

#include <QCoroSignal>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace praxidesk::sync {
namespace {

/// A name that nothing is kept under.
const QString nothing = QStringLiteral("nothing");

} // namespace

KeychainSecrets::KeychainSecrets(QString service, Milliseconds patience) : m_service(std::move(service)), m_patience(patience) {}

QCoro::Task<KeychainSecrets::Outcome> KeychainSecrets::finish(QKeychain::Job *job, QString key) {
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    const OwnedOnce over(new Once);
    bool isDone = false;
    connect(job, &QKeychain::Job::finished, over.get(), [&isDone, over = over.get()] {
        if (!over->hasHappened()) { // else nobody is here any more
            isDone = true;
            over->happen();
        }
    });
    connect(this, &KeychainSecrets::cancelled, over.get(), &Once::happen);
    QTimer::singleShot(m_patience, over.get(), &Once::happen);
    job->start();
    co_await qCoro(over.get(), &Once::happened);
    if (!isDone) {
        job->setAutoDelete(true); // it is still at it
        co_return Outcome::Failed;
    }
    job->deleteLater();
    co_return job->error() == QKeychain::NoError ? Outcome::Done : job->error() == QKeychain::EntryNotFound ? Outcome::NotFound : Outcome::Failed;
}

QCoro::Task<std::optional<QByteArray>> KeychainSecrets::read(QString key) {
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    const Outcome outcome = co_await finish(job, key);
    if (outcome == Outcome::Done) {
        co_return job->binaryData();
    }
    const auto remembered = co_await m_memory.read(key);
    co_return remembered;
}

QCoro::Task<Keeping> KeychainSecrets::write(QString key, QByteArray secret) {
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromUtf8(secret));
    const Outcome outcome = co_await finish(job, key);
    if (outcome == Outcome::Done) {
        co_await m_memory.remove(key);
        co_return Keeping::Keychain;
    }
    co_await m_memory.write(key, secret);
    co_return Keeping::UntilTheEnd;
}

QCoro::Task<void> KeychainSecrets::remove(QString key) {
    co_await m_memory.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    co_await finish(job, key);
}

QCoro::Task<Keeping> KeychainSecrets::keeping() {
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    const Outcome outcome = co_await finish(job, nothing);
    co_return outcome == Outcome::Failed ? Keeping::UntilTheEnd : Keeping::Keychain;
}

void KeychainSecrets::cancel() { Q_EMIT cancelled(); }

} // namespace praxidesk::sync
