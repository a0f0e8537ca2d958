#pragma once
// What is printed, ready to be laid out: words in the reader's language, in tables, week plans and slips. Values only.

#include <QPageSize>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace praxidesk::paper {

/// How a line looks; every one of them can be told from the others without colour.
enum class Tone {
    Plain,
    Blocked,                                        ///< grey, with a hatched edge
    Quiet,                                          ///< lighter words: free time
    Heading,                                        ///< of the rows that follow; never the last of its page
};
enum class Box { None, Open, Ticked };

struct Cell {
    QString text = {};
    QString detail = {};                            ///< smaller, beneath
    bool strong = false;
    Box box = Box::None;                            ///< to tick by hand, instead of words
};
struct Row {
    std::vector<Cell> cells;
    Tone tone = Tone::Plain;
    bool marked = false;                            ///< a wide edge: not as it usually is
    bool toWriteOn = false;                         ///< at least as high as handwriting needs
};
struct Column {
    QString heading;
    int share = 0;                                  ///< of the width that the others leave; 0: as wide as its words
    bool trailing = false;                          ///< numbers
};
/// A list with the same columns on every page. Any view that shows rows can be printed by filling one.
struct Table {
    QString title;
    QString subtitle = {};
    QString aside = {};                             ///< opposite to the title: counts
    QStringList notes = {};                         ///< a sentence each, before the rows
    std::vector<Column> columns;
    std::vector<Row> rows = {};
    QString emptyText = {};                         ///< instead of rows
};

struct WeekEntry {
    QString time;
    QString text;
    QString detail = {};
    Tone tone = Tone::Plain;
    bool marked = false;
};
struct WeekDay {
    QString heading;
    QString note = {};
    std::vector<WeekEntry> entries = {};
};
/// A column for each day.
struct Week {
    QString title;
    QString subtitle = {};
    QString aside = {};
    std::vector<WeekDay> days = {};
};

/// What a patient takes home: few words, large.
struct Slip {
    QString title;
    QString patient;
    QString day;
    QString time;
    QString state = {};                             ///< what is not settled yet
    std::vector<std::pair<QString, QString>> facts = {}; ///< with whom, where, what for
    QString instructionsHeading = {};
    QStringList instructions = {};
    QString nextHeading = {};
    std::vector<std::pair<QString, QString>> next = {}; ///< when, what and with whom
    QString closing = {};
};

/// Each begins on a page of its own, and counts its own pages: sheets are hung up one by one.
using Part = std::variant<Table, Week, Slip>;

struct Document {
    QString title;                                  ///< of the file and the print job
    QString clinic;
    QStringList letterhead = {};                    ///< address, phone; at most three lines are printed
    QString zone;                                   ///< a sentence that says which zone the times are of
    QString printed;                                ///< a sentence that says when this was made
    QPageSize size = QPageSize(QPageSize::A4);
    bool landscape = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::vector<Part> parts = {};
};

} // namespace praxidesk::paper
