#pragma once
// One exchange with a server, as values: what a dialect asks for and what a transport brings back. No socket, no Qt
// network type, so that dialects stay pure and simulations need no network.

#include "core/time/instant.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace praxidesk::sync {

enum class Method { Get, Post, Put, Patch, Delete };
[[nodiscard]] QByteArray toWord(Method method);     ///< "GET" …

using Header = std::pair<QByteArray, QByteArray>;

struct Request {
    Method method = Method::Get;
    QUrl url;                                       ///< absolute; the transport refuses any other origin than the server's
    std::vector<Header> headers = {};               ///< without Authorization, Host and what the transport adds itself
    QByteArray body = {};
    QByteArray contentType = {};                    ///< with a body

    /// A repetition can do harm: after an unknown outcome one looks first.
    [[nodiscard]] bool writes() const { return method != Method::Get; }
    friend bool operator==(const Request &, const Request &) = default;
};

/// Why there is no whole answer.
enum class Failure {
    None,
    NotSent,                                        ///< refused before anything left: another origin, no https, no name, no connection
    Unknown,                                        ///< sent, but no whole answer came: the server may have done it
    TooLarge,                                       ///< the answer is longer than allowed, also when unpacked
    NotFhir,                                        ///< a body that is not JSON (a proxy's page, a sign-in form)
    Redirected,                                     ///< 3xx: never followed
    NotSecure,                                      ///< the TLS certificate is not trusted
    Cancelled,
};

struct Answer {
    Failure failure = Failure::None;
    int status = 0;                                 ///< 0 without an answer; with TooLarge, NotFhir and Redirected what came
    std::vector<Header> headers = {};               ///< names in lower case
    QByteArray body = {};                           ///< unpacked
    QString words = {};                             ///< of the failure, technical
    Milliseconds took{0};
    bool mayBeCut = false;                          ///< nobody said how long the body is: where it ends may be in its middle

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const; ///< the first; empty without
    [[nodiscard]] bool succeeded() const { return failure == Failure::None && status >= 200 && status < 300; }
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Scheme, host and port are the same.
[[nodiscard]] bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace praxidesk::sync
