#include "core/exchange/intake.h"

#include "core/fhir/json_equality.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace praxidesk::exchange {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr int deepestNesting = 8;
const QString bundleType = QStringLiteral("Bundle");
const QString urnUuid = QStringLiteral("urn:uuid:");

/// The id in a RESTful URL of this type: ".../Patient/17" or ".../Patient/17/_history/2".
QString idInUrl(const QString &url, const QString &typeName) {
    QStringView path(url);
    if (const auto history = path.indexOf(u"/_history/"); history >= 0) {
        path = path.left(history);
    }
    const auto slash = path.lastIndexOf(u'/');
    const QStringView id = path.mid(slash + 1);
    const QStringView before = slash < 0 ? QStringView() : path.left(slash);
    const bool typed = before == typeName || before.endsWith(QString(u'/' + typeName));
    return typed && fhir::isValidId(id) ? id.toString() : QString();
}

QString where(const QString &outer, const QString &inner) {
    return outer.isEmpty() ? inner : QStringLiteral("%1, %2").arg(outer, inner);
}

void takeApart(const QByteArray &json, const QString &outer, int depth, TakenApart &all) {
    const auto bundle = fhir::readBundle(json);
    if (!bundle || depth > deepestNesting) {
        const QString message = bundle ? ImportWords::tr("Bundles are nested too deeply.") : bundle.error().message;
        all.refused.push_back({joinedWhere(outer, bundle ? QString() : bundle.error().detail), message});
        return;
    }
    int number = 0;
    for (const auto &entry : bundle->entries) {
        const QString here = where(outer, QStringLiteral("entry %1").arg(++number));
        if (entry.resource.isEmpty()) {
            all.passedOver << (entry.requestMethod.isEmpty()
                                   ? ImportWords::tr("%1: has no resource").arg(here)
                                   : ImportWords::tr("%1: the request %2 %3 was not carried out")
                                         .arg(here, entry.requestMethod, entry.requestUrl));
            continue;
        }
        if (!entry.requestMethod.isEmpty()) {
            all.passedOver << ImportWords::tr("%1: the resource was taken, its request %2 %3 was not carried out")
                                  .arg(here, entry.requestMethod, entry.requestUrl);
        }
        Incoming incoming = examine(entry.resource, here);
        if (incoming.issues.empty() && incoming.resource.envelope.typeName == bundleType) {
            takeApart(entry.resource, here, depth + 1, all);
            continue;
        }
        incoming.fullUrl = entry.fullUrl;
        incoming.requestUrl = entry.requestUrl;
        all.resources.push_back(std::move(incoming));
    }
}

} // namespace

QString joinedWhere(const QString &where, const QString &path) {
    return where.isEmpty() ? path : path.isEmpty() ? where : QStringLiteral("%1: %2").arg(where, path);
}

Incoming examine(QByteArray json, QString where) {
    Incoming incoming;
    incoming.where = std::move(where);
    auto examined = fhir::examine(std::move(json));
    incoming.resource = std::move(examined.resource);
    incoming.issues = std::move(examined.issues);
    // What is wrong with an entry is told by the entry.
    if (!incoming.issues.empty() && fhir::readBundle(incoming.resource.json)) {
        incoming.resource.envelope.typeName = bundleType;
        const auto ofEntries = std::ranges::stable_partition(incoming.issues, [](const fhir::Issue &issue) {
            return !issue.path.startsWith(QLatin1String("Bundle.entry[")) || !issue.path.contains(QLatin1String("].resource"));
        });
        incoming.entryIssues.assign(ofEntries.begin(), ofEntries.end());
        incoming.issues.erase(ofEntries.begin(), ofEntries.end());
    }
    return incoming;
}

TakenApart takeApart(const QByteArray &bundle, const QString &where) {
    TakenApart all;
    takeApart(bundle, where, 0, all);
    return all;
}

void Intake::refuse(const QString &where, const QString &message) {
    if (m_report.refused.size() == mostRefusals) {
        m_report.refused.push_back({QString(), ImportWords::tr("There is more that cannot be taken; these are the first %n.", nullptr,
                                                               static_cast<int>(mostRefusals))});
    } else if (!isFull()) {
        m_report.refused.push_back({where, message});
    }
}

bool Intake::passes(const Incoming &incoming) {
    for (const auto &issue : incoming.issues) {
        refuse(joinedWhere(incoming.where, issue.path), issue.message);
    }
    return incoming.issues.empty();
}

Result<void> Intake::take(Incoming &incoming) {
    const bool isValid = passes(incoming);
    if (incoming.resource.envelope.typeName == bundleType) {
        return takeBundle(incoming);
    }
    if (!isValid) {
        return {};
    }
    nameIt(incoming);
    return put(incoming, {});
}

Result<void> Intake::takeBundle(const Incoming &bundle) {
    auto all = exchange::takeApart(bundle.resource.json, bundle.where);
    m_report.passedOver += all.passedOver;
    for (const auto &refusal : all.refused) {
        refuse(refusal.where, refusal.message);
    }
    for (auto &incoming : all.resources) {
        if (passes(incoming)) {
            nameIt(incoming);
        }
    }
    if (m_report.refused.empty()) {
        for (const auto &issue : bundle.entryIssues) {
            refuse(joinedWhere(bundle.where, issue.path), issue.message);
        }
    }
    if (!m_report.refused.empty()) {
        return {};
    }
    std::vector<ResourceKey> keys;
    for (const auto &incoming : all.resources) {
        QStringList names{incoming.resource.envelope.typeName + u'/' + incoming.resource.envelope.id};
        if (!incoming.fullUrl.isEmpty()) {
            names << incoming.fullUrl;
        }
        const auto key = m_writer.reserve(incoming.resource.envelope.typeName, names);
        if (!key && key.error().code != ErrorCode::InvalidResource) {
            return tl::unexpected(key.error());
        }
        if (!key) {
            refuse(incoming.where, key.error().message);
        }
        keys.push_back(key.value_or(ResourceKey{}));
    }
    for (size_t index = 0; index < keys.size(); ++index) {
        if (auto done = put(all.resources[index], keys[index]); !done) {
            return done;
        }
    }
    return {};
}

/// Gives an id to what has none: the one its URL tells, else one that follows from its bytes, so that the same file
/// brings the same resources when it comes again.
void Intake::nameIt(Incoming &incoming) {
    if (!incoming.resource.envelope.id.isEmpty()) {
        return;
    }
    QString id = incoming.fullUrl.startsWith(urnUuid) ? incoming.fullUrl.mid(urnUuid.size())
                                                      : idInUrl(incoming.fullUrl, incoming.resource.envelope.typeName);
    if (!fhir::isValidId(id)) {
        id = idInUrl(incoming.requestUrl, incoming.resource.envelope.typeName);
    }
    if (id.isEmpty()) {
        static const QUuid space(QStringLiteral("0d3f7c52-3a70-5a0e-8a51-6f0b2d9c4e17"));
        QByteArray name = QCryptographicHash::hash(incoming.resource.json, QCryptographicHash::Sha256);
        name += QByteArray::number(++m_nameless[name]);
        id = QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
    }
    if (auto named = fhir::parse(fhir::withId(incoming.resource.json, id))) {
        incoming.resource = std::move(*named);
    }
}

bool Intake::isKnown(const store::Stored &stored, const QByteArray &json) const {
    return stored.json == json || fhir::saysTheSame(stored.json, json) || fhir::saysTheSame(m_store.exported(stored), json);
}

Result<void> Intake::put(Incoming &incoming, ResourceKey reserved) {
    const auto &envelope = incoming.resource.envelope;
    const QString name = envelope.typeName + u'/' + envelope.id;
    const auto known = reserved ? std::optional(reserved) : m_store.resolve(name, envelope.type);
    if (known && m_taken.contains(known->value)) {
        refuse(incoming.where, ImportWords::tr("%1 is in this file twice.").arg(name));
        return {};
    }
    const auto stored = known ? m_store.read(*known) : std::nullopt;
    const bool isThere = stored && !stored->json.isEmpty();
    if (isThere && isKnown(*stored, incoming.resource.json)) {
        m_taken.insert(known->value);
        ++m_report.unchanged;
        return {};
    }
    if (!m_report.refused.empty()) {
        // Nothing of this file will be kept; only what is wrong with the rest is still of interest.
        return {};
    }
    const auto key = m_writer.put(incoming.resource, isThere ? stored->local : LocalFacts(), known.value_or(ResourceKey{}));
    if (!key) {
        if (key.error().code != ErrorCode::InvalidResource && key.error().code != ErrorCode::InvalidArgument) {
            return tl::unexpected(key.error());
        }
        refuse(joinedWhere(incoming.where, key.error().detail), key.error().message);
        return {};
    }
    m_taken.insert(key->value);
    ++(isThere ? m_report.changed : m_report.created);
    return {};
}

} // namespace praxidesk::exchange
