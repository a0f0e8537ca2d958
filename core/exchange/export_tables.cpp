#include "core/exchange/export_tables.h"

#include "core/exchange/selection.h"

#include <libical/ical.h>

#include <QHash>

namespace praxidesk::exchange {
namespace {

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

QByteArray event(const store::AppointmentRow &row, const QString &id, ActorNames &names) {
    auto *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    auto words = QStringList{row.patientName, row.visit};
    words.removeAll(QString());
    const QString summary = words.join(QStringLiteral(", "));
    add(icalproperty_new_uid(id.toUtf8().constData()));
    // The same clinic gives the same bytes: the stamp is the visit's own time, not the clock's.
    add(icalproperty_new_dtstamp(utcTime(row.interval.start)));
    add(icalproperty_new_dtstart(utcTime(row.interval.start)));
    add(icalproperty_new_dtend(utcTime(row.interval.end)));
    add(icalproperty_new_summary((summary.isEmpty() ? id : summary).toUtf8().constData()));
    if (const auto places = names.of(row, true); !places.isEmpty()) {
        add(icalproperty_new_location(places.join(QStringLiteral(", ")).toUtf8().constData()));
    }
    if (const auto people = names.of(row, false); !people.isEmpty() || !row.comment.isEmpty()) {
        auto lines = people;
        lines << row.comment;
        lines.removeAll(QString());
        add(icalproperty_new_description(lines.join(u'\n').toUtf8().constData()));
    }
    add(icalproperty_new_status(statusOf(row.status)));
    char *text = icalcomponent_as_ical_string_r(event);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(event);
    return bytes;
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

QByteArray line(const QStringList &fields) {
    QByteArrayList texts;
    for (const auto &text : fields) {
        texts << field(text);
    }
    return texts.join(',') + "\r\n";
}

} // namespace

void writeCalendar(const store::Store &store, const ExportOptions &options, Output &out) {
    ActorNames names(store);
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Praxidesk//Praxidesk//EN\r\n");
    for (const auto &row : store.appointmentRows(selectedAppointments(store, options))) {
        if (row.status == AppointmentStatus::EnteredInError || row.interval.isEmpty()) {
            continue;
        }
        out.write(event(row, store.referenceTo(resourceKey(row.id)).reference.section(u'/', 1), names));
    }
    out.write("END:VCALENDAR\r\n");
}

void writeTable(const store::Store &store, const ExportOptions &options, Output &out) {
    ActorNames names(store);
    const Zone &zone = store.zone();
    out.write(line({QStringLiteral("id"), QStringLiteral("status"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("zone"),
                    QStringLiteral("patient"), QStringLiteral("visit"), QStringLiteral("with"), QStringLiteral("where"),
                    QStringLiteral("comment")}));
    for (const auto &row : store.appointmentRows(selectedAppointments(store, options))) {
        const bool hasTime = !row.interval.isEmpty();
        out.write(line({store.referenceTo(resourceKey(row.id)).reference.section(u'/', 1), toCode(row.status),
                        hasTime ? zone.toIso(row.interval.start) : QString(), hasTime ? zone.toIso(row.interval.end) : QString(),
                        zone.id(), row.patientName, row.visit, names.of(row, false).join(QStringLiteral("; ")),
                        names.of(row, true).join(QStringLiteral("; ")), row.comment}));
    }
}

} // namespace praxidesk::exchange
