// Completion for three shells, from the table of commands. Each first finds the command among the words before the cursor, as
// parsing does: options of the program may stand before it, and its name has one word or two.

#include "app/command/arguments.h"

#include <algorithm>

namespace praxidesk::command {
namespace {

bool isFile(const QString &value) { return value == QLatin1String("FILE"); }

/// Inside of single quotes, as bash, zsh and fish read them alike.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\''; }

QStringList dashedAll(const std::vector<OptionDefinition> &options) {
    QStringList all;
    for (const OptionDefinition &option : options) {
        all << dashed(option);
    }
    return all;
}

/// Those of the program that are followed by a value.
QStringList globalsWithValue() {
    QStringList all;
    for (const OptionDefinition &option : globalOptions()) {
        if (!option.value.isEmpty()) {
            all << dashed(option);
        }
    }
    return all;
}

bool takesFiles(const CommandDefinition &command) {
    return std::any_of(command.positionals.begin(), command.positionals.end(), [](const PositionalDefinition &positional) { return isFile(positional.name); });
}

QStringList choicesOf(const CommandDefinition &command) {
    QStringList all;
    for (const PositionalDefinition &positional : command.positionals) {
        all << positional.choices;
    }
    return all;
}

/// What may follow a beginning of a command's name: "" the first words, "slot" its second words.
struct Beginning {
    QString name;
    QStringList next;
};

std::vector<Beginning> beginnings() {
    std::vector<Beginning> all{{}};
    for (const CommandDefinition &command : commands()) {
        const QString first = command.name.section(u' ', 0, 0);
        if (!all.front().next.contains(first)) {
            all.front().next << first;
            if (command.name.contains(u' ')) {
                all.push_back({first, {}});
            }
        }
        if (command.name.contains(u' ')) {
            std::find_if(all.begin(), all.end(), [&first](const Beginning &known) { return known.name == first; })->next << command.name.section(u' ', 1);
        }
    }
    return all;
}

/// The first words that need a second one.
QStringList groups() {
    QStringList all;
    for (const Beginning &beginning : beginnings()) {
        if (!beginning.name.isEmpty()) {
            all << beginning.name;
        }
    }
    return all;
}

QString bashValues(const QString &pattern, const OptionDefinition &option) {
    const QString action = isFile(option.value) ? QStringLiteral("_praxictl_files")
        : option.choices.isEmpty()              ? QStringLiteral(":")
                                                : QStringLiteral("_praxictl_words ") + quoted(option.choices.join(u' '));
    return QStringLiteral("    %1) %2; return ;;\n").arg(pattern, action);
}

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
    return quoted(text);
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
        line += QStringLiteral(" -a ") + quoted(option.choices.join(u' '));
    }
    return line + QStringLiteral(" -d ") + quoted(option.help) + u'\n';
}

} // namespace

QString bashCompletion() {
    QString values;
    QString options;
    QString positionals;
    for (const OptionDefinition &option : globalOptions()) {
        if (!option.value.isEmpty()) {
            values += bashValues(QStringLiteral("*' %1'").arg(dashed(option)), option);
        }
    }
    for (const Beginning &beginning : beginnings()) {
        positionals += QStringLiteral("    %1) _praxictl_words %2 ;;\n").arg(quoted(beginning.name), quoted(beginning.next.join(u' ')));
    }
    for (const CommandDefinition &command : commands()) {
        for (const OptionDefinition &option : command.options) {
            if (!option.value.isEmpty()) {
                values += bashValues(quoted(command.name + u' ' + dashed(option)), option);
            }
        }
        options += QStringLiteral("      %1) options=%2 ;;\n").arg(quoted(command.name), quoted(dashedAll(command.options).join(u' ')));
        if (takesFiles(command)) {
            positionals += QStringLiteral("    %1) _praxictl_files ;;\n").arg(quoted(command.name));
        } else if (const QStringList choices = choicesOf(command); !choices.isEmpty()) {
            positionals += QStringLiteral("    %1) _praxictl_words %2 ;;\n").arg(quoted(command.name), quoted(choices.join(u' ')));
        }
    }
    return QStringLiteral(R"(# bash completion for praxictl
_praxictl_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
_praxictl_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
_praxictl() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command='' options='' index=1
  COMPREPLY=()
  # readline takes --option=value for three words
  [[ $previous == = ]] && previous=${COMP_WORDS[COMP_CWORD-2]}
  [[ $current == = ]] && current=''
  while ((index < COMP_CWORD)); do
    case ${COMP_WORDS[index]} in
      %1)
        [[ ${COMP_WORDS[index+1]} == = ]] && ((index += 1))
        ((index += 1)) ;;
      -*) ;;
      *)
        command="${command:+$command }${COMP_WORDS[index]}"
        case $command in %2) ;; *) break ;; esac ;;
    esac
    ((index += 1))
  done
  case "$command $previous" in
%3  esac
  if [[ $current == -* ]]; then
    case $command in
%4    esac
    _praxictl_words "$options %5"
    return
  fi
  case $command in
%6  esac
}
complete -F _praxictl praxictl
)")
        .arg(globalsWithValue().join(QStringLiteral(" | ")), groups().join(QStringLiteral(" | ")), values, options, dashedAll(globalOptions()).join(u' '), positionals);
}

QString zshCompletion() {
    QString cases;
    for (const Beginning &beginning : beginnings()) {
        cases += QStringLiteral("    (%1) rest='*:command:(%2)' ;;\n").arg(quoted(beginning.name), beginning.next.join(u' '));
    }
    for (const CommandDefinition &command : commands()) {
        const QString rest = takesFiles(command) ? QStringLiteral("_files") : u'(' + choicesOf(command).join(u' ') + u')';
        cases += QStringLiteral("    (%1) options=(%2) rest='*:word:%3' ;;\n").arg(quoted(command.name), zshOptions(command.options), rest);
    }
    return QStringLiteral(R"(#compdef praxictl
_praxictl() {
  local -a options
  local rest='*: : ' command='' index=2
  while (( index < CURRENT )); do
    case $words[index] in
      (%1) (( index += 1 )) ;;
      (-*) ;;
      (*)
        command="${command:+$command }$words[index]"
        case $command in (%2) ;; (*) break ;; esac ;;
    esac
    (( index += 1 ))
  done
  case $command in
%3  esac
  _arguments -S %4 $options $rest
}
_praxictl "$@"
)")
        .arg(globalsWithValue().join(u'|'), groups().join(u'|'), cases, zshOptions(globalOptions()));
}

QString fishCompletion() {
    QString text = QStringLiteral(R"(# fish completion for praxictl
function __praxictl_command
  set -l command
  set -l isValue no
  for word in (commandline -opc)[2..-1]
    if test $isValue = yes
      set isValue no
      continue
    end
    switch $word
      case %1
        set isValue yes
      case '-*'
      case '*'
        set command (string trim "$command $word")
        contains -- "$command" %2; or break
    end
  end
  echo "$command"
end
function __praxictl_at
  set -l command (__praxictl_command)
  test "$command" = "$argv"
end
)")
                       .arg(globalsWithValue().join(u' '), groups().join(u' '));
    for (const OptionDefinition &option : globalOptions()) {
        text += fishOption(option, {});
    }
    QStringList withFiles;
    for (const CommandDefinition &command : commands()) {
        if (takesFiles(command)) {
            withFiles << QStringLiteral("not __praxictl_at ") + command.name;
        }
    }
    text += QStringLiteral("complete -c praxictl -f -n %1\n").arg(quoted(withFiles.join(QStringLiteral("; and "))));
    for (const QString &group : groups()) {
        text += QStringLiteral("complete -c praxictl -n '__praxictl_at' -a %1\n").arg(group);
    }
    for (const CommandDefinition &command : commands()) {
        text += QStringLiteral("complete -c praxictl -n %1 -a %2 -d %3\n")
                    .arg(quoted((QStringLiteral("__praxictl_at ") + command.name.section(u' ', 0, -2)).trimmed()), command.name.section(u' ', -1), quoted(command.help));
        const QString condition = QStringLiteral(" -n ") + quoted(QStringLiteral("__praxictl_at ") + command.name);
        for (const OptionDefinition &option : command.options) {
            text += fishOption(option, condition);
        }
        if (const QStringList choices = choicesOf(command); !choices.isEmpty()) {
            text += QStringLiteral("complete -c praxictl%1 -a %2\n").arg(condition, quoted(choices.join(u' ')));
        }
    }
    return text;
}

} // namespace praxidesk::command
