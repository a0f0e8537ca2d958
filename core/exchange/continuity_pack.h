#pragma once
// When the papers that a clinic works with while the computer does not are made, and where they go. Values: whoever writes
// them has the clock.

#include "core/exchange/paper_documents.h"

namespace praxidesk::exchange {

/// Kept as settings of the clinic.
struct PackSettings {
    bool writesPapers = false;
    QString folder = {};                            ///< of the packs; each is a folder in it
    int days = 3;                                   ///< from today on
    QTime daily = QTime(6, 0);                      ///< wall clock of the clinic
    Minutes afterChanges{30};                       ///< at most this often when something changed; 0: only daily
    int keep = 5;                                   ///< packs; older ones go
    PatientNames names = PatientNames::Full;
    bool writesCalendars = false;
    QString calendarFolder = {};                    ///< one file per practitioner, for other calendars to subscribe to
    PatientNames calendarNames = PatientNames::Hidden;
    [[nodiscard]] bool isOn() const { return writesPapers || writesCalendars; }
    friend bool operator==(const PackSettings &, const PackSettings &) = default;
};
[[nodiscard]] PackSettings packSettings(const store::Store &store);
[[nodiscard]] Result<void> setPackSettings(store::Store &store, const PackSettings &settings);
/// When it was written last, also by an earlier run of the program.
[[nodiscard]] std::optional<Instant> packWritten(const store::Store &store);
[[nodiscard]] Result<void> setPackWritten(store::Store &store, Instant at);

/// Says when it is time. Told of every change, of every success and of every failure.
class PackSchedule {
public:
    static constexpr Minutes afterFailure{10};

    PackSchedule(PackSettings settings, Zone zone, std::optional<Instant> written)
        : m_settings(std::move(settings)), m_zone(std::move(zone)), m_written(written) {}

    void changed() { m_changed = true; }
    /// What was read at `at` is written; what changed since has still to be.
    void written(Instant at, bool changedSince);
    void failed(Instant at);
    [[nodiscard]] bool isDue(Instant now) const;
    [[nodiscard]] std::optional<Instant> lastWritten() const { return m_written; }

private:
    /// The newest time of day that is over.
    [[nodiscard]] Instant lastDaily(Instant now) const;

    PackSettings m_settings;
    Zone m_zone;
    std::optional<Instant> m_written;
    std::optional<Instant> m_failed;
    bool m_changed = false;
};

/// "Praxis am Markt 2026-11-17 06.00": sorts by time.
[[nodiscard]] QString packName(const QString &clinic, const WallClock &at);
/// Of the folders' names those of packs of that clinic which are to go, so that the newest `keep` stay.
[[nodiscard]] QStringList packsToRemove(const QString &clinic, const QStringList &folders, int keep);
/// `name` as every file system takes it.
[[nodiscard]] QString fileNameOf(const QString &name);

} // namespace praxidesk::exchange
