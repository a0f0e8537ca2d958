#include "core/fhir/primitives.h"

#include "core/fhir/resource_io.h"
#include "core/time/zone.h"

#include <QRegularExpression>

#include <array>
#include <charconv>

namespace praxidesk::fhir {
namespace {

constexpr std::array<std::string_view, 20> primitives{
    "boolean", "integer", "positiveInt", "unsignedInt", "decimal", "string", "code", "uri", "url", "canonical", "oid", "uuid",
    "id", "markdown", "instant", "date", "dateTime", "time", "base64Binary", "xhtml",
};

bool isOneOf(std::string_view type, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), type) != names.end();
}

bool allOf(std::string_view text, bool (*test)(char)) { return std::all_of(text.begin(), text.end(), test); }
bool isVisible(char c) { return static_cast<unsigned char>(c) > 0x20; }

/// Longest prefix of the date part: YYYY, YYYY-MM or YYYY-MM-DD that is in the calendar.
bool isDate(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    if (!form.match(text.toString()).hasMatch() || text.left(4) == QLatin1String("0000")) {
        return false;
    }
    const int month = text.size() >= 7 ? text.mid(5, 2).toInt() : 1;
    const int day = text.size() == 10 ? text.mid(8, 2).toInt() : 1;
    return QDate::isValid(text.left(4).toInt(), month, day);
}

bool isInstant(QStringView text) {
    // hours, minutes, seconds and an offset are required: parseInstant alone would allow less
    return text.size() >= 20 && text[16] == u':' && hasOffset(text);
}

bool isTime(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?$"));
    return form.match(text.toString()).hasMatch();
}

QString integerProblem(JsonNode node, std::string_view type) {
    if (node.kind() != JsonKind::Number) {
        return QStringLiteral("a number is needed");
    }
    const std::string_view raw = node.raw();
    const int least = type == "positiveInt" ? 1 : type == "unsignedInt" ? 0 : std::numeric_limits<int>::min();
    int value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || value < least) {
        return QStringLiteral("%1 is not a whole number from %2 to 2147483647").arg(QString::fromLatin1(raw.data(), qsizetype(raw.size()))).arg(least);
    }
    return {};
}

} // namespace

bool isPrimitive(std::string_view type) { return std::find(primitives.begin(), primitives.end(), type) != primitives.end(); }

QString primitiveProblem(JsonNode node, std::string_view type) {
    if (type == "boolean") {
        return node.kind() == JsonKind::True || node.kind() == JsonKind::False ? QString() : QStringLiteral("true or false is needed");
    }
    if (type == "decimal") {
        return node.kind() == JsonKind::Number ? QString() : QStringLiteral("a number is needed");
    }
    if (isOneOf(type, {"integer", "positiveInt", "unsignedInt"})) {
        return integerProblem(node, type);
    }
    if (!node.isString()) {
        return QStringLiteral("a text is needed");
    }
    std::string buffer;
    const std::string_view text = node.utf8(&buffer);
    if (text.empty()) {
        return QStringLiteral("an empty text is not allowed");
    }
    if (isOneOf(type, {"uri", "url", "canonical", "oid", "uuid"})) {
        return allOf(text, isVisible) ? QString() : QStringLiteral("a URI has no white space");
    }
    if (type == "code") {
        const bool spaced = text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string_view::npos
            || text.find_first_of("\t\r\n") != std::string_view::npos;
        return spaced ? QStringLiteral("a code has no white space but single spaces inside") : QString();
    }
    if (type == "xhtml") {
        static const QRegularExpression div(QStringLiteral("^\\s*<div\\s[^>]*xmlns=[\"']http://www\\.w3\\.org/1999/xhtml[\"'].*</div>\\s*$"),
                                            QRegularExpression::DotMatchesEverythingOption);
        return div.match(node.toString()).hasMatch() ? QString() : QStringLiteral("the narrative is not an XHTML div");
    }
    const QString decoded = isOneOf(type, {"instant", "date", "dateTime", "time", "base64Binary"}) ? node.toString() : QString();
    if (type == "instant") {
        return isInstant(decoded) ? QString() : QStringLiteral("\"%1\" is not an instant: a date, a time to the second and an offset are needed").arg(decoded);
    }
    if (type == "date") {
        return isDate(decoded) ? QString() : QStringLiteral("\"%1\" is not a date").arg(decoded);
    }
    if (type == "dateTime") {
        return isDate(decoded) || isInstant(decoded) ? QString() : QStringLiteral("\"%1\" is not a date and time").arg(decoded);
    }
    if (type == "time") {
        return isTime(decoded) ? QString() : QStringLiteral("\"%1\" is not a time of day").arg(decoded);
    }
    if (type == "base64Binary") {
        const auto result = QByteArray::fromBase64Encoding(decoded.simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return result ? QString() : QStringLiteral("this is not base64");
    }
    return {};
}

} // namespace praxidesk::fhir
