#pragma once
// How large the month and the agenda are written, in per cent of the usual size.

#include <array>

class QWheelEvent;

namespace praxidesk::overview::zoom {

inline constexpr std::array<int, 7> steps{85, 100, 115, 130, 150, 175, 200};
inline constexpr int usual = 100;

/// The step that is nearest.
[[nodiscard]] int bounded(int percent);
/// The next larger (1) or smaller (-1) step, if there is one.
[[nodiscard]] int stepped(int percent, int by);
/// What Ctrl and the wheel make of it; the same without Ctrl.
[[nodiscard]] int turned(int percent, const QWheelEvent &wheel);
/// Of a length at 100 %.
[[nodiscard]] constexpr int scaled(int pixels, int percent) { return (pixels * percent + 50) / 100; }

} // namespace praxidesk::overview::zoom
