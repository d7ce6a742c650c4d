/** Hand-ins are hostile input, in any number: each is read and proven, or refused in one word. `npm run fuzz` tries many more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/classroom/hand-in-file.ts';
import { type HandIn, linksIn, readHandIn } from '../../src/classroom/hand-in.ts';
import { PROBLEMS } from '../../src/classroom/result.ts';
import { packed } from '../../src/record/packed/packed.ts';
import { readouts } from '../../src/rules/readouts.ts';
import { isState } from '../../src/rules/snapshot.ts';
import { smallWeekend as weekend } from '../rules/small-weekend.ts';
import { play, randomClicker } from '../rules/players.ts';
import { deepened, hostileText } from '../game/store/hostile.ts';
import { CHOICES, classOf, handedIn, knownOf, mixed } from './class.ts';

const RUNS = Math.ceil(Number(process.env['BACK_CHANNEL_FUZZ'] ?? 10_000) / 50);
const known = knownOf(weekend);
const pupils = classOf(weekend, 6, 21, { stop: 'all', pairs: true });
const files = pupils.map((pupil) => {
  const file = handedIn(pupil, 'file');
  return 'text' in file ? file.text : '';
});
const letters = packed({
  weekend,
  state: play(weekend, randomClicker(1)).state,
  player: undefined,
  minutes: undefined,
});

/** Reads whatever it is, twice: it is refused in a word, or holds what the rules lead to. */
function isDealtWith(source: HandIn): void {
  const read = readHandIn(source, known);
  expect(readHandIn(source, known)).toEqual(read);
  if ('problem' in read) expect(PROBLEMS).toContain(read.problem);
  else {
    expect(isState(weekend, read.state)).toBe(true);
    expect(readouts(weekend, read.state)).toBeDefined();
    expect(read.weekend).toBe(weekend.id);
  }
  expect({}).not.toHaveProperty('polluted');
}

describe('whatever is handed in is dealt with', () => {
  it('a file of any text', () =>
    fc.assert(
      fc.property(
        hostileText(files),
        fc.constantFrom('a.json', 'b.jpg', '<img src=x>.json', ''),
        (text, name) => {
          isDealtWith({ name, text });
        },
      ),
      { numRuns: RUNS },
    ));

  it('a link or digits of any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(letters.length), (bytes, at) => {
        const any = Buffer.from(bytes).toString('base64url');
        for (const link of [any, letters.slice(0, at) + any, any + letters])
          isDealtWith({ link: `#r=${link}` });
        isDealtWith({ digits: [...bytes].join('') });
      }),
      { numRuns: RUNS },
    ));

  it('a packed form with a right check over wrong bits', () =>
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(255), { maxLength: 5 }), (seed, sources) => {
        const { state } = play(weekend, randomClicker(seed));
        const questions = weekend.questions.map(({ id }) => id);
        const dropped = new Set(sources.map((each) => questions[each % questions.length]));
        const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => !dropped.has(id)));
        const wrong = packed({
          weekend,
          state: { ...state, answers },
          player: undefined,
          minutes: undefined,
        });
        isDealtWith({ link: `#r=${wrong}` });
      }),
      { numRuns: 60 },
    ));

  it('a column of anything', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(`x#r=${letters}`))), (lines) => {
        for (const { line, link } of linksIn(lines.join('\n'))) {
          expect(line).toBeGreaterThan(0);
          isDealtWith({ link });
        }
      }),
    ));
});

describe('what is too much is refused before it is looked into', () => {
  const [file = ''] = files;
  const turns = (count: number) => `,{"type":"turn","to":"shift"}`.repeat(count);
  const withTurns = (count: number) =>
    file.replace('"journal":[', `"journal":[{"type":"turn","to":"shift"}${turns(count)},`);

  it.each<readonly [string, () => string, string]>([
    ['fifty megabytes of nothing', () => ' '.repeat(50_000_000), 'not-ours'],
    ['fifty megabytes of a list', () => '['.repeat(50_000_000), 'not-ours'],
    ['a million moves', () => withTurns(1_000_000), 'not-ours'],
    ['JSON as deep as a text may be', () => deepened(file, 300_000), 'damaged-file'],
    [
      'a note that never ends',
      () => file.replace('"answers":{', `"answers":{"note":"${'x'.repeat(LARGEST_FILE)}",`),
      'not-ours',
    ],
  ])('%s', (_what, text, problem) =>
    expect(readHandIn({ name: 'a', text: text() }, known)).toEqual({ problem }),
  );

  it('but as many moves as a file may hold are played', () => {
    const count = Math.floor((LARGEST_FILE - 2 * file.length) / turns(1).length);
    const text = withTurns(count);
    expect(text.length).toBeLessThan(LARGEST_FILE);
    expect(readHandIn({ name: 'a', text }, known)).toMatchObject({ code: CHOICES.code });
  });
});

it('what was typed stays the text that it is', () => {
  const html = '<img src=x onerror="alert(1)"> =HYPERLINK("https://a.example")';
  const [pupil] = pupils;
  if (!pupil) throw new Error('there is no pupil');
  const noted = pupil.open.journal.recent.map((entry) =>
    entry.type === 'answer' && entry.question === 'assessment'
      ? { ...entry, answer: { caveat: 'thin', note: html } }
      : entry,
  );
  const contest = { type: 'contest', question: 'assessment', reason: html } as const;
  const open = { ...pupil.open, journal: { parts: [], recent: [...noted, contest] } };
  expect(readHandIn(handedIn({ ...pupil, open }, 'file'), known)).toMatchObject({
    state: { contested: { assessment: html }, answers: { assessment: { note: html } } },
  });
});

it('one that is damaged takes nothing of the others', () => {
  const all = mixed(pupils);
  const damaged: HandIn = { link: '#r=AAAA' };
  const read = [...all.slice(0, 2), damaged, ...all.slice(2)].map((each) => readHandIn(each, known));
  expect(read.filter((each) => 'problem' in each)).toEqual([{ problem: 'damaged-link' }]);
});
