#pragma once
// What stands on a card of a given size, and what is dropped first when it gets small: time range, promise word, type,
// series icon, settled promise icon, given name. Status icon and family name stay; so does the icon of an unsettled
// promise, because nothing that the server has not taken may be hidden. What does not fit is dropped as a whole; only a
// family name, which always stays, ends with dots when it is too long.

#include "ui/calendar/card_look.h"

#include <QSizeF>

#include <functional>

namespace praxidesk::calendar {

enum class TextRole { Name, Line, LoudWord };

/// Advance width in pixels.
using Measure = std::function<double(const QString &, TextRole)>;

struct TextRun {
    QString text;
    TextRole role = TextRole::Line;
    bool isWord = false;        ///< takes the colour of the state's word
    friend bool operator==(const TextRun &, const TextRun &) = default;
};
using TextLine = std::vector<TextRun>;

struct CardText {
    std::vector<TextLine> lines;    ///< one to three; the first starts with the name
    bool showsSeries = false;
    bool showsPromise = false;
    bool isNarrow = false;          ///< padding 6, lines 2 and 3 at the padding, promise icon at the end of line 2
};

// Sizes of a card's inside, in pixels.
inline constexpr double cardPadding = 8;
inline constexpr double narrowPadding = 6;
inline constexpr double cardEndPadding = 4;
inline constexpr double statusIconSide = 14;
inline constexpr double iconGap = 4;
inline constexpr double linePitch = 14;
inline constexpr double narrowWidth = 112;

/// The beginning of a text with an ellipsis, for a width in pixels.
using Elide = std::function<QString(const QString &, double)>;

/// `times` is the card's range in words; `elideName` shortens a name.
[[nodiscard]] CardText cardText(const Item &appointment, const CardLook &look, const QString &times, const QSizeF &card, const Measure &measure, const Elide &elideName);

/// What stands on a block: its comment, then its times beside it or, where there is no room for them, beneath it. A comment
/// that is too long for one line ends with an ellipsis: like a card's name it is the only thing that says what this is.
struct BlockText {
    QString comment;            ///< empty when there is room for the icon alone
    QString times;              ///< empty when there is no room for them
    bool timesBeneath = false;
    friend bool operator==(const BlockText &, const BlockText &) = default;
};
[[nodiscard]] BlockText blockText(const QString &comment, const QString &times, const QSizeF &block, const Measure &measure, const Elide &elide);

// Sizes of a block's inside, in pixels.
inline constexpr double blockIndent = 26;       ///< of its words, after the icon
inline constexpr double blockGap = 5;           ///< between comment and times
inline constexpr double blockEndPadding = 8;
inline constexpr double twoLinesOfBlock = 30;   ///< least height

/// "Ana Lucía Vargas" → itself, "A. L. Vargas", "Vargas".
[[nodiscard]] std::vector<QString> nameForms(const QString &name, const QString &family);

} // namespace praxidesk::calendar
