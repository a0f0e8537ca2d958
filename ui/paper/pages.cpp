#include "ui/paper/pages.h"

#include "ui/paper/part_pages.h"
#include "ui/paper/type.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace praxidesk::paper {
namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

constexpr double edge = 15 * millimetre;
constexpr double smallEdge = 11 * millimetre;       ///< of half a sheet
constexpr double smallPoints = 7.5;
constexpr double gap = 6 * point;
constexpr qsizetype mostLetterheadLines = 3;
constexpr double smallSheet = 160 * millimetre;

double edgeOf(QSizeF size) { return std::min(size.width(), size.height()) < smallSheet ? smallEdge : edge; }

double headHeight(const Document &document) {
    const double lines = std::max<double>(1.4, static_cast<double>(std::min(mostLetterheadLines, document.letterhead.size())));
    return lines * heightOf(QStringLiteral("X"), {typeface(smallPoints), edge}) + gap;
}

} // namespace

Pages::Pages(Document document) : m_document(std::move(document)) {
    const QSizeF sheet = size();
    const double margin = edgeOf(sheet);
    const double foot = heightOf(QStringLiteral("X"), {typeface(smallPoints), edge}) + gap;
    m_frame.direction = m_document.direction;
    m_frame.body = QRectF(QPointF(margin, margin + headHeight(m_document) + gap), QPointF(sheet.width() - margin, sheet.height() - margin - foot - gap));
    for (const Part &part : m_document.parts) {
        m_parts.push_back(std::visit([this](const auto &one) { return layOut(one, m_frame); }, part));
        for (int page = 0; page < m_parts.back()->count(); ++page) {
            m_places.push_back({m_parts.size() - 1, page});
        }
    }
}

Pages::~Pages() = default;
Pages::Pages(Pages &&other) noexcept = default;
Pages &Pages::operator=(Pages &&other) noexcept = default;

QPageLayout Pages::pageLayout() const {
    QPageLayout layout(m_document.size, m_document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF Pages::size() const {
    return pageLayout().fullRect(QPageLayout::Point).size() * point;
}

void Pages::paint(QPainter &painter, int page) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    paintHeadAndFoot(painter, page);
    const Place place = m_places.at(static_cast<size_t>(page));
    m_parts[place.part]->paint(painter, place.page);
    painter.restore();
}

QString Pages::pageWords(int page) const {
    const Place place = m_places.at(static_cast<size_t>(page));
    const QLocale locale;
    return PageWords::tr("Page %1 of %2").arg(locale.toString(place.page + 1), locale.toString(m_parts[place.part]->count()));
}

void Pages::paintHeadAndFoot(QPainter &painter, int page) const {
    const double margin = m_frame.body.left();
    const double width = m_frame.body.width();
    const QSizeF sheet = size();
    Setting clinic{typeface(smallPoints + 2, true), width * 0.6, Side::Leading, m_document.direction, 1};
    const double head = headHeight(m_document);
    const bool isLtr = m_document.direction == Qt::LeftToRight;
    drawWords(painter, {isLtr ? margin : margin + width - clinic.width, margin}, m_document.clinic, clinic);
    const Setting small{typeface(smallPoints), width * 0.38, Side::Trailing, m_document.direction, static_cast<int>(mostLetterheadLines)};
    drawWords(painter, {isLtr ? margin + width - small.width : margin, margin}, m_document.letterhead.mid(0, mostLetterheadLines).join(u'\n'), small);
    drawRule(painter, margin, margin + width, margin + head - gap / 2, 0.8, true);
    const double footTop = m_frame.body.bottom() + gap;
    drawRule(painter, margin, margin + width, footTop, 0.4, false);
    const double third = width / 3;
    const double wordsTop = std::min(footTop + gap / 2, sheet.height() - margin);
    const auto place = [&](double start, double wide) { return isLtr ? margin + start : margin + width - start - wide; };
    Setting foot{typeface(smallPoints), third * 1.15, Side::Leading, m_document.direction, 1};
    drawWords(painter, {place(0, foot.width), wordsTop}, m_document.zone, foot);
    foot.side = Side::Middle;
    drawWords(painter, {place(third * 1.15, foot.width), wordsTop}, m_document.printed, foot);
    foot.side = Side::Trailing;
    foot.width = third * 0.7;
    drawWords(painter, {place(third * 2.3, foot.width), wordsTop}, pageWords(page), foot);
}

QString Pages::words(int page) const {
    const Place place = m_places.at(static_cast<size_t>(page));
    QStringList all{m_document.clinic};
    all += m_document.letterhead.mid(0, mostLetterheadLines);
    all += m_parts[place.part]->words(place.page);
    all << m_document.zone << m_document.printed << pageWords(page);
    all.removeAll(QString());
    return all.join(u'\n');
}

bool Pages::paintOnto(QPagedPaintDevice &device, int first, int last) const {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage()) {
            return false;
        }
        painter.save();
        painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
        paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace praxidesk::paper
