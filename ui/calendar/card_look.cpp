#include "ui/calendar/card_look.h"

#include "ui/calendar/texts.h"

namespace praxidesk::calendar {
namespace {

using style::IconName;
using style::Palette;

/// After this nobody waits for the patient any more; it is a no-show to be noted.
constexpr auto latestArrival = std::chrono::hours(12);

std::optional<Milliseconds> since(const std::optional<Instant> &start, Instant now) {
    return start ? std::optional<Milliseconds>(now - *start) : std::nullopt;
}

void applyStatus(CardLook &look, const Item &item, Instant now, const Palette &palette) {
    look.colours = palette.booked;
    switch (item.status) {
    case AppointmentStatus::Proposed:
    case AppointmentStatus::Pending:
    case AppointmentStatus::Waitlist:
        look.colours.fill = palette.base;
        look.dashed = true;
        look.statusIcon = IconName::StatusProposed;
        look.word = Texts::status(item.status);
        break;
    case AppointmentStatus::Booked:
        if (isLate(item, now)) {
            look.statusIcon = IconName::Clock;
            look.statusIconColour = palette.warning.edge;
            look.word = Texts::late(now - item.interval.start);
            look.wordIsLoud = true;
            look.wordColour = palette.warning.text;
        }
        break;
    case AppointmentStatus::Arrived:
        look.colours = palette.arrived;
        look.statusIcon = IconName::StatusArrived;
        look.word = Texts::waiting(since(item.arrivedAt, now));
        look.wordIsLoud = true;
        break;
    case AppointmentStatus::CheckedIn:
        look.colours = {palette.accent, palette.accent, palette.onAccent};
        look.statusIcon = IconName::StatusInRoom;
        look.word = Texts::inRoom(since(item.inRoomAt, now));
        break;
    case AppointmentStatus::Fulfilled:
        look.colours = palette.done;
        look.statusIcon = IconName::StatusFulfilled;
        break;
    case AppointmentStatus::NoShow:
    case AppointmentStatus::Cancelled:
    case AppointmentStatus::EnteredInError:
        look.colours = {palette.base, palette.done.edge, palette.done.text};
        look.dashed = true;
        look.statusIcon = IconName::StatusNoShow;
        look.word = Texts::status(item.status);
        break;
    }
}

void applyPromise(CardLook &look, const Item &item) {
    if (item.promise == Promise::Local && !item.hasServer) {
        look.promiseIcon.reset();
        return;
    }
    look.promiseWord = item.promise == Promise::Queued || item.promise == Promise::Local ? Texts::promise(item.promise) : QString();
    if (item.promise == Promise::Local && !item.problem.isEmpty()) {
        look.promiseWord = item.problem;
    }
    look.promiseIsSettled = item.promise == Promise::Confirmed;
    look.promiseColour = look.colours.text;
    switch (item.promise) {
    case Promise::Confirmed:
        look.promiseIcon = IconName::CloudTick;
        look.promiseColour.setAlphaF(0.72F);
        break;
    case Promise::Queued:
    case Promise::Conflict: look.promiseIcon = IconName::CloudArrow; break;
    case Promise::Refused: look.promiseIcon = IconName::CloudCross; break;
    case Promise::Local: look.promiseIcon = IconName::Local; break;
    }
}

} // namespace

bool isLate(const Item &item, Instant now) {
    return item.status == AppointmentStatus::Booked && now >= item.interval.start + Minutes(1) && now < item.interval.start + latestArrival;
}

style::IconName blockIcon(BlockKind kind) {
    switch (kind) {
    case BlockKind::Lunch: return IconName::Lunch;
    case BlockKind::Meeting: return IconName::Meeting;
    case BlockKind::Leave: return IconName::Leave;
    case BlockKind::Other: break;
    }
    return IconName::Block;
}

CardLook cardLook(const Item &item, Instant now, const Palette &palette) {
    CardLook look;
    applyStatus(look, item, now, palette);
    const bool isOver = item.status == AppointmentStatus::Fulfilled || look.statusIcon == IconName::StatusNoShow;
    const auto become = [&](const style::StateColours &colours, const QString &word) {
        look.colours = colours;
        look.dashed = false;
        look.outline = 1;
        look.outlineColour = colours.edge;
        look.leftEdge = 4;
        look.word = word;
        look.shortWord = word;
        look.wordIsLoud = true;
        look.wordColour = QColor();
    };
    if (item.promise == Promise::Conflict) {
        become(palette.error, Texts::conflict(item.problem));
        look.shortWord = Texts::conflict({});
        look.statusIcon = IconName::Conflict;
    } else if (item.promise == Promise::Refused) {
        become(palette.error, item.problem.isEmpty() ? Texts::refused() : item.problem);
        look.statusIconColour = QColor();
    } else if (item.displaced && !isOver) {
        look.outline = 2;
        look.outlineColour = palette.warning.edge;
        look.dashed = false;
        look.statusIcon = IconName::Warning;
        look.statusIconColour = QColor();
        look.word = Texts::displaced();
        look.wordIsLoud = true;
        look.wordColour = QColor();
    } else if (item.overbooked && !isOver && item.status != AppointmentStatus::Arrived && item.status != AppointmentStatus::CheckedIn) {
        become(palette.warning, Texts::overbooked());
        look.statusIcon = IconName::Warning;
    }
    if (look.shortWord.isEmpty()) {
        look.shortWord = look.word;
    }
    if (!look.statusIconColour.isValid()) {
        look.statusIconColour = look.colours.text;
    }
    if (!look.wordColour.isValid()) {
        look.wordColour = look.colours.text;
    }
    applyPromise(look, item);
    return look;
}

void markInTheWay(CardLook &look, bool becomesDisplaced, const Palette &palette) {
    look.outline = 2;
    look.outlineColour = palette.warning.edge;
    look.dashed = false;
    look.statusIcon = IconName::Warning;
    look.statusIconColour = look.colours.text;
    look.word = becomesDisplaced ? Texts::displaced() : Texts::inTheWay();
    look.shortWord = look.word;
    look.wordIsLoud = true;
    look.wordColour = look.colours.text;
}

} // namespace praxidesk::calendar
