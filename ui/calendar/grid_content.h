#pragma once
// What the grid shows: values only, filled by the shell from the desk and drawn by GridPainter. Also what the grid
// wants done: intents, carried out by the shell. The calendar folder knows neither desk nor store.

#include "core/model/codes.h"
#include "core/model/ids.h"
#include "core/time/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace praxidesk::calendar {

/// Identifies a column across refreshes: an actor on a day.
struct ColumnKey {
    ActorId actor;
    QDate date;
    friend bool operator==(const ColumnKey &, const ColumnKey &) = default;
};

struct Column {
    ColumnKey key = {};
    QString title;                                  ///< "Dr. Alan Smith", "Tue 17, today"
    QString subtitle;                               ///< "GP · Room 1", "11 visits · 2 h 20 free"
    QStringList shortSubtitles;                     ///< instead where there is little room, the best first: "Room 1", "GP"
    QString group = {};                             ///< what it shares with its neighbours and is told once above them ("Tue 17, today")
    std::optional<Instant> nextFree;                ///< "next 11:30"; a button that jumps there
    Interval day = {};                              ///< 23, 24 or 25 hours
    bool isToday = false;
    bool marksToday = false;                        ///< week: today's header has Base and an accent top (in a day view all columns are today)
    std::vector<ScheduleId> schedules;              ///< where a booking in this column goes
};

enum class ItemKind {
    Appointment,
    Block,
    Hold,
    Offer,
    Taken,                                          ///< by something that this clinic does not know
};

/// Lies on the ground, over the whole width, and not beside others.
constexpr bool isGround(ItemKind kind) { return kind == ItemKind::Block || kind == ItemKind::Taken; }

struct Item {
    ItemKind kind = ItemKind::Appointment;
    ResourceKey key;                                ///< appointment, or Slot of a block, of a hold, that is taken; 0 for an offer
    size_t column = 0;
    Interval interval;
    // appointment
    QString name;                                   ///< patient
    QString family = {};                            ///< the part of `name` that is never dropped; empty: its last word
    QString visit;
    AppointmentStatus status = AppointmentStatus::Booked;
    Promise promise = Promise::Local;
    bool hasServer = true;                          ///< false: this clinic has none, so Local says nothing and is not shown
    bool overbooked = false;
    bool displaced = false;                         ///< a block lies over it
    bool inSeries = false;
    QString problem = {};                           ///< refused or in conflict: why, in few words ("moved on server")
    std::optional<Instant> arrivedAt;               ///< waiting minutes count from here
    std::optional<Instant> inRoomAt;
    // block
    BlockKind blockKind = BlockKind::Other;
    // block, hold, taken
    QString text;                                   ///< comment; for whom
    QString owner;                                  ///< who holds
    std::optional<Instant> expires;
    std::optional<Instant> held;                    ///< when the hold began, for its bar
    int offerNumber = 0;                            ///< 1 … 9 is also the key that takes it
    friend bool operator==(const Item &, const Item &) = default;
};

struct GridContent {
    std::vector<Column> columns;
    std::vector<Item> items;                        ///< any order
    /// Supply: free Slots and the time they turn into; Base on top of "outside hours". Per column, sorted.
    std::vector<std::vector<Interval>> hours;
    /// Bookable now: one entry per free stretch, and where its Slots start. Per column, sorted.
    std::vector<std::vector<Interval>> freeStretches;
    std::vector<std::vector<Instant>> slotStarts;
    QString zoneId;                                 ///< wall clock of the labels
};

// ---- intents ------------------------------------------------------------------------------------------------------
struct BookIntent {
    size_t column;
    Interval interval;
    friend bool operator==(const BookIntent &, const BookIntent &) = default;
};
struct BlockIntent {
    size_t column;
    Interval interval;
    friend bool operator==(const BlockIntent &, const BlockIntent &) = default;
};
struct MoveIntent {
    AppointmentId appointment;
    size_t column;
    Interval interval;
    bool copy = false;
    friend bool operator==(const MoveIntent &, const MoveIntent &) = default;
};
struct ResizeIntent {
    AppointmentId appointment;
    Interval interval;
    friend bool operator==(const ResizeIntent &, const ResizeIntent &) = default;
};
struct OpenIntent {
    ItemKind kind;
    ResourceKey key;
    friend bool operator==(const OpenIntent &, const OpenIntent &) = default;
};
/// Move or resize of a block.
struct ChangeBlockIntent {
    SlotId block;
    size_t column;
    Interval interval;
    friend bool operator==(const ChangeBlockIntent &, const ChangeBlockIntent &) = default;
};
struct MenuIntent {
    std::optional<size_t> item;
    size_t column;
    Instant instant;
    friend bool operator==(const MenuIntent &, const MenuIntent &) = default;
};
struct JumpIntent {
    size_t column;
    Instant instant;
    friend bool operator==(const JumpIntent &, const JumpIntent &) = default;
};
using Intent = std::variant<BookIntent, BlockIntent, MoveIntent, ResizeIntent, OpenIntent, ChangeBlockIntent, MenuIntent, JumpIntent>;

} // namespace praxidesk::calendar
