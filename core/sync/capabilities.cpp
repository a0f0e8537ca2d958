#include "core/sync/capabilities.h"

#include "core/fhir/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

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
    if (listsTypes) {
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
            capabilities.listsTypes = true;
            capabilities.types[resource["type"].toString()] = readType(resource);
        }
    }
    return capabilities;
}

namespace {

struct Flag {
    const char *name;
    std::optional<bool> TypeCapabilities::*value;
};
constexpr std::array<Flag, 9> flags{{
    {"read", &TypeCapabilities::read},
    {"search", &TypeCapabilities::search},
    {"create", &TypeCapabilities::create},
    {"update", &TypeCapabilities::update},
    {"delete", &TypeCapabilities::remove},
    {"history", &TypeCapabilities::history},
    {"updateCreate", &TypeCapabilities::updateCreate},
    {"conditionalCreate", &TypeCapabilities::conditionalCreate},
    {"sort", &TypeCapabilities::sort},
}};

void put(QJsonObject &object, const QString &name, std::optional<bool> value) {
    if (value) {
        object.insert(name, *value);
    }
}
std::optional<bool> take(const QJsonObject &object, const QString &name) {
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}
QJsonArray sorted(const QSet<QString> &words) {
    QStringList list(words.begin(), words.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}
QSet<QString> words(const QJsonValue &value) {
    QSet<QString> found;
    for (const QJsonValue &word : value.toArray()) {
        found << word.toString();
    }
    return found;
}

} // namespace

// our own small record, with no number in it: Qt's JSON keeps it whole
QByteArray toJson(const Capabilities &capabilities) {
    QJsonObject object;
    object.insert(QStringLiteral("software"), capabilities.software);
    object.insert(QStringLiteral("fhirVersion"), capabilities.fhirVersion);
    object.insert(QStringLiteral("listsTypes"), capabilities.listsTypes);
    put(object, QStringLiteral("transaction"), capabilities.transaction);
    put(object, QStringLiteral("systemHistory"), capabilities.systemHistory);
    if (capabilities.authorizeUrl) {
        object.insert(QStringLiteral("authorizeUrl"), *capabilities.authorizeUrl);
    }
    if (capabilities.tokenUrl) {
        object.insert(QStringLiteral("tokenUrl"), *capabilities.tokenUrl);
    }
    if (!capabilities.lacks.isEmpty()) {
        object.insert(QStringLiteral("lacks"), sorted(capabilities.lacks));
    }
    QJsonObject types;
    for (const auto &[name, type] : capabilities.types) {
        QJsonObject entry;
        for (const Flag &flag : flags) {
            put(entry, QString::fromLatin1(flag.name), type.*flag.value);
        }
        entry.insert(QStringLiteral("searchParameters"), sorted(type.searchParameters));
        entry.insert(QStringLiteral("operations"), sorted(type.operations));
        types.insert(name, entry);
    }
    object.insert(QStringLiteral("types"), types);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Capabilities capabilitiesFrom(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Capabilities capabilities;
    capabilities.software = object.value(QStringLiteral("software")).toString();
    capabilities.fhirVersion = object.value(QStringLiteral("fhirVersion")).toString();
    capabilities.listsTypes = take(object, QStringLiteral("listsTypes")).value_or(false);
    capabilities.transaction = take(object, QStringLiteral("transaction"));
    capabilities.systemHistory = take(object, QStringLiteral("systemHistory"));
    for (const auto &[name, url] : {std::pair(QStringLiteral("authorizeUrl"), &capabilities.authorizeUrl), std::pair(QStringLiteral("tokenUrl"), &capabilities.tokenUrl)}) {
        if (object.contains(name)) {
            *url = object.value(name).toString();
        }
    }
    capabilities.lacks = words(object.value(QStringLiteral("lacks")));
    const QJsonObject types = object.value(QStringLiteral("types")).toObject();
    for (auto entry = types.begin(); entry != types.end(); ++entry) {
        const QJsonObject values = entry.value().toObject();
        TypeCapabilities &type = capabilities.types[entry.key()];
        for (const Flag &flag : flags) {
            type.*flag.value = take(values, QString::fromLatin1(flag.name));
        }
        type.searchParameters = words(values.value(QStringLiteral("searchParameters")));
        type.operations = words(values.value(QStringLiteral("operations")));
    }
    return capabilities;
}

} // namespace praxidesk::sync
