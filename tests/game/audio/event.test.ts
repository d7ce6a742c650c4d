/** What the events of what became known sound like. */
import { expect, it } from 'vitest';
import { beatsOfEvent } from '../../../src/game/audio/event.ts';
import { movesTo } from '../../e2e/opening.ts';
import { screenOf } from '../../present/played.ts';
import { production } from '../../present/tell.ts';
import { after } from '../../rules/walk.ts';
import { begin } from '../../../src/rules/step.ts';

const { weekend } = production;
const turned = [{ type: 'turned', to: '', first: true }] as const;

const heardAt = (step: string, still: boolean) => {
  const state = movesTo(step).reduce((now, move) => after(weekend, now, move), begin(weekend));
  return beatsOfEvent(screenOf(production, state), turned, still);
};

it.each([
  ['known-offer', ['tick', 'paper-slide']],
  ['known-first-meeting', ['tick', 'string-support', 'paper-slide', 'paper-slide', 'paper-slide']],
  ['known-election', ['tick']],
  ['known-withdrawal', ['tick']],
  ['who-was-right', []],
])('%s is heard as %j', (step, cues) => {
  expect(heardAt(step, false).map(({ cue }) => cue)).toEqual(cues);
});

it('comes in the order of what moves, and at once where nothing does', () => {
  const times = heardAt('known-first-meeting', false).map(({ after: at }) => at);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(new Set(times).size).toBe(times.length);
  expect(heardAt('known-first-meeting', true).every(({ after: at }) => at === 0)).toBe(true);
});

it('is silent where nothing has turned', () => {
  const state = movesTo('known-offer').reduce((now, move) => after(weekend, now, move), begin(weekend));
  expect(beatsOfEvent(screenOf(production, state), [], false)).toEqual([]);
});
