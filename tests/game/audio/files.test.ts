/** The files of sound: their weight, that each is played, and that every loop closes in whatever player. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import loops from '../../../assets/audio/loops.json' with { type: 'json' };
import places from '../../../assets/audio/ui.json' with { type: 'json' };
import { CUES } from '../../../src/present/sounds.ts';
import { LOOPS } from '../../../src/game/audio/levels.ts';
import { readMp3 } from './mp3.ts';

const FOLDER = 'assets/audio';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.mp3'));

/** The longest that a player which ignores the encoder's note may bring a sound too late, in ms. */
const LATE = 50;

function spans(of: Readonly<Record<string, readonly number[]>>) {
  return Object.entries(of).map(([name, [start = -1, length = 0]]) => ({ name, start, end: start + length }));
}

describe('all sound', () => {
  it('weighs less than 1.2 MB', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
    expect(bytes).toBeLessThan(1_200_000);
  });

  it('is asked for by the game, file by file', () => {
    const source = ['mixer.ts', 'effects.ts']
      .map((name) => readFileSync(`src/game/audio/${name}`, 'utf8'))
      .join();
    const asked = [...source.matchAll(/assets\/audio\/([\w-]+\.mp3)/g)].map((match) => match[1]);
    expect(new Set(asked)).toEqual(new Set(files));
  });
});

describe('a loop', () => {
  it('has its place in its file', () => expect(Object.keys(loops)).toEqual([...LOOPS]));

  it.each(spans(loops))(
    'lies within its file, for players that heed the encoder’s note and those that do not: $name',
    ({ name, start, end }) => {
      const { rate, samples, delay, padding } = readMp3(readFileSync(`${FOLDER}/${name}.mp3`));
      const ms = (count: number) => (count * 1000) / rate;
      expect(ms(samples - delay - padding)).toBeGreaterThanOrEqual(end + LATE);
      // Heeded or not, the repeated part must hold nothing of what the encoder put there: late by the delay of
      // encoder and decoder at the front, and as much again at the end.
      expect(start).toBeGreaterThanOrEqual(ms(delay + 529));
      expect(ms(samples - padding)).toBeGreaterThanOrEqual(end);
    },
  );

  it('is whole bars of the music: 16 bars of four beats at 64 a minute', () => {
    const bars = (16 * 4 * 60_000) / 64;
    expect(loops.desk).toEqual([loops.pulse[0], bars]);
    expect(loops.pulse[1]).toBe(bars);
  });
});

describe('the file of short sounds', () => {
  it('holds every cue and nothing else, one after another without overlap', () => {
    expect(new Set(Object.keys(places))).toEqual(new Set(CUES));
    const inOrder = spans(places).toSorted((a, b) => a.start - b.start);
    inOrder.slice(1).forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(inOrder[index]?.end ?? Infinity);
    });
  });

  it('holds the last one to its end, also in a player that brings it late', () => {
    const { rate, samples, delay, padding } = readMp3(readFileSync(`${FOLDER}/ui.mp3`));
    const last = Math.max(...spans(places).map(({ end }) => end));
    expect(((samples - delay - padding) * 1000) / rate).toBeGreaterThanOrEqual(last);
  });
});

describe('the reading of frames', () => {
  it('refuses what is no MP3', () => {
    expect(() => readMp3(new TextEncoder().encode('not a sound at all'))).toThrow(RangeError);
  });

  it('counts on when a file is cut short', () => {
    const whole = readFileSync(`${FOLDER}/room.mp3`);
    expect(() => readMp3(whole.subarray(1))).toThrow(RangeError);
    expect(readMp3(whole).samples % 576).toBe(0);
  });
});
