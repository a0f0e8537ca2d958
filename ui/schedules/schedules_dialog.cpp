#include "ui/schedules/schedules_dialog.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/schedules/actors_editor.h"
#include "ui/schedules/details_page.h"
#include "ui/schedules/exceptions_page.h"
#include "ui/schedules/holidays_dialog.h"
#include "ui/schedules/hours_page.h"
#include "ui/schedules/make_slots_dialog.h"
#include "ui/schedules/parameters_page.h"
#include "ui/schedules/schedule_list.h"
#include "ui/schedules/week_grid.h"
#include "ui/schedules/words.h"
#include "ui/style/reading.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace praxidesk::schedules {
namespace {

/// Without plans that draw nothing: they are not kept.
HoursDraft trimmed(HoursDraft draft) {
    std::erase_if(draft.plans, [](const WeekPlan &plan) { return plan.spans.empty(); });
    return draft;
}

bool same(const desk::ScheduleDetails &a, const desk::ScheduleDetails &b) {
    return a.actors == b.actors && a.serviceCategory == b.serviceCategory && a.serviceType == b.serviceType && a.specialty == b.specialty
        && a.horizonStart == b.horizonStart && a.horizonEnd == b.horizonEnd && a.comment == b.comment && a.parameters == b.parameters;
}

} // namespace

SchedulesDialog::SchedulesDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent) : QDialog(parent), m_desk(desk), m_schedule(schedule) {
    build();
    connectParts();
    const auto first = m_list->model()->idAt(m_list->model()->index(0));
    const ScheduleId wanted = schedule ? schedule : first;
    if (wanted) {
        load(wanted);
        showPage(Page::Hours);
        m_hours->grid()->setFocus();
    } else {
        startNew();
    }
}

void SchedulesDialog::showPage(Page page) {
    if (page == Page::Visits) {
        m_parameters->setHours(hoursOf(draftHours()));
    }
    m_tabs->button(static_cast<int>(page))->setChecked(true);
    m_pages->setCurrentIndex(static_cast<int>(page));
}

// ---- what is shown --------------------------------------------------------------------------------------------------

void SchedulesDialog::load(ScheduleId schedule) {
    const desk::SupplyDesk supply(m_desk);
    m_schedule = schedule;
    m_loadedDetails = supply.details(schedule).value_or(desk::ScheduleDetails());
    const WeeklyHours hours = supply.hours(schedule);
    m_loadedHours = draftOf(hours);
    m_details->load(m_loadedDetails);
    m_parameters->load(m_loadedDetails.parameters, schedule);
    m_hours->load(m_loadedHours, schedule);
    m_exceptions->load(m_loadedHours.exceptions);
    m_parameters->setHours(hours);
    m_list->setCurrent(schedule);
    m_error->hide();
    refreshState();
}

void SchedulesDialog::startNew() {
    m_schedule = {};
    m_loadedDetails = {};
    m_loadedHours = {};
    m_details->load({});
    m_parameters->load({}, {});
    m_hours->load({}, {});
    m_exceptions->load({});
    m_list->setCurrent({});
    m_error->hide();
    showPage(Page::Details);
    m_details->actors()->field()->setFocus();
    refreshState();
}

void SchedulesDialog::refreshState() {
    const auto found = m_desk.store().schedule(m_schedule);
    const bool isNew = !found;
    m_title->setText(found ? booking::scheduleName(m_desk.store(), *found) : tr("New schedule"));
    QStringList about;
    if (found && !found->active) {
        about << (found->comment.isEmpty() ? tr("not active") : tr("not active: %1", "comment").arg(found->comment));
    }
    if (const QString role = found ? booking::scheduleRole(*found) : QString(); !role.isEmpty()) {
        about << role;
    }
    m_subtitle->setText(style::fromTheWindowsSide(about.join(QStringLiteral(" · "))));
    m_state->setVisible(!isNew);
    m_state->setText(found && !found->active ? tr("Ac&tivate…") : tr("D&eactivate…"));
    const bool changed = isChanged();
    m_slots->setVisible(!isNew);
    m_publish->setVisible(!isNew);
    m_slots->setEnabled(!changed && !m_loadedHours.isEmpty());
    m_publish->setEnabled(!changed && !m_loadedHours.isEmpty());
    m_slots->setToolTip(changed ? tr("Save first: Slots are made from the saved hours") : m_loadedHours.isEmpty() ? tr("There are no weekly hours to make Slots from") : QString());
    m_save->setEnabled(changed);
    m_save->setText(isNew ? tr("Create") : tr("Save"));
    m_hint->setText(changed ? tr("Not saved yet") : QString());
    if (!changed) {
        m_question->hide();
    }
}

desk::ScheduleDetails SchedulesDialog::draftDetails() const {
    auto details = m_details->details();
    details.parameters = m_parameters->parameters();
    return details;
}

HoursDraft SchedulesDialog::draftHours() const {
    HoursDraft draft = trimmed(m_hours->draft());
    draft.exceptions = m_exceptions->exceptions();
    return draft;
}

bool SchedulesDialog::isChanged() const {
    return !same(draftDetails(), m_loadedDetails) || draftHours() != trimmed(m_loadedHours) || !m_exceptions->forAll().empty() || !m_hours->problem().isEmpty();
}

// ---- saving ---------------------------------------------------------------------------------------------------------

void SchedulesDialog::showError(const QString &text) {
    m_question->hide();
    m_errorText->setText(text);
    m_error->show();
    m_error->tint();
}

bool SchedulesDialog::save() {
    if (const QString problem = m_details->problem(); !problem.isEmpty()) {
        showPage(Page::Details);
        showError(problem);
        return false;
    }
    if (const QString problem = m_hours->problem(); !problem.isEmpty()) {
        showPage(Page::Hours);
        showError(problem);
        return false;
    }
    const auto details = draftDetails();
    const WeeklyHours hours = hoursOf(draftHours());
    const QScopedValueRollback writing(m_writing, true);
    const QString name = m_schedule ? booking::scheduleName(m_desk.store(), m_schedule) : QString();
    const auto done = m_desk.together(QStringLiteral("change schedule"),
                                      m_schedule ? tr("Changed the schedule of %1.", "practitioner").arg(name) : tr("Made a new schedule."),
                                      [&] { return write(details, hours); });
    if (!done) {
        showError(booking::errorText(done.error()));
        return false;
    }
    load(m_schedule);
    m_hint->setText(tr("Saved"));
    return true;
}

Result<void> SchedulesDialog::write(const desk::ScheduleDetails &wanted, const WeeklyHours &hours) {
    desk::SupplyDesk supply(m_desk);
    auto details = wanted;
    for (Reference &actor : details.actors) {
        if (!actor.key && actor.reference.isEmpty()) {
            const auto added = supply.addActor(actor.type, actor.display);
            if (!added) {
                return tl::unexpected(added.error());
            }
            actor = m_desk.store().referenceTo(resourceKey(*added));
        }
    }
    if (!m_schedule) {
        const auto made = supply.create(details, hours);
        if (!made) {
            return tl::unexpected(made.error());
        }
        m_schedule = *made;
    } else {
        if (!same(details, m_loadedDetails)) {
            if (auto done = supply.setDetails(m_schedule, details); !done) {
                return done;
            }
        }
        if (draftHours() != trimmed(m_loadedHours)) {
            if (auto done = supply.setHours(m_schedule, hours); !done) {
                return done;
            }
        }
    }
    if (m_exceptions->forAll().empty()) {
        return {};
    }
    std::vector<ScheduleId> others;
    for (const auto &schedule : m_desk.store().schedules()) {
        if (schedule.active && schedule.id() != m_schedule) {
            others.push_back(schedule.id());
        }
    }
    return others.empty() ? Result<void>() : supply.closeHolidays(others, m_exceptions->forAll());
}

void SchedulesDialog::leave(const QString &question, const std::function<void()> &then) {
    if (!isChanged()) {
        then();
        return;
    }
    m_then = then;
    m_questionText->setText(question);
    m_error->hide();
    m_question->show();
    m_question->tint();
    m_questionSave->setFocus();
}

void SchedulesDialog::reject() {
    if (m_question->isVisible()) { // a second Esc goes back to the work
        m_question->hide();
        m_list->setCurrent(m_schedule);
        return;
    }
    leave(tr("What you changed is not saved yet."), [this] { QDialog::reject(); });
}

void SchedulesDialog::importHolidays() {
    auto *dialog = new HolidaysDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_exceptions->addHolidays(dialog->holidays(), dialog->forAll()); });
    dialog->open();
    dialog->chooseFile();
}

} // namespace praxidesk::schedules
