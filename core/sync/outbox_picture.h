#pragma once
// What waits for a server, was refused or stays here, as a person reads it: one entry for each thing that somebody did,
// and what was said about it on the wire.

#include "core/store/store.h"
#include "core/store/ledger.h"

namespace praxidesk::sync {

enum class Standing {
    Refused,                                        ///< a person has to look: in quarantine, or not allowed
    SetAside,                                       ///< builds on something that the server did not take
    Undecided,                                      ///< waits for a decision in the conflict workbench
    Waiting,                                        ///< leaves by itself
    Asking,                                         ///< was sent, and nobody knows yet whether it arrived
    LocalOnly,                                      ///< the server has no place for it
    Over,                                           ///< arrived, or was given up
};

struct OutboxPicture {
    QString group;
    qint64 change = 0;                              ///< stands for its group: to retry or discard all of it
    Standing standing = Standing::Waiting;
    QString what;                                   ///< "Booking", "Cancellation", "Patient", "3 Slots"
    QString name;                                   ///< of whom or what it is about; may be empty
    std::optional<Interval> interval;
    AppointmentId visit;                            ///< 0: not about one
    QString server;                                 ///< its name; empty: none takes it
    QString user;
    Instant time;
    int changes = 0;                                ///< resources in it
    int attempts = 0;
    std::optional<Instant> nextTry;
    int status = 0;                                 ///< of the last answer
    QString cause;                                  ///< why it stands where it does, in plain words
    QString said;                                   ///< the server's own words; empty: it said none
    bool canBeRetried = false;
    QString buildsOn;                               ///< with SetAside: the group that it waits for; empty: none waits
};

/// What is neither over nor gone, refused ones first, else in the order in which it was done.
[[nodiscard]] std::vector<OutboxPicture> outboxPictures(const store::Store &store);
/// Everything that was ever done to a resource and went to a server, newest first.
[[nodiscard]] std::vector<OutboxPicture> outboxPicturesOf(const store::Store &store, ResourceKey key);

/// How a resource stands with the server, more exactly than its promise; empty in a clinic without a server.
[[nodiscard]] QString standingText(const store::Store &store, ResourceKey key);

/// A status on the wire, in plain words: "422: the server could not accept the contents"; 0: no answer.
[[nodiscard]] QString statusText(int status);

/// One request and its answer, without what proves who we are.
struct ExchangePicture {
    Instant time;
    QString title;                                  ///< "PUT Appointment/7 · 422: the server does not accept the contents"
    QString request;                                ///< as sent, its contents indented
    QString answer;
    QString cause;                                  ///< in plain words; empty: all went well
};
/// Oldest first; the newest few of a group are kept.
[[nodiscard]] std::vector<ExchangePicture> exchangePictures(const store::Store &store, const QString &group);

/// Everything about it as text, for somebody who can help: what, why, and each request with its answer.
[[nodiscard]] QString asText(const store::Store &store, const OutboxPicture &picture);

} // namespace praxidesk::sync
