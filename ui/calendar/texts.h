#pragma once
// Every sentence of the grid, for the screen and for screen readers. Times are HH:mm in both.

#include "ui/calendar/grid_content.h"

#include <QCoreApplication>
#include <QTime>

namespace praxidesk::calendar {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(praxidesk::calendar::Texts)
public:
    [[nodiscard]] static QString time(QTime time);                      ///< "09:00"
    [[nodiscard]] static QString range(QTime start, QTime end);         ///< "09:00–09:20"
    [[nodiscard]] static QString duration(Milliseconds duration);       ///< "40 min", "1 h", "1 h 45"
    [[nodiscard]] static QString freeFor(Milliseconds duration);        ///< "40 min free"
    /// "Dr. Alan Smith", "Tue 17, today"; "Dr. Alan Smith, Tue 17" in a group.
    [[nodiscard]] static QString columnName(const Column &column);
    [[nodiscard]] static QString joined(const QString &first, const QString &second); ///< "Follow-up · queued"

    // words on cards
    [[nodiscard]] static QString late(Milliseconds by);
    [[nodiscard]] static QString waiting(std::optional<Milliseconds> since);
    [[nodiscard]] static QString inRoom(std::optional<Milliseconds> since);
    [[nodiscard]] static QString status(AppointmentStatus status);      ///< "booked", "no-show" …
    [[nodiscard]] static QString overbooked();
    [[nodiscard]] static QString displaced();
    [[nodiscard]] static QString conflict(const QString &problem);      ///< "Conflict: moved on server", or "Conflict"
    [[nodiscard]] static QString refused();
    [[nodiscard]] static QString promise(Promise promise);              ///< "queued", "this desk only"; empty when settled
    [[nodiscard]] static QString blockKind(BlockKind kind);
    [[nodiscard]] static QString takenTime();       ///< by something that this clinic does not know
    [[nodiscard]] static QString held(Milliseconds left);               ///< "Held, 4 min left", "Held, 59 s left"
    [[nodiscard]] static QString heldFor(const QString &whom);
    [[nodiscard]] static QString heldBy(const QString &owner);
    [[nodiscard]] static QString next(QTime time);                      ///< "next 11:30"
    [[nodiscard]] static QString past();

    // gestures
    [[nodiscard]] static QString enterToBook();
    [[nodiscard]] static QString enterToBlock();
    [[nodiscard]] static QString enterKey();                            ///< "Enter", beside a chosen offer
    enum class Ending { Book, Block, Move, Copy, Resize };
    [[nodiscard]] static QString releaseTo(Ending ending);
    [[nodiscard]] static QString enterTo(Ending ending);
    [[nodiscard]] static QString inTheWay();                            ///< on a card, while a gesture is over it
    [[nodiscard]] static QString inTheWay(const QString &what);         ///< "Homer Simpson is in the way"
    [[nodiscard]] static QString inTheWay(int count);
    [[nodiscard]] static QString aHold();
    [[nodiscard]] static QString displaces(int visits);
    [[nodiscard]] static QString displacesInShort(int visits);

    // for screen readers: a sentence each, starting with the times
    struct Times {
        QTime start;
        QTime end;
    };
    [[nodiscard]] static QString accessibleItem(const Item &item, Times times, Instant now);
    [[nodiscard]] static QString accessibleFree(Times times);
    [[nodiscard]] static QString accessibleCursor(const QString &column, Times times, bool isFree);
    [[nodiscard]] static QString gridName();
};

} // namespace praxidesk::calendar
