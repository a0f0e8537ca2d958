#pragma once
// Sizes in logical pixels at 100 %. The rhythm is 4, 8, 12, 16, 24.

#include <array>

namespace praxidesk::style::metrics {

inline constexpr int menuBarHeight = 24;
inline constexpr int toolBarHeight = 40;
inline constexpr int columnHeaderHeight = 44;
inline constexpr int statusBarHeight = 24;
inline constexpr int leftPanelWidth = 208;
inline constexpr int panelPadding = 12;
inline constexpr int rightStripWidth = 60;
inline constexpr int rightPanelMinimum = 244;
inline constexpr int rightPanelMaximum = 276;
inline constexpr int gutterWidth = 46;
inline constexpr int listRowHeight = 24;
inline constexpr int formRowHeight = 26;
inline constexpr int formRowGap = 8;
inline constexpr int agendaRowHeight = 27;
inline constexpr int dialogFooterHeight = 46;
inline constexpr int controlHeight = 26;
inline constexpr int rowControlHeight = 24;

/// Day zoom: pixels for five minutes.
inline constexpr std::array<int, 7> zoomSteps{4, 5, 6, 8, 10, 12, 16};
inline constexpr int defaultZoom = 8;
inline constexpr int minimumColumnWidth = 112;

inline constexpr int controlRadius = 4; ///< and message boxes
inline constexpr int cardRadius = 3;    ///< cards, blocks, offers, keys, check boxes
inline constexpr int focusWidth = 2;
inline constexpr int cardEdge = 3;
inline constexpr int loudCardEdge = 4;

inline constexpr int iconSize = 16;
inline constexpr int cardIconSize = 14;

// Type in pixels: nothing is smaller than `smallText`. Weights are 400 and 600 only.
inline constexpr int baseText = 12;
inline constexpr int smallText = 11;
inline constexpr int titleText = 13;
inline constexpr int dateText = 16;
inline constexpr int welcomeText = 22;

} // namespace praxidesk::style::metrics
