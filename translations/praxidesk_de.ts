<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AgendaWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Heute und morgen</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Zwei Tage</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Ohne Abschluss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>conflict, decide</source>
        <translation>Konflikt, bitte entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>wartet %n min</numerusform>
            <numerusform>wartet %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in room, %n min</source>
        <translation>
            <numerusform>im Raum, %n min</numerusform>
            <numerusform>im Raum, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch ohne Abschluss</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min zu spät</numerusform>
            <numerusform>%n min zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>overbooked, %1</source>
        <comment>reason</comment>
        <translation>überbucht, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>nur dieser Platz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, patient</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
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
            <numerusform>%n min zu spät</numerusform>
            <numerusform>%n min zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>call or no-show</source>
        <translation>anrufen oder nicht da</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Arrived (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Angekommen (Leertaste)</translation>
    </message>
    <message>
        <source>In room (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Im Raum (Leertaste)</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Erledigt (Leertaste)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>%1 can be booked from %2 on.</source>
        <translation>%1 ist ab %2 buchbar.</translation>
    </message>
    <message>
        <source>%1 can be booked until %2, %3.</source>
        <translation>%1 ist bis %2, %3 buchbar.</translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3: %4.</source>
        <translation>%1 ist von %2 bis %3 gesperrt: %4.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 reserviert.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3: %4.</source>
        <translation>%1 ist von %2 bis %3 reserviert: %4.</translation>
    </message>
    <message>
        <source>The Slot of %1 from %2 to %3 is busy.</source>
        <translation>Das Zeitfenster von %1 von %2 bis %3 ist belegt.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 belegt.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3: %4.</source>
        <translation>%1 ist von %2 bis %3 belegt: %4.</translation>
    </message>
    <message>
        <source>%1 has no hours from %2 to %3.</source>
        <translation>%1 hat von %2 bis %3 keine Sprechzeit.</translation>
    </message>
    <message>
        <source>%1 is inside of a Slot of %2 that starts at %3.</source>
        <translation>%1 liegt mitten in einem Zeitfenster von %2, das um %3 beginnt.</translation>
    </message>
    <message>
        <source>No Slots of %1 follow each other from %2 to %3.</source>
        <translation>Bei %1 schließen von %2 bis %3 keine Zeitfenster aneinander an.</translation>
    </message>
    <message>
        <source>%1 takes no new bookings.</source>
        <translation>%1 nimmt keine neuen Buchungen an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes before it free.</source>
        <translation>
            <numerusform>%1 Vor einem Termin bleibt %n Minute frei.</numerusform>
            <numerusform>%1 Vor einem Termin bleiben %n Minuten frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes after it free.</source>
        <translation>
            <numerusform>%1 Nach einem Termin bleibt %n Minute frei.</numerusform>
            <numerusform>%1 Nach einem Termin bleiben %n Minuten frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n visits at the same time and has as many from %2 to %3</source>
        <translation>
            <numerusform>%1 nimmt %n Termin zur selben Zeit an und ist von %2 bis %3 voll</numerusform>
            <numerusform>%1 nimmt %n Termine zur selben Zeit an und ist von %2 bis %3 voll</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes from %2 on, not at %3.</source>
        <translation>
            <numerusform>Termine bei %1 beginnen ab %2 jede Minute, nicht um %3.</numerusform>
            <numerusform>Termine bei %1 beginnen ab %2 alle %n Minuten, nicht um %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes, next at %2, not at %3.</source>
        <translation>
            <numerusform>Termine bei %1 beginnen jede Minute, der nächste um %2, nicht um %3.</numerusform>
            <numerusform>Termine bei %1 beginnen alle %n Minuten, der nächste um %2, nicht um %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Das ist keine iCalendar-Datei.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” takes no time</source>
        <translation>„%1“ hat keine Dauer</translation>
    </message>
    <message>
        <source>“%1” has no start.</source>
        <translation>„%1“ hat keinen Beginn.</translation>
    </message>
    <message>
        <source>The start of “%1” is no date.</source>
        <translation>Der Beginn von „%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The repetition of “%1” cannot be understood.</source>
        <translation>Die Wiederholung von „%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>“%1” repeats too often.</source>
        <translation>„%1“ wiederholt sich zu oft.</translation>
    </message>
    <message>
        <source>“%1” is in this file twice.</source>
        <translation>„%1“ steht zweimal in dieser Datei.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cancelled, was %1</source>
        <comment>day and time</comment>
        <translation>abgesagt, war %1</translation>
    </message>
    <message>
        <source>Patients to tell</source>
        <translation>Patienten zu benachrichtigen</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but work was done here on %2 already. Nothing is lost. Set the clock right before you go on: what is today, who is late and what is past go by it.</source>
        <translation>Die Uhr dieses Computers steht auf %1, hier wurde aber schon am %2 gearbeitet. Es ist nichts verloren. Stellen Sie die Uhr richtig, bevor Sie weitermachen: Nach ihr richtet sich, welcher Tag heute ist, wer sich verspätet und was vorbei ist.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New clinic…</source>
        <translation>&amp;Neue Praxis&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open a clinic…</source>
        <translation>Praxis ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Find a &amp;patient</source>
        <translation>&amp;Patient suchen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>T&amp;ag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>&amp;Tag einpassen</translation>
    </message>
    <message>
        <source>&amp;Left panel</source>
        <translation>&amp;Linke Leiste</translation>
    </message>
    <message>
        <source>&amp;Arrivals</source>
        <translation>Ankün&amp;fte</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Find a t&amp;ime</source>
        <translation>Zeit &amp;finden</translation>
    </message>
    <message>
        <source>To the &amp;calendar</source>
        <translation>Zum &amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>A&amp;ngekommen</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>&amp;Im Raum</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>No-&amp;show</source>
        <translation>Nicht &amp;erschienen</translation>
    </message>
    <message>
        <source>&amp;Expected again</source>
        <translation>Wieder er&amp;wartet</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Ve&amp;rschieben</translation>
    </message>
    <message>
        <source>Resi&amp;ze</source>
        <translation>&amp;Dauer ändern</translation>
    </message>
    <message>
        <source>Book a&amp;gain…</source>
        <translation>Folgetermin b&amp;uchen&#xa0;…</translation>
    </message>
    <message>
        <source>Gi&amp;ve the time back</source>
        <translation>&amp;Zeit wieder freigeben</translation>
    </message>
    <message>
        <source>Boo&amp;k the held time…</source>
        <translation>Reservierte Zeit buc&amp;hen&#xa0;…</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>Reservierung freigeben</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>Ab&amp;sagen&#xa0;…</translation>
    </message>
    <message>
        <source>Bloc&amp;k time…</source>
        <translation>&amp;Zeit sperren&#xa0;…</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Change the block…</source>
        <translation>Sperrzeit &amp;ändern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove the block</source>
        <translation>Sperrzeit &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Praxidesk</source>
        <translation>Ü&amp;ber Praxidesk</translation>
    </message>
    <message>
        <source>&amp;Call list</source>
        <translation>Anrufl&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;Gehe zu Datum&#xa0;…</translation>
    </message>
    <message>
        <source>Patient was &amp;told…</source>
        <translation>Pa&amp;tient ist benachrichtigt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Deactivate or activate…</source>
        <translation>&amp;Aktivieren oder deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Wai&amp;tlist</source>
        <translation>Wa&amp;rteliste</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>Diese Zeit reservieren</translation>
    </message>
    <message>
        <source>Add to the &amp;waitlist…</source>
        <translation>Au&amp;f die Warteliste&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Hours and schedules…</source>
        <translation>Zeiten &amp;und Zeitpläne&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Ser&amp;vers…</source>
        <translation>Ser&amp;ver&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Decide conflicts…</source>
        <translation>&amp;Konflikte entscheiden&#xa0;…</translation>
    </message>
    <message>
        <source>Chan&amp;ges for the server…</source>
        <translation>&amp;Änderungen für den Server&#xa0;…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Kopie &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save what waits to a &amp;file…</source>
        <translation>&amp;Wartendes in Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Read the server’s &amp;answer…</source>
        <translation>&amp;Antwort des Servers lesen&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>Antw&amp;orten&#xa0;…</translation>
    </message>
    <message>
        <source>Make an Encounter</source>
        <translation>En&amp;counter anlegen</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt si&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherun&amp;g wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>S&amp;prache des Systems</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>List&amp;e</translation>
    </message>
    <message>
        <source>Show in the da&amp;y</source>
        <translation>In der Tagesansicht zei&amp;gen</translation>
    </message>
    <message>
        <source>Ca&amp;ll the patient</source>
        <translation>&amp;Patient anrufen</translation>
    </message>
    <message>
        <source>Wee&amp;k side by side</source>
        <translation>Wo&amp;chen nebeneinander</translation>
    </message>
    <message>
        <source>Pin&amp;board</source>
        <translation>Pi&amp;nnwand</translation>
    </message>
    <message>
        <source>P&amp;ut on the pinboard</source>
        <translation>&amp;An die Pinnwand</translation>
    </message>
    <message>
        <source>Move here &amp;from the pinboard</source>
        <translation>&amp;Von der Pinnwand hierher verschieben</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>Von der Pinnwand nehmen</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>Open t&amp;he demo clinic</source>
        <translation>&amp;Demo-Praxis öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste e&amp;xportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DemoClinic</name>
    <message>
        <source>Follow-up</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Impfung</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>Check-up, 2 years</source>
        <translation>Vorsorge, 2 Jahre</translation>
    </message>
    <message>
        <source>Check-up, 4 years</source>
        <translation>Vorsorge, 4 Jahre</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Echocardiogram</source>
        <translation>Herzecho</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>EKG</translation>
    </message>
    <message>
        <source>Long-term ECG</source>
        <translation>Langzeit-EKG</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>Verbandwechsel</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Blutabnahme</translation>
    </message>
    <message>
        <source>Wound care</source>
        <translation>Wundversorgung</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Minor surgery</source>
        <translation>Kleine Chirurgie</translation>
    </message>
    <message>
        <source>Back, first session</source>
        <translation>Rücken, erste Sitzung</translation>
    </message>
    <message>
        <source>Knee, first session</source>
        <translation>Knie, erste Sitzung</translation>
    </message>
    <message>
        <source>Shoulder, first session</source>
        <translation>Schulter, erste Sitzung</translation>
    </message>
    <message>
        <source>Hip, first session</source>
        <translation>Hüfte, erste Sitzung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>part of the body, number of the session, how many sessions</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Bring medicines and letters</source>
        <translation>Medikamente und Arztbriefe mitbringen</translation>
    </message>
    <message>
        <source>Nothing to eat for 6 hours</source>
        <translation>6 Stunden nüchtern</translation>
    </message>
    <message>
        <source>Nothing to eat for 8 hours</source>
        <translation>8 Stunden nüchtern</translation>
    </message>
    <message>
        <source>No cream on the chest</source>
        <translation>Keine Creme auf der Brust</translation>
    </message>
    <message>
        <source>Shower before</source>
        <translation>Vorher duschen</translation>
    </message>
    <message>
        <source>Bring earlier scans</source>
        <translation>Frühere Aufnahmen mitbringen</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>Raum 1</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Raum 2</translation>
    </message>
    <message>
        <source>Treatment room</source>
        <translation>Behandlungsraum</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Physio</source>
        <translation>Physio</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Allgemeinmedizin</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>Kinderheilkunde</translation>
    </message>
    <message>
        <source>Cardiology</source>
        <translation>Kardiologie</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Teambesprechung</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Overbooked: urgent</source>
        <translation>Überbucht: dringend</translation>
    </message>
    <message>
        <source>Urgent, seen beside the booked visit</source>
        <translation>Dringend, neben dem gebuchten Termin</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt eingetragen</translation>
    </message>
    <message>
        <source>Interpreter needed (%1)</source>
        <extracomment>a language code</extracomment>
        <translation>Dolmetscher nötig (%1)</translation>
    </message>
    <message>
        <source>Bring the medication list</source>
        <translation>Medikamentenplan mitbringen</translation>
    </message>
    <message>
        <source>Prefers the ground floor</source>
        <translation>Lieber im Erdgeschoss</translation>
    </message>
    <message>
        <source>Daughter comes along</source>
        <translation>Tochter kommt mit</translation>
    </message>
    <message>
        <source>Please call before</source>
        <translation>Bitte vorher anrufen</translation>
    </message>
    <message>
        <source>Would be fine, waiting for the patient</source>
        <translation>Würde passen, wartet auf den Patienten</translation>
    </message>
    <message>
        <source>Earlier if something becomes free</source>
        <translation>Früher, falls etwas frei wird</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Did not come, no answer on the phone</source>
        <translation>Nicht erschienen, am Telefon nicht erreicht</translation>
    </message>
    <message>
        <source>Patient is away</source>
        <translation>Patient ist verreist</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>Patient geht es besser</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Doppelt eingetragen</translation>
    </message>
    <message>
        <source>Practitioner is ill</source>
        <translation>Behandler ist krank</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>A demo clinic has 1 to %1 practitioners and 1 to %2 days.</source>
        <translation>Eine Demo-Praxis hat 1 bis %1 Behandler und 1 bis %2 Tage.</translation>
    </message>
    <message>
        <source>Demo data go into an empty clinic only. Nothing was changed.</source>
        <translation>Demodaten kommen nur in eine leere Praxis. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The demo data of this program are damaged. Install it again.</source>
        <translation>Die Demodaten dieses Programms sind beschädigt. Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This Slot is not a block.</source>
        <translation>Dieses Zeitfenster ist keine Sperrzeit.</translation>
    </message>
    <message>
        <source>A block needs a schedule and a time.</source>
        <translation>Eine Sperrzeit braucht einen Zeitplan und eine Zeit.</translation>
    </message>
    <message>
        <source>A block ends after it starts.</source>
        <translation>Eine Sperrzeit endet, nachdem sie begonnen hat.</translation>
    </message>
    <message>
        <source>Blocked %1–%2: %3.</source>
        <translation>Gesperrt %1–%2: %3.</translation>
    </message>
    <message>
        <source>Changed the block to %1–%2.</source>
        <translation>Sperrzeit auf %1–%2 geändert.</translation>
    </message>
    <message>
        <source>Removed the block %1–%2.</source>
        <translation>Sperrzeit %1–%2 entfernt.</translation>
    </message>
    <message>
        <source>These Slots do not follow each other without a gap.</source>
        <translation>Diese Zeitfenster schließen nicht lückenlos aneinander an.</translation>
    </message>
    <message>
        <source>The Slots of the schedules are not at the same time.</source>
        <translation>Die Zeitfenster der Zeitpläne liegen nicht zur selben Zeit.</translation>
    </message>
    <message>
        <source>This hold has ended; its time is no longer kept.</source>
        <translation>Diese Reservierung ist abgelaufen; die Zeit wird nicht mehr freigehalten.</translation>
    </message>
    <message>
        <source>A booking needs a schedule and a start, Slots, or a hold.</source>
        <translation>Eine Buchung braucht einen Zeitplan und einen Beginn, Zeitfenster oder eine Reservierung.</translation>
    </message>
    <message>
        <source>An appointment needs a length of at least a minute.</source>
        <translation>Ein Termin dauert mindestens eine Minute.</translation>
    </message>
    <message>
        <source>A booking needs a patient.</source>
        <translation>Eine Buchung braucht einen Patienten.</translation>
    </message>
    <message>
        <source>Booked %1, %2 with %3.</source>
        <translation>%1 gebucht, %2 bei %3.</translation>
    </message>
    <message>
        <source>Changed the visit of %1.</source>
        <translation>Termin von %1 geändert.</translation>
    </message>
    <message>
        <source>Noted an answer to the visit of %1.</source>
        <translation>Antwort zum Termin von %1 notiert.</translation>
    </message>
    <message>
        <source>%1 does not take part in this appointment.</source>
        <translation>%1 nimmt an diesem Termin nicht teil.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Überbuchen braucht einen Grund.</translation>
    </message>
    <message>
        <source>A hold needs a schedule.</source>
        <translation>Eine Reservierung braucht einen Zeitplan.</translation>
    </message>
    <message>
        <source>A hold lasts at least a minute.</source>
        <translation>Eine Reservierung gilt mindestens eine Minute.</translation>
    </message>
    <message>
        <source>A hold needs a length of at least a minute.</source>
        <translation>Eine reservierte Zeit ist mindestens eine Minute lang.</translation>
    </message>
    <message>
        <source>Held %1.</source>
        <translation>Reserviert: %1.</translation>
    </message>
    <message>
        <source>This Slot is not held.</source>
        <translation>Dieses Zeitfenster ist nicht reserviert.</translation>
    </message>
    <message>
        <source>Released the hold at %1.</source>
        <translation>Reservierung um %1 freigegeben.</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot be moved.</source>
        <translation>Ein Termin mit dem Status „%1“ lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>This appointment has no time yet; say when it shall be.</source>
        <translation>Dieser Termin hat noch keine Zeit; sagen Sie, wann er sein soll.</translation>
    </message>
    <message>
        <source>Changed the length of the visit of %1, %2.</source>
        <translation>Dauer des Termins von %1 geändert, %2.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>%1 auf %2 verschoben.</translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>Ein Patient braucht einen Namen.</translation>
    </message>
    <message>
        <source>Added the patient %1.</source>
        <translation>Patient %1 angelegt.</translation>
    </message>
    <message>
        <source>A schedule needs at least one actor.</source>
        <translation>Ein Zeitplan braucht mindestens eine Person oder Sache, der die Zeit gehört.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>Der Planungszeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Neuer Zeitplan angelegt.</translation>
    </message>
    <message>
        <source>The schedule takes no new bookings.</source>
        <translation>Der Zeitplan nimmt keine neuen Buchungen an.</translation>
    </message>
    <message>
        <source>The schedule takes bookings again.</source>
        <translation>Der Zeitplan nimmt wieder Buchungen an.</translation>
    </message>
    <message>
        <source>A Slot ends after it starts.</source>
        <translation>Ein Zeitfenster endet, nachdem es begonnen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s).</source>
        <translation>
            <numerusform>%n Zeitfenster angelegt.</numerusform>
            <numerusform>%n Zeitfenster angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a Slot.</source>
        <translation>Zeitfenster geändert.</translation>
    </message>
    <message>
        <source>A visit needs a length of at least a minute.</source>
        <translation>Ein Termin dauert mindestens eine Minute.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a visit without a patient</source>
        <translation>ein Termin ohne Patient</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 hat von %2 bis %3 schon einen Termin.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3: %4.</source>
        <translation>%1 ist von %2 bis %3 belegt: %4.</translation>
    </message>
    <message>
        <source>%1 is proposed again.</source>
        <translation>%1 ist wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is pending.</source>
        <translation>%1 ist angefragt.</translation>
    </message>
    <message>
        <source>%1 is booked again.</source>
        <translation>%1 ist wieder gebucht.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ist angekommen.</translation>
    </message>
    <message>
        <source>%1 is in the room.</source>
        <translation>%1 ist im Raum.</translation>
    </message>
    <message>
        <source>The visit of %1 is done.</source>
        <translation>Der Termin von %1 ist erledigt.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 ist nicht erschienen.</translation>
    </message>
    <message>
        <source>Cancelled the appointment of %1.</source>
        <translation>Termin von %1 abgesagt.</translation>
    </message>
    <message>
        <source>The appointment of %1 was entered in error.</source>
        <translation>Der Termin von %1 war ein Eingabefehler.</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 wartet auf eine Zeit.</translation>
    </message>
    <message>
        <source>The appointment is already %1.</source>
        <translation>Der Status des Termins ist schon „%1“.</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot become %2.</source>
        <translation>Ein Termin mit dem Status „%1“ lässt sich nicht auf „%2“ setzen.</translation>
    </message>
    <message>
        <source>This appointment has no time yet; move it to one first.</source>
        <translation>Dieser Termin hat noch keine Zeit; geben Sie ihm zuerst eine.</translation>
    </message>
    <message>
        <source>Only the time of a no-show can be given back, and only once.</source>
        <translation>Nur die Zeit eines nicht erschienenen Patienten lässt sich freigeben, und nur einmal.</translation>
    </message>
    <message>
        <source>The time of %1 can be booked again.</source>
        <translation>Die Zeit von %1 ist wieder buchbar.</translation>
    </message>
    <message>
        <source>Noted that %1 was told.</source>
        <translation>Notiert, dass %1 benachrichtigt ist.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has taken the time since.</source>
        <translation>Das lässt sich nicht rückgängig machen: %1 hat die Zeit inzwischen.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has been changed since.</source>
        <translation>Das lässt sich nicht rückgängig machen: %1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 has still to be told.</source>
        <translation>%1 muss noch benachrichtigt werden.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held for %1 since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Zeit ist inzwischen für %1 reserviert.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time was taken since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Zeit ist inzwischen belegt.</translation>
    </message>
    <message>
        <source>A practitioner, room, device or service needs a name.</source>
        <translation>Behandler, Räume, Geräte und Leistungen brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>name of a practitioner, room, device or service</comment>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) from %1 on.</source>
        <translation>
            <numerusform>Ab %1 einmal gesperrt.</numerusform>
            <numerusform>Ab %1&#xa0;%n-mal gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n block(s).</source>
        <translation>
            <numerusform>%n Sperrzeit geändert.</numerusform>
            <numerusform>%n Sperrzeiten geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n block(s).</source>
        <translation>
            <numerusform>%n Sperrzeit entfernt.</numerusform>
            <numerusform>%n Sperrzeiten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A window of time needs a start and an end.</source>
        <translation>Eine Zeitspanne braucht Beginn und Ende.</translation>
    </message>
    <message>
        <source>A rule needs either weekdays or a recurrence.</source>
        <translation>Eine Regel braucht entweder Wochentage oder eine Wiederholung.</translation>
    </message>
    <message>
        <source>A rule names each weekday once, from Monday to Sunday.</source>
        <translation>Eine Regel nennt jeden Wochentag einmal, von Montag bis Sonntag.</translation>
    </message>
    <message>
        <source>A recurrence needs the day it starts on.</source>
        <translation>Eine Wiederholung braucht den Tag, an dem sie beginnt.</translation>
    </message>
    <message>
        <source>A rule cannot end before it starts.</source>
        <translation>Eine Regel kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A rule needs at least one window of time.</source>
        <translation>Eine Regel braucht mindestens eine Zeitspanne.</translation>
    </message>
    <message>
        <source>Starts lie between one minute and a day apart.</source>
        <translation>Anfangszeiten liegen zwischen einer Minute und einem Tag auseinander.</translation>
    </message>
    <message>
        <source>An exception needs a date.</source>
        <translation>Eine Ausnahme braucht ein Datum.</translation>
    </message>
    <message>
        <source>A visit is at least a minute long, buffers and alignment cannot be negative, and none is longer than a week.</source>
        <translation>Ein Termin dauert mindestens eine Minute, Puffer und Raster sind nicht negativ, und nichts davon ist länger als eine Woche.</translation>
    </message>
    <message>
        <source>Between 1 and 1000 visits can take place at the same time.</source>
        <translation>Zwischen 1 und 1000 Termine können zur selben Zeit stattfinden.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Scheduling parameters know weekdays and windows of time only.</source>
        <translation>SchedulingParameters kennen nur Wochentage und Zeitspannen.</translation>
    </message>
    <message>
        <source>There is no such service in this clinic.</source>
        <translation>Diese Leistung gibt es in der Praxis nicht.</translation>
    </message>
    <message>
        <source>%1 is not a healthcare service.</source>
        <translation>%1 ist keine Leistung (HealthcareService).</translation>
    </message>
    <message>
        <source>Changed how %1 is scheduled.</source>
        <translation>Terminvorgaben von %1 geändert.</translation>
    </message>
    <message>
        <source>No occurrence of this series is still to come.</source>
        <translation>Von dieser Serie steht kein Termin mehr aus.</translation>
    </message>
    <message>
        <source>This appointment has no time yet.</source>
        <translation>Dieser Termin hat noch keine Zeit.</translation>
    </message>
    <message>
        <source>Moved %1.</source>
        <translation>%1 verschoben.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is at the same time.</source>
        <translation>Termin %1 dieser Serie liegt zur selben Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of %1.</source>
        <translation>
            <numerusform>%n Termin von %1 verschoben.</numerusform>
            <numerusform>%n Termine von %1 verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of %1.</source>
        <translation>
            <numerusform>%n Termin von %1 abgesagt.</numerusform>
            <numerusform>%n Termine von %1 abgesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visit(s) of %1.</source>
        <translation>
            <numerusform>%n Termin von %1 geändert.</numerusform>
            <numerusform>%n Termine von %1 geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This series has no occurrence %1.</source>
        <translation>Diese Serie hat keinen Termin %1.</translation>
    </message>
    <message>
        <source>Every occurrence of this series is skipped.</source>
        <translation>Alle Termine dieser Serie werden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1: %n visit(s) from %2 on.</source>
        <translation>
            <numerusform>%1 gebucht: %n Termin ab %2.</numerusform>
            <numerusform>%1 gebucht: %n Termine ab %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has more than %1 occurrences; let it end earlier.</source>
        <translation>Diese Regel ergibt mehr als %1 Termine; lassen Sie sie früher enden.</translation>
    </message>
    <message>
        <source>This rule has no occurrence within the planning horizon.</source>
        <translation>Diese Regel ergibt keinen Termin im Planungszeitraum.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, with the planning horizon.</source>
        <translation>Die Regel hat kein Ende; ihre Termine enden am %1 mit dem Planungszeitraum.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after two years.</source>
        <translation>Die Regel hat kein Ende; ihre Termine enden am %1 nach zwei Jahren.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after %2 of them.</source>
        <translation>Die Regel hat kein Ende; ihre Termine enden am %1 nach %2 Wiederholungen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Der letzte Tag kann nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>Slots are made for at most three years at a time.</source>
        <translation>Zeitfenster werden für höchstens drei Jahre auf einmal angelegt.</translation>
    </message>
    <message>
        <source>A Slot lasts between one minute and a day.</source>
        <translation>Ein Zeitfenster dauert zwischen einer Minute und einem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours.</source>
        <translation>
            <numerusform>%n Zeitfenster aus den Wochenzeiten angelegt.</numerusform>
            <numerusform>%n Zeitfenster aus den Wochenzeiten angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours, took %1 away.</source>
        <translation>
            <numerusform>%n Zeitfenster aus den Wochenzeiten angelegt, %1 entfernt.</numerusform>
            <numerusform>%n Zeitfenster aus den Wochenzeiten angelegt, %1 entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>The recurrence “%1” would have to go on after these days; end it first.</source>
        <translation>Die Wiederholung „%1“ müsste nach diesen Tagen weitergehen; beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The schedule cannot be saved: %1.</source>
        <translation>Der Zeitplan lässt sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>Changed the weekly hours of %1.</source>
        <translation>Wochenzeiten von %1 geändert.</translation>
    </message>
    <message>
        <source>An exception cannot end before it starts.</source>
        <translation>Eine Ausnahme kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>An exception lasts at most %n year(s).</source>
        <translation>
            <numerusform>Eine Ausnahme dauert höchstens %n Jahr.</numerusform>
            <numerusform>Eine Ausnahme dauert höchstens %n Jahre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 on single days.</source>
        <translation>%1 an einzelnen Tagen geschlossen.</translation>
    </message>
    <message>
        <source>Gave %1 other hours on single days.</source>
        <translation>Für %1 an einzelnen Tagen andere Zeiten festgelegt.</translation>
    </message>
    <message>
        <source>Gave %1 its weekly hours back.</source>
        <translation>Für %1 gelten wieder die Wochenzeiten.</translation>
    </message>
    <message>
        <source>Closed %1 on public holidays.</source>
        <translation>%1 an Feiertagen geschlossen.</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <translation>Zeitplan von %1 geändert.</translation>
    </message>
    <message>
        <source>An entry of the waitlist needs a patient.</source>
        <translation>Ein Eintrag der Warteliste braucht einen Patienten.</translation>
    </message>
    <message>
        <source>The last day of the wish is before its first.</source>
        <translation>Der letzte Wunschtag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The latest time of the wish is not after the earliest.</source>
        <translation>Die späteste Wunschzeit liegt nicht nach der frühesten.</translation>
    </message>
    <message>
        <source>A priority is 0 for none, 1 for the highest, or more.</source>
        <translation>Priorität: 0 für keine, 1 für die höchste, oder mehr.</translation>
    </message>
    <message>
        <source>%1 is not on the waitlist any more.</source>
        <translation>%1 steht nicht mehr auf der Warteliste.</translation>
    </message>
    <message>
        <source>%1 is on the waitlist.</source>
        <translation>%1 steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>Changed the wish of %1.</source>
        <translation>Wunsch von %1 geändert.</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2.</source>
        <translation>%1 von der Warteliste gebucht, %2.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is closer than the time that visits keep free around them.</source>
        <translation>Termin %1 dieser Serie liegt näher als die Zeit, die um Termine frei bleibt.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Zeit ist inzwischen reserviert.</translation>
    </message>
    <message>
        <source>Slots are made for one to %1 weeks ahead.</source>
        <translation>Zeitfenster werden für eine bis %1 Wochen im Voraus angelegt.</translation>
    </message>
    <message>
        <source>Published the weekly hours of %1.</source>
        <translation>Wochenzeiten von %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>The weekly hours of %1 stay here.</source>
        <translation>Die Wochenzeiten von %1 bleiben hier.</translation>
    </message>
    <message>
        <source>This cannot be undone: the clinic’s settings have been changed since.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Einstellungen der Praxis wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>This cannot be undone: the conflict is not known any more.</source>
        <translation>Das lässt sich nicht rückgängig machen: Der Konflikt ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>%1: rückgängig gemacht</translation>
    </message>
    <message>
        <source>A conflict is decided anew, with both sides before you: a decision is not done again by itself.</source>
        <translation>Ein Konflikt wird neu entschieden, mit beiden Seiten vor Ihnen: Eine Entscheidung wird nicht von selbst wiederholt.</translation>
    </message>
    <message>
        <source>%1 Day off: %2.</source>
        <translation>%1 Freier Tag: %2.</translation>
    </message>
    <message>
        <source>%1 Other hours that day: %2.</source>
        <translation>%1 Andere Zeiten an diesem Tag: %2.</translation>
    </message>
    <message>
        <source>Only a visit that is done has an Encounter.</source>
        <translation>Nur ein erledigter Termin hat einen Encounter.</translation>
    </message>
    <message>
        <source>This visit has an Encounter already.</source>
        <translation>Dieser Termin hat schon einen Encounter.</translation>
    </message>
    <message>
        <source>Made the Encounter of %1.</source>
        <translation>Encounter von %1 angelegt.</translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>Terminvorgaben geändert.</translation>
    </message>
    <message>
        <source>The proposed time ends before it starts.</source>
        <translation>Die vorgeschlagene Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Who proposes another time declines this one or accepts it tentatively.</source>
        <translation>Wer eine andere Zeit vorschlägt, lehnt diese ab oder nimmt sie mit Vorbehalt an.</translation>
    </message>
    <message>
        <source>Noted another time for the visit of %1.</source>
        <translation>Andere Zeit für den Termin von %1 notiert.</translation>
    </message>
    <message>
        <source>There is no such patient in this clinic.</source>
        <translation>Diesen Patienten gibt es in der Praxis nicht.</translation>
    </message>
    <message>
        <source>Changed the record of %1.</source>
        <translation>Akte von %1 geändert.</translation>
    </message>
    <message>
        <source>Only two records that are both in use can become one.</source>
        <translation>Nur zwei Akten, die beide in Gebrauch sind, lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Merged two records of %1.</source>
        <translation>Zwei Akten von %1 zusammengeführt.</translation>
    </message>
    <message>
        <source>This visit has no time of a schedule that another one could be like.</source>
        <translation>Dieser Termin hat keine Zeit in einem Zeitplan, nach der sich ein anderer richten könnte.</translation>
    </message>
    <message>
        <source>Noted when %1 came.</source>
        <translation>Notiert, wann %1 gekommen ist.</translation>
    </message>
    <message>
        <source>Another line of this list has the same time.</source>
        <translation>Eine andere Zeile dieser Liste hat dieselbe Zeit.</translation>
    </message>
    <message>
        <source>The patient is in another line of this list at the same time.</source>
        <translation>Der Patient steht zur selben Zeit in einer anderen Zeile dieser Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n bookings from paper.</source>
        <translation>
            <numerusform>%n Buchung vom Papier nachgetragen.</numerusform>
            <numerusform>%n Buchungen vom Papier nachgetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a list, what is wrong with it</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <comment>day, time, person</comment>
        <translation>%1, %2 bei %3</translation>
    </message>
</context>
<context>
    <name>DialectFields</name>
    <message>
        <source>Path of schedules</source>
        <translation>Pfad der Zeitpläne</translation>
    </message>
    <message>
        <source>Path of Slots</source>
        <translation>Pfad der Zeitfenster</translation>
    </message>
    <message>
        <source>Path of appointments</source>
        <translation>Pfad der Termine</translation>
    </message>
    <message>
        <source>Path of answers</source>
        <translation>Pfad der Antworten</translation>
    </message>
    <message>
        <source>Path of FHIR</source>
        <translation>FHIR-Pfad</translation>
    </message>
    <message>
        <source>Booking operation</source>
        <translation>Buchungsoperation</translation>
    </message>
    <message>
        <source>Schedule is told as</source>
        <translation>Zeitplan wird angegeben als</translation>
    </message>
    <message>
        <source>Status of a booking</source>
        <translation>Status einer Buchung</translation>
    </message>
    <message>
        <source>Created as approved</source>
        <translation>Genehmigt angelegt</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The export could not be written to its end.</source>
        <translation>Der Export ließ sich nicht zu Ende schreiben.</translation>
    </message>
    <message>
        <source>A list is exported as a table (CSV) or as a calendar (iCalendar).</source>
        <translation>Eine Liste wird als Tabelle (CSV) oder als Kalender (iCalendar) exportiert.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Nummer des Termins</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Any time of day</source>
        <translation>Jede Tageszeit</translation>
    </message>
    <message>
        <source>Every day of the week</source>
        <translation>Jeder Wochentag</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Jeder Raum</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation>Einer davon genügt</translation>
    </message>
    <message>
        <source>Look four weeks ahead</source>
        <translation>Vier Wochen voraus suchen</translation>
    </message>
    <message>
        <source>Look half a year ahead</source>
        <translation>Ein halbes Jahr voraus suchen</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Bei allen Behandlern</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>lengths</comment>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>series booked</source>
        <translation>Serie gebucht</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>series moved</source>
        <translation>Serie verschoben</translation>
    </message>
    <message>
        <source>length changed</source>
        <translation>Dauer geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>series changed</source>
        <translation>Serie geändert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>series cancelled</source>
        <translation>Serie abgesagt</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>wieder erwartet</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>patient told</source>
        <translation>Patient benachrichtigt</translation>
    </message>
    <message>
        <source>patient has to be told</source>
        <translation>Patient ist zu benachrichtigen</translation>
    </message>
    <message>
        <source>time given back</source>
        <translation>Zeit zurückgegeben</translation>
    </message>
    <message>
        <source>participant answered</source>
        <translation>Beteiligter hat geantwortet</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>vom Papier nachgetragen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>block changed</source>
        <translation>Sperrzeit geändert</translation>
    </message>
    <message>
        <source>block removed</source>
        <translation>Sperrzeit entfernt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>Reservierung aufgehoben</translation>
    </message>
    <message>
        <source>hold ended by itself</source>
        <translation>Reservierung abgelaufen</translation>
    </message>
    <message>
        <source>Encounter made</source>
        <translation>Encounter angelegt</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>Akten zusammengeführt</translation>
    </message>
    <message>
        <source>put on the waitlist</source>
        <translation>auf die Warteliste gesetzt</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>Wunsch geändert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>part of the demo clinic</source>
        <translation>Teil der Demo-Praxis</translation>
    </message>
    <message>
        <source>brought from the server</source>
        <translation>vom Server geholt</translation>
    </message>
    <message>
        <source>sent to the server</source>
        <translation>an den Server gesendet</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>Konflikt gefunden</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>Konflikt entschieden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>ersteingeschätzt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <comment>what was done</comment>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>what was done</comment>
        <translation>wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>This calendar has no all-day events.</source>
        <translation>Dieser Kalender hat keine ganztägigen Ereignisse.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Das ist keine iCalendar-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The line is longer than 64 MB.</source>
        <translation>Die Zeile ist länger als 64 MB.</translation>
    </message>
    <message>
        <source>Busy times of a calendar need a schedule that they block.</source>
        <translation>Belegte Zeiten eines Kalenders brauchen einen Zeitplan, den sie sperren.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 ist ein Ordner; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it as UTF-8.</source>
        <translation>Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is a binary file. FHIR JSON, NDJSON and iCalendar files can be imported.</source>
        <translation>Das ist eine Binärdatei. Importiert werden FHIR-JSON-, NDJSON- und iCalendar-Dateien.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is neither FHIR JSON nor NDJSON nor iCalendar.</source>
        <translation>Das ist weder FHIR-JSON noch NDJSON noch iCalendar.</translation>
    </message>
    <message>
        <source>The file is too large for one document. Export it as NDJSON, which has no limit.</source>
        <translation>Die Datei ist zu groß für ein einziges Dokument. Exportieren Sie sie als NDJSON, das keine Grenze hat.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei ließ sich nicht zu Ende lesen.</translation>
    </message>
    <message>
        <source>Bundles are nested too deeply.</source>
        <translation>Bundles sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1: has no resource</source>
        <translation>%1: enthält keine Ressource</translation>
    </message>
    <message>
        <source>%1: the request %2 %3 was not carried out</source>
        <translation>%1: die Anfrage %2&#xa0;%3 wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1: the resource was taken, its request %2 %3 was not carried out</source>
        <translation>%1: die Ressource wurde übernommen, ihre Anfrage %2&#xa0;%3 nicht ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>There is more that cannot be taken; these are the first %n.</source>
        <translation>
            <numerusform>Es lässt sich noch mehr nicht übernehmen; das ist der erste Fehler.</numerusform>
            <numerusform>Es lässt sich noch mehr nicht übernehmen; das sind die ersten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>%1 steht zweimal in dieser Datei.</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>notes of a day</comment>
        <translation>
            <numerusform>%1, %n weiterer</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>MonthPaperWords</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month, see QDate::toString</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes of a day</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>hours and minutes</comment>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of another month, see QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>visits, no-shows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows</source>
        <translation>
            <numerusform>%n Ausfall</numerusform>
            <numerusform>%n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>hours and minutes</comment>
        <translation>%1 frei</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overbooked</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n überbucht</numerusform>
            <numerusform>%n überbucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, from when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>NewClinicWords</name>
    <message>
        <source>A new clinic needs a practitioner with a name and weekly hours.</source>
        <translation>Eine neue Praxis braucht einen Behandler mit Namen und Wochenzeiten.</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>practitioner</comment>
        <translation>%1 eingerichtet</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>A desktop scheduler for clinics.

Example: praxidesk --demo --view week</source>
        <translation>Terminplanung für Praxen am Arbeitsplatz.

Beispiel: praxidesk --demo --view week</translation>
    </message>
    <message>
        <source>Open this clinic.</source>
        <translation>Diese Praxis öffnen.</translation>
    </message>
    <message>
        <source>Open a fresh demo clinic.</source>
        <translation>Eine frische Demo-Praxis öffnen.</translation>
    </message>
    <message>
        <source>Fix the clock, for pictures and training: 2026-11-17T10:42:00+01:00.</source>
        <translation>Die Uhr feststellen, für Bilder und Schulung: 2026-11-17T10:42:00+01:00.</translation>
    </message>
    <message>
        <source>Show this day.</source>
        <translation>Diesen Tag zeigen.</translation>
    </message>
    <message>
        <source>Draw the window, save it and exit.</source>
        <translation>Das Fenster zeichnen, speichern und beenden.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>Die Größe des Fensters.</translation>
    </message>
    <message>
        <source>Colours instead of the system&apos;s.</source>
        <translation>Farben statt denen des Systems.</translation>
    </message>
    <message>
        <source>Reading direction instead of the language&apos;s.</source>
        <translation>Leserichtung statt der der Sprache.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood; it should look like %3.</source>
        <translation>--%1&#xa0;%2 ist nicht verständlich; es sollte aussehen wie %3.</translation>
    </message>
    <message>
        <source>%1 is not understood. A clinic is given with --clinic FILE.</source>
        <translation>%1 ist nicht verständlich. Eine Praxis wird mit --clinic DATEI angegeben.</translation>
    </message>
    <message>
        <source>--demo and --clinic exclude each other.</source>
        <translation>--demo und --clinic schließen einander aus.</translation>
    </message>
    <message>
        <source>Unfold this page of the right panel, or open weekly hours, or what is to be decided or waits for a server.</source>
        <translation>Diese Seite der rechten Leiste aufklappen, oder die Wochenzeiten öffnen, oder was zu entscheiden ist oder auf einen Server wartet.</translation>
    </message>
    <message>
        <source>Show a day, a week of one or of a team, a month or a list.</source>
        <translation>Einen Tag, eine Woche einer Person oder eines Teams, einen Monat oder eine Liste zeigen.</translation>
    </message>
    <message>
        <source>Show this visit and choose it; may be said several times.</source>
        <translation>Diesen Termin zeigen und auswählen; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Have a command of the menus done, with each visit that is named: appointment.pin.</source>
        <translation>Einen Befehl der Menüs ausführen, mit jedem genannten Termin: appointment.pin.</translation>
    </message>
    <message>
        <source>Remember in this file how the window looks, instead of among this person&apos;s settings.</source>
        <translation>In dieser Datei merken, wie das Fenster aussieht, statt in den Einstellungen der Person.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>The folder %1 is not there. Connect its drive, or choose another folder.</source>
        <translation>Der Ordner %1 ist nicht da. Schließen Sie sein Laufwerk an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Allow it, or choose another folder.</source>
        <translation>In den Ordner %1 lässt sich nichts schreiben. Erlauben Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The papers could not be put into the folder %1.</source>
        <translation>Die Papiere ließen sich nicht in den Ordner %1 legen.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>date</comment>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Everybody’s day sheets of %1</source>
        <translation>Alle Tagesblätter vom %1</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days of %1</source>
        <translation>
            <numerusform>Der nächste Tag von %1</numerusform>
            <numerusform>Die nächsten %n Tage von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message numerus="yes">
        <source>%n patients have to be called</source>
        <translation>
            <numerusform>%n Patient muss angerufen werden</numerusform>
            <numerusform>%n Patienten müssen angerufen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers to work with while the computer does not</source>
        <translation>Papiere, mit denen Sie arbeiten, solange der Computer es nicht tut</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>day, time</comment>
        <translation>Stand %1, %2</translation>
    </message>
    <message>
        <source>Write what you book, move or cancel onto the day sheets.</source>
        <translation>Schreiben Sie auf die Tagesblätter, was Sie buchen, verschieben oder absagen.</translation>
    </message>
    <message>
        <source>When the computer works again, choose File › Enter bookings from paper.</source>
        <translation>Wenn der Computer wieder läuft, wählen Sie Datei › Buchungen vom Papier nachtragen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>Dr&amp;ucken oder als PDF&#xa0;…</translation>
    </message>
    <message>
        <source>Print the call &amp;list…</source>
        <translation>Anruf&amp;liste drucken&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;rint a slip…</source>
        <translation>Ter&amp;minzettel drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Terminzettel drucken</translation>
    </message>
    <message>
        <source>Papers for e&amp;mergencies…</source>
        <translation>Notfall&amp;mappe&#xa0;…</translation>
    </message>
    <message>
        <source>En&amp;ter bookings from paper…</source>
        <translation>Buchungen vom Papier nach&amp;tragen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PatientCommands</name>
    <message numerus="yes">
        <source>There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.</source>
        <translation>
            <numerusform>In %n Woche gibt es keine freie Zeit und auch nicht in den zwei Wochen danach. „Zeit finden“ sucht weiter.</numerusform>
            <numerusform>In %n Wochen gibt es keine freie Zeit und auch nicht in den zwei Wochen danach. „Zeit finden“ sucht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient’s record…</source>
        <translation>Patientena&amp;kte&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt visit in %n weeks…</source>
        <translation>
            <numerusform>Näch&amp;ster Termin in %n Woche&#xa0;…</numerusform>
            <numerusform>N&amp;ächster Termin in %n Wochen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Zeit finden</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>The pages of %1 could not be made.</source>
        <translation>Die Seiten von %1 ließen sich nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>PinboardWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Day sheets</source>
        <translation>Tagesblätter</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>There is no slip to print: the visit has no time, or does not take place.</source>
        <translation>Es gibt keinen Terminzettel zu drucken: Der Termin hat keine Zeit oder findet nicht statt.</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Terminzettel</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>None of the chosen weekdays and times lies in these days.</source>
        <translation>Keiner der gewählten Wochentage und keine der Zeiten liegt in diesen Tagen.</translation>
    </message>
    <message>
        <source>%1 has no more than %2 at a time, %3 %4.</source>
        <comment>name, length, day, time</comment>
        <translation>%1 hat höchstens %2 am Stück frei, %3&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>name, day, time, reason</comment>
        <translation>%1, %2&#xa0;%3: %4</translation>
    </message>
    <message>
        <source>%1 is free, but not together with the others or as asked.</source>
        <comment>name</comment>
        <translation>%1 ist frei, aber nicht zusammen mit den anderen oder nicht wie gewünscht.</translation>
    </message>
    <message>
        <source>Fully booked: %1.</source>
        <comment>names</comment>
        <translation>Ausgebucht: %1.</translation>
    </message>
    <message>
        <source>No hours then: %1.</source>
        <comment>names</comment>
        <translation>Dann keine Sprechzeit: %1.</translation>
    </message>
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
    <name>Recurrence</name>
    <message>
        <source>“%1” is no part of a recurrence; parts look like FREQ=WEEKLY and are separated by &apos;;&apos;.</source>
        <translation>„%1“ gehört nicht zu einer Wiederholung; ihre Teile sehen aus wie FREQ=WEEKLY und sind durch ’;’ getrennt.</translation>
    </message>
    <message>
        <source>“%1” is not known in a recurrence of days.</source>
        <translation>„%1“ ist in einer tageweisen Wiederholung nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“%1” is not DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>„%1“ ist weder DAILY noch WEEKLY, MONTHLY oder YEARLY.</translation>
    </message>
    <message>
        <source>%1 takes a number from 1 on, not “%2”.</source>
        <translation>%1 nimmt eine Zahl ab 1, nicht „%2“.</translation>
    </message>
    <message>
        <source>A recurrence says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>Eine Wiederholung sagt, wie oft: FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY.</translation>
    </message>
    <message>
        <source>A recurrence has COUNT or UNTIL, not both.</source>
        <translation>Eine Wiederholung hat COUNT oder UNTIL, nicht beides.</translation>
    </message>
    <message>
        <source>A recurrence needs a day and a time to start at.</source>
        <translation>Eine Wiederholung braucht einen Tag und eine Zeit, mit denen sie beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not a recurrence rule.</source>
        <translation>„%1“ ist keine Wiederholungsregel.</translation>
    </message>
    <message>
        <source>UNTIL is not a day, such as UNTIL=20261231.</source>
        <translation>UNTIL ist kein Tag wie in UNTIL=20261231.</translation>
    </message>
    <message>
        <source>“%1” is a rule that has no day.</source>
        <translation>„%1“ ist eine Regel ohne einen einzigen Tag.</translation>
    </message>
</context>
<context>
    <name>ScheduleNames</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of a schedule</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, what tells the schedule apart</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>%1–%2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Ungerade Wochen</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Gerade Wochen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Monday 08:00–12:00</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>every week, date to date</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>every week from date</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>every week until date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <comment>every week, only services</comment>
        <translation>%1, nur %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>see QLocale::toString</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Practitioner in a role</source>
        <translation>Behandler in einer Rolle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>practitioners</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>practitioners&apos; roles</source>
        <translation>Rollen der Behandler</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Slots: free, busy and blocked time</source>
        <translation>Zeitfenster: freie, belegte und gesperrte Zeit</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>participants&apos; answers</source>
        <translation>Antworten der Teilnehmer</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>A booking arrives there as one step, or not at all.</source>
        <translation>Eine Buchung kommt dort als ein Schritt an oder gar nicht.</translation>
    </message>
    <message>
        <source>It has no transactions: a booking first keeps its Slot tentatively, then takes it.</source>
        <translation>Er hat keine Transaktionen: Eine Buchung merkt ihr Zeitfenster zuerst vor und belegt es dann.</translation>
    </message>
    <message>
        <source>It tells what changed and what was deleted since the last time.</source>
        <translation>Er sagt, was seit dem letzten Mal geändert und gelöscht wurde.</translation>
    </message>
    <message>
        <source>It does not tell what was deleted: once a day everything is compared.</source>
        <translation>Er sagt nicht, was gelöscht wurde: Einmal am Tag wird alles verglichen.</translation>
    </message>
    <message>
        <source>What is made here keeps its name there.</source>
        <translation>Was hier angelegt wird, behält dort seinen Namen.</translation>
    </message>
    <message>
        <source>It names what is made here itself; nothing is made twice all the same.</source>
        <translation>Er benennt selbst, was hier angelegt wird; trotzdem wird nichts doppelt angelegt.</translation>
    </message>
    <message>
        <source>It makes free time from weekly hours: a schedule may be published as SchedulingParameters.</source>
        <translation>Er macht freie Zeit aus Wochenzeiten: Ein Zeitplan kann als SchedulingParameters veröffentlicht werden.</translation>
    </message>
    <message>
        <source>It needs free Slots to offer time: publish weekly hours as Slots where others book there.</source>
        <translation>Er braucht freie Zeitfenster, um Zeit anzubieten: Veröffentlichen Sie Wochenzeiten als Zeitfenster, wo andere dort buchen.</translation>
    </message>
    <message>
        <source>It does not list what it takes: everything is tried, and what it refuses is shown.</source>
        <translation>Er führt nicht auf, was er annimmt: Alles wird versucht, und was er ablehnt, wird gezeigt.</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>Er sieht aus wie %1: Wählen Sie das als Art.</translation>
    </message>
    <message>
        <source>A booking makes the appointment there and then takes its Slots; each Slot is looked at before it is changed.</source>
        <translation>Eine Buchung legt dort den Termin an und belegt dann seine Zeitfenster; jedes wird vor der Änderung angesehen.</translation>
    </message>
    <message>
        <source>It does not tell what changed: everything is fetched each time.</source>
        <translation>Er sagt nicht, was sich geändert hat: Es wird jedes Mal alles geholt.</translation>
    </message>
    <message>
        <source>It works out free time itself: that is asked for as you look around, and shown with its age where it cannot be asked.</source>
        <translation>Er rechnet freie Zeit selbst aus: Sie wird beim Blättern erfragt und mit ihrem Alter gezeigt, wo er nicht gefragt werden kann.</translation>
    </message>
    <message>
        <source>A booking is an appointment there, without a Slot. Moving it and its status are told, too; what is cancelled stays cancelled.</source>
        <translation>Eine Buchung ist dort ein Termin ohne Zeitfenster. Auch Verschieben und Status werden mitgeteilt; was abgesagt ist, bleibt abgesagt.</translation>
    </message>
    <message>
        <source>Each visit there needs a place: it is the schedule’s.</source>
        <translation>Jeder Termin dort braucht einen Ort: Es ist der des Zeitplans.</translation>
    </message>
    <message>
        <source>A booking takes one of the times that it offers, for a patient whom it knows.</source>
        <translation>Eine Buchung belegt eine der Zeiten, die er anbietet, für einen Patienten, den er kennt.</translation>
    </message>
    <message>
        <source>A visit there cannot be moved or cancelled from here: the patient declines it, under “Answers”.</source>
        <translation>Ein Termin dort lässt sich von hier weder verschieben noch absagen: Der Patient lehnt ihn ab, unter „Antworten“.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>It answers, and does not say what it is: FHIR %1.</source>
        <translation>Er antwortet und sagt nicht, was er ist: FHIR %1.</translation>
    </message>
    <message>
        <source>It answers: %1, FHIR %2.</source>
        <translation>Er antwortet: %1, FHIR %2.</translation>
    </message>
    <message>
        <source>Nothing stays on this computer alone.</source>
        <translation>Nichts bleibt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>This stays on this computer alone:</source>
        <translation>Nur auf diesem Computer bleibt:</translation>
    </message>
    <message>
        <source>What you add or change of these stays on this computer:</source>
        <translation>Was Sie davon hinzufügen oder ändern, bleibt auf diesem Computer:</translation>
    </message>
    <message>
        <source>Only what you note for yourselves does: holds, the call list, the waitlist&apos;s wishes.</source>
        <translation>Nur was Sie für sich notieren: Reservierungen, die Anrufliste, die Wünsche der Warteliste.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In which language the window speaks, and how it writes dates and times.</source>
        <translation>In welcher Sprache das Fenster spricht und wie es Datum und Uhrzeit schreibt.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>The window changes at once; what is written in the clinic’s file stays as it is.</source>
        <translation>Das Fenster wechselt sofort; was in der Datei der Praxis steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How the window looks on this computer.</source>
        <translation>Wie das Fenster auf diesem Computer aussieht.</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark colours are easier on the eyes in a dim room.</source>
        <translation>Dunkle Farben schonen die Augen, wo wenig Licht ist.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>Höhe einer Stunde</translation>
    </message>
    <message>
        <source>Less shows more of the day at once, more shows the names in short visits. Ctrl+wheel does the same.</source>
        <translation>Weniger zeigt mehr vom Tag auf einmal, mehr zeigt die Namen in kurzen Terminen. Strg+Mausrad tut dasselbe.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>How weeks are shown, and how visits are scheduled where nothing else is said.</source>
        <translation>Wie Wochen gezeigt und Termine geplant werden, wo nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>As usual in this language (%1)</source>
        <comment>weekday</comment>
        <translation>Wie in dieser Sprache üblich (%1)</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>In the week, the month and every small calendar.</source>
        <translation>In der Woche, im Monat und in jedem kleinen Kalender.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Who works here, and what the daily gestures do.</source>
        <translation>Wer hier arbeitet und was die täglichen Griffe tun.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside every change that you make, and in the foot of the window. Empty: as this computer knows you.</source>
        <translation>Steht neben jeder Änderung, die Sie machen, und unten im Fenster. Leer: wie dieser Computer Sie kennt.</translation>
    </message>
    <message>
        <source>A held time is kept for</source>
        <translation>Reservierte Zeit wird gehalten für</translation>
    </message>
    <message>
        <source>After that it is free again by itself, if nobody has booked it.</source>
        <translation>Danach ist sie von selbst wieder frei, wenn niemand sie gebucht hat.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>How the clinic and its servers are kept together.</source>
        <translation>Wie die Praxis und ihre Server zusammengehalten werden.</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Server fragen alle</translation>
    </message>
    <message>
        <source>For what others changed there. What is changed here is sent at once.</source>
        <translation>Nach dem, was andere dort geändert haben. Was hier geändert wird, geht sofort hinaus.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What is printed, and the pages that keep the clinic going without a computer.</source>
        <translation>Was gedruckt wird, und die Seiten, mit denen die Praxis ohne Computer weitergeht.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything in the window can be done without a pointer.</source>
        <translation>Alles im Fenster geht auch ohne Zeiger.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source> · </source>
        <comment>between facts on a printed line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geb. %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>birth date on paper, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>überbucht: %1</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>braucht eine neue Zeit</translation>
    </message>
    <message>
        <source>patient to be told</source>
        <translation>Patient zu benachrichtigen</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <comment>language</comment>
        <translation>Dolmetscher: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>reserviert für %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <comment>by what</comment>
        <translation>belegt: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>kein Patient genannt</translation>
    </message>
    <message>
        <source>This day does not exist in the clinic’s time zone.</source>
        <translation>Diesen Tag gibt es in der Zeitzone der Praxis nicht.</translation>
    </message>
    <message>
        <source>Nobody is booked.</source>
        <translation>Niemand ist gebucht.</translation>
    </message>
    <message>
        <source>No hours on this day.</source>
        <translation>Keine Sprechzeit an diesem Tag.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day on paper, see QDate::toString</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The clock is put forward from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>Die Uhr wird von %2 auf %3 vorgestellt: Dieser Tag hat %n Stunde.</numerusform>
            <numerusform>Die Uhr wird von %2 auf %3 vorgestellt: Dieser Tag hat %n Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>Die Uhr wird von %2 auf %3 zurückgestellt: Dieser Tag hat %n Stunde.</numerusform>
            <numerusform>Die Uhr wird von %2 auf %3 zurückgestellt: Dieser Tag hat %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Half Letter</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>zone</comment>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>day, time</comment>
        <translation>Gedruckt %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>heading of a day, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what fills a time, when it ends</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>Ihre Terminanfrage</translation>
    </message>
    <message>
        <source>Not confirmed yet: we will tell you.</source>
        <translation>Noch nicht bestätigt: Wir melden uns bei Ihnen.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Your next appointments</source>
        <translation>Ihre nächsten Termine</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in a list on paper, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>Wenn Sie nicht kommen können, sagen Sie bitte früh ab: Jemand anders braucht vielleicht die Zeit.</translation>
    </message>
    <message>
        <source>Patients to call</source>
        <translation>Anzurufende Patienten</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nobody has to be called.</source>
        <translation>Niemand muss angerufen werden.</translation>
    </message>
    <message>
        <source>new time, or needs one</source>
        <translation>neue Zeit, oder eine nötig</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>No patient</source>
        <translation>Kein Patient</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>day</comment>
        <translation>%1, heute</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <comment>visits, duration</comment>
        <translation>%1 · %2 frei</translation>
    </message>
    <message>
        <source>two at one time</source>
        <comment>conflict of a visit</comment>
        <translation>zwei zur selben Zeit</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <comment>conflict of a visit</comment>
        <translation>braucht eine neue Zeit</translation>
    </message>
    <message>
        <source>cancelled on one side</source>
        <comment>conflict of a visit</comment>
        <translation>auf einer Seite abgesagt</translation>
    </message>
    <message>
        <source>deleted on server</source>
        <comment>conflict of a visit</comment>
        <translation>auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>changed on server</source>
        <comment>conflict of a visit</comment>
        <translation>auf dem Server geändert</translation>
    </message>
    <message>
        <source>free time as of %1</source>
        <comment>time</comment>
        <translation>freie Zeit, Stand %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, since when free time is known</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a visit that builds on something that the server did not take</comment>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>differs from the server</source>
        <comment>a visit with a change that is not sent</comment>
        <translation>weicht vom Server ab</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A resource is a JSON object.</source>
        <translation>Eine Ressource ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Only resources of the same type can be merged.</source>
        <translation>Nur Ressourcen derselben Art lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>%1 is not on the server %2.</source>
        <translation>%1 ist nicht auf dem Server %2.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort.</translation>
    </message>
    <message>
        <source>%1 is not reached over https.</source>
        <translation>%1 wird nicht über https erreicht.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>Die Antwort ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The server sends us on to %1.</source>
        <translation>Der Server schickt uns weiter zu %1.</translation>
    </message>
    <message>
        <source>The answer is %1, not FHIR.</source>
        <translation>Die Antwort ist %1, nicht FHIR.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server antwortete %1.</translation>
    </message>
    <message>
        <source>The server does not say what it can do: its answer is no CapabilityStatement.</source>
        <translation>Der Server sagt nicht, was er kann: Seine Antwort ist kein CapabilityStatement.</translation>
    </message>
    <message>
        <source>The server speaks FHIR %1, and Praxidesk speaks FHIR R4 (4.0.1).</source>
        <translation>Der Server spricht FHIR %1, Praxidesk spricht FHIR R4 (4.0.1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the transaction.</source>
        <translation>Die Antwort des Servers passt nicht zur Transaktion.</translation>
    </message>
    <message>
        <source>The server does not tell whether it has the change.</source>
        <translation>Der Server sagt nicht, ob er die Änderung hat.</translation>
    </message>
    <message>
        <source>The server&apos;s page could not be read.</source>
        <translation>Die Seite des Servers war nicht lesbar.</translation>
    </message>
    <message>
        <source>The server does not keep a history of %1.</source>
        <translation>Der Server führt keinen Verlauf von %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a page of a search.</source>
        <translation>Die Antwort des Servers ist keine Seite einer Suche.</translation>
    </message>
    <message>
        <source>The server&apos;s next page is on another server, %1.</source>
        <translation>Die nächste Seite des Servers liegt auf einem anderen Server, %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both can only be kept where two bookings are at one time.</source>
        <translation>Beide lassen sich nur behalten, wo zwei Buchungen zur selben Zeit liegen.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Überbuchen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Decided a conflict</source>
        <translation>Konflikt entschieden</translation>
    </message>
    <message>
        <source>The time is taken on the server. Name another time, or keep both with a reason.</source>
        <translation>Die Zeit ist auf dem Server belegt. Nennen Sie eine andere Zeit oder behalten Sie beide mit einem Grund.</translation>
    </message>
    <message>
        <source>The time was taken by another booking.</source>
        <translation>Die Zeit wurde von einer anderen Buchung belegt.</translation>
    </message>
    <message>
        <source>The server of this conflict is not known any more.</source>
        <translation>Der Server dieses Konflikts ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>There is no open conflict %1.</source>
        <translation>Es gibt keinen offenen Konflikt %1.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server; they are %2.</source>
        <translation>„%1“ ist keine Art von Server; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no way to sign in; they are %2.</source>
        <translation>„%1“ ist keine Art der Anmeldung; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; it looks like https://fhir.example.org/r4.</source>
        <translation>„%1“ ist keine Serveradresse; sie sieht aus wie https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>An address must not contain a password.</source>
        <translation>Eine Adresse darf kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: patients&apos; data would be readable on the way. Use https, or allow it for this server explicitly.</source>
        <translation>%1 ist nicht verschlüsselt: Patientendaten wären unterwegs lesbar. Nehmen Sie https oder erlauben Sie es für diesen Server ausdrücklich.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it.</source>
        <translation>%1 verlangt eine Anmeldung, und es gibt kein Token dafür.</translation>
    </message>
    <message>
        <source>A synchronisation is under way already.</source>
        <translation>Es läuft schon ein Abgleich.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 antwortet %2: %3</translation>
    </message>
    <message>
        <source>There is no such server in this clinic.</source>
        <translation>Diesen Server gibt es in der Praxis nicht.</translation>
    </message>
    <message>
        <source>There is no change %1 that could be tried again.</source>
        <translation>Es gibt keine Änderung %1, die erneut versucht werden könnte.</translation>
    </message>
    <message>
        <source>There is no waiting change %1.</source>
        <translation>Es gibt keine wartende Änderung %1.</translation>
    </message>
    <message>
        <source>Two appointments are at the same time.</source>
        <translation>Zwei Termine liegen zur selben Zeit.</translation>
    </message>
    <message>
        <source>The time was taken meanwhile: this appointment needs a new one.</source>
        <translation>Die Zeit wurde inzwischen belegt: Dieser Termin braucht eine neue.</translation>
    </message>
    <message>
        <source>On one side the patient was seen, on the other the visit was cancelled.</source>
        <translation>Auf der einen Seite war der Patient da, auf der anderen wurde der Termin abgesagt.</translation>
    </message>
    <message>
        <source>It was changed here and deleted on the server.</source>
        <translation>Es wurde hier geändert und auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>It was deleted here and changed on the server.</source>
        <translation>Es wurde hier gelöscht und auf dem Server geändert.</translation>
    </message>
    <message>
        <source>It was changed here and on the server, and the two do not fit together.</source>
        <translation>Es wurde hier und auf dem Server geändert, und beides passt nicht zusammen.</translation>
    </message>
    <message>
        <source>the server says the same already</source>
        <translation>der Server sagt schon dasselbe</translation>
    </message>
    <message>
        <source>A conflict could not be kept.</source>
        <translation>Ein Konflikt ließ sich nicht festhalten.</translation>
    </message>
    <message>
        <source>see the other appointment</source>
        <translation>siehe den anderen Termin</translation>
    </message>
    <message>
        <source>they do not overlap any more</source>
        <translation>sie überschneiden sich nicht mehr</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>The file is no transaction-response of a server.</source>
        <translation>Die Datei ist keine transaction-response eines Servers.</translation>
    </message>
    <message>
        <source>The answer has %1 entries, and the file that was written last had %2: it is not the answer to it.</source>
        <translation>Die Antwort hat %1 Einträge, die zuletzt geschriebene Datei hatte %2: Es ist nicht die Antwort darauf.</translation>
    </message>
    <message>
        <source>This answer was read already.</source>
        <translation>Diese Antwort wurde schon gelesen.</translation>
    </message>
    <message>
        <source>%1 gives no %2: %3</source>
        <translation>%1 gibt keine %2 heraus: %3</translation>
    </message>
    <message>
        <source>%1 could not be read from %2.</source>
        <translation>%1 war von %2 nicht zu lesen.</translation>
    </message>
    <message>
        <source>%1 repeats its pages of %2; the rest was left for the next time.</source>
        <translation>%1 wiederholt seine Seiten von %2; der Rest wurde für das nächste Mal gelassen.</translation>
    </message>
    <message>
        <source>%1 has more pages of %2 than can be right; the rest was left for the next time.</source>
        <translation>%1 hat mehr Seiten von %2, als stimmen kann; der Rest wurde für das nächste Mal gelassen.</translation>
    </message>
    <message>
        <source>Versions of %1 go backwards: the server seems to have been restored from a backup.</source>
        <translation>Versionen von %1 gehen rückwärts: Der Server scheint aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The server deleted %n resource(s) of the type %1 at once.</source>
        <translation>
            <numerusform>Der Server hat %n Ressource der Art %1 auf einmal gelöscht.</numerusform>
            <numerusform>Der Server hat %n Ressourcen der Art %1 auf einmal gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was agreed with the server could not be read.</source>
        <translation>Was mit dem Server vereinbart war, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 was passed over: %2</source>
        <translation>%1 wurde übergangen: %2</translation>
    </message>
    <message>
        <source>sent together with %1</source>
        <translation>zusammen mit %1 gesendet</translation>
    </message>
    <message>
        <source>its answer came by file</source>
        <translation>die Antwort kam als Datei</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <translation>vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>the server has nothing to learn from it</source>
        <translation>der Server muss davon nichts erfahren</translation>
    </message>
    <message>
        <source>%1 is not set up rightly: %2</source>
        <translation>%1 ist nicht richtig eingerichtet: %2</translation>
    </message>
    <message>
        <source>The server has something else under the same name.</source>
        <translation>Der Server hat etwas anderes unter demselben Namen.</translation>
    </message>
    <message>
        <source>it is gone there</source>
        <translation>dort ist es weg</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Es kam nicht an.</translation>
    </message>
    <message>
        <source>Its time is kept on the server.</source>
        <translation>Seine Zeit wird auf dem Server freigehalten.</translation>
    </message>
    <message>
        <source>It was changed there meanwhile.</source>
        <translation>Es wurde dort inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked: %2</source>
        <translation>Mit %1 wird nichts ausgetauscht, bis jemand nachgesehen hat: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped.</source>
        <translation>Der Abgleich wurde angehalten.</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone, mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>Für den Patienten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>Planungszeitraum</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON.</source>
        <translation>Die Antwort des Servers ist kein JSON.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort war abgeschnitten.</translation>
    </message>
    <message>
        <source>Removal of a visit</source>
        <translation>Termin entfernt</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Answer of a participant</source>
        <translation>Antwort eines Teilnehmers</translation>
    </message>
    <message>
        <source>%1 does not allow us to make this change. Whoever runs the server can give the right to do it; then try again.</source>
        <translation>%1 erlaubt uns diese Änderung nicht. Wer den Server betreibt, kann das Recht dazu geben; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not accept this change. Everything else goes on; what stands here stays.</source>
        <translation>%1 hat diese Änderung nicht angenommen. Alles andere geht weiter; was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>%1 did not accept this change (%2). Everything else goes on; what stands here stays.</source>
        <translation>%1 hat diese Änderung nicht angenommen (%2). Alles andere geht weiter; was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>It changed on %1 as well, and a person has to decide.</source>
        <translation>Es hat sich auch auf %1 geändert, und ein Mensch muss entscheiden.</translation>
    </message>
    <message>
        <source>It was sent, and no whole answer came. Before it is sent again, %1 is asked whether it has it already: nothing is done twice.</source>
        <translation>Es wurde gesendet, und keine vollständige Antwort kam. Bevor es erneut gesendet wird, wird %1 gefragt, ob es schon da ist: Nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>No server of this clinic takes it: it stays on this computer.</source>
        <translation>Kein Server dieser Praxis nimmt es an: Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 has no place for it: it stays on this computer.</source>
        <translation>%1 hat keinen Platz dafür: Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>It was given up and is not sent.</source>
        <translation>Es wurde aufgegeben und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat es.</translation>
    </message>
    <message>
        <source>%1 has too much to do and asked us to wait.</source>
        <translation>%1 ist ausgelastet und bittet uns zu warten.</translation>
    </message>
    <message>
        <source>It changed on %1 meanwhile: the newest state is read first, then it is sent again.</source>
        <translation>Es hat sich auf %1 inzwischen geändert: Zuerst wird der neueste Stand gelesen, dann wird es erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 could not take it yet (%2).</source>
        <translation>%1 konnte es noch nicht annehmen (%2).</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation, after the changes that it builds on.</source>
        <translation>Es geht mit dem nächsten Abgleich hinaus, nach den Änderungen, auf denen es aufbaut.</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation.</source>
        <translation>Es geht mit dem nächsten Abgleich hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at once</source>
        <translation>
            <numerusform>%n Termin auf einmal</numerusform>
            <numerusform>%n Termine auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n Zeitfenster</numerusform>
            <numerusform>%n Zeitfenster</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the server</source>
        <translation>Vom Server bestätigt</translation>
    </message>
    <message>
        <source>In conflict with the server: a person has to decide</source>
        <translation>Im Konflikt mit dem Server: Ein Mensch muss entscheiden</translation>
    </message>
    <message>
        <source>Stays on this computer: no server takes it</source>
        <translation>Bleibt auf diesem Computer: Kein Server nimmt es an</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>Vom Server abgelehnt: %1</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1: angelegt</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nichts Neues</translation>
    </message>
    <message>
        <source>%1: the server could not read the request</source>
        <translation>%1: der Server konnte die Anfrage nicht lesen</translation>
    </message>
    <message>
        <source>%1: the server asks to sign in</source>
        <translation>%1: der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>%1: the server does not allow it</source>
        <translation>%1: der Server erlaubt es nicht</translation>
    </message>
    <message>
        <source>%1: the server does not know it</source>
        <translation>%1: der Server kennt es nicht</translation>
    </message>
    <message>
        <source>%1: the server cannot do this</source>
        <translation>%1: der Server kann das nicht</translation>
    </message>
    <message>
        <source>%1: it clashes with what the server has</source>
        <translation>%1: es verträgt sich nicht mit dem, was der Server hat</translation>
    </message>
    <message>
        <source>%1: it was deleted on the server</source>
        <translation>%1: es wurde auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile</source>
        <translation>%1: es wurde auf dem Server inzwischen geändert</translation>
    </message>
    <message>
        <source>%1: it is too large for the server</source>
        <translation>%1: es ist zu groß für den Server</translation>
    </message>
    <message>
        <source>%1: the server does not accept the contents</source>
        <translation>%1: der Server nimmt den Inhalt nicht an</translation>
    </message>
    <message>
        <source>%1: the server asks to wait</source>
        <translation>%1: der Server bittet zu warten</translation>
    </message>
    <message>
        <source>%1: the server has too much to do</source>
        <translation>%1: der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: der Server hat einen Fehler</translation>
    </message>
    <message>
        <source>%1: the server sends us to another address, which is not followed</source>
        <translation>%1: der Server schickt uns zu einer anderen Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>%1: the server refuses</source>
        <translation>%1: der Server lehnt ab</translation>
    </message>
    <message>
        <source>The clinic file could not be read. Nothing was decided on what is missing.</source>
        <translation>Die Praxisdatei war nicht lesbar. Über das, was fehlt, wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>%1: %2 (with %3, on which it builds)</source>
        <comment>who, why, reference</comment>
        <translation>%1: %2 (mit %3, worauf es aufbaut)</translation>
    </message>
    <message>
        <source>the server works it out itself</source>
        <translation>der Server rechnet es selbst aus</translation>
    </message>
    <message>
        <source>Clinik does not keep resources of the type %1.</source>
        <translation>Clinik führt keine Ressourcen der Art %1.</translation>
    </message>
    <message>
        <source>Clinik takes an answer to an appointment, but does not let it be changed.</source>
        <translation>Clinik nimmt eine Antwort auf einen Termin an, lässt sie aber nicht ändern.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: the blocked time stays blocked there until somebody opens it there.</source>
        <translation>Clinik kann kein Zeitfenster entfernen: Die gesperrte Zeit bleibt dort gesperrt, bis jemand sie dort freigibt.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: this time is still offered there. Block it instead.</source>
        <translation>Clinik kann kein Zeitfenster entfernen: Diese Zeit wird dort weiter angeboten. Sperren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a %1; there it stays as it is.</source>
        <translation>Clinik kann %1 nicht entfernen; dort bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Clinik keeps no appointments without a time; it has no waiting list.</source>
        <translation>Clinik führt keine Termine ohne Zeit; es hat keine Warteliste.</translation>
    </message>
    <message>
        <source>Clinik has no place for what this changes; it is kept here.</source>
        <translation>Clinik hat keinen Platz für diese Änderung; sie bleibt hier.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no %1.</source>
        <translation>Die Antwort des Servers ist kein %1.</translation>
    </message>
    <message>
        <source>The Slot is %1 there by now.</source>
        <translation>Das Zeitfenster ist dort inzwischen %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the operation.</source>
        <translation>Die Antwort des Servers passt nicht zur Operation.</translation>
    </message>
    <message>
        <source>The server does not tell its free time.</source>
        <translation>Der Server nennt seine freie Zeit nicht.</translation>
    </message>
    <message>
        <source>Something on the server&apos;s page is no %1.</source>
        <translation>Etwas auf der Seite des Servers ist kein %1.</translation>
    </message>
    <message>
        <source>MediKIT deletes no visits.</source>
        <translation>MediKIT löscht keine Termine.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it cannot be changed by itself.</source>
        <translation>MediKIT errechnet diesen Termin aus einer Serie: Einzeln lässt er sich nicht ändern.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody cancel a visit from here; the patient may decline it.</source>
        <translation>MediKIT lässt niemanden von hier einen Termin absagen; der Patient kann ihn ablehnen.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a visit that is booked.</source>
        <translation>MediKIT lässt niemanden einen gebuchten Termin ändern.</translation>
    </message>
    <message>
        <source>MediKIT only books visits; it takes none that are “%1”.</source>
        <translation>MediKIT bucht nur Termine; solche mit dem Status „%1“ nimmt es nicht an.</translation>
    </message>
    <message>
        <source>MediKIT takes only visits that have a time.</source>
        <translation>MediKIT nimmt nur Termine mit einer Zeit an.</translation>
    </message>
    <message>
        <source>MediKIT books a visit for one patient.</source>
        <translation>MediKIT bucht einen Termin für einen Patienten.</translation>
    </message>
    <message>
        <source>MediKIT books in one of its schedules with a practitioner role; none fits.</source>
        <translation>MediKIT bucht in einem seiner Zeitpläne mit einer Behandlerrolle; keiner passt.</translation>
    </message>
    <message>
        <source>MediKIT takes answers, but changes none.</source>
        <translation>MediKIT nimmt Antworten an, ändert aber keine.</translation>
    </message>
    <message>
        <source>MediKIT takes only what patients answer.</source>
        <translation>MediKIT nimmt nur Antworten von Patienten an.</translation>
    </message>
    <message>
        <source>MediKIT has to know which visit the answer is about.</source>
        <translation>MediKIT muss wissen, um welchen Termin es in der Antwort geht.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it takes no answer for it.</source>
        <translation>MediKIT errechnet diesen Termin aus einer Serie: Es nimmt keine Antwort dazu an.</translation>
    </message>
    <message>
        <source>MediKIT takes only the answer of the visit&apos;s patient.</source>
        <translation>MediKIT nimmt nur die Antwort des Patienten dieses Termins an.</translation>
    </message>
    <message>
        <source>MediKIT takes no blocked time.</source>
        <translation>MediKIT nimmt keine gesperrte Zeit an.</translation>
    </message>
    <message>
        <source>MediKIT works out free time itself.</source>
        <translation>MediKIT rechnet freie Zeit selbst aus.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change schedules from outside.</source>
        <translation>MediKIT lässt niemanden von außen Zeitpläne ändern.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a %1 from here.</source>
        <translation>MediKIT lässt von hier niemanden %1 ändern.</translation>
    </message>
    <message>
        <source>The server does not say what became of it.</source>
        <translation>Der Server sagt nicht, was daraus wurde.</translation>
    </message>
    <message>
        <source>The server does not say what it calls the new resource.</source>
        <translation>Der Server sagt nicht, wie er die neue Ressource nennt.</translation>
    </message>
    <message>
        <source>Canvas deletes no visits.</source>
        <translation>Canvas löscht keine Termine.</translation>
    </message>
    <message>
        <source>A cancelled visit stays cancelled on Canvas.</source>
        <translation>Ein abgesagter Termin bleibt auf Canvas abgesagt.</translation>
    </message>
    <message>
        <source>Canvas has no visits that are “%1”.</source>
        <translation>Canvas hat keine Termine mit dem Status „%1“.</translation>
    </message>
    <message>
        <source>Canvas takes only visits that have a time.</source>
        <translation>Canvas nimmt nur Termine mit einer Zeit an.</translation>
    </message>
    <message>
        <source>Canvas takes only visits to a practitioner.</source>
        <translation>Canvas nimmt nur Termine bei einem Behandler an.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location a visit is.</source>
        <translation>Canvas muss wissen, an welchem Ort ein Termin ist.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location the visit is: there are several. Add one to the visit.</source>
        <translation>Canvas muss wissen, an welchem Ort der Termin ist: Es gibt mehrere. Fügen Sie dem Termin einen hinzu.</translation>
    </message>
    <message>
        <source>Canvas has no place for what was changed.</source>
        <translation>Canvas hat keinen Platz für das, was geändert wurde.</translation>
    </message>
    <message>
        <source>plain FHIR</source>
        <translation>reines FHIR</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say what became of the booking.</source>
        <translation>Die Antwort von MediKIT sagt nicht, was aus der Buchung wurde.</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say whether it took it.</source>
        <translation>Die Antwort von MediKIT sagt nicht, ob es sie angenommen hat.</translation>
    </message>
    <message>
        <source>Canvas takes no blocked time.</source>
        <translation>Canvas nimmt keine gesperrte Zeit an.</translation>
    </message>
    <message>
        <source>Canvas works out free time itself.</source>
        <translation>Canvas rechnet freie Zeit selbst aus.</translation>
    </message>
    <message>
        <source>Canvas takes no answers of participants, only the status of a visit.</source>
        <translation>Canvas nimmt keine Antworten von Teilnehmern an, nur den Status eines Termins.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change schedules from outside.</source>
        <translation>Canvas lässt niemanden von außen Zeitpläne ändern.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change a %1 from here.</source>
        <translation>Canvas lässt von hier niemanden %1 ändern.</translation>
    </message>
    <message>
        <source>Canvas&apos;s answer does not say what became of the visit.</source>
        <translation>Die Antwort von Canvas sagt nicht, was aus dem Termin wurde.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>What is given as the token for %1 is none: it holds spaces, line ends or special letters.</source>
        <translation>Was als Token für %1 angegeben ist, ist keines: Es enthält Leerzeichen, Zeilenenden oder Sonderzeichen.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more: it needs another one.</source>
        <translation>%1 nimmt das Token nicht mehr an: Es braucht ein neues.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no client secret for it.</source>
        <translation>%1 verlangt eine Anmeldung, und es gibt kein Client Secret dafür.</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in.</source>
        <translation>%1 sagt nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.</source>
        <translation>%1 will die Anmeldung unter %2, was nicht verschlüsselt ist. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 in a browser.</source>
        <translation>Bei %1 meldet man sich nicht im Browser an.</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in in a browser.</source>
        <translation>%1 sagt nicht, wo man sich im Browser anmeldet.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1 within five minutes.</source>
        <translation>Innerhalb von fünf Minuten hat sich niemand bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Signing in to %1 was stopped.</source>
        <translation>Die Anmeldung bei %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The answer that came is not the one to this sign-in to %1. It was not used: sign in again.</source>
        <translation>Die eingegangene Antwort gehört nicht zu dieser Anmeldung bei %1. Sie wurde nicht verwendet: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not know this program by its client id and secret.</source>
        <translation>%1 kennt dieses Programm mit dieser Client-ID und diesem Secret nicht.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is not valid any more: sign in again.</source>
        <translation>Die Anmeldung bei %1 gilt nicht mehr: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not allow what was asked for (scope).</source>
        <translation>%1 erlaubt nicht, worum gebeten wurde (Scope).</translation>
    </message>
    <message>
        <source>Signing in to %1 was declined there.</source>
        <translation>Die Anmeldung bei %1 wurde dort abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not let us in.</source>
        <translation>%1 hat uns nicht eingelassen.</translation>
    </message>
    <message>
        <source>The server does not say where to sign in.</source>
        <translation>Der Server sagt nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Er sagt: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: %2</source>
        <translation>Die Anmeldung bei %1 ist jetzt nicht möglich: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: it answers %2.</source>
        <translation>Die Anmeldung bei %1 ist jetzt nicht möglich: Er antwortet %2.</translation>
    </message>
    <message>
        <source>Signing in to %1 did not succeed: its answer holds no bearer token.</source>
        <translation>Die Anmeldung bei %1 ist nicht gelungen: Die Antwort enthält kein Bearer-Token.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: kept only until the program ends.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund: nur bis zum Programmende aufbewahrt.</translation>
    </message>
    <message>
        <source>The server gave nothing that lasts: it is good only until the program ends.</source>
        <translation>Der Server gab nichts Bleibendes: Es gilt nur bis zum Programmende.</translation>
    </message>
    <message>
        <source>Whoever runs the server gives this program a client id; without one nobody can sign in there in this way.</source>
        <translation>Wer den Server betreibt, gibt diesem Programm eine Client-ID; ohne sie kann sich dort niemand auf diese Weise anmelden.</translation>
    </message>
    <message>
        <source>“%1” is no address where secrets could be sent to; it looks like https://example.org/oauth2/token.</source>
        <translation>„%1“ ist keine Adresse, an die Geheimnisse gesendet werden könnten; sie sieht aus wie https://example.org/oauth2/token.</translation>
    </message>
    <message>
        <source>The file with the certificate authority holds no certificate; it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei mit der Zertifizierungsstelle enthält kein Zertifikat; es beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server&apos;s address was changed meanwhile.</source>
        <translation>Die Adresse des Servers wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not allow it.</source>
        <translation>%1 weiß, wer fragt, und erlaubt es nicht.</translation>
    </message>
    <message>
        <source>%1 asks to sign in: what it was given is not accepted.</source>
        <translation>%1 verlangt eine Anmeldung: Was er bekam, wird nicht angenommen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no %2: %3</source>
        <translation>Was unter %1 antwortet, ist kein %2: %3</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Es gibt schon einen Server namens „%1“.</translation>
    </message>
    <message>
        <source>%1 does not tell its free time: %2</source>
        <translation>%1 nennt seine freie Zeit nicht: %2</translation>
    </message>
    <message>
        <source>A synchronisation is under way. Try again when it is over.</source>
        <translation>Es läuft gerade ein Abgleich. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s)</source>
        <translation>
            <numerusform>%n Behandler</numerusform>
            <numerusform>%n Behandler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n weiterer Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be waited for: no port of this computer can be opened.</source>
        <translation>Auf die Antwort des Browsers kann nicht gewartet werden: Kein Port dieses Computers lässt sich öffnen.</translation>
    </message>
    <message>
        <source>This is not for you.</source>
        <translation>Das ist nicht für Sie.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Thank you. You can close this page and go back to Praxidesk.</source>
        <translation>Danke. Sie können diese Seite schließen und zu Praxidesk zurückkehren.</translation>
    </message>
    <message>
        <source>Signing in did not succeed. Praxidesk says why; you can close this page.</source>
        <translation>Die Anmeldung ist nicht gelungen. Praxidesk sagt, warum; Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Absagegrund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Category of service</source>
        <translation>Leistungskategorie</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>%1 gave an answer that does not fit this change: it may have been done or not. Tried again, %1 is asked first whether it has it; nothing is done twice.</source>
        <translation>%1 gab eine Antwort, die nicht zu dieser Änderung passt: Sie kann ausgeführt sein oder nicht. Beim nächsten Versuch wird %1 zuerst gefragt, ob sie da ist; nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>%1 does not give us this time any more, and a person has to decide.</source>
        <translation>%1 gibt uns diese Zeit nicht mehr, und ein Mensch muss entscheiden.</translation>
    </message>
    <message>
        <source>%1 does not know %2 yet: open the visit and say as whom it does.</source>
        <comment>a server, a patient</comment>
        <translation>%1 kennt %2 noch nicht: Öffnen Sie den Termin und sagen Sie, unter welcher Kennung.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what was here before the server</source>
        <translation>
            <numerusform>%n Eintrag von vor dem Server</numerusform>
            <numerusform>%n Einträge von vor dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs from the server: a change is kept on this computer only</source>
        <translation>Weicht vom Server ab: Eine Änderung bleibt nur auf diesem Computer</translation>
    </message>
    <message>
        <source>On the server; what was changed last stays on this computer</source>
        <translation>Auf dem Server; die letzte Änderung bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Only on this computer: no server was told of it</source>
        <translation>Nur auf diesem Computer: Kein Server weiß davon</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>“%1” is no patient&apos;s id.</source>
        <translation>„%1“ ist keine Patientenkennung.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>a patient&apos;s id is another one&apos;s</comment>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>Diesen Patienten gibt es nicht.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 did not accept.</source>
        <translation>Es baut auf %1 auf, was %2 nicht angenommen hat.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 does not allow us to send.</source>
        <translation>Es baut auf %1 auf, was wir nicht an %2 senden dürfen.</translation>
    </message>
    <message>
        <source>It builds on %1, which stays on this computer: %2 does not take it.</source>
        <translation>Es baut auf %1 auf, was auf diesem Computer bleibt: %2 nimmt es nicht an.</translation>
    </message>
    <message>
        <source>It builds on %1, of which somebody decided that %2 does not get it.</source>
        <translation>Es baut auf %1 auf, und jemand hat entschieden, dass %2 es nicht bekommt.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>why, the server&apos;s words</comment>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it: several servers want one, and $PRAXIDESK_TOKEN does not say for which it is. Name the server, or keep its token in the keychain.</source>
        <translation>%1 verlangt eine Anmeldung, und es gibt kein Token dafür: Mehrere Server wollen eines, und $PRAXIDESK_TOKEN sagt nicht, für welchen es ist. Nennen Sie den Server oder bewahren Sie sein Token im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>the visit is at another time on the server</source>
        <translation>der Termin liegt auf dem Server zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Gesperrte Zeit</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>Freigehaltene Zeit</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>what it means, in the server&apos;s words</comment>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>Er sieht aus wie %1: Wählen Sie das als Art.</translation>
    </message>
    <message>
        <source>It was booked here, and the server does not have it any more: perhaps it was put back to a backup.</source>
        <translation>Hier wurde es gebucht, und der Server hat es nicht mehr: Vielleicht wurde er auf eine Sicherung zurückgesetzt.</translation>
    </message>
    <message>
        <source>On the server it is as it was before it was changed here: perhaps somebody took that back, or the server was put back to a backup.</source>
        <translation>Auf dem Server ist es, wie es vor der Änderung hier war: Vielleicht hat sie dort jemand zurückgenommen, oder der Server wurde auf eine Sicherung zurückgesetzt.</translation>
    </message>
    <message>
        <source>the server has it again</source>
        <translation>der Server hat es wieder</translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>people and rooms</source>
        <translation>Personen und Räume</translation>
    </message>
</context>
<context>
    <name>TitleWords</name>
    <message>
        <source>%1, continued</source>
        <comment>title of a further page</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>A &amp;tour of five minutes</source>
        <translation>&amp;Rundgang von fünf Minuten</translation>
    </message>
    <message>
        <source>New here? A tour of five minutes shows what one does all day.</source>
        <translation>Neu hier? Ein Rundgang von fünf Minuten zeigt, was man den ganzen Tag über tut.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Rundgang zeigen</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>The user guide is not installed on this computer. The tour in the Help menu shows what one does all day, F1 lists the keys.</source>
        <translation>Das Handbuch ist auf diesem Computer nicht installiert. Der Rundgang im Menü „Hilfe“ zeigt, was man den ganzen Tag tut, F1 listet die Tasten auf.</translation>
    </message>
    <message>
        <source>No program on this computer opens the user guide. It is in %1.</source>
        <translation>Kein Programm auf diesem Computer öffnet das Handbuch. Es liegt in %1.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>&amp;Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>View saved under %1</source>
        <comment>a key</comment>
        <translation>Unter %1 gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved vi&amp;ews</source>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Check-up</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n Zeitfenster</numerusform>
            <numerusform>%n Zeitfenster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyHours</name>
    <message>
        <source>“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.</source>
        <translation>„%1“ ist kein Tag und keine Folge von Tagen wie MO, MO-FR oder MO,WE.</translation>
    </message>
    <message>
        <source>“%1” is not a window of time, such as 08:00-12:00.</source>
        <translation>„%1“ ist keine Zeitspanne wie 08:00-12:00.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.</source>
        <translation>„%1“ ist keine Regel; sie besteht aus Tagen und Zeitspannen wie „MO-FR 08:00-12:00,13:00-17:00“.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
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
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>short day, see QDate::toString</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>long day, see QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <comment>birth date and age</comment>
        <translation>geb. %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>birth date, see QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>Eingabefehler</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>nur dieser Platz</translation>
    </message>
    <message>
        <source>queued for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>vom Server bestätigt</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation>Konflikt zu entscheiden</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>front desk</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>praxictl cannot reach this window: its socket could not be made.</source>
        <translation>praxictl erreicht dieses Fenster nicht: Sein Socket ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. praxictl works without one.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. praxictl kommt ohne aus.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Einen Befehl %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::BlockDialog</name>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Gesperrte Zeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>a practitioner, on all schedules</comment>
        <translation>%1 überall</translation>
    </message>
    <message>
        <source>Only the schedule “%1”</source>
        <translation>Nur der Zeitplan „%1“</translation>
    </message>
    <message>
        <source>Only this schedule</source>
        <translation>Nur dieser Zeitplan</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Nur speichern</translation>
    </message>
    <message>
        <source>Block only</source>
        <translation>Nur sperren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Block and move %n</source>
        <translation>
            <numerusform>Sperren und %n verschieben</numerusform>
            <numerusform>Sperren und %n verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>Behandler abwesend</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>&amp;Ganztägig</translation>
    </message>
    <message>
        <source>Each day &amp;until</source>
        <translation>Jeden Tag &amp;bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>Steht auf der Sperrzeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Bemer&amp;kung</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>A call list is kept until every patient is told</source>
        <translation>Eine Anrufliste bleibt, bis jeder Patient benachrichtigt ist</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Diese Sperrzeit entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Blocked %1, appointments moved: %2, cancelled: %3</source>
        <comment>time, numbers</comment>
        <translation>%1 gesperrt, Termine verschoben: %2, abgesagt: %3</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and moved %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 gesperrt und %n Termin verschoben</numerusform>
            <numerusform>%1 gesperrt und %n Termine verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and cancelled %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 gesperrt und %n Termin abgesagt</numerusform>
            <numerusform>%1 gesperrt und %n Termine abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 over %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 gesperrt, %n Termin betroffen</numerusform>
            <numerusform>%1 gesperrt, %n Termine betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last on %1. %2</source>
        <translation>
            <numerusform>Einmal (%1). %2</numerusform>
            <numerusform>%n-mal (zuletzt %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>over %n appointments</source>
        <translation>
            <numerusform>über %n Termin</numerusform>
            <numerusform>über %n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Block, move %1, cancel %2</source>
        <comment>numbers of appointments</comment>
        <translation>Sperren, %1 verschieben, %2 absagen</translation>
    </message>
    <message numerus="yes">
        <source>Block and cancel %n</source>
        <translation>
            <numerusform>Sperren und %n absagen</numerusform>
            <numerusform>Sperren und %n absagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::DisplacedList</name>
    <message>
        <source>Displaced appointments</source>
        <translation>Verdrängte Termine</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, practitioner</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Decide later, keep on the list</source>
        <translation>Später entscheiden, auf der Liste lassen</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments lie in this time.</source>
        <translation>
            <numerusform>%n Termin liegt in dieser Zeit.</numerusform>
            <numerusform>%n Termine liegen in dieser Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is cancelled.</source>
        <translation>Keiner wird abgesagt.</translation>
    </message>
    <message>
        <source>%1 will be cancelled.</source>
        <translation>Abgesagt wird: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::AnswersDialog</name>
    <message>
        <source>&amp;Save answers</source>
        <translation>Antworten &amp;speichern</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>Anmerkung von %1</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Propose another time for %1</source>
        <translation>Andere Zeit für %1 vorschlagen</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a day and a time, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Time that %1 proposes</source>
        <translation>Zeit, die %1 vorschlägt</translation>
    </message>
    <message>
        <source>%1 proposes %2.</source>
        <comment>who, when</comment>
        <translation>%1 schlägt %2 vor.</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Auf diese Zeit verschieben</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it; the server is told those that it takes.</source>
        <comment>state</comment>
        <translation>Status des Termins: %1. Antworten werden dabei aufbewahrt; der Server erfährt die, die er annimmt.</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it.</source>
        <comment>state</comment>
        <translation>Status des Termins: %1. Antworten werden dabei aufbewahrt.</translation>
    </message>
    <message>
        <source>Everybody accepts: the visit will be booked.</source>
        <translation>Alle nehmen an: Der Termin wird gebucht.</translation>
    </message>
    <message>
        <source>The visit is %1 until everybody who was asked has accepted.</source>
        <comment>state</comment>
        <translation>Status des Termins: %1, bis alle Gefragten angenommen haben.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::BookingDialog</name>
    <message>
        <source>Book an appointment</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>from the calendar</source>
        <translation>aus dem Kalender</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>was %1 in the calendar</source>
        <translation>war %1 im Kalender</translation>
    </message>
    <message>
        <source>✓ Free: %1</source>
        <translation>✓ Frei: %1</translation>
    </message>
    <message>
        <source>✓ Free: %1. Takes %2, the whole of its Slots.</source>
        <translation>✓ Frei: %1. Belegt %2, seine ganzen Zeitfenster.</translation>
    </message>
    <message>
        <source>No other time was found in the next days.</source>
        <translation>In den nächsten Tagen wurde keine andere Zeit gefunden.</translation>
    </message>
    <message>
        <source>Nearest times for %1:</source>
        <translation>Nächste Zeiten für %1:</translation>
    </message>
    <message>
        <source>shorten to %1</source>
        <translation>auf %1 kürzen</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <comment>practitioner</comment>
        <translation>%1, am selben Tag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Überbuchen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Jede Terminart</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Shown in the card’s tooltip and on the day sheet</source>
        <translation>Steht im Tooltip der Karte und auf dem Tagesblatt</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Terminart</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>B&amp;ei</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>&amp;Also</source>
        <translation>A&amp;uch dabei</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved on this computer at once; undo with Ctrl+Z</source>
        <translation>Sofort auf diesem Computer gespeichert; rückgängig mit Strg+Z</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>%n Termin buchen</numerusform>
            <numerusform>%n Termine buchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>As&amp;k first: pending until everybody has accepted</source>
        <translation>Erst an&amp;fragen: gebucht, wenn alle angenommen haben</translation>
    </message>
    <message>
        <source>Whom the visit names</source>
        <comment>a visit on no schedule</comment>
        <translation>Wen der Termin nennt</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ClashBox</name>
    <message>
        <source>Find more times…</source>
        <translation>Weitere Zeiten finden&#xa0;…</translation>
    </message>
    <message>
        <source>Overbook with a reason…</source>
        <translation>Mit Grund überbuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Why is this visit overbooked? The reason is kept with it.</source>
        <translation>Warum wird dieser Termin überbucht? Der Grund wird dabei aufbewahrt.</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>Grund für das Überbuchen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, then with whom</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAlreadyLine</name>
    <message>
        <source>Take this one</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>patient, birth date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The same phone number: %1</source>
        <comment>a patient</comment>
        <translation>Dieselbe Telefonnummer: %1</translation>
    </message>
    <message>
        <source>Probably there already: %1</source>
        <comment>a patient</comment>
        <translation>Wahrscheinlich schon vorhanden: %1</translation>
    </message>
    <message>
        <source>Take this one: %1</source>
        <comment>a patient</comment>
        <translation>Diesen nehmen: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAtForm</name>
    <message>
        <source>Known at %1 as</source>
        <comment>a server&apos;s name; its id of a patient follows</comment>
        <translation>Bei %1 bekannt als</translation>
    </message>
    <message>
        <source>Its id there</source>
        <translation>Kennung dort</translation>
    </message>
    <message>
        <source>Without it a visit can be booked here, but not there: that server takes nobody whom it does not know.</source>
        <translation>Ohne sie lässt sich ein Termin hier buchen, aber nicht dort: Dieser Server nimmt niemanden, den er nicht kennt.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ManyCombo</name>
    <message>
        <source>All of %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::NewPatientForm</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Stattdessen suchen</translation>
    </message>
    <message>
        <source>The family name is still missing.</source>
        <translation>Der Nachname fehlt noch.</translation>
    </message>
    <message>
        <source>The birth date is not a date yet.</source>
        <translation>Das Geburtsdatum ist noch kein Datum.</translation>
    </message>
    <message>
        <source>Added when you book.</source>
        <translation>Wird beim Buchen angelegt.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OccurrenceList</name>
    <message>
        <source>Occurrences</source>
        <translation>Einzeltermine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>moved here, free</source>
        <translation>hierher verschoben, frei</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Number %1, %2</source>
        <comment>occurrence</comment>
        <translation>Nummer %1, %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation>Nicht buchbar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Move to %1 %2</source>
        <comment>day, time</comment>
        <translation>Auf %1, %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n Termin, frei</numerusform>
            <numerusform>%n Termine, alle frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n überschneidet sich</numerusform>
            <numerusform>%n überschneiden sich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OutlookList</name>
    <message>
        <source>Occurrences</source>
        <translation>Einzeltermine</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ParticipantsEditor</name>
    <message>
        <source>Add someone or something</source>
        <translation>Jemanden oder etwas hinzufügen</translation>
    </message>
    <message>
        <source>Everybody already takes part</source>
        <translation>Alle nehmen schon teil</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientDialog</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Zeit finden</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>What the front desk should know</source>
        <translation>Was die Anmeldung wissen sollte</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Vornamen</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next &amp;visit in</source>
        <translation>Nächster Termin &amp;in</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Nächster Termin in</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;ook…</source>
        <translation>B&amp;uchen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No visit to come</source>
        <translation>Kein Termin steht aus</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to come</source>
        <translation>
            <numerusform>%n Termin steht aus</numerusform>
            <numerusform>%n Termine stehen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>a day</comment>
        <translation>zuletzt hier %1</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>einmal nicht erschienen</numerusform>
            <numerusform>%n-mal nicht erschienen</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2: %3 with %4, %5</source>
        <comment>day, time, visit, people, state</comment>
        <translation>%1, %2: %3 bei %4, %5</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftige</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>This record is not used any more: it was merged with another one of the same person.</source>
        <translation>Diese Akte wird nicht mehr benutzt: Sie wurde mit einer anderen derselben Person zusammengeführt.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diese öffnen</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>kein Geburtsdatum</translation>
    </message>
    <message>
        <source>%1 (%2) may be the same person. Merging brings that record’s visits here; undo takes it back.</source>
        <translation>%1 (%2) ist vielleicht dieselbe Person. Das Zusammenführen holt die Termine jener Akte hierher; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>Mit dieser Akte zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 (%2) into this record</source>
        <translation>%1 (%2) mit dieser Akte zusammenführen</translation>
    </message>
    <message>
        <source>This is no birth date that can be read. Write it as 14.3.1987 or 1987-03-14.</source>
        <translation>Das ist kein lesbares Geburtsdatum. Schreiben Sie es wie 14.3.1987 oder 1987-03-14.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientPicker</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Name, birth date, phone or number</source>
        <translation>Name, Geburtsdatum, Telefon oder Nummer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>braucht Dolmetscher</translation>
    </message>
    <message>
        <source>needs an interpreter (%1)</source>
        <translation>braucht Dolmetscher (%1)</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>nicht unter den Patienten dieser Praxis</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Matching patients</source>
        <translation>Passende Patienten</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchModel</name>
    <message>
        <source>New patient “%1”…</source>
        <translation>Neuer Patient „%1“&#xa0;…</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>noch nie hier</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>day, time</comment>
        <translation>nächster: %1, %2</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>zuletzt hier %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, wenn Sie mögen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>Patient hat abgesagt</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Patient ist krank</translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>Behandler abwesend</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Versehentlich gebucht</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Short question</source>
        <translation>Kurze Frage</translation>
    </message>
    <message>
        <source>Agreed with the practitioner</source>
        <translation>Mit dem Behandler abgesprochen</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::RepeatEditor</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>Alle n Wochen</translation>
    </message>
    <message>
        <source>Own rule (RRULE)</source>
        <translation>Eigene Regel (RRULE)</translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Wochen dazwischen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after this many</comment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am ersten %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am zweiten %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am dritten %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am vierten %1</translation>
    </message>
    <message>
        <source>A rule as in calendar files (RFC 5545)</source>
        <translation>Eine Regel wie in Kalenderdateien (RFC 5545)</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>An welchen Tagen</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Every week on some days</source>
        <translation>Jede Woche an bestimmten Tagen</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Jeden Monat am %1.</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am letzten %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeChoice</name>
    <message>
        <source>Only this one</source>
        <translation>Nur diesen</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Diesen und die folgenden</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Die ganze Serie</translation>
    </message>
    <message>
        <source>Which of the series</source>
        <translation>Welche der Serie</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeDialog</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::WaitlistDialog</name>
    <message>
        <source>On the waitlist</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Jede Terminart</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>Who waits? Choose a patient.</source>
        <translation>Wer wartet? Wählen Sie einen Patienten.</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>O&amp;nly between</source>
        <translation>N&amp;ur zwischen</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Whoever offers it</source>
        <translation>Wer es anbietet</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Ohne Rang</translation>
    </message>
    <message>
        <source>1, most urgent</source>
        <translation>1, am dringendsten</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, can wait</source>
        <translation>5, kann warten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>B&amp;ei</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Terminart</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>Ta&amp;ge</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;riorität</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Bemer&amp;kung</translation>
    </message>
    <message>
        <source>Remove from the waitlist</source>
        <translation>Von der Warteliste nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::CalendarView</name>
    <message>
        <source>Scroll through the day</source>
        <translation>Durch den Tag blättern</translation>
    </message>
    <message>
        <source>Scroll through the columns</source>
        <translation>Durch die Spalten blättern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>column, times, why not</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where the time cursor is, why it cannot be booked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be booked:
%2</source>
        <comment>times, reasons</comment>
        <translation>%1 ist nicht buchbar:
%2</translation>
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
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min free</source>
        <translation>
            <numerusform>%n min frei</numerusform>
            <numerusform>%n min frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h free</source>
        <translation>%1 h frei</translation>
    </message>
    <message>
        <source>%1 h %2 min free</source>
        <translation>%1 h %2 min frei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts about an appointment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min zu spät</numerusform>
            <numerusform>%n min zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>wartet %n min</numerusform>
            <numerusform>wartet %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Raum</translation>
    </message>
    <message numerus="yes">
        <source>in room %n min</source>
        <translation>
            <numerusform>im Raum %n min</numerusform>
            <numerusform>im Raum %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>im Raum %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>Eingabefehler</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>nur dieser Platz</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a hold</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a hold</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>next free time</comment>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Enter to book</source>
        <translation>Eingabe bucht</translation>
    </message>
    <message>
        <source>Enter to block</source>
        <translation>Eingabe sperrt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Release to book</source>
        <translation>Loslassen bucht</translation>
    </message>
    <message>
        <source>Release to block</source>
        <translation>Loslassen sperrt</translation>
    </message>
    <message>
        <source>Release to move</source>
        <translation>Loslassen verschiebt</translation>
    </message>
    <message>
        <source>Release to copy</source>
        <translation>Loslassen kopiert</translation>
    </message>
    <message>
        <source>Release to resize</source>
        <translation>Loslassen ändert die Dauer</translation>
    </message>
    <message>
        <source>Enter to move</source>
        <translation>Eingabe verschiebt</translation>
    </message>
    <message>
        <source>Enter to copy</source>
        <translation>Eingabe kopiert</translation>
    </message>
    <message>
        <source>Enter to resize</source>
        <translation>Eingabe ändert die Dauer</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a stretch of time</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>%1, %2 not free</source>
        <translation>%1, %2 nicht frei</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 blocked, %2</source>
        <translation>%1 gesperrt, %2</translation>
    </message>
    <message>
        <source>%1 offered, number %2</source>
        <translation>%1 angeboten, Nummer %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>reserviert für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, then facts</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>seit %n min</numerusform>
            <numerusform>seit %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a series</source>
        <translation>Teil einer Serie</translation>
    </message>
    <message>
        <source>waiting for server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>saved on the server</source>
        <translation>auf dem Server gespeichert</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>in conflict with the server</source>
        <translation>im Konflikt mit dem Server</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n min left</source>
        <translation>
            <numerusform>Reserviert, noch %n min</numerusform>
            <numerusform>Reserviert, noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n s left</source>
        <translation>
            <numerusform>Reserviert, noch %n s</numerusform>
            <numerusform>Reserviert, noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
    <message>
        <source>%1 is in the way</source>
        <translation>%1 ist im Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the way</source>
        <translation>
            <numerusform>%n Eintrag ist im Weg</numerusform>
            <numerusform>%n Einträge sind im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold</source>
        <comment>is in the way</comment>
        <translation>Eine Reservierung</translation>
    </message>
    <message numerus="yes">
        <source>Displaces %n visit(s)</source>
        <translation>
            <numerusform>Verdrängt %n Termin</numerusform>
            <numerusform>Verdrängt %n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displaced</source>
        <comment>visits, in little room</comment>
        <translation>
            <numerusform>%n verdrängt</numerusform>
            <numerusform>%n verdrängt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time, by another program</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>by something that this clinic does not know</source>
        <translation>von etwas, das diese Praxis nicht kennt</translation>
    </message>
    <message>
        <source>%1 taken, %2</source>
        <translation>%1 belegt, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column: practitioner, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaModel</name>
    <message>
        <source>%1  %2</source>
        <comment>day, time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>birth date in a list, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in room</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n im Raum</numerusform>
            <numerusform>%n im Raum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>day</comment>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, its counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaView</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show all visits of these days</source>
        <translation>Alle Termine dieser Tage zeigen</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen&#xa0;…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Only visits that the server has not confirmed</source>
        <translation>Nur Termine, die der Server nicht bestätigt hat</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Jede Terminart</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>Niemand wird gezeigt.
Haken Sie links einen Behandler oder einen Raum an.</translation>
    </message>
    <message>
        <source>No visit of these days matches.</source>
        <translation>Kein Termin dieser Tage passt dazu.</translation>
    </message>
    <message>
        <source>No visits on these days.
Book one with Ctrl+N, or list more days above.</source>
        <translation>Keine Termine an diesen Tagen.
Buchen Sie einen mit Strg+N oder wählen Sie oben mehr Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n Termin ausgewählt</numerusform>
            <numerusform>%n Termine ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthLegendLabel</name>
    <message>
        <source>Bars: booked, blocked, free</source>
        <translation>Balken: gebucht, gesperrt, frei</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::BackEntryDialog</name>
    <message>
        <source>%1 %2 (new)</source>
        <comment>given and family name of a new patient</comment>
        <translation>%1&#xa0;%2 (neu)</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Enter bookings from paper</source>
        <translation>Buchungen vom Papier nachtragen</translation>
    </message>
    <message>
        <source>No type of visit</source>
        <translation>Keine Terminart</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>Type a line, press Enter, and go on with the next one. Nothing is saved before you choose “Save all”.</source>
        <translation>Tippen Sie eine Zeile, drücken Sie die Eingabetaste und machen Sie mit der nächsten weiter. Gespeichert wird erst mit „Alles speichern“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason to book it nevertheless</source>
        <translation>Grund, trotzdem zu buchen</translation>
    </message>
    <message>
        <source>When, with whom</source>
        <translation>Wann, bei wem</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit, state</source>
        <translation>Terminart, Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Lines to save</source>
        <translation>Zu speichernde Zeilen</translation>
    </message>
    <message>
        <source>Enter changes a line, Delete removes it</source>
        <translation>Eingabe ändert eine Zeile, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Nobody works here yet: add a schedule first.</source>
        <translation>Hier arbeitet noch niemand: Fügen Sie zuerst einen Zeitplan hinzu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>überbucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n lines</source>
        <translation>
            <numerusform>%n Zeile speichern</numerusform>
            <numerusform>%n Zeilen speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PackDialog</name>
    <message>
        <source>Full names</source>
        <translation>Volle Namen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Write &amp;papers</source>
        <translation>&amp;Papiere schreiben</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>After changes</source>
        <translation>Nach Änderungen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Write &amp;calendars</source>
        <translation>&amp;Kalender schreiben</translation>
    </message>
    <message>
        <source>Patients in calendars</source>
        <translation>Patienten in Kalendern</translation>
    </message>
    <message>
        <source>Only “busy”</source>
        <translation>Nur „belegt“</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>Notfallmappe</translation>
    </message>
    <message>
        <source>Day sheets of everybody, the call list and an index are kept in a folder of your choice, so that the clinic works when this computer does not. Choose one that others can reach: on a network drive, or on a stick.</source>
        <translation>Alle Tagesblätter, die Anrufliste und ein Inhaltsverzeichnis liegen in einem Ordner Ihrer Wahl, damit die Praxis arbeitet, wenn dieser Computer es nicht tut. Wählen Sie einen, den andere erreichen: auf einem Netzlaufwerk oder einem Stick.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>folder of what</comment>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Täglich um</translation>
    </message>
    <message>
        <source>not written anew</source>
        <translation>nicht neu geschrieben</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>At most this often, when something was booked, moved or cancelled</source>
        <translation>Höchstens so oft, wenn etwas gebucht, verschoben oder abgesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder of the papers</source>
        <translation>Ordner der Papiere</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>Ta&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Every day at</source>
        <translation>&amp;Täglich um</translation>
    </message>
    <message>
        <source>&amp;After changes</source>
        <translation>Nach &amp;Änderungen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>Pat&amp;ienten</translation>
    </message>
    <message>
        <source>A file per practitioner that telephones and other programs can subscribe to (iCalendar), written anew when the papers would be.</source>
        <translation>Eine Datei je Behandler, die Telefone und andere Programme abonnieren können (iCalendar), neu geschrieben, wann es die Papiere würden.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Folder of the calendars</source>
        <translation>Ordner der Kalender</translation>
    </message>
    <message>
        <source>Pa&amp;tients</source>
        <translation>Patie&amp;nten</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Written last: %1, %2.</source>
        <comment>day, time</comment>
        <translation>Zuletzt geschrieben: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source> packs</source>
        <comment>after a number</comment>
        <translation> Mappen</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PrintDialog</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>A line for each stretch</source>
        <translation>Eine Zeile je Abschnitt</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Zeilen zum Beschreiben</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Volle Namen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>&amp;Birth date and phone</source>
        <translation>&amp;Geburtsdatum und Telefon</translation>
    </message>
    <message>
        <source>Boxes to &amp;tick</source>
        <translation>Kästchen zum An&amp;haken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <comment>of all that are printed</comment>
        <translation>Blatt %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Under the clinic’s name</source>
        <translation>Unter dem Namen der Praxis</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <translation>Adresse, Telefon</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Fr&amp;ee time</source>
        <translation>Fr&amp;eie Zeit</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>Pat&amp;ienten</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>&amp;Under the clinic’s name</source>
        <translation>&amp;Unter dem Namen der Praxis</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Die Seiten werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Tagesblätter</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Terminzettel</translation>
    </message>
    <message>
        <source>Nobody works in this clinic yet, so there is nothing to print.</source>
        <translation>In dieser Praxis arbeitet noch niemand, darum gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is switched on and has paper, or save them as a PDF.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Sehen Sie nach, ob er eingeschaltet ist und Papier hat, oder speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <comment>title of a paper</comment>
        <translation>%1 gedruckt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>title of a paper, first day</comment>
        <translation>%1&#xa0;%2.pdf</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ActorsEditor</name>
    <message>
        <source>&amp;Add new</source>
        <translation>Neu anle&amp;gen</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Person oder Raum hinzufügen</translation>
    </message>
    <message>
        <source>Add a practitioner, room, device, service or patient</source>
        <translation>Behandler, Raum, Gerät, Leistung oder Patient hinzufügen</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>Art des neuen Eintrags</translation>
    </message>
    <message>
        <source>Found actors</source>
        <translation>Gefundene Personen und Räume</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>kind of an actor</comment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ConditionsEditor</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Ungerade Wochen</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Gerade Wochen</translation>
    </message>
    <message>
        <source>Only for services</source>
        <translation>Nur für Leistungen</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Leistungen</translation>
    </message>
    <message>
        <source>Only for &amp;services</source>
        <translation>Nur für &amp;Leistungen</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::CopyHoursDialog</name>
    <message>
        <source>Also days &amp;off and other exceptions</source>
        <translation>Auch &amp;freie Tage und andere Ausnahmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy weekly hours</source>
        <translation>Wochenzeiten kopieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody else has weekly hours yet.</source>
        <translation>Noch hat niemand sonst Wochenzeiten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>every week: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Slots of %n minute(s)</source>
        <translation>
            <numerusform>Zeitfenster von %n Minute</numerusform>
            <numerusform>Zeitfenster von %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DefaultsDialog</name>
    <message>
        <source>Preview of</source>
        <translation>Vorschau für</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>Terminvorgaben</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>Anfangszeiten des Tages</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>&amp;Vorschau für</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>von der Praxis</translation>
    </message>
    <message>
        <source>Holds for every visit of this service, where a schedule says nothing itself. Grey values come from the clinic: type to replace them.</source>
        <translation>Gilt für jeden Termin dieser Leistung, wo ein Zeitplan selbst nichts sagt. Graue Werte kommen von der Praxis: Tippen Sie, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Holds for every visit, where neither its schedule nor its service says anything.</source>
        <translation>Gilt für jeden Termin, wo weder Zeitplan noch Leistung etwas sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n Anfangszeit</numerusform>
            <numerusform>%n Anfangszeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>Terminvorgaben geändert.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DetailsPage</name>
    <message>
        <source>Bookable &amp;from</source>
        <translation>Buchbar &amp;ab</translation>
    </message>
    <message>
        <source>Bookable &amp;until</source>
        <translation>Buchbar &amp;bis</translation>
    </message>
    <message>
        <source>Whose &amp;time</source>
        <translation>Wessen &amp;Zeit</translation>
    </message>
    <message>
        <source>With several, a booking takes all of them: a practitioner and the room, for instance.</source>
        <translation>Sind es mehrere, belegt eine Buchung alle: zum Beispiel Behandler und Raum.</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Fachgebiet</translation>
    </message>
    <message>
        <source>Se&amp;rvice type</source>
        <translation>Leistungsa&amp;rt</translation>
    </message>
    <message>
        <source>Service &amp;category</source>
        <translation>Lei&amp;stungskategorie</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Mehrere mit Komma trennen.</translation>
    </message>
    <message>
        <source>Planning &amp;horizon</source>
        <translation>&amp;Planungszeitraum</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Bemer&amp;kung</translation>
    </message>
    <message>
        <source>A schedule needs somebody or something whose time it is.</source>
        <translation>Ein Zeitplan braucht jemanden oder etwas, wessen Zeit er ist.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>Der Planungszeitraum endet, bevor er beginnt.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ExceptionsPage</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Import public &amp;holidays…</source>
        <translation>Feie&amp;rtage importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Freie Tage und andere Zeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>No days off yet. Enter leave above, or import the public holidays of your country from a calendar file (.ics).</source>
        <translation>Noch keine freien Tage. Tragen Sie oben Urlaub ein oder importieren Sie die Feiertage Ihres Landes aus einer Kalenderdatei (.ics).</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>days, name, hours</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HolidaysDialog</name>
    <message>
        <source>For &amp;all active schedules</source>
        <translation>Für &amp;alle aktiven Zeitpläne</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics) with the public holidays of your country or region.</source>
        <translation>Wählen Sie eine Kalenderdatei (.ics) mit den Feiertagen Ihres Landes oder Ihrer Region.</translation>
    </message>
    <message>
        <source>Import public holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Kalender (*.ics *.ical *.ifb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This calendar has no holidays from today on.</source>
        <translation>Dieser Kalender hat ab heute keine Feiertage.</translation>
    </message>
    <message>
        <source>These days will be closed. Days that already have hours of their own keep them.</source>
        <translation>Diese Tage werden geschlossen. Tage mit eigenen Zeiten behalten sie.</translation>
    </message>
    <message numerus="yes">
        <source>Close on %n day(s)</source>
        <translation>
            <numerusform>An %n Tag schließen</numerusform>
            <numerusform>An %n Tagen schließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HoursPage</name>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Copy those of %1</source>
        <comment>practitioner</comment>
        <translation>Von %1 kopieren</translation>
    </message>
    <message>
        <source>Hours shown</source>
        <translation>Gezeigte Zeiten</translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation>&amp;Andere Zeiten</translation>
    </message>
    <message>
        <source>Hours of their own for odd or even weeks, a season or a service</source>
        <translation>Eigene Zeiten für ungerade oder gerade Wochen, eine Saison oder eine Leistung</translation>
    </message>
    <message>
        <source>Cop&amp;y from…</source>
        <translation>&amp;Kopieren von&#xa0;…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>&amp;Zeitfenster</translation>
    </message>
    <message>
        <source>Hours as text</source>
        <translation>Zeiten als Text</translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>Als Te&amp;xt</translation>
    </message>
    <message>
        <source>No weekly hours yet. Draw them here, type them below, or copy somebody’s.</source>
        <translation>Noch keine Wochenzeiten. Zeichnen Sie sie hier, tippen Sie sie unten oder kopieren Sie die von jemandem.</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Zeiten entfernen</translation>
    </message>
    <message>
        <source>When these hours hold</source>
        <translation>Wann diese Zeiten gelten</translation>
    </message>
    <message>
        <source>Further hours by a rule</source>
        <translation>Weitere Zeiten nach einer Regel</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::MakeSlotsDialog</name>
    <message>
        <source>Make Slots for %1</source>
        <comment>practitioner</comment>
        <translation>Zeitfenster für %1 anlegen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>until</source>
        <comment>from date until date</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>&amp;Zeitfenster</translation>
    </message>
    <message>
        <source>Weekly hours can be booked without Slots too. Make them where a server or another program needs to see free Slots.</source>
        <translation>Wochenzeiten sind auch ohne Zeitfenster buchbar. Legen Sie sie an, wo ein Server oder ein anderes Programm freie Zeitfenster sehen muss.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make Slots</source>
        <translation>Zeitfenster anlegen</translation>
    </message>
    <message>
        <source>The weekly hours have no time in these days.</source>
        <translation>Die Wochenzeiten haben in diesen Tagen keine Zeit.</translation>
    </message>
    <message>
        <source>Everything is as the weekly hours say; nothing would change.</source>
        <translation>Alles entspricht den Wochenzeiten; es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be added.</source>
        <translation>
            <numerusform>%n Zeitfenster käme dazu.</numerusform>
            <numerusform>%n Zeitfenster kämen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free Slot(s) that the hours no longer have would be removed.</source>
        <translation>
            <numerusform>%n freies Zeitfenster, das nicht mehr in den Zeiten liegt, würde entfernt.</numerusform>
            <numerusform>%n freie Zeitfenster, die nicht mehr in den Zeiten liegen, würden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n Zeitfenster bleibt, wie es ist.</numerusform>
            <numerusform>%n Zeitfenster bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, blocked, held or hand-made Slot(s) are left alone.</source>
        <translation>
            <numerusform>%n gebuchtes, gesperrtes, reserviertes oder von Hand angelegtes Zeitfenster bleibt unberührt.</numerusform>
            <numerusform>%n gebuchte, gesperrte, reservierte oder von Hand angelegte Zeitfenster bleiben unberührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::OptionalDate</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParameterFields</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Du&amp;ration</source>
        <translation>D&amp;auer</translation>
    </message>
    <message>
        <source>of a visit that says none</source>
        <translation>eines Termins ohne Angabe</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Bu&amp;ffer before</source>
        <translation>&amp;Puffer davor</translation>
    </message>
    <message>
        <source>kept clear before each visit</source>
        <translation>bleibt vor jedem Termin frei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Buffer &amp;after</source>
        <translation>Pu&amp;ffer danach</translation>
    </message>
    <message>
        <source>kept clear after each visit</source>
        <translation>bleibt nach jedem Termin frei</translation>
    </message>
    <message>
        <source>A &amp;start every</source>
        <translation>Ein &amp;Beginn alle</translation>
    </message>
    <message>
        <source>from the start of the day on</source>
        <translation>ab dem Anfang des Tages</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>Ver&amp;satz</translation>
    </message>
    <message>
        <source>how much later each of them is</source>
        <translation>um wie viel später jeder davon ist</translation>
    </message>
    <message>
        <source>Visits at a &amp;time</source>
        <translation>Termine &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>that may overlap, as in a group</source>
        <translation>die sich überschneiden dürfen, wie in einer Gruppe</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Inherit: %1</source>
        <comment>name of a field</comment>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No visit can start on this day. Are there weekly hours?</source>
        <translation>An diesem Tag kann kein Termin beginnen. Gibt es Wochenzeiten?</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParametersPage</name>
    <message>
        <source>For which service</source>
        <translation>Für welche Leistung</translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation>Vorschau für</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>Anfangszeiten des Tages</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>&amp;Vorschau für</translation>
    </message>
    <message>
        <source>Without any of these, visits start on the grid of the weekly hours. Grey values are inherited: type to replace them.</source>
        <translation>Ohne Angaben beginnen Termine im Raster der Wochenzeiten. Graue Werte sind übernommen: Tippen Sie, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>from “Any service”</source>
        <translation>von „Jede Leistung“</translation>
    </message>
    <message>
        <source>from the service %1</source>
        <translation>von der Leistung %1</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>von der Praxis</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n Anfangszeit</numerusform>
            <numerusform>%n Anfangszeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is inherited…</source>
        <translation>Übernommenes ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RuleDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Hours by a rule</source>
        <translation>Zeiten nach einer Regel</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>RFC 5545, for instance FREQ=MONTHLY;BYDAY=1SA for the first Saturday of each month</source>
        <translation>RFC 5545, zum Beispiel FREQ=MONTHLY;BYDAY=1SA für den ersten Samstag jedes Monats</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Zeitspannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No date from now on.</source>
        <translation>Kein Tag ab heute.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>dates</comment>
        <translation>Nächste: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RulesEditor</name>
    <message>
        <source>no date from now on</source>
        <translation>kein Tag ab heute</translation>
    </message>
    <message>
        <source>Add a &amp;rule…</source>
        <translation>&amp;Regel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>For days that no plain week can say, such as the first Saturday of each month</source>
        <translation>Für Tage, die keine einfache Woche ausdrückt, wie den ersten Samstag jedes Monats</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>windows, dates</comment>
        <translation>%1, nächste %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListModel</name>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>nicht aktiv: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListPane</name>
    <message>
        <source>&amp;New schedule</source>
        <translation>&amp;Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation>Zeitplan suchen</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Leistungsart</translation>
    </message>
    <message>
        <source>Service category</source>
        <translation>Leistungskategorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Alle Fachgebiete</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Leistungen</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Wessen Zeit</translation>
    </message>
    <message>
        <source>All people and rooms</source>
        <translation>Alle Personen und Räume</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::SchedulesDialog</name>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>nicht aktiv: %1</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>Ak&amp;tivieren&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;eactivate…</source>
        <translation>&amp;Deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save first: Slots are made from the saved hours</source>
        <translation>Zuerst speichern: Zeitfenster entstehen aus den gespeicherten Zeiten</translation>
    </message>
    <message>
        <source>There are no weekly hours to make Slots from</source>
        <translation>Es gibt keine Wochenzeiten, aus denen Zeitfenster entstehen könnten</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <comment>practitioner</comment>
        <translation>Zeitplan von %1 geändert.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Neuer Zeitplan angelegt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>&amp;Weekly hours</source>
        <translation>&amp;Wochenzeiten</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>Fr&amp;eie Tage</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>Ter&amp;mine</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Deta&amp;ils</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Make Slots…</source>
        <translation>Zei&amp;tfenster anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Ihre Änderungen hier sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Veröffentli&amp;chen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>Wochenzeiten</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>Durch den Tag blättern</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>Monday 08:00–12:00, until Friday</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 %2, closed</source>
        <comment>Monday 08:00, closed</comment>
        <translation>%1&#xa0;%2, geschlossen</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WindowBar</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Same on</source>
        <translation>Kopieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Drag to draw, over several days at once; Ctrl+drag copies. Keys: arrows, Enter, M moves, Delete.</source>
        <translation>Ziehen zum Zeichnen, auch über mehrere Tage; Strg+Ziehen kopiert. Tasten: Pfeile, Eingabe, M verschiebt, Entf.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All &amp;working days</source>
        <translation>Alle &amp;Arbeitstage</translation>
    </message>
    <message>
        <source>&amp;Every day</source>
        <translation>&amp;Jeden Tag</translation>
    </message>
    <message>
        <source>Gives other days the windows of this day</source>
        <translation>Gibt anderen Tagen die Zeitspannen dieses Tages</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::BackupPage</name>
    <message>
        <source>No clinic is open that could be backed up; the demo clinic is thrown away.</source>
        <translation>Es ist keine Praxis offen, die gesichert werden könnte; die Demo-Praxis wird weggeworfen.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Eine Sicherung wird gemacht.</translation>
    </message>
    <message>
        <source>The last good one: %1, %2, in %3.</source>
        <comment>date, time, file</comment>
        <translation>Die letzte gute: %1, %2, in %3.</translation>
    </message>
    <message>
        <source>There is none of this clinic yet.</source>
        <translation>Es gibt noch keine von dieser Praxis.</translation>
    </message>
    <message>
        <source>The last try failed: %1 %2</source>
        <comment>why, then a sentence on the last good one</comment>
        <translation>Der letzte Versuch schlug fehl: %1 %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Copies of the clinic’s file, each verified after it was written. The last 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Kopien der Datei der Praxis, jede nach dem Schreiben geprüft. Die letzten 7 Tage, 4 Wochen und 12 Monate bleiben.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>When the program is closed</source>
        <translation>Beim Schließen des Programms</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every few hours</source>
        <translation>Alle paar Stunden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>People go on working meanwhile.</source>
        <translation>Alle arbeiten währenddessen weiter.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>If the program is not open then, as soon as it is.</source>
        <translation>Ist das Programm dann nicht offen, sobald es das ist.</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>Stunden zwischen Sicherungen</translation>
    </message>
    <message>
        <source>While the program is open.</source>
        <translation>Solange das Programm offen ist.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Choose where they go first: best another drive than the clinic’s.</source>
        <translation>Wählen Sie zuerst, wohin sie kommen: am besten auf ein anderes Laufwerk als das der Praxis.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>Von selbst wird keine Sicherung gemacht.</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>The present file is kept beside the restored one, with “before-restore” in its name.</source>
        <translation>Die jetzige Datei bleibt neben der wiederhergestellten, mit „before-restore“ im Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no file that can be read</source>
        <translation>keine lesbare Datei</translation>
    </message>
    <message>
        <source>Nothing is lost: there is no clinic that could be read.</source>
        <translation>Nichts geht verloren: es gibt keine Praxis, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>This is another clinic, or one that went its own way: everything in the present file would be replaced.</source>
        <translation>Das ist eine andere Praxis oder eine, die ihren eigenen Weg ging: alles in der jetzigen Datei würde ersetzt.</translation>
    </message>
    <message>
        <source>Nothing would be lost: nothing was changed since.</source>
        <translation>Nichts ginge verloren: seither wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were made since would be lost.</source>
        <translation>
            <numerusform>%n Änderung, die seither gemacht wurde, ginge verloren.</numerusform>
            <numerusform>%n Änderungen, die seither gemacht wurden, gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet. Choose another file, or have backups made in the settings (Ctrl+,).</source>
        <translation>Es gibt noch keine Sicherung dieser Praxis. Wählen Sie eine andere Datei, oder lassen Sie in den Einstellungen (Strg+,) Sicherungen machen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::SettingsDialog</name>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Keine Einstellung spricht von „%1“.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation>Zeitmarke bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Make the time longer or shorter</source>
        <translation>Zeit länger oder kürzer machen</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Next or previous appointment</source>
        <translation>Nächster oder voriger Termin</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two keys</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Open the appointment, book the free time</source>
        <translation>Termin öffnen, freie Zeit buchen</translation>
    </message>
    <message>
        <source>Take a time that was found</source>
        <translation>Eine gefundene Zeit nehmen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Menu of what applies here</source>
        <translation>Menü mit dem, was hier möglich ist</translation>
    </message>
    <message>
        <source>%1; right click</source>
        <translation>%1; Rechtsklick</translation>
    </message>
    <message>
        <source>Leave a gesture or a message</source>
        <translation>Geste oder Meldung verlassen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Drag over free time</source>
        <translation>Über freie Zeit ziehen</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Move or change the length</source>
        <translation>Verschieben oder Dauer ändern</translation>
    </message>
    <message>
        <source>Drag the appointment or its edge</source>
        <translation>Termin oder seinen Rand ziehen</translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation>Termin kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>No command has these words. Some are there only while a visit or a time is chosen.</source>
        <translation>Kein Befehl enthält diese Wörter. Manche gibt es nur, solange ein Termin oder eine Zeit gewählt ist.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DeskActions</name>
    <message>
        <source>this visit</source>
        <translation>dieser Termin</translation>
    </message>
    <message>
        <source>%1 has no schedule to block</source>
        <translation>%1 hat keinen Zeitplan, der sich sperren ließe</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 has no schedule, so nothing can be booked there.</source>
        <translation>%1 hat keinen Zeitplan, darum lässt sich dort nichts buchen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overbook…</source>
        <translation>Überbuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Überbuchen</translation>
    </message>
    <message>
        <source>The time is taken. Why may %1 come all the same? The reason is kept with the visit.</source>
        <translation>Die Zeit ist belegt. Warum darf %1 trotzdem kommen? Der Grund wird beim Termin aufbewahrt.</translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation>Weiß es schon</translation>
    </message>
    <message>
        <source>Told %1</source>
        <comment>by phone, in person …</comment>
        <translation>Benachrichtigt: %1</translation>
    </message>
    <message>
        <source>Not told yet: keep on the call list</source>
        <translation>Noch nicht benachrichtigt: auf der Anrufliste lassen</translation>
    </message>
    <message>
        <source>Cancelled the visit of %1.</source>
        <translation>Termin von %1 abgesagt.</translation>
    </message>
    <message>
        <source>Patient was told</source>
        <translation>Patient ist benachrichtigt</translation>
    </message>
    <message>
        <source>%1 knows now. How was that told? It is kept with the visit.</source>
        <translation>%1 weiß es jetzt. Wie wurde es mitgeteilt? Es wird beim Termin aufbewahrt.</translation>
    </message>
    <message>
        <source>Take off the call list</source>
        <translation>Von der Anrufliste nehmen</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Absa&amp;gen</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks go, and their time is free again</source>
        <translation>
            <numerusform>%n Sperrzeit fällt weg, die Zeit ist wieder frei</numerusform>
            <numerusform>%n Sperrzeiten fallen weg, die Zeit ist wieder frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a recurring block</source>
        <translation>Wiederkehrende Sperrzeit entfernen</translation>
    </message>
    <message>
        <source>This block repeats. Which of them shall go?</source>
        <translation>Diese Sperrzeit wiederholt sich. Welche davon sollen weg?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>patient, times before, times after</comment>
        <translation>%1: aus %2 wird %3.</translation>
    </message>
    <message>
        <source>Move a visit of a series</source>
        <translation>Termin einer Serie verschieben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n Termin, frei</numerusform>
            <numerusform>%n Termine, alle frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n überschneidet sich</numerusform>
            <numerusform>%n überschneiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them move, or none. Choose another time, or move only this one.</source>
        <translation>Es werden alle verschoben oder keiner. Wählen Sie eine andere Zeit oder verschieben Sie nur diesen.</translation>
    </message>
    <message>
        <source>This block repeats. %1 becomes %2.</source>
        <comment>times before, times after</comment>
        <translation>Diese Sperrzeit wiederholt sich. Aus %1 wird %2.</translation>
    </message>
    <message>
        <source>Move a recurring block</source>
        <translation>Wiederkehrende Sperrzeit verschieben</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>names of patients</comment>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Sperrzeit</numerusform>
            <numerusform>%n Sperrzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2: what becomes of them is asked next</source>
        <comment>blocks, visits</comment>
        <translation>%1 über %2: Was daraus wird, wird als Nächstes gefragt</translation>
    </message>
    <message>
        <source>Another program took this time; the visit is not known here.</source>
        <translation>Ein anderes Programm hat diese Zeit belegt; der Termin ist hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n Termin blieb, wie er war: Sein Status lässt es nicht zu.</numerusform>
            <numerusform>%n Termine blieben, wie sie waren: Ihr Status lässt es nicht zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are now: %1.</source>
        <translation>
            <numerusform>Neuer Status von %n Termin: %1.</numerusform>
            <numerusform>Neuer Status von %n Terminen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel appointments</source>
        <translation>Termine absagen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n appointments</source>
        <translation>
            <numerusform>%n Termin absagen</numerusform>
            <numerusform>%n Termine absagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Know already</source>
        <translation>Wissen es schon</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits.</source>
        <translation>
            <numerusform>%n Termin abgesagt.</numerusform>
            <numerusform>%n Termine abgesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cancels the visit of %1.</source>
        <translation>Das sagt den Termin von %1 ab.</translation>
    </message>
    <message>
        <source>This cancels the visit of %1 (%2). Its time is free again then.</source>
        <comment>patient, day and times</comment>
        <translation>Das sagt den Termin von %1 ab (%2). Danach ist die Zeit wieder frei.</translation>
    </message>
    <message>
        <source>Does the patient &amp;know?</source>
        <translation>Weiß der &amp;Patient Bescheid?</translation>
    </message>
    <message numerus="yes">
        <source>This cancels %n visits. Their time is free again then.</source>
        <translation>
            <numerusform>Das sagt einen Termin ab. Danach ist die Zeit wieder frei.</numerusform>
            <numerusform>Das sagt %n Termine ab. Danach ist die Zeit wieder frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the patients &amp;know?</source>
        <translation>Wissen die &amp;Patienten Bescheid?</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>participant, answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Verlauf ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <comment>time, what was done, who</comment>
        <translation>%1  %2, von %3</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Kein Patient</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>braucht Dolmetscher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>angekommen %1</translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>im Raum %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>The patient has not been told yet.</source>
        <translation>Der Patient ist noch nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how, who</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>Reservierte Zeit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within a series, how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>%1, moved on its own</source>
        <comment>number within a series</comment>
        <translation>%1, einzeln verschoben</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>nicht unter den Patienten dieser Praxis</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encounter</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>state of the Encounter, time</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>another program; the visit is not known here</source>
        <translation>ein anderes Programm; der Termin ist hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindForm</name>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Behandler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Jeder Raum</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Every free time</source>
        <translation>Jede freie Zeit</translation>
    </message>
    <message>
        <source>First of each day</source>
        <translation>Die erste jedes Tages</translation>
    </message>
    <message>
        <source>Soonest of each person</source>
        <translation>Die nächste je Person</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For whom? (not needed)</source>
        <translation>Für wen? (nicht nötig)</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Einer davon</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Length, until, room, service…</source>
        <translation>Dauer, bis, Raum, Leistung&#xa0;…</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Jede Terminart</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Any specialty</source>
        <translation>Jedes Fachgebiet</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindPanel</name>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Hold 5 min</source>
        <translation>5 min reservieren</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Why nothing before?</source>
        <translation>Warum nichts davor?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers, first %1</source>
        <translation>
            <numerusform>%1 von %n</numerusform>
            <numerusform>%1 von %n</numerusform>
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
            <numerusform>%n weiteres an diesem Tag&#xa0;…</numerusform>
            <numerusform>%n weitere an diesem Tag&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 …</source>
        <comment>the day that the search has reached</comment>
        <translation>Suche, %1&#xa0;…</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>time</comment>
        <translation>Warum nichts vor %1?</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>day</comment>
        <translation>Warum nichts vor dem %1?</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Es ist kein Wochentag gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing until %1.</source>
        <comment>day</comment>
        <translation>Bis %1 nichts.</translation>
    </message>
    <message>
        <source>Nothing free for %1 until %2.</source>
        <comment>length, day</comment>
        <translation>Bis %2 nichts frei für %1.</translation>
    </message>
    <message>
        <source>Nobody here gives this kind of visit.</source>
        <translation>Niemand hier bietet diese Terminart an.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to loosen, then the first offer&apos;s day and time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %n free times</source>
        <translation>
            <numerusform>%n freie Zeit zeigen</numerusform>
            <numerusform>%n freie Zeiten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is searched: %1</source>
        <comment>summary</comment>
        <translation>Suche ändern: %1</translation>
    </message>
    <message>
        <source>Change what is searched</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>Warum nichts gefunden wurde</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>when this free time was known</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::HoldsList</name>
    <message>
        <source>Held by me</source>
        <translation>Von mir reserviert</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Buchen&#xa0;…</translation>
    </message>
    <message>
        <source>Book the held time</source>
        <translation>Reservierte Zeit buchen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>Reservierung freigeben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <comment>patient, practitioner</comment>
        <translation>für %1 · %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file can be taken: %n resources are not valid.</source>
        <translation>
            <numerusform>Aus dieser Datei lässt sich nichts übernehmen: %n Ressource ist ungültig.</numerusform>
            <numerusform>Aus dieser Datei lässt sich nichts übernehmen: %n Ressourcen sind ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they already are.</source>
        <comment>counts of resources</comment>
        <translation>%1 neu, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <comment>file, counts</comment>
        <translation>%1 importiert: %2</translation>
    </message>
    <message>
        <source>Busy times &amp;block</source>
        <translation>Belegte Zeiten s&amp;perren</translation>
    </message>
    <message>
        <source>Busy times block</source>
        <translation>Belegte Zeiten sperren</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::LeftPanel</name>
    <message>
        <source>longer bar, more free time</source>
        <translation>langer Balken: viel frei</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Person, room, service</source>
        <translation>Person, Raum, Leistung</translation>
    </message>
    <message>
        <source>Practitioners and rooms</source>
        <translation>Behandler und Räume</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The week of everybody who is ticked, instead of one</source>
        <translation>Die Woche aller Angehakten statt einer Person</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MainWindow</name>
    <message>
        <source>Demo clinic</source>
        <translation>Demo-Praxis</translation>
    </message>
    <message>
        <source>%1 – Praxidesk</source>
        <comment>clinic</comment>
        <translation>%1 – Praxidesk</translation>
    </message>
    <message>
        <source>Where shall the clinic&apos;s file be?</source>
        <translation>Wo soll die Datei der Praxis liegen?</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk)</source>
        <translation>Praxen (*.praxidesk)</translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk);;All files (*)</source>
        <translation>Praxen (*.praxidesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>FHIR or iCalendar (*.json *.ndjson *.ics);;All files (*)</source>
        <translation>FHIR oder iCalendar (*.json *.ndjson *.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</source>
        <translation>FHIR-Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>About Praxidesk</source>
        <translation>Über Praxidesk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;A desktop scheduler for clinics.&lt;br&gt;Free software under the GPL, version 3 or later.</source>
        <translation>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;Terminplanung für Praxen am Arbeitsplatz.&lt;br&gt;Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>%1 %2.praxidesk</source>
        <comment>name of the clinic, date</comment>
        <translation>%1&#xa0;%2.praxidesk</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The whole clinic is also in %1</source>
        <translation>Die ganze Praxis liegt jetzt auch in %1</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>The clinic could not be backed up. %1</source>
        <translation>Die Praxis konnte nicht gesichert werden. %1</translation>
    </message>
    <message>
        <source>Backup settings…</source>
        <translation>Einstellungen der Sicherung&#xa0;…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Einstellen&#xa0;…</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>Wie Termine geplant werden</translation>
    </message>
    <message>
        <source>The usual length of a visit, the steps in which visits begin, and the time around them.</source>
        <translation>Die übliche Dauer eines Termins, die Schritte, in denen Termine beginnen, und die Zeit um sie herum.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Hours and schedules</source>
        <translation>Sprechzeiten und Terminpläne</translation>
    </message>
    <message>
        <source>Who works when, days off, and what each schedule offers.</source>
        <translation>Wer wann arbeitet, freie Tage, und was jeder Plan bietet.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the clinic is kept as well; signing in, testing, and what each can do.</source>
        <translation>Wo die Praxis außerdem liegt; anmelden, prüfen, und was jeder kann.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Shows first what one of them holds, and what would be lost.</source>
        <translation>Zeigt zuerst, was eine enthält und was verloren ginge.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every command with its keys, to be searched. F1 shows them, too.</source>
        <translation>Jeder Befehl mit seinen Tasten, zum Suchen. F1 zeigt sie auch.</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>Papiere für Notfälle</translation>
    </message>
    <message>
        <source>The next days of every practitioner as PDFs, kept current in a folder for a day without a computer.</source>
        <translation>Die nächsten Tage aller Behandler als PDF, in einem Ordner aktuell gehalten für einen Tag ohne Computer.</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation>Wohin sollen Sicherungen?</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>The clinic is what it was in %1. What was there until now is kept beside its file, with “before-restore” in its name.</source>
        <translation>Die Praxis ist, wie sie in %1 war. Was bis jetzt da war, bleibt neben ihrer Datei, mit „before-restore“ im Namen.</translation>
    </message>
    <message>
        <source>Visits %1.csv</source>
        <comment>name of a file, first day</comment>
        <translation>Termine %1.csv</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;iCalendar (*.ics)</source>
        <translation>CSV (*.csv);;iCalendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, see QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MonthModel</name>
    <message>
        <source>%1, %2 % free</source>
        <translation>%1, %2&#xa0;% frei</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offers</source>
        <translation>
            <numerusform>%1, %n Angebot</numerusform>
            <numerusform>%1, %n Angebote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NewClinicDialog</name>
    <message>
        <source>Create the clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Neue Praxis</translation>
    </message>
    <message>
        <source>Dr. Alan Smith</source>
        <translation>Dr. Anna Schmidt</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Allgemeinmedizin</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>First &amp;practitioner</source>
        <translation>Erster &amp;Behandler</translation>
    </message>
    <message>
        <source>First practitioner</source>
        <translation>Erster Behandler</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Fachgebiet</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>Ta&amp;ge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Z&amp;eiten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>S&amp;lot length</source>
        <translation>Zeitfen&amp;ster</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Free Slots are made for the next twelve weeks</source>
        <translation>Freie Zeitfenster werden für die nächsten zwölf Wochen angelegt</translation>
    </message>
    <message>
        <source>The clinic has no name yet.</source>
        <translation>Die Praxis hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Who is the first practitioner?</source>
        <translation>Wer ist der erste Behandler?</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ResourceModel</name>
    <message>
        <source>Rooms and devices</source>
        <translation>Räume und Geräte</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change a saved view</source>
        <translation>Gespeicherte Ansicht ändern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>%1, %2 now</source>
        <comment>key, what it shows</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>%1, swaps with %2</source>
        <comment>key, what it shows</comment>
        <translation>%1, tauscht mit %2</translation>
    </message>
    <message>
        <source>%1, replaces %2</source>
        <comment>key, what it shows</comment>
        <translation>%1, ersetzt %2</translation>
    </message>
    <message>
        <source>Mornings with both doctors</source>
        <comment>name of a view, an example</comment>
        <translation>Vormittags, beide Ärzte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>Kept are the kind of view, its zoom, who is shown, and the filters of the agenda. The day is not.</source>
        <translation>Gemerkt werden die Art der Ansicht, ihr Zoom, wer gezeigt wird und die Filter der Liste, nicht aber der Tag.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewList</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>saved view, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, shown</source>
        <comment>saved view, its key</comment>
        <translation>%1, %2, wird gezeigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>saved view, its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ScheduleStateDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bookings to move</source>
        <translation>Zu verschiebende Termine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (nicht aktiv)</translation>
    </message>
    <message>
        <source>There is no schedule yet.</source>
        <translation>Es gibt noch keinen Zeitplan.</translation>
    </message>
    <message>
        <source>Deactivate a schedule</source>
        <translation>Zeitplan deaktivieren</translation>
    </message>
    <message>
        <source>Activate a schedule</source>
        <translation>Zeitplan aktivieren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</source>
        <translation>
            <numerusform>Ab jetzt keine neuen Buchungen. Gebuchtes bleibt: %n Termin zu verschieben oder zu behalten; wählen Sie ihn, um ihn zu ändern.</numerusform>
            <numerusform>Ab jetzt keine neuen Buchungen. Gebuchtes bleibt: %n Termine zu verschieben oder zu behalten; wählen Sie einen, um ihn zu ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</source>
        <translation>
            <numerusform>Nimmt jetzt keine neuen Buchungen an. %n Termin ist trotzdem gebucht; wählen Sie ihn, um ihn zu ändern.</numerusform>
            <numerusform>Nimmt jetzt keine neuen Buchungen an. %n Termine sind trotzdem gebucht; wählen Sie einen, um ihn zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>On leave until …</source>
        <translation>Im Urlaub bis&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is booked from now on.</source>
        <translation>Ab jetzt ist nichts gebucht.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Bemer&amp;kung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n Konflikt zu entscheiden</numerusform>
            <numerusform>%n Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#xa0;%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Stop the synchronisation; it goes on later where it stopped</source>
        <translation>Abgleich anhalten; er macht später dort weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>%n Änderung abgelehnt</numerusform>
            <numerusform>%n Änderungen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Work goes on meanwhile; what waits leaves afterwards</source>
        <translation>Die Arbeit geht weiter; was wartet, geht danach hinaus</translation>
    </message>
    <message>
        <source>Papers not written</source>
        <translation>Notfallmappe nicht geschrieben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ToolBar</name>
    <message>
        <source>Find a patient  /</source>
        <translation>Patient suchen  /</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Patient suchen</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Tour</name>
    <message>
        <source>Welcome to the demo clinic</source>
        <translation>Willkommen in der Demo-Praxis</translation>
    </message>
    <message>
        <source>Everybody here is invented and nothing is kept: try whatever you like. Each step waits until you have done it; Next skips it.</source>
        <translation>Hier sind alle erfunden, und nichts wird aufbewahrt: Probieren Sie aus, was Sie möchten. Jeder Schritt wartet, bis Sie ihn getan haben; Weiter überspringt ihn.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Einen Termin buchen</translation>
    </message>
    <message>
        <source>White is free. Drag over it, type a few letters of a name, then press Enter twice. Without a mouse: arrow keys to the time, then Enter.</source>
        <translation>Weiß ist frei. Ziehen Sie darüber, tippen Sie ein paar Buchstaben eines Namens und drücken Sie zweimal Eingabe. Ohne Maus: mit den Pfeiltasten zur Zeit, dann Eingabe.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben Sie ihn</translation>
    </message>
    <message>
        <source>Drag the visit to another time or to another column. Without a mouse: Tab to it, M, arrow keys, Enter.</source>
        <translation>Ziehen Sie den Termin auf eine andere Zeit oder in eine andere Spalte. Ohne Maus: mit Tab zum Termin, M, Pfeiltasten, Eingabe.</translation>
    </message>
    <message>
        <source>Somebody arrives</source>
        <translation>Jemand kommt an</translation>
    </message>
    <message>
        <source>Click a visit and press A: arrived. I is in the room, D is done, N did not come. Arrivals at the right shows who waits, and how long.</source>
        <translation>Klicken Sie auf einen Termin und drücken Sie A: angekommen. I heißt im Raum, D erledigt, N nicht erschienen. Ankünfte auf der rechten Seite zeigt, wer wartet und wie lange.</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Hold Shift and drag, or press B. A block never throws a visit out: it lists those in its time and helps to move them.</source>
        <translation>Halten Sie Umschalt und ziehen Sie, oder drücken Sie B. Eine Sperrzeit wirft nie einen Termin hinaus: Sie listet die Termine in ihrer Zeit auf und hilft, sie zu verschieben.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Zeit finden</translation>
    </message>
    <message>
        <source>Press F. Say who, how long and when; the free times appear as you choose. Enter books, H holds one while you are on the phone.</source>
        <translation>Drücken Sie F. Sagen Sie, bei wem, wie lange und wann; die freien Zeiten erscheinen, während Sie wählen. Eingabe bucht, H reserviert eine, solange Sie telefonieren.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Nehmen Sie es zurück</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, and what you did before, up to a hundred times, also tomorrow. Try it.</source>
        <translation>Strg+Z nimmt zurück, was Sie zuletzt getan haben, und was davor war, bis zu hundertmal, auch morgen noch. Probieren Sie es.</translation>
    </message>
    <message>
        <source>That is all you need</source>
        <translation>Mehr brauchen Sie nicht</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Your own clinic begins with New clinic in the File menu.</source>
        <translation>Strg+K findet jeden Befehl mit einem Wort daraus, F1 listet die Tasten auf. Ihre eigene Praxis beginnt mit „Neue Praxis“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Auf die andere Seite</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Done takes you back to your own clinic, %1.</source>
        <translation>Strg+K findet jeden Befehl mit einem Wort daraus, F1 listet die Tasten auf. „Fertig“ bringt Sie zurück in Ihre eigene Praxis, %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WaitlistPanel</name>
    <message>
        <source> or </source>
        <comment>between practitioners</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht diese</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nobody waits. Add who wants an earlier time, or one that is taken now: whenever time becomes free, those who fit are offered here.</source>
        <translation>Niemand wartet. Fügen Sie hinzu, wer eine frühere oder eine jetzt belegte Zeit möchte: Sobald Zeit frei wird, werden hier die angeboten, die passen.</translation>
    </message>
    <message>
        <source>Add to the waitlist…</source>
        <translation>Auf die Warteliste&#xa0;…</translation>
    </message>
    <message>
        <source>Free now, and fits</source>
        <translation>Jetzt frei und passend</translation>
    </message>
    <message>
        <source>Soonest for %1</source>
        <comment>patient</comment>
        <translation>Nächste Zeit für %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, times, practitioner</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePage</name>
    <message>
        <source>Welcome to Praxidesk</source>
        <translation>Willkommen bei Praxidesk</translation>
    </message>
    <message>
        <source>Look around in a demo clinic</source>
        <translation>In einer Demo-Praxis umsehen</translation>
    </message>
    <message>
        <source>Six practitioners, a busy day, nothing real. Throw it away when you like.</source>
        <translation>Sechs Behandler, ein voller Tag, nichts davon echt. Werfen Sie sie weg, wann Sie mögen.</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Neue Praxis</translation>
    </message>
    <message>
        <source>Name, time zone, first practitioner and weekly hours. Two minutes.</source>
        <translation>Name, Zeitzone, erster Behandler und Wochenzeiten. Zwei Minuten.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>FHIR resource, Bundle or NDJSON. You check it before it is saved.</source>
        <translation>FHIR-Ressource, Bundle oder NDJSON. Sie prüfen es, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Open a clinic file…</source>
        <translation>Praxisdatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts, F1</source>
        <translation>Tastenkürzel, F1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Booking:&lt;/b&gt; drag over free time, type the patient, Enter, Enter.&lt;br&gt;Everything you do can be undone with Ctrl+Z.</source>
        <translation>&lt;b&gt;Buchen:&lt;/b&gt; über freie Zeit ziehen, Patient tippen, Eingabe, Eingabe.&lt;br&gt;Alles, was Sie tun, lässt sich mit Strg+Z rückgängig machen.</translation>
    </message>
    <message>
        <source>No clinic open</source>
        <translation>Keine Praxis offen</translation>
    </message>
    <message>
        <source>Praxidesk %1, free software (GPL)</source>
        <translation>Praxidesk %1, freie Software (GPL)</translation>
    </message>
    <message>
        <source>One clinic is one file on this computer. It works without a network and meets a FHIR server when it can.</source>
        <translation>Eine Praxis ist eine Datei auf diesem Computer. Sie funktioniert ohne Netz und trifft einen FHIR-Server, wenn sie kann.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Address and sign-in, then schedules and appointments are fetched.</source>
        <translation>Adresse und Anmeldung, dann werden Zeitpläne und Termine geholt.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePicture</name>
    <message>
        <source>Picture of a day in the calendar, with a time being drawn over free time</source>
        <translation>Bild eines Tages im Kalender, in dem eine Zeit über freie Zeit gezogen wird</translation>
    </message>
    <message>
        <source>Dr. Hall</source>
        <comment>a name in a picture</comment>
        <translation>Dr. Hall</translation>
    </message>
    <message>
        <source>Dr. Osei</source>
        <comment>a name in a picture</comment>
        <translation>Dr. Osei</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Impfung</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Workspace</name>
    <message>
        <source>free today</source>
        <translation>heute frei</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>on a day</comment>
        <translation>frei %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Book for %1…</source>
        <translation>Für %1 buchen&#xa0;…</translation>
    </message>
    <message>
        <source>%1, %2  %3 (%4)</source>
        <comment>day, time, visit, status</comment>
        <translation>%1, %2  %3 (%4)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation>Noch nie hier</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Nobody has to be called. Patients whose visit was moved, cancelled by us or displaced stand here until they were told.</source>
        <translation>Niemand muss angerufen werden. Patienten, deren Termin verschoben, von uns abgesagt oder verdrängt wurde, stehen hier, bis sie benachrichtigt sind.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Deactivate this schedule…</source>
        <translation>Diesen Zeitplan deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Activate this schedule…</source>
        <translation>Diesen Zeitplan aktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short day, see QDate::toString</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, see QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Hours and schedule…</source>
        <translation>Zeiten und Zeitplan&#xa0;…</translation>
    </message>
    <message>
        <source>%1 has no schedule.</source>
        <translation>%1 hat keinen Zeitplan.</translation>
    </message>
    <message>
        <source>Nobody works here yet.
Add a schedule in Schedule › Hours and schedules… (Ctrl+H), or import them (Ctrl+I).</source>
        <translation>Noch arbeitet hier niemand.
Fügen Sie einen Zeitplan hinzu unter Zeitplan › Zeiten und Zeitpläne&#xa0;… (Strg+H) oder importieren Sie welche (Strg+I).</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>Niemand wird gezeigt.
Haken Sie links einen Behandler oder einen Raum an.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month that is named after it, see QDate::toString</comment>
        <translation>d.</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioners</source>
        <translation>
            <numerusform>%n Behandler</numerusform>
            <numerusform>%n Behandler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, see QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short month, see QDate::toString</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>practitioners, rooms</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a day</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the record of %1…</source>
        <translation>Akte von %1 öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>No visits.</source>
        <translation>Keine Termine.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month, year, see QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, short month, year, see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <comment>phone number</comment>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <comment>name of a saved view</comment>
        <translation>%1 wird gezeigt</translation>
    </message>
    <message>
        <source>%1 shows %2 from now on.</source>
        <comment>key, name of a saved view</comment>
        <translation>%1 zeigt ab jetzt %2.</translation>
    </message>
    <message>
        <source>The saved view %1 is gone.</source>
        <translation>Die gespeicherte Ansicht %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Durch das Gezeigte ersetzen</translation>
    </message>
    <message>
        <source>Name and key…</source>
        <translation>Name und Taste …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Nothing is put aside. Drag a visit here, or cut it (Ctrl+X), go to another day, and drag it there or press Ctrl+V. Until then it keeps its time.</source>
        <translation>Nichts ist beiseitegelegt. Ziehen Sie einen Termin hierher oder schneiden Sie ihn aus (Strg+X), gehen Sie zu einem anderen Tag und ziehen Sie ihn dorthin oder drücken Sie Strg+V. Bis dahin behält er seine Zeit.</translation>
    </message>
    <message>
        <source>The visit of %1 is on the pinboard and keeps its time until it is put down elsewhere (Ctrl+V).</source>
        <translation>Der Termin von %1 hängt an der Pinnwand und behält seine Zeit, bis er anderswo abgelegt wird (Strg+V).</translation>
    </message>
</context>
<context>
    <name>praxidesk::store::Text</name>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation>Die Protokollzeilen %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Audit row %1 is not as it was written.</source>
        <translation>Protokollzeile %1 ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The newest audit rows, from %1 on, are missing.</source>
        <translation>Die neuesten Protokollzeilen ab %1 fehlen.</translation>
    </message>
    <message>
        <source>An index has %1 entries instead of %2.</source>
        <translation>Ein Index hat %1 Einträge statt %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The index of %1 does not agree with the resource.</source>
        <translation>Der Index von %1 stimmt nicht mit der Ressource überein.</translation>
    </message>
    <message>
        <source>The bytes of %1 are missing, or there are some where none should be.</source>
        <translation>Die Bytes von %1 fehlen, oder es gibt welche, wo keine sein sollten.</translation>
    </message>
    <message>
        <source>The index has an entry for %1, which is not stored.</source>
        <translation>Der Index hat einen Eintrag für %1, das nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Time is taken for appointment %1, which is not at that time.</source>
        <translation>Für den Termin %1 ist Zeit belegt, zu der er nicht liegt.</translation>
    </message>
    <message>
        <source>A Slot refers to appointment %1, which is not stored.</source>
        <translation>Ein Zeitfenster verweist auf den Termin %1, der nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Appointment %1 overlaps another of the same actor, and nothing excuses it.</source>
        <translation>Termin %1 überschneidet sich mit einem anderen derselben Person, und nichts entschuldigt es.</translation>
    </message>
    <message>
        <source>The patient search does not know %1 as it is stored.</source>
        <translation>Die Patientensuche kennt %1 nicht so, wie es gespeichert ist.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to something that is not there.</source>
        <translation>Eine Zeile von %1 verweist auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Eine Datei lässt sich nicht aus sich selbst wiederherstellen.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound. Nothing was changed.</source>
        <translation>Die Sicherung %1 ist nicht in Ordnung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no clinic file at %1.</source>
        <translation>Unter %1 gibt es keine Praxisdatei.</translation>
    </message>
    <message>
        <source>%1 is not a clinic of Praxidesk. It was left as it is.</source>
        <translation>%1 ist keine Praxis von Praxidesk. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The clinic file %1 is damaged.</source>
        <translation>Die Praxisdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Praxidesk. It was left as it is.</source>
        <translation>%1 stammt von einer neueren Version von Praxidesk. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the folder cannot be written to.</source>
        <translation>Neben %1 lässt sich keine Sperre anlegen: Der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4).</source>
        <translation>%1 ist in %2 geöffnet (Prozess %3 auf %4).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>Die Datei %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>%1 ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation>%1 gibt es schon. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The copy is not sound and was discarded.</source>
        <translation>Die Kopie ist nicht in Ordnung und wurde verworfen.</translation>
    </message>
    <message>
        <source>Another program is working on the clinic file. Nothing was changed.</source>
        <translation>Ein anderes Programm arbeitet an der Praxisdatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The clinic file cannot be written to. Nothing was changed.</source>
        <translation>Die Praxisdatei ist nicht beschreibbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. Nothing was changed.</source>
        <translation>Die Praxisdatei ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The clinic file could not be read or written. Nothing was changed.</source>
        <translation>Die Praxisdatei ließ sich nicht lesen oder schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such resource in this clinic.</source>
        <translation>Diese Ressource gibt es in der Praxis nicht.</translation>
    </message>
    <message>
        <source>%1 is only referred to in this clinic; it is not stored here.</source>
        <translation>%1 wird in dieser Praxis nur erwähnt und ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is not of the type that was asked for.</source>
        <translation>%1 ist nicht von der verlangten Art.</translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone “%1” is not known here.</source>
        <translation>Die Zeitzone „%1“ der Praxis ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. It was set aside as %1; restore a backup.</source>
        <translation>Die Praxisdatei ist beschädigt. Sie wurde als %1 beiseitegelegt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 cannot become a resource of the type %2.</source>
        <translation>%1 kann keine Ressource der Art %2 werden.</translation>
    </message>
    <message>
        <source>The resource is a %1.</source>
        <translation>Die Ressource ist von der Art %1.</translation>
    </message>
    <message>
        <source>An excused overlap was refused.</source>
        <translation>Eine entschuldigte Überschneidung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The time is already taken.</source>
        <translation>Die Zeit ist schon belegt.</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 hat von %2 bis %3 schon einen Termin.</translation>
    </message>
    <message>
        <source>%1 is already the name of %2.</source>
        <translation>%1 ist schon der Name von %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the disk is full. Nothing was changed.</source>
        <translation>Neben %1 lässt sich keine Sperre anlegen: Die Festplatte ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Es gibt schon einen Server namens „%1“.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation>Diesen offenen Konflikt gibt es nicht.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room on it, then try again.</source>
        <translation>Die Festplatte ist voll. Es wurde nichts geändert: Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and open it again, or save a copy now, which has everything so far.</source>
        <translation>Die Praxisdatei %1 wurde verschoben oder entfernt, während sie offen war. Darin lässt sich nichts mehr speichern: Legen Sie sie zurück und öffnen Sie sie neu, oder speichern Sie jetzt eine Kopie, die alles bisher enthält.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.</source>
        <translation>%1 ist nicht beschreibbar, darum ließe sich nichts darin speichern. Erlauben Sie das Schreiben oder kopieren Sie die Datei in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Plug in its drive, or choose another folder.</source>
        <translation>Der Ordner für Sicherungen, %1, ist nicht da. Schließen Sie sein Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup was not sound and was discarded. Check the clinic with “praxictl check”.</source>
        <translation>Die Sicherung war nicht in Ordnung und wurde verworfen. Prüfen Sie die Praxis mit „praxictl check“.</translation>
    </message>
    <message>
        <source>Audit row %1 does not follow the one before it about the same resource.</source>
        <translation>Protokollzeile %1 folgt nicht auf die vorige über dieselbe Ressource.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictTable</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value</comment>
        <translation>%1, weicht ab</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Our visit</source>
        <translation>Unser Termin</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The other visit</source>
        <translation>Der andere Termin</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>The server gave this time away and does not say to whom.</source>
        <translation>Der Server hat diese Zeit vergeben und sagt nicht, an wen.</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>The time is blocked on the server.</source>
        <translation>Die Zeit ist auf dem Server gesperrt.</translation>
    </message>
    <message>
        <source>The time is blocked on the server: %1</source>
        <translation>Die Zeit ist auf dem Server gesperrt: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Two visits at one time</source>
        <translation>Zwei Termine zur selben Zeit</translation>
    </message>
    <message>
        <source>Needs a new time</source>
        <translation>Braucht eine neue Zeit</translation>
    </message>
    <message>
        <source>Seen here or there, cancelled on the other side</source>
        <translation>Auf einer Seite war der Patient da, auf der anderen ist abgesagt</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Hier gelöscht, auf dem Server geändert</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Hier und auf dem Server geändert</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>Im Kalender zeigen</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Nothing is lost while you wait: both versions are kept, and the time stays taken until you decide.</source>
        <translation>Es geht nichts verloren, während Sie warten: Beide Fassungen bleiben erhalten, und die Zeit bleibt belegt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of whom a conflict is, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was told of ours: %2, by %3, %4</source>
        <comment>patient, how, who, when</comment>
        <translation>%1 wurde über unseren benachrichtigt: %2, von %3, %4</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Es ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Ours to %1</source>
        <comment>day, time</comment>
        <translation>Unseren auf %1</translation>
    </message>
    <message>
        <source>Another time for ours</source>
        <translation>Andere Zeit für unseren</translation>
    </message>
    <message>
        <source>%1 goes on the call list.</source>
        <translation>%1 kommt auf die Anrufliste.</translation>
    </message>
    <message>
        <source>Reason, kept with the visit</source>
        <translation>Grund, wird beim Termin aufbewahrt</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>Grund für das Überbuchen</translation>
    </message>
    <message>
        <source>Both at one time</source>
        <translation>Beide zur selben Zeit</translation>
    </message>
    <message>
        <source>Ours is overbooked.</source>
        <translation>Unserer ist überbucht.</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Überbuchen</translation>
    </message>
    <message>
        <source>Note for the call</source>
        <translation>Notiz für den Anruf</translation>
    </message>
    <message>
        <source>Cancel ours</source>
        <translation>Unseren absagen</translation>
    </message>
    <message>
        <source>Cancel and call</source>
        <translation>Absagen und anrufen</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unsere Fassung behalten</translation>
    </message>
    <message>
        <source>It is deleted on the server as well.</source>
        <translation>Es wird auch auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>The server gets it anew.</source>
        <translation>Der Server bekommt es neu.</translation>
    </message>
    <message>
        <source>The server is changed.</source>
        <translation>Der Server wird geändert.</translation>
    </message>
    <message>
        <source>It is deleted here as well.</source>
        <translation>Es wird auch hier gelöscht.</translation>
    </message>
    <message>
        <source>What we changed is given up.</source>
        <translation>Was wir geändert haben, wird aufgegeben.</translation>
    </message>
    <message>
        <source>Take the server’s</source>
        <translation>Fassung des Servers nehmen</translation>
    </message>
    <message>
        <source>As the server told it at %1. Some may be taken by now.</source>
        <comment>time</comment>
        <translation>So hat es der Server um %1 gemeldet. Manches kann inzwischen vergeben sein.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::DialectFields</name>
    <message>
        <source>Other paths than usual…</source>
        <translation>Andere Pfade als üblich&#xa0;…</translation>
    </message>
    <message>
        <source>Another way of booking than usual…</source>
        <translation>Andere Art zu buchen als üblich&#xa0;…</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ExchangeView</name>
    <message>
        <source>Nothing was said about it yet.</source>
        <translation>Darüber wurde noch nicht gesprochen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, what</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Termin öffnen</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>Ent&amp;scheiden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Do not send it…</source>
        <translation>&amp;Nicht senden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Changes for the server</source>
        <translation>Änderungen für den Server</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Words, request and answer as text, without passwords and tokens. It names the patient: give it only to somebody who may know.</source>
        <translation>Worte, Anfrage und Antwort als Text, ohne Passwörter und Token. Der Patient ist genannt: Geben Sie es nur jemandem, der es wissen darf.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, for whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, state, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>This clinic has no server. Everything is saved on this computer.</source>
        <translation>Diese Praxis hat keinen Server. Alles ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing about this visit went to a server yet.</source>
        <translation>Von diesem Termin ging noch nichts an einen Server.</translation>
    </message>
    <message>
        <source>Nothing waits: the server has all changes.</source>
        <translation>Nichts wartet: Der Server hat alle Änderungen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>when, who</comment>
        <translation>ausgeführt %1 von %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>name of a server</comment>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when it is tried again</comment>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Entered on the server by hand</source>
        <translation>Auf dem Server von Hand eingetragen</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Show what it &amp;builds on</source>
        <translation>Zeigen, worauf es &amp;aufbaut</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>The server does not hear of this change. Here it stays as it is, and is marked as differing from the server. If the same is changed again, it is sent as it stands here then.</source>
        <translation>Der Server erfährt nichts von dieser Änderung. Hier bleibt sie, wie sie ist, und wird als abweichend vom Server gekennzeichnet. Wird dasselbe erneut geändert, wird es gesendet, wie es dann hier steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) that cannot go without it are not sent either.</source>
        <translation>
            <numerusform>%n weitere Änderung, die ohne sie nicht geht, wird auch nicht gesendet.</numerusform>
            <numerusform>%n weitere Änderungen, die ohne sie nicht gehen, werden auch nicht gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxFileDialog</name>
    <message>
        <source>&amp;Save what waits…</source>
        <translation>Wartendes &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Read the answer…</source>
        <translation>Antwort &amp;lesen&#xa0;…</translation>
    </message>
    <message>
        <source>Exchange by file</source>
        <translation>Austausch per Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Without a network: save what waits as a file, let somebody post it to the server’s base address, and read its answer here. Nothing is done twice, even if a file gets lost and is saved again. The file names patients: carry it accordingly.</source>
        <translation>Ohne Netz: Speichern Sie, was wartet, als Datei, lassen Sie jemanden sie an die Basisadresse des Servers senden (POST) und lesen Sie hier die Antwort. Nichts geschieht doppelt, auch wenn eine Datei verloren geht und neu gespeichert wird. Die Datei nennt Patienten: Tragen Sie sie entsprechend sorgsam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <comment>name of a server</comment>
        <translation>Für %1 wartet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for %1.</source>
        <comment>name of a server</comment>
        <translation>
            <numerusform>%n Änderung wartet auf %1.</numerusform>
            <numerusform>%n Änderungen warten auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>Wartendes speichern</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>FHIR-Bundle (*.json)</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;All files (*)</source>
        <translation>FHIR-Bundle (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were saved in %1. They count as sent, and wait for the answer.</source>
        <comment>file</comment>
        <translation>
            <numerusform>%n Änderung wurde in %1 gespeichert. Sie gilt als gesendet und wartet auf die Antwort.</numerusform>
            <numerusform>%n Änderungen wurden in %1 gespeichert. Sie gelten als gesendet und warten auf die Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the server.</source>
        <translation>
            <numerusform>%n Änderung kam auf dem Server an.</numerusform>
            <numerusform>%n Änderungen kamen auf dem Server an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n Konflikt wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Konflikte warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused: see Changes for the server.</source>
        <translation>
            <numerusform>%n Änderung wurde abgelehnt: siehe „Änderungen für den Server“.</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt: siehe „Änderungen für den Server“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::PublishDialog</name>
    <message>
        <source>&amp;Keep them here</source>
        <translation>&amp;Hier behalten</translation>
    </message>
    <message>
        <source>As free &amp;Slots, made ahead for</source>
        <translation>Als freie &amp;Zeitfenster, im Voraus angelegt für</translation>
    </message>
    <message>
        <source>As Scheduling&amp;Parameters</source>
        <translation>Als Scheduling&amp;Parameters</translation>
    </message>
    <message>
        <source>Publish the weekly hours of %1</source>
        <comment>practitioner</comment>
        <translation>Wochenzeiten von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Weekly hours are yours. Others see them on a server only when they are published.</source>
        <translation>Wochenzeiten gehören Ihnen. Andere sehen sie auf einem Server nur, wenn sie veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>On a server others see what is booked and blocked, and no free time of this schedule. Slots that were made before stay until you remove them.</source>
        <translation>Auf einem Server sehen andere, was gebucht und gesperrt ist, und keine freie Zeit dieses Zeitplans. Schon angelegte Zeitfenster bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Every server takes free Slots. They follow the hours, also days off, and each day a further one is made by itself.</source>
        <translation>Jeder Server nimmt freie Zeitfenster an. Sie folgen den Zeiten, auch den freien Tagen, und jeden Tag kommt von selbst ein weiterer dazu.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the schedule has no weekly hours in this time.</source>
        <translation>Es gibt nichts zu veröffentlichen: Der Zeitplan hat in dieser Zeit keine Wochenzeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be made now.</source>
        <translation>
            <numerusform>%n Zeitfenster würde jetzt angelegt.</numerusform>
            <numerusform>%n Zeitfenster würden jetzt angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly hours stand in the schedule itself, and the server makes free time from them.</source>
        <translation>Die Wochenzeiten stehen im Zeitplan selbst, und der Server macht freie Zeit daraus.</translation>
    </message>
    <message>
        <source>No server of this clinic is known to understand them; Medplum does. Others keep them and offer nothing.</source>
        <translation>Von keinem Server dieser Praxis ist bekannt, dass er sie versteht; Medplum tut es. Andere bewahren sie auf und bieten nichts an.</translation>
    </message>
    <message>
        <source>%1 understands them.</source>
        <comment>names of servers</comment>
        <translation>%1 versteht sie.</translation>
    </message>
    <message>
        <source>There is nothing to publish: no rule holds every week.</source>
        <translation>Es gibt nichts zu veröffentlichen: Keine Regel gilt jede Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be said so: every other week, between dates, for one service.</source>
        <translation>
            <numerusform>%n Regel lässt sich so nicht ausdrücken: jede zweite Woche, zwischen Daten, für eine Leistung.</numerusform>
            <numerusform>%n Regeln lassen sich so nicht ausdrücken: jede zweite Woche, zwischen Daten, für eine Leistung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours cannot be said so: block that time, or publish Slots.</source>
        <translation>
            <numerusform>%n Tag mit anderen Zeiten lässt sich so nicht ausdrücken: Sperren Sie die Zeit oder veröffentlichen Sie Zeitfenster.</numerusform>
            <numerusform>%n Tage mit anderen Zeiten lassen sich so nicht ausdrücken: Sperren Sie die Zeit oder veröffentlichen Sie Zeitfenster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SendAllDialog</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send what is here to %1</source>
        <comment>name of a server</comment>
        <translation>Was hier ist an %1 senden</translation>
    </message>
    <message>
        <source>What the server does not know</source>
        <translation>Was der Server nicht kennt</translation>
    </message>
    <message>
        <source>This clinic has %1 that %2 does not know. Send them?</source>
        <comment>500 patients and 14,000 Slots; name of a server</comment>
        <translation>Diese Praxis hat %1, von denen %2 nichts weiß. Senden?</translation>
    </message>
    <message>
        <source>Past and cancelled visits stay on this computer. They leave in the background with the next synchronisations; until a visit has arrived, its card says so.</source>
        <translation>Vergangene und abgesagte Termine bleiben auf diesem Computer. Der Rest geht im Hintergrund mit den nächsten Abgleichen hinaus; bis ein Termin angekommen ist, sagt es seine Karte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServerForm</name>
    <message>
        <source>Allow it &amp;without encryption</source>
        <translation>Auch &amp;unverschlüsselt erlauben</translation>
    </message>
    <message>
        <source>Trust another certificate authority…</source>
        <translation>Weiterer Zertifizierungsstelle vertrauen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>What its address tells</source>
        <translation>Was die Adresse verrät</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>Servera&amp;rt</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Its id, as in the address</source>
        <translation>Ihre Kennung, wie in der Adresse</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A client id and secret</source>
        <translation>Client-ID und Secret</translation>
    </message>
    <message>
        <source>A person who signs in in the browser</source>
        <translation>Eine Person, die sich im Browser anmeldet</translation>
    </message>
    <message>
        <source>It asks &amp;for</source>
        <translation>Er verlan&amp;gt</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Who runs the server gives one to this program</source>
        <translation>Wer den Server betreibt, gibt diesem Programm eine</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>or token f&amp;ile</source>
        <translation>oder Tokendate&amp;i</translation>
    </message>
    <message>
        <source>Path of the file; it is read again each time</source>
        <translation>Pfad der Datei; sie wird jedes Mal neu gelesen</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Token add&amp;ress</source>
        <translation>Token-&amp;Adresse</translation>
    </message>
    <message>
        <source>Only where the server does not say it</source>
        <translation>Nur wo der Server sie nicht nennt</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Only where the usual one does not do</source>
        <translation>Nur wo der übliche nicht genügt</translation>
    </message>
    <message>
        <source>Only to replace what is kept</source>
        <translation>Nur um das Aufbewahrte zu ersetzen</translation>
    </message>
    <message>
        <source>For a server that has moved with all that it holds. Another server is added as a new one.</source>
        <translation>Für einen Server, der mit allem umgezogen ist, was er hat. Ein anderer Server wird neu hinzugefügt.</translation>
    </message>
    <message>
        <source>What its address tells: %1</source>
        <comment>kind of server</comment>
        <translation>Was die Adresse verrät: %1</translation>
    </message>
    <message>
        <source>A MediKIT server needs the organization’s id, which is a part of every address there.</source>
        <translation>Ein MediKIT-Server braucht die Kennung der Organisation, die dort Teil jeder Adresse ist.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be read (PEM).</source>
        <translation>%1 enthält kein lesbares Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>Trusts %1, too (SHA-256 %2…)</source>
        <comment>certificate authority, first letters of its fingerprint</comment>
        <translation>Vertraut auch %1 (SHA-256 %2…)</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServersDialog</name>
    <message>
        <source>&amp;Add the server</source>
        <translation>&amp;Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>New server…</source>
        <translation>Neuer Server&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 was removed. Its data stays in this clinic.</source>
        <translation>%1 wurde entfernt. Seine Daten bleiben in dieser Praxis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>An&amp;melden&#xa0;…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Diesen verwenden</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Send what is here…</source>
        <translation>&amp;Vorhandenes senden&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 knows everything here that it has a place for.</source>
        <translation>%1 kennt hier alles, wofür er Platz hat.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Looking where to sign in…</source>
        <translation>Es wird nachgesehen, wo man sich anmeldet&#xa0;…</translation>
    </message>
    <message>
        <source>The browser shows a page now. Sign in there; Praxidesk goes on by itself.</source>
        <translation>Der Browser zeigt jetzt eine Seite. Melden Sie sich dort an; Praxidesk macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Wird aufbewahrt&#xa0;…</translation>
    </message>
    <message>
        <source>Saving it…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Forgetting it…</source>
        <translation>Wird vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing that signs in there is kept on this computer.</source>
        <translation>Von %1 abgemeldet. Nichts, was sich dort anmeldet, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Believe the server</source>
        <translation>Dem Server g&amp;lauben</translation>
    </message>
    <message>
        <source>Send ours a&amp;gain</source>
        <translation>Unseres &amp;erneut senden</translation>
    </message>
    <message>
        <source>Believe the server if that is right there: then it holds here, too. If it was a mistake or a backup, send ours again.</source>
        <translation>Glauben Sie dem Server, wenn das dort richtig ist: Dann gilt es auch hier. War es ein Versehen oder eine Sicherung, senden Sie Unseres erneut.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SyncService</name>
    <message>
        <source>This clinic has no server.</source>
        <translation>Diese Praxis hat keinen Server.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised; %n resource(s) exchanged.</source>
        <translation>
            <numerusform>Abgeglichen; %n Ressource ausgetauscht.</numerusform>
            <numerusform>Abgeglichen; %n Ressourcen ausgetauscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on this computer · %1</source>
        <comment>clinic</comment>
        <translation>Alle Änderungen auf diesem Computer gespeichert · %1</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Abgleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked</source>
        <translation>Mit %1 wird nichts ausgetauscht, bis jemand nachgesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>Working offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n Änderung wartet</numerusform>
            <numerusform>Offline · %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline · nothing is waiting</source>
        <translation>Offline · nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for the server</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Server</numerusform>
            <numerusform>%n Änderungen warten auf den Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>All changes saved on the server · just now</source>
        <translation>Alle Änderungen auf dem Server gespeichert · gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>All changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>Alle Änderungen auf dem Server gespeichert · vor %n min</numerusform>
            <numerusform>Alle Änderungen auf dem Server gespeichert · vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 %3</source>
        <comment>how many, of how many, patients</comment>
        <translation>Abgleich&#xa0;… %1 von %2&#xa0;%3</translation>
    </message>
    <message>
        <source>Synchronising… %1 read, now %2</source>
        <comment>how many, patients</comment>
        <translation>Abgleich&#xa0;… %1 gelesen, jetzt %2</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 changes sent</source>
        <translation>Abgleich&#xa0;… %1 von %2 Änderungen gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Synchronisation stopped · %n change(s) waiting</source>
        <translation>
            <numerusform>Abgleich angehalten · %n Änderung wartet</numerusform>
            <numerusform>Abgleich angehalten · %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation stopped · goes on by itself later</source>
        <translation>Abgleich angehalten · geht später von selbst weiter</translation>
    </message>
    <message>
        <source>All other changes saved on the server · just now</source>
        <translation>Alle anderen Änderungen auf dem Server gespeichert · gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>All other changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>Alle anderen Änderungen auf dem Server gespeichert · vor %n min</numerusform>
            <numerusform>Alle anderen Änderungen auf dem Server gespeichert · vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to sign in · %n change(s) waiting</source>
        <translation>
            <numerusform>%1 verlangt eine Anmeldung · %n Änderung wartet</numerusform>
            <numerusform>%1 verlangt eine Anmeldung · %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to sign in · nothing is waiting</source>
        <translation>%1 verlangt eine Anmeldung · nichts wartet</translation>
    </message>
</context>
</TS>
