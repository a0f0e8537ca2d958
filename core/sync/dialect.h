#pragma once
// How one kind of server wants to be spoken to. A dialect is pure: it turns what is wanted into requests and answers into
// values or verdicts; it opens no socket and touches no file. Ids and references are the server's here: whoever calls
// has translated them.

#include "core/sync/capabilities.h"
#include "core/sync/http.h"
#include "core/sync/verdict.h"
#include "core/time/zone.h"

#include <memory>

namespace praxidesk::sync {

/// A resource as a server has it.
struct WireResource {
    QString type;
    QString id;
    QByteArray etag;                                ///< as in If-Match; empty where the server has no versions
    std::optional<Instant> lastUpdated;
    QByteArray json;                                ///< empty with `deleted`
    bool deleted = false;
    /// Worked out by the server from a recurring one: `id` is of our making (parent and start), lasting, and cannot be read.
    bool generated = false;
    friend bool operator==(const WireResource &, const WireResource &) = default;
};

enum class ChangeVerb { Create, Update, Delete };
/// One row of the outbox, ready to leave.
struct WireChange {
    QString operation;                              ///< UUID; in a created resource also an identifier
    ChangeVerb verb = ChangeVerb::Create;
    QString type;
    QString id;                                     ///< the server's; for Create a UUID of ours that it may take
    QByteArray etag = {};                           ///< of what was agreed last; empty: unknown
    QByteArray json = {};                           ///< whole; empty with Delete
    bool prepared = false;                          ///< its tentative state is on the server already (verb is Update then)
    QByteArray base = {};                           ///< what was agreed last, as the server knows it; empty: it does not
    /// Of an Appointment or AppointmentResponse: what it speaks of, as far as it is known here, in the server's names. The
    /// Appointment of a response, Slots (those of this group as they will be), their Schedules or those whose actors take part.
    std::vector<QByteArray> related = {};
    bool seen = false;                              ///< a guard has just found it there as it is in `base`
    friend bool operator==(const WireChange &, const WireChange &) = default;
};

/// The system of the identifier that carries the operation that created a resource.
inline constexpr std::string_view operationSystem = "urn:praxidesk:operation";
/// `json` with that identifier in front of others; unchanged where it has it or the type has no list of identifiers.
[[nodiscard]] QByteArray withOperation(const QByteArray &json, const QString &operation);
/// Empty without one.
[[nodiscard]] QString operationOf(const QByteArray &json);

/// One exchange on behalf of some changes of a group.
struct PushStep {
    Request request;
    std::vector<WireChange> changes;                ///< in the order of a transaction's entries
    bool isTransaction = false;
    bool isPreparation = false;                     ///< keeps a Slot busy-tentative until its Appointment is there; the change itself is still to come
    /// Only reads: after Done nextStep is asked again with its changes `seen`. With a `way`, what was found stands among what
    /// is `related`, and is no change of its own.
    bool isGuard = false;
    /// A way that not every server has ("transaction", "$book"): NotSupported puts it into Capabilities::lacks, NotThisWay
    /// does so for this group alone, and nextStep has to find another.
    QString way = {};
};
/// What becomes of a change on this kind of server.
struct Passage {
    enum class Kind {
        Sent,
        Implied,                                    ///< the server works it out from the rest of the group, or needs not be told
        LocalOnly,                                  ///< it has no place for it
    };
    Kind kind = Kind::Sent;
    QString why = {};                               ///< for people; with LocalOnly
    friend bool operator==(const Passage &, const Passage &) = default;
};
/// With NotThisWay: what the server may not know. Certain only once another way has done the same.
enum class Doubt {
    None,                                           ///< it is about this change
    Shape,                                          ///< the operation is not known with these parameters
    Way,                                            ///< the operation, or something that it speaks of, is not there
};
/// As in Capabilities::lacks; certain without a doubt; else once another way answers, or where none is found, or not for several schedules.
struct LackedWay {
    QString way = {};                               ///< empty: none
    Doubt doubt = Doubt::None;
};
struct PushResult {
    QString operation;
    Verdict verdict;
    WireResource resource;                          ///< with Done what the server has now; json empty where it does not say
    Doubt doubt = Doubt::None;
};

struct PullPage {
    std::vector<WireResource> resources;
    std::optional<QUrl> next;                       ///< same origin, or the page is refused
    std::optional<Instant> serverTime;              ///< of the answer
    std::optional<int> total = {};                  ///< over all pages, where the server counts them
    int leftOut = 0;                                ///< entries that are no resources here (worked out for the window that was asked for)
};
/// Since when, and whether deletions come too.
struct PullStart {
    QString type;
    std::optional<Instant> since;                   ///< nullopt: everything
    bool byHistory = false;
    /// The newest first: what changes between two pages moves to their beginning, and what follows comes twice instead of never.
    bool sorted = true;                             ///< false where the server refuses _sort
    bool idsOnly = false;                           ///< to compare what is there with what is here
    bool isSearch = false;                          ///< some other search, for readPage alone
    std::optional<Instant> until = {};              ///< of a search: nothing that is newer
};
/// What a pull is about where a server only answers narrow questions.
struct PullScope {
    Interval window;                                ///< times of visits that matter
    Zone zone;                                      ///< the clinic's
    QStringList patients, schedules;                ///< those that the server knows, by its ids
};

/// Free time that a server works out.
struct OfferQuestion {
    QString schedule;                               ///< the server's id
    Interval within;
    std::optional<Milliseconds> duration;           ///< nullopt: what the server takes for usual
    Zone zone;                                      ///< the clinic's
    QByteArray known = {};                          ///< the Schedule, in the server's names; may be empty
    QString service = {};                           ///< "HealthcareService/…" that is asked for; empty: any
    QStringList visitTypes = {};                    ///< what it is for: "system|code"
};

/// What is lasting about a kind of server.
struct Habits {
    QStringList types;                              ///< that are pulled, those that others need first
    bool tellsCapabilities = true;                  ///< GET metadata
    bool tellsChanges = true;                       ///< can be asked for what is new (history, _lastUpdated); else all is asked for each time
    bool listsAll = true;                           ///< what a whole listing does not have may be gone
    bool keepsOurs = true;                          ///< what we create comes back with the operation that created it; else one looks for who meets when
    bool computesFreeTime = false;                  ///< free Slots are offers without ids (askOffers); bookings make no Slot
    int atOnce = 1;                                 ///< groups that may be under way together where they have nothing to do with each other
};

/// Those of plain FHIR.
[[nodiscard]] const QStringList &pulledTypes();

class Dialect {
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual Habits habits() const { return {pulledTypes()}; }
    /// What the server said, and how it behaved, each time that it is known better.
    virtual void know(const Capabilities &) {}
    /// With `tellsCapabilities`.
    [[nodiscard]] virtual Request askCapabilities() const = 0;
    /// What Capabilities::lacks notes when there is no statement where askCapabilities looks: known so, it looks elsewhere.
    /// Empty: there is no other place.
    [[nodiscard]] virtual QString missed() const { return {}; }

    /// `group` holds the rest of what is sent with it.
    [[nodiscard]] virtual Passage passage(const WireChange &, const std::vector<WireChange> &, const Capabilities &) const { return {}; }
    /// What came, with all that `known` says and the server has no place for. Both in the same names; `known` may be empty.
    [[nodiscard]] virtual QByteArray completed(const QString &, const QByteArray &known, const QByteArray &came) const {
        Q_UNUSED(known)
        return came;
    }

    /// The next exchange for what is left of a group; nullopt when nothing is. Whoever sends it takes what was done out
    /// of the group, notes ids and etags, and asks again: so a group can go on after a crash at any step.
    [[nodiscard]] virtual std::optional<PushStep> nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const = 0;
    /// One result for each change of the step, in their order.
    [[nodiscard]] virtual std::vector<PushResult> readPush(const PushStep &step, const Answer &answer, Instant now) const = 0;

    /// After an unknown outcome: finds out whether the server did it.
    [[nodiscard]] virtual Request look(const WireChange &change) const = 0;
    /// What was found; nullopt: the server does not have it. An error where the answer tells nothing.
    [[nodiscard]] virtual Result<std::optional<WireResource>> readLook(const WireChange &change, const Answer &answer) const = 0;

    [[nodiscard]] virtual Request read(const QString &type, const QString &id) const = 0;
    /// The same where an address needs more than the id: `known` is what was agreed last, in the server's names; may be empty.
    [[nodiscard]] virtual Request readKnown(const QString &type, const QString &id, const QByteArray &known) const {
        Q_UNUSED(known)
        return read(type, id);
    }
    /// What read() got; nullopt: it is not there (any more). An error where the answer tells nothing.
    [[nodiscard]] virtual Result<std::optional<WireResource>> readOne(const QString &type, const Answer &answer) const = 0;
    /// Several of one type at once; read with readPage. At most `mostAtOnce` ids. nullopt: only one by one.
    [[nodiscard]] virtual std::optional<Request> readMany(const QString &type, const QStringList &ids) const = 0;
    /// Appointments on any of these Slots: another active one than ours is a lost Slot. At most `mostAtOnce` ids. nullopt: it
    /// cannot be asked.
    [[nodiscard]] virtual std::optional<Request> bookingsOfSlots(const QStringList &slotIds) const = 0;
    static constexpr int mostAtOnce = 40;
    /// Where Slots cannot be asked about: Appointments around the time of this one; read with readPage. nullopt: neither.
    [[nodiscard]] virtual std::optional<Request> bookingsBeside(const WireResource &) const { return std::nullopt; }

    /// Encounters that refer to these Appointments; read with readPage. nullopt: it keeps none for us.
    [[nodiscard]] virtual std::optional<Request> encountersOf(const QStringList &) const { return std::nullopt; }

    [[nodiscard]] virtual Request pull(const PullStart &start) const = 0;
    /// Whether a resource is an occurrence that the server works out (WireResource::generated); `id` as readPage gave it.
    [[nodiscard]] virtual bool isGenerated(const QString &, const QString &) const { return false; }
    /// All questions that make up a pull of a type, in their order; each may have further pages.
    [[nodiscard]] virtual std::vector<Request> pulls(const PullStart &start, const PullScope &) const { return {pull(start)}; }
    [[nodiscard]] virtual Request pullNext(const QUrl &next) const = 0;
    /// InvalidResource for what is no page: also a history that answers with something else.
    [[nodiscard]] virtual Result<PullPage> readPage(const PullStart &start, const Answer &answer) const = 0;

    /// With `computesFreeTime`, and where an operation finds it. Several where a server does not answer the whole range at
    /// once; none where it has no way to be asked (any more).
    [[nodiscard]] virtual std::vector<Request> askOffers(const OfferQuestion &) const { return {}; }
    /// The way that askOffers goes, where this answer shows that the server does not have it, or perhaps not.
    [[nodiscard]] virtual LackedWay offersLacked(const Answer &) const { return {}; }
    /// Free times of the schedule, in any order. An error where the answer tells nothing; NotSupportedByServer where the
    /// server does not work it out for this schedule.
    [[nodiscard]] virtual Result<std::vector<Interval>> readOffers(const OfferQuestion &, const Answer &) const { return std::vector<Interval>(); }
};

} // namespace praxidesk::sync
