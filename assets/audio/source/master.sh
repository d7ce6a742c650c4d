#!/bin/bash
# What every sound goes through last: level, limit, encode. One format, MP3, since every browser decodes it.
# Loops carry ROLL ms of themselves before and after: players that keep an encoder's delay still loop inside them.
set -e
ROLL=100
render() { # NAME: NAME.mid -> NAME.raw.wav
  fluidsynth -q -ni -g 3 -r 48000 -o synth.reverb.active=1 -o synth.reverb.room-size=0.75 -o synth.reverb.level=0.55 -o synth.reverb.width=0.9 -o synth.chorus.active=0 -o synth.polyphony=256 -T wav -O s16 -F "$1.raw.wav" "${SOUNDFONT:-/usr/share/sounds/sf2/FluidR3_GM.sf2}" "$1.mid" >/dev/null 2>&1
}
loudness() { # FILE: integrated, LUFS
  ffmpeg -hide_banner -nostats -i "$1" -af ebur128=framelog=verbose -f null - 2>&1 | awk '/ I:/{i=$2} END{print i}'
}
gain() { awk "BEGIN { print $2 - ($(loudness "$1")) }"; } # FILE LUFS: dB
mp3() { # FROM TO FLAGS...
  local from=$1 to=$2; shift 2
  lame --quiet -q 0 "$@" "$from" "$to"
}
loop() { # NAME MS LUFS FLAGS...: the middle of three rounds, so that filter and limiter are in the same state at both ends
  local name=$1 first=$(($2 * 48 - ROLL * 48)) last=$(($2 * 96 + ROLL * 48)) level; level=$(gain "$1.l0.wav" "$3"); shift 3
  ffmpeg -hide_banner -loglevel error -y -stream_loop 2 -i "$name.l0.wav" -af "highpass=f=30,volume=${level}dB,alimiter=limit=0.84:attack=4:release=80:level=false,atrim=start_sample=$first:end_sample=$last,asetpts=N/SR/TB" -c:a pcm_s16le "$name.wav"
  mp3 "$name.wav" "$name.mp3" "$@"
}
sting() { # NAME: six seconds, fading
  render "$1"
  ffmpeg -hide_banner -loglevel error -y -i "$1.raw.wav" -af "highpass=f=30,volume=$(gain "$1.raw.wav" -16)dB,alimiter=limit=0.7:attack=4:release=80:level=false,atrim=end=6,afade=t=out:st=4:d=2" -c:a pcm_s16le "$1.wav"
  mp3 "$1.wav" "$1.mp3" --abr 64 --resample 32
}
for name in desk pulse; do
  render $name; python3 loop.py $name.raw.wav $name.l0.wav 2880000 4800
  loop $name 60000 -18 --abr 68 --resample 32
done
loop room 12000 -31 -m m --abr 32 --resample 24
for name in sting-open sting-filed; do sting $name; done
mp3 ui.wav ui.mp3 -m m -V 6 --resample 44.1
printf '{\n  "desk": [%d, 60000],\n  "pulse": [%d, 60000],\n  "room": [%d, 12000]\n}\n' $ROLL $ROLL $ROLL > loops.json
