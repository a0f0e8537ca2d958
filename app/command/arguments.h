#pragma once
// The grammar of praxictl: one table of definitions from which parsing, --help, the man page and shell completion come.

#include "core/model/result.h"

#include <QCoroTask>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace praxidesk::command {

struct OptionDefinition {
    QString name;                                   ///< without dashes; "o" is the short one
    QString value;                                  ///< placeholder such as "ID"; empty: a switch
    QString help;
    bool required = false;
    bool repeatable = false;                        ///< may be given several times; else the last one wins
    bool greedy = false;                            ///< takes every following word up to the next option
    QStringList choices = {};
};

struct PositionalDefinition {
    QString name;
    bool repeated = false;                          ///< one or more
    QStringList choices = {};
};

class Arguments {
public:
    QStringList positionals;
    QMap<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// The last value given; empty without one.
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).isEmpty() ? QString() : options.value(option).last(); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
    [[nodiscard]] std::optional<int> integer(const QString &option) const;
};

struct Session;
struct Output;

using Handled = Result<Output>;

/// What a command does: at once, or (where a server is asked) in steps between which others work on. Session and arguments
/// must live until it is done.
class Handler {
public:
    using AtOnce = Handled (*)(Session &, const Arguments &);
    using InSteps = QCoro::Task<Handled> (*)(Session &, const Arguments &);
    Handler(AtOnce atOnce) : m_atOnce(atOnce) {}
    Handler(InSteps inSteps) : m_inSteps(inSteps) {}
    [[nodiscard]] QCoro::Task<Handled> operator()(Session &session, const Arguments &arguments) const;

private:
    AtOnce m_atOnce = nullptr;
    InSteps m_inSteps = nullptr;
};

struct CommandDefinition {
    QString name;                                   ///< "slot create"
    QString help;
    QString example;                                ///< without the program's name
    std::vector<PositionalDefinition> positionals;
    std::vector<OptionDefinition> options;
    bool needsClinic = true;
    Handler run;
    /// What is wrong with options that are right one by one; empty when they go together.
    std::function<QString(const Arguments &)> misuse = {};
};

/// All commands, in the order of --help.
[[nodiscard]] const std::vector<CommandDefinition> &commands();
/// --clinic, --now, --json, --quiet, --help, --version.
[[nodiscard]] const std::vector<OptionDefinition> &globalOptions();

struct Parsed {
    const CommandDefinition *command = nullptr;     ///< nullptr with help: general help
    Arguments arguments;
    Arguments globals;
    bool help = false;
    bool version = false;                           ///< and no command need be there
};
/// Wrong usage: the message says what was expected. Nothing is read or written.
[[nodiscard]] tl::expected<Parsed, QString> parse(const QStringList &words);

[[nodiscard]] QString helpText(const CommandDefinition *command);
[[nodiscard]] QString synopsis(const CommandDefinition &command);
/// "--from", "-o".
[[nodiscard]] QString dashed(const OptionDefinition &option);
[[nodiscard]] QString manPage();
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace praxidesk::command
