// Which visits use a Slot, against what the visits themselves say: in whatever order both come, change and go.
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <map>
#include <random>
#include <set>

namespace praxidesk::store::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
QString slotId(int number) { return QStringLiteral("x%1").arg(number); }
QString visitId(int number) { return QStringLiteral("v%1").arg(number); }

constexpr int slotCount = 4;
constexpr int visitCount = 6;

} // namespace

class SlotUseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSlotIsFoundByAllItsVisits_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 12; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void aSlotIsFoundByAllItsVisits() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        TemporaryClinic clinic;
        std::map<int, std::set<int>> used; // of each visit that is there, the Slots it names
        for (int step = 0; step < 60; ++step) {
            WriteOptions options = TemporaryClinic::booking();
            options.bulk = below(4) == 0;
            const auto removed = [&](const QString &reference) {
                const auto key = clinic.store().resolve(reference);
                const auto stored = key ? clinic.store().read(*key) : std::nullopt;
                return stored && !stored->json.isEmpty() && clinic.store().write(options, [&](Writer &writer) { return writer.remove(*key); });
            };
            const int which = below(3);
            if (which == 0) {
                const int number = below(slotCount);
                if (below(3) > 0 || !removed(s("Slot/") + slotId(number))) {
                    const int start = below(8) * 20; // it may move, too
                    QVERIFY(clinic.tryPut(Json::slot(slotId(number), s("Schedule/s"), between(start, start + 20), below(2) == 0 ? s("free") : s("busy")), {}, {}, options));
                }
            } else {
                const int number = below(visitCount);
                if (below(4) == 0 && removed(s("Appointment/") + visitId(number))) {
                    used.erase(number);
                } else {
                    std::set<int> named;
                    QStringList references;
                    for (int i = below(4); i > 0; --i) {
                        named.insert(below(slotCount));
                    }
                    for (const int slot : named) {
                        references << s("Slot/") + slotId(slot);
                    }
                    used[number] = named;
                    const auto actor = QStringLiteral("Practitioner/of-%1").arg(number);
                    QVERIFY(clinic.tryPut(Json::appointment({visitId(number), between(0, 20), {actor}, s("booked"), references}), {}, {}, options));
                }
            }
            for (int slot = 0; slot < slotCount; ++slot) {
                const auto key = clinic.store().resolve(s("Slot/") + slotId(slot));
                std::set<qint64> expected;
                for (const auto &[visit, named] : used) {
                    if (named.contains(slot)) {
                        expected.insert(clinic.store().resolve(s("Appointment/") + visitId(visit))->value);
                    }
                }
                const auto found = key ? clinic.store().appointmentsOfSlot(narrow<SlotId>(*key)) : std::vector<AppointmentId>();
                std::set<qint64> values;
                for (const AppointmentId id : found) {
                    values.insert(id.value);
                }
                QCOMPARE(found.size(), values.size());
                QVERIFY2(values == expected, qPrintable(QStringLiteral("step %1, slot %2").arg(step).arg(slot)));
            }
        }
        QCOMPARE(clinic.problems().join(u'\n'), QString());
    }
};

const praxidesk::test::TestRegistration<SlotUseTest> registration;

} // namespace praxidesk::store::test

#include "slot_use_test.moc"
