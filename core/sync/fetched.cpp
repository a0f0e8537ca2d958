#include "core/sync/fetched.h"

#include "core/sync/wire.h"

namespace praxidesk::sync {
namespace {

/// Without reading it: a text that says so has its letters, or escapes.
bool mayNameAnOperation(const QByteArray &json) { return json.contains(QByteArrayView(operationSystem.data(), qsizetype(operationSystem.size()))) || json.contains('\\'); }

std::optional<fhir::Parsed> parsed(const WireResource &resource) {
    if (resource.deleted || resource.generated || !fhir::isValidId(resource.id) || (mayNameAnOperation(resource.json) && !operationOf(resource.json).isEmpty())) {
        return std::nullopt;
    }
    auto read = fhir::parse(resource.json);
    const bool isIt = read && read->envelope.typeName == resource.type && read->envelope.id == resource.id;
    return isIt ? std::optional(std::move(*read)) : std::nullopt;
}

} // namespace

Fetched readFetched(const Dialect &dialect, const PullStart &start, Answer answer, bool closely) {
    Fetched fetched;
    fetched.page = dialect.readPage(start, answer);
    fetched.answer = std::move(answer);
    if (closely && fetched.page) {
        for (const WireResource &resource : fetched.page->resources) {
            fetched.parsed.push_back(parsed(resource));
        }
    }
    return fetched;
}

} // namespace praxidesk::sync
