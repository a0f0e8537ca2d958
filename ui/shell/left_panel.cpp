#include "ui/shell/left_panel.h"

#include "ui/booking/small_widgets.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/resource_model.h"
#include "ui/shell/saved_views.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;

class ResourceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        return {100, index.data(ResourceModel::HeadingRole).toBool() ? metrics::listRowHeight + 4 : metrics::listRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto colours = style::Palette::of(option.palette);
        const bool heading = index.data(ResourceModel::HeadingRole).toBool();
        const auto trailing = static_cast<int>(style::trailingSide(option.direction) | Qt::AlignVCenter);
        const auto leading = static_cast<int>(style::leadingSide(option.direction) | Qt::AlignVCenter);
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const QString free = index.data(ResourceModel::FreeTextRole).toString();
        QRect text = option.rect;
        painter->setFont(style::font(metrics::smallText));
        painter->setPen(colours.secondaryText);
        painter->drawText(option.rect, trailing, free);
        const int taken = painter->fontMetrics().horizontalAdvance(free) + 8;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        if (!heading) {
            const bool single = index.data(ResourceModel::SingleRole).toBool();
            QStyleOptionButton box;
            box.palette = option.palette;
            box.direction = option.direction;
            box.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
            if ((option.state & QStyle::State_HasFocus) != 0) {
                box.state |= QStyle::State_HasFocus;
            }
            box.rect = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.center().y() - 7, 15, 15));
            option.widget->style()->drawPrimitive(single ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
            text.adjust(22, 0, 0, 0);
        }
        text.setRight(text.right() - taken);
        text = QStyle::visualRect(option.direction, option.rect, text);
        const bool bold = heading || (on && index.data(ResourceModel::SingleRole).toBool());
        painter->setFont(style::font(heading ? metrics::smallText : metrics::baseText, bold));
        painter->setPen(colours.text);
        painter->drawText(text, leading, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(colours.accent, 2));
            painter->drawLine(text.left(), option.rect.bottom() - 1, text.right(), option.rect.bottom() - 1);
        }
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override {
        // The whole row switches, not the box alone.
        const auto toggle = [&] {
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, static_cast<int>(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
        };
        if (!(index.flags() & Qt::ItemIsUserCheckable)) {
            return false;
        }
        if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
            return toggle();
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
            return toggle();
        }
        return event->type() == QEvent::MouseButtonDblClick;
    }
};

class Legend : public QWidget {
public:
    Legend() { setFixedHeight(16); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const auto colours = style::Palette::of(palette());
        const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, height() / 2 - 1, 16, 3));
        painter.fillRect(bar, colours.free.edge);
        painter.setFont(style::font(metrics::smallText));
        painter.setPen(colours.secondaryText);
        const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(22, 0, 0, 0));
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.drawText(text, static_cast<int>(Qt::AlignVCenter | style::leadingSide(layoutDirection())),
                         LeftPanel::tr("longer bar, more free time"));
    }
};

} // namespace

LeftPanel::LeftPanel(QWidget *parent)
    : QFrame(parent), m_month(new MiniMonth), m_legend(new Legend), m_search(new QLineEdit), m_model(new ResourceModel(this)), m_list(new QListView), m_saved(new SavedViewList), m_sideBySide(new QCheckBox(tr("Side by side"))) {
    setFixedWidth(metrics::leftPanelWidth);
    m_search->addAction(style::icon(style::IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setPlaceholderText(tr("Person, room, service"));
    m_search->setAccessibleName(tr("Person, room, service"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResourceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Practitioners and rooms"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::panelPadding, metrics::panelPadding, metrics::panelPadding, metrics::panelPadding);
    layout->setSpacing(8);
    layout->addWidget(m_month);
    layout->addWidget(m_legend);
    layout->addWidget(m_search);
    layout->addWidget(m_sideBySide);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_saved);
    m_sideBySide->setToolTip(tr("The week of everybody who is ticked, instead of one"));
    m_sideBySide->hide();
    connect(m_sideBySide, &QCheckBox::clicked, this, &LeftPanel::sideBySideWanted);
    connect(m_search, &QLineEdit::textChanged, m_model, &ResourceModel::setFilter);
}

QSize LeftPanel::minimumSizeHint() const {
    return {metrics::leftPanelWidth, m_month->sizeHint().height()};
}

void LeftPanel::resizeEvent(QResizeEvent *event) {
    arrange();
    QFrame::resizeEvent(event);
}

void LeftPanel::setWeek(bool isWeek, bool sideBySide) {
    m_sideBySide->setChecked(sideBySide);
    if (m_sideBySide->isVisibleTo(this) != isWeek) {
        m_sideBySide->setVisible(isWeek);
        arrange();
    }
}

void LeftPanel::arrange() {
    // Where there is little room the month stays whole, and a few people stay in sight.
    constexpr int fewRows = 4 * metrics::listRowHeight;
    const int whole = m_month->sizeHint().height() + m_legend->height() + m_search->sizeHint().height() + fewRows + 2 * metrics::panelPadding + 3 * layout()->spacing() + (m_sideBySide->isVisibleTo(this) ? m_sideBySide->sizeHint().height() + layout()->spacing() : 0)
        + (m_saved->heightOfAll() == 0 ? 0 : m_saved->heightOfAll() + layout()->spacing());
    const bool roomy = height() >= whole;
    m_legend->setVisible(roomy);
    m_search->setVisible(roomy || !m_search->text().isEmpty());
}

void LeftPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), colours.line);
}

} // namespace praxidesk::shell
