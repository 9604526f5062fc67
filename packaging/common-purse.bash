# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of common-purse for bash. What there is comes from the program's own help.

_common_purse() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words='' each
  COMPREPLY=()
  case $before in
    --theme) words='system light dark' ;;
    --text-size) words='100 125 150 200' ;;
    --language)
      words=$("${COMP_WORDS[0]}" --help 2>/dev/null | sed -n 's/.*The language://p' | tr -d '.' | tr ',' ' ')
      ;;
    --page)
      words=$("${COMP_WORDS[0]}" --help 2>/dev/null |
        sed -n '/--page /,/  --size /{/  --size /d;s/.*The page://;p}' | tr -d '\n.' | tr ',' ' ')
      ;;
    --size) words='1280x800 1920x1080' ;;
    *)
      if [[ $word == -* ]]; then
        words=$("${COMP_WORDS[0]}" --help-all 2>/dev/null | grep -oE '^  (-[a-z], )?--[a-z-]+' | grep -oE -- '--?[a-z-]+')
      else
        compopt -o filenames 2>/dev/null
        while IFS= read -r each; do
          if [ -d "$each" ] || [[ $before == --picture ]] || [[ $each == *.purse.json || $each == *.purse-model.json ]]; then
            COMPREPLY+=("$each")
          fi
        done < <(compgen -f -- "$word")
        return
      fi
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _common_purse common-purse
