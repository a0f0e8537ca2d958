#pragma once
// What a test needs before it can begin. An assertion would vanish from a release build, and what it does with it.
#include <QtGlobal>

#include <source_location>

namespace praxidesk::test {

inline void mustHold(bool holds, std::source_location where = std::source_location::current()) {
    if (!holds) {
        qFatal("%s:%u: what the test begins with does not hold", where.file_name(), unsigned(where.line()));
    }
}

} // namespace praxidesk::test
