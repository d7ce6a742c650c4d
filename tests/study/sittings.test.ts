/** The two forms are twins, each sitting has its time and its form, and what is said of a change is no more than it bears. */
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../src/authoring/check-words.ts';
import { checkWeekend } from '../../src/authoring/schema.ts';
import { type Log, withEntry } from '../../src/study/log.ts';
import { countsOf, inOrder, shiftOf, sittingDue, sittingsOf } from '../../src/study/sittings.ts';
import { weekendOfItem } from '../../src/weekends/practice/compose.ts';
import { deckWords } from '../../src/weekends/practice/deck.ts';
import { forms, PAPER_ORDER } from '../../src/weekends/practice/forms.ts';
import { pages } from '../../src/weekends/practice/pages.ts';
import { MISSING, sayIfAny } from '../../src/words/words.ts';
import { played } from '../weekends/practice/playing.ts';

const begun = (seed: number): Log => ({ seed, entries: [] });
const allRight = forms.FA.map(({ supported }) => supported);
const sat = (log: Log, day: number, form: 'FA' | 'FB') =>
  withEntry(log, { day, type: 'form', form, supported: allRight });

describe('the two forms', () => {
  it('are twins: in each place one skill, one key, one trap, of which six are supported and three tempt either way', () => {
    const outline = (form: 'FA' | 'FB') =>
      forms[form].map(({ skill, supported, tempts }) => ({ skill, supported, tempts }));
    expect(outline('FA')).toEqual(outline('FB'));
    expect(allRight.filter(Boolean)).toHaveLength(6);
    for (const trap of ['belief', 'doubt']) {
      expect(forms.FA.filter(({ tempts }) => tempts === trap)).toHaveLength(3);
    }
    expect([...PAPER_ORDER].toSorted((a, b) => a - b)).toEqual(forms.FA.map((_item, at) => at + 1));
  });

  it.each([...forms.FA, ...forms.FB])('$id is whole, and nothing says what is right', (item) => {
    const loaded = weekendOfItem(item, deckWords);
    expect(checkWeekend(loaded.weekend)).toEqual([]);
    const problems = checkWords(loaded.weekend, loaded.words, loaded.scenery);
    expect(problems.filter((problem) => !/for weekend\.(title|deck|minutes|credit)$/.test(problem))).toEqual(
      [],
    );
    const { after } = played(loaded, item.id, () => item.supported);
    expect(JSON.stringify(after)).not.toMatch(MISSING);
    expect(after.questions.map(({ feedback }) => feedback)).toEqual([undefined]);
  });
});

describe('a sitting', () => {
  it('comes before the weekend, after it, and two weeks later, by the other form and then by the first again', () => {
    for (const [seed, first, second] of [
      [2, 'FA', 'FB'],
      [3, 'FB', 'FA'],
    ] as const) {
      const log = begun(seed);
      expect(sittingDue(log, false, 100)).toEqual({ id: 'before', form: first });
      expect(sittingDue(log, true, 100)).toBeUndefined();
      const once = sat(log, 100, first);
      expect(sittingDue(once, false, 101)).toBeUndefined();
      expect(sittingDue(once, true, 101)).toEqual({ id: 'after', form: second });
      const twice = sat(once, 101, second);
      expect(sittingDue(twice, true, 114)).toBeUndefined();
      expect(sittingDue(twice, true, 115)).toEqual({ id: 'later', form: first });
      expect(sittingDue(sat(twice, 115, first), true, 200)).toBeUndefined();
    }
  });

  it('asks the form’s items once each, in an order of its own', () => {
    const once = sat(begun(2), 1, 'FA');
    const orders = [inOrder(begun(2), forms.FA), inOrder(once, forms.FA)];
    for (const order of orders) expect(new Set(order)).toEqual(new Set(forms.FA));
    expect(orders[0]).not.toEqual(orders[1]);
  });

  it.each([
    ['all right', allRight, { hits: 6, falseAlarms: 0 }],
    ['everything called supported', allRight.map(() => true), { hits: 6, falseAlarms: 6 }],
    ['nothing called supported', allRight.map(() => false), { hits: 0, falseAlarms: 0 }],
    ['the contrary of all', allRight.map((each) => !each), { hits: 0, falseAlarms: 6 }],
  ])('counts %s', (_name, answers, counts) => {
    expect(countsOf(forms.FA, answers)).toEqual(counts);
    expect(
      sittingsOf(withEntry(begun(2), { day: 1, type: 'form', form: 'FB', supported: answers }), forms),
    ).toEqual([counts]);
  });
});

describe('a change of one learner', () => {
  it.each([
    [{ hits: 4, falseAlarms: 3 }, { hits: 5, falseAlarms: 2 }, 'unclear', 'unclear'],
    [{ hits: 2, falseAlarms: 4 }, { hits: 6, falseAlarms: 0 }, 'up', 'unclear'],
    [{ hits: 6, falseAlarms: 0 }, { hits: 3, falseAlarms: 4 }, 'down', 'unclear'],
    [{ hits: 6, falseAlarms: 6 }, { hits: 0, falseAlarms: 0 }, 'unclear', 'up'],
  ])('from %o to %o is said as no more than it is: %s, %s', (before, after, apart, leaning) => {
    expect(shiftOf(before, after)).toEqual({ apart, leaning });
  });
});

describe('the pages on how it works', () => {
  it.each(pages)('$id has a title, a text of at most a hundred words or so, and a source', ({ id }) => {
    for (const part of ['title', 'text', 'sources'])
      expect(sayIfAny(deckWords, `page.${id}.${part}`)).not.toBe('');
    expect(sayIfAny(deckWords, `page.${id}.text`).split(/\s+/).length).toBeLessThanOrEqual(130);
  });
});
