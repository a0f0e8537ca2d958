#include "core/store/writer.h"

#include "core/store/local_facts.h"
#include "core/store/text.h"


#include <algorithm>

namespace praxidesk::store {
namespace {

ItemBytes bytesOf(const Stored &stored) { return {stored.json, encode(stored.local)}; }

template <typename List, typename Item>
void addOnce(List &list, const Item &item) {
    if (std::find(list.begin(), list.end(), item) == list.end()) {
        list.push_back(item);
    }
}

} // namespace

Result<StoreWriter::Target> StoreWriter::target(const fhir::Envelope &envelope, ResourceKey key) {
    const bool validId = fhir::isValidId(envelope.id);
    if (!key && !envelope.id.isEmpty()) {
        const QString name = envelope.typeName + u'/' + envelope.id;
        key = m.identity.find(envelope.typeName, envelope.id).value_or(ResourceKey{});
        if (!key) {
            key = m.identity.byAlias(name).value_or(ResourceKey{});
        }
        if (!key && !validId) {
            key = m.identity.add(envelope.typeName, derivedId(name), {});
            m.identity.addAlias(name, key);
        }
    }
    if (!key) {
        return Target{};
    }
    auto row = m.repository.read(key);
    if (!row) {
        return failure(ErrorCode::NotFound, Text::tr("There is no such resource in this clinic."));
    }
    if (row->stored.typeName != envelope.typeName) {
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("%1 cannot become a resource of the type %2.").arg(row->stored.reference(), envelope.typeName));
    }
    if (validId && row->stored.fhirId != envelope.id) {
        if (row->state == ResourceState::Placeholder && !m.identity.find(envelope.typeName, envelope.id)) {
            row->stored.fhirId = envelope.id;
            m.identity.rename(key, envelope.id);
        } else {
            m.identity.addAlias(envelope.typeName + u'/' + envelope.id, key);
        }
    } else if (!validId && !envelope.id.isEmpty()) {
        m.identity.addAlias(envelope.typeName + u'/' + envelope.id, key);
    }
    return Target{key, std::move(row)};
}

Result<ResourceKey> StoreWriter::put(ResourceType type, const QByteArray &json, const LocalFacts &local, ResourceKey key) {
    auto resource = fhir::parse(json);
    if (!resource) {
        return tl::unexpected(resource.error());
    }
    if (resource->envelope.type != type) {
        return failure(ErrorCode::InvalidArgument, Text::tr("The resource is a %1.").arg(resource->envelope.typeName));
    }
    return put(*resource, local, key);
}

Result<ResourceKey> StoreWriter::put(fhir::Parsed &resource, const LocalFacts &local, ResourceKey key) {
    const fhir::Envelope &envelope = resource.envelope;
    const auto found = target(envelope, key);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const bool isNew = !found->row;
    Stored before;
    Stored after;
    if (found->row) {
        before = found->row->stored;
        after = before;
    } else {
        after.typeName = envelope.typeName;
        after.fhirId = envelope.id.isEmpty() ? m.identity.newId() : envelope.id;
    }
    after.type = envelope.type;
    after.json = envelope.id.isEmpty() ? fhir::withId(resource.json, after.fhirId) : resource.json;
    after.local = local;
    after.version = before.version + 1;
    after.display = displayOf(resource.value);
    if (after.display.isEmpty()) {
        after.display = before.display;
    }
    if (isNew) {
        after.key = m.identity.addStored(after, m.ledger.promiseOfNew());
    }

    std::vector<ResourceKey> references;
    for (const Reference &reference : envelope.references) {
        if (const ResourceKey to = m.identity.ensure(reference)) {
            references.push_back(to);
        }
    }
    forEachReference(resource.value, [this](Reference &reference) {
        reference.key = m.identity.ensure(reference);
        if (reference.key && reference.type == ResourceType::Other) {
            reference.type = typeOf(reference.key);
        }
    });
    if (!isNew && (found->row->state != ResourceState::Stored || after.display != before.display || after.local != before.local)) {
        storeRow(after, ResourceState::Stored);
    }
    storeBody(after, before.json.isEmpty());
    if (auto projected = project(after, resource.value, found->row ? &*found->row : nullptr); !projected) {
        return tl::unexpected(projected.error());
    }
    if (auto outcome = m.database.outcome(); !outcome) {
        return tl::unexpected(outcome.error());
    }
    journal(before, after, std::move(references));
    return after.key;
}

void StoreWriter::storeRow(const Stored &stored, ResourceState state) {
    // without the id, which is in an index and does not change
    Query row("UPDATE resource SET display = ?, version = ?, state = ?, local = ? WHERE key = ?", m.database);
    row << stored.display << stored.version << int(state) << encode(stored.local) << stored.key;
    row.run();
}

void StoreWriter::storeBody(const Stored &stored, bool hasNoBody) {
    if (stored.json.isEmpty()) {
        Query history("UPDATE resource SET audited = ifnull((SELECT audited FROM body WHERE key = ?1), audited) WHERE key = ?1", m.database);
        history << stored.key;
        history.run();
        Query body("DELETE FROM body WHERE key = ?", m.database);
        body << stored.key;
        body.run();
    } else if (hasNoBody) {
        Query body("INSERT INTO body(key, json, version) VALUES (?, ?, ?)", m.database);
        body << stored.key << stored.json << stored.version;
        body.run();
    } else {
        Query body("UPDATE body SET json = ?, version = ? WHERE key = ?", m.database);
        body << stored.json << stored.version << stored.key;
        body.run();
    }
}

Result<void> StoreWriter::project(const Stored &stored, const fhir::Value &value, const Repository::Row *known) {
    const bool excused = known && stored.type == ResourceType::Appointment && m.repository.hasOpenConflict(stored.key);
    Projection projection = store::project(value, stored.local, excused);
    const Projection old = !known || known->stored.version == 0 ? Projection{} : m.tables.read(stored.type, stored.key);
    touch(stored, old);
    touch(stored, projection);
    if (old == projection) {
        return {};
    }
    if (m.tables.replace(stored.key, old, projection)) {
        return {};
    }
    const Error refused = slotTaken(stored.key, std::get<AppointmentProjection>(projection));
    if (!m_options.excuseOverlaps) {
        m_refused = refused;
        return tl::unexpected(refused);
    }
    m.tables.remove(stored.key, projection);
    Query conflict("INSERT INTO conflict(key, kind, message, time, open) VALUES (?, 'overlap', ?, ?, 1)", m.database);
    conflict << stored.key << refused.message << m_now;
    conflict.run();
    m.ledger.refreshPromise(stored.key);
    if (!m.tables.insert(stored.key, store::project(value, stored.local, true))) {
        return failure(ErrorCode::StorageFailure, Text::tr("An excused overlap was refused."));
    }
    return {};
}

Error StoreWriter::slotTaken(ResourceKey key, const AppointmentProjection &projection) const {
    Error error{ErrorCode::SlotTaken, Text::tr("The time is already taken.")};
    for (const auto &clash : m.tables.clashes(key, projection)) {
        const Reference actor = m.repository.referenceTo(ResourceKey{clash.actor});
        const auto time = [this](Instant instant) {
            return m.zone.toWallClock(instant).time.toString(QStringLiteral("HH:mm"));
        };
        const QString name = actor.display.isEmpty() ? actor.reference : actor.display;
        const QString message = Text::tr("%1 already has an appointment from %2 to %3.")
                                    .arg(name, time(clash.interval.start), time(clash.interval.end));
        error.clashes.push_back({ErrorCode::SlotTaken, message,
                                 m.repository.referenceTo(resourceKey(clash.appointment)).reference, clash.interval});
    }
    if (!error.clashes.empty()) {
        error.message = error.clashes.front().message;
    }
    return error;
}

Result<void> StoreWriter::remove(ResourceKey key) {
    const auto row = m.repository.read(key);
    if (!row || row->state != ResourceState::Stored) {
        return failure(ErrorCode::NotFound, Text::tr("There is no such resource in this clinic."));
    }
    const Projection old = m.tables.read(row->stored.type, key);
    touch(row->stored, old);
    m.tables.remove(key, old);
    Stored after = row->stored;
    after.json.clear();
    after.local = {};
    after.version += 1;
    storeRow(after, ResourceState::Removed);
    storeBody(after, false);
    journal(row->stored, after, {});
    return m.database.outcome();
}

Result<void> StoreWriter::openConflict(ResourceKey key, const QString &kind, const QString &message) {
    const auto row = m.repository.read(key);
    if (!row) {
        return failure(ErrorCode::NotFound, Text::tr("There is no such resource in this clinic."));
    }
    Query conflict("INSERT INTO conflict(key, kind, message, time, open) VALUES (?, ?, ?, ?, 1)", m.database);
    conflict << key << kind << message << m_now;
    conflict.run();
    m.ledger.refreshPromise(key);
    if (row->state == ResourceState::Stored) {
        auto value = fhir::read(row->stored.json);
        if (!value) {
            return tl::unexpected(value.error());
        }
        m.repository.complete(*value, row->stored);
        return project(row->stored, *value, &*row);
    }
    return m.database.outcome();
}

Result<void> StoreWriter::closeConflict(qint64 id, const QString &decision) {
    const auto conflict = m.ledger.conflict(id);
    if (!conflict || !conflict->open) {
        return failure(ErrorCode::NotFound, Text::tr("There is no such open conflict."));
    }
    Query close("UPDATE conflict SET open = ?, decision = ? WHERE id = ?", m.database);
    close << false << decision << id;
    close.run();
    const auto row = m.repository.read(conflict->key);
    if (row && row->state == ResourceState::Stored && row->stored.type == ResourceType::Appointment) {
        auto value = fhir::read(row->stored.json);
        if (!value) {
            return tl::unexpected(value.error());
        }
        m.repository.complete(*value, row->stored);
        const Projection old = m.tables.read(row->stored.type, conflict->key);
        const Projection guarded = store::project(*value, row->stored.local, m.repository.hasOpenConflict(conflict->key));
        touch(row->stored, old);
        if (old != guarded) {
            m.tables.remove(conflict->key, old);
            if (!m.tables.insert(conflict->key, guarded)) {
                Error refused = slotTaken(conflict->key, std::get<AppointmentProjection>(guarded));
                m.tables.remove(conflict->key, guarded);
                Query reopen("UPDATE conflict SET open = 1, decision = '' WHERE id = ?", m.database);
                reopen << id;
                reopen.run();
                if (!m.tables.insert(conflict->key, old)) {
                    return failure(ErrorCode::StorageFailure, Text::tr("An excused overlap was refused."));
                }
                return tl::unexpected(std::move(refused));
            }
        }
    }
    m.ledger.refreshPromise(conflict->key);
    if (const QString remembered = m.ledger.takeRemembered(); !remembered.isEmpty()) {
        const QString name = decisionPrefix + QString::number(id);
        m_items.push_back({{}, {settingJson(name, remembered), {}}, {settingJson(name, decision), {}}, {}, m_action});
    }
    return m.database.outcome();
}

Result<ResourceKey> StoreWriter::reserve(const QString &typeName, const QStringList &names) {
    ResourceKey key;
    for (const QString &name : names) {
        if (const auto known = m.identity.resolve(name, ResourceType::Other)) {
            key = *known;
            break;
        }
    }
    if (!key) {
        for (const QString &name : names) {
            const QString uuid = QStringLiteral("urn:uuid:");
            const ReferenceText parsed = parseReference(name);
            const QString id = name.startsWith(uuid) ? name.mid(uuid.size())
                : parsed.typeName == typeName        ? parsed.id
                                                     : QString();
            if (!key && fhir::isValidId(id) && !m.identity.find(typeName, id)) {
                key = m.identity.add(typeName, id, {});
            }
        }
        if (!key) {
            key = m.identity.add(typeName, names.isEmpty() ? m.identity.newId() : derivedId(names.front()), {});
        }
    } else if (const auto row = m.repository.read(key); row && row->stored.typeName != typeName) {
        if (row->state != ResourceState::Placeholder) {
            return failure(ErrorCode::InvalidResource,
                           Text::tr("%1 is already the name of %2.").arg(names.join(QStringLiteral(", ")), row->stored.reference()));
        }
        // known so far only by a name that did not tell its type
        Query query("UPDATE resource SET type = ? WHERE key = ?", m.database);
        query << m.identity.numberOf(typeName) << key;
        query.run();
        m_types.remove(key.value);
    }
    for (const QString &name : names) {
        if (m.identity.resolve(name, ResourceType::Other) != key) {
            m.identity.addAlias(name, key);
        }
    }
    if (auto outcome = m.database.outcome(); !outcome) {
        return tl::unexpected(outcome.error());
    }
    return key;
}

Result<void> StoreWriter::setSetting(const QString &name, const QString &value) {
    Query known("SELECT value FROM setting WHERE name = ?", m.database);
    known << name;
    const QString before = known.next() ? known.text(0) : QString();
    Query set("INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", m.database);
    set << name << value;
    set.run();
    m_items.push_back({{}, {settingJson(name, before), {}}, {settingJson(name, value), {}}, {}, m_action});
    m_changesSettings = true;
    return m.database.outcome();
}

void StoreWriter::journal(const Stored &before, const Stored &after, std::vector<ResourceKey> references) {
    if (before.json != after.json) {
        m.ledger.keepBase(after.key, before.json);
    }
    if (m_options.bulk) {
        return;
    }
    const auto known = m_itemOf.constFind(after.key.value);
    if (known != m_itemOf.cend()) {
        m_items[*known].after = bytesOf(after);
        m_items[*known].references = std::move(references);
        return;
    }
    m_itemOf.insert(after.key.value, m_items.size());
    m_items.push_back({after.key, bytesOf(before), bytesOf(after), std::move(references), m_action});
}

void StoreWriter::touch(const Stored &stored, const Projection &projection) {
    if (m_options.bulk) {
        // too many to tell one by one: the whole span of time is enough to find them
        if (const auto interval = touchedBy(projection)) {
            if (m_changed.intervals.empty()) {
                m_changed.intervals.push_back(*interval);
            } else {
                auto &whole = m_changed.intervals.front();
                whole = {std::min(whole.start, interval->start), std::max(whole.end, interval->end)};
            }
        }
        return;
    }
    addOnce(m_changed.keys, stored.key);
    addOnce(m_changed.types, stored.type);
    if (const auto interval = touchedBy(projection)) {
        addOnce(m_changed.intervals, *interval);
        for (const ResourceKey owner : ownersOf(projection)) {
            addOnce(m_changed.times, Changed::Time{owner, *interval});
        }
    }
}

ResourceType StoreWriter::typeOf(ResourceKey key) {
    const auto known = m_types.constFind(key.value);
    if (known != m_types.cend()) {
        return *known;
    }
    return *m_types.insert(key.value, m.repository.referenceTo(key).type);
}

Result<ChangeId> StoreWriter::finish() {
    if (m_refused) {
        return tl::unexpected(*m_refused);
    }
    m_items.erase(std::remove_if(m_items.begin(), m_items.end(),
                                 [](const JournalItem &item) { return item.before == item.after; }),
                  m_items.end());
    ChangeId change;
    qint64 audited = 0;
    if (m_options.bulk || !m_items.empty()) {
        audited = m.journal.addAudit(m_options, m_now, m_items);
    }
    if (!m_items.empty()) {
        if (m_options.undoable) {
            change = m.journal.addChange(m_options, m_now, audited, m_items.size());
        }
        if (m_options.toOutbox) {
            m.ledger.enqueue(m_items, audited, m_options.user, m_now);
        }
    }
    m.ledger.settlePromises();
    if (auto outcome = m.database.outcome(); !outcome) {
        return tl::unexpected(outcome.error());
    }
    return change;
}

Changed StoreWriter::takeChanged() {
    for (const auto &[key, mayLookDifferent] : m.ledger.takeTouched()) {
        if (m_options.bulk || std::find(m_changed.keys.begin(), m_changed.keys.end(), key) != m_changed.keys.end()) {
            continue;
        }
        if (!mayLookDifferent) {
            addOnce(m_changed.keys, key);
            addOnce(m_changed.types, typeOf(key));
        } else if (const auto row = m.repository.read(key)) { // its promise changed, which is seen where it stands
            touch(row->stored, m.tables.read(row->stored.type, key));
        }
    }
    m_changed.everything = m_options.bulk || m_changesSettings; // a setting may change whatever is seen
    return std::move(m_changed);
}

} // namespace praxidesk::store
