// The answer is cut at every byte, for each kind of exchange of a session, over real HTTP: the clinic knows that it does
// not know, and finds out.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// One kind of exchange, in a world small enough to do it a thousand times.
struct Kind {
    const char *name;
    const char *exchange;                           ///< as Arrived::kind() says
    bool history = true;
    /// What makes the exchange happen the `round`-th time; false: it cannot.
    std::function<bool(StandInWorld &, StandInClinic &, int round)> cause;
};

bool book(StandInWorld &, StandInClinic &clinic, int round) {
    // booked and cancelled in turn, so that the time is free again
    if (round % 2 == 0) {
        return clinic.book(0).has_value();
    }
    const auto rows = clinic.store().appointmentRows({});
    return clinic.desk().cancel(rows.back().id, QStringLiteral("round %1").arg(round)).has_value();
}

const std::vector<Kind> &kinds() {
    static const std::vector<Kind> all{
        {"a page of a search", "pull", false, [](StandInWorld &world, StandInClinic &, int round) {
             world.change(s("Patient/s2"), "birthDate", '"' + QDate(1980, 1, 1).addDays(round).toString(Qt::ISODate).toUtf8() + '"');
             return true;
         }},
        {"a page of a history", "pull", true, [](StandInWorld &world, StandInClinic &, int round) {
             world.change(s("Patient/s2"), "birthDate", '"' + QDate(1980, 1, 1).addDays(round).toString(Qt::ISODate).toUtf8() + '"');
             return true;
         }},
        {"create", "create", true, [](StandInWorld &, StandInClinic &clinic, int round) { return clinic.desk().addPatient({QStringLiteral("Round %1").arg(round), s("A"), {}, {}}).has_value(); }},
        {"update", "update", true, [](StandInWorld &, StandInClinic &clinic, int round) {
             return editPatient(clinic, clinic.patient(0), "birthDate", '"' + QDate(1980, 1, 1).addDays(round).toString(Qt::ISODate).toUtf8() + '"');
         }},
        {"delete", "delete", true, [](StandInWorld &world, StandInClinic &clinic, int round) {
             const QString name = world.put("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Round" + QByteArray::number(round) + "\"}]}");
             if (clinic.sync().error) {
                 return false;
             }
             const auto key = clinic.ledger().keyOf(clinic.server(), s("Patient"), name.section(u'/', 1));
             return key && clinic.store().write({s("delete"), {}, s("test")}, [&](store::Writer &writer) { return writer.remove(*key); }).has_value();
         }},
        {"transaction", "transaction", true, book},
    };
    return all;
}

ServerHabits few(bool history, const QStringList &types) {
    ServerHabits habits;
    habits.history = history;
    habits.types = types;
    habits.representation = false;
    return habits;
}

/// 1 unless PRAXIDESK_CUT_STEP says otherwise: with sanitizers not every byte has its turn.
int step() { return std::max(1, qEnvironmentVariableIntValue("PRAXIDESK_CUT_STEP")); }

} // namespace

class CutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAtAnyByte_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(kinds().size()); ++i) {
            QTest::newRow(kinds()[size_t(i)].name) << i;
        }
    }
    /// What a cut left behind is found out by the next run, which writes nothing a second time.
    void nothingIsLostAtAnyByte() {
        QFETCH(int, index);
        const Kind &kind = kinds()[size_t(index)];
        const QByteArray exchange = kind.exchange;
        const bool pulls = exchange == "pull";
        const QStringList types = exchange == "transaction" ? QStringList{s("Practitioner"), s("Location"), s("Schedule"), s("Patient"), s("Slot"), s("Appointment")} : QStringList{s("Patient")};
        StandInWorld world(few(kind.history, types));
        StandInClinic &clinic = world.clinic();
        int round = 0;
        for (bool isWhole = false; !isWhole; ++round) {
            world.server().behave({});
            world.now += Minutes(10); // beyond what is pulled twice
            QVERIFY(kind.cause(world, clinic, round));
            const int changes = int(clinic.ledger().waiting().size());
            int met = 0;
            world.server().behave([&](const Arrived &arrived) {
                if (arrived.kind() != exchange) {
                    return Mishap{};
                }
                ++met;
                return Mishap::cut(round * step());
            });
            const sync::SyncReport report = clinic.sync();
            const qsizetype length = world.server().lastLength();
            QVERIFY2(met > 0, "the test proves nothing");
            QCOMPARE(report.pulled, 0);
            QCOMPARE(report.pushed, 0);
            if (pulls) {
                QVERIFY2(report.error, qPrintable(QStringLiteral("cut at %1: nobody noticed").arg(round)));
            } else {
                QVERIFY2(!report.error, words(report).constData());
                const auto waiting = clinic.ledger().waiting();
                QCOMPARE(int(waiting.size()), changes);
                for (const store::OutboxChange &change : waiting) {
                    QCOMPARE(store::toCode(change.state), s("unknown"));
                }
            }
            world.server().behave({});
            world.server().received().clear();
            const sync::SyncReport next = clinic.sync();
            QVERIFY2(!next.error && next.pending == 0 && next.conflicts == 0, words(next).constData());
            QVERIFY(!pulls || next.pulled == 1);
            QVERIFY2(pulls ? next.pushed == 0 : next.pushed > 0, words(next).constData());
            for (const Arrived &arrived : world.server().received()) {
                QVERIFY2(!arrived.request.writes(), qPrintable(QStringLiteral("cut at %1: sent again: ").arg(round) + arrived.request.url.toString()));
            }
            isWhole = (round + 1) * step() >= length;
        }
        QVERIFY2(round * step() > 60, "an answer is longer than that");
        QCOMPARE(world.settle(), QString());
        const int patients = exchange == "create" ? 2 + round : 2;
        QCOMPARE(world.names(s("Patient")).size(), patients);
        QCOMPARE(world.names(s("Appointment")).size(), exchange == "transaction" ? (round + 1) / 2 : 0);
    }

    void aStatementCutAtAnyByteIsAskedForAgain() {
        StandInWorld world(few(true, {s("Patient")}));
        StandInClinic &clinic = world.clinic();
        int round = 0;
        for (bool isWhole = false; !isWhole; ++round) {
            world.restore();
            forgetCapabilities(clinic);
            world.server().behave([&](const Arrived &arrived) { return arrived.kind() == "metadata" ? Mishap::cut(round * step()) : Mishap{}; });
            const sync::SyncReport report = clinic.sync();
            QVERIFY2(report.error, qPrintable(QStringLiteral("cut at %1: nobody noticed").arg(round)));
            QCOMPARE(world.server().received().back().kind(), QByteArray("metadata"));
            isWhole = (round + 1) * step() >= world.server().lastLength();
            world.server().behave({});
            QVERIFY(!clinic.sync().error);
            QVERIFY(sync::capabilitiesFrom(clinic.ledger().server(clinic.server())->capabilities).listsTypes);
        }
        QVERIFY(round * step() > 60);
    }
};

const praxidesk::test::TestRegistration<CutTest> cutTest;
#include "cut_test.moc"
