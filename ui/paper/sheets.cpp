#include "ui/paper/sheets.h"

#include "core/time/short_date.h"
#include "ui/booking/words.h"
#include "ui/style/reading.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace praxidesk::paper {
namespace {

using exchange::DaySheet;
using exchange::PatientNames;
using exchange::SheetLine;

const QString letterheadSetting = QStringLiteral("paper.letterhead");

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(SheetWords::tr(" · ", "between facts on a printed line"));
}

QString listed(const QStringList &names) { return QLocale().createSeparatedList(names); }

QString offsetText(std::chrono::seconds offset) {
    const auto minutes = std::chrono::duration_cast<Minutes>(offset).count();
    const auto size = minutes < 0 ? -minutes : minutes;
    const QString hours = QString::number(size / 60) + (size % 60 == 0 ? QString() : QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0')));
    return QStringLiteral("UTC%1%2").arg(minutes < 0 ? QChar(0x2212) : QChar(u'+')).arg(hours);
}

/// With the day where it is another one than the sheet's.
QString clockOn(Instant instant, const Zone &zone, QDate date) {
    const QDate day = zone.dateOf(instant);
    const QString clock = clockText(instant, zone);
    return day == date || instant == zone.day(date).end ? clock : SheetWords::tr("%1, %2", "day, time").arg(booking::shortDay(day), clock);
}

QString rangeOn(const Interval &interval, const Zone &zone, QDate date) {
    return SheetWords::tr("%1–%2", "from time to time").arg(clockOn(interval.start, zone, date), clockOn(interval.end, zone, date));
}

QString contactText(const SheetLine &line, const SheetOptions &options) {
    if (!options.contactData || options.names != PatientNames::Full) {
        return {};
    }
    const QString born = line.birthDate.isValid() ? SheetWords::tr("born %1").arg(QLocale().toString(line.birthDate, SheetWords::tr("d MMM yyyy", "birth date on paper, see QDate::toString"))) : QString();
    return joined({born, style::fromTheLeft(line.phone)});
}

/// What is not as it usually is with a visit, in words.
QStringList remarks(const SheetLine &line) {
    QStringList all;
    if (!line.overbookReason.isEmpty()) {
        all << SheetWords::tr("overbooked: %1", "reason").arg(line.overbookReason);
    }
    if (line.displaced) {
        all << SheetWords::tr("needs a new time");
    }
    if (line.tellPatient) {
        all << SheetWords::tr("patient to be told");
    }
    if (!line.language.isEmpty()) {
        const QLocale spoken(line.language);
        const QString name = spoken.language() == QLocale::C ? line.language : spoken.nativeLanguageName();
        all << SheetWords::tr("interpreter: %1", "language").arg(name);
    }
    if (line.status == AppointmentStatus::NoShow || line.status == AppointmentStatus::Proposed || line.status == AppointmentStatus::Pending) {
        all << booking::statusText(line.status);
    }
    return all;
}

bool isUnusual(const SheetLine &line) { return !line.overbookReason.isEmpty() || line.displaced; }

/// What fills the time of a line that is no visit.
QString fillText(const SheetLine &line, const SheetOptions &options) {
    switch (line.kind) {
    case SheetLine::Kind::Visit: return told(line.patient, options.names);
    case SheetLine::Kind::Block: return booking::blockKindText(line.block) == line.note ? line.note : joined({line.block == BlockKind::Other && !line.note.isEmpty() ? QString() : booking::blockKindText(line.block), line.note});
    case SheetLine::Kind::Hold: return line.note.isEmpty() ? SheetWords::tr("held") : SheetWords::tr("held for %1").arg(told(line.note, options.names));
    case SheetLine::Kind::Taken: return line.note.isEmpty() ? SheetWords::tr("taken") : SheetWords::tr("taken: %1", "by what").arg(line.note);
    case SheetLine::Kind::Free: return SheetWords::tr("free");
    }
    Q_UNREACHABLE();
}

Tone toneOf(const SheetLine &line) {
    switch (line.kind) {
    case SheetLine::Kind::Block:
    case SheetLine::Kind::Taken: return Tone::Blocked;
    case SheetLine::Kind::Hold:
    case SheetLine::Kind::Free: return Tone::Quiet;
    case SheetLine::Kind::Visit: break;
    }
    return Tone::Plain;
}

Box boxOf(bool ticked) { return ticked ? Box::Ticked : Box::Open; }

Row rowOf(const SheetLine &line, const DaySheet &sheet, const Zone &zone, const SheetOptions &options) {
    Row row;
    row.tone = toneOf(line);
    row.marked = isUnusual(line);
    row.toWriteOn = line.kind == SheetLine::Kind::Free;
    const bool isVisit = line.kind == SheetLine::Kind::Visit;
    row.cells.push_back({rangeOn(line.interval, zone, sheet.date), {}, isVisit});
    if (!isVisit) {
        row.cells.push_back({fillText(line, options)});
        return row;
    }
    const QString name = line.patient.isEmpty() ? SheetWords::tr("no patient named") : fillText(line, options);
    row.cells.push_back({name, contactText(line, options), true});
    row.cells.push_back({line.visit, joined(remarks(line) + QStringList{options.names == PatientNames::Full ? line.note : QString()})});
    row.cells.push_back({sheet.isPlace ? listed(line.people) : listed(line.places), sheet.isPlace ? listed(line.places) : listed(line.people)});
    if (options.boxes && line.status != AppointmentStatus::NoShow) {
        const bool came = line.status == AppointmentStatus::Arrived || line.status == AppointmentStatus::CheckedIn || line.status == AppointmentStatus::Fulfilled;
        row.cells.push_back({.box = boxOf(came)});
        row.cells.push_back({.box = boxOf(line.status == AppointmentStatus::Fulfilled)});
    }
    return row;
}

QString emptyText(const DaySheet &sheet, const Zone &zone) {
    if (zone.day(sheet.date).isEmpty()) {
        return SheetWords::tr("This day does not exist in the clinic’s time zone.");
    }
    return sheet.hasHours ? SheetWords::tr("Nobody is booked.") : SheetWords::tr("No hours on this day.");
}

QStringList without(QStringList lines) {
    for (QString &line : lines) {
        line = line.trimmed();
    }
    lines.removeAll(QString());
    return lines;
}

QString slipFact(const exchange::AppointmentSlip::Visit &visit) { return joined({visit.visit, listed(visit.people)}); }

} // namespace

QString dayText(QDate date) { return QLocale().toString(date, SheetWords::tr("dddd d MMMM yyyy", "day on paper, see QDate::toString")); }

QString clockText(Instant instant, const Zone &zone) {
    const QString clock = booking::timeText(instant, zone);
    return exchange::isAmbiguous(zone, instant) ? SheetWords::tr("%1 (%2)", "time, offset from UTC").arg(clock, offsetText(zone.offsetAt(instant))) : clock;
}

QString clockChangeText(const exchange::ClockChange &change, const Zone &zone, QDate date) {
    const auto before = zone.toWallClock(change.at - Milliseconds(1)).time.addMSecs(1).toString(QStringLiteral("HH:mm"));
    const auto after = zone.toWallClock(change.at).time.toString(QStringLiteral("HH:mm"));
    const auto hours = static_cast<int>(std::chrono::round<std::chrono::hours>(zone.day(date).duration()).count());
    return change.after > change.before ? SheetWords::tr("The clock is put forward from %2 to %3: this day has %n hours.", nullptr, hours).arg(before, after)
                                        : SheetWords::tr("The clock is put back from %2 to %3: this day has %n hours.", nullptr, hours).arg(before, after);
}

QPageSize usualSheet() { return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4); }

QPageSize usualSlip() {
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize(QSizeF(5.5, 8.5), QPageSize::Inch, SheetWords::tr("Half letter")) : QPageSize(QPageSize::A5);
}

QStringList letterhead(const store::Store &store) { return without(store.setting(letterheadSetting).split(u'\n')); }

Result<void> setLetterhead(store::Store &store, const QStringList &lines) { return store.setSetting(letterheadSetting, without(lines).join(u'\n')); }

Document documentOf(const store::Store &store, const QString &title) {
    const Instant now = store.now();
    const QDate today = store.zone().dateOf(now);
    Document document;
    document.title = title;
    document.clinic = store.clinic().name;
    document.letterhead = letterhead(store);
    document.zone = SheetWords::tr("Times of %1", "zone").arg(store.zone().id());
    document.printed = SheetWords::tr("Printed %1, %2", "day, time").arg(shortDate(today), clockText(now, store.zone()));
    document.size = usualSheet();
    document.direction = QGuiApplication::layoutDirection();
    return document;
}

Table tableOf(const DaySheet &sheet, const Zone &zone, const SheetOptions &options) {
    Table table;
    table.title = sheet.name;
    table.subtitle = joined({dayText(sheet.date), sheet.role});
    table.aside = SheetWords::tr("%n visits", nullptr, sheet.visits());
    if (sheet.clockChange) {
        table.notes << clockChangeText(*sheet.clockChange, zone, sheet.date);
    }
    table.columns = {{SheetWords::tr("Time")}, {SheetWords::tr("Patient"), 10}, {SheetWords::tr("Visit"), 10}, {sheet.isPlace ? SheetWords::tr("With") : SheetWords::tr("Where"), 6}};
    if (options.boxes) {
        table.columns.push_back({SheetWords::tr("Came")});
        table.columns.push_back({SheetWords::tr("Done")});
    }
    for (const SheetLine &line : sheet.lines) {
        table.rows.push_back(rowOf(line, sheet, zone, options));
    }
    table.emptyText = emptyText(sheet, zone);
    return table;
}

Week weekOf(const std::vector<DaySheet> &days, const Zone &zone, const SheetOptions &options) {
    Week week;
    int visits = 0;
    for (const DaySheet &sheet : days) {
        visits += sheet.visits();
        WeekDay day{QLocale().toString(sheet.date, SheetWords::tr("ddd d MMM", "heading of a day, see QDate::toString"))};
        day.note = sheet.clockChange ? clockChangeText(*sheet.clockChange, zone, sheet.date) : sheet.lines.empty() ? emptyText(sheet, zone) : QString();
        for (const SheetLine &line : sheet.lines) {
            const bool isVisit = line.kind == SheetLine::Kind::Visit;
            const QString filled = isVisit && line.patient.isEmpty() ? SheetWords::tr("no patient named") : fillText(line, options);
            const QString words = isVisit ? filled : SheetWords::tr("%1, until %2", "what fills a time, when it ends").arg(filled, clockOn(line.interval.end, zone, sheet.date));
            day.entries.push_back({clockOn(line.interval.start, zone, sheet.date), words, isVisit ? joined(QStringList{line.visit} + remarks(line)) : QString(), toneOf(line), isUnusual(line)});
        }
        week.days.push_back(std::move(day));
    }
    if (!days.empty()) {
        week.title = days.front().name;
        week.subtitle = joined({SheetWords::tr("%1 to %2", "first and last day").arg(dayText(days.front().date), dayText(days.back().date)), days.front().role});
    }
    week.aside = SheetWords::tr("%n visits", nullptr, visits);
    return week;
}

Slip slipOf(const exchange::AppointmentSlip &made, const Zone &zone, const QString &preparation) {
    Slip slip;
    const QDate day = zone.dateOf(made.visit.interval.start);
    slip.title = made.isConfirmed ? SheetWords::tr("Your appointment") : SheetWords::tr("Your request for an appointment");
    slip.patient = made.patient;
    slip.day = dayText(day);
    slip.time = rangeOn(made.visit.interval, zone, day);
    slip.state = made.isConfirmed ? QString() : SheetWords::tr("Not confirmed yet: we will tell you.");
    for (const auto &[name, value] : {std::pair(SheetWords::tr("With"), listed(made.visit.people)), std::pair(SheetWords::tr("Where"), listed(made.visit.places)), std::pair(SheetWords::tr("For"), made.visit.visit)}) {
        if (!value.isEmpty()) {
            slip.facts.push_back({name, value});
        }
    }
    slip.instructionsHeading = SheetWords::tr("Please note");
    slip.instructions = without({preparation, made.instruction});
    slip.nextHeading = SheetWords::tr("Your next appointments");
    for (const auto &next : made.next) {
        const QDate date = zone.dateOf(next.interval.start);
        slip.next.push_back({SheetWords::tr("%1, %2", "day, time").arg(QLocale().toString(date, SheetWords::tr("ddd d MMM yyyy", "day in a list on paper, see QDate::toString")), clockText(next.interval.start, zone)), slipFact(next)});
    }
    slip.closing = SheetWords::tr("If you cannot come, please tell us early: somebody else may need the time.");
    return slip;
}

Table tableOf(const std::vector<exchange::CallLine> &calls, const Zone &zone, QDate today) {
    Table table;
    table.title = SheetWords::tr("Patients to call");
    table.subtitle = dayText(today);
    table.aside = SheetWords::tr("%n calls", nullptr, static_cast<int>(calls.size()));
    table.columns = {{SheetWords::tr("Told")}, {SheetWords::tr("Patient"), 9}, {SheetWords::tr("Phone")}, {SheetWords::tr("Visit"), 13}, {SheetWords::tr("What happened"), 8}};
    table.emptyText = SheetWords::tr("Nobody has to be called.");
    for (const auto &call : calls) {
        const QString born = call.birthDate.isValid() ? SheetWords::tr("born %1").arg(QLocale().toString(call.birthDate, SheetWords::tr("d MMM yyyy", "birth date on paper, see QDate::toString"))) : QString();
        QString when;
        if (call.interval) {
            const QDate date = zone.dateOf(call.interval->start);
            when = SheetWords::tr("%1, %2", "day, time").arg(QLocale().toString(date, SheetWords::tr("ddd d MMM yyyy", "day in a list on paper, see QDate::toString")), rangeOn(*call.interval, zone, date));
        }
        const QString happened = call.status == AppointmentStatus::Cancelled || call.status == AppointmentStatus::NoShow ? booking::statusText(call.status) : SheetWords::tr("new time, or needs one");
        table.rows.push_back({{{.box = Box::Open}, {call.patient, born, true}, {call.phones.join(u'\n')}, {when, joined({call.visit, listed(call.people)})}, {happened, call.reason}}, Tone::Plain, false, true});
    }
    return table;
}

} // namespace praxidesk::paper
