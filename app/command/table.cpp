// The table of commands: a contract that scripts depend on.

#include "app/command/handlers.h"

#include <algorithm>

namespace praxidesk::command {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

OptionDefinition option(const char *name, const char *value, const char *help) { return {s(name), s(value), s(help)}; }
OptionDefinition required(OptionDefinition definition) { definition.required = true; return definition; }
OptionDefinition repeatable(OptionDefinition definition) { definition.repeatable = true; return definition; }
OptionDefinition greedy(OptionDefinition definition) { definition.repeatable = definition.greedy = true; return definition; }
OptionDefinition oneOf(OptionDefinition definition, const char *choices) { definition.choices = s(choices).split(u' '); return definition; }

const char *const slotStatuses = "busy free busy-unavailable busy-tentative entered-in-error";
const char *const appointmentStatuses = "proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist";

std::vector<OptionDefinition> filters(std::vector<OptionDefinition> more) {
    std::vector<OptionDefinition> all{option("specialty", "T", "only with this specialty"), option("service-type", "T", "only with this service type"),
                                      option("service-category", "T", "only with this service category")};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

bool hasAny(const Arguments &arguments, const char *options) {
    const QStringList names = s(options).split(u' ');
    return std::any_of(names.begin(), names.end(), [&arguments](const QString &name) { return arguments.has(name); });
}

QString misuseOfInit(const Arguments &arguments) {
    return hasAny(arguments, "practitioners days seed") && !arguments.has(s("demo")) ? s("These numbers are the demo clinic's; say --demo.") : QString();
}

/// One way to say when: a wrong mixture would book another time than the one that was meant.
QString misuseOfBook(const Arguments &arguments) {
    const int ways = int(arguments.has(s("slot"))) + int(arguments.has(s("hold"))) + int(hasAny(arguments, "schedule start duration"));
    const bool whole = arguments.has(s("schedule")) == arguments.has(s("start"));
    return ways == 1 && whole && (!arguments.has(s("duration")) || arguments.has(s("start"))) ? QString()
                                                                                             : s("A booking is for --schedule and --start, for --slot, or for --hold.");
}

QString misuseOfRespond(const Arguments &arguments) {
    return arguments.has(s("duration")) && !arguments.has(s("start")) ? s("--duration is of the time that is proposed: say --start.") : QString();
}

QString misuseOfSlotUpdate(const Arguments &arguments) {
    return hasAny(arguments, "status overbooked comment") ? QString() : s("Say what shall change.");
}

QString misuseOfSync(const Arguments &arguments) {
    return arguments.has(s("pull-only")) && arguments.has(s("push-only")) ? s("--pull-only and --push-only exclude each other.") : QString();
}

QString misuseOfServerAdd(const Arguments &arguments) {
    for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
        if (option.key().startsWith(s("path-")) && arguments.value(s("kind")) != s("clinik")) {
            return s("--%1 is for a server of the kind clinik.").arg(option.key());
        }
    }
    for (const QString &pair : arguments.values(s("dialect"))) {
        if (pair.indexOf(u'=') < 1) {
            return s("--dialect takes NAME=VALUE, not “%1”.").arg(pair);
        }
    }
    return {};
}

std::vector<CommandDefinition> makeTable() {
    const auto schedule = option("schedule", "ID", "the schedule");
    const auto start = required(option("start", "T", "when it starts"));
    const auto length = option("duration", "MIN", "minutes");
    const auto comment = option("comment", "T", "a comment");
    const auto reason = option("reason", "T", "why");
    const auto fromDay = option("from", "D", "from this day or time on");
    const auto toDay = option("to", "D", "until this day, which is included, or this time");
    return {
        {s("init"), s("makes a clinic, empty or with demo data"), s("--clinic demo.praxidesk init --demo --seed 1"), {},
         {option("name", "NAME", "the clinic's name"), option("time-zone", "IANA", "its time zone; else this computer's"), option("demo", "", "fill it with a lifelike demo clinic"),
          option("practitioners", "N", "of the demo; 6"), option("days", "N", "of the demo; 84"), option("seed", "N", "the same seed gives the same demo; 1")},
         false, initClinic, misuseOfInit},
        {s("import"), s("takes FHIR R4 resources, Bundles, NDJSON, or iCalendar busy times; all or nothing per file"), s("import --dry-run patients.ndjson"),
         {{s("FILE"), true, {}}}, {option("dry-run", "", "says what would happen, writes nothing"), option("schedule", "ID", "where iCalendar busy times become blocks")}, true, importFiles},
        {s("export"), s("writes the clinic's data"), s("export --format ndjson -o clinic.ndjson"), {},
         {oneOf(option("format", "F", "what to write"), "bundle ndjson ics csv"), fromDay, toDay, repeatable(option("schedule", "ID", "only this schedule")), option("o", "FILE", "else standard output")},
         true, exportClinic},
        {s("patient search"), s("finds patients by any part of name, birth date, phone or number"), s("patient search 'dua 87'"), {{s("TEXT"), true, {}}}, {}, true, patientSearch},
        {s("patient add"), s("adds a patient"), s("patient add --family Simpson --given Homer --birth-date 1956-05-12"), {},
         {required(option("family", "F", "family name")), required(option("given", "G", "given names")), option("birth-date", "D", "date of birth"), option("phone", "P", "phone number")}, true, patientAdd},
        {s("schedule list"), s("lists schedules"), s("schedule list --specialty Cardiology --active true"), {},
         filters({option("actor", "REF", "only of this practitioner, room, device, service"), oneOf(option("active", "BOOL", "only active or inactive ones"), "true false")}), true, scheduleList},
        {s("schedule create"), s("makes a schedule of one or several actors"), s("schedule create --actor Practitioner/dr_patel --actor Location/ultrasound_room_2 --service-type 'Obstetric Ultrasound'"), {},
         {required(greedy(option("actor", "REF", "who or what the schedule reserves"))), repeatable(option("service-type", "T", "service offered")), repeatable(option("specialty", "T", "specialty")),
          repeatable(option("service-category", "T", "service category")), option("horizon-start", "D", "first day of the planning horizon"), option("horizon-end", "D", "its last day"), comment}, true, scheduleCreate},
        {s("schedule deactivate"), s("stops new bookings (leave); what is booked stays"), s("schedule deactivate ID --comment 'On leave'"), {{s("ID"), false, {}}}, {comment}, true, scheduleDeactivate},
        {s("schedule activate"), s("takes bookings again"), s("schedule activate ID"), {{s("ID"), false, {}}}, {}, true, scheduleActivate},
        {s("hours set"), s("sets the weekly hours of a schedule"), s("hours set --schedule ID --rule 'MO-FR 08:00-12:00,13:00-17:00' --slot 20"), {},
         {required(schedule), required(option("rule", "RULE", "days and windows; several rules are separated by ';'")), option("slot", "MIN", "minutes between starts; 20"),
          option("from", "D", "only from this day on; older rules keep the days before"), option("to", "D", "only until this day, which is included; older rules keep the days after")}, true, hoursSet},
        {s("hours except"), s("gives a day other windows than its weekly ones, or none"), s("hours except --schedule ID --date 2026-12-24 --windows 09:00-11:00"), {},
         {required(schedule), required(option("date", "D", "the day")), option("to", "D", "and every day until this one, which is included"), option("windows", "WINDOWS", "closed without them"),
          option("name", "T", "such as 'Leave'"), option("clear", "", "the weekly hours again")}, true, hoursExcept},
        {s("hours show"), s("prints weekly hours and exceptions"), s("hours show --schedule ID"), {}, {required(schedule)}, true, hoursShow},
        {s("slot create"), s("makes one Slot"), s("slot create --schedule ID --start 2026-11-17T09:00 --end 2026-11-17T09:20"), {},
         {required(schedule), start, required(option("end", "T", "when it ends")), oneOf(option("status", "S", "free without it"), slotStatuses), option("service-type", "T", "service type"),
          option("specialty", "T", "specialty"), option("appointment-type", "T", "appointment type"), comment}, true, slotCreate},
        {s("slot generate"), s("makes Slots from weekly hours; again and again only what is free and was made so changes"), s("slot generate --schedule ID --from 2026-11-17 --to 2026-12-31"), {},
         {required(schedule), required(option("from", "D", "the first day")), required(option("to", "D", "the last day, which is included")), option("minutes", "N", "length of a Slot; else as far as starts are apart"),
          option("dry-run", "", "says what would change, writes nothing")}, true, slotGenerate},
        {s("slot update"), s("changes a Slot as such"), s("slot update ID --status busy --overbooked true --comment 'Urgent add-on'"), {{s("ID"), false, {}}},
         {oneOf(option("status", "S", "the new status"), slotStatuses), oneOf(option("overbooked", "BOOL", "double-booked or not"), "true false"), comment}, true, slotUpdate, misuseOfSlotUpdate},
        {s("slot search"), s("lists Slots"), s("slot search --schedule ID --status free --from 2026-11-17 --to 2026-11-20"), {},
         filters({schedule, oneOf(option("status", "S", "only with this status"), slotStatuses), fromDay, toDay}), true, slotSearch},
        {s("find"), s("offers free times, earliest first"), s("find --schedule ID --duration 40 --weekdays MO,TU --time-of-day 08:00-12:00"), {},
         filters({repeatable(schedule), option("all-of", "", "all the schedules at once, not any of them"), option("duration", "MIN", "minutes; 20"), option("from", "T", "else from now on"),
                  option("to", "T", "else seven days later"), option("time-of-day", "HH:MM-HH:MM", "only between these times"), option("weekdays", "DAYS", "such as MO,TU or MO-FR"),
                  option("limit", "N", "at most so many; 100; 0 for all")}), true, findOffers},
        {s("why"), s("is a time offered, and if not, why"), s("why --schedule ID --start 2026-11-17T09:00"), {}, {required(schedule), start, length}, true, whyNot},
        {s("book"), s("books one appointment"), s("book --schedule ID --start 2026-11-17T09:00 --patient ID --appointment-type Follow-up"), {},
         {greedy(schedule), option("start", "T", "when it starts"), length, greedy(option("slot", "ID", "book exactly these Slots")), option("hold", "ID", "turn this hold into the booking"),
          required(option("patient", "ID", "the patient")), option("service-type", "T", "service type"), option("appointment-type", "T", "type of visit"), comment,
          option("overbook", "", "although the time is taken, blocked or outside hours; needs --reason"), reason, option("ask", "", "pending until everybody who takes part has accepted")}, true, bookAppointment, misuseOfBook},
        {s("hold"), s("keeps a time tentatively"), s("hold --schedule ID --start 2026-11-17T09:00 --minutes 5"), {},
         {required(greedy(schedule)), start, length, option("minutes", "N", "until it expires; 5")}, true, holdTime},
        {s("release"), s("gives a held time back"), s("release ID"), {{s("ID"), false, {}}}, {}, true, releaseHold},
        {s("move"), s("moves or resizes an appointment in one step"), s("move ID --start 2026-11-18T10:00"), {{s("APPOINTMENT"), false, {}}},
         {start, length, greedy(schedule), option("overbook", "", "although the time is taken; needs --reason"), reason}, true, moveAppointment},
        {s("cancel"), s("cancels an appointment; its time is free again"), s("cancel ID --reason 'Patient is ill'"), {{s("APPOINTMENT"), false, {}}}, {reason}, true, cancelAppointment},
        {s("status"), s("moves an appointment along its statuses"), s("status ID arrived"), {{s("APPOINTMENT"), false, {}}, {s("STATUS"), false, s(appointmentStatuses).split(u' ')}}, {reason}, true, changeStatus},
        {s("respond"), s("notes a participant's answer"), s("respond ID --actor Practitioner/dr_smith --status accepted"), {{s("APPOINTMENT"), false, {}}},
         {required(option("actor", "REF", "who answers")), required(oneOf(option("status", "S", "the answer"), "accepted declined tentative needs-action")), comment,
          option("start", "T", "another time that is proposed, with tentative and declined"), option("duration", "MIN", "of that time; else as long as the appointment")}, true, respondTo, misuseOfRespond},
        {s("encounter"), s("prints the Encounter of a fulfilled appointment; makes it where there is none"), s("encounter ID"), {{s("APPOINTMENT"), false, {}}}, {}, true, encounterOf},
        {s("block"), s("makes time unavailable and lists the appointments it displaces"), s("block --schedule ID --start 2026-11-17T12:00 --end 2026-11-17T13:00 --kind lunch --comment 'Lunch break'"), {},
         {required(greedy(schedule)), start, required(option("end", "T", "when it ends")), oneOf(option("kind", "KIND", "what for; other"), "lunch meeting leave other"), comment,
          option("rrule", "RRULE", "recurs, as in FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8; without an end for two years at most")}, true, blockTime},
        {s("unblock"), s("takes a block away; its time can be booked again"), s("unblock ID --scope following"), {{s("ID"), false, {}}},
         {oneOf(option("scope", "SCOPE", "of a recurring block: only this one, without the option; or those that follow, too"), "this following all")}, true, unblockTime},
        {s("appointment list"), s("lists appointments with their promise"), s("appointment list --from 2026-11-17 --to 2026-11-17"), {},
         {fromDay, toDay, repeatable(schedule), option("patient", "ID", "only of this patient"), oneOf(option("status", "S", "only with this status"), appointmentStatuses)}, true, appointmentList},
        {s("show"), s("prints one resource"), s("show Appointment/ID"), {{s("REF"), false, {}}}, {}, true, showResource},
        {s("undo"), s("takes back the last change of this clinic"), s("undo"), {}, {}, true, undoChange},
        {s("audit"), s("lists who did what"), s("audit --of Appointment/ID"), {}, {option("of", "REF", "only of this resource"), option("from", "D", "from this day on")}, true, auditList},
        {s("server add"), s("connects the clinic to a server"), s("server add clinic --kind fhir --url https://fhir.example.org/r4"), {{s("NAME"), false, {}}},
         {required(oneOf(option("kind", "KIND", "what kind of server"), "fhir medplum canvas medikit clinik")), required(option("url", "URL", "its base address")),
          option("organization", "ID", "the organisation, where it is a part of the address"), oneOf(option("auth", "WAY", "how to sign in; none"), "none bearer client-credentials smart"),
          option("token-file", "FILE", "a bearer token, read again at each run; else $PRAXIDESK_TOKEN, else the keychain"),
          option("client-id", "ID", "with client-credentials and smart"), option("secret-file", "FILE", "with client-credentials, read again at each run; else the keychain"),
          option("scope", "S", "what to ask for, with smart and client-credentials; else what a front desk needs"), option("ca-file", "FILE", "a certificate authority (PEM) that is trusted for this server, too"), option("token-url", "URL", "with client-credentials; else the server says"),
          option("allow-plain-http", "", "without encryption, beyond this computer"), option("path-schedules", "PATH", "of Clinik, below the address; schedules"),
          option("path-slots", "PATH", "of Clinik; slots"), option("path-appointments", "PATH", "of Clinik; appointments"),
          option("path-appointment-responses", "PATH", "of Clinik; appointment-responses"), option("path-fhir", "PATH", "of Clinik, for people and places; fhir"),
          repeatable(option("dialect", "NAME=VALUE", "what else of its kind's requests differs on this server"))}, true, serverAdd, misuseOfServerAdd},
        {s("server list"), s("lists the clinic's servers"), s("server list"), {}, {}, true, serverList},
        {s("server check"), s("asks a server what it can do, and says what will stay local"), s("server check clinic"), {{s("NAME"), false, {}}},
         {option("go-on", "", "exchange with it again, after somebody has looked why it stopped"),
          oneOf(option("keep", "SIDE", "the same, and which side holds: theirs, or ours, which goes there again"), "ours theirs")}, true, serverCheck},
        {s("server sign-in"), s("signs in: prints a page for the browser and waits, or puts a file's secret into the keychain"), s("server sign-in clinic"), {{s("NAME"), false, {}}},
         {option("token-file", "FILE", "a bearer token for the keychain"), option("secret-file", "FILE", "a client secret for the keychain")}, true, serverSignIn},
        {s("server sign-out"), s("forgets what signs in to a server"), s("server sign-out clinic"), {{s("NAME"), false, {}}}, {}, true, serverSignOut},
        {s("server send-all"), s("queues what the clinic had before the server: people and places, schedules, Slots and visits to come"), s("server send-all clinic --dry-run"), {{s("NAME"), false, {}}},
         {option("dry-run", "", "says how much of each kind, queues nothing")}, true, serverSendAll},
        {s("server remove"), s("forgets a server; its data stays here"), s("server remove clinic"), {{s("NAME"), false, {}}}, {}, true, serverRemove},
        {s("sync"), s("brings clinic and servers together"), s("sync"), {},
         {option("server", "NAME", "only with this one"), option("pull-only", "", "takes what is new there, sends nothing"), option("push-only", "", "sends what waits, takes nothing")}, true, syncClinic, misuseOfSync},
        {s("outbox list"), s("lists changes that wait for a server"), s("outbox list"), {}, {}, true, outboxList},
        {s("outbox show"), s("prints one change and what was said about it"), s("outbox show ID"), {{s("ID"), false, {}}}, {}, true, outboxShow},
        {s("outbox retry"), s("tries a refused change again"), s("outbox retry ID"), {{s("ID"), false, {}}}, {}, true, outboxRetry},
        {s("outbox discard"), s("decides that a change is not sent, nor what builds on it"), s("outbox discard ID --reason 'Entered there by hand'"), {{s("ID"), false, {}}}, {required(reason)}, true, outboxDiscard},
        {s("outbox export"), s("writes what waits as a transaction Bundle, to be carried to the server"), s("outbox export -o outbox.json"), {},
         {required(option("o", "FILE", "where to")), option("server", "NAME", "only for this one")}, true, outboxExport},
        {s("outbox accept"), s("reads the server's transaction-response to that file"), s("outbox accept answer.json"), {{s("FILE"), false, {}}}, {option("server", "NAME", "of this one")}, true, outboxAccept},
        {s("conflict list"), s("lists what only a person can decide"), s("conflict list"), {}, {}, true, conflictList},
        {s("conflict show"), s("prints one conflict with all its sides"), s("conflict show ID"), {{s("ID"), false, {}}}, {}, true, conflictShow},
        {s("conflict resolve"), s("decides a conflict"), s("conflict resolve ID --keep mine --start 2026-11-17T10:00"), {{s("ID"), false, {}}},
         {required(oneOf(option("keep", "SIDE", "whose version stands; both overbooks and needs --reason"), "mine theirs both")), option("start", "T", "a new time for ours"), reason}, true, conflictResolve},
        {s("check"), s("verifies the file, the rules and the audit chain"), s("check"), {}, {}, true, checkClinic},
        {s("backup"), s("copies the clinic while it is in use"), s("backup clinic-backup.praxidesk"), {{s("FILE"), false, {}}}, {}, true, backupClinic},
        {s("restore"), s("puts a verified backup in place of the clinic"), s("--clinic clinic.praxidesk restore clinic-backup.praxidesk"), {{s("FILE"), false, {}}}, {}, false, restoreClinic},
    };
}

} // namespace

const std::vector<CommandDefinition> &commands() {
    static const std::vector<CommandDefinition> table = makeTable();
    return table;
}

} // namespace praxidesk::command
