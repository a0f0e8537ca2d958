#include "ui/blocking/block_dialog.h"

#include "ui/blocking/displaced_list.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/news.h"
#include "ui/booking/outlook_list.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/scope_choice.h"
#include "ui/booking/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>

namespace praxidesk::blocking {
namespace {

constexpr int dialogWidth = 644;

constexpr std::array<std::pair<BlockKind, style::IconName>, 4> kinds{{{BlockKind::Lunch, style::IconName::Lunch},
                                                                      {BlockKind::Meeting, style::IconName::Meeting},
                                                                      {BlockKind::Leave, style::IconName::Leave},
                                                                      {BlockKind::Other, style::IconName::Block}}};

desk::MoveRequest moveTo(const WayOut &way) {
    desk::MoveRequest request;
    request.appointment = way.appointment;
    request.start = way.offer.interval.start;
    request.schedules = way.offer.schedules;
    return request;
}

} // namespace

BlockDialog::BlockDialog(desk::Desk &desk, BlockDraft draft, QWidget *parent) : QDialog(parent), m_desk(desk), m_draft(std::move(draft)) {
    build();
    load();
    m_loading = false;
    check();
    m_comment->setFocus();
}

void BlockDialog::load() {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    setWindowTitle(tr("Block time"));
    BlockKind kind = BlockKind::Lunch;
    if (m_draft.block) {
        if (const auto slot = store.slot(m_draft.block)) {
            setWindowTitle(tr("Blocked time"));
            if (!m_draft.changed) {
                m_draft.schedules = {narrow<ScheduleId>(slot->schedule.key)};
                m_draft.interval = slot->interval;
            }
            m_scope->setScope(m_draft.scope);
            m_comment->setText(slot->comment);
            kind = slot->blockKind.value_or(BlockKind::Other);
            m_onlyHere->setChecked(true);
        }
    } else {
        const auto wall = zone.toWallClock(m_draft.interval.start);
        kind = wall.time >= QTime(11, 0) && wall.time < QTime(14, 0) ? BlockKind::Lunch : BlockKind::Meeting;
    }
    for (const auto &schedule : store.schedules()) {
        if (schedule.active) {
            const QString role = booking::scheduleRole(schedule);
            const QString name = booking::scheduleName(store, schedule);
            m_schedule->addItem(role.isEmpty() ? name : tr("%1, %2", "practitioner, role").arg(name, role), schedule.id().value);
        }
    }
    if (!m_draft.schedules.empty()) {
        m_schedule->setCurrentIndex(qMax(0, m_schedule->findData(m_draft.schedules.front().value)));
    }
    m_kind->button(static_cast<int>(kind))->setChecked(true);
    const auto day = zone.dateOf(m_draft.interval.start);
    const auto last = zone.dateOf(m_draft.interval.end - Milliseconds(1));
    m_date->setDate(day);
    m_last->setDate(qMax(day, last));
    m_from->setTime(zone.toWallClock(m_draft.interval.start).time);
    m_to->setTime(zone.toWallClock(m_draft.interval.end).time);
    m_severalDays->setChecked(last > day);
    m_allDay->setChecked(m_draft.interval.start == zone.day(day).start && m_draft.interval.end == zone.day(last).end);
}

ScheduleId BlockDialog::schedule() const {
    return ScheduleId{m_schedule->currentData().toLongLong()};
}

std::vector<ScheduleId> BlockDialog::everywhere() const {
    const auto &store = m_desk.store();
    std::vector<ScheduleId> all{schedule()};
    const auto own = store.schedule(schedule());
    if (!own) {
        return all;
    }
    for (const auto &actor : own->actors) {
        if (booking::isPlaceOrThing(actor.type) && own->actors.size() > 1) {
            continue;
        }
        store::ScheduleQuery query;
        query.actor = actor.key;
        for (const auto &other : store.schedules(query)) {
            if (std::ranges::find(all, other.id()) == all.end()) {
                all.push_back(other.id());
            }
        }
    }
    return all;
}

std::vector<Interval> BlockDialog::intervals() const {
    const auto &zone = m_desk.store().zone();
    const QDate first = m_date->date();
    const QDate last = m_severalDays->isChecked() ? qMax(first, m_last->date()) : first;
    if (m_allDay->isChecked()) {
        return {zone.days(first, last)};
    }
    std::vector<Interval> each;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const bool nextDay = m_to->time() <= m_from->time();
        each.push_back({zone.toInstant({day, m_from->time()}), zone.toInstant({day.addDays(nextDay ? 1 : 0), m_to->time()})});
    }
    return each;
}

desk::BlockRequest BlockDialog::request() const {
    desk::BlockRequest request;
    request.schedules = m_everywhere->isChecked() ? everywhere() : std::vector{schedule()};
    request.intervals = intervals();
    request.kind = static_cast<BlockKind>(m_kind->checkedId());
    request.comment = m_comment->text().simplified();
    return request;
}

void BlockDialog::check() {
    if (m_loading) {
        return;
    }
    const auto own = m_desk.store().schedule(schedule());
    const QString name = booking::scheduleName(m_desk.store(), schedule());
    const bool several = everywhere().size() > 1;
    m_everywhere->setText(tr("%1 everywhere", "a practitioner, on all schedules").arg(name));
    m_onlyHere->setText(own && !booking::scheduleRole(*own).isEmpty() ? tr("Only the schedule “%1”").arg(booking::scheduleRole(*own)) : tr("Only this schedule"));
    m_everywhere->setVisible(several);
    m_onlyHere->setVisible(several);
    m_last->setVisible(m_severalDays->isChecked());
    m_from->setEnabled(!m_allDay->isChecked());
    m_to->setEnabled(!m_allDay->isChecked());
    const auto wanted = request();
    m_times = allTimes();
    const auto &blocked = m_times;
    showOccurrences(blocked);
    std::vector<ScheduleId> schedules;
    for (const auto &time : blocked) {
        if (std::ranges::find(schedules, time.schedule) == schedules.end()) {
            schedules.push_back(time.schedule);
        }
    }
    m_repeatHint->setVisible(!m_repeatHint->text().isEmpty());
    m_displaced->show(desk::SeriesDesk(m_desk).displacedBy(blocked), schedules, desk::SeriesDesk::intervalsOf(blocked));
    const int moves = m_displaced->count(WayOut::Kind::Move);
    const int cancels = m_displaced->count(WayOut::Kind::Cancel);
    m_callList->setVisible(m_displaced->count(WayOut::Kind::Leave) < static_cast<int>(m_displaced->waysOut().size()));
    m_only->setText(m_draft.block ? tr("Save only") : tr("Block only"));
    m_only->setVisible(moves + cancels > 0);
    m_move->setText(m_draft.block                ? tr("Save")
                    : moves > 0 && cancels > 0   ? tr("Block, move %1, cancel %2", "numbers of appointments").arg(moves).arg(cancels)
                    : moves > 0                  ? tr("Block and move %n", nullptr, moves)
                    : cancels > 0                ? tr("Block and cancel %n", nullptr, cancels)
                                                 : tr("Block"));
    booking::fitToContent(*this, *m_body);
    Q_EMIT outlookChanged();
}

BlockOutlook BlockDialog::outlook() const {
    BlockOutlook outlook{m_times, static_cast<BlockKind>(m_kind->checkedId()), m_comment->text().simplified(), m_draft.block, {}, {}};
    int number = 0;
    for (const auto &way : m_displaced->waysOut()) {
        ++number;
        outlook.displaced.push_back(way.appointment);
        if (way.kind == WayOut::Kind::Move) {
            outlook.moves.push_back({number, way.offer});
        }
    }
    return outlook;
}

void BlockDialog::showOccurrences(const std::vector<desk::BlockedTime> &times) {
    std::vector<booking::OutlookList::Line> lines;
    const auto intervals = desk::SeriesDesk::intervalsOf(times);
    const bool several = intervals.size() > 1 && (m_repeat->repeats() || m_recurs);
    const auto &zone = m_desk.store().zone();
    for (const auto &interval : several ? intervals : std::vector<Interval>()) {
        std::vector<desk::BlockedTime> then;
        std::ranges::copy_if(times, std::back_inserter(then), [&interval](const desk::BlockedTime &time) { return time.interval == interval; });
        const auto over = static_cast<int>(desk::SeriesDesk(m_desk).displacedBy(then).size());
        lines.push_back({tr("%1 %2", "day, times").arg(QLocale().toString(zone.dateOf(interval.start), tr("ddd d MMM", "day with month, see QDate::toString")), booking::rangeText(interval, zone)),
                         over > 0 ? tr("over %n appointments", nullptr, over) : QString()});
    }
    m_occurrences->setLines(lines);
}

void BlockDialog::showError(const Error &error) {
    m_errorText->setText(booking::errorText(error));
    m_error->show();
    m_error->tint();
    booking::fitToContent(*this, *m_body);
}

std::vector<desk::BlockedTime> BlockDialog::allTimes() {
    const auto wanted = request();
    m_repeat->setStart(m_date->date());
    m_repeatHint->clear();
    const desk::SeriesDesk series(m_desk);
    const auto each = [&wanted](const std::vector<Interval> &intervals) {
        std::vector<desk::BlockedTime> times;
        for (const auto &interval : intervals) {
            for (const auto schedule : wanted.schedules) {
                times.push_back({schedule, interval});
            }
        }
        return times;
    };
    if (m_recurs) {
        return series.editedTimes(m_draft.block, m_scope->scope(), wanted);
    }
    if (m_draft.block || !m_repeat->repeats()) {
        return each(wanted.intervals);
    }
    const desk::RecurringBlock block{wanted, m_repeat->rule()};
    const auto occurrences = series.blockOccurrences(block);
    if (!occurrences) {
        m_repeatHint->setText(booking::errorText(occurrences.error()));
        return each(wanted.intervals);
    }
    const QString remark = series.cutRemark(block).value_or(QString());
    const auto &zone = m_desk.store().zone();
    const QString last = occurrences->empty() ? QString() : booking::longDay(zone.dateOf(occurrences->back().start));
    m_repeatHint->setText(tr("%n times, the last on %1. %2", nullptr, static_cast<int>(occurrences->size())).arg(last, remark).trimmed());
    return each(*occurrences);
}

Result<desk::BlockOutcome> BlockDialog::write(const desk::BlockRequest &wanted) {
    desk::SeriesDesk series(m_desk);
    if (m_draft.block) {
        return m_recurs ? series.editBlock(m_draft.block, m_scope->scope(), wanted) : m_desk.editBlock(m_draft.block, wanted);
    }
    return m_repeat->repeats() ? series.block({wanted, m_repeat->rule()}) : m_desk.block(wanted);
}

QString BlockDialog::reasonForCancelling() const {
    return m_comment->text().trimmed().isEmpty() ? tr("Practitioner away") : m_comment->text().simplified();
}

QString BlockDialog::summary(const desk::BlockRequest &wanted, const std::vector<WayOut> &ways) const {
    const auto moved = static_cast<int>(std::ranges::count(ways, WayOut::Kind::Move, &WayOut::kind));
    const auto cancelled = static_cast<int>(std::ranges::count(ways, WayOut::Kind::Cancel, &WayOut::kind));
    const QString time = booking::rangeText(wanted.intervals.front(), m_desk.store().zone());
    if (moved > 0 && cancelled > 0) {
        return tr("Blocked %1, appointments moved: %2, cancelled: %3", "time, numbers").arg(time).arg(moved).arg(cancelled);
    }
    return moved > 0       ? tr("Blocked %1 and moved %n appointments", "time", moved).arg(time)
           : cancelled > 0 ? tr("Blocked %1 and cancelled %n appointments", "time", cancelled).arg(time)
           : !ways.empty() ? tr("Blocked %1 over %n appointments", "time", static_cast<int>(ways.size())).arg(time)
                           : QString();
}

void BlockDialog::save(bool alsoMove) {
    const auto wanted = request();
    auto ways = m_displaced->waysOut();
    for (auto &way : ways) {
        way.kind = alsoMove || way.kind == WayOut::Kind::Leave ? way.kind : WayOut::Kind::Keep;
    }
    // The block and what becomes of those under it are one step: saved together, undone together.
    const auto done = m_desk.together(QStringLiteral("block"), summary(wanted, ways), [&]() -> Result<void> {
        const auto outcome = write(wanted);
        if (!outcome) {
            return tl::unexpected(outcome.error());
        }
        for (const auto &way : ways) {
            if (way.kind == WayOut::Kind::Leave) {
                continue;
            }
            Result<AppointmentId> settled = way.kind == WayOut::Kind::Move     ? m_desk.move(moveTo(way))
                                            : way.kind == WayOut::Kind::Cancel ? m_desk.cancel(way.appointment, reasonForCancelling())
                                                                               : way.appointment;
            const auto local = m_desk.store().local(resourceKey(way.appointment));
            const bool isSettled = way.kind == WayOut::Kind::Move || (way.kind == WayOut::Kind::Keep && (local.onCallList || !local.toldPatient.isEmpty()));
            if (settled && !isSettled) { // a move puts them on the call list by itself
                settled = m_desk.patientNotTold(way.appointment);
            }
            if (!settled) {
                return tl::unexpected(settled.error());
            }
        }
        return {};
    });
    if (!done) {
        // Nothing was done: the list is looked up again, for times that are free now.
        showError(done.error());
        m_displaced->forget();
        check();
        return;
    }
    accept();
}

void BlockDialog::remove() {
    if (const auto done = m_recurs ? desk::SeriesDesk(m_desk).unblock(m_draft.block, m_scope->scope()) : m_desk.unblock(m_draft.block); !done) {
        showError(done.error());
        return;
    }
    accept();
}

QWidget *BlockDialog::buildKinds() {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_kind = new QButtonGroup(this);
    for (const auto &[kind, icon] : kinds) {
        auto *button = new QPushButton(style::icon(icon), booking::blockKindText(kind));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", kind == BlockKind::Lunch ? QStringLiteral("first") : kind == BlockKind::Other ? QStringLiteral("last") : QStringLiteral("middle"));
        m_kind->addButton(button, static_cast<int>(kind));
        layout->addWidget(button);
    }
    layout->addStretch();
    return row;
}

QWidget *BlockDialog::buildTimes() {
    const auto dateField = [](const QString &name) {
        auto *field = new QDateEdit;
        booking::keepReadingOrder(*field);
        field->setCalendarPopup(true);
        field->setDisplayFormat(tr("ddd d MMMM yyyy", "date field, see QDate::toString"));
        field->setAccessibleName(name);
        return field;
    };
    const auto timeField = [](const QString &name) {
        auto *field = new QTimeEdit;
        booking::keepReadingOrder(*field);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        field->setAccessibleName(name);
        return field;
    };
    m_date = dateField(tr("Date"));
    m_last = dateField(tr("Last day"));
    m_from = timeField(tr("From"));
    m_to = timeField(tr("To"));
    m_allDay = new QCheckBox(tr("A&ll day"));
    m_severalDays = new QCheckBox(tr("Each day &until"));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_date, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(new QLabel(tr("to", "from time to time")), 0, 2);
    grid->addWidget(m_to, 0, 3);
    grid->addWidget(m_allDay, 0, 4);
    grid->addWidget(m_severalDays, 1, 0);
    grid->addWidget(m_last, 1, 1, 1, 4, Qt::AlignLeft);
    grid->setColumnStretch(5, 1);
    for (auto *field : {m_date, m_last}) {
        connect(field, &QDateEdit::dateChanged, this, &BlockDialog::check);
    }
    for (auto *field : {m_from, m_to}) {
        connect(field, &QTimeEdit::timeChanged, this, &BlockDialog::check);
    }
    for (auto *check : {m_allDay, m_severalDays}) {
        connect(check, &QCheckBox::toggled, this, &BlockDialog::check);
    }
    return box;
}

void BlockDialog::build() {
    setMinimumWidth(dialogWidth);
    m_comment = new QLineEdit;
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Shown on the block"));
    m_schedule = new QComboBox;
    m_schedule->setAccessibleName(tr("Who"));
    m_everywhere = new QRadioButton;
    m_onlyHere = new QRadioButton;
    m_everywhere->setChecked(true);
    auto *who = new QWidget;
    auto *whoRow = new QHBoxLayout(who);
    whoRow->setContentsMargins(0, 0, 0, 0);
    whoRow->setSpacing(12);
    whoRow->addWidget(m_schedule);
    whoRow->addWidget(m_everywhere);
    whoRow->addWidget(m_onlyHere);
    whoRow->addStretch();
    m_displaced = new DisplacedList(m_desk);
    m_error = new booking::MessageFrame(booking::MessageFrame::Tone::Error);
    m_errorText = new QLabel;
    m_errorText->setWordWrap(true);
    auto *errorLayout = new QHBoxLayout(m_error);
    errorLayout->setContentsMargins(16, 8, 12, 8);
    errorLayout->addWidget(m_errorText);
    m_error->hide();

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *buddy, QWidget *content) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        label->setMinimumHeight(style::metrics::formRowHeight);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(content, row++, 1);
    };
    auto *kindRow = buildKinds();
    add(tr("&Kind"), m_kind->button(0), kindRow);
    add(tr("&Comment"), m_comment, m_comment);
    add(tr("&Who"), m_schedule, who);
    auto *times = buildTimes();
    add(tr("Wh&en"), m_date, times);

    m_repeat = new booking::RepeatEditor;
    m_repeatHint = new booking::HintLabel;
    m_repeatHint->setWordWrap(true);
    m_occurrences = new booking::OutlookList;
    m_scope = new booking::ScopeChoice;
    m_recurs = m_draft.block && desk::SeriesDesk(m_desk).blockOccurrences(m_draft.block, desk::Scope::All).size() > 1;
    if (m_recurs) {
        add(tr("C&hange"), m_scope, m_scope);
    }
    if (!m_draft.block) {
        add(tr("&Repeat"), m_repeat, m_repeat);
        grid->addWidget(m_repeatHint, row++, 1);
    }
    grid->addWidget(m_occurrences, row++, 1);
    for (auto *unused : std::initializer_list<QWidget *>{m_repeat, m_repeatHint, m_scope}) {
        if (unused->parentWidget() == nullptr && grid->indexOf(unused) < 0) {
            unused->setParent(this);
            unused->hide();
        }
    }

    m_callList = new QWidget;
    auto *hint = new QHBoxLayout(m_callList);
    hint->setContentsMargins(0, 0, 0, 0);
    auto *phone = new booking::IconLabel(style::IconName::Phone);
    hint->addWidget(phone);
    auto *promise = new booking::HintLabel(tr("A call list is kept until every patient is told"));
    promise->setWordWrap(true); // beside the buttons there may be little room
    hint->addWidget(promise, 1);
    m_remove = new booking::LinkButton(tr("Remove this block"));
    m_remove->setVisible(static_cast<bool>(m_draft.block));
    auto *cancel = booking::plainButton(tr("Cancel"));
    m_only = booking::plainButton(tr("Block only"));
    m_move = booking::primaryButton(tr("Block"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_remove);
    foot->addWidget(m_callList, 1);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_only);
    foot->addWidget(m_move);

    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(12);
    body->addLayout(grid);
    body->addWidget(m_displaced, 1);
    body->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(booking::scrollingRows(m_body), 1);
    layout->addWidget(footer);

    connect(m_schedule, &QComboBox::currentIndexChanged, this, &BlockDialog::check);
    connect(m_comment, &QLineEdit::textChanged, this, &BlockDialog::outlookChanged);
    connect(m_kind, &QButtonGroup::idToggled, this, &BlockDialog::outlookChanged);
    connect(m_repeat, &booking::RepeatEditor::changed, this, &BlockDialog::check);
    connect(m_scope, &booking::ScopeChoice::changed, this, &BlockDialog::check);
    connect(m_everywhere, &QRadioButton::toggled, this, &BlockDialog::check);
    connect(m_displaced, &DisplacedList::changed, this, [this] { QTimer::singleShot(0, this, &BlockDialog::check); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_only, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_move, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_remove, &QPushButton::clicked, this, &BlockDialog::remove);
    const auto whole = [this] {
        Interval span;
        for (const auto &time : m_times) {
            span = span.isEmpty() ? time.interval : Interval{std::min(span.start, time.interval.start), std::max(span.end, time.interval.end)};
        }
        return span;
    };
    booking::followNews(*this, m_desk.store(), whole, [this] { check(); });
}

} // namespace praxidesk::blocking
