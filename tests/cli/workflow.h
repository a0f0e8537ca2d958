#pragma once
// A clinic of one practitioner and room with four Slots and a patient, worked on by the real praxictl.

#include "tests/cli/praxictl_process.h"

#include <QTime>

namespace praxidesk::test {

inline QString u(const char *text) { return QString::fromUtf8(text); }

/// A clinic of one practitioner and room with four Slots from 09:00 on and a patient, as the references make it.
struct Workflow {
    Praxictl praxictl{QStringLiteral(PRAXICTL)};
    QString schedule;
    QString patient;
    QStringList slotIds;

    Workflow() {
        make(praxictl.run("init --name Praxis --time-zone Europe/Berlin"));
        schedule = make(praxictl.run(QStringList{u("schedule"), u("create"), u("--actor"), u("Practitioner/dr_smith"), u("--actor"), u("Location/room_101"), u("--service-type"), u("Consultation"),
                                                 u("--specialty"), u("Cardiology"), u("--comment"), u("Dr. Smith Q4")})).id();
        patient = make(praxictl.run("patient add --family Simpson --given Homer --birth-date 1956-05-12 --phone 07700900123")).id();
        for (int i = 0; i < 4; ++i) {
            const QTime start = QTime(9, 0).addSecs(i * 1200);
            slotIds << make(praxictl.run(QStringList{u("slot"), u("create"), u("--schedule"), schedule, u("--start"), u("2026-11-17T") + start.toString(u("HH:mm")),
                                                     u("--end"), u("2026-11-17T") + start.addSecs(1200).toString(u("HH:mm"))})).id();
        }
    }
    static Ran make(const Ran &ran) {
        if (ran.exitCode != 0) {
            qWarning("%s%s", ran.output.constData(), ran.errors.constData());
        }
        return ran;
    }
    Ran run(QString words) const {
        words.replace(u("SCHEDULE"), schedule).replace(u("PATIENT"), patient);
        for (int i = 0; i < slotIds.size(); ++i) {
            words.replace(u("SLOT%1").arg(i), slotIds.at(i));
        }
        return praxictl.run(words.split(u' '));
    }
    Ran run(const char *words) const { return run(u(words)); }
    QString status(const QString &slot) const { return run(u("show Slot/") + slot).json().value(u("status")).toString(); }
};

} // namespace praxidesk::test
