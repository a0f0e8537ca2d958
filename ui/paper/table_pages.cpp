// Tables: widths of the columns from what stands in them, rows that are never cut, headings on every page.
#include "ui/paper/page_breaks.h"
#include "ui/paper/part_pages.h"
#include "ui/paper/type.h"

#include <QPainter>

#include <algorithm>

namespace praxidesk::paper {
namespace {

constexpr double bodyPoints = 9.5;
constexpr double detailPoints = 8;
constexpr double headingPoints = 8;
constexpr double across = 5 * point;                ///< between the words of neighbouring columns, each side
constexpr double above = 3.2 * point;
constexpr double boxSide = 9 * point;
constexpr double writingHeight = 20 * point;
constexpr double widestNatural = 0.3;               ///< of the page, for a column as wide as its words
constexpr double leastShare = 0.18;                  ///< of the page, for a column that takes what the others leave
const QColor quietInk(90, 90, 90);

class TablePages final : public PartPages {
public:
    TablePages(const Table &table, const Frame &frame) : m_table(table), m_frame(frame) {
        setWidths();
        std::vector<RowHeight> heights;
        for (const Row &row : m_table.rows) {
            m_heights.push_back(heightOfRow(row));
            heights.push_back({m_heights.back(), row.tone == Tone::Heading});
        }
        m_headingHeight = headingHeight();
        const double later = m_frame.body.height() - setTitle(nullptr, title(), m_frame, false) - m_headingHeight;
        m_runs = breakPages(heights, m_frame.body.height() - setTitle(nullptr, title(), m_frame, true) - notesHeight() - m_headingHeight, later);
    }

    [[nodiscard]] int count() const override { return static_cast<int>(m_runs.size()); }

    void paint(QPainter &painter, int page) const override {
        const PageRun run = m_runs.at(static_cast<size_t>(page));
        double top = m_frame.body.top() + setTitle(&painter, title(), m_frame, page == 0);
        if (page == 0) {
            for (const QString &note : m_table.notes) {
                drawWords(painter, {m_frame.body.left(), top}, note, noteSetting());
                top += heightOf(note, noteSetting());
            }
            top += m_table.notes.isEmpty() ? 0 : above * 2;
        }
        if (m_table.rows.empty()) {
            Setting setting = noteSetting();
            setting.font = typeface(bodyPoints + 1);
            drawWords(painter, {m_frame.body.left(), top + above}, m_table.emptyText, setting);
            return;
        }
        paintHeadings(painter, top);
        top += m_headingHeight;
        for (size_t at = run.first; at < run.first + run.count; ++at) {
            paintRow(painter, m_table.rows[at], QRectF(m_frame.body.left(), top, m_frame.body.width(), m_heights[at]));
            top += m_heights[at];
        }
    }

    [[nodiscard]] QStringList words(int page) const override {
        const PageRun run = m_runs.at(static_cast<size_t>(page));
        QStringList all = wordsOf(title());
        all += page == 0 ? m_table.notes : QStringList();
        if (m_table.rows.empty()) {
            return all << m_table.emptyText;
        }
        QStringList headings;
        for (const Column &column : m_table.columns) {
            headings << column.heading;
        }
        all << headings.join(u'\t');
        for (size_t at = run.first; at < run.first + run.count; ++at) {
            QStringList cells;
            for (const Cell &cell : m_table.rows[at].cells) {
                cells << QString(cell.detail.isEmpty() ? cell.text : cell.text + u' ' + cell.detail).replace(u'\n', u' ');
            }
            all << cells.join(u'\t');
        }
        return all;
    }

private:
    [[nodiscard]] Title title() const { return {m_table.title, m_table.subtitle, m_table.aside}; }
    [[nodiscard]] Setting noteSetting() const { return {typeface(bodyPoints), m_frame.body.width(), Side::Leading, m_frame.direction, 3}; }
    [[nodiscard]] double notesHeight() const {
        double height = m_table.notes.isEmpty() ? 0 : above * 2;
        for (const QString &note : m_table.notes) {
            height += heightOf(note, noteSetting());
        }
        return height;
    }

    void setWidths() {
        double left = m_frame.body.width();
        int shares = 0;
        m_widths.assign(m_table.columns.size(), 0);
        for (size_t at = 0; at < m_table.columns.size(); ++at) {
            shares += m_table.columns[at].share;
            if (m_table.columns[at].share == 0) {
                m_widths[at] = std::min(naturalWidth(at), m_frame.body.width() * widestNatural);
                left -= m_widths[at];
            }
        }
        double needed = 0;
        double spare = 0;
        for (size_t at = 0; at < m_table.columns.size(); ++at) {
            if (m_table.columns[at].share > 0) {
                m_widths[at] = neededBy(at);
                needed += m_widths[at];
                spare += m_widths[at] - longestWord(at);
            }
        }
        const bool isShort = shares > 0 && needed > left;
        if (isShort) {
            left += giveWay(needed - left, spare);
        }
        for (size_t at = 0; at < m_table.columns.size(); ++at) {
            const int share = m_table.columns[at].share;
            if (share > 0 && !isShort) {
                m_widths[at] = left * share / shares;
            } else if (share > 0 && left < needed) {
                const bool isEnough = needed - left <= spare; // each keeps its longest word
                m_widths[at] = isEnough ? m_widths[at] - (needed - left) * (m_widths[at] - longestWord(at)) / spare : m_widths[at] * left / needed;
            }
        }
    }
    /// Columns that share what is left are the ones that are read: each has room for its words, or a part of the page.
    [[nodiscard]] double neededBy(size_t column) const {
        return std::min(naturalWidth(column), std::max(longestWord(column), m_frame.body.width() * leastShare));
    }
    /// In less a word would be broken; a word that is as long as a sentence may be.
    [[nodiscard]] double longestWord(size_t column) const { return std::min(widthOfWords(column, widestWord), m_frame.body.width() * widestNatural); }
    /// By columns that are as wide as their words, the widest first; their words go on in the next line, and none is broken
    /// as long as there is room for it: rather the other columns get less, by up to `spare`. How much was given.
    double giveWay(double missing, double spare) {
        std::vector<double> least(m_widths.size(), 0);
        double sum = 0;
        for (size_t at = 0; at < m_widths.size(); ++at) {
            if (m_table.columns[at].share == 0) {
                least[at] = std::min(longestWord(at), m_widths[at]);
                sum += m_widths[at];
            }
        }
        double room = std::max(0.0, sum - missing);
        const auto widthAt = [&](size_t at, double most) { return std::min(m_widths[at], std::max(most, least[at])); };
        const auto sumAt = [&](double most) {
            double all = 0;
            for (size_t at = 0; at < m_widths.size(); ++at) {
                all += m_table.columns[at].share == 0 ? widthAt(at, most) : 0;
            }
            return all;
        };
        if (const double words = sumAt(0); words <= room + spare) {
            room = std::max(room, words);
        } else {
            std::ranges::fill(least, 0);
        }
        double most = 0;
        double tooMuch = m_frame.body.width();
        while (tooMuch - most > 1) {
            const double middle = (most + tooMuch) / 2;
            (sumAt(middle) <= room ? most : tooMuch) = middle;
        }
        const double left = sumAt(most);
        for (size_t at = 0; at < m_widths.size(); ++at) {
            m_widths[at] = m_table.columns[at].share == 0 ? widthAt(at, most) : m_widths[at];
        }
        return sum - left;
    }
    [[nodiscard]] double naturalWidth(size_t column) const { return widthOfWords(column, widthOf); }
    /// What `measure` finds widest in a column, with the distance to its neighbours.
    [[nodiscard]] double widthOfWords(size_t column, double (*measure)(const QString &, const QFont &)) const {
        double width = measure(m_table.columns[column].heading, typeface(headingPoints, true));
        for (const Row &row : m_table.rows) {
            if (column < row.cells.size() && row.tone != Tone::Heading) {
                const Cell &cell = row.cells[column];
                width = std::max({width, measure(cell.text, typeface(bodyPoints, cell.strong)), measure(cell.detail, typeface(detailPoints)), cell.box == Box::None ? 0 : boxSide});
            }
        }
        return width + 2 * across + point;
    }

    [[nodiscard]] Setting setting(size_t column, double points, bool strong, int mostLines = 8) const {
        const bool trailing = m_table.columns[column].trailing;
        return {typeface(points, strong), m_widths[column] - 2 * across, trailing ? Side::Trailing : Side::Leading, m_frame.direction, mostLines};
    }
    [[nodiscard]] double heightOfRow(const Row &row) const {
        if (row.tone == Tone::Heading) {
            return heightOf(row.cells.empty() ? QString() : row.cells.front().text, headingRow()) + 4 * above;
        }
        double height = heightOf(QStringLiteral("X"), {typeface(bodyPoints), boxSide});
        for (size_t at = 0; at < std::min(row.cells.size(), m_widths.size()); ++at) {
            const Cell &cell = row.cells[at];
            height = std::max(height, heightOf(cell.text, setting(at, bodyPoints, cell.strong)) + heightOf(cell.detail, setting(at, detailPoints, false)));
        }
        return std::max(height + 2 * above, row.toWriteOn ? writingHeight : 0);
    }
    [[nodiscard]] Setting headingRow() const { return {typeface(bodyPoints + 1, true), m_frame.body.width() - 2 * across, Side::Leading, m_frame.direction, 2}; }
    [[nodiscard]] double headingHeight() const {
        double height = 0;
        for (size_t at = 0; at < m_table.columns.size(); ++at) {
            height = std::max(height, heightOf(m_table.columns[at].heading, setting(at, headingPoints, true, 2)));
        }
        return height + 2 * above;
    }

    void paintHeadings(QPainter &painter, double top) const {
        double start = m_frame.body.left();
        for (size_t at = 0; at < m_table.columns.size(); ++at) {
            const QRectF cell = mirrored({start, top, m_widths[at], m_headingHeight}, m_frame);
            const auto words = setting(at, headingPoints, true, 2);
            drawWords(painter, {cell.left() + across, cell.bottom() - above - heightOf(m_table.columns[at].heading, words)}, m_table.columns[at].heading, words);
            start += m_widths[at];
        }
        drawRule(painter, m_frame.body.left(), m_frame.body.right(), top + m_headingHeight, 0.8, true);
    }

    void paintRow(QPainter &painter, const Row &row, const QRectF &place) const {
        if (row.tone == Tone::Heading) {
            drawWords(painter, {place.left() + across, place.top() + 3 * above}, row.cells.empty() ? QString() : row.cells.front().text, headingRow());
            drawRule(painter, place.left(), place.right(), place.bottom(), 0.8, true);
            return;
        }
        if (row.tone == Tone::Blocked) {
            fillBlocked(painter, place, m_frame);
        }
        if (row.marked) {
            drawMark(painter, place, m_frame);
        }
        double start = place.left();
        for (size_t at = 0; at < std::min(row.cells.size(), m_widths.size()); ++at) {
            paintCell(painter, row, at, mirrored({start, place.top(), m_widths[at], place.height()}, m_frame));
            start += m_widths[at];
        }
        drawRule(painter, place.left(), place.right(), place.bottom(), 0.4, false);
    }

    void paintCell(QPainter &painter, const Row &row, size_t at, const QRectF &place) const {
        const Cell &cell = row.cells[at];
        if (cell.box != Box::None) {
            paintBox(painter, cell.box, {place.center().x() - boxSide / 2, place.top() + above + 0.8 * point});
            return;
        }
        painter.save();
        painter.setPen(row.tone == Tone::Quiet ? quietInk : QColor(Qt::black));
        const auto words = setting(at, bodyPoints, cell.strong);
        const QPointF corner(place.left() + across, place.top() + above);
        drawWords(painter, corner, cell.text, words);
        drawWords(painter, corner + QPointF(0, heightOf(cell.text, words)), cell.detail, setting(at, detailPoints, false));
        painter.restore();
    }

    static void paintBox(QPainter &painter, Box box, QPointF corner) {
        painter.save();
        painter.setPen(QPen(Qt::black, 0.8 * point, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const QRectF square(corner, QSizeF(boxSide, boxSide));
        painter.drawRect(square);
        if (box == Box::Ticked) {
            painter.setPen(QPen(Qt::black, 1.4 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({{square.left() + boxSide * 0.2, square.top() + boxSide * 0.55},
                                            {square.left() + boxSide * 0.42, square.top() + boxSide * 0.78},
                                            {square.left() + boxSide * 0.82, square.top() + boxSide * 0.24}}));
        }
        painter.restore();
    }

    Table m_table;
    Frame m_frame;
    std::vector<double> m_widths;
    std::vector<double> m_heights;
    std::vector<PageRun> m_runs;
    double m_headingHeight = 0;
};

} // namespace

std::unique_ptr<PartPages> layOut(const Table &table, const Frame &frame) { return std::make_unique<TablePages>(table, frame); }

} // namespace praxidesk::paper
