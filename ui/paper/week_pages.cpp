// Week plans: a column for each day, each going on where it stopped on the page before.
#include "ui/paper/page_breaks.h"
#include "ui/paper/part_pages.h"
#include "ui/paper/type.h"

#include <QPainter>

namespace praxidesk::paper {
namespace {

constexpr double entryPoints = 8.5;
constexpr double detailPoints = 7.5;
constexpr double headingPoints = 10;
constexpr double across = 4 * point;
constexpr double above = 1.6 * point;
const QColor quietInk(90, 90, 90);
const QColor columnRule(150, 150, 150);

class WeekPages final : public PartPages {
public:
    WeekPages(const Week &week, const Frame &frame) : m_week(week), m_frame(frame) {
        m_width = m_frame.body.width() / std::max(1.0, static_cast<double>(m_week.days.size()));
        for (const WeekDay &day : m_week.days) {
            m_headingHeight = std::max(m_headingHeight, heightOf(day.heading, heading()) + heightOf(day.note, note()) + 3 * above);
            for (const WeekEntry &entry : day.entries) {
                m_timeWidth = std::max(m_timeWidth, widthOf(entry.time, typeface(entryPoints, true)) + 4 * point);
            }
        }
        const double first = m_frame.body.height() - setTitle(nullptr, title(), m_frame, true) - m_headingHeight;
        const double later = m_frame.body.height() - setTitle(nullptr, title(), m_frame, false) - m_headingHeight;
        for (const WeekDay &day : m_week.days) {
            std::vector<RowHeight> heights;
            for (const WeekEntry &entry : day.entries) {
                heights.push_back({heightOfEntry(entry)});
            }
            m_runs.push_back(breakPages(heights, first, later));
            m_count = std::max(m_count, static_cast<int>(m_runs.back().size()));
        }
    }

    [[nodiscard]] int count() const override { return m_count; }

    void paint(QPainter &painter, int page) const override {
        const double top = m_frame.body.top() + setTitle(&painter, title(), m_frame, page == 0);
        drawRule(painter, m_frame.body.left(), m_frame.body.right(), top, 0.8, true);
        drawRule(painter, m_frame.body.left(), m_frame.body.right(), top + m_headingHeight, 0.8, true);
        for (size_t at = 0; at < m_week.days.size(); ++at) {
            const WeekDay &day = m_week.days[at];
            const QRectF column = mirrored({m_frame.body.left() + m_width * static_cast<double>(at), top, m_width, m_frame.body.bottom() - top}, m_frame);
            if (at > 0) {
                painter.save();
                painter.setPen(QPen(columnRule, 0.4 * point));
                const double x = m_frame.direction == Qt::LeftToRight ? column.left() : column.right();
                painter.drawLine(QPointF(x, column.top()), QPointF(x, column.bottom()));
                painter.restore();
            }
            drawWords(painter, {column.left() + across, column.top() + above}, day.heading, heading());
            drawWords(painter, {column.left() + across, column.top() + above + heightOf(day.heading, heading())}, day.note, note());
            paintEntries(painter, day, static_cast<size_t>(page), at, column);
        }
    }

    [[nodiscard]] QStringList words(int page) const override {
        QStringList all = wordsOf(title());
        for (size_t at = 0; at < m_week.days.size(); ++at) {
            const WeekDay &day = m_week.days[at];
            all << day.heading << day.note;
            if (static_cast<size_t>(page) < m_runs[at].size()) {
                const PageRun run = m_runs[at][static_cast<size_t>(page)];
                for (size_t entry = run.first; entry < run.first + run.count; ++entry) {
                    all << QStringList{day.entries[entry].time, day.entries[entry].text, day.entries[entry].detail}.join(u' ').simplified();
                }
            }
        }
        return all;
    }

private:
    [[nodiscard]] Title title() const { return {m_week.title, m_week.subtitle, m_week.aside}; }
    [[nodiscard]] Setting wide(double points, bool strong, int mostLines) const { return {typeface(points, strong), m_width - 2 * across, Side::Leading, m_frame.direction, mostLines}; }
    [[nodiscard]] Setting heading() const { return wide(headingPoints, true, 1); }
    [[nodiscard]] Setting note() const { return wide(detailPoints, false, 3); }
    [[nodiscard]] Setting beside(double points, bool strong) const { return {typeface(points, strong), m_width - 2 * across - m_timeWidth, Side::Leading, m_frame.direction, 3}; }
    [[nodiscard]] double heightOfEntry(const WeekEntry &entry) const {
        const double words = heightOf(entry.text, beside(entryPoints, false)) + heightOf(entry.detail, beside(detailPoints, false));
        return std::max(words, heightOf(entry.time, wide(entryPoints, true, 1))) + 2 * above;
    }

    void paintEntries(QPainter &painter, const WeekDay &day, size_t page, size_t at, const QRectF &column) const {
        if (page >= m_runs[at].size()) {
            return;
        }
        const bool isLtr = m_frame.direction == Qt::LeftToRight;
        const PageRun run = m_runs[at][page];
        double top = column.top() + m_headingHeight;
        for (size_t index = run.first; index < run.first + run.count; ++index) {
            const WeekEntry &entry = day.entries[index];
            const QRectF place(column.left(), top, column.width(), heightOfEntry(entry));
            if (entry.tone == Tone::Blocked) {
                fillBlocked(painter, place, m_frame);
            }
            if (entry.marked) {
                drawMark(painter, place, m_frame);
            }
            painter.save();
            painter.setPen(entry.tone == Tone::Quiet ? quietInk : QColor(Qt::black));
            const auto time = wide(entryPoints, entry.tone != Tone::Quiet, 1);
            drawWords(painter, {place.left() + across, top + above}, entry.time, time);
            const auto words = beside(entryPoints, false);
            const QPointF corner(place.left() + across + (isLtr ? m_timeWidth : 0), top + above);
            drawWords(painter, corner, entry.text, words);
            drawWords(painter, corner + QPointF(0, heightOf(entry.text, words)), entry.detail, beside(detailPoints, false));
            painter.restore();
            drawRule(painter, place.left(), place.right(), place.bottom(), 0.25, false);
            top += place.height();
        }
    }

    Week m_week;
    Frame m_frame;
    double m_width = 0;
    double m_headingHeight = 0;
    double m_timeWidth = 0;
    std::vector<std::vector<PageRun>> m_runs;
    int m_count = 1;
};

} // namespace

std::unique_ptr<PartPages> layOut(const Week &week, const Frame &frame) { return std::make_unique<WeekPages>(week, frame); }

} // namespace praxidesk::paper
