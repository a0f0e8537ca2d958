#pragma once
#include <QObject>

#include "core/desk/series_desk.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/scope_dialog.h"
#include "ui/calendar/grid_content.h"
#include "ui/shell/notice_bar.h"

namespace praxidesk::blocking {
struct BlockDraft;
class BlockDialog;
}

namespace praxidesk::shell {

/// What a person has the desk do: gestures of the grid and commands end here as use cases, with the dialogs that they
/// need. A refusal becomes a notice that says why and offers ways out; nothing here writes but through the desk.
class DeskActions : public QObject {
    Q_OBJECT
public:
    DeskActions(desk::Desk &desk, QWidget *dialogParent);

    /// All intents but MenuIntent, JumpIntent and OpenIntent of an offer, which are the window's.
    void carryOut(const calendar::Intent &intent, const calendar::GridContent &content);
    /// Why a gesture could never succeed where it is; empty when it could.
    [[nodiscard]] QString refusal(const calendar::Intent &intent, const calendar::GridContent &content) const;

    booking::BookingDialog *book(const booking::BookingDraft &draft);
    void openAppointment(AppointmentId appointment);
    /// Who was asked and what they say (desk_answers.cpp).
    void answers(AppointmentId appointment);
    /// Of a visit that is done, where its server takes Encounters.
    void makeEncounter(AppointmentId appointment);
    [[nodiscard]] bool mayMakeEncounter(AppointmentId appointment) const;
    void block(const blocking::BlockDraft &draft);
    void unblock(SlotId block);
    void cancel(AppointmentId appointment);
    void setStatus(AppointmentId appointment, AppointmentStatus status);
    /// Several at once: one step of undo. Those that cannot become so stay as they are, and that is told (desk_bulk.cpp).
    void setStatus(const std::vector<AppointmentId> &appointments, AppointmentStatus status);
    /// With one reason for all, asked for once.
    void cancel(const std::vector<AppointmentId> &appointments);
    void giveTimeBack(AppointmentId appointment);
    void patientTold(AppointmentId appointment);
    void hold(const availability::Offer &offer, const QString &forWhom);
    void release(SlotId hold);
    void bookHold(SlotId hold);
    /// Puts somebody on the waitlist (entry 0), or changes a wish.
    void waitlist(AppointmentId entry, PatientId patient);
    void stopWaiting(AppointmentId entry);
    void bookWaiting(AppointmentId entry, const availability::Offer &offer);
    void undo();
    void redo();

    /// Bookings in this column: its schedules, or for a room anybody's.
    [[nodiscard]] std::vector<ScheduleId> schedulesOf(const Appointment &appointment) const;
    [[nodiscard]] booking::BookingDraft draftFor(const calendar::Column &column, const Interval &interval, bool fromGesture) const;

Q_SIGNALS:
    /// To be told beside the grid, with ways out.
    void refused(const QString &sentence, const std::vector<praxidesk::shell::NoticeBar::Way> &ways);
    /// Something was undone or redone.
    void told(const QString &sentence);
    void booked(praxidesk::AppointmentId appointment);
    /// To another time, place or person.
    void moved(praxidesk::AppointmentId appointment);
    /// About to be shown.
    void dialogOpens(praxidesk::booking::BookingDialog *dialog);
    void blockDialogOpens(praxidesk::blocking::BlockDialog *dialog);
    /// The booking dialog was left for a search for more times.
    void findWanted(const praxidesk::booking::BookingDraft &draft);

private:
    void move(const calendar::MoveIntent &intent, const calendar::Column &column);
    /// Asks first which of a series is meant.
    void moveTo(const desk::MoveRequest &request);
    void moveOnly(const desk::MoveRequest &request);
    void moveSeries(const desk::MoveRequest &request, desk::Scope scope);
    void moveToRoom(AppointmentId appointment, ActorId room, Instant start, Milliseconds duration, desk::Scope scope);
    /// Asks which of the series is meant; `then` follows when it was said.
    void askWhich(const desk::MoveRequest &request, const std::function<void(desk::Scope)> &then);
    void copy(AppointmentId appointment, Instant start, const std::vector<ScheduleId> &schedules);
    void changeBlock(const calendar::ChangeBlockIntent &intent, const calendar::Column &column);
    void refuseMove(const desk::MoveRequest &request, const Error &error);
    void overbookMove(const desk::MoveRequest &request);
    /// Whether others of its series are still to come.
    [[nodiscard]] bool isOneOfSeveral(AppointmentId appointment) const;
    [[nodiscard]] booking::Outlook outlookOf(const desk::MoveRequest &request, desk::Scope scope) const;
    [[nodiscard]] booking::Outlook outlookOf(SlotId block, const desk::BlockRequest &request, desk::Scope scope) const;
    void refuse(const Error &error);
    /// Those of them that may become so.
    [[nodiscard]] std::vector<AppointmentId> thatMayBecome(const std::vector<AppointmentId> &appointments, AppointmentStatus status) const;
    void tellOfLeftOut(size_t asked, size_t done);
    template <typename T>
    bool check(const Result<T> &result);
    [[nodiscard]] bool isRoom(ActorId actor) const;
    [[nodiscard]] QString nameOf(AppointmentId appointment) const;

    desk::Desk &m_desk;
    QWidget *m_parent;
};

} // namespace praxidesk::shell
