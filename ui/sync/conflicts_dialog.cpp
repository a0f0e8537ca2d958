#include "ui/sync/conflicts_dialog.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace praxidesk::sync_ui {
namespace {

constexpr QSize usualSize(760, 440);
constexpr int listWidth = 220;

QString when(const sync::ConflictSide &side, const Zone &zone, QDate today) {
    return side.interval ? booking::relativeDay(zone.dateOf(side.interval->start), today) + QStringLiteral(", ") + booking::rangeText(*side.interval, zone) : QString();
}

} // namespace

ConflictsDialog::ConflictsDialog(desk::Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_list(new QListWidget), m_message(new booking::HeadingLabel), m_call(new QLabel), m_page(new QVBoxLayout), m_times(new QWidget),
      m_reason(new QLineEdit), m_mine(new QPushButton(tr("Keep &ours"))), m_theirs(new QPushButton(tr("Keep &theirs"))), m_both(new QPushButton(tr("Keep &both"))), m_error(new QLabel) {
    setWindowTitle(tr("Conflicts"));
    resize(usualSize);
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setFixedWidth(listWidth);
    m_message->setWordWrap(true);
    m_call->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->setWordWrap(true);
    m_error->hide();
    m_reason->setPlaceholderText(tr("Reason, for overbooking"));
    m_reason->setAccessibleName(tr("Reason"));
    new QHBoxLayout(m_times);
    m_times->layout()->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_mine, m_theirs, m_both}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_page->setSpacing(10);
    m_page->addWidget(m_message);
    m_page->addWidget(m_call);
    m_page->addStretch(1);
    m_page->addWidget(m_times);
    m_page->addWidget(m_reason);
    m_page->addWidget(m_error);
    m_page->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_list);
    layout->addLayout(m_page, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::showConflict);
    connect(m_mine, &QPushButton::clicked, this, [this] { decide(sync::Keep::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decide(sync::Keep::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { decide(sync::Keep::Both); });
    reload();
}

void ConflictsDialog::reload() {
    const int row = std::max(0, m_list->currentRow());
    m_conflicts = sync::conflictPictures(m_desk);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const Zone &zone = m_desk.store().zone();
        const QDate today = zone.dateOf(m_desk.store().now());
        for (const sync::ConflictPicture &conflict : m_conflicts) {
            const QString time = when(conflict.mine.isThere ? conflict.mine : conflict.theirs, zone, today);
            m_list->addItem(time.isEmpty() ? conflict.name : conflict.name + u'\n' + time);
        }
        m_list->setCurrentRow(std::min(row, int(m_conflicts.size()) - 1));
    }
    showConflict(m_list->currentRow());
}

void ConflictsDialog::addSide(int column, const QString &title, const sync::ConflictSide &side, const sync::ConflictSide &other) {
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    auto *grid = static_cast<QGridLayout *>(m_sides->layout());
    grid->addWidget(new booking::HeadingLabel(title), 0, column);
    if (!side.isThere) {
        grid->addWidget(new QLabel(tr("Not there any more")), 1, column);
        return;
    }
    // what differs is bold: colour alone tells nobody
    const std::vector<std::pair<QString, QString>> lines{{side.patient, other.patient},
                                                         {when(side, zone, today), when(other, zone, today)},
                                                         {side.with.join(QStringLiteral(", ")), other.with.join(QStringLiteral(", "))},
                                                         {booking::statusText(side.status), booking::statusText(other.status)},
                                                         {side.comment, other.comment}};
    int row = 1;
    for (const auto &[mine, theirs] : lines) {
        auto *label = new QLabel(mine);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        QFont font = label->font();
        font.setBold(mine != theirs && other.isThere);
        label->setFont(font);
        grid->addWidget(label, row++, column);
    }
}

void ConflictsDialog::showConflict(int row) {
    delete std::exchange(m_sides, nullptr);
    qDeleteAll(m_times->findChildren<QPushButton *>());
    m_error->hide();
    const bool isThere = row >= 0 && size_t(row) < m_conflicts.size();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mine, m_theirs, m_both, m_reason, m_times, m_call}) {
        widget->setVisible(isThere);
    }
    if (!isThere) {
        m_message->setText(tr("Nothing has to be decided."));
        return;
    }
    const sync::ConflictPicture &conflict = m_conflicts[size_t(row)];
    m_message->setText(conflict.message);
    m_call->setText(conflict.phone.isEmpty() ? conflict.name : tr("%1 · phone %2").arg(conflict.name, conflict.phone));
    m_sides = new QWidget;
    auto *grid = new QGridLayout(m_sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    int column = 0;
    if (!conflict.isAboutTime) {
        addSide(column++, tr("Before"), conflict.base, conflict.mine);
    }
    addSide(column++, tr("Ours"), conflict.mine, conflict.theirs);
    addSide(column++, tr("Theirs"), conflict.theirs, conflict.mine);
    m_page->insertWidget(2, m_sides);
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    for (const Interval &time : conflict.otherTimes) {
        const QString words = booking::relativeDay(zone.dateOf(time.start), today) + QStringLiteral(", ") + booking::timeText(time.start, zone);
        auto *button = new QPushButton(tr("Ours to %1").arg(words));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, start = time.start] { decide(sync::Keep::Mine, start); });
        m_times->layout()->addWidget(button);
    }
    m_mine->setVisible(!conflict.isAboutTime);
    m_both->setVisible(conflict.isAboutTime);
    m_reason->setVisible(conflict.isAboutTime);
    m_theirs->setToolTip(conflict.isAboutTime ? tr("Ours is cancelled, and its patient stands on the call list") : tr("What we changed is given up"));
    m_both->setToolTip(tr("Both at one time: ours is overbooked, with the reason"));
}

void ConflictsDialog::decide(sync::Keep keep, std::optional<Instant> start) {
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_conflicts.size()) {
        return;
    }
    const auto done = sync::resolve(m_desk, {m_conflicts[size_t(row)].id, keep, start, m_reason->text()});
    if (!done) {
        m_error->setText(booking::errorText(done.error()));
        m_error->show();
        return;
    }
    m_reason->clear();
    reload();
}

} // namespace praxidesk::sync_ui
