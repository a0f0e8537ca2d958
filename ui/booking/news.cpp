#include "ui/booking/news.h"

#include "core/store/store.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace praxidesk::booking {

void followNews(QWidget &dialog, store::Store &store, std::function<Interval()> about, std::function<void()> check) {
    auto *together = new QTimer(&dialog);
    together->setSingleShot(true);
    QObject::connect(together, &QTimer::timeout, &dialog, [&dialog, check = std::move(check)] {
        if (dialog.isVisible()) { // what it saved itself comes after its end
            check();
        }
    });
    QObject::connect(&store, &store::Store::changed, &dialog, [about = std::move(about), together](const store::Changed &what) {
        const Interval time = about();
        if (what.everything || std::ranges::any_of(what.intervals, [&time](const Interval &changed) { return changed.overlaps(time); })) {
            together->start(0);
        }
    });
}

} // namespace praxidesk::booking
