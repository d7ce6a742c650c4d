/** The record of practice: what it takes up, how it is written, what is believed of a text, and a clock that was wrong. */
import fc from 'fast-check';
import { FORMS } from '../../src/record/class.ts';
import { describe, expect, it } from 'vitest';
import {
  begunLog,
  calledEasy,
  type Entry,
  type Log,
  merged,
  openedOn,
  ratingOf,
  RATINGS,
  settled,
  withEntry,
} from '../../src/study/log.ts';
import { logOf, readLog, textOfLog } from '../../src/study/log-text.ts';
import { deck } from '../../src/weekends/practice/deck.ts';

const id = fc.constantFrom(...deck.map((card) => card.id), 'S01', 'N-FR-AT-IT', 'gone');
const day = fc.nat(60_000);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ day, type: fc.constant('card'), card: id, rating: fc.constantFrom(...RATINGS) }),
  fc.record({ day, type: fc.constant('statement'), statement: id, percent: fc.integer({ min: 1, max: 99 }) }),
  fc.record({
    day,
    type: fc.constant('form'),
    form: fc.constantFrom(...FORMS),
    supported: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  }),
  fc.record({
    day,
    type: fc.constant('note'),
    card: id,
    text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  }),
  fc.record({ day, type: fc.constant('opened') }),
);
const log = fc.record({ seed: fc.nat(2 ** 32 - 1), entries: fc.array(entry) });

describe('the text of a record', () => {
  it('gives back what was written, in its order', () =>
    fc.assert(
      fc.property(log, (given) => {
        expect(readLog(textOfLog(given))).toEqual(given);
      }),
    ));

  it('never throws at anything, and believes nothing but a record', () =>
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readLog(text)).toEqual({ problem: 'damaged' });
      }),
    ));

  it('takes half a sign in a note for what it is: nothing', () => {
    const text = 'a\uD800b';
    const read = readLog(textOfLog({ seed: 1, entries: [{ day: 1, type: 'note', card: 'EDG-1', text }] }));
    expect(read).toHaveProperty('entries.0.text', 'a\uFFFDb');
  });

  it.each([
    [
      'a text cut short',
      textOfLog({ seed: 1, entries: [{ day: 1, type: 'opened' }] }).slice(0, -3),
      'damaged',
    ],
    ['a sign nobody writes', '{"practice":1,"seed":1,"rows":["1 EDG-1:x"]}', 'damaged'],
    ['a number that no needle gives', '{"practice":1,"seed":1,"rows":["1 S01=100"]}', 'damaged'],
    ['a form of eleven answers', '{"practice":1,"seed":1,"rows":["1 FA~10101010101"]}', 'damaged'],
    ['a day that is none', '{"practice":1,"seed":1,"rows":["soon EDG-1:g"]}', 'damaged'],
    ['a note that cannot be read', '{"practice":1,"seed":1,"rows":["1 EDG-1!%E0%A4%A"]}', 'damaged'],
    ['a newer edition’s', '{"practice":2,"pages":[]}', 'newer'],
  ])('%s is no record', (_name, text, problem) => {
    expect(readLog(text)).toEqual({ problem });
  });

  it('holds a year of a set and ten statements a day in 100 kB', () => {
    const year = Array.from({ length: 365 }, (_, at): readonly Entry[] => [
      ...deck
        .slice(0, 6)
        .map(({ id: card }): Entry => ({ day: 20_000 + at, type: 'card', card, rating: 'good' })),
      ...Array.from(
        { length: 10 },
        (): Entry => ({
          day: 20_000 + at,
          type: 'statement',
          statement: 'N-FR-AT-IT',
          percent: 50,
        }),
      ),
    ]);
    const text = textOfLog({ seed: 2 ** 32 - 1, entries: year.flat() });
    console.info(`a year of practice: ${text.length} bytes`);
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(logOf(JSON.parse(text))).toHaveProperty('entries.length', 365 * 16);
  });
});

describe('what the record takes up', () => {
  it.each([
    [0, 'again'],
    [0.49, 'again'],
    [0.5, 'hard'],
    [0.99, 'hard'],
    [1, 'good'],
  ])('a credit of %d is rated %s', (credit, rating) => expect(ratingOf(credit)).toBe(rating));

  it('calls an answer easy only by the learner’s own tap, and only a right one', () => {
    const answered = (rating: 'good' | 'hard') =>
      withEntry(begunLog(1), { day: 1, type: 'card', card: 'EDG-1', rating });
    expect(calledEasy(answered('good')).entries).toMatchObject([{ rating: 'easy' }]);
    expect(calledEasy(answered('hard')).entries).toMatchObject([{ rating: 'hard' }]);
    expect(calledEasy(begunLog(1)).entries).toEqual([]);
  });

  it('keeps one note of a card, the last', () => {
    const note = (card: string, text: string): Entry => ({ day: 1, type: 'note', card, text });
    const noted = [note('EDG-1', 'one'), note('EDG-2', 'other'), note('EDG-1', 'two')].reduce(
      withEntry,
      begunLog(1),
    );
    expect(noted.entries).toEqual([note('EDG-2', 'other'), note('EDG-1', 'two')]);
  });
});

describe('two records of one learner', () => {
  it('become one, with everything that either has, and the same one however often that is done', () =>
    fc.assert(
      fc.property(log, log, (here, there) => {
        const one = merged(here, there);
        expect(merged(one, there)).toEqual(one);
        expect(merged(one, here)).toEqual(one);
        expect(one.entries).toEqual(expect.arrayContaining([...here.entries]));
        const answers = (of: Log) => of.entries.filter(({ type }) => type !== 'note');
        expect(one.entries).toEqual(expect.arrayContaining(answers(there)));
        expect(one.entries.length).toBeLessThanOrEqual(here.entries.length + there.entries.length);
      }),
    ));

  it('go on from where the shorter one stopped', () => {
    const long: Log = {
      seed: 1,
      entries: [1, 2, 3].map((at) => ({ day: at, type: 'card', card: 'EDG-1', rating: 'good' })),
    };
    const short = { ...long, entries: long.entries.slice(0, 2) };
    expect(merged(short, long)).toEqual(long);
    expect(merged(long, short)).toEqual(long);
  });
});

describe('a clock that was wrong', () => {
  const answer = (at: number): Entry => ({ day: at, type: 'card', card: 'EDG-1', rating: 'good' });

  it.each([
    ['right throughout', [10, 11, 12], 12, [10, 11, 12]],
    ['a year ahead, then right', [10, 375, 11], 12, [10, 11, 11]],
    ['a year ahead to the end', [10, 375], 11, [10, 11]],
    ['a year behind, then right', [375, 10, 376], 376, [10, 10, 376]],
  ])('%s', (_name, days, today, effective) => {
    const { entries } = settled({ seed: 1, entries: days.map(answer) }, today);
    expect(entries.map((each) => each.day)).toEqual(effective);
  });

  it('is noticed when practice is opened, and that is kept', () => {
    const ahead = withEntry(begunLog(1), answer(375));
    const noticed = openedOn(ahead, 10);
    expect(noticed.entries.at(-1)).toEqual({ day: 10, type: 'opened' });
    expect(settled(noticed, 200).entries[0]?.day).toBe(10);
    expect(openedOn(noticed, 10)).toBe(noticed);
    expect(openedOn(ahead, 375)).toBe(ahead);
  });
});
