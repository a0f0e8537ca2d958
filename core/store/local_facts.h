#pragma once
// LocalFacts and lists of keys as bytes. Only what differs from the default is written, under numbers that never change.

#include "core/model/resources.h"

#include <QByteArray>

namespace praxidesk::store {

/// Empty when nothing is known.
[[nodiscard]] QByteArray encode(const LocalFacts &facts);
[[nodiscard]] LocalFacts decodeLocalFacts(const QByteArray &bytes);

[[nodiscard]] QByteArray encodeKeys(const std::vector<qint64> &keys);
[[nodiscard]] std::vector<qint64> decodeKeys(const QByteArray &bytes);

template <typename TypedId>
[[nodiscard]] QByteArray encodeIds(const std::vector<TypedId> &ids) {
    std::vector<qint64> keys;
    keys.reserve(ids.size());
    for (const auto id : ids) {
        keys.push_back(id.value);
    }
    return encodeKeys(keys);
}

template <typename TypedId>
[[nodiscard]] std::vector<TypedId> decodeIds(const QByteArray &bytes) {
    std::vector<TypedId> ids;
    for (const qint64 key : decodeKeys(bytes)) {
        ids.push_back(TypedId{key});
    }
    return ids;
}

} // namespace praxidesk::store
