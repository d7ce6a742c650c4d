/** What every old file keeps to: its words and seconds, its key in no fixed place, nothing in its folder, and what may be passed by. */
import { describe, expect, it } from 'vitest';
import { checkScenery } from '../../../src/authoring/check-scenery.ts';
import { checkWeekend } from '../../../src/authoring/schema.ts';
import { questionsOfKind, questionWithId } from '../../../src/rules/lookup.ts';
import { settingOf } from '../../../src/game/audio/levels.ts';
import type { Move } from '../../../src/rules/state.ts';
import { begin, step } from '../../../src/rules/step.ts';
import { booster } from '../../../src/weekends/other-desks/booster.ts';
import boosterFront from '../../../src/weekends/other-desks/front/booster.en.json' with { type: 'json' };
import firstFront from '../../../src/weekends/other-desks/front/first.en.json' with { type: 'json' };
import { first } from '../../../src/weekends/other-desks/first.ts';
import { movesTo } from '../../e2e/opening.ts';
import { interfaceWords } from '../../fixtures/interface.ts';
import { screenOf } from '../../present/played.ts';
import { after } from '../../rules/walk.ts';
import { countWords } from '../back-channel/telling.ts';

const SETS = [
  { ...first, front: firstFront },
  { ...booster, front: boosterFront },
];

/** Words read in a minute; seconds that the hands take where something is asked; and at the end, seconds for what it comes to. */
const PACE = { words: 230, asked: 15, results: 45 } as const;
const MOST = { seconds: 95, right: 20, wrong: 40, happened: 25, lesson: 45 } as const;

type Words = Readonly<Record<string, string>>;

const wordsAt = (words: Words, id: RegExp) =>
  Object.entries(words)
    .filter(([each]) => id.test(each))
    .reduce((sum, [, text]) => sum + countWords(text.replaceAll(/\[[\w-]+\||\]/g, '')), 0);

/** What may be passed by is announced before it is opened: a screen of its own, beside the file's seconds. */
const wordsBefore = (words: Words, id: string) => wordsAt(words, new RegExp(`^step\\.${id}-warning`));

/** The longest way through a file: wrong throughout. */
function wordsOf(words: Words, id: string): number {
  const read = [
    `^doc\\.${id}\\.(?!speaking|name)`,
    `^q\\.${id}-(tag|reading)\\.(field\\.who\\.|option\\.|wrong$)`,
    `^q\\.${id}-(tag|belief|needle|reading)\\.prompt$`,
    `^q\\.${id}-needle\\.(happened|lesson)$`,
  ];
  return wordsAt(words, new RegExp(read.join('|')));
}

describe.each(SETS)('in $weekend.id', ({ weekend, words, scenery, front }) => {
  const texts: Words = words;
  const cases = weekend.chapters.filter((chapter) => chapter !== 'results');
  const secondsOf = (id: string) => (60 * wordsOf(texts, id)) / PACE.words + 3 * PACE.asked;

  it.each(cases)('%s is short enough, and what is said of it', (id) => {
    console.info(`${id}: ${wordsOf(texts, id)} words, ${Math.round(secondsOf(id))} s`);
    expect(secondsOf(id)).toBeLessThanOrEqual(MOST.seconds);
    const count = (end: string) => countWords(texts[`q.${id}-${end}`] ?? '');
    for (const part of ['tag', 'reading']) {
      expect(count(`${part}.right`)).toBeLessThanOrEqual(MOST.right);
      expect(count(`${part}.wrong`)).toBeLessThanOrEqual(MOST.wrong);
    }
    expect(count('needle.happened')).toBeLessThanOrEqual(MOST.happened);
    expect(count('needle.lesson')).toBeLessThanOrEqual(MOST.lesson);
    expect(count('needle.sources')).toBeGreaterThan(0);
  });

  it('takes the minutes that its title says', () => {
    const before = cases.reduce<number>((sum, id) => sum + wordsBefore(texts, id), 0);
    const seconds = cases.reduce<number>(
      (sum, id) => sum + secondsOf(id),
      PACE.results + (60 * before) / PACE.words,
    );
    console.info(`${weekend.id}: ${(seconds / 60).toFixed(1)} minutes`);
    expect(Math.abs(seconds / 60 - Number(front['weekend.minutes']))).toBeLessThanOrEqual(1);
  });

  it('has its key in every place, and in none too often', () => {
    const places = [
      ...questionsOfKind(weekend, 'choice').map(({ options, correct }) => options.indexOf(correct[0] ?? '')),
      ...questionsOfKind(weekend, 'tags').flatMap(({ fields }) =>
        fields.map(({ values, correct }) => values.indexOf(correct)),
      ),
    ];
    for (const place of [0, 1, 2]) {
      const there = places.filter((each) => each === place).length;
      expect(there).toBeGreaterThan(0);
      expect(there).toBeLessThanOrEqual(places.length / 2);
    }
  });

  it('shows of a folder when and where, and nothing of what is in it', () => {
    for (const { chapter } of scenery.folders ?? []) {
      expect(texts[`chapter.${chapter}.title`]).toMatch(/^\d{4}(–\d{2})?$/);
      expect(texts[`chapter.${chapter}.where`]).toMatch(/^[A-Z][\w ,]+$/);
    }
  });

  it('gives each file a lamp, a light and a window of its own, and three things or none', () => {
    const folders = scenery.folders ?? [];
    for (const part of ['lamp', 'light', 'window'] as const) {
      expect(new Set(folders.map((folder) => folder[part])).size).toBe(folders.length);
    }
    for (const { chapter, things } of folders) {
      expect(things.length).toBe(weekend.passable?.includes(chapter) ? 0 : 3);
    }
  });
});

describe('the check of a weekend of files', () => {
  const { weekend, scenery } = booster;
  const without = (part: object) => ({ ...weekend, ...part });

  it.each([
    [
      'a way past that is shut half way',
      without({
        steps: weekend.steps.map((each) => (each.id === 'graves-tag' ? { ...each, optional: false } : each)),
      }),
      /graves-tag cannot be passed by/,
    ],
    [
      'a way past what is not there',
      without({ passable: ['nowhere'] }),
      /chapter nowhere that may be passed by/,
    ],
    [
      'news that may be missed elsewhere',
      without({ passable: [] }),
      /graves-file may be passed by but brings news/,
    ],
    ['a score without a paragraph', without({ against: undefined }), /without a paragraph/],
  ])('notices %s', (_name, broken, problem) => {
    const { against, ...rest } = broken;
    expect(checkWeekend(against === undefined ? rest : broken).join('\n')).toMatch(problem);
  });

  it.each([
    [
      'a folder of no chapter',
      { folders: [{ ...scenery.folders?.[0], chapter: 'nowhere' }] },
      /chapter nowhere/,
    ],
    ['a lamp nobody has drawn', { folders: [{ ...scenery.folders?.[0], lamp: 'moon' }] }, /folders\.0\.lamp/],
    ['a silence of no chapter', { silent: ['nowhere'] }, /chapter nowhere/],
  ])('notices %s', (_name, looks, problem) => {
    expect(checkScenery(looks, weekend).join('\n')).toMatch(problem);
  });
});

describe('the file of 1943', () => {
  const { weekend, words, scenery } = booster;
  const texts: Words = words;

  it('is silent, bare, counts no dead, and says so before it is opened', () => {
    expect(weekend.passable).toEqual(['graves']);
    expect(scenery.silent).toEqual(['graves']);
    expect(scenery.folders?.find(({ chapter }) => chapter === 'graves')?.things).toEqual([]);
    const told = Object.entries(texts).filter(
      ([id]) => /^(doc|q|step)\.graves/.test(id) && !id.endsWith('.sources'),
    );
    for (const [id, text] of told)
      expect([id, text]).not.toContainEqual(expect.stringMatching(/thousand|hundred|\b\d{1,3}[,.]\d{3}\b/));
    expect(texts['step.graves-warning.beat']).toMatch(/murder/);
  });

  it('tells what came of it in words alone, and leaves how a needle is scored to the next file', () => {
    const telling = { weekend, words: { ...interfaceWords, ...texts }, language: 'en-GB', scenery };
    const revealed = (at: string) => {
      const state = movesTo(at, weekend).reduce((now, move) => after(weekend, now, move), begin(weekend));
      return screenOf(telling, state).reveals;
    };
    expect(revealed('graves-outcome')).toEqual([
      expect.objectContaining({ bare: true, score: '', about: '', said: expect.stringMatching(/%/) }),
    ]);
    expect(revealed('edition-outcome')).toEqual([
      expect.objectContaining({
        bare: false,
        score: expect.stringMatching(/Squared/),
        about: expect.stringMatching(/Brier/),
      }),
    ]);
  });

  it('can be passed by in one press, brings no news then, and leaves its needle out', () => {
    const next = weekend.steps.find(({ chapter }) => chapter === 'edition')?.id ?? '';
    const passed = step(weekend, begin(weekend), { type: 'turn', to: next });
    if ('refused' in passed) throw new Error(passed.refused);
    expect(passed.happened).toEqual([
      { type: 'turned', to: next, first: true },
      { type: 'arrived', document: 'edition' },
    ]);
    expect(questionWithId(weekend, 'graves-needle')).toBeDefined();
    expect(passed.state.locked).toEqual([]);
  });

  it('asks for no needle once its outcome lies behind, and is heard nowhere', () => {
    const moves: readonly Move[] = [
      { type: 'turn', to: 'edition-file' },
      { type: 'turn', to: 'graves-needle' },
    ];
    const state = moves.reduce((now, move) => after(weekend, now, move), begin(weekend));
    const screen = screenOf({ weekend, words: texts, language: 'en-GB', scenery }, state);
    expect(screen.questions).toEqual([
      expect.objectContaining({ locked: true, missed: true, mayBeKnown: false }),
    ]);
    expect(screen.actions.lock).toBeUndefined();
    expect(screen.actions.skip?.to).toBe('edition-file');
    expect(settingOf(screen)).toBe('silent');
  });
});
