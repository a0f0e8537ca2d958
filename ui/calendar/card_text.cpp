#include "ui/calendar/card_text.h"

#include "ui/calendar/texts.h"

#include <QStringList>

#include <algorithm>

namespace praxidesk::calendar {
namespace {

/// Below this a name says nothing, and the icon of an unsettled promise gives way too.
constexpr double leastName = 20;

/// "Back, session 3 of 6" → "Back".
QString shortVisit(const QString &visit) {
    const qsizetype comma = visit.indexOf(u',');
    return comma > 0 ? visit.left(comma) : visit;
}

struct Room {
    double first = 0;   ///< of line 1, from the name to the card's end, without icons
    double other = 0;   ///< of lines 2 and 3
};

double widthOf(const TextLine &line, const Measure &measure) {
    double width = 0;
    for (const TextRun &run : line) {
        width += measure(run.text, run.role);
    }
    return width;
}

/// The first candidate that fits; nothing when none does.
TextLine firstThatFits(const std::vector<TextLine> &candidates, double room, const Measure &measure) {
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const TextLine &line) {
        return !line.empty() && widthOf(line, measure) <= room;
    });
    return found == candidates.end() ? TextLine() : *found;
}

TextLine plain(const QString &text) { return text.isEmpty() ? TextLine() : TextLine{{text, TextRole::Line, false}}; }
TextLine word(const QString &text) { return text.isEmpty() ? TextLine() : TextLine{{text, TextRole::Line, true}}; }

/// "type · word", with the word in its colour.
TextLine typeAndWord(const QString &type, const QString &state) {
    if (type.isEmpty() || state.isEmpty()) {
        return type.isEmpty() ? word(state) : plain(type);
    }
    const QString whole = Texts::joined(type, state);
    if (!whole.startsWith(type) || !whole.endsWith(state)) {
        return plain(whole);
    }
    // Three runs, so that each keeps its own direction and the separator stays between them in either.
    const QString between = whole.mid(type.size(), whole.size() - type.size() - state.size());
    return {{type, TextRole::Line, false}, {between, TextRole::Line, false}, {state, TextRole::Line, true}};
}

TextLine secondOfTwo(const Item &item, const CardLook &look, double room, const Measure &measure) {
    const QString shortType = shortVisit(item.visit);
    if (!look.word.isEmpty()) {
        // A state's word outlives the type.
        return firstThatFits({typeAndWord(item.visit, look.word), typeAndWord(shortType, look.word), word(look.word), word(look.shortWord)}, room, measure);
    }
    return firstThatFits({plain(Texts::joined(item.visit, look.promiseWord)), plain(item.visit), plain(shortType)}, room, measure);
}

TextLine thirdOfThree(const CardLook &look, const QString &times, double room, const Measure &measure) {
    if (look.promiseIcon == style::IconName::CloudCross) {
        return firstThatFits({typeAndWord(times, look.word), word(look.word)}, room, measure);
    }
    if (!look.word.isEmpty()) {
        return firstThatFits({word(look.word), word(look.shortWord)}, room, measure);
    }
    return firstThatFits({plain(Texts::joined(times, look.promiseWord)), plain(look.promiseWord.isEmpty() ? times : look.promiseWord)}, room, measure);
}

} // namespace

std::vector<QString> nameForms(const QString &name, const QString &family) {
    const QString last = family.isEmpty() ? name.section(u' ', -1) : family;
    if (last == name || !(name.startsWith(last) || name.endsWith(last))) {
        return {name};
    }
    const bool familyFirst = name.startsWith(last) && !name.endsWith(last);
    const QString given = familyFirst ? name.mid(last.size()) : name.chopped(last.size());
    QStringList initials;
    const QStringList parts = given.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype letter = part.at(0).isHighSurrogate() && part.size() > 1 ? 2 : 1;
        initials << part.left(letter) + u'.';
    }
    const QString letters = initials.join(u' ');
    return {name, familyFirst ? last + u' ' + letters : letters + u' ' + last, last};
}

BlockText blockText(const QString &comment, const QString &times, const QSizeF &block, const Measure &measure, const Elide &elide) {
    constexpr double leastComment = 40;
    const double room = block.width() - blockIndent - blockEndPadding;
    const double commentWidth = measure(comment, TextRole::Line);
    const double timesWidth = measure(times, TextRole::Line);
    BlockText text;
    if (commentWidth <= room) {
        text.comment = comment;
    } else if (room >= leastComment) {
        text.comment = elide(comment, room);
    }
    if (text.comment.isEmpty()) {
        return text;
    }
    text.timesBeneath = commentWidth + blockGap + timesWidth > room;
    if (!text.timesBeneath || (block.height() >= twoLinesOfBlock && timesWidth <= room)) {
        text.times = times;
    }
    return text;
}

CardText cardText(const Item &item, const CardLook &look, const QString &times, const QSizeF &card, const Measure &measure, const Elide &elideName) {
    CardText text;
    text.isNarrow = card.width() < narrowWidth;
    const double padding = text.isNarrow ? narrowPadding : cardPadding;
    const double indent = padding + statusIconSide + iconGap;
    const double slot = statusIconSide + iconGap;
    const int lineCount = card.height() >= 46 ? 3 : card.height() >= 30 ? 2 : 1;
    const bool hasPromise = look.promiseIcon.has_value();
    const bool promiseBelow = hasPromise && text.isNarrow && lineCount > 1;
    const Room room{card.width() - indent - cardEndPadding, card.width() - (text.isNarrow ? padding : indent) - cardEndPadding};

    // Line 1. `icons` on its right: series and promise, promise, none; an unsettled promise is never given up for a name.
    struct Icons { bool series; bool promise; };
    std::vector<Icons> steps;
    if (item.inSeries && !text.isNarrow) {
        steps.push_back({true, hasPromise});
    }
    steps.push_back({false, hasPromise});
    if (hasPromise && look.promiseIsSettled && !promiseBelow) {
        steps.push_back({false, false});
    }
    const auto roomWith = [&](const Icons &icons) {
        return room.first - (icons.series ? slot : 0) - (icons.promise && !promiseBelow ? slot : 0);
    };
    const bool hasLoudWord = lineCount == 1 && !look.word.isEmpty() && look.wordIsLoud;
    const bool fitsWhole = !hasLoudWord && measure(item.name, TextRole::Name) <= roomWith(steps.front());
    const std::vector<QString> names = fitsWhole ? std::vector<QString>{item.name} : nameForms(item.name, item.family);
    TextLine first;
    const auto tryLine = [&](const QString &name, const QString &trailing, const Icons &icons, bool loud) {
        TextLine line{{name, TextRole::Name, false}};
        if (!trailing.isEmpty()) {
            line.push_back({QStringLiteral("  "), TextRole::Line, false});
            line.push_back({trailing, loud ? TextRole::LoudWord : TextRole::Line, loud});
        }
        if (widthOf(line, measure) > roomWith(icons)) {
            return false;
        }
        first = std::move(line);
        text.showsSeries = icons.series;
        text.showsPromise = icons.promise;
        return true;
    };
    const auto choose = [&] {
        if (hasLoudWord) {
            for (const QString &name : names) {
                for (const Icons &icons : steps) {
                    if (tryLine(name, look.word, icons, true) || tryLine(name, look.shortWord, icons, true)) {
                        return;
                    }
                }
            }
        }
        if (lineCount == 1) {
            const QString trailing = look.word.isEmpty() ? item.visit : look.word;
            if (tryLine(names.front(), trailing, steps.front(), false)
                || (look.word.isEmpty() && tryLine(names.front(), shortVisit(item.visit), steps.front(), false))) {
                return;
            }
        }
        for (const QString &name : names) {
            for (const Icons &icons : steps) {
                if (tryLine(name, {}, icons, false)) {
                    return;
                }
            }
        }
        // Not even the family name fits: it ends where the card does, or at the icon that must not be hidden.
        text.showsSeries = false;
        text.showsPromise = hasPromise && !look.promiseIsSettled && roomWith({false, true}) >= leastName;
        const double left = roomWith({false, text.showsPromise});
        first = {{left >= leastName ? elideName(names.back(), left) : names.back(), TextRole::Name, false}};
    };
    choose();
    if (promiseBelow) {
        text.showsPromise = true;
    }
    text.lines.push_back(std::move(first));

    const double secondRoom = room.other - (promiseBelow ? slot : 0);
    if (lineCount == 2) {
        TextLine second = secondOfTwo(item, look, secondRoom, measure);
        if (second.empty() && promiseBelow && look.promiseIsSettled && !look.word.isEmpty()) {
            // The state's word is worth more than the sign that all is well.
            second = secondOfTwo(item, look, room.other, measure);
            text.showsPromise = second.empty();
        }
        text.lines.push_back(std::move(second));
    } else if (lineCount == 3) {
        text.lines.push_back(firstThatFits({plain(item.visit), plain(shortVisit(item.visit))}, secondRoom, measure));
        text.lines.push_back(thirdOfThree(look, times, room.other, measure));
        if (text.lines[1].empty()) {
            std::swap(text.lines[1], text.lines[2]);
        }
    }
    while (text.lines.back().empty()) {
        text.lines.pop_back();
    }
    return text;
}

} // namespace praxidesk::calendar
