#include "core/sync/http.h"

#include <algorithm>

namespace praxidesk::sync {

QByteArray toWord(Method method) {
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray Answer::header(const QByteArray &lowerCaseName) const {
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const Header &header) { return header.first == lowerCaseName; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool sameOrigin(const QUrl &one, const QUrl &other) {
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && !one.host().isEmpty() && port(one) == port(other);
}

} // namespace praxidesk::sync
