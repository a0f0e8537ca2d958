// A stand-in of tests/dialects that speaks real HTTP until it is ended: stand_in KIND, of clinik, canvas, medikit, medplum, ihe,
// argonaut and fhir. The first line says where it is and what is there, as JSON; its token is "canary".

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/listed_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/dialects/medplum_world.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename World>
int serve(World &world, const char *kind, const QString &day) {
    const QJsonObject where{{s("kind"), s(kind)}, {s("url"), world.server().base().toString()}, {s("now"), toUtcIso(world.now)}, {s("day"), day}};
    std::printf("%s\n", QJsonDocument(where).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int serveListed(ListedHabits::Way way) {
    ListedHabits habits;
    habits.way = way;
    ListedWorld world(habits);
    return serve(world, "fhir", s("2026-11-23"));
}

} // namespace

int main(int count, char **arguments) {
    QCoreApplication application(count, arguments);
    const QString kind = application.arguments().value(1);
    if (kind == s("clinik")) {
        ClinikWorld world;
        return serve(world, "clinik", s("2026-11-23"));
    }
    if (kind == s("canvas")) {
        CanvasWorld world;
        return serve(world, "canvas", toUtcIso(CanvasWorld::at(2, 0)).left(10));
    }
    if (kind == s("medikit")) {
        MediKitWorld world;
        return serve(world, "medikit", toUtcIso(MediKitWorld::at(3, 0)).left(10));
    }
    if (kind == s("medplum")) {
        MedplumWorld world;
        return serve(world, "medplum", s("2026-11-23"));
    }
    if (kind == s("ihe") || kind == s("argonaut") || kind == s("fhir")) {
        return serveListed(kind == s("ihe") ? ListedHabits::Way::Ihe : kind == s("argonaut") ? ListedHabits::Way::Argonaut : ListedHabits::Way::None);
    }
    std::fprintf(stderr, "stand_in KIND\n");
    return 2;
}
