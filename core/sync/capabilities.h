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
    std::optional<bool> sort;                       ///< search by _lastUpdated, sorted by it
    QSet<QString> searchParameters;
    QSet<QString> operations;                       ///< names without '$'
    friend bool operator==(const TypeCapabilities &, const TypeCapabilities &) = default;
};

struct Capabilities {
    QString software;                               ///< "HAPI FHIR Server 6.8.0"; empty when it does not say
    QString fhirVersion;                            ///< "4.0.1"
    std::optional<bool> transaction;
    std::optional<bool> systemHistory;
    bool listsTypes = false;                        ///< what the statement does not list is not there; else nobody knows
    std::map<QString, TypeCapabilities> types;      ///< listed, or learnt by trying
    QSet<QString> lacks;                            ///< ways that were tried and refused (PushStep::way), and what dialects note in words of their own
    std::optional<QString> authorizeUrl, tokenUrl;  ///< security.extension oauth-uris

    /// What is known of a type: of one that is not in `types` nothing, or that the server has none of it.
    [[nodiscard]] TypeCapabilities of(const QString &type) const;
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

/// InvalidResource when it is no CapabilityStatement; NotSupportedByServer when it is not for R4.
[[nodiscard]] Result<Capabilities> readCapabilities(const QByteArray &statement);

/// As it is kept; what is unknown is left out. Nothing is known from what cannot be read.
[[nodiscard]] QByteArray toJson(const Capabilities &capabilities);
[[nodiscard]] Capabilities capabilitiesFrom(const QByteArray &json);

} // namespace praxidesk::sync
