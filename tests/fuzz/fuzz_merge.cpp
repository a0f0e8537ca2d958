// Three sides of anything: merging never crashes; what it gives is JSON again, one side that did not change gives the other,
// and a merge of what was merged changes nothing more.

#include "core/fhir/json_equality.h"
#include "core/sync/merge.h"

#include <cstdlib>

using namespace praxidesk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size) {
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArrayList sides = input.split('\n');
    const QByteArray base = sides.value(0);
    const QByteArray mine = sides.value(1, base);
    const QByteArray theirs = sides.value(2, base);
    for (const auto prefer : {sync::Prefer::Nobody, sync::Prefer::Mine}) {
        const auto merged = sync::merge({base, mine, theirs}, prefer);
        if (!merged) {
            continue;
        }
        if (!merged->json.isEmpty() && !fhir::JsonDocument::parse(merged->json)) {
            std::abort();
        }
        const auto mineAlone = sync::merge({base, mine, base}, prefer);
        if (!base.isEmpty() && !mine.isEmpty() && mineAlone && !mineAlone->isDecided()) {
            std::abort(); // only one side changed
        }
        const auto again = sync::merge({theirs, merged->json, theirs}, prefer);
        if (merged->isDecided() && !merged->json.isEmpty() && !theirs.isEmpty() && (!again || !fhir::saysTheSame(again->json, merged->json))) {
            std::abort();
        }
    }
    return 0;
}
