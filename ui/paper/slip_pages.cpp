// The slip that a patient takes home: one sheet, set from what its words need.
#include "ui/paper/page_breaks.h"
#include "ui/paper/part_pages.h"
#include "ui/paper/type.h"

#include <QPainter>

#include <functional>

namespace praxidesk::paper {
namespace {

constexpr double gap = 7 * point;
constexpr double padding = 9 * point;
const QColor softInk(70, 70, 70);

class SlipPages final : public PartPages {
public:
    SlipPages(const Slip &slip, const Frame &frame) : m_slip(slip), m_frame(frame) {
        compose();
        std::vector<RowHeight> heights;
        for (const Piece &piece : m_pieces) {
            heights.push_back({piece.height, piece.isHeading});
        }
        m_runs = breakPages(heights, m_frame.body.height(), m_frame.body.height());
    }

    [[nodiscard]] int count() const override { return static_cast<int>(m_runs.size()); }

    void paint(QPainter &painter, int page) const override {
        const PageRun run = m_runs.at(static_cast<size_t>(page));
        double top = m_frame.body.top();
        for (size_t at = run.first; at < run.first + run.count; ++at) {
            m_pieces[at].paint(painter, top);
            top += m_pieces[at].height;
        }
    }

    [[nodiscard]] QStringList words(int page) const override {
        const PageRun run = m_runs.at(static_cast<size_t>(page));
        QStringList all;
        for (size_t at = run.first; at < run.first + run.count; ++at) {
            all += m_pieces[at].words;
        }
        return all;
    }

private:
    struct Piece {
        double height = 0;
        QStringList words;
        std::function<void(QPainter &, double)> paint;
        bool isHeading = false;
    };
    [[nodiscard]] Setting setting(double points, bool strong, double inset = 0) const { return {typeface(points, strong), m_frame.body.width() - 2 * inset, Side::Leading, m_frame.direction, 6}; }

    void add(const QString &text, const Setting &words, double after, const QColor &ink = Qt::black, bool isHeading = false) {
        if (!text.isEmpty()) {
            m_pieces.push_back({heightOf(text, words) + after, {text}, [this, text, words, ink](QPainter &painter, double top) {
                                    painter.save();
                                    painter.setPen(ink);
                                    drawWords(painter, {m_frame.body.left(), top}, text, words);
                                    painter.restore();
                                }, isHeading});
        }
    }
    /// Day and time in a frame: found at a glance on the refrigerator door.
    void addTime() {
        const auto day = setting(15, true, padding);
        const auto time = setting(26, true, padding);
        const auto state = setting(9.5, false, padding);
        const double height = heightOf(m_slip.day, day) + heightOf(m_slip.time, time) + heightOf(m_slip.state, state) + 2 * padding;
        m_pieces.push_back({height + 2 * gap, {m_slip.day, m_slip.time, m_slip.state}, [=, this](QPainter &painter, double top) {
                                painter.save();
                                painter.setPen(QPen(Qt::black, 1.2 * point, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
                                painter.drawRoundedRect(QRectF(m_frame.body.left(), top, m_frame.body.width(), height), 4 * point, 4 * point);
                                painter.restore();
                                QPointF corner(m_frame.body.left() + padding, top + padding);
                                for (const auto &[text, words] : {std::pair(m_slip.day, day), std::pair(m_slip.time, time), std::pair(m_slip.state, state)}) {
                                    drawWords(painter, corner, text, words);
                                    corner.ry() += heightOf(text, words);
                                }
                            }});
    }
    void addPair(const QString &name, const QString &value, double nameShare, double after, bool strong) {
        const double width = m_frame.body.width();
        const Setting left{typeface(9.5), width * nameShare - point * 4, Side::Leading, m_frame.direction, 3};
        const Setting right{typeface(strong ? 10.5 : 9.5, strong), width * (1 - nameShare), Side::Leading, m_frame.direction, 4};
        const double height = std::max(heightOf(name, left), heightOf(value, right)) + after;
        m_pieces.push_back({height, {QStringList{name, value}.join(u' ')}, [=, this](QPainter &painter, double top) {
                                const QRectF first = mirrored({m_frame.body.left(), top, left.width, height}, m_frame);
                                const QRectF second = mirrored({m_frame.body.left() + width * nameShare, top, right.width, height}, m_frame);
                                drawWords(painter, {first.left(), top + (strong ? point * 0.8 : 0)}, name, left);
                                drawWords(painter, {second.left(), top}, value, right);
                            }});
    }

    void compose() {
        add(m_slip.title, setting(11, false), 2 * point, softInk);
        add(m_slip.patient, setting(18, true), 2 * gap);
        addTime();
        for (const auto &[name, value] : m_slip.facts) {
            addPair(name, value, 0.3, gap * 0.7, true);
        }
        if (!m_slip.instructions.isEmpty()) {
            add(QStringLiteral(" "), setting(4, false), 0);
            add(m_slip.instructionsHeading, setting(10.5, true), 2 * point, Qt::black, true);
            for (const QString &line : m_slip.instructions) {
                add(line, setting(10.5, false), gap * 0.6);
            }
        }
        if (!m_slip.next.empty()) {
            add(QStringLiteral(" "), setting(4, false), 0);
            add(m_slip.nextHeading, setting(10.5, true), gap * 0.6, Qt::black, true);
            for (const auto &[when, what] : m_slip.next) {
                addPair(when, what, 0.42, 2.5 * point, false);
            }
        }
        add(QStringLiteral(" "), setting(4, false), 0);
        add(m_slip.closing, setting(9, false), 0, softInk);
    }

    Slip m_slip;
    Frame m_frame;
    std::vector<Piece> m_pieces;
    std::vector<PageRun> m_runs;
};

} // namespace

std::unique_ptr<PartPages> layOut(const Slip &slip, const Frame &frame) { return std::make_unique<SlipPages>(slip, frame); }

} // namespace praxidesk::paper
