#include "core/fhir/element_read.h"

#include <algorithm>

namespace praxidesk::fhir {

Concept readConcept(JsonNode node) {
    const JsonNode coding = node["coding"].firstChild();
    return Concept{coding["system"].toString(), coding["code"].toString(), coding["display"].toString(), node["text"].toString()};
}

std::vector<Concept> readConcepts(JsonNode array) {
    std::vector<Concept> result;
    for (const JsonNode child : children(array)) {
        result.push_back(readConcept(child));
    }
    return result;
}

std::optional<Concept> readOptionalConcept(JsonNode node) {
    return node ? std::optional(readConcept(node)) : std::nullopt;
}

std::string_view typeNameOfReference(std::string_view reference) {
    const auto startsWith = [&](std::string_view prefix) { return reference.substr(0, prefix.size()) == prefix; };
    if (startsWith("#") || startsWith("urn:")) {
        return {};
    }
    reference = reference.substr(0, std::min(reference.find("/_history/"), reference.find('?')));
    const size_t id = reference.rfind('/');
    if (id == std::string_view::npos || id == 0) {
        return {};
    }
    const size_t type = reference.rfind('/', id - 1);
    return reference.substr(type == std::string_view::npos ? 0 : type + 1, id - (type == std::string_view::npos ? 0 : type + 1));
}

ResourceType typeOfReference(JsonNode reference) {
    const auto named = [](std::string_view name) {
        return fromCode<ResourceType>(QString::fromUtf8(name.data(), qsizetype(name.size()))).value_or(ResourceType::Other);
    };
    std::string buffer;
    const std::string_view name = typeNameOfReference(reference["reference"].utf8(&buffer));
    const ResourceType type = name.empty() ? ResourceType::Other : named(name);
    return type == ResourceType::Other && reference["type"] ? named(reference["type"].utf8(&buffer)) : type;
}

Reference readReference(JsonNode node) {
    Reference reference;
    reference.reference = node["reference"].toString();
    reference.display = node["display"].toString();
    reference.type = typeOfReference(node);
    return reference;
}

std::vector<Reference> readReferences(JsonNode array) {
    std::vector<Reference> result;
    for (const JsonNode child : children(array)) {
        result.push_back(readReference(child));
    }
    return result;
}

QStringList readStrings(JsonNode array) {
    QStringList result;
    for (const JsonNode child : children(array)) {
        result << child.toString();
    }
    return result;
}

PersonName readName(JsonNode node) {
    return PersonName{node["family"].toString(), readStrings(node["given"]), readStrings(node["prefix"]), node["text"].toString()};
}

std::vector<JsonNode> rankedNames(JsonNode array) {
    const auto rank = [](JsonNode name) {
        const JsonNode use = name["use"];
        return use.equals("official") ? 0 : use.equals("usual") ? 1 : !use ? 2 : use.equals("old") ? 4 : 3;
    };
    std::vector<JsonNode> result;
    for (const JsonNode name : children(array)) {
        result.push_back(name);
    }
    std::stable_sort(result.begin(), result.end(), [&](JsonNode a, JsonNode b) { return rank(a) < rank(b); });
    return result;
}

JsonNode extension(JsonNode element, std::string_view url) {
    for (const JsonNode child : children(element["extension"])) {
        if (child["url"].equals(url)) {
            return child;
        }
    }
    return {};
}

namespace {

/// Made once: a time zone is dear to make, and most times name their offset.
const Zone &utc() {
    static const Zone zone;
    return zone;
}

} // namespace

std::optional<Instant> readInstant(JsonNode node) {
    return node ? parseInstant(node.toString(), utc()) : std::nullopt;
}

std::optional<Instant> readDateTime(JsonNode node, Rounding rounding) {
    QString text = node.toString();
    if (text.size() > 10) {
        return parseInstant(text, utc());
    }
    const qsizetype precision = text.size();
    if (precision == 4) {
        text += QStringLiteral("-01-01");
    } else if (precision == 7) {
        text += QStringLiteral("-01");
    }
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10) {
        return std::nullopt;
    }
    if (rounding == Rounding::End) {
        date = precision == 4 ? date.addYears(1) : precision == 7 ? date.addMonths(1) : date.addDays(1);
    }
    return utc().toInstant({date, QTime(0, 0)});
}

std::optional<Interval> readInterval(JsonNode start, JsonNode end) {
    const auto from = readInstant(start);
    const auto to = readInstant(end);
    if (!from || !to || *from > *to) {
        return std::nullopt;
    }
    return Interval{*from, *to};
}

} // namespace praxidesk::fhir
