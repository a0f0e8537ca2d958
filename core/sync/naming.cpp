#include "core/sync/naming.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialect.h"
#include "core/sync/wire.h"

#include <QUuid>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;

bool isNumber(const QString &id) {
    return std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
}

QByteArray withPlainId(const QByteArray &json, const QString &id) {
    const auto document = JsonDocument::parse(json);
    return document && document->root()["id"].toString() != id ? fhir::withMembers(document->root(), {{"id", fhir::quoted(id)}}, {"resourceType", "id"}) : json;
}

QByteArray withoutMeta(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    if (!document) {
        return json;
    }
    QByteArray identifiers;
    for (const fhir::JsonNode identifier : children(document->root()["identifier"])) {
        if (!identifier["system"].equals(operationSystem)) {
            identifiers += (identifiers.isEmpty() ? "" : ",") + QByteArray(identifier.raw().data(), qsizetype(identifier.raw().size()));
        }
    }
    return fhir::withMembers(document->root(), {{"meta", {}}, {"text", {}}, {"identifier", identifiers.isEmpty() ? QByteArray() : '[' + identifiers + ']'}}, {});
}

} // namespace

Naming::Naming(const store::Store &store, store::ServerId server, QStringList bases) : m_store(store), m_server(server), m_bases(std::move(bases)) {
    std::sort(m_bases.begin(), m_bases.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Naming::wireId(ResourceKey key) const {
    if (const QString known = m_store.ledger().remoteIdOf(m_server, key); !known.isEmpty()) {
        return known;
    }
    const Reference here = m_store.referenceTo(key);
    const QString id = here.reference.section(u'/', 1);
    static const QUuid space = QUuid::fromString(QLatin1String("{0d9c5f53-6a0e-4b5f-8a35-3d0a1f1b7c11}"));
    return isNumber(id) ? QUuid::createUuidV5(space, here.reference).toString(QUuid::WithoutBraces) : id;
}

QString Naming::referenceToWire(const QString &reference) const {
    if (reference.isEmpty() || reference.startsWith(u'#')) {
        return reference;
    }
    const auto key = m_store.resolve(reference);
    if (!key) {
        return reference;
    }
    const QString type = m_store.referenceTo(*key).reference.section(u'/', 0, 0);
    const QString wire = type + u'/' + wireId(*key);
    return wire == reference || type == QLatin1String("Resource") ? reference : wire;
}

QByteArray Naming::toWire(ResourceKey key, const QByteArray &json) const {
    if (json.isEmpty()) {
        return json;
    }
    const QByteArray renamed = fhir::withReferences(json, [this](const QString &reference) { return referenceToWire(reference); });
    return withPlainId(renamed, wireId(key));
}

QString Naming::referenceFromWire(const QString &reference) const {
    if (const auto met = m_met.constFind(reference); met != m_met.constEnd()) {
        return *met;
    }
    QString relative = reference;
    const auto below = std::find_if(m_bases.begin(), m_bases.end(), [&](const QString &base) { return !base.isEmpty() && relative.startsWith(base + u'/'); });
    if (below != m_bases.end()) {
        relative = relative.mid(below->size() + 1);
    }
    const auto named = typeAndId(relative);
    if (!named || named->type + u'/' + named->id != relative) {
        return reference;
    }
    const auto key = m_store.ledger().keyOf(m_server, named->type, named->id);
    return key ? *m_met.insert(reference, m_store.referenceTo(*key).reference) : relative;
}

bool Naming::callsAlike(const std::vector<Reference> &references) const {
    return std::all_of(references.begin(), references.end(), [this](const Reference &reference) { return referenceFromWire(reference.reference) == reference.reference; });
}

void Naming::meet(const QString &name) {
    // as many as the page that refers to them may have come long after
    constexpr qsizetype mostMet = 100'000;
    if (m_met.size() >= mostMet) {
        m_met.clear();
    }
    m_met.insert(name, name);
}

QByteArray Naming::fromWire(std::optional<ResourceKey> key, const QByteArray &json) const {
    if (json.isEmpty()) {
        return json;
    }
    const QByteArray renamed = fhir::withReferences(json, [this](const QString &reference) { return referenceFromWire(reference); });
    return key ? withPlainId(renamed, m_store.referenceTo(*key).reference.section(u'/', 1)) : renamed;
}

bool saysTheSameThere(const QByteArray &ours, const QByteArray &theirs) {
    return ours == theirs || fhir::saysTheSame(withoutMeta(ours), withoutMeta(theirs));
}

} // namespace praxidesk::sync
