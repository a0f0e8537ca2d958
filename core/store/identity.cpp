#include "core/store/identity.h"

#include "core/store/local_facts.h"

#include <QUuid>
#include <QtEndian>

#include <limits>

namespace praxidesk::store {
namespace {

const QString unknownType = QStringLiteral("Resource");
// bytes of a UUID
constexpr qsizetype versionAt = 6;
constexpr qsizetype counterAt = 14;
constexpr size_t mostFound = 16;

bool isTypeName(QStringView text) {
    return !text.isEmpty() && text.front() >= u'A' && text.front() <= u'Z'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

} // namespace

ReferenceText parseReference(const QString &text) {
    ReferenceText parsed{text, {}, {}};
    QStringView rest(text);
    if (const auto history = rest.indexOf(u"/_history/"); history > 0) {
        rest = rest.left(history);
        parsed.whole = rest.toString();
    }
    const auto slash = rest.indexOf(u'/');
    if (slash > 0 && rest.indexOf(u'/', slash + 1) < 0 && isTypeName(rest.left(slash)) && slash + 1 < rest.size()) {
        parsed.typeName = rest.left(slash).toString();
        parsed.id = rest.mid(slash + 1).toString();
    }
    return parsed;
}

/// What people see of a reference without a display: "dr_smith", "Patient/abc" of an address.
static QString spoken(const ReferenceText &reference) {
    return reference.id.isEmpty() && reference.whole.contains(QLatin1String("://")) ? reference.whole.section(u'/', -2) : reference.id;
}

QString derivedId(const QString &name) {
    static const QUuid space = QUuid::fromString(QLatin1String("{5b2c6f0e-7d3a-4f5e-9b0c-2d1f8a6e4c70}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QString Identity::newId() const {
    // A UUID of version 8 (RFC 9562): random, but for the last two bytes, which count.
    auto bytes = m_lastId.toRfc4122();
    const auto count = qFromBigEndian<quint16>(bytes.constData() + counterAt);
    if (m_lastId.isNull() || count == std::numeric_limits<quint16>::max()) {
        bytes = QUuid::createUuid().toRfc4122();
        bytes[versionAt] = static_cast<char>((bytes[versionAt] & 0x0f) | 0x80);
        qToBigEndian<quint16>(0, bytes.data() + counterAt);
    } else {
        qToBigEndian<quint16>(static_cast<quint16>(count + 1), bytes.data() + counterAt);
    }
    m_lastId = QUuid::fromRfc4122(bytes);
    return m_lastId.toString(QUuid::WithoutBraces);
}

void Identity::rename(ResourceKey key, const QString &fhirId) {
    Query query("UPDATE resource SET fhir_id = ? WHERE key = ?", m_database);
    query << fhirId << key;
    query.run();
}

void Identity::loadTypes() const {
    if (!m_numbers.isEmpty()) {
        return;
    }
    Query query("SELECT id, name FROM resource_type", m_database);
    while (query.next()) {
        m_numbers.insert(query.text(1), query.small(0));
        m_names.insert(query.small(0), query.text(1));
    }
}

std::optional<int> Identity::knownNumberOf(const QString &typeName) const {
    loadTypes();
    const auto found = m_numbers.constFind(typeName);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

int Identity::numberOf(const QString &typeName) {
    if (const auto known = knownNumberOf(typeName)) {
        return *known;
    }
    Query query("INSERT INTO resource_type(name) VALUES (?)", m_database);
    query << typeName;
    if (!query.run()) {
        return 0;
    }
    const int number = int(query.insertedKey());
    m_numbers.insert(typeName, number);
    m_names.insert(number, typeName);
    return number;
}

QString Identity::typeName(int number) const {
    loadTypes();
    return m_names.value(number);
}

std::optional<ResourceKey> Identity::find(const QString &typeName, const QString &fhirId) const {
    const auto number = knownNumberOf(typeName);
    if (!number) {
        return std::nullopt;
    }
    const bool isOfOneMoment = m_database.isOfOneMoment();
    if (const qint64 moment = m_database.moment(); m_foundAt != moment || m_found.size() >= mostFound) {
        m_foundAt = moment;
        m_found.clear();
    }
    if (isOfOneMoment) {
        const auto known = std::find_if(m_found.begin(), m_found.end(), [&](const Found &found) { return found.number == *number && found.fhirId == fhirId; });
        if (known != m_found.end()) {
            return known->key;
        }
    }
    Query query("SELECT key FROM resource WHERE type = ? AND fhir_id = ?", m_database);
    query << *number << fhirId;
    const auto key = query.next() ? std::optional(query.id<ResourceKey>(0)) : std::nullopt;
    if (isOfOneMoment) {
        m_found.push_back({*number, fhirId, key});
    }
    return key;
}

std::optional<ResourceKey> Identity::byAlias(const QString &name) const {
    if (!hasAliases()) {
        return std::nullopt;
    }
    Query query("SELECT key FROM alias WHERE name = ?", m_database);
    query << name;
    return query.next() ? std::optional(query.id<ResourceKey>(0)) : std::nullopt;
}

std::optional<ResourceKey> Identity::resolve(const QString &reference, ResourceType expected) const {
    if (reference.isEmpty() || reference.startsWith(u'#')) {
        return std::nullopt;
    }
    const ReferenceText parsed = parseReference(reference);
    if (!parsed.typeName.isEmpty()) {
        const auto found = find(parsed.typeName, parsed.id);
        return found ? found : byAlias(parsed.whole);
    }
    if (reference.contains(u':') || reference.contains(u'/')) {
        return byAlias(parsed.whole);
    }
    loadTypes();
    QStringList types;
    if (expected != ResourceType::Other) {
        types << toCode(expected);
    } else {
        // in the order of their numbers, so that the answer is always the same
        for (int number = 1; number <= m_numbers.size(); ++number) {
            types << m_names.value(number);
        }
    }
    for (const QString &type : types) {
        if (const auto found = find(type, reference)) {
            return found;
        }
    }
    for (const QString &type : types) {
        if (const auto found = byAlias(type + u'/' + reference)) {
            return found;
        }
    }
    return std::nullopt;
}

ResourceKey Identity::add(const QString &typeName, const QString &fhirId, const QString &display) {
    Query query("INSERT INTO resource(type, fhir_id, display, version, state) VALUES (?, ?, ?, 0, 0)", m_database);
    query << numberOf(typeName) << fhirId << display;
    return query.run() ? ResourceKey{query.insertedKey()} : ResourceKey{};
}

ResourceKey Identity::addStored(const Stored &stored, Promise promise) {
    Query query("INSERT INTO resource(type, fhir_id, display, version, state, promise, local) VALUES (?, ?, ?, ?, 1, ?, ?)", m_database);
    query << numberOf(stored.typeName) << stored.fhirId << stored.display << stored.version << int(promise) << encode(stored.local);
    return query.run() ? ResourceKey{query.insertedKey()} : ResourceKey{};
}

bool Identity::hasAliases() const {
    if (!m_hasAliases) {
        Query query("SELECT EXISTS (SELECT 1 FROM alias)", m_database);
        if (!query.next()) {
            return true;
        }
        m_hasAliases = query.flag(0);
    }
    return *m_hasAliases;
}

void Identity::addAlias(const QString &name, ResourceKey key) {
    Query query("INSERT INTO alias(name, key) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET key = excluded.key", m_database);
    query << name << key;
    query.run();
    m_hasAliases = true;
    m_ensured.remove(name);
}

ResourceKey Identity::ensure(const Reference &reference) {
    if (reference.reference.isEmpty() || reference.reference.startsWith(u'#')) {
        return {};
    }
    if (const auto known = m_ensured.constFind(reference.reference); known != m_ensured.cend()) {
        return *known;
    }
    ResourceKey key = resolve(reference.reference, reference.type).value_or(ResourceKey{});
    if (key && !reference.display.isEmpty()) {
        Query query("UPDATE resource SET display = ? WHERE key = ? AND state = 0 AND display IN ('', ?)", m_database);
        query << reference.display << key << spoken(parseReference(reference.reference));
        query.run();
    }
    if (!key) {
        const ReferenceText parsed = parseReference(reference.reference);
        if (!parsed.typeName.isEmpty() && fhir::isValidId(parsed.id)) {
            key = add(parsed.typeName, parsed.id, reference.display);
        } else {
            const QString type = !parsed.typeName.isEmpty() ? parsed.typeName
                : reference.type != ResourceType::Other     ? toCode(reference.type)
                                                            : unknownType;
            const QString uuid = QStringLiteral("urn:uuid:");
            QString id = parsed.whole.startsWith(uuid) ? parsed.whole.mid(uuid.size()) : QString();
            if (!fhir::isValidId(id) || find(type, id)) {
                id = derivedId(parsed.whole);
            }
            // "dr_smith" says more to people than the id that stands for it
            key = add(type, id, reference.display.isEmpty() ? spoken(parsed) : reference.display);
            addAlias(parsed.whole, key);
        }
    }
    // most references of an import are met once: what is kept of them must not grow with the file
    constexpr qsizetype mostKept = 100'000;
    if (m_ensured.size() >= mostKept) {
        m_ensured.clear();
    }
    m_ensured.insert(reference.reference, key);
    return key;
}

void Identity::forget() {
    m_numbers.clear();
    m_names.clear();
    m_hasAliases.reset();
    m_ensured.clear();
}

} // namespace praxidesk::store
