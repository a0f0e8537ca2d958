#include "core/store/one_moment.h"

#include "core/store/store_private.h"

namespace praxidesk::store {

OneMoment::OneMoment(const Store &store) : m_database(store.d->database.get()) {
    store.d->settle();
    if (!m_database->beginReading()) {
        m_database = nullptr;
    }
}

OneMoment::~OneMoment() {
    if (m_database != nullptr) {
        m_database->endReading();
    }
}

} // namespace praxidesk::store
