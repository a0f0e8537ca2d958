#pragma once
// What each command does: reads its arguments, calls one use case, prints. No logic of its own.

#include "app/command/session.h"
#include "core/store/ledger.h"

namespace praxidesk::command {

Handled initClinic(Session &, const Arguments &);
Handled importFiles(Session &, const Arguments &);
Handled exportClinic(Session &, const Arguments &);
Handled checkClinic(Session &, const Arguments &);
Handled backupClinic(Session &, const Arguments &);
Handled restoreClinic(Session &, const Arguments &);

Handled patientSearch(Session &, const Arguments &);
Handled patientAdd(Session &, const Arguments &);
Handled scheduleList(Session &, const Arguments &);
Handled scheduleCreate(Session &, const Arguments &);
Handled scheduleDeactivate(Session &, const Arguments &);
Handled scheduleActivate(Session &, const Arguments &);
Handled hoursSet(Session &, const Arguments &);
Handled hoursExcept(Session &, const Arguments &);
Handled hoursShow(Session &, const Arguments &);
Handled slotCreate(Session &, const Arguments &);
Handled slotGenerate(Session &, const Arguments &);
Handled slotUpdate(Session &, const Arguments &);
Handled slotSearch(Session &, const Arguments &);

QCoro::Task<Handled> findOffers(Session &, const Arguments &);
Handled whyNot(Session &, const Arguments &);
Handled bookAppointment(Session &, const Arguments &);
Handled holdTime(Session &, const Arguments &);
Handled releaseHold(Session &, const Arguments &);
Handled moveAppointment(Session &, const Arguments &);
Handled cancelAppointment(Session &, const Arguments &);
Handled changeStatus(Session &, const Arguments &);
Handled respondTo(Session &, const Arguments &);
Handled encounterOf(Session &, const Arguments &);
Handled blockTime(Session &, const Arguments &);
Handled unblockTime(Session &, const Arguments &);

Handled appointmentList(Session &, const Arguments &);
Handled showResource(Session &, const Arguments &);
Handled undoChange(Session &, const Arguments &);
Handled auditList(Session &, const Arguments &);

Handled serverAdd(Session &, const Arguments &);
Handled serverList(Session &, const Arguments &);
QCoro::Task<Handled> serverCheck(Session &, const Arguments &);
QCoro::Task<Handled> serverRemove(Session &, const Arguments &);
QCoro::Task<Handled> serverSignIn(Session &, const Arguments &);
QCoro::Task<Handled> serverSignOut(Session &, const Arguments &);
QCoro::Task<Handled> serverSendAll(Session &, const Arguments &);
QCoro::Task<Handled> syncClinic(Session &, const Arguments &);
Handled outboxList(Session &, const Arguments &);
Handled outboxShow(Session &, const Arguments &);
Handled outboxRetry(Session &, const Arguments &);
Handled outboxDiscard(Session &, const Arguments &);
Handled outboxExport(Session &, const Arguments &);
Handled outboxAccept(Session &, const Arguments &);
Handled conflictList(Session &, const Arguments &);
Handled conflictShow(Session &, const Arguments &);
Handled conflictResolve(Session &, const Arguments &);

/// NotFound names what was asked for.
[[nodiscard]] Result<store::ServerRow> serverNamed(const Session &session, const QString &name);

} // namespace praxidesk::command
