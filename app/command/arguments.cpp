#include "app/command/arguments.h"

#include <algorithm>

namespace praxidesk::command {
namespace {

QString sentence(const char *text) { return QString::fromUtf8(text); }

const OptionDefinition *findOption(const std::vector<OptionDefinition> &options, const QString &name) {
    const auto found = std::find_if(options.begin(), options.end(), [&name](const OptionDefinition &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// The command whose words begin at `at`; the longest name wins.
const CommandDefinition *findCommand(const QStringList &words, qsizetype at) {
    const CommandDefinition *best = nullptr;
    for (const CommandDefinition &command : commands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(at, name.size()) == name && (!best || name.size() > best->name.split(u' ').size())) {
            best = &command;
        }
    }
    return best;
}

bool looksLikeOption(const QString &word) { return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit(); }

QString placeholder(const OptionDefinition &option) {
    QString text = dashed(option);
    if (!option.value.isEmpty()) {
        text += u' ' + option.value + (option.greedy ? QStringLiteral("…") : QString());
    }
    return option.required ? text : u'[' + text + u']' + (option.repeatable && !option.greedy ? QStringLiteral("…") : QString());
}

/// Reads one option at words[*at] into `into`; false and `problem` when it is wrong.
bool readOption(const QStringList &words, qsizetype *at, const std::vector<OptionDefinition> &known, Arguments *into, QString *problem) {
    QString word = words.at(*at);
    QString inlineValue;
    const qsizetype equals = word.indexOf(u'=');
    const bool hasInline = word.startsWith(QLatin1String("--")) && equals > 0;
    if (hasInline) {
        inlineValue = word.mid(equals + 1);
        word.truncate(equals);
    }
    const QString name = word.startsWith(QLatin1String("--")) ? word.mid(2) : word.mid(1);
    const OptionDefinition *option = findOption(known, name);
    if (!option || (name.size() == 1) != !word.startsWith(QLatin1String("--"))) {
        *problem = sentence("There is no option %1 here.").arg(word);
        return false;
    }
    ++*at;
    QStringList values;
    if (option->value.isEmpty()) {
        if (hasInline) {
            *problem = sentence("The option %1 takes no value.").arg(word);
            return false;
        }
        values << QString();
    } else if (hasInline) {
        values << inlineValue;
    } else {
        if (*at >= words.size() || (looksLikeOption(words.at(*at)) && words.at(*at).startsWith(QLatin1String("--")))) {
            *problem = sentence("The option %1 needs a value: %2.").arg(word, option->value);
            return false;
        }
        values << words.at((*at)++);
        while (option->greedy && *at < words.size() && !looksLikeOption(words.at(*at))) {
            values << words.at((*at)++);
        }
    }
    for (const QString &value : values) {
        if (!option->choices.isEmpty() && !option->choices.contains(value)) {
            *problem = sentence("%1 is not one of %2 for %3.").arg(value, option->choices.join(QStringLiteral(", ")), word);
            return false;
        }
    }
    QStringList &stored = into->options[option->name];
    if (!option->repeatable && !option->greedy) {
        stored.clear();
    }
    stored << values;
    return true;
}

} // namespace

QString dashed(const OptionDefinition &option) { return (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name; }

std::optional<int> Arguments::integer(const QString &option) const {
    bool ok = false;
    const int number = value(option).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

const std::vector<OptionDefinition> &globalOptions() {
    static const std::vector<OptionDefinition> options{
        {QStringLiteral("clinic"), QStringLiteral("FILE"), sentence("the clinic's file; else $PRAXIDESK_CLINIC, else the window's default file")},
        {QStringLiteral("now"), QStringLiteral("INSTANT"), sentence("fixes the clock, for tests and training")},
        {QStringLiteral("json"), {}, sentence("prints exactly one JSON document")},
        {QStringLiteral("quiet"), {}, sentence("no remarks on standard error")},
        {QStringLiteral("help"), {}, sentence("explains the program or a command")},
        {QStringLiteral("version"), {}, sentence("prints the version")},
    };
    return options;
}

tl::expected<Parsed, QString> parse(const QStringList &words) {
    Parsed parsed;
    QString problem;
    qsizetype at = 0;
    bool onlyPositionals = false;                   // after "--"
    while (at < words.size()) {
        const QString &word = words.at(at);
        if (word == QLatin1String("--") && parsed.command && !onlyPositionals) {
            onlyPositionals = true;
            ++at;
            continue;
        }
        if (looksLikeOption(word) && !onlyPositionals) {
            const QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1).section(u'=', 0, 0);
            if (name == QLatin1String("h")) {
                parsed.help = true;
                ++at;
                continue;
            }
            const bool own = parsed.command && findOption(parsed.command->options, name);
            Arguments &into = own ? parsed.arguments : parsed.globals;
            if (!readOption(words, &at, own ? parsed.command->options : globalOptions(), &into, &problem)) {
                return tl::unexpected(parsed.globals.has(QStringLiteral("help")) ? QString() : problem);
            }
            continue;
        }
        if (!parsed.command) {
            parsed.command = findCommand(words, at);
            if (!parsed.command) {
                return tl::unexpected(sentence("There is no command “%1”. praxictl --help lists them.").arg(words.mid(at, 2).join(u' ')));
            }
            at += parsed.command->name.count(u' ') + 1;
            continue;
        }
        parsed.arguments.positionals << word;
        ++at;
    }
    parsed.help = parsed.help || parsed.globals.has(QStringLiteral("help"));
    parsed.version = parsed.globals.has(QStringLiteral("version"));
    if (parsed.help || parsed.version) {
        return parsed;
    }
    if (!parsed.command) {
        return tl::unexpected(sentence("A command is missing. praxictl --help lists them."));
    }
    const CommandDefinition &command = *parsed.command;
    const qsizetype given = parsed.arguments.positionals.size();
    const auto wanted = qsizetype(command.positionals.size());
    const bool open = wanted > 0 && command.positionals.back().repeated;
    if (given < wanted || (given > wanted && !open)) {
        return tl::unexpected(sentence("Usage: %1").arg(synopsis(command)));
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        const QStringList &choices = command.positionals[size_t(i)].choices;
        if (!choices.isEmpty() && !choices.contains(parsed.arguments.positionals.at(i))) {
            return tl::unexpected(sentence("%1 is not one of %2.").arg(parsed.arguments.positionals.at(i), choices.join(QStringLiteral(", "))));
        }
    }
    for (const OptionDefinition &option : command.options) {
        if (option.required && !parsed.arguments.has(option.name)) {
            return tl::unexpected(sentence("The option --%1 is missing. Usage: %2").arg(option.name, synopsis(command)));
        }
        const bool number = option.value == QLatin1String("MIN") || option.value == QLatin1String("N");
        if (number && parsed.arguments.has(option.name) && (!parsed.arguments.integer(option.name) || *parsed.arguments.integer(option.name) < 0)) {
            return tl::unexpected(sentence("The option --%1 takes a whole number.").arg(option.name));
        }
    }
    if (const QString misuse = command.misuse ? command.misuse(parsed.arguments) : QString(); !misuse.isEmpty()) {
        return tl::unexpected(sentence("%1 Usage: %2").arg(misuse, synopsis(command)));
    }
    return parsed;
}

QString synopsis(const CommandDefinition &command) {
    QStringList parts{QStringLiteral("praxictl"), command.name};
    for (const PositionalDefinition &positional : command.positionals) {
        parts << positional.name + (positional.repeated ? QStringLiteral("…") : QString());
    }
    for (const OptionDefinition &option : command.options) {
        parts << placeholder(option);
    }
    return parts.join(u' ');
}

QString helpText(const CommandDefinition *command) {
    QString text;
    const auto list = [&text](const std::vector<OptionDefinition> &options) {
        for (const OptionDefinition &option : options) {
            QString help = option.help;
            if (!option.choices.isEmpty()) {
                help += sentence(" (%1)").arg(option.choices.join(QStringLiteral(", ")));
            }
            text += QStringLiteral("  %1  %2\n").arg((dashed(option) + (option.value.isEmpty() ? QString() : u' ' + option.value)).leftJustified(24), help);
        }
    };
    if (command) {
        text += sentence("Usage: %1\n\n%2\n").arg(synopsis(*command), command->help);
        if (!command->options.empty()) {
            text += u'\n';
            list(command->options);
        }
        return text + sentence("\nExample: praxictl %1\n").arg(command->example);
    }
    text += sentence("Usage: praxictl [--clinic FILE] [--now INSTANT] [--json] [--quiet] COMMAND …\n\nSchedules clinics from the command line.\n\nOptions:\n");
    list(globalOptions());
    text += sentence("\nCommands (each explains itself with --help):\n");
    for (const CommandDefinition &known : commands()) {
        text += QStringLiteral("  %1  %2\n").arg(known.name.leftJustified(20), known.help);
    }
    return text + sentence("\nExample: praxictl --clinic demo.praxidesk init --demo\n");
}

} // namespace praxidesk::command
