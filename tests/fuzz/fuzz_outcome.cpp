// Whatever a server answers, reading its issues and judging it never crashes, and a write that may have happened is never
// taken for done.

#include "core/sync/verdict.h"

#include <cstdlib>

using namespace praxidesk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size) {
    if (size < 2) {
        return 0;
    }
    sync::Request request;
    request.method = sync::Method::Put;
    sync::Answer answer;
    answer.status = 100 + (int(data[0]) << 1) % 500;
    answer.failure = sync::Failure(data[1] % 8);
    answer.body = QByteArray(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    answer.headers = {{"retry-after", answer.body.left(12)}};
    const auto verdict = sync::judge(request, answer, Instant());
    if (verdict.outcome == sync::Outcome::Done && (answer.failure != sync::Failure::None || answer.status < 200 || answer.status > 299)) {
        std::abort();
    }
    if (verdict.wait && *verdict.wait > std::chrono::hours(1)) {
        std::abort();
    }
    std::ignore = sync::readIssues(answer.body);
    std::ignore = sync::judgeEntry(answer.status, answer.body);
    return 0;
}
