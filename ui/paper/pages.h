#pragma once
// A document on its pages: the same on the screen, on a printer and in a file.

#include "ui/paper/document.h"

#include <QPageLayout>
#include <QRectF>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace praxidesk::paper {

/// The room of one part on its pages, between head and foot.
struct Frame {
    QRectF body;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// One part of a document, laid out.
class PartPages {
public:
    virtual ~PartPages() = default;
    [[nodiscard]] virtual int count() const = 0;
    virtual void paint(QPainter &painter, int page) const = 0;
    /// What stands there, line by line.
    [[nodiscard]] virtual QStringList words(int page) const = 0;
};

class Pages {
public:
    explicit Pages(Document document);
    ~Pages();
    Pages(Pages &&other) noexcept;
    Pages &operator=(Pages &&other) noexcept;

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    /// In tenths of a point.
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QPageLayout pageLayout() const;
    /// In tenths of a point from the sheet's corner.
    void paint(QPainter &painter, int page) const;
    /// What stands on the page, for a screen reader.
    [[nodiscard]] QString words(int page) const;

    /// These, both inclusive, onto a printer or into a file, which has this page layout already. False when it takes no more.
    [[nodiscard]] bool paintOnto(QPagedPaintDevice &device, int first, int last) const;

private:
    void paintHeadAndFoot(QPainter &painter, int page) const;
    [[nodiscard]] QString pageWords(int page) const;

    struct Place {
        size_t part = 0;
        int page = 0;                               ///< of the part
    };
    Document m_document;
    Frame m_frame;
    std::vector<std::unique_ptr<PartPages>> m_parts;
    std::vector<Place> m_places;
};

} // namespace praxidesk::paper
