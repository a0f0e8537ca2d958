#pragma once
// Three-way merge of one resource: what was agreed with the server, what it became here, what it became there. Pure.
// The booking group (status, time, Slots, participants, service) is atomic, but for what different participants answer; texts
// and all other elements merge one by one; identifiers and extensions merge as sets. What both sides changed differently is a collision: a person decides.

#include "core/model/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace praxidesk::sync {

/// One resource from three sides, as JSON with the same ids and references. Empty: not there (deleted, never agreed).
struct ThreeSides {
    QByteArray base;
    QByteArray mine;
    QByteArray theirs;
};

enum class CollisionKind {
    BookingGroup,                                   ///< both changed status, time, Slots, participants or service
    VisitAgainstCancelled,                          ///< here the patient arrived or was seen, there it was cancelled, or the other way round
    EditAgainstDelete,                              ///< changed here, deleted there
    DeleteAgainstEdit,                              ///< deleted here, changed there
    Element,                                        ///< both changed the same text or other element
};
struct Collision {
    CollisionKind kind = CollisionKind::Element;
    QStringList elements;                           ///< what differs, in the order of the resource; empty for deletions
    friend bool operator==(const Collision &, const Collision &) = default;
};

struct Merge {
    QByteArray json;                                ///< both sides' changes; theirs where they collide; empty: deleted
    bool changesMine = false;                       ///< it says something else than `mine`
    bool changesTheirs = false;                     ///< the server has to be told
    std::vector<Collision> collisions;              ///< empty: nobody has to decide

    [[nodiscard]] bool isDecided() const { return collisions.empty(); }
    friend bool operator==(const Merge &, const Merge &) = default;
};

/// Whose element is taken where both changed it.
enum class Prefer {
    Nobody,                                         ///< it is a collision, and theirs stands in `json`
    Mine,                                           ///< a person has decided: nothing collides but deletions
};
/// InvalidResource when a side is no JSON object or the sides are of different types.
[[nodiscard]] Result<Merge> merge(const ThreeSides &sides, Prefer prefer = Prefer::Nobody);

/// What was agreed about an Appointment that a server made in its own way: Medplum's older $book is told nothing of who said
/// yes, nor what for. It is `sent` without what of it is missing in `made`, which is still ours to tell, and with who comes
/// as `made` says it, where these are the same people: nobody changed that, so that what stands here does not collide with
/// it. Status, time and Slots stay as they were sent; where `made` has other Slots, all of it does.
[[nodiscard]] QByteArray asMade(const QByteArray &sent, const QByteArray &made);

} // namespace praxidesk::sync
