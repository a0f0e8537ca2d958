#include "core/fhir/json_equality.h"

namespace praxidesk::fhir {
namespace {

bool sameMembers(JsonNode first, JsonNode second) {
    std::string buffer;
    for (const JsonNode member : children(first)) {
        if (const JsonNode other = second[member.utf8Key(&buffer)]; !other || !saysTheSame(member, other)) {
            return false;
        }
    }
    return true;
}

bool sameElements(JsonNode first, JsonNode second) {
    JsonNode other = second.firstChild();
    for (const JsonNode element : children(first)) {
        if (!saysTheSame(element, other)) {
            return false;
        }
        other = other.nextSibling();
    }
    return true;
}

} // namespace

bool saysTheSame(JsonNode first, JsonNode second) {
    if (!first || !second) {
        return !first && !second;
    }
    if (first.kind() != second.kind()) {
        return false;
    }
    if (first.raw() == second.raw()) {
        return true;
    }
    std::string one;
    std::string other;
    switch (first.kind()) {
    case JsonKind::String: return first.utf8(&one) == second.utf8(&other);
    case JsonKind::Array: return first.size() == second.size() && sameElements(first, second);
    case JsonKind::Object: return first.size() == second.size() && sameMembers(first, second);
    default: return false;
    }
}

bool saysTheSame(const QByteArray &first, const QByteArray &second) {
    if (first == second) {
        return true;
    }
    const auto one = JsonDocument::parse(first);
    const auto other = JsonDocument::parse(second);
    return one && other && saysTheSame(one->root(), other->root());
}

} // namespace praxidesk::fhir
