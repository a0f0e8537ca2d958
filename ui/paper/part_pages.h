#pragma once
// The layouts of the parts of a document; see pages.h.

#include "ui/paper/pages.h"

namespace praxidesk::paper {

[[nodiscard]] std::unique_ptr<PartPages> layOut(const Table &table, const Frame &frame);
[[nodiscard]] std::unique_ptr<PartPages> layOut(const Week &week, const Frame &frame);
[[nodiscard]] std::unique_ptr<PartPages> layOut(const Slip &slip, const Frame &frame);

/// The title of a table or week, with what stands under and opposite to it.
struct Title {
    QString title;
    QString subtitle;
    QString aside;
};
/// How high it is; drawn where there is a painter. On later pages it is small, and says that it goes on.
[[nodiscard]] double setTitle(QPainter *painter, const Title &title, const Frame &frame, bool isFirst);
[[nodiscard]] QStringList wordsOf(const Title &title);

/// Where `part` lies when reading begins at the right.
[[nodiscard]] QRectF mirrored(const QRectF &part, const Frame &frame);
void drawRule(QPainter &painter, double left, double right, double y, double points, bool strong);
/// Grey, with a hatched band where reading begins.
void fillBlocked(QPainter &painter, const QRectF &rect, const Frame &frame);
/// The edge of what is not as it usually is.
void drawMark(QPainter &painter, const QRectF &rect, const Frame &frame);

} // namespace praxidesk::paper
