/** The scorer of each kind of question, as tables: what is answered and what it earns. */
import { describe, expect, it } from 'vitest';
import { slotCredit } from '../../src/rules/bulletins.ts';
import { relationCredit } from '../../src/rules/kinds/relation.ts';
import { markCounts } from '../../src/rules/kinds/marks.ts';
import { needleCredit } from '../../src/rules/needle.ts';
import { questionOfKind, questionsOfKind, questionWithId } from '../../src/rules/lookup.ts';
import { stanceCredit } from '../../src/rules/stance.ts';
import { RELATIONS } from '../../src/rules/weekend.ts';
import type { Answer, MarksQuestion } from '../../src/rules/weekend.ts';
import { creditFor, playedTo, playOn } from './desk.ts';
import { smallWeekend } from './small-weekend.ts';

const credit = (id: string, answer: Answer) => creditFor(smallWeekend, id, answer);

describe('the credit of', () => {
  it.each([
    [['a'], 1],
    [['b'], 0.5],
    [['c'], 0],
  ])('a choice of one: %s earns %d', (answer, earned) => {
    expect(credit('what', answer)).toBe(earned);
  });

  it.each([
    [['v', 'w', 'x'], 1],
    [['x', 'v', 'w'], 1],
    [['v', 'w', 'y'], 1 / 3],
    [['v', 'y', 'z'], 0],
  ])('a choice of three: %s earns %d', (answer, earned) => {
    expect(credit('three', answer)).toBeCloseTo(earned, 12);
  });

  it.each([
    [{ named: 'no', count: 'one' }, 1],
    [{ named: 'no', count: 'two' }, 0.5],
    [{ named: 'yes', count: 'two' }, 0],
  ])('tags: %o earns %d', (answer, earned) => {
    expect(credit('who', answer)).toBe(earned);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('a belief in a report that did not hold up: %s earns %d', (answer, earned) => {
    expect(credit('report', answer)).toBe(earned);
  });

  it.each([
    [['paper', 'writer', 'analyst', 'unknown'], 1],
    [['paper', 'writer', 'analyst', 'minister'], 0.75],
    [['writer', 'paper', 'analyst', 'unknown'], 0.5],
    [['unknown', 'analyst', 'writer', 'paper'], 0],
  ])('a chain: %s earns %d', (answer, earned) => {
    expect(credit('chain', answer)).toBe(earned);
  });

  const relationTable = [
    [1, 0.5, 0, 0, 0],
    [0.5, 1, 0.5, 0, 0],
    [0, 0.5, 1, 0.5, 0.5],
    [0, 0, 0.5, 1, 0],
    [0, 0, 0.5, 0, 1],
  ];
  it.each(
    RELATIONS.flatMap((right, row) =>
      RELATIONS.map((chosen, column) => [chosen, right, relationTable[row]?.[column]] as const),
    ),
  )('a thread: %s where %s is right earns %d', (chosen, right, earned) => {
    expect(relationCredit(chosen, right)).toBe(earned);
  });

  it.each([
    ['both key phrases', ['r1', 'r2'], 1],
    ['the seam between them does neither good nor harm', ['r1', 'r3', 'r2'], 1],
    ['half of the key', ['r1'], 0.5],
    ['the key and one of two others', ['r1', 'r2', 'r4'], 0.5],
    ['everything', ['r1', 'r2', 'r3', 'r4', 'r5'], 0],
    ['only what is beside the point', ['r4', 'r5'], 0],
    ['only the seam', ['r3'], 0],
  ])('marks: %s', (_what, answer, earned) => {
    expect(credit('edge', answer)).toBe(earned);
  });

  it('marks, with hits and false alarms apart', () => {
    const edge = questionsOfKind(smallWeekend, 'marks').find(({ id }) => id === 'edge') as MarksQuestion;
    expect(markCounts(edge, ['r1', 'r3', 'r5'])).toEqual({ hits: 1, of: 2, falseAlarms: 1, others: 2 });
  });

  it.each([
    [['letter', 'reply', 'debate', 'vote'], 1],
    [['reply', 'letter', 'debate', 'vote'], 1],
    [['letter', 'debate', 'reply', 'vote'], 4 / 5],
    [['vote', 'debate', 'reply', 'letter'], 0],
  ])('an order of events: %s earns %d', (answer, earned) => {
    expect(credit('order', answer)).toBeCloseTo(earned, 12);
  });

  it.each([
    ['says', 'denies', 'silent', 1],
    ['says', 'silent', 'silent', 1],
    ['says', 'says', 'silent', 2 / 3],
    ['denies', 'silent', 'says', 1 / 3],
    ['silent', 'says', 'denies', 0],
  ])('a grid: %s, %s, %s earns %d', (letter, reply, box, earned) => {
    expect(credit('square', { letter, reply, box })).toBeCloseTo(earned, 12);
  });

  it.each([
    ['C', '3', 1],
    ['F', '3', 1],
    ['C', '6', 0.5],
    ['B', '3', 0.5],
    ['A', '3', 0],
    ['C', '1', 0],
    ['B', '2', 0],
  ])('a grade: %s%s earns %d', (letter, number, earned) => {
    expect(credit('grade', { letter, number })).toBe(earned);
  });

  it.each([
    ['stray-1', 'widened', 1],
    ['stray-1', 'left-out', 0.5],
    ['stray-1', 'faithful', 0],
    ['faithful', 'faithful', 1],
    ['faithful', 'narrowed', 0],
  ] as const)('a stamp on %s: %s earns %d', (id, stamp, earned) => {
    expect(credit(id, stamp)).toBe(earned);
  });

  it.each([
    ['for', 'slight', 1],
    ['for', 'strong', 1],
    ['off', 'solid', 0],
    ['against', 'solid', 0],
  ] as const)('a placement: %s, %s earns %d', (pan, weight, earned) => {
    expect(credit('place-letter', { pan, weight })).toBe(earned);
  });

  it.each([
    [55, 1],
    [85, 1],
    [70, 1],
    [50, 0.8],
    [90, 0.8],
    [30, 0],
    [5, 0],
    [99, 0.44],
  ])('a needle at %d against the band 55–85 is %d', (percent, earned) => {
    expect(needleCredit(percent, [55, 85])).toBeCloseTo(earned, 12);
  });

  it.each([
    ['judgement-1', 'likely', 1],
    ['judgement-1', 'open', 0],
    ['judgement-1', 'unlikely', 0],
    ['judgement-4', 'open', 1],
    ['judgement-4', 'likely', 0.5],
    ['judgement-4', 'unlikely', 0],
  ] as const)('the stance of %s: %s earns %d', (id, stance, earned) => {
    const question = questionOfKind(smallWeekend, id, 'judgement');
    expect(question && stanceCredit(stance, question)).toBe(earned);
  });

  it.each([
    ['judgement-1', 70, 'likely', 1],
    ['judgement-1', 70, 'open', 0.5],
    ['judgement-1', 30, 'likely', 0.5],
    ['judgement-1', 50, 'likely', 0.9],
    ['judgement-1', 5, 'unlikely', 0],
    ['judgement-4', 60, 'likely', 0.75],
  ] as const)(
    'a judgement is half needle, half stance: %s at %d, %s, earns %d',
    (id, percent, stance, earned) => {
      expect(credit(id, { percent, stance, sources: ['letter'] })).toBeCloseTo(earned, 12);
    },
  );

  it.each([
    ['unnamed', 'in-principle', 1],
    ['vague', 'in-principle', 0.75],
    ['named', 'nothing', 0],
  ])('a bulletin: %s, %s earns %d', (source, deed, earned) => {
    expect(credit('bulletin', { source, deed })).toBe(earned);
  });
});

describe('a slot of a bulletin', () => {
  const earned = (printed: string) => {
    const out = playedTo(smallWeekend, 'letter-echo', {
      bulletin: { source: 'unnamed', deed: 'agreed' },
    });
    const state = playOn(smallWeekend, out, 'reply-thread', {
      correction: { marked: ['l4'], slots: { deed: printed } },
    });
    const bulletin = questionWithId(smallWeekend, 'bulletin');
    if (bulletin?.kind !== 'bulletin') return [];
    return bulletin.slots.map((slot) => slotCredit(smallWeekend, state, bulletin, slot));
  };

  it('wins back half of what it lost where the correction is right', () => {
    expect(earned('in-principle')).toEqual([1, 0.75]);
  });

  it('wins nothing back where the correction is wrong too', () => {
    expect(earned('nothing')).toEqual([1, 0.5]);
  });

  it('wins nothing back where the fault is repeated, whatever the option earned by itself', () => {
    expect(earned('agreed')).toEqual([1, 0.5]);
  });
});
