#include "ui/booking/wrapping_row.h"

#include <QStyle>
#include <QWidget>

namespace praxidesk::booking {

WrappingRow::WrappingRow(int gap) { setSpacing(gap); }

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *WrappingRow::itemAt(int index) const { return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr; }

QLayoutItem *WrappingRow::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    auto *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize WrappingRow::sizeHint() const {
    QSize all;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const QSize size = item->sizeHint();
            all = QSize(all.width() + (all.isEmpty() ? 0 : spacing()) + size.width(), qMax(all.height(), size.height()));
        }
    }
    return all;
}

QSize WrappingRow::minimumSize() const {
    QSize widest;
    for (const auto &item : m_items) {
        widest = item->isEmpty() ? widest : widest.expandedTo(item->sizeHint());
    }
    return widest;
}

int WrappingRow::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

void WrappingRow::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrappingRow::arrange(const QRect &rect, bool places) const {
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    int top = rect.top();
    int height = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (auto &[item, place] : line) {
            place.moveTop(top + (height - place.height()) / 2);
            if (places) {
                item->setGeometry(QStyle::visualRect(direction, rect, place));
            }
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size(qMin(item->sizeHint().width(), qMax(rect.width(), item->minimumSize().width())), item->sizeHint().height());
        if (height > 0 && left + size.width() > rect.left() + rect.width()) {
            endLine();
            left = rect.left();
            top += height + spacing();
            height = 0;
        }
        line.emplace_back(item.get(), QRect(QPoint(left, top), size));
        left += size.width() + spacing();
        height = qMax(height, size.height());
    }
    endLine();
    return top + height - rect.top();
}

} // namespace praxidesk::booking
