#pragma once
// A page of a pull, read as far as that needs no clinic: on another thread, while the page before it is written.

#include "core/fhir/resource_io.h"
#include "core/sync/dialect.h"

namespace praxidesk::sync {

struct Fetched {
    Answer answer;
    Result<PullPage> page = PullPage();
    std::vector<std::optional<fhir::Parsed>> parsed = {}; ///< of the page's resources; empty where nobody asked for it

    /// The resource as it reads, where it says nothing of changes of ours; else nullptr.
    [[nodiscard]] fhir::Parsed *closely(size_t index) { return index < parsed.size() && parsed[index] ? &*parsed[index] : nullptr; }
};
/// `closely`: each resource, too.
[[nodiscard]] Fetched readFetched(const Dialect &dialect, const PullStart &start, Answer answer, bool closely);

} // namespace praxidesk::sync
