#include "ui/sync/server_words.h"

#include "core/sync/dialects/dialects.h"

#include <QCoreApplication>

namespace praxidesk::sync_ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServersDialog)
};

/// A type of resource as people know it.
QString typeWords(const QString &type) {
    static const std::map<QString, const char *> words{
        {QStringLiteral("Organization"), QT_TRANSLATE_NOOP("ServerWords", "organisations")},
        {QStringLiteral("Location"), QT_TRANSLATE_NOOP("ServerWords", "rooms")},
        {QStringLiteral("Practitioner"), QT_TRANSLATE_NOOP("ServerWords", "practitioners")},
        {QStringLiteral("PractitionerRole"), QT_TRANSLATE_NOOP("ServerWords", "practitioners' roles")},
        {QStringLiteral("HealthcareService"), QT_TRANSLATE_NOOP("ServerWords", "services")},
        {QStringLiteral("Device"), QT_TRANSLATE_NOOP("ServerWords", "devices")},
        {QStringLiteral("Patient"), QT_TRANSLATE_NOOP("ServerWords", "patients")},
        {QStringLiteral("Schedule"), QT_TRANSLATE_NOOP("ServerWords", "schedules")},
        {QStringLiteral("Slot"), QT_TRANSLATE_NOOP("ServerWords", "Slots: free, busy and blocked time")},
        {QStringLiteral("Appointment"), QT_TRANSLATE_NOOP("ServerWords", "appointments")},
        {QStringLiteral("AppointmentResponse"), QT_TRANSLATE_NOOP("ServerWords", "participants' answers")},
    };
    const auto found = words.find(type);
    return found == words.end() ? type : QCoreApplication::translate("ServerWords", found->second);
}

/// What a server does that says it of itself.
QStringList abilities(const sync::ServerCheck &check) {
    QStringList can;
    can << (check.transactions ? Words::tr("A booking arrives there as one step, or not at all.") : Words::tr("It has no transactions: a booking first keeps its Slot tentatively, then takes it."));
    can << (check.history ? Words::tr("It tells what changed and what was deleted since the last time.") : Words::tr("It does not tell what was deleted: once a day everything is compared."));
    can << (check.updateCreate ? Words::tr("What is made here keeps its name there.") : Words::tr("It names what is made here itself; nothing is made twice all the same."));
    can << (check.schedulingParameters ? Words::tr("It makes free time from weekly hours: a schedule may be published as SchedulingParameters.") : Words::tr("It needs free Slots to offer time: publish weekly hours as Slots where others book there."));
    if (check.saysNothing) {
        can << Words::tr("It does not list what it takes: everything is tried, and what it refuses is shown.");
    }
    if (!check.looksLike.isEmpty()) {
        can << Words::tr("It looks like %1: take that for its kind.").arg(sync::kindName(check.looksLike));
    }
    return can;
}

/// What all of a kind do.
QStringList habits(const QString &kind) {
    if (kind == QLatin1String("clinik")) {
        return {Words::tr("A booking makes the appointment there and then takes its Slots; each Slot is looked at before it is changed."),
                Words::tr("It needs free Slots to offer time: publish weekly hours as Slots where others book there."), Words::tr("It does not tell what changed: everything is fetched each time.")};
    }
    const QString offers = Words::tr("It works out free time itself: that is asked for as you look around, and shown with its age where it cannot be asked.");
    return kind == QLatin1String("canvas") ? QStringList{offers, Words::tr("A booking is an appointment there, without a Slot. Moving it and its status are told, too; what is cancelled stays cancelled."),
                                                         Words::tr("Each visit there needs a place: it is the schedule’s.")}
                                           : QStringList{offers, Words::tr("A booking takes one of the times that it offers, for a patient whom it knows."),
                                                         Words::tr("A visit there cannot be moved or cancelled from here: the patient declines it, under “Answers”.")};
}

} // namespace

QString checkText(const sync::ServerCheck &check) {
    const QString version = check.fhirVersion.isEmpty() ? QStringLiteral("R4") : check.fhirVersion;
    const QString head = !check.tells ? Words::tr("%1 answers.").arg(check.software) : check.software.isEmpty() ? Words::tr("It answers, and does not say what it is: FHIR %1.").arg(version) : Words::tr("It answers: %1, FHIR %2.").arg(check.software, version);
    const QStringList can = check.tells ? abilities(check) : habits(check.kind);
    QStringList stays;
    for (const QString &type : check.localOnly) {
        stays << typeWords(type);
    }
    stays.removeDuplicates();
    QString text = QStringLiteral("<p><b>%1</b></p><ul style=\"margin-top:0;margin-left:16px;-qt-list-indent:0\">").arg(head.toHtmlEscaped());
    for (const QString &line : can) {
        text += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    }
    text += QStringLiteral("</ul><p><b>%1</b> %2</p>")
                .arg(stays.isEmpty() ? Words::tr("Nothing stays on this computer alone.").toHtmlEscaped() : (check.tells ? Words::tr("This stays on this computer alone:") : Words::tr("What you add or change of these stays on this computer:")).toHtmlEscaped(),
                     stays.isEmpty() ? Words::tr("Only what you note for yourselves does: holds, the call list, the waitlist's wishes.").toHtmlEscaped() : stays.join(QStringLiteral(", ")).toHtmlEscaped());
    return text;
}

} // namespace praxidesk::sync_ui
