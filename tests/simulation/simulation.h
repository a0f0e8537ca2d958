#pragma once
// Clinics and a server that work together for a while, everything decided by one number: what people do, in which order
// they synchronise, what the network loses and where programs end. The same number gives the same day.

#include "core/desk/desk.h"
#include "core/sync/conflicts.h"
#include "core/sync/dialects/generic.h"
#include "core/sync/synchroniser.h"
#include "tests/simulation/simulated_server.h"

#include <QTemporaryDir>

#include <random>

namespace praxidesk::test {

class Simulation {
public:
    /// With garbled answers chance decides the rest as it does without.
    explicit Simulation(unsigned seed, bool garbles = true);
    ~Simulation();

    /// Runs the whole day; empty: all invariants hold. Else what does not, in words.
    [[nodiscard]] QString run();
    /// What was said to the server, and what it answered, in short.
    [[nodiscard]] const QStringList &history() const { return m_history; }
    /// How many writes of one clinic were under way together at most.
    [[nodiscard]] int mostUnderWay() const { return m_mostUnderWay; }

private:
    struct Client;
    class Network;
    friend class Network;

    [[nodiscard]] bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }
    [[nodiscard]] int pick(int count) { return std::uniform_int_distribution<>(0, count - 1)(m_random); }
    [[nodiscard]] Result<QString> freshClinic(const QString &name);
    [[nodiscard]] QString openClinics();
    [[nodiscard]] QString work(Client &client);
    [[nodiscard]] QString synchronise(Client &client, bool faults);
    [[nodiscard]] QString reopen(Client &client);
    [[nodiscard]] Clock clockOf(const Client &client);
    [[nodiscard]] QString decide(Client &client);
    [[nodiscard]] QString settle();
    [[nodiscard]] QString invariants();
    [[nodiscard]] std::optional<Instant> freeStart(Client &client);
    [[nodiscard]] std::vector<AppointmentId> visits(Client &client) const;

    std::mt19937 m_random;
    std::mt19937 m_garbler;
    bool m_garbles;
    Instant m_now;
    Zone m_zone;
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedServer> m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    QString m_lastDecision;
    QStringList m_history;
    int m_mostUnderWay = 0;
};

} // namespace praxidesk::test
