#pragma once
// What a clinic consists of: plain comparable values, read from FHIR R4 resources. A field that is not here is not lost:
// the resource's own bytes are kept beside the value, and writing changes only what stands here (core/fhir).

#include "core/model/codes.h"
#include "core/model/ids.h"
#include "core/model/scheduling_parameters.h"
#include "core/time/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace praxidesk {

/// FHIR CodeableConcept, reduced to its first coding and its text.
struct Concept {
    QString system;
    QString code;
    QString display;
    QString text;
    /// text, else display, else code.
    [[nodiscard]] QString label() const { return !text.isEmpty() ? text : !display.isEmpty() ? display : code; }
    [[nodiscard]] bool isEmpty() const { return system.isEmpty() && code.isEmpty() && display.isEmpty() && text.isEmpty(); }
    [[nodiscard]] static Concept ofText(QString label) { return Concept{{}, {}, {}, std::move(label)}; }
    friend bool operator==(const Concept &, const Concept &) = default;
};

/// FHIR Reference. `reference` is its text as it stands in the resource; `key` is filled by the store (0: unresolved).
struct Reference {
    QString reference;      ///< "Practitioner/dr_smith", an absolute URL, "urn:uuid:…", "#contained" or empty
    QString display;
    ResourceKey key;
    ResourceType type = ResourceType::Other; ///< from the text or Reference.type
    friend bool operator==(const Reference &, const Reference &) = default;
};

struct Identifier {
    QString system;
    QString value;
    friend bool operator==(const Identifier &, const Identifier &) = default;
};

/// What every resource value starts with.
struct ResourceHeader {
    ResourceKey key;        ///< 0 until stored
    QString fhirId;         ///< logical id as printed and exported; empty until stored
    std::vector<Identifier> identifiers;
    friend bool operator==(const ResourceHeader &, const ResourceHeader &) = default;
};

struct Schedule {
    ResourceHeader header;
    bool active = true;
    std::vector<Concept> serviceCategory;
    std::vector<Concept> serviceType;
    std::vector<Concept> specialty;
    std::vector<Reference> actors;                  ///< 1..*
    std::optional<Instant> horizonStart;            ///< planningHorizon; each end may be open
    std::optional<Instant> horizonEnd;              ///< exclusive here, whatever precision the text has
    QString comment;
    std::vector<SchedulingParameters> parameters;   ///< extension SchedulingParameters; each may be for one service
    [[nodiscard]] ScheduleId id() const { return narrow<ScheduleId>(header.key); }
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

struct Slot {
    ResourceHeader header;
    Reference schedule;
    SlotStatus status = SlotStatus::Free;
    Interval interval;
    bool overbooked = false;
    std::vector<Concept> serviceCategory;
    std::vector<Concept> serviceType;
    std::vector<Concept> specialty;
    std::optional<Concept> appointmentType;
    QString comment;
    std::optional<BlockKind> blockKind;             ///< extension urn:praxidesk:block-kind
    [[nodiscard]] SlotId id() const { return narrow<SlotId>(header.key); }
    friend bool operator==(const Slot &, const Slot &) = default;
};

struct Participant {
    Reference actor;                                ///< may be empty (a type only) or have only a display
    std::vector<Concept> type;
    ParticipantRequired required = ParticipantRequired::Required;
    ParticipationStatus status = ParticipationStatus::Accepted;
    friend bool operator==(const Participant &, const Participant &) = default;
};

/// How an occurrence of a series hangs together with the others. In FHIR R4 single Appointments with a common identifier
/// (system urn:praxidesk:series) and the recurrence elements of R5 as extensions.
struct SeriesLink {
    QString id;                                     ///< the identifier's value; a UUID
    int occurrence = 0;                             ///< R5 recurrenceId: 1 … n in the order of the series
    bool changed = false;                           ///< R5 occurrenceChanged: moved on its own, off the series' pattern
    QString rrule;                                  ///< on the first occurrence only: R5 recurrenceTemplate
    QString timeZone;                               ///< IANA, with `rrule`
    friend bool operator==(const SeriesLink &, const SeriesLink &) = default;
};

struct Appointment {
    ResourceHeader header;
    AppointmentStatus status = AppointmentStatus::Booked;
    std::optional<Interval> interval;               ///< app-2: start and end together
    std::optional<int> minutesDuration;
    std::vector<Reference> slotReferences;
    std::vector<Participant> participants;
    std::vector<Concept> serviceCategory;
    std::vector<Concept> serviceType;
    std::vector<Concept> specialty;
    std::optional<Concept> appointmentType;
    std::optional<Concept> cancelationReason;       ///< app-4: only with cancelled (a no-show's reason is local)
    std::optional<int> priority;
    QString description;
    QString comment;
    QString patientInstruction;
    QString created;                                ///< dateTime text as it stands
    std::vector<Interval> requestedPeriods;         ///< an open start is Instant::min(), an open end Instant::max()
    std::optional<SeriesLink> series;
    QString overbookReason;                         ///< extension urn:praxidesk:overbook-reason; not empty = deliberately overbooked
    [[nodiscard]] AppointmentId id() const { return narrow<AppointmentId>(header.key); }
    [[nodiscard]] bool isOverbooked() const { return !overbookReason.isEmpty(); }
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

struct AppointmentResponse {
    ResourceHeader header;
    Reference appointment;
    Reference actor;
    std::vector<Concept> participantType;
    ParticipationStatus status = ParticipationStatus::NeedsAction;
    std::optional<Interval> interval;
    QString comment;
    friend bool operator==(const AppointmentResponse &, const AppointmentResponse &) = default;
};

struct PersonName {
    QString family;
    QStringList given;
    QStringList prefix;
    QString text;
    /// "Homer Simpson", or `text` where there are no parts; without prefix.
    [[nodiscard]] QString full() const;
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

struct Patient {
    ResourceHeader header;
    bool active = true;
    std::vector<PersonName> names;                  ///< official or usual first
    QDate birthDate;                                ///< invalid when absent or only a year or month
    QString birthDateText;                          ///< as it stands: "1974", "1974-12", "1974-12-25"
    QString gender;
    QStringList phones;
    QStringList emails;
    bool needsInterpreter = false;
    QString language;
    [[nodiscard]] PatientId id() const { return narrow<PatientId>(header.key); }
    [[nodiscard]] QString displayName() const { return names.empty() ? QString() : names.front().full(); }
    friend bool operator==(const Patient &, const Patient &) = default;
};

/// Practitioner, PractitionerRole, Location, HealthcareService, Device, Organization: who or what can be reserved or named.
struct Actor {
    ResourceHeader header;
    ResourceType type = ResourceType::Practitioner;
    QString name;                                   ///< with prefix for people: "Dr. Alan Smith"
    bool active = true;
    std::vector<Concept> specialty;
    std::vector<Concept> serviceType;               ///< HealthcareService.type
    Reference person;                               ///< PractitionerRole.practitioner
    std::vector<Reference> locations;               ///< PractitionerRole.location
    std::vector<SchedulingParameters> parameters;   ///< HealthcareService: extension SchedulingParameters
    [[nodiscard]] ActorId id() const { return narrow<ActorId>(header.key); }
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// What somebody on the waitlist wishes beyond what an Appointment says (participants, requestedPeriod, minutesDuration, priority).
struct WaitlistWish {
    std::vector<int> weekdays;                      ///< Qt::Monday …; empty: any
    std::optional<QTime> earliest = {};             ///< wall clock of the clinic: start not before
    std::optional<QTime> latest = {};               ///< end not after
    friend bool operator==(const WaitlistWish &, const WaitlistWish &) = default;
};

/// What the clinic knows of a resource that FHIR has no place for. Kept beside the resource's bytes, never sent to a
/// server, versioned, audited and undone with it.
struct LocalFacts {
    // appointment
    std::optional<Instant> arrivedAt;
    std::optional<Instant> inRoomAt;
    std::optional<Instant> doneAt;
    QString noShowReason;                           ///< app-4 forbids it on the resource
    bool timeGivenBack = false;                     ///< a no-show's Slots were freed
    QString toldPatient;                            ///< what the patient was told; empty: nothing yet
    std::optional<Instant> toldAt;
    QString toldBy;
    bool onCallList = false;                        ///< moved, displaced or lost and the patient has not been told
    std::vector<SlotId> ownSlots;                   ///< computed busy Slots that this booking created
    std::optional<WaitlistWish> wish;
    bool sharesTime = false;                        ///< booked where the capacity is more than one: others may overlap it
    // schedule
    std::optional<WeeklyHours> hours;
    QString publishedHours;                         ///< how the hours reach a server, see desk::Publication; empty: not
    // slot
    bool generated = false;                         ///< made from weekly hours; making them again may change it while it is free
    // slot: a hold
    QString holdOwner;
    QString holdFor;
    std::optional<Instant> holdExpires;
    bool holdOwnsSlot = false;                      ///< the Slot was made for the hold: releasing removes it
    ResourceKey heldBy;                             ///< a hold over several Slots: the first of them
    // slot: a block
    QString blockGroup;                             ///< blocks made in one step (several schedules or days) share this
    QString blockRule;                              ///< a recurring block: its RRULE; the occurrences share blockGroup
    bool blockChanged = false;                      ///< an occurrence that was moved on its own
    ResourceKey takenByBlock;                       ///< a free Slot that this block made busy-unavailable
    friend bool operator==(const LocalFacts &, const LocalFacts &) = default;
};

} // namespace praxidesk
