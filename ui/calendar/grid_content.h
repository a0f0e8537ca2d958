#pragma once
// What the grid shows: values only, filled by the shell from the desk and drawn by GridPainter. Also what the grid
// wants done: intents, carried out by the shell. The calendar folder knows neither desk nor store.

#include "core/model/codes.h"
#include "core/model/ids.h"
#include "core/time/instant.h"

#include <QDate>
#include <QString>

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
    ColumnKey key;
    QString title;                                  ///< "Dr. Alan Smith", "Tue 17, today"
    QString subtitle;                               ///< "GP · Room 1", "11 visits · 2 h 20 free"
    QString shortSubtitle;                          ///< without the room
    std::optional<Instant> nextFree;                ///< "next 11:30"; a button that jumps there
    Interval day;                                   ///< 23, 24 or 25 hours
    bool isToday = false;
    std::vector<ScheduleId> schedules;              ///< where a booking in this column goes
};

enum class ItemKind { Appointment, Block, Hold, Offer };

struct Item {
    ItemKind kind = ItemKind::Appointment;
    ResourceKey key;                                ///< appointment, block Slot or hold Slot; 0 for an offer
    size_t column = 0;
    Interval interval;
    // appointment
    QString name;                                   ///< patient
    QString visit;
    AppointmentStatus status = AppointmentStatus::Booked;
    Promise promise = Promise::Local;
    bool overbooked = false;
    bool displaced = false;                         ///< a block lies over it
    bool inSeries = false;
    std::optional<Instant> arrivedAt;               ///< waiting minutes count from here
    std::optional<Instant> inRoomAt;
    // block
    BlockKind blockKind = BlockKind::Other;
    // block, hold
    QString text;                                   ///< comment; for whom
    QString owner;                                  ///< who holds
    std::optional<Instant> expires;
    std::optional<Instant> held;                    ///< when the hold began, for its bar
    int offerNumber = 0;
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
struct BookIntent { size_t column; Interval interval; };
struct BlockIntent { size_t column; Interval interval; };
struct MoveIntent { AppointmentId appointment; size_t column; Interval interval; bool copy = false; };
struct ResizeIntent { AppointmentId appointment; Interval interval; };
struct OpenIntent { ItemKind kind; ResourceKey key; };
/// Move or resize of a block.
struct ChangeBlockIntent { SlotId block; size_t column; Interval interval; };
struct MenuIntent { std::optional<size_t> item; size_t column; Instant instant; };
struct JumpIntent { size_t column; Instant instant; };
using Intent = std::variant<BookIntent, BlockIntent, MoveIntent, ResizeIntent, OpenIntent, ChangeBlockIntent, MenuIntent, JumpIntent>;

} // namespace praxidesk::calendar
