#include "tests/simulation/agreement.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialect.h"
#include "core/sync/naming.h"

#include <algorithm>
#include <set>

namespace praxidesk::test {
namespace {

QByteArray withoutMeta(const QByteArray &json) {
    const auto document = fhir::JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), {{"meta", {}}}, {}) : json;
}

QString unseenOverlap(const store::Store &store) {
    const auto takes = [](const store::AppointmentRow &row) { return (row.status == AppointmentStatus::Booked || row.status == AppointmentStatus::Arrived) && !row.overbooked; };
    const auto rows = store.appointmentRows({});
    for (const store::AppointmentRow &one : rows) {
        for (const store::AppointmentRow &other : rows) {
            const bool share = std::any_of(one.actors.begin(), one.actors.end(), [&](ActorId actor) { return std::find(other.actors.begin(), other.actors.end(), actor) != other.actors.end(); });
            if (one.id < other.id && takes(one) && takes(other) && share && one.interval.start < other.interval.end && other.interval.start < one.interval.end) {
                return QStringLiteral("unseen overlap at ") + toUtcIso(one.interval.start);
            }
        }
    }
    return {};
}

} // namespace

QString disagreement(store::Store &store, store::ServerId id, const QString &base, const SimulatedServer &server) {
    const sync::Naming naming(store, id, {base});
    std::set<QString> met;
    QString problem;
    store.forEach([&](const store::Stored &stored) {
        const QString remote = store.ledger().remoteIdOf(id, stored.key);
        if (remote.isEmpty()) {
            problem = QStringLiteral("only the clinic has ") + stored.reference();
            return false;
        }
        const QString name = stored.typeName + u'/' + remote;
        if (!met.insert(name).second) {
            problem = QStringLiteral("twice in the clinic: ") + name;
            return false;
        }
        const auto there = server.resources().find(name);
        if (there == server.resources().end() || there->second.json.isEmpty()) {
            problem = QStringLiteral("the clinic still has ") + name;
            return false;
        }
        const QByteArray here = naming.toWire(stored.key, stored.json);
        if (!fhir::saysTheSame(withoutMeta(here), withoutMeta(there->second.json))) {
            problem = QStringLiteral("the clinic says\n  ") + QString::fromUtf8(here) + QStringLiteral("\nand the server\n  ") + QString::fromUtf8(there->second.json);
            for (const store::AuditRow &row : store.audit(stored.key, {})) {
                problem += QStringLiteral("\n    %1 %2").arg(row.action, QString::fromUtf8(row.after.left(160)));
            }
            return false;
        }
        return true;
    });
    if (!problem.isEmpty()) {
        return problem;
    }
    for (const auto &[name, resource] : server.resources()) {
        const bool isOffered = server.habits().types.isEmpty() || server.habits().types.contains(name.section(u'/', 0, 0));
        if (isOffered && !resource.json.isEmpty() && !met.contains(name)) {
            return QStringLiteral("the clinic lacks ") + name;
        }
    }
    return unseenOverlap(store);
}

QString doneTwice(const SimulatedServer &server) {
    std::set<QString> operations;
    for (const auto &[name, resource] : server.resources()) {
        const QString operation = resource.json.isEmpty() ? QString() : sync::operationOf(resource.json);
        if (!operation.isEmpty() && !operations.insert(operation).second) {
            return QStringLiteral("twice on the server: ") + name;
        }
    }
    return {};
}

} // namespace praxidesk::test
