#!/bin/bash
# Six motifs, each at most a second, in the mode of the music (D minor), from sox oscillators: a dulcimer of four partials.
set -e; S="sox -R -q -n -r 48000 -c 1 -b 16"
hertz() { awk "BEGIN { printf \"%.3f\", $1 * 440 * 2 ^ (($2 - 69) / 12) }"; }
# note FILE KEY SECONDS: a struck string, key as in MIDI (69 = A4)
note() {
  local parts=() i=0
  for partial in "1 0 1" "2 -9 .7" "3.004 -16 .5" "4.012 -22 .35"; do
    set -- "$1" "$2" "$3" $partial; i=$((i + 1))
    local long; long=$(awk "BEGIN { print $3 * $6 }")
    $S "$1.$i.wav" synth "$long" sine "$(hertz "$4" "$2")" fade l .002 "$long" "$(awk "BEGIN { print $long - .004 }")" gain "$5"
    parts+=("$1.$i.wav")
  done
  sox -R -q -m "${parts[@]}" "$1" gain -3; rm "${parts[@]}"
}
# at SECONDS FILE: for mixing
at() { echo "|sox -R -q $2 -p pad $1"; }
# named: a clear falling third, F to D
note a.wav 77 .7; note b.wav 74 .8
sox -R -q -m a.wav "$(at .17 b.wav)" named.wav fade q 0 .95 .1 norm -9
# unnamed: the same third, the strings under a hand
note a.wav 77 .24; note b.wav 74 .3
sox -R -q -m a.wav "$(at .17 b.wav)" unnamed.wav lowpass -2 620 lowpass -1 900 fade q .004 .5 .1 norm -7
# denied: a falling semitone, B flat to A, stopped short
note a.wav 58 .5; note b.wav 57 .5; note c.wav 69 .4
sox -R -q -m a.wav "$(at .2 b.wav)" "$(at .2 c.wav) gain -8" denied.wav trim 0 .46 fade q 0 .46 .03 norm -5.5
# corroborated: one voice on A, then two: the same A over a D
note a.wav 69 .5; note b.wav 69 .75; note c.wav 62 .75; note d.wav 74 .7
sox -R -q -m a.wav "$(at .2 b.wav)" "$(at .2 c.wav)" "$(at .22 d.wav) gain -4" corroborated.wav fade q 0 .97 .1 norm -5.5
# corrected: the slip, stopped, and set right a semitone higher: E, F
note a.wav 64 .5; note b.wav 65 .75; note c.wav 69 .7
sox -R -q a.wav e.wav trim 0 .13 fade q 0 .13 .02
sox -R -q -m e.wav "$(at .24 b.wav)" "$(at .25 c.wav) gain -7" corrected.wav fade q 0 .99 .1 norm -7
# filed: the chord of the sting that ends the weekend, in small: A D F, then the D above
note a.wav 57 .8; note b.wav 62 .8; note c.wav 65 .75; note d.wav 74 .65
sox -R -q -m a.wav "$(at .07 b.wav)" "$(at .14 c.wav)" "$(at .32 d.wav) gain -3" filed.wav fade q 0 1 .1 norm -9
rm -f [abcde].wav
