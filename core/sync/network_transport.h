#pragma once
// HTTP over QNetworkAccessManager, with its habits that could do harm switched off: it follows no redirect, sends no write
// a second time on its own, sends credentials to no other origin, reads no more than allowed and keeps no cookies.

#include <QObject>

#include "core/sync/transport.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSslCertificate>

#include <functional>

class QNetworkReply;

namespace praxidesk::sync {

class NetworkTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    struct Settings {
        QUrl base;                                  ///< requests to any other origin are refused
        bool allowPlainHttp = false;                ///< http beyond loopback, by the user's visible choice
        Milliseconds idleTimeout = std::chrono::seconds(30); ///< without a byte
        qint64 mostBytes = 64LL * 1024 * 1024;      ///< of an unpacked answer
        QList<QSslCertificate> certificateAuthorities = {}; ///< trusted beside the system's
    };
    /// `authorization` gives the Authorization header's value for each request; empty: none.
    NetworkTransport(Settings settings, std::function<QByteArray()> authorization, QObject *parent = nullptr);
    ~NetworkTransport() override;                   ///< cancels what is under way

    using Transport::send;
    QCoro::Task<Answer> send(Request request, std::function<void()> departed) override;
    void cancel() override;

private:
    [[nodiscard]] std::optional<QString> refusal(const Request &request) const;
    [[nodiscard]] QNetworkRequest networkRequest(const Request &request) const;
    [[nodiscard]] QNetworkReply *start(const Request &request);

    Settings m_settings;
    std::function<QByteArray()> m_authorization;
    QNetworkAccessManager m_manager;
    QHash<QNetworkReply *, Failure> m_abortedFor;   ///< why one under way was given up by us
};

} // namespace praxidesk::sync
