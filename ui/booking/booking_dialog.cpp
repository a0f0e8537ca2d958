#include "ui/booking/booking_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/occurrence_list.h"
#include "ui/booking/participants_editor.h"
#include "ui/booking/patient_label.h"
#include "ui/booking/patient_picker.h"
#include "ui/booking/schedule_names.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/repeat_editor.h"
#include "ui/booking/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace praxidesk::booking {
namespace {

constexpr size_t mostAlternatives = 4;

int minutesOf(Milliseconds duration) {
    return static_cast<int>(std::chrono::duration_cast<Minutes>(duration).count());
}

} // namespace

BookingDialog::BookingDialog(desk::Desk &desk, BookingDraft draft, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_draft(std::move(draft)), m_types(visitTypes(desk.store())) {
    build();
    load();
    m_loading = false;
    check();
    if (m_draft.patient || m_before) {
        focusNext();
    } else {
        m_patient->field()->setFocus();
    }
}

void BookingDialog::load() {
    fillSchedules();
    fillRooms();
    for (const auto &type : m_types) {
        m_visit->addItem(type.label);
    }
    const auto &zone = m_desk.store().zone();
    if (m_draft.appointment) {
        loadAppointment();
        return;
    }
    setWindowTitle(tr("Book an appointment"));
    if (!m_draft.interval) {
        const auto tomorrow = m_desk.store().now() + Minutes(5);
        m_draft.interval = Interval{tomorrow, tomorrow + Minutes(20)};
    }
    m_date->setDate(zone.dateOf(m_draft.interval->start));
    setInterval(*m_draft.interval);
    if (m_draft.schedules.size() > 1) {
        for (const auto id : m_draft.schedules) {
            auto wanted = request();
            wanted.schedules = {id};
            if (const auto preview = m_desk.preview(wanted); preview && preview->clashes.empty()) {
                m_schedule->setCurrentIndex(m_schedule->findData(id.value));
                break;
            }
        }
    }
    fillServices();
    if (m_draft.lengthFromGesture) {
        m_minutesHint->setText(tr("from the calendar"));
    }
    if (!m_draft.visit.isEmpty()) {
        m_visit->setCurrentText(m_draft.visit);
    }
    if (m_draft.patient) {
        m_patient->setPatient(m_draft.patient);
    } else if (!m_draft.newPatient.isEmpty()) {
        m_patient->startNew(m_draft.newPatient);
    }
}

void BookingDialog::loadAppointment() {
    const auto &store = m_desk.store();
    const auto found = store.appointment(m_draft.appointment);
    if (!found) {
        return;
    }
    m_before = *found;
    m_book->setText(tr("Save"));
    m_participants->setAnswersShown(true);
    std::vector<ParticipantsEditor::Entry> others;
    std::vector<ResourceKey> own;
    if (const auto schedule = store.schedule(this->schedule())) {
        for (const auto &actor : schedule->actors) {
            own.push_back(actor.key);
        }
    }
    for (const auto &participant : m_before->participants) {
        const auto &actor = participant.actor;
        if (actor.type == ResourceType::Patient) {
            m_patient->setPatient(narrow<PatientId>(actor.key));
            if (actor.key && !m_patient->patient()) {
                m_patient->setUnknown(narrow<PatientId>(actor.key), patientLabel(store, *m_before));
            }
        } else if (std::ranges::find(own, actor.key) == own.end() && (actor.key || !actor.display.isEmpty())) {
            const int room = actor.type == ResourceType::Location && m_room->isEnabled() ? m_room->findData(actor.key.value) : -1;
            if (room > 0 && m_room->currentIndex() <= 0) {
                m_room->setCurrentIndex(room);
            } else {
                others.push_back({actor, participant.status});
            }
        }
    }
    m_participants->load(std::move(others));
    for (const auto &reference : moreParticipants()) {
        m_othersBefore.push_back(reference.key);
    }
    m_draft.schedules = m_draft.together = schedule() ? std::vector{schedule()} : std::vector<ScheduleId>();
    for (const auto &reference : m_before->slotReferences) {
        const auto slot = store.slot(narrow<SlotId>(reference.key));
        const auto id = slot ? narrow<ScheduleId>(slot->schedule.key) : ScheduleId{};
        if (id && std::ranges::find(m_draft.together, id) == m_draft.together.end()) {
            m_draft.together.push_back(id);
        }
    }
    setWindowTitle(tr("Appointment"));
    m_note->setText(m_before->comment);
    const QString label = m_before->appointmentType ? m_before->appointmentType->label()
                          : !m_before->serviceType.empty() ? m_before->serviceType.front().label()
                                                           : m_before->description;
    if (!label.isEmpty() && m_visit->findText(label) < 0) {
        m_visit->addItem(label);
    }
    m_visit->setCurrentIndex(label.isEmpty() ? 0 : m_visit->findText(label));
    if (m_before->interval) {
        m_date->setDate(store.zone().dateOf(m_before->interval->start));
        setInterval(*m_before->interval);
        m_draft.interval = m_before->interval;
    }
    fillServices();
}

void BookingDialog::fillSchedules() {
    const auto &store = m_desk.store();
    ScheduleId current = m_draft.schedules.empty() ? ScheduleId{} : m_draft.schedules.front();
    if (m_draft.appointment) {
        if (const auto appointment = store.appointment(m_draft.appointment)) {
            for (const auto &reference : appointment->slotReferences) {
                if (const auto slot = store.slot(narrow<SlotId>(reference.key))) {
                    current = narrow<ScheduleId>(slot->schedule.key);
                    break;
                }
            }
        }
    }
    for (const auto &each : namedSchedules(store, current)) {
        m_schedule->addItem(each.name, each.id.value);
    }
    if (current) {
        m_schedule->setCurrentIndex(m_schedule->findData(current.value));
    } else if (m_draft.appointment) {
        m_schedule->insertItem(0, tr("Whom the visit names", "a visit on no schedule"), qint64(0));
        m_schedule->setCurrentIndex(0);
    }
}

void BookingDialog::fillRooms() {
    const auto &store = m_desk.store();
    const auto schedule = store.schedule(this->schedule());
    const auto kept = m_room->currentData();
    const QSignalBlocker quiet(m_room);
    m_room->clear();
    m_room->addItem(tr("No room"), qint64(0));
    for (const auto &actor : store.actors()) {
        if (actor.type == ResourceType::Location && actor.active) {
            m_room->addItem(actor.name, actor.header.key.value);
        }
    }
    // A schedule that has its room brings it along.
    ResourceKey fixed;
    std::vector<ResourceKey> taken;
    if (schedule) {
        for (const auto &actor : schedule->actors) {
            taken.push_back(actor.key);
            if (actor.type == ResourceType::Location) {
                fixed = actor.key;
            }
        }
    }
    const int at = m_room->findData(fixed ? fixed.value : kept.isValid() ? kept.toLongLong() : m_draft.room.value);
    m_room->setCurrentIndex(qMax(0, at));
    m_room->setEnabled(!fixed);
    m_participants->setTaken(std::move(taken));
}

void BookingDialog::fillServices() {
    const auto schedule = m_desk.store().schedule(this->schedule());
    const QSignalBlocker quiet(m_service);
    m_service->clear();
    const bool several = schedule && schedule->serviceType.size() > 1;
    if (several) {
        m_service->addItem(tr("Any service"));
        for (const auto &type : schedule->serviceType) {
            m_service->addItem(type.label());
        }
        if (m_before && !m_before->serviceType.empty()) {
            m_service->setCurrentIndex(qMax(0, m_service->findText(m_before->serviceType.front().label())));
        }
    }
    m_service->setVisible(several);
    m_serviceLabel->setVisible(several);
}

ScheduleId BookingDialog::schedule() const {
    return ScheduleId{m_schedule->currentData().toLongLong()};
}

Interval BookingDialog::interval() const {
    const auto start = m_desk.store().zone().toInstant({m_date->date(), m_from->time()});
    return {start, start + Minutes(m_minutes->value())};
}

void BookingDialog::setInterval(const Interval &interval) {
    const auto &zone = m_desk.store().zone();
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const QSignalBlocker quietMinutes(m_minutes);
    m_date->setDate(zone.dateOf(interval.start));
    m_from->setTime(zone.toWallClock(interval.start).time);
    m_to->setTime(zone.toWallClock(interval.end).time);
    m_minutes->setValue(minutesOf(interval.duration()));
}

void BookingDialog::visitPicked() {
    const auto type = visitType(m_types, m_visit->currentText());
    m_preparation->setText(type ? type->preparation : QString());
    m_preparation->setVisible(type && !type->preparation.isEmpty());
    if (m_loading) {
        return;
    }
    if (type && m_minutes->value() != type->minutes) {
        if (m_draft.lengthFromGesture && m_draft.interval) {
            m_minutesHint->setText(tr("was %1 in the calendar").arg(durationText(m_draft.interval->duration())));
        }
        setInterval({interval().start, interval().start + Minutes(type->minutes)});
    }
    check();
}

std::optional<Concept> BookingDialog::visitConcept() const {
    return m_visit->currentIndex() <= 0 ? std::nullopt : std::optional(Concept::ofText(m_visit->currentText()));
}

std::optional<Concept> BookingDialog::service() const {
    const auto schedule = m_desk.store().schedule(this->schedule());
    if (!schedule || schedule->serviceType.empty()) {
        return std::nullopt;
    }
    if (schedule->serviceType.size() == 1) {
        return schedule->serviceType.front();
    }
    const int chosen = m_service->currentIndex();
    return chosen <= 0 ? std::nullopt : std::optional(schedule->serviceType.at(static_cast<size_t>(chosen - 1)));
}

std::vector<Reference> BookingDialog::moreParticipants() const {
    auto all = m_participants->references();
    if (m_room->isEnabled() && m_room->currentIndex() > 0) {
        all.insert(all.begin(), m_desk.store().referenceTo(ResourceKey{m_room->currentData().toLongLong()}));
    }
    return all;
}

desk::BookingRequest BookingDialog::request() const {
    const auto wanted = interval();
    desk::BookingRequest request;
    if (schedule()) {
        request.schedules = {schedule()};
    }
    // Another practitioner for a visit leaves the others who give it; for an offer it is another offer.
    if (!m_draft.schedules.empty() && (m_before || m_draft.schedules.front() == schedule())) {
        std::ranges::copy_if(m_draft.together, std::back_inserter(request.schedules),
                             [this](ScheduleId id) { return id != schedule() && id != m_draft.schedules.front(); });
    }
    request.start = wanted.start;
    request.duration = wanted.duration();
    request.patient = m_patient->patient();
    request.moreParticipants = moreParticipants();
    request.serviceType = service();
    request.appointmentType = visitConcept();
    request.comment = m_note->text().simplified();
    if (m_askFirst->isChecked()) {
        request.status = AppointmentStatus::Pending;
    }
    request.overbook = !m_clashBox->reason().isEmpty();
    request.reason = m_clashBox->reason();
    if (m_draft.hold && m_draft.interval && wanted.start == m_draft.interval->start && wanted.duration() <= m_draft.interval->duration()
        && !m_draft.schedules.empty() && m_draft.schedules.front() == schedule()) {
        request.hold = m_draft.hold;
    }
    return request;
}

BookingDraft BookingDialog::wanted() const {
    BookingDraft draft = m_draft;
    draft.interval = interval();
    draft.patient = m_patient->patient();
    draft.schedules = {schedule()};
    draft.visit = m_visit->currentIndex() > 0 ? m_visit->currentText() : QString();
    draft.lengthFromGesture = false;
    return draft;
}

bool BookingDialog::isUnmoved(const desk::BookingRequest &asked) const {
    return m_before && m_before->interval == interval() && asked.schedules == m_draft.together;
}

void BookingDialog::check() {
    if (m_loading) {
        return;
    }
    auto asked = request();
    asked.overbook = false;
    asked.reason.clear();
    const bool unchanged = isUnmoved(asked);
    const bool onSchedule = !asked.schedules.empty() || !m_before;
    Result<desk::Preview> preview = desk::Preview();
    if (onSchedule) {
        preview = m_desk.preview(asked, m_draft.appointment);
    }
    m_warning->hide();
    m_clash = !preview || (!preview->clashes.empty() && !unchanged);
    if (!preview) {
        m_clashBox->show({errorText(preview.error())}, {}, {});
    } else if (m_clash) {
        showClash(*preview);
    } else {
        m_clashBox->hide();
        QStringList with{m_schedule->currentText()};
        for (size_t at = 1; at < asked.schedules.size(); ++at) {
            with << scheduleName(m_desk.store(), asked.schedules[at]);
        }
        if (m_room->currentIndex() > 0) {
            with << m_room->currentText();
        }
        const QString names = QLocale().createSeparatedList(with);
        m_free->setText(unchanged || !onSchedule ? QString() : tr("✓ Free: %1").arg(names));
        if (!m_free->text().isEmpty() && preview->interval != interval()) {
            m_free->setText(tr("✓ Free: %1. Takes %2, the whole of its Slots.").arg(names, rangeText(preview->interval, m_desk.store().zone())));
        }
        if (!preview->warnings.empty()) {
            m_warning->setText(preview->warnings.front().message);
            m_warning->show();
        }
    }
    m_free->setVisible(!m_clash && !m_free->text().isEmpty());
    checkSeries();
    updateButtons();
    fitToContent();
    Q_EMIT timeChanged();
}

void BookingDialog::showClash(const desk::Preview &preview) {
    constexpr int mostSentences = 3;
    const QStringList sentences = clashSentences(preview.clashes).mid(0, mostSentences);
    const auto ways = alternatives(preview);
    m_clashBox->show(sentences, ways.empty() ? tr("No other time was found in the next days.")
                                             : tr("Nearest times for %1:").arg(durationText(interval().duration())), ways);
}

std::vector<Alternative> BookingDialog::alternatives(const desk::Preview &preview) const {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto day = m_date->date();
    std::vector<Alternative> ways;
    // Shorter, when the time is free at first and taken later.
    std::optional<Instant> taken;
    for (const auto &clash : preview.clashes) {
        if (clash.interval && clash.interval->start > interval().start) {
            taken = taken ? std::min(*taken, clash.interval->start) : clash.interval->start;
        } else {
            taken.reset();
            break;
        }
    }
    std::optional<Alternative> shorter;
    if (taken && *taken - interval().start >= Minutes(5)) {
        auto asked = request();
        asked.overbook = false;
        asked.duration = *taken - interval().start;
        if (const auto fits = m_desk.preview(asked, m_draft.appointment); fits && fits->clashes.empty()) {
            const Interval part{interval().start, *taken};
            shorter = Alternative{rangeText(part, zone), tr("shorten to %1").arg(durationText(part.duration())), part, asked.schedules};
        }
    }
    const size_t room = mostAlternatives - (shorter ? 1 : 0);
    for (const auto &offer : preview.alternatives) {
        if (ways.size() == room) {
            break;
        }
        const auto date = zone.dateOf(offer.interval.start);
        const QString who = offer.schedules.empty() ? m_schedule->currentText() : scheduleName(store, offer.schedules.front());
        if (date == day) {
            ways.push_back({rangeText(offer.interval, zone), tr("%1, same day", "practitioner").arg(who), offer.interval, offer.schedules});
        } else {
            ways.push_back({tr("%1, %2", "day, time").arg(relativeDay(date, zone.dateOf(store.now())), timeText(offer.interval.start, zone)), who,
                            offer.interval, offer.schedules});
        }
    }
    if (shorter) {
        ways.push_back(*shorter);
    }
    return ways;
}

void BookingDialog::take(const Alternative &alternative) {
    m_loading = true;
    if (!alternative.schedules.empty() && m_schedule->findData(alternative.schedules.front().value) >= 0) {
        m_schedule->setCurrentIndex(m_schedule->findData(alternative.schedules.front().value));
        fillRooms();
    }
    setInterval(alternative.interval);
    m_loading = false;
    check();
    focusNext();
}

bool BookingDialog::knowsForWhom() const {
    return m_patient->isComplete() || (m_before && std::ranges::none_of(m_before->participants, [](const Participant &each) {
               return each.actor.type == ResourceType::Patient && each.actor.key;
           }));
}

bool BookingDialog::knowsWithWhom() const {
    return schedule() || m_before;
}

void BookingDialog::focusNext() {
    if (!knowsForWhom()) {
        m_patient->field()->setFocus();
    } else if (m_clash) {
        m_clashBox->focusFirst();
    } else {
        m_book->setFocus();
    }
}

bool BookingDialog::repeats() const {
    return !m_draft.appointment && m_repeat->repeats();
}

desk::SeriesRequest BookingDialog::seriesRequest() const {
    desk::SeriesRequest series;
    series.first = request();
    series.first.overbook = false;
    series.first.reason.clear();
    series.first.hold = {};
    series.rrule = m_repeat->rule();
    series.skipped = m_occurrences->skipped();
    series.moved = m_occurrences->moved();
    return series;
}

void BookingDialog::checkSeries() {
    m_repeat->setStart(m_date->date());
    m_occurrences->setVisible(repeats());
    if (!repeats()) {
        return;
    }
    const auto series = seriesRequest();
    const desk::SeriesDesk seriesDesk(m_desk);
    const auto occurrences = seriesDesk.preview(series);
    if (!occurrences) {
        m_occurrences->showError(errorText(occurrences.error()));
        return;
    }
    m_occurrences->show(*occurrences, seriesDesk.cutRemark(series).value_or(QString()));
    // What the first one clashes with stands in the list, with its ways out.
    m_clashBox->hide();
    m_free->hide();
}

void BookingDialog::updateButtons() {
    const bool excused = m_clash && !m_clashBox->reason().isEmpty();
    const bool all = !repeats() || (m_occurrences->wanted() > 0 && m_occurrences->clashing() == 0);
    const bool free = repeats() || !m_clash || excused;
    m_book->setText(excused ? tr("Overbook") : m_draft.appointment ? tr("Save") : repeats() ? tr("Book %n visits", nullptr, m_occurrences->wanted()) : tr("Book"));
    m_book->setEnabled(knowsForWhom() && knowsWithWhom() && free && all && m_minutes->value() > 0);
}

void BookingDialog::fitToContent() {
    booking::fitToContent(*this, *m_body);
}

void BookingDialog::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    fitToContent(); // only now is everything as wide and as tall as it will be
}

void BookingDialog::keyPressEvent(QKeyEvent *event) {
    // Enter books from every field; the dialog itself forgets its default button when that had the focus first.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (m_book->isEnabled()) {
            m_book->click();
        } else {
            focusNext();
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace praxidesk::booking
