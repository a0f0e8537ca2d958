#include "ui/overview/text_zoom.h"

#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace praxidesk::overview::zoom {

int bounded(int percent) {
    return *std::ranges::min_element(steps, {}, [percent](int step) { return std::abs(step - percent); });
}

int stepped(int percent, int by) {
    const auto here = std::ranges::find(steps, bounded(percent));
    if (by > 0) {
        return here + 1 == steps.end() ? *here : *(here + 1);
    }
    return by == 0 || here == steps.begin() ? *here : *(here - 1);
}

int turned(int percent, const QWheelEvent &wheel) {
    const int turn = wheel.modifiers().testFlag(Qt::ControlModifier) ? wheel.angleDelta().y() : 0;
    return turn == 0 ? percent : stepped(percent, turn > 0 ? 1 : -1);
}

} // namespace praxidesk::overview::zoom
