/** The audit’s readout: strays caught and careful lines called strays, each at its own rate; one answer for everything earns nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { audit, auditedLines } from '../../src/rules/audit.ts';
import { isStray } from '../../src/rules/kinds/stamp.ts';
import { readouts } from '../../src/rules/readouts.ts';
import { begin } from '../../src/rules/step.ts';
import { type Stamp, type StampQuestion, STAMPS } from '../../src/rules/weekend.ts';
import { AUDITORS, perfectReader, play, type Player, randomAuditor } from './players.ts';
import { after } from './walk.ts';

const lines = auditedLines(backChannel, begin(backChannel)).map(({ question }) => question);
const { state: untouched } = play(backChannel, perfectReader());

/** The weekend with these lines stamped and no others. */
function stamped(given: ReadonlyMap<string, Stamp>) {
  const locked = untouched.locked.filter((id) => given.has(id) || !lines.some((line) => line.id === id));
  return { ...untouched, locked, answers: { ...untouched.answers, ...Object.fromEntries(given) } };
}

const shown = (choose: (line: StampQuestion) => Stamp) =>
  audit(backChannel, stamped(new Map(lines.map((line) => [line.id, choose(line)]))));

describe('the audit', () => {
  it('asks ten lines of which seven have strayed, no two of one sort after another', () => {
    const keys = lines.map(({ stamp }) => stamp);
    expect(keys).toHaveLength(10);
    expect(keys.filter(isStray)).toHaveLength(7);
    expect(new Set(keys)).toEqual(new Set(STAMPS));
    expect(keys.filter((key, at) => key === keys[at - 1])).toEqual([]);
  });

  it('gives a perfect auditor 100, and whoever has one stamp for everything 0', () => {
    expect(shown(({ stamp }) => stamp)).toMatchObject({ score: 100, hits: 7, falseAlarms: 0, exact: 7 });
    for (const stamp of STAMPS) expect(shown(() => stamp).score).toBe(0);
  });

  it('is 100 × (hits / 7 − false alarms / 3), not below 0, whatever is stamped; the sort of stray makes no difference to it', () => {
    const some = fc.array(fc.constantFrom(...STAMPS), { minLength: lines.length, maxLength: lines.length });
    fc.assert(
      fc.property(some, (given) => {
        const suspected = lines.filter((_, at) => isStray(given[at] ?? 'faithful'));
        const hits = suspected.filter(({ stamp }) => isStray(stamp)).length;
        const falseAlarms = suspected.length - hits;
        const readout = shown(({ id }) => given[lines.findIndex((line) => line.id === id)] ?? 'faithful');
        expect(readout).toMatchObject({ hits, falseAlarms });
        expect(readout.score).toBeCloseTo(100 * Math.max(0, hits / 7 - falseAlarms / 3), 9);
      }),
    );
  });

  it('shows no figure until every line is stamped, whichever is passed by', () => {
    fc.assert(
      fc.property(fc.subarray(lines), (some) => {
        const readout = audit(backChannel, stamped(new Map(some.map(({ id, stamp }) => [id, stamp]))));
        expect(readout.stamped).toBe(some.length);
        expect(readout.score === undefined).toBe(some.length < lines.length);
      }),
    );
  });

  it('changes none of the three other readouts', () => {
    const before = readouts(backChannel, stamped(new Map()));
    for (const stamp of STAMPS) {
      const all = stamped(new Map(lines.map(({ id }) => [id, stamp])));
      expect(readouts(backChannel, all)).toEqual(before);
    }
  });

  it('keeps its players apart: perfect, at random, believing and doubting', () => {
    const scoreOf = (player: Player) =>
      audit(backChannel, play(backChannel, player).state).score ?? Number.NaN;
    const scores = Object.fromEntries(AUDITORS.map(({ name, player }) => [name, scoreOf(player())]));
    const clickers = Array.from({ length: 200 }, (_, seed) => scoreOf(randomAuditor(seed)));
    const mean = clickers.reduce((sum, score) => sum + score, 0) / clickers.length;
    console.info({ ...scores, 'at random, mean of 200': Math.round(mean) });
    expect(scores).toEqual({ perfect: 100, believer: 0, doubter: 0 });
    // Its floor at 0 leaves chance a little above nothing.
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThan(25);
  });
});

describe('a line that has been stamped', () => {
  it('cannot be stamped again', () => {
    const [line] = lines;
    if (!line) throw new RangeError('nothing to stamp');
    const again = { type: 'answer', question: line.id, answer: 'faithful' } as const;
    expect(() => after(backChannel, untouched, again)).toThrow();
  });
});
