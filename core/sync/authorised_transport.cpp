#include "core/sync/authorised_transport.h"

#include "core/sync/smart.h"

namespace praxidesk::sync {
namespace {

constexpr int notSignedIn = 401;

/// Nothing has left.
Answer unsent(const Error &error) {
    Answer answer;
    answer.words = error.message;
    if (error.code == ErrorCode::SignInNeeded) {
        answer.status = notSignedIn;
    } else {
        answer.failure = Failure::NotSent;
    }
    return answer;
}

/// A server may repeat what it was told; what is written down later never holds it.
Answer covered(Answer answer, const QByteArray &header) {
    const QByteArray secret = header.mid(header.indexOf(' ') + 1);
    answer.body = without(secret, answer.body);
    answer.words = QString::fromUtf8(without(secret, answer.words.toUtf8()));
    for (auto &[name, value] : answer.headers) {
        value = without(secret, value);
    }
    return answer;
}

} // namespace

AuthorisedTransport::AuthorisedTransport(NetworkTransport::Settings settings, Authorise authorise)
    : m_authorise(std::move(authorise)), m_wire(std::move(settings), [this] { return m_header; }) {}

QCoro::Task<Answer> AuthorisedTransport::sendOnce(Request request, std::function<void()> departed) {
    const QByteArray header = m_header;
    Answer answer = co_await m_wire.send(request, std::move(departed));
    answer = covered(std::move(answer), header);
    co_return answer;
}

QCoro::Task<Answer> AuthorisedTransport::send(Request request, std::function<void()> departed) {
    const auto first = co_await m_authorise({});
    if (!first) {
        co_return unsent(first.error());
    }
    m_header = *first;
    Answer answer = co_await sendOnce(request, std::move(departed));
    if (answer.status != notSignedIn) {
        co_return answer;
    }
    // 401 means that nothing was done there: also a write may go again
    const QByteArray refused = first->isNull() ? QByteArray("") : *first;
    const auto second = co_await m_authorise(refused);
    if (!second) {
        co_return second.error().code == ErrorCode::SignInNeeded ? answer : unsent(second.error());
    }
    m_header = *second;
    answer = co_await sendOnce(request, {}); // what was done meanwhile is done
    co_return answer;
}

void AuthorisedTransport::cancel() { m_wire.cancel(); }

} // namespace praxidesk::sync
