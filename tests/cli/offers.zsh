# Prints what the completion in the file `zsh` offers for the last of the words given. zsh completes in a terminal only: its
# own _arguments is replaced by one that prints what belongs to the specifications that fit.
_arguments() {
  shift
  local specification
  for specification in "$@"; do
    if [[ ${specification#\*} == ${words[CURRENT-1]}\[* && $specification == *:* ]]; then
      specification=${specification##*:}
      [[ $specification == _files ]] && print -rl -- *
      [[ $specification == \(* ]] && print -rl -- ${(s: :)${specification//[()]/}}
      return
    fi
  done
  for specification in "$@"; do
    case $specification in
      (\*:*:_files) [[ ${words[CURRENT]} == -* ]] || print -rl -- * ;;
      (\*:*) [[ ${words[CURRENT]} == -* ]] || print -rl -- ${(s: :)${${specification##*:}//[()]/}} ;;
      (*) [[ ${words[CURRENT]} == -* ]] && print -r -- ${${specification#\*}%%\[*} ;;
    esac
  done
}
words=("$@")
CURRENT=$#
source ./zsh
