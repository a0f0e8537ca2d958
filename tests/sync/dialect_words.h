#pragma once
// Words that the contract tables of dialects share.

#include "core/sync/dialect.h"

namespace praxidesk::test {

/// "GET https://…?a=b", percent-decoded.
[[nodiscard]] QByteArray lineOf(const sync::Request &request);
/// Empty without.
[[nodiscard]] QByteArray headerOf(const sync::Request &request, const QByteArray &name);
[[nodiscard]] sync::Answer answered(int status, const QByteArray &body = {}, std::vector<sync::Header> headers = {});
/// An OperationOutcome with one error.
[[nodiscard]] QByteArray outcome(const QByteArray &code, const QByteArray &text, const QByteArray &severity = "error");
/// A searchset of these.
[[nodiscard]] QByteArray searchset(const QByteArrayList &resources);
/// Answers that are none: of whatever status, they never mean that something is done.
[[nodiscard]] std::vector<std::pair<QByteArray, sync::Answer>> nonsense();
[[nodiscard]] QByteArray wordOf(sync::Outcome outcome);
[[nodiscard]] QByteArray wordOf(sync::Passage::Kind kind);

} // namespace praxidesk::test
