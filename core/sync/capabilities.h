#pragma once
// What a server can do: what its CapabilityStatement says, corrected by how it behaved. A statement may list nothing at
// all; what is unknown is tried, and what was refused is remembered. Pure.

#include "core/model/result.h"

#include <QByteArray>
#include <QSet>

#include <map>
#include <optional>

namespace praxidesk::sync {

/// nullopt: it does not say, and nobody has tried.
struct TypeCapabilities {
    std::optional<bool> read, search, create, update, remove, history;
    std::optional<bool> updateCreate;               ///< PUT of an unknown id creates it
    std::optional<bool> conditionalCreate;          ///< If-None-Exist
    QSet<QString> searchParameters;
    QSet<QString> operations;                       ///< names without '$'
    friend bool operator==(const TypeCapabilities &, const TypeCapabilities &) = default;
};

struct Capabilities {
    QString software;                               ///< "HAPI FHIR Server 6.8.0"; empty when it does not say
    QString fhirVersion;                            ///< "4.0.1"
    std::optional<bool> transaction;
    std::optional<bool> systemHistory;
    std::map<QString, TypeCapabilities> types;      ///< empty: the statement lists none
    std::optional<QString> authorizeUrl, tokenUrl;  ///< security.extension oauth-uris

    /// What is known of a type; all unknown for one that is not listed in an empty statement, all false in a full one.
    [[nodiscard]] TypeCapabilities of(const QString &type) const;
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

/// InvalidResource when it is no CapabilityStatement; NotSupportedByServer when it is not for R4.
[[nodiscard]] Result<Capabilities> readCapabilities(const QByteArray &statement);

} // namespace praxidesk::sync
