#pragma once
// FHIR's common data types into JSON. Each takes the element that stands there now (or an absent node) and keeps the
// bytes of every part that stays the same. An empty result means: take the element away.

#include "core/fhir/json.h"
#include "core/model/resources.h"
#include "core/time/zone.h"

namespace praxidesk::fhir {

[[nodiscard]] QByteArray encodeArray(const std::vector<QByteArray> &elements);
[[nodiscard]] QByteArray encodeConcept(const Concept &value);
[[nodiscard]] QByteArray encodeConcepts(const std::vector<Concept> &values, JsonNode base);
[[nodiscard]] QByteArray encodeOptionalConcept(const std::optional<Concept> &value, JsonNode base);
/// Reference text and display; other members of the base (type, identifier) stay unless the reference changes.
[[nodiscard]] QByteArray encodeReference(const Reference &value, JsonNode base);
[[nodiscard]] QByteArray encodeReferences(const std::vector<Reference> &values, JsonNode base);
[[nodiscard]] QByteArray encodeIdentifiers(const std::vector<Identifier> &values, JsonNode base);
[[nodiscard]] QByteArray encodePeriod(std::optional<Instant> start, std::optional<Instant> presentStart, std::optional<Instant> end,
                                      std::optional<Instant> presentEnd, JsonNode base, const Zone &zone);
[[nodiscard]] QByteArray encodeNames(const std::vector<PersonName> &values, JsonNode base);
/// Practitioner.qualification, one for each specialty.
[[nodiscard]] QByteArray encodeQualifications(const std::vector<Concept> &values, JsonNode base);
[[nodiscard]] QByteArray encodeTelecom(const QStringList &phones, const QStringList &emails, JsonNode base);
/// The `extension` array of `resource` with the one of `url` set to `raw` (empty: taken away).
[[nodiscard]] QByteArray encodeExtension(JsonNode resource, std::string_view url, std::string_view valueName, const QByteArray &raw);

/// The extensions of an element, to be set one by one; the others keep their bytes and their order.
class ExtensionList {
public:
    explicit ExtensionList(JsonNode element);
    /// `raw` is the whole extension; empty: taken away. Of several with the same url one is left.
    void set(std::string_view url, const QByteArray &raw);
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    [[nodiscard]] QByteArray encoded() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_elements; ///< url, whole extension
    bool m_isChanged = false;
};

/// Equal as they are written: key and type do not count.
[[nodiscard]] bool sameReference(const Reference &a, const Reference &b);
[[nodiscard]] bool sameReferences(const std::vector<Reference> &a, const std::vector<Reference> &b);
/// "Dr. Alan Smith" -> prefix, given, family.
[[nodiscard]] PersonName personName(const QString &text);

} // namespace praxidesk::fhir
