#include "core/fhir/definitions.h"
#include "core/fhir/element_read.h"
#include "core/fhir/primitives.h"
#include "core/fhir/resource_io.h"

#include <map>
#include <set>

namespace praxidesk::fhir {
namespace {

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// Ids that FHIR forbids but that systems use (Clinik's `dr_smith`) are taken; they get a valid one at the wire.
bool isTolerableId(QStringView id) {
    return !id.isEmpty() && id.size() <= 255 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c > u' ' && c < QChar(0x7F) && c != u'/' && c != u'#' && c != u'?' && c != u'"' && c != u'\\';
    });
}

/// A path that is only put into words when something is wrong.
struct Path {
    const Path *parent = nullptr;
    std::string_view name;
    int index = -1;

    [[nodiscard]] QString toString() const {
        QString text = parent ? parent->toString() + u'.' + latin(name) : latin(name);
        return index < 0 ? text : text + QStringLiteral("[%1]").arg(index);
    }
};

class Validator {
public:
    std::vector<Issue> issues;

    void resource(JsonNode node, const Path &path);

private:
    void type(JsonNode node, const TypeDefinition &definition, const Path &path);
    void member(JsonNode parent, JsonNode node, const ElementDefinition &element, const Path &path);
    void value(JsonNode node, const ElementDefinition &element, const Path &path);
    void primitiveSibling(JsonNode node, const Path &path);
    void extensionElement(JsonNode node, const Path &path);
    void reference(JsonNode node, const ElementDefinition &element, const Path &path);
    void period(JsonNode node, const Path &path);
    void appointment(JsonNode node, const Path &path);
    void contained(JsonNode node, const Path &path);
    void form(JsonNode node, const Path &path);
    void issue(const Path &path, const QString &message) { issues.push_back({path.toString(), message}); }

    std::map<QString, std::string> m_contained;     ///< id -> resource type
};

/// What holds for every element, known or not: nothing is empty, null stands only in lists of primitives.
void Validator::form(JsonNode node, const Path &path) {
    switch (node.kind()) {
    case JsonKind::Null: issue(path, QStringLiteral("null is not allowed here")); break;
    case JsonKind::String:
        if (node.raw().size() == 2) {
            issue(path, QStringLiteral("an empty text is not allowed"));
        }
        break;
    case JsonKind::Object:
        if (node.size() == 0) {
            issue(path, QStringLiteral("an empty object is not allowed"));
        }
        for (const JsonNode child : children(node)) {
            const std::string key = child.key().toStdString();
            form(child, Path{&path, key});
        }
        break;
    case JsonKind::Array: {
        if (node.size() == 0) {
            issue(path, QStringLiteral("an empty list is not allowed"));
        }
        int index = 0;
        for (const JsonNode child : children(node)) {
            if (child.kind() != JsonKind::Null) {
                form(child, Path{path.parent, path.name, index});
            }
            ++index;
        }
        break;
    }
    default: break;
    }
}

void Validator::reference(JsonNode node, const ElementDefinition &element, const Path &path) {
    std::string buffer;
    const std::string_view text = node["reference"].utf8(&buffer);
    std::string_view named = typeNameOfReference(text);
    if (text.size() > 1 && text.front() == '#') {
        const auto found = m_contained.find(latin(text.substr(1)));
        if (found == m_contained.end()) {
            issue(path, QStringLiteral("there is no contained resource %1").arg(latin(text)));
            return;
        }
        named = found->second;
    }
    std::string typeBuffer;
    const std::string_view typed = node["type"].utf8(&typeBuffer);
    if (!isResourceTypeOfR4(named)) {
        // what a urn refers to is known to its Bundle alone; the type may say it
        named = isResourceTypeOfR4(typed) ? typed : std::string_view();
    }
    if (named.empty()) {
        return;
    }
    if (!element.targets.empty() && std::find(element.targets.begin(), element.targets.end(), named) == element.targets.end()) {
        issue(path, QStringLiteral("a reference to %1 is not allowed here").arg(latin(named)));
    }
    if (!typed.empty() && typed != named) {
        issue(path, QStringLiteral("the type says %1, but the reference is to %2").arg(latin(typed), latin(named)));
    }
}

void Validator::extensionElement(JsonNode node, const Path &path) {
    int values = 0;
    for (const JsonNode child : children(node)) {
        const std::string_view key = child.rawKey().substr(1, child.rawKey().size() - 2);
        if (key.size() <= 5 || key.substr(0, 5) != "value") {
            values += key.substr(0, 6) == "_value" && !node[key.substr(1)] ? 1 : 0;
            continue;
        }
        ++values;
        const Path at{&path, key};
        const ElementDefinition *element = extensionValue(key);
        if (!element) {
            issue(at, QStringLiteral("an extension cannot have a value of this type"));
        } else if (child.isArray()) {
            issue(at, QStringLiteral("a single value is needed, not a list"));
        } else {
            value(child, *element, at);
        }
    }
    if (values > 1) {
        issue(path, QStringLiteral("an extension has one value"));
    }
    if ((values > 0) == bool(node["extension"])) {
        issue(path, QStringLiteral("ext-1: an extension has either a value or extensions"));
    }
}

void Validator::period(JsonNode node, const Path &path) {
    if (!node["start"] || !node["end"]) {
        return;
    }
    const auto start = readDateTime(node["start"], Rounding::Start);
    const auto end = readDateTime(node["end"], Rounding::End);
    // an end of day precision includes that day: its first instant after it must lie behind the start
    const bool precise = node["end"].raw().size() > 12;
    if (start && end && (precise ? *start > *end : *start >= *end)) {
        issue(path, QStringLiteral("per-1: start is after end"));
    }
}

void Validator::value(JsonNode node, const ElementDefinition &element, const Path &path) {
    if (element.primitive != Primitive::None) {
        if (const QString problem = primitiveProblem(node, element.primitive); !problem.isEmpty()) {
            issue(path, problem);
        } else if (!element.codes.empty()) {
            std::string buffer;
            if (std::find(element.codes.begin(), element.codes.end(), node.utf8(&buffer)) == element.codes.end()) {
                issue(path, QStringLiteral("\"%1\" is not one of the codes allowed here").arg(node.toString()));
            }
        } else if (element.primitive == Primitive::Id && !isTolerableId(node.toString())) {
            issue(path, QStringLiteral("\"%1\" cannot be an id").arg(node.toString()));
        }
        return;
    }
    if (!node.isObject()) {
        issue(path, QStringLiteral("an object is needed"));
        return;
    }
    if (node.size() == 0) {
        issue(path, QStringLiteral("an empty object is not allowed"));
        return;
    }
    if (element.type == "Resource") {
        resource(node, path);
        return;
    }
    if (!element.complex) {
        form(node, path); // a data type outside the table
        return;
    }
    type(node, *element.complex, path);
    if (element.type == "Reference") {
        reference(node, element, path);
    } else if (element.type == "Extension") {
        extensionElement(node, path);
    } else if (element.type == "Period") {
        period(node, path);
    }
}

/// `_status` beside `status`: an object, or for a list a list of objects and nulls.
void Validator::primitiveSibling(JsonNode node, const Path &path) {
    const auto one = [&](JsonNode sibling, const Path &at) {
        static const TypeDefinition &element = *typeDefinition("Element");
        if (!sibling.isObject() || sibling.size() == 0) {
            issue(at, QStringLiteral("an object is needed"));
        } else {
            type(sibling, element, at);
        }
    };
    if (!node.isArray()) {
        one(node, path);
        return;
    }
    int index = 0;
    for (const JsonNode child : children(node)) {
        if (child.kind() != JsonKind::Null) {
            one(child, Path{path.parent, path.name, index});
        }
        ++index;
    }
}

void Validator::member(JsonNode parent, JsonNode node, const ElementDefinition &element, const Path &path) {
    if (!element.repeats) {
        if (node.isArray()) {
            issue(path, QStringLiteral("a single value is needed, not a list"));
        } else {
            value(node, element, path);
        }
        return;
    }
    if (!node.isArray()) {
        issue(path, QStringLiteral("a list is needed"));
        return;
    }
    if (node.size() == 0) {
        issue(path, QStringLiteral("an empty list is not allowed"));
    }
    int index = 0;
    for (const JsonNode child : children(node)) {
        const Path at{path.parent, path.name, index};
        if (child.kind() == JsonKind::Null) {
            const std::string sibling = '_' + std::string(element.name);
            if (element.primitive == Primitive::None || !parent[sibling].at(std::uint32_t(index)).isObject()) {
                issue(at, QStringLiteral("null is not allowed here"));
            }
        } else {
            value(child, element, at);
        }
        ++index;
    }
}

void Validator::type(JsonNode node, const TypeDefinition &definition, const Path &path) {
    // One pass over the members; a bit of `seen` for each element of the definition.
    Q_ASSERT(definition.elements.size() <= 64);
    const bool isExtension = definition.name == "Extension";
    std::uint64_t seen = 0;
    std::string buffer;
    for (const JsonNode child : children(node)) {
        const std::string_view key = child.utf8Key(&buffer);
        const bool sibling = !key.empty() && key.front() == '_';
        const Path at{&path, key};
        const ElementDefinition *element = definition.find(sibling ? key.substr(1) : key);
        if (!element) {
            const bool value = isExtension && key.substr(0, 5) == "value"; // extensionElement() looks at it
            if (key != "resourceType" && !value) {
                form(child, at); // unknown elements are kept, but they must be well-formed
            }
            continue;
        }
        seen |= std::uint64_t(1) << (element - definition.elements.data());
        if (sibling) {
            primitiveSibling(child, at);
        } else {
            member(node, child, *element, at);
        }
    }
    std::string_view choice;
    for (size_t i = 0; i < definition.elements.size(); ++i) {
        const ElementDefinition &element = definition.elements[i];
        const bool present = (seen >> i & 1) != 0;
        if (element.required && !present) {
            issue(Path{&path, element.name}, QStringLiteral("this element is required"));
        }
        // the variants of a choice stand side by side in the table
        if (present && !element.choice.empty()) {
            if (element.choice == choice) {
                issue(Path{&path, element.name}, QStringLiteral("only one kind of %1 is allowed").arg(latin(element.choice)));
            }
            choice = element.choice;
        }
    }
}

void Validator::appointment(JsonNode node, const Path &path) {
    int index = 0;
    const JsonNode participants = node["participant"].isArray() ? node["participant"] : JsonNode();
    for (const JsonNode participant : children(participants)) {
        if (!participant["type"] && !participant["actor"]) {
            issue(Path{&path, "participant", index}, QStringLiteral("app-1: a participant has a type or an actor"));
        }
        ++index;
    }
    const bool start = bool(node["start"]);
    const bool end = bool(node["end"]);
    const auto status = fromCode<AppointmentStatus>(node["status"].toString());
    if (start != end) {
        issue(path, QStringLiteral("app-2: start and end are given together or not at all"));
    }
    const bool mayLackTime = status == AppointmentStatus::Proposed || status == AppointmentStatus::Cancelled || status == AppointmentStatus::Waitlist;
    if (!(start && end) && status && !mayLackTime) {
        issue(path, QStringLiteral("app-3: only proposed, cancelled and waitlist appointments may lack start and end"));
    }
    const bool mayHaveReason = status == AppointmentStatus::Cancelled || status == AppointmentStatus::NoShow;
    if (node["cancelationReason"] && status && !mayHaveReason) {
        issue(path, QStringLiteral("app-4: a cancelation reason stands only with cancelled or noshow"));
    }
}

void collectLocalReferences(JsonNode node, std::set<QString> *used) {
    if (node.isObject()) {
        if (const QString text = node["reference"].toString(); text.startsWith(u'#')) {
            used->insert(text.mid(1));
        }
    }
    for (const JsonNode child : children(node)) {
        collectLocalReferences(child, used);
    }
}

void Validator::contained(JsonNode node, const Path &path) {
    std::set<QString> used;
    collectLocalReferences(node, &used);
    int index = 0;
    for (const JsonNode child : children(node["contained"])) {
        const Path at{&path, "contained", index++};
        const QString id = child["id"].toString();
        if (id.isEmpty() || used.count(id) == 0) {
            issue(at, QStringLiteral("dom-3: the contained resource %1 is not referred to").arg(id));
        }
        if (child["contained"]) {
            issue(at, QStringLiteral("dom-2: a contained resource contains no further ones"));
        }
    }
}

void Validator::resource(JsonNode node, const Path &path) {
    const JsonNode typeName = node["resourceType"];
    if (!node.isObject() || !typeName.isString()) {
        issue(Path{&path, "resourceType"}, QStringLiteral("this is not a FHIR resource: it has no resourceType"));
        return;
    }
    std::string buffer;
    const std::string_view name = typeName.utf8(&buffer);
    if (!isResourceTypeOfR4(name)) {
        issue(Path{&path, "resourceType"}, QStringLiteral("FHIR R4 has no resource type \"%1\"").arg(typeName.toString()));
        return;
    }
    const TypeDefinition *definition = typeDefinition(name);
    if (!definition) {
        return;
    }
    const bool outermost = path.parent == nullptr;
    if (outermost && node["contained"].isArray()) {
        for (const JsonNode child : children(node["contained"])) {
            m_contained.emplace(child["id"].toString(), child["resourceType"].toString().toStdString());
        }
        contained(node, path);
    }
    type(node, *definition, path);
    if (name == "Appointment") {
        appointment(node, path);
    }
    if (name == "Appointment" || name == "Slot" || name == "AppointmentResponse") {
        const auto start = readInstant(node["start"]);
        const auto end = readInstant(node["end"]);
        if (start && end && *start > *end) {
            issue(path, QStringLiteral("start is after end"));
        }
    }
}

std::vector<Issue> issuesOf(const Error &error) {
    return {{QString(), error.message + QLatin1String(" (") + error.detail + u')'}};
}

std::vector<Issue> issuesOf(JsonNode root) {
    std::string buffer;
    const std::string name(root["resourceType"].utf8(&buffer));
    const std::string label = name.empty() ? "Resource" : name;
    const Path path{nullptr, label};
    Validator validator;
    validator.resource(root, path);
    return std::move(validator.issues);
}

} // namespace

std::vector<Issue> validate(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document ? issuesOf(document->root()) : issuesOf(document.error());
}

Examined examine(QByteArray json) {
    Examined result;
    result.resource.json = std::move(json);
    const auto document = JsonDocument::parse(result.resource.json);
    result.issues = document ? issuesOf(document->root()) : issuesOf(document.error());
    if (!result.issues.empty()) {
        return result;
    }
    auto envelope = readEnvelope(document->root());
    auto value = readValue(document->root());
    for (const Error *error : {envelope ? nullptr : &envelope.error(), value ? nullptr : &value.error()}) {
        if (error) {
            result.issues.push_back({error->detail, error->message});
        }
    }
    if (result.issues.empty()) {
        result.resource.envelope = std::move(*envelope);
        result.resource.value = std::move(*value);
    }
    return result;
}

} // namespace praxidesk::fhir
