/** What a class adds to the screens: soft stops, the word, the pair's two numbers, and what is handed in. */
import { describe, expect, it } from 'vitest';
import { presentHandIn } from '../../src/present/hand-in.ts';
import { presentCaseFile, presentStep } from '../../src/present/present.ts';
import type { Situation } from '../../src/present/situation.ts';
import type { ClassChoices } from '../../src/record/class.ts';
import { begun } from '../../src/record/open-weekend.ts';
import { replay } from '../../src/record/replay.ts';
import type { Move } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import { CHOICES } from '../classroom/class.ts';
import { movesThrough, movesTo } from '../e2e/opening.ts';
import { house, production } from './tell.ts';

const { weekend } = production;

/** A pupil after these moves. */
function pupil(moves: readonly Move[], choices: Partial<ClassChoices> = {}): Situation {
  const state = replay(weekend, begin(weekend), moves);
  if (!state) throw new Error('a move is refused');
  const inClass = { choices: { ...CHOICES, ...choices }, name: { seat: 12 } };
  return { open: { ...begun(weekend, 'one', 1, inClass), state }, last: 'one', saves: [], hand: undefined };
}

const screenOf = (situation: Situation) => {
  const screen = presentStep(production, situation);
  if (!screen) throw new Error('nothing is on screen');
  return screen;
};
const stopOf = (situation: Situation) => screenOf(situation).actions.inClass;

const NOT = { stops: false, handsIn: false, first: false, asksWord: false };

describe('a class stops softly', () => {
  it.each([
    ['slip-2', { pauses: ['slip-2'] }, { ...NOT, stops: true }],
    ['slip-2', { pauses: ['slip-3'] }, undefined],
    ['filing', { stop: 'filing' }, { ...NOT, stops: true, handsIn: true, first: true }],
    ['filing', { stop: 'all' }, { ...NOT, handsIn: true, first: true }],
    ['filing', { stop: 'readouts', word: 'abc' }, { ...NOT, handsIn: true, first: true, asksWord: true }],
    ['readouts', { stop: 'readouts' }, { ...NOT, stops: true, handsIn: true }],
    ['readouts', { stop: 'filing' }, undefined],
  ] as const)('after %s with %o', (step, choices, stop) => {
    const situation = pupil(movesThrough(step), choices);
    expect(stopOf(situation)).toEqual(stop);
    expect(screenOf(situation).actions.next).toBeDefined();
  });

  it('not before what is asked there is done, nor once somebody has gone on', () => {
    const pauses = ['slip-2'];
    expect(stopOf(pupil(movesTo('slip-2'), { pauses }))).toBeUndefined();
    const on = screenOf(pupil(movesThrough('slip-2'))).actions.next?.to ?? '';
    const back: Move[] = [
      ...movesThrough('slip-2'),
      { type: 'turn', to: on },
      { type: 'turn', to: 'slip-2' },
    ];
    expect(stopOf(pupil(back, { pauses }))).toBeUndefined();
  });

  it('and nobody else does', () => {
    const { open } = pupil(movesThrough('filing'));
    expect(open).toBeDefined();
    if (open) {
      const alone = { open: { ...open, inClass: undefined }, last: 'one', saves: [], hand: undefined };
      expect(stopOf(alone)).toBeUndefined();
      expect(presentHandIn(house, alone)).toBeUndefined();
    }
  });
});

describe('a pair at one screen', () => {
  const PAIR = { pairs: true };
  const alone = (seat: 0 | 1, answer: number): Move => ({ type: 'alone', question: 'N0', seat, answer });
  const needle = (...moves: readonly Move[]) => {
    const { questions, actions } = screenOf(pupil([...movesTo('prior'), ...moves], PAIR));
    const [view] = questions;
    return { seats: view && 'seats' in view ? view.seats : undefined, lock: actions.lock };
  };

  it('is asked one after the other, and locks nothing before both have said a number', () => {
    const set: Move = { type: 'answer', question: 'N0', answer: 50 };
    expect(needle(set)).toMatchObject({ seats: { asks: 0 }, lock: { ready: false } });
    expect(needle(set, alone(0, 62))).toMatchObject({ seats: { asks: 1 }, lock: { ready: false } });
    const both = needle(set, alone(0, 62), alone(1, 35));
    expect(both).toMatchObject({ seats: { numbers: [62, 35] }, lock: { ready: true } });
    expect(both.seats?.asks).toBeUndefined();
  });

  it('sees in the ledger who moved', () => {
    const moves: Move[] = [
      ...movesTo('prior'),
      alone(0, 62),
      alone(1, 35),
      { type: 'answer', question: 'N0', answer: 50 },
      { type: 'lock', step: 'prior' },
    ];
    const [row] = presentCaseFile(production, pupil(moves, PAIR))?.ledger.rows ?? [];
    expect(row?.alone).toMatch(/62%.*35%.*50%/);
    const [own] = presentCaseFile(production, pupil(movesThrough('prior')))?.ledger.rows ?? [];
    expect(own?.alone).toBe('');
  });

  it('and one alone is asked once', () => {
    const [view] = screenOf(pupil(movesTo('prior'))).questions;
    expect(view).toMatchObject({ seats: undefined });
  });
});

describe('what is handed in', () => {
  it('is the page as it was filed with the numbers, and leads on', () => {
    const screen = presentHandIn(house, pupil(movesThrough('filing')));
    expect(screen).toMatchObject({ filed: true, stop: { first: true } });
    expect(screen?.page?.locked).toBe(true);
    expect(screen?.numbers.length).toBeGreaterThan(8);
    expect(screen?.onward).toBeDefined();
  });

  it('is what is answered so far before that, and shows no page', () => {
    const screen = presentHandIn(house, pupil(movesThrough('slip-2')));
    expect(screen).toMatchObject({ filed: false, page: undefined });
    expect(screen?.numbers.length).toBeGreaterThan(3);
  });

  it('says of no number how it came out', () => {
    const keys = presentHandIn(house, pupil(movesThrough('readouts')))?.numbers.flatMap(Object.keys);
    expect(new Set(keys)).toEqual(new Set(['id', 'asked', 'percent']));
  });
});
