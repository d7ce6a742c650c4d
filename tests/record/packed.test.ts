/** The packed form: whatever was played comes out of it with the same readouts, in few letters, and what is no packed form is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/record/class.ts';
import { fromDigits, toDigits } from '../../src/record/packed/digits.ts';
import { type Packed, packed, unpacked } from '../../src/record/packed/packed.ts';
import { fateOf } from '../../src/rules/echoes.ts';
import { ownSteps, questionsOfKind } from '../../src/rules/lookup.ts';
import { readouts } from '../../src/rules/readouts.ts';
import type { State } from '../../src/rules/state.ts';
import { isFiled, progress } from '../../src/rules/steps.ts';
import type { Weekend } from '../../src/rules/weekend.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { CHOICES, classOf } from '../classroom/class.ts';
import { WEEKENDS } from '../fixtures/weekends.ts';
import { chance } from '../rules/chance.ts';
import { alwaysFifty, oracle, perfectReader, play, randomClicker } from '../rules/players.ts';
import { smallWeekend } from '../rules/small-weekend.ts';
import { walk } from '../rules/walk.ts';

const played = (weekend: Weekend, state: State): Packed => ({
  weekend,
  state,
  player: undefined,
  minutes: undefined,
});

/** What comes out of a weekend's packed form; it must come out. */
function throughLetters(whole: Packed): Packed {
  const read = unpacked(packed(whole), [whole.weekend]);
  if ('problem' in read) throw new Error(`a packed weekend is ${read.problem}`);
  return read;
}

/** All that is worked out of a state for readouts, views and slips. */
const figuresOf = (weekend: Weekend, state: State) => ({
  readouts: readouts(weekend, state),
  progress: progress(weekend, state),
  filed: isFiled(weekend, state),
  reached: state.reached,
  known: state.known.toSorted(),
  locked: state.locked.toSorted(),
  checked: state.checked,
  flash: state.flash,
  seats: state.seats,
  fates: questionsOfKind(weekend, 'bulletin').map(({ id }) => fateOf(weekend, state, id)),
});

const sitting = fc.record({
  form: fc.constantFrom(...FORMS),
  supported: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
});

const weekends = [smallWeekend, ...WEEKENDS.map(({ weekend }) => weekend)];

describe('a packed weekend', () => {
  it('shows what its record shows, wherever a walk through any weekend has come', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...weekends),
        fc.nat(),
        fc.integer({ min: 1, max: 400 }),
        (weekend, seed, moves) => {
          const last = [...walk(weekend, chance(seed), moves)].at(-1);
          const state = last && ('state' in last.result ? last.result.state : last.before);
          if (!state) return;
          const { state: back } = throughLetters(played(weekend, state));
          expect(figuresOf(weekend, back)).toEqual(figuresOf(weekend, state));
        },
      ),
    ));

  it.each(weekends.map((weekend) => [weekend.id, weekend] as const))(
    'shows what its record shows at the end of %s',
    (_id, weekend) => {
      for (const player of [oracle(), perfectReader(), alwaysFifty(), ...[1, 2, 3, 4].map(randomClicker)]) {
        const { state } = play(weekend, player);
        expect(figuresOf(weekend, throughLetters(played(weekend, state)).state)).toEqual(
          figuresOf(weekend, state),
        );
      }
    },
  );

  it('says whose it is, how long they were at it, and what they said in the test before and after', () =>
    fc.assert(
      fc.property(
        fc.record({
          code: fc.nat(23 ** 6 - 1),
          name: fc.oneof(
            fc.record({ seat: fc.integer({ min: 1, max: 99 }) }),
            fc.tuple(fc.nat(127), fc.nat(127)).map((nickname) => ({ nickname })),
          ),
          openedEarly: fc.boolean(),
          pair: fc.boolean(),
        }),
        fc.array(fc.nat(63), {
          minLength: smallWeekend.chapters.length,
          maxLength: smallWeekend.chapters.length,
        }),
        fc.array(sitting, { minLength: 1, maxLength: 2 }),
        (player, minutes, sittings) => {
          const { state } = play(smallWeekend, oracle());
          expect(throughLetters({ weekend: smallWeekend, state, player, minutes, sittings })).toMatchObject({
            player,
            minutes,
            sittings,
          });
        },
      ),
      { numRuns: 40 },
    ));

  it('is read among several weekends as the one it is of', () => {
    for (const weekend of weekends) {
      const read = unpacked(packed(played(weekend, play(weekend, oracle()).state)), weekends);
      expect(read).toMatchObject({ weekend: { id: weekend.id } });
    }
  });
});

describe('its length in the real weekend', () => {
  const player = { code: 1, name: { nickname: [1, 2] as const }, openedEarly: false, pair: true };
  const minutes = backChannel.chapters.map(() => 9);
  const sittings = FORMS.map((form) => ({ form, supported: Array.from({ length: 12 }, () => true) }));
  const own = { ...backChannel, steps: ownSteps(backChannel) };
  const clickers = Array.from({ length: 20 }, (_, seed) => randomClicker(seed));

  it('is at most 250 letters with the drawer and the record, however it was played', () => {
    for (const each of [oracle(), ...clickers]) {
      const whole = { weekend: backChannel, state: play(own, each).state, player, minutes };
      expect(packed(whole).length).toBeLessThanOrEqual(250);
    }
  });

  it('is at most 330 letters with everything, of a pair who said every number alone', () => {
    const ends = classOf(backChannel, 10, 8, { ...CHOICES, stop: 'all', pairs: true }).map(
      ({ open }) => open.state,
    );
    const clicked = clickers.map((each) => ({
      ...play(backChannel, each).state,
      seats: ends[0]?.seats ?? {},
    }));
    for (const state of [...ends, ...clicked]) {
      const letters = packed({ weekend: backChannel, state, player, minutes, sittings });
      expect(letters.length).toBeLessThanOrEqual(330);
      // What a code of version 12 at level M holds.
      expect(toDigits(letters).length).toBeLessThanOrEqual(691);
    }
  });
});

describe('what is no packed form', () => {
  const { state } = play(smallWeekend, oracle());
  const letters = packed(played(smallWeekend, state));

  it('is cut short, wherever that is', () => {
    for (let end = 0; end < letters.length; end += 1) {
      expect(unpacked(letters.slice(0, end), weekends)).toEqual({ problem: 'cut' });
    }
  });

  it('has another letter, or one too many', () =>
    fc.assert(
      fc.property(fc.nat(letters.length), fc.stringMatching(/^[\w-]{0,2}$/), (at, put) => {
        const changed = letters.slice(0, at) + put + letters.slice(at + 1);
        fc.pre(changed !== letters);
        expect(unpacked(changed, weekends)).toEqual({ problem: 'cut' });
      }),
    ));

  it('is any letters, and nothing is thrown', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(unpacked(text, weekends)).toHaveProperty('problem');
      }),
    ));

  it('is of a weekend that is not here, of another edition, or of no state the rules lead to', () => {
    const next = { ...smallWeekend, contentVersion: smallWeekend.contentVersion + 1 };
    expect(unpacked(letters, [backChannel])).toEqual({ problem: 'foreign' });
    expect(unpacked(letters, [next])).toEqual({ problem: 'older' });
    expect(unpacked(packed(played(next, state)), [smallWeekend])).toEqual({ problem: 'newer' });
    const [marks] = questionsOfKind(smallWeekend, 'marks');
    const unfinished = { ...state, answers: { ...state.answers, [marks?.id ?? '']: [] } };
    const leaping = { ...state, locked: [], answers: {} };
    for (const impossible of [unfinished, leaping]) {
      expect(unpacked(packed(played(smallWeekend, impossible)), weekends)).toEqual({ problem: 'impossible' });
    }
  });
});

describe('digits', () => {
  it('bring back the letters of any bytes, zeros at the front too', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const letters = Buffer.from(bytes).toString('base64url');
        expect(toDigits(letters)).toMatch(/^\d+$/);
        expect(fromDigits(toDigits(letters))).toBe(letters);
      }),
    ));

  it.each(['', 'a', '-1', '1.5', '٣', '9'.repeat(3001)])('are not "%s"', (text) =>
    expect(fromDigits(text)).toBeUndefined(),
  );
});
