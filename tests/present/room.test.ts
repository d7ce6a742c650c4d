/** The room moves with the player: cups multiply with the night, lines hang once they are out, and it falls silent once. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/rules/step.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import { rash } from '../e2e/rash.ts';
import { perfectReader, play, type Player } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { screenOf } from './played.ts';
import { production } from './tell.ts';

const { weekend } = production;
function journeyOf(player: Player): readonly StepScreen[] {
  let state = begin(weekend);
  return play(weekend, player).journal.map((move) => {
    state = after(weekend, state, move);
    return screenOf(production, state);
  });
}
const screens = journeyOf(perfectReader());

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

  it('rings where a line has to be taken back, until its correction is printed', () => {
    const overstated = journeyOf(rash()).filter(({ echo }) => echo);
    const due = overstated.filter(({ questions }) => questions.length > 0);
    expect(due.some(({ rings }) => rings)).toBe(true);
    for (const { rings, questions } of overstated)
      expect(rings).toBe(questions.some(({ locked }) => !locked));
    expect(screens.some(({ rings }) => rings)).toBe(false);
  });

  it('holds its breath once the player has been judged, and breathes again', () => {
    const hushed = screens.map((screen) => screen.hushed);
    const from = hushed.indexOf(true);
    expect(screens.slice(0, from).some(({ layout }) => layout === 'pages')).toBe(true);
    expect(screens[from]?.questions).not.toEqual([]);
    expect(hushed.at(-1)).toBe(false);
  });
});
