#pragma once
// What the front desk knows of one patient, and the records that turn out to be the same person.

#include "core/desk/desk.h"

namespace praxidesk::desk {

struct PatientPicture {
    Patient patient;
    QString note;                                   ///< the clinic's own
    PatientId replacedBy;                           ///< the record that is used instead; 0: this one is used
    std::vector<store::AppointmentRow> upcoming;    ///< from now on, by start; without those that were cancelled
    std::vector<store::AppointmentRow> past;        ///< newest first; with cancelled ones, also of the future
    int noShows = 0;
    std::optional<Instant> lastSeen;                ///< start of the newest visit that took place, or is over and nobody said otherwise
};
[[nodiscard]] Result<PatientPicture> patientPicture(const store::Store &store, PatientId patient);

/// Everything as it shall be; what is the same stays as it is written. The first name, phone and email are meant.
struct PatientEdit {
    PatientId patient;
    QString family;
    QString given;                                  ///< several are separated by spaces
    QDate birthDate;                                ///< invalid: what stands there stays
    QString phone;
    QString email;
    QString note;
};
[[nodiscard]] PatientEdit editOf(const PatientPicture &picture);
/// The patient that the edit makes, without its note.
[[nodiscard]] Patient edited(const PatientPicture &picture, const PatientEdit &edit);
/// One step of undo; nothing is written where nothing differs. InvalidArgument without any name.
[[nodiscard]] Result<void> changePatient(Desk &desk, const PatientEdit &edit);

/// Other records that may mean the same person, the likeliest first: the same name (accents and order of words aside) with
/// a birth date that does not speak against it, the same birth date and family name, or the same number.
[[nodiscard]] std::vector<store::PatientHit> likelySame(const store::Store &store, const Patient &patient);
[[nodiscard]] std::vector<store::PatientHit> likelySame(const store::Store &store, PatientId patient);

/// Who seems to be in the clinic already when a record of this person is about to be made.
struct KnownAlready {
    store::PatientHit patient;
    bool byPhoneAlone = false;                      ///< the name is another one
};
/// The same birth date with a name alike (a letter may differ), the same name without anything that speaks against it, or the
/// same phone number unless the birth dates differ. nullopt: nobody.
[[nodiscard]] std::optional<KnownAlready> knownAlready(const store::Store &store, const NewPatient &person);

/// Every visit, waitlist entry and answer of `other` becomes one of `kept`, which also takes over what it did not know (birth
/// date, phone, email, note). `other` stays as a record out of use that names the one that replaces it (Patient.link), and is not
/// found any more. No time changes, so that nothing can clash that did not before. One step, which undo takes back.
[[nodiscard]] Result<void> mergePatients(Desk &desk, PatientId kept, PatientId other);

/// What the next visit follows, and the day that its weeks count from.
struct LastVisit {
    AppointmentId visit;
    QDate day;
};
/// The newest visit up to the end of today that took place or still does; without one, the next planned one, counted from
/// today. nullopt: there is no visit that another one could be like.
[[nodiscard]] std::optional<LastVisit> lastVisit(const store::Store &store, const PatientPicture &picture);
/// So many weeks after `from`, or after today where that is over.
[[nodiscard]] QDate dayAfterWeeks(const store::Store &store, QDate from, int weeks);

/// Free time for another visit like this one: its schedules and length, on `day`; where that day has none, on the first of the
/// two weeks after it that has. On that day, what is nearest to this visit's time of day; never in the past.
/// nullopt: there is none.
[[nodiscard]] Result<std::optional<availability::Offer>> nextVisit(const Desk &desk, AppointmentId like, QDate day);

} // namespace praxidesk::desk
