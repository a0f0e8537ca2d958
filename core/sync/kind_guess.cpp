#include "core/sync/kind_guess.h"

#include <QRegularExpression>

#include <array>

namespace praxidesk::sync {

KindGuess guessKind(const QString &address, const QString &software) {
    KindGuess guess;
    guess.url = address.trimmed();
    static const QRegularExpression withOrganization(QStringLiteral("^(https?://[^/]+(?:/.*)?)/v2/([^/]+)/fhir/R4/?$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = withOrganization.match(guess.url); match.hasMatch()) {
        return {QStringLiteral("medikit"), match.captured(1), match.captured(2)};
    }
    const QString host = QUrl(guess.url).host().toLower();
    static const std::array<std::pair<QLatin1String, const char *>, 5> names{{
        {QLatin1String("medplum"), "medplum"},
        {QLatin1String("canvas"), "canvas"},
        {QLatin1String("fumage"), "canvas"}, // what Canvas calls its FHIR hosts
        {QLatin1String("medikit"), "medikit"},
        {QLatin1String("clinik"), "clinik"},
    }};
    for (const auto &[name, kind] : names) {
        if (host.contains(name) || software.contains(name, Qt::CaseInsensitive)) {
            guess.kind = QString::fromLatin1(kind);
            break;
        }
    }
    return guess;
}

} // namespace praxidesk::sync
