#pragma once
// Requests that are under way together: each has left before the first gets there, and they get there in an order that
// somebody picks. No time passes.

#include <QObject>

#include <algorithm>
#include <coroutine>
#include <functional>
#include <utility>
#include <vector>

namespace praxidesk::test {

class UnderWay {
public:
    /// `pick`: which of that many gets there next.
    explicit UnderWay(std::function<int(int count)> pick) : m_pick(std::move(pick)) {}

    /// co_await it: then it got there.
    [[nodiscard]] auto arrival() {
        struct Awaiter {
            UnderWay &all;
            [[nodiscard]] bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<> one) const { all.leave(one); }
            void await_resume() const noexcept {}
        };
        return Awaiter{*this};
    }
    [[nodiscard]] int most() const { return m_most; } ///< that were under way together so far

private:
    void leave(std::coroutine_handle<> one) {
        m_all.push_back(one);
        m_most = std::max(m_most, int(m_all.size()));
        if (m_all.size() == 1) {
            // once nobody here has anything left to do
            QMetaObject::invokeMethod(&m_context, [this] { arrive(); }, Qt::QueuedConnection);
        }
    }
    void arrive() {
        std::vector<std::coroutine_handle<>> all = std::exchange(m_all, {});
        while (!all.empty()) {
            const auto next = all.begin() + (all.size() > 1 ? m_pick(int(all.size())) : 0);
            const std::coroutine_handle<> one = *next;
            all.erase(next);
            one.resume();
        }
    }

    std::function<int(int)> m_pick;
    std::vector<std::coroutine_handle<>> m_all;
    int m_most = 0;
    QObject m_context;
};

} // namespace praxidesk::test
