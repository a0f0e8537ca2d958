#include "ui/shell/desk_actions.h"

#include "ui/blocking/block_dialog.h"
#include "ui/booking/patient_label.h"
#include "ui/booking/reason_dialog.h"
#include "ui/booking/scope_choice.h"
#include "ui/booking/waitlist_dialog.h"
#include "ui/booking/words.h"
#include "ui/settings/choices.h"
#include "ui/shell/find_reasons.h"

namespace praxidesk::shell {

using booking::BookingDialog;
using booking::BookingDraft;
using booking::ReasonDialog;

namespace {

QString whenText(const store::Store &store, const Interval &interval) {
    return DeskActions::tr("%1 %2", "day, times")
        .arg(QLocale().toString(store.zone().dateOf(interval.start), DeskActions::tr("ddd d MMM", "day with month, see QDate::toString")), booking::rangeText(interval, store.zone()));
}

} // namespace

DeskActions::DeskActions(desk::Desk &desk, QWidget *dialogParent) : QObject(dialogParent), m_desk(desk), m_parent(dialogParent) {}

template <typename T>
bool DeskActions::check(const Result<T> &result) {
    if (!result) {
        refuse(result.error());
        return false;
    }
    return true;
}

void DeskActions::refuse(const Error &error) {
    Q_EMIT refused(booking::errorText(error), {});
}

bool DeskActions::isRoom(ActorId id) const {
    const auto actor = m_desk.store().actor(id);
    return actor && booking::isPlaceOrThing(actor->type);
}

QString DeskActions::nameOf(AppointmentId id) const {
    const auto appointment = m_desk.store().appointment(id);
    const QString name = appointment ? booking::patientLabel(m_desk.store(), *appointment) : QString();
    return name.isEmpty() ? tr("this visit") : name;
}

std::vector<ScheduleId> DeskActions::schedulesOf(const Appointment &appointment) const {
    std::vector<ScheduleId> all;
    for (const auto &reference : appointment.slotReferences) {
        if (const auto slot = m_desk.store().slot(narrow<SlotId>(reference.key))) {
            if (const auto id = narrow<ScheduleId>(slot->schedule.key); std::ranges::find(all, id) == all.end()) {
                all.push_back(id);
            }
        }
    }
    return all;
}

QString DeskActions::refusal(const calendar::Intent &intent, const calendar::GridContent &content) const {
    const auto columnOf = [&content](size_t at) -> const calendar::Column * { return at < content.columns.size() ? &content.columns[at] : nullptr; };
    if (const auto *block = std::get_if<calendar::BlockIntent>(&intent)) {
        const auto *column = columnOf(block->column);
        return column != nullptr && column->schedules.empty() ? tr("%1 has no schedule to block").arg(column->title) : QString();
    }
    if (const auto *change = std::get_if<calendar::ChangeBlockIntent>(&intent)) {
        const auto *column = columnOf(change->column);
        return column != nullptr && column->schedules.empty() ? tr("%1 has no schedule to block").arg(column->title) : QString();
    }
    return {};
}

void DeskActions::carryOut(const calendar::Intent &intent, const calendar::GridContent &content) {
    const auto known = [&content](size_t column) { return column < content.columns.size(); };
    if (const auto *wanted = std::get_if<calendar::BookIntent>(&intent); wanted && known(wanted->column)) {
        book(draftFor(content.columns[wanted->column], wanted->interval, true));
    } else if (const auto *blocked = std::get_if<calendar::BlockIntent>(&intent); blocked && known(blocked->column)) {
        block({content.columns[blocked->column].schedules, blocked->interval, {}});
    } else if (const auto *moved = std::get_if<calendar::MoveIntent>(&intent); moved && known(moved->column)) {
        move(*moved, content.columns[moved->column]);
    } else if (const auto *resized = std::get_if<calendar::ResizeIntent>(&intent)) {
        desk::MoveRequest request;
        request.appointment = resized->appointment;
        request.start = resized->interval.start;
        request.duration = resized->interval.duration();
        moveTo(request);
    } else if (const auto *changed = std::get_if<calendar::ChangeBlockIntent>(&intent); changed && known(changed->column)) {
        changeBlock(*changed, content.columns[changed->column]);
    } else if (const auto *opened = std::get_if<calendar::OpenIntent>(&intent)) {
        switch (opened->kind) {
        case calendar::ItemKind::Appointment: openAppointment(narrow<AppointmentId>(opened->key)); break;
        case calendar::ItemKind::Block: block({{}, {}, narrow<SlotId>(opened->key)}); break;
        case calendar::ItemKind::Hold: bookHold(narrow<SlotId>(opened->key)); break;
        case calendar::ItemKind::Taken: Q_EMIT told(tr("Another program took this time; the visit is not known here.")); break;
        case calendar::ItemKind::Offer: break;
        }
    }
}

BookingDraft DeskActions::draftFor(const calendar::Column &column, const Interval &interval, bool fromGesture) const {
    BookingDraft draft;
    draft.interval = interval;
    draft.lengthFromGesture = fromGesture;
    if (!isRoom(column.key.actor)) {
        draft.schedules = column.schedules;
        return draft;
    }
    draft.room = resourceKey(column.key.actor);
    for (const auto &schedule : m_desk.store().schedules()) {
        const bool people = std::ranges::any_of(schedule.actors, [](const Reference &actor) { return !booking::isPlaceOrThing(actor.type); });
        if (schedule.active && people) {
            draft.schedules.push_back(schedule.id());
        }
    }
    return draft;
}

BookingDialog *DeskActions::book(const BookingDraft &draft) {
    auto *dialog = new BookingDialog(m_desk, draft, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        if (result == BookingDialog::FindMore) {
            Q_EMIT findWanted(dialog->wanted());
        } else if (result == QDialog::Accepted) {
            Q_EMIT booked(dialog->appointment());
        }
    });
    Q_EMIT dialogOpens(dialog);
    dialog->open();
    return dialog;
}

void DeskActions::openAppointment(AppointmentId appointment) {
    BookingDraft draft;
    draft.appointment = appointment;
    book(draft);
}

void DeskActions::block(const blocking::BlockDraft &draft) {
    auto *dialog = new blocking::BlockDialog(m_desk, draft, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT blockDialogOpens(dialog);
    dialog->open();
}

void DeskActions::unblock(SlotId id) {
    const desk::SeriesDesk series(m_desk);
    if (series.blockOccurrences(id, desk::Scope::All).size() < 2) {
        check(m_desk.unblock(id));
        return;
    }
    const auto look = [this, id](desk::Scope scope) {
        booking::Outlook outlook;
        const auto blocks = desk::SeriesDesk(m_desk).blockOccurrences(id, scope);
        outlook.heading = tr("%n blocks go, and their time is free again", nullptr, static_cast<int>(blocks.size()));
        for (const auto block : blocks) {
            if (const auto slot = m_desk.store().slot(block)) {
                outlook.lines.push_back({whenText(m_desk.store(), slot->interval), slot->comment});
            }
        }
        return outlook;
    };
    auto *dialog = new booking::ScopeDialog(tr("Remove a recurring block"), tr("This block repeats. Which of them shall go?"), tr("Remove"), look, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { check(desk::SeriesDesk(m_desk).unblock(id, dialog->scope())); });
    dialog->open();
}

void DeskActions::cancel(AppointmentId appointment) {
    const auto visit = m_desk.store().appointment(appointment);
    const QString when = visit && visit->interval ? whenText(m_desk.store(), *visit->interval) : QString();
    const QString sentence = when.isEmpty() ? tr("This cancels the visit of %1.").arg(nameOf(appointment)) : tr("This cancels the visit of %1 (%2). Its time is free again then.", "patient, day and times").arg(nameOf(appointment), when);
    auto *dialog = new ReasonDialog(tr("Cancel an appointment"), sentence,
                                    ReasonDialog::cancelReasons(), tr("Cancel the appointment"), false, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList answers{tr("Knows already")};
    for (const auto &way : ReasonDialog::waysOfTelling()) {
        answers << tr("Told %1", "by phone, in person …").arg(way);
    }
    answers << tr("Not told yet: keep on the call list");
    const int notYet = static_cast<int>(answers.size()) - 1;
    QHash<QString, int> suggested;
    for (const auto &reason : ReasonDialog::cancelReasons()) {
        suggested.insert(reason, reason == ReasonDialog::reasonOfPractice() ? notYet : 0);
    }
    dialog->addChoice(tr("Does the patient &know?"), answers, suggested);
    auto *scope = new booking::ScopeChoice(dialog);
    scope->setVisible(desk::SeriesDesk(m_desk).occurrences(appointment, desk::Scope::All).size() > 1);
    if (scope->isVisibleTo(dialog)) {
        dialog->addRow(tr("Cance&l"), scope);
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, scope, appointment, notYet] {
        check(m_desk.together(QStringLiteral("cancel"), tr("Cancelled the visit of %1.").arg(nameOf(appointment)), [&]() -> Result<void> {
            const auto cancelled = desk::SeriesDesk(m_desk).cancel(appointment, scope->scope(), dialog->reason());
            Result<AppointmentId> done = cancelled ? Result<AppointmentId>(appointment) : tl::unexpected(cancelled.error());
            if (done && dialog->choice() == notYet) {
                done = m_desk.patientNotTold(appointment);
            } else if (done && dialog->choice() > 0) {
                done = m_desk.patientTold(appointment, ReasonDialog::waysOfTelling().at(dialog->choice() - 1));
            }
            return done ? Result<void>() : tl::unexpected(done.error());
        }));
    });
    dialog->open();
}

void DeskActions::setStatus(AppointmentId appointment, AppointmentStatus status) {
    check(m_desk.setStatus(appointment, status));
}

void DeskActions::giveTimeBack(AppointmentId appointment) {
    check(m_desk.giveTimeBack(appointment));
}

void DeskActions::patientTold(AppointmentId appointment) {
    auto *dialog = new ReasonDialog(tr("Patient was told"), tr("%1 knows now. How was that told? It is kept with the visit.").arg(nameOf(appointment)),
                                    ReasonDialog::waysOfTelling(), tr("Take off the call list"), true, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->ask(tr("&How"), ReasonDialog::waysOfTelling().front());
    connect(dialog, &QDialog::accepted, this, [this, dialog, appointment] { check(m_desk.patientTold(appointment, dialog->reason())); });
    dialog->open();
}

void DeskActions::hold(const availability::Offer &offer, const QString &forWhom) {
    desk::HoldRequest request;
    request.schedules = offer.schedules;
    request.start = offer.interval.start;
    request.duration = offer.interval.duration();
    request.lifetime = settings::holdLifetime();
    request.forWhom = forWhom;
    check(m_desk.hold(request));
}

void DeskActions::release(SlotId id) {
    check(m_desk.release(id));
}

void DeskActions::bookHold(SlotId id) {
    const auto slot = m_desk.store().slot(id);
    if (!slot) {
        return;
    }
    BookingDraft draft;
    draft.hold = id;
    draft.schedules = {narrow<ScheduleId>(slot->schedule.key)};
    draft.interval = slot->interval;
    const auto own = ownHolds(m_desk);
    if (const auto held = std::ranges::find(own, id, &OwnHold::id); held != own.end()) {
        draft.interval = held->interval;
        draft.together = held->schedules;
        // For whom it is held is only a name: taken when it can mean nobody else.
        const auto patients = held->forWhom.isEmpty() ? std::vector<store::PatientHit>() : m_desk.store().searchPatients(held->forWhom, 2);
        if (patients.size() == 1 && patients.front().name == held->forWhom) {
            draft.patient = patients.front().id;
        }
    }
    book(draft);
}

void DeskActions::waitlist(AppointmentId entry, PatientId patient) {
    auto *dialog = new booking::WaitlistDialog(m_desk, entry, patient, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskActions::stopWaiting(AppointmentId entry) {
    check(desk::WaitingList(m_desk).remove(entry, tr("Does not wait any more")));
}

void DeskActions::bookWaiting(AppointmentId entry, const availability::Offer &offer) {
    const auto done = desk::WaitingList(m_desk).book(entry, offer);
    if (check(done)) {
        Q_EMIT booked(*done);
    }
}

void DeskActions::undo() {
    const auto change = m_desk.undo();
    if (check(change)) {
        Q_EMIT told(tr("Undone: %1").arg(change->summary));
    }
}

void DeskActions::redo() {
    const auto change = m_desk.redo();
    if (check(change)) {
        Q_EMIT told(tr("Done again: %1").arg(change->summary));
    }
}

void DeskActions::move(const calendar::MoveIntent &intent, const calendar::Column &column) {
    const auto appointment = m_desk.store().appointment(intent.appointment);
    if (!appointment || !appointment->interval) {
        return;
    }
    const bool takesPart = std::ranges::any_of(appointment->participants, [&column](const Participant &each) { return each.actor.key == resourceKey(column.key.actor); });
    if (intent.copy) {
        copy(intent.appointment, intent.interval.start, takesPart || column.schedules.empty() ? schedulesOf(*appointment) : std::vector{column.schedules.front()});
        return;
    }
    desk::MoveRequest request;
    request.appointment = intent.appointment;
    request.start = intent.interval.start;
    request.duration = intent.interval.duration();
    if (!takesPart && isRoom(column.key.actor)) {
        const auto toRoom = [this, intent, room = column.key.actor](desk::Scope scope) {
            moveToRoom(intent.appointment, room, intent.interval.start, intent.interval.duration(), scope);
        };
        askWhich(request, toRoom);
        return;
    }
    if (!takesPart) {
        if (column.schedules.empty()) {
            Q_EMIT refused(tr("%1 has no schedule, so nothing can be booked there.").arg(column.title), {});
            return;
        }
        request.schedules = {column.schedules.front()};
    }
    moveTo(request);
}

void DeskActions::moveTo(const desk::MoveRequest &request) {
    askWhich(request, [this, request](desk::Scope scope) {
        if (scope == desk::Scope::This) {
            moveOnly(request);
        } else {
            moveSeries(request, scope);
        }
    });
}

void DeskActions::moveOnly(const desk::MoveRequest &request) {
    if (const auto done = m_desk.move(request); !done) {
        refuseMove(request, done.error());
    } else {
        Q_EMIT moved(request.appointment);
    }
}

void DeskActions::moveSeries(const desk::MoveRequest &request, desk::Scope scope) {
    if (check(desk::SeriesDesk(m_desk).move({request.appointment, scope, request.start, request.duration, request.schedules, request.overbook, request.reason}))) {
        Q_EMIT moved(request.appointment);
    }
}

void DeskActions::askWhich(const desk::MoveRequest &request, const std::function<void(desk::Scope)> &then) {
    const auto appointment = m_desk.store().appointment(request.appointment);
    if (!appointment || !appointment->interval || !isOneOfSeveral(request.appointment)) {
        then(desk::Scope::This);
        return;
    }
    const Instant start = request.start.value_or(appointment->interval->start);
    const Interval to{start, start + request.duration.value_or(appointment->interval->duration())};
    const bool resizes = start == appointment->interval->start && request.schedules.empty();
    const QString sentence = tr("%1: %2 becomes %3.", "patient, times before, times after")
                                 .arg(nameOf(request.appointment), whenText(m_desk.store(), *appointment->interval), whenText(m_desk.store(), to));
    auto *dialog = new booking::ScopeDialog(tr("Move a visit of a series"), sentence, resizes ? tr("Change") : tr("Move"),
                                            [this, request](desk::Scope scope) { return outlookOf(request, scope); }, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->scope()); });
    dialog->open();
}

bool DeskActions::isOneOfSeveral(AppointmentId id) const {
    const auto &store = m_desk.store();
    return std::ranges::any_of(desk::SeriesDesk(m_desk).occurrences(id, desk::Scope::All), [&](AppointmentId other) {
        const auto appointment = other == id ? failure(ErrorCode::NotFound, {}) : store.appointment(other);
        return appointment && appointment->interval && appointment->interval->start > store.now() && occupies(appointment->status);
    });
}

booking::Outlook DeskActions::outlookOf(const desk::MoveRequest &request, desk::Scope scope) const {
    booking::Outlook outlook;
    const auto occurrences = desk::SeriesDesk(m_desk).previewMove(
        {request.appointment, scope, request.start, request.duration, request.schedules, request.overbook, request.reason});
    if (!occurrences) {
        outlook.obstacle = booking::errorText(occurrences.error());
        return outlook;
    }
    int clashing = 0;
    for (const auto &occurrence : *occurrences) {
        const auto sentences = booking::clashSentences(occurrence.preview.clashes);
        clashing += sentences.isEmpty() ? 0 : 1;
        const QString warning = occurrence.preview.warnings.empty() ? QString() : occurrence.preview.warnings.front().message;
        outlook.lines.push_back({whenText(m_desk.store(), occurrence.interval), sentences.isEmpty() ? warning : sentences.front()});
    }
    const auto count = static_cast<int>(occurrences->size());
    outlook.heading = clashing == 0 ? tr("%n visits, all of them free", nullptr, count)
                                    : tr("%1: %2", "how many visits, how many clash").arg(tr("%n visits", nullptr, count), tr("%n clash", nullptr, clashing));
    if (clashing > 0 && scope != desk::Scope::This) {
        outlook.obstacle = tr("All of them move, or none. Choose another time, or move only this one.");
    }
    return outlook;
}

void DeskActions::moveToRoom(AppointmentId id, ActorId room, Instant start, Milliseconds duration, desk::Scope scope) {
    const auto appointment = m_desk.store().appointment(id);
    if (!appointment) {
        return;
    }
    std::vector<ResourceKey> own;
    for (const auto schedule : schedulesOf(*appointment)) {
        if (const auto found = m_desk.store().schedule(schedule)) {
            for (const auto &actor : found->actors) {
                own.push_back(actor.key);
            }
        }
    }
    std::vector<Reference> others;
    for (const auto &participant : appointment->participants) {
        const bool fixed = participant.actor.type == ResourceType::Patient || std::ranges::find(own, participant.actor.key) != own.end();
        if (!fixed && participant.actor.type != ResourceType::Location) {
            others.push_back(participant.actor);
        }
    }
    others.insert(others.begin(), m_desk.store().referenceTo(resourceKey(room)));
    desk::Desk::Edit edit;
    edit.appointment = id;
    edit.moreParticipants = std::move(others);
    desk::MoveRequest request;
    request.appointment = id;
    request.start = start;
    request.duration = duration;
    bool moves = appointment->interval->start != start;
    // Another room at another time is one step.
    const auto done = m_desk.together({}, {}, [&]() -> Result<void> {
        desk::SeriesDesk series(m_desk);
        if (moves) {
            if (const auto moving = series.move({id, scope, start, duration, {}, false, {}}); !moving) {
                return tl::unexpected(moving.error());
            }
            moves = false;
        }
        const auto edited = series.edit(edit, scope);
        return edited ? Result<void>() : tl::unexpected(edited.error());
    });
    if (!done && moves && scope == desk::Scope::This) {
        refuseMove(request, done.error());
    } else if (check(done)) {
        Q_EMIT moved(id);
    }
}

void DeskActions::refuseMove(const desk::MoveRequest &request, const Error &error) {
    const auto &store = m_desk.store();
    std::vector<NoticeBar::Way> ways;
    const auto appointment = store.appointment(request.appointment);
    if (appointment && appointment->interval && !error.clashes.empty()) {
        desk::BookingRequest wanted;
        wanted.schedules = request.schedules.empty() ? schedulesOf(*appointment) : request.schedules;
        wanted.start = request.start;
        wanted.duration = request.duration;
        if (const auto preview = m_desk.preview(wanted, request.appointment)) {
            const auto today = store.zone().dateOf(store.now());
            for (size_t at = 0; at < preview->alternatives.size() && at < 2; ++at) {
                const auto &offer = preview->alternatives[at];
                desk::MoveRequest instead = request;
                instead.start = offer.interval.start;
                instead.schedules = offer.schedules;
                ways.push_back({tr("%1 %2", "day, time").arg(booking::relativeDay(store.zone().dateOf(offer.interval.start), today), booking::timeText(offer.interval.start, store.zone())),
                                [this, instead] { moveOnly(instead); }});
            }
        }
        ways.push_back({tr("Overbook…"), [this, request] { overbookMove(request); }});
    }
    Q_EMIT refused(booking::errorText(error), ways);
}

void DeskActions::overbookMove(const desk::MoveRequest &request) {
    auto *dialog = new ReasonDialog(tr("Overbook"), tr("The time is taken. Why may %1 come all the same? The reason is kept with the visit.").arg(nameOf(request.appointment)),
                                    ReasonDialog::overbookReasons(), tr("Overbook"), true, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request] {
        desk::MoveRequest excused = request;
        excused.overbook = true;
        excused.reason = dialog->reason();
        if (check(m_desk.move(excused))) {
            Q_EMIT moved(excused.appointment);
        }
    });
    dialog->open();
}

void DeskActions::copy(AppointmentId appointment, Instant start, const std::vector<ScheduleId> &schedules) {
    const auto copied = m_desk.copy(appointment, start, schedules);
    if (check(copied)) {
        Q_EMIT moved(*copied);
    }
}

void DeskActions::changeBlock(const calendar::ChangeBlockIntent &intent, const calendar::Column &column) {
    const auto slot = m_desk.store().slot(intent.block);
    if (!slot) {
        return;
    }
    const auto own = narrow<ScheduleId>(slot->schedule.key);
    desk::BlockRequest request;
    request.intervals = {intent.interval};
    request.kind = slot->blockKind.value_or(BlockKind::Other);
    request.comment = slot->comment;
    const bool stays = std::ranges::find(column.schedules, own) != column.schedules.end() || column.schedules.empty();
    request.schedules = {stays ? own : column.schedules.front()};
    const desk::SeriesDesk series(m_desk);
    const auto before = m_desk.displacedBy({own}, {slot->interval});
    // What comes to lie under it has to be looked after: in the dialog, before the block moves.
    const auto carryOut = [this, id = intent.block, request, before](desk::Scope scope) {
        desk::SeriesDesk recurring(m_desk);
        const auto displaced = recurring.displacedBy(recurring.editedTimes(id, scope, request));
        if (std::ranges::all_of(displaced, [&before](AppointmentId visit) { return std::ranges::find(before, visit) != before.end(); })) {
            check(recurring.editBlock(id, scope, request));
        } else {
            block({request.schedules, request.intervals.front(), id, true, scope});
        }
    };
    if (series.blockOccurrences(intent.block, desk::Scope::All).size() < 2) {
        carryOut(desk::Scope::This);
        return;
    }
    const QString sentence = tr("This block repeats. %1 becomes %2.", "times before, times after").arg(whenText(m_desk.store(), slot->interval), whenText(m_desk.store(), intent.interval));
    auto *dialog = new booking::ScopeDialog(tr("Move a recurring block"), sentence, tr("Move"),
                                            [this, id = intent.block, request](desk::Scope scope) { return outlookOf(id, request, scope); }, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, carryOut] { carryOut(dialog->scope()); });
    dialog->open();
}

booking::Outlook DeskActions::outlookOf(SlotId block, const desk::BlockRequest &request, desk::Scope scope) const {
    booking::Outlook outlook;
    const desk::SeriesDesk series(m_desk);
    const auto times = series.editedTimes(block, scope, request);
    int displaced = 0;
    for (const auto &interval : desk::SeriesDesk::intervalsOf(times)) {
        std::vector<desk::BlockedTime> then;
        std::ranges::copy_if(times, std::back_inserter(then), [&interval](const desk::BlockedTime &time) { return time.interval == interval; });
        QStringList names;
        for (const auto visit : series.displacedBy(then)) {
            names << nameOf(visit);
            ++displaced;
        }
        outlook.lines.push_back({whenText(m_desk.store(), interval), names.isEmpty() ? QString() : tr("over %1", "names of patients").arg(QLocale().createSeparatedList(names))});
    }
    const QString blocks = tr("%n blocks", nullptr, static_cast<int>(times.size()));
    outlook.heading = displaced == 0 ? blocks : tr("%1 over %2: what becomes of them is asked next", "blocks, visits").arg(blocks, tr("%n visits", nullptr, displaced));
    return outlook;
}

} // namespace praxidesk::shell
