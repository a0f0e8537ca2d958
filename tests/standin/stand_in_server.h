#pragma once
// A plain FHIR server on loopback. What it knows and how it decides is a SimulatedServer, a value that can be looked into,
// copied and put back.

#include "tests/simulation/simulated_server.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class StandInServer : public LoopbackServer {
public:
    explicit StandInServer(SimulatedServer mind)
        : LoopbackServer([this](const sync::Request &request) { return m_mind.answer(request); }, QStringLiteral("/fhir")), m_mind(std::move(mind)) {}

    [[nodiscard]] SimulatedServer &mind() { return m_mind; }
    [[nodiscard]] const SimulatedServer &mind() const { return m_mind; }

private:
    SimulatedServer m_mind;
};

} // namespace praxidesk::test
