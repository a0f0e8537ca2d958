#pragma once
// Clinics of any size from a seed: P practitioners, Mon-Fri 08-12 and 13-17 in Europe/Berlin, 20-minute Slots, 80 % of them
// booked, a lunch block each day, one week of leave. The same size and seed give the same bytes.

#include "core/desk/desk.h"

namespace praxidesk::bench {

struct ClinicSize {
    int practitioners = 10;
    int days = 364;
    int patients = 5000;
    quint64 seed = 1;
};

struct Generated {
    QString file;                ///< NDJSON
    qint64 resources = 0;
    qint64 appointments = 0;
    qint64 bytes = 0;
};

/// Where generated files are kept: $PRAXIDESK_BENCH_FOLDER, else the folder for temporary files.
[[nodiscard]] QString dataFolder();
/// Writes (or finds) the NDJSON of a clinic.
[[nodiscard]] Generated generatedNdJson(const ClinicSize &size);
/// The clinic file that importing it gives; made once and kept.
[[nodiscard]] QString generatedClinic(const ClinicSize &size);
/// A fresh copy in the same folder, to be written to.
[[nodiscard]] QString copyOf(const QString &clinicFile);

/// First day of every generated clinic, a Monday.
[[nodiscard]] QDate firstDay();
[[nodiscard]] Zone clinicZone();
/// A clock that stands at 09:05 on the generated clinic's 15th day.
[[nodiscard]] Clock fixedClock();

} // namespace praxidesk::bench
