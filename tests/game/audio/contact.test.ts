/** What the hand does to a toy sounds at the moment of contact, once. */
import { describe, expect, it } from 'vitest';
import { type Grip, gripOf, heardInHand, unheard } from '../../../src/game/audio/contact.ts';
import type { Happened } from '../../../src/rules/state.ts';
import type { Hand } from '../../../src/present/hand.ts';
import type { Screen } from '../../../src/present/screen.ts';
import { motion } from '../../../src/parts/theme/theme.ts';

const needle = (touch: string): Grip => ({ question: 'F', holds: 'needle', touch });
const held = (hand: Hand | undefined): Grip | undefined => gripOf({ room: 'title', hand } as Screen);
const seal = (pulled: number) => held({ holds: 'seal', question: 'S', pulled });
const joint = (apart: number) =>
  held({ holds: 'joint', question: 'J', apart, people: apart < 0.5 ? 'one' : 'two' });
const weight = held({ holds: 'weight', question: 'P', x: 1, y: 1 });

describe('from one moment of the hand to the next', () => {
  it.each([
    ['a needle crossing the edge of a sector', needle('even'), needle('likely'), 'tick'],
    ['a needle within a sector', needle('likely'), needle('likely'), undefined],
    ['a needle taken up', undefined, needle('likely'), undefined],
    ['a needle let go', needle('likely'), undefined, undefined],
    ['wax under strain', seal(0.2), seal(0.9), undefined],
    ['wax that gives', seal(0.9), seal(1.2), 'clack3'],
    ['wax pressed whole again', seal(1.2), seal(0.4), undefined],
    ['discs that meet', joint(0.8), joint(0.2), 'clack4'],
    ['discs that part', joint(0.2), joint(0.8), 'clack1'],
    ['a weight carried about', weight, weight, undefined],
  ])('%s', (_what, before, now, cue) => expect(heardInHand(before, now)?.cue).toBe(cue));

  it('a weight put back is heard when it has fallen', () =>
    expect(heardInHand(weight, undefined)).toEqual({ cue: 'pin', after: motion.drop }));
});

it('what touched in the hand is not heard again on release', () => {
  const all: readonly Happened[] = [
    { type: 'answered', question: 'S' },
    { type: 'opened', document: 'nbc' },
  ];
  expect(unheard(all, seal(1.4)).map(({ type }) => type)).toEqual(['opened']);
  expect(unheard(all, seal(0.4))).toEqual(all);
  expect(unheard(all, undefined)).toEqual(all);
  expect(unheard(all, joint(0))).toEqual(all);
});
