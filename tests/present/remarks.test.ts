/** What the duty editor notices: a deed that was done, once, in words that stay. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { remarks } from '../../src/weekends/back-channel/remarks.ts';
import { remarkAt } from '../../src/present/remarks.ts';
import { deed, DEEDS, type DeedId } from '../../src/rules/deeds/table.ts';
import { begin } from '../../src/rules/step.ts';
import type { State } from '../../src/rules/state.ts';
import type { Weight } from '../../src/rules/weekend.ts';
import { MISSING, plain } from '../../src/words/words.ts';
import { rightAnswer } from '../rules/answers.ts';
import { alwaysFifty, oracle, play, type Player, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { words } from '../e2e/words.ts';
import { tell } from './tell.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const said = (state: State, step: string) => plain(remarkAt(tell(state), step));
const final = (player: Player) => play(backChannel, player).state;

/** Sure of the opposite of everything, and right in all the rest. */
const contrary = (): Player => ({
  drawer: false,
  answer: (question, context) =>
    question.kind === 'forecast' ? (question.outcome === 1 ? 1 : 99) : rightAnswer(question, context),
});

/** The key throughout, with every weight as heavy as said. */
const weighing = (weight: Weight) => (): Player => ({
  drawer: false,
  answer: (question, context) =>
    question.kind === 'placement' ? { pan: question.pan, weight } : rightAnswer(question, context),
});

/** The needle stays where it was put first, or swings. */
const needling = (last: number) => (): Player => ({
  drawer: false,
  answer: (question, context) =>
    question.id === 'N3' ? last : question.id === 'N0' ? 50 : rightAnswer(question, context),
});

/** Sends out every line as the first that says too much. */
const overstating = (): Player => ({
  drawer: false,
  answer: (question, context) =>
    question.kind === 'bulletin'
      ? Object.fromEntries(
          question.slots.map(({ id, options }) => [
            id,
            (options.find(({ overstates }) => overstates) ?? options[0])?.id ?? '',
          ]),
        )
      : rightAnswer(question, context),
});

/** The last state of a player, with something in it besides. */
const and = (player: () => Player, more: Partial<State>) => (): State => ({ ...final(player()), ...more });

describe('a deed', () => {
  it.each([
    ['sure-and-right', oracle, contrary],
    ['sure-and-wrong', contrary, oracle],
    ['right-side', oracle, contrary],
    ['bold', oracle, alwaysFifty],
    ['near-fifty', alwaysFifty, oracle],
    ['marked-exactly', oracle, () => randomClicker(1)],
    ['threads-at-once', oracle, () => randomClicker(1)],
    ['two-people', oracle, undefined],
    ['line-stood', oracle, overstating],
    ['put-right', overstating, oracle],
    ['page-open', alwaysFifty, undefined],
    ['any', oracle, undefined],
  ] as const satisfies readonly (readonly [DeedId, () => Player, (() => Player) | undefined])[])(
    '%s is seen where it was done, and not where it was not',
    (id, doer, other) => {
      expect(deed(backChannel, final(doer()), id)).toBeDefined();
      if (other) expect(deed(backChannel, final(other()), id)).toBeUndefined();
    },
  );

  it('is none of those before the first move, but for the one that always is', () => {
    expect(DEEDS.filter((id) => deed(backChannel, begin(backChannel), id))).toEqual(['any']);
  });

  it('is done by somebody, whichever it is', () => {
    const states = [
      ...[
        oracle,
        contrary,
        alwaysFifty,
        weighing('strong'),
        weighing('slight'),
        needling(50),
        needling(90),
      ].map((player) => and(player, {})),
      ...SEEDS.map((seed) => and(() => randomClicker(seed), {})),
      and(oracle, { flash: 'B1' }),
      and(overstating, { flash: 'B1' }),
      and(oracle, { known: ['BF1', 'BF2', 'BF3'] }),
      and(oracle, {
        checked: { 'file-threads': { CP2: 'corroborates', CP3: 'contradicts', CP4: 'corroborates' } },
      }),
    ].map((state) => state());
    expect(DEEDS.filter((id) => !states.some((state) => deed(backChannel, state, id)))).toEqual([]);
  });
});

describe('a remark', () => {
  it('stays what it was when it was made, whatever is done later', () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const { journal, state } = play(backChannel, randomClicker(seed));
      let now = begin(backChannel);
      const then = new Map<string, string>();
      for (const move of journal) {
        now = after(backChannel, now, move);
        if (remarks.some(({ at }) => at === now.reached) && !then.has(now.reached))
          then.set(now.reached, said(now, now.reached));
      }
      expect(then.size).toBe(remarks.length);
      for (const [step, words] of then) expect(said(state, step)).toBe(words);
    }
  });

  it('is made four or five times before the good-night, never twice alike', () => {
    for (const seed of SEEDS) {
      const state = final(randomClicker(seed));
      const all = remarks.map(({ at }) => said(state, at));
      const made = all.filter(Boolean);
      expect([4, 5]).toContain(made.length - 1);
      expect(new Set(made).size).toBe(made.length);
      expect(all.at(-1)).toMatch(/Good night\.$/);
      expect(made.filter((words) => MISSING.test(words) || /[{}]/.test(words))).toEqual([]);
    }
  });
});

describe('the good-night', () => {
  it('has at least five forms, by what was done', () => {
    const last = remarks.at(-1)?.at ?? '';
    const players = [oracle, contrary, alwaysFifty, overstating, needling(90)];
    const states = [
      ...players.map((player) => and(player, {})),
      and(oracle, { flash: 'B1' }),
      and(overstating, { flash: 'B1' }),
      ...SEEDS.map((seed) => and(() => randomClicker(seed), {})),
    ];
    const sentences = states.map((state) => said(state(), last));
    const forms = (remarks.at(-1)?.deeds ?? []).filter((id) =>
      [1, 2].some((wording) => {
        const [start = ''] = (words[`good-night.${id}.${wording}`] ?? '').split('{');
        return sentences.some((sentence) => sentence.startsWith(start));
      }),
    );
    expect(forms.length).toBeGreaterThanOrEqual(5);
  });
});
