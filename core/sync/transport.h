#pragma once
// Carries requests to one server and brings answers back. Everything that can go wrong on the way is a value in the
// answer; nothing is repeated, followed or guessed here.

#include "core/sync/http.h"

#include <QCoroTask>

namespace praxidesk::sync {

class Transport {
public:
    virtual ~Transport() = default;
    /// Ends with an answer in every case, also after cancel().
    virtual QCoro::Task<Answer> send(Request request) = 0;
    /// What is under way ends with Failure::Cancelled.
    virtual void cancel() = 0;
};

} // namespace praxidesk::sync
