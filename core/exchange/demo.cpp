#include "core/exchange/demo_people.h"
#include "core/exchange/demo_plan.h"
#include "core/exchange/demo_words.h"
#include "core/exchange/exchange.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QUuid>

#include <map>
#include <tuple>

namespace praxidesk::exchange {
namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(DemoWords)
};

constexpr int fewestPatients = 500;
constexpr int patientsPerPractitioner = 60;
constexpr int mostPractitioners = 200;
constexpr int mostDays = 3660;
const QString snomed = QStringLiteral("http://snomed.info/sct");

/// Writes the plan through one Writer. Everything is put after what it refers to.
class DemoWriter {
public:
    DemoWriter(store::Writer &writer, const store::Store &store, const DemoData &data, const DemoOptions &options, const DemoSpeech &speech)
        : m_writer(writer), m_data(data), m_speech(speech), m_zone(store.zone()), m_now(store.now()), m_today(m_zone.dateOf(m_now)),
          m_seed(options.seed), m_random(options.seed) {
        m_practitioners = demoPractitioners(m_data, options.practitioners, m_random);
        const int patients = std::max(fewestPatients, options.practitioners * patientsPerPractitioner);
        m_patients = demoPatients(m_data, patients, m_today, m_random);
        m_plan = planDemo({m_data, m_practitioners, m_patients.size(), options.days, options.seed, m_zone, m_now});
    }

    Result<void> run() {
        putOrganization();
        for (auto &patient : m_patients) {
            patient.header.fhirId = newId();
            put(ResourceType::Patient, patient);
        }
        putPlaces();
        for (size_t who = 0; who < m_practitioners.size() && !m_failure; ++who) {
            putPractitioner(who);
        }
        for (size_t who = 0; who < m_practitioners.size() && !m_failure; ++who) {
            putDiary(who);
        }
        putPlaceSlots();
        putEvenings();
        putWaitlist();
        return m_failure ? Result<void>(tl::unexpected(*m_failure)) : Result<void>();
    }

    /// The clinic's types of visit as its settings keep them: label, minutes, preparation; tabs between.
    [[nodiscard]] QString visitTypes() const {
        QStringList lines;
        QSet<QString> seen;
        for (const auto &who : m_data.practitioners) {
            for (const auto &type : who.visits) {
                if (!seen.contains(type.label)) {
                    seen.insert(type.label);
                    lines << QStringList{said(type.label), QString::number(type.minutes), said(type.preparation)}.join(u'\t');
                }
            }
        }
        lines.sort();
        return lines.join(u'\n');
    }

private:
    struct Place {
        DemoPlace what;
        Reference reference;
        Reference schedule;
        std::vector<Interval> horizon;
    };

    /// The plan and the dice are in English; only what is written is said in another language.
    [[nodiscard]] QString said(const QString &text) const { return inWordsOf(m_speech, text); }

    /// UUIDs of the seed: the same clinic has the same ids.
    QString newId() {
        static const QUuid demoSpace(QStringLiteral("6d1d0f6e-6b0a-5b52-9e0c-0d1a5e7f3c11"));
        return QUuid::createUuidV5(demoSpace, QStringLiteral("%1/%2").arg(m_seed).arg(++m_ids)).toString(QUuid::WithoutBraces);
    }

    template <typename Value>
    ResourceKey put(ResourceType type, const Value &value, const LocalFacts &facts = {}) {
        if (m_failure) {
            return {};
        }
        const auto key = m_writer.put(type, fhir::write(value, {}, m_zone), facts);
        if (!key) {
            m_failure = key.error();
            return {};
        }
        return *key;
    }

    static Reference refer(ResourceType type, const QString &id, const QString &display = {}) {
        Reference reference;
        reference.reference = toCode(type) + u'/' + id;
        reference.display = display;
        reference.type = type;
        return reference;
    }

    [[nodiscard]] Interval horizon() const { return m_zone.days(m_plan.first, m_plan.last); }

    void putOrganization() {
        Actor clinic;
        clinic.header.fhirId = newId();
        clinic.type = ResourceType::Organization;
        clinic.name = m_data.organization;
        put(clinic.type, clinic);
    }

    void putPlaces() {
        const auto add = [this](const DemoPlace &what, ResourceType type) {
            Actor actor;
            actor.header.fhirId = newId();
            actor.type = type;
            actor.name = said(what.name);
            put(type, actor);
            Schedule schedule;
            schedule.header.fhirId = newId();
            schedule.actors.push_back(refer(type, actor.header.fhirId, actor.name));
            schedule.horizonStart = horizon().start;
            schedule.horizonEnd = horizon().end;
            put(ResourceType::Schedule, schedule);
            m_places.push_back({what, schedule.actors.front(), refer(ResourceType::Schedule, schedule.header.fhirId), {}});
        };
        for (const auto &room : m_data.rooms) {
            add(room, ResourceType::Location);
        }
        for (const auto &device : m_data.devices) {
            add(device, ResourceType::Device);
        }
    }

    [[nodiscard]] const Place *place(const QString &code) const {
        const auto found = std::ranges::find_if(m_places, [&](const Place &one) { return one.what.code == code; });
        return code.isEmpty() || found == m_places.end() ? nullptr : &*found;
    }

    void putPractitioner(size_t index) {
        const auto &who = m_practitioners[index];
        const Concept specialty{snomed, who.specialtyCode, who.specialtyDisplay, said(who.specialty)};
        Actor practitioner;
        practitioner.header.fhirId = newId();
        practitioner.type = ResourceType::Practitioner;
        practitioner.name = QStringList{who.prefix, who.given, who.family}.join(u' ').simplified();
        put(practitioner.type, practitioner);
        const auto person = refer(practitioner.type, practitioner.header.fhirId, practitioner.name);

        Actor role;
        role.header.fhirId = newId();
        role.type = ResourceType::PractitionerRole;
        role.specialty.push_back(specialty);
        role.person = person;
        if (const auto *room = place(who.room)) {
            role.locations.push_back(room->reference);
        }
        put(role.type, role);

        Schedule schedule;
        schedule.header.fhirId = newId();
        schedule.serviceType.push_back(Concept::ofText(said(who.service)));
        schedule.specialty.push_back(specialty);
        schedule.actors.push_back(person);
        if (const auto *room = place(who.room)) {
            schedule.actors.push_back(room->reference);
        }
        schedule.horizonStart = horizon().start;
        schedule.horizonEnd = horizon().end;
        put(ResourceType::Schedule, schedule);
        m_people.push_back(person);
        m_schedules.push_back(refer(ResourceType::Schedule, schedule.header.fhirId));
    }

    void putDiary(size_t who) {
        const auto &diary = m_plan.diaries[who];
        std::vector<ResourceKey> blocks;
        const auto meetings = std::ranges::count(diary.blocks, BlockKind::Meeting, &PlannedBlock::kind);
        const QString meetingGroup = newId();
        for (const auto &planned : diary.blocks) {
            Slot block;
            block.header.fhirId = newId();
            block.schedule = m_schedules[who];
            block.status = SlotStatus::BusyUnavailable;
            block.interval = planned.interval;
            block.comment = said(planned.comment);
            block.blockKind = planned.kind;
            LocalFacts facts;
            facts.blockGroup = newId();
            if (planned.kind == BlockKind::Meeting && meetings > 1) {
                facts.blockGroup = meetingGroup;
                facts.blockRule = QStringLiteral("FREQ=WEEKLY;COUNT=%1").arg(meetings);
            }
            blocks.push_back(put(ResourceType::Slot, block, facts));
        }
        for (size_t day = 0; day < diary.days.size() && !m_failure; ++day) {
            const bool held = m_plan.hold && m_plan.hold->practitioner == who && m_plan.hold->day == day;
            const auto slotReferences = putSlots(who, diary.days[day], blocks, held);
            for (const auto &visit : diary.days[day].visits) {
                putVisit(who, visit, slotReferences);
            }
        }
    }

    std::vector<Reference> putSlots(size_t who, const PlannedDay &day, const std::vector<ResourceKey> &blocks, bool held) {
        std::vector<Reference> references;
        references.reserve(day.slotPlans.size());
        ResourceKey hold;
        for (size_t index = 0; index < day.slotPlans.size(); ++index) {
            const auto &planned = day.slotPlans[index];
            Slot slot;
            slot.header.fhirId = newId();
            slot.schedule = m_schedules[who];
            slot.status = planned.status;
            slot.interval = planned.interval;
            slot.overbooked = planned.overbooked;
            if (planned.overbooked) {
                slot.comment = said(QStringLiteral("Overbooked: urgent"));
            }
            LocalFacts facts;
            if (planned.block >= 0) {
                facts.takenByBlock = blocks[static_cast<size_t>(planned.block)];
            }
            const bool isHeld = held && planned.status == SlotStatus::BusyTentative;
            if (isHeld) {
                facts.holdOwner = m_data.frontDesk;
                facts.holdFor = QStringLiteral("Inês Ferreira");
                facts.holdExpires = m_now + Minutes(5);
                facts.heldBy = hold;
            }
            const auto key = put(ResourceType::Slot, slot, facts);
            if (isHeld && !hold) {
                hold = key;
            }
            references.push_back(refer(ResourceType::Slot, slot.header.fhirId));
        }
        putMistake(who, day);
        return references;
    }

    /// One Slot that somebody entered in error and took back.
    void putMistake(size_t who, const PlannedDay &day) {
        if (who == 0 && day.date == m_today && !day.slotPlans.empty()) {
            Slot mistake;
            mistake.header.fhirId = newId();
            mistake.schedule = m_schedules[who];
            mistake.status = SlotStatus::EnteredInError;
            mistake.interval = day.slotPlans.front().interval;
            mistake.comment = said(QStringLiteral("Entered twice"));
            put(ResourceType::Slot, mistake);
        }
    }

    static Participant participant(const Reference &actor, ParticipationStatus status) {
        Participant one;
        one.actor = actor;
        one.status = status;
        return one;
    }

    [[nodiscard]] Participant patientParticipant(size_t patient, ParticipationStatus status) const {
        const auto &who = m_patients[patient];
        return participant(refer(ResourceType::Patient, who.header.fhirId, who.displayName()), status);
    }

    void putVisit(size_t who, const PlannedVisit &visit, const std::vector<Reference> &slotReferences) {
        const bool open = visit.status == AppointmentStatus::Proposed || visit.status == AppointmentStatus::Pending;
        Appointment appointment;
        appointment.header.fhirId = newId();
        appointment.status = visit.status;
        appointment.interval = visit.interval;
        for (const auto index : visit.slotIndexes) {
            appointment.slotReferences.push_back(slotReferences[index]);
        }
        const auto &practitioner = m_practitioners[who];
        appointment.serviceType.push_back(Concept::ofText(said(practitioner.service)));
        appointment.appointmentType = Concept::ofText(said(visit.label));
        appointment.participants.push_back(patientParticipant(
            visit.patient, visit.status == AppointmentStatus::Pending ? ParticipationStatus::NeedsAction : ParticipationStatus::Accepted));
        appointment.participants.push_back(
            participant(m_people[who], open ? ParticipationStatus::Tentative : ParticipationStatus::Accepted));
        for (const auto &code : {practitioner.room, visit.device}) {
            if (const auto *also = place(code)) {
                appointment.participants.push_back(participant(also->reference, ParticipationStatus::Accepted));
            }
        }
        if (visit.status == AppointmentStatus::Cancelled) {
            appointment.cancelationReason = Concept::ofText(said(visit.reason));
        }
        if (m_patients[visit.patient].needsInterpreter) {
            appointment.comment = said(QStringLiteral("Interpreter needed (%1)")).arg(m_patients[visit.patient].language);
        } else {
            appointment.comment = said(visit.comment);
        }
        appointment.overbookReason = said(visit.overbookReason);
        appointment.series = seriesOf(visit);
        const QDate made = std::min(m_zone.dateOf(visit.interval.start), m_today).addDays(-m_random.between(1, 30));
        appointment.created = made.toString(Qt::ISODate);
        LocalFacts facts = visit.facts;
        facts.noShowReason = said(facts.noShowReason);
        put(ResourceType::Appointment, appointment, facts);
        if (visit.status == AppointmentStatus::Proposed) {
            putResponse(who, appointment);
        }
    }

    /// "Back, first session", "Back, 2 of 6": every week at the same time.
    std::optional<SeriesLink> seriesOf(const PlannedVisit &visit) {
        if (visit.session == 0 || visit.sessions < 2) {
            return std::nullopt;
        }
        const QDate first = m_zone.dateOf(visit.interval.start).addDays(-7 * (visit.session - 1));
        QString &id = m_series[{visit.patient, visit.label.section(u',', 0, 0), first}];
        id = id.isEmpty() ? newId() : id;
        SeriesLink link{id, visit.session, false, {}, {}};
        if (visit.session == 1) {
            link.rrule = QStringLiteral("FREQ=WEEKLY;COUNT=%1").arg(visit.sessions);
            link.timeZone = m_zone.id();
        }
        return link;
    }

    void putResponse(size_t who, const Appointment &appointment) {
        AppointmentResponse response;
        response.header.fhirId = newId();
        response.appointment = refer(ResourceType::Appointment, appointment.header.fhirId);
        response.actor = m_people[who];
        response.status = ParticipationStatus::Tentative;
        response.interval = appointment.interval;
        response.comment = said(QStringLiteral("Would be fine, waiting for the patient"));
        put(ResourceType::AppointmentResponse, response);
    }

    /// Rooms and devices can be booked by themselves, in half hours.
    void putPlaceSlots() {
        constexpr auto length = Minutes(30);
        for (const auto &one : m_places) {
            for (QDate date = m_plan.first; date <= m_plan.last && !m_failure; date = date.addDays(1)) {
                if (date.dayOfWeek() > Qt::Friday && date != m_today) {
                    continue;
                }
                const Instant end = m_zone.toInstant({date, QTime(18, 0)});
                for (Instant start = m_zone.toInstant({date, QTime(8, 0)}); start + length <= end; start += length) {
                    Slot slot;
                    slot.header.fhirId = newId();
                    slot.schedule = one.schedule;
                    slot.interval = {start, start + length};
                    put(ResourceType::Slot, slot);
                }
            }
        }
    }

    /// Time that nobody stored: evenings by weekly hours, every other week and for one service alone; and that service's
    /// scheduling parameters.
    void putEvenings() {
        const QString surgery = said(QStringLiteral("Minor surgery"));
        Actor service;
        service.header.fhirId = newId();
        service.type = ResourceType::HealthcareService;
        service.name = surgery;
        service.serviceType.push_back(Concept::ofText(surgery));
        SchedulingParameters parameters;
        parameters.duration = Minutes(40);
        parameters.bufferBefore = Minutes(10);
        parameters.bufferAfter = Minutes(10);
        parameters.alignmentInterval = Minutes(20);
        service.parameters.push_back(parameters);
        put(service.type, service);

        Schedule schedule;
        schedule.header.fhirId = newId();
        schedule.serviceType = {Concept::ofText(said(m_practitioners.front().service)), Concept::ofText(surgery)};
        schedule.actors.push_back(m_people.front());
        schedule.horizonStart = horizon().start;
        schedule.horizonEnd = horizon().end;
        schedule.comment = said(QStringLiteral("Evenings"));
        LocalFacts facts;
        facts.hours.emplace();
        facts.hours->grid = Minutes(20);
        const DayWindow evening{QTime(18, 30), QTime(20, 30)};
        facts.hours->rules = {{.weekdays = {Qt::Monday}, .windows = {evening}, .weeks = WeeklyRule::Weeks::Odd},
                              {.weekdays = {Qt::Wednesday}, .windows = {evening}, .weeks = WeeklyRule::Weeks::Even},
                              {.weekdays = {Qt::Thursday}, .windows = {{QTime(18, 30), QTime(21, 0)}}, .serviceTypes = {surgery}}};
        put(ResourceType::Schedule, schedule, facts);
    }

    /// Patients who would come earlier if something became free.
    void putWaitlist() {
        const std::vector<WaitlistWish> wishes{{{Qt::Tuesday, Qt::Thursday}, QTime(8, 0), QTime(12, 0)}, {{}, QTime(14, 0), QTime(18, 0)}, {{Qt::Friday}}};
        for (size_t turn = 0; turn < wishes.size() && !m_failure; ++turn) {
            const size_t who = turn % m_practitioners.size();
            Appointment wish;
            wish.header.fhirId = newId();
            wish.status = AppointmentStatus::Waitlist;
            wish.minutesDuration = 20;
            wish.serviceType.push_back(Concept::ofText(said(m_practitioners[who].service)));
            wish.appointmentType = Concept::ofText(said(QStringLiteral("Follow-up")));
            wish.participants.push_back(patientParticipant(m_patients.size() - 1 - turn, ParticipationStatus::Accepted));
            wish.participants.push_back(participant(m_people[who], ParticipationStatus::NeedsAction));
            wish.requestedPeriods.push_back(m_zone.days(m_today, m_today.addDays(7 * static_cast<int>(turn + 1))));
            wish.comment = said(QStringLiteral("Earlier if something becomes free"));
            wish.created = m_today.addDays(-static_cast<int>(turn) - 1).toString(Qt::ISODate);
            wish.priority = turn == 0 ? std::optional(1) : std::nullopt;
            LocalFacts facts;
            facts.wish = wishes[turn];
            put(ResourceType::Appointment, wish, facts);
        }
    }

    store::Writer &m_writer;
    const DemoData &m_data;
    const DemoSpeech &m_speech;
    Zone m_zone;
    Instant m_now;
    QDate m_today;
    quint64 m_seed;
    Random m_random;
    int m_ids = 0;
    std::map<std::tuple<size_t, QString, QDate>, QString> m_series; ///< id by patient, type of visit and first day
    std::optional<Error> m_failure;
    std::vector<DemoPractitioner> m_practitioners;
    std::vector<Patient> m_patients;
    DemoPlan m_plan;
    std::vector<Place> m_places;
    std::vector<Reference> m_people;                ///< per practitioner
    std::vector<Reference> m_schedules;             ///< per practitioner
};

} // namespace

Result<void> fillWithDemo(desk::Desk &desk, const DemoOptions &options) {
    return fillWithDemo(desk, options, {});
}

Result<void> fillWithDemo(desk::Desk &desk, const DemoOptions &options, const DemoSpeech &speech) {
    auto &store = desk.store();
    if (options.practitioners < 1 || options.practitioners > mostPractitioners || options.days < 1 || options.days > mostDays) {
        return failure(ErrorCode::InvalidArgument,
                       DemoWords::tr("A demo clinic has 1 to %1 practitioners and 1 to %2 days.").arg(mostPractitioners).arg(mostDays));
    }
    if (store.count(ResourceType::Schedule) > 0 || store.count(ResourceType::Patient) > 0) {
        return failure(ErrorCode::InvalidArgument, DemoWords::tr("Demo data go into an empty clinic only. Nothing was changed."));
    }
    const auto data = loadDemoData();
    if (!data) {
        return tl::unexpected(data.error());
    }
    store::WriteOptions how;
    how.action = QStringLiteral("demo");
    how.user = desk.user();
    how.undoable = false;
    how.toOutbox = false;
    how.bulk = true;
    QString visitTypes;
    const auto written = store.write(how, [&](store::Writer &writer) -> Result<void> {
        DemoWriter demo(writer, store, *data, options, speech);
        visitTypes = demo.visitTypes();
        return demo.run();
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    return store.setSetting(QStringLiteral("visitTypes"), visitTypes);
}

} // namespace praxidesk::exchange
