#include "ui/shell/holds_list.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/panel_list.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

constexpr int mostRowsShown = 3;
constexpr int rowHeight = 42;
constexpr int headingHeight = 28;
constexpr int toolsHeight = 34;
constexpr Milliseconds lastMinute{60'000};

} // namespace

HoldsList::HoldsList(const desk::Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_list(new PanelList(tr("Held by me"))), m_timer(new QTimer(this)) {
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(28, 0, 0, 0);
    auto *book = booking::plainButton(tr("Book…"));
    book->setAccessibleName(tr("Book the held time"));
    auto *release = booking::plainButton(tr("Release"));
    release->setAccessibleName(tr("Release the held time"));
    release->setToolTip(tr("Delete"));
    row->addWidget(book);
    row->addWidget(release);
    row->addStretch();
    tools->setFixedHeight(toolsHeight);
    tools->setParent(this);
    m_list->setRowTools(tools);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &HoldsList::refresh);
    connect(book, &QPushButton::clicked, this, [this] { Q_EMIT bookWanted(current()); });
    connect(release, &QPushButton::clicked, this, [this] { Q_EMIT releaseWanted(current()); });
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT bookWanted(current()); });
    connect(m_list, &PanelList::picked, this, [this] {
        const auto at = std::ranges::find(m_holds, current(), &OwnHold::id);
        if (at != m_holds.end()) {
            Q_EMIT chosen(at->interval);
        }
    });
    refresh();
}

SlotId HoldsList::current() const {
    return SlotId{m_list->currentId()};
}

void HoldsList::refresh() {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const SlotId before = current();
    m_holds = ownHolds(m_desk);
    std::vector<PanelRow> rows;
    if (!m_holds.empty()) {
        PanelRow heading;
        heading.heading = true;
        heading.title = tr("Held by me");
        heading.right = QString::number(m_holds.size());
        rows.push_back(heading);
    }
    const auto today = zone.dateOf(store.now());
    for (const auto &hold : m_holds) {
        QStringList names;
        for (const auto id : hold.schedules) {
            names << booking::scheduleName(store, id);
        }
        PanelRow row;
        row.id = hold.id.value;
        row.icon = style::IconName::Hold;
        row.title = tr("%1 %2", "day, times").arg(booking::relativeDay(zone.dateOf(hold.interval.start), today), booking::rangeText(hold.interval, zone));
        row.title[0] = row.title[0].toUpper();
        row.detail = hold.forWhom.isEmpty() ? names.join(tr(", ", "between names")) : tr("for %1 · %2", "patient, practitioner").arg(hold.forWhom, names.join(tr(", ", "between names")));
        row.right = timeLeft(hold.expires - store.now());
        row.tone = hold.expires - store.now() < lastMinute ? PanelRow::Tone::Warning : PanelRow::Tone::Plain;
        rows.push_back(row);
    }
    m_list->rows()->setRows(std::move(rows));
    const auto again = m_list->rows()->indexOf(before.value);
    m_list->setCurrentIndex(again.isValid() ? again : m_list->rows()->rowCount() > 1 ? m_list->rows()->index(1) : QModelIndex());
    const int shown = qMin(mostRowsShown, static_cast<int>(m_holds.size()));
    setFixedHeight(headingHeight + shown * rowHeight + toolsHeight);
    setVisible(!m_holds.empty());
    countDown();
}

void HoldsList::countDown() {
    // Words change once a minute, in the last one once a second; nothing is drawn in between.
    std::optional<Milliseconds> next;
    for (const auto &hold : m_holds) {
        const Milliseconds left = hold.expires - m_desk.store().now();
        const Milliseconds wait = left <= lastMinute ? Milliseconds(1000) : left % lastMinute + Milliseconds(1);
        next = next ? std::min(*next, wait) : wait;
    }
    if (next) {
        m_timer->start(std::max(*next, Milliseconds(1000)));
    } else {
        m_timer->stop();
    }
}

bool HoldsList::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_list && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress && current()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT bookWanted(current()); return true;
        case Qt::Key_Delete: Q_EMIT releaseWanted(current()); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace praxidesk::shell
