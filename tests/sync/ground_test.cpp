#include "core/sync/beside.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using store::OutboxChange;
using store::OutboxVerb;

namespace {

/// "create Appointment 7 09:00-09:20", "update Slot 8 09:00-09:20>10:00-10:20", "delete Patient 3 -"; with "!" overbooked.
OutboxChange change(const QString &text) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    OutboxChange result;
    result.verb = words.at(0) == QLatin1String("create") ? OutboxVerb::Create : words.at(0) == QLatin1String("delete") ? OutboxVerb::Delete : OutboxVerb::Update;
    result.typeName = words.at(1);
    result.key = ResourceKey{words.at(2).toLongLong()};
    const auto json = [&](const QString &times) {
        if (times.isEmpty() || times == QLatin1String("-")) {
            return QByteArray();
        }
        const auto at = [&times](int side) { return "2026-11-23T" + times.section(u'-', side, side).left(5).toUtf8() + ":00Z"; };
        const QByteArray overbooked = times.endsWith(u'!') ? R"(,"extension":[{"url":"urn:praxidesk:overbook-reason","valueString":"urgent"}])" : "";
        return "{\"resourceType\":\"" + result.typeName.toUtf8() + "\",\"start\":\"" + at(0) + "\",\"end\":\"" + at(1) + '"' + overbooked + '}';
    };
    const bool hasBefore = words.at(3).contains(u'>');
    result.before = hasBefore || result.verb != OutboxVerb::Create ? json(words.at(3).section(u'>', 0, 0)) : QByteArray();
    result.json = result.verb == OutboxVerb::Delete ? QByteArray() : json(words.at(3).section(u'>', -1));
    return result;
}

/// Changes between commas; after "|" the keys that they speak of.
Ground ground(const QString &text) {
    std::vector<OutboxChange> changes;
    for (const QString &each : text.section(u'|', 0, 0).split(u',')) {
        changes.push_back(change(each));
    }
    std::set<ResourceKey> needed;
    for (const QString &key : text.section(u'|', 1).split(u' ', Qt::SkipEmptyParts)) {
        needed.insert(ResourceKey{key.toLongLong()});
    }
    return groundOf(changes, needed);
}

} // namespace

class GroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apart_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isApart");
        const auto row = [](const char *name, const char *one, const char *other, bool isApart) { QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << isApart; };
        row("two bookings", "create Appointment 10 09:00-09:20, update Slot 20 09:00-09:20 | 1 2 20", "create Appointment 11 09:20-09:40, update Slot 21 09:20-09:40 | 1 2 21", true);
        row("of two people at one time", "create Appointment 10 09:00-09:20, update Slot 20 09:00-09:20 | 1 2 20", "create Appointment 11 09:00-09:20, update Slot 21 09:00-09:20 | 3 4 21", true);
        row("of one Slot", "create Appointment 10 09:00-09:20, update Slot 20 09:00-09:20 | 20", "create Appointment 11 09:00-09:20, update Slot 20 09:00-09:20 | 20", false);
        row("one only speaks of the Slot", "create Appointment 10 09:00-09:20, update Slot 20 09:00-09:20 | 20", "create Appointment 11 09:00-09:20 | 20", false);
        row("one visit twice", "update Appointment 10 09:00-09:20", "update Appointment 10 09:00-09:20", false);
        row("what it makes is spoken of", "create Patient 1 -", "create Appointment 11 09:00-09:20 | 1", false);
        row("what it takes away was", "delete Patient 1 -", "update Appointment 11 09:00-09:20 | 1", false);
        row("two people's data", "update Patient 1 -", "update Patient 2 -", true);
        row("one is given up where another begins", "update Appointment 10 09:00-09:20", "create Appointment 11 09:00-09:20", false);
        row("one leaves where another begins", "update Appointment 10 09:00-09:20>14:00-14:20", "create Appointment 11 09:10-09:30", false);
        row("one comes where another was", "update Appointment 10 09:00-09:20>14:00-14:20", "update Appointment 11 14:00-14:20>15:00-15:20", false);
        row("one moves elsewhere", "update Appointment 10 09:00-09:20>14:00-14:20", "create Appointment 11 09:20-09:40", true);
        row("two at one time, one of them overbooked", "create Appointment 10 09:00-09:20", "create Appointment 11 09:00-09:20!", false);
        row("a block goes where a visit comes", "delete Slot 20 08:00-12:00", "create Appointment 11 09:00-09:20", false);
        row("a block is elsewhere", "create Slot 20 13:00-14:00", "create Appointment 11 09:00-09:20", true);
    }
    void apart() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isApart);
        QCOMPARE(ground(one).isApartFrom(ground(other)), isApart);
        QCOMPARE(ground(other).isApartFrom(ground(one)), isApart);
    }
};

const praxidesk::test::TestRegistration<GroundTest> groundTest;
#include "ground_test.moc"
