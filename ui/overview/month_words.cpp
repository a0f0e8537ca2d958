#include "ui/overview/month_words.h"

#include "ui/booking/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace praxidesk::overview {
namespace {

struct MonthWords {
    Q_DECLARE_TR_FUNCTIONS(MonthWords)
};

QString joined(const QStringList &parts) {
    QString all = parts.value(0);
    for (const QString &part : parts.mid(1)) {
        all = MonthWords::tr("%1, %2", "a list").arg(all, part);
    }
    return all;
}

QStringList figures(const MonthContent &content, const desk::DayOverview &day, const Zone &zone) {
    if (isClosed(day)) {
        return {MonthWords::tr("closed")};
    }
    QStringList parts{visitsText(day)};
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty()) {
            parts << text;
        }
    };
    add(freeText(day));
    if (day.blocked > Minutes(0)) {
        add(MonthWords::tr("%1 blocked", "hours and minutes").arg(booking::durationText(day.blocked)));
    }
    for (const Mark &mark : marksOf(day)) {
        add(mark.text);
    }
    for (const desk::DayNote &note : day.notes) {
        add(noteText(content, note, zone));
    }
    return parts;
}

} // namespace

QString dayNumber(const MonthContent &content, QDate date) {
    return content.isOutside(date) && date.day() == 1 ? QLocale().toString(date, MonthWords::tr("d MMM", "first day of another month, see QDate::toString"))
                                                      : QLocale().toString(date.day());
}

QString visitsText(const desk::DayOverview &day) {
    const QString visits = MonthWords::tr("%n visits", nullptr, day.visits);
    return day.noShows == 0 ? visits : MonthWords::tr("%1 · %2", "visits, no-shows").arg(visits, MonthWords::tr("%n no-shows", nullptr, day.noShows));
}

QString freeText(const desk::DayOverview &day) {
    return day.free > Minutes(0) ? MonthWords::tr("%1 free", "hours and minutes").arg(booking::durationText(day.free)) : QString();
}

std::vector<Mark> marksOf(const desk::DayOverview &day) {
    std::vector<Mark> marks;
    if (day.conflicts > 0) {
        marks.push_back({style::IconName::Conflict, Mark::Tone::Error, MonthWords::tr("%n conflicts", nullptr, day.conflicts)});
    }
    if (day.refused > 0) {
        marks.push_back({style::IconName::CloudCross, Mark::Tone::Error, MonthWords::tr("%n refused", "visits", day.refused)});
    }
    if (day.overbooked > 0) {
        marks.push_back({style::IconName::Warning, Mark::Tone::Warning, MonthWords::tr("%n overbooked", "visits", day.overbooked)});
    }
    return marks;
}

QString noteText(const MonthContent &content, const desk::DayNote &note, const Zone &zone) { return noteWays(content, note, zone).first(); }

QStringList noteWays(const MonthContent &content, const desk::DayNote &note, const Zone &zone) {
    const int concerned = static_cast<int>(note.actors.size());
    QString who;
    if (concerned < content.people) {
        who = concerned == 1 ? content.names.value(note.actors.front()) : MonthWords::tr("%n people", nullptr, concerned);
    }
    const QString what = note.comment.isEmpty() ? booking::blockKindText(note.kind) : note.comment;
    const QString named = who.isEmpty() ? what : MonthWords::tr("%1, %2", "who, what").arg(who, what);
    QStringList ways;
    if (!note.wholeDay) {
        ways << MonthWords::tr("%1, %2", "what, from when").arg(named, booking::timeText(note.interval.start, zone));
    }
    ways << named << (note.kind == BlockKind::Leave && !who.isEmpty() ? who : what);
    return ways;
}

style::IconName noteIcon(BlockKind kind) {
    switch (kind) {
    case BlockKind::Lunch: return style::IconName::Lunch;
    case BlockKind::Meeting: return style::IconName::Meeting;
    case BlockKind::Leave: return style::IconName::Leave;
    case BlockKind::Other: break;
    }
    return style::IconName::Block;
}

QString spokenDay(const MonthContent &content, QDate date, const Zone &zone) {
    QStringList parts{booking::longDay(date)};
    if (date == content.today) {
        parts << MonthWords::tr("today");
    }
    if (const auto *day = content.dayOf(date)) {
        parts << figures(content, *day, zone);
    }
    return joined(parts);
}

QString dayTip(const MonthContent &content, QDate date, const Zone &zone) {
    const QString day = QLocale().toString(date, QLocale::LongFormat);
    const auto *overview = content.dayOf(date);
    return overview == nullptr ? day : day + u'\n' + figures(content, *overview, zone).join(u'\n');
}

} // namespace praxidesk::overview
