#pragma once
// What kind of server stands at an address, as far as address and CapabilityStatement tell. Pure.

#include <QString>
#include <QUrl>

namespace praxidesk::sync {

struct KindGuess {
    QString kind = QStringLiteral("fhir");
    QString url;                                    ///< its base; without what is a setting of its own
    QString organization = {};                      ///< MediKIT's, where the address holds it
    friend bool operator==(const KindGuess &, const KindGuess &) = default;
};
/// `software` is what it calls itself, where it was asked; the address is as a person typed it.
[[nodiscard]] KindGuess guessKind(const QString &address, const QString &software = {});

} // namespace praxidesk::sync
