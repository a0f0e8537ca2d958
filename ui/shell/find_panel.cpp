#include "ui/shell/find_panel.h"

#include "core/desk/offered.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/find_form.h"
#include "ui/shell/find_reasons.h"
#include "ui/shell/holds_list.h"
#include "ui/shell/panel_list.h"

#include <QKeyEvent>
#include <QTimerEvent>

namespace praxidesk::shell {
namespace {

constexpr int mostOffers = 300;
constexpr size_t fewPerDay = 6;
constexpr int roomForBoth = 380;
constexpr int soonMinutes = 30;
constexpr qint64 moreOfDay = 1'000'000;             ///< ids of rows that show the rest of a day; the Julian day is added

QString personOf(const store::Store &store, const availability::Offer &offer) {
    QStringList names;
    for (const auto id : offer.schedules) {
        names << booking::scheduleName(store, id);
    }
    return names.join(FindPanel::tr(" + ", "between those who are needed together"));
}

} // namespace

FindPanel::FindPanel(desk::Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_search(new OfferSearch(desk, this)), m_form(new FindForm(desk.store())), m_turn(new booking::LinkButton({})), m_progress(new QWidget),
      m_progressText(new booking::HintLabel), m_list(new PanelList(tr("Free times"))), m_nothing(new booking::MessageFrame(booking::MessageFrame::Tone::Warning)),
      m_nothingHeading(new booking::HeadingLabel), m_nothingText(new QLabel), m_waysLayout(new QVBoxLayout), m_before(new QWidget),
      m_beforeLink(new booking::LinkButton(tr("Why nothing before?"))), m_beforeText(new booking::HintLabel), m_holds(new HoldsList(desk)) {
    build();
    connect(m_form, &FindForm::changed, this, &FindPanel::start);
    connect(m_search, &OfferSearch::found, this, [this] {
        if (!m_again) {
            showOffers(false);
        }
        showState();
    });
    connect(m_search, &OfferSearch::finished, this, [this] {
        showOffers(std::exchange(m_again, false));
        showState();
        explain();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindPanel::chooseCurrent);
    connect(m_list, &PanelList::picked, this, [this](qint64 id) {
        if (id >= moreOfDay) {
            m_openDays.insert(QDate::fromJulianDay(id - moreOfDay));
            showOffers(true);
        }
    });
    connect(m_turn, &QPushButton::clicked, this, [this] {
        setAsking(!m_asking);
        if (m_asking) {
            m_form->setFocus();
        } else {
            focusFirst();
        }
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { act(m_chosen, false); });
    connect(m_beforeLink, &QPushButton::clicked, this, [this] {
        if (m_search->offers().empty() || m_beforeText->isVisibleTo(m_before)) {
            m_beforeText->hide();
            return;
        }
        const auto &request = m_search->request();
        const auto sentences = whyNothing(m_desk, request, {*request.from, m_search->offers().front().interval.start});
        m_beforeText->setText(sentences.join(QLatin1Char(' ')));
        m_beforeText->show();
    });
}

FindCriteria FindPanel::criteria() const {
    return m_form->criteria();
}

PatientId FindPanel::patient() const {
    return m_form->patient();
}

QString FindPanel::reasons() const {
    return m_around->isVisibleTo(this) ? m_nothingText->text() : QString();
}

void FindPanel::search(const QString &visit, Milliseconds duration, const std::vector<ScheduleId> &schedules, QDate from, PatientId patient) {
    auto criteria = m_form->criteria();
    criteria.visit = visit;
    criteria.duration = std::chrono::duration_cast<Minutes>(duration);
    criteria.people = schedules;
    criteria.allOf = false;
    criteria.to = from.addDays(criteria.from.daysTo(criteria.to));
    criteria.from = from;
    m_form->setPatient(patient);
    search(criteria);
}

void FindPanel::search(const FindCriteria &criteria) {
    m_form->setCriteria(criteria);
    start();
}

void FindPanel::refresh() {
    m_form->reload();
    m_holds->refresh();
    auto request = toRequest(criteria(), m_desk.store());
    request.limit = mostOffers;
    m_again = !m_shown.empty();
    m_trying.stop();
    m_search->start(request);
}

void FindPanel::start() {
    m_openDays.clear();
    m_again = false;
    m_trying.stop();
    m_beforeText->hide();
    m_around->hide();
    auto request = toRequest(criteria(), m_desk.store());
    request.limit = mostOffers;
    if (criteria().weekdays.empty()) {
        request.schedules.clear();
    }
    m_search->start(request);
    if (m_search->offers().empty()) {
        showOffers(false);
    }
}

void FindPanel::addDay(std::vector<PanelRow> &rows, QDate date, size_t from, size_t count) {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto today = zone.dateOf(store.now());
    const bool whole = m_openDays.contains(date) || count <= fewPerDay + 1;
    const size_t listed = whole ? count : fewPerDay;
    PanelRow heading;
    heading.heading = true;
    heading.title = date == today            ? tr("Today, %1").arg(booking::shortDay(date))
                    : date == today.addDays(1) ? tr("Tomorrow, %1").arg(booking::shortDay(date))
                                               : booking::longDay(date);
    heading.right = whole ? tr("%n offers", nullptr, static_cast<int>(count)) : tr("%n offers, first %1", nullptr, static_cast<int>(count)).arg(listed);
    rows.push_back(heading);
    for (size_t at = from; at < from + listed; ++at) {
        const auto &offer = m_search->offers()[at];
        m_shown.push_back(offer);
        PanelRow row;
        row.number = static_cast<int>(m_shown.size());
        row.id = row.number;
        row.title = booking::rangeText(offer.interval, zone);
        row.beside = personOf(store, offer);
        const auto wait = std::chrono::duration_cast<Minutes>(offer.interval.start - store.now()).count();
        if (wait >= 0 && wait <= soonMinutes) {
            row.right = tr("in %n min", nullptr, static_cast<int>(wait));
        }
        if (const auto since = desk::staleSince(store, offer.schedules, offer.interval)) {
            row.right = tr("as of %1", "when this free time was known").arg(booking::timeText(*since, zone));
        }
        rows.push_back(row);
    }
    if (!whole) {
        PanelRow more;
        more.beside = tr("%n more on this day…", nullptr, static_cast<int>(count - listed));
        more.id = moreOfDay + date.toJulianDay();
        rows.push_back(more);
    }
}

void FindPanel::showOffers(bool again) {
    const auto &zone = m_desk.store().zone();
    const auto before = current();
    const auto kept = again ? qint64(m_chosen) : 0;
    const auto beforeId = m_list->currentId();
    const auto &all = m_search->offers();
    std::vector<PanelRow> rows;
    m_shown.clear();
    for (size_t from = 0; from < all.size();) {
        const auto date = zone.dateOf(all[from].interval.start);
        size_t to = from;
        while (to < all.size() && zone.dateOf(all[to].interval.start) == date) {
            ++to;
        }
        addDay(rows, date, from, to - from);
        from = to;
    }
    m_filling = true;
    m_list->rows()->setRows(std::move(rows));
    const auto same = before ? std::ranges::find(m_shown, *before) : m_shown.end();
    // One that is gone leaves its place to the next.
    const qint64 next = std::clamp<qint64>(kept, 1, std::max<qint64>(1, static_cast<qint64>(m_shown.size())));
    const qint64 wanted = same != m_shown.end() ? same - m_shown.begin() + 1 : beforeId >= moreOfDay ? 0 : next;
    auto index = m_list->rows()->indexOf(wanted);
    if (!index.isValid() && beforeId >= moreOfDay) {
        // The rest of a day was unfolded: its first row.
        const auto day = QDate::fromJulianDay(beforeId - moreOfDay);
        size_t passed = 0;
        for (size_t at = 0; at < m_shown.size() && !index.isValid(); ++at) {
            if (zone.dateOf(m_shown[at].interval.start) == day && ++passed > fewPerDay) {
                index = m_list->rows()->indexOf(static_cast<qint64>(at) + 1);
            }
        }
    }
    m_list->setCurrentIndex(index);
    m_filling = false;
    m_chosen = index.isValid() ? static_cast<int>(m_list->currentId()) : 0;
    m_list->setVisible(!m_shown.empty() || m_search->isRunning());
    arrange();
    Q_EMIT offersChanged();
}

QHash<QDate, int> FindPanel::offersByDay() const {
    QHash<QDate, int> days;
    for (const auto &offer : m_search->offers()) {
        ++days[m_desk.store().zone().dateOf(offer.interval.start)];
    }
    return days;
}

void FindPanel::showState() {
    m_progress->setVisible(m_search->isRunning());
    if (m_search->isRunning()) {
        m_progressText->setText(tr("Searching, %1 …", "the day that the search has reached").arg(booking::longDay(m_search->reached())));
    }
}

std::optional<availability::Offer> FindPanel::current() const {
    const auto at = static_cast<size_t>(m_chosen);
    return at >= 1 && at <= m_shown.size() ? std::optional(m_shown[at - 1]) : std::nullopt;
}

void FindPanel::chooseCurrent() {
    if (m_filling) {
        return;
    }
    const auto id = m_list->currentId();
    m_chosen = id < moreOfDay ? static_cast<int>(id) : 0;
    if (const auto offer = current()) {
        Q_EMIT offerChosen(*offer);
    }
}

void FindPanel::act(int number, bool hold) {
    const auto at = static_cast<size_t>(number);
    if (at < 1 || at > m_shown.size()) {
        return;
    }
    const auto offer = m_shown[at - 1];
    if (hold) {
        Q_EMIT holdWanted(offer);
    } else {
        Q_EMIT bookWanted(offer);
    }
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen > 0) {
            act(m_chosen, false);
            return true;
        }
        break;
    case Qt::Key_H: act(m_chosen, true); return true;
    default:
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            act(key->key() - Qt::Key_0, false);
            return true;
        }
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FindPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_search->isRunning()) {
        m_search->stop();
    } else if (isSmall() && m_asking) {
        setAsking(false);
        focusFirst();
    } else {
        Q_EMIT left();
    }
}

bool FindPanel::isSmall() const {
    return height() < roomForBoth;
}

void FindPanel::setAsking(bool asking) {
    m_asking = asking;
    arrange();
}

void FindPanel::arrange() {
    const bool small = isSmall();
    m_turn->setVisible(small);
    m_formArea->setVisible(!small || m_asking);
    m_results->setVisible(!small || !m_asking);
    if (small) {
        m_turn->setText(m_asking ? tr("Show %n free times", nullptr, static_cast<int>(m_search->offers().size())) : m_form->summary());
        m_turn->setAccessibleName(m_asking ? m_turn->text() : tr("Change what is searched: %1", "summary").arg(m_turn->text()));
        m_turn->setToolTip(m_asking ? tr("Escape") : tr("Change what is searched"));
        m_turn->updateGeometry();
    }
}

void FindPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FindPanel::focusFirst() {
    if (isSmall() && m_asking) {
        setAsking(false);
    }
    if (m_list->isVisibleTo(this)) {
        m_list->setFocus();
    } else if (!m_ways.empty()) {
        m_ways.front()->setFocus();
    } else {
        m_form->setFocus();
    }
}

} // namespace praxidesk::shell
