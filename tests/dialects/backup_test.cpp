// Servers of each kind that lost much at once, or that were put back to what they had before: nothing is deleted or written over
// until somebody has looked, and then the clinic and its server agree again.

#include <QObject>

#include "core/sync/conflicts.h"

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/dialects/medplum_world.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

constexpr int many = 40;
constexpr int lost = 21;

bool isAlarmed(const sync::SyncReport &report) { return report.error && report.error->code == ErrorCode::ServerRefused; }

/// A world with visits of its own: how they are made there, ended and removed.
struct Case {
    QString kind;
    std::shared_ptr<void> world;
    DialectClinic *clinic = nullptr;
    LoopbackServer *server = nullptr;
    Instant *now = nullptr;
    std::function<QString(int)> put;                ///< the id of the `n`-th visit, made or changed back
    std::function<void(const QString &)> cancel, remove;
    std::function<void()> backUp, putBack;
    std::function<QString(const QString &)> statusThere;
    std::function<Result<AppointmentId>()> book;    ///< a time that no visit has
    std::function<int()> booked;                    ///< of that time, there
    std::function<int()> all;                       ///< visits there
    std::function<QString()> settle;
};

template <typename World>
Case caseOf(const QString &kind) {
    Case made;
    made.kind = kind;
    auto world = std::make_shared<World>();
    made.world = world;
    made.clinic = &world->clinic();
    made.server = &world->server();
    made.now = &world->now;
    auto kept = std::make_shared<std::decay_t<decltype(world->mind())>>(world->mind());
    made.backUp = [world = world.get(), kept] { *kept = world->mind(); };
    made.putBack = [world = world.get(), kept] { world->mind() = *kept; };
    made.settle = [world = world.get()] { return world->settle(); };
    return made;
}

Case canvas() {
    Case made = caseOf<CanvasWorld>(s("Canvas"));
    auto *world = static_cast<CanvasWorld *>(made.world.get());
    made.put = [world](int n) {
        CanvasMind::Visit visit = world->mind().visits().at(world->known);
        visit.id = s("many-%1").arg(n);
        visit.practitioner = s("Practitioner/adams");
        visit.time = {CanvasWorld::at(3 + n / 20, n % 20), CanvasWorld::at(3 + n / 20, n % 20) + Minutes(15)};
        return world->mind().put(visit);
    };
    made.cancel = [world](const QString &id) {
        CanvasMind::Visit visit = world->mind().visits().at(id);
        visit.status = s("cancelled");
        std::ignore = world->mind().put(visit);
    };
    made.statusThere = [world](const QString &id) { return world->mind().visits().contains(id) ? world->mind().visits().at(id).status : QString(); };
    made.book = [world] { return world->clinic().book(world->schedule(), CanvasWorld::at(2, 1), world->patient()); };
    made.booked = [world] { return world->visitsAt(CanvasWorld::at(2, 1)); };
    made.all = [world] { return int(world->mind().visits().size()); };
    return made;
}

Case mediKit() {
    Case made = caseOf<MediKitWorld>(s("MediKIT"));
    auto *world = static_cast<MediKitWorld *>(made.world.get());
    made.put = [world](int n) {
        MediKitMind::Visit visit = world->mind().visits().at(world->known);
        visit.id = s("many-%1").arg(n);
        visit.role = s("PractitionerRole/adams");
        visit.time = {MediKitWorld::at(10 + n / 9, n % 9), MediKitWorld::at(10 + n / 9, n % 9 + 1)};
        return world->mind().put(visit);
    };
    made.cancel = [world](const QString &id) {
        MediKitMind::Visit visit = world->mind().visits().at(id);
        visit.status = s("cancelled");
        world->mind().put(visit);
    };
    made.remove = [world](const QString &id) { world->mind().remove(id); };
    made.statusThere = [world](const QString &id) { return world->mind().visits().contains(id) ? world->mind().visits().at(id).status : QString(); };
    made.book = [world] { return world->clinic().book(world->schedule(), MediKitWorld::at(2, 4), world->patient()); };
    made.booked = [world] { return world->visitsAt(MediKitWorld::at(2, 4)); };
    made.all = [world] { return int(world->mind().visits().size()); };
    return made;
}

Case clinik() {
    Case made = caseOf<ClinikWorld>(s("Clinik"));
    auto *world = static_cast<ClinikWorld *>(made.world.get());
    made.put = [world](int n) {
        QJsonObject visit = world->mind().appointments().at(s("apt_old"));
        visit.insert(s("id"), s("many_%1").arg(n));
        visit.insert(s("slotIds"), QJsonArray());
        visit.insert(s("start"), toUtcIso(ClinikWorld::at(60 + n)));
        visit.insert(s("end"), toUtcIso(ClinikWorld::at(61 + n)));
        world->mind().putAppointment(visit);
        return s("many_%1").arg(n);
    };
    made.cancel = [world](const QString &id) {
        QJsonObject visit = world->mind().appointments().at(id);
        visit.insert(s("status"), s("cancelled"));
        world->mind().putAppointment(visit);
    };
    made.remove = [world](const QString &id) { world->mind().removeAppointment(id); };
    made.statusThere = [world](const QString &id) { return world->mind().appointments().contains(id) ? world->mind().appointments().at(id).value(s("status")).toString() : QString(); };
    made.book = [world] { return world->book(1); };
    made.booked = [world] { return world->visitsAt(1); };
    made.all = [world] { return int(world->mind().appointments().size()); };
    return made;
}

Case medplum() {
    Case made = caseOf<MedplumWorld>(s("Medplum"));
    auto *world = static_cast<MedplumWorld *>(made.world.get());
    made.put = [world](int n) {
        const QString patient = world->clinic().ledger().remoteIdOf(world->clinic().server(), resourceKey(world->patient()));
        return world->mind().put(R"({"resourceType":"Appointment","status":"booked","start":")" + toUtcIso(MedplumWorld::at(60 + n)).toUtf8() + R"(","end":")" + toUtcIso(MedplumWorld::at(61 + n)).toUtf8()
                                 + R"(","participant":[{"actor":{"reference":"Patient/)" + patient.toUtf8() + R"("},"status":"accepted"}]})").section(u'/', 1);
    };
    made.cancel = [world](const QString &id) {
        const QString name = s("Appointment/") + id;
        for (const char *comment : {"so", "or so"}) { // its number is well above that of a backup to which something is added
            std::ignore = world->mind().put(QByteArray(world->mind().there(name)).replace("\"booked\"", "\"cancelled\",\"comment\":\"" + QByteArray(comment) + '"').replace("\"so\"", '"' + QByteArray(comment) + '"'), name);
        }
    };
    made.remove = [world](const QString &id) { world->mind().remove(s("Appointment/") + id); };
    made.statusThere = [world](const QString &id) { return QJsonDocument::fromJson(world->mind().there(s("Appointment/") + id)).object().value(s("status")).toString(); };
    made.book = [world] { return world->book(1); };
    made.booked = [world] { return world->visitsAt(1); };
    made.all = [world] {
        const auto &all = world->mind().plain().resources();
        return int(std::count_if(all.begin(), all.end(), [](const auto &each) { return each.first.startsWith(s("Appointment/")) && !each.second.json.isEmpty(); }));
    };
    return made;
}

const std::map<QString, Case (*)()> &cases() {
    static const std::map<QString, Case (*)()> all{{s("Canvas"), canvas}, {s("MediKIT"), mediKit}, {s("Clinik"), clinik}, {s("Medplum"), medplum}};
    return all;
}

void addKinds(const QStringList &but = {}) {
    QTest::addColumn<QString>("kind");
    for (const auto &[kind, make] : cases()) {
        if (!but.contains(kind)) {
            QTest::newRow(qPrintable(kind)) << kind;
        }
    }
}

/// What has numbers is known by them, once somebody changes it again.
void changeAgain(const Case &on, const QString &id) {
    if (on.kind == s("Medplum")) {
        MedplumMind &mind = static_cast<MedplumWorld *>(on.world.get())->mind();
        std::ignore = mind.put(QByteArray(mind.there(s("Appointment/") + id)).replace("\"status\"", "\"comment\":\"x\",\"status\""), s("Appointment/") + id);
    }
}

void addKindsAndSides(const QStringList &but) {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<sync::Keep>("keep");
    for (const auto &[kind, make] : cases()) {
        if (!but.contains(kind)) {
            QTest::newRow(qPrintable(kind + s(", mine"))) << kind << sync::Keep::Mine;
            QTest::newRow(qPrintable(kind + s(", theirs"))) << kind << sync::Keep::Theirs;
        }
    }
}

QString statusHere(const Case &on, const QString &id) {
    const auto visit = on.clinic->store().appointment(narrow<AppointmentId>(on.clinic->key("Appointment", id)));
    return visit ? toCode(visit->status) : QString();
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsThatAreGoneAtOnceAreAskedAbout_data() { addKinds({s("Canvas")}); } // which deletes nothing
    void visitsThatAreGoneAtOnceAreAskedAbout() {
        QFETCH(QString, kind);
        Case on = cases().at(kind)();
        QStringList ids;
        for (int i = 0; i < many; ++i) {
            ids << on.put(i);
        }
        *on.now += Minutes(10);
        QVERIFY(!on.clinic->sync().error);
        const qint64 before = on.clinic->store().count(ResourceType::Appointment);
        QVERIFY(before >= many);
        for (int i = 0; i < lost; ++i) {
            on.remove(ids.at(i));
        }
        *on.now += std::chrono::hours(25);
        for (int run = 0; run < 2; ++run) {
            on.server->received().clear();
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(isAlarmed(report), words(report).constData());
            QCOMPARE(on.clinic->store().count(ResourceType::Appointment), before);
            QCOMPARE(on.server->received().empty(), run == 1);
            QVERIFY(std::none_of(on.server->received().begin(), on.server->received().end(), [](const Arrived &arrived) { return arrived.request.writes(); }));
        }
        QVERIFY(sync::unfreeze(on.clinic->store(), on.clinic->server(), s("test")));
        QCOMPARE(on.settle(), QString());
        QCOMPARE(on.clinic->store().count(ResourceType::Appointment), before - lost);
    }

    /// Visits that were cancelled since are to come again, and one that the clinic booked is not there.
    void aServerFromABackupIsAskedAbout_data() { addKinds(); }
    void aServerFromABackupIsAskedAbout() {
        QFETCH(QString, kind);
        Case on = cases().at(kind)();
        QStringList ids;
        for (int i = 0; i < 6; ++i) {
            ids << on.put(i);
        }
        *on.now += Minutes(10);
        QVERIFY(!on.clinic->sync().error);
        on.backUp();
        *on.now += std::chrono::hours(1);
        for (const QString &id : ids) {
            on.cancel(id);
        }
        const auto booked = on.book();
        QVERIFY2(booked, why(booked));
        QCOMPARE(on.settle(), QString());
        QCOMPARE(on.booked(), 1);
        QCOMPARE(statusHere(on, ids.last()), s("cancelled"));
        on.putBack();
        *on.now += std::chrono::hours(1);
        changeAgain(on, ids.first());
        for (int run = 0; run < 2; ++run) {
            on.server->received().clear();
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(isAlarmed(report), words(report).constData());
            QVERIFY2(report.error->message.contains(s("backup")), words(report).constData());
            QCOMPARE(on.server->received().empty(), run == 1);
            QVERIFY(std::none_of(on.server->received().begin(), on.server->received().end(), [](const Arrived &arrived) { return arrived.request.writes(); }));
        }
        QCOMPARE(int(on.clinic->visit(*booked).status), int(AppointmentStatus::Booked));
        QCOMPARE(statusHere(on, ids.last()), s("cancelled"));
        QVERIFY(sync::unfreeze(on.clinic->store(), on.clinic->server(), s("test")));
        for (int run = 0; run < 3; ++run) {
            *on.now += Minutes(20);
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(!report.error, words(report).constData());
        }
        // what the clinic has goes there again, as far as the server takes it
        QCOMPARE(on.booked(), 1);
        QCOMPARE(int(on.clinic->visit(*booked).status), int(AppointmentStatus::Booked));
        QCOMPARE(statusHere(on, ids.last()), s("cancelled"));
        if (kind != s("MediKIT")) {
            QCOMPARE(on.statusThere(ids.last()), s("cancelled"));
        } else {
            QVERIFY2(on.clinic->waiting().contains(s("local-only")), qPrintable(on.clinic->waiting()));
        }
    }

    /// Somebody has looked: it was no mistake there. What it has holds here, too.
    void aServerFromABackupMayBeBelieved_data() { addKinds(); }
    void aServerFromABackupMayBeBelieved() {
        QFETCH(QString, kind);
        Case on = cases().at(kind)();
        QStringList ids;
        for (int i = 0; i < 6; ++i) {
            ids << on.put(i);
        }
        *on.now += Minutes(10);
        QVERIFY(!on.clinic->sync().error);
        on.backUp();
        *on.now += std::chrono::hours(1);
        for (const QString &id : ids) {
            on.cancel(id);
        }
        const auto booked = on.book();
        QVERIFY2(booked, why(booked));
        QCOMPARE(on.settle(), QString());
        on.putBack();
        *on.now += std::chrono::hours(1);
        changeAgain(on, ids.first());
        QVERIFY(isAlarmed(on.clinic->sync()));
        QVERIFY(sync::unfreeze(on.clinic->store(), on.clinic->server(), s("test"), sync::Holds::Theirs));
        on.server->received().clear();
        for (int run = 0; run < 2; ++run) {
            *on.now += Minutes(20);
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(!report.error && !report.needsPerson(), words(report).constData());
        }
        QVERIFY(std::none_of(on.server->received().begin(), on.server->received().end(), [](const Arrived &arrived) { return arrived.request.writes(); }));
        for (const QString &id : ids) {
            QCOMPARE(statusHere(on, id), s("booked"));
        }
        QVERIFY(!on.clinic->store().appointment(*booked));
        QCOMPARE(on.booked(), 0);
    }

    /// Somebody has looked: they were deleted by mistake. They go there again as far as the server takes them, each once; the
    /// others stand before a person. What people there did meanwhile to those that were left holds.
    void whatWasDeletedByMistakeIsSentAgain_data() { addKinds({s("Canvas")}); }
    void whatWasDeletedByMistakeIsSentAgain() {
        QFETCH(QString, kind);
        Case on = cases().at(kind)();
        QStringList ids;
        for (int i = 0; i < many; ++i) {
            ids << on.put(i);
        }
        const auto booked = on.book();
        QVERIFY2(booked, why(booked));
        QCOMPARE(on.settle(), QString());
        const qint64 before = on.clinic->store().count(ResourceType::Appointment);
        const int there = on.all();
        std::vector<ResourceKey> keys{resourceKey(*booked)};
        for (int i = 0; i < lost; ++i) {
            keys.push_back(on.clinic->key("Appointment", ids.at(i)));
        }
        for (const ResourceKey key : keys) {
            on.remove(on.clinic->ledger().remoteIdOf(on.clinic->server(), key));
        }
        on.cancel(ids.last());
        if (kind == s("Clinik")) {
            auto &mind = static_cast<ClinikWorld *>(on.world.get())->mind();
            QJsonObject slot = mind.slotsOfSchedules().at(ClinikWorld::slotName(1));
            slot.insert(s("status"), s("free"));
            mind.putSlot(slot);
        } else if (kind == s("MediKIT")) {
            auto &mind = static_cast<MediKitWorld *>(on.world.get())->mind();
            MediKitMind::Visit other = mind.visits().at(ids.last());
            other.id.clear();
            other.status = s("booked");
            other.patient = s("brown");
            other.time = {MediKitWorld::at(10, 0), MediKitWorld::at(10, 1)}; // of the first that is lost
            mind.put(other);
        }
        *on.now += std::chrono::hours(25);
        QVERIFY(isAlarmed(on.clinic->sync()));
        QVERIFY(sync::unfreeze(on.clinic->store(), on.clinic->server(), s("test"), sync::Holds::Ours));
        for (int run = 0; run < 3; ++run) {
            *on.now += Minutes(20);
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(!report.error, words(report).constData());
        }
        const int others = kind == s("MediKIT") ? 1 : 0;
        QCOMPARE(on.clinic->store().count(ResourceType::Appointment), before + others);
        QCOMPARE(statusHere(on, ids.last()), s("cancelled"));
        QCOMPARE(on.statusThere(ids.last()), s("cancelled"));
        QCOMPARE(on.booked(), 1);
        int asked = 0;
        for (const ResourceKey key : keys) {
            QCOMPARE(int(on.clinic->visit(narrow<AppointmentId>(key)).status), int(AppointmentStatus::Booked));
            const QString id = on.clinic->ledger().remoteIdOf(on.clinic->server(), key);
            asked += id.isEmpty() ? 1 : 0;
            if (id.isEmpty()) {
                QVERIFY2(on.clinic->ledger().openConflictOf(key), qPrintable(on.clinic->waiting() + on.clinic->words()));
            } else {
                QCOMPARE(on.statusThere(id), s("booked"));
            }
        }
        QCOMPARE(asked, others); // its time is somebody else's by now
        QCOMPARE(on.all(), there);
        if (kind == s("Clinik")) {
            QCOMPARE(static_cast<ClinikWorld *>(on.world.get())->slotStatus(1), s("busy"));
        }
    }

    /// A booking of ours is not there any more, alone: nobody was told, and whoever decides says what holds.
    void aBookingThatIsLostIsAskedAbout_data() { addKindsAndSides({s("Canvas"), s("Medplum")}); }
    void aBookingThatIsLostIsAskedAbout() {
        QFETCH(QString, kind);
        QFETCH(sync::Keep, keep);
        Case on = cases().at(kind)();
        on.backUp();
        const auto booked = on.book();
        QVERIFY2(booked, why(booked));
        QCOMPARE(on.settle(), QString());
        on.putBack();
        for (int run = 0; run < 2; ++run) {
            *on.now += Minutes(20);
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
            QCOMPARE(int(on.clinic->visit(*booked).status), int(AppointmentStatus::Booked));
            QCOMPARE(on.booked(), 0);
        }
        const auto conflict = on.clinic->ledger().openConflictOf(resourceKey(*booked));
        QVERIFY(conflict);
        const auto decided = sync::resolve(on.clinic->desk(), {conflict->id, keep, {}, {}});
        QVERIFY2(decided, why(decided));
        QCOMPARE(on.settle(), QString());
        QCOMPARE(on.booked(), keep == sync::Keep::Mine ? 1 : 0);
        QCOMPARE(on.clinic->store().appointment(*booked).has_value(), keep == sync::Keep::Mine);
        QVERIFY(on.clinic->ledger().conflicts().empty());
    }

    /// It was only away for a moment: there is nothing to decide.
    void aBookingThatIsThereAgainIsNoConflict_data() { addKinds({s("Canvas"), s("Medplum")}); }
    void aBookingThatIsThereAgainIsNoConflict() {
        QFETCH(QString, kind);
        Case on = cases().at(kind)();
        const auto booked = on.book();
        QVERIFY2(booked, why(booked));
        QCOMPARE(on.settle(), QString());
        on.backUp();
        on.remove(on.clinic->ledger().remoteIdOf(on.clinic->server(), resourceKey(*booked)));
        *on.now += Minutes(20);
        QCOMPARE(on.clinic->sync().conflicts, 1);
        on.putBack();
        QCOMPARE(on.settle(), QString());
        QCOMPARE(on.booked(), 1);
        QVERIFY(on.clinic->ledger().conflicts().empty());
    }

    /// One visit is there again as it was before the clinic changed it: whether a person there took that back or a backup did,
    /// a person here decides.
    void aChangeOfOursThatIsUndoneIsAskedAbout_data() { addKindsAndSides({s("MediKIT"), s("Medplum")}); } // which changes no visit, and which has numbers
    void aChangeOfOursThatIsUndoneIsAskedAbout() {
        QFETCH(QString, kind);
        QFETCH(sync::Keep, keep);
        Case on = cases().at(kind)();
        const auto booked = on.book();
        QVERIFY2(booked, why(booked));
        QCOMPARE(on.settle(), QString());
        on.backUp();
        const QString id = on.clinic->ledger().remoteIdOf(on.clinic->server(), resourceKey(*booked));
        *on.now += Minutes(10);
        const auto cancelled = on.clinic->desk().cancel(*booked, s("called"));
        QVERIFY2(cancelled, why(cancelled));
        QCOMPARE(on.settle(), QString());
        QCOMPARE(on.statusThere(id), s("cancelled"));
        on.putBack();
        for (int run = 0; run < 2; ++run) {
            *on.now += Minutes(20);
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(!report.error && report.conflicts == 1, words(report).constData());
            QCOMPARE(statusHere(on, id), s("cancelled"));
            QCOMPARE(on.statusThere(id), s("booked"));
        }
        const auto conflict = on.clinic->ledger().openConflictOf(resourceKey(*booked));
        QVERIFY(conflict);
        const auto decided = sync::resolve(on.clinic->desk(), {conflict->id, keep, {}, {}});
        QVERIFY2(decided, why(decided));
        for (int run = 0; run < 2; ++run) {
            *on.now += Minutes(20);
            const sync::SyncReport report = on.clinic->sync();
            QVERIFY2(!report.error && !report.needsPerson(), words(report).constData());
        }
        const QString wanted = keep == sync::Keep::Mine ? s("cancelled") : s("booked");
        QCOMPARE(statusHere(on, id), wanted);
        QCOMPARE(on.statusThere(id), wanted);
        if (kind == s("Clinik")) {
            QCOMPARE(static_cast<ClinikWorld *>(on.world.get())->slotStatus(1), keep == sync::Keep::Mine ? s("free") : s("busy"));
        }
    }

    /// Somebody takes a cancellation back: that is no backup.
    void oneThatIsToComeAgainIsTaken_data() { addKinds({s("Medplum")}); } // which has numbers
    void oneThatIsToComeAgainIsTaken() {
        QFETCH(QString, kind);
        Case on = cases().at(kind)();
        const QString id = on.put(0);
        on.cancel(id);
        *on.now += Minutes(10);
        QVERIFY(!on.clinic->sync().error);
        *on.now += Minutes(10);
        QCOMPARE(on.put(0), id);
        *on.now += Minutes(10);
        const sync::SyncReport report = on.clinic->sync();
        QVERIFY2(!report.error, words(report).constData());
        QCOMPARE(on.settle(), QString());
        QCOMPARE(int(on.clinic->visit(narrow<AppointmentId>(on.clinic->key("Appointment", id))).status), int(AppointmentStatus::Booked));
    }
};

const praxidesk::test::TestRegistration<BackupTest> backupTest;
#include "backup_test.moc"
