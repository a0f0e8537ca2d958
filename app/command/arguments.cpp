#include "app/command/arguments.h"

#include <algorithm>

namespace praxidesk::command {
namespace {

QString tr(const char *text) { return QString::fromUtf8(text); }

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
    const QString dashes = option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    QString text = dashes + option.name;
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
        *problem = tr("There is no option %1 here.").arg(word);
        return false;
    }
    ++*at;
    QStringList values;
    if (option->value.isEmpty()) {
        if (hasInline) {
            *problem = tr("The option %1 takes no value.").arg(word);
            return false;
        }
        values << QString();
    } else if (hasInline) {
        values << inlineValue;
    } else {
        if (*at >= words.size() || (looksLikeOption(words.at(*at)) && words.at(*at).startsWith(QLatin1String("--")))) {
            *problem = tr("The option %1 needs a value: %2.").arg(word, option->value);
            return false;
        }
        values << words.at((*at)++);
        while (option->greedy && *at < words.size() && !looksLikeOption(words.at(*at))) {
            values << words.at((*at)++);
        }
    }
    for (const QString &value : values) {
        if (!option->choices.isEmpty() && !option->choices.contains(value)) {
            *problem = tr("%1 is not one of %2 for %3.").arg(value, option->choices.join(QStringLiteral(", ")), word);
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

QString troff(QString text) {
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-")).replace(QStringLiteral("…"), QStringLiteral("..."));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

} // namespace

std::optional<int> Arguments::integer(const QString &option) const {
    bool ok = false;
    const int number = value(option).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

const std::vector<OptionDefinition> &globalOptions() {
    static const std::vector<OptionDefinition> options{
        {QStringLiteral("clinic"), QStringLiteral("FILE"), tr("the clinic's file; else $PRAXIDESK_CLINIC, else the window's default file")},
        {QStringLiteral("now"), QStringLiteral("INSTANT"), tr("fixes the clock, for tests and training")},
        {QStringLiteral("json"), {}, tr("prints exactly one JSON document")},
        {QStringLiteral("quiet"), {}, tr("no remarks on standard error")},
        {QStringLiteral("help"), {}, tr("explains the program or a command")},
    };
    return options;
}

tl::expected<Parsed, QString> parse(const QStringList &words) {
    Parsed parsed;
    QString problem;
    qsizetype at = 0;
    while (at < words.size()) {
        const QString &word = words.at(at);
        if (looksLikeOption(word)) {
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
                return tl::unexpected(tr("There is no command “%1”. praxictl --help lists them.").arg(words.mid(at, 2).join(u' ')));
            }
            at += parsed.command->name.count(u' ') + 1;
            continue;
        }
        parsed.arguments.positionals << word;
        ++at;
    }
    parsed.help = parsed.help || parsed.globals.has(QStringLiteral("help"));
    if (parsed.help) {
        return parsed;
    }
    if (!parsed.command) {
        return tl::unexpected(tr("A command is missing. praxictl --help lists them."));
    }
    const CommandDefinition &command = *parsed.command;
    const qsizetype given = parsed.arguments.positionals.size();
    const auto wanted = qsizetype(command.positionals.size());
    const bool open = wanted > 0 && command.positionals.back().repeated;
    if (given < wanted || (given > wanted && !open)) {
        return tl::unexpected(tr("Usage: %1").arg(synopsis(command)));
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        const QStringList &choices = command.positionals[size_t(i)].choices;
        if (!choices.isEmpty() && !choices.contains(parsed.arguments.positionals.at(i))) {
            return tl::unexpected(tr("%1 is not one of %2.").arg(parsed.arguments.positionals.at(i), choices.join(QStringLiteral(", "))));
        }
    }
    for (const OptionDefinition &option : command.options) {
        if (option.required && !parsed.arguments.has(option.name)) {
            return tl::unexpected(tr("The option --%1 is missing. Usage: %2").arg(option.name, synopsis(command)));
        }
        const bool number = option.value == QLatin1String("MIN") || option.value == QLatin1String("N");
        if (number && parsed.arguments.has(option.name) && (!parsed.arguments.integer(option.name) || *parsed.arguments.integer(option.name) < 0)) {
            return tl::unexpected(tr("The option --%1 takes a whole number.").arg(option.name));
        }
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
            const QString dashes = option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
            QString help = option.help;
            if (!option.choices.isEmpty()) {
                help += tr(" (%1)").arg(option.choices.join(QStringLiteral(", ")));
            }
            text += QStringLiteral("  %1  %2\n").arg((dashes + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value)).leftJustified(24), help);
        }
    };
    if (command) {
        text += tr("Usage: %1\n\n%2\n").arg(synopsis(*command), command->help);
        if (!command->options.empty()) {
            text += u'\n';
            list(command->options);
        }
        return text + tr("\nExample: praxictl %1\n").arg(command->example);
    }
    text += tr("Usage: praxictl [--clinic FILE] [--now INSTANT] [--json] [--quiet] COMMAND …\n\nSchedules clinics from the command line.\n\nOptions:\n");
    list(globalOptions());
    text += tr("\nCommands (each explains itself with --help):\n");
    for (const CommandDefinition &known : commands()) {
        text += QStringLiteral("  %1  %2\n").arg(known.name.leftJustified(20), known.help);
    }
    return text + tr("\nExample: praxictl --clinic demo.praxidesk init --demo\n");
}

QString manPage() {
    QString page = QStringLiteral(".TH PRAXICTL 1 \"\" \"Praxidesk\" \"User Commands\"\n.SH NAME\npraxictl \\- schedules clinics from the command line\n"
                                  ".SH SYNOPSIS\n.B praxictl\n[\\-\\-clinic FILE] [\\-\\-now INSTANT] [\\-\\-json] [\\-\\-quiet] COMMAND ...\n.SH OPTIONS\n");
    const auto list = [&page](const std::vector<OptionDefinition> &options) {
        for (const OptionDefinition &option : options) {
            const QString dashes = option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
            page += QStringLiteral(".TP\n.B %1\n%2\n").arg(troff(dashes + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value)), troff(option.help));
        }
    };
    list(globalOptions());
    page += QStringLiteral(".SH COMMANDS\n");
    for (const CommandDefinition &command : commands()) {
        page += QStringLiteral(".SS %1\n%2\n.PP\n.B %3\n").arg(troff(command.name), troff(command.help), troff(synopsis(command)));
        list(command.options);
        page += QStringLiteral(".PP\nExample: %1\n").arg(troff(QStringLiteral("praxictl ") + command.example));
    }
    return page + QStringLiteral(".SH EXIT STATUS\n0 done; 1 refused by a scheduling rule; 2 wrong usage; 3 bad input, unknown id or unusable file; "
                                 "4 server or network; 5 storage.\n");
}

QString bashCompletion() {
    QStringList names;
    QString cases;
    for (const CommandDefinition &command : commands()) {
        names << command.name;
        QStringList options;
        for (const OptionDefinition &option : command.options) {
            options << (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name;
        }
        cases += QStringLiteral("    *\" %1 \"*) options=\"%2\" ;;\n").arg(command.name, options.join(u' '));
    }
    QStringList globals;
    for (const OptionDefinition &option : globalOptions()) {
        globals << QStringLiteral("--") + option.name;
    }
    QStringList firstWords;
    QStringList secondWords;
    for (const QString &name : names) {
        firstWords << name.section(u' ', 0, 0);
        if (name.contains(u' ')) {
            secondWords << name.section(u' ', 1, 1);
        }
    }
    firstWords.removeDuplicates();
    secondWords.removeDuplicates();
    return QStringLiteral("# bash completion for praxictl\n_praxictl() {\n  local current=${COMP_WORDS[COMP_CWORD]} line=\" ${COMP_WORDS[*]} \" options=\"\"\n"
                          "  case \"$line\" in\n%1  esac\n  if [[ $current == -* ]]; then\n    COMPREPLY=($(compgen -W \"$options %2\" -- \"$current\"))\n"
                          "  else\n    COMPREPLY=($(compgen -W \"%3 %4\" -- \"$current\") $(compgen -f -- \"$current\"))\n  fi\n}\ncomplete -F _praxictl praxictl\n")
        .arg(cases, globals.join(u' '), firstWords.join(u' '), secondWords.join(u' '));
}

} // namespace praxidesk::command
