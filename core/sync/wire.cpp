#include "core/sync/wire.h"

#include "core/fhir/resource_io.h"

#include <QDateTime>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

QByteArray bytes(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }
QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

/// Some servers give ids that FHIR does not allow ("dr_smith").
bool isServersId(QStringView id) {
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'#'; });
}

bool isOperation(JsonNode identifier) { return identifier["system"].equals(operationSystem); }

} // namespace

QByteArray etagOf(JsonNode resource) {
    const QString version = resource["meta"]["versionId"].toString();
    return version.isEmpty() ? QByteArray() : "W/\"" + version.toUtf8() + '"';
}

std::optional<qint64> versionNumber(const QByteArray &etag) {
    bool isNumber = false;
    const auto first = etag.indexOf('"');
    const qint64 value = etag.mid(first + 1, etag.lastIndexOf('"') - first - 1).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<Instant> lastUpdatedOf(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document ? parseInstant(document->root()["meta"]["lastUpdated"].toString(), Zone()) : std::optional<Instant>();
}

WireResource wireResource(JsonNode resource) {
    WireResource result;
    result.type = resource["resourceType"].toString();
    result.id = resource["id"].toString();
    result.etag = etagOf(resource);
    result.lastUpdated = parseInstant(resource["meta"]["lastUpdated"].toString(), Zone());
    result.json = bytes(resource);
    return result;
}

std::optional<TypeAndId> typeAndId(QStringView url) {
    QList<QStringView> parts = url.left(url.indexOf(u'?') < 0 ? url.size() : url.indexOf(u'?')).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() >= 4 && parts.at(parts.size() - 2) == QLatin1String("_history")) {
        parts.resize(parts.size() - 2);
    }
    if (parts.size() < 2 || !isServersId(parts.last())) {
        return std::nullopt;
    }
    return TypeAndId{parts.at(parts.size() - 2).toString(), parts.last().toString()};
}

std::optional<Instant> holdExpiresIn(JsonNode slot) {
    for (const JsonNode extension : children(slot["extension"])) {
        if (extension["url"].equals(holdExpiresExtension)) {
            return parseInstant(extension["valueInstant"].toString(), Zone());
        }
    }
    return std::nullopt;
}

std::optional<Instant> dateOf(const Answer &answer) {
    const QString text = QString::fromLatin1(answer.header("date")).replace(QLatin1String(" GMT"), QLatin1String(" +0000"));
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? std::optional(Instant(Milliseconds(date.toMSecsSinceEpoch()))) : std::nullopt;
}

QByteArray withOperation(const QByteArray &json, const QString &operation) {
    const auto document = JsonDocument::parse(json);
    if (!document || operationOf(json) == operation) {
        return json;
    }
    const JsonNode root = document->root();
    // Bundle, Binary and their like have no list of identifiers; every type that we create has one
    QByteArray list = "[{\"system\":" + fhir::quoted(QString::fromLatin1(bytes(operationSystem))) + ",\"value\":" + fhir::quoted(operation) + '}';
    for (const JsonNode identifier : children(root["identifier"])) {
        if (!isOperation(identifier)) {
            list += ',' + bytes(identifier);
        }
    }
    return fhir::withMembers(root, {{"identifier", list + ']'}}, {"resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension", "identifier"});
}

QString operationOf(const QByteArray &json) {
    if (const auto document = JsonDocument::parse(json)) {
        for (const JsonNode identifier : children(document->root()["identifier"])) {
            if (isOperation(identifier)) {
                return identifier["value"].toString();
            }
        }
    }
    return {};
}

} // namespace praxidesk::sync
