#pragma once
// Random valid FHIR resources, as bytes: every element of the tables may occur, in any order and layout, with unknown
// elements, extensions, primitive siblings, odd numbers and texts of many scripts between them. Same seed, same bytes.
#include "core/fhir/definitions.h"

#include <QByteArray>

#include <random>

namespace praxidesk::test {

class ResourceGenerator {
public:
    explicit ResourceGenerator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] QByteArray resource(std::string_view type);
    [[nodiscard]] int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

private:
    using Member = std::pair<QByteArray, QByteArray>;

    [[nodiscard]] bool chance(int percent) { return number(1, 100) <= percent; }
    [[nodiscard]] QByteArray pick(const std::vector<QByteArray> &from) { return from[size_t(number(0, int(from.size()) - 1))]; }
    [[nodiscard]] QByteArray space();
    [[nodiscard]] QByteArray text();
    [[nodiscard]] QByteArray primitive(const fhir::ElementDefinition &element);
    [[nodiscard]] QByteArray complex(const fhir::ElementDefinition &element, int depth);
    [[nodiscard]] QByteArray value(const fhir::ElementDefinition &element, int depth);
    [[nodiscard]] QByteArray anything(int depth);
    [[nodiscard]] QByteArray extension(int depth);
    [[nodiscard]] QByteArray recurrenceTemplate();
    /// An occurrence of a series, whole or in pieces.
    void addSeries(std::vector<Member> &appointment);
    [[nodiscard]] std::vector<Member> members(const fhir::TypeDefinition &type, int depth);
    [[nodiscard]] QByteArray object(std::vector<Member> members);
    [[nodiscard]] QByteArray array(const std::vector<QByteArray> &elements);
    /// `elements` and what stands in the list `name` already.
    void addTo(std::vector<Member> &members, const QByteArray &name, const std::vector<QByteArray> &elements);

    std::mt19937 m_random;
};

} // namespace praxidesk::test
