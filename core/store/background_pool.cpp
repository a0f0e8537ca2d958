#include "core/store/background_pool.h"

#include <QThreadPool>

namespace praxidesk::store {

QThreadPool &backgroundPool() {
    static QThreadPool pool;
    return pool;
}

} // namespace praxidesk::store
