#pragma once
// praxictl at a stand-in: a clinic of its own, in which what is done succeeds, or says why.

#include "tests/cli/praxictl_process.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

/// The server lives in this thread: the program is waited for in another.
[[nodiscard]] Ran run(const Praxictl &praxictl, const QStringList &words);
[[nodiscard]] Ran run(const Praxictl &praxictl, const QString &words);

class Office {
public:
    Office(const QString &now, const QString &zone, const QString &kind, LoopbackServer &server, const QStringList &more = {});

    Ran done(const QStringList &words);
    Ran done(const QString &words) { return done(words.split(u' ')); }
    Ran tried(const QString &words) { return run(m_praxictl, words.split(u' ')); }
    void setNow(const QString &now) { m_praxictl.now = now; }
    /// The line is down until it is up.
    void goOffline();
    void comeBack() { m_server.behave({}); }
    [[nodiscard]] bool allWell() const { return m_failures == 0; }
    /// "Slot local-only" of all that does not leave, sorted.
    [[nodiscard]] QStringList staying();
    [[nodiscard]] QString promiseOf(const QString &id);
    /// Starts of what `find` offers, in UTC.
    [[nodiscard]] QStringList offers(const QString &schedule, const QString &day, int minutes = 30);

private:
    Praxictl m_praxictl;
    LoopbackServer &m_server;
    int m_failures = 0;
};

} // namespace praxidesk::test
