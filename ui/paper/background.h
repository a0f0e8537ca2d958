#pragma once
// Work on a second, read-only connection: the window goes on, and what was made comes back to the main thread.

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include "core/desk/desk.h"
#include "core/store/background_pool.h"
#include "core/store/reading.h"

#include <functional>
#include <memory>

namespace praxidesk::paper {

/// Runs `work` on another thread with a desk that only reads `file` as it is at `now`; `then` gets the answer on the main
/// thread, unless `receiver` has gone.
template <typename T>
void readInBackground(QObject *receiver, const QString &file, Instant now, std::function<Result<T>(const desk::Desk &)> work, std::function<void(Result<T>)> then) {
    store::backgroundPool().start([guard = QPointer<QObject>(receiver), file, now, work = std::move(work), then = std::move(then)] {
        auto made = std::make_shared<Result<T>>([&]() -> Result<T> {
            const auto reader = store::openToRead(file, [now] { return now; });
            if (!reader) {
                return tl::unexpected(reader.error());
            }
            const desk::Desk desk(**reader, QString());
            return work(desk);
        }());
        if (auto *application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(application, [guard, made, then] {
                if (guard) {
                    then(std::move(*made));
                }
            }, Qt::QueuedConnection);
        }
    });
}

} // namespace praxidesk::paper
