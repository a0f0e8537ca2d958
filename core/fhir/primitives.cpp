#include "core/fhir/primitives.h"

#include "core/fhir/resource_io.h"
#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace praxidesk::fhir {
namespace {

constexpr std::array<std::pair<std::string_view, Primitive>, 20> primitives{{
    {"boolean", Primitive::Boolean}, {"integer", Primitive::Integer}, {"positiveInt", Primitive::PositiveInt},
    {"unsignedInt", Primitive::UnsignedInt}, {"decimal", Primitive::Decimal}, {"string", Primitive::String},
    {"markdown", Primitive::String}, {"code", Primitive::Code}, {"uri", Primitive::Uri}, {"url", Primitive::Uri},
    {"canonical", Primitive::Uri}, {"oid", Primitive::Uri}, {"uuid", Primitive::Uri}, {"id", Primitive::Id},
    {"instant", Primitive::Instant}, {"date", Primitive::Date}, {"dateTime", Primitive::DateTime}, {"time", Primitive::Time},
    {"base64Binary", Primitive::Base64Binary}, {"xhtml", Primitive::Xhtml},
}};

bool allOf(std::string_view text, bool (*test)(char)) { return std::all_of(text.begin(), text.end(), test); }
bool isVisible(char c) { return static_cast<unsigned char>(c) > 0x20; }

/// The number that `count` digits at `at` make; -1 when they are not digits.
int digitsAt(std::string_view text, size_t at, size_t count) {
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// YYYY, YYYY-MM or YYYY-MM-DD that is in the calendar.
bool isDate(std::string_view text) {
    const bool form = text.size() == 4 || (text.size() == 7 && text[4] == '-') || (text.size() == 10 && text[4] == '-' && text[7] == '-');
    return form && digitsAt(text, 0, 4) > 0
        && QDate::isValid(digitsAt(text, 0, 4), text.size() >= 7 ? digitsAt(text, 5, 2) : 1, text.size() == 10 ? digitsAt(text, 8, 2) : 1);
}

bool isInstant(std::string_view text) {
    // hours, minutes, seconds and an offset are required: parseInstant alone would allow less
    return text.size() >= 20 && text[16] == ':' && hasOffset(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

bool isTime(std::string_view text) {
    const int hour = digitsAt(text, 0, 2);
    const int minute = digitsAt(text, 3, 2);
    const int second = digitsAt(text, 6, 2);
    const bool fraction = text.size() == 8 || (text.size() > 9 && text[8] == '.' && std::all_of(text.begin() + 9, text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    return text.size() >= 8 && text[2] == ':' && text[5] == ':' && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0
        && second <= 60 && fraction;
}

bool isBase64(std::string_view text) {
    QByteArray packed;
    for (const char c : text) {
        if (isVisible(c)) {
            packed += c;
        }
    }
    return packed.size() % 4 == 0 && bool(QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors));
}

/// A div element in the XHTML name space, as the narrative must be; what it says is not looked into.
bool isXhtmlDiv(std::string_view text) {
    const auto space = [](char c) { return !isVisible(c); };
    while (!text.empty() && space(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && space(text.back())) {
        text.remove_suffix(1);
    }
    const std::string_view open = text.substr(0, std::min(text.find('>'), text.size()));
    const bool named = open.find("xmlns=\"http://www.w3.org/1999/xhtml\"") != std::string_view::npos
        || open.find("xmlns='http://www.w3.org/1999/xhtml'") != std::string_view::npos;
    return open.substr(0, 4) == "<div" && open.size() > 4 && space(open[4]) && named && text.size() > open.size() && text.size() >= 6
        && text.substr(text.size() - 6) == "</div>";
}

QString integerProblem(JsonNode node, Primitive type) {
    if (node.kind() != JsonKind::Number) {
        return QStringLiteral("a number is needed");
    }
    const std::string_view raw = node.raw();
    const int least = type == Primitive::PositiveInt ? 1 : type == Primitive::UnsignedInt ? 0 : std::numeric_limits<int>::min();
    int value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || value < least) {
        return QStringLiteral("%1 is not a whole number from %2 to 2147483647").arg(QString::fromLatin1(raw.data(), qsizetype(raw.size()))).arg(least);
    }
    return {};
}

} // namespace

Primitive primitiveOf(std::string_view type) {
    const auto found = std::find_if(primitives.begin(), primitives.end(), [type](const auto &known) { return known.first == type; });
    return found == primitives.end() ? Primitive::None : found->second;
}

QString primitiveProblem(JsonNode node, Primitive type) {
    switch (type) {
    case Primitive::None: return {};
    case Primitive::Boolean:
        return node.kind() == JsonKind::True || node.kind() == JsonKind::False ? QString() : QStringLiteral("true or false is needed");
    case Primitive::Decimal: return node.kind() == JsonKind::Number ? QString() : QStringLiteral("a number is needed");
    case Primitive::Integer:
    case Primitive::PositiveInt:
    case Primitive::UnsignedInt: return integerProblem(node, type);
    default: break;
    }
    if (!node.isString()) {
        return QStringLiteral("a text is needed");
    }
    std::string buffer;
    const std::string_view text = node.utf8(&buffer);
    if (text.empty()) {
        return QStringLiteral("an empty text is not allowed");
    }
    const auto unless = [&](bool good, const char *problem) { return good ? QString() : QString::fromLatin1(problem).arg(node.toString()); };
    switch (type) {
    case Primitive::Uri: return allOf(text, isVisible) ? QString() : QStringLiteral("a URI has no white space");
    case Primitive::Code: {
        const bool spaced = text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string_view::npos
            || text.find_first_of("\t\r\n") != std::string_view::npos;
        return spaced ? QStringLiteral("a code has no white space but single spaces inside") : QString();
    }
    case Primitive::Instant:
        return unless(isInstant(text), "\"%1\" is not an instant: a date, a time to the second and an offset are needed");
    case Primitive::Date: return unless(isDate(text), "\"%1\" is not a date");
    case Primitive::DateTime: return unless(isDate(text) || isInstant(text), "\"%1\" is not a date and time");
    case Primitive::Time: return unless(isTime(text), "\"%1\" is not a time of day");
    case Primitive::Base64Binary: return isBase64(text) ? QString() : QStringLiteral("this is not base64");
    case Primitive::Xhtml: return isXhtmlDiv(text) ? QString() : QStringLiteral("the narrative is not an XHTML div");
    default: return {};
    }
}

} // namespace praxidesk::fhir
