<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>desde las %1</translation>
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
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>call or no-show</source>
        <translation>llamar o anotar inasistencia</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no han llegado</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendidos</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>%1 can be booked from %2 on.</source>
        <translation>Con %1 se puede reservar a partir del %2.</translation>
    </message>
    <message>
        <source>%1 can be booked until %2, %3.</source>
        <translation>Con %1 se puede reservar hasta el %2 a las %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes before it free.</source>
        <translation>
            <numerusform>%1 Cada cita deja %n minuto libre antes.</numerusform>
            <numerusform>%1 Cada cita deja %n minutos libres antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes after it free.</source>
        <translation>
            <numerusform>%1 Cada cita deja %n minuto libre después.</numerusform>
            <numerusform>%1 Cada cita deja %n minutos libres después.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3.</source>
        <translation>%1 tiene un bloqueo de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3: %4.</source>
        <translation>%1 tiene un bloqueo de %2 a %3: %4.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3.</source>
        <translation>El tiempo de %1 está retenido de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3: %4.</source>
        <translation>El tiempo de %1 está retenido de %2 a %3: %4.</translation>
    </message>
    <message>
        <source>The Slot of %1 from %2 to %3 is busy.</source>
        <translation>La franja de %1 de %2 a %3 está ocupada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n visits at the same time and has as many from %2 to %3</source>
        <translation>
            <numerusform>%1 admite %n cita a la vez y ya la tiene de %2 a %3</numerusform>
            <numerusform>%1 admite %n citas a la vez y ya las tiene de %2 a %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3.</source>
        <translation>%1 ya tiene una cita de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3: %4.</source>
        <translation>%1 ya tiene una cita de %2 a %3: %4.</translation>
    </message>
    <message>
        <source>%1 has no hours from %2 to %3.</source>
        <translation>%1 no tiene horario de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes from %2 on, not at %3.</source>
        <translation>
            <numerusform>Las citas de %1 empiezan cada minuto a partir de las %2, no a las %3.</numerusform>
            <numerusform>Las citas de %1 empiezan cada %n minutos a partir de las %2, no a las %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes, next at %2, not at %3.</source>
        <translation>
            <numerusform>Las citas de %1 empiezan cada minuto; la próxima, a las %2, no a las %3.</numerusform>
            <numerusform>Las citas de %1 empiezan cada %n minutos; la próxima, a las %2, no a las %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is inside of a Slot of %2 that starts at %3.</source>
        <translation>Las %1 caen dentro de una franja de %2 que empieza a las %3.</translation>
    </message>
    <message>
        <source>No Slots of %1 follow each other from %2 to %3.</source>
        <translation>Ninguna serie de franjas de %1 cubre seguida de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 takes no new bookings.</source>
        <translation>%1 no admite reservas nuevas.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>“%1” is in this file twice.</source>
        <translation>«%1» aparece dos veces en este archivo.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Este archivo no es de iCalendar.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>No se conoce la zona horaria «%1».</translation>
    </message>
    <message>
        <source>“%1” takes no time</source>
        <translation>«%1» no ocupa tiempo</translation>
    </message>
    <message>
        <source>“%1” has no start.</source>
        <translation>«%1» no tiene comienzo.</translation>
    </message>
    <message>
        <source>The start of “%1” is no date.</source>
        <translation>El comienzo de «%1» no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>The repetition of “%1” cannot be understood.</source>
        <translation>No se entiende la repetición de «%1».</translation>
    </message>
    <message>
        <source>“%1” repeats too often.</source>
        <translation>«%1» se repite demasiadas veces.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cancelled, was %1</source>
        <comment>day and time</comment>
        <translation>anulada, era %1</translation>
    </message>
    <message>
        <source>Patients to tell</source>
        <translation>Pacientes por avisar</translation>
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
        <translation>El reloj de este equipo marca %1, pero aquí ya se trabajó el %2. No se ha perdido nada. Ajuste el reloj antes de seguir: de él depende qué es hoy, quién llega tarde y qué ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New clinic…</source>
        <translation>&amp;Nueva clínica…</translation>
    </message>
    <message>
        <source>&amp;Open a clinic…</source>
        <translation>Abrir &amp;una clínica…</translation>
    </message>
    <message>
        <source>Open the &amp;demo clinic</source>
        <translation>Abrir la clínica &amp;de demostración</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>Sincronizar &amp;ahora</translation>
    </message>
    <message>
        <source>Ser&amp;vers…</source>
        <translation>Se&amp;rvidores…</translation>
    </message>
    <message>
        <source>Chan&amp;ges for the server…</source>
        <translation>Cambios &amp;para el servidor…</translation>
    </message>
    <message>
        <source>Save what waits to a &amp;file…</source>
        <translation>Guardar l&amp;o pendiente en un archivo…</translation>
    </message>
    <message>
        <source>Read the server’s &amp;answer…</source>
        <translation>&amp;Leer la respuesta del servidor…</translation>
    </message>
    <message>
        <source>&amp;Decide conflicts…</source>
        <translation>Resolver &amp;conflictos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Find a &amp;patient</source>
        <translation>&amp;Buscar un paciente</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Órd&amp;enes…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Alejar</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>A&amp;justar al día</translation>
    </message>
    <message>
        <source>&amp;Left panel</source>
        <translation>&amp;Panel izquierdo</translation>
    </message>
    <message>
        <source>&amp;Waitlist</source>
        <translation>L&amp;ista de espera</translation>
    </message>
    <message>
        <source>&amp;Arrivals</source>
        <translation>&amp;Llegadas</translation>
    </message>
    <message>
        <source>&amp;Call list</source>
        <translation>Lis&amp;ta de llamadas</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colo&amp;res del sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;Ir a una fecha…</translation>
    </message>
    <message>
        <source>Find a t&amp;ime</source>
        <translation>&amp;Buscar hora</translation>
    </message>
    <message>
        <source>To the &amp;calendar</source>
        <translation>Al &amp;calendario</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>Reser&amp;var</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Ans&amp;wers…</source>
        <translation>R&amp;espuestas…</translation>
    </message>
    <message>
        <source>Make an &amp;Encounter</source>
        <translation>Cre&amp;ar el encuentro clínico</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>Ha lle&amp;gado</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>En cons&amp;ulta</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Atend&amp;ida</translation>
    </message>
    <message>
        <source>No-&amp;show</source>
        <translation>N&amp;o acudió</translation>
    </message>
    <message>
        <source>&amp;Expected again</source>
        <translation>Prevista &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Resize</source>
        <translation>&amp;Cambiar duración</translation>
    </message>
    <message>
        <source>Book a&amp;gain…</source>
        <translation>Dar o&amp;tra cita…</translation>
    </message>
    <message>
        <source>Patient was &amp;told…</source>
        <translation>&amp;Paciente avisado…</translation>
    </message>
    <message>
        <source>Give the time &amp;back</source>
        <translation>&amp;Liberar la hora</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>Retener esta &amp;hora</translation>
    </message>
    <message>
        <source>Add to the &amp;waitlist…</source>
        <translation>&amp;Añadir a la lista de espera…</translation>
    </message>
    <message>
        <source>Boo&amp;k the held time…</source>
        <translation>&amp;Reservar la hora retenida…</translation>
    </message>
    <message>
        <source>Re&amp;lease the held time</source>
        <translation>&amp;Soltar la hora retenida</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>A&amp;nular…</translation>
    </message>
    <message>
        <source>&amp;Block time…</source>
        <translation>Bloquear &amp;tiempo…</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Change the block…</source>
        <translation>&amp;Cambiar el bloqueo…</translation>
    </message>
    <message>
        <source>&amp;Remove the block</source>
        <translation>&amp;Quitar el bloqueo</translation>
    </message>
    <message>
        <source>&amp;Hours and schedules…</source>
        <translation>&amp;Horarios y agendas…</translation>
    </message>
    <message>
        <source>&amp;Deactivate or activate…</source>
        <translation>&amp;Desactivar o activar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Praxidesk</source>
        <translation>Acerca &amp;de Praxidesk</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>The demo data of this program are damaged. Install it again.</source>
        <translation>Los datos de demostración de este programa están dañados. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>A demo clinic has 1 to %1 practitioners and 1 to %2 days.</source>
        <translation>Una clínica de demostración tiene de 1 a %1 profesionales y de 1 a %2 días.</translation>
    </message>
    <message>
        <source>Demo data go into an empty clinic only. Nothing was changed.</source>
        <translation>Los datos de demostración solo caben en una clínica vacía. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A visit needs a length of at least a minute.</source>
        <translation>Una cita dura al menos un minuto.</translation>
    </message>
    <message>
        <source>This series has no occurrence %1.</source>
        <translation>Esta serie no tiene la cita número %1.</translation>
    </message>
    <message>
        <source>Every occurrence of this series is skipped.</source>
        <translation>Se omiten todas las citas de esta serie.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1: %n visit(s) from %2 on.</source>
        <translation>
            <numerusform>%1: %n cita reservada a partir del %2.</numerusform>
            <numerusform>%1: %n citas reservadas a partir del %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>a visit without a patient</source>
        <translation>una cita sin paciente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 ya tiene una cita de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3: %4.</source>
        <translation>%1 tiene el tiempo ocupado de %2 a %3: %4.</translation>
    </message>
    <message>
        <source>A window of time needs a start and an end.</source>
        <translation>Una franja horaria necesita comienzo y fin.</translation>
    </message>
    <message>
        <source>A rule needs either weekdays or a recurrence.</source>
        <translation>Una regla necesita días de la semana o bien una repetición.</translation>
    </message>
    <message>
        <source>A rule names each weekday once, from Monday to Sunday.</source>
        <translation>Una regla nombra cada día de la semana una sola vez, de lunes a domingo.</translation>
    </message>
    <message>
        <source>A recurrence needs the day it starts on.</source>
        <translation>Una repetición necesita el día en que empieza.</translation>
    </message>
    <message>
        <source>A rule cannot end before it starts.</source>
        <translation>Una regla no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>A rule needs at least one window of time.</source>
        <translation>Una regla necesita al menos un tramo horario.</translation>
    </message>
    <message>
        <source>Starts lie between one minute and a day apart.</source>
        <translation>Entre un comienzo y otro hay de un minuto a un día.</translation>
    </message>
    <message>
        <source>An exception needs a date.</source>
        <translation>Una excepción necesita una fecha.</translation>
    </message>
    <message>
        <source>A visit is at least a minute long, buffers and alignment cannot be negative, and none is longer than a week.</source>
        <translation>Una cita dura al menos un minuto, los márgenes y el desfase no pueden ser negativos, y nada dura más de una semana.</translation>
    </message>
    <message>
        <source>Between 1 and 1000 visits can take place at the same time.</source>
        <translation>Puede haber entre 1 y 1000 citas a la vez.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>No se conoce la zona horaria «%1».</translation>
    </message>
    <message>
        <source>Scheduling parameters know weekdays and windows of time only.</source>
        <translation>Los SchedulingParameters solo conocen días de la semana y tramos horarios.</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot be moved.</source>
        <translation>Una cita en estado «%1» no se puede mover.</translation>
    </message>
    <message>
        <source>This appointment has no time yet; say when it shall be.</source>
        <translation>Esta cita aún no tiene hora; indique cuándo será.</translation>
    </message>
    <message>
        <source>An appointment needs a length of at least a minute.</source>
        <translation>Una cita dura al menos un minuto.</translation>
    </message>
    <message>
        <source>Changed the length of the visit of %1, %2.</source>
        <translation>La duración de la cita de %1, %2, ha cambiado.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>%1 se ha movido a %2.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has taken the time since.</source>
        <translation>No se puede deshacer: %1 ocupa ahora esa hora.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held for %1 since.</source>
        <translation>No se puede deshacer: la hora está ahora retenida para %1.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has been changed since.</source>
        <translation>No se puede deshacer: %1 ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>This cannot be undone: the clinic’s settings have been changed since.</source>
        <translation>No se puede deshacer: los ajustes de la clínica han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time was taken since.</source>
        <translation>No se puede deshacer: la hora se ocupó desde entonces.</translation>
    </message>
    <message>
        <source>This cannot be undone: the conflict is not known any more.</source>
        <translation>No se puede deshacer: ese conflicto ya no se conoce.</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>%1: deshecho</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held since.</source>
        <translation>No se puede deshacer: la hora está ahora retenida.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>A conflict is decided anew, with both sides before you: a decision is not done again by itself.</source>
        <translation>Un conflicto se resuelve de nuevo viendo las dos partes: una decisión no se repite por sí sola.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>This rule has more than %1 occurrences; let it end earlier.</source>
        <translation>Esta regla da más de %1 citas; haga que termine antes.</translation>
    </message>
    <message>
        <source>This rule has no occurrence within the planning horizon.</source>
        <translation>Esta regla no da ninguna cita dentro del horizonte de planificación.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, with the planning horizon.</source>
        <translation>La regla no tiene fin; sus citas acaban el %1, con el horizonte de planificación.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after two years.</source>
        <translation>La regla no tiene fin; sus citas acaban el %1, pasados dos años.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after %2 of them.</source>
        <translation>La regla no tiene fin; sus citas acaban el %1, tras %2 de ellas.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is at the same time.</source>
        <translation>La cita número %1 de esta serie es a la misma hora.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is closer than the time that visits keep free around them.</source>
        <translation>La cita número %1 de esta serie cae dentro del margen que las citas dejan libre a su alrededor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No occurrence of this series is still to come.</source>
        <translation>A esta serie no le queda ninguna cita por venir.</translation>
    </message>
    <message>
        <source>This appointment has no time yet.</source>
        <translation>Esta cita aún no tiene hora.</translation>
    </message>
    <message>
        <source>Moved %1.</source>
        <translation>Se ha movido la cita de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of %1.</source>
        <translation>
            <numerusform>Se ha movido %n cita de %1.</numerusform>
            <numerusform>Se han movido %n citas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of %1.</source>
        <translation>
            <numerusform>Se ha anulado %n cita de %1.</numerusform>
            <numerusform>Se han anulado %n citas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visit(s) of %1.</source>
        <translation>
            <numerusform>Se ha cambiado %n cita de %1.</numerusform>
            <numerusform>Se han cambiado %n citas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>Un paciente necesita un nombre.</translation>
    </message>
    <message>
        <source>Added the patient %1.</source>
        <translation>Se ha añadido el paciente %1.</translation>
    </message>
    <message>
        <source>A schedule needs at least one actor.</source>
        <translation>Una agenda necesita al menos un titular.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>El horizonte de planificación termina antes de empezar.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Se ha creado una agenda.</translation>
    </message>
    <message>
        <source>The schedule takes no new bookings.</source>
        <translation>La agenda ya no admite reservas nuevas.</translation>
    </message>
    <message>
        <source>The schedule takes bookings again.</source>
        <translation>La agenda vuelve a admitir reservas.</translation>
    </message>
    <message>
        <source>A Slot ends after it starts.</source>
        <translation>Una franja termina después de empezar.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s).</source>
        <translation>
            <numerusform>Se ha creado %n franja.</numerusform>
            <numerusform>Se han creado %n franjas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a Slot.</source>
        <translation>Se ha cambiado una franja.</translation>
    </message>
    <message>
        <source>%1 Day off: %2.</source>
        <translation>%1 Día libre: %2.</translation>
    </message>
    <message>
        <source>%1 Other hours that day: %2.</source>
        <translation>%1 Otro horario ese día: %2.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Una sobrerreserva necesita un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n agenda</numerusform>
            <numerusform>%n agendas</numerusform>
        </translation>
    </message>
    <message>
        <source>The recurrence “%1” would have to go on after these days; end it first.</source>
        <translation>La repetición «%1» tendría que continuar después de estos días; póngale fin primero.</translation>
    </message>
    <message>
        <source>The schedule cannot be saved: %1.</source>
        <translation>No se puede guardar la agenda: %1.</translation>
    </message>
    <message>
        <source>Changed the weekly hours of %1.</source>
        <translation>Se ha cambiado el horario semanal de %1.</translation>
    </message>
    <message>
        <source>An exception cannot end before it starts.</source>
        <translation>Una excepción no puede terminar antes de empezar.</translation>
    </message>
    <message numerus="yes">
        <source>An exception lasts at most %n year(s).</source>
        <translation>
            <numerusform>Una excepción dura como máximo %n año.</numerusform>
            <numerusform>Una excepción dura como máximo %n años.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 on single days.</source>
        <translation>Se han cerrado días sueltos de %1.</translation>
    </message>
    <message>
        <source>Gave %1 other hours on single days.</source>
        <translation>Se ha dado a %1 otro horario en días sueltos.</translation>
    </message>
    <message>
        <source>Gave %1 its weekly hours back.</source>
        <translation>Se ha devuelto a %1 su horario semanal.</translation>
    </message>
    <message>
        <source>Closed %1 on public holidays.</source>
        <translation>Se han cerrado los festivos de %1.</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <translation>Se ha cambiado la agenda de %1.</translation>
    </message>
    <message>
        <source>A block needs a schedule and a time.</source>
        <translation>Un bloqueo necesita una agenda y un tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) from %1 on.</source>
        <translation>
            <numerusform>%n bloqueo a partir del %1.</numerusform>
            <numerusform>%n bloqueos a partir del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Slot is not a block.</source>
        <translation>Esta franja no es un bloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n block(s).</source>
        <translation>
            <numerusform>Se ha cambiado %n bloqueo.</numerusform>
            <numerusform>Se han cambiado %n bloqueos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n block(s).</source>
        <translation>
            <numerusform>Se ha quitado %n bloqueo.</numerusform>
            <numerusform>Se han quitado %n bloqueos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a visit that is done has an Encounter.</source>
        <translation>Solo una cita atendida tiene un encuentro clínico.</translation>
    </message>
    <message>
        <source>This visit has an Encounter already.</source>
        <translation>Esta cita ya tiene un encuentro clínico.</translation>
    </message>
    <message>
        <source>Made the Encounter of %1.</source>
        <translation>Se ha creado el encuentro clínico de %1.</translation>
    </message>
    <message>
        <source>A block ends after it starts.</source>
        <translation>Un bloqueo termina después de empezar.</translation>
    </message>
    <message>
        <source>Blocked %1–%2: %3.</source>
        <translation>Bloqueado %1–%2: %3.</translation>
    </message>
    <message>
        <source>Changed the block to %1–%2.</source>
        <translation>El bloqueo es ahora %1–%2.</translation>
    </message>
    <message>
        <source>Removed the block %1–%2.</source>
        <translation>Se ha quitado el bloqueo %1–%2.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>Slots are made for at most three years at a time.</source>
        <translation>Las franjas se crean para tres años como máximo de una vez.</translation>
    </message>
    <message>
        <source>A Slot lasts between one minute and a day.</source>
        <translation>Una franja dura entre un minuto y un día.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours.</source>
        <translation>
            <numerusform>Se ha creado %n franja a partir del horario semanal.</numerusform>
            <numerusform>Se han creado %n franjas a partir del horario semanal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours, took %1 away.</source>
        <translation>
            <numerusform>Se ha creado %n franja a partir del horario semanal y se han quitado %1.</numerusform>
            <numerusform>Se han creado %n franjas a partir del horario semanal y se han quitado %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry of the waitlist needs a patient.</source>
        <translation>Una entrada de la lista de espera necesita un paciente.</translation>
    </message>
    <message>
        <source>The last day of the wish is before its first.</source>
        <translation>El último día deseado es anterior al primero.</translation>
    </message>
    <message>
        <source>The latest time of the wish is not after the earliest.</source>
        <translation>La hora más tardía deseada no es posterior a la más temprana.</translation>
    </message>
    <message>
        <source>A priority is 0 for none, 1 for the highest, or more.</source>
        <translation>La prioridad es 0 si no hay, 1 la más alta, o más.</translation>
    </message>
    <message>
        <source>%1 is not on the waitlist any more.</source>
        <translation>%1 ya no está en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 is on the waitlist.</source>
        <translation>%1 está en la lista de espera.</translation>
    </message>
    <message>
        <source>Changed the wish of %1.</source>
        <translation>Se ha cambiado el deseo de %1.</translation>
    </message>
    <message>
        <source>A booking needs a schedule and a start, Slots, or a hold.</source>
        <translation>Una reserva necesita una agenda y una hora de comienzo, franjas o una retención.</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2.</source>
        <translation>%1 tiene cita desde la lista de espera: %2.</translation>
    </message>
    <message>
        <source>These Slots do not follow each other without a gap.</source>
        <translation>Estas franjas no se siguen sin huecos.</translation>
    </message>
    <message>
        <source>The Slots of the schedules are not at the same time.</source>
        <translation>Las franjas de las agendas no coinciden en la hora.</translation>
    </message>
    <message>
        <source>This hold has ended; its time is no longer kept.</source>
        <translation>Esta retención ha caducado; su hora ya no se guarda.</translation>
    </message>
    <message>
        <source>A booking needs a patient.</source>
        <translation>Una reserva necesita un paciente.</translation>
    </message>
    <message>
        <source>Booked %1, %2 with %3.</source>
        <translation>Reservada la cita de %1: %2 con %3.</translation>
    </message>
    <message>
        <source>Changed the visit of %1.</source>
        <translation>Se ha cambiado la cita de %1.</translation>
    </message>
    <message>
        <source>A hold needs a schedule.</source>
        <translation>Una retención necesita una agenda.</translation>
    </message>
    <message>
        <source>A hold lasts at least a minute.</source>
        <translation>Una retención se mantiene al menos un minuto.</translation>
    </message>
    <message>
        <source>A hold needs a length of at least a minute.</source>
        <translation>Una retención abarca al menos un minuto.</translation>
    </message>
    <message>
        <source>Held %1.</source>
        <translation>Retenido: %1.</translation>
    </message>
    <message>
        <source>This Slot is not held.</source>
        <translation>Esta franja no está retenida.</translation>
    </message>
    <message>
        <source>Released the hold at %1.</source>
        <translation>Se ha soltado la hora retenida de las %1.</translation>
    </message>
    <message>
        <source>Slots are made for one to %1 weeks ahead.</source>
        <translation>Las franjas se crean con una antelación de una a %1 semanas.</translation>
    </message>
    <message>
        <source>Published the weekly hours of %1.</source>
        <translation>Se ha publicado el horario semanal de %1.</translation>
    </message>
    <message>
        <source>The weekly hours of %1 stay here.</source>
        <translation>El horario semanal de %1 se queda aquí.</translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>Se ha cambiado cómo se programan las citas.</translation>
    </message>
    <message>
        <source>There is no such service in this clinic.</source>
        <translation>No existe tal servicio en esta clínica.</translation>
    </message>
    <message>
        <source>%1 is not a healthcare service.</source>
        <translation>%1 no es un servicio sanitario.</translation>
    </message>
    <message>
        <source>Changed how %1 is scheduled.</source>
        <translation>Se ha cambiado cómo se programa %1.</translation>
    </message>
    <message>
        <source>%1 is proposed again.</source>
        <translation>La cita de %1 vuelve a estar propuesta.</translation>
    </message>
    <message>
        <source>%1 is pending.</source>
        <translation>La cita de %1 está pendiente.</translation>
    </message>
    <message>
        <source>%1 is booked again.</source>
        <translation>La cita de %1 vuelve a estar reservada.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ha llegado.</translation>
    </message>
    <message>
        <source>%1 is in the room.</source>
        <translation>%1 está en consulta.</translation>
    </message>
    <message>
        <source>The visit of %1 is done.</source>
        <translation>La cita de %1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 no acudió.</translation>
    </message>
    <message>
        <source>Cancelled the appointment of %1.</source>
        <translation>Se ha anulado la cita de %1.</translation>
    </message>
    <message>
        <source>The appointment of %1 was entered in error.</source>
        <translation>La cita de %1 se introdujo por error.</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 espera hora.</translation>
    </message>
    <message>
        <source>The appointment is already %1.</source>
        <translation>La cita ya está en estado «%1».</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot become %2.</source>
        <translation>Una cita en estado «%1» no puede pasar a «%2».</translation>
    </message>
    <message>
        <source>This appointment has no time yet; move it to one first.</source>
        <translation>Esta cita aún no tiene hora; dele una primero.</translation>
    </message>
    <message>
        <source>Only the time of a no-show can be given back, and only once.</source>
        <translation>Solo se puede liberar la hora de quien no acudió, y solo una vez.</translation>
    </message>
    <message>
        <source>The time of %1 can be booked again.</source>
        <translation>La hora de %1 se puede volver a reservar.</translation>
    </message>
    <message>
        <source>Noted that %1 was told.</source>
        <translation>Anotado: %1 recibió el aviso.</translation>
    </message>
    <message>
        <source>%1 has still to be told.</source>
        <translation>Falta avisar a %1.</translation>
    </message>
    <message>
        <source>The proposed time ends before it starts.</source>
        <translation>La hora propuesta termina antes de empezar.</translation>
    </message>
    <message>
        <source>Who proposes another time declines this one or accepts it tentatively.</source>
        <translation>Quien propone otra hora rechaza esta o la acepta provisionalmente.</translation>
    </message>
    <message>
        <source>Noted another time for the visit of %1.</source>
        <translation>Se ha anotado otra hora para la cita de %1.</translation>
    </message>
    <message>
        <source>Noted an answer to the visit of %1.</source>
        <translation>Se ha anotado una respuesta a la cita de %1.</translation>
    </message>
    <message>
        <source>%1 does not take part in this appointment.</source>
        <translation>%1 no participa en esta cita.</translation>
    </message>
    <message>
        <source>A practitioner, room, device or service needs a name.</source>
        <translation>Un profesional, sala, equipo o servicio necesita un nombre.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>name of a practitioner, room, device or service</comment>
        <translation>Se ha añadido %1.</translation>
    </message>
</context>
<context>
    <name>DialectFields</name>
    <message>
        <source>Path of schedules</source>
        <translation>Ruta de las agendas</translation>
    </message>
    <message>
        <source>Path of Slots</source>
        <translation>Ruta de las franjas</translation>
    </message>
    <message>
        <source>Path of appointments</source>
        <translation>Ruta de las citas</translation>
    </message>
    <message>
        <source>Path of answers</source>
        <translation>Ruta de las respuestas</translation>
    </message>
    <message>
        <source>Path of FHIR</source>
        <translation>Ruta de FHIR</translation>
    </message>
    <message>
        <source>Booking operation</source>
        <translation>Operación de reserva</translation>
    </message>
    <message>
        <source>Schedule is told as</source>
        <translation>La agenda se indica como</translation>
    </message>
    <message>
        <source>Status of a booking</source>
        <translation>Estado de una reserva</translation>
    </message>
    <message>
        <source>Created as approved</source>
        <translation>Se crea como aprobada</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The export could not be written to its end.</source>
        <translation>La exportación no se pudo escribir hasta el final.</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Any time of day</source>
        <translation>A cualquier hora del día</translation>
    </message>
    <message>
        <source>Every day of the week</source>
        <translation>Cualquier día de la semana</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier sala</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation>Basta con uno de ellos</translation>
    </message>
    <message>
        <source>Look four weeks ahead</source>
        <translation>Buscar en cuatro semanas</translation>
    </message>
    <message>
        <source>Look half a year ahead</source>
        <translation>Buscar en medio año</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Con cualquiera</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>lengths</comment>
        <translation>%1 en vez de %2</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>This calendar has no all-day events.</source>
        <translation>Este calendario no tiene eventos de día completo.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Este archivo no es de iCalendar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 es una carpeta; elija un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it as UTF-8.</source>
        <translation>El archivo está en UTF-16. Guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>This is a binary file. FHIR JSON, NDJSON and iCalendar files can be imported.</source>
        <translation>Este archivo es binario. Se pueden importar archivos FHIR JSON, NDJSON e iCalendar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is neither FHIR JSON nor NDJSON nor iCalendar.</source>
        <translation>Esto no es ni FHIR JSON, ni NDJSON, ni iCalendar.</translation>
    </message>
    <message>
        <source>The file is too large for one document. Export it as NDJSON, which has no limit.</source>
        <translation>El archivo es demasiado grande para un solo documento. Expórtelo como NDJSON, que no tiene límite.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>El archivo no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MB.</source>
        <translation>La línea mide más de 64 MB.</translation>
    </message>
    <message>
        <source>Busy times of a calendar need a schedule that they block.</source>
        <translation>Las horas ocupadas de un calendario necesitan una agenda que bloquear.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Se ha importado %1</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se ha tomado nada.</translation>
    </message>
    <message>
        <source>Bundles are nested too deeply.</source>
        <translation>Hay demasiados Bundles unos dentro de otros.</translation>
    </message>
    <message>
        <source>%1: has no resource</source>
        <translation>%1: no tiene recurso</translation>
    </message>
    <message>
        <source>%1: the request %2 %3 was not carried out</source>
        <translation>%1: la petición %2 %3 no se llevó a cabo</translation>
    </message>
    <message>
        <source>%1: the resource was taken, its request %2 %3 was not carried out</source>
        <translation>%1: se tomó el recurso, pero su petición %2 %3 no se llevó a cabo</translation>
    </message>
    <message numerus="yes">
        <source>There is more that cannot be taken; these are the first %n.</source>
        <translation>
            <numerusform>Hay más que no se puede tomar; este es el primero.</numerusform>
            <numerusform>Hay más que no se puede tomar; estos son los %n primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>%1 aparece dos veces en este archivo.</translation>
    </message>
</context>
<context>
    <name>NewClinicWords</name>
    <message>
        <source>A new clinic needs a practitioner with a name and weekly hours.</source>
        <translation>Una clínica nueva necesita un profesional con nombre y horario semanal.</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>practitioner</comment>
        <translation>Preparar a %1</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>A desktop scheduler for clinics.

Example: praxidesk --demo --view week</source>
        <translation>Programa de escritorio para agendas de clínicas.

Ejemplo: praxidesk --demo --view week</translation>
    </message>
    <message>
        <source>Open this clinic.</source>
        <translation>Abrir esta clínica.</translation>
    </message>
    <message>
        <source>Open a fresh demo clinic.</source>
        <translation>Abrir una clínica de demostración nueva.</translation>
    </message>
    <message>
        <source>Fix the clock, for pictures and training: 2026-11-17T10:42:00+01:00.</source>
        <translation>Fijar el reloj, para imágenes y formación: 2026-11-17T10:42:00+01:00.</translation>
    </message>
    <message>
        <source>Show a day or a week.</source>
        <translation>Mostrar un día o una semana.</translation>
    </message>
    <message>
        <source>Show this day.</source>
        <translation>Mostrar este día.</translation>
    </message>
    <message>
        <source>Draw the window, save it and exit.</source>
        <translation>Dibujar la ventana, guardarla y salir.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>El tamaño de la ventana.</translation>
    </message>
    <message>
        <source>Colours instead of the system&apos;s.</source>
        <translation>Colores en lugar de los del sistema.</translation>
    </message>
    <message>
        <source>Reading direction instead of the language&apos;s.</source>
        <translation>Sentido de lectura en lugar del propio del idioma.</translation>
    </message>
    <message>
        <source>Unfold this page of the right panel, or open weekly hours, or what is to be decided or waits for a server.</source>
        <translation>Desplegar esta página del panel derecho, o abrir el horario semanal, lo que hay que decidir o lo que espera a un servidor.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood; it should look like %3.</source>
        <translation>No se entiende --%1 %2; debería ser como %3.</translation>
    </message>
    <message>
        <source>%1 is not understood. A clinic is given with --clinic FILE.</source>
        <translation>No se entiende %1. Una clínica se indica con --clinic ARCHIVO.</translation>
    </message>
    <message>
        <source>--demo and --clinic exclude each other.</source>
        <translation>--demo y --clinic se excluyen.</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Abrir la lista de opciones</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>None of the chosen weekdays and times lies in these days.</source>
        <translation>Ninguno de los días de la semana y horas elegidos cae en estas fechas.</translation>
    </message>
    <message>
        <source>%1 has no more than %2 at a time, %3 %4.</source>
        <comment>name, length, day, time</comment>
        <translation>%1 no tiene más de %2 seguidos: %3 a las %4.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>name, day, time, reason</comment>
        <translation>%1, %2 a las %3: %4</translation>
    </message>
    <message>
        <source>%1 is free, but not together with the others or as asked.</source>
        <comment>name</comment>
        <translation>%1 tiene tiempo libre, pero no a la vez que los demás o no como se pide.</translation>
    </message>
    <message>
        <source>Fully booked: %1.</source>
        <comment>names</comment>
        <translation>Completo: %1.</translation>
    </message>
    <message>
        <source>No hours then: %1.</source>
        <comment>names</comment>
        <translation>Sin horario entonces: %1.</translation>
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
        <translation>«%1» no forma parte de una repetición; las partes son como FREQ=WEEKLY y se separan con «;».</translation>
    </message>
    <message>
        <source>“%1” is not known in a recurrence of days.</source>
        <translation>«%1» no se conoce en una repetición de días.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 está dos veces.</translation>
    </message>
    <message>
        <source>“%1” is not DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>«%1» no es DAILY, WEEKLY, MONTHLY ni YEARLY.</translation>
    </message>
    <message>
        <source>%1 takes a number from 1 on, not “%2”.</source>
        <translation>%1 lleva un número a partir de 1, no «%2».</translation>
    </message>
    <message>
        <source>A recurrence says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>Una repetición dice cada cuánto: FREQ=DAILY, WEEKLY, MONTHLY o YEARLY.</translation>
    </message>
    <message>
        <source>A recurrence has COUNT or UNTIL, not both.</source>
        <translation>Una repetición lleva COUNT o UNTIL, no ambos.</translation>
    </message>
    <message>
        <source>A recurrence needs a day and a time to start at.</source>
        <translation>Una repetición necesita un día y una hora de comienzo.</translation>
    </message>
    <message>
        <source>“%1” is not a recurrence rule.</source>
        <translation>«%1» no es una regla de repetición.</translation>
    </message>
    <message>
        <source>UNTIL is not a day, such as UNTIL=20261231.</source>
        <translation>UNTIL no es un día como UNTIL=20261231.</translation>
    </message>
    <message>
        <source>“%1” is a rule that has no day.</source>
        <translation>«%1» es una regla que no da ningún día.</translation>
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
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Semanas impares</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Semanas pares</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Monday 08:00–12:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>every week, date to date</comment>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>every week from date</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>every week until date</comment>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <comment>every week, only services</comment>
        <translation>%1, solo %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>see QLocale::toString</comment>
        <translation>ddd d MMM yyyy</translation>
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
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Practitioner in a role</source>
        <translation>Profesional en una función</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>practitioners</source>
        <translation>profesionales</translation>
    </message>
    <message>
        <source>practitioners&apos; roles</source>
        <translation>funciones de los profesionales</translation>
    </message>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>equipos</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>agendas</translation>
    </message>
    <message>
        <source>Slots: free, busy and blocked time</source>
        <translation>franjas: tiempo libre, ocupado y bloqueado</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>participants&apos; answers</source>
        <translation>respuestas de los participantes</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>A booking arrives there as one step, or not at all.</source>
        <translation>Una reserva llega allí en un solo paso o no llega.</translation>
    </message>
    <message>
        <source>It has no transactions: a booking first keeps its Slot tentatively, then takes it.</source>
        <translation>No tiene transacciones: una reserva guarda primero sus franjas provisionalmente y luego las ocupa.</translation>
    </message>
    <message>
        <source>It tells what changed and what was deleted since the last time.</source>
        <translation>Dice qué cambió y qué se borró desde la última vez.</translation>
    </message>
    <message>
        <source>It does not tell what was deleted: once a day everything is compared.</source>
        <translation>No dice qué se borró: una vez al día se compara todo.</translation>
    </message>
    <message>
        <source>What is made here keeps its name there.</source>
        <translation>Lo que se crea aquí conserva allí su nombre.</translation>
    </message>
    <message>
        <source>It names what is made here itself; nothing is made twice all the same.</source>
        <translation>Da él mismo nombre a lo que se crea aquí; aun así, nada se crea dos veces.</translation>
    </message>
    <message>
        <source>It makes free time from weekly hours: a schedule may be published as SchedulingParameters.</source>
        <translation>Calcula el tiempo libre a partir del horario semanal: una agenda se puede publicar como SchedulingParameters.</translation>
    </message>
    <message>
        <source>It needs free Slots to offer time: publish weekly hours as Slots where others book there.</source>
        <translation>Necesita franjas libres para ofrecer tiempo: publique el horario semanal como franjas donde otros reserven allí.</translation>
    </message>
    <message>
        <source>It does not list what it takes: everything is tried, and what it refuses is shown.</source>
        <translation>No enumera lo que admite: se prueba todo y se muestra lo que rechaza.</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>Parece %1: tómelo como su tipo.</translation>
    </message>
    <message>
        <source>A booking makes the appointment there and then takes its Slots; each Slot is looked at before it is changed.</source>
        <translation>Una reserva crea allí la cita y luego ocupa sus franjas; cada franja se mira antes de cambiarla.</translation>
    </message>
    <message>
        <source>It does not tell what changed: everything is fetched each time.</source>
        <translation>No dice qué cambió: cada vez se trae todo.</translation>
    </message>
    <message>
        <source>It works out free time itself: that is asked for as you look around, and shown with its age where it cannot be asked.</source>
        <translation>Calcula él mismo el tiempo libre: se le pregunta mientras usted mira, y se muestra de cuándo es cuando no se le puede preguntar.</translation>
    </message>
    <message>
        <source>A booking is an appointment there, without a Slot. Moving it and its status are told, too; what is cancelled stays cancelled.</source>
        <translation>Una reserva es allí una cita sin franja. También se le comunican sus traslados y su estado; lo anulado sigue anulado.</translation>
    </message>
    <message>
        <source>Each visit there needs a place: it is the schedule’s.</source>
        <translation>Allí cada cita necesita un lugar: es el de la agenda.</translation>
    </message>
    <message>
        <source>A booking takes one of the times that it offers, for a patient whom it knows.</source>
        <translation>Una reserva toma una de las horas que ofrece, para un paciente que conoce.</translation>
    </message>
    <message>
        <source>A visit there cannot be moved or cancelled from here: the patient declines it, under “Answers”.</source>
        <translation>Una cita de allí no se puede mover ni anular desde aquí: el paciente la rechaza en «Respuestas».</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>It answers, and does not say what it is: FHIR %1.</source>
        <translation>Responde, pero no dice qué es: FHIR %1.</translation>
    </message>
    <message>
        <source>It answers: %1, FHIR %2.</source>
        <translation>Responde: %1, FHIR %2.</translation>
    </message>
    <message>
        <source>Nothing stays on this computer alone.</source>
        <translation>Nada se queda solo en este equipo.</translation>
    </message>
    <message>
        <source>This stays on this computer alone:</source>
        <translation>Se queda solo en este equipo:</translation>
    </message>
    <message>
        <source>What you add or change of these stays on this computer:</source>
        <translation>Lo que añada o cambie de esto se queda en este equipo:</translation>
    </message>
    <message>
        <source>Only what you note for yourselves does: holds, the call list, the waitlist&apos;s wishes.</source>
        <translation>Solo lo que anota para ustedes: retenciones, la lista de llamadas, los deseos de la lista de espera.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>free time as of %1</source>
        <comment>time</comment>
        <translation>tiempo libre a las %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, since when free time is known</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a visit that builds on something that the server did not take</comment>
        <translation>apartado</translation>
    </message>
    <message>
        <source>differs from the server</source>
        <comment>a visit with a change that is not sent</comment>
        <translation>difiere del servidor</translation>
    </message>
    <message>
        <source>two at one time</source>
        <comment>conflict of a visit</comment>
        <translation>dos a la misma hora</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <comment>conflict of a visit</comment>
        <translation>necesita otra hora</translation>
    </message>
    <message>
        <source>cancelled on one side</source>
        <comment>conflict of a visit</comment>
        <translation>anulada en una parte</translation>
    </message>
    <message>
        <source>deleted on server</source>
        <comment>conflict of a visit</comment>
        <translation>borrada en el servidor</translation>
    </message>
    <message>
        <source>changed on server</source>
        <comment>conflict of a visit</comment>
        <translation>cambiada en el servidor</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Sin paciente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>day</comment>
        <translation>%1, hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <comment>visits, duration</comment>
        <translation>%1 · %2 libres</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>taken back before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent together with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has nothing to learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change %1 that could be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no waiting change %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (with %3, on which it builds)</source>
        <comment>who, why, reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server works it out itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik does not keep resources of the type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik takes an answer to an appointment, but does not let it be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: the blocked time stays blocked there until somebody opens it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: this time is still offered there. Block it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik cannot remove a %1; there it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik keeps no appointments without a time; it has no waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinik has no place for what this changes; it is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Slot is %1 there by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed there meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell its free time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell whether it has the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s page could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a page of a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the server&apos;s page is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT deletes no visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it cannot be changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT lets nobody cancel a visit from here; the patient may decline it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a visit that is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT only books visits; it takes none that are “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT takes only visits that have a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT books a visit for one patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT books in one of its schedules with a practitioner role; none fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT takes answers, but changes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT takes only what patients answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT has to know which visit the answer is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it takes no answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT takes only the answer of the visit&apos;s patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT takes no blocked time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT works out free time itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT lets nobody change schedules from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a %1 from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what it calls the new resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep a history of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s next page is on another server, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas deletes no visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled visit stays cancelled on Canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas has no visits that are “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas takes only visits that have a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas takes only visits to a practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas has to know at which location a visit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas has to know at which location the visit is: there are several. Add one to the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas has no place for what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain FHIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say what became of the booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say whether it took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas takes no blocked time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas works out free time itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas takes no answers of participants, only the status of a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas lets nobody change schedules from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas lets nobody change a %1 from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas&apos;s answer does not say what became of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what it can do: its answer is no CapabilityStatement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks FHIR %1, and Praxidesk speaks FHIR R4 (4.0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given as the token for %1 is none: it holds spaces, line ends or special letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token any more: it needs another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no client secret for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say where to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in to %1 in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say where to sign in in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in to %1 within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that came is not the one to this sign-in to %1. It was not used: sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this program by its client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to %1 is not valid any more: sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow what was asked for (scope).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 was declined there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say where to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: it answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 did not succeed: its answer holds no bearer token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer: kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave nothing that lasts: it is good only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is kept on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of %1 go backwards: the server seems to have been restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server deleted %n resource(s) of the type %1 at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of server; they are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to sign in; they are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of a server; it looks like https://fhir.example.org/r4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not contain a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not encrypted: patients&apos; data would be readable on the way. Use https, or allow it for this server explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server gives this program a client id; without one nobody can sign in there in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address where secrets could be sent to; it looks like https://example.org/oauth2/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the certificate authority holds no certificate; it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synchronisation is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synchronisation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to sign in: what it was given is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such server in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell its free time: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeats its pages of %2; the rest was left for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more pages of %2 than can be right; the rest was left for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed with the server could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was passed over: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synchronisation is under way. Try again when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no transaction-response of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has %1 entries, and the file that was written last had %2: it is not the answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was read already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource is a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only resources of the same type can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n agenda</numerusform>
            <numerusform>%n agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file could not be read. Nothing was decided on what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be waited for: no port of this computer can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. You can close this page and go back to Praxidesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in did not succeed. Praxidesk says why; you can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can only be kept where two bookings are at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Una sobrerreserva necesita un motivo.</translation>
    </message>
    <message>
        <source>Decided a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is taken on the server. Name another time, or keep both with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was taken by another booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this conflict is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open conflict %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two appointments are at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was taken meanwhile: this appointment needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one side the patient was seen, on the other the visit was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here and deleted on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted here and changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here and on the server, and the two do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server says the same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the other appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do not overlap any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow us to make this change. Whoever runs the server can give the right to do it; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that does not fit this change: it may have been done or not. Tried again, %1 is asked first whether it has it; nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept this change. Everything else goes on; what stands here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept this change (%2). Everything else goes on; what stands here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not give us this time any more, and a person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed on %1 as well, and a person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and no whole answer came. Before it is sent again, %1 is asked whether it has it already: nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this clinic takes it: it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place for it: it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too much to do and asked us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed on %1 meanwhile: the newest state is read first, then it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not take it yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation, after the changes that it builds on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know %2 yet: open the visit and say as whom it does.</source>
        <comment>a server, a patient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was here before the server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict with the server: a person has to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the server: a change is kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server; what was changed last stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer: no server was told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this computer: no server takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server could not read the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it clashes with what the server has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was deleted on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is too large for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server does not accept the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server has too much to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server sends us to another address, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached over https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us on to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1, not FHIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer came by file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set up rightly: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has something else under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no patient&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>a patient&apos;s id is another one&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on %1, which %2 did not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on %1, which %2 does not allow us to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on %1, which stays on this computer: %2 does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on %1, of which somebody decided that %2 does not get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>why, the server&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>agendas</translation>
    </message>
    <message>
        <source>people and rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation type="unfinished">%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation type="unfinished">
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>short day, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>long day, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <comment>birth date and age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>birth date, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. praxictl works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praxictl cannot reach this window: its socket could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::availability</name>
    <message>
        <source>“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a window of time, such as 08:00-12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::BlockDialog</name>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>a practitioner, on all schedules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the schedule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block, move %1, cancel %2</source>
        <comment>numbers of appointments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Block and move %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block and cancel %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %n appointments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last on %1. %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked %1, appointments moved: %2, cancelled: %3</source>
        <comment>time, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and moved %n appointments</source>
        <comment>time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and cancelled %n appointments</source>
        <comment>time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 over %n appointments</source>
        <comment>time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call list is kept until every patient is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::DisplacedList</name>
    <message>
        <source>Displaced appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, practitioner</comment>
        <translation type="unfinished">%1, %3 {1 %2,?}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later, keep on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appointments lie in this time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::AnswersDialog</name>
    <message>
        <source>&amp;Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient, when</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose another time for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a day and a time, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that %1 proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposes %2.</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it; the server is told those that it takes.</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it.</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody accepts: the visit will be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is %1 until everybody who was asked has accepted.</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::BookingDialog</name>
    <message>
        <source>Any visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the card’s tooltip and on the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k first: pending until everybody has accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer at once; undo with Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Whom the visit names</source>
        <comment>a visit on no schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>was %1 in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Free: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Free: %1. Takes %2, the whole of its Slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other time was found in the next days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest times for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, same day</source>
        <comment>practitioner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ClashBox</name>
    <message>
        <source>Find more times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbook with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this visit overbooked? The reason is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, then with whom</comment>
        <translation type="unfinished">%1, %2 {1 ?}</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAtForm</name>
    <message>
        <source>Known at %1 as</source>
        <comment>a server&apos;s name; its id of a patient follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a visit can be booked here, but not there: that server takes nobody whom it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ManyCombo</name>
    <message>
        <source>All of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::NewPatientForm</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family name is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is not a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added when you book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OccurrenceList</name>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1, %2</source>
        <comment>occurrence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OutlookList</name>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ParticipantsEditor</name>
    <message>
        <source>Add someone or something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody already takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientPicker</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Name, birth date, phone or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an interpreter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchModel</name>
    <message>
        <source>New patient “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the practitioner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::RepeatEditor</name>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule as in calendar files (RFC 5545)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <comment>after this many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation type="unfinished">ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every week on some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rule (RRULE)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeChoice</name>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeDialog</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::WaitlistDialog</name>
    <message>
        <source>On the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>Who waits? Choose a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation type="unfinished">ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;nly between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5, can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::CalendarView</name>
    <message>
        <source>%1 cannot be booked:
%2</source>
        <comment>times, reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll through the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, times</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>column, times, why not</comment>
        <translation type="unfinished">%1, %2 a las %3: %3 {1,?} {2:?}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where the time cursor is, why it cannot be booked</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::Texts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation type="unfinished">
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>duration: hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts about an appointment</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in room %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time, by another program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held, %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>next free time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A hold</source>
        <comment>is in the way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Displaces %n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displaced</source>
        <comment>visits, in little room</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocked, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by something that this clinic does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offered, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, then facts</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>in the room</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>part of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict with the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::command</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of %2 for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clinic&apos;s file; else $PRAXIDESK_CLINIC, else the window&apos;s default file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixes the clock, for tests and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints exactly one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no remarks on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains the program or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. praxictl --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing. praxictl --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1

%2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Example: praxictl %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: praxictl [--clinic FILE] [--now INSTANT] [--json] [--quiet] COMMAND …

Schedules clinics from the command line.

Options:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Commands (each explains itself with --help):
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Example: praxictl --clinic demo.praxidesk init --demo
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ActorsEditor</name>
    <message>
        <source>Add &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a practitioner, room, device, service or patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>kind of an actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ConditionsEditor</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Semanas impares</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Semanas pares</translation>
    </message>
    <message>
        <source>Only for services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for &amp;services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::CopyHoursDialog</name>
    <message>
        <source>Also days &amp;off and other exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has weekly hours yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>every week: hours</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: hours</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Slots of %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DefaultsDialog</name>
    <message>
        <source>Preview of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for every visit of this service, where a schedule says nothing itself. Grey values come from the clinic: type to replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for every visit, where neither its schedule nor its service says anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>Se ha cambiado cómo se programan las citas.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DetailsPage</name>
    <message>
        <source>Bookable &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookable &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several, a booking takes all of them: a practitioner and the room, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning &amp;horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule needs somebody or something whose time it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>El horizonte de planificación termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ExceptionsPage</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import public &amp;holidays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off yet. Enter leave above, or import the public holidays of your country from a calendar file (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>days, name, hours</comment>
        <translation type="unfinished">%1, %2 a las %3: %3 {1,?} {2,?}</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HolidaysDialog</name>
    <message>
        <source>For &amp;all active schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics) with the public holidays of your country or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, name</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This calendar has no holidays from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days will be closed. Days that already have hours of their own keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close on %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HoursPage</name>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy those of %1</source>
        <comment>practitioner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of their own for odd or even weeks, a season or a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weekly hours yet. Draw them here, type them below, or copy somebody’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When these hours hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further hours by a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::MakeSlotsDialog</name>
    <message>
        <source>Make Slots for %1</source>
        <comment>practitioner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <comment>from date until date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours can be booked without Slots too. Make them where a server or another program needs to see free Slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekly hours have no time in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as the weekly hours say; nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free Slot(s) that the hours no longer have would be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, blocked, held or hand-made Slot(s) are left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::OptionalDate</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParameterFields</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a visit that says none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept clear before each visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept clear after each visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;start every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start of the day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much later each of them is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits at a &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that may overlap, as in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit: %1</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, where it comes from</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>No visit can start on this day. Are there weekly hours?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParametersPage</name>
    <message>
        <source>For which service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is inherited…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any of these, visits start on the grid of the weekly hours. Grey values are inherited: type to replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>from “Any service”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RuleDialog</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5545, for instance FREQ=MONTHLY;BYDAY=1SA for the first Saturday of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RulesEditor</name>
    <message>
        <source>no date from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days that no plain week can say, such as the first Saturday of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>windows, dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListModel</name>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListPane</name>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people and rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::SchedulesDialog</name>
    <message>
        <source>New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deac&amp;tivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first: Slots are made from the saved hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weekly hours to make Slots from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <comment>practitioner</comment>
        <translation type="unfinished">Se ha cambiado la agenda de %1.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Se ha creado una agenda.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make Slots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>Monday 08:00–12:00, until Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, closed</source>
        <comment>Monday 08:00, closed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WindowBar</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to draw, over several days at once; Ctrl+drag copies. Keys: arrows, Enter, M moves, Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives other days the windows of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (shortcut)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandModel</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the time longer or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two keys</comment>
        <translation type="unfinished">%1, %2 {1;?}</translation>
    </message>
    <message>
        <source>Open the appointment, book the free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a time that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of what applies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a gesture or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or change the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the appointment or its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DeskActions</name>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no schedule to block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program took this time; the visit is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocks go, and their time is free again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a recurring block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block repeats. Which of them shall go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit of %1 is cancelled and its time is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told %1</source>
        <comment>by phone, in person …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet: keep on the call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled the visit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows now. How was that told? It is kept with the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>%1 has no schedule, so nothing can be booked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>patient, times before, times after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a visit of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them move, or none. Choose another time, or move only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is taken. Why may %1 come all the same? The reason is kept with the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block repeats. %1 becomes %2.</source>
        <comment>times before, times after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a recurring block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>names of patients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2: what becomes of them is asked next</source>
        <comment>blocks, visits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DetailsCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>participant, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <comment>time, what was done, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Sin paciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within a series, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moved on its own</source>
        <comment>number within a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>state of the Encounter, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has not been told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program; the visit is not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindForm</name>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier sala</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest of each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom? (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length, until, room, service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, length</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Any specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindPanel</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers, first %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>when this free time was known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more on this day…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 …</source>
        <comment>the day that the search has reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n free times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is searched: %1</source>
        <comment>summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing until %1.</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing free for %1 until %2.</source>
        <comment>length, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here gives this kind of visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to loosen, then the first offer&apos;s day and time</comment>
        <translation type="unfinished">%1, %2 %3 {1:?}</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::HoldsList</name>
    <message>
        <source>Held by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the held time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <comment>patient, practitioner</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy times &amp;block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy times block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file can be taken: %n resources are not valid.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they already are.</source>
        <comment>counts of resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <comment>file, counts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::LeftPanel</name>
    <message>
        <source>longer bar, more free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, rooms, services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners and rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MainWindow</name>
    <message>
        <source>Demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Praxidesk</source>
        <comment>clinic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the clinic&apos;s file be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR or iCalendar (*.json *.ndjson *.ics);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.praxidesk</source>
        <comment>name of the clinic, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole clinic is also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Praxidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;A desktop scheduler for clinics.&lt;br&gt;Free software under the GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MonthModel</name>
    <message numerus="yes">
        <source>%1, %n offers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NewClinicDialog</name>
    <message>
        <source>Create the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Alan Smith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lot length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free Slots are made for the next twelve weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the first practitioner?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ResourceModel</name>
    <message>
        <source>Rooms and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ScheduleStateDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Bookings to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave until …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the synchronisation; it goes on later where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on meanwhile; what waits leaves afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ToolBar</name>
    <message>
        <source>Find a patient  /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WaitlistPanel</name>
    <message>
        <source> or </source>
        <comment>between practitioners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation type="unfinished">%1–%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits. Add who wants an earlier time, or one that is taken now: whenever time becomes free, those who fit are offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the waitlist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free now, and fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest for %1</source>
        <comment>patient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, times, practitioner</comment>
        <translation type="unfinished">%1, %3 {1 %2,?}</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePage</name>
    <message>
        <source>Welcome to Praxidesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One clinic is one file on this computer. It works without a network and meets a FHIR server when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six practitioners, a busy day, nothing real. Throw it away when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, time zone, first practitioner and weekly hours. Two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR resource, Bundle or NDJSON. You check it before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and sign-in, then schedules and appointments are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clinic file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts, F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Booking:&lt;/b&gt; drag over free time, type the patient, Enter, Enter.&lt;br&gt;Everything you do can be undone with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praxidesk %1, free software (GPL)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePicture</name>
    <message>
        <source>Picture of a day in the calendar, with a time being drawn over free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Hall</source>
        <comment>a name in a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Osei</source>
        <comment>a name in a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Workspace</name>
    <message>
        <source>%1 has no schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be called. Patients whose visit was moved, cancelled by us or displaced stand here until they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Nobody works here yet.
Add a schedule in Schedule › Hours and schedules… (Ctrl+H), or import them (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short day, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, year</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation type="unfinished">%1–%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, practitioner</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Book for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2  %3 (%4)</source>
        <comment>day, time, visit, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation type="unfinished">ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate this schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate this schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::store::Text</name>
    <message>
        <source>There is no such resource in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only referred to in this clinic; it is not stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the type that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a clinic of Praxidesk. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The clinic file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Praxidesk. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not sound and was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot become a resource of the type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource is a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An excused overlap was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 ya tiene una cita de %2 a %3.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already the name of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is working on the clinic file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file cannot be written to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and open it again, or save a copy now, which has everything so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file is damaged. It was set aside as %1; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index has %1 entries instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of %1 does not agree with the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of %1 are missing, or there are some where none should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index has an entry for %1, which is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is taken for appointment %1, which is not at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Slot refers to appointment %1, which is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment %1 overlaps another of the same actor, and nothing excuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient search does not know %1 as it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 refers to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is not sound. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit row %1 is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest audit rows, from %1 on, are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictTable</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave this time away and does not say to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is blocked on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is blocked on the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictsDialog</name>
    <message>
        <source>Two visits at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a new time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen here or there, cancelled on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost while you wait: both versions are kept, and the time stays taken until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of whom a conflict is, what it is</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was told of ours: %2, by %3, %4</source>
        <comment>patient, how, who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours to %1</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time for ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on the call list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept with the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours is overbooked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted on the server as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gets it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we changed is given up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::DialectFields</name>
    <message>
        <source>Other paths than usual…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way of booking than usual…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ExchangeView</name>
    <message>
        <source>Nothing was said about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, what</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it &amp;builds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not send it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, request and answer as text, without passwords and tokens. It names the patient: give it only to somebody who may know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, for whom</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, when</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, state, when</comment>
        <translation type="unfinished">%1, %2 a las %3: %3 {1,?} {2,?}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">apartado</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has no server. Everything is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this visit went to a server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits: the server has all changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>when, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when it is tried again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not hear of this change. Here it stays as it is, and is marked as differing from the server. If the same is changed again, it is sent as it stands here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) that cannot go without it are not sent either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on the server by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxFileDialog</name>
    <message>
        <source>&amp;Save what waits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange by file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network: save what waits as a file, let somebody post it to the server’s base address, and read its answer here. Nothing is done twice, even if a file gets lost and is saved again. The file names patients: carry it accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <comment>name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for %1.</source>
        <comment>name of a server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were saved in %1. They count as sent, and wait for the answer.</source>
        <comment>file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused: see Changes for the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::PublishDialog</name>
    <message>
        <source>&amp;Keep them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As free &amp;Slots, made ahead for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Scheduling&amp;Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the weekly hours of %1</source>
        <comment>practitioner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours are yours. Others see them on a server only when they are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server others see what is booked and blocked, and no free time of this schedule. Slots that were made before stay until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every server takes free Slots. They follow the hours, also days off, and each day a further one is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish: the schedule has no weekly hours in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be made now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly hours stand in the schedule itself, and the server makes free time from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this clinic is known to understand them; Medplum does. Others keep them and offer nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 understands them.</source>
        <comment>names of servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish: no rule holds every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be said so: every other week, between dates, for one service.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours cannot be said so: block that time, or publish Slots.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SendAllDialog</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is here to %1</source>
        <comment>name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has %1 that %2 does not know. Send them?</source>
        <comment>500 patients and 14,000 Slots; name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and cancelled visits stay on this computer. They leave in the background with the next synchronisations; until a visit has arrived, its card says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServerForm</name>
    <message>
        <source>Allow it &amp;without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust another certificate authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its address tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, as in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client id and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who signs in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs the server gives one to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or token f&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file; it is read again each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the server does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the usual one does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to replace what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a server that has moved with all that it holds. Another server is added as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its address tells: %1</source>
        <comment>kind of server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MediKIT server needs the organization’s id, which is a part of every address there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be read (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts %1, too (SHA-256 %2…)</source>
        <comment>certificate authority, first letters of its fingerprint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServersDialog</name>
    <message>
        <source>&amp;Add the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;what is here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows everything here that it has a place for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where to sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser shows a page now. Sign in there; Praxidesk goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed. Its data stays in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing that signs in there is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SyncService</name>
    <message>
        <source>This clinic has no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Synchronised; %n resource(s) exchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on this computer · %1</source>
        <comment>clinic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 %3</source>
        <comment>how many, of how many, patients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising… %1 read, now %2</source>
        <comment>how many, patients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 changes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Synchronisation stopped · %n change(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation stopped · goes on by itself later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to sign in · %n change(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to sign in · nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Working offline · %n change(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline · nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for the server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other changes saved on the server · just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All other changes saved on the server · %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on the server · just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All changes saved on the server · %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
