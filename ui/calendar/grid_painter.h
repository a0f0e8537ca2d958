#pragma once
// Draws a snapshot: const, and only what lies in the exposed part. Coordinates are those of the canvas; the view translates.

#include "ui/calendar/card_text.h"
#include "ui/calendar/column_groups.h"
#include "ui/calendar/interaction_controller.h"
#include "ui/style/palette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace praxidesk::calendar {

/// A time that a dialog speaks of.
struct Ghost {
    ColumnKey column;
    Interval interval;
    QString text;                       ///< what it would become
    friend bool operator==(const Ghost &, const Ghost &) = default;
};

/// What is drawn on top of a snapshot, or changes without one.
struct PaintState {
    Instant now{};                      ///< steps each minute
    Instant clock{};                    ///< to the second, for holds
    QRect visible;                      ///< part of the canvas that the viewport shows
    std::optional<Preview> preview;
    std::optional<Cursor> cursor;
    std::optional<Cursor> hover;
    std::optional<Ghost> ghost;
    std::optional<size_t> selected;
    int chosenOffer = 0;
    Tool tool = Tool::Book;
};

/// What a gesture runs into, in one sentence; empty when that is nothing.
[[nodiscard]] QString runsInto(const GridSnapshot &snapshot, const Preview &preview);
/// A block that is made or moved: what it runs into stays, and is displaced.
[[nodiscard]] bool displacesVisits(const GridSnapshot &snapshot, const Preview &preview);
[[nodiscard]] bool isInTheWay(size_t item, const PaintState &state);

class GridPainter {
public:
    GridPainter(const style::Palette &palette, const QFont &base);

    void paintCanvas(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state, const QRect &exposed) const;
    /// The gutter's own coordinates: x from 0, y of the canvas.
    void paintGutter(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state, int width, const QRect &exposed) const;
    struct Header {
        QRect rect;
        QTime nextFree;             ///< of column.nextFree
        bool nextHovered = false;
        bool rightToLeft = false;
    };
    void paintHeader(QPainter &painter, const Column &column, const Header &header, Instant now) const;
    /// What several columns share, above their headers; its words stay in sight while a part of `place` is within `area`.
    void paintGroup(QPainter &painter, const ColumnGroup &group, const QRect &place, const QRect &area, bool rightToLeft) const;
    /// The part of a header that jumps to the next free time; empty when there is none.
    [[nodiscard]] QRect nextFreeRect(const Header &header) const;
    /// The corner above the gutter, and the line under it.
    void paintCorner(QPainter &painter, const QRect &rect) const;

    /// What has to be repainted when a preview, cursor or hover appears or goes.
    [[nodiscard]] QRect previewRect(const GridSnapshot &snapshot, const PaintState &state) const;
    /// Empty when its column is not shown.
    [[nodiscard]] static QRect rectOf(const GridSnapshot &snapshot, const Ghost &ghost);
    [[nodiscard]] static QRect cardRect(const GridSnapshot &snapshot, const Box &box);

    [[nodiscard]] const style::Palette &palette() const { return m_palette; }

private:
    struct Shaped;

    /// Measures from the side where reading begins.
    struct Frame {
        QRectF outer;
        bool reversed = false;
        [[nodiscard]] QRectF at(double x, double y, double width, double height) const {
            return {reversed ? outer.right() - x - width : outer.left() + x, outer.top() + y, width, height};
        }
        /// Where words of that width are drawn that begin at `x`. Too wide, they lose their end at `limit` (the caller clips),
        /// also where they are read in the other direction than the frame.
        [[nodiscard]] double startOf(const QString &words, double width, double x, double limit) const {
            return x + width > limit && words.isRightToLeft() != reversed ? limit - width : x;
        }
    };

    [[nodiscard]] double measure(const QString &text, TextRole role) const { return shaped(text, role).width; }
    [[nodiscard]] const Shaped &shaped(const QString &text, TextRole role) const;
    [[nodiscard]] const QFontMetricsF &metricsOf(TextRole role) const;
    [[nodiscard]] const QFont &fontOf(TextRole role) const;
    /// Returns the width; `middle` is the middle of the line, from the frame's top.
    double drawText(QPainter &painter, const Frame &frame, double x, double middle, const QString &text, TextRole role, const QColor &colour) const;
    void drawIcon(QPainter &painter, const Frame &frame, double x, double middle, double side, style::IconName name, const QColor &colour) const;
    void drawCardGround(QPainter &painter, const QRect &card, const CardLook &look, bool reversed) const;
    void drawDashedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge) const;

    void paintColumnGround(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state, const QRect &exposed) const;
    void paintFreeLabels(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state, const QRect &exposed) const;
    void paintNowLine(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state) const;
    void paintNowTicks(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state) const;

    void paintBlock(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const;
    void paintAppointment(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const;
    void paintHold(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const;
    void paintOffer(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const;

    void paintCard(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const;
    void paintInTheWay(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const;
    void paintHover(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const;
    void paintCursor(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const;
    void paintGhost(QPainter &painter, const GridSnapshot &snapshot, const Ghost &ghost) const;
    void paintPreview(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const;
    void paintTimesAndHint(QPainter &painter, const Frame &frame, const QString &times, const QString &length, const QString &hint,
                           const QColor &colour) const;
    [[nodiscard]] QString titleThatFits(const QString &title, double room) const;
    [[nodiscard]] QRect refusalRect(const GridSnapshot &snapshot, const PaintState &state) const;

    [[nodiscard]] QString timesOf(const GridSnapshot &snapshot, size_t column, const Interval &interval) const;
    [[nodiscard]] Frame frameOf(const GridSnapshot &snapshot, const QRectF &rect) const;

    style::Palette m_palette;
    QFont m_nameFont;
    QFont m_lineFont;
    QFont m_loudFont;
    QFont m_titleFont;
    QFontMetricsF m_nameMetrics;
    QFontMetricsF m_lineMetrics;
    QFontMetricsF m_loudMetrics;
    QFontMetricsF m_titleMetrics;
    QBrush m_hatch;
    // What painting costs is shaping text and filling rounded shapes; both are kept. Emptied when they grow.
    struct Shaped {
        QStaticText text;
        double width = 0;
        double ascent = 0;              ///< of the font that has these letters, which may be another than the grid's
    };
    mutable QHash<QString, Shaped> m_shaped[3];
    /// What the ground of a card depends on.
    struct Ground {
        QSize size;
        qreal ratio = 1;
        QRgb fill = 0;
        QRgb edge = 0;
        QRgb outlineColour = 0;
        int leftEdge = 0;
        int outline = 0;
        bool dashed = false;
        bool reversed = false;
        friend bool operator==(const Ground &, const Ground &) = default;
        friend size_t qHash(const Ground &ground, size_t seed = 0) {
            return qHashMulti(seed, ground.size.width(), ground.size.height(), ground.ratio, ground.fill, ground.edge, ground.outlineColour, ground.leftEdge, ground.outline, ground.dashed, ground.reversed);
        }
    };
    mutable QHash<Ground, QPixmap> m_grounds;
    mutable QHash<quint64, QPixmap> m_icons;
};

} // namespace praxidesk::calendar
