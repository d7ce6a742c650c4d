/** What is told of an outcome: how far off, which of a set is held, how it is scored the first time, where it rests. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSteps, stepWithId } from '../../src/rules/lookup.ts';
import { begin } from '../../src/rules/step.ts';
import type { State } from '../../src/rules/state.ts';
import { revealsOf } from '../../src/present/reveals.ts';
import { words } from '../e2e/words.ts';
import { movesTo } from '../e2e/opening.ts';
import { after } from '../rules/walk.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { tell } from './tell.ts';

const SETS = ownSteps(backChannel).filter(({ reveals = [] }) => reveals.length > 0);

/** A weekend up to a step, with these numbers in the place of the forecasts that it reveals. */
function arrived(
  step: string,
  percents: Readonly<Record<string, number>>,
  known: readonly string[] = [],
): State {
  const moves = movesTo(step).flatMap((move) => {
    const percent = move.type === 'answer' ? percents[move.question] : undefined;
    if (move.type !== 'answer' || percent === undefined) return [move];
    const answered = { ...move, answer: percent };
    return known.includes(move.question)
      ? [{ type: 'known', question: move.question, known: true } as const, answered]
      : [answered];
  });
  return moves.reduce((state, move) => after(backChannel, state, move), begin(backChannel));
}

function shown(step: string, percents: readonly number[], known: readonly string[] = []) {
  const found = stepWithId(backChannel, step);
  const ids = found?.reveals ?? [];
  const numbers = Object.fromEntries(ids.map((id, at) => [id, percents[at] ?? 50]));
  return found ? revealsOf(tell(arrived(step, numbers, known)), found) : [];
}

const numbers = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 6 });

describe('outcomes shown together', () => {
  it('hold the closest and the furthest off, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETS), numbers, ({ id }, percents) => {
        const all = shown(id, percents);
        const misses = all.map(({ miss }) => miss);
        const [least, most] = [Math.min(...misses), Math.max(...misses)];
        const held = all.filter((each) => each.held !== '');
        const wanted = least === most ? [] : [words['reveal.closest'], words['reveal.furthest']];
        expect(held).toHaveLength(wanted.length);
        expect(new Set(held.map((each) => each.held))).toEqual(new Set(wanted));
        for (const each of held) {
          expect(each.miss).toBe(each.held === words['reveal.closest'] ? least : most);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never hold one whose outcome was known beforehand', () => {
    const set = SETS.find(({ reveals = [] }) => reveals.length > 2);
    const [first = ''] = set?.reveals ?? [];
    for (const percent of [1, 99]) {
      const [known, ...others] = shown(set?.id ?? '', [percent, 41, 73, 88], [first]);
      expect(known).toMatchObject({ known: true, held: '', about: '' });
      expect(others.filter(({ held }) => held !== '')).toHaveLength(2);
    }
  });

  it('say how they are scored with the first of the weekend alone', () => {
    const told = SETS.flatMap(({ id }) => shown(id, [60, 60, 60, 60, 60])).map(({ about }) => about);
    expect(told[0]).toBe(words['reveal.about']);
    expect(new Set(told.slice(1))).toEqual(new Set(['']));
  });

  it('lead every paragraph to a block of what has arrived by then', () => {
    for (const { id } of SETS) {
      const opened = shown(id, [60]).flatMap(({ source }) =>
        source.filter(({ text }) => text.startsWith('¶')),
      );
      expect(opened.length).toBeGreaterThan(0);
      for (const { opens } of opened) {
        const document = backChannel.documents.find((each) => each.id === opens?.document);
        expect(document?.blocks.map((block) => block.id)).toContain(opens?.block);
      }
    }
  });
});
