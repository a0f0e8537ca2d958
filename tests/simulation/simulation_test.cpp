#include "tests/simulation/simulation.h"
#include "tests/support/test_registry.h"

#include <QTest>

using praxidesk::test::Simulation;

/// PRAXIDESK_SIMULATION_SEEDS says how many days are simulated, PRAXIDESK_SIMULATION_FIRST from which number on.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayEndsWell() {
        const int first = qEnvironmentVariableIntValue("PRAXIDESK_SIMULATION_FIRST");
        const int asked = qEnvironmentVariableIntValue("PRAXIDESK_SIMULATION_SEEDS");
        const int count = asked > 0 ? asked : 200;
        QStringList failed;
        for (int seed = first; seed < first + count && failed.size() < 5; ++seed) {
            if (const QString problem = Simulation(unsigned(seed)).run(); !problem.isEmpty()) {
                qWarning("day %d: %s", seed, qPrintable(problem));
                failed << QString::number(seed);
            }
        }
        QVERIFY2(failed.isEmpty(), qPrintable(QStringLiteral("days ") + failed.join(u' ')));
    }
};

const praxidesk::test::TestRegistration<SimulationTest> simulationTest;
#include "simulation_test.moc"
