#include "ui/calendar/texts.h"

#include <QStringList>

#include <algorithm>

namespace praxidesk::calendar {
namespace {

int wholeMinutes(Milliseconds duration) {
    return static_cast<int>(std::max<qint64>(0, std::chrono::duration_cast<Minutes>(duration).count()));
}

} // namespace

// By hand: each card has two of them, and QTime::toString reads its format anew each time.
QString Texts::time(QTime time) {
    const auto digit = [](int value) { return QChar(u'0' + value); };
    const QChar characters[] = {digit(time.hour() / 10), digit(time.hour() % 10), u':', digit(time.minute() / 10), digit(time.minute() % 10)};
    return QString(characters, 5);
}

QString Texts::range(QTime start, QTime end) { return time(start) + QChar(0x2013) + time(end); }

QString Texts::duration(Milliseconds duration) {
    const int minutes = wholeMinutes(duration);
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0) {
        return tr("%n min", "duration", rest);
    }
    return rest == 0 ? tr("%1 h", "duration").arg(hours) : tr("%1 h %2", "duration: hours and minutes").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString Texts::freeFor(Milliseconds length) {
    const int minutes = wholeMinutes(length);
    if (minutes < 60) {
        return tr("%n min free", nullptr, minutes);
    }
    return minutes % 60 == 0 ? tr("%1 h free").arg(minutes / 60)
                             : tr("%1 h %2 min free").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString Texts::columnName(const Column &column) {
    return column.group.isEmpty() ? column.title : tr("%1, %2", "column: practitioner, day").arg(column.title, column.group);
}

QString Texts::joined(const QString &first, const QString &second) {
    if (first.isEmpty() || second.isEmpty()) {
        return first.isEmpty() ? second : first;
    }
    return tr("%1 · %2", "two facts about an appointment").arg(first, second);
}

QString Texts::late(Milliseconds by) {
    const int minutes = wholeMinutes(by);
    return minutes < 60 ? tr("%n min late", nullptr, minutes) : tr("%1 late").arg(duration(by));
}

QString Texts::waiting(std::optional<Milliseconds> since) {
    if (!since) {
        return tr("arrived");
    }
    return wholeMinutes(*since) < 60 ? tr("waiting %n min", nullptr, wholeMinutes(*since)) : tr("waiting %1").arg(duration(*since));
}

QString Texts::inRoom(std::optional<Milliseconds> since) {
    if (!since) {
        return tr("in room");
    }
    return wholeMinutes(*since) < 60 ? tr("in room %n min", nullptr, wholeMinutes(*since)) : tr("in room %1").arg(duration(*since));
}

QString Texts::status(AppointmentStatus status) {
    switch (status) {
    case AppointmentStatus::Proposed: return tr("proposed");
    case AppointmentStatus::Pending: return tr("pending");
    case AppointmentStatus::Booked: return tr("booked");
    case AppointmentStatus::Arrived: return tr("arrived");
    case AppointmentStatus::Fulfilled: return tr("done");
    case AppointmentStatus::Cancelled: return tr("cancelled");
    case AppointmentStatus::NoShow: return tr("no-show");
    case AppointmentStatus::EnteredInError: return tr("entered in error");
    case AppointmentStatus::CheckedIn: return tr("in room");
    case AppointmentStatus::Waitlist: return tr("on the waitlist");
    }
    return {};
}

QString Texts::overbooked() { return tr("overbooked"); }
QString Texts::displaced() { return tr("displaced"); }
QString Texts::conflict(const QString &problem) { return problem.isEmpty() ? tr("Conflict") : tr("Conflict: %1").arg(problem); }
QString Texts::refused() { return tr("refused"); }

QString Texts::promise(Promise promise) {
    switch (promise) {
    case Promise::Local: return tr("this desk only");
    case Promise::Queued: return tr("queued");
    case Promise::Refused: return tr("refused");
    case Promise::Conflict: return tr("Conflict");
    case Promise::Confirmed: break;
    }
    return {};
}

QString Texts::takenTime() { return tr("Taken", "time, by another program"); }

QString Texts::blockKind(BlockKind kind) {
    switch (kind) {
    case BlockKind::Lunch: return tr("Lunch");
    case BlockKind::Meeting: return tr("Meeting");
    case BlockKind::Leave: return tr("Leave");
    case BlockKind::Other: break;
    }
    return tr("Blocked");
}

QString Texts::held(Milliseconds left) {
    const int seconds = static_cast<int>(std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(left).count()));
    if (seconds == 0) {
        return tr("Hold is over");
    }
    return seconds >= 60 ? tr("Held, %n min left", nullptr, seconds / 60) : tr("Held, %n s left", nullptr, seconds);
}

QString Texts::heldFor(const QString &whom) { return tr("for %1", "a hold").arg(whom); }
QString Texts::heldBy(const QString &owner) { return tr("by %1", "a hold").arg(owner); }
QString Texts::next(QTime start) { return tr("next %1", "next free time").arg(time(start)); }
QString Texts::past() { return tr("past"); }

QString Texts::enterToBook() { return tr("Enter to book"); }
QString Texts::enterToBlock() { return tr("Enter to block"); }

QString Texts::enterKey() { return tr("Enter", "the key"); }

QString Texts::releaseTo(Ending ending) {
    switch (ending) {
    case Ending::Book: return tr("Release to book");
    case Ending::Block: return tr("Release to block");
    case Ending::Move: return tr("Release to move");
    case Ending::Copy: return tr("Release to copy");
    case Ending::Resize: return tr("Release to resize");
    }
    return {};
}

QString Texts::enterTo(Ending ending) {
    switch (ending) {
    case Ending::Book: return tr("Enter to book");
    case Ending::Block: return tr("Enter to block");
    case Ending::Move: return tr("Enter to move");
    case Ending::Copy: return tr("Enter to copy");
    case Ending::Resize: return tr("Enter to resize");
    }
    return {};
}

QString Texts::inTheWay() { return tr("in the way"); }
QString Texts::inTheWay(const QString &what) { return tr("%1 is in the way").arg(what); }
QString Texts::inTheWay(int count) { return tr("%n entries are in the way", nullptr, count); }
QString Texts::aHold() { return tr("A hold", "is in the way"); }
QString Texts::displaces(int visits) { return tr("Displaces %n visit(s)", nullptr, visits); }
QString Texts::displacesInShort(int visits) { return tr("%n displaced", "visits, in little room", visits); }

QString Texts::gridName() { return tr("Calendar"); }

QString Texts::accessibleFree(Times times) { return tr("%1 free", "a stretch of time").arg(range(times.start, times.end)); }

QString Texts::accessibleCursor(const QString &column, Times times, bool isFree) {
    const QString span = range(times.start, times.end);
    return isFree ? tr("%1, %2 free").arg(column, span) : tr("%1, %2 not free").arg(column, span);
}

QString Texts::accessibleItem(const Item &item, Times times, Instant now) {
    const QString span = range(times.start, times.end);
    // A list of facts, in an order that does not depend on the language; each fact is a whole phrase.
    QStringList facts;
    const auto listed = [&facts] { return facts.join(tr(", ", "between facts")); };
    switch (item.kind) {
    case ItemKind::Block:
        facts << (item.text.isEmpty() ? blockKind(item.blockKind) : item.text);
        return tr("%1 blocked, %2").arg(span, listed());
    case ItemKind::Taken:
        facts << tr("by something that this clinic does not know");
        if (!item.text.isEmpty()) {
            facts << item.text;
        }
        return tr("%1 taken, %2").arg(span, listed());
    case ItemKind::Offer:
        return tr("%1 offered, number %2").arg(span).arg(item.offerNumber);
    case ItemKind::Hold:
        facts << (item.text.isEmpty() ? tr("held") : tr("held for %1").arg(item.text));
        if (!item.owner.isEmpty()) {
            facts << heldBy(item.owner);
        }
        if (item.expires) {
            const int left = wholeMinutes(*item.expires - now);
            facts << (left > 0 ? tr("%n min left", nullptr, left) : tr("less than a minute left"));
        }
        return tr("%1 %2", "times, then facts").arg(span, listed());
    case ItemKind::Appointment:
        break;
    }
    facts << item.name;
    if (!item.visit.isEmpty()) {
        facts << item.visit;
    }
    facts << status(item.status);
    if (item.status == AppointmentStatus::Arrived && item.arrivedAt) {
        facts << waiting(now - *item.arrivedAt);
    }
    if (item.status == AppointmentStatus::CheckedIn && item.inRoomAt) {
        facts << tr("for %n min", "in the room", wholeMinutes(now - *item.inRoomAt));
    }
    if (item.overbooked) {
        facts << overbooked();
    }
    if (item.displaced) {
        facts << displaced();
    }
    if (item.inSeries) {
        facts << tr("part of a series");
    }
    switch (item.promise) {
    case Promise::Local:
        if (item.hasServer && item.problem.isEmpty()) {
            facts << tr("this desk only");
        }
        break;
    case Promise::Queued: facts << tr("waiting for server"); break;
    case Promise::Confirmed: facts << tr("saved on the server"); break;
    case Promise::Refused:
        if (item.problem.isEmpty()) {
            facts << tr("refused by the server");
        }
        break;
    case Promise::Conflict: facts << tr("in conflict with the server"); break;
    }
    if (!item.problem.isEmpty()) {
        facts << item.problem;
    }
    return tr("%1 %2", "times, then facts").arg(span, listed());
}

} // namespace praxidesk::calendar
