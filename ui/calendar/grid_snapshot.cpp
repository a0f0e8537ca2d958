#include "ui/calendar/grid_snapshot.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

/// Content with whatever a caller may have left out: one list per column, items in columns that exist.
GridContent completed(GridContent content) {
    const size_t count = content.columns.size();
    content.hours.resize(count);
    content.freeStretches.resize(count);
    content.slotStarts.resize(count);
    std::erase_if(content.items, [count](const Item &item) { return item.column >= count; });
    return content;
}

} // namespace

GridSnapshot::GridSnapshot(GridContent content, TimeGridGeometry::Size size)
    : m_content(std::make_shared<const GridContent>(completed(std::move(content)))) {
    const Zone zone = Zone::fromId(m_content->zoneId).value_or(Zone());
    m_days = std::make_shared<const std::vector<ColumnDay>>(columnDays(m_content->columns, zone));
    m_geometry = TimeGridGeometry(*m_days, size);

    const size_t count = m_content->columns.size();
    m_blocks.resize(count);
    m_cards.resize(count);
    for (size_t index = 0; index < m_content->items.size(); ++index) {
        const Item &item = m_content->items[index];
        auto &boxes = isGround(item.kind) ? m_blocks : m_cards;
        boxes[item.column].push_back({index, item.column, {}, {}});
    }
    for (size_t column = 0; column < count; ++column) {
        std::vector<LaneRequest> requests;
        requests.reserve(m_cards[column].size());
        for (const Box &box : m_cards[column]) {
            const Item &item = m_content->items[box.item];
            requests.push_back({item.interval, item.key.value * 16 + item.offerNumber});
        }
        const std::vector<LanePlacement> placements = layoutColumn(requests);
        for (size_t i = 0; i < placements.size(); ++i) {
            m_cards[column][i].place = placements[i];
        }
        const auto byStart = [this](const Box &a, const Box &b) {
            const Item &first = m_content->items[a.item];
            const Item &second = m_content->items[b.item];
            return std::tuple(first.interval.start, a.place.lane, first.key, first.offerNumber)
                < std::tuple(second.interval.start, b.place.lane, second.key, second.offerNumber);
        };
        std::sort(m_cards[column].begin(), m_cards[column].end(), byStart);
        std::sort(m_blocks[column].begin(), m_blocks[column].end(), byStart);
    }
    placeBoxes();
}

GridSnapshot GridSnapshot::resized(TimeGridGeometry::Size size) const {
    GridSnapshot result = *this;
    result.m_geometry = TimeGridGeometry(*m_days, size);
    result.placeBoxes();
    return result;
}

void GridSnapshot::placeBoxes() {
    const auto place = [this](std::vector<Box> &boxes) {
        for (Box &box : boxes) {
            QRect rect = m_geometry.rectOf(box.column, m_content->items[box.item].interval);
            const int width = rect.width();
            const int from = width * box.place.lane / box.place.lanes;
            const int to = width * (box.place.lane + box.place.span) / box.place.lanes;
            if (m_geometry.size().rightToLeft) {
                rect = QRect(rect.right() + 1 - to, rect.top(), to - from, rect.height());
            } else {
                rect = QRect(rect.left() + from, rect.top(), to - from, rect.height());
            }
            rect.setHeight(std::max(rect.height(), m_geometry.size().zoom));
            box.rect = rect;
        }
    };
    std::for_each(m_blocks.begin(), m_blocks.end(), place);
    std::for_each(m_cards.begin(), m_cards.end(), place);
}

std::optional<Box> GridSnapshot::boxOf(size_t item) const {
    if (item >= m_content->items.size()) {
        return std::nullopt;
    }
    const size_t column = m_content->items[item].column;
    for (const auto *boxes : {&m_cards[column], &m_blocks[column]}) {
        const auto found = std::find_if(boxes->begin(), boxes->end(), [item](const Box &box) { return box.item == item; });
        if (found != boxes->end()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::optional<QRect> GridSnapshot::rectOf(size_t item) const {
    const auto box = boxOf(item);
    return box ? std::optional<QRect>(box->rect) : std::nullopt;
}

ItemKey GridSnapshot::keyOf(size_t item) const {
    const Item &value = m_content->items[item];
    return {value.kind, value.kind == ItemKind::Offer ? value.offerNumber : value.key.value, m_content->columns[value.column].key};
}

std::optional<size_t> GridSnapshot::find(const ItemKey &key) const {
    for (size_t index = 0; index < m_content->items.size(); ++index) {
        if (keyOf(index) == key) {
            return index;
        }
    }
    return std::nullopt;
}

std::optional<size_t> GridSnapshot::findColumn(const ColumnKey &key) const {
    const auto &columns = m_content->columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return column.key == key; });
    return found == columns.end() ? std::nullopt : std::optional<size_t>(static_cast<size_t>(found - columns.begin()));
}

std::vector<size_t> GridSnapshot::readingOrder() const {
    std::vector<size_t> order;
    order.reserve(m_content->items.size());
    for (size_t column = 0; column < m_content->columns.size(); ++column) {
        const size_t first = order.size();
        for (const auto *boxes : {&m_blocks[column], &m_cards[column]}) {
            for (const Box &box : *boxes) {
                order.push_back(box.item);
            }
        }
        std::stable_sort(order.begin() + static_cast<std::ptrdiff_t>(first), order.end(), [this](size_t a, size_t b) {
            return m_content->items[a].interval.start < m_content->items[b].interval.start;
        });
    }
    return order;
}

std::optional<Interval> GridSnapshot::freeAt(size_t column, Instant instant) const {
    const auto &stretches = m_content->freeStretches[column];
    const auto next = std::upper_bound(stretches.begin(), stretches.end(), instant,
                                       [](Instant value, const Interval &stretch) { return value < stretch.start; });
    if (next == stretches.begin()) {
        return std::nullopt;
    }
    const Interval &stretch = *std::prev(next);
    return stretch.contains(instant) ? std::optional<Interval>(stretch) : std::nullopt;
}

} // namespace praxidesk::calendar
