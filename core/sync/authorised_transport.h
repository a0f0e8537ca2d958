#pragma once
// A transport that proves who we are, and once more with something newer when the server does not believe it.

#include "core/sync/network_transport.h"

#include "core/model/result.h"

namespace praxidesk::sync {

class AuthorisedTransport final : public Transport {
public:
    /// Gives the Authorization header's value; `refused` is what was just answered with 401, null the first time.
    using Authorise = std::function<QCoro::Task<Result<QByteArray>>(QByteArray refused)>;
    AuthorisedTransport(NetworkTransport::Settings settings, Authorise authorise);

    /// 401 when nothing proves who we are (then nothing was sent), or what is newer is not believed either. What proves it
    /// stands in no part of the answer.
    using Transport::send;
    QCoro::Task<Answer> send(Request request, std::function<void()> departed) override;
    void cancel() override;

private:
    QCoro::Task<Answer> sendOnce(Request request, std::function<void()> departed);

    Authorise m_authorise;
    QByteArray m_header;
    NetworkTransport m_wire;
};

} // namespace praxidesk::sync
