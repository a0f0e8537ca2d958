#pragma once
// How one kind of server wants to be spoken to. A dialect is pure: it turns what is wanted into requests and answers into
// values or verdicts; it opens no socket and touches no file. Ids and references are the server's here: whoever calls
// has translated them.

#include "core/sync/capabilities.h"
#include "core/sync/http.h"
#include "core/sync/verdict.h"

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
};
struct PushResult {
    QString operation;
    Verdict verdict;
    WireResource resource;                          ///< with Done what the server has now; json empty where it does not say
};

struct PullPage {
    std::vector<WireResource> resources;
    std::optional<QUrl> next;                       ///< same origin, or the page is refused
    std::optional<Instant> serverTime;              ///< of the answer
    std::optional<int> total = {};                  ///< over all pages, where the server counts them
};
/// Since when, and whether deletions come too.
struct PullStart {
    QString type;
    std::optional<Instant> since;                   ///< nullopt: everything
    bool byHistory = false;
    bool sorted = true;                             ///< false where the server refuses _sort
    bool idsOnly = false;                           ///< to compare what is there with what is here
    bool isSearch = false;                          ///< some other search, for readPage alone
};

class Dialect {
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual Request askCapabilities() const = 0;

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
    /// Several of one type at once; read with readPage. At most `mostAtOnce` ids.
    [[nodiscard]] virtual Request readMany(const QString &type, const QStringList &ids) const = 0;
    /// Appointments on any of these Slots: another active one than ours is a lost Slot. At most `mostAtOnce` ids.
    [[nodiscard]] virtual Request bookingsOfSlots(const QStringList &slotIds) const = 0;
    static constexpr int mostAtOnce = 40;

    [[nodiscard]] virtual Request pull(const PullStart &start) const = 0;
    [[nodiscard]] virtual Request pullNext(const QUrl &next) const = 0;
    /// InvalidResource for what is no page: also a history that answers with something else.
    [[nodiscard]] virtual Result<PullPage> readPage(const PullStart &start, const Answer &answer) const = 0;
};

} // namespace praxidesk::sync
