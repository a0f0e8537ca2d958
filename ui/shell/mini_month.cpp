#include "ui/shell/mini_month.h"

#include "ui/style/first_weekday.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int barWidth = 16;
constexpr int barHeight = 3;

class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto colours = style::Palette::of(option.palette);
        const bool chosen = index.data(MonthModel::ChosenRole).toBool();
        const bool today = index.data(MonthModel::TodayRole).toBool();
        const bool other = index.data(MonthModel::OtherMonthRole).toBool();
        if (index.data(MonthModel::InWeekRole).toBool()) {
            painter->fillRect(option.rect, colours.booked.fill);
        }
        const QRectF cell = QRectF(option.rect);
        if (chosen) {
            style::drawBox(*painter, cell.adjusted(0, 1, 0, -1), colours.accent, Qt::transparent, metrics::cardRadius);
        }
        if ((option.state & QStyle::State_HasFocus) != 0 && !chosen) {
            style::drawFocusRing(*painter, cell.adjusted(0, 1, 0, -1), colours.accent, metrics::cardRadius);
        }
        painter->setFont(style::font(metrics::baseText, chosen || today));
        painter->setPen(chosen ? colours.onAccent : today ? colours.accentText : other ? colours.placeholder : colours.text);
        painter->drawText(cell.adjusted(0, 0, 0, -5), Qt::AlignCenter, index.data().toString());
        if (index.data(MonthModel::OffersRole).toInt() > 0) {
            // A found day has a frame in the colour of offers.
            style::drawBox(*painter, cell.adjusted(1, 1, -1, -1), Qt::transparent, chosen ? colours.onAccent : colours.free.edge, metrics::cardRadius, 1);
        }
        const double share = index.data(MonthModel::FreeShareRole).toDouble();
        if (share >= 0) {
            const QRectF bar(cell.center().x() - barWidth / 2.0, cell.bottom() - 6, barWidth, barHeight);
            painter->fillRect(bar, chosen ? colours.booked.edge.lighter(150) : colours.line);
            QRectF part(bar.left(), bar.top(), barWidth * qBound(0.0, share, 1.0), barHeight);
            if (option.direction == Qt::RightToLeft) {
                part.moveRight(bar.right());
            }
            painter->fillRect(part, chosen ? colours.onAccent : colours.free.edge);
        }
    }
};

QToolButton *arrow(style::IconName icon, const QString &name) {
    auto *button = new QToolButton;
    button->setIcon(style::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent), m_model(new MonthModel(style::firstWeekday(), this)), m_title(new QLabel), m_table(new QTableView) {
    m_title->setFont(style::font(metrics::titleText, true));
    auto *previous = arrow(style::IconName::Previous, tr("Previous month"));
    auto *next = arrow(style::IconName::Next, tr("Next month"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DayDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Month"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::listRowHeight);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFixedHeight(20);
    m_table->horizontalHeader()->setFont(style::font(metrics::smallText));
    m_table->setFixedHeight(20 + 6 * metrics::listRowHeight);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->setBackgroundRole(QPalette::Window);

    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_title, 1);
    top->addWidget(previous);
    top->addWidget(next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table);
    connect(previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT dateChosen(m_model->dateAt(index)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT dateChosen(m_model->dateAt(index)); });
}

void MiniMonth::updateTitle() {
    m_title->setText(QLocale().toString(m_model->month(), tr("MMMM yyyy", "month, see QDate::toString")));
}

void MiniMonth::setChosen(QDate date, bool wholeWeek) {
    const bool turned = date.month() != m_model->month().month() || date.year() != m_model->month().year();
    m_model->setChosen(date, wholeWeek);
    if (turned) {
        m_model->setMonth(date);
    }
    updateTitle();
    m_table->setCurrentIndex(m_model->indexOf(date));
    if (turned) {
        Q_EMIT monthChanged();
    }
}

void MiniMonth::turn(int months) {
    m_model->setMonth(m_model->month().addMonths(months));
    updateTitle();
    Q_EMIT monthChanged();
}

} // namespace praxidesk::shell
