/** A hand-in carries decisions, and whichever way it comes, the same readouts come out of it. */
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/classroom/hand-in-file.ts';
import { type HandIn, linksIn, readHandIn } from '../../src/classroom/hand-in.ts';
import { nicknameOf } from '../../src/classroom/names.ts';
import { isLocked } from '../../src/rules/lookup.ts';
import { readouts } from '../../src/rules/readouts.ts';
import { isFiled } from '../../src/rules/steps.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import names from '../../src/words/classroom/names.en.json' with { type: 'json' };
import { savedText } from '../game/store/fixtures.ts';
import { smallWeekend } from '../rules/small-weekend.ts';
import { CHOICES, classOf, handedIn, knownOf, mixed, type Pupil, resultsOf, type Sort } from './class.ts';

const known = knownOf(backChannel);
const SORTS: readonly Sort[] = ['file', 'link', 'code'];

describe.each([
  { name: 'stops at the page', stop: 'filing', pairs: false },
  { name: 'stops at the readouts, in pairs', stop: 'readouts', pairs: true },
  { name: 'goes on to the very end', stop: 'all', pairs: false },
] as const)('a class that $name', ({ stop, pairs }) => {
  const pupils = classOf(backChannel, 10, 3, { stop, pairs });

  it.each(SORTS)('hands in by %s what its readouts come out of', (sort) => {
    const results = resultsOf(
      pupils.map((pupil) => handedIn(pupil, sort)),
      known,
    );
    results.forEach(({ state, name, code, cameBy, pair, minutes }, at) => {
      const open = pupils[at]?.open;
      expect(readouts(backChannel, state)).toEqual(open && readouts(backChannel, open.state));
      expect({ name, code, cameBy, pair }).toEqual({
        name: open?.inClass && nicknameOf(names, open.inClass.name),
        code: CHOICES.code,
        cameBy: sort,
        pair: pairs,
      });
      expect(minutes).toHaveLength(backChannel.chapters.length);
      expect(state.seats).toEqual(open?.state.seats);
    });
  });

  it('has pupils who file and pupils who do not, and tells them apart', () => {
    const results = resultsOf(mixed(pupils), known);
    const filed = results.filter(({ state }) => isFiled(backChannel, state));
    expect(filed).toHaveLength(pupils.filter(({ temperament }) => temperament !== 'dreamy').length);
    expect(filed.length).toBeLessThan(results.length);
  });
});

const [pupil] = classOf(backChannel, 1);
const some = (one: Pupil | undefined): Pupil => {
  if (!one) throw new Error('there is no pupil');
  return one;
};
const file = handedIn(some(pupil), 'file');
const text = 'text' in file ? file.text : '';
const link = handedIn(some(pupil), 'link');
const letters = 'link' in link ? link.link : '';

describe('a file', () => {
  it('is called after the class and the pupil', () => {
    expect('name' in file && file.name).toMatch(new RegExp(`^${CHOICES.code}-[a-z]+-[a-z]+\\.json$`));
  });

  it('is replayed, and what is kept of it is no longer than what it came to: the journal lies in the file', () => {
    const [result] = resultsOf([file], known);
    expect(result?.replayed).toBe(true);
    expect(JSON.stringify(result).length).toBeLessThan(text.length / 2);
    const [packed] = resultsOf([link], known);
    expect(packed).toMatchObject({ replayed: false, state: { locked: expect.any(Array) } });
  });

  it('leaves half-typed sentences with the pupil', () => {
    const { open } = some(pupil);
    const half = handedIn(
      { ...some(pupil), open: { ...open, drafts: { note: 'I am not sure wh' } } },
      'file',
    );
    expect('text' in half && half.text).not.toContain('not sure');
  });

  it('of a weekend that nobody played in a class is named after the file', () => {
    const result = readHandIn({ name: 'back-channel (3).json', text: savedText(2, 'filed') }, known);
    expect(result).toMatchObject({
      name: 'back-channel (3)',
      code: undefined,
      cameBy: 'file',
      minutes: undefined,
    });
  });

  it('of an older edition says what is left out', () => {
    const result = readHandIn({ name: 'old.json', text: savedText(1, 'filed') }, known);
    expect(result).toMatchObject({ code: undefined, contentVersion: 2 });
    expect('leftOut' in result && result.leftOut.length).toBeGreaterThan(0);
  });
});

describe('a link and a code', () => {
  it('hold nothing that was typed', () => {
    const { open } = some(pupil);
    const locked = backChannel.questions.find(({ id }) => isLocked(open.state, id))?.id ?? '';
    const said = { ...open.state, contested: { [locked]: 'I read it differently.' } };
    const [result] = resultsOf([handedIn({ ...some(pupil), open: { ...open, state: said } }, 'link')], known);
    expect(result?.state.contested).toEqual({});
  });

  it('are found in a column of a sheet, each with its line', () => {
    const sheet = `Time\tName\tLink\n10:02\tAnn\t${letters}\r\n10:03\tBo\tnone\n"${letters}",x\n`;
    expect(linksIn(sheet).map(({ line }) => line)).toEqual([2, 4]);
    for (const { link: found } of linksIn(sheet)) {
      expect(readHandIn({ link: found }, known)).toMatchObject({ code: CHOICES.code });
    }
  });
});

const changed = (change: (save: Record<string, unknown>) => unknown): HandIn => ({
  name: 'a.json',
  text: JSON.stringify(change(JSON.parse(text))),
});

describe('what cannot be read', () => {
  it.each<readonly [string, HandIn, object]>([
    ['a link that is cut short', { link: letters.slice(0, -9) }, { problem: 'damaged-link' }],
    ['a link with nothing behind its sign', { link: 'teach.html#r=' }, { problem: 'damaged-link' }],
    ['a link of somebody else', { link: 'https://a.example/' }, { problem: 'not-ours' }],
    ['digits that hold nothing', { digits: '12345' }, { problem: 'not-ours' }],
    ['a code that is an address', { digits: 'https://a.example/' }, { problem: 'not-ours' }],
    ['a picture', { name: 'holiday.jpg', text: 'ÿØÿà\u0000JFIF' }, { problem: 'not-ours' }],
    ['half a file', { name: 'a.txt', text: text.slice(0, 900) }, { problem: 'damaged-file' }],
    ['a .json that is none', { name: 'a.json', text: 'oops' }, { problem: 'damaged-file' }],
    [
      'a file that is too large',
      { name: 'a.json', text: ' '.repeat(LARGEST_FILE + 1) },
      { problem: 'not-ours' },
    ],
    ['a newer format', changed((save) => ({ ...save, format: 99 })), { problem: 'newer' }],
    ['a newer content', changed((save) => ({ ...save, contentVersion: 99 })), { problem: 'newer' }],
    ['another weekend', changed((save) => ({ ...save, weekend: 'other' })), { problem: 'other-weekend' }],
    [
      'a move that is refused',
      changed((save) => ({ ...save, journal: [{ type: 'turn', to: 'filing' }] })),
      { problem: 'impossible', where: { place: 0, refused: 'not-finished', at: 'shift' } },
    ],
  ])('is said to be so: %s', (_what, source, said) => {
    expect(readHandIn(source, known)).toMatchObject(said);
  });

  it('is a link of a weekend that is not here', () => {
    expect(readHandIn(link, knownOf(smallWeekend))).toEqual({ problem: 'other-weekend' });
  });

  it.each([
    { by: -1, problem: 'newer' },
    { by: 1, problem: 'older-link' },
  ])('is a link of another edition, which is $problem', ({ by, problem }) => {
    const other = { ...backChannel, contentVersion: backChannel.contentVersion + by };
    expect(readHandIn(link, knownOf(other))).toEqual({ problem });
  });
});
