#include "core/sync/merge.h"

#include "core/fhir/definitions.h"
#include "core/fhir/json_equality.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;
using fhir::saysTheSame;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

struct BookingElements {
    std::string_view type;
    std::vector<std::string_view> names;
};
const std::array<BookingElements, 3> bookingElements{{
    {"Appointment", {"status", "cancelationReason", "start", "end", "minutesDuration", "slot", "participant", "serviceCategory", "serviceType", "specialty", "appointmentType"}},
    {"Slot", {"schedule", "status", "start", "end", "overbooked", "serviceCategory", "serviceType", "specialty", "appointmentType"}},
    {"AppointmentResponse", {"appointment", "actor", "participantType", "participantStatus", "start", "end"}},
}};

/// A primitive's sibling goes with its primitive.
std::string_view plain(std::string_view element) { return element.starts_with('_') ? element.substr(1) : element; }

bool isOfBooking(std::string_view type, std::string_view element) {
    const auto known = std::find_if(bookingElements.begin(), bookingElements.end(), [type](const BookingElements &entry) { return entry.type == type; });
    return known != bookingElements.end() && std::find(known->names.begin(), known->names.end(), plain(element)) != known->names.end();
}

/// The three sides of one element.
struct Sides {
    JsonNode base, mine, theirs;
    [[nodiscard]] Sides operator[](std::string_view name) const { return {base[name], mine[name], theirs[name]}; }
    [[nodiscard]] bool mineChanged() const { return !saysTheSame(base, mine); }
    [[nodiscard]] bool theirsChanged() const { return !saysTheSame(base, theirs); }
    [[nodiscard]] bool differ() const { return !saysTheSame(mine, theirs); }
};

/// Names of all members, in the order of theirs, then mine, each once.
std::vector<std::string> memberNames(const Sides &resource) {
    std::vector<std::string> names;
    std::set<std::string> seen;
    for (const JsonNode side : {resource.theirs, resource.mine, resource.base}) {
        for (const JsonNode member : children(side)) {
            std::string buffer;
            const std::string name(member.utf8Key(&buffer));
            if (seen.insert(name).second) {
                names.push_back(name);
            }
        }
    }
    return names;
}

QByteArray bytesOf(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

const std::string participants = "participant";

/// Lists whose elements have a name of their own: an identifier is itself, an extension its url, a participant who it is.
bool mergesAsSet(std::string_view element) {
    return element == "identifier" || element == "extension" || element == "modifierExtension";
}
QString nameWithin(std::string_view element, JsonNode entry) {
    return element == "identifier"  ? entry["system"].toString() + u'|' + entry["value"].toString()
        : element == participants ? entry["actor"]["reference"].toString()
                                  : entry["url"].toString();
}

/// By name and, where a name repeats, by its turn.
std::vector<std::pair<QString, JsonNode>> named(std::string_view element, JsonNode list) {
    std::vector<std::pair<QString, JsonNode>> entries;
    std::map<QString, int> turns;
    for (const JsonNode entry : children(list)) {
        const QString name = nameWithin(element, entry);
        entries.emplace_back(name + u'#' + QString::number(turns[name]++), entry);
    }
    return entries;
}

class SetMerge {
public:
    SetMerge(std::string_view element, const Sides &sides, bool prefersMine) : m_theirs(named(element, sides.theirs)), m_prefersMine(prefersMine) {
        for (const auto &[name, entry] : named(element, sides.base)) {
            m_entries[name].base = entry;
        }
        const auto mine = named(element, sides.mine);
        for (const auto &[name, entry] : mine) {
            m_entries[name].mine = entry;
        }
        for (const auto &[name, entry] : m_theirs) {
            m_entries[name].theirs = entry;
        }
        for (const auto &[name, entry] : m_theirs) {
            take(m_entries[name]);
        }
        for (const auto &[name, entry] : mine) {
            if (!m_entries[name].theirs) {
                take(m_entries[name]);
            }
        }
    }
    [[nodiscard]] bool collides() const { return m_collides; }
    /// Empty: nothing is left of the list.
    [[nodiscard]] QByteArray json() const { return m_result.isEmpty() ? QByteArray() : '[' + m_result + ']'; }

private:
    void take(const Sides &entry) {
        const bool both = entry.mineChanged() && entry.theirsChanged() && entry.differ() && !m_prefersMine;
        m_collides = m_collides || both;
        const JsonNode kept = entry.mineChanged() && !both ? entry.mine : entry.theirs;
        if (kept) {
            m_result += (m_result.isEmpty() ? "" : ",") + bytesOf(kept);
        }
    }
    std::vector<std::pair<QString, JsonNode>> m_theirs;
    bool m_prefersMine;
    std::map<QString, Sides> m_entries;
    QByteArray m_result;
    bool m_collides = false;
};

/// Nobody came and nobody went: all that can differ is what they say.
bool areSamePeople(const Sides &list) {
    const auto people = [](JsonNode side) {
        std::multiset<QString> actors;
        for (const JsonNode participant : children(side)) {
            actors.insert(nameWithin(participants, participant));
        }
        return actors;
    };
    return people(list.mine) == people(list.theirs) && people(list.base) == people(list.mine);
}

bool isVisit(JsonNode status) { return status.equals("arrived") || status.equals("checked-in") || status.equals("fulfilled"); }

bool isVisitAgainstCancelled(const Sides &status) {
    return status.theirsChanged() && ((isVisit(status.mine) && status.theirs.equals("cancelled")) || (isVisit(status.theirs) && status.mine.equals("cancelled")));
}

/// Merges member by member into the bytes of theirs.
class ResourceMerge {
public:
    ResourceMerge(const Sides &resource, std::string_view type, Prefer prefer) : m_resource(resource), m_type(type), m_prefersMine(prefer == Prefer::Mine) {}

    Merge run() {
        const std::vector<std::string> names = memberNames(m_resource);
        mergeBooking(names);
        for (const std::string &name : names) {
            if (!isOfBooking(m_type, name) && name != "resourceType" && name != "id" && !(name == "meta" && m_resource.theirs["meta"])) {
                mergeElement(name);
            }
        }
        Merge merged;
        merged.json = fhir::withMembers(m_resource.theirs, m_changes, order());
        merged.collisions = std::move(m_collisions);
        return merged;
    }

private:
    void mergeBooking(const std::vector<std::string> &names) {
        bool mineChanged = false;
        bool theirsChanged = false;
        QStringList differing;
        for (const std::string &name : names) {
            if (isOfBooking(m_type, name)) {
                const Sides element = m_resource[name];
                // what both changed alike is agreed already
                if (element.differ()) {
                    mineChanged = mineChanged || element.mineChanged();
                    theirsChanged = theirsChanged || element.theirsChanged();
                    differing << QString::fromStdString(name);
                }
            }
        }
        const Sides status = m_resource["status"];
        if (isVisitAgainstCancelled(status) && !m_prefersMine) {
            m_collisions.push_back({CollisionKind::VisitAgainstCancelled, differing});
        } else if (mineChanged && theirsChanged && differing == QStringList{QString::fromStdString(participants)} && mergeAnswers()) {
            return;
        } else if (mineChanged && theirsChanged && !differing.isEmpty() && !m_prefersMine) {
            m_collisions.push_back({CollisionKind::BookingGroup, differing});
        } else if (mineChanged && !differing.isEmpty()) {
            for (const std::string &name : names) {
                if (isOfBooking(m_type, name)) {
                    takeMine(name, m_resource[name]);
                }
            }
        }
    }

    /// What different people answer to the same visit goes together. False: of one of them, both sides say something new.
    bool mergeAnswers() {
        const Sides element = m_resource[participants];
        const SetMerge set(participants, element, m_prefersMine);
        const bool isMerged = areSamePeople(element) && !set.collides();
        if (isMerged) {
            m_changes.push_back({participants, set.json()});
        }
        return isMerged;
    }

    void mergeElement(const std::string &name) {
        const Sides element = m_resource[name];
        if (!element.mineChanged() || !element.differ()) {
            return;
        }
        if (!element.theirsChanged() || (m_prefersMine && !mergesAsSet(name))) {
            takeMine(name, element);
        } else if (mergesAsSet(name)) {
            const SetMerge set(name, element, m_prefersMine);
            m_changes.push_back({name, set.json()});
            if (set.collides()) {
                m_collisions.push_back({CollisionKind::Element, {QString::fromStdString(name)}});
            }
        } else {
            m_collisions.push_back({CollisionKind::Element, {QString::fromStdString(name)}});
        }
    }

    void takeMine(const std::string &name, const Sides &element) {
        if (element.differ()) {
            m_changes.push_back({name, element.mine ? bytesOf(element.mine) : QByteArray()});
        }
    }

    [[nodiscard]] std::vector<std::string_view> order() const {
        std::vector<std::string_view> names{"resourceType", "id"};
        if (const fhir::TypeDefinition *definition = fhir::typeDefinition(m_type)) {
            for (const fhir::ElementDefinition &element : definition->elements) {
                names.push_back(element.name);
            }
        }
        return names;
    }

    Sides m_resource;
    std::string_view m_type;
    bool m_prefersMine;
    std::vector<fhir::JsonChange> m_changes;        ///< point at the names in run()
    std::vector<Collision> m_collisions;
};

Result<std::optional<JsonDocument>> parse(const QByteArray &json) {
    if (json.isEmpty()) {
        return std::optional<JsonDocument>();
    }
    auto document = JsonDocument::parse(json);
    if (!document) {
        return tl::unexpected(document.error());
    }
    if (!document->root().isObject()) {
        return failure(ErrorCode::InvalidResource, Text::tr("A resource is a JSON object."));
    }
    return std::optional(std::move(*document));
}

JsonNode rootOf(const std::optional<JsonDocument> &document) { return document ? document->root() : JsonNode(); }

/// A version alone is no change.
bool saysSomethingElse(JsonNode before, JsonNode after) {
    const auto said = [](JsonNode resource) { return resource.isObject() ? fhir::withMembers(resource, {{"meta", {}}}, {}) : QByteArray(); };
    return !saysTheSame(said(before), said(after));
}

/// What most merges are: nothing but theirs is new. nullopt: it is not as simple as that.
std::optional<Merge> unchangedHere(const ThreeSides &sides) {
    const auto mine = sides.mine == sides.base && !sides.mine.isEmpty() && !sides.theirs.isEmpty() ? JsonDocument::parse(sides.mine) : Result<JsonDocument>(tl::unexpected(Error{}));
    const auto theirs = mine ? JsonDocument::parse(sides.theirs) : Result<JsonDocument>(tl::unexpected(Error{}));
    if (!theirs || !mine->root().isObject() || !theirs->root().isObject()) {
        return std::nullopt;
    }
    const Sides roots{mine->root(), mine->root(), theirs->root()};
    if (roots["resourceType"].differ() || isVisitAgainstCancelled(roots["status"])) {
        return std::nullopt;
    }
    return Merge{sides.theirs, roots.differ(), false, {}};
}

/// One side or both are not there. Against a change a deletion is never taken silently.
Merge mergeDeletion(const ThreeSides &sides, const Sides &roots) {
    Merge merged;
    if (!roots.base) {
        merged.json = roots.mine ? sides.mine : sides.theirs;
    } else if (roots.mine && saysSomethingElse(roots.base, roots.mine)) {
        merged.collisions = {{CollisionKind::EditAgainstDelete, {}}};
    } else if (roots.theirs && saysSomethingElse(roots.base, roots.theirs)) {
        merged.json = sides.theirs;
        merged.collisions = {{CollisionKind::DeleteAgainstEdit, {}}};
    }
    return merged;
}

} // namespace

Result<Merge> merge(const ThreeSides &sides, Prefer prefer) {
    if (const auto taken = unchangedHere(sides)) {
        return *taken;
    }
    const auto base = parse(sides.base);
    const auto mine = parse(sides.mine);
    const auto theirs = parse(sides.theirs);
    for (const auto *side : {&base, &mine, &theirs}) {
        if (!*side) {
            return tl::unexpected(side->error());
        }
    }
    const Sides roots{rootOf(*base), rootOf(*mine), rootOf(*theirs)};
    Merge merged;
    if (roots.mine && roots.theirs) {
        const Sides types = roots["resourceType"];
        if (types.differ() || (roots.base && types.mineChanged())) {
            return failure(ErrorCode::InvalidResource, Text::tr("Only resources of the same type can be merged."));
        }
        std::string buffer;
        merged = ResourceMerge(roots, types.mine.utf8(&buffer), prefer).run();
    } else {
        merged = mergeDeletion(sides, roots);
    }
    const auto result = parse(merged.json);
    const JsonNode said = result ? rootOf(*result) : JsonNode();
    merged.changesMine = !saysTheSame(roots.mine, said);
    merged.changesTheirs = !saysTheSame(roots.theirs, said);
    return merged;
}

QByteArray asMade(const QByteArray &sent, const QByteArray &made) {
    const auto before = JsonDocument::parse(sent);
    const auto after = JsonDocument::parse(made);
    if (!before || !after || !before->root()["resourceType"].equals("Appointment")) {
        return sent;
    }
    const auto people = [](JsonNode visit) {
        std::multiset<QString> actors;
        for (const JsonNode participant : children(visit["participant"])) {
            actors.insert(participant["actor"]["reference"].toString());
        }
        return actors;
    };
    const auto slotsOf = [](JsonNode visit) {
        std::multiset<QString> references;
        for (const JsonNode slot : children(visit["slot"])) {
            references.insert(slot["reference"].toString());
        }
        return references;
    };
    if (slotsOf(before->root()) != slotsOf(after->root())) {
        return sent; // found again after an answer was lost, and its Slots are not known for ours yet: as it is there, it stands
    }
    std::vector<fhir::JsonChange> changes;
    if (people(before->root()) == people(after->root())) {
        changes.push_back({"participant", bytesOf(after->root()["participant"])});
    }
    static const std::set<std::string_view> kept{"resourceType", "id", "meta", "text", "identifier", "contained", "status", "start", "end", "slot", "participant"};
    std::vector<std::string> missing;
    for (const JsonNode member : children(before->root())) {
        std::string buffer;
        const std::string_view name = member.utf8Key(&buffer);
        if (!kept.contains(plain(name)) && !after->root()[name]) {
            missing.emplace_back(name);
        }
    }
    for (const std::string &name : missing) {
        changes.push_back({name, {}});
    }
    return fhir::withMembers(before->root(), changes, {});
}

} // namespace praxidesk::sync
