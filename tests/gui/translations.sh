#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translators' files up to date with the program's words (--update), or says whether they are (--check: 77 where
# lupdate is not installed), and how much is open in each. A warning of lupdate is a failure: a word that nobody would see.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
mode=${1:---check}
files=gui/translations

lupdate=$(find /usr/lib/qt6/bin /usr/lib64/qt6/bin /usr/lib/qt6/libexec -name lupdate 2>/dev/null | head -n 1 || true)
[ -n "$lupdate" ] || lupdate=$(command -v lupdate6 || true)
if [ -z "$lupdate" ]; then
  echo "lupdate of Qt 6 is not installed (qt6-l10n-tools): whether the translators' files are up to date was not looked at."
  exit 77
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
for language in en de fr es; do
  name=common-purse_$language.ts
  [ ! -f "$files/$name" ] || cp "$files/$name" "$scratch/"
  plural=()
  [ "$language" != en ] || plural=(-pluralonly)
  "$lupdate" -no-obsolete -no-ui-lines -locations none -source-language en -target-language "$language" "${plural[@]}" \
    -recursive gui -I . -ts "$scratch/$name" >"$scratch/said" 2>&1
  if grep -vE "^(Scanning|Updating|Stripping|    (Found|Kept|Removed)|  +[0-9])" "$scratch/said"; then
    failed=1
  fi
  if [ "$mode" = --update ]; then
    cp "$scratch/$name" "$files/$name"
  elif ! cmp -s "$scratch/$name" "$files/$name"; then
    echo "$files/$name is not up to date with the program's words: ./dev translations mends it."
    failed=1
  fi
  printf '%s: %s texts, %s open\n' "$language" "$(grep -c '<message' "$scratch/$name" || true)" \
    "$(grep -c 'type="unfinished"' "$scratch/$name" || true)"
done
exit $failed
