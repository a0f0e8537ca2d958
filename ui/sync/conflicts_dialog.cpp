#include "ui/sync/conflicts_dialog.h"

#include "ui/booking/calm_news.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/booking/wrapping_row.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/reading.h"
#include "ui/sync/conflict_table.h"
#include "ui/sync/two_line_delegate.h"
#include "ui/sync/way_card.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>

#include <map>

namespace praxidesk::sync_ui {
namespace {

constexpr QSize usualSize(940, 600);
constexpr int widestList = 250;
constexpr int narrowestList = 170;

/// In a few words, for the list.
QString shortKind(const QString &kind) {
    if (kind == QLatin1String("overlap")) {
        return ConflictsDialog::tr("Two visits at one time");
    }
    if (kind == QLatin1String("slot-taken")) {
        return ConflictsDialog::tr("Needs a new time");
    }
    if (kind == QLatin1String("visit-cancelled")) {
        return ConflictsDialog::tr("Seen here or there, cancelled on the other side");
    }
    if (kind == QLatin1String("edit-delete")) {
        return ConflictsDialog::tr("Deleted on the server");
    }
    return kind == QLatin1String("delete-edit") ? ConflictsDialog::tr("Deleted here, changed on the server") : ConflictsDialog::tr("Changed here and on the server");
}

/// What somebody has typed and where they are, by the names of the fields.
struct Typed {
    std::map<QString, QString> texts;
    QString focused;
};

Typed typedIn(const QWidget &body) {
    Typed typed;
    for (const auto *field : body.findChildren<QLineEdit *>()) {
        typed.texts[field->accessibleName()] = field->text();
    }
    const QWidget *focused = body.window()->focusWidget();
    typed.focused = focused != nullptr && body.isAncestorOf(focused) ? focused->accessibleName() : QString();
    return typed;
}

void typeAgain(const QWidget &body, const Typed &typed) {
    for (auto *field : body.findChildren<QLineEdit *>()) {
        const auto known = typed.texts.find(field->accessibleName());
        field->setText(known == typed.texts.end() ? QString() : known->second);
    }
    for (auto *widget : body.findChildren<QWidget *>()) {
        if (!typed.focused.isEmpty() && widget->accessibleName() == typed.focused && widget->focusPolicy() != Qt::NoFocus) {
            widget->setFocus();
        }
    }
}

style::IconName iconOf(const sync::ConflictPicture &conflict) { return conflict.isAboutTime ? style::IconName::Warning : style::IconName::Changed; }

} // namespace

ConflictsDialog::ConflictsDialog(desk::Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_list(new QListWidget), m_count(new booking::HeadingLabel), m_nothing(new QLabel(tr("Nothing has to be decided."))), m_right(new QWidget), m_title(new QLabel),
      m_message(new QLabel), m_page(new QVBoxLayout), m_error(new QLabel), m_visit(new booking::LinkButton(tr("Show it in the calendar"))),
      m_exchange(new booking::LinkButton(tr("What the server said"))) {
    build();
    new booking::CalmNews(m_desk, this, [this] { reload(); });
    reload();
}

void ConflictsDialog::build() {
    setWindowTitle(tr("Conflicts"));
    booking::resizeWithinScreen(*this, usualSize);
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    TwoLineDelegate::serve(m_list);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_title->setFont(style::font(style::metrics::dateText, true));
    for (QLabel *label : {m_title, m_message, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *promise = new booking::HintLabel(tr("Nothing is lost while you wait: both versions are kept, and the time stays taken until you decide."));
    promise->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(isRightToLeft() ? QMargins(0, 12, 12, 12) : QMargins(12, 12, 0, 12));
    left->setSpacing(8);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    left->addWidget(promise);
    auto *side = new QWidget;
    side->setLayout(left);
    side->setMinimumWidth(narrowestList);
    side->setMaximumWidth(widestList);
    auto *links = new booking::WrappingRow(12);
    links->addWidget(m_visit);
    links->addWidget(m_exchange);
    auto *content = new QWidget;
    m_page->setContentsMargins(16, 16, 16, 16);
    m_page->setSpacing(10);
    m_page->addWidget(m_title);
    m_page->addWidget(m_message);
    m_page->addWidget(m_error);
    m_page->addLayout(links);
    m_page->addStretch(1);
    content->setLayout(m_page);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Decision"));
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(scroll);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side, 1);
    middle->addWidget(m_right, 3);
    middle->addWidget(m_nothing, 3);
    auto *later = booking::plainButton(tr("Decide later"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch(1);
    foot->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::showConflict);
    connect(m_visit, &QPushButton::clicked, this, [this] { Q_EMIT visitWanted(chosen()->visit); });
    connect(m_exchange, &QPushButton::clicked, this, [this] { Q_EMIT exchangeWanted(chosen()->visit); });
}

const sync::ConflictPicture *ConflictsDialog::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_conflicts.size() ? &m_conflicts[size_t(row)] : nullptr;
}

void ConflictsDialog::reload() {
    const qint64 id = chosen() == nullptr ? 0 : chosen()->id;
    auto now = sync::conflictPictures(m_desk);
    const bool isSame = now.size() == m_conflicts.size() && !now.empty()
        && std::equal(now.begin(), now.end(), m_conflicts.begin(), [](const auto &one, const auto &other) { return one.id == other.id && one.mine == other.mine && one.theirs == other.theirs && one.otherTimes == other.otherTimes && one.timesAsOf == other.timesAsOf; });
    if (isSame) {
        return; // what somebody is typing stays
    }
    const Typed typed = m_body != nullptr ? typedIn(*m_body) : Typed();
    m_conflicts = std::move(now);
    fillList(id);
    showConflict(m_list->currentRow());
    if (m_body != nullptr && chosen() != nullptr && chosen()->id == id) {
        typeAgain(*m_body, typed);
    }
}

void ConflictsDialog::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    wantTimes();
}

void ConflictsDialog::wantTimes() {
    if (const auto *conflict = chosen(); isVisible() && conflict != nullptr && conflict->search && m_timesWanted.insert(conflict->id).second) {
        Q_EMIT timesWanted(sync::TimesSearch(*conflict->search));
    }
}

void ConflictsDialog::fillList(qint64 id) {
    const QSignalBlocker quiet(m_list);
    const int before = std::max(0, m_list->currentRow());
    m_list->clear();
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    int row = std::min(before, int(m_conflicts.size()) - 1);
    for (const sync::ConflictPicture &conflict : m_conflicts) {
        const QString time = whenText(conflict.mine.isThere ? conflict.mine : conflict.theirs, zone, today);
        auto *item = new QListWidgetItem(style::icon(iconOf(conflict)), conflict.name + u'\n' + shortKind(conflict.kind) + (time.isEmpty() ? QString() : u'\n' + time), m_list);
        item->setData(Qt::AccessibleTextRole, QStringList{conflict.name, shortKind(conflict.kind), time}.join(QStringLiteral(", ")));
        row = conflict.id == id ? m_list->count() - 1 : row;
    }
    m_list->setCurrentRow(row);
    m_count->setText(tr("%n to decide", nullptr, int(m_conflicts.size())));
}

void ConflictsDialog::showConflict(int) {
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may have led here
        m_body = nullptr;
    }
    m_error->hide();
    const auto *conflict = chosen();
    m_right->setVisible(conflict != nullptr);
    m_nothing->setVisible(conflict == nullptr);
    if (conflict == nullptr) {
        return;
    }
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    m_title->setText(tr("%1: %2", "of whom a conflict is, what it is").arg(conflict->name, shortKind(conflict->kind)));
    m_message->setText(style::fromTheWindowsSide(conflict->message));
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(10);
    body->addWidget(new ConflictTable(*conflict, zone, today));
    if (conflict->visit) {
        QStringList lines;
        if (!conflict->told.isEmpty()) {
            const QString when = conflict->toldAt ? tr("%1, %2", "day, time").arg(booking::relativeDay(zone.dateOf(*conflict->toldAt), today), booking::timeText(*conflict->toldAt, zone)) : QString();
            lines << tr("%1 was told of ours: %2, by %3, %4", "patient, how, who, when").arg(conflict->name, conflict->told, conflict->toldBy, when);
        }
        lines << (conflict->phone.isEmpty() ? tr("No phone number is known.") : tr("Phone: %1").arg(style::fromTheLeft(conflict->phone)));
        auto *call = new booking::MessageFrame(booking::MessageFrame::Tone::Warning);
        auto *row = new QHBoxLayout(call);
        row->setContentsMargins(12, 8, 12, 8);
        row->setSpacing(8);
        row->addWidget(new booking::IconLabel(style::IconName::Phone, booking::IconLabel::Ink::Warning), 0, Qt::AlignTop);
        auto *words = new QLabel(lines.join(u'\n'));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        body->addWidget(call);
    }
    m_page->insertWidget(2, m_body);
    addWays(*conflict);
    m_visit->setVisible(static_cast<bool>(conflict->visit));
    m_exchange->setVisible(static_cast<bool>(conflict->visit) && m_desk.store().ledger().hasServers());
    wantTimes();
}

void ConflictsDialog::addWays(const sync::ConflictPicture &conflict) {
    if (conflict.isAboutTime) {
        addWaysForTime(conflict);
    } else {
        addWaysForContents(conflict);
    }
}

void ConflictsDialog::addWaysForTime(const sync::ConflictPicture &conflict) {
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    auto *body = m_body->layout();
    int number = 0;
    if (!conflict.otherTimes.empty()) {
        auto *times = new QWidget;
        auto *grid = new QGridLayout(times);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(6);
        for (const Interval &time : conflict.otherTimes) {
            auto *button = booking::plainButton(tr("%1, %2", "day, time").arg(booking::relativeDay(zone.dateOf(time.start), today), booking::timeText(time.start, zone)));
            button->setAccessibleName(tr("Ours to %1", "day, time").arg(button->text()));
            connect(button, &QPushButton::clicked, this, [this, start = time.start] { decide(sync::Keep::Mine, {}, start); });
            grid->addWidget(button, grid->count() / 2, grid->count() % 2);
        }
        auto *way = new WayCard(++number, tr("Another time for ours"), tr("%1 goes on the call list.").arg(conflict.name), {});
        if (conflict.timesAsOf) {
            auto *asOf = new booking::HintLabel(tr("As the server told it at %1. Some may be taken by now.", "time").arg(booking::timeText(*conflict.timesAsOf, zone)));
            asOf->setWordWrap(true);
            grid->addWidget(asOf, grid->rowCount(), 0, 1, 2);
        }
        way->addField(times);
        body->addWidget(way);
    }
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("Reason, kept with the visit"));
    reason->setAccessibleName(tr("Reason for overbooking"));
    auto *both = new WayCard(++number, tr("Both at one time"), tr("Ours is overbooked."), tr("Overbook"));
    both->addField(reason);
    connect(both, &WayCard::taken, this, [this, reason] {
        decide(sync::Keep::Both, reason->text().simplified());
        if (m_error->isVisibleTo(this)) {
            reason->setFocus();
        }
    });
    body->addWidget(both);
    auto *note = new QLineEdit;
    note->setPlaceholderText(tr("Note for the call"));
    note->setAccessibleName(tr("Note for the call"));
    auto *cancel = new WayCard(++number, tr("Cancel ours"), tr("%1 goes on the call list.").arg(conflict.name), tr("Cancel and call"));
    cancel->addField(note);
    connect(cancel, &WayCard::taken, this, [this, note] { decide(sync::Keep::Theirs, note->text().simplified()); });
    body->addWidget(cancel);
}

void ConflictsDialog::addWaysForContents(const sync::ConflictPicture &conflict) {
    const Zone &zone = m_desk.store().zone();
    const QDate today = zone.dateOf(m_desk.store().now());
    const auto meaning = [&](const sync::ConflictSide &side, const QString &deleted) { return !side.isThere ? deleted : whenText(side, zone, today); };
    const bool isMoved = conflict.visit && conflict.mine.isThere && (!conflict.theirs.isThere || conflict.theirs.interval != conflict.mine.interval || conflict.theirs.status == AppointmentStatus::Cancelled);
    auto *mine = new WayCard(1, tr("Keep ours"),
                             QStringList{meaning(conflict.mine, tr("It is deleted on the server as well.")), !conflict.theirs.isThere ? tr("The server gets it anew.") : tr("The server is changed.")}.join(QStringLiteral(" · ")), tr("Keep ours"));
    auto *theirs = new WayCard(2, tr("Take the server’s"),
                               QStringList{meaning(conflict.theirs, tr("It is deleted here as well.")), isMoved && conflict.theirs.isThere ? tr("%1 goes on the call list.").arg(conflict.name) : tr("What we changed is given up.")}.join(QStringLiteral(" · ")),
                               tr("Take the server’s"));
    connect(mine, &WayCard::taken, this, [this] { decide(sync::Keep::Mine); });
    connect(theirs, &WayCard::taken, this, [this] { decide(sync::Keep::Theirs); });
    m_body->layout()->addWidget(mine);
    m_body->layout()->addWidget(theirs);
}

void ConflictsDialog::decide(sync::Keep keep, const QString &reason, std::optional<Instant> start) {
    const auto *conflict = chosen();
    if (conflict == nullptr) {
        return;
    }
    const QPointer<ConflictsDialog> here(this);
    const auto done = sync::resolve(m_desk, {conflict->id, keep, start, reason});
    if (!here) {
        return;
    }
    if (!done) {
        m_error->setText(booking::errorText(done.error()));
        m_error->show();
        return;
    }
    reload();
    Q_EMIT decided();
}

} // namespace praxidesk::sync_ui
