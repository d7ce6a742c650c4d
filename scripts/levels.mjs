/**
 * `npm run sound:levels`: what every sound of the game weighs and how loud it is. For each file its length (s), bytes,
 * integrated loudness (LUFS, ITU-R BS.1770-4) and true peak (dBTP); for each short sound its loudest 400 ms (LUFS).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'assets/audio';
/** All sound together, in bytes. */
const BUDGET = 1_200_000;

/**
 * The meter of ffmpeg, in its own words.
 * @param {string} file
 * @param {readonly string[]} filters come before it
 */
function meter(file, filters = []) {
  const chain = [...filters, 'ebur128=peak=true:framelog=verbose'].join(',');
  const args = [
    '-hide_banner',
    '-nostats',
    '-loglevel',
    'verbose',
    '-i',
    file,
    '-af',
    chain,
    '-f',
    'null',
    '-',
  ];
  const run = spawnSync('ffmpeg', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') {
    console.error(
      'ffmpeg is needed to measure sound: apt-get install ffmpeg, brew install ffmpeg or ffmpeg.org.',
    );
    process.exit(1);
  }
  if (run.status !== 0) throw new Error(`ffmpeg could not read ${file}: ${run.stderr.slice(-400)}`);
  return run.stderr;
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function number(text, pattern) {
  return Number(text.match(pattern)?.[1] ?? Number.NaN);
}

/**
 * Length, integrated loudness and true peak of a file.
 * @param {string} file
 */
function measure(file) {
  const said = meter(file);
  const summary = said.slice(said.lastIndexOf('Summary:'));
  const [, hours, minutes, seconds] = said.match(/Duration: (\d+):(\d+):([\d.]+)/) ?? [];
  return {
    file: path.basename(file),
    seconds: (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds),
    bytes: statSync(file).size,
    LUFS: number(summary, /I:\s+(-?[\d.]+) LUFS/),
    dBTP: number(summary, /Peak:\s+(-?[\d.]+) dBFS/),
  };
}

/**
 * The loudest 400 ms and the true peak of a part of a file.
 * @param {string} file
 * @param {readonly [start: number, length: number]} part ms
 */
function measurePart(file, [start, length]) {
  const cut = `atrim=start=${start / 1000}:end=${(start + length) / 1000},asetpts=N/SR/TB`;
  const said = meter(file, [cut, 'adelay=400:all=1', 'apad=pad_dur=0.5']);
  const moments = [...said.matchAll(/ M:\s*(-?[\d.]+)/g)].map((match) => Number(match[1]));
  const summary = said.slice(said.lastIndexOf('Summary:'));
  return {
    ms: length,
    'LUFS (400 ms)': Math.max(...moments),
    dBTP: number(summary, /Peak:\s+(-?[\d.]+) dBFS/),
  };
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.mp3'))
  .map((name) => measure(path.join(FOLDER, name)));
console.table(files);

/** @type {Record<string, [start: number, length: number]>} */
const places = JSON.parse(readFileSync(path.join(FOLDER, 'ui.json'), 'utf8'));
const short = Object.entries(places).map(([name, place]) => [
  name,
  measurePart(path.join(FOLDER, 'ui.mp3'), place),
]);
console.table(Object.fromEntries(short));

const sum = files.reduce((total, { bytes }) => total + bytes, 0);
console.log(`${sum.toLocaleString('en')} of ${BUDGET.toLocaleString('en')} bytes`);
if (sum > BUDGET) process.exitCode = 1;
