// Joins the short sounds to one file and says in ui.json where each lies: start and length in ms.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const ORDER = [
  ...['button', 'tick', 'pin', 'clack1', 'clack2', 'clack3', 'clack4', 'paper-slide', 'paper-turn', 'stamp', 'bell'],
  ...['string-support', 'string-deny', 'string-narrow'],
  ...['named', 'unnamed', 'denied', 'corroborated', 'corrected', 'filed'],
];
const GAP = 150;
/** A decoder that keeps an encoder's delay brings every sound up to 50 ms late: each place is that much longer. */
const LATE = 60;

const places = [];
let start = 0;
for (const name of ORDER) {
  const length = Math.ceil(1000 * Number(execFileSync('soxi', ['-D', `${name}.wav`])));
  execFileSync('sox', ['-R', `${name}.wav`, `p-${name}.wav`, 'highpass', '25', 'pad', '0', '1', 'trim', '0', `${(length + GAP) / 1000}`]);
  places.push(`  "${name}": [${start}, ${length + LATE}]`);
  start += length + GAP;
}
execFileSync('sox', ['-R', ...ORDER.map((name) => `p-${name}.wav`), 'ui.wav']);
fs.writeFileSync('ui.json', `{\n${places.join(',\n')}\n}\n`);
