#include "ui/sync/outbox_dialog.h"

#include "core/sync/connection.h"
#include "ui/booking/calm_news.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/reason_dialog.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/booking/wrapping_row.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/sync/exchange_view.h"
#include "ui/sync/two_line_delegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QScrollArea>

#include <set>

namespace praxidesk::sync_ui {
namespace {

using sync::OutboxPicture;
using sync::Standing;

constexpr QSize usualSize(900, 560);
constexpr int widestList = 270;
constexpr int narrowestList = 180;

style::IconName iconOf(Standing standing) {
    switch (standing) {
    case Standing::Refused:
    case Standing::SetAside: return style::IconName::CloudCross;
    case Standing::Undecided: return style::IconName::Conflict;
    case Standing::Waiting:
    case Standing::Asking: return style::IconName::CloudArrow;
    case Standing::LocalOnly: return style::IconName::Local;
    case Standing::Over: return style::IconName::CloudTick;
    }
    return style::IconName::CloudArrow;
}

} // namespace

OutboxDialog::OutboxDialog(desk::Desk &desk, QWidget *parent) : OutboxDialog(desk, AppointmentId{}, parent) {}

OutboxDialog::OutboxDialog(desk::Desk &desk, AppointmentId visit, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_visit(visit), m_list(new QListWidget), m_empty(new QLabel), m_page(booking::scrollingRows(new QWidget)), m_title(new QLabel), m_facts(new booking::HintLabel),
      m_message(new booking::MessageFrame(booking::MessageFrame::Tone::Error)), m_cause(new QLabel), m_said(new QLabel), m_quiet(new QLabel), m_error(new QLabel),
      m_retry(booking::plainButton(tr("&Try again"))), m_open(booking::plainButton(tr("&Open the visit"))), m_decide(booking::plainButton(tr("&Decide…"))),
      m_buildsOn(booking::plainButton(tr("Show what it &builds on"))),
      m_giveUp(booking::plainButton(tr("&Do not send it…"))), m_copy(booking::plainButton(tr("&Copy everything"))), m_exchange(new ExchangeView) {
    build();
    new booking::CalmNews(m_desk, this, [this] { reload(); });
    reload();
}

void OutboxDialog::build() {
    setWindowTitle(m_visit ? tr("What the server said") : tr("Changes for the server"));
    booking::resizeWithinScreen(*this, usualSize);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setMinimumWidth(narrowestList);
    m_list->setMaximumWidth(widestList);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    TwoLineDelegate::serve(m_list);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_title->setFont(style::font(style::metrics::dateText, true));
    for (QLabel *label : {m_title, m_facts, m_cause, m_said, m_quiet, m_error}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_said->setFont(style::font(style::metrics::baseText, true));
    auto *message = new QVBoxLayout(m_message);
    message->setContentsMargins(12, 8, 12, 8);
    message->setSpacing(4);
    message->addWidget(m_cause);
    message->addWidget(m_said);
    auto *buttons = new booking::WrappingRow(8);
    for (QPushButton *button : {m_buildsOn, m_retry, m_decide, m_open, m_giveUp}) {
        buttons->addWidget(button);
    }
    auto *page = new QVBoxLayout(m_page->widget());
    page->setContentsMargins(16, 16, 16, 16);
    page->setSpacing(8);
    page->addWidget(m_title);
    page->addWidget(m_facts);
    page->addWidget(m_message);
    page->addWidget(m_quiet);
    page->addLayout(buttons);
    page->addWidget(m_error);
    page->addSpacing(8);
    page->addWidget(m_exchange, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list, 3);
    middle->addWidget(m_page, 7);
    middle->addWidget(m_empty, 7);
    auto *close = booking::plainButton(tr("Close"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
    m_copy->setToolTip(tr("Words, request and answer as text, without passwords and tokens. It names the patient: give it only to somebody who may know."));
    connect(m_list, &QListWidget::currentRowChanged, this, &OutboxDialog::showChosen);
    connect(m_retry, &QPushButton::clicked, this, &OutboxDialog::retry);
    connect(m_giveUp, &QPushButton::clicked, this, &OutboxDialog::giveUp);
    connect(m_buildsOn, &QPushButton::clicked, this, &OutboxDialog::showCause);
    connect(m_copy, &QPushButton::clicked, this, &OutboxDialog::copy);
    connect(m_decide, &QPushButton::clicked, this, &OutboxDialog::conflictsWanted);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *picture = chosen()) {
            Q_EMIT visitWanted(picture->visit);
        }
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void OutboxDialog::reload() {
    const auto *before = chosen();
    const QString group = before == nullptr ? QString() : before->group;
    m_pictures = m_visit ? sync::outboxPicturesOf(m_desk.store(), resourceKey(m_visit)) : sync::outboxPictures(m_desk.store());
    fillList(group);
    showChosen();
}

void OutboxDialog::fillList(const QString &group) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    int row = m_pictures.empty() ? -1 : 0;
    for (const OutboxPicture &picture : m_pictures) {
        const QString what = picture.name.isEmpty() ? picture.what : tr("%1, %2", "what was done, for whom").arg(picture.what, picture.name);
        const QString when = picture.interval ? tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(picture.interval->start), today), booking::rangeText(*picture.interval, zone))
                                              : booking::relativeDay(zone.dateOf(picture.time), today) + u' ' + booking::timeText(picture.time, zone);
        auto *item = new QListWidgetItem(style::icon(iconOf(picture.standing)), QString());
        const QString state = standingWord(picture);
        item->setText(what + u'\n' + tr("%1 · %2", "state, when").arg(state, when));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2, %3", "what was done, state, when").arg(what, state, when));
        m_list->addItem(item);
        row = picture.group == group ? m_list->count() - 1 : row;
    }
    m_list->setCurrentRow(row);
}

QString OutboxDialog::standingWord(const OutboxPicture &picture) {
    switch (picture.standing) {
    case Standing::Refused: return tr("refused");
    case Standing::SetAside: return tr("set aside");
    case Standing::Undecided: return tr("to decide");
    case Standing::Waiting: return tr("waiting");
    case Standing::Asking: return tr("sent, no answer yet");
    case Standing::LocalOnly: return tr("this computer only");
    case Standing::Over: return tr("done");
    }
    return {};
}

const OutboxPicture *OutboxDialog::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_pictures.size() ? &m_pictures[size_t(row)] : nullptr;
}

void OutboxDialog::showChosen() {
    const auto *picture = chosen();
    m_page->setVisible(picture != nullptr);
    m_list->setVisible(picture != nullptr);
    m_empty->setVisible(picture == nullptr);
    m_copy->setVisible(picture != nullptr);
    m_error->hide();
    if (picture == nullptr) {
        m_empty->setText(!m_desk.store().ledger().hasServers() ? tr("This clinic has no server. Everything is saved on this computer.")
                         : m_visit                             ? tr("Nothing about this visit went to a server yet.")
                                                               : tr("Nothing waits: the server has all changes."));
        return;
    }
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    const auto moment = [&](Instant instant) { return tr("%1, %2", "day, time").arg(booking::relativeDay(zone.dateOf(instant), today), booking::timeText(instant, zone)); };
    m_title->setText(picture->name.isEmpty() ? picture->what : tr("%1, %2", "what was done, for whom").arg(picture->what, picture->name));
    QStringList facts;
    if (picture->interval) {
        facts << tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(picture->interval->start), today), booking::rangeText(*picture->interval, zone));
    }
    facts << tr("done %1 by %2", "when, who").arg(moment(picture->time), picture->user);
    if (!picture->server.isEmpty()) {
        facts << tr("for %1", "name of a server").arg(picture->server);
    }
    if (picture->attempts > 0 && picture->standing != Standing::Over) {
        facts << tr("tried %n time(s)", nullptr, picture->attempts);
    }
    if (picture->nextTry && *picture->nextTry > m_desk.store().now() && picture->standing != Standing::Over) {
        facts << tr("next %1", "when it is tried again").arg(booking::timeText(*picture->nextTry, zone));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const bool isLoud = picture->standing == Standing::Refused || picture->standing == Standing::SetAside || picture->standing == Standing::Undecided;
    m_message->setVisible(isLoud);
    m_quiet->setVisible(!isLoud);
    m_cause->setText(picture->cause);
    m_said->setText(tr("The server says: %1").arg(picture->said));
    m_said->setVisible(isLoud && !picture->said.isEmpty());
    const bool isSaidThere = picture->status >= 400 && picture->standing != Standing::LocalOnly; // else it is our reason
    const QString said = isSaidThere ? m_said->text() : picture->said;
    m_quiet->setText(picture->said.isEmpty() || picture->standing == Standing::Over ? picture->cause : picture->cause + u'\n' + said);
    m_message->tint();
    m_retry->setVisible(picture->canBeRetried);
    m_decide->setVisible(picture->standing == Standing::Undecided);
    m_open->setVisible(static_cast<bool>(picture->visit));
    m_giveUp->setVisible(picture->standing == Standing::Refused || picture->standing == Standing::SetAside);
    const bool isListed = std::any_of(m_pictures.begin(), m_pictures.end(), [picture](const OutboxPicture &other) { return other.group == picture->buildsOn; });
    m_buildsOn->setVisible(!picture->buildsOn.isEmpty() && isListed);
    m_exchange->show(m_desk.store(), picture->group);
}

void OutboxDialog::retry() {
    const auto *picture = chosen();
    if (picture == nullptr) {
        return;
    }
    if (const auto done = sync::retry(m_desk.store(), picture->change, m_desk.user()); !done) {
        m_error->setText(booking::errorText(done.error()));
        m_error->show();
        return;
    }
    Q_EMIT syncWanted();
}

void OutboxDialog::giveUp() {
    const auto *picture = chosen();
    if (picture == nullptr) {
        return;
    }
    std::set<QString> groups;
    for (const store::OutboxChange &other : sync::goesWith(m_desk.store(), picture->change)) {
        groups.insert(other.group);
    }
    QString words = tr("The server does not hear of this change. Here it stays as it is, and is marked as differing from the server. If the same is changed again, it is sent as it stands here then.");
    if (!groups.empty()) {
        words += u' ' + tr("%n more change(s) that cannot go without it are not sent either.", nullptr, int(groups.size()));
    }
    auto *ask = new booking::ReasonDialog(tr("Do not send it"), words, {tr("Entered on the server by hand"), tr("Not needed any more")}, tr("Do not send it"), true, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this, ask, change = picture->change] {
        if (const auto done = sync::discard(m_desk.store(), change, m_desk.user(), ask->reason()); !done) {
            m_error->setText(booking::errorText(done.error()));
            m_error->show();
        }
    });
    ask->open();
}

void OutboxDialog::showCause() {
    const auto *picture = chosen();
    const auto cause = std::find_if(m_pictures.begin(), m_pictures.end(), [picture](const OutboxPicture &other) { return picture != nullptr && other.group == picture->buildsOn; });
    if (cause != m_pictures.end()) {
        m_list->setCurrentRow(int(cause - m_pictures.begin()));
        m_list->setFocus();
    }
}

void OutboxDialog::copy() {
    if (const auto *picture = chosen()) {
        QGuiApplication::clipboard()->setText(sync::asText(m_desk.store(), *picture));
    }
}

} // namespace praxidesk::sync_ui
