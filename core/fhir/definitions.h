#pragma once
// The part of FHIR R4's StructureDefinitions that Praxidesk checks, as one table (definitions.cpp).

#include "core/fhir/primitives.h"

#include <string_view>
#include <vector>

namespace praxidesk::fhir {

struct TypeDefinition;

/// One element of a type. `type` is a primitive ("code"), a complex type ("Period") or a backbone ("Appointment.participant").
struct ElementDefinition {
    std::string_view name;
    std::string_view type;
    bool required = false;
    bool repeats = false;
    std::string_view choice;                        ///< "deceased" for deceasedBoolean: at most one of a choice
    std::vector<std::string_view> codes;            ///< the required binding's codes, for a code
    std::vector<std::string_view> targets;          ///< resource types that a Reference may name; empty: any
    Primitive primitive = Primitive::None;
    const TypeDefinition *complex = nullptr;        ///< the type, where it is in the table
};

struct TypeDefinition {
    std::string_view name;
    std::vector<ElementDefinition> elements;
    [[nodiscard]] const ElementDefinition *find(std::string_view element) const;
};

/// The element of an extension that has this key: "valuePeriod" is a Period. nullptr for types that an extension cannot have.
[[nodiscard]] const ElementDefinition *extensionValue(std::string_view key);
/// nullptr for types that are not in the table.
[[nodiscard]] const TypeDefinition *typeDefinition(std::string_view name);
/// Whether R4 has a resource type of this name.
[[nodiscard]] bool isResourceTypeOfR4(std::string_view name);

} // namespace praxidesk::fhir
