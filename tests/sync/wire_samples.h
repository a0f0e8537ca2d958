#pragma once
// What a plain FHIR server is sent and answers, for the dialect's contract tables.

#include <QByteArray>

namespace praxidesk::test {

[[nodiscard]] QByteArray bookingTransaction();
[[nodiscard]] QByteArray partialTransactionResponse();
[[nodiscard]] QByteArray pageWithNext();
[[nodiscard]] QByteArray historyWithDeletion();
[[nodiscard]] QByteArray fullStatement();

} // namespace praxidesk::test
