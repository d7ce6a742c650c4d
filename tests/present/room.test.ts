/** The room moves with the player: cups multiply with the night, lines hang once they are out, and it falls silent once. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/rules/step.ts';
import { perfectReader, play } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { screenOf } from './played.ts';
import { production } from './tell.ts';

const { weekend } = production;
let state = begin(weekend);
const screens = play(weekend, perfectReader()).journal.map((move) => {
  state = after(weekend, state, move);
  return screenOf(production, state);
});

describe('the room', () => {
  it('begins without a cup, and has one more with each chapter until the desk is full', () => {
    const cups = [...new Map(screens.map((screen) => [screen.chapter, screen.cups])).values()];
    expect(cups[0]).toBe(0);
    for (const [at, count] of cups.entries()) {
      const before = cups[at - 1] ?? 0;
      expect(count).toBeGreaterThanOrEqual(before);
      expect(count - before).toBeLessThanOrEqual(1);
    }
    expect(cups.at(-1)).toBe(4);
  });

  it('hangs no line before it is out, and takes none down', () => {
    const hung = screens.map(({ lines }) => lines.length);
    expect(hung[0]).toBe(0);
    expect(hung).toEqual(hung.toSorted((a, b) => a - b));
    expect(hung.at(-1)).toBeGreaterThan(1);
  });

  it('holds its breath once the player has been judged, and breathes again', () => {
    const hushed = screens.map((screen) => screen.hushed);
    const from = hushed.indexOf(true);
    expect(screens.slice(0, from).some(({ layout }) => layout === 'pages')).toBe(true);
    expect(screens[from]?.questions).not.toEqual([]);
    expect(hushed.at(-1)).toBe(false);
  });
});
