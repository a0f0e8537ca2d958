<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>waiting %n min</numerusform>
            <numerusform>waiting %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in room, %n min</source>
        <translation>
            <numerusform>in room, %n min</numerusform>
            <numerusform>in room, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>in room</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes before it free.</source>
        <translation>
            <numerusform>%1 A visit keeps %n minute before it free.</numerusform>
            <numerusform>%1 A visit keeps %n minutes before it free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes after it free.</source>
        <translation>
            <numerusform>%1 A visit keeps %n minute after it free.</numerusform>
            <numerusform>%1 A visit keeps %n minutes after it free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n visits at the same time and has as many from %2 to %3</source>
        <translation>
            <numerusform>%1 takes %n visit at the same time and has as many from %2 to %3</numerusform>
            <numerusform>%1 takes %n visits at the same time and has as many from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes from %2 on, not at %3.</source>
        <translation>
            <numerusform>Visits of %1 start every minute from %2 on, not at %3.</numerusform>
            <numerusform>Visits of %1 start every %n minutes from %2 on, not at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes, next at %2, not at %3.</source>
        <translation>
            <numerusform>Visits of %1 start every minute, next at %2, not at %3.</numerusform>
            <numerusform>Visits of %1 start every %n minutes, next at %2, not at %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Blocked %n time(s) from %1 on.</source>
        <translation>
            <numerusform>Blocked %n time from %1 on.</numerusform>
            <numerusform>Blocked %n times from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n block(s).</source>
        <translation>
            <numerusform>Changed %n block.</numerusform>
            <numerusform>Changed %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n block(s).</source>
        <translation>
            <numerusform>Removed %n block.</numerusform>
            <numerusform>Removed %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of %1.</source>
        <translation>
            <numerusform>Moved %n visit of %1.</numerusform>
            <numerusform>Moved %n visits of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of %1.</source>
        <translation>
            <numerusform>Cancelled %n visit of %1.</numerusform>
            <numerusform>Cancelled %n visits of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visit(s) of %1.</source>
        <translation>
            <numerusform>Changed %n visit of %1.</numerusform>
            <numerusform>Changed %n visits of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %1: %n visit(s) from %2 on.</source>
        <translation>
            <numerusform>Booked %1: %n visit from %2 on.</numerusform>
            <numerusform>Booked %1: %n visits from %2 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s).</source>
        <translation>
            <numerusform>Made %n Slot.</numerusform>
            <numerusform>Made %n Slots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours.</source>
        <translation>
            <numerusform>Made %n Slot from weekly hours.</numerusform>
            <numerusform>Made %n Slots from weekly hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours, took %1 away.</source>
        <translation>
            <numerusform>Made %n Slot from weekly hours, took %1 away.</numerusform>
            <numerusform>Made %n Slots from weekly hours, took %1 away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An exception lasts at most %n year(s).</source>
        <translation>
            <numerusform>An exception lasts at most %n year.</numerusform>
            <numerusform>An exception lasts at most %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n bookings from paper.</source>
        <translation>
            <numerusform>Entered %n booking from paper.</numerusform>
            <numerusform>Entered %n bookings from paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>There is more that cannot be taken; these are the first %n.</source>
        <translation>
            <numerusform>There is more that cannot be taken; these are the first %n.</numerusform>
            <numerusform>There is more that cannot be taken; these are the first %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>notes of a day</comment>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overbooked</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n overbooked</numerusform>
            <numerusform>%n overbooked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>The next %n days of %1</source>
        <translation>
            <numerusform>The next day of %1</numerusform>
            <numerusform>The next %n days of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have to be called</source>
        <translation>
            <numerusform>%n patient has to be called</numerusform>
            <numerusform>%n patients have to be called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientCommands</name>
    <message numerus="yes">
        <source>There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.</source>
        <translation>
            <numerusform>There is no free time in %n week, nor in the two weeks after that. Find a time looks further.</numerusform>
            <numerusform>There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt visit in %n weeks…</source>
        <translation>
            <numerusform>Ne&amp;xt visit in %n week…</numerusform>
            <numerusform>Ne&amp;xt visit in %n weeks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time left of a hold</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>time left of a hold</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>The clock is put forward from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>The clock is put forward from %2 to %3: this day has %n hour.</numerusform>
            <numerusform>The clock is put forward from %2 to %3: this day has %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>The clock is put back from %2 to %3: this day has %n hour.</numerusform>
            <numerusform>The clock is put back from %2 to %3: this day has %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>The server deleted %n resource(s) of the type %1 at once.</source>
        <translation>
            <numerusform>The server deleted %n resource of the type %1 at once.</numerusform>
            <numerusform>The server deleted %n resources of the type %1 at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at once</source>
        <translation>
            <numerusform>%n visit at once</numerusform>
            <numerusform>%n visits at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n Slot</numerusform>
            <numerusform>%n Slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was here before the server</source>
        <translation>
            <numerusform>%n of what was here before the server</numerusform>
            <numerusform>%n of what was here before the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s)</source>
        <translation>
            <numerusform>%n practitioner</numerusform>
            <numerusform>%n practitioners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n Slot</numerusform>
            <numerusform>%n Slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::BlockDialog</name>
    <message numerus="yes">
        <source>Block and cancel %n</source>
        <translation>
            <numerusform>Block and cancel %n</numerusform>
            <numerusform>Block and cancel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block and move %n</source>
        <translation>
            <numerusform>Block and move %n</numerusform>
            <numerusform>Block and move %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and moved %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Blocked %1 and moved %n appointment</numerusform>
            <numerusform>Blocked %1 and moved %n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and cancelled %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Blocked %1 and cancelled %n appointment</numerusform>
            <numerusform>Blocked %1 and cancelled %n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 over %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Blocked %1 over %n appointment</numerusform>
            <numerusform>Blocked %1 over %n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last on %1. %2</source>
        <translation>
            <numerusform>%n time, the last on %1. %2</numerusform>
            <numerusform>%n times, the last on %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n appointments</source>
        <translation>
            <numerusform>over %n appointment</numerusform>
            <numerusform>over %n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::DisplacedList</name>
    <message numerus="yes">
        <source>%n appointments lie in this time.</source>
        <translation>
            <numerusform>%n appointment lies in this time.</numerusform>
            <numerusform>%n appointments lie in this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::BookingDialog</name>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Book %n visit</numerusform>
            <numerusform>Book %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OccurrenceList</name>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n visit, free</numerusform>
            <numerusform>%n visits, all of them free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientDialog</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits to come</source>
        <translation>
            <numerusform>%n visit to come</numerusform>
            <numerusform>%n visits to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>did not come once</numerusform>
            <numerusform>did not come %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::Texts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free</source>
        <translation>
            <numerusform>%n min free</numerusform>
            <numerusform>%n min free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>waiting %n min</numerusform>
            <numerusform>waiting %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in room %n min</source>
        <translation>
            <numerusform>in room %n min</numerusform>
            <numerusform>in room %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>for %n min</numerusform>
            <numerusform>for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n min left</source>
        <translation>
            <numerusform>Held, %n min left</numerusform>
            <numerusform>Held, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n s left</source>
        <translation>
            <numerusform>Held, %n s left</numerusform>
            <numerusform>Held, %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the way</source>
        <translation>
            <numerusform>%n entry is in the way</numerusform>
            <numerusform>%n entries are in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Displaces %n visit(s)</source>
        <translation>
            <numerusform>Displaces %n visit</numerusform>
            <numerusform>Displaces %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displaced</source>
        <comment>visits, in little room</comment>
        <translation>
            <numerusform>%n displaced</numerusform>
            <numerusform>%n displaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in room</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n in room</numerusform>
            <numerusform>%n in room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaView</name>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n visit chosen</numerusform>
            <numerusform>%n visits chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::BackEntryDialog</name>
    <message numerus="yes">
        <source>Save %n lines</source>
        <translation>
            <numerusform>Save %n line</numerusform>
            <numerusform>Save %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::CopyHoursDialog</name>
    <message numerus="yes">
        <source>Slots of %n minute(s)</source>
        <translation>
            <numerusform>Slots of %n minute</numerusform>
            <numerusform>Slots of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DefaultsDialog</name>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n start</numerusform>
            <numerusform>%n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HolidaysDialog</name>
    <message numerus="yes">
        <source>Close on %n day(s)</source>
        <translation>
            <numerusform>Close on %n day</numerusform>
            <numerusform>Close on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::MakeSlotsDialog</name>
    <message numerus="yes">
        <source>%n Slot(s) would be added.</source>
        <translation>
            <numerusform>%n Slot would be added.</numerusform>
            <numerusform>%n Slots would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free Slot(s) that the hours no longer have would be removed.</source>
        <translation>
            <numerusform>%n free Slot that the hours no longer have would be removed.</numerusform>
            <numerusform>%n free Slots that the hours no longer have would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n Slot stays as it is.</numerusform>
            <numerusform>%n Slots stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, blocked, held or hand-made Slot(s) are left alone.</source>
        <translation>
            <numerusform>%n booked, blocked, held or hand-made Slot is left alone.</numerusform>
            <numerusform>%n booked, blocked, held or hand-made Slots are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParametersPage</name>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n start</numerusform>
            <numerusform>%n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes that were made since would be lost.</source>
        <translation>
            <numerusform>%n change that was made since would be lost.</numerusform>
            <numerusform>%n changes that were made since would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DeskActions</name>
    <message numerus="yes">
        <source>%n blocks go, and their time is free again</source>
        <translation>
            <numerusform>%n block goes, and its time is free again</numerusform>
            <numerusform>%n blocks go, and their time is free again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n visit, which is free</numerusform>
            <numerusform>%n visits, all of them free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n visit was left as it is: its state does not allow it.</numerusform>
            <numerusform>%n visits were left as they are: their state does not allow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are now: %1.</source>
        <translation>
            <numerusform>%n visit is now: %1.</numerusform>
            <numerusform>%n visits are now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n appointments</source>
        <translation>
            <numerusform>Cancel %n appointment</numerusform>
            <numerusform>Cancel %n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits.</source>
        <translation>
            <numerusform>Cancelled %n visit.</numerusform>
            <numerusform>Cancelled %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This cancels %n visits. Their time is free again then.</source>
        <translation>
            <numerusform>This cancels one visit. Its time is free again then.</numerusform>
            <numerusform>This cancels %n visits. Their time is free again then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindPanel</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers, first %1</source>
        <translation>
            <numerusform>%n offer, first %1</numerusform>
            <numerusform>%n offers, first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on this day…</source>
        <translation>
            <numerusform>%n more on this day…</numerusform>
            <numerusform>%n more on this day…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n free times</source>
        <translation>
            <numerusform>Show %n free time</numerusform>
            <numerusform>Show %n free times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ImportDialog</name>
    <message numerus="yes">
        <source>Nothing of this file can be taken: %n resources are not valid.</source>
        <translation>
            <numerusform>Nothing of this file can be taken: %n resource is not valid.</numerusform>
            <numerusform>Nothing of this file can be taken: %n resources are not valid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MonthModel</name>
    <message numerus="yes">
        <source>%1, %n offers</source>
        <translation>
            <numerusform>%1, %n offer</numerusform>
            <numerusform>%1, %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ScheduleStateDialog</name>
    <message numerus="yes">
        <source>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</source>
        <translation>
            <numerusform>No new bookings from now on. What is booked stays: %n visit to move or keep, choose it to change it.</numerusform>
            <numerusform>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</source>
        <translation>
            <numerusform>Takes no new bookings now. %n visit is booked on it all the same; choose it to change it.</numerusform>
            <numerusform>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::StatusBar</name>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Workspace</name>
    <message numerus="yes">
        <source>%n practitioners</source>
        <translation>
            <numerusform>%n practitioner</numerusform>
            <numerusform>%n practitioners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictsDialog</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxDialog</name>
    <message numerus="yes">
        <source>%n more change(s) that cannot go without it are not sent either.</source>
        <translation>
            <numerusform>%n more change that cannot go without it is not sent either.</numerusform>
            <numerusform>%n more changes that cannot go without it are not sent either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxFileDialog</name>
    <message numerus="yes">
        <source>%n change(s) wait for %1.</source>
        <comment>name of a server</comment>
        <translation>
            <numerusform>%n change waits for %1.</numerusform>
            <numerusform>%n changes wait for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were saved in %1. They count as sent, and wait for the answer.</source>
        <comment>file</comment>
        <translation>
            <numerusform>%n change was saved in %1. It counts as sent, and waits for the answer.</numerusform>
            <numerusform>%n changes were saved in %1. They count as sent, and wait for the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the server.</source>
        <translation>
            <numerusform>%n change arrived at the server.</numerusform>
            <numerusform>%n changes arrived at the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n conflict waits for a decision.</numerusform>
            <numerusform>%n conflicts wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused: see Changes for the server.</source>
        <translation>
            <numerusform>%n change was refused: see Changes for the server.</numerusform>
            <numerusform>%n changes were refused: see Changes for the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::PublishDialog</name>
    <message numerus="yes">
        <source>%n Slot(s) would be made now.</source>
        <translation>
            <numerusform>%n Slot would be made now.</numerusform>
            <numerusform>%n Slots would be made now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be said so: every other week, between dates, for one service.</source>
        <translation>
            <numerusform>%n rule cannot be said so: every other week, between dates, for one service.</numerusform>
            <numerusform>%n rules cannot be said so: every other week, between dates, for one service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours cannot be said so: block that time, or publish Slots.</source>
        <translation>
            <numerusform>%n day with other hours cannot be said so: block that time, or publish Slots.</numerusform>
            <numerusform>%n days with other hours cannot be said so: block that time, or publish Slots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SyncService</name>
    <message numerus="yes">
        <source>Synchronised; %n resource(s) exchanged.</source>
        <translation>
            <numerusform>Synchronised; %n resource exchanged.</numerusform>
            <numerusform>Synchronised; %n resources exchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to sign in · %n change(s) waiting</source>
        <translation>
            <numerusform>%1 asks to sign in · %n change waiting</numerusform>
            <numerusform>%1 asks to sign in · %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Working offline · %n change waiting</numerusform>
            <numerusform>Working offline · %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for the server</source>
        <translation>
            <numerusform>%n change waiting for the server</numerusform>
            <numerusform>%n changes waiting for the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>All changes saved on the server · %n min ago</numerusform>
            <numerusform>All changes saved on the server · %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronisation stopped · %n change(s) waiting</source>
        <translation>
            <numerusform>Synchronisation stopped · %n change waiting</numerusform>
            <numerusform>Synchronisation stopped · %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All other changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>All other changes saved on the server · %n min ago</numerusform>
            <numerusform>All other changes saved on the server · %n min ago</numerusform>
        </translation>
    </message>
</context>
</TS>
