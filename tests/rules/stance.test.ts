/** Which numbers a stance can stand beside: where the two quarrel, the page says one thing twice and differently. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarrels } from '../../src/rules/stance.ts';
import { type Stance, STANCES } from '../../src/rules/weekend.ts';

const percent = fc.integer({ min: 1, max: 99 });
const others = (stance: Stance) => STANCES.filter((each) => each !== stance);

describe('a stance quarrels', () => {
  it.each([
    ['likely', 55, true],
    ['likely', 56, false],
    ['likely', 99, false],
    ['likely', 30, true],
    ['open', 19, true],
    ['open', 20, false],
    ['open', 50, false],
    ['open', 80, false],
    ['open', 81, true],
    ['open', 90, true],
    ['unlikely', 45, true],
    ['unlikely', 44, false],
    ['unlikely', 1, false],
    ['unlikely', 99, true],
  ] as const)('%s beside %d: %s', (stance, number, expected) => {
    expect(quarrels(stance, number)).toBe(expected);
  });

  it('never with every number, nor a number with every stance', () => {
    fc.assert(fc.property(percent, (number) => STANCES.some((stance) => !quarrels(stance, number))));
    for (const stance of STANCES) expect([1, 50, 99].some((number) => !quarrels(stance, number))).toBe(true);
  });

  it('alike on both sides of even: likely at a number is unlikely at its mirror', () => {
    fc.assert(
      fc.property(percent, (number) => {
        expect(quarrels('likely', number)).toBe(quarrels('unlikely', 100 - number));
        expect(quarrels('open', number)).toBe(quarrels('open', 100 - number));
      }),
    );
  });

  it('no number lets likely and unlikely both stand', () => {
    fc.assert(fc.property(percent, (number) => quarrels('likely', number) || quarrels('unlikely', number)));
    expect(others('open')).toEqual(['likely', 'unlikely']);
  });
});
