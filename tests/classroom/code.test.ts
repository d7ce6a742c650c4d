/** A class code can be read off a board, typed in any case, and never spells anything. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOf, CODES, numberOfCode } from '../../src/classroom/code.ts';

const numbers = fc.integer({ min: 0, max: CODES - 1 });

it('has six letters, a code for each number and a number for each code', () =>
  fc.assert(
    fc.property(numbers, (number) => {
      expect(codeOf(number)).toMatch(/^[2-9A-Z]{6}$/);
      expect(numberOfCode(codeOf(number))).toBe(number);
    }),
  ));

it('has no letter that looks like another, and no vowel', () =>
  fc.assert(
    fc.property(numbers, (number) => {
      expect(codeOf(number)).not.toMatch(/[01ILOSZ5B8UAE]/);
    }),
  ));

it('is read in any case and with any spaces', () => {
  expect(numberOfCode(' k7q f2m ')).toBe(numberOfCode('K7QF2M'));
  expect(codeOf(numberOfCode('K7QF2M') ?? 0)).toBe('K7QF2M');
});

it.each(['', 'K7QF2', 'K7QF2MM', 'K7QF20', 'K7QF2O', 'K7QF2Ⅿ', 'K7-F2M'])('is not "%s"', (text) =>
  expect(numberOfCode(text)).toBeUndefined(),
);
