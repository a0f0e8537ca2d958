#include "ui/schedules/hours_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/conditions_editor.h"
#include "ui/schedules/copy_hours_dialog.h"
#include "ui/schedules/rules_editor.h"
#include "ui/schedules/week_grid.h"
#include "ui/schedules/window_bar.h"
#include "ui/schedules/words.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace praxidesk::schedules {

HoursPage::HoursPage(desk::Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    build();
    connectParts();
    load({}, {});
}

void HoursPage::load(const HoursDraft &draft, ScheduleId schedule) {
    m_schedule = schedule;
    m_draft = draft;
    m_before.clear();
    m_shown = 0;
    // Today's first: an old year's hours are seldom what somebody wants to change.
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    for (size_t at = 0; at < m_draft.plans.size(); ++at) {
        const auto &each = m_draft.plans[at];
        if ((!each.validFrom || *each.validFrom <= today) && (!each.validTo || *each.validTo >= today)) {
            m_shown = at;
            break;
        }
    }
    m_grid->select(std::nullopt);
    m_text->setModified(false);
    show();
    const auto earliest = std::min_element(plan().spans.begin(), plan().spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    m_grid->scrollToMinute(earliest == plan().spans.end() ? 6 * 60 + 45 : std::max(0, earliest->start - 75));
}

WeekPlan &HoursPage::plan() {
    if (m_draft.plans.empty()) {
        m_draft.plans.emplace_back();
    }
    m_shown = std::min(m_shown, m_draft.plans.size() - 1);
    return m_draft.plans[m_shown];
}

QString HoursPage::problem() const {
    if (m_text->isModified() && !m_textError->text().isEmpty()) {
        return m_textError->text();
    }
    for (const WeekPlan &each : m_draft.plans) {
        if (each.validFrom && each.validTo && *each.validTo < *each.validFrom) {
            return tr("“%1” ends before it begins.").arg(planName(each));
        }
    }
    return {};
}

// ---- showing --------------------------------------------------------------------------------------------------------

void HoursPage::show() {
    const WeekPlan &shown = plan();
    showPlans();
    m_grid->setSpans(shown.spans);
    std::vector<Span> others;
    for (size_t at = 0; at < m_draft.plans.size(); ++at) {
        if (at != m_shown) {
            others.insert(others.end(), m_draft.plans[at].spans.begin(), m_draft.plans[at].spans.end());
        }
    }
    m_grid->setOthers(others);
    m_grid->setGrid(m_draft.grid);
    m_bar->show(m_grid->selected());
    m_conditions->show(shown);
    if (m_rules->rules() != m_draft.byRule) {
        m_rules->setRules(m_draft.byRule);
    }
    const QSignalBlocker quiet(m_length);
    m_length->setValue(static_cast<int>(m_draft.grid.count()));
    m_remove->setVisible(m_draft.plans.size() > 1);
    showText();
    const auto other = proposal();
    m_emptyCopy->setVisible(other.has_value());
    if (other) {
        m_emptyCopy->setText(tr("Copy those of %1", "practitioner").arg(scheduleTitle(m_desk.store(), *other)).replace(u'&', QStringLiteral("&&")));
    }
    m_empty->setVisible(m_draft.isEmpty() && !m_grid->preview());
    placeEmptyState();
}

void HoursPage::showPlans() {
    const QSignalBlocker quiet(m_plans);
    QStringList names;
    for (const WeekPlan &each : m_draft.plans) {
        names << planName(each);
    }
    QStringList shown;
    for (int at = 0; at < m_plans->count(); ++at) {
        shown << m_plans->itemText(at);
    }
    if (shown != names) {
        m_plans->clear();
        m_plans->addItems(names);
    }
    m_plans->setCurrentIndex(static_cast<int>(m_shown));
}

void HoursPage::showText() {
    if (m_text->hasFocus() && m_text->isModified()) {
        return;
    }
    const QSignalBlocker quiet(m_text);
    m_text->setText(toText(plan().spans));
    m_text->setModified(false);
    m_textError->clear();
    m_textError->hide();
}

// ---- editing --------------------------------------------------------------------------------------------------------

void HoursPage::remember() {
    constexpr size_t most = 100;
    m_before.push_back(m_draft);
    if (m_before.size() > most) {
        m_before.erase(m_before.begin());
    }
}

void HoursPage::undo() {
    if (m_before.empty()) {
        return;
    }
    auto exceptions = std::exchange(m_draft, m_before.back()).exceptions; // days off are another page's
    m_draft.exceptions = std::move(exceptions);
    m_before.pop_back();
    m_text->setModified(false);
    show();
    Q_EMIT changed();
}

void HoursPage::setSpans(const std::vector<Span> &spans) {
    if (spans == plan().spans) {
        return;
    }
    remember();
    plan().spans = spans;
    show();
    Q_EMIT changed();
}

void HoursPage::typed() {
    m_text->setModified(true);
    const auto spans = parseSpans(m_text->text());
    if (!spans) {
        m_textError->setText(spans.error().message);
        m_textError->show();
        Q_EMIT changed();
        return;
    }
    m_textError->clear();
    m_textError->hide();
    setSpans(*spans);
}

void HoursPage::addPlan() {
    remember();
    // What is missing most: the other weeks beside odd or even ones, else the hours of a time to come.
    WeekPlan added;
    const auto &shown = plan();
    if (shown.weeks != WeeklyRule::Weeks::Every) {
        added = shown;
        added.weeks = shown.weeks == WeeklyRule::Weeks::Odd ? WeeklyRule::Weeks::Even : WeeklyRule::Weeks::Odd;
    } else {
        added.spans = shown.spans;
        added.serviceTypes = shown.serviceTypes;
        const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
        added.validFrom = QDate(today.year(), today.month(), 1).addMonths(1);
        if (!shown.validTo && (!shown.validFrom || *shown.validFrom < *added.validFrom)) {
            plan().validTo = added.validFrom->addDays(-1);
        }
    }
    m_draft.plans.push_back(added);
    m_shown = m_draft.plans.size() - 1;
    m_grid->select(std::nullopt);
    show();
    m_grid->setFocus();
    Q_EMIT changed();
}

void HoursPage::removePlan() {
    remember();
    m_draft.plans.erase(m_draft.plans.begin() + static_cast<std::ptrdiff_t>(m_shown));
    m_shown = 0;
    show();
    m_plans->setFocus();
    Q_EMIT changed();
}

std::optional<Schedule> HoursPage::proposal() const {
    const desk::SupplyDesk supply(m_desk);
    std::optional<Schedule> best;
    const auto own = m_desk.store().schedule(m_schedule);
    const auto role = [](const Schedule &schedule) { return schedule.specialty.empty() ? QString() : schedule.specialty.front().label(); };
    for (const auto &other : m_desk.store().schedules()) {
        if (other.id() == m_schedule || !other.active || supply.hours(other.id()).rules.empty()) {
            continue;
        }
        if (own && role(other) == role(*own)) {
            return other;
        }
        if (!best) {
            best = other;
        }
    }
    return best;
}

void HoursPage::copyFrom(ScheduleId other) {
    remember();
    const auto copied = draftOf(desk::SupplyDesk(m_desk).hours(other));
    m_draft.plans = copied.plans;
    m_draft.byRule = copied.byRule;
    m_draft.grid = copied.grid;
    m_shown = 0;
    m_grid->select(std::nullopt);
    m_text->setModified(false);
    show();
    m_grid->setFocus();
    Q_EMIT changed();
}

void HoursPage::askCopy() {
    auto *dialog = new CopyHoursDialog(m_desk, m_schedule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto exceptions = desk::SupplyDesk(m_desk).hours(dialog->chosen()).exceptions;
        copyFrom(dialog->chosen());
        if (dialog->withExceptions()) {
            m_draft.exceptions.insert(exceptions.begin(), exceptions.end());
            Q_EMIT changed();
        }
    });
    dialog->open();
}

// ---- events ---------------------------------------------------------------------------------------------------------

void HoursPage::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool HoursPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize) {
        placeEmptyState();
    }
    return QWidget::eventFilter(watched, event);
}

void HoursPage::placeEmptyState() {
    const QRect area = m_grid->canvasArea();
    constexpr int usualWidth = 480;
    const int width = qMin(usualWidth, area.width() - 16);
    m_empty->resize(width, m_empty->layout()->hasHeightForWidth() ? m_empty->layout()->totalHeightForWidth(width) : m_empty->sizeHint().height());
    m_empty->move(area.center().x() - m_empty->width() / 2, area.top() + area.height() / 3 - m_empty->height() / 2);
}

} // namespace praxidesk::schedules
