#pragma once
// What servers call a patient: where one lists no patients and takes none from here, a person says it once.

#include "core/store/ledger.h"

namespace praxidesk::sync {

struct PatientName {
    store::ServerId server;
    QString serverName;
    QString id;                                     ///< empty: the patient is not known there
    friend bool operator==(const PatientName &, const PatientName &) = default;
};
/// Of the servers that patients have to be named for. 0: of somebody who is not here yet.
[[nodiscard]] std::vector<PatientName> patientNames(const store::Store &store, PatientId patient);

/// The id in what somebody typed or copied: "p-100", "Patient/p-100", a whole address; empty for nothing. InvalidArgument for
/// what is no id, or another patient's there.
[[nodiscard]] Result<QString> readPatientName(const store::Store &store, store::ServerId server, PatientId patient, const QString &typed);

/// From now on the patient is known there so: nothing of the patient waits to be sent, and visits that were refused are tried
/// again.
[[nodiscard]] Result<void> setPatientName(store::Store &store, store::ServerId server, PatientId patient, const QString &id, const QString &user);

} // namespace praxidesk::sync
