#pragma once
// One state of the grid: content, geometry and the box of every item. Shared, unchanged, by painter, hit test, interaction
// and accessibility; a refresh makes a new one.

#include "core/time/zone.h"
#include "ui/calendar/column_layout.h"
#include "ui/calendar/time_grid_geometry.h"

#include <QRect>

#include <memory>

namespace praxidesk::calendar {

/// What stays the same of an item when the content is replaced. One appointment has one in each column it stands in.
struct ItemKey {
    ItemKind kind = ItemKind::Appointment;
    qint64 value = 0;       ///< resource key, or the number of an offer
    ColumnKey column;
    friend bool operator==(const ItemKey &, const ItemKey &) = default;
};

struct Box {
    size_t item = 0;        ///< index into content.items
    size_t column = 0;
    QRect rect;             ///< on the canvas, without the margin around a card
    LanePlacement place;
    [[nodiscard]] bool inLanes() const { return place.span < place.lanes; }
};

class GridSnapshot {
public:
    GridSnapshot() = default;
    GridSnapshot(GridContent content, TimeGridGeometry::Size size);
    /// The same content at another size; lanes are not computed again.
    [[nodiscard]] GridSnapshot resized(TimeGridGeometry::Size size) const;

    [[nodiscard]] const GridContent &content() const { return *m_content; }
    [[nodiscard]] const TimeGridGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const Item &item(size_t index) const { return m_content->items[index]; }
    [[nodiscard]] const Column &column(size_t index) const { return m_content->columns[index]; }

    /// Boxes of a column by start: those drawn beneath (blocks), then those on top.
    [[nodiscard]] const std::vector<Box> &blocks(size_t column) const { return m_blocks[column]; }
    [[nodiscard]] const std::vector<Box> &cards(size_t column) const { return m_cards[column]; }
    [[nodiscard]] std::optional<Box> boxOf(size_t item) const;
    [[nodiscard]] std::optional<QRect> rectOf(size_t item) const;

    [[nodiscard]] ItemKey keyOf(size_t item) const;
    [[nodiscard]] std::optional<size_t> find(const ItemKey &key) const;
    [[nodiscard]] std::optional<size_t> findColumn(const ColumnKey &key) const;
    /// Items in the order in which they are read: by column, then start.
    [[nodiscard]] std::vector<size_t> readingOrder() const;

    /// The free stretch that contains an instant.
    [[nodiscard]] std::optional<Interval> freeAt(size_t column, Instant instant) const;

private:
    void placeBoxes();

    std::shared_ptr<const GridContent> m_content = std::make_shared<const GridContent>();
    std::shared_ptr<const std::vector<ColumnDay>> m_days = std::make_shared<const std::vector<ColumnDay>>();
    TimeGridGeometry m_geometry;
    std::vector<std::vector<Box>> m_blocks;
    std::vector<std::vector<Box>> m_cards;
};

using SnapshotPtr = std::shared_ptr<const GridSnapshot>;

} // namespace praxidesk::calendar
