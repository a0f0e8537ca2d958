#include "tests/simulation/simulated_server.h"

#include "core/fhir/json.h"
#include "core/fhir/json_equality.h"
#include "core/fhir/resource_io.h"
#include "core/sync/dialect.h"
#include "core/time/zone.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>
#include <set>

namespace praxidesk::test {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;
using sync::Answer;
using sync::Method;

QByteArray outcome(const QByteArray &code, const QByteArray &words) {
    return "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"" + code + "\",\"details\":{\"text\":\"" + words + "\"}}]}";
}

QByteArray bytes(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

QByteArray withoutMeta(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), {{"meta", {}}}, {}) : json;
}

QString typeOf(const QString &name) { return name.section(u'/', 0, 0); }
bool isOfType(const QString &name, const QString &type) { return name.size() > type.size() && name[type.size()] == u'/' && name.startsWith(type); }
/// From the first of them on; the others follow.
auto firstOfType(const std::map<QString, SimulatedServer::Resource> &resources, const QString &type) { return resources.lower_bound(type + u'/'); }
QByteArray etag(int version) { return "W/\"" + QByteArray::number(version) + '"'; }

} // namespace

Answer SimulatedServer::finished(int status, const QByteArray &body, std::vector<sync::Header> headers) const {
    Answer answer;
    answer.status = status;
    answer.body = body;
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(m_now().time_since_epoch().count(), Qt::UTC);
    headers.emplace_back("date", QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT");
    answer.headers = std::move(headers);
    return answer;
}

SimulatedServer::Result SimulatedServer::keep(const QString &name, const QByteArray &json, bool isNew) {
    Resource &resource = m_resources[name];
    if (!isNew && m_habits.keepsVersionOfSameContent && !resource.json.isEmpty() && fhir::saysTheSame(withoutMeta(resource.json), withoutMeta(json))) {
        return {200, name, resource.json};
    }
    resource.version = isNew && resource.changed == Instant() ? 1 : resource.version + 1;
    resource.changed = m_now();
    const auto document = JsonDocument::parse(json);
    resource.json = fhir::withMembers(document->root(),
                                      {{"id", fhir::quoted(name.section(u'/', 1))},
                                       {"meta", "{\"versionId\":\"" + QByteArray::number(resource.version) + "\",\"lastUpdated\":\"" + toUtcIso(resource.changed).toUtf8() + "\"}"}},
                                      {"resourceType", "id", "meta"});
    resource.operation = sync::operationOf(resource.json);
    m_events.push_back({name, resource.json, resource.changed});
    return {isNew ? 201 : 200, name, resource.json};
}

std::vector<QString> SimulatedServer::withOperation(const QString &type, const QString &operation) const {
    std::vector<QString> found;
    for (auto at = firstOfType(m_resources, type); at != m_resources.end() && isOfType(at->first, type); ++at) {
        if (!at->second.json.isEmpty() && at->second.operation == operation) {
            found.push_back(at->first);
        }
    }
    return found;
}

SimulatedServer::Result SimulatedServer::perform(const Entry &entry) {
    const QString type = typeOf(entry.url);
    if (entry.method == Method::Post) {
        if (!entry.ifNoneExist.isEmpty()) {
            const auto same = withOperation(type, entry.ifNoneExist.section(u'|', -1));
            if (!same.empty()) {
                return {200, same.front(), m_resources[same.front()].json};
            }
        }
        return keep(type + QStringLiteral("/s%1").arg(m_nextId++), entry.json, true);
    }
    const auto known = m_resources.find(entry.url);
    const bool isThere = known != m_resources.end() && !known->second.json.isEmpty();
    if (!entry.ifMatch.isEmpty() && m_habits.honoursIfMatch && (!isThere || QString::fromUtf8(etag(known->second.version)) != entry.ifMatch)) {
        return isThere ? Result{412, {}, outcome("conflict", "it was changed")} : Result{missing(known != m_resources.end()), {}, outcome("not-found", "not found")};
    }
    if (entry.method == Method::Delete) {
        if (!isThere) {
            return {missing(known != m_resources.end()), {}, outcome("not-found", "not found")};
        }
        known->second.json.clear();
        known->second.version += 1;
        known->second.changed = m_now();
        m_events.push_back({entry.url, {}, m_now()});
        return {204, entry.url, {}};
    }
    if (!isThere && !m_habits.updateCreate) {
        return {missing(known != m_resources.end()), {}, outcome("not-found", "not found")};
    }
    return keep(entry.url, entry.json, !isThere);
}

Answer SimulatedServer::transaction(const QByteArray &bundle) {
    if (!m_habits.transactions) {
        return finished(405, outcome("not-supported", "no transactions here"));
    }
    const auto document = JsonDocument::parse(bundle);
    std::vector<Entry> entries;
    std::map<QString, QString> renamed;
    for (const JsonNode node : children(document->root()["entry"])) {
        const JsonNode request = node["request"];
        Entry entry;
        entry.method = request["method"].equals("POST") ? Method::Post : request["method"].equals("PUT") ? Method::Put : Method::Delete;
        entry.url = request["url"].toString();
        entry.ifMatch = request["ifMatch"].toString();
        entry.ifNoneExist = request["ifNoneExist"].toString();
        entry.fullUrl = node["fullUrl"].toString();
        entry.json = node["resource"] ? bytes(node["resource"]) : QByteArray();
        entries.push_back(std::move(entry));
    }
    const auto before = m_habits.partialTransactions ? std::map<QString, Resource>() : m_resources;
    const size_t eventsBefore = m_events.size();
    const int nextBefore = m_nextId;
    QByteArrayList answers;
    // ids of what is made are known before references are written
    int next = m_nextId;
    for (const Entry &entry : entries) {
        if (entry.method == Method::Post) {
            const auto same = entry.ifNoneExist.isEmpty() ? std::vector<QString>() : withOperation(typeOf(entry.url), entry.ifNoneExist.section(u'|', -1));
            renamed[entry.fullUrl] = same.empty() ? entry.url + QStringLiteral("/s%1").arg(next++) : same.front();
        }
    }
    for (Entry &entry : entries) {
        if (!entry.json.isEmpty()) {
            entry.json = fhir::withReferences(entry.json, [&renamed](const QString &reference) {
                const auto known = renamed.find(reference);
                return known == renamed.end() ? reference : known->second;
            });
        }
        const Result result = perform(entry);
        if (result.status >= 400 && !m_habits.partialTransactions) {
            m_resources = before;
            m_events.resize(eventsBefore);
            m_nextId = nextBefore;
            return finished(result.status == 404 || result.status == 410 ? 404 : result.status, result.body);
        }
        QByteArray answer = "{";
        if (result.status < 400 && !result.body.isEmpty() && m_habits.representation) {
            answer += "\"resource\":" + result.body + ',';
        }
        answer += "\"response\":{\"status\":\"" + QByteArray::number(result.status) + "\"";
        if (result.status < 400 && !result.name.isEmpty()) {
            const int version = m_resources[result.name].version;
            answer += ",\"location\":\"" + result.name.toUtf8() + "/_history/" + QByteArray::number(version) + "\",\"etag\":" + fhir::quoted(QString::fromUtf8(etag(version)));
        }
        if (result.status >= 400) {
            answer += ",\"outcome\":" + result.body;
        }
        answers << answer + "}}";
    }
    return finished(200, "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\",\"entry\":[" + answers.join(',') + "]}");
}

Answer SimulatedServer::page(const QByteArray &type, const std::vector<QByteArray> &entries, const QUrl &url) const {
    QUrlQuery query(url);
    const QString offsetName = QStringLiteral("_offset");
    const size_t offset = query.queryItemValue(offsetName).toULongLong();
    if (m_habits.mostOffset > 0 && offset > size_t(m_habits.mostOffset)) {
        return finished(400, outcome("too-costly", "that is too far on"));
    }
    const size_t end = m_habits.pageSize > 0 ? std::min(entries.size(), offset + size_t(m_habits.pageSize)) : entries.size();
    QByteArrayList all;
    for (size_t i = offset; i < end; ++i) {
        all << entries[i];
    }
    QByteArray links;
    if (end < entries.size()) {
        QUrl next = url;
        query.removeQueryItem(offsetName);
        query.addQueryItem(offsetName, QString::number(end));
        next.setQuery(query);
        links = "\"link\":[{\"relation\":\"next\",\"url\":" + fhir::quoted(next.toString(QUrl::FullyEncoded)) + "}],";
    }
    return finished(200, "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\"," + links + "\"entry\":[" + all.join(',') + "]}");
}

QByteArray SimulatedServer::statement() const {
    QByteArrayList resources;
    for (const QString &type : m_habits.types) {
        QByteArrayList interactions;
        for (const char *code : {"read", "search-type", "create", "update", "delete"}) {
            interactions << "{\"code\":\"" + QByteArray(code) + "\"}";
        }
        if (m_habits.history) {
            interactions << "{\"code\":\"history-type\"}";
        }
        resources << "{\"type\":" + fhir::quoted(type) + ",\"updateCreate\":" + (m_habits.updateCreate ? "true" : "false") + ",\"interaction\":[" + interactions.join(',') + "]}";
    }
    const QByteArray listed = resources.isEmpty() ? QByteArray() : ",\"resource\":[" + resources.join(',') + ']';
    return "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"rest\":[{\"mode\":\"server\"" + listed + "}]}";
}

Answer SimulatedServer::search(const QString &type, const QUrl &url) {
    const QUrlQuery query(url);
    for (const QString &name : m_habits.refusedParameters) {
        if (query.hasQueryItem(name)) {
            return finished(400, outcome("not-supported", "unknown search parameter " + name.toUtf8()));
        }
    }
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
    Instant since, until = Instant::max();
    for (const QString &bound : query.allQueryItemValues(QStringLiteral("_lastUpdated"), QUrl::FullyDecoded)) {
        (bound.startsWith(QLatin1String("le")) ? until : since) = parseInstant(bound.mid(2), Zone()).value_or(Instant());
    }
    const QStringList ids = value("_id").split(u',', Qt::SkipEmptyParts);
    const QStringList slots = value("slot").split(u',', Qt::SkipEmptyParts);
    const QString operation = value("identifier").section(u'|', -1);
    std::vector<std::pair<Instant, QByteArray>> found;
    for (auto at = firstOfType(m_resources, type); at != m_resources.end() && isOfType(at->first, type); ++at) {
        const auto &[name, resource] = *at;
        if (resource.json.isEmpty() || (!ids.isEmpty() && !ids.contains(name.section(u'/', 1)))
            || (!operation.isEmpty() && resource.operation != operation)
            || resource.changed < since || resource.changed > until) {
            continue;
        }
        if (!slots.isEmpty()) {
            const auto document = JsonDocument::parse(resource.json);
            bool isOn = false;
            for (const JsonNode slot : children(document->root()["slot"])) {
                isOn = isOn || slots.contains(slot["reference"].toString());
            }
            if (!isOn) {
                continue;
            }
        }
        found.emplace_back(resource.changed, "{\"resource\":" + resource.json + ",\"search\":{\"mode\":\"match\"}}");
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (value("_sort").startsWith(u'-')) {
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    }
    std::vector<QByteArray> entries;
    for (auto &[time, entry] : found) {
        entries.push_back(std::move(entry));
    }
    return page("searchset", entries, url);
}

Answer SimulatedServer::history(const QString &type, const QUrl &url) {
    if (!m_habits.history) {
        return finished(404, outcome("not-found", "no history here"));
    }
    const QString since = QUrlQuery(url).queryItemValue(QStringLiteral("_since"), QUrl::FullyDecoded);
    const Instant from = parseInstant(since, Zone()).value_or(Instant());
    std::vector<QByteArray> entries;
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        if (event->time < from || !isOfType(event->name, type)) {
            continue;
        }
        entries.push_back(event->json.isEmpty() ? "{\"request\":{\"method\":\"DELETE\",\"url\":\"" + event->name.toUtf8() + "\"},\"response\":{\"status\":\"204\"}}"
                                                : "{\"resource\":" + event->json + ",\"request\":{\"method\":\"PUT\",\"url\":\"" + event->name.toUtf8() + "\"},\"response\":{\"status\":\"200\"}}");
    }
    return page("history", entries, url);
}

Answer SimulatedServer::answer(const sync::Request &request) {
    const QString path = request.url.path().section(QStringLiteral("/fhir"), 1).mid(1);
    if (path == QLatin1String("metadata")) {
        return finished(200, statement());
    }
    if (request.method == Method::Get) {
        if (path.endsWith(QLatin1String("/_history"))) {
            return history(typeOf(path), request.url);
        }
        if (!path.contains(u'/')) {
            return search(path, request.url);
        }
        const auto known = m_resources.find(path);
        if (known == m_resources.end() || known->second.json.isEmpty()) {
            return finished(missing(known != m_resources.end()), outcome("not-found", "not found"));
        }
        return finished(200, known->second.json, {{"etag", etag(known->second.version)}});
    }
    if (path.isEmpty()) {
        return transaction(request.body);
    }
    Entry entry;
    entry.method = request.method;
    entry.url = path;
    entry.json = request.body;
    for (const auto &[name, value] : request.headers) {
        if (name == "If-Match") {
            entry.ifMatch = QString::fromUtf8(value);
        } else if (name == "If-None-Exist") {
            entry.ifNoneExist = QUrl::fromPercentEncoding(value);
        }
    }
    const Result result = perform(entry);
    std::vector<sync::Header> headers;
    if (result.status < 400 && !result.name.isEmpty()) {
        const int version = m_resources[result.name].version;
        headers.emplace_back("etag", etag(version));
        headers.emplace_back("location", "http://127.0.0.1/fhir/" + result.name.toUtf8() + "/_history/" + QByteArray::number(version));
    }
    return finished(result.status, result.status < 400 && !m_habits.representation ? QByteArray() : result.body, std::move(headers));
}

} // namespace praxidesk::test
