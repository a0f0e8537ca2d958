#include "ui/paper/page_breaks.h"

namespace praxidesk::paper {

std::vector<PageRun> breakPages(const std::vector<RowHeight> &rows, double firstRoom, double laterRoom) {
    std::vector<PageRun> pages(1);
    double left = firstRoom;
    for (size_t at = 0; at < rows.size();) {
        // A heading, or several, move with the row that they head.
        size_t end = at + 1;
        double height = rows[at].height;
        while (rows[end - 1].keepsWithNext && end < rows.size()) {
            height += rows[end++].height;
        }
        const bool fitsNowhere = height > laterRoom;
        if (fitsNowhere && end - at > 1) {
            end = at + 1;
            height = rows[at].height;
        }
        if (height > left && pages.back().count > 0) {
            pages.push_back({at, 0});
            left = laterRoom;
        } else if (height > left && height <= laterRoom) {
            // Nothing fits under a first page's long title: that page stays without rows.
            pages.push_back({at, 0});
            left = laterRoom;
        }
        pages.back().count += end - at;
        left -= height;
        at = end;
    }
    return pages;
}

} // namespace praxidesk::paper
