/** What a class answered, gathered once: nobody's answer is lost, and what hand-ins have alike may be held as one. */
import { describe, expect, it } from 'vitest';
import { gatherInSlices, saidTo } from '../../../src/classroom/figures/answers.ts';
import type { Result } from '../../../src/classroom/result.ts';
import { sharing } from '../../../src/classroom/teach/reading/sharing.ts';
import { lockedAnswerOf } from '../../../src/rules/lookup.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { walkedClass } from '../handed.ts';

const PUPILS = walkedClass(
  weekend,
  Array.from({ length: 40 }, (_, seed) => seed),
);
/** As many as are gathered in several slices. */
const MANY = Array.from({ length: 30 }, () => structuredClone(PUPILS)).flat();

function shared(results: readonly Result[]): readonly Result[] {
  const share = sharing();
  return results.flatMap((read) => {
    const outcome = share({ source: { digits: '' }, read, share: 1 });
    return 'problem' in outcome.read ? [] : [outcome.read];
  });
}

const ahead = (results: readonly Result[]) => {
  expect([...gatherInSlices(results)].length).toBeGreaterThan(1);
  return results;
};

describe.each([
  { how: 'as they came', results: MANY },
  { how: 'held as one', results: shared(MANY) },
  { how: 'held as one and gathered ahead', results: ahead(shared(MANY)) },
])('the answers of very many, $how', ({ results }) => {
  it('are everybody’s who locked one, each once, and no answer stands twice', () => {
    for (const question of weekend.questions) {
      const said = saidTo(results, question);
      const answers = said.map(({ thing }) => JSON.stringify(thing));
      expect(new Set(answers).size).toBe(answers.length);
      const theirs = new Map(said.flatMap(({ thing, states }) => states.map((state) => [state, thing])));
      expect(said.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(theirs.size);
      const lost = results.filter(
        ({ state }) => JSON.stringify(theirs.get(state)) !== JSON.stringify(lockedAnswerOf(state, question)),
      );
      expect(lost).toEqual([]);
    }
  });
});

describe('what hand-ins have alike', () => {
  it('is held as one, and says what it said', () => {
    const [one, ...others] = shared([...PUPILS, ...structuredClone(PUPILS)]);
    const twin = others[PUPILS.length - 1];
    expect([one, ...others]).toEqual([...PUPILS, ...PUPILS]);
    for (const [id, answer] of Object.entries(one?.state.answers ?? {}))
      expect(twin?.state.answers[id]).toBe(answer);
  });
});
