#include "core/sync/patient_names.h"

#include "core/fhir/json.h"
#include "core/store/store.h"
#include "core/sync/connection.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

const QString patientType = QStringLiteral("Patient");

bool takesNewPatients(const store::ServerRow &server) {
    WireChange made;
    made.type = patientType;
    made.json = "{}";
    return makeDialect(server)->passage(made, {made}, capabilitiesFrom(server.capabilities)).kind == Passage::Kind::Sent;
}

/// Also where patients are not listed, whoever may be made there: it would be somebody a second time. A server that forbids to
/// list them may do so today only; what came from it tells.
bool isToldNames(const store::Store &store, const store::ServerRow &server) {
    const bool listsNone = !capabilitiesFrom(server.capabilities).of(patientType).search.value_or(true);
    const bool gaveNone = server.kind == QLatin1String("clinik") && server.lastSuccess.has_value() && store.ledger().knownTo(server.id, patientType) == 0;
    return !takesNewPatients(server) || listsNone || gaveNone;
}

bool isVisitOf(const store::Store &store, const store::OutboxChange &change, ResourceKey patient) {
    const auto document = fhir::JsonDocument::parse(change.json);
    for (const fhir::JsonNode participant : document ? children(document->root()["participant"]) : children(fhir::JsonNode())) {
        if (store.resolve(participant["actor"]["reference"].toString()) == patient) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<PatientName> patientNames(const store::Store &store, PatientId patient) {
    std::vector<PatientName> names;
    for (const store::ServerRow &server : store.ledger().servers()) {
        const QString known = patient ? store.ledger().remoteIdOf(server.id, resourceKey(patient)) : QString();
        if (!known.isEmpty() || isToldNames(store, server)) {
            names.push_back({server.id, server.name, known});
        }
    }
    return names;
}

Result<QString> readPatientName(const store::Store &store, store::ServerId server, PatientId patient, const QString &typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return QString();
    }
    const auto named = typeAndId(text.contains(u'/') ? text : patientType + u'/' + text);
    if (!named || named->type != patientType) {
        return failure(ErrorCode::InvalidArgument, Text::tr("“%1” is no patient's id.").arg(text));
    }
    const auto other = store.ledger().keyOf(server, patientType, named->id);
    if (other && *other != resourceKey(patient)) {
        return failure(ErrorCode::InvalidArgument, Text::tr("That is %1.", "a patient's id is another one's").arg(store.referenceTo(*other).display));
    }
    return named->id;
}

Result<void> setPatientName(store::Store &store, store::ServerId server, PatientId patient, const QString &id, const QString &user) {
    const ResourceKey key = resourceKey(patient);
    const auto read = readPatientName(store, server, patient, id);
    if (!read) {
        return tl::unexpected(read.error());
    }
    const auto stored = store.read(key);
    if (!stored || read->isEmpty()) {
        return failure(ErrorCode::NotFound, Text::tr("There is no such patient."));
    }
    if (store.ledger().remoteIdOf(server, key) == *read) {
        return {};
    }
    store::WriteOptions options;
    options.action = QStringLiteral("name patient");
    options.user = user;
    options.undoable = false;
    options.toOutbox = false;
    const auto written = store.write(options, [&](store::Writer &) -> Result<void> {
        auto &ledger = store.ledger();
        for (const store::OutboxChange &change : ledger.waiting(server)) {
            if (change.key == key && change.state != store::OutboxState::Sending) {
                ledger.end(change.id, store::OutboxState::Done, user);
            }
        }
        ledger.agree({server, key, patientType, *read, {}, stored->json, {}, {}, {}});
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    for (const store::OutboxChange &change : store.ledger().waiting(server)) {
        const bool isStuck = change.state == store::OutboxState::Quarantined || change.state == store::OutboxState::Parked;
        if (isStuck && change.typeName == QLatin1String("Appointment") && isVisitOf(store, change, key)) {
            if (const auto again = retry(store, change.id, user); !again) {
                return again;
            }
        }
    }
    return {};
}

} // namespace praxidesk::sync
