// The computer is switched off in the middle of a synchronisation with each kind of server: praxictl sync is killed at any
// instant while answers are lost and times refused. Afterwards the server has everything once, and a second clinic sees the
// same. PRAXIDESK_KILL_ROUNDS sets how often (12).

#include <QObject>

#include "tests/cli/praxictl_process.h"
#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/listed_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/dialects/medplum_world.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>
#include <future>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The server lives in this thread: the program is waited for in another.
Ran run(const Praxictl &praxictl, const QStringList &words) {
    auto running = std::async(std::launch::async, [&] { return praxictl.run(words); });
    while (running.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready) {
        QCoreApplication::processEvents();
    }
    return running.get();
}
Ran run(const Praxictl &praxictl, const QString &words) { return run(praxictl, words.split(u' ')); }

/// One system, its practice, and what can be done there.
struct Place {
    QString kind;
    LoopbackServer *server = nullptr;
    QString now, zone, schedule, patient, day;
    QStringList more;                               ///< of `server add`
    QStringList deeds;                              ///< besides booking
    QByteArray taken;                               ///< how it says that a time is gone
    int status = 409;
    std::shared_ptr<void> world;
};

template <typename World, typename... Habits>
Place placeOf(const char *kind, const Habits &...habits) {
    auto world = std::make_shared<World>(habits...);
    Place place;
    place.kind = s(kind);
    place.server = &world->server();
    place.now = toUtcIso(world->now);
    place.zone = s("UTC");
    place.taken = R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"conflict","details":{"text":"Requested time slot is not available"}}]})";
    place.world = world;
    return place;
}

Place makePlace(const QString &kind) {
    if (kind == s("clinik")) {
        Place place = placeOf<ClinikWorld>("clinik");
        place.schedule = s("sched_dr_smith_mon");
        place.patient = s("pat_homer");
        place.deeds = {s("cancel"), s("block")};
        place.day = s("2026-11-23");
        place.taken = R"({"error":{"code":"conflict","message":"The slot is not available"}})";
        return place;
    }
    if (kind == s("canvas")) {
        Place place = placeOf<CanvasWorld>("canvas");
        place.schedule = s("Location.2-Staff.okafor");
        place.patient = s("brown");
        place.deeds = {s("cancel"), s("move")};
        place.day = toUtcIso(CanvasWorld::at(2, 0)).left(10);
        place.status = 422;
        place.taken = R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"business-rule","details":{"text":"This appointment time is no longer available."}}]})";
        return place;
    }
    if (kind == s("medikit")) {
        Place place = placeOf<MediKitWorld>("medikit");
        place.schedule = s("week");
        place.patient = s("brown");
        place.day = toUtcIso(MediKitWorld::at(3, 0)).left(10);
        place.more = {s("--organization"), s("org-1")};
        place.status = 400;
        return place;
    }
    if (kind.startsWith(s("fhir"))) {
        ListedHabits habits;
        habits.way = kind.endsWith(s("Argonaut")) ? ListedHabits::Way::Argonaut : ListedHabits::Way::IheByReference;
        Place place = placeOf<ListedWorld>("fhir", habits);
        auto world = std::static_pointer_cast<ListedWorld>(place.world);
        place.schedule = world->clinic().ledger().remoteIdOf(world->clinic().server(), resourceKey(world->schedule()));
        place.patient = world->clinic().ledger().remoteIdOf(world->clinic().server(), resourceKey(world->patient()));
        place.deeds = habits.way == ListedHabits::Way::Argonaut ? QStringList{s("cancel"), s("hold"), s("release"), s("book held")} : QStringList{s("cancel")};
        place.day = s("2026-11-23");
        return place;
    }
    Place place = placeOf<MedplumWorld>("medplum");
    auto world = std::static_pointer_cast<MedplumWorld>(place.world);
    place.schedule = world->clinic().ledger().remoteIdOf(world->clinic().server(), resourceKey(world->computing()));
    place.patient = world->clinic().ledger().remoteIdOf(world->clinic().server(), resourceKey(world->patient()));
    place.deeds = {s("cancel"), s("move"), s("hold"), s("release"), s("book held")};
    place.day = s("2026-11-23");
    return place;
}

QString utc(const QString &time) { return QDateTime::fromString(time, Qt::ISODate).toUTC().toString(Qt::ISODate); }

bool isActive(const QString &status) { return status != s("cancelled") && status != s("noshow") && status != s("entered-in-error"); }

/// The visits that take place: "start people" of each, sorted; with `ids`, the ids of theirs.
QStringList visits(const Praxictl &praxictl, QSet<QString> *ids = nullptr) {
    QStringList lines;
    for (const auto &item : run(praxictl, s("appointment list")).items()) {
        const QJsonObject resource = item.toObject().value(s("resource")).toObject();
        QStringList people;
        for (const auto &participant : resource.value(s("participant")).toArray()) {
            people << participant.toObject().value(s("actor")).toObject().value(s("reference")).toString();
        }
        people.sort();
        if (isActive(resource.value(s("status")).toString())) {
            lines << utc(resource.value(s("start")).toString()) + u' ' + people.join(u'+');
            if (ids) {
                ids->insert(resource.value(s("id")).toString());
            }
        }
    }
    lines.sort();
    return lines;
}
/// The same of each Slot that is not free.
QStringList takenSlots(const Praxictl &praxictl) {
    QStringList lines;
    for (const auto &item : run(praxictl, s("slot search")).items()) {
        const QString status = item.toObject().value(s("status")).toString();
        if (status != s("free")) {
            lines << status + u' ' + utc(item.toObject().value(s("start")).toString());
        }
    }
    lines.sort();
    return lines;
}

QStringList waiting(const Praxictl &praxictl) {
    QStringList lines;
    for (const auto &item : run(praxictl, s("outbox list")).items()) {
        const QJsonObject change = item.toObject();
        if (change.value(s("state")).toString() != s("local-only")) {
            lines << change.value(s("state")).toString() + u' ' + change.value(s("reference")).toString() + u' ' + change.value(s("lastOutcome")).toString();
        }
    }
    return lines;
}

} // namespace

class KilledDialectSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoneTwice_data() {
        QTest::addColumn<QString>("kind");
        int number = 0;
        for (const char *kind : {"clinik", "canvas", "medikit", "medplum", "fhir, IHE", "fhir, Argonaut"}) {
            if (hasItsTurn(number++, 3)) {
                QTest::newRow(kind) << s(kind);
            }
        }
    }
    void nothingIsLostOrDoneTwice() {
        QFETCH(QString, kind);
        const int wanted = qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS");
        const int rounds = wanted > 0 ? wanted : 12;
        QRandomGenerator random(20261122);
        const Place place = makePlace(kind);
        Praxictl praxictl(s(PRAXICTL));
        connectTo(praxictl, place);
        QElapsedTimer whole;
        whole.start();
        const Ran first = run(praxictl, s("sync"));
        QVERIFY2(first.exitCode == 0, first.output + first.errors);
        const int usual = std::max(30, int(whole.elapsed()));
        int killed = 0;
        int done = 0;
        QSet<QString> promised;                     // the visits that were booked here and not cancelled, by id
        for (int round = 0; round < rounds; ++round) {
            place.server->behave({});
            done += change(random, praxictl, place, &promised) ? 1 : 0;
            place.server->behave([&random, &place](const Arrived &arrived) {
                const bool writes = arrived.request.method != sync::Method::Get;
                const auto lot = random.bounded(100);
                return lot < 12 ? Mishap::lost() : lot < 16 ? Mishap::unreached() : writes && lot < 24 ? Mishap::says(place.status, place.taken, {{"content-type", "application/fhir+json"}}) : Mishap{};
            });
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(s("USER"), s("maria"));
            process.setProcessEnvironment(environment);
            process.start(s(PRAXICTL), QStringList{s("--json"), s("--clinic"), praxictl.clinic(), s("--now"), praxictl.now, s("sync")});
            if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, int(random.bounded(usual / 8, usual)))) {
                ::kill(pid_t(process.processId()), SIGKILL);
                process.waitForFinished();
                ++killed;
            }
            const Ran check = run(praxictl, s("check"));
            QVERIFY2(check.exitCode == 0, check.output.constData());
        }
        QVERIFY2(killed > 0 && done > std::min(rounds, 12) / 2, // a day has only so much time to book
                  "the test proves nothing");
        place.server->behave({});
        QVERIFY2(settles(praxictl, random, &promised), qPrintable(waiting(praxictl).join(u'\n')));
        Praxictl other(s(PRAXICTL));
        connectTo(other, place);
        const Ran pulled = run(other, s("sync"));
        QVERIFY2(pulled.exitCode == 0, pulled.output + pulled.errors);
        QSet<QString> ids;
        QStringList here = visits(praxictl, &ids);
        QCOMPARE(visits(other), here);
        QVERIFY2(ids.contains(promised), qPrintable(s("lost: ") + (promised - ids).values().join(u' ')));
        QCOMPARE(here.removeDuplicates(), 0);
        if (kind == s("clinik") || kind == s("medplum")) {
            QCOMPARE(takenSlots(other), takenSlots(praxictl));
        }
        QVERIFY(run(praxictl, s("conflict list")).items().isEmpty());
        QCOMPARE(run(other, s("check")).exitCode, 0);
    }

private:
    static void connectTo(Praxictl &praxictl, const Place &place) {
        praxictl.now = place.now;
        QFile token(praxictl.path(s("token")));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("canary\n");
        token.close();
        QCOMPARE(run(praxictl, QStringList{s("init"), s("--time-zone"), place.zone}).exitCode, 0);
        const QStringList add{s("server"), s("add"), s("main"), s("--kind"), place.kind, s("--url"), place.server->base().toString(), s("--auth"), s("bearer"), s("--token-file"), token.fileName()};
        const Ran added = run(praxictl, add + place.more);
        QVERIFY2(added.exitCode == 0, added.output + added.errors);
    }

    /// One thing that people do; false where nothing could be done.
    static bool change(QRandomGenerator &random, const Praxictl &praxictl, const Place &place, QSet<QString> *promised) {
        const QJsonArray booked = run(praxictl, s("appointment list --status booked")).items();
        const QJsonArray offers = run(praxictl, QStringList{s("find"), s("--schedule"), place.schedule, s("--from"), place.day, s("--to"), place.day, s("--limit"), s("0")}).items();
        const QString deed = place.deeds.isEmpty() || random.bounded(2) == 0 ? s("book") : place.deeds.at(int(random.bounded(place.deeds.size())));
        const auto any = [&random](const QJsonArray &items) { return items.isEmpty() ? QJsonObject() : items.at(int(random.bounded(items.size()))).toObject(); };
        const QString id = any(booked).value(s("resource")).toObject().value(s("id")).toString();
        const QJsonObject offer = any(offers);
        const QString start = offer.value(s("start")).toString();
        QJsonArray holds;
        for (const auto &slot : run(praxictl, s("slot search --status busy-tentative")).items()) {
            holds << slot;
        }
        const QString held = any(holds).value(s("id")).toString();
        QStringList words{s("book"), s("--schedule"), place.schedule, s("--start"), start, s("--patient"), place.patient};
        if (deed == s("cancel") && !id.isEmpty()) {
            words = QStringList{s("cancel"), id};
        } else if (deed == s("move") && !id.isEmpty() && !start.isEmpty()) {
            words = QStringList{s("move"), id, s("--start"), start};
        } else if (deed == s("block") && !start.isEmpty()) {
            words = QStringList{s("block"), s("--schedule"), place.schedule, s("--start"), start, s("--end"), offer.value(s("end")).toString(), s("--kind"), s("other")};
        } else if (deed == s("hold") && !start.isEmpty()) {
            words = QStringList{s("hold"), s("--schedule"), place.schedule, s("--start"), start, s("--minutes"), s("600")};
        } else if (deed == s("release") && !held.isEmpty()) {
            words = QStringList{s("release"), held};
        } else if (deed == s("book held") && !held.isEmpty()) {
            words = QStringList{s("book"), s("--hold"), held, s("--patient"), place.patient};
        } else if (start.isEmpty()) {
            return false;
        }
        const Ran ran = run(praxictl, words);
        if (ran.exitCode != 0) {
            qInfo("%s: %s", qPrintable(words.join(u' ')), ran.output.constData());
        } else if (words.first() == s("book")) {
            promised->insert(ran.json().value(s("id")).toString());
        } else if (words.first() == s("cancel")) {
            promised->remove(id);
        }
        return ran.exitCode == 0;
    }

    /// What was refused is tried again or given up, as people would, until nothing waits any more. What was given up is no
    /// longer promised.
    static bool settles(const Praxictl &praxictl, QRandomGenerator &random, QSet<QString> *promised) {
        for (int i = 0; i < 8; ++i) {
            std::ignore = run(praxictl, s("sync"));
            for (const auto &item : run(praxictl, s("conflict list")).items()) {
                const QString id = item.toObject().value(s("id")).toVariant().toString();
                if (random.bounded(2) == 0 || run(praxictl, QStringList{s("conflict"), s("resolve"), id, s("--keep"), s("mine")}).exitCode != 0) {
                    std::ignore = run(praxictl, QStringList{s("conflict"), s("resolve"), id, s("--keep"), s("theirs")});
                    promised->remove(item.toObject().value(s("reference")).toString().section(u'/', -1));
                }
            }
            for (const auto &item : run(praxictl, s("outbox list")).items()) {
                const QString state = item.toObject().value(s("state")).toString();
                if (state == s("quarantined") || state == s("parked")) {
                    std::ignore = run(praxictl, QStringList{s("outbox"), s("retry"), item.toObject().value(s("id")).toString()});
                }
            }
            const Ran ran = run(praxictl, s("sync"));
            if (ran.exitCode == 0 && waiting(praxictl).isEmpty()) {
                return true;
            }
        }
        return false;
    }
};

const praxidesk::test::TestRegistration<KilledDialectSyncTest> killedDialectSyncTest;
#include "killed_sync_test.moc"
