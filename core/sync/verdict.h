#pragma once
// What an answer means for the change that was sent (the status table of docs/decisions/synchronisation.md). Pure.

#include "core/sync/http.h"

#include <QStringList>

namespace praxidesk::sync {

enum class Outcome {
    Done,
    Unknown,                                        ///< may have happened: reconcile, then try again
    Later,                                          ///< certainly not done: try again, not before `wait`
    SignIn,                                         ///< refresh once, then ask
    Forbidden,                                      ///< this group parks, visibly
    SlotLost,                                       ///< the time is taken: a conflict
    Stale,                                          ///< the resource changed there: read, then adopt, retry or conflict
    Refused,                                        ///< this group and what depends on it wait for a person, with the server's words
    Gone,                                           ///< updated what is deleted there
    NotSupported,                                   ///< the server cannot: local only from now on
    NotThisWay,                                     ///< not by this operation (PushStep::way), for this change: another way may do
    TooLarge,                                       ///< split
    Misconfigured,                                  ///< redirect, untrusted certificate, wrong address
    Malformed,                                      ///< 2xx, and not an answer to what was asked: as Refused, but it may have happened
};

/// OperationOutcome.issue, reduced.
struct OutcomeIssue {
    QString severity;                               ///< "fatal", "error", "warning", "information"
    QString code;                                   ///< "invalid", "business-rule", "conflict" …
    QString words;                                  ///< details.text, else diagnostics, else a coding's display
    QString diagnostics;
    QStringList expression;
    friend bool operator==(const OutcomeIssue &, const OutcomeIssue &) = default;
};

struct Verdict {
    Outcome outcome = Outcome::Done;
    int status = 0;
    QString words;                                  ///< the server's, for people; else what the failure was
    std::vector<OutcomeIssue> issues;
    std::optional<Milliseconds> wait;               ///< what the server asked for, at most an hour
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Issues of an OperationOutcome, also of one that stands in a Bundle's entries or in Parameters. Empty when the body is
/// none or only informs.
[[nodiscard]] std::vector<OutcomeIssue> readIssues(const QByteArray &body);

/// `now` is only used for a Retry-After that is a date.
[[nodiscard]] Verdict judge(const Request &request, const Answer &answer, Instant now);

/// What an entry of a transaction-response or batch-response says; `status` as in Bundle.entry.response.status.
[[nodiscard]] Verdict judgeEntry(int status, const QByteArray &outcome);

/// How long to wait before trying the n-th time again (n from 0): full jitter from 2 s doubling to 15 min. `random` in [0, 1).
[[nodiscard]] Milliseconds backOff(int attempt, double random);

} // namespace praxidesk::sync
