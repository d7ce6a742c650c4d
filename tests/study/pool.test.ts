/** The pool of statements: as many as it says, half of them true by the tables read in another way, none of them disputed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../src/authoring/check-words.ts';
import { checkWeekend } from '../../src/authoring/schema.ts';
import { shuffledBy } from '../../src/study/chance.ts';
import { comparisonOf, truthIn } from '../../src/study/comparisons.ts';
import { type Entry, type Log } from '../../src/study/log.ts';
import { poolOf, wordsOfPool } from '../../src/study/pool.ts';
import { nextStatements, saidOf } from '../../src/study/statements.ts';
import { weekendOfStatements } from '../../src/weekends/practice/compose.ts';
import { deckWords } from '../../src/weekends/practice/deck.ts';
import { poolWords, tables } from '../../src/weekends/practice/pool/loaded.ts';
import { statements } from '../../src/weekends/practice/statements.ts';
import { MISSING } from '../../src/words/words.ts';

const pool = poolOf(tables);
const words = wordsOfPool(
  pool.map(({ id }) => id),
  tables,
  poolWords,
  'en',
);
const stateOf = (code: string) => {
  const state = tables.states.find((each) => each.code === code);
  if (!state) throw new RangeError(code);
  return state;
};

/** The angle between two places by their vectors: another way than the haversine. */
function angle(one: string, other: string): number {
  const [a, b] = [one, other].map((code) => {
    const { latitude = 0, longitude = 0 } = stateOf(code).capital ?? {};
    const [up, round] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
  });
  return Math.acos((a ?? []).reduce((sum, each, at) => sum + each * (b?.[at] ?? 0), 0));
}

/** What is so, read out of the tables in another way than the pool does. */
const TRUE: Readonly<Record<string, (codes: readonly string[]) => boolean>> = {
  UN: ([one = '', other = '']) =>
    [stateOf(one).joined ?? '', stateOf(other).joined ?? ''].toSorted()[0] === stateOf(one).joined,
  L: ([one = '', other = '']) => (stateOf(one).area ?? 0) - (stateOf(other).area ?? 0) > 0,
  B: ([one = '', other = '']) => ` ${stateOf(other).neighbours} `.includes(` ${one} `),
  N: ([of = '', one = '', other = '']) => angle(of, one) < angle(of, other),
};

describe('the pool', () => {
  it('has at least four thousand statements, none twice', () => {
    expect(pool.length).toBeGreaterThanOrEqual(4000);
    expect(new Set(pool.map(({ id }) => id)).size).toBe(pool.length);
  });

  it('has of every kind and difficulty as many true as false ones', () => {
    for (const kind of Object.keys(TRUE)) {
      for (const difficulty of [1, 2, 3]) {
        const here = pool.filter((each) => each.id.startsWith(`${kind}-`) && each.difficulty === difficulty);
        expect(here.length).toBeGreaterThan(50);
        expect(here.filter(({ truth }) => truth === 1)).toHaveLength(here.length / 2);
      }
    }
  });

  it('says the truth by the tables read in another way', () => {
    for (const { id, truth } of pool) {
      const [kind = '', ...codes] = id.split('-');
      expect([id, TRUE[kind]?.(codes)]).toEqual([id, truth === 1]);
    }
  });

  it('turned round says the contrary, but that two share a border', () => {
    const truth = truthIn(tables);
    for (const { id, truth: here } of pool) {
      const codes = id.split('-');
      const turned = [...codes.slice(0, -2), codes.at(-1), codes.at(-2)].join('-');
      expect(truth(turned)).toBe(id.startsWith('B') ? here : 1 - here);
    }
  });

  it('never compares what lies nearer than the tables are exact', () => {
    for (const { id } of pool) {
      const { by, one, other, of } = comparisonOf(id, tables) ?? {};
      if (!one || !other) throw new RangeError(id);
      if (by === 'UN')
        expect(Math.abs(Number(one.joined?.slice(0, 4)) - Number(other.joined?.slice(0, 4)))).toBeGreaterThan(
          0,
        );
      if (by === 'L')
        expect(Math.abs(Math.log((one.area ?? 0) / (other.area ?? 0)))).toBeGreaterThan(Math.log(1.16));
      if (of)
        expect(Math.abs(Math.log(angle(of.code, one.code) / angle(of.code, other.code)))).toBeGreaterThan(
          Math.log(1.12),
        );
    }
  });

  it('asks nobody about what is disputed', () => {
    const disputed = [
      'UN-RU-FR',
      'L-MA-PT',
      'L-IN-KZ',
      'L-CN-US',
      'B-IL-JO',
      'B-AF-IN',
      'B-CN-PK',
      'N-EG-IL-LB',
      'N-AR-BO-CL',
    ];
    expect(disputed.map(truthIn(tables))).toEqual(disputed.map(() => undefined));
  });

  it('knows neighbours from both sides', () => {
    for (const { code, neighbours = '' } of tables.states) {
      for (const other of neighbours.split(' ').filter((each) => each !== '')) {
        const theirs = stateOf(other).neighbours;
        if (theirs !== undefined)
          expect([other, theirs.split(' ')]).toEqual([other, expect.arrayContaining([code])]);
      }
    }
  });

  it('is said in words, with its reason and its source, and no sentence twice', () => {
    expect(JSON.stringify(words)).not.toMatch(MISSING);
    const prompts = pool.map(({ id }) => words[`q.${id}.prompt`] ?? '');
    expect(new Set(prompts).size).toBe(pool.length);
    for (const prompt of prompts) expect(prompt).toMatch(/^[A-ZÀ-Þ].*\.$/);
    expect(wordsOfPool(['UN-FR-DE'], tables, poolWords, 'en')['q.UN-FR-DE.prompt']).toMatch(
      /^France became a member/,
    );
  });

  it('is whole as a weekend of ten needles', () => {
    const ten = pool.slice(0, 10);
    const { weekend, words: said, scenery } = weekendOfStatements(ten, { ...deckWords, ...words });
    expect(checkWeekend(weekend)).toEqual([]);
    const problems = checkWords(weekend, said, scenery);
    expect(problems.filter((problem) => !/for weekend\.(title|deck|minutes|credit)$/.test(problem))).toEqual(
      [],
    );
  });
});

describe('the order that a seed gives', () => {
  it('has everything once, and is the same each time', () =>
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.array(fc.nat()), (seed, things) => {
        const order = shuffledBy(seed, things);
        expect(order.toSorted((a, b) => a - b)).toEqual(things.toSorted((a, b) => a - b));
        expect(shuffledBy(seed, things)).toEqual(order);
      }),
    ));

  it('has no thing stand in one place more often than in another', () => {
    const places = Array.from({ length: 5000 }, (_, seed) => shuffledBy(seed, [0, 1, 2, 3, 4]).indexOf(0));
    for (const place of [0, 1, 2, 3, 4]) {
      expect(Math.abs(places.filter((each) => each === place).length - 1000)).toBeLessThan(120);
    }
  });
});

describe('ten statements at a time', () => {
  const answered = (ids: readonly string[]): Log => ({
    seed: 7,
    entries: ids.map((statement): Entry => ({ day: 1, type: 'statement', statement, percent: 60 })),
  });
  const few = pool.slice(0, 25);

  it('begin with the forty written ones, then go through the pool, and only then come again', () => {
    const met: string[] = [];
    for (let sets = 0; sets < 7; sets += 1) {
      const set = nextStatements(answered(met), statements, () => few);
      expect(set).toHaveLength(10);
      const fresh = set.filter(({ again }) => !again).map(({ statement }) => statement.id);
      const left = 65 - met.length;
      expect(fresh).toHaveLength(Math.min(10, left));
      if (sets < 4) expect(fresh).toEqual(statements.slice(10 * sets, 10 * sets + 10).map(({ id }) => id));
      met.push(...set.map(({ statement }) => statement.id));
    }
    expect(new Set(met.slice(0, 65)).size).toBe(65);
    expect(met.slice(65)).toEqual(met.slice(0, 5));
  });

  it('do not make the pool before it is needed', () => {
    const never = () => {
      throw new Error('made too early');
    };
    expect(nextStatements(answered([]), statements, never)).toHaveLength(10);
  });

  it('count once each, as it was first answered, and not at all where they are gone', () => {
    const truth = (id: string) => statements.find((each) => each.id === id)?.truth;
    const log: Log = {
      seed: 1,
      entries: [
        { day: 1, type: 'statement', statement: 'S01', percent: 80 },
        { day: 2, type: 'statement', statement: 'gone', percent: 50 },
        { day: 3, type: 'statement', statement: 'S01', percent: 99 },
        { day: 3, type: 'statement', statement: 'S03', percent: 30 },
      ],
    };
    expect(saidOf(log, truth)).toEqual([
      { percent: 80, truth: 1 },
      { percent: 30, truth: 0 },
    ]);
  });
});
