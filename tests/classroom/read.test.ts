/** Whatever is brought is read one after another: links, codes, files, archives of any size, and what is none of these. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../src/classroom/hand-in.ts';
import { type Brought, type Outcome, readAll } from '../../src/classroom/teach/reading/read.ts';
import { handInOf } from '../../src/classroom/teach/reading/held.ts';
import { readInSlices } from '../../src/classroom/teach/reading/in-slices.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { classOf, handedIn, knownOf } from './class.ts';

const known: Known = knownOf(backChannel);
const handIns = classOf(backChannel, 4, 2).map((pupil) => handedIn(pupil, 'file'));
const texts = handIns.flatMap((each) => ('text' in each ? [each] : []));
const [one] = texts;
if (!one) throw new Error('a class is empty');

async function read(...brought: readonly Brought[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of readAll(brought, known)) outcomes.push(outcome);
  return outcomes;
}
const file = (name: string, ...parts: BlobPart[]) => ({ file: new File(parts, name) });
const archive = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
/** What came of each: its name, and the problem where there was one. */
const came = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ source, read: each }) => [
    'name' in source ? source.name : '',
    'problem' in each ? each.problem : 'read',
  ]);

it('reads a file', async () => {
  expect(came(await read(file(one.name, one.text)))).toEqual([[one.name, 'read']]);
});

it('reads an archive of a class, folders and all, and passes by what systems put beside', async () => {
  const zip = archive({
    ...Object.fromEntries(texts.map(({ name, text }) => [`9B/Thursday/${name}`, text])),
    '__MACOSX/9B/._thing.json': 'x',
    '9B/.DS_Store': 'x',
    '9B/holiday.jpg': 'no hand-in',
  });
  expect(came(await read(file('9B.zip', zip)))).toEqual([
    ...texts.map(({ name }) => [name, 'read']),
    ['holiday.jpg', 'not-ours'],
  ]);
});

it('knows an archive by what it holds, whatever it is called', async () => {
  expect(came(await read(file('9B.download', archive({ [one.name]: one.text }))))).toEqual([
    [one.name, 'read'],
  ]);
});

it('tells how far it is, up to the whole', async () => {
  const shares = (await read(...texts.map(({ name, text }) => file(name, text)))).map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

describe('refuses, and goes on', () => {
  const good = () => file(one.name, one.text);
  it.each([
    ['a file of 50 MB', file('big.json', new Uint8Array(50_000_000)), [['big.json', 'not-ours']]],
    [
      'a file within an archive that would be 200 MB',
      file('bomb.zip', archive({ 'bomb.json': new Uint8Array(200_000_000) })),
      [['bomb.json', 'not-ours']],
    ],
    [
      'an archive within an archive',
      file('a.zip', archive({ 'b.zip': archive({ c: 'c' }) })),
      [['b.zip', 'not-ours']],
    ],
    [
      'half an archive',
      file('half.zip', archive({ a: one.text }).slice(0, 200)),
      [['half.zip', 'damaged-file']],
    ],
    [
      'what only begins like one',
      file('odd.zip', 'PK\u0003\u0004 and no more'),
      [['odd.zip', 'damaged-file']],
    ],
    ['HTML', file('page.json', '<script>alert(1)</script>'), [['page.json', 'damaged-file']]],
    ['a picture', file('holiday.jpg', new Uint8Array([255, 216, 255, 0])), [['holiday.jpg', 'not-ours']]],
    ['nothing', file('empty.json', ''), [['empty.json', 'damaged-file']]],
    ['half a link', { link: 'https://school.example/teach.html#r=AAAA', line: 7 }, [['', 'damaged-link']]],
    ['digits of something else', { digits: '4006381333931' }, [['', 'not-ours']]],
  ] as const)('%s', async (_, bad, found) => {
    expect(came(await read(bad, good()))).toEqual([...found, [one.name, 'read']]);
  });
});

describe('of very many', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.json`, one.text]));
  const zip = archive(many);

  it('no more of an archive is fetched than the hand-in that is read next lies in', async () => {
    const PART = 4096;
    let fetched = 0;
    const stream = () =>
      new ReadableStream({
        pull(controller) {
          const part = zip.subarray(fetched, fetched + PART);
          fetched += part.length;
          if (part.length === 0) controller.close();
          else controller.enqueue(part);
        },
      });
    const streamed = { file: Object.assign(new File([zip], 'many.zip'), { stream }) };
    const ahead: number[] = [];
    for await (const { share } of readAll([streamed], known)) ahead.push(fetched - share * zip.length);
    expect(ahead).toHaveLength(60);
    // The part at hand, and the one that a stream keeps ready.
    expect(Math.max(...ahead)).toBeLessThanOrEqual(3 * PART);
  });

  it('a file is kept packed and without what it was read into, and comes back as it was', async () => {
    const outcomes = await read(file('many.zip', zip));
    const kept = outcomes.flatMap(({ source }) => ('packed' in source ? [source] : []));
    expect(kept.map(handInOf)).toEqual(Object.entries(many).map(([name, text]) => ({ name, text })));
    const room = kept.reduce((sum, { packed }) => sum + packed.length, 0);
    expect(room).toBeLessThan((one.text.length * 60) / 4);
    expect(JSON.stringify(outcomes.map((outcome) => outcome.read))).not.toContain('"type":"answer"');
  });

  it('the page answers between two slices, and is told of each hand-in once', async () => {
    let answered = 0;
    let told = 0;
    let reading = true;
    const answer = () => {
      answered += 1;
      if (reading) setTimeout(answer);
    };
    setTimeout(answer);
    const since: number[] = [];
    await readInSlices([file('many.zip', zip), file('more.zip', zip)], known, (outcomes) => {
      told += outcomes.length;
      since.push(answered);
    });
    reading = false;
    expect(told).toBe(120);
    expect(new Set(since).size).toBeGreaterThan(2);
  });
});
