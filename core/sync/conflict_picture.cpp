#include "core/sync/conflict_picture.h"

#include "core/desk/situation.h"
#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"

#include <QCoreApplication>

namespace praxidesk::sync {
namespace {

constexpr size_t mostOtherTimes = 4;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// What a value says to a person: its texts, one after the other, without codes' systems and references' ids.
void collectTexts(fhir::JsonNode node, QStringList &texts) {
    if (node.isString()) {
        texts << node.toString();
        return;
    }
    if (node.isObject()) {
        const bool isCoded = static_cast<bool>(node["display"]);
        for (const fhir::JsonNode child : children(node)) {
            const bool isTechnical = child.keyIs("system") || child.keyIs("use") || child.keyIs("id") || child.keyIs("extension") || (isCoded && (child.keyIs("code") || child.keyIs("reference")));
            if (!isTechnical) {
                collectTexts(child, texts);
            }
        }
        return;
    }
    if (node.isArray()) {
        for (const fhir::JsonNode child : children(node)) {
            collectTexts(child, texts);
        }
        return;
    }
    texts << QString::fromUtf8(node.raw().data(), qsizetype(node.raw().size()));
}

QString textOf(fhir::JsonNode node) {
    QStringList texts;
    if (node) {
        collectTexts(node, texts);
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

QString labelOf(const QString &element) {
    static const std::map<QString, const char *> known{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Sync", "Name")},         {QStringLiteral("telecom"), QT_TRANSLATE_NOOP("Sync", "Phone, mail")},
        {QStringLiteral("birthDate"), QT_TRANSLATE_NOOP("Sync", "Born")},    {QStringLiteral("address"), QT_TRANSLATE_NOOP("Sync", "Address")},
        {QStringLiteral("gender"), QT_TRANSLATE_NOOP("Sync", "Gender")},     {QStringLiteral("active"), QT_TRANSLATE_NOOP("Sync", "Active")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Sync", "Status")},     {QStringLiteral("comment"), QT_TRANSLATE_NOOP("Sync", "Note")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("Sync", "Start")},       {QStringLiteral("end"), QT_TRANSLATE_NOOP("Sync", "End")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("Sync", "Description")},
        {QStringLiteral("patientInstruction"), QT_TRANSLATE_NOOP("Sync", "For the patient")},
        {QStringLiteral("cancelationReason"), QT_TRANSLATE_NOOP("Sync", "Why cancelled")}, {QStringLiteral("reasonCode"), QT_TRANSLATE_NOOP("Sync", "Reason")},
        {QStringLiteral("serviceType"), QT_TRANSLATE_NOOP("Sync", "Service")}, {QStringLiteral("serviceCategory"), QT_TRANSLATE_NOOP("Sync", "Category of service")},
        {QStringLiteral("specialty"), QT_TRANSLATE_NOOP("Sync", "Specialty")}, {QStringLiteral("supportingInformation"), QT_TRANSLATE_NOOP("Sync", "See also")},
        {QStringLiteral("priority"), QT_TRANSLATE_NOOP("Sync", "Priority")}, {QStringLiteral("planningHorizon"), QT_TRANSLATE_NOOP("Sync", "Planning horizon")},
    };
    const auto found = known.find(element);
    return found == known.end() ? element : Text::tr(found->second);
}

/// Elements in which the two differ, but for those that a visit's sides tell in words and those that say nothing to people.
std::vector<ConflictField> otherFields(const store::ConflictRow &row, const QByteArray &mine, bool isVisit) {
    static const QStringList technical{QStringLiteral("resourceType"), QStringLiteral("id"), QStringLiteral("meta"), QStringLiteral("identifier"), QStringLiteral("extension"), QStringLiteral("text"), QStringLiteral("slot")};
    static const QStringList told{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("status"), QStringLiteral("participant"), QStringLiteral("comment"), QStringLiteral("minutesDuration"), QStringLiteral("appointmentType")};
    const auto ours = fhir::JsonDocument::parse(mine);
    const auto others = fhir::JsonDocument::parse(row.theirs);
    std::vector<ConflictField> fields;
    if (!ours || !others) {
        return fields;
    }
    const auto base = fhir::JsonDocument::parse(row.base);
    QStringList names;
    for (const auto *document : {&*ours, &*others}) {
        for (const fhir::JsonNode member : children(document->root())) {
            names << member.key();
        }
    }
    names.removeDuplicates();
    for (const QString &name : names) {
        if (technical.contains(name) || name.startsWith(u'_') || (isVisit && told.contains(name))) {
            continue;
        }
        const QByteArray key = name.toUtf8();
        const std::string_view member(key.data(), size_t(key.size()));
        ConflictField field{labelOf(name), base ? textOf(base->root()[member]) : QString(), textOf(ours->root()[member]), textOf(others->root()[member])};
        if (field.mine != field.theirs) {
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

QString nameOf(const store::Store &store, const Reference &actor) {
    const auto key = store.resolve(actor.reference);
    const QString known = key ? store.referenceTo(*key).display : QString();
    return !known.isEmpty() ? known : !actor.display.isEmpty() ? actor.display : actor.reference;
}

/// Of the visits at one time the other one: what a server shows may be no visit, but the Slot that it gave to somebody.
ConflictSide otherVisit(ConflictSide side, const QByteArray &json) {
    const auto document = fhir::JsonDocument::parse(json);
    if (side.isThere && document && !document->root()["resourceType"].equals("Appointment")) {
        side.isThere = false;
        side.isBlock = document->root()["status"].equals("busy-unavailable");
        side.comment = document->root()["comment"].toString();
    }
    return side;
}

ConflictSide sideOf(const store::Store &store, const QByteArray &json) {
    ConflictSide side;
    const auto value = json.isEmpty() ? Result<fhir::Value>(tl::unexpected(Error{})) : fhir::read(json);
    if (!value) {
        return side;
    }
    side.isThere = true;
    if (const auto document = fhir::JsonDocument::parse(json)) {
        side.at = parseInstant(document->root()["meta"]["lastUpdated"].toString(), Zone());
    }
    if (const auto *visit = std::get_if<Appointment>(&*value)) {
        side.interval = visit->interval;
        side.status = visit->status;
        side.comment = visit->comment;
        side.visit = visit->appointmentType ? visit->appointmentType->label() : visit->serviceType.empty() ? visit->description : visit->serviceType.front().label();
        for (const Participant &participant : visit->participants) {
            if (participant.actor.reference.startsWith(QLatin1String("Patient/"))) {
                side.patient = nameOf(store, participant.actor);
            } else {
                side.with << nameOf(store, participant.actor);
            }
        }
    }
    return side;
}

/// As long as Desk::preview looks for alternatives.
constexpr Milliseconds searchedAhead = std::chrono::hours(24 * 14);

void findTimesNear(ConflictPicture &picture, const desk::Desk &desk, const Appointment &visit) {
    const store::Store &store = desk.store();
    desk::BookingRequest request;
    request.schedules = desk::schedulesOf(store, visit);
    if (request.schedules.empty() || !visit.interval) {
        return;
    }
    request.start = visit.interval->start;
    request.duration = visit.interval->end - visit.interval->start;
    const Instant from = std::max(store.zone().day(store.zone().dateOf(*request.start)).start, store.now());
    picture.search = TimesSearch{request.schedules, {from, from + searchedAhead}, *request.duration};
    if (const auto preview = desk.preview(request)) {
        for (const auto &offer : preview->alternatives) {
            if (picture.otherTimes.size() < mostOtherTimes) {
                picture.otherTimes.push_back(offer.interval);
            }
        }
    }
    for (const ScheduleId schedule : request.schedules) {
        const std::vector<store::OfferedTime> offered = store.ledger().offers(schedule);
        for (const Interval &time : picture.otherTimes) {
            std::optional<Instant> told;
            for (const store::OfferedTime &offer : offered) {
                told = offer.time.contains(time.start) ? std::max(told.value_or(offer.fetched), offer.fetched) : told;
            }
            if (told && *told < picture.since) {
                picture.timesAsOf = std::min(picture.timesAsOf.value_or(*told), *told);
            }
        }
    }
}

} // namespace

std::vector<ConflictPicture> conflictPictures(const desk::Desk &desk) {
    const store::Store &store = desk.store();
    std::vector<ConflictPicture> pictures;
    for (const store::ConflictRow &row : store.ledger().conflicts()) {
        ConflictPicture picture;
        picture.id = row.id;
        picture.kind = row.kind;
        picture.message = row.message;
        picture.since = row.time;
        picture.isAboutTime = row.kind == QLatin1String("overlap") || row.kind == QLatin1String("slot-taken");
        picture.base = sideOf(store, row.base);
        const QByteArray mine = row.mine.isEmpty() && picture.isAboutTime ? store.read(row.key).value_or(store::Stored{}).json : row.mine;
        picture.mine = sideOf(store, mine);
        picture.theirs = picture.isAboutTime ? otherVisit(sideOf(store, row.theirs), row.theirs) : sideOf(store, row.theirs);
        picture.name = store.referenceTo(row.key).display;
        if (const auto server = row.server ? store.ledger().server(*row.server) : std::nullopt) {
            // of two visits at one time the other may well be ours, too
            const bool isThere = !picture.isAboutTime || !row.other || !store.ledger().remoteIdOf(server->id, row.other).isEmpty();
            picture.theirs.by = isThere ? server->name : QString();
        }
        picture.mine.at.reset();
        for (const store::OutboxChange &change : row.group.isEmpty() ? store.ledger().changesOf(row.key) : store.ledger().group(row.group)) {
            if (change.key == row.key) {
                picture.mine.by = change.user;
                picture.mine.at = change.time;
            }
        }
        const auto visit = store.appointment(narrow<AppointmentId>(row.key));
        if (visit) {
            picture.visit = narrow<AppointmentId>(row.key);
            const LocalFacts local = store.local(row.key);
            picture.told = local.toldPatient;
            picture.toldBy = local.toldBy;
            picture.toldAt = local.toldAt;
            for (const Participant &participant : visit->participants) {
                if (participant.actor.type == ResourceType::Patient) {
                    picture.name = nameOf(store, participant.actor);
                    if (const auto patient = store.patient(narrow<PatientId>(participant.actor.key))) {
                        picture.phone = patient->phones.value(0);
                    }
                }
            }
            if (picture.isAboutTime) {
                findTimesNear(picture, desk, *visit);
            }
        }
        if (!picture.isAboutTime) {
            picture.others = otherFields(row, mine, visit.has_value());
        }
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace praxidesk::sync
