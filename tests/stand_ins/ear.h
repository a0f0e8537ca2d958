#pragma once
// What whoever started a stand-in tells it on its standard input, one JSON object a line. Each is answered with one line of JSON;
// when the input ends, so does the stand-in.
//   {"do": "refuse", "method": "POST", "path": "Appointment", "status": 403, "body": "…"}  from now on, where the path ends so
//   {"do": "agree"}                                                 nothing is refused any more
//   {"do": "take", "start": "2026-11-23T09:00:00Z", "before": "POST"} somebody else takes that time, at once or just before the next request of that method
//   {"do": "keep"}, {"do": "restore"}, {"do": "fill"}              a backup is made; it is put back; there are many more visits (where main.cpp says how)
//   {"do": "away"}, {"do": "back"}                                  nobody is there; as before
//   {"do": "heard"}                                                 what was asked since the last time: [{"method", "path", "body"}]
// Whoever wants to sign in may: it says where, and gives its token to a person in the browser and to the client "praxidesk".

#include "tests/standin/loopback_server.h"

#include <QJsonObject>
#include <QSocketNotifier>

#include <map>

namespace praxidesk::test {

class Ear {
public:
    using Take = std::function<void(Instant)>;
    using Deeds = std::map<QString, std::function<void()>>; ///< what else it can be told to do
    Ear(LoopbackServer &server, QByteArray token, Take take, Deeds deeds);

private:
    struct Refusal {
        QByteArray method;
        QString path;
        int status = 0;
        QByteArray body;
    };
    [[nodiscard]] Mishap meet(const Arrived &arrived);
    [[nodiscard]] std::optional<Mishap> signIn(const Arrived &arrived) const;
    void listen();
    [[nodiscard]] QJsonObject obey(const QJsonObject &words);

    LoopbackServer &m_server;
    QByteArray m_token;
    Take m_take;
    Deeds m_deeds;
    std::vector<Refusal> m_refusals;
    std::optional<Instant> m_taken;                 ///< before the next request of this method
    QByteArray m_before;
    size_t m_told = 0;                              ///< so many of what was asked were told
    QByteArray m_unread;
    QSocketNotifier m_input;
};

} // namespace praxidesk::test
