#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace praxidesk::style {
namespace {

constexpr std::array<const char *, iconCount> fileNames{
    "panel-left", "previous", "next", "up", "down", "search", "find-time", "clock", "hold", "lunch", "meeting", "leave",
    "block", "plus", "waitlist", "arrivals", "pinboard", "warning", "conflict", "cloud-tick", "cloud-arrow",
    "cloud-cross", "local", "series", "undo", "redo", "print", "import", "export", "lock", "note", "phone", "patient",
    "new-patient", "demo", "clinic", "server", "changed", "tick", "close", "status-booked", "status-proposed",
    "status-arrived", "status-in-room", "status-fulfilled", "status-no-show",
};

/// What points along the line of reading points the other way where reading begins at the right.
bool followsReading(IconName name) {
    return name == IconName::Previous || name == IconName::Next || name == IconName::PanelLeft || name == IconName::Undo || name == IconName::Redo;
}

/// Rendered once per icon, colour, size and device pixel ratio; Qt's own cache bounds the memory.
QPixmap rendered(IconName name, const QColor &colour, qreal side, qreal ratio) {
    const int pixels = qMax(1, qCeil(side * ratio));
    const bool mirrored = followsReading(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = QStringLiteral("praxidesk-icon-%1-%2-%3-%4").arg(static_cast<int>(name)).arg(colour.rgba(), 0, 16).arg(pixels).arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(QStringLiteral(":/praxidesk/icons/%1.svg").arg(fileName(name)));
        QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        source.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        if (side < 16) {
            source.replace("stroke-width=\"1.4\"", "stroke-width=\"1.5\"");
        }
        QSvgRenderer renderer(source);
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixels / side);
    return pixmap;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(IconName name, std::optional<QColor> colour, int size) : m_name(name), m_colour(std::move(colour)), m_size(size) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, m_name, squareIn(rect), colourFor(mode, state));
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override {
        return size.isEmpty() ? QSize(m_size, m_size) : QSize(qMin(size.width(), size.height()), qMin(size.width(), size.height()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const qreal side = qMin(size.width(), size.height()) / scale;
        return rendered(m_name, colourFor(mode, state), side, scale);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return QStringLiteral("praxidesk"); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(m_size, m_size)}; }
    bool isNull() override { return false; }

private:
    static QRectF squareIn(const QRect &rect) {
        const int side = qMin(rect.width(), rect.height());
        return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    }
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (m_colour) {
            return *m_colour;
        }
        return palette.color(QPalette::Active, state == QIcon::On ? QPalette::Link : QPalette::ButtonText);
    }

    IconName m_name;
    std::optional<QColor> m_colour;
    int m_size;
};

} // namespace

QString fileName(IconName name) {
    return QString::fromLatin1(fileNames.at(static_cast<size_t>(name)));
}

QIcon icon(IconName name, std::optional<QColor> colour, int size) {
    return QIcon(new IconEngine(name, std::move(colour), size)); // QIcon owns its engine
}

QPixmap iconPixmap(IconName name, const QColor &colour, qreal side, qreal ratio) { return rendered(name, colour, side, ratio); }

void paintIcon(QPainter &painter, IconName name, const QRectF &box, const QColor &colour) {
    const qreal ratio = painter.device() == nullptr ? 1.0 : painter.device()->devicePixelRatio();
    const qreal side = qMin(box.width(), box.height());
    painter.drawPixmap(box.topLeft(), rendered(name, colour, side, ratio));
}

} // namespace praxidesk::style
