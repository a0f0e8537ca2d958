#pragma once
// Three-way merge of one resource of a change that is undone or redone.

#include "core/store/store.h"

namespace praxidesk::desk {

/// What a resource becomes when the step `from` -> `to` is taken although it has become `present` since. nullopt when
/// somebody changed the same in between, so that nothing would be right.
[[nodiscard]] std::optional<store::Stored> merged(const store::Stored &present, const store::Stored &from, const store::Stored &to,
                                                  const Zone &zone, Instant now);

} // namespace praxidesk::desk
