#pragma once
// Where work of more than a frame is done beside the main thread. The application's own pool is left to Qt, which paints large
// areas with its threads: what waits there for a page that is being read, is a frame.

class QThreadPool;

namespace praxidesk::store {

/// Lives as long as the program; its end waits for what was begun. As many threads as the machine has cores.
[[nodiscard]] QThreadPool &backgroundPool();

} // namespace praxidesk::store
