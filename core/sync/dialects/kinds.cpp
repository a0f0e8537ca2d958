#include "core/sync/dialects/dialects.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr std::array<QLatin1String, 4> others{QLatin1String("medplum"), QLatin1String("canvas"), QLatin1String("medikit"), QLatin1String("clinik")};

/// Canvas computes its free time: Slots can be searched, and nothing else.
bool isLikeCanvas(const Capabilities &stated) {
    const TypeCapabilities slot = stated.of(QStringLiteral("Slot"));
    const TypeCapabilities visit = stated.of(QStringLiteral("Appointment"));
    return stated.listsTypes && slot.search.value_or(false) && !slot.read.value_or(true) && !slot.create.value_or(true) && visit.create.value_or(false) && visit.update.value_or(false) && !visit.remove.value_or(true);
}

} // namespace

QString guessKind(const QUrl &url, const Capabilities &stated) {
    const QString software = stated.software.toLower();
    for (const QLatin1String kind : others) {
        if (software.contains(kind)) {
            return kind;
        }
    }
    const QString host = url.host().toLower();
    const bool isOther = !software.isEmpty();       // another product, wherever it stands
    for (const QLatin1String kind : others) {
        if (!isOther && host.contains(kind)) {
            return kind;
        }
    }
    static const QRegularExpression organization(QStringLiteral("/v2/[^/]+/fhir(/R4)?/?$"), QRegularExpression::CaseInsensitiveOption);
    const QSet<QString> operations = stated.of(QStringLiteral("Appointment")).operations + stated.of(QStringLiteral("Patient")).operations;
    if (operations.contains(QStringLiteral("book-slot")) || (!isOther && url.path().contains(organization))) {
        return QStringLiteral("medikit");
    }
    if (isLikeCanvas(stated) || (!isOther && host.startsWith(QLatin1String("fumage")))) {
        return QStringLiteral("canvas");
    }
    return QStringLiteral("fhir");
}

QString kindName(const QString &kind) {
    return kind == QLatin1String("medplum") ? QStringLiteral("Medplum")
        : kind == QLatin1String("canvas")   ? QStringLiteral("Canvas")
        : kind == QLatin1String("medikit")  ? QStringLiteral("MediKIT")
        : kind == QLatin1String("clinik")   ? QStringLiteral("Clinik")
                                            : Text::tr("plain FHIR");
}

} // namespace praxidesk::sync
