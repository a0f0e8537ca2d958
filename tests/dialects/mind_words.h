#pragma once
// What minds of stand-in servers share: words of FHIR over HTTP.

#include "core/fhir/json.h"
#include "core/sync/http.h"
#include "core/time/zone.h"

#include <QStringList>

namespace praxidesk::test {

[[nodiscard]] sync::Answer said(int status, const QByteArray &body = {}, std::vector<sync::Header> headers = {});
/// An OperationOutcome with one error.
[[nodiscard]] sync::Answer refused(int status, const QByteArray &code, const QString &text);
/// A searchset; with `size` in pages, whose next one is named by `_offset`. `self` as it was asked.
[[nodiscard]] sync::Answer page(const QByteArrayList &resources, const QUrl &self, int size = 0);
[[nodiscard]] QByteArray header(const sync::Request &request, const QByteArray &lowerCaseName);
/// Decoded values of a parameter, in their order.
[[nodiscard]] QStringList values(const QUrl &url, const QString &parameter);
/// The first that is not one of these; empty: none.
[[nodiscard]] QString strangeParameter(const QUrl &url, const QStringList &known);
[[nodiscard]] QByteArray raw(fhir::JsonNode node);
/// "Wed, 20 Sep 2023 10:00:00 GMT"
[[nodiscard]] QByteArray httpDate(Instant instant);
[[nodiscard]] std::optional<Instant> fromHttpDate(const QByteArray &text);
/// A reference's text.
[[nodiscard]] QString nameOf(fhir::JsonNode reference);

} // namespace praxidesk::test
