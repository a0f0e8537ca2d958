// A stand-in of tests/dialects that speaks real HTTP until it is ended: stand_in KIND, of clinik, canvas, medikit, medplum, ihe,
// argonaut and fhir. The first line says where it is and what is there, as JSON; its token is "canary".

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/listed_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/dialects/medplum_world.h"
#include "tests/stand_ins/ear.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <map>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename World>
int serve(World &world, const char *kind, const QString &day, const Ear::Take &take, Ear::Deeds deeds = {}) {
    auto kept = world.mind();
    deeds[s("keep")] = [&] { kept = world.mind(); };
    deeds[s("restore")] = [&] { world.mind() = kept; };
    const Ear ear(world.server(), "canary", take, std::move(deeds));
    const QJsonObject where{{s("kind"), s(kind)}, {s("url"), world.server().base().toString()}, {s("now"), toUtcIso(world.now)}, {s("day"), day}};
    std::printf("%s\n", QJsonDocument(where).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Where half an hour each begins at `first`.
int halfHours(Instant first, Instant start) { return int((start - first) / Minutes(30)); }

int serveListed(ListedHabits::Way way) {
    ListedHabits habits;
    habits.way = way;
    ListedWorld world(habits);
    return serve(world, "fhir", s("2026-11-23"), [&world](Instant start) { world.take(halfHours(ListedWorld::at(0), start)); });
}

int serveClinik() {
    ClinikHabits habits;
    habits.refusesTakenSlots = true;
    ClinikWorld world(habits);
    for (int i = 8; i < 12; ++i) { // for the afternoon, too
        QJsonObject slot = world.mind().slotsOfSchedules().at(ClinikWorld::slotName(0));
        slot.insert(s("id"), ClinikWorld::slotName(i));
        slot.insert(s("start"), toUtcIso(ClinikWorld::at(i)));
        slot.insert(s("end"), toUtcIso(ClinikWorld::at(i + 1)));
        world.mind().putSlot(slot);
    }
    return serve(world, "clinik", s("2026-11-23"), [&world](Instant start) {
        QJsonObject slot = world.mind().slotsOfSchedules().at(ClinikWorld::slotName(halfHours(ClinikWorld::at(0), start)));
        slot.insert(s("status"), s("busy"));
        world.mind().putSlot(slot);
    }, {{s("fill"), [&world] {
        QJsonObject visit = world.mind().appointments().at(s("apt_old"));
        visit.insert(s("slotIds"), QJsonArray());
        for (int i = 0; i < 25; ++i) {
            visit.insert(s("id"), s("many_%1").arg(i));
            visit.insert(s("start"), toUtcIso(ClinikWorld::at(60 + i)));
            visit.insert(s("end"), toUtcIso(ClinikWorld::at(61 + i)));
            world.mind().putAppointment(visit);
        }
    }}});
}

int serveCanvas() {
    CanvasWorld world;
    return serve(world, "canvas", toUtcIso(CanvasWorld::at(2, 0)).left(10), [&world](Instant start) {
        CanvasMind::Visit visit;
        visit.status = s("booked");
        visit.patient = s("Patient/brown");
        visit.practitioner = s("Practitioner/okafor");
        visit.location = s("Location/2");
        visit.time = {start, start + Minutes(15)};
        world.mind().put(visit);
    });
}

int serveMediKit() {
    MediKitWorld world;
    return serve(world, "medikit", toUtcIso(MediKitWorld::at(3, 0)).left(10), [&world](Instant start) {
        MediKitMind::Visit visit;
        visit.patient = s("brown");
        visit.role = s("PractitionerRole/okafor");
        visit.schedule = s("week");
        visit.time = {start, start + Minutes(20)};
        world.mind().put(visit);
    });
}

int serveMedplum() {
    MedplumWorld world;
    return serve(world, "medplum", s("2026-11-23"), [&world](Instant start) { world.take(halfHours(MedplumWorld::at(0), start)); });
}

} // namespace

int main(int count, char **arguments) {
    QCoreApplication application(count, arguments);
    const QString kind = application.arguments().value(1);
    static const std::map<QString, int (*)()> kinds{{s("clinik"), serveClinik}, {s("canvas"), serveCanvas}, {s("medikit"), serveMediKit}, {s("medplum"), serveMedplum}};
    if (const auto known = kinds.find(kind); known != kinds.end()) {
        return known->second();
    }
    if (kind == s("ihe") || kind == s("argonaut") || kind == s("fhir")) {
        return serveListed(kind == s("ihe") ? ListedHabits::Way::Ihe : kind == s("argonaut") ? ListedHabits::Way::Argonaut : ListedHabits::Way::None);
    }
    std::fprintf(stderr, "stand_in KIND\n");
    return 2;
}
