#include "tests/simulation/simulation.h"
#include "tests/support/test_registry.h"

#include <QTest>

using praxidesk::test::Simulation;

/// PRAXIDESK_SIMULATION_SEEDS says how many days are simulated, PRAXIDESK_SIMULATION_FIRST from which number on.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayEndsWell_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        const int first = qEnvironmentVariableIntValue("PRAXIDESK_SIMULATION_FIRST");
        const int asked = qEnvironmentVariableIntValue("PRAXIDESK_SIMULATION_SEEDS");
        const int end = first + (asked > 0 ? asked : 200);
        for (int from = first; from < end; from += daysPerRow) {
            QTest::addRow("days from %d on", from) << from << std::min(daysPerRow, end - from);
        }
    }
    void everyDayEndsWell() {
        QFETCH(int, first);
        QFETCH(int, count);
        for (int seed = first; seed < first + count; ++seed) {
            const QString problem = Simulation(unsigned(seed)).run();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("day %1: %2").arg(seed).arg(problem)));
        }
    }

private:
    static constexpr int daysPerRow = 50;
};

const praxidesk::test::TestRegistration<SimulationTest> simulationTest;
#include "simulation_test.moc"
