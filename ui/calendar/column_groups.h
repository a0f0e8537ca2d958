#pragma once
// Neighbouring columns that share something, told once above them: the practitioners of one day in a week side by side.

#include "ui/calendar/grid_content.h"

namespace praxidesk::calendar {

/// Above the columns' own headers.
inline constexpr int groupHeaderHeight = 20;
/// Several side by side may be narrower than one alone.
inline constexpr int minimumGroupedColumnWidth = 100;

struct ColumnGroup {
    size_t first = 0;
    size_t count = 0;
    QString title;
    bool isToday = false;
    friend bool operator==(const ColumnGroup &, const ColumnGroup &) = default;
};

/// From the first column on, without a gap; empty where columns have no groups.
[[nodiscard]] std::vector<ColumnGroup> columnGroups(const std::vector<Column> &columns);
/// Whether another group ends before this column.
[[nodiscard]] bool beginsGroup(const std::vector<Column> &columns, size_t column);

} // namespace praxidesk::calendar
