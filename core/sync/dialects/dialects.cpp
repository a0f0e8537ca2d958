#include "core/sync/dialects/dialects.h"

#include "core/sync/connection.h"
#include "core/sync/dialects/canvas.h"
#include "core/sync/dialects/clinik.h"
#include "core/sync/dialects/generic.h"
#include "core/sync/dialects/medikit.h"
#include "core/sync/dialects/medplum.h"

namespace praxidesk::sync {

std::unique_ptr<Dialect> makeDialect(const store::ServerRow &row) {
    const QUrl base(row.url);
    if (row.kind == QLatin1String("clinik")) {
        return std::make_unique<ClinikDialect>(base, ClinikPaths::of(settingsOf(row).dialect));
    }
    if (row.kind == QLatin1String("canvas")) {
        return std::make_unique<CanvasDialect>(base);
    }
    if (row.kind == QLatin1String("medikit")) {
        return std::make_unique<MediKitDialect>(base, row.organization, MediKitWays::of(settingsOf(row).dialect));
    }
    if (row.kind == QLatin1String("medplum")) {
        auto medplum = std::make_unique<MedplumDialect>(base);
        medplum->know(capabilitiesFrom(row.capabilities));
        return medplum;
    }
    auto plain = std::make_unique<GenericDialect>(base);
    plain->know(capabilitiesFrom(row.capabilities));
    return plain;
}

QUrl fhirBase(const store::ServerRow &server) {
    QUrl url = makeDialect(server)->askCapabilities().url;
    const QString end = QStringLiteral("/metadata");
    if (!url.path().endsWith(end)) {
        return QUrl(server.url);
    }
    url.setPath(url.path().chopped(end.size()));
    return url;
}

QStringList basesOf(const store::ServerRow &row) {
    QStringList bases{row.url, fhirBase(row).toString()};
    bases.removeDuplicates();
    return bases;
}

bool keepsEncounters(const store::ServerRow &row) { return makeDialect(row)->encountersOf({QStringLiteral("any")}).has_value(); }

} // namespace praxidesk::sync
