#pragma once
// The waitlist: Appointments in status `waitlist` with wishes, matched against time that becomes free.

#include "core/desk/desk.h"

#include <set>
#include <tuple>

namespace praxidesk::desk {

class FreedTime;

struct WaitlistRequest {
    PatientId patient;
    std::vector<Reference> actors;                  ///< any of these practitioners or rooms; empty: whoever offers the service
    std::optional<Concept> serviceType, appointmentType;
    Minutes duration{20};
    std::optional<QDate> from, to;                  ///< both inclusive; requestedPeriod
    WaitlistWish wish;
    int priority = 0;                               ///< FHIR: 0 unranked, 1 highest
    QString comment;
};

struct WaitlistEntry {
    AppointmentId id;
    WaitlistRequest request;
    QString patientName;
    QString phone;                                  ///< the number at hand; empty without one
    std::optional<Instant> since;
};

/// An entry and where it would fit; `offer` is the earliest for it in time that became free since it was made.
struct WaitlistMatch {
    WaitlistEntry entry;
    availability::Offer offer;
};

class WaitingList {
public:
    explicit WaitingList(Desk &desk) : m_desk(desk) {}

    [[nodiscard]] Result<AppointmentId> add(const WaitlistRequest &request);
    [[nodiscard]] Result<AppointmentId> change(AppointmentId entry, const WaitlistRequest &request);
    /// Cancels it: the wish is over.
    [[nodiscard]] Result<AppointmentId> remove(AppointmentId entry, const QString &reason);
    /// By priority (1 first, unranked last), then by who waits longest.
    [[nodiscard]] std::vector<WaitlistEntry> entries() const;

    /// Entries that an offer suits which lies, at least in part, in time that became free since they were made, best first, each at most
    /// once. Offers that were declined are passed over, and what overlaps them.
    [[nodiscard]] std::vector<WaitlistMatch> matches(FreedTime &freed) const;
    /// Whoever it is for does not want that offer: it is no match any more, also after a restart.
    [[nodiscard]] Result<void> decline(AppointmentId entry, const availability::Offer &offer);
    /// Every offer of the next days that suits an entry; earliest first.
    [[nodiscard]] Result<std::vector<availability::Offer>> offersFor(AppointmentId entry, int limit) const;
    /// The entry becomes the booking: the same Appointment, now `booked` with time, Slots and the offer's actors.
    [[nodiscard]] Result<AppointmentId> book(AppointmentId entry, const availability::Offer &offer);

private:
    using Declined = std::set<std::tuple<AppointmentId, Instant, std::vector<ScheduleId>>>;
    [[nodiscard]] Declined declined() const;
    [[nodiscard]] Result<WaitlistRequest> request(AppointmentId entry) const;

    Desk &m_desk;
};

} // namespace praxidesk::desk
