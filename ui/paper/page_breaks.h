#pragma once
// Which rows stand on which page. Pure.

#include <cstddef>
#include <vector>

namespace praxidesk::paper {

struct PageRun {
    size_t first = 0;
    size_t count = 0;
    friend bool operator==(const PageRun &, const PageRun &) = default;
};
struct RowHeight {
    double height = 0;
    bool keepsWithNext = false;                     ///< a heading: not the last of its page, unless it is the last of all
};
/// Every row is on exactly one page, in order. Only a row that is higher than a page is wider than its room, and it has its page
/// to itself. At least one page, also without rows.
[[nodiscard]] std::vector<PageRun> breakPages(const std::vector<RowHeight> &rows, double firstRoom, double laterRoom);

} // namespace praxidesk::paper
