// What packages install beside the program: the man page and completion for three shells, all from the table of commands.

#include "app/command/arguments.h"

namespace praxidesk::command {
namespace {

QString troff(QString text) {
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-")).replace(QStringLiteral("…"), QStringLiteral("..."));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString dashed(const OptionDefinition &option) { return (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name; }

bool isFile(const QString &value) { return value == QLatin1String("FILE"); }

/// Inside of single quotes, as bash, zsh and fish read them alike.
QString quotedForShell(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\''; }

/// One specification of zsh's _arguments: '--status[why]:S:(free busy)'.
QString zshOption(const OptionDefinition &option) {
    QString help = option.help;
    for (const QChar special : QStringLiteral("\\[]:")) {
        help.replace(special, QStringLiteral("\\") + special);
    }
    QString text = (option.repeatable ? QStringLiteral("*") : QString()) + dashed(option) + u'[' + help + u']';
    if (!option.value.isEmpty()) {
        text += u':' + QString(option.value).replace(u':', QStringLiteral("\\:")) + u':'
            + (isFile(option.value) ? QStringLiteral("_files") : option.choices.isEmpty() ? QStringLiteral(" ") : u'(' + option.choices.join(u' ') + u')');
    }
    return quotedForShell(text);
}

QString zshOptions(const std::vector<OptionDefinition> &options) {
    QStringList specifications;
    for (const OptionDefinition &option : options) {
        specifications << zshOption(option);
    }
    return specifications.join(u' ');
}

QString fishOption(const OptionDefinition &option, const QString &condition) {
    QString line = QStringLiteral("complete -c praxictl") + condition + (option.name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + option.name;
    if (!option.value.isEmpty()) {
        line += isFile(option.value) ? QStringLiteral(" -rF") : QStringLiteral(" -x");
    }
    if (!option.choices.isEmpty()) {
        line += QStringLiteral(" -a ") + quotedForShell(option.choices.join(u' '));
    }
    return line + QStringLiteral(" -d ") + quotedForShell(option.help) + u'\n';
}

/// First words of all commands, and second words of those that have one.
struct CommandWords {
    QStringList first;
    QStringList second;

    CommandWords() {
        for (const CommandDefinition &command : commands()) {
            first << command.name.section(u' ', 0, 0);
            if (command.name.contains(u' ')) {
                second << command.name.section(u' ', 1, 1);
            }
        }
        first.removeDuplicates();
        second.removeDuplicates();
    }
};

} // namespace

QString manPage() {
    QString page = QStringLiteral(".TH PRAXICTL 1 \"\" \"Praxidesk\" \"User Commands\"\n.SH NAME\npraxictl \\- schedules clinics from the command line\n"
                                  ".SH SYNOPSIS\n.B praxictl\n[\\-\\-clinic FILE] [\\-\\-now INSTANT] [\\-\\-json] [\\-\\-quiet] COMMAND ...\n.SH OPTIONS\n");
    const auto list = [&page](const std::vector<OptionDefinition> &options) {
        for (const OptionDefinition &option : options) {
            page += QStringLiteral(".TP\n.B %1\n%2\n").arg(troff(dashed(option) + (option.value.isEmpty() ? QString() : u' ' + option.value)), troff(option.help));
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
    QString cases;
    for (const CommandDefinition &command : commands()) {
        QStringList options;
        for (const OptionDefinition &option : command.options) {
            options << dashed(option);
        }
        cases += QStringLiteral("    *\" %1 \"*) options=\"%2\" ;;\n").arg(command.name, options.join(u' '));
    }
    QStringList globals;
    for (const OptionDefinition &option : globalOptions()) {
        globals << dashed(option);
    }
    const CommandWords known;
    return QStringLiteral("# bash completion for praxictl\n_praxictl() {\n  local current=${COMP_WORDS[COMP_CWORD]} line=\" ${COMP_WORDS[*]} \" options=\"\"\n"
                          "  case \"$line\" in\n%1  esac\n  if [[ $current == -* ]]; then\n    COMPREPLY=($(compgen -W \"$options %2\" -- \"$current\"))\n"
                          "  else\n    COMPREPLY=($(compgen -W \"%3 %4\" -- \"$current\") $(compgen -f -- \"$current\"))\n  fi\n}\ncomplete -F _praxictl praxictl\n")
        .arg(cases, globals.join(u' '), known.first.join(u' '), known.second.join(u' '));
}

QString zshCompletion() {
    QString cases;
    for (const CommandDefinition &command : commands()) {
        cases += QStringLiteral("    (*%1*) options=(%2) ;;\n").arg(quotedForShell(u' ' + command.name + u' '), zshOptions(command.options));
    }
    const CommandWords known;
    return QStringLiteral("#compdef praxictl\n_praxictl_words() {\n  if (( CURRENT == 2 )); then compadd -- %1; else compadd -- %2; _files; fi\n}\n"
                          "_praxictl() {\n  local -a options\n  case \" ${words[*]} \" in\n%3  esac\n"
                          "  _arguments -S %4 $options '*:word:_praxictl_words'\n}\n_praxictl \"$@\"\n")
        .arg(known.first.join(u' '), known.second.join(u' '), cases, zshOptions(globalOptions()));
}

QString fishCompletion() {
    QString text = QStringLiteral("# fish completion for praxictl\nfunction __praxictl_in\n  string match -q -- \"* $argv *\" \" \"(commandline -opc | string join ' ')\" \"\nend\n");
    for (const OptionDefinition &option : globalOptions()) {
        text += fishOption(option, {});
    }
    QStringList withFiles;
    for (const CommandDefinition &command : commands()) {
        for (const PositionalDefinition &positional : command.positionals) {
            if (isFile(positional.name)) {
                withFiles << QStringLiteral("not __praxictl_in ") + command.name;
            }
        }
    }
    text += QStringLiteral("complete -c praxictl -f -n '%1'\n").arg(withFiles.join(QStringLiteral("; and ")));
    QStringList firstWords;
    for (const CommandDefinition &command : commands()) {
        const QString first = command.name.section(u' ', 0, 0);
        const QString second = command.name.section(u' ', 1, 1);
        if (!firstWords.contains(first)) {
            firstWords << first;
            text += QStringLiteral("complete -c praxictl -n __fish_use_subcommand -a %1%2\n")
                        .arg(first, second.isEmpty() ? QStringLiteral(" -d ") + quotedForShell(command.help) : QString());
        }
        if (!second.isEmpty()) {
            text += QStringLiteral("complete -c praxictl -n '__praxictl_in %1; and not __praxictl_in %1 %2' -a %2 -d %3\n").arg(first, second, quotedForShell(command.help));
        }
        const QString condition = QStringLiteral(" -n '__praxictl_in %1'").arg(command.name);
        for (const OptionDefinition &option : command.options) {
            text += fishOption(option, condition);
        }
    }
    return text;
}

} // namespace praxidesk::command
