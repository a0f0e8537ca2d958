#include "core/sync/turns.h"

#include "core/store/store.h"

#include <utility>

namespace praxidesk::sync {

Turns &Turns::of(store::Store &store) {
    auto *existing = store.findChild<Turns *>(QString(), Qt::FindDirectChildrenOnly);
    return existing != nullptr ? *existing : *new Turns(&store);
}

bool Turns::take() { return !std::exchange(m_isTaken, true); }

void Turns::giveBack() {
    m_isTaken = false;
    Q_EMIT freed();
}

} // namespace praxidesk::sync
