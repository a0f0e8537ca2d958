#include "ui/calendar/column_groups.h"

namespace praxidesk::calendar {

bool beginsGroup(const std::vector<Column> &columns, size_t column) {
    return column > 0 && !columns[column].group.isEmpty() && columns[column].key.date != columns[column - 1].key.date;
}

std::vector<ColumnGroup> columnGroups(const std::vector<Column> &columns) {
    std::vector<ColumnGroup> groups;
    if (columns.empty() || columns.front().group.isEmpty()) {
        return groups;
    }
    for (size_t at = 0; at < columns.size(); ++at) {
        if (at == 0 || beginsGroup(columns, at)) {
            groups.push_back({at, 0, columns[at].group, columns[at].isToday});
        }
        ++groups.back().count;
    }
    return groups;
}

} // namespace praxidesk::calendar
