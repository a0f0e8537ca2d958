#pragma once
// The grammar inside of JSON's tokens: numbers and the escapes of strings. Used by the parser and by the nodes alone.

#include <QString>

#include <string>
#include <string_view>

namespace praxidesk::fhir::text {

/// White space between tokens.
[[nodiscard]] inline bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
/// RFC 8259's number, of any size.
[[nodiscard]] bool isNumber(std::string_view token);
/// Escapes of RFC 8259 only, and surrogates only in pairs: half a pair would not be Unicode.
[[nodiscard]] bool escapesAreValid(std::string_view inside);
/// Where the first quote stands that is not escaped.
[[nodiscard]] size_t endOfText(std::string_view inside);
/// Decodes the inside of a string token that the parser has already found well-formed.
void unescape(std::string_view inside, std::string *out);
/// All of it: Qt would take a leading U+FEFF for a byte order mark and drop it.
[[nodiscard]] QString toText(std::string_view utf8);

} // namespace praxidesk::fhir::text
