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

} // namespace

QString checkText(const sync::ServerCheck &check) {
    const QString version = check.fhirVersion.isEmpty() ? QStringLiteral("R4") : check.fhirVersion;
    const QString head = check.software.isEmpty() ? Words::tr("It answers, and does not say what it is: FHIR %1.").arg(version) : Words::tr("It answers: %1, FHIR %2.").arg(check.software, version);
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
                .arg(stays.isEmpty() ? Words::tr("Nothing stays on this computer alone.").toHtmlEscaped() : Words::tr("This stays on this computer alone:").toHtmlEscaped(),
                     stays.isEmpty() ? Words::tr("Only what you note for yourselves does: holds, the call list, the waitlist's wishes.").toHtmlEscaped() : stays.join(QStringLiteral(", ")).toHtmlEscaped());
    return text;
}

} // namespace praxidesk::sync_ui
