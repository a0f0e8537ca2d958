#include "ui/overview/agenda_delegate.h"

#include "ui/overview/agenda_model.h"
#include "ui/style/fonts.h"
#include "ui/style/shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace praxidesk::overview {
namespace {

namespace metrics = style::metrics;

QColor iconColour(const style::Palette &colours, AgendaMark::Tone tone) {
    switch (tone) {
    case AgendaMark::Tone::Plain: return colours.text;
    case AgendaMark::Tone::Accent: return colours.accentText;
    case AgendaMark::Tone::Arrived: return colours.arrived.edge;
    case AgendaMark::Tone::Done: return colours.secondaryText;
    case AgendaMark::Tone::Warning: return colours.warning.text;
    case AgendaMark::Tone::Error: return colours.error.text;
    }
    return colours.text;
}

QColor textColour(const style::Palette &colours, const AgendaMark &mark) {
    switch (mark.tone) {
    case AgendaMark::Tone::Warning: return colours.warning.text;
    case AgendaMark::Tone::Error: return colours.error.text;
    case AgendaMark::Tone::Done: return colours.secondaryText;
    default: return colours.text;
    }
}

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {80, rowHeight()}; }

void AgendaDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const style::Palette &colours) const {
    painter.fillRect(option.rect, colours.alternateBase);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    painter.setFont(style::font(option.font, zoom::scaled(metrics::baseText, m_zoom), true));
    painter.setPen(colours.text);
    painter.drawText(inner, static_cast<int>(Qt::AlignVCenter | style::leadingSide(option.direction)), index.data().toString());
    const int used = painter.fontMetrics().horizontalAdvance(index.data().toString()) + 2 * padding;
    painter.setFont(style::font(option.font, zoom::scaled(metrics::smallText, m_zoom)));
    painter.setPen(colours.secondaryText);
    const QRect rest = option.direction == Qt::LeftToRight ? inner.adjusted(used, 0, 0, 0) : inner.adjusted(0, 0, -used, 0);
    painter.drawText(rest, static_cast<int>(Qt::AlignVCenter | style::trailingSide(option.direction)),
                     painter.fontMetrics().elidedText(index.data(AgendaModel::DetailRole).toString(), Qt::ElideRight, rest.width()));
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto colours = style::Palette::of(option.palette);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (index.data(AgendaModel::SectionRole).toBool()) {
        paintSection(*painter, option, index, colours);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? colours.booked.fill : colours.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
    const auto column = static_cast<AgendaColumn>(index.column());
    if (selected && column == AgendaColumn::Time) {
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), metrics::cardEdge, option.rect.height())), colours.accent);
    }
    QRect inner = option.rect.adjusted(padding, 0, -4, -1);
    if (option.direction == Qt::RightToLeft) {
        inner = option.rect.adjusted(4, 0, -padding, -1);
    }
    const QVariant marked = index.data(AgendaModel::MarkRole);
    QColor ink = column == AgendaColumn::Born || column == AgendaColumn::Phone ? colours.secondaryText : colours.text;
    bool semibold = column == AgendaColumn::Patient;
    if (marked.isValid()) {
        const auto mark = marked.value<AgendaMark>();
        const int side = zoom::scaled(metrics::cardIconSize, m_zoom);
        QRect box(inner.left(), inner.center().y() - side / 2, side, side);
        box = QStyle::visualRect(option.direction, inner, box);
        // What is settled is quiet, what is not is loud.
        const bool quiet = column == AgendaColumn::Server && !mark.loud;
        style::paintIcon(*painter, mark.icon, box, quiet ? colours.secondaryText : iconColour(colours, mark.tone));
        const int taken = side + iconGap;
        inner = option.direction == Qt::LeftToRight ? inner.adjusted(taken, 0, 0, 0) : inner.adjusted(0, 0, -taken, 0);
        ink = quiet ? colours.secondaryText : textColour(colours, mark);
        semibold = mark.loud;
    }
    painter->setFont(style::font(option.font, zoom::scaled(metrics::baseText, m_zoom), semibold));
    painter->setPen(ink);
    painter->drawText(inner, static_cast<int>(Qt::AlignVCenter | style::leadingSide(option.direction)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace praxidesk::overview
