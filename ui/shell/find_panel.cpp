#include "ui/shell/find_panel.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/panel_list.h"
#include "ui/style/icons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

constexpr int searchDays = 28;
constexpr int mostOffers = 40;
constexpr int defaultMinutes = 20;

} // namespace

FindPanel::FindPanel(desk::Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_types(booking::visitTypes(desk.store())), m_visit(new QComboBox), m_with(new QComboBox),
      m_from(new QDateEdit), m_timeOfDay(new QComboBox), m_weekdays(new QButtonGroup(this)), m_list(new PanelList(tr("Free times"))),
      m_nothing(new booking::HintLabel), m_book(booking::primaryButton(tr("Book"))), m_hold(booking::plainButton(tr("Hold 5 min"))) {
    m_visit->setAccessibleName(tr("Visit"));
    m_with->setAccessibleName(tr("With"));
    m_from->setAccessibleName(tr("From"));
    m_timeOfDay->setAccessibleName(tr("Time of day"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(tr("ddd d MMM", "day with month, see QDate::toString"));
    m_timeOfDay->addItems({tr("Any"), tr("Morning"), tr("Afternoon"), tr("Evening")});
    m_hold->setIcon(style::icon(style::IconName::Hold));
    m_nothing->setWordWrap(true);
    m_weekdays->setExclusive(false);
    auto *days = new QHBoxLayout;
    days->setSpacing(0);
    const int first = QLocale().firstDayOfWeek();
    for (int at = 0; at < 7; ++at) {
        const int day = (first + at - 1) % 7 + 1;
        auto *button = booking::plainButton(QLocale().dayName(day, QLocale::ShortFormat).left(2));
        button->setCheckable(true);
        button->setChecked(day <= 6);
        button->setAccessibleName(QLocale().dayName(day));
        button->setMinimumWidth(24);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setProperty("segment", at == 0 ? QStringLiteral("first") : at == 6 ? QStringLiteral("last") : QStringLiteral("middle"));
        m_weekdays->addButton(button, day);
        days->addWidget(button);
    }
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 12, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(new booking::HintLabel(tr("Visit")), 0, 0, 1, 2);
    grid->addWidget(m_visit, 1, 0, 1, 2);
    grid->addWidget(new booking::HintLabel(tr("With")), 2, 0, 1, 2);
    grid->addWidget(m_with, 3, 0, 1, 2);
    grid->addWidget(new booking::HintLabel(tr("From")), 4, 0);
    grid->addWidget(new booking::HintLabel(tr("Time of day")), 4, 1);
    grid->addWidget(m_from, 5, 0);
    grid->addWidget(m_timeOfDay, 5, 1);
    grid->setRowMinimumHeight(6, 6);
    grid->addLayout(days, 7, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->addWidget(m_book);
    buttons->addWidget(m_hold);
    buttons->addStretch();
    m_nothing->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(grid);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    fill();

    connect(m_visit, &QComboBox::currentIndexChanged, this, &FindPanel::refresh);
    connect(m_with, &QComboBox::currentIndexChanged, this, &FindPanel::refresh);
    connect(m_from, &QDateEdit::dateChanged, this, &FindPanel::refresh);
    connect(m_timeOfDay, &QComboBox::currentIndexChanged, this, &FindPanel::refresh);
    connect(m_weekdays, &QButtonGroup::idToggled, this, &FindPanel::refresh);
    const auto book = [this] {
        if (const auto offer = current()) {
            Q_EMIT bookWanted(*offer);
        }
    };
    connect(m_book, &QPushButton::clicked, this, book);
    connect(m_list, &QListView::doubleClicked, this, book);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (const auto offer = current()) {
            Q_EMIT holdWanted(*offer);
        }
    });
}

void FindPanel::fill() {
    m_filling = true;
    const auto &store = m_desk.store();
    for (const auto &type : m_types) {
        m_visit->addItem(tr("%1, %2", "visit, length").arg(type.label, booking::durationText(Minutes(type.minutes))), type.minutes);
    }
    m_with->addItem(tr("Anybody"), qint64(0));
    for (const auto &schedule : store.schedules()) {
        const bool people = std::ranges::any_of(schedule.actors, [](const Reference &actor) { return !booking::isPlaceOrThing(actor.type); });
        if (schedule.active && people) {
            const QString role = booking::scheduleRole(schedule);
            const QString name = booking::scheduleName(store, schedule);
            m_with->addItem(role.isEmpty() ? name : tr("%1, %2", "practitioner, role").arg(name, role), schedule.id().value);
        }
    }
    m_from->setDate(store.zone().dateOf(store.now()));
    m_filling = false;
}

void FindPanel::search(const QString &visit, Milliseconds duration, const std::vector<ScheduleId> &schedules, QDate from, PatientId patient) {
    m_filling = true;
    m_patient = patient;
    const int minutes = static_cast<int>(std::chrono::duration_cast<Minutes>(duration).count());
    int at = -1;
    for (int row = 0; row < static_cast<int>(m_types.size()); ++row) {
        const auto &type = m_types[static_cast<size_t>(row)];
        if (type.minutes == minutes && (at < 0 || type.label == visit)) {
            at = row;
        }
    }
    if (at < 0) {
        at = m_visit->findText(tr("Any visit, %1").arg(booking::durationText(duration)));
        if (at < 0) {
            m_visit->addItem(tr("Any visit, %1").arg(booking::durationText(duration)), minutes);
            at = m_visit->count() - 1;
        }
    }
    m_visit->setCurrentIndex(at);
    m_with->setCurrentIndex(schedules.empty() ? 0 : qMax(0, m_with->findData(schedules.front().value)));
    m_from->setDate(from);
    m_filling = false;
    refresh();
}

QString FindPanel::visit() const {
    const auto at = static_cast<size_t>(qMax(0, m_visit->currentIndex()));
    return at < m_types.size() ? m_types[at].label : QString();
}

desk::FindRequest FindPanel::request() const {
    const auto &store = m_desk.store();
    desk::FindRequest wanted;
    if (const auto id = m_with->currentData().toLongLong(); id != 0) {
        wanted.schedules = {ScheduleId{id}};
    } else {
        for (int row = 1; row < m_with->count(); ++row) {
            wanted.schedules.push_back(ScheduleId{m_with->itemData(row).toLongLong()});
        }
    }
    const int minutes = m_visit->currentData().toInt();
    wanted.duration = Minutes(minutes > 0 ? minutes : defaultMinutes);
    wanted.from = std::max(store.now(), store.zone().day(m_from->date()).start);
    wanted.to = store.zone().day(m_from->date().addDays(searchDays)).end;
    switch (m_timeOfDay->currentIndex()) {
    case 1: wanted.timeOfDay = {QTime(0, 0), QTime(12, 0)}; break;
    case 2: wanted.timeOfDay = {QTime(12, 0), QTime(17, 0)}; break;
    case 3: wanted.timeOfDay = {QTime(17, 0), QTime(23, 59)}; break;
    default: break;
    }
    for (int day = 1; day <= 7; ++day) {
        if (m_weekdays->button(day)->isChecked()) {
            wanted.weekdays.push_back(day);
        }
    }
    wanted.limit = mostOffers;
    return wanted;
}

void FindPanel::refresh() {
    if (m_filling) {
        return;
    }
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto wanted = request();
    const auto found = wanted.schedules.empty() || wanted.weekdays.empty() ? std::vector<availability::Offer>() : m_desk.find(wanted).value_or(std::vector<availability::Offer>());
    m_offers = found;
    std::vector<PanelRow> rows;
    QDate day;
    const auto today = zone.dateOf(store.now());
    for (size_t at = 0; at < m_offers.size(); ++at) {
        const auto &offer = m_offers[at];
        const auto date = zone.dateOf(offer.interval.start);
        if (date != day) {
            day = date;
            PanelRow heading;
            heading.heading = true;
            heading.title = date == today ? tr("Today, %1").arg(booking::shortDay(date)) : booking::longDay(date);
            rows.push_back(heading);
        }
        PanelRow row;
        row.title = booking::rangeText(offer.interval, zone);
        row.right = offer.schedules.empty() ? QString() : booking::scheduleName(store, offer.schedules.front());
        row.number = static_cast<int>(at) + 1;
        row.id = row.number;
        rows.push_back(row);
    }
    m_list->rows()->setRows(std::move(rows));
    if (m_list->rows()->rowCount() > 1) {
        m_list->setCurrentIndex(m_list->rows()->index(1));
    }
    m_nothing->setText(wanted.weekdays.empty() ? tr("Choose at least one day of the week.") : tr("No free time of this length in the next four weeks. Try a shorter visit, another person or more days."));
    m_nothing->setVisible(m_offers.empty());
    m_book->setEnabled(!m_offers.empty());
    m_hold->setEnabled(!m_offers.empty());
    Q_EMIT offersChanged();
}

std::optional<availability::Offer> FindPanel::current() const {
    const auto at = static_cast<size_t>(m_list->currentId());
    return at >= 1 && at <= m_offers.size() ? std::optional(m_offers[at - 1]) : std::nullopt;
}

void FindPanel::focusFirst() {
    m_list->setFocus();
}

} // namespace praxidesk::shell
