/** What is worth talking about: the ranking of a class's questions, by hand for a class of ten, and what holds for any. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/classroom/result.ts';
import { type Picked, talkAbout } from '../../src/classroom/talk.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Said } from '../rules/desk.ts';
import { play, randomClicker } from '../rules/players.ts';
import { handedIn, playedClass } from './handed.ts';

const topics = {
  ideas: ['PS1-edge', 'PN', 'B2', 'SG5', 'CP2', 'CP5'],
  fixed: ['SG5', 'PN', 'PS1-edge'],
};
const cards = (results: readonly Result[], picked: Partial<Picked> = {}) =>
  talkAbout(backChannel, topics, results, { pinned: [], passed: [], ...picked });
const asked = (results: readonly Result[], picked: Partial<Picked> = {}) =>
  cards(results, picked).map(({ question }) => question.id);

/** Ten pupils who answer everything rightly but for what each row says: its question, and the answers of the first few. */
function ten(rows: Readonly<Record<string, readonly Said[string][]>>): readonly Result[] {
  const pupils = Array.from({ length: 10 }, (_, at) =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([id, answers]) => {
        const answer = answers[at];
        return answer === undefined ? [] : [[id, answer] as const];
      }),
    ),
  );
  return playedClass(backChannel, 'campaign-note', pupils);
}

const times = <T>(count: number, answer: T): readonly T[] => Array.from({ length: count }, () => answer);
const past = ['have-agreed', 'one-on-one-talks', 'any-meeting', 'after-the-elections', 'be-prepared'];

describe('a class of ten', () => {
  const class10 = ten({
    // Five against five: split 2 × 5/10 = 1, and an idea: 1.1.
    'PS1-edge': times(5, past),
    // Six say two: 1.5 × 6/10 = 0.9 before 2 × 4/10, and an idea: 1.
    SG5: times(6, ['yes']),
    // Four at 40 or less, five at 60 or more: 2 × 4/10 = 0.8. Four sure of what did not happen: 1.5 × 4/10 = 0.6.
    BF4: [90, 90, 90, 85, 75, 20, 30, 40, 10, 50],
    // Two mistake what was agreed: 2 × 2/10, 0.4.
    MC1: times(2, ['b']),
  });

  it('talks about what it is most split on or most surely wrong about', () => {
    expect(cards(class10).map(({ question, why }) => [question.id, why])).toEqual([
      ['PS1-edge', 'split'],
      ['SG5', 'misread'],
      ['BF4', 'split'],
    ]);
  });

  it('has the counts of each', () => {
    const [edge, people, words] = cards(class10);
    expect(edge?.groups).toEqual([
      { said: 'exact', count: 5, wrong: false },
      { said: 'past', count: 5, wrong: true },
    ]);
    expect(people?.groups).toEqual([
      { said: 'yes', count: 6, wrong: true },
      { said: 'no', count: 4, wrong: false },
    ]);
    expect(words).toMatchObject({
      answers: 10,
      sure: 4,
      groups: [
        { said: 'low', count: 4 },
        { said: 'middle', count: 1 },
        { said: 'high', count: 5 },
      ],
    });
  });

  it('keeps what is pinned in the order of pinning, and leaves out what is passed', () => {
    expect(asked(class10, { pinned: ['MC1'] })).toEqual(['MC1', 'PS1-edge', 'SG5']);
    expect(asked(class10, { passed: ['SG5'] })).toEqual(['PS1-edge', 'BF4']);
    expect(asked(class10, { pinned: ['MC1', 'BF1', 'BF2', 'BF3'] })).toEqual(['MC1', 'BF1', 'BF2', 'BF3']);
  });

  it('says nothing of what all answered rightly', () => {
    expect(asked(ten({}))).toEqual([]);
  });
});

describe('the ranking', () => {
  it.each([
    // Seven in ten sure of what did not happen: 1.5 × 0.7 = 1.05 before 2 × 0.3.
    ['many who were sure of the other outcome', { BF4: times(7, 80) }, [['BF4', 'sure']]],
    ['sure is 80 and more of what did not happen, and not 79', { BF4: times(7, 79) }, [['BF4', 'split']]],
    ['and 20 and less of what did', { BF1: times(7, 20) }, [['BF1', 'sure']]],
    ['low is 40 and less, high 60 and more', { BF4: [...times(5, 59), ...times(5, 41)] }, []],
    // A neighbour earns half, so nobody is wrong: 2 × 3/10.
    ['what earns something is not wrong', { CP2: times(3, 'corroborates') }, [['CP2', 'split']]],
    ['all in one wrong answer', { PN: times(10, { pan: 'for', weight: 'solid' }) }, [['PN', 'misread']]],
    // The pan has a key; how heavy it lies there is nobody's mistake.
    ['weights alone', { PN: times(5, { pan: 'off', weight: 'strong' }) }, []],
  ] as const)('knows %s', (_name, rows, expected) => {
    expect(cards(ten(rows)).map(({ question, why }) => [question.id, why])).toEqual(expected);
  });

  it('takes of an answer in parts the part that ranks highest', () => {
    const label = { named: 'unnamed', office: 'administration', count: 'one' };
    const [card] = cards(
      ten({
        SG1: [...times(3, { ...label, office: 'congress' }), ...times(2, { ...label, count: 'several' })],
      }),
    );
    expect(card).toMatchObject({
      part: 'office',
      groups: [
        { said: 'administration', count: 7 },
        { said: 'congress', count: 3 },
      ],
    });
  });

  it('puts an idea of the weekend a tenth ahead', () => {
    // 2 × 3/10 and a tenth, before 1.5 × 4/10 = 0.6 and 2 × 4/10 = 0.8 on another paper.
    expect(asked(ten({ SG5: times(3, ['yes']), MC1: times(3, ['b']) }))).toEqual(['SG5', 'MC1']);
    expect(asked(ten({ SG5: times(3, ['yes']), MC1: times(4, ['b']) }))).toEqual(['MC1', 'SG5']);
  });

  it('shows no two from one document', () => {
    // The thread runs from the statement to the second report: neither stands beside it, though both rank higher than the third.
    const rows = {
      CP2: times(7, 'contradicts'),
      SG5: times(6, ['yes']),
      'PS1-edge': times(5, past),
      MC1: times(2, ['b']),
    };
    expect(asked(ten(rows))).toEqual(['CP2', 'MC1']);
  });

  it('counts only eight answers and more, and none that was known beforehand', () => {
    const seven = ten({ MC1: times(5, ['b']) }).slice(0, 7);
    const begun = playedClass(backChannel, 'prior', [{}, {}, {}]);
    expect(asked([...seven, ...begun])).toEqual([]);
    expect(asked([...ten({ MC1: times(5, ['b']) }).slice(0, 8), ...begun])).toEqual(['MC1']);
    const knew = ten({ BF4: times(7, 90) }).map((result, at) =>
      at < 3 ? { ...result, state: { ...result.state, known: ['BF4'] } } : result,
    );
    expect(asked(knew)).toEqual([]);
  });
});

describe('a small class', () => {
  const seven = ten({ SG5: times(4, ['yes']), MC1: times(5, ['b']) }).slice(0, 7);

  it('talks about the same three, whatever it answered', () => {
    expect(asked(seven)).toEqual(['SG5', 'PN', 'PS1-edge']);
    expect(cards(seven).map(({ why }) => why)).toEqual([undefined, undefined, undefined]);
    expect(cards(seven)[0]?.groups).toMatchObject([
      { said: 'yes', count: 4 },
      { said: 'no', count: 3 },
    ]);
  });

  it('may pin others', () => {
    expect(asked(seven, { pinned: ['MC1'], passed: ['SG5'] })).toEqual(['MC1', 'PN', 'PS1-edge']);
  });
});

describe('any class', () => {
  const clickers = Array.from({ length: 40 }, (_, seed) =>
    handedIn(backChannel, play(backChannel, randomClicker(seed)).state, { name: `Seat ${seed}` }),
  );
  const anyClass = fc.shuffledSubarray(clickers, { minLength: 8 });

  it('has three cards at most, whoever handed in first', () => {
    fc.assert(
      fc.property(anyClass, (results) => {
        const ids = asked(results);
        expect(ids.length).toBeLessThanOrEqual(3);
        expect(new Set(ids).size).toBe(ids.length);
        expect(asked(results.toReversed())).toEqual(ids);
      }),
      { numRuns: 25 },
    );
  });

  it('has counts that add up to the answers, and no name', () => {
    fc.assert(
      fc.property(anyClass, (results) => {
        for (const { answers, groups } of cards(results))
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(answers);
        expect(JSON.stringify(cards(results))).not.toContain('Seat');
      }),
      { numRuns: 25 },
    );
  });

  it('never shows what is passed', () => {
    fc.assert(
      fc.property(anyClass, (results) => {
        const ids = asked(results);
        expect(asked(results, { passed: ids }).filter((id) => ids.includes(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
