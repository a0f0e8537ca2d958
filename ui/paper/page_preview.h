#pragma once
#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include "ui/paper/pages.h"

#include <optional>

namespace praxidesk::paper {

/// The pages one beneath the other, as wide as there is room or as chosen. What the page in sight says is its description
/// for screen readers.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const Pages> pages);
    [[nodiscard]] int count() const { return m_pages ? m_pages->count() : 0; }
    /// In the middle of what is seen; 0 is the first.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    /// Whole pages instead of their whole width.
    void setWholePage(bool whole);
    /// Instead of pages.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect(int page) const;   ///< in the viewport
    void updateBars();
    void describe();

    std::shared_ptr<const Pages> m_pages;
    QHash<int, QPixmap> m_drawn;
    QString m_emptyText;
    bool m_whole = false;
};

} // namespace praxidesk::paper
