#pragma once
// Carries requests to one server and brings answers back. Everything that can go wrong on the way is a value in the
// answer; nothing is repeated, followed or guessed here.

#include "core/sync/http.h"

#include <QCoroTask>

#include <functional>

namespace praxidesk::sync {

class Transport {
public:
    virtual ~Transport() = default;
    /// Ends with an answer in every case, also after cancel(). `departed` is called when all of a body is on its way and while
    /// the answer is awaited: what is done in it costs no time. Once, or never where that cannot be told.
    virtual QCoro::Task<Answer> send(Request request, std::function<void()> departed) = 0;
    QCoro::Task<Answer> send(Request request) { return send(std::move(request), {}); }
    /// What is under way ends with Failure::Cancelled.
    virtual void cancel() = 0;
};

} // namespace praxidesk::sync
