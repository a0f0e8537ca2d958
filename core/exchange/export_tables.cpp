#include "core/exchange/export_tables.h"

#include "core/desk/situation.h"
#include "core/exchange/selection.h"

#include <libical/ical.h>

#include <QCoreApplication>
#include <QHash>

namespace praxidesk::exchange {
namespace {

struct SubscriptionWords {
    Q_DECLARE_TR_FUNCTIONS(SubscriptionWords)
};

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

/// Names of actors, looked up once each.
class ActorNames {
public:
    explicit ActorNames(const store::Store &store) : m_store(store) {}

    QStringList of(const store::AppointmentRow &row, bool places) {
        QStringList names;
        for (const auto actor : row.actors) {
            const auto &reference = referenceTo(actor);
            if ((reference.type == ResourceType::Location) == places) {
                names << (reference.display.isEmpty() ? reference.reference : reference.display);
            }
        }
        return names;
    }

private:
    const Reference &referenceTo(ActorId actor) {
        auto known = m_known.find(actor);
        if (known == m_known.end()) {
            known = m_known.insert(actor, m_store.referenceTo(resourceKey(actor)));
        }
        return *known;
    }

    const store::Store &m_store;
    QHash<ActorId, Reference> m_known;
};

icaltimetype utcTime(Instant instant) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
    return icaltime_from_timet_with_zone(seconds, 0, icaltimezone_get_utc_timezone());
}

icalproperty_status statusOf(AppointmentStatus status) {
    switch (status) {
    case AppointmentStatus::Proposed:
    case AppointmentStatus::Pending:
    case AppointmentStatus::Waitlist: return ICAL_STATUS_TENTATIVE;
    case AppointmentStatus::Cancelled:
    case AppointmentStatus::NoShow: return ICAL_STATUS_CANCELLED;
    default: return ICAL_STATUS_CONFIRMED;
    }
}

struct Event {
    QString uid;
    Interval interval;
    QString summary;
    QString location = {};
    QString description = {};
    icalproperty_status status = ICAL_STATUS_CONFIRMED;
};

QByteArray bytesOf(const Event &of) {
    auto *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(of.uid.toUtf8().constData()));
    // The same clinic gives the same bytes: the stamp is the event's own time, not the clock's.
    add(icalproperty_new_dtstamp(utcTime(of.interval.start)));
    add(icalproperty_new_dtstart(utcTime(of.interval.start)));
    add(icalproperty_new_dtend(utcTime(of.interval.end)));
    add(icalproperty_new_summary(of.summary.toUtf8().constData()));
    if (!of.location.isEmpty()) {
        add(icalproperty_new_location(of.location.toUtf8().constData()));
    }
    if (!of.description.isEmpty()) {
        add(icalproperty_new_description(of.description.toUtf8().constData()));
    }
    add(icalproperty_new_status(of.status));
    char *text = icalcomponent_as_ical_string_r(event);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(event);
    return bytes;
}

QString joined(QStringList words, const QString &between) {
    words.removeAll(QString());
    return words.join(between);
}

QByteArray event(const store::AppointmentRow &row, const QString &id, ActorNames &names) {
    const QString summary = joined({row.patientName, row.visit}, QStringLiteral(", "));
    return bytesOf({id, row.interval, summary.isEmpty() ? id : summary, names.of(row, true).join(QStringLiteral(", ")),
                    joined(names.of(row, false) << row.comment, QStringLiteral("\n")), statusOf(row.status)});
}

QString busy() { return SubscriptionWords::tr("Busy"); }

/// A line of a calendar that is no property of an event, escaped and folded as RFC 5545 wants it of a text.
QByteArray property(const QByteArray &name, QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u',', QStringLiteral("\\,")).replace(u';', QStringLiteral("\\;")).replace(u'\n', QStringLiteral("\\n"));
    constexpr qsizetype widest = 75;                ///< octets
    QByteArray rest = name + ':' + value.toUtf8();
    QByteArray lines;
    while (rest.size() > widest) {
        qsizetype at = widest;
        while (at > 1 && (static_cast<uchar>(rest[at]) & 0xC0U) == 0x80U) { // not within a letter
            --at;
        }
        lines += rest.left(at) + "\r\n";
        rest = ' ' + rest.mid(at);
    }
    return lines + rest + "\r\n";
}

QString blockSummary(const store::SlotRow &block) {
    if (!block.comment.isEmpty()) {
        return block.comment;
    }
    switch (block.blockKind.value_or(BlockKind::Other)) {
    case BlockKind::Lunch: return SubscriptionWords::tr("Lunch");
    case BlockKind::Meeting: return SubscriptionWords::tr("Meeting");
    case BlockKind::Leave: return SubscriptionWords::tr("Leave");
    case BlockKind::Other: break;
    }
    return busy();
}

QByteArray field(QString text) {
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && dangerous.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u';') || text.contains(u'\n') || text.contains(u'\r')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text.toUtf8();
}

QByteArray line(const QStringList &fields, QChar separator = u',') {
    QByteArrayList texts;
    for (const auto &text : fields) {
        texts << field(text);
    }
    return texts.join(separator.toLatin1()) + "\r\n";
}

void writeCalendarOf(const store::Store &store, const std::vector<store::AppointmentRow> &rows, Output &out) {
    ActorNames names(store);
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Praxidesk//Praxidesk//EN\r\n");
    for (const auto &row : rows) {
        if (row.status == AppointmentStatus::EnteredInError || row.interval.isEmpty()) {
            continue;
        }
        out.write(event(row, store.referenceTo(resourceKey(row.id)).reference.section(u'/', 1), names));
    }
    out.write("END:VCALENDAR\r\n");
}

void writeTableOf(const store::Store &store, const std::vector<store::AppointmentRow> &rows, Output &out) {
    ActorNames names(store);
    const Zone &zone = store.zone();
    out.write(line({QStringLiteral("id"), QStringLiteral("status"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("zone"),
                    QStringLiteral("patient"), QStringLiteral("visit"), QStringLiteral("with"), QStringLiteral("where"),
                    QStringLiteral("comment")}));
    for (const auto &row : rows) {
        const bool hasTime = !row.interval.isEmpty();
        out.write(line({store.referenceTo(resourceKey(row.id)).reference.section(u'/', 1), toCode(row.status),
                        hasTime ? zone.toIso(row.interval.start) : QString(), hasTime ? zone.toIso(row.interval.end) : QString(),
                        zone.id(), row.patientName, row.visit, names.of(row, false).join(QStringLiteral("; ")),
                        names.of(row, true).join(QStringLiteral("; ")), row.comment}));
    }
}

void writeListOf(const store::Store &store, const std::vector<store::AppointmentRow> &rows, const ListStyle &style, Output &out) {
    ActorNames names(store);
    const Zone &zone = store.zone();
    QHash<PatientId, std::pair<QDate, QString>> known; // birth date, phone
    const auto factsOf = [&](PatientId id) {
        auto found = known.find(id);
        if (found == known.end()) {
            const auto patient = id ? store.patient(id) : failure(ErrorCode::NotFound, {});
            found = known.insert(id, patient ? std::pair(patient->birthDate, patient->phones.value(0)) : std::pair<QDate, QString>());
        }
        return *found;
    };
    out.write("\xEF\xBB\xBF"); // else spreadsheet programs take it for another encoding
    out.write(line({ExportWords::tr("Day"), ExportWords::tr("From"), ExportWords::tr("To"), ExportWords::tr("Time zone"), ExportWords::tr("Patient"), ExportWords::tr("Birth date"), ExportWords::tr("Phone"),
                    ExportWords::tr("Visit"), ExportWords::tr("With"), ExportWords::tr("Where"), ExportWords::tr("State"), ExportWords::tr("Comment"), ExportWords::tr("Number of the visit")},
                   style.separator));
    for (const auto &row : rows) {
        const bool hasTime = !row.interval.isEmpty();
        const auto start = zone.toWallClock(row.interval.start);
        const QString time = QStringLiteral("HH:mm");
        const auto [born, phone] = factsOf(row.patient);
        constexpr int offset = 6; // "+01:00", as an hour may come twice
        out.write(line({hasTime ? start.date.toString(Qt::ISODate) : QString(), hasTime ? start.time.toString(time) : QString(), hasTime ? zone.toWallClock(row.interval.end).time.toString(time) : QString(),
                        hasTime ? zone.id() + u' ' + zone.toIso(row.interval.start).right(offset) : QString(), row.patientName, born.isValid() ? born.toString(Qt::ISODate) : QString(), phone, row.visit,
                        names.of(row, false).join(QStringLiteral("; ")), names.of(row, true).join(QStringLiteral("; ")), style.state(row), row.comment, store.referenceTo(resourceKey(row.id)).reference.section(u'/', 1)},
                       style.separator));
    }
}

} // namespace

void writeSubscription(const store::Store &store, const Subscription &of, Output &out) {
    ActorNames names(store);
    const bool hidesAll = of.names == PatientNames::Hidden;
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Praxidesk//Praxidesk//EN\r\nMETHOD:PUBLISH\r\n");
    out.write(property("X-WR-CALNAME", store.referenceTo(resourceKey(of.actor)).display));
    out.write("REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\nX-PUBLISHED-TTL:PT15M\r\n");
    const auto idOf = [&store](ResourceKey key) { return store.referenceTo(key).reference.section(u'/', 1); };
    store::AppointmentQuery visits;
    visits.overlapping = store.zone().days(of.first, of.last);
    visits.actors = {of.actor};
    for (const auto &row : store.appointmentRows(visits)) {
        if (!occupies(row.status) || row.interval.isEmpty()) {
            continue;
        }
        const QString summary = hidesAll ? busy() : joined({told(row.patientName, of.names), row.visit}, QStringLiteral(", "));
        const bool tellsNotes = of.names == PatientNames::Full;
        out.write(bytesOf({idOf(resourceKey(row.id)), row.interval, summary.isEmpty() ? busy() : summary, hidesAll ? QString() : names.of(row, true).join(QStringLiteral(", ")),
                           tellsNotes ? row.comment : QString(), statusOf(row.status)}));
    }
    store::SlotQuery blocks;
    blocks.overlapping = visits.overlapping;
    blocks.status = SlotStatus::BusyUnavailable;
    store::ScheduleQuery own;
    own.actor = resourceKey(of.actor);
    blocks.schedules = store.scheduleIds(own);
    for (const auto &row : blocks.schedules.empty() ? std::vector<store::SlotRow>() : store.slotRows(blocks)) {
        if (desk::isBlock(row)) {
            out.write(bytesOf({idOf(resourceKey(row.id)), row.interval, hidesAll ? busy() : blockSummary(row)}));
        }
    }
    out.write("END:VCALENDAR\r\n");
}

void writeCalendar(const store::Store &store, const ExportOptions &options, Output &out) {
    writeCalendarOf(store, store.appointmentRows(selectedAppointments(store, options)), out);
}

void writeTable(const store::Store &store, const ExportOptions &options, Output &out) {
    writeTableOf(store, store.appointmentRows(selectedAppointments(store, options)), out);
}

Result<void> exportVisits(const store::Store &store, ExportFormat format, const std::vector<store::AppointmentRow> &rows, const ListStyle &style, QIODevice &out) {
    if (format != ExportFormat::Csv && format != ExportFormat::ICalendar) {
        return failure(ErrorCode::InvalidArgument, ExportWords::tr("A list is exported as a table (CSV) or as a calendar (iCalendar)."));
    }
    Output output(out);
    if (format == ExportFormat::Csv) {
        writeListOf(store, rows, style, output);
    } else {
        writeCalendarOf(store, rows, output);
    }
    output.flush();
    return output.hasFailed() ? failure(ErrorCode::DiskFull, ExportWords::tr("The export could not be written to its end."), out.errorString()) : Result<void>();
}

} // namespace praxidesk::exchange
