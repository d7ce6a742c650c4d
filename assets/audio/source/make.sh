#!/bin/bash
# Makes everything in assets/audio anew: notes, noises, mix, encoding. Works in a folder of its own and leaves nothing behind.
set -e
here=$(cd "$(dirname "$0")" && pwd); work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp "$here"/*.mjs "$here"/*.sh "$here"/*.py "$work"; cd "$work"
node cue.mjs; node room.mjs; bash sfx.sh; bash motifs.sh; node sprite.mjs; bash master.sh
cp desk.mp3 pulse.mp3 room.mp3 sting-open.mp3 sting-filed.mp3 ui.mp3 ui.json loops.json "$here/.."
