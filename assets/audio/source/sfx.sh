#!/bin/bash
# The sounds of things, from sox oscillators and noise only (no samples). 48 kHz mono WAV.
set -e; S="sox -R -q -n -r 48000 -c 1 -b 16"
# paper slide: two band-passed noise sweeps
$S p1.wav synth .32 pinknoise highpass 1400 lowpass 7500 fade h .03 .32 .24 gain -8 tremolo 34 55
$S p2.wav synth .20 whitenoise bandpass 4200 3000 fade q .05 .20 .12 gain -16
sox -R -q -m p1.wav "|sox -R -q p2.wav -p pad .07" paper-slide.wav fade h 0 .34 .1 norm -9
# paper turn: rising then falling flap with crackle
$S t1.wav synth .16 whitenoise bandpass 2500 2200 fade h .09 .16 .05 gain -10
$S t2.wav synth .22 pinknoise highpass 900 lowpass 9000 fade q .01 .22 .19 gain -6 tremolo 61 70
sox -R -q -m t1.wav "|sox -R -q t2.wav -p pad .11" paper-turn.wav norm -9
# stamp: body (falling sine), slap (noise), felt click
$S s1.wav synth .22 sine 130-48 fade q .002 .22 .19 gain -2
$S s2.wav synth .07 brownnoise lowpass 1300 fade q .001 .07 .06 gain -3
$S s3.wav synth .012 whitenoise bandpass 2800 1500 fade q 0 .012 .01 gain -14
sox -R -q -m s1.wav s2.wav s3.wav stamp.wav overdrive 4 lowpass 5200 pad 0 .25 reverb 18 40 25 fade l 0 .45 .3 norm -3
# teleprinter clacks, four variants
for i in 1 2 3 4; do f=$((1750+i*190)); $S c1.wav synth .028 whitenoise bandpass $f 700 fade q 0 .028 .024 gain -6; $S c2.wav synth .035 sine $((170+i*9)) fade q 0 .035 .03 gain -12; $S c3.wav synth .010 whitenoise highpass 5000 fade q 0 .01 .008 gain -18; sox -R -q -m c1.wav c2.wav "|sox -R -q c3.wav -p pad 0.0$((10+i*3))" clack$i.wav pad 0 .02 norm -8; done
# wire bell: inharmonic partials
b=(); for a in "2093 -8 .9" "4186 -16 .6" "5630 -18 .45" "8410 -24 .3" "1046 -22 .5"; do set -- $a; $S b$1.wav synth $3 sine $1 fade q .001 $3 $(python3 -c "print($3-.005)") gain $2; b+=(b$1.wav); done
sox -R -q -m "${b[@]}" bell.wav fade q 0 .9 .85 norm -12
# pin: tap + cork
$S n1.wav synth .02 sine 1900 fade q 0 .02 .018 gain -12; $S n2.wav synth .07 sine 310-190 fade q .001 .07 .06 gain -5; $S n3.wav synth .03 brownnoise lowpass 2200 fade q 0 .03 .028 gain -8
sox -R -q -m n1.wav n2.wav n3.wav pin.wav norm -6
# string plucks: whole (D4+A4), dotted (muted D3), broken (D4 then E4)
$S k1.wav synth 1.3 pluck D4 ; $S k2.wav synth 1.3 pluck A4
sox -R -q -m k1.wav "|sox -R -q k2.wav -p pad .05 gain -4" string-support.wav lowpass 3800 pad 0 .3 reverb 22 50 40 fade l .002 1.5 1.1 norm -7
$S k3.wav synth .5 pluck D3; sox -R -q k3.wav string-deny.wav lowpass 900 fade l .002 .42 .34 norm -7
$S k4.wav synth .9 pluck D4; $S k5.wav synth .9 pluck E4; sox -R -q -m k4.wav "|sox -R -q k5.wav -p pad .11 gain -2" string-narrow.wav lowpass 2600 fade l .002 .95 .7 norm -7
# needle tick
$S d1.wav synth .007 whitenoise bandpass 3600 1200 fade q 0 .007 .006; sox -R -q d1.wav tick.wav pad 0 .02 norm -14
# button
$S f1.wav synth .04 sine 520-430 fade q .002 .04 .034; sox -R -q f1.wav button.wav lowpass 2500 norm -14
rm -f p[12].wav t[12].wav s[123].wav c[123].wav n[123].wav k[12345].wav d1.wav f1.wav b[0-9]*.wav
