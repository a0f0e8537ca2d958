#include "core/sync/capabilities.h"

#include "core/fhir/json.h"

#include <QCoreApplication>

namespace praxidesk::sync {
namespace {

using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

std::optional<bool> flag(JsonNode node) { return node ? std::optional(node.toBool()) : std::nullopt; }

TypeCapabilities readType(JsonNode resource) {
    TypeCapabilities type;
    QSet<QString> interactions;
    for (const JsonNode interaction : children(resource["interaction"])) {
        interactions << interaction["code"].toString();
    }
    const auto has = [&interactions](QLatin1String code) { return interactions.isEmpty() ? std::optional<bool>() : interactions.contains(code); };
    type.read = has(QLatin1String("read"));
    type.search = has(QLatin1String("search-type"));
    type.create = has(QLatin1String("create"));
    type.update = has(QLatin1String("update"));
    type.remove = has(QLatin1String("delete"));
    type.history = has(QLatin1String("history-type"));
    type.updateCreate = flag(resource["updateCreate"]);
    type.conditionalCreate = flag(resource["conditionalCreate"]);
    for (const JsonNode parameter : children(resource["searchParam"])) {
        type.searchParameters << parameter["name"].toString();
    }
    for (const JsonNode operation : children(resource["operation"])) {
        const QString name = operation["name"].toString();
        type.operations << (name.startsWith(u'$') ? name.mid(1) : name);
    }
    return type;
}

void readSecurity(JsonNode security, Capabilities &capabilities) {
    for (const JsonNode extension : children(security["extension"])) {
        if (!extension["url"].equals("http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris")) {
            continue;
        }
        for (const JsonNode part : children(extension["extension"])) {
            if (part["url"].equals("authorize")) {
                capabilities.authorizeUrl = part["valueUri"].toString();
            } else if (part["url"].equals("token")) {
                capabilities.tokenUrl = part["valueUri"].toString();
            }
        }
    }
}

} // namespace

TypeCapabilities Capabilities::of(const QString &type) const {
    if (const auto known = types.find(type); known != types.end()) {
        return known->second;
    }
    TypeCapabilities none;
    if (!types.empty()) {
        none.read = none.search = none.create = none.update = none.remove = none.history = false;
        none.updateCreate = none.conditionalCreate = false;
    }
    return none;
}

Result<Capabilities> readCapabilities(const QByteArray &statement) {
    const auto document = fhir::JsonDocument::parse(statement);
    if (!document || !document->root()["resourceType"].equals("CapabilityStatement")) {
        return failure(ErrorCode::InvalidResource, Text::tr("The server does not say what it can do: its answer is no CapabilityStatement."));
    }
    const JsonNode root = document->root();
    Capabilities capabilities;
    capabilities.fhirVersion = root["fhirVersion"].toString();
    if (!capabilities.fhirVersion.isEmpty() && !capabilities.fhirVersion.startsWith(QLatin1String("4.0"))) {
        return failure(ErrorCode::NotSupportedByServer, Text::tr("The server speaks FHIR %1, and Praxidesk speaks FHIR R4 (4.0.1).").arg(capabilities.fhirVersion));
    }
    capabilities.software = (root["software"]["name"].toString() + u' ' + root["software"]["version"].toString()).trimmed();
    for (const JsonNode rest : children(root["rest"])) {
        if (!rest["mode"].equals("server")) {
            continue;
        }
        readSecurity(rest["security"], capabilities);
        if (rest["interaction"]) {
            capabilities.transaction = false;
            capabilities.systemHistory = false;
        }
        for (const JsonNode interaction : children(rest["interaction"])) {
            if (interaction["code"].equals("transaction")) {
                capabilities.transaction = true;
            } else if (interaction["code"].equals("history-system")) {
                capabilities.systemHistory = true;
            }
        }
        for (const JsonNode resource : children(rest["resource"])) {
            capabilities.types[resource["type"].toString()] = readType(resource);
        }
    }
    return capabilities;
}

} // namespace praxidesk::sync
