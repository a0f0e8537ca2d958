#pragma once
// A server on loopback that speaks real HTTP and misbehaves as it is told. What it knows and how it decides is given by
// whoever makes it.

#include "core/sync/http.h"

#include <QHash>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <optional>
#include <set>

class QTcpSocket;

namespace praxidesk::test {

/// What happens to one exchange; by default nothing bad.
struct Mishap {
    int arrivals = 1;                               ///< how often the server does what it is asked; 0: it never got there
    std::function<void(sync::Answer &)> answer = {};///< spoils the answer; with no arrival it starts out empty
    QByteArray raw = {};                            ///< sent instead of any answer
    std::optional<qsizetype> cutAt = {};            ///< only that many bytes of the answer leave, then the line is closed
    int copies = 1;                                 ///< how often the answer's bytes leave
    bool hangs = false;                             ///< no byte ever leaves, and the line stays open

    [[nodiscard]] static Mishap unreached() { return {.arrivals = 0, .answer = {}, .raw = {}, .cutAt = 0}; }
    [[nodiscard]] static Mishap lost() { return cut(0); }
    [[nodiscard]] static Mishap cut(qsizetype bytes) { return {.answer = {}, .raw = {}, .cutAt = bytes}; }
    /// An answer of a server (or of something before it) that did nothing.
    [[nodiscard]] static Mishap says(int status, const QByteArray &body = {}, const std::vector<sync::Header> &headers = {});
};

/// A request as it came.
struct Arrived {
    sync::Request request;                          ///< header names as they came
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    /// What a session says to a plain FHIR server below "/fhir": "metadata", "pull", "read", "create", "update", "delete", "transaction".
    [[nodiscard]] QByteArray kind() const;
};

class LoopbackServer {
public:
    /// Asked for each request that comes, in their order.
    using Behaviour = std::function<Mishap(const Arrived &)>;
    /// Answers as the server would. Header names of the request are as they came.
    using Mind = std::function<sync::Answer(const sync::Request &)>;
    /// How long an answer takes after its request was done.
    using Latency = std::function<std::chrono::milliseconds(const Arrived &)>;

    /// `root` is the path of the base: "/fhir"; may be empty.
    LoopbackServer(Mind mind, QString root);

    [[nodiscard]] QUrl base() const;                ///< stays the same as long as this lives
    [[nodiscard]] std::vector<Arrived> &received() { return m_received; }
    /// Of the last answer, before anything was cut off.
    [[nodiscard]] qsizetype lastLength() const { return m_lastLength; }
    /// From now on; {}: all goes well.
    void behave(Behaviour behaviour) { m_behaviour = std::move(behaviour); }
    /// From now on; {}: answers leave at once.
    void take(Latency latency) { m_latency = std::move(latency); }
    /// Answers that left before that of a request which had come earlier.
    [[nodiscard]] int overtaken() const { return m_overtaken; }
    /// Nobody is there any more, and who is connected is cut off.
    void goAway();
    void comeBack();                                ///< at the same address

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Arrived &arrived);
    void leave(QTcpSocket *socket, const Mishap &mishap, const QByteArray &bytes, size_t number);

    Mind m_mind;
    QString m_root;
    Behaviour m_behaviour;
    Latency m_latency;
    std::set<size_t> m_underWay;                    ///< numbers of requests whose answers are still to leave
    size_t m_numbers = 0;
    int m_overtaken = 0;
    QHash<QTcpSocket *, QByteArray> m_unread;
    std::vector<Arrived> m_received;
    qsizetype m_lastLength = 0;
    quint16 m_port = 0;
    QTcpServer m_server;                            ///< last: its connections end while the rest still lives
};

/// The bytes of an answer on the wire.
[[nodiscard]] QByteArray onTheWire(const sync::Answer &answer);

} // namespace praxidesk::test
