#include "core/sync/outbox_picture.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/dependents.h"
#include "core/sync/patient_names.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

Standing standingOf(OutboxState state) {
    switch (state) {
    case OutboxState::Quarantined:
    case OutboxState::Parked: return Standing::Refused;
    case OutboxState::SetAside: return Standing::SetAside;
    case OutboxState::Conflict: return Standing::Undecided;
    case OutboxState::Sending:
    case OutboxState::Unknown: return Standing::Asking;
    case OutboxState::Queued: return Standing::Waiting;
    case OutboxState::LocalOnly: return Standing::LocalOnly;
    case OutboxState::Acked:
    case OutboxState::Verified:
    case OutboxState::Done:
    case OutboxState::Discarded: return Standing::Over;
    }
    return Standing::Waiting;
}

std::optional<Appointment> visitIn(const QByteArray &json) {
    const auto value = json.isEmpty() ? Result<fhir::Value>(tl::unexpected(Error{})) : fhir::read(json);
    const auto *visit = value ? std::get_if<Appointment>(&*value) : nullptr;
    return visit != nullptr ? std::optional(*visit) : std::nullopt;
}

QString patientOf(const store::Store &store, const Appointment &visit) {
    for (const Participant &participant : visit.participants) {
        if (participant.actor.type == ResourceType::Patient || participant.actor.reference.startsWith(QLatin1String("Patient/"))) {
            const auto key = participant.actor.key ? std::optional(participant.actor.key) : store.resolve(participant.actor.reference);
            const QString known = key ? store.referenceTo(*key).display : QString();
            return known.isEmpty() ? participant.actor.display : known;
        }
    }
    return {};
}

QString whatWasDone(const OutboxChange &change, const std::optional<Appointment> &before, const std::optional<Appointment> &after) {
    if (change.typeName == QLatin1String("Appointment")) {
        if (change.verb == OutboxVerb::Delete) {
            return Text::tr("Removal of a visit");
        }
        if (change.verb == OutboxVerb::Create || !before) {
            return change.verb == OutboxVerb::Create ? Text::tr("Booking") : Text::tr("Visit");
        }
        if (after && after->status == AppointmentStatus::Cancelled && before->status != AppointmentStatus::Cancelled) {
            return Text::tr("Cancellation");
        }
        return after && after->interval != before->interval ? Text::tr("Move") : Text::tr("Change of a visit");
    }
    if (change.typeName == QLatin1String("Patient")) {
        return change.verb == OutboxVerb::Create ? Text::tr("New patient") : Text::tr("Patient");
    }
    if (change.typeName == QLatin1String("Schedule")) {
        return Text::tr("Schedule");
    }
    if (change.typeName == QLatin1String("AppointmentResponse")) {
        return Text::tr("Answer of a participant");
    }
    return change.typeName;
}

/// The one that people mean when they speak of the group: the visit before its Slots, the Schedule before its actors.
const OutboxChange &leading(const std::vector<OutboxChange> &group) {
    static const QStringList order{QStringLiteral("Appointment"), QStringLiteral("AppointmentResponse"), QStringLiteral("Schedule"), QStringLiteral("Patient"), QStringLiteral("Slot")};
    const auto rank = [](const OutboxChange &change) {
        const auto at = order.indexOf(change.typeName);
        return at < 0 ? order.size() : at;
    };
    return *std::min_element(group.begin(), group.end(), [&rank](const OutboxChange &one, const OutboxChange &other) { return rank(one) < rank(other); });
}

QString causeOf(const OutboxChange &row, const QString &server, const std::vector<OutboxChange> &group, Standing standing) {
    switch (standing) {
    case Standing::Refused:
        if (row.state == OutboxState::Parked) {
            return Text::tr("%1 does not allow us to make this change. Whoever runs the server can give the right to do it; then try again.").arg(server);
        }
        if (row.lastStatus >= 200 && row.lastStatus < 300) {
            return Text::tr("%1 gave an answer that does not fit this change: it may have been done or not. Tried again, %1 is asked first whether it has it; nothing is done twice.").arg(server);
        }
        return row.lastStatus == 0 ? Text::tr("%1 did not accept this change. Everything else goes on; what stands here stays.").arg(server)
                                 : Text::tr("%1 did not accept this change (%2). Everything else goes on; what stands here stays.").arg(server, statusText(row.lastStatus));
    case Standing::SetAside: return row.lastOutcome;
    case Standing::Undecided:
        if (row.verb == OutboxVerb::Create && row.typeName == QLatin1String("Appointment")) {
            return Text::tr("%1 does not give us this time any more, and a person has to decide.").arg(server);
        }
        return Text::tr("It changed on %1 as well, and a person has to decide.").arg(server);
    case Standing::Asking: return Text::tr("It was sent, and no whole answer came. Before it is sent again, %1 is asked whether it has it already: nothing is done twice.").arg(server);
    case Standing::LocalOnly: return server.isEmpty() ? Text::tr("No server of this clinic takes it: it stays on this computer.") : Text::tr("%1 has no place for it: it stays on this computer.").arg(server);
    case Standing::Over: return row.state == OutboxState::Discarded ? Text::tr("It was given up and is not sent.") : Text::tr("%1 has it.").arg(server);
    case Standing::Waiting: break;
    }
    if (row.lastStatus == 429 || row.lastStatus == 503) {
        return Text::tr("%1 has too much to do and asked us to wait.").arg(server);
    }
    if (row.lastStatus == 401) {
        return Text::tr("%1 asks to sign in.").arg(server);
    }
    if (row.lastStatus == 409 || row.lastStatus == 412) {
        return Text::tr("It changed on %1 meanwhile: the newest state is read first, then it is sent again.").arg(server);
    }
    if (row.attempts > 0) {
        return row.lastStatus == 0 ? Text::tr("%1 could not be reached.").arg(server) : Text::tr("%1 could not take it yet (%2).").arg(server, statusText(row.lastStatus));
    }
    return std::any_of(group.begin(), group.end(), [](const OutboxChange &change) { return !change.dependencies.isEmpty(); })
        ? Text::tr("It leaves with the next synchronisation, after the changes that it builds on.")
        : Text::tr("It leaves with the next synchronisation.");
}

/// What a participant said, with the visit that notes it.
const OutboxChange *answerIn(const std::vector<OutboxChange> &group) {
    const auto answer = std::find_if(group.begin(), group.end(), [](const OutboxChange &change) { return change.typeName == QLatin1String("AppointmentResponse"); });
    return answer == group.end() ? nullptr : &*answer;
}

QString whatSlotsAre(const OutboxChange &slot, int count) {
    const auto document = fhir::JsonDocument::parse(slot.json.isEmpty() ? slot.before : slot.json);
    const fhir::JsonNode status = document ? document->root()["status"] : fhir::JsonNode();
    return status.equals("busy-unavailable") ? Text::tr("Blocked time") : status.equals("busy-tentative") ? Text::tr("Held time") : Text::tr("%n Slot(s)", nullptr, count);
}

/// Where patients have to be named by a person, nobody has named this one.
bool isUnnamed(const store::Store &store, store::ServerId server, const Appointment &visit) {
    for (const Participant &participant : visit.participants) {
        const auto key = store.resolve(participant.actor.reference);
        if (key && participant.actor.reference.startsWith(QLatin1String("Patient/"))) {
            const auto names = patientNames(store, narrow<PatientId>(*key));
            return std::any_of(names.begin(), names.end(), [server](const PatientName &name) { return name.server == server && name.id.isEmpty(); });
        }
    }
    return false;
}

OutboxPicture pictureOf(const store::Store &store, const std::vector<OutboxChange> &group, const std::vector<store::ServerRow> &servers) {
    const OutboxChange &lead = leading(group);
    // what is worst about any of them is so for all
    const OutboxChange &worst = *std::min_element(group.begin(), group.end(), [](const OutboxChange &one, const OutboxChange &other) {
        return std::pair(standingOf(one.state), one.lastStatus == 0) < std::pair(standingOf(other.state), other.lastStatus == 0);
    });
    OutboxPicture picture;
    picture.group = lead.group;
    picture.change = worst.id;
    picture.standing = standingOf(worst.state);
    picture.changes = int(group.size());
    const auto server = std::find_if(servers.begin(), servers.end(), [&lead](const store::ServerRow &row) { return row.id == lead.server; });
    picture.server = server == servers.end() ? QString() : server->name;
    if (server == servers.end() && picture.standing == Standing::Waiting) {
        picture.standing = Standing::LocalOnly;
    }
    picture.user = lead.user;
    picture.time = lead.time;
    picture.status = worst.lastStatus;
    picture.said = worst.lastOutcome;
    for (const OutboxChange &change : group) {
        picture.attempts = std::max(picture.attempts, change.attempts);
        picture.nextTry = std::max(picture.nextTry, change.nextTry);
    }
    picture.canBeRetried = picture.standing == Standing::Refused || picture.standing == Standing::SetAside || (picture.standing == Standing::LocalOnly && !picture.server.isEmpty());
    picture.cause = causeOf(worst, picture.server, group, picture.standing);
    if (picture.standing == Standing::SetAside) {
        picture.said.clear(); // the cause says it
    }

    const auto after = visitIn(lead.json);
    picture.what = whatWasDone(lead, visitIn(lead.before), after);
    if (lead.typeName == QLatin1String("Appointment")) {
        picture.visit = narrow<AppointmentId>(lead.key);
        const auto here = store.appointment(picture.visit);
        const std::optional<Appointment> visit = after ? after : here ? std::optional(*here) : std::nullopt;
        if (visit) {
            picture.name = patientOf(store, *visit);
            picture.interval = visit->interval;
            if (picture.standing == Standing::Refused && server != servers.end() && isUnnamed(store, server->id, *visit)) {
                picture.cause += u' ' + Text::tr("%1 does not know %2 yet: open the visit and say as whom it does.", "a server, a patient").arg(picture.server, picture.name);
            }
        }
        if (!here) {
            picture.visit = {};
        }
        if (const OutboxChange *answer = answerIn(group); answer != nullptr && lead.verb == OutboxVerb::Update) {
            picture.what = Text::tr("Answer of a participant");
            picture.said = standingOf(answer->state) == picture.standing && !answer->lastOutcome.isEmpty() ? answer->lastOutcome : picture.said;
        }
        const auto visits = std::count_if(group.begin(), group.end(), [](const OutboxChange &change) { return change.typeName == QLatin1String("Appointment"); });
        if (visits > 1) {
            picture.what = Text::tr("%n visit(s) at once", nullptr, int(visits));
        }
    } else if (group.size() > 1 && store::Ledger::isBulk(lead.group)) {
        picture.what = Text::tr("%n of what was here before the server", nullptr, int(group.size()));
    } else if (lead.typeName == QLatin1String("Slot")) {
        const auto slots = std::count_if(group.begin(), group.end(), [](const OutboxChange &change) { return change.typeName == QLatin1String("Slot"); });
        picture.what = whatSlotsAre(lead, int(slots));
        if (const auto slot = store.slot(narrow<SlotId>(lead.key))) {
            picture.interval = slots == 1 ? std::optional(slot->interval) : std::nullopt;
            picture.name = slot->schedule.key ? store.referenceTo(slot->schedule.key).display : QString();
        }
    } else if (lead.typeName == QLatin1String("AppointmentResponse")) {
        const auto answer = store.response(narrow<ResponseId>(lead.key));
        picture.name = answer && answer->actor.key ? store.referenceTo(answer->actor.key).display : QString();
    } else {
        picture.name = store.referenceTo(lead.key).display;
    }
    return picture;
}

std::vector<OutboxPicture> picturesOf(const store::Store &store, const std::vector<OutboxChange> &rows) {
    std::vector<std::vector<OutboxChange>> groups;
    std::map<std::pair<QString, qint64>, size_t> known;
    for (const OutboxChange &row : rows) {
        const auto [at, isNew] = known.try_emplace({row.group, row.server ? row.server->value : 0}, groups.size());
        if (isNew) {
            groups.emplace_back();
        }
        groups[at->second].push_back(row);
    }
    const auto servers = store.ledger().servers();
    std::map<store::ServerId, std::map<QString, Hindrance>> hindered;
    std::vector<OutboxPicture> pictures;
    pictures.reserve(groups.size());
    for (const auto &group : groups) {
        pictures.push_back(pictureOf(store, group, servers));
        OutboxPicture &picture = pictures.back();
        if (picture.standing != Standing::SetAside || !group.front().server) {
            continue;
        }
        const auto [causes, isNew] = hindered.try_emplace(*group.front().server);
        if (isNew) {
            causes->second = hindrances(store, *group.front().server);
        }
        for (const OutboxChange &change : group) {
            const auto cause = causes->second.find(change.operation);
            if (cause != causes->second.end()) {
                picture.buildsOn = cause->second.group;
            }
        }
    }
    return pictures;
}

bool isKnownToAServer(const store::Store &store, ResourceKey key) {
    const auto servers = store.ledger().servers();
    return std::any_of(servers.begin(), servers.end(), [&](const store::ServerRow &server) { return !store.ledger().remoteIdOf(server.id, key).isEmpty(); });
}

} // namespace

std::vector<OutboxPicture> outboxPictures(const store::Store &store) {
    if (!store.ledger().hasServers()) {
        return {};
    }
    auto rows = store.ledger().waiting();
    // on the server already, and only to be verified: nobody has to think of it
    std::erase_if(rows, [](const OutboxChange &row) { return standingOf(row.state) == Standing::Over; });
    auto pictures = picturesOf(store, rows);
    std::stable_sort(pictures.begin(), pictures.end(), [](const OutboxPicture &one, const OutboxPicture &other) {
        const auto rank = [](const OutboxPicture &picture) { return picture.standing == Standing::Asking ? Standing::Waiting : picture.standing; };
        return rank(one) < rank(other);
    });
    return pictures;
}

std::vector<OutboxPicture> outboxPicturesOf(const store::Store &store, ResourceKey key) {
    std::vector<OutboxChange> rows;
    for (const QString &group : store.ledger().groupsOf(key)) {
        const auto all = store.ledger().group(group);
        rows.insert(rows.end(), all.begin(), all.end());
    }
    return picturesOf(store, rows);
}

QString standingText(const store::Store &store, ResourceKey key) {
    if (!store.ledger().hasServers()) {
        return {};
    }
    switch (store.ledger().promise(key)) {
    case Promise::Confirmed: return Text::tr("Confirmed by the server");
    case Promise::Conflict: return Text::tr("In conflict with the server: a person has to decide");
    case Promise::Local: {
        const auto rows = store.ledger().changesOf(key);
        if (rows.empty() && isKnownToAServer(store, key)) {
            return Text::tr("Differs from the server: a change is kept on this computer only");
        }
        const auto server = store.ledger().serverFor(key);
        if (!rows.empty() && server && !store.ledger().remoteIdOf(*server, key).isEmpty()) {
            return Text::tr("On the server; what was changed last stays on this computer");
        }
        return rows.empty() ? Text::tr("Only on this computer: no server was told of it") : Text::tr("Stays on this computer: no server takes it");
    }
    case Promise::Refused: {
        const auto rows = store.ledger().changesOf(key);
        const auto refused = std::find_if(rows.begin(), rows.end(), [](const OutboxChange &row) { return standingOf(row.state) == Standing::Refused; });
        const auto setAside = std::find_if(rows.begin(), rows.end(), [](const OutboxChange &row) { return row.state == OutboxState::SetAside; });
        if (refused == rows.end() && setAside != rows.end()) {
            return Text::tr("Set aside: %1").arg(setAside->lastOutcome);
        }
        return refused == rows.end() || refused->lastOutcome.isEmpty() ? Text::tr("Refused by the server") : Text::tr("Refused by the server: %1").arg(refused->lastOutcome);
    }
    case Promise::Queued: break;
    }
    const auto rows = store.ledger().changesOf(key);
    const bool isSent = std::any_of(rows.begin(), rows.end(), [](const OutboxChange &row) { return standingOf(row.state) == Standing::Asking; });
    return isSent ? Text::tr("Sent, not confirmed yet") : Text::tr("Waiting to be sent");
}

QString statusText(int status) {
    switch (status) {
    case 0: return Text::tr("no answer");
    case 200:
    case 204: return Text::tr("%1: done").arg(status);
    case 201: return Text::tr("%1: made").arg(status);
    case 304: return Text::tr("%1: nothing new").arg(status);
    case 400: return Text::tr("%1: the server could not read the request").arg(status);
    case 401: return Text::tr("%1: the server asks to sign in").arg(status);
    case 403: return Text::tr("%1: the server does not allow it").arg(status);
    case 404: return Text::tr("%1: the server does not know it").arg(status);
    case 405:
    case 501: return Text::tr("%1: the server cannot do this").arg(status);
    case 409: return Text::tr("%1: it clashes with what the server has").arg(status);
    case 410: return Text::tr("%1: it was deleted on the server").arg(status);
    case 412: return Text::tr("%1: it changed on the server meanwhile").arg(status);
    case 413: return Text::tr("%1: it is too large for the server").arg(status);
    case 422: return Text::tr("%1: the server does not accept the contents").arg(status);
    case 429: return Text::tr("%1: the server asks to wait").arg(status);
    case 503: return Text::tr("%1: the server has too much to do").arg(status);
    default: break;
    }
    if (status >= 500) {
        return Text::tr("%1: the server has a fault").arg(status);
    }
    if (status >= 300 && status < 400) {
        return Text::tr("%1: the server sends us to another address, which is not followed").arg(status);
    }
    return status < 300 ? Text::tr("%1: done").arg(status) : Text::tr("%1: the server refuses").arg(status);
}

std::vector<ExchangePicture> exchangePictures(const store::Store &store, const QString &group) {
    const auto readable = [](const QString &text) {
        const auto end = text.indexOf(QStringLiteral("\n\n"));
        const QByteArray body = end < 0 ? QByteArray() : text.mid(end + 2).toUtf8();
        return body.isEmpty() || !fhir::JsonDocument::parse(body) ? text : text.left(end + 2) + QString::fromUtf8(fhir::indented(body));
    };
    std::vector<ExchangePicture> pictures;
    for (const store::ExchangeRow &row : store.ledger().exchanges(group)) {
        const QString line = row.request.section(u'\n', 0, 0);
        const QString path = QUrl(line.section(u' ', 1)).path();
        const QString target = path.section(u'/', row.request.startsWith(QLatin1String("POST")) ? -1 : -2);
        ExchangePicture picture{row.time, {}, readable(row.request), readable(row.answer), row.outcome};
        picture.title = QStringLiteral("%1 %2 · %3").arg(line.section(u' ', 0, 0), target, statusText(row.status));
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

QString asText(const store::Store &store, const OutboxPicture &picture) {
    const auto when = [&store](Instant instant) { return store.zone().toIso(instant); };
    QStringList lines{picture.name.isEmpty() ? picture.what : picture.what + QStringLiteral(", ") + picture.name, when(picture.time) + QStringLiteral(", ") + picture.user, picture.cause};
    if (!picture.said.isEmpty()) {
        lines << picture.said;
    }
    for (const store::ExchangeRow &exchange : store.ledger().exchanges(picture.group)) {
        lines << QString() << QStringLiteral("--- ") + when(exchange.time) << exchange.request << QString() << QStringLiteral("--- ") + statusText(exchange.status) << exchange.answer;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace praxidesk::sync
