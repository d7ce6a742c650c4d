/** What moves after a move of the game, and in which order. */
import { describe, expect, it } from 'vitest';
import { actsOf, type Place } from '../../../src/game/page/motion/acts.ts';
import { firstFamily } from '../../../src/parts/motion/faces.ts';
import { cellFor, edgeWidth, halftone, radii } from '../../../src/parts/motion/halftone.ts';
import type { Happened } from '../../../src/rules/state.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import type { Act } from '../../../src/parts/motion/score.ts';
import { motion } from '../../../src/parts/theme/theme.ts';

const title: Place = {
  room: 'title',
  step: undefined,
  chapter: undefined,
  clock: undefined,
  document: undefined,
  hushed: false,
  fresh: false,
};
const desk: Place = {
  room: 'step',
  step: 'one',
  chapter: 'evening',
  clock: '2012-10-20T21:00',
  document: undefined,
  hushed: false,
  fresh: false,
};
const later: Place = { ...desk, step: 'two', clock: '2012-10-20T21:04' };
const read: Place = { ...later, document: 'letter' };
const nextDay: Place = { ...later, chapter: 'sunday' };

const turned: Happened = { type: 'turned', to: 'two', first: true };
const arrived: Happened = { type: 'arrived', document: 'letter' };
const revealed: Happened = { type: 'revealed', question: 'q', percent: 60, outcome: 1 };
const locked: Happened = { type: 'locked', question: 'q', credit: 1 };

const CASES: readonly [string, Place | undefined, Place, readonly Happened[], readonly Act[]][] = [
  ['a save that is opened by its address moves nothing', undefined, read, [], ['held']],
  ['a save that is opened from the title moves nothing', title, read, [], ['held']],
  ['a new weekend begins with its chapter', title, { ...desk, fresh: true }, [], ['wipe', 'panel']],
  ['leaving for the title moves nothing', desk, title, [], []],
  ['a turn changes the card and rolls the clock', desk, later, [turned], ['clock', 'panel']],
  ['mail comes before the paper', desk, read, [turned, arrived], ['clock', 'mail', 'paper', 'panel']],
  ['paper that stays on the desk lies still', read, { ...read, step: 'three' }, [turned], ['panel']],
  ['paper taken up again slides in without mail', desk, read, [turned], ['clock', 'paper', 'panel']],
  ['a chapter begins behind its curtain', desk, nextDay, [turned], ['wipe', 'clock', 'panel']],
  ['going back into a chapter draws it too', nextDay, desk, [turned], ['wipe', 'clock', 'panel']],
  [
    'what comes off the wall falls where it is laid as the room grows dark',
    desk,
    { ...later, hushed: true },
    [turned],
    ['clock', 'laid', 'panel'],
  ],
  [
    'a room that is dark already lets nothing fall again',
    { ...desk, hushed: true },
    { ...later, hushed: true },
    [turned],
    ['clock', 'panel'],
  ],
  ['what was forecast comes out in stages', desk, later, [turned, revealed], ['clock', 'reveal', 'panel']],
  ['a lock leaves its ink, and brings out its verdict', desk, desk, [locked], ['ink', 'reveal']],
  [
    'what goes out is stamped, then judged',
    desk,
    desk,
    [locked, { type: 'wired', bulletin: 'q', flash: false }],
    ['stamp', 'ink', 'reveal'],
  ],
  [
    'the assessment is filed, then judged',
    desk,
    desk,
    [locked, { type: 'filed' }],
    ['file', 'ink', 'reveal'],
  ],
  ['an answer moves nothing of the page', desk, desk, [{ type: 'answered', question: 'q' }], []],
];

describe('what moves', () => {
  it.each(CASES)('%s', (_, before, now, happened, acts) => {
    expect(actsOf(before, now, happened)).toEqual(acts);
  });

  it('is all revealed within a second and a half', () => {
    expect(motion.verdict).toBeLessThan(motion.why);
    expect(motion.why).toBeLessThan(motion.next);
    expect(motion.next + motion.panel).toBeLessThan(1500);
    // A stamp or the clock has its time in the pause before the verdict.
    expect(motion.stamp + motion.shake).toBeLessThanOrEqual(motion.verdict);
    expect(motion.clock).toBeLessThanOrEqual(motion.verdict);
  });
});

describe('the edge of the curtain', () => {
  it.each([320, 390, 1366, 2560])('of %d px has dots that grow until they close', (viewport) => {
    const cell = cellFor(viewport);
    const dots = radii(cell);
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
    expect(dots[0]).toBeLessThan(cell / 8);
    // Neighbours in the turned lattice leave nothing between them once a dot reaches half a cell.
    expect(dots.at(-1)).toBeGreaterThanOrEqual(cell / 2);
    expect(edgeWidth(cell)).toBeLessThan(viewport);
  });

  it('is one column of dots beside the other', () => {
    const layers = halftone('#123456', 20).split('repeat-y');
    expect(layers.filter((layer) => layer.includes('#123456'))).toHaveLength(radii(20).length);
  });
});

describe('the face that is waited for', () => {
  it.each([
    ['"Libre Caslon Condensed", "Times New Roman", serif', '"Libre Caslon Condensed"'],
    ['Newsreader, serif', 'Newsreader'],
    ["'Public Sans'", "'Public Sans'"],
    ['', ''],
  ])('is the first of %s', (families, first) => {
    expect(firstFamily(families)).toBe(first);
  });
});

describe('outcomes', () => {
  it('are all on their needles within five seconds, however many come out together', () => {
    const most = Math.max(...backChannel.steps.map(({ reveals = [] }) => reveals.length));
    expect(most).toBeGreaterThan(1);
    expect((most - 1) * motion.outcome + motion.square + motion.paperIn).toBeLessThanOrEqual(5000);
  });
});
