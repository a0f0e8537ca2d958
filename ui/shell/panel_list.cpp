#include "ui/shell/panel_list.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int headingHeight = 28;
constexpr int oneLineHeight = 34;
constexpr int twoLineHeight = 42;
constexpr int padding = 12;
constexpr int stepWidth = 28;
constexpr int stepSide = 24;
const QString dragType = QStringLiteral("application/x-praxidesk-appointment");

/// Of the button at the end of a row.
QRect stepRect(const QRect &row, Qt::LayoutDirection direction) {
    return QStyle::visualRect(direction, row, QRect(row.right() - padding - stepSide + 5, row.top() + (row.height() - stepSide) / 2, stepSide, stepSide));
}

class PanelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const auto *model = static_cast<const PanelListModel *>(index.model());
        const auto &row = model->row(index);
        return {120, model->extraHeight(index) + (row.heading ? headingHeight : row.detail.isEmpty() ? oneLineHeight : twoLineHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto &row = static_cast<const PanelListModel *>(index.model())->row(index);
        const auto colours = style::Palette::of(option.palette);
        const auto leading = static_cast<int>(style::leadingSide(option.direction));
        const auto trailing = static_cast<int>(style::trailingSide(option.direction));
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        const auto &mark = row.number > 0 ? colours.free : colours.booked;
        painter->fillRect(option.rect, row.heading ? colours.alternateBase : chosen ? mark.fill : colours.base);
        if (chosen && row.number > 0) {
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), metrics::cardEdge, option.rect.height())), mark.edge);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
        const int tools = static_cast<const PanelListModel *>(index.model())->extraHeight(index);
        QRect inner = option.rect.adjusted(padding, 4, -padding, -5 - tools);
        const auto middle = static_cast<int>(Qt::AlignVCenter);
        if (row.heading) {
            painter->setFont(style::font(metrics::baseText, true));
            painter->setPen(colours.text);
            painter->drawText(inner, leading | middle, row.title);
            painter->setFont(style::font(metrics::smallText));
            painter->setPen(colours.secondaryText);
            painter->drawText(inner, trailing | middle, row.right);
            return;
        }
        const int boxTop = row.detail.isEmpty() ? inner.center().y() - 7 : inner.top() + 1;
        const QRect box = QStyle::visualRect(option.direction, inner, QRect(inner.left(), boxTop, 16, 16));
        if (row.number > 0) {
            style::drawBox(*painter, QRectF(box), colours.free.edge, Qt::transparent, metrics::cardRadius);
            painter->setFont(style::font(metrics::smallText, true));
            painter->setPen(colours.base);
            painter->drawText(box, Qt::AlignCenter, QString::number(row.number));
        } else if (row.icon) {
            style::paintIcon(*painter, *row.icon, QRectF(box), row.arrived ? colours.arrived.edge : colours.accent);
        }
        inner = QStyle::visualRect(option.direction, inner, inner.adjusted(24, 0, row.step ? -stepWidth : 0, 0));
        if (row.step) {
            const QRect button = stepRect(option.rect.adjusted(0, 0, 0, -tools), option.direction);
            style::drawBox(*painter, QRectF(button), chosen ? colours.base : colours.window, colours.controlEdge, metrics::controlRadius);
            style::paintIcon(*painter, *row.step, QRectF(button).adjusted(5, 5, -5, -5), colours.accentText);
        }
        const int titleAt = row.detail.isEmpty() ? middle : static_cast<int>(Qt::AlignTop);
        painter->setFont(style::font(metrics::smallText, row.tone != PanelRow::Tone::Plain || !row.detail.isEmpty()));
        painter->setPen(row.tone == PanelRow::Tone::Warning ? colours.warning.text : row.tone == PanelRow::Tone::Error ? colours.error.text : colours.text);
        painter->drawText(inner, trailing | titleAt, row.right);
        const int rightWidth = painter->fontMetrics().horizontalAdvance(row.right) + 8;
        painter->setFont(style::font(metrics::baseText, true));
        painter->setPen(colours.text);
        const int titleWidth = inner.width() - rightWidth;
        painter->drawText(inner, leading | titleAt, painter->fontMetrics().elidedText(row.title, Qt::ElideRight, titleWidth));
        if (!row.beside.isEmpty()) {
            const int from = painter->fontMetrics().horizontalAdvance(row.title) + 8;
            const QRect place = QStyle::visualRect(option.direction, inner, inner.adjusted(from, 0, -rightWidth, 0));
            painter->setFont(style::font(metrics::baseText));
            painter->drawText(place, leading | titleAt, painter->fontMetrics().elidedText(row.beside, Qt::ElideRight, place.width()));
        }
        painter->setFont(style::font(metrics::smallText));
        painter->setPen(colours.secondaryText);
        const auto bottom = static_cast<int>(Qt::AlignBottom);
        painter->drawText(inner, trailing | bottom, row.rightDetail);
        const int detailWidth = inner.width() - painter->fontMetrics().horizontalAdvance(row.rightDetail) - 8;
        painter->drawText(inner, leading | bottom, painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, detailWidth));
    }
};

} // namespace

PanelListModel::PanelListModel(QObject *parent) : QAbstractListModel(parent) {}

void PanelListModel::setRows(std::vector<PanelRow> rows) {
    const auto same = [](const PanelRow &a, const PanelRow &b) { return a.id == b.id && a.heading == b.heading; };
    if (std::ranges::equal(rows, m_rows, same)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PanelListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void PanelListModel::setTallRow(int row, int extraHeight) {
    m_tallRow = row;
    m_extraHeight = extraHeight;
}

std::optional<qint64> PanelListModel::draggedId(const QMimeData *data) {
    bool isNumber = false;
    const qint64 id = data == nullptr ? 0 : data->data(dragType).toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

QMimeData *PanelListModel::dragOf(qint64 id) {
    auto *data = new QMimeData;
    data->setData(dragType, QByteArray::number(id));
    return data;
}

QStringList PanelListModel::mimeTypes() const { return {dragType}; }

QMimeData *PanelListModel::mimeData(const QModelIndexList &indexes) const { return indexes.isEmpty() ? nullptr : dragOf(row(indexes.front()).id); }

bool PanelListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const { return m_draggable && draggedId(data); }

bool PanelListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    // On a row, between two (the upper one counts), or beneath all of them.
    const int last = rowCount() - 1;
    const int at = parent.isValid() ? parent.row() : row < 0 ? last : std::max(0, row - 1);
    Q_EMIT dropped(*draggedId(data), m_rows.empty() ? 0 : m_rows[static_cast<size_t>(std::min(at, last))].section);
    return true;
}

QModelIndex PanelListModel::indexOf(qint64 id) const {
    const auto found = std::ranges::find_if(m_rows, [id](const PanelRow &row) { return !row.heading && row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QVariant PanelListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::ToolTipRole: // what does not fit
    case Qt::DisplayRole: {
        QStringList words{row.title, row.beside, row.detail, row.right, row.rightDetail};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case IdRole: return row.id;
    case HeadingRole: return row.heading;
    default: return {};
    }
}

Qt::ItemFlags PanelListModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) {
        return m_draggable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    const Qt::ItemFlags drop = m_draggable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags drag = m_draggable ? Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    const bool heading = m_rows[static_cast<size_t>(index.row())].heading;
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | drop : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drag;
}

PanelList::PanelList(const QString &name, QWidget *parent) : QListView(parent), m_model(new PanelListModel(this)) {
    setModel(m_model);
    setItemDelegate(new PanelDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->row(index).heading) {
            const QRect row = visualRect(index);
            Q_EMIT picked(m_model->row(index).id, QRect(viewport()->mapToGlobal(row.topLeft()), row.size()));
        }
    });
    // Assistive technology selects, which for Qt is not to go there. Here it is what a click is.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PanelList::followSelection, Qt::QueuedConnection);
}

void PanelList::followSelection() {
    const auto chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid()) { // pressed once more
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT clicked(currentIndex());
    } else if (!chosen.isEmpty() && chosen.front() != currentIndex()) {
        setCurrentIndex(chosen.front());
        Q_EMIT clicked(chosen.front());
    }
}

qint64 PanelList::currentId() const {
    return currentIndex().isValid() ? m_model->row(currentIndex()).id : 0;
}

void PanelList::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT clicked(currentIndex());
        return;
    }
    if (currentIndex().isValid() && !m_model->row(currentIndex()).heading) {
        const PanelRow &row = m_model->row(currentIndex());
        if (event->key() == Qt::Key_Space && row.step) {
            Q_EMIT stepWanted(row.id);
            return;
        }
        if (event->key() == Qt::Key_Delete && m_removable) {
            Q_EMIT removeWanted(row.id);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void PanelList::contextMenuEvent(QContextMenuEvent *event) {
    const auto index = indexAt(event->pos());
    if (index.isValid() && !m_model->row(index).heading) {
        setCurrentIndex(index);
        Q_EMIT menuWanted(m_model->row(index).id, event->globalPos());
    }
}

void PanelList::setDraggable() {
    m_model->setDraggable(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = currentId(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const auto again = m_model->indexOf(m_kept); m_kept != 0 && again.isValid()) {
            selectionModel()->setCurrentIndex(again, QItemSelectionModel::ClearAndSelect);
        }
    });
}

QModelIndex PanelList::stepAt(const QPoint &point) const {
    const auto index = indexAt(point);
    if (!index.isValid() || !m_model->row(index).step) {
        return {};
    }
    const QRect row = visualRect(index).adjusted(0, 0, 0, -m_model->extraHeight(index));
    return stepRect(row, layoutDirection()).contains(point) ? index : QModelIndex();
}

void PanelList::mousePressEvent(QMouseEvent *event) {
    m_pressedStep = event->button() == Qt::LeftButton ? stepAt(event->position().toPoint()) : QModelIndex();
    if (!m_pressedStep.isValid()) {
        QListView::mousePressEvent(event);
    }
}

void PanelList::mouseReleaseEvent(QMouseEvent *event) {
    if (!m_pressedStep.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex pressed = std::exchange(m_pressedStep, QPersistentModelIndex());
    if (stepAt(event->position().toPoint()) == pressed) {
        Q_EMIT stepWanted(m_model->row(pressed).id);
    }
}

bool PanelList::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_removable && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void PanelList::startDrag(Qt::DropActions actions) {
    // The icon alone hangs at the pointer: what is beneath it says where the row would go.
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData({currentIndex()}));
    const auto icon = currentIndex().isValid() ? m_model->row(currentIndex()).icon : std::nullopt;
    drag->setPixmap(style::iconPixmap(icon.value_or(style::IconName::Pinboard), style::Palette::of(palette()).accentText, metrics::iconSize, devicePixelRatioF()));
    drag->setHotSpot(QPoint(-metrics::iconSize / 2, metrics::iconSize + 4));
    drag->exec(actions & model()->supportedDragActions(), Qt::CopyAction);
}

bool PanelList::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto index = stepAt(help->pos()); index.isValid()) {
            QToolTip::showText(help->globalPos(), m_model->row(index).stepText, viewport(), stepRect(visualRect(index), layoutDirection()));
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void PanelList::setRowTools(QWidget *tools) {
    m_tools = tools;
    m_tools->hide();
    connect(m_model, &QAbstractItemModel::modelReset, this, &PanelList::growCurrentRow);
    growCurrentRow();
}

void PanelList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    growCurrentRow();
}

QModelIndex PanelList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const auto wanted = QListView::moveCursor(action, modifiers);
    if (m_tools == nullptr || !wanted.isValid() || !m_model->row(wanted).heading) {
        return wanted;
    }
    // Nothing can be done with a heading: on to the row behind it, or back where there is none.
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
    const auto next = m_model->index(wanted.row() + (up ? -1 : 1));
    return next.isValid() ? next : action == MoveHome ? m_model->index(wanted.row() + 1) : currentIndex();
}

void PanelList::growCurrentRow() {
    if (m_tools == nullptr) {
        return;
    }
    const auto current = currentIndex();
    const bool tall = current.isValid() && !m_model->row(current).heading;
    m_model->setTallRow(tall ? current.row() : -1, toolsHeight());
    doItemsLayout();
    if (tall) {
        scrollTo(current);
    }
    placeTools();
}

int PanelList::toolsHeight() const {
    return m_tools == nullptr ? 0 : qMax(m_tools->minimumHeight(), m_tools->sizeHint().height());
}

void PanelList::placeTools() {
    if (m_tools == nullptr || parentWidget() == nullptr) {
        return;
    }
    if (m_tools->parentWidget() != parentWidget()) {
        m_tools->setParent(parentWidget());
    }
    const auto current = currentIndex();
    QRect row = current.isValid() && !m_model->row(current).heading ? visualRect(current) : QRect();
    row.setTop(row.bottom() + 1 - toolsHeight());
    const QRect place = row.adjusted(padding - 4, 0, -padding, -4);
    const bool inSight = isVisible() && row.isValid() && viewport()->rect().contains(place.left(), place.top()) && viewport()->rect().contains(place.left(), place.bottom());
    const bool hadFocus = m_tools->isAncestorOf(QApplication::focusWidget());
    if (inSight) {
        m_tools->setGeometry(QRect(viewport()->mapTo(parentWidget(), place.topLeft()), place.size()));
        m_tools->raise();
    } else if (hadFocus) {
        setFocus();
    }
    m_tools->setVisible(inSight);
}

void PanelList::updateGeometries() {
    QListView::updateGeometries();
    placeTools();
}

void PanelList::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    placeTools();
}

void PanelList::moveEvent(QMoveEvent *event) {
    QListView::moveEvent(event);
    placeTools();
}

void PanelList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    placeTools();
}

void PanelList::showEvent(QShowEvent *event) {
    QListView::showEvent(event);
    growCurrentRow();
}

void PanelList::setEmptyText(const QString &text) {
    m_emptyText = text;
    setAccessibleDescription(text);
}

void PanelList::paintEvent(QPaintEvent *event) {
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(style::font(metrics::baseText));
    painter.setPen(style::Palette::of(palette()).placeholder);
    painter.drawText(viewport()->rect().adjusted(padding, padding, -padding, -padding), static_cast<int>(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading), m_emptyText);
}

} // namespace praxidesk::shell
