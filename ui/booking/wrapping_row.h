#pragma once
// A row of buttons or links that goes on in a second line where one has no room for all of them.

#include <QLayout>

#include <memory>
#include <vector>

namespace praxidesk::booking {

/// Beginning at the leading side, each as wide as it wants to be; what is hidden takes no room.
class WrappingRow : public QLayout {
    Q_OBJECT
public:
    /// `gap`: between two of a line, and between two lines, in pixels.
    explicit WrappingRow(int gap);
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that they need; `places`: puts them there.
    int arrange(const QRect &rect, bool places) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace praxidesk::booking
