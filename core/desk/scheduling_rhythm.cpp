#include "core/desk/scheduling_rhythm.h"

#include "core/desk/schedule_change.h"
#include "core/desk/supply_desk.h"
#include "core/desk/text.h"
#include "core/fhir/json.h"
#include "core/fhir/scheduling_parameters.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

const QString clinicSetting = QStringLiteral("scheduling-parameters");

/// A service under all the names it goes by.
struct Service {
    QStringList names;
    std::vector<SchedulingParameters> parameters;
    [[nodiscard]] bool isCalled(const QString &name) const {
        return std::any_of(names.begin(), names.end(), [&name](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    }
};

void addNames(QStringList &names, const Concept &type) {
    for (const QString &name : {type.code, type.display, type.text}) {
        if (!name.isEmpty()) {
            names << name;
        }
    }
}

bool names(const Concept &type, const QString &name) {
    QStringList all;
    addNames(all, type);
    return all.contains(name, Qt::CaseInsensitive);
}

const std::vector<SchedulingParameters> *find(const ParameterDefaults &defaults, ActorId service) {
    const auto at = defaults.services.find(service);
    return at == defaults.services.end() ? nullptr : &at->second;
}

Service serviceCalled(const Schedule &schedule, const QString &name, Services &services) {
    Service service;
    if (name.isEmpty()) {
        return service;
    }
    service.names << name;
    for (const Concept &type : schedule.serviceType) {
        if (names(type, name)) {
            addNames(service.names, type);
        }
    }
    for (const Services::Service *known : services.called(name)) {
        service.names << known->reference << known->name;
        for (const Concept &type : known->types) {
            addNames(service.names, type);
        }
        service.parameters.insert(service.parameters.end(), known->parameters.begin(), known->parameters.end());
    }
    return service;
}

template <typename Field>
void inherit(Field &own, const Field &other) {
    if (own == Field()) {
        own = other;
    }
}

void inheritAll(SchedulingParameters &own, const SchedulingParameters &other) {
    inherit(own.duration, other.duration);
    inherit(own.bufferBefore, other.bufferBefore);
    inherit(own.bufferAfter, other.bufferAfter);
    inherit(own.alignmentInterval, other.alignmentInterval);
    inherit(own.alignmentOffset, other.alignmentOffset);
    inherit(own.slotCapacity, other.slotCapacity);
    inherit(own.timeZone, other.timeZone);
    inherit(own.alignmentTimeZone, other.alignmentTimeZone);
    inherit(own.availability, other.availability);
}

struct Resolved {
    Service service;
    SchedulingParameters parameters;
    bool hasAlignment = false;
    bool ownAvailability = false;                   ///< the schedule names windows for this very service
};

Resolved resolve(const store::Store &store, const Schedule &schedule, const QString &name, Services &services) {
    Resolved result;
    result.service = serviceCalled(schedule, name, services);
    const Service &service = result.service;
    result.parameters.service = name;
    const auto add = [&result](const SchedulingParameters &level) {
        inheritAll(result.parameters, level);
        result.hasAlignment = true;
    };
    for (const SchedulingParameters &own : schedule.parameters) {
        if (!own.service.isEmpty() && service.isCalled(own.service)) {
            add(own);
        }
    }
    result.ownAvailability = !result.parameters.availability.empty();
    for (const SchedulingParameters &own : schedule.parameters) {
        if (own.service.isEmpty()) {
            add(own);
        }
    }
    std::for_each(service.parameters.begin(), service.parameters.end(), add);
    const SchedulingParameters clinic = services.instead() == nullptr ? clinicParameters(store) : services.instead()->clinic;
    inheritAll(result.parameters, clinic);
    result.hasAlignment = result.hasAlignment || clinic.alignmentInterval || clinic.alignmentOffset;
    return result;
}

Zone zoneCalled(const QString &id, const Zone &otherwise) {
    return id.isEmpty() ? otherwise : Zone::fromId(id).value_or(otherwise);
}

availability::Rhythm rhythmOf(const Resolved &resolved, const WeeklyHours &hours) {
    const SchedulingParameters &parameters = resolved.parameters;
    availability::Rhythm rhythm;
    rhythm.grid = std::max(hours.grid, Minutes(1));
    rhythm.bufferBefore = parameters.bufferBefore.value_or(Minutes(0));
    rhythm.bufferAfter = parameters.bufferAfter.value_or(Minutes(0));
    rhythm.capacity = std::max(parameters.slotCapacity.value_or(1), 1);
    rhythm.duration = parameters.duration;
    if (resolved.hasAlignment) {
        const Minutes interval = parameters.alignmentInterval.value_or(Minutes(0));
        rhythm.alignment = availability::Rhythm::Alignment{interval > Minutes(0) ? interval : Minutes(60), parameters.alignmentOffset.value_or(Minutes(0)),
                                                           zoneCalled(parameters.alignmentTimeZone, Zone())};
    }
    return rhythm;
}

/// Where the schedule's people work, as FHIR's timezone extension of one of them says; empty: none does.
QString zoneOfActors(const store::Store &store, const Schedule &schedule) {
    for (const Reference &actor : schedule.actors) {
        const auto stored = actor.key ? store.read(actor.key) : std::nullopt;
        const auto document = stored && stored->json.contains("StructureDefinition/timezone") ? fhir::JsonDocument::parse(stored->json) : Result<fhir::JsonDocument>(tl::unexpected(Error{}));
        for (const fhir::JsonNode extension : document ? children(document->root()["extension"]) : children(fhir::JsonNode())) {
            if (!extension["url"].equals("http://hl7.org/fhir/StructureDefinition/timezone")) {
                continue;
            }
            const fhir::JsonNode value = extension["valueCode"] ? extension["valueCode"] : extension["valueString"];
            if (const QString id = value.toString(); Zone::fromId(id)) {
                return id;
            }
        }
    }
    return {};
}

ZonedHours hoursOf(const store::Store &store, const Schedule &schedule, const Resolved &resolved, const WeeklyHours &hours) {
    if (resolved.parameters.availability.empty() || (!resolved.ownAvailability && !hours.rules.empty())) {
        return {hours, store.zone()};
    }
    ZonedHours result{hours, zoneCalled(resolved.parameters.timeZone.isEmpty() ? zoneOfActors(store, schedule) : resolved.parameters.timeZone, store.zone())};
    result.hours.rules = resolved.parameters.availability;
    return result;
}

} // namespace

std::vector<const Services::Service *> Services::called(const QString &name) {
    if (!m_services) {
        m_services.emplace();
        m_store->forEach([this](const store::Stored &stored) {
            const auto value = fhir::read(stored.json);
            if (const Actor *actor = value ? std::get_if<Actor>(&*value) : nullptr) {
                const auto *edited = m_instead == nullptr ? nullptr : find(*m_instead, narrow<ActorId>(stored.key));
                m_services->push_back({stored.key, stored.reference(), actor->name, actor->serviceType, edited == nullptr ? actor->parameters : *edited});
            }
            return true;
        }, ResourceType::HealthcareService);
    }
    std::vector<const Service *> found;
    const auto known = m_services->empty() ? std::nullopt : m_store->resolve(name, ResourceType::HealthcareService);
    for (const Service &service : *m_services) {
        const bool isIt = known == service.key || service.name.compare(name, Qt::CaseInsensitive) == 0
            || std::any_of(service.types.begin(), service.types.end(), [&name](const Concept &type) { return names(type, name); });
        if (isIt) {
            found.push_back(&service);
        }
    }
    return found;
}

QString clinicParametersText(const store::Store &store) { return store.setting(clinicSetting); }

SchedulingParameters clinicParameters(const store::Store &store) { return fhir::readSchedulingParameters(clinicParametersText(store).toUtf8()); }

ServiceLayout layoutFor(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service, Services &services) {
    const Resolved resolved = resolve(store, schedule, service, services);
    return {rhythmOf(resolved, hours), hoursOf(store, schedule, resolved, hours), resolved.service.names};
}

SchedulingParameters parametersFor(const store::Store &store, const Schedule &schedule, const QString &service) {
    Services services(store);
    return resolve(store, schedule, service, services).parameters;
}

availability::Rhythm rhythmOf(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service, const ParameterDefaults *instead) {
    Services services(store, instead);
    return layoutFor(store, schedule, hours, service, services).rhythm;
}

QStringList serviceNames(const store::Store &store, const Schedule &schedule, const QString &service) {
    Services services(store);
    return serviceCalled(schedule, service, services).names;
}

ZonedHours hoursFor(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service, const ParameterDefaults *instead) {
    Services services(store, instead);
    return layoutFor(store, schedule, hours, service, services).hours;
}

// ---- the desk's questions -------------------------------------------------------------------------------------------

SchedulingParameters SupplyDesk::clinicParameters() const { return desk::clinicParameters(m_desk.store()); }

Result<void> SupplyDesk::setClinicParameters(const SchedulingParameters &parameters) {
    if (auto valid = validate(parameters); !valid) {
        return valid;
    }
    const QString text = QString::fromUtf8(fhir::writeSchedulingParameters(parameters));
    if (text == clinicParametersText(m_desk.store())) {
        return {};
    }
    const QString summary = Text::tr("Changed how visits are scheduled.");
    const auto written = m_desk.store().write({QStringLiteral("change defaults"), summary, m_desk.user()}, [&text](store::Writer &writer) { return writer.setSetting(clinicSetting, text); });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT m_desk.done(summary);
    return {};
}

Result<void> SupplyDesk::setServiceParameters(ActorId id, const std::vector<SchedulingParameters> &parameters) {
    for (const SchedulingParameters &one : parameters) {
        if (auto valid = validate(one); !valid) {
            return valid;
        }
    }
    store::Store &clinic = m_desk.store();
    auto actor = clinic.actor(id);
    const auto stored = clinic.read(resourceKey(id));
    if (!actor || !stored || stored->json.isEmpty()) {
        return failure(ErrorCode::NotFound, Text::tr("There is no such service in this clinic."));
    }
    if (actor->type != ResourceType::HealthcareService) {
        return failure(ErrorCode::InvalidArgument, Text::tr("%1 is not a healthcare service.").arg(actor->name));
    }
    actor->parameters = parameters;
    const QByteArray json = fhir::write(*actor, stored->json, clinic.zone());
    if (json == stored->json) {
        return {};
    }
    const QString summary = Text::tr("Changed how %1 is scheduled.").arg(actor->name);
    const auto written = clinic.write({QStringLiteral("change service"), summary, m_desk.user()}, [&](store::Writer &writer) -> Result<void> {
        const auto put = writer.put(ResourceType::HealthcareService, json, stored->local, resourceKey(id));
        return put ? Result<void>() : tl::unexpected(put.error());
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT m_desk.done(summary);
    return {};
}

availability::Rhythm SupplyDesk::rhythm(ScheduleId id, const QString &service) const {
    const auto schedule = m_desk.store().schedule(id);
    return schedule ? rhythmOf(m_desk.store(), *schedule, hours(id), service) : availability::Rhythm();
}

namespace {

std::vector<Instant> startsOf(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service, QDate date,
                              const ParameterDefaults *instead) {
    const ZonedHours zoned = hoursFor(store, schedule, hours, service, instead);
    // the very question that a search asks, of a schedule on which nothing has happened yet
    availability::ScheduleFacts facts;
    facts.windows = availability::windows(zoned.hours, zoned.zone, date.addDays(-1), date.addDays(1), serviceNames(store, schedule, service));
    facts.rhythm = rhythmOf(store, schedule, hours, service, instead);
    std::vector<Instant> starts = availability::starts(facts, store.now());
    const Interval day = store.zone().day(date);
    std::erase_if(starts, [day](Instant start) { return !day.contains(start); });
    return starts;
}

} // namespace

std::vector<Instant> SupplyDesk::previewStarts(ScheduleId id, const WeeklyHours &hours, const std::vector<SchedulingParameters> &parameters, QDate date) const {
    const store::Store &store = m_desk.store();
    Schedule schedule = store.schedule(id).value_or(Schedule());
    schedule.parameters = parameters;
    // the first service that is spoken of stands for all, where nothing holds for any
    const bool hasGeneral = std::any_of(parameters.begin(), parameters.end(), [](const auto &entry) { return entry.service.isEmpty(); });
    const QString service = hasGeneral || parameters.empty() ? QString() : parameters.front().service;
    return startsOf(store, schedule, hours, service, date, nullptr);
}

std::vector<Instant> SupplyDesk::previewStarts(ScheduleId id, const QString &service, const ParameterDefaults &defaults, QDate date) const {
    const auto schedule = m_desk.store().schedule(id);
    return schedule ? startsOf(m_desk.store(), *schedule, hours(id), service, date, &defaults) : std::vector<Instant>();
}

} // namespace praxidesk::desk
