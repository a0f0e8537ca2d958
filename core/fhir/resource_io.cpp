#include "core/fhir/resource_io.h"

#include "core/fhir/element_write.h"
#include "core/fhir/json.h"

namespace praxidesk::fhir {
namespace {

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

void collectRenames(JsonNode node, const std::function<QString(const QString &)> &rename,
                    std::vector<std::pair<JsonNode, QByteArray>> *found) {
    if (node.isObject()) {
        if (const JsonNode reference = node["reference"]; reference.isString()) {
            const QString before = reference.toString();
            if (const QString after = rename(before); after != before) {
                found->emplace_back(reference, quoted(after));
            }
        }
    }
    for (const JsonNode child : children(node)) {
        if (!child.keyIs("contained")) {
            collectRenames(child, rename, found);
        }
    }
}

void indent(JsonNode node, int depth, QByteArray *out) {
    if ((!node.isObject() && !node.isArray()) || node.size() == 0) {
        *out += node.size() == 0 && node.isObject() ? QByteArray("{}") : node.size() == 0 && node.isArray() ? QByteArray("[]") : bytes(node.raw());
        return;
    }
    const QByteArray lead = '\n' + QByteArray(2 * (depth + 1), ' ');
    *out += node.isObject() ? '{' : '[';
    bool first = true;
    for (const JsonNode child : children(node)) {
        *out += (first ? "" : ",") + lead;
        first = false;
        if (node.isObject()) {
            *out += bytes(child.rawKey()) + ": ";
        }
        indent(child, depth + 1, out);
    }
    *out += '\n' + QByteArray(2 * depth, ' ') + (node.isObject() ? '}' : ']');
}

} // namespace

bool isValidId(QStringView id) {
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

QByteArray withId(const QByteArray &json, const QString &id) {
    const auto document = JsonDocument::parse(json);
    if (!document || !document->root().isObject()) {
        return json;
    }
    const JsonNode root = document->root();
    const QString before = root["id"].toString();
    if (before == id) {
        return json;
    }
    std::vector<JsonChange> changes{{"id", quoted(id)}};
    if (!before.isEmpty()) {
        std::vector<QByteArray> identifiers;
        for (const JsonNode identifier : children(root["identifier"])) {
            identifiers.push_back(bytes(identifier.raw()));
        }
        identifiers.push_back("{\"system\":\"urn:praxidesk:original-id\",\"value\":" + quoted(before) + '}');
        changes.push_back({"identifier", encodeArray(identifiers)});
    }
    const QByteArray edited = withMembers(root, changes, {"resourceType", "id", "meta", "implicitRules", "language", "text", "contained",
                                                          "extension", "modifierExtension", "identifier"});
    return json.left(root.begin()) + edited + json.mid(root.end());
}

QByteArray withReferences(const QByteArray &json, const std::function<QString(const QString &)> &rename) {
    const auto document = JsonDocument::parse(json);
    if (!document) {
        return json;
    }
    std::vector<std::pair<JsonNode, QByteArray>> found;
    collectRenames(document->root(), rename, &found);
    if (found.empty()) {
        return json;
    }
    QByteArray result;
    std::uint32_t at = 0;
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first.begin() < b.first.begin(); });
    for (const auto &[node, raw] : found) {
        result += json.mid(at, qsizetype(node.begin() - at)) + raw;
        at = node.end();
    }
    return result + json.mid(at);
}

namespace {

/// hl7.org/fhir/R4/valueset-bundle-type.html, a required binding.
bool isBundleType(const QString &code) {
    static const QStringList codes{
        QStringLiteral("document"), QStringLiteral("message"), QStringLiteral("transaction"), QStringLiteral("transaction-response"), QStringLiteral("batch"),
        QStringLiteral("batch-response"), QStringLiteral("history"), QStringLiteral("searchset"), QStringLiteral("collection"),
    };
    return codes.contains(code);
}

} // namespace

Result<Bundle> readBundle(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const JsonNode root = document->root();
    if (!root["resourceType"].equals("Bundle")) {
        return failure(ErrorCode::InvalidResource, QStringLiteral("This is not a Bundle."), QStringLiteral("resourceType"));
    }
    if (root["entry"] && !root["entry"].isArray()) {
        return failure(ErrorCode::InvalidResource, QStringLiteral("Bundle.entry is not a list."), QStringLiteral("Bundle.entry"));
    }
    Bundle bundle;
    bundle.type = root["type"].toString();
    if (!isBundleType(bundle.type)) {
        return failure(ErrorCode::InvalidResource,
                       bundle.type.isEmpty() ? QStringLiteral("A Bundle needs a type.") : QStringLiteral("“%1” is not a type of Bundle.").arg(bundle.type),
                       QStringLiteral("Bundle.type"));
    }
    for (const JsonNode entry : children(root["entry"])) {
        bundle.entries.push_back({entry["fullUrl"].toString(), bytes(entry["resource"].raw()), entry["request"]["method"].toString(),
                                  entry["request"]["url"].toString()});
    }
    return bundle;
}

QByteArray writeBundle(const Bundle &bundle) {
    std::vector<QByteArray> entries;
    for (const BundleEntry &entry : bundle.entries) {
        QByteArray text("{");
        const auto add = [&text](const QByteArray &member) { text += (text.size() > 1 ? "," : "") + member; };
        if (!entry.fullUrl.isEmpty()) {
            add("\"fullUrl\":" + quoted(entry.fullUrl));
        }
        if (!entry.resource.isEmpty()) {
            add("\"resource\":" + entry.resource);
        }
        if (!entry.requestMethod.isEmpty()) {
            add("\"request\":{\"method\":" + quoted(entry.requestMethod) + ",\"url\":" + quoted(entry.requestUrl) + '}');
        }
        entries.push_back(text + '}');
    }
    QByteArray result = "{\"resourceType\":\"Bundle\",\"type\":" + quoted(bundle.type);
    if (!entries.empty()) {
        result += ",\"entry\":" + encodeArray(entries);
    }
    return result + '}';
}

QByteArray indented(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    if (!document) {
        return json;
    }
    QByteArray result;
    indent(document->root(), 0, &result);
    return result;
}

} // namespace praxidesk::fhir
