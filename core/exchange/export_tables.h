#pragma once
// Exports that are for other programs than FHIR's: a calendar and a table, one line or event for each appointment.

#include "core/exchange/exchange.h"
#include "core/exchange/paper_documents.h"

#include <functional>

namespace praxidesk::exchange {

/// Collects small writes; remembers that one failed.
class Output {
public:
    explicit Output(QIODevice &device) : m_device(device) {}
    void write(const QByteArray &bytes);
    void flush();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

/// How a list for people is written.
struct ListStyle {
    std::function<QString(const store::AppointmentRow &)> state; ///< in words
    QChar separator = u',';                         ///< what this country's spreadsheet programs expect
};
/// Visits that somebody chose, in their order: a calendar, or a table for people and their spreadsheet program (headings and
/// states in words, birth dates and phones, UTF-8 that says so). InvalidArgument for another format.
[[nodiscard]] Result<void> exportVisits(const store::Store &store, ExportFormat format, const std::vector<store::AppointmentRow> &rows, const ListStyle &style, QIODevice &out);

/// RFC 5545, times in UTC. Appointments without a time and those entered in error are left out.
void writeCalendar(const store::Store &store, const ExportOptions &options, Output &out);

/// A calendar of one practitioner or room that others subscribe to.
struct Subscription {
    ActorId actor;
    QDate first;                                    ///< days of the clinic's zone, both inclusive
    QDate last;
    PatientNames names = PatientNames::Hidden;      ///< Hidden: only that the time is taken, and nothing of the visit
};
/// Visits that take place, and blocks. The same clinic gives the same bytes.
void writeSubscription(const store::Store &store, const Subscription &subscription, Output &out);

/// RFC 4180 with a header, times on the clinic's wall clock with offset and zone. No field is taken for a formula by a
/// spreadsheet: one that starts like a formula gets an apostrophe before it.
void writeTable(const store::Store &store, const ExportOptions &options, Output &out);

} // namespace praxidesk::exchange
