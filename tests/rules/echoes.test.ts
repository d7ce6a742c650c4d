/** What becomes of a line on the wire: nobody judges it at first, its fate is told later, and FLASH goes out once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotCredit } from '../../src/rules/bulletins.ts';
import { fateOf, mayBeTold, wentOut } from '../../src/rules/echoes.ts';
import { countsOfMarked, wordsRunPast } from '../../src/rules/kinds/correction.ts';
import { questionOfKind } from '../../src/rules/lookup.ts';
import type { Move, State } from '../../src/rules/state.ts';
import { begin, step } from '../../src/rules/step.ts';
import type { QuestionOf } from '../../src/rules/weekend.ts';
import { finishStep, playedTo, playOn } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';
import { after } from './walk.ts';

function find<K extends 'bulletin' | 'correction'>(id: string, kind: K): QuestionOf<K> {
  const question = questionOfKind(weekend, id, kind);
  if (!question) throw new RangeError(`no ${kind} ${id}`);
  return question;
}
const bulletin = find('bulletin', 'bulletin');
const correction = find('correction', 'correction');

const SOUND = { source: 'unnamed', deed: 'in-principle' };
const VAGUE = { source: 'vague', deed: 'in-principle' };
const LOUD = { source: 'named', deed: 'agreed' };

/** Just after a line went out, when its echo is reached, and once that is left behind. */
const moments = (said: Readonly<Record<string, string>>, slots?: Readonly<Record<string, string>>) => {
  const echo = playedTo(weekend, 'letter-echo', { bulletin: said });
  const printed = slots && { correction: { marked: ['l1'], slots } };
  return [
    playedTo(weekend, 'letter-balance', { bulletin: said }),
    echo,
    playOn(weekend, echo, 'reply-thread', printed),
  ];
};

describe('the fate of a line', () => {
  it.each([
    ['a sound line', SOUND, undefined, ['out', 'sound', 'sound']],
    ['a vague line', VAGUE, undefined, ['out', 'vague', 'vague']],
    [
      'a line that says nothing true',
      { source: 'vague', deed: 'nothing' },
      undefined,
      ['out', 'vague', 'vague'],
    ],
    ['one put right', LOUD, SOUND, ['out', 'overstated', 'corrected']],
    ['one mended vaguely', LOUD, VAGUE, ['out', 'overstated', 'corrected']],
    ['one that repeats all', LOUD, LOUD, ['out', 'overstated', 'repeated']],
    [
      'one that repeats a part',
      LOUD,
      { source: 'unnamed', deed: 'agreed' },
      ['out', 'overstated', 'repeated'],
    ],
  ] as const)('%s', (_name, said, slots, fates) => {
    expect(moments(said, slots).map((state) => fateOf(weekend, state, 'bulletin'))).toEqual(fates);
  });

  it('is nothing before the line is out, and nothing of any other question', () => {
    expect(fateOf(weekend, playedTo(weekend, 'letter-wire'), 'bulletin')).toBeUndefined();
    expect(wentOut(weekend, playedTo(weekend, 'points'), 'what')).toBeUndefined();
  });

  it('may be told once the line has come back, and where it said too much once that is corrected', () => {
    const told = (said: Readonly<Record<string, string>>) =>
      moments(said).map((state) => mayBeTold(weekend, state, 'bulletin'));
    expect(told(SOUND)).toEqual([false, true, true]);
    expect(told(VAGUE)).toEqual([false, true, true]);
    expect(told(LOUD)).toEqual([false, false, true]);
  });
});

const options = (slot: 'source' | 'deed') =>
  fc.constantFrom(...(bulletin.slots.find(({ id }) => id === slot)?.options ?? []).map(({ id }) => id));
const lines: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record({
  source: options('source'),
  deed: options('deed'),
});

describe('any line and any correction of it', () => {
  it('wins back half of what a slot put right had lost, and nothing anywhere else', () => {
    fc.assert(
      fc.property(lines, lines, (said, again) => {
        const echo = playedTo(weekend, 'letter-echo', { bulletin: said });
        const open = bulletin.slots.filter((slot) => overstates(slot.id, said[slot.id] ?? ''));
        const slots = Object.fromEntries(open.map(({ id }) => [id, again[id] ?? '']));
        const state = playOn(weekend, echo, 'reply-thread', { correction: { marked: ['l2'], slots } });
        for (const slot of bulletin.slots) {
          const before = slotCredit(weekend, echo, bulletin, slot);
          const right = open.includes(slot) && isRight(slot.id, slots[slot.id] ?? '');
          expect(slotCredit(weekend, state, bulletin, slot)).toBe(right ? (1 + before) / 2 : before);
        }
      }),
    );
  });
});

describe('the words that a line ran past', () => {
  const marking = (said: Readonly<Record<string, string>>, marked: readonly string[]) => {
    const state = playedTo(weekend, 'letter-echo', { bulletin: said });
    const { hits, of, falseAlarms } = countsOfMarked(correction, marked, { weekend, state });
    return [wordsRunPast(correction, { weekend, state }), hits, of, falseAlarms];
  };
  it.each([
    [LOUD, ['l1', 'l2', 'l3'], [['l1', 'l2', 'l3'], 3, 3, 0]],
    [{ source: 'named', deed: 'in-principle' }, ['l2'], [['l1'], 0, 1, 1]],
    [{ source: 'unnamed', deed: 'agreed' }, ['l3', 'l4'], [['l2', 'l3'], 1, 2, 1]],
    [SOUND, [], [[], 0, 0, 0]],
  ] as const)('%o, marked %o', (said, marked, expected) => {
    expect(marking(said, marked)).toEqual(expected);
  });
});

describe('FLASH', () => {
  const flash = (on: unknown, id = 'bulletin'): Move => ({ type: 'flash', bulletin: id, on }) as Move;
  const refused = (state: State, move: Move) => {
    const result = step(weekend, state, move);
    return 'refused' in result ? result.refused : result.happened;
  };
  const writing = playedTo(weekend, 'letter-wire');

  it('may be chosen and taken back until the line is out', () => {
    const chosen = after(weekend, writing, flash(true));
    expect(chosen.flash).toBe('bulletin');
    expect(after(weekend, chosen, flash(false))).toEqual(writing);
    expect(step(weekend, chosen, flash(true))).toEqual({ state: chosen, happened: [] });
    expect(after(weekend, writing, flash(false))).toBe(writing);
  });

  it('goes out with the line and stays with it', () => {
    const chosen = after(weekend, writing, flash(true));
    const said = after(weekend, chosen, { type: 'answer', question: 'bulletin', answer: SOUND });
    expect(refused(said, { type: 'lock', step: 'letter-wire' })).toContainEqual({
      type: 'wired',
      bulletin: 'bulletin',
      flash: true,
    });
    const out = finishStep(weekend, chosen, { bulletin: SOUND });
    expect(refused(out, flash(false))).toBe('locked');
    expect(refused(out, flash(true))).toEqual([]);
    expect(refused(finishStep(weekend, writing), flash(true))).toBe('locked');
  });

  it('is sent once in a weekend', () => {
    const second = { ...bulletin, id: 'second' };
    const two = {
      ...weekend,
      questions: [...weekend.questions, second],
      steps: weekend.steps.flatMap((each) =>
        each.id === 'letter-wire' ? [each, { ...each, id: 'second-wire', questions: ['second'] }] : [each],
      ),
    };
    const early = after(two, playedTo(two, 'letter-wire'), flash(true));
    const out = playOn(two, early, 'second-wire');
    expect(step(two, out, flash(true, 'second'))).toEqual({ refused: 'locked' });
    const kept = playOn(two, after(two, early, flash(false)), 'second-wire');
    expect(after(two, kept, flash(true, 'second')).flash).toBe('second');
  });

  it('is refused of what is not reached, of no bulletin, and where it says neither yes nor no', () => {
    expect(refused(begin(weekend), flash(true))).toBe('not-reached');
    expect(refused(writing, flash(true, 'what'))).toBe('malformed');
    expect(refused(writing, flash('yes'))).toBe('malformed');
    expect(refused(writing, flash(true, 'nowhere'))).toBe('unknown-question');
  });
});

function optionOf(slot: string, option: string) {
  return bulletin.slots.find(({ id }) => id === slot)?.options.find(({ id }) => id === option);
}
function overstates(slot: string, option: string): boolean {
  return optionOf(slot, option)?.overstates === true;
}
function isRight(slot: string, option: string): boolean {
  return optionOf(slot, option)?.credit === 1 && !overstates(slot, option);
}
