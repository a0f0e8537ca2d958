#include "ui/shell/waitlist_panel.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/panel_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

constexpr int toolsHeight = 36;
constexpr qint64 matchRows = 1'000'000'000;         ///< ids of rows that offer time; those of entries are their keys
constexpr int askedOffers = 3;

QString namesOf(const store::Store &store, const std::vector<Reference> &actors) {
    QStringList names;
    for (const auto &reference : actors) {
        const auto actor = store.actor(narrow<ActorId>(reference.key));
        names << (actor ? actor->name : reference.display);
    }
    return names.join(WaitlistPanel::tr(" or ", "between practitioners"));
}

QString wishText(const store::Store &store, const desk::WaitlistRequest &request) {
    QStringList facts{booking::durationText(request.duration)};
    if (request.appointmentType) {
        facts.prepend(request.appointmentType->label());
    } else if (request.serviceType) {
        facts.prepend(request.serviceType->label());
    }
    if (!request.actors.empty()) {
        facts << namesOf(store, request.actors);
    }
    QStringList days;
    for (const int day : request.wish.weekdays) {
        days << QLocale().dayName(day, QLocale::ShortFormat);
    }
    if (!days.isEmpty()) {
        facts << days.join(QLatin1Char(' '));
    }
    if (request.wish.earliest && request.wish.latest) {
        facts << WaitlistPanel::tr("%1–%2", "from time to time").arg(request.wish.earliest->toString(QStringLiteral("HH:mm")), request.wish.latest->toString(QStringLiteral("HH:mm")));
    }
    if (request.to) {
        facts << WaitlistPanel::tr("until %1").arg(QLocale().toString(*request.to, WaitlistPanel::tr("d MMM", "day and month, see QDate::toString")));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace

WaitlistPanel::WaitlistPanel(desk::Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_freed(desk.store()), m_list(new PanelList(tr("Waitlist"))), m_book(booking::primaryButton(tr("Book"))), m_dismiss(booking::plainButton(tr("Not this"))),
      m_find(booking::plainButton(tr("Find times"))), m_edit(booking::plainButton(tr("Edit…"))), m_remove(booking::plainButton(tr("Remove"))) {
    build();
    connect(&m_desk.store(), &store::Store::changed, this, [this] { m_askedIsStale = true; });
    connect(m_book, &QPushButton::clicked, this, &WaitlistPanel::act);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (const auto *match = currentMatch()) {
            const auto declined = *match;
            std::ignore = desk::WaitingList(m_desk).decline(declined.entry.id, declined.offer); // where the file cannot keep it, it is offered again
            std::erase_if(m_asked, [&declined](const desk::WaitlistMatch &asked) { return asked.offer == declined.offer; });
            refresh();
        }
    });
    connect(m_find, &QPushButton::clicked, this, [this] { findFor(currentEntry()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(currentEntry()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(currentEntry()); });
    connect(m_list, &QListView::doubleClicked, this, &WaitlistPanel::act);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitlistPanel::showTools);
    connect(m_list, &PanelList::picked, this, [this] {
        if (const auto *match = currentMatch()) {
            m_list->setFocus(Qt::OtherFocusReason); // chosen by assistive technology, too: it stays chosen when the list is read anew
            Q_EMIT matchChosen(match->offer);
        }
    });
}

void WaitlistPanel::build() {
    m_list->setEmptyText(tr("Nobody waits. Add who wants an earlier time, or one that is taken now: whenever time becomes free, those who fit are offered here."));
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(28, 0, 0, 0);
    row->setSpacing(6);
    m_book->setDefault(false);
    m_book->setAutoDefault(false);
    for (auto *button : {m_book, m_dismiss, m_find, m_edit, m_remove}) {
        row->addWidget(button);
    }
    row->addStretch();
    tools->setFixedHeight(toolsHeight);
    m_list->setRowTools(tools);
    m_list->installEventFilter(this);
    auto *add = booking::plainButton(tr("Add to the waitlist…"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT editWanted({}); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(add);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    setFocusProxy(m_list);
}

void WaitlistPanel::refresh() {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto today = zone.dateOf(store.now());
    const qint64 before = m_list->currentId();
    desk::WaitingList list(m_desk);
    m_entries = list.entries();
    if (std::exchange(m_askedIsStale, false)) {
        dropTaken();
    }
    m_matches = list.matches(m_freed);
    const int count = static_cast<int>(m_matches.size());
    m_matches.insert(m_matches.end(), m_asked.begin(), m_asked.end());
    std::vector<PanelRow> rows;
    const auto heading = [&rows](const QString &title, size_t number) {
        PanelRow row;
        row.heading = true;
        row.title = title;
        row.right = QString::number(number);
        rows.push_back(row);
    };
    for (size_t at = 0; at < m_matches.size(); ++at) {
        if (at == 0 && count > 0) {
            heading(tr("Free now, and fits"), static_cast<size_t>(count));
        }
        if (at == static_cast<size_t>(count)) {
            heading(tr("Soonest for %1", "patient").arg(m_matches[at].entry.patientName), m_asked.size());
        }
        const auto &match = m_matches[at];
        PanelRow row;
        row.id = matchRows + static_cast<qint64>(at);
        row.number = static_cast<int>(at) + 1;
        row.title = match.entry.patientName;
        row.right = match.entry.phone;
        QStringList names;
        for (const auto id : match.offer.schedules) {
            names << booking::scheduleName(store, id);
        }
        row.detail = tr("%1 %2, %3", "day, times, practitioner")
                         .arg(booking::relativeDay(zone.dateOf(match.offer.interval.start), today), booking::rangeText(match.offer.interval, zone), names.join(tr(" + ", "between those who are needed together")));
        rows.push_back(row);
    }
    if (!m_entries.empty()) {
        heading(tr("Waiting"), m_entries.size());
    }
    for (const auto &entry : m_entries) {
        PanelRow row;
        row.id = entry.id.value;
        row.icon = style::IconName::Waitlist;
        row.title = entry.patientName;
        row.detail = wishText(store, entry.request);
        row.right = entry.phone;
        row.rightDetail = entry.request.priority > 0 ? tr("priority %1").arg(entry.request.priority) : QString();
        rows.push_back(row);
    }
    m_list->rows()->setRows(std::move(rows));
    // What became free comes first, unless somebody is at another row.
    const auto again = count > 0 && !m_list->hasFocus() ? QModelIndex() : m_list->rows()->indexOf(before);
    m_list->setCurrentIndex(again.isValid() ? again : m_list->rows()->rowCount() > 1 ? m_list->rows()->index(1) : QModelIndex());
    showTools();
    Q_EMIT matchesChanged(count);
}

const desk::WaitlistMatch *WaitlistPanel::currentMatch() const {
    const auto at = static_cast<size_t>(m_list->currentId() - matchRows);
    return m_list->currentId() >= matchRows && at < m_matches.size() ? &m_matches[at] : nullptr;
}

AppointmentId WaitlistPanel::currentEntry() const {
    const auto *match = currentMatch();
    return match != nullptr ? match->entry.id : AppointmentId{m_list->currentId()};
}

void WaitlistPanel::showTools() {
    const bool offers = currentMatch() != nullptr;
    for (auto *button : {m_book, m_dismiss}) {
        button->setVisible(offers);
    }
    for (auto *button : {m_find, m_edit, m_remove}) {
        button->setVisible(!offers);
    }
}

void WaitlistPanel::act() {
    if (const auto *match = currentMatch()) {
        const auto taken = *match;
        m_asked.clear();
        Q_EMIT bookWanted(taken.entry.id, taken.offer);
    } else if (currentEntry()) {
        Q_EMIT editWanted(currentEntry());
    }
}

void WaitlistPanel::dropTaken() {
    if (m_asked.empty()) {
        return;
    }
    constexpr int more = 50; // so that time which came before them does not push them out
    const AppointmentId entry = m_asked.front().entry.id;
    const bool waits = std::ranges::find(m_entries, entry, &desk::WaitlistEntry::id) != m_entries.end();
    const auto offers = waits ? desk::WaitingList(m_desk).offersFor(entry, more).value_or(std::vector<availability::Offer>()) : std::vector<availability::Offer>();
    std::erase_if(m_asked, [&offers](const desk::WaitlistMatch &asked) { return std::ranges::find(offers, asked.offer) == offers.end(); });
}

void WaitlistPanel::findFor(AppointmentId entry) {
    m_asked.clear();
    const auto offers = desk::WaitingList(m_desk).offersFor(entry, askedOffers).value_or(std::vector<availability::Offer>());
    const auto at = std::ranges::find(m_entries, entry, &desk::WaitlistEntry::id);
    for (const auto &offer : offers) {
        m_asked.push_back({*at, offer});
    }
    m_askedIsStale = false;
    refresh();
    if (!m_asked.empty()) {
        m_list->setCurrentIndex(m_list->rows()->indexOf(matchRows + static_cast<qint64>(m_matches.size() - m_asked.size())));
        m_list->setFocus();
    }
}

bool WaitlistPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Delete) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else if (key != Qt::Key_Delete) {
        act();
    } else if (currentEntry() && currentMatch() == nullptr) {
        Q_EMIT removeWanted(currentEntry());
    }
    return true;
}

} // namespace praxidesk::shell
