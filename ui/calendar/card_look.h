#pragma once
// How a state is drawn: colours, icon, edge and the words for it. Status and promise are always told by shape as well.

#include "ui/calendar/grid_content.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

namespace praxidesk::calendar {

struct CardLook {
    style::StateColours colours;
    bool dashed = false;            ///< 1 px dashed edge all round
    double outline = 0;             ///< width of a solid edge all round
    QColor outlineColour;
    int leftEdge = 3;
    style::IconName statusIcon = style::IconName::StatusBooked;
    QColor statusIconColour;

    QString word;                   ///< of the state; empty when the icon says enough
    QString shortWord;              ///< when `word` does not fit; may be the same
    bool wordIsLoud = false;        ///< warning, error, waiting: outranks the type, and in one line the given name
    QColor wordColour;

    std::optional<style::IconName> promiseIcon = style::IconName::CloudTick; ///< none: there is nothing to promise
    QColor promiseColour;
    bool promiseIsSettled = true;   ///< quiet: goes before the given name does
    QString promiseWord;
};

[[nodiscard]] CardLook cardLook(const Item &appointment, Instant now, const style::Palette &palette);

/// While a gesture is over it: its own fill, outlined.
void markInTheWay(CardLook &look, bool becomesDisplaced, const style::Palette &palette);

/// Booked, past its start, on the day of `now`.
[[nodiscard]] bool isLate(const Item &appointment, Instant now);

[[nodiscard]] style::IconName blockIcon(BlockKind kind);

} // namespace praxidesk::calendar
