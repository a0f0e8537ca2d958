#include "ui/style/palette.h"

#include <algorithm>
#include <cmath>

namespace praxidesk::style {
namespace {

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

Palette Palette::light() {
    Palette palette;
    palette.isDark = false;
    palette.window = 0xEEF1F4;
    palette.base = 0xFFFFFF;
    palette.alternateBase = 0xF6F8FA;
    palette.outsideHours = 0xE3E8EC;
    palette.past = 0xF3F5F7;
    palette.text = 0x17212B;
    palette.secondaryText = 0x46525E;
    palette.placeholder = 0x596673;
    palette.hairline = 0xE1E6EA;
    palette.line = 0xCBD3DA;
    palette.controlEdge = 0x788490;
    palette.accent = 0x1761B0;
    palette.onAccent = 0xFFFFFF;
    palette.accentText = 0x1559A3;
    palette.booked = {0xE1EDF9, 0x1761B0, 0x123A63};
    palette.arrived = {0xEBE4F9, 0x6D46B5, 0x3F2673};
    palette.done = {0xF0F2F4, 0xA3ADB6, 0x4C5864};
    palette.warning = {0xFFF2D9, 0xB86E00, 0x6B4100};
    palette.error = {0xFDEBEB, 0xC0262D, 0x8E1519};
    palette.free = {0xE3F4EA, 0x1E7F4C, 0x17673D};
    palette.hatchFill = 0xEAEDF0;
    palette.hatchLine = 0xCDD5DB;
    return palette;
}

Palette Palette::dark() {
    Palette palette;
    palette.isDark = true;
    palette.window = 0x1C2126;
    palette.base = 0x262D34;
    palette.alternateBase = 0x22282E;
    palette.outsideHours = 0x15191D;
    palette.past = 0x1F252A;
    palette.text = 0xE9EEF3;
    palette.secondaryText = 0xBAC5CF;
    palette.placeholder = 0xA0ACB8;
    palette.hairline = 0x333C45;
    palette.line = 0x414C56;
    palette.controlEdge = 0x7A8794;
    palette.accent = 0x2A6FBF;
    palette.onAccent = 0xFFFFFF;
    palette.accentText = 0x7DB6F2;
    palette.booked = {0x1D3B5A, 0x5AA2EE, 0xD9E9FA};
    palette.arrived = {0x3A2B5C, 0xA98BE8, 0xE6DCFB};
    palette.done = {0x2B323A, 0x66727E, 0xB3BEC9};
    palette.warning = {0x41310F, 0xE0A030, 0xF8DDA4};
    palette.error = {0x471B1E, 0xF0686C, 0xFCD0D1};
    palette.free = {0x183728, 0x4FB47E, 0x86D6AB};
    palette.hatchFill = 0x1E242A;
    palette.hatchLine = 0x353E47;
    return palette;
}

Palette Palette::of(const QPalette &palette) {
    const bool isDark = luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
    return isDark ? dark() : light();
}

QPalette Palette::toQPalette() const {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternateBase);
    set(QPalette::ToolTipBase, base);
    set(QPalette::ToolTipText, text);
    set(QPalette::PlaceholderText, placeholder);
    set(QPalette::Text, text);
    set(QPalette::Button, window);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, error.text);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accentText);
    set(QPalette::LinkVisited, accentText);
    set(QPalette::Light, base);
    set(QPalette::Midlight, hairline);
    set(QPalette::Mid, line);
    set(QPalette::Dark, controlEdge);
    set(QPalette::Shadow, controlEdge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(QPalette::Disabled, role, controlEdge);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, secondaryText);
    return palette;
}

double contrastRatio(const QColor &first, const QColor &second) {
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace praxidesk::style
