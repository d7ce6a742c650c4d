/** What was read goes where it belongs, and the teacher is told of everything else in words that are there. */
import { describe, expect, it } from 'vitest';
import { PROBLEMS, type Unread } from '../../src/classroom/result.ts';
import { held } from '../../src/classroom/teach/reading/held.ts';
import type { Outcome } from '../../src/classroom/teach/reading/read.ts';
import {
  adopted,
  decided,
  taken,
  takenInSlices,
  added,
  type Note,
} from '../../src/classroom/teach/store/collecting.ts';
import { WORDS } from '../../src/classroom/teach/store/words.ts';
import { say } from '../../src/words/words.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { CHOICES, classOf, handedIn, knownOf, mixed, resultsOf } from './class.ts';

const known = knownOf(backChannel);
const weekends = [backChannel];
const here = { codes: [CHOICES.code], weekends };
const nothing = { results: [], notes: [] };

const outcomesOf = (choices: Partial<typeof CHOICES> = {}, pupils = 5, seed = 3): readonly Outcome[] => {
  const sources = mixed(classOf(backChannel, pupils, seed, choices));
  return resultsOf(sources, known).flatMap((read, at) => {
    const source = sources[at];
    return source ? [{ source: held(source), read, share: 1 }] : [];
  });
};
const asking = (notes: readonly Note[]) => notes.filter(({ type }) => type !== 'told');

describe('hand-ins', () => {
  it('of this class are taken in, each with what was received', () => {
    const outcomes = outcomesOf();
    const { results, notes } = taken(nothing, outcomes, here);
    expect(results.map(({ source }) => source)).toEqual(outcomes.map(({ source }) => source));
    expect(asking(notes)).toEqual([]);
  });

  it('of which there are very many are taken in slice by slice, and come to the same', () => {
    const some = outcomesOf({}, 40);
    const strange = outcomesOf({ code: '234679' }, 5);
    const many = Array.from({ length: 9 }, () => [...some, ...strange]).flat();
    const slices = [...takenInSlices(nothing, many, here)];
    expect(slices.length).toBeGreaterThan(1);
    const whole = taken(nothing, many, here);
    const inOrder = (notes: readonly Note[]) => notes.map((note) => JSON.stringify(note)).toSorted();
    expect(slices.at(-1)?.results).toEqual(whole.results);
    expect(inOrder(slices.at(-1)?.notes ?? [])).toEqual(inOrder(whole.notes));
    expect(slices[0]?.results.length).toBeLessThanOrEqual(40);
  });

  it('of another class are asked about once, however they come, and make a class of their own', () => {
    const strange = outcomesOf({ code: '234679' });
    const own = taken(nothing, outcomesOf(), here);
    const first = taken({ ...own, notes: [] }, strange.slice(0, 2), here);
    const { results, notes } = taken(first, strange.slice(2), here);
    expect(results).toEqual(own.results);
    const [note, ...more] = asking(notes);
    expect(more).toEqual([]);
    if (note?.type !== 'strange') throw new Error('nothing is asked');
    expect(note.results).toHaveLength(5);
    const after = added({ results, notes }, note.results, weekends);
    expect(after.results.slice(5).map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => '234679'));
    // From then on that class is here, and nobody is asked again.
    const again = taken({ ...after, notes: [] }, outcomesOf({ code: '234679' }, 7), here);
    expect(again.results).toHaveLength(12);
    expect(asking(again.notes)).toEqual([]);
  });

  it('of whatever class are taken in unasked where nothing is here yet: there is nothing to be mixed up with', () => {
    const { results, notes } = taken(nothing, outcomesOf({ code: '234679' }), here);
    expect(results).toHaveLength(5);
    expect(asking(notes)).toEqual([]);
  });

  it('without a class link may be added to this one', () => {
    const [outcome] = outcomesOf();
    if (!outcome || 'problem' in outcome.read) throw new Error('nothing to read');
    const { read: result } = outcome;
    const { notes } = taken(nothing, [{ ...outcome, read: { ...result, code: undefined } }], here);
    const [note] = asking(notes);
    if (note?.type !== 'strange') throw new Error('nothing is asked');
    expect(adopted(note.results, CHOICES.code)).toMatchObject([{ code: CHOICES.code, name: result.name }]);
  });

  it('that differ under one name wait for the teacher, who may use either or both', () => {
    const [pupil] = classOf(backChannel, 1, 4);
    if (!pupil) throw new Error('a class is empty');
    const source = handedIn(pupil, 'file');
    const [first] = resultsOf([source], known);
    if (!first) throw new Error('nothing to read');
    const id = first.state.locked.find((each) => typeof first.state.answers[each] === 'number') ?? '';
    const answer = first.state.answers[id] === 50 ? 51 : 50;
    const second = { ...first, state: { ...first.state, answers: { ...first.state.answers, [id]: answer } } };
    const outcomes = [first, second].map((read) => ({ source: held(source), read, share: 1 }));
    const both = taken(nothing, outcomes, here);
    const [note] = asking(both.notes);
    if (note?.type !== 'conflict') throw new Error('nothing is asked');
    const answers = (use: 'first' | 'second' | 'both') =>
      decided(both, note, use).results.map(({ state }) => state.answers[id]);
    expect(answers('first')).toEqual([first.state.answers[id]]);
    expect(answers('second')).toEqual([answer]);
    expect(answers('both')).toEqual([first.state.answers[id], answer]);
    expect(asking(decided(both, note, 'both').notes)).toEqual([]);
  });
});

describe('whatever cannot be read is told in words', () => {
  const ways = [
    ['a file', held({ name: 'holiday.jpg', text: '' }), undefined],
    ['a link', { link: '#r=' }, 7],
    ['a code', { digits: '1' }, undefined],
  ] as const;
  it.each(PROBLEMS.flatMap((problem) => ways.map((way) => [problem, ...way] as const)))(
    '%s, %s',
    (problem, kindOfSource, source, line) => {
      // Neither a link nor a code is a file, so that none can be a damaged one.
      if (problem === 'damaged-file' && kindOfSource !== 'a file') return;
      const read: Unread = { problem };
      const outcome = { source, read, share: 1, ...(line !== undefined && { line }) };
      const { results, notes } = taken(nothing, [outcome], here);
      expect(results).toEqual([]);
      const [note] = notes;
      if (note?.type !== 'told') throw new Error('nothing is told');
      const said = say(WORDS, note.id, note.values);
      expect(said).not.toMatch(/[⟦{}]/);
      if (kindOfSource === 'a file') expect(said).toContain('holiday.jpg');
      if (kindOfSource === 'a link') expect(said).toContain('7');
    },
  );
});
