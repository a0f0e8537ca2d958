#pragma once

#include "core/time/instant.h"

#include <functional>

class QWidget;

namespace praxidesk::store {
class Store;
}

namespace praxidesk::booking {

/// Has `check` called when the clinic changes at the time that the dialog is `about`, whoever changed it: somebody books at another
/// window of the program, or a synchronisation brings it. Once for all that comes together, and only while the dialog is seen.
void followNews(QWidget &dialog, store::Store &store, std::function<Interval()> about, std::function<void()> check);

} // namespace praxidesk::booking
