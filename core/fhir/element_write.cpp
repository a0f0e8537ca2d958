#include "core/fhir/element_write.h"

#include "core/fhir/element_read.h"

#include <algorithm>

namespace praxidesk::fhir {
namespace {

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

QByteArray object(const std::vector<std::pair<const char *, QByteArray>> &members) {
    QByteArray result("{");
    for (const auto &[name, raw] : members) {
        if (!raw.isEmpty()) {
            result += (result.size() > 1 ? ",\"" : "\"") + QByteArray(name) + "\":" + raw;
        }
    }
    return result + '}';
}

QByteArray optionalText(const QString &text) { return text.isEmpty() ? QByteArray() : quoted(text); }

QByteArray strings(const QStringList &values) {
    std::vector<QByteArray> elements;
    for (const QString &value : values) {
        elements.push_back(quoted(value));
    }
    return encodeArray(elements);
}

/// Elements of `base` that `read` finds equal to a wanted value keep their bytes; each is used once. A new element without
/// content is left out: FHIR has no empty objects.
template <typename Value, typename Read, typename Same, typename Encode>
QByteArray encodeList(const std::vector<Value> &values, JsonNode base, const Read &read, const Same &same, const Encode &encode) {
    std::vector<std::pair<JsonNode, bool>> present;
    for (const JsonNode child : children(base)) {
        present.emplace_back(child, false);
    }
    std::vector<QByteArray> elements;
    for (const Value &value : values) {
        const auto found = std::find_if(present.begin(), present.end(), [&](const auto &entry) {
            return !entry.second && same(read(entry.first), value);
        });
        if (found == present.end()) {
            if (QByteArray raw = encode(value); !raw.isEmpty() && raw != "{}") {
                elements.push_back(std::move(raw));
            }
        } else {
            found->second = true;
            elements.push_back(bytes(found->first.raw()));
        }
    }
    return encodeArray(elements);
}

} // namespace

QByteArray encodeArray(const std::vector<QByteArray> &elements) {
    if (elements.empty()) {
        return {};
    }
    QByteArray result("[");
    for (size_t i = 0; i < elements.size(); ++i) {
        result += (i > 0 ? "," : "") + elements[i];
    }
    return result + ']';
}

QByteArray encodeConcept(const Concept &value) {
    const bool coded = !value.code.isEmpty() || !value.system.isEmpty() || !value.display.isEmpty();
    const QByteArray coding = object({{"system", optionalText(value.system)}, {"code", optionalText(value.code)}, {"display", optionalText(value.display)}});
    return object({{"coding", coded ? '[' + coding + ']' : QByteArray()}, {"text", optionalText(value.text)}});
}

QByteArray encodeConcepts(const std::vector<Concept> &values, JsonNode base) {
    return encodeList(values, base, readConcept, std::equal_to<Concept>(), encodeConcept);
}

QByteArray encodeOptionalConcept(const std::optional<Concept> &value, JsonNode base) {
    if (!value || value->isEmpty()) {
        return {};
    }
    const Concept present = readConcept(base);
    if (base && value->system == present.system && value->code == present.code && value->display == present.display) {
        // only the text differs: translations and their versions stay
        return withMembers(base, {{"text", optionalText(value->text)}}, {"id", "extension", "coding", "text"});
    }
    return encodeConcept(*value);
}

bool sameReference(const Reference &a, const Reference &b) { return a.reference == b.reference && a.display == b.display; }

bool sameReferences(const std::vector<Reference> &a, const std::vector<Reference> &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameReference);
}

QByteArray encodeReference(const Reference &value, JsonNode base) {
    if (value.reference.isEmpty() && value.display.isEmpty()) {
        return {};
    }
    if (base && value.reference == base["reference"].toString()) {
        return withMembers(base, {{"display", optionalText(value.display)}}, {"id", "extension", "reference", "type", "identifier", "display"});
    }
    return object({{"reference", optionalText(value.reference)}, {"display", optionalText(value.display)}});
}

QByteArray encodeReferences(const std::vector<Reference> &values, JsonNode base) {
    return encodeList(values, base, readReference, sameReference, [](const Reference &value) { return encodeReference(value, {}); });
}

QByteArray encodeIdentifiers(const std::vector<Identifier> &values, JsonNode base) {
    return encodeList(
        values, base, [](JsonNode node) { return Identifier{node["system"].toString(), node["value"].toString()}; }, std::equal_to<Identifier>(),
        [](const Identifier &value) { return object({{"system", optionalText(value.system)}, {"value", optionalText(value.value)}}); });
}

QByteArray encodePeriod(std::optional<Instant> start, std::optional<Instant> presentStart, std::optional<Instant> end,
                        std::optional<Instant> presentEnd, JsonNode base, const Zone &zone) {
    const auto encode = [&zone](std::optional<Instant> instant) { return instant ? quoted(zone.toIso(*instant)) : QByteArray(); };
    if (!start && !end) {
        return {};
    }
    if (!base) {
        return object({{"start", encode(start)}, {"end", encode(end)}});
    }
    std::vector<JsonChange> changes;
    if (start != presentStart) {
        changes.push_back({"start", encode(start)});
    }
    if (end != presentEnd) {
        changes.push_back({"end", encode(end)});
    }
    return withMembers(base, changes, {"id", "extension", "start", "end"});
}

QByteArray encodeNames(const std::vector<PersonName> &values, JsonNode base) {
    // A name that is nowhere in the base is the one at its place, changed: its use, period and the like stay.
    const std::vector<JsonNode> ranked = rankedNames(base);
    std::vector<bool> used(ranked.size(), false);
    std::vector<const PersonName *> unmatched;
    std::vector<std::pair<JsonNode, QByteArray>> kept;
    for (const PersonName &value : values) {
        size_t match = 0;
        while (match < ranked.size() && (used[match] || !(readName(ranked[match]) == value))) {
            ++match;
        }
        if (match < ranked.size()) {
            used[match] = true;
            kept.emplace_back(ranked[match], bytes(ranked[match].raw()));
        } else {
            unmatched.push_back(&value);
        }
    }
    std::vector<QByteArray> added;
    for (const PersonName *value : unmatched) {
        const std::vector<JsonChange> members{{"text", optionalText(value->text)}, {"family", optionalText(value->family)},
                                              {"given", strings(value->given)}, {"prefix", strings(value->prefix)}};
        const auto place = std::find(used.begin(), used.end(), false);
        if (place != used.end() && values.size() >= ranked.size()) {
            *place = true;
            const JsonNode node = ranked[size_t(place - used.begin())];
            kept.emplace_back(node, withMembers(node, members, {"id", "extension", "use", "text", "family", "given", "prefix", "suffix", "period"}));
        } else if (const QByteArray raw = object({{"text", members[0].raw}, {"family", members[1].raw}, {"given", members[2].raw}, {"prefix", members[3].raw}});
                   raw != "{}") {
            added.push_back(raw);
        }
    }
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) { return a.first.begin() < b.first.begin(); });
    std::vector<QByteArray> elements;
    for (auto &[node, raw] : kept) {
        elements.push_back(std::move(raw));
    }
    elements.insert(elements.end(), added.begin(), added.end());
    return encodeArray(elements);
}

QByteArray encodeQualifications(const std::vector<Concept> &values, JsonNode base) {
    return encodeList(values, base, [](JsonNode node) { return readConcept(node["code"]); }, std::equal_to<Concept>(),
                      [](const Concept &value) { return value.isEmpty() ? QByteArray() : object({{"code", encodeConcept(value)}}); });
}

QByteArray encodeTelecom(const QStringList &phones, const QStringList &emails, JsonNode base) {
    std::vector<QByteArray> elements;
    QStringList newPhones = phones;
    QStringList newEmails = emails;
    for (const JsonNode point : children(base)) {
        const bool phone = point["system"].equals("phone");
        const bool email = point["system"].equals("email");
        QStringList &wanted = phone ? newPhones : newEmails;
        if ((!phone && !email) || wanted.removeOne(point["value"].toString())) {
            elements.push_back(bytes(point.raw()));
        }
    }
    for (const QString &phone : newPhones) {
        elements.push_back(object({{"system", "\"phone\""}, {"value", quoted(phone)}}));
    }
    for (const QString &email : newEmails) {
        elements.push_back(object({{"system", "\"email\""}, {"value", quoted(email)}}));
    }
    return encodeArray(elements);
}

ExtensionList::ExtensionList(JsonNode element) {
    for (const JsonNode child : children(element["extension"])) {
        m_elements.emplace_back(child["url"].toString().toUtf8(), bytes(child.raw()));
    }
}

void ExtensionList::set(std::string_view url, const QByteArray &raw) {
    const QByteArray name = bytes(url);
    bool done = raw.isEmpty();
    for (auto &[known, element] : m_elements) {
        if (known == name) {
            element = done ? QByteArray() : raw;
            done = true;
        }
    }
    std::erase_if(m_elements, [](const auto &entry) { return entry.second.isEmpty(); });
    if (!done) {
        m_elements.emplace_back(name, raw);
    }
    m_isChanged = true;
}

QByteArray ExtensionList::encoded() const {
    std::vector<QByteArray> elements;
    for (const auto &[url, element] : m_elements) {
        elements.push_back(element);
    }
    return encodeArray(elements);
}

QByteArray encodeExtension(JsonNode resource, std::string_view url, std::string_view valueName, const QByteArray &raw) {
    ExtensionList extensions(resource);
    extensions.set(url, raw.isEmpty() ? QByteArray() : "{\"url\":\"" + bytes(url) + "\",\"" + bytes(valueName) + "\":" + raw + '}');
    return extensions.encoded();
}

PersonName personName(const QString &text) {
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    PersonName name;
    while (words.size() > 1 && words.front().endsWith(u'.')) {
        name.prefix << words.takeFirst();
    }
    if (!words.isEmpty()) {
        name.family = words.takeLast();
    }
    name.given = words;
    return name;
}

} // namespace praxidesk::fhir
