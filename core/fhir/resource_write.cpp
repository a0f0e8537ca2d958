// model -> FHIR R4 JSON. Only members whose value differs from what the base already says are written.

#include "core/fhir/element_read.h"
#include "core/fhir/element_write.h"
#include "core/fhir/resource_io.h"
#include "core/fhir/scheduling_parameters.h"
#include "core/fhir/series_link.h"

namespace praxidesk::fhir {
namespace {

using Order = std::vector<std::string_view>;

const Order headOrder{"resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension", "identifier"};

Order orderOf(std::initializer_list<std::string_view> own) {
    Order order = headOrder;
    order.insert(order.end(), own);
    return order;
}

/// Gathers the members that differ between the value that is and the value that shall be.
template <typename Value>
class Changes {
public:
    Changes(const Value &wanted, const Value &present, JsonNode base) : m_wanted(wanted), m_present(present), m_base(base) {}

    template <typename Field, typename Encode>
    void add(std::string_view name, Field Value::*field, const Encode &encode) {
        if (m_wanted.*field != m_present.*field) {
            m_list.push_back({name, encode(m_wanted.*field, m_base[name])});
        }
    }
    void set(std::string_view name, QByteArray raw) { m_list.push_back({name, std::move(raw)}); }
    [[nodiscard]] JsonNode base() const { return m_base; }
    [[nodiscard]] const std::vector<JsonChange> &list() const { return m_list; }

private:
    const Value &m_wanted;
    const Value &m_present;
    JsonNode m_base;
    std::vector<JsonChange> m_list;
};

QByteArray newResource(QStringView typeName) { return "{\"resourceType\":" + quoted(typeName) + '}'; }

/// Parses the base (or starts a new resource), collects changes with `describe`, applies them.
template <typename Value, typename Describe>
QByteArray writeWith(const Value &value, const QByteArray &base, QStringView typeName, Value blank, const Order &order, const Describe &describe) {
    const auto document = JsonDocument::parse(base.isEmpty() ? newResource(typeName) : base);
    if (!document) {
        return base;
    }
    const JsonNode root = document->root();
    Value present = std::move(blank);
    if (!base.isEmpty()) {
        if (auto read = readValue(root)) {
            if (Value *typed = std::get_if<Value>(&*read)) {
                present = std::move(*typed);
            }
        }
    }
    Changes<Value> changes(value, present, root);
    if (value.header.fhirId != present.header.fhirId && !value.header.fhirId.isEmpty()) {
        changes.set("id", quoted(value.header.fhirId));
    }
    if (value.header.identifiers != present.header.identifiers) {
        changes.set("identifier", encodeIdentifiers(value.header.identifiers, root["identifier"]));
    }
    describe(changes, present);
    const QByteArray edited = withMembers(root, changes.list(), order);
    const QByteArray &text = document->text();
    return text.left(root.begin()) + edited + text.mid(root.end());
}

QByteArray encodeFlag(bool value, JsonNode) { return value ? "true" : "false"; }
QByteArray encodeText(const QString &value, JsonNode) { return value.isEmpty() ? QByteArray() : quoted(value); }
QByteArray encodeInteger(const std::optional<int> &value, JsonNode) { return value ? QByteArray::number(*value) : QByteArray(); }
template <typename Enum>
QByteArray encodeEnum(Enum value, JsonNode) { return quoted(toCode(value)); }

template <typename Value>
void addConcepts(Changes<Value> &changes) {
    changes.add("serviceCategory", &Value::serviceCategory, encodeConcepts);
    changes.add("serviceType", &Value::serviceType, encodeConcepts);
    changes.add("specialty", &Value::specialty, encodeConcepts);
}

QByteArray encodeParticipant(const Participant &wanted, const Participant &present, JsonNode base) {
    std::vector<JsonChange> changes;
    if (wanted.type != present.type) {
        changes.push_back({"type", encodeConcepts(wanted.type, base["type"])});
    }
    if (wanted.actor != present.actor) {
        changes.push_back({"actor", encodeReference(wanted.actor, base["actor"])});
    }
    if (wanted.required != present.required) {
        changes.push_back({"required", quoted(toCode(wanted.required))});
    }
    if (wanted.status != present.status || !base["status"]) {
        changes.push_back({"status", quoted(toCode(wanted.status))});
    }
    return withMembers(base, changes, {"id", "extension", "modifierExtension", "type", "actor", "required", "status", "period"});
}

QByteArray encodeParticipants(const std::vector<Participant> &wanted, const std::vector<Participant> &present, JsonNode base) {
    static const JsonDocument empty = *JsonDocument::parse("{}");
    std::vector<bool> used(present.size(), false);
    std::vector<QByteArray> elements;
    for (const Participant &participant : wanted) {
        size_t match = present.size();
        for (size_t i = 0; i < present.size() && match == present.size(); ++i) {
            const bool same = present[i].actor.reference == participant.actor.reference && present[i].actor.display == participant.actor.display;
            if (!used[i] && (same || (!participant.actor.reference.isEmpty() && present[i].actor.reference == participant.actor.reference))) {
                match = i;
            }
        }
        if (match < present.size()) {
            used[match] = true;
            Participant before = present[match];
            before.actor.key = participant.actor.key;
            before.actor.type = participant.actor.type;
            elements.push_back(encodeParticipant(participant, before, base.at(std::uint32_t(match))));
        } else {
            const QByteArray raw = encodeParticipant(participant, Participant(), empty.root());
            const auto encoded = JsonDocument::parse(raw);
            if (encoded && (encoded->root()["actor"] || encoded->root()["type"])) { // app-1: one that says nothing is left out
                elements.push_back(raw);
            }
        }
    }
    return encodeArray(elements);
}

} // namespace

QByteArray write(const Schedule &value, const QByteArray &base, const Zone &zone) {
    static const Order order = orderOf({"active", "serviceCategory", "serviceType", "specialty", "actor", "planningHorizon", "comment"});
    return writeWith(value, base, u"Schedule", Schedule(), order, [&](Changes<Schedule> &changes, const Schedule &present) {
        if (value.active != present.active || base.isEmpty()) {
            changes.set("active", encodeFlag(value.active, {}));
        }
        addConcepts(changes);
        if (!sameReferences(value.actors, present.actors)) {
            changes.set("actor", encodeReferences(value.actors, changes.base()["actor"]));
        }
        if (value.horizonStart != present.horizonStart || value.horizonEnd != present.horizonEnd) {
            changes.set("planningHorizon", encodePeriod(value.horizonStart, present.horizonStart, value.horizonEnd, present.horizonEnd,
                                                        changes.base()["planningHorizon"], zone));
        }
        changes.add("comment", &Schedule::comment, encodeText);
        if (value.parameters != present.parameters) {
            changes.set("extension", encodeSchedulingParameters(value.parameters, present.parameters, changes.base()));
        }
    });
}

QByteArray write(const Slot &value, const QByteArray &base, const Zone &zone) {
    static const Order order = orderOf({"serviceCategory", "serviceType", "specialty", "appointmentType", "schedule", "status", "start", "end", "overbooked", "comment"});
    return writeWith(value, base, u"Slot", Slot(), order, [&](Changes<Slot> &changes, const Slot &present) {
        if (value.blockKind != present.blockKind) {
            changes.set("extension", encodeExtension(changes.base(), blockKindUrl, "valueCode",
                                                     value.blockKind ? quoted(toCode(*value.blockKind)) : QByteArray()));
        }
        addConcepts(changes);
        changes.add("appointmentType", &Slot::appointmentType, encodeOptionalConcept);
        if (!sameReference(value.schedule, present.schedule)) {
            changes.set("schedule", encodeReference(value.schedule, changes.base()["schedule"]));
        }
        if (value.status != present.status || base.isEmpty()) {
            changes.set("status", encodeEnum(value.status, {}));
        }
        if (value.interval.start != present.interval.start || base.isEmpty()) {
            changes.set("start", quoted(zone.toIso(value.interval.start)));
        }
        if (value.interval.end != present.interval.end || base.isEmpty()) {
            changes.set("end", quoted(zone.toIso(value.interval.end)));
        }
        if (value.overbooked != present.overbooked) {
            changes.set("overbooked", encodeFlag(value.overbooked, {}));
        }
        changes.add("comment", &Slot::comment, encodeText);
    });
}

QByteArray write(const Appointment &given, const QByteArray &base, const Zone &zone) {
    Appointment value = given;
    value.header.identifiers = identifiersWith(value.series, std::move(value.header.identifiers));
    static const Order order = orderOf({"status", "cancelationReason", "serviceCategory", "serviceType", "specialty", "appointmentType",
        "reasonCode", "reasonReference", "priority", "description", "supportingInformation", "start", "end", "minutesDuration", "slot",
        "created", "comment", "patientInstruction", "basedOn", "participant", "requestedPeriod"});
    return writeWith(value, base, u"Appointment", Appointment(), order, [&](Changes<Appointment> &changes, const Appointment &present) {
        ExtensionList extensions(changes.base());
        if (value.overbookReason != present.overbookReason) {
            const QByteArray raw = "{\"url\":\"" + QByteArray(overbookReasonUrl.data(), qsizetype(overbookReasonUrl.size())) + "\",\"valueString\":";
            extensions.set(overbookReasonUrl, value.overbookReason.isEmpty() ? QByteArray() : raw + quoted(value.overbookReason) + '}');
        }
        encodeSeries(value.series, present.series, changes.base(), extensions);
        if (extensions.isChanged()) {
            changes.set("extension", extensions.encoded());
        }
        if (value.status != present.status || base.isEmpty()) {
            changes.set("status", encodeEnum(value.status, {}));
        }
        changes.add("cancelationReason", &Appointment::cancelationReason, encodeOptionalConcept);
        addConcepts(changes);
        changes.add("appointmentType", &Appointment::appointmentType, encodeOptionalConcept);
        changes.add("priority", &Appointment::priority, encodeInteger);
        changes.add("description", &Appointment::description, encodeText);
        if (value.interval != present.interval) {
            const auto encode = [&](bool start) {
                return value.interval ? quoted(zone.toIso(start ? value.interval->start : value.interval->end)) : QByteArray();
            };
            if (!value.interval || !present.interval || value.interval->start != present.interval->start) {
                changes.set("start", encode(true));
            }
            if (!value.interval || !present.interval || value.interval->end != present.interval->end) {
                changes.set("end", encode(false));
            }
        }
        changes.add("minutesDuration", &Appointment::minutesDuration, encodeInteger);
        if (!sameReferences(value.slotReferences, present.slotReferences)) {
            changes.set("slot", encodeReferences(value.slotReferences, changes.base()["slot"]));
        }
        changes.add("created", &Appointment::created, encodeText);
        changes.add("comment", &Appointment::comment, encodeText);
        changes.add("patientInstruction", &Appointment::patientInstruction, encodeText);
        const QByteArray participants = encodeParticipants(value.participants, present.participants, changes.base()["participant"]);
        const bool same = value.participants.size() == present.participants.size()
            && std::equal(value.participants.begin(), value.participants.end(), present.participants.begin(),
                          [](const Participant &a, const Participant &b) {
                              return sameReference(a.actor, b.actor) && a.type == b.type && a.required == b.required && a.status == b.status;
                          });
        if (!same) {
            changes.set("participant", participants);
        }
        if (value.requestedPeriods != present.requestedPeriods) {
            std::vector<QByteArray> periods;
            for (const Interval &period : value.requestedPeriods) {
                const auto start = period.start == Instant::min() ? std::nullopt : std::optional(period.start);
                const auto end = period.end == Instant::max() ? std::nullopt : std::optional(period.end);
                periods.push_back(encodePeriod(start, {}, end, {}, {}, zone));
            }
            changes.set("requestedPeriod", encodeArray(periods));
        }
    });
}

QByteArray write(const AppointmentResponse &value, const QByteArray &base, const Zone &zone) {
    static const Order order = orderOf({"appointment", "start", "end", "participantType", "actor", "participantStatus", "comment"});
    return writeWith(value, base, u"AppointmentResponse", AppointmentResponse(), order,
                     [&](Changes<AppointmentResponse> &changes, const AppointmentResponse &present) {
        if (!sameReference(value.appointment, present.appointment)) {
            changes.set("appointment", encodeReference(value.appointment, changes.base()["appointment"]));
        }
        if (value.interval != present.interval) {
            changes.set("start", value.interval ? quoted(zone.toIso(value.interval->start)) : QByteArray());
            changes.set("end", value.interval ? quoted(zone.toIso(value.interval->end)) : QByteArray());
        }
        changes.add("participantType", &AppointmentResponse::participantType, encodeConcepts);
        if (!sameReference(value.actor, present.actor)) {
            changes.set("actor", encodeReference(value.actor, changes.base()["actor"]));
        }
        if (value.status != present.status || base.isEmpty()) {
            changes.set("participantStatus", encodeEnum(value.status, {}));
        }
        changes.add("comment", &AppointmentResponse::comment, encodeText);
    });
}

QByteArray write(const Patient &value, const QByteArray &base, const Zone &) {
    static const Order order = orderOf({"active", "name", "telecom", "gender", "birthDate", "deceasedBoolean", "deceasedDateTime", "address",
        "maritalStatus", "multipleBirthBoolean", "multipleBirthInteger", "photo", "contact", "communication", "generalPractitioner",
        "managingOrganization", "link"});
    return writeWith(value, base, u"Patient", Patient(), order, [&](Changes<Patient> &changes, const Patient &present) {
        if (value.active != present.active) {
            changes.set("active", encodeFlag(value.active, {}));
        }
        if (value.names != present.names) {
            changes.set("name", encodeNames(value.names, changes.base()["name"]));
        }
        if (value.phones != present.phones || value.emails != present.emails) {
            changes.set("telecom", encodeTelecom(value.phones, value.emails, changes.base()["telecom"]));
        }
        changes.add("gender", &Patient::gender, encodeText);
        changes.add("birthDate", &Patient::birthDateText, encodeText);
        if (value.needsInterpreter != present.needsInterpreter) {
            changes.set("extension", encodeExtension(changes.base(), interpreterUrl, "valueBoolean", value.needsInterpreter ? "true" : QByteArray()));
        }
        if (value.language != present.language) {
            changes.set("communication", value.language.isEmpty() ? QByteArray() : "[{\"language\":{\"text\":" + quoted(value.language) + "}}]");
        }
    });
}

QByteArray write(const Actor &value, const QByteArray &base, const Zone &) {
    static const Order order = orderOf({"active", "status", "practitioner", "organization", "code", "type", "name", "deviceName", "alias", "telecom",
        "address", "gender", "birthDate", "specialty", "location", "qualification"});
    Actor blank;
    blank.type = value.type;
    return writeWith(value, base, toCode(value.type), blank, order, [&](Changes<Actor> &changes, const Actor &present) {
        const bool hasStatus = value.type == ResourceType::Location || value.type == ResourceType::Device;
        if (value.active != present.active || (base.isEmpty() && !hasStatus)) {
            if (hasStatus) {
                changes.set("status", value.active ? "\"active\"" : "\"inactive\"");
            } else {
                changes.set("active", encodeFlag(value.active, {}));
            }
        }
        if (value.name != present.name && value.type != ResourceType::PractitionerRole) {
            if (value.type == ResourceType::Practitioner) {
                std::vector<PersonName> names;
                for (const JsonNode name : rankedNames(changes.base()["name"])) {
                    names.push_back(readName(name));
                }
                names.resize(std::max<size_t>(names.size(), 1));
                names.front() = personName(value.name);
                changes.set("name", encodeNames(names, changes.base()["name"]));
            } else if (value.type == ResourceType::Device) {
                changes.set("deviceName", "[{\"name\":" + quoted(value.name) + ",\"type\":\"user-friendly-name\"}]");
            } else {
                changes.set("name", quoted(value.name));
            }
        }
        if (!sameReference(value.person, present.person)) {
            changes.set("practitioner", encodeReference(value.person, changes.base()["practitioner"]));
        }
        if (value.specialty != present.specialty) {
            if (value.type == ResourceType::Practitioner) {
                changes.set("qualification", encodeQualifications(value.specialty, changes.base()["qualification"]));
            } else if (value.type == ResourceType::PractitionerRole || value.type == ResourceType::HealthcareService) {
                changes.set("specialty", encodeConcepts(value.specialty, changes.base()["specialty"]));
            }
        }
        if (value.type == ResourceType::HealthcareService) {
            changes.add("type", &Actor::serviceType, encodeConcepts);
            if (value.parameters != present.parameters) {
                changes.set("extension", encodeSchedulingParameters(value.parameters, present.parameters, changes.base()));
            }
        }
        if (!sameReferences(value.locations, present.locations)) {
            changes.set("location", encodeReferences(value.locations, changes.base()["location"]));
        }
    });
}

} // namespace praxidesk::fhir
