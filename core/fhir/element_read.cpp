#include "core/fhir/element_read.h"

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

ResourceType typeOfReference(QStringView reference) {
    if (reference.startsWith(u'#') || reference.startsWith(QLatin1String("urn:"))) {
        return ResourceType::Other;
    }
    auto parts = reference.split(u'/');
    if (parts.size() >= 4 && parts[parts.size() - 2] == QLatin1String("_history")) {
        parts.resize(parts.size() - 2);
    }
    return parts.size() < 2 ? ResourceType::Other
                            : fromCode<ResourceType>(parts[parts.size() - 2]).value_or(ResourceType::Other);
}

Reference readReference(JsonNode node) {
    Reference reference;
    reference.reference = node["reference"].toString();
    reference.display = node["display"].toString();
    reference.type = typeOfReference(reference.reference);
    if (reference.type == ResourceType::Other && node["type"]) {
        reference.type = fromCode<ResourceType>(node["type"].toString()).value_or(ResourceType::Other);
    }
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

JsonNode extension(JsonNode element, std::string_view url) {
    for (const JsonNode child : children(element["extension"])) {
        if (child["url"].equals(url)) {
            return child;
        }
    }
    return {};
}

std::optional<Instant> readDateTime(JsonNode node, Rounding rounding) {
    QString text = node.toString();
    if (text.size() > 10) {
        return parseInstant(text, Zone());
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
    return Zone().toInstant({date, QTime(0, 0)});
}

std::optional<Interval> readInterval(JsonNode start, JsonNode end) {
    const auto from = parseInstant(start.toString(), Zone());
    const auto to = parseInstant(end.toString(), Zone());
    if (!from || !to || *from > *to) {
        return std::nullopt;
    }
    return Interval{*from, *to};
}

} // namespace praxidesk::fhir
