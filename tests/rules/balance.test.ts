/** The balance, the estimative words and the ledger. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, probabilityOf } from '../../src/rules/balance.ts';
import { covers, estimativeWord } from '../../src/rules/estimative.ts';
import { ledger } from '../../src/rules/ledger.ts';
import { begin } from '../../src/rules/step.ts';
import { ESTIMATIVE_WORDS } from '../../src/rules/weekend.ts';
import type { AnswerByKind } from '../../src/rules/weekend.ts';
import { playedTo, playOn } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';

type Placed = AnswerByKind['placement'];

const decibansOf = (letter: Placed, reply: Placed, box: Placed, joint: 'one' | 'two') => {
  const said = { 'place-letter': letter, 'place-reply': reply, 'place-box': box, joint };
  const balance = balanceOf(weekend, playedTo(weekend, 'way-back', said));
  return { sum: balance.decibans, each: balance.weights.map((weight) => weight.decibans) };
};

const strong = { pan: 'for', weight: 'strong' } as const;
const solid = { pan: 'for', weight: 'solid' } as const;
const slight = { pan: 'for', weight: 'slight' } as const;
const against = { pan: 'against', weight: 'solid' } as const;
const off = { pan: 'off', weight: 'strong' } as const;

describe('the balance', () => {
  it.each([
    [0, 0.5],
    [17, 0.98],
    [7, 0.834],
    [-6, 0.201],
    [10, 10 / 11],
  ])('turns %d decibans from even odds into %d', (decibans, probability) => {
    expect(probabilityOf(decibans)).toBeCloseTo(probability, 3);
  });

  it('is as far from one half on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (decibans) => {
        expect(probabilityOf(decibans) + probabilityOf(-decibans)).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([
    ['two people: both count', strong, against, solid, 'two', [10, -6, 6]],
    ['one person: the heavier counts once', strong, against, solid, 'one', [10, -6, 0]],
    ['one person, the second heavier', slight, off, strong, 'one', [0, 0, 10]],
    ['one person, equally heavy: still once', solid, off, solid, 'one', [6, 0, 0]],
    ['one person in two pans: the joint has nothing to say', strong, off, against, 'one', [10, 0, -6]],
    ['one person, one of them off', strong, off, off, 'one', [10, 0, 0]],
  ] as const)('%s', (_what, letter, reply, box, joint, each) => {
    const found = decibansOf(letter, reply, box, joint);
    expect(found.each).toEqual(each);
    expect(found.sum).toBe(each.reduce((sum: number, decibans) => sum + decibans, 0));
  });

  it('can be asked what it would say for one and for two, whatever was answered', () => {
    const state = playedTo(weekend, 'one-or-two', {
      'place-letter': strong,
      'place-reply': against,
      'place-box': strong,
    });
    expect(balanceOf(weekend, state).probability).toBeCloseTo(probabilityOf(14), 12);
    expect(balanceOf(weekend, state, { joint: 'joint', people: 'one' }).probability).toBeCloseTo(
      probabilityOf(4),
      12,
    );
  });

  it('asks each joint for itself', () => {
    const { questions } = weekend;
    const second = { id: 'second', kind: 'joint', counts: 'practice', paragraphs: [] } as const;
    const two = {
      ...weekend,
      questions: [...questions, { ...second, documents: ['letter', 'reply'] as const }],
    };
    const said = { 'place-letter': strong, 'place-reply': strong, 'place-box': strong };
    const state = playedTo(weekend, 'one-or-two', said);
    const decibans = (joint: string) =>
      balanceOf(two, state, { joint, people: 'one' }).weights.map((each) => each.decibans);
    expect(decibans('joint')).toEqual([10, 10, 0]);
    expect(decibans('second')).toEqual([10, 0, 10]);
  });

  it('is level at the start', () => {
    expect(balanceOf(weekend, begin(weekend))).toEqual({
      weights: [],
      decibans: 0,
      probability: 0.5,
    });
  });
});

describe('the estimative word', () => {
  it.each([
    [1, 'almost-no-chance'],
    [4, 'almost-no-chance'],
    [5, 'very-unlikely'],
    [19, 'very-unlikely'],
    [20, 'unlikely'],
    [44, 'unlikely'],
    [45, 'even'],
    [50, 'even'],
    [55, 'even'],
    [56, 'likely'],
    [80, 'likely'],
    [81, 'very-likely'],
    [95, 'very-likely'],
    [96, 'almost-certain'],
    [99, 'almost-certain'],
  ])('for %d %% is %s', (percent, word) => {
    expect(estimativeWord(percent)).toBe(word);
  });

  it('covers its number, and at a shared edge so does its neighbour', () => {
    for (let percent = 1; percent <= 99; percent += 1) {
      expect(covers(estimativeWord(percent), percent)).toBe(true);
      const words = ESTIMATIVE_WORDS.filter((word) => covers(word, percent));
      expect(words).toHaveLength([5, 20, 45, 55, 80, 95].includes(percent) ? 2 : 1);
    }
  });
});

describe('the ledger', () => {
  const state = playOn(weekend, begin(weekend), undefined, {
    prior: 30,
    now: 60,
    'judgement-1': { percent: 70, stance: 'likely', sources: ['letter'] },
    'place-letter': strong,
    'place-reply': against,
    'place-box': strong,
    joint: 'one',
  });
  const rows = ledger(weekend, state);

  it('holds each change of the needle with the number before, its clock and what had arrived', () => {
    const needle = rows.filter((row) => row.proposition === 'met');
    expect(needle.map(({ before, after, arrived, step }) => [before, after, arrived, step.id])).toEqual([
      [undefined, 30, undefined, 'first-number'],
      [30, 60, 'reply', 'second-number'],
      [60, 70, 'box', 'judge-1'],
    ]);
    expect(needle.at(-1)?.step.clock).toBe('2012-10-22T21:00');
  });

  it('holds what the balance said after each weight and the joint, as it stood then', () => {
    const balance = rows.filter((row) => row.by === 'balance');
    const decibans = [10, 4, 14, 4];
    balance.forEach((row, at) => {
      expect(row.after).toBeCloseTo(100 * probabilityOf(decibans[at] ?? 0), 10);
      expect(row.before).toBe(balance[at - 1]?.after);
    });
    expect(balance).toHaveLength(4);
  });

  it('stands in the order of locking', () => {
    const order = rows.map((row) => state.locked.indexOf(row.question));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });
});
