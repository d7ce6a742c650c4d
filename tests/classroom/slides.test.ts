/** What is projected: which slides in which order, that they hold no name, and that every press can be taken back. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenLines } from '../../src/classroom/figures/written.ts';
import { BEGINNING, PRESSES, type Showing, slidesOf, step } from '../../src/classroom/slides.ts';
import { lesson } from '../../src/weekends/back-channel/lesson.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { play, randomClicker } from '../rules/players.ts';
import { handedIn, playedClass } from './handed.ts';

const nothing = { pinned: [], lines: [] };
const filed = Array.from({ length: 6 }, (_, seed) =>
  handedIn(backChannel, play(backChannel, randomClicker(seed)).state, {
    name: 'Quiet Heron',
    key: `${seed}`,
  }),
);
const slides = slidesOf(backChannel, lesson, filed, nothing);
const ids = (shows: string) => slides.filter((slide) => slide.shows === shows).map(({ id }) => id);

describe('the slides of a class', () => {
  it('are the start, the forecasts in the order of asking, the needles and the marks', () => {
    expect(slides.map(({ shows }) => shows).filter((shows, at, all) => shows !== all[at - 1])).toEqual([
      'start',
      'forecast',
      'needle',
      'marks',
    ]);
    expect(ids('forecast')).toEqual(Array.from({ length: 12 }, (_, at) => `BF${at + 1}`));
    expect(ids('needle')).toEqual(['CR1', 'CR2', 'CR3', 'CR4', 'CR5']);
    expect(ids('marks')).toContain('PS1-edge');
  });

  it('begin with what was pinned, in the order of pinning and once each', () => {
    const pinned = slidesOf(backChannel, lesson, filed, { pinned: ['SG5', 'BF4'], lines: [] });
    expect(pinned.slice(0, 3).map(({ id, shows }) => [id, shows])).toEqual([
      ['start', 'start'],
      ['SG5', 'answers'],
      ['BF4', 'forecast'],
    ]);
    expect(pinned.filter(({ id }) => id === 'BF4')).toHaveLength(1);
    expect(pinned).toHaveLength(slides.length + 1);
  });

  it('are only of what somebody has answered', () => {
    expect(slidesOf(backChannel, lesson, [], { pinned: ['SG5'], lines: [] }).map(({ id }) => id)).toEqual([
      'start',
    ]);
    const begun = playedClass(backChannel, 'statement-edge', [{}]);
    expect(slidesOf(backChannel, lesson, begun, nothing).map(({ id }) => id)).toEqual([
      'start',
      'BF1',
      'BF2',
      'BF3',
      'BF4',
      'M1',
    ]);
  });

  it('end with the lines that were ticked, and hold no name', () => {
    const shown = slidesOf(backChannel, lesson, filed, {
      pinned: ['SG5'],
      lines: ['Silence is not evidence.'],
    });
    expect(shown.at(-1)).toEqual({ id: 'lines', shows: 'lines', lines: ['Silence is not evidence.'] });
    expect(JSON.stringify(shown)).not.toMatch(/Heron|"key":"/);
  });
});

it('lists what pupils wrote once each, in the order of the alphabet', () => {
  const wrote = [' Two of us. ', 'A denial is narrow.', 'Two of us.', ' '].map((reason) =>
    handedIn(backChannel, { ...play(backChannel, randomClicker(1)).state, contested: { SG5: reason } }),
  );
  const lines = writtenLines(backChannel, wrote);
  expect(lines).toContain('A denial is narrow.');
  expect(lines.filter((line) => line === 'Two of us.')).toHaveLength(1);
  expect(lines).toEqual(lines.toSorted());
  expect(lines).not.toContain('');
});

describe('a press', () => {
  const showing = fc.record({
    slide: fc.constantFrom(...slides.map(({ id }) => id)),
    press: fc.constantFrom(...PRESSES),
    blank: fc.constant(false),
  });

  it('goes through ask, class and reveal, and then to the next slide', () => {
    const seen = [BEGINNING];
    for (let presses = 0; presses < 4; presses += 1) seen.push(step(slides, seen.at(-1) ?? BEGINNING, 1));
    expect(seen.map(({ slide, press }) => `${slide} ${press}`)).toEqual([
      'start ask',
      'start class',
      'start reveal',
      'BF1 ask',
      'BF1 class',
    ]);
  });

  it('can be taken back, and stays where there is none', () => {
    fc.assert(
      fc.property(showing, (here: Showing) => {
        const next = step(slides, here, 1);
        if (next !== here) expect(step(slides, next, -1)).toEqual(here);
        const before = step(slides, here, -1);
        if (before !== here) expect(step(slides, before, 1)).toEqual(here);
      }),
    );
    expect(step(slides, BEGINNING, -1)).toBe(BEGINNING);
  });

  it('lights a blank screen and reveals nothing', () => {
    expect(step(slides, { slide: 'BF1', press: 'class', blank: true }, 1)).toEqual({
      slide: 'BF1',
      press: 'class',
      blank: false,
    });
  });

  it('begins anew where its slide is gone', () => {
    expect(step(slides, { slide: 'no-such', press: 'ask', blank: false }, 1)).toMatchObject({
      slide: 'start',
      press: 'class',
    });
  });
});
