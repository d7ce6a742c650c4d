/** What practice shows, as plain data: the days, the drawers, the curve with its one sentence, the test, all in words that are there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/study/content.ts';
import { dayOf } from '../../src/study/dates.ts';
import { begunLog, type Entry, RATINGS, withEntry } from '../../src/study/log.ts';
import { begunPlay, deal, type Play, played } from '../../src/study/play.ts';
import type { Answer } from '../../src/rules/weekend.ts';
import { curveOf } from '../../src/study/screens/curve.ts';
import { homeOf } from '../../src/study/screens/home.ts';
import type { Practised } from '../../src/study/screens/practised.ts';
import { screenOf } from '../../src/study/screens/screen.ts';
import { skillsOf } from '../../src/study/screens/skills.ts';
import { weekendOfCard, weekendOfItem, weekendOfStatements } from '../../src/weekends/practice/compose.ts';
import { deck, deckWords } from '../../src/weekends/practice/deck.ts';
import { forms } from '../../src/weekends/practice/forms.ts';
import { pages } from '../../src/weekends/practice/pages.ts';
import { poolWords, tables } from '../../src/weekends/practice/pool/loaded.ts';
import { statements } from '../../src/weekends/practice/statements.ts';
import { MISSING } from '../../src/words/words.ts';
import { interfaceWords } from '../fixtures/interface.ts';

const content: Content = {
  deck,
  statements,
  pool: { tables, words: poolWords },
  forms,
  pages,
  words: deckWords,
  weekendOfCard,
  weekendOfStatements,
  weekendOfItem,
};
const TODAY = dayOf('2026-11-27');

function practised(entries: readonly Entry[], given: Partial<Practised> = {}): Practised {
  const log = entries.reduce(withEntry, begunLog(4));
  const words = { ...interfaceWords, ...deckWords };
  return { words, language: 'en-GB', content, log, today: TODAY, filed: false, ...given };
}

/** So many of the written statements, all said with one number. About half of them are so. */
function said(percent: number, of: number): readonly Entry[] {
  return statements
    .slice(0, of)
    .map(({ id }): Entry => ({ type: 'statement', statement: id, percent, day: TODAY }));
}

const someEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    type: fc.constant('card' as const),
    card: fc.constantFrom(...deck.map(({ id }) => id)),
    rating: fc.constantFrom(...RATINGS),
    day: fc.integer({ min: TODAY - 400, max: TODAY + 400 }),
  }),
  fc.record({
    type: fc.constant('statement' as const),
    statement: fc.constantFrom(...statements.map(({ id }) => id)),
    percent: fc.integer({ min: 1, max: 99 }),
    day: fc.integer({ min: TODAY - 400, max: TODAY }),
  }),
);

describe('whatever the record holds', () => {
  it('every word is there, fourteen days and ten drawers are shown, and no day has more than there is', () => {
    fc.assert(
      fc.property(fc.array(someEntry, { maxLength: 60 }), fc.boolean(), (entries, filed) => {
        const given = practised(entries, { filed });
        const home = homeOf(given, undefined);
        expect(home.days).toHaveLength(14);
        expect(home.drawers).toHaveLength(10);
        for (const shows of ['home', 'skills'] as const) {
          const screen = screenOf(
            given,
            { ...begunPlay(given.log), shows },
            { hand: undefined, desk: undefined },
          );
          expect(JSON.stringify(screen)).not.toMatch(MISSING);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the home of practice', () => {
  it('says to whoever comes first what practice is, and to nobody after', () => {
    const first = homeOf(practised([]), undefined);
    expect(first.welcome).not.toBe('');
    expect(first.drawers.every(({ says, due }) => says === 'new' && due === 0)).toBe(true);
    const card: Entry = { type: 'card', card: 'EDG-2', rating: 'good', day: TODAY };
    expect(homeOf(practised([card]), undefined).welcome).toBe('');
  });

  it('opens the drawer of what is due, and says in words when the next comes', () => {
    const missed: Entry = { type: 'card', card: 'EDG-2', rating: 'again', day: TODAY - 3 };
    const fresh: Entry = { type: 'card', card: 'KNO-1', rating: 'again', day: TODAY };
    const home = homeOf(practised([missed, fresh]), undefined);
    expect(home.drawers[0]).toEqual({ id: 'EDG', name: 'Where a denial ends', due: 1, says: '1 due today' });
    expect(home.due).toBe('Due: 1 · next on Saturday.');
    expect(home.days[0]).toMatchObject({ on: '2026-11-27', letter: 'F', number: '27', cards: 1 });
    expect(home.days[1]?.says).toBe('Saturday 28 November: 1 comes back.');
  });
});

describe('the curve', () => {
  it('is not drawn below forty answers, and says of how many', () => {
    const curve = curveOf(practised(said(60, 20)));
    expect(curve).toMatchObject({ counted: '20 of 40, too few to draw.', bins: [], parts: [] });
  });

  it.each([
    ['every bar crosses the line', 50, /bars? cross/],
    ['somebody was too sure', 99, /surer than you had reason/],
  ])('says where %s', (_what, percent, sentence) => {
    expect(curveOf(practised(said(percent, 40))).says).toMatch(sentence);
  });

  it.each([
    ['leant the wrong way', 30, /surer than you had reason/],
    ['leant the right way, but little', 60, /might have been surer/],
  ])('says of somebody who %s on what is true whether that was too sure', (_what, percent, sentence) => {
    const entries = statements.map(
      ({ id, truth }): Entry => ({
        type: 'statement',
        statement: id,
        percent: truth === 1 ? percent : 1,
        day: TODAY,
      }),
    );
    expect(curveOf(practised(entries)).says).toMatch(sentence);
  });

  it('has a score whose parts add up to it', () => {
    const { parts } = curveOf(practised(said(80, 40)));
    const [score = 0, reliability = 0, resolution = 0, uncertainty = 0] = parts.map(({ value }) =>
      Number(value),
    );
    expect(score).toBeCloseTo(reliability - resolution + uncertainty, 2);
  });
});

describe('the test before and after', () => {
  const sat = (form: 'FA' | 'FB', day: number): Entry => ({
    type: 'form',
    form,
    supported: forms[form].map(({ supported }) => supported),
    day,
  });

  it('is offered before the weekend, after it, and two weeks later', () => {
    const offered = (entries: readonly Entry[], filed: boolean) =>
      skillsOf(practised(entries, { filed })).sitting;
    expect(offered([], false)).toMatch(/^One of three/);
    expect(offered([sat('FA', TODAY)], false)).toMatch(/^The first form is done/);
    expect(offered([sat('FA', TODAY)], true)).toMatch(/^Two of three/);
    expect(offered([sat('FA', TODAY), sat('FB', TODAY)], true)).toMatch(/^Two forms are done/);
    expect(offered([sat('FA', TODAY - 30), sat('FB', TODAY - 20)], true)).toMatch(/^The last of three/);
  });

  it('tells nothing before the last, and then each sitting with how sure that is', () => {
    const forms = [sat('FA', TODAY - 30), sat('FB', TODAY - 20), sat('FA', TODAY)];
    expect(skillsOf(practised(forms.slice(0, 2), { filed: true })).test).toEqual([]);
    const { test } = skillsOf(practised(forms, { filed: true }));
    expect(test).toHaveLength(6);
    expect(test[0]).toContain('give or take');
    expect(test.at(-1)).toContain('by chance');
  });
});

describe('the end of a set', () => {
  const dealing = { content, language: 'en-GB', today: TODAY, filed: false };
  const ended = (play: Play) => {
    const practice = { ...practised([]), log: play.log };
    const screen = screenOf(practice, { ...play, shows: 'end' }, { hand: undefined, desk: undefined });
    if (screen.shows !== 'end') throw new Error('the set has not ended');
    return screen;
  };
  const answered = (play: Play, answer: Answer): Play => {
    const [question] = play.set?.open.weekend.questions ?? [];
    if (!question) throw new Error('nothing is in hand');
    const moves = [
      { type: 'answer', question: question.id, answer },
      { type: 'lock', step: question.id },
    ] as const;
    return moves.reduce((now, move) => played(now, move, dealing)?.play ?? now, play);
  };

  it('says of a statement the number and what is so', () => {
    const begun = deal(begunPlay(begunLog(4)), dealing, 'statements');
    const [line] = ended(answered(begun, 80)).lines;
    const truth = statements.find(({ id }) => id === line?.id)?.truth;
    expect(line?.came).toBe(`You said 80%. ${truth === 1 ? 'True.' : 'Not true.'}`);
  });

  it.each([
    [1, 'Your answers are kept.'],
    [3, 'That was the last of three forms.'],
  ])('says after form %i of the test how far it has come: %s', (sat, says) => {
    const supported = Array.from({ length: 12 }, () => true);
    const entries = Array.from(
      { length: sat },
      (): Entry => ({ type: 'form', form: 'FA', supported, day: TODAY }),
    );
    const { set } = deal(begunPlay(begunLog(4)), dealing, 'form');
    const screen = ended({ ...begunPlay(practised(entries).log), shows: 'end', sort: 'form', set });
    expect(screen.says).toContain(says);
    expect(screen.lines).toEqual([]);
  });
});
