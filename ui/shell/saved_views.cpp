#include "ui/shell/saved_views.h"

#include "ui/booking/small_widgets.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/reading.h"
#include "ui/style/shapes.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int keyWidth = 24;

/// A key, and what it shows.
class SavedViewDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, metrics::listRowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto colours = style::Palette::of(option.palette);
        const bool chosen = index.data(SavedViewModel::ChosenRole).toBool();
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        if (chosen) {
            style::drawBox(*painter, QRectF(option.rect), colours.booked.fill, Qt::transparent, metrics::cardRadius);
        }
        const QRect key = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.center().y() - 8, keyWidth, 17));
        style::drawBox(*painter, QRectF(key), colours.base, colours.line, metrics::cardRadius);
        painter->setFont(style::font(option.font, metrics::smallText));
        painter->setPen(colours.secondaryText);
        painter->drawText(key, Qt::AlignCenter, keyOfSavedView(index.data(SavedViewModel::KeyRole).toInt()));
        const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(keyWidth + 8, 0, -4, 0));
        painter->setFont(style::font(option.font, metrics::baseText));
        painter->setPen(chosen ? colours.booked.text : colours.text);
        painter->drawText(words, static_cast<int>(Qt::AlignVCenter | style::leadingSide(option.direction)),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if ((option.state & QStyle::State_HasFocus) != 0) {
            style::drawFocusRing(*painter, QRectF(option.rect), colours.accent, metrics::cardRadius);
        }
        painter->restore();
    }
};

} // namespace

QString keyOfSavedView(int key) { return style::fromTheLeft(QKeySequence(Qt::Key_F2 + key).toString(QKeySequence::NativeText)); }

// ---- the list -----------------------------------------------------------------------------------------------------------

SavedViewModel::SavedViewModel(QObject *parent) : QAbstractListModel(parent) {}

void SavedViewModel::setViews(const std::vector<SavedView> &views) {
    const auto sameRows = std::ranges::equal(views, m_views, {}, &SavedView::key, &SavedView::key);
    if (!sameRows) {
        beginResetModel();
        m_views = views;
        endResetModel();
    } else if (m_views != views) {
        m_views = views;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void SavedViewModel::setChosen(std::optional<int> key) {
    if (key != std::exchange(m_chosen, key) && !m_views.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int SavedViewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_views.size()); }

QVariant SavedViewModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SavedView &view = m_views[static_cast<size_t>(index.row())];
    const QString key = keyOfSavedView(view.key);
    const bool isChosen = view.key == m_chosen;
    switch (role) {
    case Qt::DisplayRole: return view.name;
    case Qt::ToolTipRole: return tr("%1 (%2)", "saved view, its key").arg(view.name, key);
    case Qt::AccessibleTextRole: return (isChosen ? tr("%1, %2, shown", "saved view, its key") : tr("%1, %2", "saved view, its key")).arg(view.name, key);
    case KeyRole: return view.key;
    case ChosenRole: return isChosen;
    default: return {};
    }
}

SavedViewList::SavedViewList(QWidget *parent) : QWidget(parent), m_model(new SavedViewModel(this)), m_list(new QListView) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SavedViewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new booking::HeadingLabel(tr("Saved views")));
    layout->addWidget(m_list);
    hide();
    const auto show = [this](const QModelIndex &index) { Q_EMIT showWanted(index.data(SavedViewModel::KeyRole).toInt()); };
    connect(m_list, &QListView::clicked, this, show);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        const auto index = m_list->indexAt(position);
        if (index.isValid()) {
            Q_EMIT menuWanted(index.data(SavedViewModel::KeyRole).toInt(), m_list->viewport()->mapToGlobal(position));
        }
    });
}

bool SavedViewList::eventFilter(QObject *watched, QEvent *event) {
    const auto index = m_list->currentIndex();
    if (watched == m_list && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept(); // elsewhere it cancels the chosen visit
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress && index.isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int shown = index.data(SavedViewModel::KeyRole).toInt();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            Q_EMIT showWanted(shown);
            return true;
        }
        if (key == Qt::Key_Delete) {
            Q_EMIT removeWanted(shown);
            return true;
        }
    }
    // The menu key means the row that the keyboard is on.
    if (watched == m_list && event->type() == QEvent::ContextMenu && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard && index.isValid()) {
        Q_EMIT menuWanted(index.data(SavedViewModel::KeyRole).toInt(), m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SavedViewList::setViews(const std::vector<SavedView> &views, std::optional<int> chosen) {
    m_model->setViews(views);
    m_model->setChosen(chosen);
    m_list->setFixedHeight(static_cast<int>(views.size()) * metrics::listRowHeight);
    setVisible(!views.empty());
}

int SavedViewList::heightOfAll() const {
    return m_model->rowCount() == 0 ? 0 : sizeHint().height();
}

} // namespace praxidesk::shell
