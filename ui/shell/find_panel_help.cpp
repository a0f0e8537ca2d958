// What the find panel says when it found nothing, or nothing soon; and what could be asked for instead.
#include "ui/shell/find_panel.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/find_form.h"
#include "ui/shell/find_reasons.h"
#include "ui/shell/panel_list.h"

#include <QTimerEvent>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

constexpr size_t mostWays = 3;

} // namespace

void FindPanel::explain() {
    const auto &request = m_search->request();
    const auto &zone = m_desk.store().zone();
    const auto &offers = m_search->offers();
    // Only when somebody would wonder: the first offer is neither at once nor the only kind asked for.
    const bool late = !offers.empty() && offers.front().interval.start - *request.from > std::chrono::minutes(15) && request.only == desk::FindRequest::Only::Everything;
    m_before->setVisible(late);
    if (late) {
        const auto first = offers.front().interval.start;
        const auto date = zone.dateOf(first);
        m_beforeLink->setText(date == zone.dateOf(*request.from) ? tr("Why nothing before %1?", "time").arg(booking::timeText(first, zone))
                                                                 : tr("Why nothing before %1?", "day").arg(booking::relativeDay(date, zone.dateOf(m_desk.store().now()))));
        m_beforeLink->updateGeometry();
    }
    for (auto *way : m_ways) {
        way->deleteLater();
    }
    m_ways.clear();
    m_around->setVisible(offers.empty());
    if (!offers.empty()) {
        return;
    }
    const auto asked = criteria();
    if (asked.weekdays.empty()) {
        showReasons(tr("No day of the week is chosen."), {tr("Choose at least one.")});
    } else if (m_search->wasStopped()) {
        showReasons(tr("Stopped."), {tr("Nothing until %1.", "day").arg(booking::longDay(m_search->reached()))});
    } else {
        showReasons(tr("Nothing free for %1 until %2.", "length, day").arg(booking::durationText(asked.duration), booking::longDay(asked.to)),
                    request.schedules.empty() ? QStringList{tr("Nobody here gives this kind of visit.")} : whyNothing(m_desk, request, {*request.from, *request.to}));
    }
    showWays();
}

void FindPanel::showReasons(const QString &heading, const QStringList &sentences) {
    m_nothingHeading->setText(heading);
    m_nothingText->setText(sentences.join(QLatin1Char('\n')));
    m_nothingText->setVisible(!sentences.isEmpty());
    m_nothing->tint();
}

void FindPanel::showWays() {
    m_untried = loosenings(criteria(), m_desk.store());
    std::ranges::reverse(m_untried);
    m_trying.start(0, this);
}

void FindPanel::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_trying.timerId()) {
        tryNextWay();
    }
}

void FindPanel::tryNextWay() {
    if (m_untried.empty() || m_ways.size() >= mostWays) {
        m_trying.stop();
        return;
    }
    const auto way = m_untried.back();
    m_untried.pop_back();
    auto request = toRequest(way.criteria, m_desk.store());
    request.limit = 1;
    const auto found = request.schedules.empty() ? std::vector<availability::Offer>() : m_desk.find(request).value_or(std::vector<availability::Offer>());
    if (found.empty()) {
        return;
    }
    const auto &zone = m_desk.store().zone();
    const auto start = found.front().interval.start;
    auto *button = booking::plainButton(tr("%1: %2 %3", "what to loosen, then the first offer's day and time")
                                            .arg(way.label, booking::relativeDay(zone.dateOf(start), zone.dateOf(m_desk.store().now())), booking::timeText(start, zone)));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, wanted = way.criteria] {
        search(wanted);
        focusFirst();
    });
    m_waysLayout->addWidget(button);
    m_ways.push_back(button);
    if (m_ways.size() == 1 && (m_list->hasFocus() || focusWidget() == nullptr)) {
        button->setFocus();
    }
}

} // namespace praxidesk::shell
