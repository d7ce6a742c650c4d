/** A weekend that was filed stays filed, also where a later edition asks something new before the page. */
import { describe, expect, it } from 'vitest';
import { presentStep } from '../../src/present/present.ts';
import { begun } from '../../src/record/open-weekend.ts';
import { step } from '../../src/rules/step.ts';
import { caughtUp, isFiled, mayGoOnTo, reachedSteps } from '../../src/rules/steps.ts';
import type { Result, State } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { production } from '../present/tell.ts';
import { oracle, play } from './players.ts';

const { state: played } = play(backChannel, { ...oracle(), drawer: false });
const filing = backChannel.steps.findIndex(({ files }) => files);
const before = backChannel.steps.slice(0, filing).flatMap(({ questions }) => questions);

/** As a save of an edition that asked none of these is brought up. */
function without(ids: readonly string[]): State {
  const kept = ([id]: readonly [string, unknown]) => !ids.includes(id);
  return {
    ...played,
    locked: played.locked.filter((id) => !ids.includes(id)),
    answers: Object.fromEntries(Object.entries(played.answers).filter(kept)),
  };
}

const refusalOf = (result: Result) => ('refused' in result ? result.refused : undefined);

describe.each([
  ['a call', ['K1']],
  ['the grid', ['GR']],
  ['every judgement', ['CR1', 'CR2', 'CR3', 'CR4', 'CR5']],
  ['all that is asked before the page', before],
])('a filed weekend without %s', (_name, ids) => {
  const state = without(ids);

  it('is filed, stays where it was and may go anywhere', () => {
    expect(isFiled(backChannel, state)).toBe(true);
    expect(caughtUp(backChannel, state)).toBe(state);
    expect(mayGoOnTo(backChannel, state, 'everything')).toBe(true);
  });

  it('takes no answer to what was filed without it', () => {
    for (const question of ids) {
      const answer = { type: 'answer', question, answer: played.answers[question] ?? 50 } as const;
      // A correction is not even asked for of a bulletin that never went out.
      expect(['locked', 'not-open']).toContain(refusalOf(step(backChannel, state, answer)));
    }
    const filed = backChannel.steps[filing]?.id ?? '';
    expect(step(backChannel, state, { type: 'lock', step: filed })).not.toMatchObject({
      happened: [{ type: 'locked' }],
    });
  });

  it('shows every step it came through', () => {
    for (const { id } of reachedSteps(backChannel, state)) {
      const open = { ...begun(backChannel, 'one', 1), state: { ...state, at: id } };
      const screen = presentStep(production, { open, last: 'one', saves: [], hand: undefined });
      expect(screen?.id).toBe(id);
      // Nothing that was not asked then is asked now, and every screen leads on.
      expect(screen?.actions.lock).toBeUndefined();
      expect(screen?.questions.every(({ locked }) => locked)).toBe(true);
      expect(screen?.actions.next ?? screen?.actions.over).toBeTruthy();
    }
  });
});

it('a weekend that is not filed still goes back to the first step that was passed over', () => {
  const at = backChannel.steps[filing - 1]?.id ?? '';
  const open = { ...without([...before, 'A']), at, reached: at };
  expect(isFiled(backChannel, open)).toBe(false);
  expect(caughtUp(backChannel, open).at).not.toBe(at);
});
