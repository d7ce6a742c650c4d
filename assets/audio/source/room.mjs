// The tone of the room: hum, air and a distant city, 12 s that close upon themselves. The same at every run.
import fs from 'node:fs';

const RATE = 48000;
const LENGTH = 12 * RATE;
const FOLD = 2 * RATE;

/** mulberry32: the same noise from the same seed. */
function noise(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * 2 - 1;
  };
}

function air(length) {
  const next = noise(9);
  const hum = (hertz, index) => Math.sin((2 * Math.PI * hertz * index) / RATE);
  let brown = 0;
  let soft = 0;
  return Float64Array.from({ length }, (_, index) => {
    const white = next();
    brown = 0.996 * brown + 0.05 * white;
    soft = 0.7 * soft + 0.3 * white;
    return 1.1 * brown + 0.03 * soft + 0.05 * hum(120, index) + 0.02 * hum(60, index) + 0.008 * hum(360, index);
  });
}

/** The tail is folded over the beginning, with equal power, so that the end leads into the start. */
function folded(sound) {
  return sound.slice(0, LENGTH).map((sample, index) => {
    if (index >= FOLD) return sample;
    const share = index / FOLD;
    return sample * Math.sqrt(share) + sound[LENGTH + index] * Math.sqrt(1 - share);
  });
}

/** Two poles twice at `hertz`; run over the loop twice, so that the filter too arrives where it began. */
function lowpass(sound, hertz) {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  const out = new Float64Array(sound.length);
  const poles = [0, 0, 0, 0];
  for (let round = 0; round < 2; round += 1) {
    sound.forEach((sample, index) => {
      let value = sample;
      for (let pole = 0; pole < poles.length; pole += 1) {
        poles[pole] += share * (value - poles[pole]);
        value = poles[pole];
      }
      out[index] = value;
    });
  }
  return out;
}

function writeWav(file, sound, peak) {
  const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const data = Int16Array.from(sound, (sample) => Math.round((sample / loudest) * peak * 32767));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.byteLength, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.byteLength, 40);
  fs.writeFileSync(file, Buffer.concat([head, Buffer.from(data.buffer)]));
}

writeWav('room.l0.wav', lowpass(folded(air(LENGTH + FOLD)), 2600), 0.18);
