<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AgendaWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Aujourd’hui et demain</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Deux jours</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Surréservé</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Non clôturé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>conflict, decide</source>
        <translation>conflit, à décider</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>attente %n min</numerusform>
            <numerusform>attente %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in room, %n min</source>
        <translation>
            <numerusform>en salle, %n min</numerusform>
            <numerusform>en salle, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>pas encore clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>surréservé</translation>
    </message>
    <message>
        <source>overbooked, %1</source>
        <comment>reason</comment>
        <translation>surréservé, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>ce poste seulement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, patient</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
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
        <translation>depuis %1</translation>
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
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>call or no-show</source>
        <translation>appeler ou absent</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Arrived (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Arrivé (Espace)</translation>
    </message>
    <message>
        <source>In room (Space)</source>
        <comment>makes a visit so</comment>
        <translation>En salle (Espace)</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <comment>makes a visit so</comment>
        <translation>Terminé (Espace)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>%1 can be booked from %2 on.</source>
        <translation>%1 est ouvert à la réservation à partir de %2.</translation>
    </message>
    <message>
        <source>%1 can be booked until %2, %3.</source>
        <translation>%1 est ouvert à la réservation jusqu’au %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes before it free.</source>
        <translation>
            <numerusform>%1&#x202f;%n minute reste libre avant chaque rendez-vous.</numerusform>
            <numerusform>%1&#x202f;%n minutes restent libres avant chaque rendez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes after it free.</source>
        <translation>
            <numerusform>%1&#x202f;%n minute reste libre après chaque rendez-vous.</numerusform>
            <numerusform>%1&#x202f;%n minutes restent libres après chaque rendez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3.</source>
        <translation>%1 est bloqué de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3: %4.</source>
        <translation>%1 est bloqué de %2 à %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3.</source>
        <translation>%1 est retenu de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3: %4.</source>
        <translation>%1 est retenu de %2 à %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>The Slot of %1 from %2 to %3 is busy.</source>
        <translation>Le créneau de %1 de %2 à %3 est occupé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n visits at the same time and has as many from %2 to %3</source>
        <translation>
            <numerusform>%1 prend %n rendez-vous à la fois et est complet de %2 à %3</numerusform>
            <numerusform>%1 prend %n rendez-vous à la fois et est complet de %2 à %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3.</source>
        <translation>%1 est pris de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3: %4.</source>
        <translation>%1 est pris de %2 à %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 has no hours from %2 to %3.</source>
        <translation>%1 n’a pas d’horaires de %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes from %2 on, not at %3.</source>
        <translation>
            <numerusform>Les rendez-vous de %1 commencent chaque minute à partir de %2, pas à %3.</numerusform>
            <numerusform>Les rendez-vous de %1 commencent toutes les %n minutes à partir de %2, pas à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes, next at %2, not at %3.</source>
        <translation>
            <numerusform>Les rendez-vous de %1 commencent chaque minute, le prochain à %2, pas à %3.</numerusform>
            <numerusform>Les rendez-vous de %1 commencent toutes les %n minutes, le prochain à %2, pas à %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is inside of a Slot of %2 that starts at %3.</source>
        <translation>%1 est à l’intérieur d’un créneau de %2 qui commence à %3.</translation>
    </message>
    <message>
        <source>No Slots of %1 follow each other from %2 to %3.</source>
        <translation>Les créneaux de %1 ne se suivent pas de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 takes no new bookings.</source>
        <translation>%1 ne prend plus de nouveaux rendez-vous.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>“%1” is in this file twice.</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois dans ce fichier.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Ce n’est pas un fichier iCalendar.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” takes no time</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de durée</translation>
    </message>
    <message>
        <source>“%1” has no start.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de début.</translation>
    </message>
    <message>
        <source>The start of “%1” is no date.</source>
        <translation>Le début de «&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>«&#x202f;%1&#x202f;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The repetition of “%1” cannot be understood.</source>
        <translation>La répétition de «&#x202f;%1&#x202f;» n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>“%1” repeats too often.</source>
        <translation>«&#x202f;%1&#x202f;» se répète trop souvent.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>cancelled, was %1</source>
        <comment>day and time</comment>
        <translation>annulé, était prévu %1</translation>
    </message>
    <message>
        <source>Patients to tell</source>
        <translation>Patients à prévenir</translation>
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
        <translation>L’horloge de cet ordinateur indique %1, mais on a déjà travaillé ici le %2. Rien n’est perdu. Mettez l’horloge à l’heure avant de continuer&#x202f;: c’est elle qui dit quel jour nous sommes, qui est en retard et ce qui est passé.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New clinic…</source>
        <translation>&amp;Nouveau cabinet…</translation>
    </message>
    <message>
        <source>&amp;Open a clinic…</source>
        <translation>&amp;Ouvrir un cabinet…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>S&amp;ynchroniser maintenant</translation>
    </message>
    <message>
        <source>Ser&amp;vers…</source>
        <translation>Ser&amp;veurs…</translation>
    </message>
    <message>
        <source>Chan&amp;ges for the server…</source>
        <translation>&amp;Modifications pour le serveur…</translation>
    </message>
    <message>
        <source>Save what waits to a &amp;file…</source>
        <translation>Enregistrer l’attente dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Read the server’s &amp;answer…</source>
        <translation>Lire la &amp;réponse du serveur…</translation>
    </message>
    <message>
        <source>&amp;Decide conflicts…</source>
        <translation>&amp;Décider des conflits…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Find a &amp;patient</source>
        <translation>Chercher un &amp;patient</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>Aj&amp;uster à la journée</translation>
    </message>
    <message>
        <source>&amp;Left panel</source>
        <translation>Vole&amp;t gauche</translation>
    </message>
    <message>
        <source>Wai&amp;tlist</source>
        <translation>Liste &amp;d’attente</translation>
    </message>
    <message>
        <source>&amp;Arrivals</source>
        <translation>&amp;Arrivées</translation>
    </message>
    <message>
        <source>&amp;Call list</source>
        <translation>&amp;Liste d’appels</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>Find a t&amp;ime</source>
        <translation>Trouver un cré&amp;neau</translation>
    </message>
    <message>
        <source>To the &amp;calendar</source>
        <translation>Aller au &amp;calendrier</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Réserver</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>Répo&amp;nses…</translation>
    </message>
    <message>
        <source>Make an Encounter</source>
        <translation>Enre&amp;gistrer la venue (Encounter)</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrivé</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>&amp;En salle</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>No-&amp;show</source>
        <translation>A&amp;bsent</translation>
    </message>
    <message>
        <source>&amp;Expected again</source>
        <translation>Mar&amp;quer attendu</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>D&amp;éplacer</translation>
    </message>
    <message>
        <source>Resi&amp;ze</source>
        <translation>C&amp;hanger la durée</translation>
    </message>
    <message>
        <source>Book a&amp;gain…</source>
        <translation>Réserver un &amp;suivant…</translation>
    </message>
    <message>
        <source>Patient was &amp;told…</source>
        <translation>Patient pré&amp;venu…</translation>
    </message>
    <message>
        <source>Gi&amp;ve the time back</source>
        <translation>Rendre le créneau</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>Reten&amp;ir ce créneau</translation>
    </message>
    <message>
        <source>Add to the &amp;waitlist…</source>
        <translation>&amp;Mettre en liste d’attente…</translation>
    </message>
    <message>
        <source>Boo&amp;k the held time…</source>
        <translation>Réserver le &amp;créneau retenu…</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>Libérer le créneau retenu</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>Annuler le rende&amp;z-vous…</translation>
    </message>
    <message>
        <source>Bloc&amp;k time…</source>
        <translation>&amp;Bloquer une plage…</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>B&amp;loquer</translation>
    </message>
    <message>
        <source>&amp;Change the block…</source>
        <translation>&amp;Modifier le blocage…</translation>
    </message>
    <message>
        <source>&amp;Remove the block</source>
        <translation>&amp;Supprimer le blocage</translation>
    </message>
    <message>
        <source>&amp;Hours and schedules…</source>
        <translation>&amp;Horaires et agendas…</translation>
    </message>
    <message>
        <source>&amp;Deactivate or activate…</source>
        <translation>&amp;Activer ou désactiver…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Praxidesk</source>
        <translation>À &amp;propos de Praxidesk</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauve&amp;garder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Resta&amp;urer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;Langue du système</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Show in the da&amp;y</source>
        <translation>Afficher dans la &amp;journée</translation>
    </message>
    <message>
        <source>Ca&amp;ll the patient</source>
        <translation>Appe&amp;ler le patient</translation>
    </message>
    <message>
        <source>Wee&amp;k side by side</source>
        <translation>Semaine côte à côt&amp;e</translation>
    </message>
    <message>
        <source>Pin&amp;board</source>
        <translation>&amp;Presse-papiers des rendez-vous</translation>
    </message>
    <message>
        <source>P&amp;ut on the pinboard</source>
        <translation>Mettre au presse-papiers</translation>
    </message>
    <message>
        <source>Move here &amp;from the pinboard</source>
        <translation>Déplacer ici depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>Retirer du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Open t&amp;he demo clinic</source>
        <translation>Ouvrir le cabinet de démons&amp;tration</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
</context>
<context>
    <name>DemoClinic</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>Check-up, 2 years</source>
        <translation>Bilan, 2 ans</translation>
    </message>
    <message>
        <source>Check-up, 4 years</source>
        <translation>Bilan, 4 ans</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>Echocardiogram</source>
        <translation>Échocardiographie</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>Long-term ECG</source>
        <translation>Holter ECG</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>Pansement</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Prise de sang</translation>
    </message>
    <message>
        <source>Wound care</source>
        <translation>Soin de plaie</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Minor surgery</source>
        <translation>Petite chirurgie</translation>
    </message>
    <message>
        <source>Back, first session</source>
        <translation>Dos, première séance</translation>
    </message>
    <message>
        <source>Knee, first session</source>
        <translation>Genou, première séance</translation>
    </message>
    <message>
        <source>Shoulder, first session</source>
        <translation>Épaule, première séance</translation>
    </message>
    <message>
        <source>Hip, first session</source>
        <translation>Hanche, première séance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>part of the body, number of the session, how many sessions</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Bring medicines and letters</source>
        <translation>Apporter médicaments et courriers</translation>
    </message>
    <message>
        <source>Nothing to eat for 6 hours</source>
        <translation>À jeun depuis 6 heures</translation>
    </message>
    <message>
        <source>Nothing to eat for 8 hours</source>
        <translation>À jeun depuis 8 heures</translation>
    </message>
    <message>
        <source>No cream on the chest</source>
        <translation>Pas de crème sur la poitrine</translation>
    </message>
    <message>
        <source>Shower before</source>
        <translation>Se doucher avant</translation>
    </message>
    <message>
        <source>Bring earlier scans</source>
        <translation>Apporter les images antérieures</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>Salle 1</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>Salle 2</translation>
    </message>
    <message>
        <source>Treatment room</source>
        <translation>Salle de soins</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Généraliste</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmière</translation>
    </message>
    <message>
        <source>Physio</source>
        <translation>Kiné</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Médecine générale</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>Pédiatrie</translation>
    </message>
    <message>
        <source>Cardiology</source>
        <translation>Cardiologie</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Soins infirmiers</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>Kinésithérapie</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Réunion d’équipe</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Soirées</translation>
    </message>
    <message>
        <source>Overbooked: urgent</source>
        <translation>Surréservé&#x202f;: urgence</translation>
    </message>
    <message>
        <source>Urgent, seen beside the booked visit</source>
        <translation>Urgence, en plus du rendez-vous prévu</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisi deux fois</translation>
    </message>
    <message>
        <source>Interpreter needed (%1)</source>
        <extracomment>a language code</extracomment>
        <translation>Interprète nécessaire (%1)</translation>
    </message>
    <message>
        <source>Bring the medication list</source>
        <translation>Apporter la liste des médicaments</translation>
    </message>
    <message>
        <source>Prefers the ground floor</source>
        <translation>Préfère le rez-de-chaussée</translation>
    </message>
    <message>
        <source>Daughter comes along</source>
        <translation>Accompagné par sa fille</translation>
    </message>
    <message>
        <source>Please call before</source>
        <translation>Appeler avant</translation>
    </message>
    <message>
        <source>Would be fine, waiting for the patient</source>
        <translation>Conviendrait, en attente du patient</translation>
    </message>
    <message>
        <source>Earlier if something becomes free</source>
        <translation>Plus tôt si une place se libère</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venu</translation>
    </message>
    <message>
        <source>Did not come, no answer on the phone</source>
        <translation>N’est pas venu, ne répond pas au téléphone</translation>
    </message>
    <message>
        <source>Patient is away</source>
        <translation>Le patient est absent</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>Le patient va mieux</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Saisie en double</translation>
    </message>
    <message>
        <source>Practitioner is ill</source>
        <translation>Le praticien est malade</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>The demo data of this program are damaged. Install it again.</source>
        <translation>Les données de démonstration de ce programme sont endommagées. Réinstallez-le.</translation>
    </message>
    <message>
        <source>A demo clinic has 1 to %1 practitioners and 1 to %2 days.</source>
        <translation>Un cabinet de démonstration a de 1 à %1 praticiens et de 1 à %2 jours.</translation>
    </message>
    <message>
        <source>Demo data go into an empty clinic only. Nothing was changed.</source>
        <translation>Les données de démonstration ne vont que dans un cabinet vide. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A visit needs a length of at least a minute.</source>
        <translation>Un rendez-vous dure au moins une minute.</translation>
    </message>
    <message>
        <source>This series has no occurrence %1.</source>
        <translation>Cette série n’a pas de rendez-vous %1.</translation>
    </message>
    <message>
        <source>Every occurrence of this series is skipped.</source>
        <translation>Tous les rendez-vous de cette série sont sautés.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1: %n visit(s) from %2 on.</source>
        <translation>
            <numerusform>Réservé pour %1&#x202f;: %n rendez-vous à partir de %2.</numerusform>
            <numerusform>Réservé pour %1&#x202f;: %n rendez-vous à partir de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>a visit without a patient</source>
        <translation>un rendez-vous sans patient</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 a déjà un rendez-vous de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3: %4.</source>
        <translation>%1 est pris de %2 à %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>A window of time needs a start and an end.</source>
        <translation>Une plage horaire a besoin d’un début et d’une fin.</translation>
    </message>
    <message>
        <source>A rule needs either weekdays or a recurrence.</source>
        <translation>Une règle a besoin de jours de la semaine ou d’une répétition.</translation>
    </message>
    <message>
        <source>A rule names each weekday once, from Monday to Sunday.</source>
        <translation>Une règle nomme chaque jour une seule fois, du lundi au dimanche.</translation>
    </message>
    <message>
        <source>A recurrence needs the day it starts on.</source>
        <translation>Une répétition a besoin du jour où elle commence.</translation>
    </message>
    <message>
        <source>A rule cannot end before it starts.</source>
        <translation>Une règle ne peut pas se terminer avant de commencer.</translation>
    </message>
    <message>
        <source>A rule needs at least one window of time.</source>
        <translation>Une règle a besoin d’au moins une plage horaire.</translation>
    </message>
    <message>
        <source>Starts lie between one minute and a day apart.</source>
        <translation>Les débuts sont espacés d’une minute à un jour.</translation>
    </message>
    <message>
        <source>An exception needs a date.</source>
        <translation>Une exception a besoin d’une date.</translation>
    </message>
    <message>
        <source>A visit is at least a minute long, buffers and alignment cannot be negative, and none is longer than a week.</source>
        <translation>Un rendez-vous dure au moins une minute, les marges et l’alignement ne sont pas négatifs, et rien ne dépasse une semaine.</translation>
    </message>
    <message>
        <source>Between 1 and 1000 visits can take place at the same time.</source>
        <translation>De 1 à 1000 rendez-vous peuvent avoir lieu en même temps.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’est pas connu.</translation>
    </message>
    <message>
        <source>Scheduling parameters know weekdays and windows of time only.</source>
        <translation>Les SchedulingParameters ne connaissent que des jours de la semaine et des plages horaires.</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot be moved.</source>
        <translation>Un rendez-vous à l’état «&#x202f;%1&#x202f;» ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>This appointment has no time yet; say when it shall be.</source>
        <translation>Ce rendez-vous n’a pas encore d’heure&#x202f;; dites quand il doit avoir lieu.</translation>
    </message>
    <message>
        <source>An appointment needs a length of at least a minute.</source>
        <translation>Un rendez-vous dure au moins une minute.</translation>
    </message>
    <message>
        <source>Changed the length of the visit of %1, %2.</source>
        <translation>Durée du rendez-vous de %1 modifiée, %2.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>%1 déplacé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has taken the time since.</source>
        <translation>Impossible d’annuler cela&#x202f;: %1 a pris le créneau depuis.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held for %1 since.</source>
        <translation>Impossible d’annuler cela&#x202f;: le créneau est retenu pour %1 depuis.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has been changed since.</source>
        <translation>Impossible d’annuler cela&#x202f;: %1 a été modifié depuis.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This cannot be undone: the clinic’s settings have been changed since.</source>
        <translation>Impossible d’annuler cela&#x202f;: les réglages du cabinet ont été modifiés depuis.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time was taken since.</source>
        <translation>Impossible d’annuler cela&#x202f;: le créneau a été pris depuis.</translation>
    </message>
    <message>
        <source>This cannot be undone: the conflict is not known any more.</source>
        <translation>Impossible d’annuler cela&#x202f;: le conflit n’est plus connu.</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>%1&#x202f;: annulé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held since.</source>
        <translation>Impossible d’annuler cela&#x202f;: le créneau est retenu depuis.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>A conflict is decided anew, with both sides before you: a decision is not done again by itself.</source>
        <translation>Un conflit se décide à nouveau, les deux versions sous les yeux&#x202f;: une décision n’est pas refaite d’elle-même.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>This rule has more than %1 occurrences; let it end earlier.</source>
        <translation>Cette règle donne plus de %1 occurrences&#x202f;; faites-la finir plus tôt.</translation>
    </message>
    <message>
        <source>This rule has no occurrence within the planning horizon.</source>
        <translation>Cette règle ne donne aucune occurrence dans l’horizon de planification.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, with the planning horizon.</source>
        <translation>La règle n’a pas de fin&#x202f;; ses occurrences s’arrêtent le %1, avec l’horizon de planification.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after two years.</source>
        <translation>La règle n’a pas de fin&#x202f;; ses occurrences s’arrêtent le %1, au bout de deux ans.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after %2 of them.</source>
        <translation>La règle n’a pas de fin&#x202f;; ses occurrences s’arrêtent le %1, après %2 répétitions.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is at the same time.</source>
        <translation>Le rendez-vous %1 de cette série est à la même heure.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is closer than the time that visits keep free around them.</source>
        <translation>Le rendez-vous %1 de cette série est plus proche que la marge libre autour des rendez-vous.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No occurrence of this series is still to come.</source>
        <translation>Aucun rendez-vous de cette série n’est encore à venir.</translation>
    </message>
    <message>
        <source>This appointment has no time yet.</source>
        <translation>Ce rendez-vous n’a pas encore d’heure.</translation>
    </message>
    <message>
        <source>Moved %1.</source>
        <translation>%1 déplacé.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of %1.</source>
        <translation>
            <numerusform>%n rendez-vous de %1 déplacé.</numerusform>
            <numerusform>%n rendez-vous de %1 déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of %1.</source>
        <translation>
            <numerusform>%n rendez-vous de %1 annulé.</numerusform>
            <numerusform>%n rendez-vous de %1 annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visit(s) of %1.</source>
        <translation>
            <numerusform>%n rendez-vous de %1 modifié.</numerusform>
            <numerusform>%n rendez-vous de %1 modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>Un patient a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Added the patient %1.</source>
        <translation>Patient %1 ajouté.</translation>
    </message>
    <message>
        <source>A schedule needs at least one actor.</source>
        <translation>Un agenda a besoin d’au moins une personne ou ressource.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>L’horizon de planification se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Nouvel agenda créé.</translation>
    </message>
    <message>
        <source>The schedule takes no new bookings.</source>
        <translation>L’agenda ne prend plus de réservations.</translation>
    </message>
    <message>
        <source>The schedule takes bookings again.</source>
        <translation>L’agenda prend de nouveau des réservations.</translation>
    </message>
    <message>
        <source>A Slot ends after it starts.</source>
        <translation>Un créneau se termine après avoir commencé.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s).</source>
        <translation>
            <numerusform>%n créneau créé.</numerusform>
            <numerusform>%n créneaux créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a Slot.</source>
        <translation>Créneau modifié.</translation>
    </message>
    <message>
        <source>%1 Day off: %2.</source>
        <translation>%1 Fermeture&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 Other hours that day: %2.</source>
        <translation>%1 Autres horaires ce jour-là&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Une surréservation a besoin d’un motif.</translation>
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
        <translation>La répétition «&#x202f;%1&#x202f;» devrait continuer après ces jours&#x202f;; terminez-la d’abord.</translation>
    </message>
    <message>
        <source>The schedule cannot be saved: %1.</source>
        <translation>L’agenda ne peut pas être enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Changed the weekly hours of %1.</source>
        <translation>Horaires hebdomadaires de %1 modifiés.</translation>
    </message>
    <message>
        <source>An exception cannot end before it starts.</source>
        <translation>Une exception ne peut pas se terminer avant de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>An exception lasts at most %n year(s).</source>
        <translation>
            <numerusform>Une exception dure au plus %n an.</numerusform>
            <numerusform>Une exception dure au plus %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 on single days.</source>
        <translation>%1 fermé certains jours.</translation>
    </message>
    <message>
        <source>Gave %1 other hours on single days.</source>
        <translation>Autres horaires pour %1 certains jours.</translation>
    </message>
    <message>
        <source>Gave %1 its weekly hours back.</source>
        <translation>%1 retrouve ses horaires hebdomadaires.</translation>
    </message>
    <message>
        <source>Closed %1 on public holidays.</source>
        <translation>%1 fermé les jours fériés.</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <translation>Agenda de %1 modifié.</translation>
    </message>
    <message>
        <source>A block needs a schedule and a time.</source>
        <translation>Un blocage a besoin d’un agenda et d’une heure.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) from %1 on.</source>
        <translation>
            <numerusform>Bloqué %n fois à partir de %1.</numerusform>
            <numerusform>Bloqué %n fois à partir de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Slot is not a block.</source>
        <translation>Ce créneau n’est pas un blocage.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n block(s).</source>
        <translation>
            <numerusform>%n blocage modifié.</numerusform>
            <numerusform>%n blocages modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n block(s).</source>
        <translation>
            <numerusform>%n blocage supprimé.</numerusform>
            <numerusform>%n blocages supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a visit that is done has an Encounter.</source>
        <translation>Seul un rendez-vous terminé a une venue (Encounter).</translation>
    </message>
    <message>
        <source>This visit has an Encounter already.</source>
        <translation>Ce rendez-vous a déjà une venue (Encounter).</translation>
    </message>
    <message>
        <source>Made the Encounter of %1.</source>
        <translation>Venue (Encounter) de %1 créée.</translation>
    </message>
    <message>
        <source>A block ends after it starts.</source>
        <translation>Un blocage se termine après avoir commencé.</translation>
    </message>
    <message>
        <source>Blocked %1–%2: %3.</source>
        <translation>Bloqué %1–%2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Changed the block to %1–%2.</source>
        <translation>Blocage modifié&#x202f;: %1–%2.</translation>
    </message>
    <message>
        <source>Removed the block %1–%2.</source>
        <translation>Blocage %1–%2 supprimé.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>Slots are made for at most three years at a time.</source>
        <translation>Les créneaux sont créés pour trois ans au plus à la fois.</translation>
    </message>
    <message>
        <source>A Slot lasts between one minute and a day.</source>
        <translation>Un créneau dure d’une minute à un jour.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours.</source>
        <translation>
            <numerusform>%n créneau créé d’après les horaires.</numerusform>
            <numerusform>%n créneaux créés d’après les horaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours, took %1 away.</source>
        <translation>
            <numerusform>%n créneau créé d’après les horaires, %1 retirés.</numerusform>
            <numerusform>%n créneaux créés d’après les horaires, %1 retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry of the waitlist needs a patient.</source>
        <translation>Une inscription en liste d’attente a besoin d’un patient.</translation>
    </message>
    <message>
        <source>The last day of the wish is before its first.</source>
        <translation>Le dernier jour souhaité précède le premier.</translation>
    </message>
    <message>
        <source>The latest time of the wish is not after the earliest.</source>
        <translation>L’heure la plus tardive souhaitée ne suit pas la plus matinale.</translation>
    </message>
    <message>
        <source>A priority is 0 for none, 1 for the highest, or more.</source>
        <translation>Priorité&#x202f;: 0 pour aucune, 1 pour la plus haute, ou davantage.</translation>
    </message>
    <message>
        <source>%1 is not on the waitlist any more.</source>
        <translation>%1 n’est plus en liste d’attente.</translation>
    </message>
    <message>
        <source>%1 is on the waitlist.</source>
        <translation>%1 est en liste d’attente.</translation>
    </message>
    <message>
        <source>Changed the wish of %1.</source>
        <translation>Souhait de %1 modifié.</translation>
    </message>
    <message>
        <source>A booking needs a schedule and a start, Slots, or a hold.</source>
        <translation>Une réservation a besoin d’un agenda et d’un début, de créneaux ou d’un créneau retenu.</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2.</source>
        <translation>Réservé pour %1 depuis la liste d’attente, %2.</translation>
    </message>
    <message>
        <source>These Slots do not follow each other without a gap.</source>
        <translation>Ces créneaux ne se suivent pas sans interruption.</translation>
    </message>
    <message>
        <source>The Slots of the schedules are not at the same time.</source>
        <translation>Les créneaux des agendas ne sont pas à la même heure.</translation>
    </message>
    <message>
        <source>This hold has ended; its time is no longer kept.</source>
        <translation>Ce créneau n’est plus retenu&#x202f;: le délai est écoulé.</translation>
    </message>
    <message>
        <source>A booking needs a patient.</source>
        <translation>Une réservation a besoin d’un patient.</translation>
    </message>
    <message>
        <source>Booked %1, %2 with %3.</source>
        <translation>Réservé pour %1, %2 avec %3.</translation>
    </message>
    <message>
        <source>Changed the visit of %1.</source>
        <translation>Rendez-vous de %1 modifié.</translation>
    </message>
    <message>
        <source>A hold needs a schedule.</source>
        <translation>Retenir un créneau demande un agenda.</translation>
    </message>
    <message>
        <source>A hold lasts at least a minute.</source>
        <translation>Un créneau est retenu au moins une minute.</translation>
    </message>
    <message>
        <source>A hold needs a length of at least a minute.</source>
        <translation>Un créneau retenu dure au moins une minute.</translation>
    </message>
    <message>
        <source>Held %1.</source>
        <translation>Retenu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This Slot is not held.</source>
        <translation>Ce créneau n’est pas retenu.</translation>
    </message>
    <message>
        <source>Released the hold at %1.</source>
        <translation>Créneau retenu de %1 libéré.</translation>
    </message>
    <message>
        <source>Slots are made for one to %1 weeks ahead.</source>
        <translation>Les créneaux sont créés d’une à %1 semaines à l’avance.</translation>
    </message>
    <message>
        <source>Published the weekly hours of %1.</source>
        <translation>Horaires hebdomadaires de %1 publiés.</translation>
    </message>
    <message>
        <source>The weekly hours of %1 stay here.</source>
        <translation>Les horaires hebdomadaires de %1 restent ici.</translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>Règles de réservation modifiées.</translation>
    </message>
    <message>
        <source>There is no such service in this clinic.</source>
        <translation>Ce service n’existe pas dans ce cabinet.</translation>
    </message>
    <message>
        <source>%1 is not a healthcare service.</source>
        <translation>%1 n’est pas un service de soins.</translation>
    </message>
    <message>
        <source>Changed how %1 is scheduled.</source>
        <translation>Règles de réservation de %1 modifiées.</translation>
    </message>
    <message>
        <source>%1 is proposed again.</source>
        <translation>%1 est de nouveau proposé.</translation>
    </message>
    <message>
        <source>%1 is pending.</source>
        <translation>%1 est en attente de confirmation.</translation>
    </message>
    <message>
        <source>%1 is booked again.</source>
        <translation>%1 est de nouveau réservé.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 est arrivé.</translation>
    </message>
    <message>
        <source>%1 is in the room.</source>
        <translation>%1 est en salle.</translation>
    </message>
    <message>
        <source>The visit of %1 is done.</source>
        <translation>Le rendez-vous de %1 est terminé.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 n’est pas venu.</translation>
    </message>
    <message>
        <source>Cancelled the appointment of %1.</source>
        <translation>Rendez-vous de %1 annulé.</translation>
    </message>
    <message>
        <source>The appointment of %1 was entered in error.</source>
        <translation>Le rendez-vous de %1 était une erreur de saisie.</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 attend un créneau.</translation>
    </message>
    <message>
        <source>The appointment is already %1.</source>
        <translation>Le rendez-vous est déjà à l’état «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot become %2.</source>
        <translation>Un rendez-vous à l’état «&#x202f;%1&#x202f;» ne peut pas passer à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This appointment has no time yet; move it to one first.</source>
        <translation>Ce rendez-vous n’a pas encore d’heure&#x202f;; donnez-lui d’abord un créneau.</translation>
    </message>
    <message>
        <source>Only the time of a no-show can be given back, and only once.</source>
        <translation>Seul le créneau d’un patient absent peut être rendu, et une seule fois.</translation>
    </message>
    <message>
        <source>The time of %1 can be booked again.</source>
        <translation>Le créneau de %1 peut de nouveau être réservé.</translation>
    </message>
    <message>
        <source>Noted that %1 was told.</source>
        <translation>Noté que %1 est prévenu.</translation>
    </message>
    <message>
        <source>%1 has still to be told.</source>
        <translation>Il reste à prévenir %1.</translation>
    </message>
    <message>
        <source>The proposed time ends before it starts.</source>
        <translation>L’horaire proposé se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Who proposes another time declines this one or accepts it tentatively.</source>
        <translation>Qui propose un autre horaire refuse celui-ci ou l’accepte provisoirement.</translation>
    </message>
    <message>
        <source>Noted another time for the visit of %1.</source>
        <translation>Autre horaire noté pour le rendez-vous de %1.</translation>
    </message>
    <message>
        <source>Noted an answer to the visit of %1.</source>
        <translation>Réponse notée pour le rendez-vous de %1.</translation>
    </message>
    <message>
        <source>%1 does not take part in this appointment.</source>
        <translation>%1 ne participe pas à ce rendez-vous.</translation>
    </message>
    <message>
        <source>A practitioner, room, device or service needs a name.</source>
        <translation>Un praticien, une salle, un appareil ou un service a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>name of a practitioner, room, device or service</comment>
        <translation>%1 ajouté.</translation>
    </message>
    <message>
        <source>There is no such patient in this clinic.</source>
        <translation>Ce patient n’existe pas dans ce cabinet.</translation>
    </message>
    <message>
        <source>Changed the record of %1.</source>
        <translation>Dossier de %1 modifié.</translation>
    </message>
    <message>
        <source>Only two records that are both in use can become one.</source>
        <translation>Seuls deux dossiers en usage peuvent être fusionnés.</translation>
    </message>
    <message>
        <source>Merged two records of %1.</source>
        <translation>Deux dossiers de %1 fusionnés.</translation>
    </message>
    <message>
        <source>This visit has no time of a schedule that another one could be like.</source>
        <translation>Ce rendez-vous n’a pas d’heure dans un agenda dont un autre pourrait s’inspirer.</translation>
    </message>
    <message>
        <source>Noted when %1 came.</source>
        <translation>Heure d’arrivée de %1 notée.</translation>
    </message>
    <message>
        <source>Another line of this list has the same time.</source>
        <translation>Une autre ligne de cette liste a le même horaire.</translation>
    </message>
    <message>
        <source>The patient is in another line of this list at the same time.</source>
        <translation>Le patient est sur une autre ligne de cette liste à la même heure.</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n bookings from paper.</source>
        <translation>
            <numerusform>%n réservation papier saisie.</numerusform>
            <numerusform>%n réservations papier saisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a list, what is wrong with it</comment>
        <translation>Ligne %1&#x202f;: %2</translation>
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
        <translation>%1, %2 avec %3</translation>
    </message>
</context>
<context>
    <name>DialectFields</name>
    <message>
        <source>Path of schedules</source>
        <translation>Chemin des agendas</translation>
    </message>
    <message>
        <source>Path of Slots</source>
        <translation>Chemin des créneaux</translation>
    </message>
    <message>
        <source>Path of appointments</source>
        <translation>Chemin des rendez-vous</translation>
    </message>
    <message>
        <source>Path of answers</source>
        <translation>Chemin des réponses</translation>
    </message>
    <message>
        <source>Path of FHIR</source>
        <translation>Chemin FHIR</translation>
    </message>
    <message>
        <source>Booking operation</source>
        <translation>Opération de réservation</translation>
    </message>
    <message>
        <source>Schedule is told as</source>
        <translation>Agenda indiqué comme</translation>
    </message>
    <message>
        <source>Status of a booking</source>
        <translation>État d’une réservation</translation>
    </message>
    <message>
        <source>Created as approved</source>
        <translation>Créé comme approuvé</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The export could not be written to its end.</source>
        <translation>L’export n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>A list is exported as a table (CSV) or as a calendar (iCalendar).</source>
        <translation>Une liste s’exporte en tableau (CSV) ou en calendrier (iCalendar).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Numéro du rendez-vous</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Any time of day</source>
        <translation>Toute heure</translation>
    </message>
    <message>
        <source>Every day of the week</source>
        <translation>Tous les jours de la semaine</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Toute salle</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tout service</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation>Un seul d’entre eux suffit</translation>
    </message>
    <message>
        <source>Look four weeks ahead</source>
        <translation>Chercher sur quatre semaines</translation>
    </message>
    <message>
        <source>Look half a year ahead</source>
        <translation>Chercher sur six mois</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Avec n’importe qui</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>lengths</comment>
        <translation>%1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>booked</source>
        <translation>rendez-vous pris</translation>
    </message>
    <message>
        <source>series booked</source>
        <translation>série réservée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>series moved</source>
        <translation>série déplacée</translation>
    </message>
    <message>
        <source>length changed</source>
        <translation>durée modifiée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>series changed</source>
        <translation>série modifiée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>series cancelled</source>
        <translation>série annulée</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>de nouveau attendu</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>patient told</source>
        <translation>patient prévenu</translation>
    </message>
    <message>
        <source>patient has to be told</source>
        <translation>patient à prévenir</translation>
    </message>
    <message>
        <source>time given back</source>
        <translation>créneau libéré</translation>
    </message>
    <message>
        <source>participant answered</source>
        <translation>un participant a répondu</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>saisi depuis le papier</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>block changed</source>
        <translation>blocage modifié</translation>
    </message>
    <message>
        <source>block removed</source>
        <translation>blocage supprimé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>créneau retenu</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>créneau retenu libéré</translation>
    </message>
    <message>
        <source>hold ended by itself</source>
        <translation>créneau retenu expiré</translation>
    </message>
    <message>
        <source>Encounter made</source>
        <translation>venue créée</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>dossiers fusionnés</translation>
    </message>
    <message>
        <source>put on the waitlist</source>
        <translation>mis en liste d’attente</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>souhait modifié</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>part of the demo clinic</source>
        <translation>fait partie du cabinet de démonstration</translation>
    </message>
    <message>
        <source>brought from the server</source>
        <translation>reçu du serveur</translation>
    </message>
    <message>
        <source>sent to the server</source>
        <translation>envoyé au serveur</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>conflit trouvé</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>conflit tranché</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>trié</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <comment>what was done</comment>
        <translation>annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>what was done</comment>
        <translation>rétabli&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>This calendar has no all-day events.</source>
        <translation>Ce calendrier n’a pas d’événement sur la journée entière.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Ce n’est pas un fichier iCalendar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 est un dossier&#x202f;; choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it as UTF-8.</source>
        <translation>Le fichier est en UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This is a binary file. FHIR JSON, NDJSON and iCalendar files can be imported.</source>
        <translation>C’est un fichier binaire. On peut importer des fichiers FHIR JSON, NDJSON et iCalendar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is neither FHIR JSON nor NDJSON nor iCalendar.</source>
        <translation>Ce n’est ni du FHIR JSON, ni du NDJSON, ni de l’iCalendar.</translation>
    </message>
    <message>
        <source>The file is too large for one document. Export it as NDJSON, which has no limit.</source>
        <translation>Le fichier est trop grand pour un seul document. Exportez-le en NDJSON, qui n’a pas de limite.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MB.</source>
        <translation>La ligne dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>Busy times of a calendar need a schedule that they block.</source>
        <translation>Les heures occupées d’un calendrier ont besoin d’un agenda à bloquer.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importé</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Bundles are nested too deeply.</source>
        <translation>Les Bundles sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>%1: has no resource</source>
        <translation>%1&#x202f;: ne contient pas de ressource</translation>
    </message>
    <message>
        <source>%1: the request %2 %3 was not carried out</source>
        <translation>%1&#x202f;: la requête %2&#x202f;%3 n’a pas été exécutée</translation>
    </message>
    <message>
        <source>%1: the resource was taken, its request %2 %3 was not carried out</source>
        <translation>%1&#x202f;: la ressource a été reprise, sa requête %2&#x202f;%3 n’a pas été exécutée</translation>
    </message>
    <message numerus="yes">
        <source>There is more that cannot be taken; these are the first %n.</source>
        <translation>
            <numerusform>D’autres éléments ne peuvent être repris&#x202f;; voici le premier.</numerusform>
            <numerusform>D’autres éléments ne peuvent être repris&#x202f;; voici les %n premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>%1 figure deux fois dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>notes of a day</comment>
        <translation>
            <numerusform>%1, %n de plus</numerusform>
            <numerusform>%1, %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month, see QDate::toString</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes of a day</comment>
        <translation>&#x202f;; </translation>
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
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>hours and minutes</comment>
        <translation>%1 bloqué</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of another month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
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
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
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
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overbooked</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n surréservé</numerusform>
            <numerusform>%n surréservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
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
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>NewClinicWords</name>
    <message>
        <source>A new clinic needs a practitioner with a name and weekly hours.</source>
        <translation>Un nouveau cabinet a besoin d’un praticien avec un nom et des horaires hebdomadaires.</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>practitioner</comment>
        <translation>%1 mis en place</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>A desktop scheduler for clinics.

Example: praxidesk --demo --view week</source>
        <translation>Planification de rendez-vous pour cabinets, sur le poste de travail.

Exemple&#x202f;: praxidesk --demo --view week</translation>
    </message>
    <message>
        <source>Open this clinic.</source>
        <translation>Ouvrir ce cabinet.</translation>
    </message>
    <message>
        <source>Open a fresh demo clinic.</source>
        <translation>Ouvrir un nouveau cabinet de démonstration.</translation>
    </message>
    <message>
        <source>Fix the clock, for pictures and training: 2026-11-17T10:42:00+01:00.</source>
        <translation>Fixer l’horloge, pour les images et la formation&#x202f;: 2026-11-17T10:42:00+01:00.</translation>
    </message>
    <message>
        <source>Show this day.</source>
        <translation>Montrer ce jour.</translation>
    </message>
    <message>
        <source>Draw the window, save it and exit.</source>
        <translation>Dessiner la fenêtre, l’enregistrer et quitter.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>La taille de la fenêtre.</translation>
    </message>
    <message>
        <source>Colours instead of the system&apos;s.</source>
        <translation>Couleurs à la place de celles du système.</translation>
    </message>
    <message>
        <source>Reading direction instead of the language&apos;s.</source>
        <translation>Sens de lecture à la place de celui de la langue.</translation>
    </message>
    <message>
        <source>Unfold this page of the right panel, or open weekly hours, or what is to be decided or waits for a server.</source>
        <translation>Ouvrir cette page du volet droit, ou les horaires hebdomadaires, ou ce qui est à décider ou attend un serveur.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood; it should look like %3.</source>
        <translation>--%1&#x202f;%2 n’est pas compris&#x202f;; cela devrait ressembler à %3.</translation>
    </message>
    <message>
        <source>%1 is not understood. A clinic is given with --clinic FILE.</source>
        <translation>%1 n’est pas compris. Un cabinet s’indique par --clinic FICHIER.</translation>
    </message>
    <message>
        <source>--demo and --clinic exclude each other.</source>
        <translation>--demo et --clinic s’excluent.</translation>
    </message>
    <message>
        <source>Show a day, a week of one or of a team, a month or a list.</source>
        <translation>Afficher un jour, la semaine d’une personne ou d’une équipe, un mois ou une liste.</translation>
    </message>
    <message>
        <source>Show this visit and choose it; may be said several times.</source>
        <translation>Afficher et choisir ce rendez-vous&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Have a command of the menus done, with each visit that is named: appointment.pin.</source>
        <translation>Exécuter une commande des menus, avec chaque rendez-vous indiqué&#x202f;: appointment.pin.</translation>
    </message>
    <message>
        <source>Remember in this file how the window looks, instead of among this person&apos;s settings.</source>
        <translation>Mémoriser l’aspect de la fenêtre dans ce fichier plutôt que dans les réglages de la personne.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>The folder %1 is not there. Connect its drive, or choose another folder.</source>
        <translation>Le dossier %1 n’est pas là. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Allow it, or choose another folder.</source>
        <translation>Rien ne peut être écrit dans le dossier %1. Autorisez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The papers could not be put into the folder %1.</source>
        <translation>Les papiers n’ont pas pu être placés dans le dossier %1.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>date</comment>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Everybody’s day sheets of %1</source>
        <translation>Feuilles du jour de tous, le %1</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days of %1</source>
        <translation>
            <numerusform>Le prochain jour de %1</numerusform>
            <numerusform>Les %n prochains jours de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message numerus="yes">
        <source>%n patients have to be called</source>
        <translation>
            <numerusform>%n patient à appeler</numerusform>
            <numerusform>%n patients à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers to work with while the computer does not</source>
        <translation>Papiers pour travailler tant que l’ordinateur ne marche pas</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>day, time</comment>
        <translation>État au %1, %2</translation>
    </message>
    <message>
        <source>Write what you book, move or cancel onto the day sheets.</source>
        <translation>Notez sur les feuilles du jour ce que vous réservez, déplacez ou annulez.</translation>
    </message>
    <message>
        <source>When the computer works again, choose File › Enter bookings from paper.</source>
        <translation>Quand l’ordinateur remarche, choisissez Fichier › Saisir les réservations papier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>Im&amp;primer ou PDF…</translation>
    </message>
    <message>
        <source>Print the call &amp;list…</source>
        <translation>Imprimer &amp;la liste d’appels…</translation>
    </message>
    <message>
        <source>P&amp;rint a slip…</source>
        <translation>Imprimer la &amp;fiche…</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Papers for e&amp;mergencies…</source>
        <translation>Papier&amp;s de secours…</translation>
    </message>
    <message>
        <source>En&amp;ter bookings from paper…</source>
        <translation>S&amp;aisir les réservations papier…</translation>
    </message>
</context>
<context>
    <name>PatientCommands</name>
    <message numerus="yes">
        <source>There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.</source>
        <translation>
            <numerusform>Il n’y a pas de créneau libre dans %n semaine, ni dans les deux suivantes. «&#x202f;Trouver un créneau&#x202f;» cherche plus loin.</numerusform>
            <numerusform>Il n’y a pas de créneau libre dans %n semaines, ni dans les deux suivantes. «&#x202f;Trouver un créneau&#x202f;» cherche plus loin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient’s record…</source>
        <translation>&amp;Dossier du patient…</translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt visit in %n weeks…</source>
        <translation>
            <numerusform>Prochain rendez-vo&amp;us dans %n semaine…</numerusform>
            <numerusform>Prochain rendez-vo&amp;us dans %n semaines…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un créneau</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>The pages of %1 could not be made.</source>
        <translation>Les pages de %1 n’ont pas pu être préparées.</translation>
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
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Day sheets</source>
        <translation>Feuilles du jour</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Planning de la semaine</translation>
    </message>
    <message>
        <source>There is no slip to print: the visit has no time, or does not take place.</source>
        <translation>Il n’y a pas de fiche à imprimer&#x202f;: le rendez-vous n’a pas d’heure ou n’a pas lieu.</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Fiche de rendez-vous</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ouvrir la liste de choix</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>None of the chosen weekdays and times lies in these days.</source>
        <translation>Aucun des jours et horaires choisis ne tombe dans cette période.</translation>
    </message>
    <message>
        <source>%1 has no more than %2 at a time, %3 %4.</source>
        <comment>name, length, day, time</comment>
        <translation>%1 n’a pas plus de %2 d’affilée, %3&#x202f;%4.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>name, day, time, reason</comment>
        <translation>%1, %2&#x202f;%3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 is free, but not together with the others or as asked.</source>
        <comment>name</comment>
        <translation>%1 est libre, mais pas avec les autres ou pas comme demandé.</translation>
    </message>
    <message>
        <source>Fully booked: %1.</source>
        <comment>names</comment>
        <translation>Complet&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No hours then: %1.</source>
        <comment>names</comment>
        <translation>Pas d’horaires à ce moment&#x202f;: %1.</translation>
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
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie d’une répétition&#x202f;; ses éléments ressemblent à FREQ=WEEKLY et sont séparés par «&#x202f;;&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not known in a recurrence of days.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu dans une répétition par jours.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 apparaît deux fois.</translation>
    </message>
    <message>
        <source>“%1” is not DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni DAILY, ni WEEKLY, ni MONTHLY, ni YEARLY.</translation>
    </message>
    <message>
        <source>%1 takes a number from 1 on, not “%2”.</source>
        <translation>%1 prend un nombre à partir de 1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A recurrence says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>Une répétition dit à quel rythme&#x202f;: FREQ=DAILY, WEEKLY, MONTHLY ou YEARLY.</translation>
    </message>
    <message>
        <source>A recurrence has COUNT or UNTIL, not both.</source>
        <translation>Une répétition a COUNT ou UNTIL, pas les deux.</translation>
    </message>
    <message>
        <source>A recurrence needs a day and a time to start at.</source>
        <translation>Une répétition a besoin d’un jour et d’une heure de début.</translation>
    </message>
    <message>
        <source>“%1” is not a recurrence rule.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une règle de répétition.</translation>
    </message>
    <message>
        <source>UNTIL is not a day, such as UNTIL=20261231.</source>
        <translation>UNTIL n’est pas un jour, comme UNTIL=20261231.</translation>
    </message>
    <message>
        <source>“%1” is a rule that has no day.</source>
        <translation>«&#x202f;%1&#x202f;» est une règle sans aucun jour.</translation>
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
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of a schedule</comment>
        <translation>N° %1</translation>
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
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Semaines impaires</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Semaines paires</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Monday 08:00–12:00</comment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>every week, date to date</comment>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>every week from date</comment>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>every week until date</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <comment>every week, only services</comment>
        <translation>%1, seulement %2</translation>
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
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Practitioner in a role</source>
        <translation>Praticien dans un rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salles</translation>
    </message>
    <message>
        <source>practitioners</source>
        <translation>praticiens</translation>
    </message>
    <message>
        <source>practitioners&apos; roles</source>
        <translation>rôles des praticiens</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>agendas</translation>
    </message>
    <message>
        <source>Slots: free, busy and blocked time</source>
        <translation>créneaux&#x202f;: temps libre, pris et bloqué</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>participants&apos; answers</source>
        <translation>réponses des participants</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>A booking arrives there as one step, or not at all.</source>
        <translation>Une réservation y arrive en une seule étape, ou pas du tout.</translation>
    </message>
    <message>
        <source>It has no transactions: a booking first keeps its Slot tentatively, then takes it.</source>
        <translation>Il n’a pas de transactions&#x202f;: une réservation retient d’abord son créneau, puis le prend.</translation>
    </message>
    <message>
        <source>It tells what changed and what was deleted since the last time.</source>
        <translation>Il indique ce qui a été modifié et supprimé depuis la dernière fois.</translation>
    </message>
    <message>
        <source>It does not tell what was deleted: once a day everything is compared.</source>
        <translation>Il n’indique pas ce qui a été supprimé&#x202f;: une fois par jour, tout est comparé.</translation>
    </message>
    <message>
        <source>What is made here keeps its name there.</source>
        <translation>Ce qui est créé ici garde là-bas son nom.</translation>
    </message>
    <message>
        <source>It names what is made here itself; nothing is made twice all the same.</source>
        <translation>Il nomme lui-même ce qui est créé ici&#x202f;; rien n’est créé deux fois pour autant.</translation>
    </message>
    <message>
        <source>It makes free time from weekly hours: a schedule may be published as SchedulingParameters.</source>
        <translation>Il tire le temps libre des horaires hebdomadaires&#x202f;: un agenda peut être publié comme SchedulingParameters.</translation>
    </message>
    <message>
        <source>It needs free Slots to offer time: publish weekly hours as Slots where others book there.</source>
        <translation>Il a besoin de créneaux libres pour proposer du temps&#x202f;: publiez les horaires en créneaux là où d’autres réservent.</translation>
    </message>
    <message>
        <source>It does not list what it takes: everything is tried, and what it refuses is shown.</source>
        <translation>Il ne dit pas ce qu’il accepte&#x202f;: tout est essayé, et ce qu’il refuse est montré.</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>Il ressemble à %1&#x202f;: choisissez cela comme type.</translation>
    </message>
    <message>
        <source>A booking makes the appointment there and then takes its Slots; each Slot is looked at before it is changed.</source>
        <translation>Une réservation y crée le rendez-vous puis prend ses créneaux&#x202f;; chaque créneau est vérifié avant d’être modifié.</translation>
    </message>
    <message>
        <source>It does not tell what changed: everything is fetched each time.</source>
        <translation>Il n’indique pas ce qui a changé&#x202f;: tout est repris à chaque fois.</translation>
    </message>
    <message>
        <source>It works out free time itself: that is asked for as you look around, and shown with its age where it cannot be asked.</source>
        <translation>Il calcule lui-même le temps libre&#x202f;: on le lui demande au fil de la navigation, et on en montre l’âge quand il ne répond pas.</translation>
    </message>
    <message>
        <source>A booking is an appointment there, without a Slot. Moving it and its status are told, too; what is cancelled stays cancelled.</source>
        <translation>Une réservation y est un rendez-vous sans créneau. Les déplacements et l’état sont transmis aussi&#x202f;; ce qui est annulé le reste.</translation>
    </message>
    <message>
        <source>Each visit there needs a place: it is the schedule’s.</source>
        <translation>Chaque rendez-vous y a besoin d’un lieu&#x202f;: c’est celui de l’agenda.</translation>
    </message>
    <message>
        <source>A booking takes one of the times that it offers, for a patient whom it knows.</source>
        <translation>Une réservation prend un des horaires qu’il propose, pour un patient qu’il connaît.</translation>
    </message>
    <message>
        <source>A visit there cannot be moved or cancelled from here: the patient declines it, under “Answers”.</source>
        <translation>Un rendez-vous là-bas ne peut être ni déplacé ni annulé d’ici&#x202f;: le patient le refuse, sous «&#x202f;Réponses&#x202f;».</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>It answers, and does not say what it is: FHIR %1.</source>
        <translation>Il répond sans dire ce qu’il est&#x202f;: FHIR %1.</translation>
    </message>
    <message>
        <source>It answers: %1, FHIR %2.</source>
        <translation>Il répond&#x202f;: %1, FHIR %2.</translation>
    </message>
    <message>
        <source>Nothing stays on this computer alone.</source>
        <translation>Rien ne reste sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>This stays on this computer alone:</source>
        <translation>Restent sur ce seul ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>What you add or change of these stays on this computer:</source>
        <translation>Ce que vous en ajoutez ou modifiez reste sur cet ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>Only what you note for yourselves does: holds, the call list, the waitlist&apos;s wishes.</source>
        <translation>Seulement ce que vous notez pour vous&#x202f;: créneaux retenus, liste d’appels, souhaits de la liste d’attente.</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>In which language the window speaks, and how it writes dates and times.</source>
        <translation>Dans quelle langue la fenêtre parle, et comment elle écrit dates et heures.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The window changes at once; what is written in the clinic’s file stays as it is.</source>
        <translation>La fenêtre change aussitôt&#x202f;; ce qui est écrit dans le fichier du cabinet reste tel quel.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How the window looks on this computer.</source>
        <translation>L’aspect de la fenêtre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark colours are easier on the eyes in a dim room.</source>
        <translation>Les couleurs sombres ménagent les yeux dans une pièce peu éclairée.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>Hauteur d’une heure</translation>
    </message>
    <message>
        <source>Less shows more of the day at once, more shows the names in short visits. Ctrl+wheel does the same.</source>
        <translation>Moins montre plus de la journée à la fois, plus montre les noms dans les visites courtes. Ctrl+molette fait de même.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>How weeks are shown, and how visits are scheduled where nothing else is said.</source>
        <translation>Comment les semaines sont montrées, et les visites planifiées quand rien d’autre n’est dit.</translation>
    </message>
    <message>
        <source>As usual in this language (%1)</source>
        <comment>weekday</comment>
        <translation>Comme d’usage dans cette langue (%1)</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Les semaines commencent le</translation>
    </message>
    <message>
        <source>In the week, the month and every small calendar.</source>
        <translation>Dans la semaine, le mois et chaque petit calendrier.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Who works here, and what the daily gestures do.</source>
        <translation>Qui travaille ici, et ce que font les gestes de tous les jours.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands beside every change that you make, and in the foot of the window. Empty: as this computer knows you.</source>
        <translation>Figure à côté de chacun de vos changements et au bas de la fenêtre. Vide&#x202f;: le nom que connaît cet ordinateur.</translation>
    </message>
    <message>
        <source>A held time is kept for</source>
        <translation>Un temps retenu est gardé pendant</translation>
    </message>
    <message>
        <source>After that it is free again by itself, if nobody has booked it.</source>
        <translation>Ensuite il redevient libre de lui-même, si personne ne l’a réservé.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>How the clinic and its servers are kept together.</source>
        <translation>Comment le cabinet et ses serveurs sont tenus ensemble.</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>Interroger les serveurs toutes les</translation>
    </message>
    <message>
        <source>For what others changed there. What is changed here is sent at once.</source>
        <translation>Sur ce que d’autres y ont changé. Ce qui est changé ici est envoyé aussitôt.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What is printed, and the pages that keep the clinic going without a computer.</source>
        <translation>Ce qui est imprimé, et les pages qui font tourner le cabinet sans ordinateur.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everything in the window can be done without a pointer.</source>
        <translation>Tout dans la fenêtre peut se faire sans pointeur.</translation>
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
        <translation>né(e) %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>birth date on paper, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>surréservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>à replacer</translation>
    </message>
    <message>
        <source>patient to be told</source>
        <translation>patient à prévenir</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <comment>language</comment>
        <translation>interprète&#x202f;: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenu pour %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <comment>by what</comment>
        <translation>pris&#x202f;: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>aucun patient nommé</translation>
    </message>
    <message>
        <source>This day does not exist in the clinic’s time zone.</source>
        <translation>Ce jour n’existe pas dans le fuseau horaire du cabinet.</translation>
    </message>
    <message>
        <source>Nobody is booked.</source>
        <translation>Personne n’a de rendez-vous.</translation>
    </message>
    <message>
        <source>No hours on this day.</source>
        <translation>Pas d’horaires ce jour-là.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day on paper, see QDate::toString</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The clock is put forward from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>L’horloge est avancée de %2 à %3&#x202f;: ce jour a %n heure.</numerusform>
            <numerusform>L’horloge est avancée de %2 à %3&#x202f;: ce jour a %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>L’horloge est reculée de %2 à %3&#x202f;: ce jour a %n heure.</numerusform>
            <numerusform>L’horloge est reculée de %2 à %3&#x202f;: ce jour a %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Demi-lettre</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>zone</comment>
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>day, time</comment>
        <translation>Imprimé %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>heading of a day, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what fills a time, when it ends</comment>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>Votre demande de rendez-vous</translation>
    </message>
    <message>
        <source>Not confirmed yet: we will tell you.</source>
        <translation>Pas encore confirmé&#x202f;: nous vous tiendrons au courant.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Your next appointments</source>
        <translation>Vos prochains rendez-vous</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in a list on paper, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>Si vous ne pouvez pas venir, prévenez-nous tôt&#x202f;: quelqu’un d’autre a peut-être besoin du créneau.</translation>
    </message>
    <message>
        <source>Patients to call</source>
        <translation>Patients à appeler</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nobody has to be called.</source>
        <translation>Personne à appeler.</translation>
    </message>
    <message>
        <source>new time, or needs one</source>
        <translation>nouvel horaire, ou à replacer</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>free time as of %1</source>
        <comment>time</comment>
        <translation>temps libre à %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, since when free time is known</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a visit that builds on something that the server did not take</comment>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>differs from the server</source>
        <comment>a visit with a change that is not sent</comment>
        <translation>diffère du serveur</translation>
    </message>
    <message>
        <source>two at one time</source>
        <comment>conflict of a visit</comment>
        <translation>deux à la même heure</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <comment>conflict of a visit</comment>
        <translation>à replacer</translation>
    </message>
    <message>
        <source>cancelled on one side</source>
        <comment>conflict of a visit</comment>
        <translation>annulé d’un côté</translation>
    </message>
    <message>
        <source>deleted on server</source>
        <comment>conflict of a visit</comment>
        <translation>supprimé sur le serveur</translation>
    </message>
    <message>
        <source>changed on server</source>
        <comment>conflict of a visit</comment>
        <translation>modifié sur le serveur</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Aucun patient</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>day</comment>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
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
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>taken back before it was sent</source>
        <translation>retiré avant l’envoi</translation>
    </message>
    <message>
        <source>sent together with %1</source>
        <translation>envoyé avec %1</translation>
    </message>
    <message>
        <source>the server has nothing to learn from it</source>
        <translation>le serveur n’a rien à en apprendre</translation>
    </message>
    <message>
        <source>There is no change %1 that could be tried again.</source>
        <translation>Il n’y a pas de modification %1 à réessayer.</translation>
    </message>
    <message>
        <source>There is no waiting change %1.</source>
        <translation>Il n’y a pas de modification %1 en attente.</translation>
    </message>
    <message>
        <source>%1: %2 (with %3, on which it builds)</source>
        <comment>who, why, reference</comment>
        <translation>%1&#x202f;: %2 (avec %3, dont cela dépend)</translation>
    </message>
    <message>
        <source>the server works it out itself</source>
        <translation>le serveur le calcule lui-même</translation>
    </message>
    <message>
        <source>Clinik does not keep resources of the type %1.</source>
        <translation>Clinik ne garde pas de ressources du type %1.</translation>
    </message>
    <message>
        <source>Clinik takes an answer to an appointment, but does not let it be changed.</source>
        <translation>Clinik prend une réponse à un rendez-vous, mais ne la laisse pas modifier.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: the blocked time stays blocked there until somebody opens it there.</source>
        <translation>Clinik ne peut pas supprimer un créneau&#x202f;: la plage y reste bloquée jusqu’à ce que quelqu’un l’y ouvre.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: this time is still offered there. Block it instead.</source>
        <translation>Clinik ne peut pas supprimer un créneau&#x202f;: il y est encore proposé. Bloquez-le plutôt.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a %1; there it stays as it is.</source>
        <translation>Clinik ne peut pas supprimer %1&#x202f;; là-bas, cela reste tel quel.</translation>
    </message>
    <message>
        <source>Clinik keeps no appointments without a time; it has no waiting list.</source>
        <translation>Clinik ne garde pas de rendez-vous sans heure&#x202f;; il n’a pas de liste d’attente.</translation>
    </message>
    <message>
        <source>Clinik has no place for what this changes; it is kept here.</source>
        <translation>Clinik n’a pas de place pour cette modification&#x202f;; elle est gardée ici.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no %1.</source>
        <translation>La réponse du serveur n’est pas un %1.</translation>
    </message>
    <message>
        <source>The Slot is %1 there by now.</source>
        <translation>Le créneau y est désormais %1.</translation>
    </message>
    <message>
        <source>It was changed there meanwhile.</source>
        <translation>Modifié là-bas entre-temps.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the operation.</source>
        <translation>La réponse du serveur ne correspond pas à l’opération.</translation>
    </message>
    <message>
        <source>The server does not tell its free time.</source>
        <translation>Le serveur n’indique pas son temps libre.</translation>
    </message>
    <message>
        <source>The server does not tell whether it has the change.</source>
        <translation>Le serveur ne dit pas s’il a la modification.</translation>
    </message>
    <message>
        <source>The server&apos;s page could not be read.</source>
        <translation>La page du serveur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a page of a search.</source>
        <translation>La réponse du serveur n’est pas une page de recherche.</translation>
    </message>
    <message>
        <source>Something on the server&apos;s page is no %1.</source>
        <translation>Un élément de la page du serveur n’est pas un %1.</translation>
    </message>
    <message>
        <source>MediKIT deletes no visits.</source>
        <translation>MediKIT ne supprime pas de rendez-vous.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it cannot be changed by itself.</source>
        <translation>MediKIT calcule ce rendez-vous d’après une série&#x202f;: il ne peut pas être modifié seul.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody cancel a visit from here; the patient may decline it.</source>
        <translation>MediKIT ne laisse personne annuler un rendez-vous d’ici&#x202f;; le patient peut le refuser.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a visit that is booked.</source>
        <translation>MediKIT ne laisse personne modifier un rendez-vous réservé.</translation>
    </message>
    <message>
        <source>MediKIT only books visits; it takes none that are “%1”.</source>
        <translation>MediKIT ne fait que réserver des rendez-vous&#x202f;; il n’en prend pas à l’état «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>MediKIT takes only visits that have a time.</source>
        <translation>MediKIT ne prend que des rendez-vous qui ont une heure.</translation>
    </message>
    <message>
        <source>MediKIT books a visit for one patient.</source>
        <translation>MediKIT réserve un rendez-vous pour un seul patient.</translation>
    </message>
    <message>
        <source>MediKIT books in one of its schedules with a practitioner role; none fits.</source>
        <translation>MediKIT réserve dans un de ses agendas avec un rôle de praticien&#x202f;; aucun ne convient.</translation>
    </message>
    <message>
        <source>MediKIT takes answers, but changes none.</source>
        <translation>MediKIT prend des réponses, mais n’en modifie aucune.</translation>
    </message>
    <message>
        <source>MediKIT takes only what patients answer.</source>
        <translation>MediKIT ne prend que les réponses des patients.</translation>
    </message>
    <message>
        <source>MediKIT has to know which visit the answer is about.</source>
        <translation>MediKIT doit savoir de quel rendez-vous parle la réponse.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it takes no answer for it.</source>
        <translation>MediKIT calcule ce rendez-vous d’après une série&#x202f;: il n’en prend pas de réponse.</translation>
    </message>
    <message>
        <source>MediKIT takes only the answer of the visit&apos;s patient.</source>
        <translation>MediKIT ne prend que la réponse du patient du rendez-vous.</translation>
    </message>
    <message>
        <source>MediKIT takes no blocked time.</source>
        <translation>MediKIT ne prend pas de plages bloquées.</translation>
    </message>
    <message>
        <source>MediKIT works out free time itself.</source>
        <translation>MediKIT calcule lui-même le temps libre.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change schedules from outside.</source>
        <translation>MediKIT ne laisse personne modifier les agendas de l’extérieur.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a %1 from here.</source>
        <translation>MediKIT ne laisse personne modifier %1 d’ici.</translation>
    </message>
    <message>
        <source>The server does not say what became of it.</source>
        <translation>Le serveur ne dit pas ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON.</source>
        <translation>La réponse du serveur n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the transaction.</source>
        <translation>La réponse du serveur ne correspond pas à la transaction.</translation>
    </message>
    <message>
        <source>The server does not say what it calls the new resource.</source>
        <translation>Le serveur ne dit pas comment il nomme la nouvelle ressource.</translation>
    </message>
    <message>
        <source>The server does not keep a history of %1.</source>
        <translation>Le serveur ne garde pas d’historique de %1.</translation>
    </message>
    <message>
        <source>The server&apos;s next page is on another server, %1.</source>
        <translation>La page suivante du serveur est sur un autre serveur, %1.</translation>
    </message>
    <message>
        <source>Canvas deletes no visits.</source>
        <translation>Canvas ne supprime pas de rendez-vous.</translation>
    </message>
    <message>
        <source>A cancelled visit stays cancelled on Canvas.</source>
        <translation>Un rendez-vous annulé reste annulé sur Canvas.</translation>
    </message>
    <message>
        <source>Canvas has no visits that are “%1”.</source>
        <translation>Canvas n’a pas de rendez-vous à l’état «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Canvas takes only visits that have a time.</source>
        <translation>Canvas ne prend que des rendez-vous qui ont une heure.</translation>
    </message>
    <message>
        <source>Canvas takes only visits to a practitioner.</source>
        <translation>Canvas ne prend que des rendez-vous avec un praticien.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location a visit is.</source>
        <translation>Canvas doit savoir dans quel lieu est un rendez-vous.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location the visit is: there are several. Add one to the visit.</source>
        <translation>Canvas doit savoir dans quel lieu est le rendez-vous&#x202f;: il y en a plusieurs. Ajoutez-en un au rendez-vous.</translation>
    </message>
    <message>
        <source>Canvas has no place for what was changed.</source>
        <translation>Canvas n’a pas de place pour ce qui a été modifié.</translation>
    </message>
    <message>
        <source>plain FHIR</source>
        <translation>FHIR simple</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say what became of the booking.</source>
        <translation>La réponse de MediKIT ne dit pas ce qu’est devenue la réservation.</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say whether it took it.</source>
        <translation>La réponse de MediKIT ne dit pas s’il l’a prise.</translation>
    </message>
    <message>
        <source>Canvas takes no blocked time.</source>
        <translation>Canvas ne prend pas de plages bloquées.</translation>
    </message>
    <message>
        <source>Canvas works out free time itself.</source>
        <translation>Canvas calcule lui-même le temps libre.</translation>
    </message>
    <message>
        <source>Canvas takes no answers of participants, only the status of a visit.</source>
        <translation>Canvas ne prend pas de réponses des participants, seulement l’état d’un rendez-vous.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change schedules from outside.</source>
        <translation>Canvas ne laisse personne modifier les agendas de l’extérieur.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change a %1 from here.</source>
        <translation>Canvas ne laisse personne modifier %1 d’ici.</translation>
    </message>
    <message>
        <source>Canvas&apos;s answer does not say what became of the visit.</source>
        <translation>La réponse de Canvas ne dit pas ce qu’est devenu le rendez-vous.</translation>
    </message>
    <message>
        <source>The server does not say what it can do: its answer is no CapabilityStatement.</source>
        <translation>Le serveur ne dit pas ce qu’il sait faire&#x202f;: sa réponse n’est pas un CapabilityStatement.</translation>
    </message>
    <message>
        <source>The server speaks FHIR %1, and Praxidesk speaks FHIR R4 (4.0.1).</source>
        <translation>Le serveur parle FHIR %1, Praxidesk parle FHIR R4 (4.0.1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in.</source>
        <translation>%1 demande une connexion.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it.</source>
        <translation>%1 demande une connexion, et il n’y a pas de jeton pour cela.</translation>
    </message>
    <message>
        <source>What is given as the token for %1 is none: it holds spaces, line ends or special letters.</source>
        <translation>Ce qui est donné comme jeton pour %1 n’en est pas un&#x202f;: il contient des espaces, des fins de ligne ou des caractères spéciaux.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more: it needs another one.</source>
        <translation>%1 n’accepte plus le jeton&#x202f;: il en faut un autre.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no client secret for it.</source>
        <translation>%1 demande une connexion, et il n’y a pas de secret client pour cela.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 n’est pas joignable&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in.</source>
        <translation>%1 ne dit pas où se connecter.</translation>
    </message>
    <message>
        <source>%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.</source>
        <translation>%1 veut une connexion à %2, qui n’est pas chiffré. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 in a browser.</source>
        <translation>On ne se connecte pas à %1 dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in in a browser.</source>
        <translation>%1 ne dit pas où se connecter dans un navigateur.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1 within five minutes.</source>
        <translation>Personne ne s’est connecté à %1 en cinq minutes.</translation>
    </message>
    <message>
        <source>Signing in to %1 was stopped.</source>
        <translation>La connexion à %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>The answer that came is not the one to this sign-in to %1. It was not used: sign in again.</source>
        <translation>La réponse reçue n’est pas celle de cette connexion à %1. Elle n’a pas été utilisée&#x202f;: connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>%1 does not know this program by its client id and secret.</source>
        <translation>%1 ne connaît pas ce programme par cet identifiant client et ce secret.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is not valid any more: sign in again.</source>
        <translation>La connexion à %1 n’est plus valable&#x202f;: connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>%1 does not allow what was asked for (scope).</source>
        <translation>%1 n’autorise pas ce qui était demandé (scope).</translation>
    </message>
    <message>
        <source>Signing in to %1 was declined there.</source>
        <translation>La connexion à %1 y a été refusée.</translation>
    </message>
    <message>
        <source>%1 did not let us in.</source>
        <translation>%1 ne nous a pas laissés entrer.</translation>
    </message>
    <message>
        <source>The server does not say where to sign in.</source>
        <translation>Le serveur ne dit pas où se connecter.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Il dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: %2</source>
        <translation>La connexion à %1 est impossible pour l’instant&#x202f;: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: it answers %2.</source>
        <translation>La connexion à %1 est impossible pour l’instant&#x202f;: il répond %2.</translation>
    </message>
    <message>
        <source>Signing in to %1 did not succeed: its answer holds no bearer token.</source>
        <translation>La connexion à %1 a échoué&#x202f;: sa réponse ne contient pas de jeton bearer.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Gardé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: kept only until the program ends.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur&#x202f;: gardé jusqu’à la fermeture du programme seulement.</translation>
    </message>
    <message>
        <source>The server gave nothing that lasts: it is good only until the program ends.</source>
        <translation>Le serveur n’a rien donné de durable&#x202f;: valable jusqu’à la fermeture du programme seulement.</translation>
    </message>
    <message>
        <source>it is gone there</source>
        <translation>il n’y est plus</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Ce n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Its time is kept on the server.</source>
        <translation>Son créneau est retenu sur le serveur.</translation>
    </message>
    <message>
        <source>Versions of %1 go backwards: the server seems to have been restored from a backup.</source>
        <translation>Les versions de %1 reculent&#x202f;: le serveur semble avoir été restauré depuis une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>The server deleted %n resource(s) of the type %1 at once.</source>
        <translation>
            <numerusform>Le serveur a supprimé %n ressource du type %1 d’un coup.</numerusform>
            <numerusform>Le serveur a supprimé %n ressources du type %1 d’un coup.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server; they are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de serveur&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is no way to sign in; they are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode de connexion&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; it looks like https://fhir.example.org/r4.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de serveur&#x202f;; elle ressemble à https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>An address must not contain a password.</source>
        <translation>Une adresse ne doit pas contenir de mot de passe.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: patients&apos; data would be readable on the way. Use https, or allow it for this server explicitly.</source>
        <translation>%1 n’est pas chiffré&#x202f;: les données des patients seraient lisibles en route. Utilisez https, ou autorisez-le expressément pour ce serveur.</translation>
    </message>
    <message>
        <source>Whoever runs the server gives this program a client id; without one nobody can sign in there in this way.</source>
        <translation>L’administrateur du serveur donne à ce programme un identifiant client&#x202f;; sans lui, personne ne peut s’y connecter ainsi.</translation>
    </message>
    <message>
        <source>“%1” is no address where secrets could be sent to; it looks like https://example.org/oauth2/token.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse où envoyer des secrets&#x202f;; elle ressemble à https://example.org/oauth2/token.</translation>
    </message>
    <message>
        <source>The file with the certificate authority holds no certificate; it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Le fichier de l’autorité de certification ne contient pas de certificat&#x202f;; il commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server&apos;s address was changed meanwhile.</source>
        <translation>L’adresse du serveur a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>A synchronisation is under way already.</source>
        <translation>Une synchronisation est déjà en cours.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped.</source>
        <translation>La synchronisation a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not allow it.</source>
        <translation>%1 sait qui demande, et ne l’autorise pas.</translation>
    </message>
    <message>
        <source>%1 asks to sign in: what it was given is not accepted.</source>
        <translation>%1 demande une connexion&#x202f;: ce qu’il a reçu n’est pas accepté.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>%1 répond %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>What answers at %1 is no %2: %3</source>
        <translation>Ce qui répond à %1 n’est pas %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>There is no such server in this clinic.</source>
        <translation>Ce serveur n’existe pas dans ce cabinet.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Il y a déjà un serveur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not tell its free time: %2</source>
        <translation>%1 n’indique pas son temps libre&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 gives no %2: %3</source>
        <translation>%1 ne donne pas de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 n’est pas joignable.</translation>
    </message>
    <message>
        <source>%1 could not be read from %2.</source>
        <translation>%1 n’a pas pu être lu depuis %2.</translation>
    </message>
    <message>
        <source>%1 repeats its pages of %2; the rest was left for the next time.</source>
        <translation>%1 répète ses pages de %2&#x202f;; le reste est remis à la prochaine fois.</translation>
    </message>
    <message>
        <source>%1 has more pages of %2 than can be right; the rest was left for the next time.</source>
        <translation>%1 a trop de pages de %2 pour que ce soit juste&#x202f;; le reste est remis à la prochaine fois.</translation>
    </message>
    <message>
        <source>What was agreed with the server could not be read.</source>
        <translation>Ce qui était convenu avec le serveur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 was passed over: %2</source>
        <translation>%1 a été laissé de côté&#x202f;: %2</translation>
    </message>
    <message>
        <source>A synchronisation is under way. Try again when it is over.</source>
        <translation>Une synchronisation est en cours. Réessayez quand elle sera finie.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>The file is no transaction-response of a server.</source>
        <translation>Le fichier n’est pas une transaction-response d’un serveur.</translation>
    </message>
    <message>
        <source>The answer has %1 entries, and the file that was written last had %2: it is not the answer to it.</source>
        <translation>La réponse a %1 entrées, le dernier fichier écrit en avait %2&#x202f;: ce n’est pas sa réponse.</translation>
    </message>
    <message>
        <source>This answer was read already.</source>
        <translation>Cette réponse a déjà été lue.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>A resource is a JSON object.</source>
        <translation>Une ressource est un objet JSON.</translation>
    </message>
    <message>
        <source>Only resources of the same type can be merged.</source>
        <translation>Seules des ressources du même type peuvent être fusionnées.</translation>
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
            <numerusform>%n praticien</numerusform>
            <numerusform>%n praticiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
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
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n autre entrée</numerusform>
            <numerusform>%n autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked: %2</source>
        <translation>Rien n’est échangé avec %1 tant que personne n’a vérifié&#x202f;: %2</translation>
    </message>
    <message>
        <source>The clinic file could not be read. Nothing was decided on what is missing.</source>
        <translation>Le fichier du cabinet n’a pas pu être lu. Rien n’a été décidé sur ce qui manque.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be waited for: no port of this computer can be opened.</source>
        <translation>Impossible d’attendre la réponse du navigateur&#x202f;: aucun port de cet ordinateur ne peut être ouvert.</translation>
    </message>
    <message>
        <source>This is not for you.</source>
        <translation>Ceci n’est pas pour vous.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>Thank you. You can close this page and go back to Praxidesk.</source>
        <translation>Merci. Vous pouvez fermer cette page et revenir à Praxidesk.</translation>
    </message>
    <message>
        <source>Signing in did not succeed. Praxidesk says why; you can close this page.</source>
        <translation>La connexion a échoué. Praxidesk dit pourquoi&#x202f;; vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Both can only be kept where two bookings are at one time.</source>
        <translation>On ne peut garder les deux que là où deux réservations sont à la même heure.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>Une surréservation a besoin d’un motif.</translation>
    </message>
    <message>
        <source>Decided a conflict</source>
        <translation>Conflit décidé</translation>
    </message>
    <message>
        <source>The time is taken on the server. Name another time, or keep both with a reason.</source>
        <translation>Le créneau est pris sur le serveur. Indiquez un autre horaire, ou gardez les deux avec un motif.</translation>
    </message>
    <message>
        <source>The time was taken by another booking.</source>
        <translation>Le créneau a été pris par une autre réservation.</translation>
    </message>
    <message>
        <source>The server of this conflict is not known any more.</source>
        <translation>Le serveur de ce conflit n’est plus connu.</translation>
    </message>
    <message>
        <source>There is no open conflict %1.</source>
        <translation>Il n’y a pas de conflit ouvert %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone, mail</source>
        <translation>Téléphone, e-mail</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>Pour le patient</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Motif d’annulation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Category of service</source>
        <translation>Catégorie de service</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>Horizon de planification</translation>
    </message>
    <message>
        <source>Two appointments are at the same time.</source>
        <translation>Deux rendez-vous sont à la même heure.</translation>
    </message>
    <message>
        <source>The time was taken meanwhile: this appointment needs a new one.</source>
        <translation>Le créneau a été pris entre-temps&#x202f;: ce rendez-vous a besoin d’un nouveau.</translation>
    </message>
    <message>
        <source>On one side the patient was seen, on the other the visit was cancelled.</source>
        <translation>D’un côté le patient a été vu, de l’autre le rendez-vous a été annulé.</translation>
    </message>
    <message>
        <source>It was changed here and deleted on the server.</source>
        <translation>Modifié ici et supprimé sur le serveur.</translation>
    </message>
    <message>
        <source>It was deleted here and changed on the server.</source>
        <translation>Supprimé ici et modifié sur le serveur.</translation>
    </message>
    <message>
        <source>It was changed here and on the server, and the two do not fit together.</source>
        <translation>Modifié ici et sur le serveur, et les deux ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>the server says the same already</source>
        <translation>le serveur dit déjà la même chose</translation>
    </message>
    <message>
        <source>A conflict could not be kept.</source>
        <translation>Un conflit n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>see the other appointment</source>
        <translation>voir l’autre rendez-vous</translation>
    </message>
    <message>
        <source>they do not overlap any more</source>
        <translation>ils ne se chevauchent plus</translation>
    </message>
    <message>
        <source>Removal of a visit</source>
        <translation>Suppression d’un rendez-vous</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>Modification d’un rendez-vous</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Answer of a participant</source>
        <translation>Réponse d’un participant</translation>
    </message>
    <message>
        <source>%1 does not allow us to make this change. Whoever runs the server can give the right to do it; then try again.</source>
        <translation>%1 ne nous autorise pas cette modification. L’administrateur du serveur peut en donner le droit&#x202f;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1 gave an answer that does not fit this change: it may have been done or not. Tried again, %1 is asked first whether it has it; nothing is done twice.</source>
        <translation>%1 a donné une réponse qui ne correspond pas à cette modification&#x202f;: elle est peut-être faite, ou non. Au prochain essai, on demande d’abord à %1 s’il l’a&#x202f;; rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>%1 did not accept this change. Everything else goes on; what stands here stays.</source>
        <translation>%1 n’a pas accepté cette modification. Tout le reste continue&#x202f;; ce qui est ici reste.</translation>
    </message>
    <message>
        <source>%1 did not accept this change (%2). Everything else goes on; what stands here stays.</source>
        <translation>%1 n’a pas accepté cette modification (%2). Tout le reste continue&#x202f;; ce qui est ici reste.</translation>
    </message>
    <message>
        <source>%1 does not give us this time any more, and a person has to decide.</source>
        <translation>%1 ne nous donne plus ce créneau, et quelqu’un doit décider.</translation>
    </message>
    <message>
        <source>It changed on %1 as well, and a person has to decide.</source>
        <translation>Cela a changé aussi sur %1, et quelqu’un doit décider.</translation>
    </message>
    <message>
        <source>It was sent, and no whole answer came. Before it is sent again, %1 is asked whether it has it already: nothing is done twice.</source>
        <translation>C’est parti, sans réponse complète. Avant un nouvel envoi, on demande à %1 s’il l’a déjà&#x202f;: rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>No server of this clinic takes it: it stays on this computer.</source>
        <translation>Aucun serveur de ce cabinet ne le prend&#x202f;: cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 has no place for it: it stays on this computer.</source>
        <translation>%1 n’a pas de place pour cela&#x202f;: cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It was given up and is not sent.</source>
        <translation>C’est abandonné et ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 l’a reçu.</translation>
    </message>
    <message>
        <source>%1 has too much to do and asked us to wait.</source>
        <translation>%1 est surchargé et nous demande d’attendre.</translation>
    </message>
    <message>
        <source>It changed on %1 meanwhile: the newest state is read first, then it is sent again.</source>
        <translation>Cela a changé sur %1 entre-temps&#x202f;: le dernier état est lu d’abord, puis c’est renvoyé.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>%1 could not take it yet (%2).</source>
        <translation>%1 n’a pas encore pu le prendre (%2).</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation, after the changes that it builds on.</source>
        <translation>Cela part avec la prochaine synchronisation, après les modifications dont cela dépend.</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation.</source>
        <translation>Cela part avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>%1 does not know %2 yet: open the visit and say as whom it does.</source>
        <comment>a server, a patient</comment>
        <translation>%1 ne connaît pas encore %2&#x202f;: ouvrez le rendez-vous et dites sous quel identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at once</source>
        <translation>
            <numerusform>%n rendez-vous d’un coup</numerusform>
            <numerusform>%n rendez-vous d’un coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was here before the server</source>
        <translation>
            <numerusform>%n élément d’avant le serveur</numerusform>
            <numerusform>%n éléments d’avant le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the server</source>
        <translation>Confirmé par le serveur</translation>
    </message>
    <message>
        <source>In conflict with the server: a person has to decide</source>
        <translation>En conflit avec le serveur&#x202f;: quelqu’un doit décider</translation>
    </message>
    <message>
        <source>Differs from the server: a change is kept on this computer only</source>
        <translation>Diffère du serveur&#x202f;: une modification n’est gardée que sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the server; what was changed last stays on this computer</source>
        <translation>Sur le serveur&#x202f;; la dernière modification reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Only on this computer: no server was told of it</source>
        <translation>Seulement sur cet ordinateur&#x202f;: aucun serveur n’en a été informé</translation>
    </message>
    <message>
        <source>Stays on this computer: no server takes it</source>
        <translation>Reste sur cet ordinateur&#x202f;: aucun serveur ne le prend</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mis de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>Refusé par le serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#x202f;: fait</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1&#x202f;: créé</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1&#x202f;: rien de nouveau</translation>
    </message>
    <message>
        <source>%1: the server could not read the request</source>
        <translation>%1&#x202f;: le serveur n’a pas pu lire la requête</translation>
    </message>
    <message>
        <source>%1: the server asks to sign in</source>
        <translation>%1&#x202f;: le serveur demande une connexion</translation>
    </message>
    <message>
        <source>%1: the server does not allow it</source>
        <translation>%1&#x202f;: le serveur ne l’autorise pas</translation>
    </message>
    <message>
        <source>%1: the server does not know it</source>
        <translation>%1&#x202f;: le serveur ne le connaît pas</translation>
    </message>
    <message>
        <source>%1: the server cannot do this</source>
        <translation>%1&#x202f;: le serveur ne sait pas le faire</translation>
    </message>
    <message>
        <source>%1: it clashes with what the server has</source>
        <translation>%1&#x202f;: incompatible avec ce que le serveur a</translation>
    </message>
    <message>
        <source>%1: it was deleted on the server</source>
        <translation>%1&#x202f;: supprimé sur le serveur</translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile</source>
        <translation>%1&#x202f;: modifié sur le serveur entre-temps</translation>
    </message>
    <message>
        <source>%1: it is too large for the server</source>
        <translation>%1&#x202f;: trop grand pour le serveur</translation>
    </message>
    <message>
        <source>%1: the server does not accept the contents</source>
        <translation>%1&#x202f;: le serveur n’accepte pas le contenu</translation>
    </message>
    <message>
        <source>%1: the server asks to wait</source>
        <translation>%1&#x202f;: le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>%1: the server has too much to do</source>
        <translation>%1&#x202f;: le serveur est surchargé</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1&#x202f;: le serveur a une défaillance</translation>
    </message>
    <message>
        <source>%1: the server sends us to another address, which is not followed</source>
        <translation>%1&#x202f;: le serveur nous renvoie vers une autre adresse, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>%1: the server refuses</source>
        <translation>%1&#x202f;: le serveur refuse</translation>
    </message>
    <message>
        <source>%1 is not on the server %2.</source>
        <translation>%1 n’est pas sur le serveur %2.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>L’adresse contient un nom ou un mot de passe.</translation>
    </message>
    <message>
        <source>%1 is not reached over https.</source>
        <translation>%1 n’est pas joint par https.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>La réponse dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server sends us on to %1.</source>
        <translation>Le serveur nous renvoie vers %1.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La réponse a été tronquée.</translation>
    </message>
    <message>
        <source>The answer is %1, not FHIR.</source>
        <translation>La réponse est %1, pas du FHIR.</translation>
    </message>
    <message>
        <source>its answer came by file</source>
        <translation>la réponse est venue par fichier</translation>
    </message>
    <message>
        <source>%1 is not set up rightly: %2</source>
        <translation>%1 n’est pas bien configuré&#x202f;: %2</translation>
    </message>
    <message>
        <source>The server has something else under the same name.</source>
        <translation>Le serveur a autre chose sous le même nom.</translation>
    </message>
    <message>
        <source>“%1” is no patient&apos;s id.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant de patient.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>a patient&apos;s id is another one&apos;s</comment>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>Ce patient n’existe pas.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 did not accept.</source>
        <translation>Cela dépend de %1, que %2 n’a pas accepté.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 does not allow us to send.</source>
        <translation>Cela dépend de %1, que %2 ne nous autorise pas à envoyer.</translation>
    </message>
    <message>
        <source>It builds on %1, which stays on this computer: %2 does not take it.</source>
        <translation>Cela dépend de %1, qui reste sur cet ordinateur&#x202f;: %2 ne le prend pas.</translation>
    </message>
    <message>
        <source>It builds on %1, of which somebody decided that %2 does not get it.</source>
        <translation>Cela dépend de %1, et quelqu’un a décidé que %2 ne le recevrait pas.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>why, the server&apos;s words</comment>
        <translation>%1 Le serveur dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it: several servers want one, and $PRAXIDESK_TOKEN does not say for which it is. Name the server, or keep its token in the keychain.</source>
        <translation>%1 demande une connexion, et il n’y a pas de jeton pour cela&#x202f;: plusieurs serveurs en veulent un, et $PRAXIDESK_TOKEN ne dit pas pour lequel il est. Nommez le serveur, ou gardez son jeton dans le trousseau.</translation>
    </message>
    <message>
        <source>the visit is at another time on the server</source>
        <translation>le rendez-vous est à une autre heure sur le serveur</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Plage bloquée</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>Créneau retenu</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>what it means, in the server&apos;s words</comment>
        <translation>%1 Le serveur dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>Il ressemble à %1&#x202f;: choisissez cela comme type.</translation>
    </message>
    <message>
        <source>It was booked here, and the server does not have it any more: perhaps it was put back to a backup.</source>
        <translation>La réservation a été faite ici, et le serveur ne l’a plus : peut-être a-t-il été remis à une sauvegarde.</translation>
    </message>
    <message>
        <source>On the server it is as it was before it was changed here: perhaps somebody took that back, or the server was put back to a backup.</source>
        <translation>Sur le serveur, c’est comme avant la modification faite ici : peut-être que quelqu’un l’y a annulée, ou que le serveur a été remis à une sauvegarde.</translation>
    </message>
    <message>
        <source>the server has it again</source>
        <translation>le serveur l’a de nouveau</translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>créneaux</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>agendas</translation>
    </message>
    <message>
        <source>people and rooms</source>
        <translation>personnes et salles</translation>
    </message>
</context>
<context>
    <name>TitleWords</name>
    <message>
        <source>%1, continued</source>
        <comment>title of a further page</comment>
        <translation>%1, suite</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>A &amp;tour of five minutes</source>
        <translation>&amp;Visite guidée de cinq minutes</translation>
    </message>
    <message>
        <source>New here? A tour of five minutes shows what one does all day.</source>
        <translation>Vous débutez&#x202f;? Une visite guidée de cinq minutes montre les gestes de tous les jours.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>The user guide is not installed on this computer. The tour in the Help menu shows what one does all day, F1 lists the keys.</source>
        <translation>Le guide d’utilisation n’est pas installé sur cet ordinateur. La visite guidée du menu «&#x202f;Aide&#x202f;» montre le travail de tous les jours, F1 liste les touches.</translation>
    </message>
    <message>
        <source>No program on this computer opens the user guide. It is in %1.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre le guide d’utilisation. Il se trouve dans %1.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>Enre&amp;gistrer cette vue…</translation>
    </message>
    <message>
        <source>View saved under %1</source>
        <comment>a key</comment>
        <translation>Vue enregistrée sous %1</translation>
    </message>
    <message>
        <source>Saved vi&amp;ews</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyHours</name>
    <message>
        <source>“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un jour ni une suite de jours, comme MO, MO-FR ou MO,WE.</translation>
    </message>
    <message>
        <source>“%1” is not a window of time, such as 08:00-12:00.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une plage horaire, comme 08:00-12:00.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une règle&#x202f;; elle prend des jours et des plages, comme «&#x202f;MO-FR 08:00-12:00,13:00-17:00&#x202f;».</translation>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <comment>birth date and age</comment>
        <translation>né(e) le %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>birth date, see QDate::toString</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>erreur de saisie</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>ce poste seulement</translation>
    </message>
    <message>
        <source>queued for the server</source>
        <translation>en attente du serveur</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>confirmé par le serveur</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation>conflit à décider</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>front desk</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. praxictl works without one.</source>
        <translation>Il n’y a pas d’écran ici pour une fenêtre&#x202f;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. praxictl s’en passe.</translation>
    </message>
    <message>
        <source>praxictl cannot reach this window: its socket could not be made.</source>
        <translation>praxictl ne peut pas joindre cette fenêtre&#x202f;: son socket n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::BlockDialog</name>
    <message>
        <source>Block time</source>
        <translation>Bloquer une plage</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Plage bloquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>a practitioner, on all schedules</comment>
        <translation>%1 partout</translation>
    </message>
    <message>
        <source>Only the schedule “%1”</source>
        <translation>Seulement l’agenda «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Only this schedule</source>
        <translation>Seulement cet agenda</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Enregistrer seulement</translation>
    </message>
    <message>
        <source>Block only</source>
        <translation>Bloquer seulement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Block, move %1, cancel %2</source>
        <comment>numbers of appointments</comment>
        <translation>Bloquer, déplacer %1, annuler %2</translation>
    </message>
    <message numerus="yes">
        <source>Block and move %n</source>
        <translation>
            <numerusform>Bloquer et déplacer %n</numerusform>
            <numerusform>Bloquer et déplacer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block and cancel %n</source>
        <translation>
            <numerusform>Bloquer et annuler %n</numerusform>
            <numerusform>Bloquer et annuler %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>over %n appointments</source>
        <translation>
            <numerusform>par-dessus %n rendez-vous</numerusform>
            <numerusform>par-dessus %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last on %1. %2</source>
        <translation>
            <numerusform>%n fois (le %1). %2</numerusform>
            <numerusform>%n fois (la dernière le %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>Praticien absent</translation>
    </message>
    <message>
        <source>Blocked %1, appointments moved: %2, cancelled: %3</source>
        <comment>time, numbers</comment>
        <translation>Bloqué %1, rendez-vous déplacés&#x202f;: %2, annulés&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and moved %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Bloqué %1 et déplacé %n rendez-vous</numerusform>
            <numerusform>Bloqué %1 et déplacé %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and cancelled %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Bloqué %1 et annulé %n rendez-vous</numerusform>
            <numerusform>Bloqué %1 et annulé %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 over %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>Bloqué %1 par-dessus %n rendez-vous</numerusform>
            <numerusform>Bloqué %1 par-dessus %n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>&amp;Toute la journée</translation>
    </message>
    <message>
        <source>Each day &amp;until</source>
        <translation>Chaque jour &amp;jusqu’au</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>Affiché sur le blocage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Comm&amp;entaire</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>Qua&amp;nd</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>A call list is kept until every patient is told</source>
        <translation>Une liste d’appels est gardée jusqu’à ce que chaque patient soit prévenu</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Supprimer ce blocage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::DisplacedList</name>
    <message>
        <source>Displaced appointments</source>
        <translation>Rendez-vous évincés</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, practitioner</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Decide later, keep on the list</source>
        <translation>Décider plus tard, garder sur la liste</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments lie in this time.</source>
        <translation>
            <numerusform>%n rendez-vous se trouve dans cette plage.</numerusform>
            <numerusform>%n rendez-vous se trouvent dans cette plage.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is cancelled.</source>
        <translation>Aucun n’est annulé.</translation>
    </message>
    <message>
        <source>%1 will be cancelled.</source>
        <translation>Sera annulé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1&#x202f;%2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::AnswersDialog</name>
    <message>
        <source>&amp;Save answers</source>
        <translation>&amp;Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>Remarque de %1</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Proposer un autre horaire</translation>
    </message>
    <message>
        <source>Propose another time for %1</source>
        <translation>Proposer un autre horaire pour %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a day and a time, see QDate::toString</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Time that %1 proposes</source>
        <translation>Horaire que %1 propose</translation>
    </message>
    <message>
        <source>%1 proposes %2.</source>
        <comment>who, when</comment>
        <translation>%1 propose %2.</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Déplacer à cet horaire</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer&#x202f;: %1</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it; the server is told those that it takes.</source>
        <comment>state</comment>
        <translation>État du rendez-vous&#x202f;: %1. Les réponses sont gardées avec lui&#x202f;; le serveur reçoit celles qu’il prend.</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it.</source>
        <comment>state</comment>
        <translation>État du rendez-vous&#x202f;: %1. Les réponses sont gardées avec lui.</translation>
    </message>
    <message>
        <source>Everybody accepts: the visit will be booked.</source>
        <translation>Tout le monde accepte&#x202f;: le rendez-vous sera réservé.</translation>
    </message>
    <message>
        <source>The visit is %1 until everybody who was asked has accepted.</source>
        <comment>state</comment>
        <translation>État du rendez-vous&#x202f;: %1, tant que tous ceux qui sont sollicités n’ont pas accepté.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::BookingDialog</name>
    <message>
        <source>Any visit</source>
        <translation>Toute consultation</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shown in the card’s tooltip and on the day sheet</source>
        <translation>Affichée dans l’infobulle de la carte et sur la feuille du jour</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Consultation</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Qua&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>&amp;Also</source>
        <translation>A&amp;ussi</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>As&amp;k first: pending until everybody has accepted</source>
        <translation>&amp;Demander d’abord&#x202f;: à confirmer jusqu’à l’accord de tous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Saved on this computer at once; undo with Ctrl+Z</source>
        <translation>Enregistré aussitôt sur cet ordinateur&#x202f;; annuler avec Ctrl+Z</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Prendre un rendez-vous</translation>
    </message>
    <message>
        <source>from the calendar</source>
        <translation>depuis le calendrier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Whom the visit names</source>
        <comment>a visit on no schedule</comment>
        <translation>Ceux que nomme le rendez-vous</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tout service</translation>
    </message>
    <message>
        <source>was %1 in the calendar</source>
        <translation>était %1 dans le calendrier</translation>
    </message>
    <message>
        <source>✓ Free: %1</source>
        <translation>✓ Libre&#x202f;: %1</translation>
    </message>
    <message>
        <source>✓ Free: %1. Takes %2, the whole of its Slots.</source>
        <translation>✓ Libre&#x202f;: %1. Prend %2, la totalité de ses créneaux.</translation>
    </message>
    <message>
        <source>No other time was found in the next days.</source>
        <translation>Aucun autre horaire trouvé dans les prochains jours.</translation>
    </message>
    <message>
        <source>Nearest times for %1:</source>
        <translation>Horaires les plus proches pour %1&#x202f;:</translation>
    </message>
    <message>
        <source>shorten to %1</source>
        <translation>raccourcir à %1</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <comment>practitioner</comment>
        <translation>%1, le même jour</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Surréserver</translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Réserver %n rendez-vous</numerusform>
            <numerusform>Réserver %n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ClashBox</name>
    <message>
        <source>Find more times…</source>
        <translation>Trouver d’autres horaires…</translation>
    </message>
    <message>
        <source>Overbook with a reason…</source>
        <translation>Surréserver avec un motif…</translation>
    </message>
    <message>
        <source>Why is this visit overbooked? The reason is kept with it.</source>
        <translation>Pourquoi surréserver ce rendez-vous&#x202f;? Le motif est gardé avec lui.</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>Motif de la surréservation</translation>
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
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>patient, birth date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The same phone number: %1</source>
        <comment>a patient</comment>
        <translation>Le même numéro de téléphone&#x202f;: %1</translation>
    </message>
    <message>
        <source>Probably there already: %1</source>
        <comment>a patient</comment>
        <translation>Probablement déjà enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take this one: %1</source>
        <comment>a patient</comment>
        <translation>Prendre celui-ci&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAtForm</name>
    <message>
        <source>Known at %1 as</source>
        <comment>a server&apos;s name; its id of a patient follows</comment>
        <translation>Connu de %1 comme</translation>
    </message>
    <message>
        <source>Its id there</source>
        <translation>Son identifiant là-bas</translation>
    </message>
    <message>
        <source>Without it a visit can be booked here, but not there: that server takes nobody whom it does not know.</source>
        <translation>Sans lui, un rendez-vous peut être réservé ici, mais pas là-bas&#x202f;: ce serveur ne prend personne qu’il ne connaisse.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ManyCombo</name>
    <message>
        <source>All of %1</source>
        <translation>Tous&#x202f;: %1</translation>
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
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Plutôt chercher</translation>
    </message>
    <message>
        <source>The family name is still missing.</source>
        <translation>Il manque encore le nom de famille.</translation>
    </message>
    <message>
        <source>The birth date is not a date yet.</source>
        <translation>La date de naissance n’est pas encore une date.</translation>
    </message>
    <message>
        <source>Added when you book.</source>
        <translation>Ajouté à la réservation.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OccurrenceList</name>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>moved here, free</source>
        <translation>déplacé ici, libre</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Number %1, %2</source>
        <comment>occurrence</comment>
        <translation>Numéro %1, %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation>Ne peut pas être réservé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Move to %1 %2</source>
        <comment>day, time</comment>
        <translation>Déplacer&#x202f;: %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n rendez-vous, libre</numerusform>
            <numerusform>%n rendez-vous, tous libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OutlookList</name>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ParticipantsEditor</name>
    <message>
        <source>Add someone or something</source>
        <translation>Ajouter une personne ou une ressource</translation>
    </message>
    <message>
        <source>Everybody already takes part</source>
        <translation>Tout le monde participe déjà</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
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
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un créneau</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>What the front desk should know</source>
        <translation>Ce que l’accueil doit savoir</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>P&amp;rénoms</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Date de n&amp;aissance</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next &amp;visit in</source>
        <translation>Pro&amp;chain rendez-vous dans</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Prochain rendez-vous dans</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;ook…</source>
        <translation>Réser&amp;ver…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No visit to come</source>
        <translation>Aucun rendez-vous à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to come</source>
        <translation>
            <numerusform>%n rendez-vous à venir</numerusform>
            <numerusform>%n rendez-vous à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>a day</comment>
        <translation>dernière venue %1</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>absent %n fois</numerusform>
            <numerusform>absent %n fois</numerusform>
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
        <translation>%1, %2&#x202f;: %3 avec %4, %5</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>This record is not used any more: it was merged with another one of the same person.</source>
        <translation>Ce dossier ne sert plus&#x202f;: il a été fusionné avec un autre de la même personne.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celui-là</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>pas de date de naissance</translation>
    </message>
    <message>
        <source>%1 (%2) may be the same person. Merging brings that record’s visits here; undo takes it back.</source>
        <translation>%1 (%2) est peut-être la même personne. La fusion amène ici les rendez-vous de ce dossier&#x202f;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>Fusionner dans ce dossier</translation>
    </message>
    <message>
        <source>Merge %1 (%2) into this record</source>
        <translation>Fusionner %1 (%2) dans ce dossier</translation>
    </message>
    <message>
        <source>This is no birth date that can be read. Write it as 14.3.1987 or 1987-03-14.</source>
        <translation>Cette date de naissance n’est pas lisible. Écrivez-la comme 14.3.1987 ou 1987-03-14.</translation>
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
        <translation>Nom, date de naissance, téléphone ou numéro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>a besoin d’un interprète</translation>
    </message>
    <message>
        <source>needs an interpreter (%1)</source>
        <translation>a besoin d’un interprète (%1)</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>ne figure pas parmi les patients du cabinet</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Matching patients</source>
        <translation>Patients correspondants</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchModel</name>
    <message>
        <source>New patient “%1”…</source>
        <translation>Nouveau patient «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>jamais venu</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>day, time</comment>
        <translation>prochain&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>dernière venue %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>N° %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motif, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>Praticien absent</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>Annulé par le patient</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Patient malade</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Réservé par erreur</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Short question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Agreed with the practitioner</source>
        <translation>Convenu avec le praticien</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::RepeatEditor</name>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le premier %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le deuxième %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le troisième %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le quatrième %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation> semaines</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Semaines d’intervalle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>A rule as in calendar files (RFC 5545)</source>
        <translation>Une règle comme dans les fichiers de calendrier (RFC 5545)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after this many</comment>
        <translation>fois</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Pas de répétition</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every week on some days</source>
        <translation>Chaque semaine, certains jours</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>Toutes les n semaines</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Chaque mois, le %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le dernier %1</translation>
    </message>
    <message>
        <source>Own rule (RRULE)</source>
        <translation>Règle propre (RRULE)</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeChoice</name>
    <message>
        <source>Only this one</source>
        <translation>Seulement celui-ci</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toute la série</translation>
    </message>
    <message>
        <source>Which of the series</source>
        <translation>Lesquels de la série</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeDialog</name>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::WaitlistDialog</name>
    <message>
        <source>On the waitlist</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Toute consultation</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tout service</translation>
    </message>
    <message>
        <source>Who waits? Choose a patient.</source>
        <translation>Qui attend&#x202f;? Choisissez un patient.</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>N’attend plus</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>O&amp;nly between</source>
        <translation>Seu&amp;lement entre</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Whoever offers it</source>
        <translation>Qui le propose</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>1, most urgent</source>
        <translation>1, le plus urgent</translation>
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
        <translation>5, peut attendre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Consultation</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>J&amp;ours</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>P&amp;riorité</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Comm&amp;entaire</translation>
    </message>
    <message>
        <source>Remove from the waitlist</source>
        <translation>Retirer de la liste d’attente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::CalendarView</name>
    <message>
        <source>%1 cannot be booked:
%2</source>
        <comment>times, reasons</comment>
        <translation>%1 ne peut pas être réservé&#x202f;:
%2</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>Parcourir la journée</translation>
    </message>
    <message>
        <source>Scroll through the columns</source>
        <translation>Parcourir les colonnes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>column, times, why not</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where the time cursor is, why it cannot be booked</comment>
        <translation>%1&#x202f;: %2</translation>
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
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>attente %n min</numerusform>
            <numerusform>attente %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en salle</translation>
    </message>
    <message numerus="yes">
        <source>in room %n min</source>
        <translation>
            <numerusform>en salle %n min</numerusform>
            <numerusform>en salle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>en salle %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>erreur de saisie</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>en liste d’attente</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>surréservé</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>évincé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit&#x202f;: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>ce poste seulement</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time, by another program</comment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>Délai écoulé</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n min left</source>
        <translation>
            <numerusform>Retenu, encore %n min</numerusform>
            <numerusform>Retenu, encore %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n s left</source>
        <translation>
            <numerusform>Retenu, encore %n s</numerusform>
            <numerusform>Retenu, encore %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a hold</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a hold</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>next free time</comment>
        <translation>prochain %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Enter to book</source>
        <translation>Entrée pour réserver</translation>
    </message>
    <message>
        <source>Enter to block</source>
        <translation>Entrée pour bloquer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Release to book</source>
        <translation>Relâcher pour réserver</translation>
    </message>
    <message>
        <source>Release to block</source>
        <translation>Relâcher pour bloquer</translation>
    </message>
    <message>
        <source>Release to move</source>
        <translation>Relâcher pour déplacer</translation>
    </message>
    <message>
        <source>Release to copy</source>
        <translation>Relâcher pour copier</translation>
    </message>
    <message>
        <source>Release to resize</source>
        <translation>Relâcher&#x202f;: nouvelle durée</translation>
    </message>
    <message>
        <source>Enter to move</source>
        <translation>Entrée pour déplacer</translation>
    </message>
    <message>
        <source>Enter to copy</source>
        <translation>Entrée pour copier</translation>
    </message>
    <message>
        <source>Enter to resize</source>
        <translation>Entrée&#x202f;: nouvelle durée</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>gêne</translation>
    </message>
    <message>
        <source>%1 is in the way</source>
        <translation>%1 gêne</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the way</source>
        <translation>
            <numerusform>%n élément gêne</numerusform>
            <numerusform>%n éléments gênent</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold</source>
        <comment>is in the way</comment>
        <translation>Un créneau retenu</translation>
    </message>
    <message numerus="yes">
        <source>Displaces %n visit(s)</source>
        <translation>
            <numerusform>Évince %n rendez-vous</numerusform>
            <numerusform>Évince %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displaced</source>
        <comment>visits, in little room</comment>
        <translation>
            <numerusform>%n évincé</numerusform>
            <numerusform>%n évincés</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
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
        <translation>%1, %2 non libre</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 blocked, %2</source>
        <translation>%1 bloqué, %2</translation>
    </message>
    <message>
        <source>by something that this clinic does not know</source>
        <translation>par quelque chose que ce cabinet ne connaît pas</translation>
    </message>
    <message>
        <source>%1 taken, %2</source>
        <translation>%1 pris, %2</translation>
    </message>
    <message>
        <source>%1 offered, number %2</source>
        <translation>%1 proposé, numéro %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>retenu pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, then facts</comment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>depuis %n min</numerusform>
            <numerusform>depuis %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a series</source>
        <translation>fait partie d’une série</translation>
    </message>
    <message>
        <source>waiting for server</source>
        <translation>en attente du serveur</translation>
    </message>
    <message>
        <source>saved on the server</source>
        <translation>enregistré sur le serveur</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>in conflict with the server</source>
        <translation>en conflit avec le serveur</translation>
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
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>visits</comment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in room</source>
        <comment>patients</comment>
        <translation>
            <numerusform>%n en salle</numerusform>
            <numerusform>%n en salle</numerusform>
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
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, its counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaView</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>Type de consultation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show all visits of these days</source>
        <translation>Afficher tous les rendez-vous de ces jours</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Only visits that the server has not confirmed</source>
        <translation>Seulement les rendez-vous que le serveur n’a pas confirmés</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Toute consultation</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Non confirmés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>Personne n’est affiché.
Cochez un praticien ou une salle à gauche.</translation>
    </message>
    <message>
        <source>No visit of these days matches.</source>
        <translation>Aucun rendez-vous de ces jours ne correspond.</translation>
    </message>
    <message>
        <source>No visits on these days.
Book one with Ctrl+N, or list more days above.</source>
        <translation>Aucun rendez-vous ces jours-là.
Réservez-en un avec Ctrl+N ou choisissez plus de jours en haut.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n rendez-vous sélectionné</numerusform>
            <numerusform>%n rendez-vous sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthLegendLabel</name>
    <message>
        <source>Bars: booked, blocked, free</source>
        <translation>Barres&#x202f;: réservé, bloqué, libre</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::BackEntryDialog</name>
    <message>
        <source>%1 %2 (new)</source>
        <comment>given and family name of a new patient</comment>
        <translation>%1&#x202f;%2 (nouveau)</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Retirer la ligne</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Enter bookings from paper</source>
        <translation>Saisir les réservations papier</translation>
    </message>
    <message>
        <source>No type of visit</source>
        <translation>Pas de consultation précisée</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Type a line, press Enter, and go on with the next one. Nothing is saved before you choose “Save all”.</source>
        <translation>Tapez une ligne, appuyez sur Entrée et passez à la suivante. Rien n’est enregistré avant «&#x202f;Tout enregistrer&#x202f;».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason to book it nevertheless</source>
        <translation>Motif pour réserver quand même</translation>
    </message>
    <message>
        <source>When, with whom</source>
        <translation>Quand, avec qui</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit, state</source>
        <translation>Consultation, état</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Lines to save</source>
        <translation>Lignes à enregistrer</translation>
    </message>
    <message>
        <source>Enter changes a line, Delete removes it</source>
        <translation>Entrée modifie une ligne, Suppr la retire</translation>
    </message>
    <message>
        <source>Nobody works here yet: add a schedule first.</source>
        <translation>Personne ne travaille encore ici&#x202f;: ajoutez d’abord un agenda.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>surréservé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n lines</source>
        <translation>
            <numerusform>Enregistrer %n ligne</numerusform>
            <numerusform>Enregistrer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PackDialog</name>
    <message>
        <source>Full names</source>
        <translation>Noms complets</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Write &amp;papers</source>
        <translation>Écrire les &amp;papiers</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>After changes</source>
        <translation>Après modification</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Pas nommés</translation>
    </message>
    <message>
        <source>Write &amp;calendars</source>
        <translation>Écrire les &amp;calendriers</translation>
    </message>
    <message>
        <source>Patients in calendars</source>
        <translation>Patients dans les calendriers</translation>
    </message>
    <message>
        <source>Only “busy”</source>
        <translation>Seulement «&#x202f;occupé&#x202f;»</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Écrire maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>Papiers de secours</translation>
    </message>
    <message>
        <source>Day sheets of everybody, the call list and an index are kept in a folder of your choice, so that the clinic works when this computer does not. Choose one that others can reach: on a network drive, or on a stick.</source>
        <translation>Les feuilles du jour de tous, la liste d’appels et un index sont tenus dans un dossier de votre choix, pour que le cabinet travaille quand cet ordinateur ne marche pas. Choisissez-en un que d’autres atteignent&#x202f;: sur un lecteur réseau ou une clé.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>folder of what</comment>
        <translation>Choisir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Chaque jour à</translation>
    </message>
    <message>
        <source>not written anew</source>
        <translation>pas réécrits</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>At most this often, when something was booked, moved or cancelled</source>
        <translation>Au plus à ce rythme, quand quelque chose a été réservé, déplacé ou annulé</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder of the papers</source>
        <translation>Dossier des papiers</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>J&amp;ours</translation>
    </message>
    <message>
        <source>&amp;Every day at</source>
        <translation>C&amp;haque jour à</translation>
    </message>
    <message>
        <source>&amp;After changes</source>
        <translation>&amp;Après modification</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>Pat&amp;ients</translation>
    </message>
    <message>
        <source>A file per practitioner that telephones and other programs can subscribe to (iCalendar), written anew when the papers would be.</source>
        <translation>Un fichier par praticien, auquel téléphones et autres programmes peuvent s’abonner (iCalendar), réécrit au rythme des papiers.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>Folder of the calendars</source>
        <translation>Dossier des calendriers</translation>
    </message>
    <message>
        <source>Pa&amp;tients</source>
        <translation>Pa&amp;tients</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Written last: %1, %2.</source>
        <comment>day, time</comment>
        <translation>Dernière écriture&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source> packs</source>
        <comment>after a number</comment>
        <translation> jeux</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
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
        <translation>Pour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Pas affiché</translation>
    </message>
    <message>
        <source>A line for each stretch</source>
        <translation>Une ligne par plage</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Lignes à remplir</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Noms complets</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Pas nommés</translation>
    </message>
    <message>
        <source>&amp;Birth date and phone</source>
        <translation>&amp;Naissance et téléphone</translation>
    </message>
    <message>
        <source>Boxes to &amp;tick</source>
        <translation>Cases à co&amp;cher</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <comment>of all that are printed</comment>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Under the clinic’s name</source>
        <translation>Sous le nom du cabinet</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <translation>Adresse, téléphone</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Fr&amp;ee time</source>
        <translation>Temps &amp;libre</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>Pat&amp;ients</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Under the clinic’s name</source>
        <translation>&amp;Sous le nom du cabinet</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Feuilles du jour</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Planning de la semaine</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Fiche de rendez-vous</translation>
    </message>
    <message>
        <source>Nobody works in this clinic yet, so there is nothing to print.</source>
        <translation>Personne ne travaille encore dans ce cabinet, il n’y a donc rien à imprimer.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is switched on and has paper, or save them as a PDF.</source>
        <translation>L’imprimante n’a pas pris les pages. Vérifiez qu’elle est allumée et qu’elle a du papier, ou enregistrez-les en PDF.</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <comment>title of a paper</comment>
        <translation>%1&#x202f;: imprimé.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>title of a paper, first day</comment>
        <translation>%1&#x202f;%2.pdf</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>file</comment>
        <translation>%1&#x202f;: enregistré.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ActorsEditor</name>
    <message>
        <source>&amp;Add new</source>
        <translation>&amp;Ajouter un nouveau</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter une personne ou ressource</translation>
    </message>
    <message>
        <source>Add a practitioner, room, device, service or patient</source>
        <translation>Ajouter praticien, salle, appareil, service ou patient</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>Type du nouvel élément</translation>
    </message>
    <message>
        <source>Found actors</source>
        <translation>Personnes et ressources trouvées</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>kind of an actor</comment>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
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
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impaires</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Semaines impaires</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Semaines paires</translation>
    </message>
    <message>
        <source>Only for services</source>
        <translation>Seulement pour des services</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Only for &amp;services</source>
        <translation>Seulement pour des &amp;services</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::CopyHoursDialog</name>
    <message>
        <source>Also days &amp;off and other exceptions</source>
        <translation>Aussi les &amp;fermetures et autres exceptions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy weekly hours</source>
        <translation>Copier les horaires hebdomadaires</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody else has weekly hours yet.</source>
        <translation>Personne d’autre n’a encore d’horaires hebdomadaires.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>every week: hours</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: hours</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Slots of %n minute(s)</source>
        <translation>
            <numerusform>Créneaux de %n minute</numerusform>
            <numerusform>Créneaux de %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DefaultsDialog</name>
    <message>
        <source>Preview of</source>
        <translation>Aperçu pour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>Règles de réservation</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>Débuts de la journée</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>&amp;Aperçu pour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>du cabinet</translation>
    </message>
    <message>
        <source>Holds for every visit of this service, where a schedule says nothing itself. Grey values come from the clinic: type to replace them.</source>
        <translation>Vaut pour chaque rendez-vous de ce service, quand un agenda ne dit rien lui-même. Les valeurs grises viennent du cabinet&#x202f;: tapez pour les remplacer.</translation>
    </message>
    <message>
        <source>Holds for every visit, where neither its schedule nor its service says anything.</source>
        <translation>Vaut pour chaque rendez-vous, quand ni son agenda ni son service ne disent rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n début</numerusform>
            <numerusform>%n débuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>Règles de réservation modifiées.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DetailsPage</name>
    <message>
        <source>Bookable &amp;from</source>
        <translation>&amp;Réservable à partir du</translation>
    </message>
    <message>
        <source>Bookable &amp;until</source>
        <translation>Réservable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Whose &amp;time</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>With several, a booking takes all of them: a practitioner and the room, for instance.</source>
        <translation>S’il y en a plusieurs, une réservation les prend tous&#x202f;: un praticien et la salle, par exemple.</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>Se&amp;rvice type</source>
        <translation>&amp;Type de service</translation>
    </message>
    <message>
        <source>Service &amp;category</source>
        <translation>Catégorie &amp;de service</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Planning &amp;horizon</source>
        <translation>&amp;Horizon de planification</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>A schedule needs somebody or something whose time it is.</source>
        <translation>Un agenda a besoin d’une personne ou d’une ressource dont c’est le temps.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>L’horizon de planification se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ExceptionsPage</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;jusqu’au</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Arrêt maladie</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Import public &amp;holidays…</source>
        <translation>Importer &amp;les jours fériés…</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Fermetures et autres horaires</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>No days off yet. Enter leave above, or import the public holidays of your country from a calendar file (.ics).</source>
        <translation>Pas encore de fermeture. Saisissez les congés ci-dessus, ou importez les jours fériés de votre pays depuis un fichier de calendrier (.ics).</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres horaires</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>days, name, hours</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HolidaysDialog</name>
    <message>
        <source>For &amp;all active schedules</source>
        <translation>Pour &amp;tous les agendas actifs</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics) with the public holidays of your country or region.</source>
        <translation>Choisissez un fichier de calendrier (.ics) avec les jours fériés de votre pays ou région.</translation>
    </message>
    <message>
        <source>Import public holidays</source>
        <translation>Importer les jours fériés</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Calendriers (*.ics *.ical *.ifb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This calendar has no holidays from today on.</source>
        <translation>Ce calendrier n’a pas de jour férié à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>These days will be closed. Days that already have hours of their own keep them.</source>
        <translation>Ces jours seront fermés. Ceux qui ont déjà leurs propres horaires les gardent.</translation>
    </message>
    <message numerus="yes">
        <source>Close on %n day(s)</source>
        <translation>
            <numerusform>Fermer %n jour</numerusform>
            <numerusform>Fermer %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HoursPage</name>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«&#x202f;%1&#x202f;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Copy those of %1</source>
        <comment>practitioner</comment>
        <translation>Copier ceux de %1</translation>
    </message>
    <message>
        <source>Hours shown</source>
        <translation>Horaires affichés</translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation>&amp;Autres horaires</translation>
    </message>
    <message>
        <source>Hours of their own for odd or even weeks, a season or a service</source>
        <translation>Horaires propres aux semaines paires ou impaires, à une saison ou à un service</translation>
    </message>
    <message>
        <source>Cop&amp;y from…</source>
        <translation>C&amp;opier de…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Durée des créneaux</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>&amp;Durée des créneaux</translation>
    </message>
    <message>
        <source>Hours as text</source>
        <translation>Horaires en texte</translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>En te&amp;xte</translation>
    </message>
    <message>
        <source>No weekly hours yet. Draw them here, type them below, or copy somebody’s.</source>
        <translation>Pas encore d’horaires hebdomadaires. Dessinez-les ici, tapez-les ci-dessous, ou copiez ceux de quelqu’un.</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Supprimer ces horaires</translation>
    </message>
    <message>
        <source>When these hours hold</source>
        <translation>Quand ces horaires valent</translation>
    </message>
    <message>
        <source>Further hours by a rule</source>
        <translation>Autres horaires d’après une règle</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::MakeSlotsDialog</name>
    <message>
        <source>Make Slots for %1</source>
        <comment>practitioner</comment>
        <translation>Créer des créneaux pour %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Durée des créneaux</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>until</source>
        <comment>from date until date</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>&amp;Durée des créneaux</translation>
    </message>
    <message>
        <source>Weekly hours can be booked without Slots too. Make them where a server or another program needs to see free Slots.</source>
        <translation>Les horaires hebdomadaires sont réservables aussi sans créneaux. Créez-en là où un serveur ou un autre programme doit voir des créneaux libres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make Slots</source>
        <translation>Créer des créneaux</translation>
    </message>
    <message>
        <source>The weekly hours have no time in these days.</source>
        <translation>Les horaires hebdomadaires n’ont aucune plage dans cette période.</translation>
    </message>
    <message>
        <source>Everything is as the weekly hours say; nothing would change.</source>
        <translation>Tout est conforme aux horaires hebdomadaires&#x202f;; rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be added.</source>
        <translation>
            <numerusform>%n créneau serait ajouté.</numerusform>
            <numerusform>%n créneaux seraient ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free Slot(s) that the hours no longer have would be removed.</source>
        <translation>
            <numerusform>%n créneau libre hors des nouveaux horaires serait supprimé.</numerusform>
            <numerusform>%n créneaux libres hors des nouveaux horaires seraient supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n créneau reste tel quel.</numerusform>
            <numerusform>%n créneaux restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, blocked, held or hand-made Slot(s) are left alone.</source>
        <translation>
            <numerusform>%n créneau réservé, bloqué, retenu ou créé à la main n’est pas touché.</numerusform>
            <numerusform>%n créneaux réservés, bloqués, retenus ou créés à la main ne sont pas touchés.</numerusform>
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
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>of a visit that says none</source>
        <translation>d’un rendez-vous qui n’en dit rien</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Durée des créneaux</translation>
    </message>
    <message>
        <source>Bu&amp;ffer before</source>
        <translation>Marge a&amp;vant</translation>
    </message>
    <message>
        <source>kept clear before each visit</source>
        <translation>laissée libre avant chaque rendez-vous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Buffer &amp;after</source>
        <translation>Ma&amp;rge après</translation>
    </message>
    <message>
        <source>kept clear after each visit</source>
        <translation>laissée libre après chaque rendez-vous</translation>
    </message>
    <message>
        <source>A &amp;start every</source>
        <translation>Un d&amp;ébut toutes les</translation>
    </message>
    <message>
        <source>from the start of the day on</source>
        <translation>à partir du début de la journée</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>Déca&amp;lage</translation>
    </message>
    <message>
        <source>how much later each of them is</source>
        <translation>de combien chacun d’eux est plus tard</translation>
    </message>
    <message>
        <source>Visits at a &amp;time</source>
        <translation>Rendez-vous si&amp;multanés</translation>
    </message>
    <message>
        <source>that may overlap, as in a group</source>
        <translation>qui peuvent se chevaucher, comme en groupe</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Hériter</translation>
    </message>
    <message>
        <source>Inherit: %1</source>
        <comment>name of a field</comment>
        <translation>Hériter&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No visit can start on this day. Are there weekly hours?</source>
        <translation>Aucun rendez-vous ne peut commencer ce jour-là. Y a-t-il des horaires hebdomadaires&#x202f;?</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParametersPage</name>
    <message>
        <source>For which service</source>
        <translation>Pour quel service</translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation>Aperçu pour</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>Débuts de la journée</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>&amp;Aperçu pour</translation>
    </message>
    <message>
        <source>Change what is inherited…</source>
        <translation>Modifier ce qui est hérité…</translation>
    </message>
    <message>
        <source>Without any of these, visits start on the grid of the weekly hours. Grey values are inherited: type to replace them.</source>
        <translation>Sans indication, les rendez-vous commencent sur la grille des horaires. Les valeurs grises sont héritées&#x202f;: tapez pour les remplacer.</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tout service</translation>
    </message>
    <message>
        <source>from “Any service”</source>
        <translation>de «&#x202f;Tout service&#x202f;»</translation>
    </message>
    <message>
        <source>from the service %1</source>
        <translation>du service %1</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>du cabinet</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n début</numerusform>
            <numerusform>%n débuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RuleDialog</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Hours by a rule</source>
        <translation>Horaires d’après une règle</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>RFC 5545, for instance FREQ=MONTHLY;BYDAY=1SA for the first Saturday of each month</source>
        <translation>RFC 5545, par exemple FREQ=MONTHLY;BYDAY=1SA pour le premier samedi de chaque mois</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>P&amp;lages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No date from now on.</source>
        <translation>Aucune date à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>dates</comment>
        <translation>Prochaines&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RulesEditor</name>
    <message>
        <source>no date from now on</source>
        <translation>aucune date à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Add a &amp;rule…</source>
        <translation>Ajouter une &amp;règle…</translation>
    </message>
    <message>
        <source>For days that no plain week can say, such as the first Saturday of each month</source>
        <translation>Pour des jours qu’aucune semaine type n’exprime, comme le premier samedi de chaque mois</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Modifier la règle %1</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>windows, dates</comment>
        <translation>%1, prochaines %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListModel</name>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>inactif&#x202f;: %1</translation>
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
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;New schedule</source>
        <translation>Nouvel a&amp;genda</translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation>Chercher un agenda</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Service category</source>
        <translation>Catégorie de service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Toutes les spécialités</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>All people and rooms</source>
        <translation>Toutes les personnes et salles</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::SchedulesDialog</name>
    <message>
        <source>New schedule</source>
        <translation>Nouvel agenda</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>inactif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>Ac&amp;tiver…</translation>
    </message>
    <message>
        <source>D&amp;eactivate…</source>
        <translation>Désa&amp;ctiver…</translation>
    </message>
    <message>
        <source>Save first: Slots are made from the saved hours</source>
        <translation>Enregistrez d’abord&#x202f;: les créneaux viennent des horaires enregistrés</translation>
    </message>
    <message>
        <source>There are no weekly hours to make Slots from</source>
        <translation>Il n’y a pas d’horaires hebdomadaires d’où tirer des créneaux</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <comment>practitioner</comment>
        <translation>Agenda de %1 modifié.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>Nouvel agenda créé.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>&amp;Weekly hours</source>
        <translation>Horair&amp;es</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>&amp;Fermetures</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>Rende&amp;z-vous</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>&amp;Make Slots…</source>
        <translation>Créer des cré&amp;neaux…</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Ce que vous avez modifié ici n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires hebdomadaires</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>Parcourir la journée</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>Monday 08:00–12:00, until Friday</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 %2, closed</source>
        <comment>Monday 08:00, closed</comment>
        <translation>%1&#x202f;%2, fermé</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WindowBar</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Same on</source>
        <translation>Copier &amp;vers</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Drag to draw, over several days at once; Ctrl+drag copies. Keys: arrows, Enter, M moves, Delete.</source>
        <translation>Glisser pour dessiner, sur plusieurs jours à la fois&#x202f;; Ctrl+glisser copie. Touches&#x202f;: flèches, Entrée, M déplace, Suppr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>All &amp;working days</source>
        <translation>Tous les jours &amp;ouvrés</translation>
    </message>
    <message>
        <source>&amp;Every day</source>
        <translation>&amp;Chaque jour</translation>
    </message>
    <message>
        <source>Gives other days the windows of this day</source>
        <translation>Donne à d’autres jours les plages de ce jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::BackupPage</name>
    <message>
        <source>No clinic is open that could be backed up; the demo clinic is thrown away.</source>
        <translation>Aucun cabinet ouvert ne peut être sauvegardé&#x202f;; le cabinet de démonstration est jeté.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>The last good one: %1, %2, in %3.</source>
        <comment>date, time, file</comment>
        <translation>La dernière bonne&#x202f;: %1, %2, dans %3.</translation>
    </message>
    <message>
        <source>There is none of this clinic yet.</source>
        <translation>Il n’y en a pas encore de ce cabinet.</translation>
    </message>
    <message>
        <source>The last try failed: %1 %2</source>
        <comment>why, then a sentence on the last good one</comment>
        <translation>Le dernier essai a échoué&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Copies of the clinic’s file, each verified after it was written. The last 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Copies du fichier du cabinet, chacune vérifiée après l’écriture. Les 7 derniers jours, 4 semaines et 12 mois restent.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de soi-même</translation>
    </message>
    <message>
        <source>When the program is closed</source>
        <translation>À la fermeture du programme</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every few hours</source>
        <translation>Toutes les quelques heures</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>People go on working meanwhile.</source>
        <translation>Le travail continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>If the program is not open then, as soon as it is.</source>
        <translation>Si le programme n’est pas ouvert alors, dès qu’il l’est.</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>Heures entre les sauvegardes</translation>
    </message>
    <message>
        <source>While the program is open.</source>
        <translation>Tant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Choose where they go first: best another drive than the clinic’s.</source>
        <translation>Choisissez d’abord où elles vont&#x202f;: au mieux un autre disque que celui du cabinet.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>Aucune sauvegarde n’est faite automatiquement.</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
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
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>The present file is kept beside the restored one, with “before-restore” in its name.</source>
        <translation>Le fichier actuel est gardé à côté du fichier restauré, avec «&#x202f;before-restore&#x202f;» dans son nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no file that can be read</source>
        <translation>aucun fichier lisible</translation>
    </message>
    <message>
        <source>Nothing is lost: there is no clinic that could be read.</source>
        <translation>Rien n’est perdu&#x202f;: il n’y a pas de cabinet lisible.</translation>
    </message>
    <message>
        <source>This is another clinic, or one that went its own way: everything in the present file would be replaced.</source>
        <translation>C’est un autre cabinet, ou un qui a suivi son propre chemin&#x202f;: tout le fichier actuel serait remplacé.</translation>
    </message>
    <message>
        <source>Nothing would be lost: nothing was changed since.</source>
        <translation>Rien ne serait perdu&#x202f;: rien n’a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were made since would be lost.</source>
        <translation>
            <numerusform>%n changement fait depuis serait perdu.</numerusform>
            <numerusform>%n changements faits depuis seraient perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet. Choose another file, or have backups made in the settings (Ctrl+,).</source>
        <translation>Il n’y a pas encore de sauvegarde de ce cabinet. Choisissez un autre fichier, ou faites faire des sauvegardes dans les paramètres (Ctrl+,).</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::SettingsDialog</name>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Aucun réglage ne parle de «&#x202f;%1&#x202f;».</translation>
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
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation>Déplacer le curseur horaire</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Make the time longer or shorter</source>
        <translation>Allonger ou raccourcir la durée</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Next or previous appointment</source>
        <translation>Rendez-vous suivant ou précédent</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two keys</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Open the appointment, book the free time</source>
        <translation>Ouvrir le rendez-vous, réserver le temps libre</translation>
    </message>
    <message>
        <source>Take a time that was found</source>
        <translation>Prendre un horaire trouvé</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Menu of what applies here</source>
        <translation>Menu de ce qui est possible ici</translation>
    </message>
    <message>
        <source>%1; right click</source>
        <translation>%1&#x202f;; clic droit</translation>
    </message>
    <message>
        <source>Leave a gesture or a message</source>
        <translation>Quitter un geste ou un message</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Drag over free time</source>
        <translation>Glisser sur du temps libre</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer une plage</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Move or change the length</source>
        <translation>Déplacer ou changer la durée</translation>
    </message>
    <message>
        <source>Drag the appointment or its edge</source>
        <translation>Glisser le rendez-vous ou son bord</translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation>Copier un rendez-vous</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Ctrl+glisser</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>No command has these words. Some are there only while a visit or a time is chosen.</source>
        <translation>Aucune commande ne contient ces mots. Certaines n’existent que si un rendez-vous ou un créneau est choisi.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DeskActions</name>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>this visit</source>
        <translation>ce rendez-vous</translation>
    </message>
    <message>
        <source>%1 has no schedule to block</source>
        <translation>%1 n’a pas d’agenda à bloquer</translation>
    </message>
    <message>
        <source>Another program took this time; the visit is not known here.</source>
        <translation>Un autre programme a pris ce créneau&#x202f;; le rendez-vous n’est pas connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks go, and their time is free again</source>
        <translation>
            <numerusform>%n blocage disparaît et son temps redevient libre</numerusform>
            <numerusform>%n blocages disparaissent et leur temps redevient libre</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a recurring block</source>
        <translation>Supprimer un blocage répété</translation>
    </message>
    <message>
        <source>This block repeats. Which of them shall go?</source>
        <translation>Ce blocage se répète. Lesquels faut-il supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>Annuler un rendez-vous</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation>Le sait déjà</translation>
    </message>
    <message>
        <source>Told %1</source>
        <comment>by phone, in person …</comment>
        <translation>Prévenu %1</translation>
    </message>
    <message>
        <source>Not told yet: keep on the call list</source>
        <translation>Pas encore prévenu&#x202f;: garder sur la liste d’appels</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancelled the visit of %1.</source>
        <translation>Rendez-vous de %1 annulé.</translation>
    </message>
    <message>
        <source>Patient was told</source>
        <translation>Patient prévenu</translation>
    </message>
    <message>
        <source>%1 knows now. How was that told? It is kept with the visit.</source>
        <translation>%1 le sait maintenant. Comment l’a-t-on prévenu&#x202f;? C’est gardé avec le rendez-vous.</translation>
    </message>
    <message>
        <source>Take off the call list</source>
        <translation>Retirer de la liste d’appels</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>N’attend plus</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has no schedule, so nothing can be booked there.</source>
        <translation>%1 n’a pas d’agenda, rien ne peut donc y être réservé.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>patient, times before, times after</comment>
        <translation>%1&#x202f;: %2 devient %3.</translation>
    </message>
    <message>
        <source>Move a visit of a series</source>
        <translation>Déplacer un rendez-vous d’une série</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n rendez-vous, libre</numerusform>
            <numerusform>%n rendez-vous, tous libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them move, or none. Choose another time, or move only this one.</source>
        <translation>Tous sont déplacés, ou aucun. Choisissez un autre horaire, ou ne déplacez que celui-ci.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Overbook…</source>
        <translation>Surréserver…</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Surréserver</translation>
    </message>
    <message>
        <source>The time is taken. Why may %1 come all the same? The reason is kept with the visit.</source>
        <translation>Le créneau est pris. Pourquoi %1 peut-il venir quand même&#x202f;? Le motif est gardé avec le rendez-vous.</translation>
    </message>
    <message>
        <source>This block repeats. %1 becomes %2.</source>
        <comment>times before, times after</comment>
        <translation>Ce blocage se répète. %1 devient %2.</translation>
    </message>
    <message>
        <source>Move a recurring block</source>
        <translation>Déplacer un blocage répété</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>names of patients</comment>
        <translation>par-dessus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2: what becomes of them is asked next</source>
        <comment>blocks, visits</comment>
        <translation>%1 par-dessus %2&#x202f;: leur sort est demandé ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n visits were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n rendez-vous est resté tel quel&#x202f;: son état ne le permet pas.</numerusform>
            <numerusform>%n rendez-vous sont restés tels quels&#x202f;: leur état ne le permet pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are now: %1.</source>
        <translation>
            <numerusform>Nouvel état de %n rendez-vous&#x202f;: %1.</numerusform>
            <numerusform>Nouvel état de %n rendez-vous&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel appointments</source>
        <translation>Annuler des rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n appointments</source>
        <translation>
            <numerusform>Annuler %n rendez-vous</numerusform>
            <numerusform>Annuler %n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Know already</source>
        <translation>Le savent déjà</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits.</source>
        <translation>
            <numerusform>%n rendez-vous annulé.</numerusform>
            <numerusform>%n rendez-vous annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cancels the visit of %1.</source>
        <translation>Le rendez-vous de %1 sera annulé.</translation>
    </message>
    <message>
        <source>This cancels the visit of %1 (%2). Its time is free again then.</source>
        <comment>patient, day and times</comment>
        <translation>Le rendez-vous de %1 (%2) sera annulé, et son créneau de nouveau libre.</translation>
    </message>
    <message>
        <source>Does the patient &amp;know?</source>
        <translation>Le &amp;patient le sait-il&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>This cancels %n visits. Their time is free again then.</source>
        <translation>
            <numerusform>%n rendez-vous sera annulé, et son créneau de nouveau libre.</numerusform>
            <numerusform>%n rendez-vous seront annulés, et leurs créneaux de nouveau libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the patients &amp;know?</source>
        <translation>Les &amp;patients le savent-ils&#x202f;?</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>participant, answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Masquer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Ce qu’a dit le serveur</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <comment>time, what was done, who</comment>
        <translation>%1  %2, par %3</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>ne figure pas parmi les patients du cabinet</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>a besoin d’un interprète</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Aucun patient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within a series, how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>%1, moved on its own</source>
        <comment>number within a series</comment>
        <translation>%1, déplacé séparément</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>arrivé %1</translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>en salle %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>state of the Encounter, time</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Surréservé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>The patient has not been told yet.</source>
        <translation>Le patient n’a pas encore été prévenu.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how, who</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>Créneau retenu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>another program; the visit is not known here</source>
        <translation>un autre programme&#x202f;; le rendez-vous n’est pas connu ici</translation>
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
        <translation>Consultation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Toute salle</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Every free time</source>
        <translation>Chaque créneau libre</translation>
    </message>
    <message>
        <source>First of each day</source>
        <translation>Le premier de chaque jour</translation>
    </message>
    <message>
        <source>Soonest of each person</source>
        <translation>Le premier de chaque personne</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For whom? (not needed)</source>
        <translation>Pour qui&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>L’un d’eux</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Length, until, room, service…</source>
        <translation>Durée, jusqu’au, salle, service…</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>Toute consultation</translation>
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
        <translation>Toute spécialité</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tout service</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>à partir du %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindPanel</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hold 5 min</source>
        <translation>Retenir 5 min</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>Pourquoi rien n’a été trouvé</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Ce que l’on cherche</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Créneaux libres</translation>
    </message>
    <message>
        <source>Why nothing before?</source>
        <translation>Pourquoi rien avant&#x202f;?</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers, first %1</source>
        <translation>
            <numerusform>%1 sur %n</numerusform>
            <numerusform>%1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>when this free time was known</comment>
        <translation>état à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more on this day…</source>
        <translation>
            <numerusform>%n de plus ce jour-là…</numerusform>
            <numerusform>%n de plus ce jour-là…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 …</source>
        <comment>the day that the search has reached</comment>
        <translation>Recherche, %1…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n free times</source>
        <translation>
            <numerusform>Montrer %n créneau libre</numerusform>
            <numerusform>Montrer %n créneaux libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is searched: %1</source>
        <comment>summary</comment>
        <translation>Modifier la recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change what is searched</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>time</comment>
        <translation>Pourquoi rien avant %1&#x202f;?</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>day</comment>
        <translation>Pourquoi rien avant le %1&#x202f;?</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Aucun jour de la semaine n’est choisi.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing until %1.</source>
        <comment>day</comment>
        <translation>Jusqu’au %1, rien.</translation>
    </message>
    <message>
        <source>Nothing free for %1 until %2.</source>
        <comment>length, day</comment>
        <translation>Jusqu’au %2, rien de libre pour %1.</translation>
    </message>
    <message>
        <source>Nobody here gives this kind of visit.</source>
        <translation>Personne ici ne propose ce type de consultation.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to loosen, then the first offer&apos;s day and time</comment>
        <translation>%1&#x202f;: %2 à %3</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::HoldsList</name>
    <message>
        <source>Held by me</source>
        <translation>Retenus par moi</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <source>Book the held time</source>
        <translation>Réserver le créneau retenu</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>Libérer le créneau retenu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
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
        <translation>pour %1 · %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Busy times &amp;block</source>
        <translation>Les heures occupées &amp;bloquent</translation>
    </message>
    <message>
        <source>Busy times block</source>
        <translation>Les heures occupées bloquent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file can be taken: %n resources are not valid.</source>
        <translation>
            <numerusform>Rien de ce fichier ne peut être repris&#x202f;: %n ressource n’est pas valide.</numerusform>
            <numerusform>Rien de ce fichier ne peut être repris&#x202f;: %n ressources ne sont pas valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they already are.</source>
        <comment>counts of resources</comment>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés.</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <comment>file, counts</comment>
        <translation>%1 importé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::LeftPanel</name>
    <message>
        <source>longer bar, more free time</source>
        <translation>longue barre&#x202f;: libre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Person, room, service</source>
        <translation>Personnes, salles, services</translation>
    </message>
    <message>
        <source>Practitioners and rooms</source>
        <translation>Praticiens et salles</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>The week of everybody who is ticked, instead of one</source>
        <translation>La semaine de toutes les personnes cochées, et non d’une seule</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MainWindow</name>
    <message>
        <source>Demo clinic</source>
        <translation>Cabinet de démonstration</translation>
    </message>
    <message>
        <source>%1 – Praxidesk</source>
        <comment>clinic</comment>
        <translation>%1 – Praxidesk</translation>
    </message>
    <message>
        <source>Where shall the clinic&apos;s file be?</source>
        <translation>Où placer le fichier du cabinet&#x202f;?</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk)</source>
        <translation>Cabinets (*.praxidesk)</translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation>Ouvrir un cabinet</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk);;All files (*)</source>
        <translation>Cabinets (*.praxidesk);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>FHIR or iCalendar (*.json *.ndjson *.ics);;All files (*)</source>
        <translation>FHIR ou iCalendar (*.json *.ndjson *.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</source>
        <translation>Bundle FHIR (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
    <message>
        <source>%1 %2.praxidesk</source>
        <comment>name of the clinic, date</comment>
        <translation>%1&#x202f;%2.praxidesk</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The whole clinic is also in %1</source>
        <translation>Tout le cabinet est aussi dans %1</translation>
    </message>
    <message>
        <source>About Praxidesk</source>
        <translation>À propos de Praxidesk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;A desktop scheduler for clinics.&lt;br&gt;Free software under the GPL, version 3 or later.</source>
        <translation>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;Planification de rendez-vous pour cabinets.&lt;br&gt;Logiciel libre sous GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Sauvegardé et vérifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>The clinic could not be backed up. %1</source>
        <translation>Le cabinet n’a pas pu être sauvegardé. %1</translation>
    </message>
    <message>
        <source>Backup settings…</source>
        <translation>Paramètres de sauvegarde…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>Comment les visites sont planifiées</translation>
    </message>
    <message>
        <source>The usual length of a visit, the steps in which visits begin, and the time around them.</source>
        <translation>La durée habituelle d’une visite, les pas auxquels elles commencent, et le temps autour d’elles.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Hours and schedules</source>
        <translation>Horaires et plannings</translation>
    </message>
    <message>
        <source>Who works when, days off, and what each schedule offers.</source>
        <translation>Qui travaille quand, les jours de congé, et ce que chaque planning offre.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Where the clinic is kept as well; signing in, testing, and what each can do.</source>
        <translation>Où le cabinet se trouve aussi&#x202f;; se connecter, tester, et ce que chacun sait faire.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Shows first what one of them holds, and what would be lost.</source>
        <translation>Montre d’abord ce que l’une contient, et ce qui serait perdu.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every command with its keys, to be searched. F1 shows them, too.</source>
        <translation>Chaque commande avec ses touches, à chercher. F1 les montre aussi.</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>Papiers de secours</translation>
    </message>
    <message>
        <source>The next days of every practitioner as PDFs, kept current in a folder for a day without a computer.</source>
        <translation>Les prochains jours de chaque praticien en PDF, tenus à jour dans un dossier pour un jour sans ordinateur.</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation>Où vont les sauvegardes&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>The clinic is what it was in %1. What was there until now is kept beside its file, with “before-restore” in its name.</source>
        <translation>Le cabinet est ce qu’il était dans %1. Ce qui était là jusqu’ici est gardé à côté de son fichier, avec «&#x202f;before-restore&#x202f;» dans son nom.</translation>
    </message>
    <message>
        <source>Visits %1.csv</source>
        <comment>name of a file, first day</comment>
        <translation>Rendez-vous %1.csv</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
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
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
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
            <numerusform>%1, %n proposition</numerusform>
            <numerusform>%1, %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % free</source>
        <translation>%1, %2&#x202f;% libre</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NewClinicDialog</name>
    <message>
        <source>Create the clinic</source>
        <translation>Créer le cabinet</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nouveau cabinet</translation>
    </message>
    <message>
        <source>Dr. Alan Smith</source>
        <translation>Dr Anne Martin</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Médecine générale</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>First &amp;practitioner</source>
        <translation>Premier &amp;praticien</translation>
    </message>
    <message>
        <source>First practitioner</source>
        <translation>Premier praticien</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>J&amp;ours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Horair&amp;es</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>S&amp;lot length</source>
        <translation>&amp;Durée des créneaux</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>Durée des créneaux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Free Slots are made for the next twelve weeks</source>
        <translation>Des créneaux libres sont créés pour les douze prochaines semaines</translation>
    </message>
    <message>
        <source>The clinic has no name yet.</source>
        <translation>Le cabinet n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>Who is the first practitioner?</source>
        <translation>Qui est le premier praticien&#x202f;?</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ResourceModel</name>
    <message>
        <source>Rooms and devices</source>
        <translation>Salles et appareils</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Praticiens</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change a saved view</source>
        <translation>Modifier une vue enregistrée</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>%1, %2 now</source>
        <comment>key, what it shows</comment>
        <translation>%1, actuellement %2</translation>
    </message>
    <message>
        <source>%1, swaps with %2</source>
        <comment>key, what it shows</comment>
        <translation>%1, échange avec %2</translation>
    </message>
    <message>
        <source>%1, replaces %2</source>
        <comment>key, what it shows</comment>
        <translation>%1, remplace %2</translation>
    </message>
    <message>
        <source>Mornings with both doctors</source>
        <comment>name of a view, an example</comment>
        <translation>Matinées des deux médecins</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>Kept are the kind of view, its zoom, who is shown, and the filters of the agenda. The day is not.</source>
        <translation>Sont conservés le type de vue, son zoom, les personnes affichées et les filtres de la liste, mais pas le jour.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewList</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
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
        <translation>%1, %2, affichée</translation>
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
        <translation>Rendez-vous à déplacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>There is no schedule yet.</source>
        <translation>Il n’y a pas encore d’agenda.</translation>
    </message>
    <message>
        <source>Deactivate a schedule</source>
        <translation>Désactiver un agenda</translation>
    </message>
    <message>
        <source>Activate a schedule</source>
        <translation>Activer un agenda</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message numerus="yes">
        <source>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</source>
        <translation>
            <numerusform>Plus de nouvelles réservations. Ce qui est réservé reste&#x202f;: %n rendez-vous à déplacer ou à garder&#x202f;; choisissez-le pour le modifier.</numerusform>
            <numerusform>Plus de nouvelles réservations. Ce qui est réservé reste&#x202f;: %n rendez-vous à déplacer ou à garder&#x202f;; choisissez-en un pour le modifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</source>
        <translation>
            <numerusform>Ne prend plus de réservations. %n rendez-vous y est tout de même réservé&#x202f;; choisissez-le pour le modifier.</numerusform>
            <numerusform>Ne prend plus de réservations. %n rendez-vous y sont tout de même réservés&#x202f;; choisissez-en un pour le modifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>On leave until …</source>
        <translation>En congé jusqu’au…</translation>
    </message>
    <message>
        <source>Nothing is booked from now on.</source>
        <translation>Rien n’est réservé désormais.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Comm&amp;entaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Stop the synchronisation; it goes on later where it stopped</source>
        <translation>Arrêter la synchronisation&#x202f;; elle reprendra plus tard où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Work goes on meanwhile; what waits leaves afterwards</source>
        <translation>Le travail continue&#x202f;; ce qui attend partira ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>%n modification refusée</numerusform>
            <numerusform>%n modifications refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflit à décider</numerusform>
            <numerusform>%n conflits à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#x202f;%</translation>
    </message>
    <message>
        <source>Papers not written</source>
        <translation>Papiers non écrits</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ToolBar</name>
    <message>
        <source>Find a patient  /</source>
        <translation>Chercher un patient  /</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Chercher un patient</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Tour</name>
    <message>
        <source>Welcome to the demo clinic</source>
        <translation>Bienvenue dans le cabinet de démonstration</translation>
    </message>
    <message>
        <source>Everybody here is invented and nothing is kept: try whatever you like. Each step waits until you have done it; Next skips it.</source>
        <translation>Ici, tout le monde est inventé et rien n’est gardé&#x202f;: essayez ce que vous voulez. Chaque étape attend que vous l’ayez faite&#x202f;; Suivant la saute.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Réserver un rendez-vous</translation>
    </message>
    <message>
        <source>White is free. Drag over it, type a few letters of a name, then press Enter twice. Without a mouse: arrow keys to the time, then Enter.</source>
        <translation>Le blanc est libre. Glissez dessus, tapez quelques lettres d’un nom, puis appuyez deux fois sur Entrée. Sans souris&#x202f;: les flèches jusqu’à l’heure, puis Entrée.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacez-le</translation>
    </message>
    <message>
        <source>Drag the visit to another time or to another column. Without a mouse: Tab to it, M, arrow keys, Enter.</source>
        <translation>Glissez le rendez-vous vers une autre heure ou une autre colonne. Sans souris&#x202f;: Tab jusqu’au rendez-vous, M, flèches, Entrée.</translation>
    </message>
    <message>
        <source>Somebody arrives</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>Click a visit and press A: arrived. I is in the room, D is done, N did not come. Arrivals at the right shows who waits, and how long.</source>
        <translation>Cliquez sur un rendez-vous et appuyez sur A&#x202f;: arrivé. I, c’est en salle, D terminé, N absent. Arrivées, à droite, montre qui attend et depuis combien de temps.</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer une plage</translation>
    </message>
    <message>
        <source>Hold Shift and drag, or press B. A block never throws a visit out: it lists those in its time and helps to move them.</source>
        <translation>Maintenez Maj et glissez, ou appuyez sur B. Un blocage n’évince jamais un rendez-vous de lui-même&#x202f;: il liste ceux de sa plage et aide à les déplacer.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un créneau</translation>
    </message>
    <message>
        <source>Press F. Say who, how long and when; the free times appear as you choose. Enter books, H holds one while you are on the phone.</source>
        <translation>Appuyez sur F. Dites avec qui, combien de temps et quand&#x202f;; les créneaux libres apparaissent à mesure que vous choisissez. Entrée réserve, H en retient un pendant que vous êtes au téléphone.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenez en arrière</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, and what you did before, up to a hundred times, also tomorrow. Try it.</source>
        <translation>Ctrl+Z annule ce que vous avez fait en dernier, puis ce qui précède, jusqu’à cent fois, même demain. Essayez.</translation>
    </message>
    <message>
        <source>That is all you need</source>
        <translation>C’est tout ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Your own clinic begins with New clinic in the File menu.</source>
        <translation>Ctrl+K trouve chaque commande par un de ses mots, F1 liste les touches. Votre propre cabinet commence par «&#x202f;Nouveau cabinet&#x202f;» dans le menu «&#x202f;Fichier&#x202f;».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>De l’autre côté</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Done takes you back to your own clinic, %1.</source>
        <translation>Ctrl+K trouve chaque commande par un de ses mots, F1 liste les touches. «&#x202f;Terminer&#x202f;» vous ramène à votre cabinet, %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WaitlistPanel</name>
    <message>
        <source> or </source>
        <comment>between practitioners</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Pas celui-ci</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nobody waits. Add who wants an earlier time, or one that is taken now: whenever time becomes free, those who fit are offered here.</source>
        <translation>Personne n’attend. Ajoutez qui voudrait un horaire plus tôt, ou un horaire déjà pris&#x202f;: dès qu’un créneau se libère, ceux à qui il convient sont proposés ici.</translation>
    </message>
    <message>
        <source>Add to the waitlist…</source>
        <translation>Mettre en liste d’attente…</translation>
    </message>
    <message>
        <source>Free now, and fits</source>
        <translation>Libre maintenant, et convient</translation>
    </message>
    <message>
        <source>Soonest for %1</source>
        <comment>patient</comment>
        <translation>Au plus tôt pour %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, times, practitioner</comment>
        <translation>%1&#x202f;%2, %3</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePage</name>
    <message>
        <source>Welcome to Praxidesk</source>
        <translation>Bienvenue dans Praxidesk</translation>
    </message>
    <message>
        <source>One clinic is one file on this computer. It works without a network and meets a FHIR server when it can.</source>
        <translation>Un cabinet est un fichier sur cet ordinateur. Il fonctionne sans réseau et rejoint un serveur FHIR quand il peut.</translation>
    </message>
    <message>
        <source>Look around in a demo clinic</source>
        <translation>Visiter un cabinet de démonstration</translation>
    </message>
    <message>
        <source>Six practitioners, a busy day, nothing real. Throw it away when you like.</source>
        <translation>Six praticiens, une journée chargée, rien de réel. Jetez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nouveau cabinet</translation>
    </message>
    <message>
        <source>Name, time zone, first practitioner and weekly hours. Two minutes.</source>
        <translation>Nom, fuseau horaire, premier praticien et horaires. Deux minutes.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>FHIR resource, Bundle or NDJSON. You check it before it is saved.</source>
        <translation>Ressource FHIR, Bundle ou NDJSON. Vous vérifiez avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Address and sign-in, then schedules and appointments are fetched.</source>
        <translation>Adresse et connexion, puis agendas et rendez-vous sont récupérés.</translation>
    </message>
    <message>
        <source>Open a clinic file…</source>
        <translation>Ouvrir un fichier de cabinet…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts, F1</source>
        <translation>Raccourcis clavier, F1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Booking:&lt;/b&gt; drag over free time, type the patient, Enter, Enter.&lt;br&gt;Everything you do can be undone with Ctrl+Z.</source>
        <translation>&lt;b&gt;Réserver&#x202f;:&lt;/b&gt; glissez sur du temps libre, tapez le patient, Entrée, Entrée.&lt;br&gt;Tout ce que vous faites s’annule avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>No clinic open</source>
        <translation>Aucun cabinet ouvert</translation>
    </message>
    <message>
        <source>Praxidesk %1, free software (GPL)</source>
        <translation>Praxidesk %1, logiciel libre (GPL)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePicture</name>
    <message>
        <source>Picture of a day in the calendar, with a time being drawn over free time</source>
        <translation>Image d’un jour du calendrier, où l’on trace une plage sur du temps libre</translation>
    </message>
    <message>
        <source>Dr. Hall</source>
        <comment>a name in a picture</comment>
        <translation>Dr Hall</translation>
    </message>
    <message>
        <source>Dr. Osei</source>
        <comment>a name in a picture</comment>
        <translation>Dr Osei</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Workspace</name>
    <message>
        <source>%1 has no schedule.</source>
        <translation>%1 n’a pas d’agenda.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nobody has to be called. Patients whose visit was moved, cancelled by us or displaced stand here until they were told.</source>
        <translation>Personne à appeler. Les patients dont le rendez-vous a été déplacé, annulé par nous ou évincé restent ici jusqu’à ce qu’on les ait prévenus.</translation>
    </message>
    <message>
        <source>Nobody works here yet.
Add a schedule in Schedule › Hours and schedules… (Ctrl+H), or import them (Ctrl+I).</source>
        <translation>Personne ne travaille encore ici.
Ajoutez un agenda dans Agenda › Horaires et agendas… (Ctrl+H), ou importez-en (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>Personne n’est affiché.
Cochez un praticien ou une salle à gauche.</translation>
    </message>
    <message>
        <source>free today</source>
        <translation>libre aujourd’hui</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>on a day</comment>
        <translation>libre %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
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
        <translation>Réserver pour %1…</translation>
    </message>
    <message>
        <source>%1, %2  %3 (%4)</source>
        <comment>day, time, visit, status</comment>
        <translation>%1 à %2  %3 (%4)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation>Jamais venu</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Hours and schedule…</source>
        <translation>Horaires et agenda…</translation>
    </message>
    <message>
        <source>Deactivate this schedule…</source>
        <translation>Désactiver cet agenda…</translation>
    </message>
    <message>
        <source>Activate this schedule…</source>
        <translation>Activer cet agenda…</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month that is named after it, see QDate::toString</comment>
        <translation>d</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioners</source>
        <translation>
            <numerusform>%n praticien</numerusform>
            <numerusform>%n praticiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
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
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the record of %1…</source>
        <translation>Ouvrir le dossier de %1…</translation>
    </message>
    <message>
        <source>No visits.</source>
        <translation>Aucun rendez-vous.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month, year, see QDate::toString</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, short month, year, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <comment>phone number</comment>
        <translation>Appel du %1</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <comment>name of a saved view</comment>
        <translation>Vue affichée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 shows %2 from now on.</source>
        <comment>key, name of a saved view</comment>
        <translation>%1 affiche désormais %2.</translation>
    </message>
    <message>
        <source>The saved view %1 is gone.</source>
        <translation>La vue enregistrée %1 est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Remplacer par ce qui est affiché</translation>
    </message>
    <message>
        <source>Name and key…</source>
        <translation>Nom et touche…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Nothing is put aside. Drag a visit here, or cut it (Ctrl+X), go to another day, and drag it there or press Ctrl+V. Until then it keeps its time.</source>
        <translation>Rien n’est mis de côté. Glissez un rendez-vous ici ou coupez-le (Ctrl+X), allez à un autre jour, puis glissez-le là-bas ou appuyez sur Ctrl+V. Jusque-là, il garde son heure.</translation>
    </message>
    <message>
        <source>The visit of %1 is on the pinboard and keeps its time until it is put down elsewhere (Ctrl+V).</source>
        <translation>Le rendez-vous de %1 est dans le presse-papiers et garde son heure jusqu’à ce qu’il soit posé ailleurs (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>praxidesk::store::Text</name>
    <message>
        <source>There is no such resource in this clinic.</source>
        <translation>Cette ressource n’existe pas dans ce cabinet.</translation>
    </message>
    <message>
        <source>%1 is only referred to in this clinic; it is not stored here.</source>
        <translation>%1 est seulement mentionné dans ce cabinet&#x202f;; il n’y est pas enregistré.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 is not of the type that was asked for.</source>
        <translation>%1 n’est pas du type demandé.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Il y a déjà un serveur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no clinic file at %1.</source>
        <translation>Il n’y a pas de fichier de cabinet à %1.</translation>
    </message>
    <message>
        <source>%1 is not a clinic of Praxidesk. It was left as it is.</source>
        <translation>%1 n’est pas un cabinet de Praxidesk. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The clinic file %1 is damaged.</source>
        <translation>Le fichier de cabinet %1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Praxidesk. It was left as it is.</source>
        <translation>%1 vient d’une version plus récente de Praxidesk. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the folder cannot be written to.</source>
        <translation>Impossible de poser un verrou à côté de %1&#x202f;: le dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the disk is full. Nothing was changed.</source>
        <translation>Impossible de poser un verrou à côté de %1&#x202f;: le disque est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4).</source>
        <translation>%1 est ouvert dans %2 (processus %3 sur %4).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>Le fichier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>%1 n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation>%1 existe déjà. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The copy is not sound and was discarded.</source>
        <translation>La copie n’est pas saine et a été abandonnée.</translation>
    </message>
    <message>
        <source>%1 cannot become a resource of the type %2.</source>
        <translation>%1 ne peut pas devenir une ressource du type %2.</translation>
    </message>
    <message>
        <source>The resource is a %1.</source>
        <translation>La ressource est du type %1.</translation>
    </message>
    <message>
        <source>An excused overlap was refused.</source>
        <translation>Un chevauchement excusé a été refusé.</translation>
    </message>
    <message>
        <source>The time is already taken.</source>
        <translation>Le créneau est déjà pris.</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 a déjà un rendez-vous de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation>Ce conflit ouvert n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is already the name of %2.</source>
        <translation>%1 est déjà le nom de %2.</translation>
    </message>
    <message>
        <source>Another program is working on the clinic file. Nothing was changed.</source>
        <translation>Un autre programme travaille sur le fichier du cabinet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The clinic file cannot be written to. Nothing was changed.</source>
        <translation>Le fichier du cabinet n’est pas accessible en écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room on it, then try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#x202f;: faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. Nothing was changed.</source>
        <translation>Le fichier du cabinet est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The clinic file could not be read or written. Nothing was changed.</source>
        <translation>Le fichier du cabinet n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and open it again, or save a copy now, which has everything so far.</source>
        <translation>Le fichier de cabinet %1 a été déplacé ou supprimé pendant qu’il était ouvert. Rien ne peut plus y être enregistré&#x202f;: remettez-le et rouvrez-le, ou enregistrez maintenant une copie, qui a tout jusqu’ici.</translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone “%1” is not known here.</source>
        <translation>Le fuseau horaire du cabinet, «&#x202f;%1&#x202f;», n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. It was set aside as %1; restore a backup.</source>
        <translation>Le fichier du cabinet est endommagé. Il a été mis de côté sous %1&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.</source>
        <translation>%1 n’est pas accessible en écriture, rien ne pourrait donc y être enregistré. Autorisez l’écriture, ou copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>An index has %1 entries instead of %2.</source>
        <translation>Un index a %1 entrées au lieu de %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>The index of %1 does not agree with the resource.</source>
        <translation>L’index de %1 ne concorde pas avec la ressource.</translation>
    </message>
    <message>
        <source>The bytes of %1 are missing, or there are some where none should be.</source>
        <translation>Les octets de %1 manquent, ou il y en a là où il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>The index has an entry for %1, which is not stored.</source>
        <translation>L’index a une entrée pour %1, qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Time is taken for appointment %1, which is not at that time.</source>
        <translation>Du temps est pris pour le rendez-vous %1, qui n’est pas à cette heure.</translation>
    </message>
    <message>
        <source>A Slot refers to appointment %1, which is not stored.</source>
        <translation>Un créneau renvoie au rendez-vous %1, qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Appointment %1 overlaps another of the same actor, and nothing excuses it.</source>
        <translation>Le rendez-vous %1 en chevauche un autre de la même personne, et rien ne l’excuse.</translation>
    </message>
    <message>
        <source>The patient search does not know %1 as it is stored.</source>
        <translation>La recherche de patients ne connaît pas %1 tel qu’il est enregistré.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to something that is not there.</source>
        <translation>Une ligne de %1 renvoie à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Un fichier ne peut pas être restauré à partir de lui-même.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound. Nothing was changed.</source>
        <translation>La sauvegarde %1 n’est pas saine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation>Les lignes du journal %1 à %2 manquent.</translation>
    </message>
    <message>
        <source>Audit row %1 is not as it was written.</source>
        <translation>La ligne %1 du journal n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>The newest audit rows, from %1 on, are missing.</source>
        <translation>Les dernières lignes du journal, à partir de %1, manquent.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Plug in its drive, or choose another folder.</source>
        <translation>Le dossier des sauvegardes, %1, n’est pas là. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The backup was not sound and was discarded. Check the clinic with “praxictl check”.</source>
        <translation>La sauvegarde n’était pas saine et a été rejetée. Vérifiez le cabinet avec «&#x202f;praxictl check&#x202f;».</translation>
    </message>
    <message>
        <source>Audit row %1 does not follow the one before it about the same resource.</source>
        <translation>La ligne %1 du journal ne suit pas la précédente sur la même ressource.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictTable</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value</comment>
        <translation>%1, diffère</translation>
    </message>
    <message>
        <source>The server gave this time away and does not say to whom.</source>
        <translation>Le serveur a donné ce créneau et ne dit pas à qui.</translation>
    </message>
    <message>
        <source>The time is blocked on the server.</source>
        <translation>La plage est bloquée sur le serveur.</translation>
    </message>
    <message>
        <source>The time is blocked on the server: %1</source>
        <translation>La plage est bloquée sur le serveur&#x202f;: %1</translation>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>Our visit</source>
        <translation>Notre rendez-vous</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>The other visit</source>
        <translation>L’autre rendez-vous</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Supprimé sur le serveur</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictsDialog</name>
    <message>
        <source>Two visits at one time</source>
        <translation>Deux rendez-vous à la même heure</translation>
    </message>
    <message>
        <source>Needs a new time</source>
        <translation>À replacer</translation>
    </message>
    <message>
        <source>Seen here or there, cancelled on the other side</source>
        <translation>Vu d’un côté, annulé de l’autre</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Supprimé sur le serveur</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Supprimé ici, modifié sur le serveur</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Modifié ici et sur le serveur</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>Il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>Montrer dans le calendrier</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Ce qu’a dit le serveur</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing is lost while you wait: both versions are kept, and the time stays taken until you decide.</source>
        <translation>Rien n’est perdu pendant que vous attendez&#x202f;: les deux versions sont gardées, et le créneau reste pris jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of whom a conflict is, what it is</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was told of ours: %2, by %3, %4</source>
        <comment>patient, how, who, when</comment>
        <translation>%1 a été prévenu du nôtre&#x202f;: %2, par %3, %4</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Téléphone&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ours to %1</source>
        <comment>day, time</comment>
        <translation>Le nôtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another time for ours</source>
        <translation>Un autre horaire pour le nôtre</translation>
    </message>
    <message>
        <source>%1 goes on the call list.</source>
        <translation>%1 passe sur la liste d’appels.</translation>
    </message>
    <message>
        <source>Reason, kept with the visit</source>
        <translation>Motif, gardé avec le rendez-vous</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>Motif de la surréservation</translation>
    </message>
    <message>
        <source>Both at one time</source>
        <translation>Les deux à la même heure</translation>
    </message>
    <message>
        <source>Ours is overbooked.</source>
        <translation>Le nôtre est en surréservation.</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>Surréserver</translation>
    </message>
    <message>
        <source>Note for the call</source>
        <translation>Note pour l’appel</translation>
    </message>
    <message>
        <source>Cancel ours</source>
        <translation>Annuler le nôtre</translation>
    </message>
    <message>
        <source>Cancel and call</source>
        <translation>Annuler et appeler</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder notre version</translation>
    </message>
    <message>
        <source>It is deleted on the server as well.</source>
        <translation>C’est supprimé aussi sur le serveur.</translation>
    </message>
    <message>
        <source>The server gets it anew.</source>
        <translation>Le serveur le reçoit à nouveau.</translation>
    </message>
    <message>
        <source>The server is changed.</source>
        <translation>Le serveur est modifié.</translation>
    </message>
    <message>
        <source>Take the server’s</source>
        <translation>Prendre celle du serveur</translation>
    </message>
    <message>
        <source>It is deleted here as well.</source>
        <translation>C’est supprimé ici aussi.</translation>
    </message>
    <message>
        <source>What we changed is given up.</source>
        <translation>Ce que nous avons modifié est abandonné.</translation>
    </message>
    <message>
        <source>As the server told it at %1. Some may be taken by now.</source>
        <comment>time</comment>
        <translation>Tel que le serveur l’a indiqué à %1. Certains horaires sont peut-être déjà pris.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::DialectFields</name>
    <message>
        <source>Other paths than usual…</source>
        <translation>D’autres chemins que d’habitude…</translation>
    </message>
    <message>
        <source>Another way of booking than usual…</source>
        <translation>Une autre façon de réserver que d’habitude…</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ExchangeView</name>
    <message>
        <source>Nothing was said about it yet.</source>
        <translation>Rien n’en a encore été dit.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
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
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Ouvrir le rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>Show what it &amp;builds on</source>
        <translation>Montrer ce dont cela dé&amp;pend</translation>
    </message>
    <message>
        <source>&amp;Do not send it…</source>
        <translation>&amp;Ne pas envoyer…</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Ce qu’a dit le serveur</translation>
    </message>
    <message>
        <source>Changes for the server</source>
        <translation>Modifications pour le serveur</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Words, request and answer as text, without passwords and tokens. It names the patient: give it only to somebody who may know.</source>
        <translation>Explications, requête et réponse en texte, sans mots de passe ni jetons. Le patient y est nommé&#x202f;: ne le donnez qu’à qui peut le savoir.</translation>
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
        <translation>refusé</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>envoyé, pas encore de réponse</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>This clinic has no server. Everything is saved on this computer.</source>
        <translation>Ce cabinet n’a pas de serveur. Tout est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing about this visit went to a server yet.</source>
        <translation>Rien de ce rendez-vous n’est encore parti vers un serveur.</translation>
    </message>
    <message>
        <source>Nothing waits: the server has all changes.</source>
        <translation>Rien n’attend&#x202f;: le serveur a toutes les modifications.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>when, who</comment>
        <translation>fait %1 par %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>name of a server</comment>
        <translation>pour %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>essayé %n fois</numerusform>
            <numerusform>essayé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when it is tried again</comment>
        <translation>prochain essai %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server does not hear of this change. Here it stays as it is, and is marked as differing from the server. If the same is changed again, it is sent as it stands here then.</source>
        <translation>Le serveur ne sait rien de cette modification. Ici elle reste telle quelle, marquée comme différente du serveur. Si la même chose est modifiée à nouveau, elle est envoyée telle qu’elle est alors ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) that cannot go without it are not sent either.</source>
        <translation>
            <numerusform>%n autre modification qui en dépend n’est pas envoyée non plus.</numerusform>
            <numerusform>%n autres modifications qui en dépendent ne sont pas envoyées non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Entered on the server by hand</source>
        <translation>Saisi à la main sur le serveur</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>N’est plus nécessaire</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxFileDialog</name>
    <message>
        <source>&amp;Save what waits…</source>
        <translation>&amp;Enregistrer ce qui attend…</translation>
    </message>
    <message>
        <source>&amp;Read the answer…</source>
        <translation>&amp;Lire la réponse…</translation>
    </message>
    <message>
        <source>Exchange by file</source>
        <translation>Échange par fichier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Without a network: save what waits as a file, let somebody post it to the server’s base address, and read its answer here. Nothing is done twice, even if a file gets lost and is saved again. The file names patients: carry it accordingly.</source>
        <translation>Sans réseau&#x202f;: enregistrez ce qui attend dans un fichier, faites-le envoyer (POST) à l’adresse de base du serveur, et lisez sa réponse ici. Rien n’est fait deux fois, même si un fichier se perd et qu’on l’enregistre à nouveau. Le fichier nomme des patients&#x202f;: transportez-le avec soin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <comment>name of a server</comment>
        <translation>Rien n’attend pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for %1.</source>
        <comment>name of a server</comment>
        <translation>
            <numerusform>%n modification attend %1.</numerusform>
            <numerusform>%n modifications attendent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>Enregistrer ce qui attend</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>Bundle FHIR (*.json)</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;All files (*)</source>
        <translation>Bundle FHIR (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were saved in %1. They count as sent, and wait for the answer.</source>
        <comment>file</comment>
        <translation>
            <numerusform>%n modification a été enregistrée dans %1. Elle compte comme envoyée et attend la réponse.</numerusform>
            <numerusform>%n modifications ont été enregistrées dans %1. Elles comptent comme envoyées et attendent la réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the server.</source>
        <translation>
            <numerusform>%n modification est arrivée au serveur.</numerusform>
            <numerusform>%n modifications sont arrivées au serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>%n conflit attend une décision.</numerusform>
            <numerusform>%n conflits attendent une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused: see Changes for the server.</source>
        <translation>
            <numerusform>%n modification a été refusée&#x202f;: voir «&#x202f;Modifications pour le serveur&#x202f;».</numerusform>
            <numerusform>%n modifications ont été refusées&#x202f;: voir «&#x202f;Modifications pour le serveur&#x202f;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::PublishDialog</name>
    <message>
        <source>&amp;Keep them here</source>
        <translation>&amp;Les garder ici</translation>
    </message>
    <message>
        <source>As free &amp;Slots, made ahead for</source>
        <translation>Comme &amp;créneaux libres, créés à l’avance pour</translation>
    </message>
    <message>
        <source>As Scheduling&amp;Parameters</source>
        <translation>Comme Scheduling&amp;Parameters</translation>
    </message>
    <message>
        <source>Publish the weekly hours of %1</source>
        <comment>practitioner</comment>
        <translation>Publier les horaires hebdomadaires de %1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Weekly hours are yours. Others see them on a server only when they are published.</source>
        <translation>Les horaires hebdomadaires sont à vous. D’autres ne les voient sur un serveur que s’ils sont publiés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>On a server others see what is booked and blocked, and no free time of this schedule. Slots that were made before stay until you remove them.</source>
        <translation>Sur un serveur, d’autres voient ce qui est réservé et bloqué, et aucun temps libre de cet agenda. Les créneaux déjà créés restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Every server takes free Slots. They follow the hours, also days off, and each day a further one is made by itself.</source>
        <translation>Tout serveur prend des créneaux libres. Ils suivent les horaires, fermetures comprises, et chaque jour un jour de plus est préparé tout seul.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the schedule has no weekly hours in this time.</source>
        <translation>Il n’y a rien à publier&#x202f;: l’agenda n’a pas d’horaires hebdomadaires dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be made now.</source>
        <translation>
            <numerusform>%n créneau serait créé maintenant.</numerusform>
            <numerusform>%n créneaux seraient créés maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly hours stand in the schedule itself, and the server makes free time from them.</source>
        <translation>Les horaires hebdomadaires sont dans l’agenda même, et le serveur en tire le temps libre.</translation>
    </message>
    <message>
        <source>No server of this clinic is known to understand them; Medplum does. Others keep them and offer nothing.</source>
        <translation>Aucun serveur de ce cabinet n’est connu pour les comprendre&#x202f;; Medplum le fait. Les autres les gardent et ne proposent rien.</translation>
    </message>
    <message>
        <source>%1 understands them.</source>
        <comment>names of servers</comment>
        <translation>%1 les comprend.</translation>
    </message>
    <message>
        <source>There is nothing to publish: no rule holds every week.</source>
        <translation>Il n’y a rien à publier&#x202f;: aucune règle ne vaut chaque semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be said so: every other week, between dates, for one service.</source>
        <translation>
            <numerusform>%n règle ne peut être dite ainsi&#x202f;: une semaine sur deux, entre des dates, pour un service.</numerusform>
            <numerusform>%n règles ne peuvent être dites ainsi&#x202f;: une semaine sur deux, entre des dates, pour un service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours cannot be said so: block that time, or publish Slots.</source>
        <translation>
            <numerusform>%n jour aux autres horaires ne peut être dit ainsi&#x202f;: bloquez ce temps, ou publiez des créneaux.</numerusform>
            <numerusform>%n jours aux autres horaires ne peuvent être dits ainsi&#x202f;: bloquez ce temps, ou publiez des créneaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SendAllDialog</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Les envoyer</translation>
    </message>
    <message>
        <source>Send what is here to %1</source>
        <comment>name of a server</comment>
        <translation>Envoyer ce qui est ici à %1</translation>
    </message>
    <message>
        <source>What the server does not know</source>
        <translation>Ce que le serveur ne connaît pas</translation>
    </message>
    <message>
        <source>This clinic has %1 that %2 does not know. Send them?</source>
        <comment>500 patients and 14,000 Slots; name of a server</comment>
        <translation>Ce cabinet a %1 que %2 ne connaît pas. Les envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Past and cancelled visits stay on this computer. They leave in the background with the next synchronisations; until a visit has arrived, its card says so.</source>
        <translation>Les rendez-vous passés et annulés restent sur cet ordinateur. Le reste part en arrière-plan avec les prochaines synchronisations&#x202f;; tant qu’un rendez-vous n’est pas arrivé, sa carte le dit.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServerForm</name>
    <message>
        <source>Allow it &amp;without encryption</source>
        <translation>&amp;L’autoriser sans chiffrement</translation>
    </message>
    <message>
        <source>Trust another certificate authority…</source>
        <translation>Faire confiance à une autre autorité de certification…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>What its address tells</source>
        <translation>Ce que dit son adresse</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>&amp;Type de serveur</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Its id, as in the address</source>
        <translation>Son identifiant, comme dans l’adresse</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>A client id and secret</source>
        <translation>Un identifiant client et un secret</translation>
    </message>
    <message>
        <source>A person who signs in in the browser</source>
        <translation>Une personne qui se connecte dans le navigateur</translation>
    </message>
    <message>
        <source>It asks &amp;for</source>
        <translation>Il d&amp;emande</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>Who runs the server gives one to this program</source>
        <translation>L’administrateur du serveur en donne un à ce programme</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>or token f&amp;ile</source>
        <translation>ou &amp;fichier du jeton</translation>
    </message>
    <message>
        <source>Path of the file; it is read again each time</source>
        <translation>Chemin du fichier&#x202f;; il est relu à chaque fois</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Secret &amp;client</translation>
    </message>
    <message>
        <source>Token add&amp;ress</source>
        <translation>Ad&amp;resse du jeton</translation>
    </message>
    <message>
        <source>Only where the server does not say it</source>
        <translation>Seulement si le serveur ne la donne pas</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Portée (scope)</translation>
    </message>
    <message>
        <source>Only where the usual one does not do</source>
        <translation>Seulement si l’habituelle ne convient pas</translation>
    </message>
    <message>
        <source>Only to replace what is kept</source>
        <translation>Seulement pour remplacer ce qui est gardé</translation>
    </message>
    <message>
        <source>For a server that has moved with all that it holds. Another server is added as a new one.</source>
        <translation>Pour un serveur qui a déménagé avec tout ce qu’il contient. Un autre serveur s’ajoute comme nouveau.</translation>
    </message>
    <message>
        <source>What its address tells: %1</source>
        <comment>kind of server</comment>
        <translation>Ce que dit son adresse&#x202f;: %1</translation>
    </message>
    <message>
        <source>A MediKIT server needs the organization’s id, which is a part of every address there.</source>
        <translation>Un serveur MediKIT a besoin de l’identifiant de l’organisation, qui y fait partie de chaque adresse.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be read (PEM).</source>
        <translation>%1 ne contient pas de certificat lisible (PEM).</translation>
    </message>
    <message>
        <source>Trusts %1, too (SHA-256 %2…)</source>
        <comment>certificate authority, first letters of its fingerprint</comment>
        <translation>Fait aussi confiance à %1 (SHA-256 %2…)</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServersDialog</name>
    <message>
        <source>&amp;Add the server</source>
        <translation>A&amp;jouter le serveur</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se conne&amp;cter…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celui-ci</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Teste&amp;r</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Send what is here…</source>
        <translation>Envoyer ce &amp;qui est ici…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 knows everything here that it has a place for.</source>
        <translation>%1 connaît tout ce qui est ici et pour quoi il a une place.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · non chiffré</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, non chiffré</translation>
    </message>
    <message>
        <source>New server…</source>
        <translation>Nouveau serveur…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Looking where to sign in…</source>
        <translation>Recherche de l’endroit où se connecter…</translation>
    </message>
    <message>
        <source>The browser shows a page now. Sign in there; Praxidesk goes on by itself.</source>
        <translation>Le navigateur affiche une page. Connectez-vous-y&#x202f;; Praxidesk continue tout seul.</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Conservation…</translation>
    </message>
    <message>
        <source>Saving it…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Forgetting it…</source>
        <translation>Oubli…</translation>
    </message>
    <message>
        <source>%1 was removed. Its data stays in this clinic.</source>
        <translation>%1 a été supprimé. Ses données restent dans ce cabinet.</translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing that signs in there is kept on this computer.</source>
        <translation>Déconnecté de %1. Rien de ce qui s’y connecte n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Believe the server</source>
        <translation>F&amp;aire confiance au serveur</translation>
    </message>
    <message>
        <source>Send ours a&amp;gain</source>
        <translation>Ren&amp;voyer les nôtres</translation>
    </message>
    <message>
        <source>Believe the server if that is right there: then it holds here, too. If it was a mistake or a backup, send ours again.</source>
        <translation>Faites confiance au serveur si c’est juste là-bas : cela vaut alors ici aussi. Si c’était une erreur ou une sauvegarde, renvoyez les nôtres.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SyncService</name>
    <message>
        <source>This clinic has no server.</source>
        <translation>Ce cabinet n’a pas de serveur.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised; %n resource(s) exchanged.</source>
        <translation>
            <numerusform>Synchronisé&#x202f;; %n ressource échangée.</numerusform>
            <numerusform>Synchronisé&#x202f;; %n ressources échangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on this computer · %1</source>
        <comment>clinic</comment>
        <translation>Toutes les modifications enregistrées sur cet ordinateur · %1</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 %3</source>
        <comment>how many, of how many, patients</comment>
        <translation>Synchronisation… %1 sur %2&#x202f;%3</translation>
    </message>
    <message>
        <source>Synchronising… %1 read, now %2</source>
        <comment>how many, patients</comment>
        <translation>Synchronisation… %1 lus, maintenant %2</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 changes sent</source>
        <translation>Synchronisation… %1 modifications envoyées sur %2</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked</source>
        <translation>Rien n’est échangé avec %1 tant que personne n’a vérifié</translation>
    </message>
    <message numerus="yes">
        <source>Synchronisation stopped · %n change(s) waiting</source>
        <translation>
            <numerusform>Synchronisation arrêtée · %n modification en attente</numerusform>
            <numerusform>Synchronisation arrêtée · %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation stopped · goes on by itself later</source>
        <translation>Synchronisation arrêtée · reprend d’elle-même plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to sign in · %n change(s) waiting</source>
        <translation>
            <numerusform>%1 demande une connexion · %n modification en attente</numerusform>
            <numerusform>%1 demande une connexion · %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to sign in · nothing is waiting</source>
        <translation>%1 demande une connexion · rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>Working offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Travail hors ligne · %n modification en attente</numerusform>
            <numerusform>Travail hors ligne · %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline · nothing is waiting</source>
        <translation>Travail hors ligne · rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for the server</source>
        <translation>
            <numerusform>%n modification en attente du serveur</numerusform>
            <numerusform>%n modifications en attente du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>All other changes saved on the server · just now</source>
        <translation>Toutes les autres modifications enregistrées sur le serveur · à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>All other changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>Toutes les autres modifications enregistrées sur le serveur · il y a %n min</numerusform>
            <numerusform>Toutes les autres modifications enregistrées sur le serveur · il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on the server · just now</source>
        <translation>Toutes les modifications enregistrées sur le serveur · à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>All changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>Toutes les modifications enregistrées sur le serveur · il y a %n min</numerusform>
            <numerusform>Toutes les modifications enregistrées sur le serveur · il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
</context>
</TS>
