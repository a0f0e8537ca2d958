<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AgendaWords</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Hoy y mañana</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Dos días</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Sobrerreserva</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>conflict, decide</source>
        <translation>conflicto, resolver</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>espera %n min</numerusform>
            <numerusform>espera %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in room, %n min</source>
        <translation>
            <numerusform>en consulta, %n min</numerusform>
            <numerusform>en consulta, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>aún sin cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>sobrerreserva</translation>
    </message>
    <message>
        <source>overbooked, %1</source>
        <comment>reason</comment>
        <translation>sobrerreserva, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, patient</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
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
    <message>
        <source>Arrived (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Llegó (Espacio)</translation>
    </message>
    <message>
        <source>In room (Space)</source>
        <comment>makes a visit so</comment>
        <translation>En consulta (Espacio)</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Atendida (Espacio)</translation>
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
        <translation>Abrir una &amp;clínica…</translation>
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
        <translation>Guardar lo pendien&amp;te en un archivo…</translation>
    </message>
    <message>
        <source>Read the server’s &amp;answer…</source>
        <translation>Leer la resp&amp;uesta del servidor…</translation>
    </message>
    <message>
        <source>&amp;Decide conflicts…</source>
        <translation>Res&amp;olver conflictos…</translation>
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
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Sema&amp;na</translation>
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
        <translation>Panel i&amp;zquierdo</translation>
    </message>
    <message>
        <source>Wai&amp;tlist</source>
        <translation>Lista de es&amp;pera</translation>
    </message>
    <message>
        <source>&amp;Arrivals</source>
        <translation>Lle&amp;gadas</translation>
    </message>
    <message>
        <source>&amp;Call list</source>
        <translation>&amp;Lista de llamadas</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colo&amp;res del sistema</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
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
        <translation>Ir a una &amp;fecha…</translation>
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
        <translation>&amp;Reservar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>R&amp;espuestas…</translation>
    </message>
    <message>
        <source>Make an Encounter</source>
        <translation>Crear el enc&amp;uentro clínico</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>Ha lle&amp;gado</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>En &amp;consulta</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>A&amp;tendida</translation>
    </message>
    <message>
        <source>No-&amp;show</source>
        <translation>No &amp;acudió</translation>
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
        <source>Resi&amp;ze</source>
        <translation>A&amp;justar duración</translation>
    </message>
    <message>
        <source>Book a&amp;gain…</source>
        <translation>Dar &amp;otra cita…</translation>
    </message>
    <message>
        <source>Patient was &amp;told…</source>
        <translation>&amp;Paciente avisado…</translation>
    </message>
    <message>
        <source>Gi&amp;ve the time back</source>
        <translation>&amp;Liberar la hora</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>Retener esta &amp;hora</translation>
    </message>
    <message>
        <source>Add to the &amp;waitlist…</source>
        <translation>A&amp;ñadir a la lista de espera…</translation>
    </message>
    <message>
        <source>Boo&amp;k the held time…</source>
        <translation>Reser&amp;var la hora retenida…</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>&amp;Soltar la hora retenida</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>A&amp;nular…</translation>
    </message>
    <message>
        <source>Bloc&amp;k time…</source>
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
        <translation>Acerca de &amp;Praxidesk</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer copia de seguridad &amp;ya</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Volver a una copia…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;Idioma del sistema</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>Lis&amp;ta</translation>
    </message>
    <message>
        <source>Show in the da&amp;y</source>
        <translation>Mostrar en la vista de día</translation>
    </message>
    <message>
        <source>Ca&amp;ll the patient</source>
        <translation>Llamar por teléfono</translation>
    </message>
    <message>
        <source>Wee&amp;k side by side</source>
        <translation>&amp;Semana en paralelo</translation>
    </message>
    <message>
        <source>Pin&amp;board</source>
        <translation>Ta&amp;blero de citas</translation>
    </message>
    <message>
        <source>P&amp;ut on the pinboard</source>
        <translation>Poner en el tablero</translation>
    </message>
    <message>
        <source>Move here &amp;from the pinboard</source>
        <translation>Mover a&amp;quí desde el tablero</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>Quitar del tablero</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Open t&amp;he demo clinic</source>
        <translation>A&amp;brir la clínica de demostración</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
</context>
<context>
    <name>DemoClinic</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensión arterial</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacunación</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Check-up, 2 years</source>
        <translation>Revisión, 2 años</translation>
    </message>
    <message>
        <source>Check-up, 4 years</source>
        <translation>Revisión, 4 años</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Echocardiogram</source>
        <translation>Ecocardiograma</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>Long-term ECG</source>
        <translation>Holter</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>Cura</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Análisis de sangre</translation>
    </message>
    <message>
        <source>Wound care</source>
        <translation>Cura de herida</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Minor surgery</source>
        <translation>Cirugía menor</translation>
    </message>
    <message>
        <source>Back, first session</source>
        <translation>Espalda, primera sesión</translation>
    </message>
    <message>
        <source>Knee, first session</source>
        <translation>Rodilla, primera sesión</translation>
    </message>
    <message>
        <source>Shoulder, first session</source>
        <translation>Hombro, primera sesión</translation>
    </message>
    <message>
        <source>Hip, first session</source>
        <translation>Cadera, primera sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>part of the body, number of the session, how many sessions</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Bring medicines and letters</source>
        <translation>Traer medicinas e informes</translation>
    </message>
    <message>
        <source>Nothing to eat for 6 hours</source>
        <translation>En ayunas 6 horas</translation>
    </message>
    <message>
        <source>Nothing to eat for 8 hours</source>
        <translation>En ayunas 8 horas</translation>
    </message>
    <message>
        <source>No cream on the chest</source>
        <translation>Sin crema en el pecho</translation>
    </message>
    <message>
        <source>Shower before</source>
        <translation>Ducharse antes</translation>
    </message>
    <message>
        <source>Bring earlier scans</source>
        <translation>Traer imágenes anteriores</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>Sala 1</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Sala 2</translation>
    </message>
    <message>
        <source>Treatment room</source>
        <translation>Sala de curas</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermera</translation>
    </message>
    <message>
        <source>Physio</source>
        <translation>Fisio</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Medicina general</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>Pediatría</translation>
    </message>
    <message>
        <source>Cardiology</source>
        <translation>Cardiología</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>Fisioterapia</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Reunión de equipo</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Tardes</translation>
    </message>
    <message>
        <source>Overbooked: urgent</source>
        <translation>Sobrerreservado: urgente</translation>
    </message>
    <message>
        <source>Urgent, seen beside the booked visit</source>
        <translation>Urgente, junto a la cita reservada</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Introducido dos veces</translation>
    </message>
    <message>
        <source>Interpreter needed (%1)</source>
        <extracomment>a language code</extracomment>
        <translation>Necesita intérprete (%1)</translation>
    </message>
    <message>
        <source>Bring the medication list</source>
        <translation>Traer la lista de medicinas</translation>
    </message>
    <message>
        <source>Prefers the ground floor</source>
        <translation>Prefiere la planta baja</translation>
    </message>
    <message>
        <source>Daughter comes along</source>
        <translation>Viene con su hija</translation>
    </message>
    <message>
        <source>Please call before</source>
        <translation>Llamar antes</translation>
    </message>
    <message>
        <source>Would be fine, waiting for the patient</source>
        <translation>Vendría bien, a la espera del paciente</translation>
    </message>
    <message>
        <source>Earlier if something becomes free</source>
        <translation>Antes si queda algo libre</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Did not come, no answer on the phone</source>
        <translation>No acudió, no contesta al teléfono</translation>
    </message>
    <message>
        <source>Patient is away</source>
        <translation>El paciente está fuera</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>El paciente está mejor</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Entrada duplicada</translation>
    </message>
    <message>
        <source>Practitioner is ill</source>
        <translation>El profesional está enfermo</translation>
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
        <translation>Ha cambiado la duración de la cita de %1, a las %2.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>La cita de %1 se ha movido a las %2.</translation>
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
        <translation>%1 tiene cita desde la lista de espera, a las %2.</translation>
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
        <translation>Reservada la cita de %1, a las %2 con %3.</translation>
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
        <translation>Hora retenida: %1.</translation>
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
    <message>
        <source>There is no such patient in this clinic.</source>
        <translation>No existe tal paciente en esta clínica.</translation>
    </message>
    <message>
        <source>Changed the record of %1.</source>
        <translation>Se ha cambiado la ficha de %1.</translation>
    </message>
    <message>
        <source>Only two records that are both in use can become one.</source>
        <translation>Solo dos fichas que están en uso pueden unirse en una.</translation>
    </message>
    <message>
        <source>Merged two records of %1.</source>
        <translation>Se han unido dos fichas de %1.</translation>
    </message>
    <message>
        <source>This visit has no time of a schedule that another one could be like.</source>
        <translation>Esta cita no tiene hora en una agenda en la que otra pueda basarse.</translation>
    </message>
    <message>
        <source>Noted when %1 came.</source>
        <translation>Anotada la llegada de %1.</translation>
    </message>
    <message>
        <source>Another line of this list has the same time.</source>
        <translation>Otra línea de esta lista tiene la misma hora.</translation>
    </message>
    <message>
        <source>The patient is in another line of this list at the same time.</source>
        <translation>El paciente está en otra línea de esta lista a la misma hora.</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n bookings from paper.</source>
        <translation>
            <numerusform>Anotada %n reserva hecha en papel.</numerusform>
            <numerusform>Anotadas %n reservas hechas en papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a list, what is wrong with it</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <comment>day, time, person</comment>
        <translation>%1, %2 con %3</translation>
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
    <message>
        <source>A list is exported as a table (CSV) or as a calendar (iCalendar).</source>
        <translation>Una lista se exporta como tabla (CSV) o como calendario (iCalendar).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Número de la cita</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
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
    <name>HistoryWords</name>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>series booked</source>
        <translation>serie reservada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>series moved</source>
        <translation>serie movida</translation>
    </message>
    <message>
        <source>length changed</source>
        <translation>duración cambiada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>series changed</source>
        <translation>serie cambiada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>series cancelled</source>
        <translation>serie cancelada</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>de nuevo se espera</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no acudió</translation>
    </message>
    <message>
        <source>patient told</source>
        <translation>paciente avisado</translation>
    </message>
    <message>
        <source>patient has to be told</source>
        <translation>hay que avisar al paciente</translation>
    </message>
    <message>
        <source>time given back</source>
        <translation>hora devuelta</translation>
    </message>
    <message>
        <source>participant answered</source>
        <translation>respondió un participante</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>pasada del papel</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>block changed</source>
        <translation>bloqueo cambiado</translation>
    </message>
    <message>
        <source>block removed</source>
        <translation>bloqueo quitado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>retención liberada</translation>
    </message>
    <message>
        <source>hold ended by itself</source>
        <translation>retención vencida</translation>
    </message>
    <message>
        <source>Encounter made</source>
        <translation>encuentro clínico creado</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>fichas unidas</translation>
    </message>
    <message>
        <source>put on the waitlist</source>
        <translation>puesta en la lista de espera</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>preferencia cambiada</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>part of the demo clinic</source>
        <translation>parte de la clínica de demostración</translation>
    </message>
    <message>
        <source>brought from the server</source>
        <translation>traída del servidor</translation>
    </message>
    <message>
        <source>sent to the server</source>
        <translation>enviada al servidor</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>conflicto encontrado</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>conflicto decidido</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>clasificado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <comment>what was done</comment>
        <translation>deshecho: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>what was done</comment>
        <translation>rehecho: %1</translation>
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
    <name>MonthLegend</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>notes of a day</comment>
        <translation>
            <numerusform>%1, %n más</numerusform>
            <numerusform>%1, %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>MonthPaperWords</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month, see QDate::toString</comment>
        <translation>ddd d</translation>
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
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>hours and minutes</comment>
        <translation>%1 bloqueadas</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of another month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
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
            <numerusform>%n inasistencia</numerusform>
            <numerusform>%n inasistencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>hours and minutes</comment>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overbooked</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n sobrerreserva</numerusform>
            <numerusform>%n sobrerreservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
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
        <translation>hoy</translation>
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
    <message>
        <source>Show a day, a week of one or of a team, a month or a list.</source>
        <translation>Mostrar un día, la semana de una persona o de un equipo, un mes o una lista.</translation>
    </message>
    <message>
        <source>Show this visit and choose it; may be said several times.</source>
        <translation>Mostrar esta cita y elegirla; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Have a command of the menus done, with each visit that is named: appointment.pin.</source>
        <translation>Ejecutar una orden de los menús con cada cita indicada: appointment.pin.</translation>
    </message>
    <message>
        <source>Remember in this file how the window looks, instead of among this person&apos;s settings.</source>
        <translation>Recordar en este archivo el aspecto de la ventana, en lugar de en los ajustes de la persona.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>The folder %1 is not there. Connect its drive, or choose another folder.</source>
        <translation>La carpeta %1 no está. Conecte su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Allow it, or choose another folder.</source>
        <translation>No se puede escribir en la carpeta %1. Permítalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The papers could not be put into the folder %1.</source>
        <translation>No se pudieron poner los documentos en la carpeta %1.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>date</comment>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Everybody’s day sheets of %1</source>
        <translation>Hojas del día de todos, %1</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days of %1</source>
        <translation>
            <numerusform>El próximo día de %1</numerusform>
            <numerusform>Los próximos %n días de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n patients have to be called</source>
        <translation>
            <numerusform>Hay que llamar a %n paciente</numerusform>
            <numerusform>Hay que llamar a %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers to work with while the computer does not</source>
        <translation>Documentos para trabajar mientras el equipo no funciona</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>day, time</comment>
        <translation>Estado a %1, %2</translation>
    </message>
    <message>
        <source>Write what you book, move or cancel onto the day sheets.</source>
        <translation>Anote en las hojas del día lo que reserve, mueva o anule.</translation>
    </message>
    <message>
        <source>When the computer works again, choose File › Enter bookings from paper.</source>
        <translation>Cuando el equipo vuelva a funcionar, elija Archivo › Anotar reservas hechas en papel.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>I&amp;mprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Print the call &amp;list…</source>
        <translation>Imprimir la &amp;lista de llamadas…</translation>
    </message>
    <message>
        <source>P&amp;rint a slip…</source>
        <translation>&amp;Imprimir el comprobante…</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir el comprobante</translation>
    </message>
    <message>
        <source>Papers for e&amp;mergencies…</source>
        <translation>&amp;Documentos para emergencias…</translation>
    </message>
    <message>
        <source>En&amp;ter bookings from paper…</source>
        <translation>Anotar reservas &amp;hechas en papel…</translation>
    </message>
</context>
<context>
    <name>PatientCommands</name>
    <message numerus="yes">
        <source>There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.</source>
        <translation>
            <numerusform>No hay tiempo libre dentro de %n semana ni en las dos semanas siguientes. «Buscar hora» llega más lejos.</numerusform>
            <numerusform>No hay tiempo libre dentro de %n semanas ni en las dos semanas siguientes. «Buscar hora» llega más lejos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient’s record…</source>
        <translation>&amp;Ficha del paciente…</translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt visit in %n weeks…</source>
        <translation>
            <numerusform>Pró&amp;xima cita en %n semana…</numerusform>
            <numerusform>Pró&amp;xima cita en %n semanas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar hora</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>The pages of %1 could not be made.</source>
        <translation>No se pudieron crear las páginas de %1.</translation>
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
        <translation>Apartadas</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Day sheets</source>
        <translation>Hojas del día</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Plan semanal</translation>
    </message>
    <message>
        <source>There is no slip to print: the visit has no time, or does not take place.</source>
        <translation>No hay comprobante que imprimir: la cita no tiene hora o no se celebra.</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Comprobante de cita</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
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
    <name>ScheduleNames</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of a schedule</comment>
        <translation>N.º %1</translation>
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
    <name>Settings</name>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In which language the window speaks, and how it writes dates and times.</source>
        <translation>En qué idioma habla la ventana y cómo escribe fechas y horas.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>The window changes at once; what is written in the clinic’s file stays as it is.</source>
        <translation>La ventana cambia enseguida; lo escrito en el archivo de la clínica queda como está.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>How the window looks on this computer.</source>
        <translation>Cómo se ve la ventana en este ordenador.</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark colours are easier on the eyes in a dim room.</source>
        <translation>Los colores oscuros cansan menos la vista con poca luz.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>Altura de una hora</translation>
    </message>
    <message>
        <source>Less shows more of the day at once, more shows the names in short visits. Ctrl+wheel does the same.</source>
        <translation>Menos muestra más del día a la vez, más muestra los nombres en citas cortas. Ctrl+rueda hace lo mismo.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>How weeks are shown, and how visits are scheduled where nothing else is said.</source>
        <translation>Cómo se muestran las semanas y se planifican las citas donde no se dice otra cosa.</translation>
    </message>
    <message>
        <source>As usual in this language (%1)</source>
        <comment>weekday</comment>
        <translation>Como es habitual en este idioma (%1)</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Las semanas empiezan el</translation>
    </message>
    <message>
        <source>In the week, the month and every small calendar.</source>
        <translation>En la semana, el mes y todos los calendarios pequeños.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Who works here, and what the daily gestures do.</source>
        <translation>Quién trabaja aquí y qué hacen los gestos de cada día.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands beside every change that you make, and in the foot of the window. Empty: as this computer knows you.</source>
        <translation>Consta junto a cada cambio que usted hace y al pie de la ventana. Vacío: como le conoce este ordenador.</translation>
    </message>
    <message>
        <source>A held time is kept for</source>
        <translation>Un tiempo retenido se guarda durante</translation>
    </message>
    <message>
        <source>After that it is free again by itself, if nobody has booked it.</source>
        <translation>Después vuelve a quedar libre por sí solo, si nadie lo ha reservado.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>How the clinic and its servers are kept together.</source>
        <translation>Cómo se mantienen juntos la clínica y sus servidores.</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Preguntar a los servidores cada</translation>
    </message>
    <message>
        <source>For what others changed there. What is changed here is sent at once.</source>
        <translation>Por lo que otros cambiaron allí. Lo que se cambia aquí se envía enseguida.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What is printed, and the pages that keep the clinic going without a computer.</source>
        <translation>Lo que se imprime, y las páginas con las que la clínica sigue sin ordenador.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everything in the window can be done without a pointer.</source>
        <translation>Todo en la ventana puede hacerse sin puntero.</translation>
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
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>birth date on paper, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>sobrerreserva: %1</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>necesita otra hora</translation>
    </message>
    <message>
        <source>patient to be told</source>
        <translation>paciente por avisar</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <comment>language</comment>
        <translation>intérprete: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenido para %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <comment>by what</comment>
        <translation>ocupado: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>sin paciente indicado</translation>
    </message>
    <message>
        <source>This day does not exist in the clinic’s time zone.</source>
        <translation>Este día no existe en la zona horaria de la clínica.</translation>
    </message>
    <message>
        <source>Nobody is booked.</source>
        <translation>No hay nadie citado.</translation>
    </message>
    <message>
        <source>No hours on this day.</source>
        <translation>Sin horario este día.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day on paper, see QDate::toString</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The clock is put forward from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>El reloj se adelanta de las %2 a las %3: este día tiene %n hora.</numerusform>
            <numerusform>El reloj se adelanta de las %2 a las %3: este día tiene %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>El reloj se atrasa de las %2 a las %3: este día tiene %n hora.</numerusform>
            <numerusform>El reloj se atrasa de las %2 a las %3: este día tiene %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Media carta</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>zone</comment>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>day, time</comment>
        <translation>Impreso el %1 a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>heading of a day, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what fills a time, when it ends</comment>
        <translation>%1, hasta las %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Su cita</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>Su solicitud de cita</translation>
    </message>
    <message>
        <source>Not confirmed yet: we will tell you.</source>
        <translation>Aún sin confirmar: le avisaremos.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Your next appointments</source>
        <translation>Sus próximas citas</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in a list on paper, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>Si no puede venir, avísenos con tiempo: otra persona puede necesitar la hora.</translation>
    </message>
    <message>
        <source>Patients to call</source>
        <translation>Pacientes por llamar</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Nobody has to be called.</source>
        <translation>No hay que llamar a nadie.</translation>
    </message>
    <message>
        <source>new time, or needs one</source>
        <translation>hora nueva, o necesita una</translation>
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
    <name>SubscriptionWords</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Vacaciones</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>taken back before it was sent</source>
        <translation>retirado antes de enviarse</translation>
    </message>
    <message>
        <source>sent together with %1</source>
        <translation>enviado junto con %1</translation>
    </message>
    <message>
        <source>the server has nothing to learn from it</source>
        <translation>el servidor no tiene nada que saber de ello</translation>
    </message>
    <message>
        <source>There is no change %1 that could be tried again.</source>
        <translation>No hay ningún cambio %1 que se pueda volver a intentar.</translation>
    </message>
    <message>
        <source>There is no waiting change %1.</source>
        <translation>No hay ningún cambio pendiente %1.</translation>
    </message>
    <message>
        <source>%1: %2 (with %3, on which it builds)</source>
        <comment>who, why, reference</comment>
        <translation>%1: %2 (con %3, en lo que se apoya)</translation>
    </message>
    <message>
        <source>the server works it out itself</source>
        <translation>el servidor lo calcula él mismo</translation>
    </message>
    <message>
        <source>Clinik does not keep resources of the type %1.</source>
        <translation>Clinik no guarda recursos del tipo %1.</translation>
    </message>
    <message>
        <source>Clinik takes an answer to an appointment, but does not let it be changed.</source>
        <translation>Clinik admite una respuesta a una cita, pero no deja cambiarla.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: the blocked time stays blocked there until somebody opens it there.</source>
        <translation>Clinik no puede quitar una franja: el tiempo bloqueado sigue bloqueado allí hasta que alguien lo abra.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: this time is still offered there. Block it instead.</source>
        <translation>Clinik no puede quitar una franja: este tiempo se sigue ofreciendo allí. Bloquéelo en su lugar.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a %1; there it stays as it is.</source>
        <translation>Clinik no puede quitar un %1; allí queda como está.</translation>
    </message>
    <message>
        <source>Clinik keeps no appointments without a time; it has no waiting list.</source>
        <translation>Clinik no guarda citas sin hora; no tiene lista de espera.</translation>
    </message>
    <message>
        <source>Clinik has no place for what this changes; it is kept here.</source>
        <translation>Clinik no tiene dónde guardar este cambio; se conserva aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no %1.</source>
        <translation>La respuesta del servidor no es un %1.</translation>
    </message>
    <message>
        <source>The Slot is %1 there by now.</source>
        <translation>La franja está allí ya en estado «%1».</translation>
    </message>
    <message>
        <source>It was changed there meanwhile.</source>
        <translation>Cambió allí entretanto.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the operation.</source>
        <translation>La respuesta del servidor no corresponde a la operación.</translation>
    </message>
    <message>
        <source>The server does not tell its free time.</source>
        <translation>El servidor no informa de su tiempo libre.</translation>
    </message>
    <message>
        <source>The server does not tell whether it has the change.</source>
        <translation>El servidor no dice si tiene el cambio.</translation>
    </message>
    <message>
        <source>The server&apos;s page could not be read.</source>
        <translation>No se pudo leer la página del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a page of a search.</source>
        <translation>La respuesta del servidor no es una página de una búsqueda.</translation>
    </message>
    <message>
        <source>Something on the server&apos;s page is no %1.</source>
        <translation>Algo en la página del servidor no es un %1.</translation>
    </message>
    <message>
        <source>MediKIT deletes no visits.</source>
        <translation>MediKIT no borra citas.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it cannot be changed by itself.</source>
        <translation>MediKIT calcula esta cita a partir de una serie: no se puede cambiar por separado.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody cancel a visit from here; the patient may decline it.</source>
        <translation>MediKIT no deja anular una cita desde aquí; el paciente puede rechazarla.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a visit that is booked.</source>
        <translation>MediKIT no deja cambiar una cita reservada.</translation>
    </message>
    <message>
        <source>MediKIT only books visits; it takes none that are “%1”.</source>
        <translation>MediKIT solo reserva citas; no admite ninguna en estado «%1».</translation>
    </message>
    <message>
        <source>MediKIT takes only visits that have a time.</source>
        <translation>MediKIT solo admite citas que tengan hora.</translation>
    </message>
    <message>
        <source>MediKIT books a visit for one patient.</source>
        <translation>MediKIT reserva una cita para un solo paciente.</translation>
    </message>
    <message>
        <source>MediKIT books in one of its schedules with a practitioner role; none fits.</source>
        <translation>MediKIT reserva en una de sus agendas con una función de profesional; ninguna encaja.</translation>
    </message>
    <message>
        <source>MediKIT takes answers, but changes none.</source>
        <translation>MediKIT admite respuestas, pero no cambia ninguna.</translation>
    </message>
    <message>
        <source>MediKIT takes only what patients answer.</source>
        <translation>MediKIT solo admite lo que responden los pacientes.</translation>
    </message>
    <message>
        <source>MediKIT has to know which visit the answer is about.</source>
        <translation>MediKIT tiene que saber a qué cita se refiere la respuesta.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it takes no answer for it.</source>
        <translation>MediKIT calcula esta cita a partir de una serie: no admite respuestas para ella.</translation>
    </message>
    <message>
        <source>MediKIT takes only the answer of the visit&apos;s patient.</source>
        <translation>MediKIT solo admite la respuesta del paciente de la cita.</translation>
    </message>
    <message>
        <source>MediKIT takes no blocked time.</source>
        <translation>MediKIT no admite tiempo bloqueado.</translation>
    </message>
    <message>
        <source>MediKIT works out free time itself.</source>
        <translation>MediKIT calcula él mismo el tiempo libre.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change schedules from outside.</source>
        <translation>MediKIT no deja cambiar agendas desde fuera.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a %1 from here.</source>
        <translation>MediKIT no deja cambiar un %1 desde aquí.</translation>
    </message>
    <message>
        <source>The server does not say what became of it.</source>
        <translation>El servidor no dice qué fue de ello.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON.</source>
        <translation>La respuesta del servidor no es JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the transaction.</source>
        <translation>La respuesta del servidor no corresponde a la transacción.</translation>
    </message>
    <message>
        <source>The server does not say what it calls the new resource.</source>
        <translation>El servidor no dice cómo llama al recurso nuevo.</translation>
    </message>
    <message>
        <source>The server does not keep a history of %1.</source>
        <translation>El servidor no guarda un historial de %1.</translation>
    </message>
    <message>
        <source>The server&apos;s next page is on another server, %1.</source>
        <translation>La página siguiente del servidor está en otro servidor, %1.</translation>
    </message>
    <message>
        <source>Canvas deletes no visits.</source>
        <translation>Canvas no borra citas.</translation>
    </message>
    <message>
        <source>A cancelled visit stays cancelled on Canvas.</source>
        <translation>Una cita anulada sigue anulada en Canvas.</translation>
    </message>
    <message>
        <source>Canvas has no visits that are “%1”.</source>
        <translation>Canvas no tiene citas en estado «%1».</translation>
    </message>
    <message>
        <source>Canvas takes only visits that have a time.</source>
        <translation>Canvas solo admite citas que tengan hora.</translation>
    </message>
    <message>
        <source>Canvas takes only visits to a practitioner.</source>
        <translation>Canvas solo admite citas con un profesional.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location a visit is.</source>
        <translation>Canvas tiene que saber en qué lugar es una cita.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location the visit is: there are several. Add one to the visit.</source>
        <translation>Canvas tiene que saber en qué lugar es la cita, y hay varios. Añada uno a la cita.</translation>
    </message>
    <message>
        <source>Canvas has no place for what was changed.</source>
        <translation>Canvas no tiene dónde guardar lo que se cambió.</translation>
    </message>
    <message>
        <source>plain FHIR</source>
        <translation>FHIR corriente</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say what became of the booking.</source>
        <translation>La respuesta de MediKIT no dice qué fue de la reserva.</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say whether it took it.</source>
        <translation>La respuesta de MediKIT no dice si la aceptó.</translation>
    </message>
    <message>
        <source>Canvas takes no blocked time.</source>
        <translation>Canvas no admite tiempo bloqueado.</translation>
    </message>
    <message>
        <source>Canvas works out free time itself.</source>
        <translation>Canvas calcula él mismo el tiempo libre.</translation>
    </message>
    <message>
        <source>Canvas takes no answers of participants, only the status of a visit.</source>
        <translation>Canvas no admite respuestas de participantes, solo el estado de una cita.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change schedules from outside.</source>
        <translation>Canvas no deja cambiar agendas desde fuera.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change a %1 from here.</source>
        <translation>Canvas no deja cambiar un %1 desde aquí.</translation>
    </message>
    <message>
        <source>Canvas&apos;s answer does not say what became of the visit.</source>
        <translation>La respuesta de Canvas no dice qué fue de la cita.</translation>
    </message>
    <message>
        <source>The server does not say what it can do: its answer is no CapabilityStatement.</source>
        <translation>El servidor no dice qué sabe hacer: su respuesta no es un CapabilityStatement.</translation>
    </message>
    <message>
        <source>The server speaks FHIR %1, and Praxidesk speaks FHIR R4 (4.0.1).</source>
        <translation>El servidor habla FHIR %1 y Praxidesk habla FHIR R4 (4.0.1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in.</source>
        <translation>%1 pide iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it.</source>
        <translation>%1 pide iniciar sesión y no hay ningún token para él.</translation>
    </message>
    <message>
        <source>What is given as the token for %1 is none: it holds spaces, line ends or special letters.</source>
        <translation>Lo que se dio como token de %1 no lo es: contiene espacios, saltos de línea o letras especiales.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more: it needs another one.</source>
        <translation>%1 ya no acepta el token: necesita otro.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no client secret for it.</source>
        <translation>%1 pide iniciar sesión y no hay ningún secreto de cliente para él.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>No se puede llegar a %1: %2</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in.</source>
        <translation>%1 no dice dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.</source>
        <translation>%1 pide iniciar sesión en %2, que no está cifrado. No se envió nada allí.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió %1.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 in a browser.</source>
        <translation>Nadie inicia sesión en %1 desde un navegador.</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in in a browser.</source>
        <translation>%1 no dice dónde iniciar sesión desde un navegador.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1 within five minutes.</source>
        <translation>Nadie inició sesión en %1 en cinco minutos.</translation>
    </message>
    <message>
        <source>Signing in to %1 was stopped.</source>
        <translation>Se detuvo el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>The answer that came is not the one to this sign-in to %1. It was not used: sign in again.</source>
        <translation>La respuesta recibida no es la de este inicio de sesión en %1. No se usó: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está allí</translation>
    </message>
    <message>
        <source>%1 does not know this program by its client id and secret.</source>
        <translation>%1 no conoce este programa por su ID de cliente y su secreto.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is not valid any more: sign in again.</source>
        <translation>La sesión en %1 ya no es válida: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not allow what was asked for (scope).</source>
        <translation>%1 no permite lo que se pidió (scope).</translation>
    </message>
    <message>
        <source>Signing in to %1 was declined there.</source>
        <translation>En %1 rechazaron el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 did not let us in.</source>
        <translation>%1 no nos dejó entrar.</translation>
    </message>
    <message>
        <source>The server does not say where to sign in.</source>
        <translation>El servidor no dice dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: %2</source>
        <translation>Ahora no se puede iniciar sesión en %1: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: it answers %2.</source>
        <translation>Ahora no se puede iniciar sesión en %1: responde %2.</translation>
    </message>
    <message>
        <source>Signing in to %1 did not succeed: its answer holds no bearer token.</source>
        <translation>No se pudo iniciar sesión en %1: su respuesta no contiene un token de portador.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Guardado en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: kept only until the program ends.</source>
        <translation>En este equipo no responde ningún llavero: se guarda solo hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The server gave nothing that lasts: it is good only until the program ends.</source>
        <translation>El servidor no dio nada duradero: vale solo hasta que termine el programa.</translation>
    </message>
    <message>
        <source>it is gone there</source>
        <translation>ya no está allí</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>No llegó.</translation>
    </message>
    <message>
        <source>Its time is kept on the server.</source>
        <translation>Su hora está reservada en el servidor.</translation>
    </message>
    <message>
        <source>Versions of %1 go backwards: the server seems to have been restored from a backup.</source>
        <translation>Las versiones de %1 retroceden: parece que el servidor se restauró desde una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>The server deleted %n resource(s) of the type %1 at once.</source>
        <translation>
            <numerusform>El servidor borró de golpe %n recurso del tipo %1.</numerusform>
            <numerusform>El servidor borró de golpe %n recursos del tipo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server; they are %2.</source>
        <translation>«%1» no es un tipo de servidor; son %2.</translation>
    </message>
    <message>
        <source>“%1” is no way to sign in; they are %2.</source>
        <translation>«%1» no es un modo de iniciar sesión; son %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; it looks like https://fhir.example.org/r4.</source>
        <translation>«%1» no es la dirección de un servidor; debe ser como https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>An address must not contain a password.</source>
        <translation>Una dirección no debe contener una contraseña.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: patients&apos; data would be readable on the way. Use https, or allow it for this server explicitly.</source>
        <translation>%1 no está cifrado: los datos de los pacientes se podrían leer por el camino. Use https o permítalo expresamente para este servidor.</translation>
    </message>
    <message>
        <source>Whoever runs the server gives this program a client id; without one nobody can sign in there in this way.</source>
        <translation>Quien gestiona el servidor da a este programa un ID de cliente; sin él nadie puede iniciar sesión así.</translation>
    </message>
    <message>
        <source>“%1” is no address where secrets could be sent to; it looks like https://example.org/oauth2/token.</source>
        <translation>«%1» no es una dirección a la que se puedan enviar secretos; debe ser como https://example.org/oauth2/token.</translation>
    </message>
    <message>
        <source>The file with the certificate authority holds no certificate; it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>El archivo con la autoridad de certificación no contiene ningún certificado; empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server&apos;s address was changed meanwhile.</source>
        <translation>La dirección del servidor cambió entretanto.</translation>
    </message>
    <message>
        <source>A synchronisation is under way already.</source>
        <translation>Ya hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped.</source>
        <translation>La sincronización se detuvo.</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not allow it.</source>
        <translation>%1 sabe quién pregunta y no lo permite.</translation>
    </message>
    <message>
        <source>%1 asks to sign in: what it was given is not accepted.</source>
        <translation>%1 pide iniciar sesión: no acepta lo que se le dio.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 responde %2: %3</translation>
    </message>
    <message>
        <source>What answers at %1 is no %2: %3</source>
        <translation>Lo que responde en %1 no es un %2: %3</translation>
    </message>
    <message>
        <source>There is no such server in this clinic.</source>
        <translation>No existe tal servidor en esta clínica.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Ya hay un servidor llamado «%1».</translation>
    </message>
    <message>
        <source>%1 does not tell its free time: %2</source>
        <translation>%1 no informa de su tiempo libre: %2</translation>
    </message>
    <message>
        <source>%1 gives no %2: %3</source>
        <translation>%1 no da %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>%1 could not be read from %2.</source>
        <translation>No se pudo leer %1 de %2.</translation>
    </message>
    <message>
        <source>%1 repeats its pages of %2; the rest was left for the next time.</source>
        <translation>%1 repite sus páginas de %2; el resto se dejó para la próxima vez.</translation>
    </message>
    <message>
        <source>%1 has more pages of %2 than can be right; the rest was left for the next time.</source>
        <translation>%1 tiene más páginas de %2 de las razonables; el resto se dejó para la próxima vez.</translation>
    </message>
    <message>
        <source>What was agreed with the server could not be read.</source>
        <translation>No se pudo leer lo acordado con el servidor.</translation>
    </message>
    <message>
        <source>%1 was passed over: %2</source>
        <translation>Se pasó por alto %1: %2</translation>
    </message>
    <message>
        <source>A synchronisation is under way. Try again when it is over.</source>
        <translation>Hay una sincronización en curso. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>en un archivo</translation>
    </message>
    <message>
        <source>The file is no transaction-response of a server.</source>
        <translation>El archivo no es la transaction-response de un servidor.</translation>
    </message>
    <message>
        <source>The answer has %1 entries, and the file that was written last had %2: it is not the answer to it.</source>
        <translation>La respuesta tiene %1 entradas y el último archivo que se escribió tenía %2: no es su respuesta.</translation>
    </message>
    <message>
        <source>This answer was read already.</source>
        <translation>Esta respuesta ya se leyó.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>A resource is a JSON object.</source>
        <translation>Un recurso es un objeto JSON.</translation>
    </message>
    <message>
        <source>Only resources of the same type can be merged.</source>
        <translation>Solo se pueden combinar recursos del mismo tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s)</source>
        <translation>
            <numerusform>%n profesional</numerusform>
            <numerusform>%n profesionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
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
        <translation>
            <numerusform>%n franja</numerusform>
            <numerusform>%n franjas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n entrada más</numerusform>
            <numerusform>%n entradas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked: %2</source>
        <translation>No se intercambia nada con %1 hasta que alguien lo revise: %2</translation>
    </message>
    <message>
        <source>The clinic file could not be read. Nothing was decided on what is missing.</source>
        <translation>No se pudo leer el archivo de la clínica. No se decidió nada sobre lo que falta.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be waited for: no port of this computer can be opened.</source>
        <translation>No se puede esperar la respuesta del navegador: no se puede abrir ningún puerto de este equipo.</translation>
    </message>
    <message>
        <source>This is not for you.</source>
        <translation>Esto no es para usted.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Thank you. You can close this page and go back to Praxidesk.</source>
        <translation>Gracias. Puede cerrar esta página y volver a Praxidesk.</translation>
    </message>
    <message>
        <source>Signing in did not succeed. Praxidesk says why; you can close this page.</source>
        <translation>No se pudo iniciar sesión. Praxidesk dice por qué; puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Both can only be kept where two bookings are at one time.</source>
        <translation>Solo se pueden conservar ambas cuando hay dos reservas a la misma hora.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Una sobrerreserva necesita un motivo.</translation>
    </message>
    <message>
        <source>Decided a conflict</source>
        <translation>Se ha resuelto un conflicto</translation>
    </message>
    <message>
        <source>The time is taken on the server. Name another time, or keep both with a reason.</source>
        <translation>La hora está ocupada en el servidor. Indique otra hora o conserve ambas con un motivo.</translation>
    </message>
    <message>
        <source>The time was taken by another booking.</source>
        <translation>Otra reserva ocupó la hora.</translation>
    </message>
    <message>
        <source>The server of this conflict is not known any more.</source>
        <translation>El servidor de este conflicto ya no se conoce.</translation>
    </message>
    <message>
        <source>There is no open conflict %1.</source>
        <translation>No hay ningún conflicto abierto %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone, mail</source>
        <translation>Teléfono, correo</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>Para el paciente</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Motivo de la anulación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category of service</source>
        <translation>Categoría de servicio</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>Horizonte de planificación</translation>
    </message>
    <message>
        <source>Two appointments are at the same time.</source>
        <translation>Hay dos citas a la misma hora.</translation>
    </message>
    <message>
        <source>The time was taken meanwhile: this appointment needs a new one.</source>
        <translation>La hora se ocupó entretanto: esta cita necesita otra.</translation>
    </message>
    <message>
        <source>On one side the patient was seen, on the other the visit was cancelled.</source>
        <translation>En una parte se atendió al paciente; en la otra, la cita se anuló.</translation>
    </message>
    <message>
        <source>It was changed here and deleted on the server.</source>
        <translation>Se cambió aquí y se borró en el servidor.</translation>
    </message>
    <message>
        <source>It was deleted here and changed on the server.</source>
        <translation>Se borró aquí y se cambió en el servidor.</translation>
    </message>
    <message>
        <source>It was changed here and on the server, and the two do not fit together.</source>
        <translation>Se cambió aquí y en el servidor, y los dos cambios no encajan.</translation>
    </message>
    <message>
        <source>the server says the same already</source>
        <translation>el servidor ya dice lo mismo</translation>
    </message>
    <message>
        <source>A conflict could not be kept.</source>
        <translation>No se pudo guardar un conflicto.</translation>
    </message>
    <message>
        <source>see the other appointment</source>
        <translation>véase la otra cita</translation>
    </message>
    <message>
        <source>they do not overlap any more</source>
        <translation>ya no se solapan</translation>
    </message>
    <message>
        <source>Removal of a visit</source>
        <translation>Eliminación de una cita</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>Cambio de una cita</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Answer of a participant</source>
        <translation>Respuesta de un participante</translation>
    </message>
    <message>
        <source>%1 does not allow us to make this change. Whoever runs the server can give the right to do it; then try again.</source>
        <translation>%1 no nos permite hacer este cambio. Quien gestiona el servidor puede dar ese permiso; después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 gave an answer that does not fit this change: it may have been done or not. Tried again, %1 is asked first whether it has it; nothing is done twice.</source>
        <translation>%1 dio una respuesta que no corresponde a este cambio: puede haberse hecho o no. Al reintentarlo, primero se pregunta a %1 si lo tiene; nada se hace dos veces.</translation>
    </message>
    <message>
        <source>%1 did not accept this change. Everything else goes on; what stands here stays.</source>
        <translation>%1 no aceptó este cambio. Todo lo demás sigue; lo que consta aquí se queda.</translation>
    </message>
    <message>
        <source>%1 did not accept this change (%2). Everything else goes on; what stands here stays.</source>
        <translation>%1 no aceptó este cambio (%2). Todo lo demás sigue; lo que consta aquí se queda.</translation>
    </message>
    <message>
        <source>%1 does not give us this time any more, and a person has to decide.</source>
        <translation>%1 ya no nos da esta hora, y tiene que decidir una persona.</translation>
    </message>
    <message>
        <source>It changed on %1 as well, and a person has to decide.</source>
        <translation>También cambió en %1, y tiene que decidir una persona.</translation>
    </message>
    <message>
        <source>It was sent, and no whole answer came. Before it is sent again, %1 is asked whether it has it already: nothing is done twice.</source>
        <translation>Se envió y no llegó una respuesta completa. Antes de enviarlo otra vez se pregunta a %1 si ya lo tiene: nada se hace dos veces.</translation>
    </message>
    <message>
        <source>No server of this clinic takes it: it stays on this computer.</source>
        <translation>Ningún servidor de esta clínica lo admite: se queda en este equipo.</translation>
    </message>
    <message>
        <source>%1 has no place for it: it stays on this computer.</source>
        <translation>%1 no tiene dónde guardarlo: se queda en este equipo.</translation>
    </message>
    <message>
        <source>It was given up and is not sent.</source>
        <translation>Se descartó y no se envía.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 lo tiene.</translation>
    </message>
    <message>
        <source>%1 has too much to do and asked us to wait.</source>
        <translation>%1 está saturado y nos pidió esperar.</translation>
    </message>
    <message>
        <source>It changed on %1 meanwhile: the newest state is read first, then it is sent again.</source>
        <translation>Cambió en %1 entretanto: primero se lee el estado más reciente y luego se envía otra vez.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo llegar a %1.</translation>
    </message>
    <message>
        <source>%1 could not take it yet (%2).</source>
        <translation>%1 aún no pudo tomarlo (%2).</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation, after the changes that it builds on.</source>
        <translation>Sale con la próxima sincronización, después de los cambios en los que se apoya.</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation.</source>
        <translation>Sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>%1 does not know %2 yet: open the visit and say as whom it does.</source>
        <comment>a server, a patient</comment>
        <translation>%1 aún no conoce a %2: abra la cita e indique con qué identidad lo conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at once</source>
        <translation>
            <numerusform>%n cita de una vez</numerusform>
            <numerusform>%n citas de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was here before the server</source>
        <translation>
            <numerusform>%n de lo que había aquí antes del servidor</numerusform>
            <numerusform>%n de lo que había aquí antes del servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the server</source>
        <translation>Confirmada por el servidor</translation>
    </message>
    <message>
        <source>In conflict with the server: a person has to decide</source>
        <translation>En conflicto con el servidor: tiene que decidir una persona</translation>
    </message>
    <message>
        <source>Differs from the server: a change is kept on this computer only</source>
        <translation>Difiere del servidor: un cambio se guarda solo en este equipo</translation>
    </message>
    <message>
        <source>On the server; what was changed last stays on this computer</source>
        <translation>En el servidor; lo último que se cambió se queda en este equipo</translation>
    </message>
    <message>
        <source>Only on this computer: no server was told of it</source>
        <translation>Solo en este equipo: no se comunicó a ningún servidor</translation>
    </message>
    <message>
        <source>Stays on this computer: no server takes it</source>
        <translation>Se queda en este equipo: ningún servidor la admite</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartada: %1</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazada por el servidor</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>Rechazada por el servidor: %1</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviada, aún sin confirmar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1: creado</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nada nuevo</translation>
    </message>
    <message>
        <source>%1: the server could not read the request</source>
        <translation>%1: el servidor no pudo leer la petición</translation>
    </message>
    <message>
        <source>%1: the server asks to sign in</source>
        <translation>%1: el servidor pide iniciar sesión</translation>
    </message>
    <message>
        <source>%1: the server does not allow it</source>
        <translation>%1: el servidor no lo permite</translation>
    </message>
    <message>
        <source>%1: the server does not know it</source>
        <translation>%1: el servidor no lo conoce</translation>
    </message>
    <message>
        <source>%1: the server cannot do this</source>
        <translation>%1: el servidor no sabe hacer esto</translation>
    </message>
    <message>
        <source>%1: it clashes with what the server has</source>
        <translation>%1: choca con lo que tiene el servidor</translation>
    </message>
    <message>
        <source>%1: it was deleted on the server</source>
        <translation>%1: se borró en el servidor</translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile</source>
        <translation>%1: cambió en el servidor entretanto</translation>
    </message>
    <message>
        <source>%1: it is too large for the server</source>
        <translation>%1: es demasiado grande para el servidor</translation>
    </message>
    <message>
        <source>%1: the server does not accept the contents</source>
        <translation>%1: el servidor no acepta el contenido</translation>
    </message>
    <message>
        <source>%1: the server asks to wait</source>
        <translation>%1: el servidor pide esperar</translation>
    </message>
    <message>
        <source>%1: the server has too much to do</source>
        <translation>%1: el servidor está saturado</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: el servidor tiene una avería</translation>
    </message>
    <message>
        <source>%1: the server sends us to another address, which is not followed</source>
        <translation>%1: el servidor nos remite a otra dirección, que no se sigue</translation>
    </message>
    <message>
        <source>%1: the server refuses</source>
        <translation>%1: el servidor lo rechaza</translation>
    </message>
    <message>
        <source>%1 is not on the server %2.</source>
        <translation>%1 no está en el servidor %2.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>La dirección contiene un nombre o una contraseña.</translation>
    </message>
    <message>
        <source>%1 is not reached over https.</source>
        <translation>No se llega a %1 por https.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>La respuesta mide más de %1 bytes.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The server sends us on to %1.</source>
        <translation>El servidor nos remite a %1.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La respuesta llegó cortada.</translation>
    </message>
    <message>
        <source>The answer is %1, not FHIR.</source>
        <translation>La respuesta es %1, no FHIR.</translation>
    </message>
    <message>
        <source>its answer came by file</source>
        <translation>su respuesta llegó por archivo</translation>
    </message>
    <message>
        <source>%1 is not set up rightly: %2</source>
        <translation>%1 no está bien configurado: %2</translation>
    </message>
    <message>
        <source>The server has something else under the same name.</source>
        <translation>El servidor tiene otra cosa con el mismo nombre.</translation>
    </message>
    <message>
        <source>“%1” is no patient&apos;s id.</source>
        <translation>«%1» no es el ID de un paciente.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>a patient&apos;s id is another one&apos;s</comment>
        <translation>Ese es %1.</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>No existe tal paciente.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 did not accept.</source>
        <translation>Se apoya en %1, que %2 no aceptó.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 does not allow us to send.</source>
        <translation>Se apoya en %1, que %2 no nos permite enviar.</translation>
    </message>
    <message>
        <source>It builds on %1, which stays on this computer: %2 does not take it.</source>
        <translation>Se apoya en %1, que se queda en este equipo: %2 no lo admite.</translation>
    </message>
    <message>
        <source>It builds on %1, of which somebody decided that %2 does not get it.</source>
        <translation>Se apoya en %1, y alguien decidió que %2 no lo recibe.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>why, the server&apos;s words</comment>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it: several servers want one, and $PRAXIDESK_TOKEN does not say for which it is. Name the server, or keep its token in the keychain.</source>
        <translation>%1 pide iniciar sesión y no hay ningún token para él: varios servidores quieren uno, y $PRAXIDESK_TOKEN no dice para cuál es. Indique el servidor o guarde su token en el llavero.</translation>
    </message>
    <message>
        <source>the visit is at another time on the server</source>
        <translation>la cita está a otra hora en el servidor</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Tiempo bloqueado</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>Hora retenida</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>what it means, in the server&apos;s words</comment>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>Parece %1: tómelo como su tipo.</translation>
    </message>
    <message>
        <source>It was booked here, and the server does not have it any more: perhaps it was put back to a backup.</source>
        <translation>Se reservó aquí y el servidor ya no lo tiene: quizá se restauró desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>On the server it is as it was before it was changed here: perhaps somebody took that back, or the server was put back to a backup.</source>
        <translation>En el servidor está como antes de cambiarlo aquí: quizá alguien lo deshizo allí, o el servidor se restauró desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>the server has it again</source>
        <translation>el servidor lo tiene de nuevo</translation>
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
        <translation>franjas</translation>
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
        <translation>personas y salas</translation>
    </message>
</context>
<context>
    <name>TitleWords</name>
    <message>
        <source>%1, continued</source>
        <comment>title of a further page</comment>
        <translation>%1, continuación</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>A &amp;tour of five minutes</source>
        <translation>Un &amp;recorrido de cinco minutos</translation>
    </message>
    <message>
        <source>New here? A tour of five minutes shows what one does all day.</source>
        <translation>¿Es su primera vez? Un recorrido de cinco minutos muestra lo que se hace a lo largo del día.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Ver el recorrido</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>The user guide is not installed on this computer. The tour in the Help menu shows what one does all day, F1 lists the keys.</source>
        <translation>La guía de uso no está instalada en este equipo. La visita guiada del menú Ayuda muestra lo que se hace cada día, F1 muestra las teclas.</translation>
    </message>
    <message>
        <source>No program on this computer opens the user guide. It is in %1.</source>
        <translation>Ningún programa de este equipo abre la guía de uso. Está en %1.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>G&amp;uardar esta vista…</translation>
    </message>
    <message>
        <source>View saved under %1</source>
        <comment>a key</comment>
        <translation>Vista guardada en %1</translation>
    </message>
    <message>
        <source>Saved vi&amp;ews</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n franja</numerusform>
            <numerusform>%n franjas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyHours</name>
    <message>
        <source>“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.</source>
        <translation>«%1» no es un día ni un intervalo de días, como MO, MO-FR o MO,WE.</translation>
    </message>
    <message>
        <source>“%1” is not a window of time, such as 08:00-12:00.</source>
        <translation>«%1» no es un tramo horario, como 08:00-12:00.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.</source>
        <translation>«%1» no es una regla; lleva días y tramos, como «MO-FR 08:00-12:00,13:00-17:00».</translation>
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
        <translation>ddd d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>long day, see QDate::toString</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <comment>birth date and age</comment>
        <translation>nac. %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>birth date, see QDate::toString</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no acudió</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducida por error</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>lista de espera</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptó</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>queued for the server</source>
        <translation>en cola para el servidor</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>confirmada por el servidor</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation>conflicto por resolver</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Vacaciones</translation>
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
        <translation>recepción</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. praxictl works without one.</source>
        <translation>Aquí no hay pantalla donde mostrar una ventana: no están definidos DISPLAY ni WAYLAND_DISPLAY. praxictl funciona sin ella.</translation>
    </message>
    <message>
        <source>praxictl cannot reach this window: its socket could not be made.</source>
        <translation>praxictl no puede llegar a esta ventana: no se pudo crear su socket.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::BlockDialog</name>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Tiempo bloqueado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>a practitioner, on all schedules</comment>
        <translation>%1 en todas partes</translation>
    </message>
    <message>
        <source>Only the schedule “%1”</source>
        <translation>Solo la agenda «%1»</translation>
    </message>
    <message>
        <source>Only this schedule</source>
        <translation>Solo esta agenda</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Solo guardar</translation>
    </message>
    <message>
        <source>Block only</source>
        <translation>Solo bloquear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Block, move %1, cancel %2</source>
        <comment>numbers of appointments</comment>
        <translation>Bloquear, mover %1, anular %2</translation>
    </message>
    <message numerus="yes">
        <source>Block and move %n</source>
        <translation>
            <numerusform>Bloquear y mover %n</numerusform>
            <numerusform>Bloquear y mover %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block and cancel %n</source>
        <translation>
            <numerusform>Bloquear y anular %n</numerusform>
            <numerusform>Bloquear y anular %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>over %n appointments</source>
        <translation>
            <numerusform>sobre %n cita</numerusform>
            <numerusform>sobre %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last on %1. %2</source>
        <translation>
            <numerusform>%n vez, la última el %1. %2</numerusform>
            <numerusform>%n veces, la última el %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>Profesional ausente</translation>
    </message>
    <message>
        <source>Blocked %1, appointments moved: %2, cancelled: %3</source>
        <comment>time, numbers</comment>
        <translation>Bloqueado %1; citas movidas: %2, anuladas: %3</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and moved %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Bloqueado %1 y movida %n cita</numerusform>
            <numerusform>Bloqueado %1 y movidas %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and cancelled %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Bloqueado %1 y anulada %n cita</numerusform>
            <numerusform>Bloqueado %1 y anuladas %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 over %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Bloqueado %1 sobre %n cita</numerusform>
            <numerusform>Bloqueado %1 sobre %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>To&amp;do el día</translation>
    </message>
    <message>
        <source>Each day &amp;until</source>
        <translation>Cada día &amp;hasta el</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>Se muestra en el bloqueo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;ambiar</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>A call list is kept until every patient is told</source>
        <translation>Se lleva una lista de llamadas hasta que se haya avisado a todos los pacientes</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Quitar este bloqueo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::DisplacedList</name>
    <message>
        <source>Displaced appointments</source>
        <translation>Citas desplazadas</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Qué se hace con la cita de %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, practitioner</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Decide later, keep on the list</source>
        <translation>Decidir después, mantener en la lista</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Anular la cita</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments lie in this time.</source>
        <translation>
            <numerusform>En este tiempo hay %n cita.</numerusform>
            <numerusform>En este tiempo hay %n citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is cancelled.</source>
        <translation>Ninguna se anula.</translation>
    </message>
    <message>
        <source>%1 will be cancelled.</source>
        <translation>Se anularán: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::AnswersDialog</name>
    <message>
        <source>&amp;Save answers</source>
        <translation>&amp;Guardar respuestas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>Observación de %1</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Proponer otra hora</translation>
    </message>
    <message>
        <source>Propose another time for %1</source>
        <translation>Proponer otra hora para %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a day and a time, see QDate::toString</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Time that %1 proposes</source>
        <translation>Hora que propone %1</translation>
    </message>
    <message>
        <source>%1 proposes %2.</source>
        <comment>who, when</comment>
        <translation>%1 propone %2.</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Mover a esta hora</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it; the server is told those that it takes.</source>
        <comment>state</comment>
        <translation>El estado de la cita es «%1». Las respuestas se guardan con ella; al servidor se le comunican las que admite.</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it.</source>
        <comment>state</comment>
        <translation>El estado de la cita es «%1». Las respuestas se guardan con ella.</translation>
    </message>
    <message>
        <source>Everybody accepts: the visit will be booked.</source>
        <translation>Todos aceptan: la cita quedará reservada.</translation>
    </message>
    <message>
        <source>The visit is %1 until everybody who was asked has accepted.</source>
        <comment>state</comment>
        <translation>El estado de la cita es «%1» hasta que acepten todos los consultados.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::BookingDialog</name>
    <message>
        <source>Any visit</source>
        <translation>Cualquier cita</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Shown in the card’s tooltip and on the day sheet</source>
        <translation>Se muestra en el globo de la cita y en la hoja del día</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>C&amp;ambiar</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>&amp;Also</source>
        <translation>&amp;También</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>As&amp;k first: pending until everybody has accepted</source>
        <translation>Preguntar antes: pendiente &amp;hasta que todos acepten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Saved on this computer at once; undo with Ctrl+Z</source>
        <translation>Se guarda al momento en este equipo; se deshace con Ctrl+Z</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Reservar una cita</translation>
    </message>
    <message>
        <source>from the calendar</source>
        <translation>del calendario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Whom the visit names</source>
        <comment>a visit on no schedule</comment>
        <translation>Quien figura en la cita</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>was %1 in the calendar</source>
        <translation>era %1 en el calendario</translation>
    </message>
    <message>
        <source>✓ Free: %1</source>
        <translation>✓ Libre: %1</translation>
    </message>
    <message>
        <source>✓ Free: %1. Takes %2, the whole of its Slots.</source>
        <translation>✓ Libre: %1. Ocupa %2, sus franjas enteras.</translation>
    </message>
    <message>
        <source>No other time was found in the next days.</source>
        <translation>No se encontró otra hora en los próximos días.</translation>
    </message>
    <message>
        <source>Nearest times for %1:</source>
        <translation>Horas más cercanas para %1:</translation>
    </message>
    <message>
        <source>shorten to %1</source>
        <translation>acortar a %1</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <comment>practitioner</comment>
        <translation>%1, el mismo día</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Sobrerreservar</translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Reservar %n cita</numerusform>
            <numerusform>Reservar %n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ClashBox</name>
    <message>
        <source>Find more times…</source>
        <translation>Buscar más horas…</translation>
    </message>
    <message>
        <source>Overbook with a reason…</source>
        <translation>Sobrerreservar con un motivo…</translation>
    </message>
    <message>
        <source>Why is this visit overbooked? The reason is kept with it.</source>
        <translation>¿Por qué se sobrerreserva esta cita? El motivo se guarda con ella.</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>Motivo de la sobrerreserva</translation>
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
        <translation>Usar este</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>patient, birth date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The same phone number: %1</source>
        <comment>a patient</comment>
        <translation>El mismo número de teléfono: %1</translation>
    </message>
    <message>
        <source>Probably there already: %1</source>
        <comment>a patient</comment>
        <translation>Probablemente ya está registrado: %1</translation>
    </message>
    <message>
        <source>Take this one: %1</source>
        <comment>a patient</comment>
        <translation>Usar este: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAtForm</name>
    <message>
        <source>Known at %1 as</source>
        <comment>a server&apos;s name; its id of a patient follows</comment>
        <translation>Conocido en %1 como</translation>
    </message>
    <message>
        <source>Its id there</source>
        <translation>Su ID allí</translation>
    </message>
    <message>
        <source>Without it a visit can be booked here, but not there: that server takes nobody whom it does not know.</source>
        <translation>Sin él se puede reservar aquí, pero no allí: ese servidor no admite a nadie a quien no conozca.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ManyCombo</name>
    <message>
        <source>All of %1</source>
        <translation>Todos: %1</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Buscar en su lugar</translation>
    </message>
    <message>
        <source>The family name is still missing.</source>
        <translation>Faltan los apellidos.</translation>
    </message>
    <message>
        <source>The birth date is not a date yet.</source>
        <translation>La fecha de nacimiento aún no es una fecha.</translation>
    </message>
    <message>
        <source>Added when you book.</source>
        <translation>Se añade al reservar.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OccurrenceList</name>
    <message>
        <source>Occurrences</source>
        <translation>Citas de la serie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>moved here, free</source>
        <translation>movida aquí, libre</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Number %1, %2</source>
        <comment>occurrence</comment>
        <translation>Número %1, %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation>No se puede reservar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Move to %1 %2</source>
        <comment>day, time</comment>
        <translation>Mover a %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n cita, libre</numerusform>
            <numerusform>%n citas, todas libres</numerusform>
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
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n coincide con otra</numerusform>
            <numerusform>%n coinciden con otras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OutlookList</name>
    <message>
        <source>Occurrences</source>
        <translation>Citas de la serie</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ParticipantsEditor</name>
    <message>
        <source>Add someone or something</source>
        <translation>Añadir a alguien o algo</translation>
    </message>
    <message>
        <source>Everybody already takes part</source>
        <translation>Ya participan todos</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientDialog</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar hora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>What the front desk should know</source>
        <translation>Lo que debe saber la recepción</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next &amp;visit in</source>
        <translation>&amp;Próxima cita en</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Próxima cita en</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;ook…</source>
        <translation>&amp;Reservar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No visit to come</source>
        <translation>Ninguna cita por venir</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to come</source>
        <translation>
            <numerusform>%n cita por venir</numerusform>
            <numerusform>%n citas por venir</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>a day</comment>
        <translation>última visita el %1</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>no acudió %n vez</numerusform>
            <numerusform>no acudió %n veces</numerusform>
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
        <translation>%1, %2: %3 con %4, %5</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>This record is not used any more: it was merged with another one of the same person.</source>
        <translation>Esta ficha ya no se usa: se unió con otra de la misma persona.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esa otra</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>%1 (%2) may be the same person. Merging brings that record’s visits here; undo takes it back.</source>
        <translation>%1 (%2) puede ser la misma persona. Al unirlas, las citas de esa ficha pasan a esta; se puede deshacer.</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>Unir a esta ficha</translation>
    </message>
    <message>
        <source>Merge %1 (%2) into this record</source>
        <translation>Unir %1 (%2) a esta ficha</translation>
    </message>
    <message>
        <source>This is no birth date that can be read. Write it as 14.3.1987 or 1987-03-14.</source>
        <translation>No se entiende esta fecha de nacimiento. Escríbala como 14/3/1987 o 1987-03-14.</translation>
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
        <translation>Nombre, fecha de nacimiento, teléfono o número</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>necesita intérprete</translation>
    </message>
    <message>
        <source>needs an interpreter (%1)</source>
        <translation>necesita intérprete (%1)</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>no figura entre los pacientes de esta clínica</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Matching patients</source>
        <translation>Pacientes que coinciden</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchModel</name>
    <message>
        <source>New patient “%1”…</source>
        <translation>Paciente nuevo «%1»…</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>primera vez</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>day, time</comment>
        <translation>próxima: %1, %2</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>última visita: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>N.º %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motivo, si lo desea</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>Profesional ausente</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>El paciente la anuló</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Paciente enfermo</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Reservada por error</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>por mensaje</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Short question</source>
        <translation>Consulta breve</translation>
    </message>
    <message>
        <source>Agreed with the practitioner</source>
        <translation>Acordado con el profesional</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::RepeatEditor</name>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el primer %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el segundo %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el tercer %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el cuarto %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation> semanas</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Semanas entre citas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>A rule as in calendar files (RFC 5545)</source>
        <translation>Una regla como en los archivos de calendario (RFC 5545)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after this many</comment>
        <translation>veces</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>En qué días</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every week on some days</source>
        <translation>Cada semana, algunos días</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>Cada varias semanas</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Cada mes, el día %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el último %1</translation>
    </message>
    <message>
        <source>Own rule (RRULE)</source>
        <translation>Regla propia (RRULE)</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeChoice</name>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toda la serie</translation>
    </message>
    <message>
        <source>Which of the series</source>
        <translation>Cuáles de la serie</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeDialog</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::WaitlistDialog</name>
    <message>
        <source>On the waitlist</source>
        <translation>En la lista de espera</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Añadir a la lista de espera</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Cualquier cita</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>Who waits? Choose a patient.</source>
        <translation>¿Quién espera? Elija un paciente.</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>Ya no espera</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Has&amp;ta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>O&amp;nly between</source>
        <translation>S&amp;olo entre</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Como pronto</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Como tarde</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Whoever offers it</source>
        <translation>Quien lo ofrezca</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>1, most urgent</source>
        <translation>1, la más urgente</translation>
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
        <translation>5, puede esperar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>Remove from the waitlist</source>
        <translation>Quitar de la lista de espera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::CalendarView</name>
    <message>
        <source>%1 cannot be booked:
%2</source>
        <comment>times, reasons</comment>
        <translation>No se puede reservar %1:
%2</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>Desplazarse por el día</translation>
    </message>
    <message>
        <source>Scroll through the columns</source>
        <translation>Desplazarse por las columnas</translation>
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
            <numerusform>%n min libre</numerusform>
            <numerusform>%n min libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h free</source>
        <translation>%1 h libres</translation>
    </message>
    <message>
        <source>%1 h %2 min free</source>
        <translation>%1 h %2 min libres</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts about an appointment</comment>
        <translation>%1 · %2</translation>
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
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>espera %n min</numerusform>
            <numerusform>espera %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en consulta</translation>
    </message>
    <message numerus="yes">
        <source>in room %n min</source>
        <translation>
            <numerusform>en consulta %n min</numerusform>
            <numerusform>en consulta %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>en consulta %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no acudió</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducida por error</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>en lista de espera</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>sobrerreserva</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>desplazada</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflicto: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time, by another program</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>Retención caducada</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n min left</source>
        <translation>
            <numerusform>Retenido, queda %n min</numerusform>
            <numerusform>Retenido, quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n s left</source>
        <translation>
            <numerusform>Retenido, queda %n s</numerusform>
            <numerusform>Retenido, quedan %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a hold</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a hold</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>next free time</comment>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>Enter to book</source>
        <translation>Intro para reservar</translation>
    </message>
    <message>
        <source>Enter to block</source>
        <translation>Intro para bloquear</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Release to book</source>
        <translation>Soltar para reservar</translation>
    </message>
    <message>
        <source>Release to block</source>
        <translation>Soltar para bloquear</translation>
    </message>
    <message>
        <source>Release to move</source>
        <translation>Soltar para mover</translation>
    </message>
    <message>
        <source>Release to copy</source>
        <translation>Soltar para copiar</translation>
    </message>
    <message>
        <source>Release to resize</source>
        <translation>Soltar para cambiar la duración</translation>
    </message>
    <message>
        <source>Enter to move</source>
        <translation>Intro para mover</translation>
    </message>
    <message>
        <source>Enter to copy</source>
        <translation>Intro para copiar</translation>
    </message>
    <message>
        <source>Enter to resize</source>
        <translation>Intro para cambiar la duración</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>ocupa la hora</translation>
    </message>
    <message>
        <source>%1 is in the way</source>
        <translation>%1 ocupa la hora</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the way</source>
        <translation>
            <numerusform>%n entrada ocupa la hora</numerusform>
            <numerusform>%n entradas ocupan la hora</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold</source>
        <comment>is in the way</comment>
        <translation>Una retención</translation>
    </message>
    <message numerus="yes">
        <source>Displaces %n visit(s)</source>
        <translation>
            <numerusform>Desplaza %n cita</numerusform>
            <numerusform>Desplaza %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displaced</source>
        <comment>visits, in little room</comment>
        <translation>
            <numerusform>%n desplazada</numerusform>
            <numerusform>%n desplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a stretch of time</comment>
        <translation>%1 libre</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>%1, %2 not free</source>
        <translation>%1, %2 no libre</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 blocked, %2</source>
        <translation>%1 bloqueado, %2</translation>
    </message>
    <message>
        <source>by something that this clinic does not know</source>
        <translation>por algo que esta clínica no conoce</translation>
    </message>
    <message>
        <source>%1 taken, %2</source>
        <translation>%1 ocupado, %2</translation>
    </message>
    <message>
        <source>%1 offered, number %2</source>
        <translation>%1 ofrecido, número %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenido para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, then facts</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>desde hace %n min</numerusform>
            <numerusform>desde hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a series</source>
        <translation>parte de una serie</translation>
    </message>
    <message>
        <source>waiting for server</source>
        <translation>pendiente de enviar al servidor</translation>
    </message>
    <message>
        <source>saved on the server</source>
        <translation>guardada en el servidor</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>in conflict with the server</source>
        <translation>en conflicto con el servidor</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n atendida</numerusform>
            <numerusform>%n atendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in room</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n en consulta</numerusform>
            <numerusform>%n en consulta</numerusform>
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
        <translation>%1, hoy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, its counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaView</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show all visits of these days</source>
        <translation>Mostrar todas las citas de estos días</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Only visits that the server has not confirmed</source>
        <translation>Solo citas que el servidor no ha confirmado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Cualquier cita</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Sin confirmar: %1</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>No se muestra a nadie.
Marque un profesional o una sala a la izquierda.</translation>
    </message>
    <message>
        <source>No visit of these days matches.</source>
        <translation>Ninguna cita de estos días coincide.</translation>
    </message>
    <message>
        <source>No visits on these days.
Book one with Ctrl+N, or list more days above.</source>
        <translation>No hay citas en estos días.
Reserve una con Ctrl+N o amplíe los días arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n cita elegida</numerusform>
            <numerusform>%n citas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthLegendLabel</name>
    <message>
        <source>Bars: booked, blocked, free</source>
        <translation>Barras: reservado, bloqueado, libre</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::BackEntryDialog</name>
    <message>
        <source>%1 %2 (new)</source>
        <comment>given and family name of a new patient</comment>
        <translation>%1 %2 (nuevo)</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Añadir línea</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Quitar línea</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Enter bookings from paper</source>
        <translation>Anotar reservas hechas en papel</translation>
    </message>
    <message>
        <source>No type of visit</source>
        <translation>Sin tipo de cita</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no acudió</translation>
    </message>
    <message>
        <source>Type a line, press Enter, and go on with the next one. Nothing is saved before you choose “Save all”.</source>
        <translation>Escriba una línea, pulse Intro y siga con la siguiente. No se guarda nada hasta que elija «Guardar todo».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason to book it nevertheless</source>
        <translation>Motivo para reservar de todos modos</translation>
    </message>
    <message>
        <source>When, with whom</source>
        <translation>Cuándo, con quién</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Visit, state</source>
        <translation>Cita, estado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Lines to save</source>
        <translation>Líneas por guardar</translation>
    </message>
    <message>
        <source>Enter changes a line, Delete removes it</source>
        <translation>Intro cambia una línea, Supr la quita</translation>
    </message>
    <message>
        <source>Nobody works here yet: add a schedule first.</source>
        <translation>Aún no trabaja nadie aquí: añada primero una agenda.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>sobrerreserva: %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n lines</source>
        <translation>
            <numerusform>Guardar %n línea</numerusform>
            <numerusform>Guardar %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PackDialog</name>
    <message>
        <source>Full names</source>
        <translation>Nombres completos</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Write &amp;papers</source>
        <translation>&amp;Escribir documentos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>After changes</source>
        <translation>Tras los cambios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Write &amp;calendars</source>
        <translation>E&amp;scribir calendarios</translation>
    </message>
    <message>
        <source>Patients in calendars</source>
        <translation>Pacientes en los calendarios</translation>
    </message>
    <message>
        <source>Only “busy”</source>
        <translation>Solo «ocupado»</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Escribir ahora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>Documentos para emergencias</translation>
    </message>
    <message>
        <source>Day sheets of everybody, the call list and an index are kept in a folder of your choice, so that the clinic works when this computer does not. Choose one that others can reach: on a network drive, or on a stick.</source>
        <translation>Las hojas del día de todos, la lista de llamadas y un índice se guardan en una carpeta que usted elija, para que la clínica funcione cuando este equipo no lo haga. Elija una a la que lleguen otros: en una unidad de red o en una memoria USB.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>folder of what</comment>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Cada día a las</translation>
    </message>
    <message>
        <source>not written anew</source>
        <translation>no se vuelven a escribir</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>At most this often, when something was booked, moved or cancelled</source>
        <translation>Como máximo con esta frecuencia, cuando se haya reservado, movido o anulado algo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder of the papers</source>
        <translation>Carpeta de los documentos</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>&amp;Every day at</source>
        <translation>Cada día a &amp;las</translation>
    </message>
    <message>
        <source>&amp;After changes</source>
        <translation>&amp;Tras los cambios</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>A file per practitioner that telephones and other programs can subscribe to (iCalendar), written anew when the papers would be.</source>
        <translation>Un archivo por profesional al que se pueden suscribir teléfonos y otros programas (iCalendar); se escribe de nuevo a la vez que los documentos.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Folder of the calendars</source>
        <translation>Carpeta de los calendarios</translation>
    </message>
    <message>
        <source>Pa&amp;tients</source>
        <translation>Pac&amp;ientes</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written last: %1, %2.</source>
        <comment>day, time</comment>
        <translation>Última escritura: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija primero una carpeta.</translation>
    </message>
    <message>
        <source> packs</source>
        <comment>after a number</comment>
        <translation> copias</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PrintDialog</name>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>A line for each stretch</source>
        <translation>Una línea por tramo</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Líneas para escribir</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Nombres completos</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>&amp;Birth date and phone</source>
        <translation>&amp;Nacimiento y teléfono</translation>
    </message>
    <message>
        <source>Boxes to &amp;tick</source>
        <translation>Casillas para &amp;marcar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <comment>of all that are printed</comment>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Under the clinic’s name</source>
        <translation>Debajo del nombre de la clínica</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <translation>Dirección, teléfono</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>D&amp;ocumento</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>H&amp;asta</translation>
    </message>
    <message>
        <source>Fr&amp;ee time</source>
        <translation>&amp;Tiempo libre</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>Pa&amp;cientes</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Under the clinic’s name</source>
        <translation>D&amp;ebajo del nombre de la clínica</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Preparando las páginas …</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Hojas del día</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Plan semanal</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Comprobante de cita</translation>
    </message>
    <message>
        <source>Nobody works in this clinic yet, so there is nothing to print.</source>
        <translation>Aún no trabaja nadie en esta clínica, así que no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is switched on and has paper, or save them as a PDF.</source>
        <translation>La impresora no aceptó las páginas. Compruebe que esté encendida y tenga papel, o guárdelas como PDF.</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <comment>title of a paper</comment>
        <translation>Impreso: %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>title of a paper, first day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>file</comment>
        <translation>Guardado: %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ActorsEditor</name>
    <message>
        <source>&amp;Add new</source>
        <translation>&amp;Añadir nuevo</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Añadir un titular</translation>
    </message>
    <message>
        <source>Add a practitioner, room, device, service or patient</source>
        <translation>Añada un profesional, sala, equipo, servicio o paciente</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>Tipo del nuevo titular</translation>
    </message>
    <message>
        <source>Found actors</source>
        <translation>Titulares encontrados</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>kind of an actor</comment>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
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
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Has&amp;ta</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impares</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Pares</translation>
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
        <translation>Solo para servicios</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Only for &amp;services</source>
        <translation>Solo pa&amp;ra servicios</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::CopyHoursDialog</name>
    <message>
        <source>Also days &amp;off and other exceptions</source>
        <translation>&amp;También días libres y otras excepciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy weekly hours</source>
        <translation>Copiar el horario semanal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody else has weekly hours yet.</source>
        <translation>Nadie más tiene aún horario semanal.</translation>
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
            <numerusform>Franjas de %n minuto</numerusform>
            <numerusform>Franjas de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DefaultsDialog</name>
    <message>
        <source>Preview of</source>
        <translation>Vista previa de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>Cómo se programan las citas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>Comienzos del día</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>Vi&amp;sta previa de</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>de la clínica</translation>
    </message>
    <message>
        <source>Holds for every visit of this service, where a schedule says nothing itself. Grey values come from the clinic: type to replace them.</source>
        <translation>Vale para todas las citas de este servicio cuando la agenda no dice nada. Los valores en gris vienen de la clínica: escriba para sustituirlos.</translation>
    </message>
    <message>
        <source>Holds for every visit, where neither its schedule nor its service says anything.</source>
        <translation>Vale para todas las citas cuando ni su agenda ni su servicio dicen nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n comienzo</numerusform>
            <numerusform>%n comienzos</numerusform>
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
        <translation>&amp;Reservable desde</translation>
    </message>
    <message>
        <source>Bookable &amp;until</source>
        <translation>Reservable &amp;hasta</translation>
    </message>
    <message>
        <source>Whose &amp;time</source>
        <translation>De &amp;quién es el tiempo</translation>
    </message>
    <message>
        <source>With several, a booking takes all of them: a practitioner and the room, for instance.</source>
        <translation>Si hay varios, una reserva los ocupa a todos: por ejemplo, un profesional y la sala.</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Especialidad</translation>
    </message>
    <message>
        <source>Se&amp;rvice type</source>
        <translation>&amp;Tipo de servicio</translation>
    </message>
    <message>
        <source>Service &amp;category</source>
        <translation>Categoría de &amp;servicio</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Separe varios con comas.</translation>
    </message>
    <message>
        <source>Planning &amp;horizon</source>
        <translation>Horizonte &amp;de planificación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>A schedule needs somebody or something whose time it is.</source>
        <translation>Una agenda necesita a alguien o algo de quien sea el tiempo.</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Baja médica</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Import public &amp;holidays…</source>
        <translation>I&amp;mportar festivos…</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Días libres y otros horarios</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>No days off yet. Enter leave above, or import the public holidays of your country from a calendar file (.ics).</source>
        <translation>Aún no hay días libres. Anote arriba las vacaciones o importe los festivos de su país desde un archivo de calendario (.ics).</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>days, name, hours</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HolidaysDialog</name>
    <message>
        <source>For &amp;all active schedules</source>
        <translation>&amp;Para todas las agendas activas</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics) with the public holidays of your country or region.</source>
        <translation>Elija un archivo de calendario (.ics) con los festivos de su país o región.</translation>
    </message>
    <message>
        <source>Import public holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Calendarios (*.ics *.ical *.ifb);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This calendar has no holidays from today on.</source>
        <translation>Este calendario no tiene festivos a partir de hoy.</translation>
    </message>
    <message>
        <source>These days will be closed. Days that already have hours of their own keep them.</source>
        <translation>Estos días quedarán cerrados. Los que ya tengan un horario propio lo conservan.</translation>
    </message>
    <message numerus="yes">
        <source>Close on %n day(s)</source>
        <translation>
            <numerusform>Cerrar %n día</numerusform>
            <numerusform>Cerrar %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HoursPage</name>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>Copy those of %1</source>
        <comment>practitioner</comment>
        <translation>Copiar el de %1</translation>
    </message>
    <message>
        <source>Hours shown</source>
        <translation>Horario mostrado</translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation>Otro &amp;horario</translation>
    </message>
    <message>
        <source>Hours of their own for odd or even weeks, a season or a service</source>
        <translation>Horario propio para semanas impares o pares, una temporada o un servicio</translation>
    </message>
    <message>
        <source>Cop&amp;y from…</source>
        <translation>&amp;Copiar de…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Duración de la franja</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>&amp;Duración de la franja</translation>
    </message>
    <message>
        <source>Hours as text</source>
        <translation>Horario como texto</translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>Co&amp;mo texto</translation>
    </message>
    <message>
        <source>No weekly hours yet. Draw them here, type them below, or copy somebody’s.</source>
        <translation>Aún no hay horario semanal. Dibújelo aquí, escríbalo abajo o copie el de otra persona.</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar este horario</translation>
    </message>
    <message>
        <source>When these hours hold</source>
        <translation>Cuándo vale este horario</translation>
    </message>
    <message>
        <source>Further hours by a rule</source>
        <translation>Más horario por una regla</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::MakeSlotsDialog</name>
    <message>
        <source>Make Slots for %1</source>
        <comment>practitioner</comment>
        <translation>Crear franjas para %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Duración de la franja</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>until</source>
        <comment>from date until date</comment>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>Duración de la &amp;franja</translation>
    </message>
    <message>
        <source>Weekly hours can be booked without Slots too. Make them where a server or another program needs to see free Slots.</source>
        <translation>El horario semanal también se puede reservar sin franjas. Créelas cuando un servidor u otro programa tenga que ver franjas libres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make Slots</source>
        <translation>Crear franjas</translation>
    </message>
    <message>
        <source>The weekly hours have no time in these days.</source>
        <translation>El horario semanal no tiene tiempo en estos días.</translation>
    </message>
    <message>
        <source>Everything is as the weekly hours say; nothing would change.</source>
        <translation>Todo está como dice el horario semanal; no cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be added.</source>
        <translation>
            <numerusform>Se añadiría %n franja.</numerusform>
            <numerusform>Se añadirían %n franjas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free Slot(s) that the hours no longer have would be removed.</source>
        <translation>
            <numerusform>Se quitaría %n franja libre que ya no está en el horario.</numerusform>
            <numerusform>Se quitarían %n franjas libres que ya no están en el horario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n franja queda como está.</numerusform>
            <numerusform>%n franjas quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, blocked, held or hand-made Slot(s) are left alone.</source>
        <translation>
            <numerusform>No se toca %n franja reservada, bloqueada, retenida o hecha a mano.</numerusform>
            <numerusform>No se tocan %n franjas reservadas, bloqueadas, retenidas o hechas a mano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::OptionalDate</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>of a visit that says none</source>
        <translation>de una cita que no indica ninguna</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Duración de la franja</translation>
    </message>
    <message>
        <source>Bu&amp;ffer before</source>
        <translation>&amp;Margen antes</translation>
    </message>
    <message>
        <source>kept clear before each visit</source>
        <translation>que se deja libre antes de cada cita</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Buffer &amp;after</source>
        <translation>M&amp;argen después</translation>
    </message>
    <message>
        <source>kept clear after each visit</source>
        <translation>que se deja libre después de cada cita</translation>
    </message>
    <message>
        <source>A &amp;start every</source>
        <translation>Un comien&amp;zo cada</translation>
    </message>
    <message>
        <source>from the start of the day on</source>
        <translation>desde el comienzo del día</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>&amp;Desfase</translation>
    </message>
    <message>
        <source>how much later each of them is</source>
        <translation>cuánto más tarde empieza cada una</translation>
    </message>
    <message>
        <source>Visits at a &amp;time</source>
        <translation>&amp;Citas a la vez</translation>
    </message>
    <message>
        <source>that may overlap, as in a group</source>
        <translation>que se pueden solapar, como en un grupo</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Heredar</translation>
    </message>
    <message>
        <source>Inherit: %1</source>
        <comment>name of a field</comment>
        <translation>Heredar: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No visit can start on this day. Are there weekly hours?</source>
        <translation>Ese día no puede empezar ninguna cita. ¿Hay horario semanal?</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParametersPage</name>
    <message>
        <source>For which service</source>
        <translation>Para qué servicio</translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation>Vista previa de</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>Comienzos del día</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>Vi&amp;sta previa de</translation>
    </message>
    <message>
        <source>Change what is inherited…</source>
        <translation>Cambiar lo heredado…</translation>
    </message>
    <message>
        <source>Without any of these, visits start on the grid of the weekly hours. Grey values are inherited: type to replace them.</source>
        <translation>Sin nada de esto, las citas empiezan en la cuadrícula del horario semanal. Los valores en gris son heredados: escriba para sustituirlos.</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>from “Any service”</source>
        <translation>de «Cualquier servicio»</translation>
    </message>
    <message>
        <source>from the service %1</source>
        <translation>del servicio %1</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>de la clínica</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n comienzo</numerusform>
            <numerusform>%n comienzos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RuleDialog</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Hours by a rule</source>
        <translation>Horario por una regla</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>RFC 5545, for instance FREQ=MONTHLY;BYDAY=1SA for the first Saturday of each month</source>
        <translation>RFC 5545, por ejemplo FREQ=MONTHLY;BYDAY=1SA para el primer sábado de cada mes</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Tramos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No date from now on.</source>
        <translation>Ninguna fecha a partir de ahora.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>dates</comment>
        <translation>Próximas: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RulesEditor</name>
    <message>
        <source>no date from now on</source>
        <translation>ninguna fecha a partir de ahora</translation>
    </message>
    <message>
        <source>Add a &amp;rule…</source>
        <translation>&amp;Añadir una regla…</translation>
    </message>
    <message>
        <source>For days that no plain week can say, such as the first Saturday of each month</source>
        <translation>Para días que ninguna semana normal puede expresar, como el primer sábado de cada mes</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Cambiar la regla %1</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>windows, dates</comment>
        <translation>%1, próximas: %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListModel</name>
    <message>
        <source>not active</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>inactiva: %1</translation>
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
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;New schedule</source>
        <translation>&amp;Nueva agenda</translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation>Buscar una agenda</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>De quién es el tiempo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Service category</source>
        <translation>Categoría de servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Todas las especialidades</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All people and rooms</source>
        <translation>Todas las personas y salas</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::SchedulesDialog</name>
    <message>
        <source>New schedule</source>
        <translation>Nueva agenda</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>inactiva: %1</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>D&amp;eactivate…</source>
        <translation>Desacti&amp;var…</translation>
    </message>
    <message>
        <source>Save first: Slots are made from the saved hours</source>
        <translation>Guarde primero: las franjas se crean a partir del horario guardado</translation>
    </message>
    <message>
        <source>There are no weekly hours to make Slots from</source>
        <translation>No hay horario semanal del que crear franjas</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <comment>practitioner</comment>
        <translation>Se ha cambiado la agenda de %1.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Se ha creado una agenda.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Sus cambios aún no se han guardado.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>&amp;Weekly hours</source>
        <translation>H&amp;orario semanal</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>Días li&amp;bres</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>C&amp;itas</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Make Slots…</source>
        <translation>Crear &amp;franjas…</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Lo que ha cambiado aquí aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>Desplazarse por el día</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>Monday 08:00–12:00, until Friday</comment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>%1 %2, closed</source>
        <comment>Monday 08:00, closed</comment>
        <translation>%1 %2, cerrado</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WindowBar</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;Same on</source>
        <translation>&amp;Igual en</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Drag to draw, over several days at once; Ctrl+drag copies. Keys: arrows, Enter, M moves, Delete.</source>
        <translation>Arrastre para dibujar, incluso en varios días a la vez; Ctrl+arrastrar copia. Teclas: flechas, Intro, M mueve, Supr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>All &amp;working days</source>
        <translation>&amp;Todos los días laborables</translation>
    </message>
    <message>
        <source>&amp;Every day</source>
        <translation>&amp;Cada día</translation>
    </message>
    <message>
        <source>Gives other days the windows of this day</source>
        <translation>Da a otros días los tramos de este día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::BackupPage</name>
    <message>
        <source>No clinic is open that could be backed up; the demo clinic is thrown away.</source>
        <translation>No hay abierta ninguna clínica que se pueda copiar; la clínica de demostración se descarta.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Se está haciendo una copia.</translation>
    </message>
    <message>
        <source>The last good one: %1, %2, in %3.</source>
        <comment>date, time, file</comment>
        <translation>La última buena: %1, %2, en %3.</translation>
    </message>
    <message>
        <source>There is none of this clinic yet.</source>
        <translation>Todavía no hay ninguna de esta clínica.</translation>
    </message>
    <message>
        <source>The last try failed: %1 %2</source>
        <comment>why, then a sentence on the last good one</comment>
        <translation>El último intento falló: %1 %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Copies of the clinic’s file, each verified after it was written. The last 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Copias del archivo de la clínica, cada una comprobada tras escribirla. Quedan los últimos 7 días, 4 semanas y 12 meses.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message>
        <source>When the program is closed</source>
        <translation>Al cerrar el programa</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every few hours</source>
        <translation>Cada pocas horas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>People go on working meanwhile.</source>
        <translation>Mientras tanto se sigue trabajando.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>If the program is not open then, as soon as it is.</source>
        <translation>Si el programa no está abierto entonces, en cuanto lo esté.</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>Horas entre copias</translation>
    </message>
    <message>
        <source>While the program is open.</source>
        <translation>Mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Choose where they go first: best another drive than the clinic’s.</source>
        <translation>Elija primero adónde van: mejor otra unidad que la de la clínica.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>No se hace ninguna copia automáticamente.</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>The present file is kept beside the restored one, with “before-restore” in its name.</source>
        <translation>El archivo actual se guarda junto al restaurado, con «before-restore» en el nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no file that can be read</source>
        <translation>ningún archivo legible</translation>
    </message>
    <message>
        <source>Nothing is lost: there is no clinic that could be read.</source>
        <translation>No se pierde nada: no hay ninguna clínica legible.</translation>
    </message>
    <message>
        <source>This is another clinic, or one that went its own way: everything in the present file would be replaced.</source>
        <translation>Es otra clínica, o una que siguió su propio camino: se reemplazaría todo el archivo actual.</translation>
    </message>
    <message>
        <source>Nothing would be lost: nothing was changed since.</source>
        <translation>No se perdería nada: nada ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were made since would be lost.</source>
        <translation>
            <numerusform>Se perdería %n cambio hecho desde entonces.</numerusform>
            <numerusform>Se perderían %n cambios hechos desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet. Choose another file, or have backups made in the settings (Ctrl+,).</source>
        <translation>Todavía no hay copia de esta clínica. Elija otro archivo, o haga que se hagan copias en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::SettingsDialog</name>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Ningún ajuste habla de «%1».</translation>
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
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation>Mover el cursor de hora</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Make the time longer or shorter</source>
        <translation>Alargar o acortar el tiempo</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Mayús+Flechas</translation>
    </message>
    <message>
        <source>Next or previous appointment</source>
        <translation>Cita siguiente o anterior</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two keys</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Open the appointment, book the free time</source>
        <translation>Abrir la cita o reservar el tiempo libre</translation>
    </message>
    <message>
        <source>Take a time that was found</source>
        <translation>Tomar una hora encontrada</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Menu of what applies here</source>
        <translation>Menú de lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>%1; right click</source>
        <translation>%1; clic derecho</translation>
    </message>
    <message>
        <source>Leave a gesture or a message</source>
        <translation>Abandonar un gesto o un mensaje</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Drag over free time</source>
        <translation>Arrastrar sobre tiempo libre</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Mayús+Arrastrar</translation>
    </message>
    <message>
        <source>Move or change the length</source>
        <translation>Mover o cambiar la duración</translation>
    </message>
    <message>
        <source>Drag the appointment or its edge</source>
        <translation>Arrastrar la cita o su borde</translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation>Copiar una cita</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Ctrl+Arrastrar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rueda</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>No command has these words. Some are there only while a visit or a time is chosen.</source>
        <translation>Ningún comando contiene estas palabras. Algunos solo están mientras hay una cita o una hora elegida.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DeskActions</name>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>this visit</source>
        <translation>esta cita</translation>
    </message>
    <message>
        <source>%1 has no schedule to block</source>
        <translation>%1 no tiene agenda que bloquear</translation>
    </message>
    <message>
        <source>Another program took this time; the visit is not known here.</source>
        <translation>Otro programa ocupó esta hora; la cita no se conoce aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks go, and their time is free again</source>
        <translation>
            <numerusform>Se quita %n bloqueo y su hora queda libre</numerusform>
            <numerusform>Se quitan %n bloqueos y sus horas quedan libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a recurring block</source>
        <translation>Quitar un bloqueo periódico</translation>
    </message>
    <message>
        <source>This block repeats. Which of them shall go?</source>
        <translation>Este bloqueo se repite. ¿Cuáles se quitan?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>Anular una cita</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Anular la cita</translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation>Ya lo sabe</translation>
    </message>
    <message>
        <source>Told %1</source>
        <comment>by phone, in person …</comment>
        <translation>Avisado %1</translation>
    </message>
    <message>
        <source>Not told yet: keep on the call list</source>
        <translation>Aún sin avisar: mantener en la lista de llamadas</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>Cancelled the visit of %1.</source>
        <translation>Se ha anulado la cita de %1.</translation>
    </message>
    <message>
        <source>Patient was told</source>
        <translation>Paciente avisado</translation>
    </message>
    <message>
        <source>%1 knows now. How was that told? It is kept with the visit.</source>
        <translation>%1 ya lo sabe. ¿Cómo se le avisó? Se guarda con la cita.</translation>
    </message>
    <message>
        <source>Take off the call list</source>
        <translation>Quitar de la lista de llamadas</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>Ya no espera</translation>
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
        <translation>%1 no tiene agenda, así que no se puede reservar nada allí.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>patient, times before, times after</comment>
        <translation>%1: %2 pasa a %3.</translation>
    </message>
    <message>
        <source>Move a visit of a series</source>
        <translation>Mover una cita de una serie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n cita, libre</numerusform>
            <numerusform>%n citas, todas libres</numerusform>
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
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n coincide con otra</numerusform>
            <numerusform>%n coinciden con otras</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them move, or none. Choose another time, or move only this one.</source>
        <translation>Se mueven todas o ninguna. Elija otra hora o mueva solo esta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overbook…</source>
        <translation>Sobrerreservar…</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Sobrerreservar</translation>
    </message>
    <message>
        <source>The time is taken. Why may %1 come all the same? The reason is kept with the visit.</source>
        <translation>La hora está ocupada. ¿Por qué puede venir %1 de todos modos? El motivo se guarda con la cita.</translation>
    </message>
    <message>
        <source>This block repeats. %1 becomes %2.</source>
        <comment>times before, times after</comment>
        <translation>Este bloqueo se repite. %1 pasa a %2.</translation>
    </message>
    <message>
        <source>Move a recurring block</source>
        <translation>Mover un bloqueo periódico</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>names of patients</comment>
        <translation>sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2: what becomes of them is asked next</source>
        <comment>blocks, visits</comment>
        <translation>%1 sobre %2: después se pregunta qué se hace con ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n visits were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n cita se ha dejado como estaba: su estado no lo permite.</numerusform>
            <numerusform>%n citas se han dejado como estaban: su estado no lo permite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are now: %1.</source>
        <translation>
            <numerusform>%n cita figura ahora como: %1.</numerusform>
            <numerusform>%n citas figuran ahora como: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel appointments</source>
        <translation>Anular citas</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n appointments</source>
        <translation>
            <numerusform>Anular %n cita</numerusform>
            <numerusform>Anular %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Know already</source>
        <translation>Ya lo saben</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits.</source>
        <translation>
            <numerusform>Se ha anulado %n cita.</numerusform>
            <numerusform>Se han anulado %n citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cancels the visit of %1.</source>
        <translation>Se anulará la cita de %1.</translation>
    </message>
    <message>
        <source>This cancels the visit of %1 (%2). Its time is free again then.</source>
        <comment>patient, day and times</comment>
        <translation>Se anulará la cita de %1 (%2) y su hora volverá a quedar libre.</translation>
    </message>
    <message>
        <source>Does the patient &amp;know?</source>
        <translation>¿Lo sabe el &amp;paciente?</translation>
    </message>
    <message numerus="yes">
        <source>This cancels %n visits. Their time is free again then.</source>
        <translation>
            <numerusform>Se anulará %n cita y su hora volverá a quedar libre.</numerusform>
            <numerusform>Se anularán %n citas y sus horas volverán a quedar libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the patients &amp;know?</source>
        <translation>¿Lo saben los &amp;pacientes?</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>participant, answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Ocultar historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Lo que dijo el servidor</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <comment>time, what was done, who</comment>
        <translation>%1  %2, por %3</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>no figura entre los pacientes de esta clínica</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>necesita intérprete</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Sin paciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within a series, how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>%1, moved on its own</source>
        <comment>number within a series</comment>
        <translation>%1, movida por separado</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>llegó a las %1</translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>en consulta %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>atendida a las %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encuentro clínico</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>state of the Encounter, time</comment>
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Sobrerreserva</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>The patient has not been told yet.</source>
        <translation>Aún no se ha avisado al paciente.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how, who</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>Hora retenida</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>another program; the visit is not known here</source>
        <translation>otro programa; la cita no se conoce aquí</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindForm</name>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
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
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Every free time</source>
        <translation>Todas las horas libres</translation>
    </message>
    <message>
        <source>First of each day</source>
        <translation>La primera de cada día</translation>
    </message>
    <message>
        <source>Soonest of each person</source>
        <translation>La más próxima de cada persona</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For whom? (not needed)</source>
        <translation>¿Para quién? (no hace falta)</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Cualquiera de ellos</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Todos a la vez</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Length, until, room, service…</source>
        <translation>Duración, hasta, sala, servicio…</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Cualquier cita</translation>
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
        <translation>Cualquier especialidad</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindPanel</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Hold 5 min</source>
        <translation>Retener 5 min</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>Por qué no se encontró nada</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>Why nothing before?</source>
        <translation>¿Por qué nada antes?</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers, first %1</source>
        <translation>
            <numerusform>%n hueco, los primeros %1</numerusform>
            <numerusform>%n huecos, los primeros %1</numerusform>
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
        <translation>a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more on this day…</source>
        <translation>
            <numerusform>%n más ese día…</numerusform>
            <numerusform>%n más ese día…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 …</source>
        <comment>the day that the search has reached</comment>
        <translation>Buscando, %1…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n free times</source>
        <translation>
            <numerusform>Mostrar %n hora libre</numerusform>
            <numerusform>Mostrar %n horas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is searched: %1</source>
        <comment>summary</comment>
        <translation>Cambiar la búsqueda: %1</translation>
    </message>
    <message>
        <source>Change what is searched</source>
        <translation>Cambiar la búsqueda</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>time</comment>
        <translation>¿Por qué nada antes de las %1?</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>day</comment>
        <translation>¿Por qué nada antes del %1?</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>No se ha elegido ningún día de la semana.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing until %1.</source>
        <comment>day</comment>
        <translation>Nada hasta el %1.</translation>
    </message>
    <message>
        <source>Nothing free for %1 until %2.</source>
        <comment>length, day</comment>
        <translation>Nada libre para %1 hasta el %2.</translation>
    </message>
    <message>
        <source>Nobody here gives this kind of visit.</source>
        <translation>Aquí nadie ofrece este tipo de cita.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to loosen, then the first offer&apos;s day and time</comment>
        <translation>%1: %2 a las %3</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::HoldsList</name>
    <message>
        <source>Held by me</source>
        <translation>Retenidas por mí</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Reservar…</translation>
    </message>
    <message>
        <source>Book the held time</source>
        <translation>Reservar la hora retenida</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>Soltar la hora retenida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <comment>patient, practitioner</comment>
        <translation>para %1 · %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Busy times &amp;block</source>
        <translation>Las &amp;horas ocupadas bloquean</translation>
    </message>
    <message>
        <source>Busy times block</source>
        <translation>Las horas ocupadas bloquean</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file can be taken: %n resources are not valid.</source>
        <translation>
            <numerusform>No se puede tomar nada de este archivo: %n recurso no es válido.</numerusform>
            <numerusform>No se puede tomar nada de este archivo: %n recursos no son válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they already are.</source>
        <comment>counts of resources</comment>
        <translation>%1 nuevos, %2 cambiados, %3 como ya estaban.</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <comment>file, counts</comment>
        <translation>Importado %1: %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::LeftPanel</name>
    <message>
        <source>longer bar, more free time</source>
        <translation>más barra, más tiempo libre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Person, room, service</source>
        <translation>Personas, salas, servicios</translation>
    </message>
    <message>
        <source>Practitioners and rooms</source>
        <translation>Profesionales y salas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>The week of everybody who is ticked, instead of one</source>
        <translation>La semana de todos los marcados, en vez de una sola persona</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MainWindow</name>
    <message>
        <source>Demo clinic</source>
        <translation>Clínica de demostración</translation>
    </message>
    <message>
        <source>%1 – Praxidesk</source>
        <comment>clinic</comment>
        <translation>%1 – Praxidesk</translation>
    </message>
    <message>
        <source>Where shall the clinic&apos;s file be?</source>
        <translation>¿Dónde se guarda el archivo de la clínica?</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk)</source>
        <translation>Clínicas (*.praxidesk)</translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation>Abrir una clínica</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk);;All files (*)</source>
        <translation>Clínicas (*.praxidesk);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>FHIR or iCalendar (*.json *.ndjson *.ics);;All files (*)</source>
        <translation>FHIR o iCalendar (*.json *.ndjson *.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</source>
        <translation>Bundle FHIR (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>%1 %2.praxidesk</source>
        <comment>name of the clinic, date</comment>
        <translation>%1 %2.praxidesk</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The whole clinic is also in %1</source>
        <translation>Toda la clínica está también en %1</translation>
    </message>
    <message>
        <source>About Praxidesk</source>
        <translation>Acerca de Praxidesk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;A desktop scheduler for clinics.&lt;br&gt;Free software under the GPL, version 3 or later.</source>
        <translation>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;Programa de escritorio para las agendas de clínicas.&lt;br&gt;Software libre bajo la GPL, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Copiado y comprobado: %1</translation>
    </message>
    <message>
        <source>The clinic could not be backed up. %1</source>
        <translation>No se pudo hacer la copia de la clínica. %1</translation>
    </message>
    <message>
        <source>Backup settings…</source>
        <translation>Ajustes de copia…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>Cómo se planifican las citas</translation>
    </message>
    <message>
        <source>The usual length of a visit, the steps in which visits begin, and the time around them.</source>
        <translation>La duración habitual de una cita, los pasos en que empiezan y el tiempo a su alrededor.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Hours and schedules</source>
        <translation>Horarios y agendas</translation>
    </message>
    <message>
        <source>Who works when, days off, and what each schedule offers.</source>
        <translation>Quién trabaja cuándo, días libres y qué ofrece cada agenda.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Where the clinic is kept as well; signing in, testing, and what each can do.</source>
        <translation>Dónde está además la clínica; iniciar sesión, probar y qué puede cada uno.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Shows first what one of them holds, and what would be lost.</source>
        <translation>Muestra antes qué contiene una y qué se perdería.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Every command with its keys, to be searched. F1 shows them, too.</source>
        <translation>Cada orden con sus teclas, para buscar. F1 también las muestra.</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>Papeles para emergencias</translation>
    </message>
    <message>
        <source>The next days of every practitioner as PDFs, kept current in a folder for a day without a computer.</source>
        <translation>Los próximos días de cada profesional en PDF, al día en una carpeta para un día sin ordenador.</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation>¿Adónde van las copias?</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>The clinic is what it was in %1. What was there until now is kept beside its file, with “before-restore” in its name.</source>
        <translation>La clínica es lo que era en %1. Lo que había hasta ahora se guarda junto a su archivo, con «before-restore» en el nombre.</translation>
    </message>
    <message>
        <source>Visits %1.csv</source>
        <comment>name of a file, first day</comment>
        <translation>Citas %1.csv</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
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
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, see QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MonthModel</name>
    <message numerus="yes">
        <source>%1, %n offers</source>
        <translation>
            <numerusform>%1, %n hueco</numerusform>
            <numerusform>%1, %n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % free</source>
        <translation>%1, %2 % libre</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NewClinicDialog</name>
    <message>
        <source>Create the clinic</source>
        <translation>Crear la clínica</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nueva clínica</translation>
    </message>
    <message>
        <source>Dr. Alan Smith</source>
        <translation>Dra. Ana García</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Medicina general</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>First &amp;practitioner</source>
        <translation>&amp;Primer profesional</translation>
    </message>
    <message>
        <source>First practitioner</source>
        <translation>Primer profesional</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Especialidad</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>S&amp;lot length</source>
        <translation>Duración de la &amp;franja</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Duración de la franja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Free Slots are made for the next twelve weeks</source>
        <translation>Se crean franjas libres para las próximas doce semanas</translation>
    </message>
    <message>
        <source>The clinic has no name yet.</source>
        <translation>La clínica aún no tiene nombre.</translation>
    </message>
    <message>
        <source>Who is the first practitioner?</source>
        <translation>¿Quién es el primer profesional?</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ResourceModel</name>
    <message>
        <source>Rooms and devices</source>
        <translation>Salas y equipos</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change a saved view</source>
        <translation>Cambiar una vista guardada</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>%1, %2 now</source>
        <comment>key, what it shows</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>%1, swaps with %2</source>
        <comment>key, what it shows</comment>
        <translation>%1, se cambia con %2</translation>
    </message>
    <message>
        <source>%1, replaces %2</source>
        <comment>key, what it shows</comment>
        <translation>%1, sustituye a %2</translation>
    </message>
    <message>
        <source>Mornings with both doctors</source>
        <comment>name of a view, an example</comment>
        <translation>Mañanas con ambos médicos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>Kept are the kind of view, its zoom, who is shown, and the filters of the agenda. The day is not.</source>
        <translation>Se guardan el tipo de vista, su zoom, quién se muestra y los filtros de la lista, pero no el día.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewList</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
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
        <translation>%1, %2, se muestra</translation>
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
        <translation>Reservas por mover</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (inactiva)</translation>
    </message>
    <message>
        <source>There is no schedule yet.</source>
        <translation>Aún no hay ninguna agenda.</translation>
    </message>
    <message>
        <source>Deactivate a schedule</source>
        <translation>Desactivar una agenda</translation>
    </message>
    <message>
        <source>Activate a schedule</source>
        <translation>Activar una agenda</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message numerus="yes">
        <source>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</source>
        <translation>
            <numerusform>Ninguna reserva nueva a partir de ahora. Lo reservado se queda: %n cita por mover o mantener; elíjala para cambiarla.</numerusform>
            <numerusform>Ninguna reserva nueva a partir de ahora. Lo reservado se queda: %n citas por mover o mantener; elija una para cambiarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</source>
        <translation>
            <numerusform>Ahora no admite reservas nuevas. Aun así tiene %n cita reservada; elíjala para cambiarla.</numerusform>
            <numerusform>Ahora no admite reservas nuevas. Aun así tiene %n citas reservadas; elija una para cambiarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>On leave until …</source>
        <translation>Ausente hasta el …</translation>
    </message>
    <message>
        <source>Nothing is booked from now on.</source>
        <translation>No hay nada reservado a partir de ahora.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Stop the synchronisation; it goes on later where it stopped</source>
        <translation>Detener la sincronización; sigue más tarde donde se detuvo</translation>
    </message>
    <message>
        <source>Work goes on meanwhile; what waits leaves afterwards</source>
        <translation>Entretanto se puede seguir trabajando; lo pendiente sale después</translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>%n cambio rechazado</numerusform>
            <numerusform>%n cambios rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflicto por resolver</numerusform>
            <numerusform>%n conflictos por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Papers not written</source>
        <translation>Documentos sin escribir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ToolBar</name>
    <message>
        <source>Find a patient  /</source>
        <translation>Buscar un paciente  /</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Tour</name>
    <message>
        <source>Welcome to the demo clinic</source>
        <translation>Le damos la bienvenida a la clínica de demostración</translation>
    </message>
    <message>
        <source>Everybody here is invented and nothing is kept: try whatever you like. Each step waits until you have done it; Next skips it.</source>
        <translation>Aquí todas las personas son inventadas y no se guarda nada: pruebe lo que quiera. Cada paso espera hasta que lo haya hecho; «Siguiente» lo omite.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Reservar una cita</translation>
    </message>
    <message>
        <source>White is free. Drag over it, type a few letters of a name, then press Enter twice. Without a mouse: arrow keys to the time, then Enter.</source>
        <translation>Lo blanco está libre. Arrastre sobre ello, escriba unas letras del nombre y pulse Intro dos veces. Sin ratón: flechas hasta la hora y después Intro.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Drag the visit to another time or to another column. Without a mouse: Tab to it, M, arrow keys, Enter.</source>
        <translation>Arrastre la cita a otra hora o a otra columna. Sin ratón: Tab hasta la cita, M, flechas, Intro.</translation>
    </message>
    <message>
        <source>Somebody arrives</source>
        <translation>Llega un paciente</translation>
    </message>
    <message>
        <source>Click a visit and press A: arrived. I is in the room, D is done, N did not come. Arrivals at the right shows who waits, and how long.</source>
        <translation>Haga clic en una cita y pulse A: ha llegado. I: en consulta, D: atendida, N: no acudió. Llegadas, a la derecha, muestra quién espera y cuánto tiempo lleva.</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Hold Shift and drag, or press B. A block never throws a visit out: it lists those in its time and helps to move them.</source>
        <translation>Mantenga pulsada Mayús y arrastre, o pulse B. Un bloqueo nunca expulsa una cita: enumera las que caen en su tiempo y ayuda a moverlas.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar hora</translation>
    </message>
    <message>
        <source>Press F. Say who, how long and when; the free times appear as you choose. Enter books, H holds one while you are on the phone.</source>
        <translation>Pulse F. Indique con quién, cuánto dura y cuándo; las horas libres aparecen a medida que elige. Intro reserva; H retiene una hora mientras habla por teléfono.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, and what you did before, up to a hundred times, also tomorrow. Try it.</source>
        <translation>Ctrl+Z deshace lo último que ha hecho, y también lo anterior, hasta cien veces, incluso mañana. Pruébelo.</translation>
    </message>
    <message>
        <source>That is all you need</source>
        <translation>Eso es todo lo que necesita</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Your own clinic begins with New clinic in the File menu.</source>
        <translation>Ctrl+K encuentra cualquier comando por una de sus palabras; F1 muestra las teclas. Su propia clínica empieza con «Nueva clínica» en el menú Archivo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Al otro lado</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Done takes you back to your own clinic, %1.</source>
        <translation>Ctrl+K encuentra cualquier comando por una de sus palabras; F1 muestra las teclas. «Hecho» le devuelve a su propia clínica, %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WaitlistPanel</name>
    <message>
        <source> or </source>
        <comment>between practitioners</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Este no</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Buscar horas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nobody waits. Add who wants an earlier time, or one that is taken now: whenever time becomes free, those who fit are offered here.</source>
        <translation>Nadie espera. Añada a quien quiera una hora más temprana o una que ahora está ocupada: cuando quede tiempo libre, aquí se ofrece a quienes encajan.</translation>
    </message>
    <message>
        <source>Add to the waitlist…</source>
        <translation>Añadir a la lista de espera…</translation>
    </message>
    <message>
        <source>Free now, and fits</source>
        <translation>Libre ahora y encaja</translation>
    </message>
    <message>
        <source>Soonest for %1</source>
        <comment>patient</comment>
        <translation>Lo más pronto para %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, times, practitioner</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePage</name>
    <message>
        <source>Welcome to Praxidesk</source>
        <translation>Le damos la bienvenida a Praxidesk</translation>
    </message>
    <message>
        <source>One clinic is one file on this computer. It works without a network and meets a FHIR server when it can.</source>
        <translation>Una clínica es un archivo en este equipo. Funciona sin red y se comunica con un servidor FHIR cuando puede.</translation>
    </message>
    <message>
        <source>Look around in a demo clinic</source>
        <translation>Ver una clínica de demostración</translation>
    </message>
    <message>
        <source>Six practitioners, a busy day, nothing real. Throw it away when you like.</source>
        <translation>Seis profesionales, un día ajetreado, nada real. Deséchela cuando quiera.</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nueva clínica</translation>
    </message>
    <message>
        <source>Name, time zone, first practitioner and weekly hours. Two minutes.</source>
        <translation>Nombre, zona horaria, primer profesional y horario semanal. Dos minutos.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>FHIR resource, Bundle or NDJSON. You check it before it is saved.</source>
        <translation>Recurso FHIR, Bundle o NDJSON. Lo revisa antes de guardarlo.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Address and sign-in, then schedules and appointments are fetched.</source>
        <translation>Dirección e inicio de sesión; después se traen agendas y citas.</translation>
    </message>
    <message>
        <source>Open a clinic file…</source>
        <translation>Abrir un archivo de clínica…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts, F1</source>
        <translation>Atajos de teclado, F1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Booking:&lt;/b&gt; drag over free time, type the patient, Enter, Enter.&lt;br&gt;Everything you do can be undone with Ctrl+Z.</source>
        <translation>&lt;b&gt;Para reservar:&lt;/b&gt; arrastre sobre tiempo libre, escriba el paciente, Intro, Intro.&lt;br&gt;Todo lo que haga se puede deshacer con Ctrl+Z.</translation>
    </message>
    <message>
        <source>No clinic open</source>
        <translation>Ninguna clínica abierta</translation>
    </message>
    <message>
        <source>Praxidesk %1, free software (GPL)</source>
        <translation>Praxidesk %1, software libre (GPL)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePicture</name>
    <message>
        <source>Picture of a day in the calendar, with a time being drawn over free time</source>
        <translation>Imagen de un día en el calendario, con una hora que se dibuja sobre tiempo libre</translation>
    </message>
    <message>
        <source>Dr. Hall</source>
        <comment>a name in a picture</comment>
        <translation>Dra. Ruiz</translation>
    </message>
    <message>
        <source>Dr. Osei</source>
        <comment>a name in a picture</comment>
        <translation>Dr. Vega</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacunación</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Workspace</name>
    <message>
        <source>%1 has no schedule.</source>
        <translation>%1 no tiene agenda.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Nobody has to be called. Patients whose visit was moved, cancelled by us or displaced stand here until they were told.</source>
        <translation>No hay que llamar a nadie. Los pacientes cuya cita se movió, anulamos nosotros o se desplazó figuran aquí hasta que se les avise.</translation>
    </message>
    <message>
        <source>Nobody works here yet.
Add a schedule in Schedule › Hours and schedules… (Ctrl+H), or import them (Ctrl+I).</source>
        <translation>Aún no trabaja nadie aquí.
Añada una agenda en Agenda › Horarios y agendas… (Ctrl+H) o impórtelas (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>No se muestra a nadie.
Marque un profesional o una sala a la izquierda.</translation>
    </message>
    <message>
        <source>free today</source>
        <translation>libre hoy</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>on a day</comment>
        <translation>libre el %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short day, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Book for %1…</source>
        <translation>Reservar para %1…</translation>
    </message>
    <message>
        <source>%1, %2  %3 (%4)</source>
        <comment>day, time, visit, status</comment>
        <translation>%1, %2  %3 (%4)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation>Nunca ha venido</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Hours and schedule…</source>
        <translation>Horario y agenda…</translation>
    </message>
    <message>
        <source>Deactivate this schedule…</source>
        <translation>Desactivar esta agenda…</translation>
    </message>
    <message>
        <source>Activate this schedule…</source>
        <translation>Activar esta agenda…</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month that is named after it, see QDate::toString</comment>
        <translation>d</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioners</source>
        <translation>
            <numerusform>%n profesional</numerusform>
            <numerusform>%n profesionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
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
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open the record of %1…</source>
        <translation>Abrir la ficha de %1…</translation>
    </message>
    <message>
        <source>No visits.</source>
        <translation>No hay citas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month, year, see QDate::toString</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, short month, year, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <comment>phone number</comment>
        <translation>Llamando al %1</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <comment>name of a saved view</comment>
        <translation>Se muestra %1</translation>
    </message>
    <message>
        <source>%1 shows %2 from now on.</source>
        <comment>key, name of a saved view</comment>
        <translation>%1 muestra desde ahora %2.</translation>
    </message>
    <message>
        <source>The saved view %1 is gone.</source>
        <translation>La vista guardada %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Sustituir por lo que se muestra</translation>
    </message>
    <message>
        <source>Name and key…</source>
        <translation>Nombre y tecla…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Nothing is put aside. Drag a visit here, or cut it (Ctrl+X), go to another day, and drag it there or press Ctrl+V. Until then it keeps its time.</source>
        <translation>No hay nada apartado. Arrastre una cita hasta aquí o córtela (Ctrl+X), vaya a otro día y arrástrela allí o pulse Ctrl+V. Hasta entonces conserva su hora.</translation>
    </message>
    <message>
        <source>The visit of %1 is on the pinboard and keeps its time until it is put down elsewhere (Ctrl+V).</source>
        <translation>La cita de %1 está en el tablero y conserva su hora hasta que se coloque en otro lugar (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>praxidesk::store::Text</name>
    <message>
        <source>There is no such resource in this clinic.</source>
        <translation>No existe tal recurso en esta clínica.</translation>
    </message>
    <message>
        <source>%1 is only referred to in this clinic; it is not stored here.</source>
        <translation>En esta clínica solo se remite a %1; no está guardado aquí.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>%1 is not of the type that was asked for.</source>
        <translation>%1 no es del tipo que se pidió.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Ya hay un servidor llamado «%1».</translation>
    </message>
    <message>
        <source>There is no clinic file at %1.</source>
        <translation>No hay ningún archivo de clínica en %1.</translation>
    </message>
    <message>
        <source>%1 is not a clinic of Praxidesk. It was left as it is.</source>
        <translation>%1 no es una clínica de Praxidesk. Se dejó como está.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The clinic file %1 is damaged.</source>
        <translation>El archivo de la clínica %1 está dañado.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Praxidesk. It was left as it is.</source>
        <translation>%1 se creó con una versión más nueva de Praxidesk. Se dejó como está.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the folder cannot be written to.</source>
        <translation>No se puede crear un bloqueo de archivo junto a %1: no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the disk is full. Nothing was changed.</source>
        <translation>No se puede crear un bloqueo de archivo junto a %1: el disco está lleno. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4).</source>
        <translation>%1 está abierto en %2 (proceso %3 en %4).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>No se pudo crear el archivo %1.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>No se pudo cambiar el nombre de %1.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation>%1 ya existe. Se dejó como está.</translation>
    </message>
    <message>
        <source>The copy is not sound and was discarded.</source>
        <translation>La copia no está en buen estado y se descartó.</translation>
    </message>
    <message>
        <source>%1 cannot become a resource of the type %2.</source>
        <translation>%1 no puede convertirse en un recurso del tipo %2.</translation>
    </message>
    <message>
        <source>The resource is a %1.</source>
        <translation>El recurso es un %1.</translation>
    </message>
    <message>
        <source>An excused overlap was refused.</source>
        <translation>Se rechazó un solapamiento justificado.</translation>
    </message>
    <message>
        <source>The time is already taken.</source>
        <translation>La hora ya está ocupada.</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 ya tiene una cita de %2 a %3.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation>No existe tal conflicto abierto.</translation>
    </message>
    <message>
        <source>%1 is already the name of %2.</source>
        <translation>%1 ya es el nombre de %2.</translation>
    </message>
    <message>
        <source>Another program is working on the clinic file. Nothing was changed.</source>
        <translation>Otro programa está trabajando con el archivo de la clínica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The clinic file cannot be written to. Nothing was changed.</source>
        <translation>No se puede escribir en el archivo de la clínica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room on it, then try again.</source>
        <translation>El disco está lleno. No se ha cambiado nada: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. Nothing was changed.</source>
        <translation>El archivo de la clínica está dañado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The clinic file could not be read or written. Nothing was changed.</source>
        <translation>No se pudo leer o escribir el archivo de la clínica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and open it again, or save a copy now, which has everything so far.</source>
        <translation>El archivo de la clínica %1 se movió o se borró mientras estaba abierto. Ya no se puede guardar nada en él: vuelva a ponerlo en su sitio y ábralo de nuevo, o guarde ahora una copia, que contiene todo hasta este momento.</translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone “%1” is not known here.</source>
        <translation>La zona horaria de la clínica, «%1», no se conoce aquí.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. It was set aside as %1; restore a backup.</source>
        <translation>El archivo de la clínica está dañado. Se apartó como %1; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.</source>
        <translation>No se puede escribir en %1, así que no se podría guardar nada en él. Permita la escritura o cópielo a una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>An index has %1 entries instead of %2.</source>
        <translation>Un índice tiene %1 entradas en vez de %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>The index of %1 does not agree with the resource.</source>
        <translation>El índice de %1 no coincide con el recurso.</translation>
    </message>
    <message>
        <source>The bytes of %1 are missing, or there are some where none should be.</source>
        <translation>Faltan los bytes de %1, o los hay donde no debería.</translation>
    </message>
    <message>
        <source>The index has an entry for %1, which is not stored.</source>
        <translation>El índice tiene una entrada para %1, que no está guardado.</translation>
    </message>
    <message>
        <source>Time is taken for appointment %1, which is not at that time.</source>
        <translation>Hay tiempo ocupado para la cita %1, que no es a esa hora.</translation>
    </message>
    <message>
        <source>A Slot refers to appointment %1, which is not stored.</source>
        <translation>Una franja remite a la cita %1, que no está guardada.</translation>
    </message>
    <message>
        <source>Appointment %1 overlaps another of the same actor, and nothing excuses it.</source>
        <translation>La cita %1 se solapa con otra del mismo titular y nada lo justifica.</translation>
    </message>
    <message>
        <source>The patient search does not know %1 as it is stored.</source>
        <translation>La búsqueda de pacientes no conoce a %1 tal como está guardado.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to something that is not there.</source>
        <translation>Una fila de %1 remite a algo que no existe.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Un archivo no se puede restaurar a partir de sí mismo.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound. Nothing was changed.</source>
        <translation>La copia de seguridad %1 no está en buen estado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation>Faltan las filas de auditoría %1 a %2.</translation>
    </message>
    <message>
        <source>Audit row %1 is not as it was written.</source>
        <translation>La fila de auditoría %1 no está como se escribió.</translation>
    </message>
    <message>
        <source>The newest audit rows, from %1 on, are missing.</source>
        <translation>Faltan las filas de auditoría más recientes, desde la %1.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Plug in its drive, or choose another folder.</source>
        <translation>La carpeta de las copias, %1, no está. Conecte su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backup was not sound and was discarded. Check the clinic with “praxictl check”.</source>
        <translation>La copia no era correcta y se descartó. Compruebe la clínica con «praxictl check».</translation>
    </message>
    <message>
        <source>Audit row %1 does not follow the one before it about the same resource.</source>
        <translation>La fila de auditoría %1 no sigue a la anterior sobre el mismo recurso.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictTable</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value</comment>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>The server gave this time away and does not say to whom.</source>
        <translation>El servidor dio esta hora y no dice a quién.</translation>
    </message>
    <message>
        <source>The time is blocked on the server.</source>
        <translation>La hora está bloqueada en el servidor.</translation>
    </message>
    <message>
        <source>The time is blocked on the server: %1</source>
        <translation>La hora está bloqueada en el servidor: %1</translation>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>Our visit</source>
        <translation>Nuestra cita</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>The other visit</source>
        <translation>La otra cita</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Borrada aquí</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Borrada en el servidor</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictsDialog</name>
    <message>
        <source>Two visits at one time</source>
        <translation>Dos citas a la misma hora</translation>
    </message>
    <message>
        <source>Needs a new time</source>
        <translation>Necesita otra hora</translation>
    </message>
    <message>
        <source>Seen here or there, cancelled on the other side</source>
        <translation>Atendida en una parte, anulada en la otra</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Borrada en el servidor</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Borrada aquí, cambiada en el servidor</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Cambiada aquí y en el servidor</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>No hay nada que decidir.</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>Mostrarla en el calendario</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Lo que dijo el servidor</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Nothing is lost while you wait: both versions are kept, and the time stays taken until you decide.</source>
        <translation>No se pierde nada mientras tanto: se conservan las dos versiones y la hora sigue ocupada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
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
        <translation>A %1 se le comunicó la nuestra: %2, por %3, %4</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>No se conoce ningún teléfono.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Ours to %1</source>
        <comment>day, time</comment>
        <translation>La nuestra a %1</translation>
    </message>
    <message>
        <source>Another time for ours</source>
        <translation>Otra hora para la nuestra</translation>
    </message>
    <message>
        <source>%1 goes on the call list.</source>
        <translation>%1 pasa a la lista de llamadas.</translation>
    </message>
    <message>
        <source>Reason, kept with the visit</source>
        <translation>Motivo, se guarda con la cita</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>Motivo de la sobrerreserva</translation>
    </message>
    <message>
        <source>Both at one time</source>
        <translation>Ambas a la misma hora</translation>
    </message>
    <message>
        <source>Ours is overbooked.</source>
        <translation>La nuestra es una sobrerreserva.</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Sobrerreservar</translation>
    </message>
    <message>
        <source>Note for the call</source>
        <translation>Nota para la llamada</translation>
    </message>
    <message>
        <source>Cancel ours</source>
        <translation>Anular la nuestra</translation>
    </message>
    <message>
        <source>Cancel and call</source>
        <translation>Anular y llamar</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <source>It is deleted on the server as well.</source>
        <translation>Se borra también en el servidor.</translation>
    </message>
    <message>
        <source>The server gets it anew.</source>
        <translation>El servidor la recibe de nuevo.</translation>
    </message>
    <message>
        <source>The server is changed.</source>
        <translation>Se cambia en el servidor.</translation>
    </message>
    <message>
        <source>Take the server’s</source>
        <translation>Tomar la del servidor</translation>
    </message>
    <message>
        <source>It is deleted here as well.</source>
        <translation>Se borra también aquí.</translation>
    </message>
    <message>
        <source>What we changed is given up.</source>
        <translation>Lo que cambiamos se descarta.</translation>
    </message>
    <message>
        <source>As the server told it at %1. Some may be taken by now.</source>
        <comment>time</comment>
        <translation>Según indicó el servidor a las %1. Algunas horas pueden estar ya ocupadas.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::DialectFields</name>
    <message>
        <source>Other paths than usual…</source>
        <translation>Rutas distintas de las habituales…</translation>
    </message>
    <message>
        <source>Another way of booking than usual…</source>
        <translation>Otro modo de reservar…</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ExchangeView</name>
    <message>
        <source>Nothing was said about it yet.</source>
        <translation>Aún no se ha dicho nada al respecto.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
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
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Abrir la cita</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>Show what it &amp;builds on</source>
        <translation>&amp;Mostrar en qué se apoya</translation>
    </message>
    <message>
        <source>&amp;Do not send it…</source>
        <translation>No &amp;enviarlo…</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Lo que dijo el servidor</translation>
    </message>
    <message>
        <source>Changes for the server</source>
        <translation>Cambios para el servidor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Words, request and answer as text, without passwords and tokens. It names the patient: give it only to somebody who may know.</source>
        <translation>Palabras, petición y respuesta como texto, sin contraseñas ni tokens. Nombra al paciente: déselo solo a quien pueda saberlo.</translation>
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
        <translation>rechazado</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>This clinic has no server. Everything is saved on this computer.</source>
        <translation>Esta clínica no tiene servidor. Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Nothing about this visit went to a server yet.</source>
        <translation>De esta cita aún no se ha enviado nada a ningún servidor.</translation>
    </message>
    <message>
        <source>Nothing waits: the server has all changes.</source>
        <translation>Nada pendiente: el servidor tiene todos los cambios.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>when, who</comment>
        <translation>hecho %1 por %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>name of a server</comment>
        <translation>para %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when it is tried again</comment>
        <translation>próximo %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The server does not hear of this change. Here it stays as it is, and is marked as differing from the server. If the same is changed again, it is sent as it stands here then.</source>
        <translation>El servidor no se entera de este cambio. Aquí queda como está, marcado como distinto del servidor. Si se vuelve a cambiar lo mismo, se envía tal como esté aquí entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) that cannot go without it are not sent either.</source>
        <translation>
            <numerusform>Tampoco se envía %n cambio más que no puede salir sin él.</numerusform>
            <numerusform>Tampoco se envían %n cambios más que no pueden salir sin él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>Entered on the server by hand</source>
        <translation>Introducido a mano en el servidor</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxFileDialog</name>
    <message>
        <source>&amp;Save what waits…</source>
        <translation>&amp;Guardar lo pendiente…</translation>
    </message>
    <message>
        <source>&amp;Read the answer…</source>
        <translation>&amp;Leer la respuesta…</translation>
    </message>
    <message>
        <source>Exchange by file</source>
        <translation>Intercambio por archivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Without a network: save what waits as a file, let somebody post it to the server’s base address, and read its answer here. Nothing is done twice, even if a file gets lost and is saved again. The file names patients: carry it accordingly.</source>
        <translation>Sin red: guarde lo pendiente en un archivo, pida que alguien lo envíe a la dirección base del servidor y lea aquí la respuesta. Nada se hace dos veces, ni siquiera si un archivo se pierde y se guarda de nuevo. El archivo nombra a pacientes: llévelo con el debido cuidado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <comment>name of a server</comment>
        <translation>No hay nada pendiente para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for %1.</source>
        <comment>name of a server</comment>
        <translation>
            <numerusform>%n cambio pendiente para %1.</numerusform>
            <numerusform>%n cambios pendientes para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>Guardar lo pendiente</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>Bundle FHIR (*.json)</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Leer la respuesta</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;All files (*)</source>
        <translation>Bundle FHIR (*.json);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were saved in %1. They count as sent, and wait for the answer.</source>
        <comment>file</comment>
        <translation>
            <numerusform>Se guardó %n cambio en %1. Cuenta como enviado y espera la respuesta.</numerusform>
            <numerusform>Se guardaron %n cambios en %1. Cuentan como enviados y esperan la respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the server.</source>
        <translation>
            <numerusform>%n cambio llegó al servidor.</numerusform>
            <numerusform>%n cambios llegaron al servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n conflicto espera una decisión.</numerusform>
            <numerusform>%n conflictos esperan una decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused: see Changes for the server.</source>
        <translation>
            <numerusform>%n cambio fue rechazado: véase Cambios para el servidor.</numerusform>
            <numerusform>%n cambios fueron rechazados: véase Cambios para el servidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::PublishDialog</name>
    <message>
        <source>&amp;Keep them here</source>
        <translation>&amp;Dejarlo aquí</translation>
    </message>
    <message>
        <source>As free &amp;Slots, made ahead for</source>
        <translation>Como &amp;franjas libres, creadas con antelación de</translation>
    </message>
    <message>
        <source>As Scheduling&amp;Parameters</source>
        <translation>&amp;Como SchedulingParameters</translation>
    </message>
    <message>
        <source>Publish the weekly hours of %1</source>
        <comment>practitioner</comment>
        <translation>Publicar el horario semanal de %1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Weekly hours are yours. Others see them on a server only when they are published.</source>
        <translation>El horario semanal es suyo. Otros lo ven en un servidor solo cuando se publica.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>On a server others see what is booked and blocked, and no free time of this schedule. Slots that were made before stay until you remove them.</source>
        <translation>En un servidor otros ven lo reservado y lo bloqueado, pero no el tiempo libre de esta agenda. Las franjas creadas antes se quedan hasta que usted las quite.</translation>
    </message>
    <message>
        <source>Every server takes free Slots. They follow the hours, also days off, and each day a further one is made by itself.</source>
        <translation>Todos los servidores admiten franjas libres. Siguen el horario, también los días libres, y cada día se crea uno más por sí solo.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the schedule has no weekly hours in this time.</source>
        <translation>No hay nada que publicar: la agenda no tiene horario semanal en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be made now.</source>
        <translation>
            <numerusform>Ahora se crearía %n franja.</numerusform>
            <numerusform>Ahora se crearían %n franjas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly hours stand in the schedule itself, and the server makes free time from them.</source>
        <translation>El horario semanal consta en la propia agenda y el servidor calcula con él el tiempo libre.</translation>
    </message>
    <message>
        <source>No server of this clinic is known to understand them; Medplum does. Others keep them and offer nothing.</source>
        <translation>No se conoce ningún servidor de esta clínica que los entienda; Medplum sí. Los demás los guardan y no ofrecen nada.</translation>
    </message>
    <message>
        <source>%1 understands them.</source>
        <comment>names of servers</comment>
        <translation>Los entienden: %1.</translation>
    </message>
    <message>
        <source>There is nothing to publish: no rule holds every week.</source>
        <translation>No hay nada que publicar: ninguna regla vale todas las semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be said so: every other week, between dates, for one service.</source>
        <translation>
            <numerusform>%n regla no se puede expresar así: semanas alternas, entre fechas, para un solo servicio.</numerusform>
            <numerusform>%n reglas no se pueden expresar así: semanas alternas, entre fechas, para un solo servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours cannot be said so: block that time, or publish Slots.</source>
        <translation>
            <numerusform>%n día con otro horario no se puede expresar así: bloquee ese tiempo o publique franjas.</numerusform>
            <numerusform>%n días con otro horario no se pueden expresar así: bloquee ese tiempo o publique franjas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SendAllDialog</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Enviarlos</translation>
    </message>
    <message>
        <source>Send what is here to %1</source>
        <comment>name of a server</comment>
        <translation>Enviar a %1 lo que hay aquí</translation>
    </message>
    <message>
        <source>What the server does not know</source>
        <translation>Lo que el servidor no conoce</translation>
    </message>
    <message>
        <source>This clinic has %1 that %2 does not know. Send them?</source>
        <comment>500 patients and 14,000 Slots; name of a server</comment>
        <translation>Esta clínica tiene %1 que %2 no conoce. ¿Enviarlos?</translation>
    </message>
    <message>
        <source>Past and cancelled visits stay on this computer. They leave in the background with the next synchronisations; until a visit has arrived, its card says so.</source>
        <translation>Las citas pasadas y anuladas se quedan en este equipo. Lo demás sale en segundo plano con las próximas sincronizaciones; hasta que una cita llegue, su ficha lo indica.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServerForm</name>
    <message>
        <source>Allow it &amp;without encryption</source>
        <translation>Per&amp;mitirlo sin cifrado</translation>
    </message>
    <message>
        <source>Trust another certificate authority…</source>
        <translation>Confiar en otra autoridad de certificación…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>What its address tells</source>
        <translation>Lo que indica su dirección</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>T&amp;ipo de servidor</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Its id, as in the address</source>
        <translation>Su ID, como en la dirección</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A client id and secret</source>
        <translation>Un ID de cliente y un secreto</translation>
    </message>
    <message>
        <source>A person who signs in in the browser</source>
        <translation>Una persona que inicia sesión en el navegador</translation>
    </message>
    <message>
        <source>It asks &amp;for</source>
        <translation>Q&amp;ué pide</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Who runs the server gives one to this program</source>
        <translation>Quien gestiona el servidor da uno a este programa</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>or token f&amp;ile</source>
        <translation>o &amp;archivo del token</translation>
    </message>
    <message>
        <source>Path of the file; it is read again each time</source>
        <translation>Ruta del archivo; se lee de nuevo cada vez</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>Token add&amp;ress</source>
        <translation>Di&amp;rección del token</translation>
    </message>
    <message>
        <source>Only where the server does not say it</source>
        <translation>Solo si el servidor no la indica</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Ámbito (&amp;scope)</translation>
    </message>
    <message>
        <source>Only where the usual one does not do</source>
        <translation>Solo si el habitual no sirve</translation>
    </message>
    <message>
        <source>Only to replace what is kept</source>
        <translation>Solo para sustituir lo guardado</translation>
    </message>
    <message>
        <source>For a server that has moved with all that it holds. Another server is added as a new one.</source>
        <translation>Para un servidor que se ha trasladado con todo su contenido. Otro servidor distinto se añade como nuevo.</translation>
    </message>
    <message>
        <source>What its address tells: %1</source>
        <comment>kind of server</comment>
        <translation>Lo que indica su dirección: %1</translation>
    </message>
    <message>
        <source>A MediKIT server needs the organization’s id, which is a part of every address there.</source>
        <translation>Un servidor MediKIT necesita el ID de la organización, que allí forma parte de todas las direcciones.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be read (PEM).</source>
        <translation>%1 no contiene ningún certificado que se pueda leer (PEM).</translation>
    </message>
    <message>
        <source>Trusts %1, too (SHA-256 %2…)</source>
        <comment>certificate authority, first letters of its fingerprint</comment>
        <translation>Confía también en %1 (SHA-256 %2…)</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServersDialog</name>
    <message>
        <source>&amp;Add the server</source>
        <translation>&amp;Añadir el servidor</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Send what is here…</source>
        <translation>&amp;Enviar lo que hay aquí…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>Copiar la dirección de la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 knows everything here that it has a place for.</source>
        <translation>%1 conoce todo lo de aquí que puede guardar.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · sin cifrar</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, sin cifrar</translation>
    </message>
    <message>
        <source>New server…</source>
        <translation>Nuevo servidor…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Looking where to sign in…</source>
        <translation>Buscando dónde iniciar sesión…</translation>
    </message>
    <message>
        <source>The browser shows a page now. Sign in there; Praxidesk goes on by itself.</source>
        <translation>El navegador muestra ahora una página. Inicie sesión allí; Praxidesk continúa por sí solo.</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Guardándolo en el llavero…</translation>
    </message>
    <message>
        <source>Saving it…</source>
        <translation>Guardándolo…</translation>
    </message>
    <message>
        <source>Forgetting it…</source>
        <translation>Olvidándolo…</translation>
    </message>
    <message>
        <source>%1 was removed. Its data stays in this clinic.</source>
        <translation>Se ha quitado %1. Sus datos se quedan en esta clínica.</translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing that signs in there is kept on this computer.</source>
        <translation>Se ha cerrado la sesión en %1. En este equipo no queda nada con lo que entrar allí.</translation>
    </message>
    <message>
        <source>&amp;Believe the server</source>
        <translation>Dar por &amp;válido el servidor</translation>
    </message>
    <message>
        <source>Send ours a&amp;gain</source>
        <translation>Volver a enviar &amp;lo nuestro</translation>
    </message>
    <message>
        <source>Believe the server if that is right there: then it holds here, too. If it was a mistake or a backup, send ours again.</source>
        <translation>Dé por válido el servidor si allí es correcto: entonces vale también aquí. Si fue un error o una copia de seguridad, vuelva a enviar lo nuestro.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SyncService</name>
    <message>
        <source>This clinic has no server.</source>
        <translation>Esta clínica no tiene servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised; %n resource(s) exchanged.</source>
        <translation>
            <numerusform>Sincronizado; %n recurso intercambiado.</numerusform>
            <numerusform>Sincronizado; %n recursos intercambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on this computer · %1</source>
        <comment>clinic</comment>
        <translation>Todos los cambios guardados en este equipo · %1</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 %3</source>
        <comment>how many, of how many, patients</comment>
        <translation>Sincronizando… %1 de %2 %3</translation>
    </message>
    <message>
        <source>Synchronising… %1 read, now %2</source>
        <comment>how many, patients</comment>
        <translation>Sincronizando… leído: %1, ahora %2</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 changes sent</source>
        <translation>Sincronizando… %1 de %2 cambios enviados</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked</source>
        <translation>No se intercambia nada con %1 hasta que alguien lo revise</translation>
    </message>
    <message numerus="yes">
        <source>Synchronisation stopped · %n change(s) waiting</source>
        <translation>
            <numerusform>Sincronización detenida · %n cambio pendiente</numerusform>
            <numerusform>Sincronización detenida · %n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation stopped · goes on by itself later</source>
        <translation>Sincronización detenida · sigue más tarde por sí sola</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to sign in · %n change(s) waiting</source>
        <translation>
            <numerusform>%1 pide iniciar sesión · %n cambio pendiente</numerusform>
            <numerusform>%1 pide iniciar sesión · %n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to sign in · nothing is waiting</source>
        <translation>%1 pide iniciar sesión · nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Working offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Trabajando sin conexión · %n cambio pendiente</numerusform>
            <numerusform>Trabajando sin conexión · %n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline · nothing is waiting</source>
        <translation>Trabajando sin conexión · nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for the server</source>
        <translation>
            <numerusform>%n cambio pendiente de enviar al servidor</numerusform>
            <numerusform>%n cambios pendientes de enviar al servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>All other changes saved on the server · just now</source>
        <translation>Todos los demás cambios guardados en el servidor · ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>All other changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>Todos los demás cambios guardados en el servidor · hace %n min</numerusform>
            <numerusform>Todos los demás cambios guardados en el servidor · hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on the server · just now</source>
        <translation>Todos los cambios guardados en el servidor · ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>All changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>Todos los cambios guardados en el servidor · hace %n min</numerusform>
            <numerusform>Todos los cambios guardados en el servidor · hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>conectado</translation>
    </message>
</context>
</TS>
