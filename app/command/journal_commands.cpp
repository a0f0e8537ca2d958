// appointment list, show, undo, audit.

#include "app/command/handlers.h"
#include "core/store/ledger.h"

#include <algorithm>

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }

constexpr Instant first{std::chrono::hours(-24 * 365 * 1000)};
constexpr Instant last{std::chrono::hours(24 * 365 * 1000)};

} // namespace

Handled appointmentList(Session &session, const Arguments &arguments) {
    store::AppointmentQuery query;
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto from = session.optionalInstant(arguments, QStringLiteral("from"));
    const auto to = session.optionalInstant(arguments, QStringLiteral("to"), true);
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    query.schedules = *schedules;
    query.alsoWithoutTime = !*from && !*to;
    if (*from || *to) {
        query.overlapping = Interval{from->value_or(first), to->value_or(last)};
    }
    if (arguments.has(QStringLiteral("patient"))) {
        const auto patient = session.id<PatientId>(arguments.value(QStringLiteral("patient")), ResourceType::Patient);
        if (!patient) {
            return tl::unexpected(patient.error());
        }
        query.patient = *patient;
    }
    if (arguments.has(QStringLiteral("status"))) {
        query.status = fromCode<AppointmentStatus>(arguments.value(QStringLiteral("status")));
    }
    const auto servers = session.store().ledger().servers();
    const auto serverOf = [&](const store::AppointmentRow &row) {
        const auto id = servers.empty() ? std::nullopt : session.store().ledger().serverFor(resourceKey(row.id));
        const auto found = std::find_if(servers.begin(), servers.end(), [&](const store::ServerRow &server) { return id == server.id; });
        return found == servers.end() ? QByteArray("null") : text(found->name);
    };
    std::vector<QByteArray> items;
    std::vector<QStringList> rows;
    for (const store::AppointmentRow &row : session.store().appointmentRows(query)) {
        items.push_back(object({{"resource", session.resource(resourceKey(row.id))}, {"promise", text(toCode(row.promise))}, {"server", serverOf(row)}}));
        rows.push_back(session.row(resourceKey(row.id)) << toCode(row.promise));
    }
    return Output{itemsDocument(items), rows.empty() ? words("Nothing found.\n") : table({}, rows)};
}

Handled showResource(Session &session, const Arguments &arguments) {
    const auto key = session.key(arguments.positionals.front(), ResourceType::Other);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const auto stored = session.store().read(*key);
    if (!stored || stored->json.isEmpty()) {
        return failure(ErrorCode::NotFound, words("%1 is referred to, but it is not in this clinic.").arg(arguments.positionals.front()));
    }
    Output output = session.one(*key);
    output.text = QString::fromUtf8(fhir::indented(output.json)) + u'\n';
    return output;
}

Handled undoChange(Session &session, const Arguments &) {
    const auto change = session.desk->undo();
    if (!change) {
        return tl::unexpected(change.error());
    }
    std::vector<QByteArray> changed;
    for (const store::ChangeItem &item : change->items) {
        changed.push_back(text(item.before.fhirId.isEmpty() ? item.after.reference() : item.before.reference()));
    }
    return Output{object({{"done", "true"}, {"action", text(change->action)}, {"summary", text(change->summary)}, {"changed", array(changed)}}),
                  words("Undone: %1\n").arg(change->summary)};
}

Handled auditList(Session &session, const Arguments &arguments) {
    std::optional<ResourceKey> of;
    if (arguments.has(QStringLiteral("of"))) {
        const auto key = session.key(arguments.value(QStringLiteral("of")), ResourceType::Other);
        if (!key) {
            return tl::unexpected(key.error());
        }
        of = *key;
    }
    const auto from = session.optionalInstant(arguments, QStringLiteral("from"));
    if (!from) {
        return tl::unexpected(from.error());
    }
    std::vector<QByteArray> items;
    std::vector<QStringList> rows;
    for (const store::AuditRow &row : session.store().audit(of, *from)) {
        const auto state = [](const QByteArray &json) { return json.isEmpty() ? QByteArray("null") : json; };
        items.push_back(object({{"time", text(session.store().zone().toIso(row.time))}, {"user", text(row.user)}, {"action", text(row.action)},
                                {"reference", text(row.reference)}, {"before", state(row.before)}, {"after", state(row.after)}}));
        rows.push_back({session.time(row.time), row.user, row.action, row.reference});
    }
    return Output{itemsDocument(items), rows.empty() ? words("Nothing found.\n") : table({}, rows)};
}

} // namespace praxidesk::command
