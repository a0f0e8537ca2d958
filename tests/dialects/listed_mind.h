#pragma once
// A plain FHIR server that works out its time and lists operations for it, in the way of IHE Scheduling or of Argonaut: the
// simulation's server below /fhir with $find, $hold, $book and $cancel. A value: the same requests give the same answers.

#include "tests/simulation/simulated_server.h"

namespace praxidesk::test {

struct ListedHabits {
    enum class Way {
        Ihe,                                        ///< $find and $book of a whole Appointment; refusals stand in a Bundle, with status 200
        IheByReference,                             ///< the same, but it only books what is there already
        None,                                       ///< it lists no operation: its free time is stored Slots
        Argonaut,                                   ///< $find, $hold with Expires, $book by id; what it refuses comes back as cancelled
    };
    Way way = Way::Ihe;
    bool cancels = false;                           ///< $cancel
    bool keepsMarks = true;                         ///< identifiers of what it makes out of an operation
    std::chrono::minutes holdsFor{10};
    QByteArray token = "canary";
};

class ListedMind {
public:
    explicit ListedMind(Clock now);

    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    [[nodiscard]] ListedHabits &habits() { return m_habits; }
    [[nodiscard]] const SimulatedServer &plain() const { return m_plain; }
    /// Somebody else puts something there: "Type/id".
    QString put(const QByteArray &json, const QString &name = {});
    [[nodiscard]] QByteArray there(const QString &name) const;
    /// Operations that were done, in their order.
    [[nodiscard]] const QStringList &done() const { return m_done; }
    /// Somebody takes or keeps that time of that practitioner.
    [[nodiscard]] bool isTaken(Interval time, const QString &practitioner, const QString &but = {}) const;

private:
    [[nodiscard]] sync::Answer operation(const QString &path, const sync::Request &request);
    [[nodiscard]] sync::Answer found(const QUrl &url) const;
    [[nodiscard]] sync::Answer hold(const QByteArray &parameters);
    [[nodiscard]] sync::Answer book(const QByteArray &parameters);
    [[nodiscard]] sync::Answer cancel(const QString &visit);
    [[nodiscard]] sync::Answer refusal(const QByteArray &visit) const;
    [[nodiscard]] sync::Answer bundle(const QByteArray &visit, std::vector<sync::Header> headers = {}) const;
    [[nodiscard]] QByteArray statement() const;
    void endHolds();

    ListedHabits m_habits;
    SimulatedServer m_plain;
    Clock m_now;
    QStringList m_done;
    std::map<QString, Instant> m_holds;             ///< "Appointment/id" and how long
};

} // namespace praxidesk::test
