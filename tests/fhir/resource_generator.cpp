#include "tests/fhir/resource_generator.h"

#include <algorithm>

namespace praxidesk::test {

using fhir::ElementDefinition;
using fhir::Primitive;
using fhir::TypeDefinition;

namespace {

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

} // namespace

QByteArray ResourceGenerator::space() {
    return chance(70) ? QByteArray() : pick({" ", "\n  ", "\t", "\r\n", "   ", "\n\n"});
}

QByteArray ResourceGenerator::text() {
    return '"' + pick({"x", "Müller", "O'Brien", "李小龍", "محمد", "😀", "a\\u00e4\\ud83d\\ude00", "line\\nbreak", "\\\"quoted\\\"", "back\\\\slash", "\\/", " "}) + '"';
}

QByteArray ResourceGenerator::primitive(const ElementDefinition &element) {
    if (!element.codes.empty()) {
        return '"' + bytes(element.codes[size_t(number(0, int(element.codes.size()) - 1))]) + '"';
    }
    switch (element.primitive) {
    case Primitive::Boolean: return pick({"true", "false"});
    case Primitive::Integer: return pick({"0", "-5", "2147483647"});
    case Primitive::PositiveInt: return pick({"1", "20", "2147483647"});
    case Primitive::UnsignedInt: return pick({"0", "9", "2147483647"});
    case Primitive::Decimal: return pick({"1.10", "-83.694710", "0.0", "1e3", "123456789012345678901234567890.50", "1.000000000000000000001"});
    case Primitive::Uri: return pick({"\"urn:x\"", "\"http://example.org/a?b=c#d\"", "\"http:\\/\\/example.org\""});
    case Primitive::Code: return pick({"\"a\"", "\"a b\"", "\"en-GB\""});
    case Primitive::Id: return pick({"\"a-1\"", "\"A.b\"", "\"dr_smith\""});
    case Primitive::Instant: return pick({"\"2026-11-17T09:00:00Z\"", "\"2026-11-17T09:00:00.123456+01:00\"", "\"2026-12-31T23:59:60-05:00\""});
    case Primitive::Date: return pick({"\"1974\"", "\"1974-12\"", "\"1974-12-25\"", "\"2024-02-29\""});
    case Primitive::DateTime: return pick({"\"2026\"", "\"2026-11\"", "\"2026-11-17\"", "\"2026-11-17T09:00:00+01:00\""});
    case Primitive::Time: return pick({"\"09:00:00\"", "\"23:59:59.5\""});
    case Primitive::Base64Binary: return pick({"\"AAAA\"", "\"TQ==\""});
    case Primitive::Xhtml: return R"("<div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; b</div>")";
    default: return text();
    }
}

QByteArray ResourceGenerator::anything(int depth) {
    switch (number(0, depth > 3 ? 3 : 5)) {
    case 0: return pick({"1.10", "123456789012345678901234567890", "-0", "1E+2"});
    case 1: return text();
    case 2: return pick({"true", "false"});
    case 3: return QByteArray("[") + space() + "1.0" + space() + ", null ]";
    case 4: return object({{"\"a\"", anything(depth + 1)}, {"\"b \\u0063\"", anything(depth + 1)}});
    default: return array({anything(depth + 1), anything(depth + 1)});
    }
}

QByteArray ResourceGenerator::extension(int depth) {
    std::vector<Member> result{{"\"url\"", pick({"\"urn:a\"", "\"http://example.org/fhir/x\""})}};
    if (depth < 4 && chance(20)) {
        result.emplace_back("\"extension\"", array({extension(depth + 1), extension(depth + 1)}));
    } else {
        const QByteArray key = pick({"valueString", "valueDecimal", "valueDateTime", "valuePeriod", "valueCodeableConcept", "valueReference", "valueBoolean"});
        result.emplace_back('"' + key + '"', value(*fhir::extensionValue({key.constData(), size_t(key.size())}), depth + 1));
    }
    return object(std::move(result));
}

QByteArray ResourceGenerator::recurrenceTemplate() {
    const auto part = [this](const char *url, const char *name, const QByteArray &raw) { return object({{"\"url\"", '"' + QByteArray(url) + '"'}, {'"' + QByteArray(name) + '"', raw}}); };
    const auto conceptOf = [this](const char *code) { return object({{"\"coding\"", array({object({{"\"code\"", '"' + QByteArray(code) + '"'}})})}}); };
    const auto nested = [this](const char *url, const std::vector<QByteArray> &parts) {
        return object({{"\"url\"", '"' + QByteArray(url) + '"'}, {"\"extension\"", array(parts)}});
    };
    std::vector<QByteArray> parts{part("timezone", "valueCodeableConcept", conceptOf("Europe/Berlin"))};
    switch (number(0, 5)) {
    case 0: parts.push_back(part("recurrenceType", "valueCodeableConcept", conceptOf("d"))); break;
    case 1:
        parts.push_back(part("recurrenceType", "valueCodeableConcept", conceptOf("wk")));
        parts.push_back(nested("weeklyTemplate", {part("friday", "valueBoolean", "true"), part("monday", "valueBoolean", "true"), part("sunday", "valueBoolean", "false"),
                                                  part("weekInterval", "valuePositiveInt", pick({"1", "2"}))}));
        break;
    case 2:
        parts.push_back(part("recurrenceType", "valueCodeableConcept", conceptOf("mo")));
        parts.push_back(nested("monthlyTemplate", {part("dayOfMonth", "valuePositiveInt", pick({"1", "31", "99"})), part("monthInterval", "valuePositiveInt", "1")}));
        break;
    case 3:
        parts.push_back(part("recurrenceType", "valueCodeableConcept", conceptOf("mo")));
        parts.push_back(nested("monthlyTemplate", {part("nthWeekOfMonth", "valueCoding", object({{"\"code\"", pick({"\"first\"", "\"last\"", "\"fifth\""})}})),
                                                   part("dayOfWeek", "valueCoding", object({{"\"code\"", "\"tue\""}})), part("monthInterval", "valuePositiveInt", "3")}));
        break;
    case 4:
        parts.push_back(part("recurrenceType", "valueCodeableConcept", conceptOf("a")));
        parts.push_back(nested("yearlyTemplate", {part("yearInterval", "valuePositiveInt", "1")}));
        break;
    default: parts.push_back(part("recurrenceType", "valueCodeableConcept", conceptOf("fortnight"))); break;
    }
    if (chance(50)) {
        parts.push_back(part("occurrenceCount", "valuePositiveInt", "8"));
    }
    if (chance(40)) {
        parts.push_back(part("lastOccurrenceDate", "valueDate", pick({"\"2027-03-01\"", "\"2027-03\""})));
    }
    if (chance(40)) {
        parts.push_back(part("excludingDate", "valueDate", "\"2026-12-24\""));
    }
    std::shuffle(parts.begin(), parts.end(), m_random);
    return nested("http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.recurrenceTemplate", parts);
}

void ResourceGenerator::addTo(std::vector<Member> &members, const QByteArray &name, const std::vector<QByteArray> &elements) {
    const auto known = std::find_if(members.begin(), members.end(), [&name](const Member &member) { return member.first == name; });
    if (known == members.end()) {
        members.emplace_back(name, array(elements));
        return;
    }
    known->second.chop(1);
    for (const QByteArray &element : elements) {
        known->second += ',' + space() + element;
    }
    known->second += ']';
}

void ResourceGenerator::addSeries(std::vector<Member> &appointment) {
    const auto extensionOf = [this](const char *url, const char *name, const QByteArray &raw) {
        return object({{"\"url\"", '"' + QByteArray(url) + '"'}, {'"' + QByteArray(name) + '"', raw}});
    };
    if (chance(85)) {
        addTo(appointment, "\"identifier\"", {object({{"\"system\"", "\"urn:praxidesk:series\""}, {"\"value\"", text()}})});
    }
    std::vector<QByteArray> extensions;
    if (chance(85)) {
        extensions.push_back(extensionOf("http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.recurrenceId", "valuePositiveInt", pick({"1", "12"})));
    }
    if (chance(30)) {
        extensions.push_back(extensionOf("http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.occurrenceChanged", "valueBoolean", pick({"true", "false"})));
    }
    if (chance(60)) {
        extensions.push_back(recurrenceTemplate());
    }
    if (chance(20)) {
        extensions.push_back(extensionOf("urn:praxidesk:rrule", "valueString", pick({"\"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1\"", "\"no rule\""})));
    }
    if (!extensions.empty()) {
        addTo(appointment, "\"extension\"", extensions);
    }
}

QByteArray ResourceGenerator::complex(const ElementDefinition &element, int depth) {
    if (element.type == "Extension") {
        return extension(depth);
    }
    if (element.type == "Period") {
        return object({{"\"start\"", "\"2026-11-01\""}, {"\"end\"", pick({"\"2026-11-01\"", "\"2026-12\"", "\"2026-12-24T10:00:00+01:00\""})}});
    }
    if (element.type == "Reference") {
        const QByteArray target = element.targets.empty() ? "Patient" : bytes(element.targets[size_t(number(0, int(element.targets.size()) - 1))]);
        std::vector<Member> result{{"\"reference\"", pick({'"' + target + "/1\"", "\"http://example.org/fhir/" + target + "/a-b\"",
                                                           '"' + target + "/dr_smith\"", "\"urn:uuid:aaaaaaaa-0000-4000-8000-000000000002\""})}};
        if (chance(50)) {
            result.emplace_back("\"display\"", text());
        }
        if (chance(20)) {
            result.emplace_back("\"_display\"", object({{"\"id\"", "\"x\""}}));
        }
        return object(std::move(result));
    }
    auto result = members(*element.complex, depth);
    if (result.empty()) {
        result.emplace_back("\"id\"", "\"e1\"");
    }
    if (element.type == "Appointment.participant") {
        const bool known = std::any_of(result.begin(), result.end(), [](const Member &m) { return m.first == "\"actor\""; });
        if (!known) {
            result.emplace_back("\"actor\"", object({{"\"display\"", text()}}));
        }
    }
    return object(std::move(result));
}

QByteArray ResourceGenerator::value(const ElementDefinition &element, int depth) {
    if (element.primitive != Primitive::None) {
        return primitive(element);
    }
    return complex(element, depth);
}

std::vector<ResourceGenerator::Member> ResourceGenerator::members(const TypeDefinition &type, int depth) {
    std::vector<Member> result;
    std::string_view choice;
    for (const ElementDefinition &element : type.elements) {
        const bool skipped = element.name == "contained" || (!element.choice.empty() && element.choice == choice);
        if (skipped || !(element.required || chance(depth == 0 ? 50 : depth < 3 ? 25 : 5))) {
            continue;
        }
        if (!element.choice.empty()) {
            choice = element.choice;
        }
        const QByteArray name = bytes(element.name);
        QByteArray raw = value(element, depth + 1);
        if (element.repeats) {
            std::vector<QByteArray> elements{raw};
            while (chance(30)) {
                elements.push_back(value(element, depth + 1));
            }
            raw = array(elements);
        } else if (element.primitive != Primitive::None && chance(10)) {
            result.emplace_back("\"_" + name + '"', object({{"\"extension\"", array({extension(depth + 1)})}}));
        }
        result.emplace_back('"' + name + '"', raw);
    }
    if (chance(15)) {
        result.emplace_back(pick({"\"unknown\"", "\"futureElement\"", "\"ne\\u0077\""}), anything(depth));
    }
    return result;
}

QByteArray ResourceGenerator::object(std::vector<Member> members) {
    std::shuffle(members.begin(), members.end(), m_random);
    QByteArray result("{");
    for (const Member &member : members) {
        result += (result.size() > 1 ? "," : "") + space() + member.first + space() + ':' + space() + member.second + space();
    }
    return result + '}';
}

QByteArray ResourceGenerator::array(const std::vector<QByteArray> &elements) {
    QByteArray result("[");
    for (const QByteArray &element : elements) {
        result += (result.size() > 1 ? "," : "") + space() + element + space();
    }
    return result + ']';
}

QByteArray ResourceGenerator::resource(std::string_view type) {
    auto all = members(*fhir::typeDefinition(type), 0);
    all.emplace_back("\"resourceType\"", '"' + bytes(type) + '"');
    const auto without = [&](const char *name) {
        all.erase(std::remove_if(all.begin(), all.end(), [&](const Member &m) { return m.first == name; }), all.end());
    };
    if (type == "Slot" || type == "Appointment" || type == "AppointmentResponse") {
        for (const char *name : {"\"start\"", "\"end\"", "\"cancelationReason\""}) {
            without(name);
        }
        if (type == "Slot" || chance(90)) {
            all.emplace_back("\"start\"", pick({"\"2026-11-17T09:00:00Z\"", "\"2026-11-17T09:00:00.000+01:00\""}));
            all.emplace_back("\"end\"", pick({"\"2026-11-17T09:20:00Z\"", "\"2026-11-17T10:20:00.000+01:00\""}));
        } else if (type == "Appointment") {
            without("\"status\"");
            all.emplace_back("\"status\"", "\"proposed\"");
        }
    }
    if (type == "Appointment" && chance(50)) {
        addSeries(all);
    }
    return space() + object(std::move(all)) + space();
}

} // namespace praxidesk::test
