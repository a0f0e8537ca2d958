#pragma once
#include <QObject>

#include "ui/paper/pack_writer.h"

class QTimer;

namespace praxidesk::paper {

/// Keeps the continuity pack and the calendars of an open clinic current, beside its work. A failure is told and tried again; nobody
/// waits for it.
class PackService : public QObject {
    Q_OBJECT
public:
    explicit PackService(desk::Desk &desk, QObject *parent = nullptr);

    /// Writes when it is time. Asked by itself every minute.
    void look();
    /// At once, with the settings as they are stored.
    void writeNow();
    /// They were changed.
    void readSettings();

    [[nodiscard]] bool isWriting() const { return m_writing; }
    /// Of the last time; empty when it went well or was never tried.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] std::optional<Instant> lastWritten() const { return m_schedule.lastWritten(); }
    [[nodiscard]] const PackReport &lastReport() const { return m_report; }

Q_SIGNALS:
    /// Something that can be asked is another.
    void changed();

private:
    void write();
    void take(Instant at, const Result<PackReport> &report);

    desk::Desk &m_desk;
    exchange::PackSettings m_settings;
    exchange::PackSchedule m_schedule;
    PackReport m_report;
    QString m_problem;
    QTimer *m_minute;
    bool m_writing = false;
    bool m_changedSince = false;                    ///< since what is being written was read
};

} // namespace praxidesk::paper
