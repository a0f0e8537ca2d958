#include "tests/dialects/dialect_clinic.h"

#include "core/sync/dialects/dialects.h"
#include "tests/support/memory_folder.h"

#include <QFile>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void copyOver(const QString &from, const QString &to) {
    for (const QString &suffix : {QString(), s("-wal"), s("-shm")}) {
        QFile::remove(to + suffix);
    }
    if (!QFile::copy(from, to)) {
        qFatal("%s cannot be copied", qPrintable(from));
    }
}

} // namespace

QByteArray words(const sync::SyncReport &report) {
    return (s("pulled %1, pushed %2, pending %3, conflicts %4, quarantined %5, local %6. ").arg(report.pulled).arg(report.pushed).arg(report.pending).arg(report.conflicts).arg(report.quarantined).arg(report.localOnly)
            + (report.error ? report.error->message + u' ' + report.error->detail : QString()) + report.remarks.join(u' '))
        .toUtf8();
}

DialectClinic::DialectClinic(const sync::ServerSettings &settings, const Zone &zone, Clock clock) : m_clock(std::move(clock)), m_folder(memoryFolder() + s("/praxidesk-dialect-XXXXXX")), m_path(m_folder.filePath(s("clinic"))) {
    auto made = store::Store::create(m_path, {s("clinic"), zone}, m_clock);
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    const auto added = sync::addServer(**made, settings, s("front"));
    if (!added) {
        qFatal("%s", qPrintable(added.error().message));
    }
    m_server = *added;
    m_row = *(*made)->ledger().server(m_server);
    made->reset();
    open();
}

void DialectClinic::open(const store::Fault &fault) {
    auto opened = store::Store::open(m_path, m_clock, fault);
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().message));
    }
    m_store = std::move(*opened);
    m_desk = std::make_unique<desk::Desk>(*m_store, s("front"));
}

void DialectClinic::close() {
    m_desk.reset();
    m_store.reset();
}

void DialectClinic::keep() {
    close();
    copyOver(m_path, m_path + s(".kept"));
    open();
}

void DialectClinic::restore(const store::Fault &fault) {
    close();
    copyOver(m_path + s(".kept"), m_path);
    open(fault);
}

void DialectClinic::reopen() {
    close();
    open();
}

sync::SyncReport DialectClinic::sync(const sync::SyncOptions &options) {
    network.base = QUrl(m_row.url);
    sync::NetworkTransport transport(network, [this] { return "Bearer " + token; });
    const auto dialect = sync::makeDialect(m_row);
    sync::Synchroniser synchroniser({*m_store, m_server, *dialect, transport, s("front"), [] { return 0.5; }});
    return QCoro::waitFor(synchroniser.run(options));
}

std::vector<sync::Unanswered> DialectClinic::askOffers(ScheduleId schedule, Interval within, std::optional<Milliseconds> duration) {
    sync::Connection connection(*m_store, m_server, s("front"), [this] { return token; });
    return QCoro::waitFor(connection.askOffers({schedule}, within, duration));
}

ResourceKey DialectClinic::key(const char *type, const QString &remoteId) { return ledger().keyOf(m_server, s(type), remoteId).value_or(ResourceKey{}); }

Result<AppointmentId> DialectClinic::book(ScheduleId schedule, Instant start, PatientId patient, const QString &comment) {
    desk::BookingRequest request;
    request.schedules = {schedule};
    request.start = start;
    request.patient = patient;
    request.comment = comment;
    return m_desk->book(request);
}

QString DialectClinic::waiting() {
    static const QStringList verbs{s("create"), s("update"), s("delete")};
    QStringList states;
    for (const store::OutboxChange &change : ledger().waiting()) {
        states << change.typeName + u' ' + verbs.value(int(change.verb)) + u' ' + store::toCode(change.state);
    }
    return states.join(s(", "));
}

QString DialectClinic::words() {
    QStringList all;
    for (const store::OutboxChange &change : ledger().waiting()) {
        all << change.lastOutcome;
    }
    return all.join(u'\n');
}

std::vector<Instant> DialectClinic::offered(ScheduleId schedule) {
    std::vector<Instant> starts;
    for (const store::OfferedTime &offer : ledger().offers(schedule)) {
        starts.push_back(offer.time.start);
    }
    return starts;
}

} // namespace praxidesk::test
