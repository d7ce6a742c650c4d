/** What became known: how each event leaves the claims, what stays dark until it is reached, and what the player's own numbers stand beside. */
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/rules/state.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { timeline } from '../../src/weekends/back-channel/timeline.ts';
import { oracle, play } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { begin } from '../../src/rules/step.ts';
import { textOf } from '../weekends/back-channel/telling.ts';
import { made, screenOf } from './played.ts';
import { production } from './tell.ts';

const { journal } = play(backChannel, { ...oracle(), drawer: false });

/** The state at which a player first stands at each step. */
const standing = new Map<string, State>();
let state = begin(backChannel);
for (const move of journal) {
  state = after(backChannel, state, move);
  if (!standing.has(state.at)) standing.set(state.at, state);
}

function screenAt(step: string): StepScreen {
  const at = standing.get(step);
  if (!at) throw new RangeError(`nobody comes to ${step}`);
  return screenOf(production, at);
}

function panelAt<P extends NonNullable<StepScreen['panel']>['panel']>(step: string, name: P) {
  const { panel } = screenAt(step);
  if (panel?.panel !== name) throw new RangeError(`${step} shows ${panel?.panel}`);
  return panel as Extract<StepScreen['panel'], { panel: P }>;
}

const steps = timeline.events.map((event) => event.step);

/** A letter for each claim in the order in which they hang: s supports, w weakens, o leaves open, - not turned; a capital where this event turns it. */
const LINE: readonly (readonly [step: string, line: string])[] = [
  ['known-offer', 'S--------'],
  ['known-sultan', 'S--------'],
  ['known-senator', 'S--------'],
  ['known-first-meeting', 'S---W-S--'],
  ['known-debate', 'sWS-w-s--'],
  ['known-election', 'sws-w-s--'],
  ['known-briefing', 'swO-w-s--'],
  ['known-three-days', 'sOoSw-S--'],
  ['known-president', 'soosw-s--'],
  ['known-encounter', 'sooSw-s--'],
  ['known-telephone', 'sooSw-s--'],
  ['known-told', 'soosw-s-W'],
  ['known-interim', 'Soosw-S-W'],
  ['known-agreement', 'soosw-s-w'],
  ['known-account', 'SoosW-s-w'],
  ['known-withdrawal', 'soosw-s-w'],
];

const LETTERS = { supports: 's', weakens: 'w', 'leaves-open': 'o' } as const;

describe('the line of claims', () => {
  it('has a row here for every event, in order', () => {
    expect(LINE.map(([step]) => step)).toEqual(steps);
  });

  it.each(LINE)('after %s stands as %s', (step, line) => {
    const { flags } = panelAt(step, 'event');
    const letters = flags.map(({ turn, now }) => {
      const letter = turn ? LETTERS[turn] : '-';
      return now ? letter.toUpperCase() : letter;
    });
    expect(letters.join('')).toBe(line);
    for (const { says } of flags) expect(says).not.toBe('');
  });

  it('is turned on the card in the same words', () => {
    for (const step of steps) {
      const { flags, event } = panelAt(step, 'event');
      const turned = flags.filter(({ now }) => now);
      expect(event.turns.map(({ id }) => id).toSorted()).toEqual(turned.map(({ id }) => id).toSorted());
      for (const { id, says } of event.turns) {
        expect(says).toContain(turned.find((flag) => flag.id === id)?.says);
      }
    }
  });
});

describe('what is still to come', () => {
  it('is dark and without a name, on the tape and on the globe, until it is reached', () => {
    for (const [at, step] of steps.entries()) {
      const { stops, cities } = panelAt(step, 'event');
      expect(stops.filter(({ place }) => place !== '').map(({ id }) => id)).toEqual(steps.slice(0, at + 1));
      expect(stops.every(({ reached }, index) => reached === index <= at)).toBe(true);
      for (const { label, lit } of cities) expect(label !== '').toBe(lit);
    }
  });

  it('keeps its name for whoever goes back, but is dark again on the globe', () => {
    const gone = made(production, standing.get('known-interim') ?? begin(backChannel), [
      { type: 'turn', to: 'known-offer' },
    ]);
    const { panel } = screenOf(production, gone);
    if (panel?.panel !== 'event') throw new RangeError('no event');
    expect(panel.stops.filter(({ reached }) => reached)).toHaveLength(13);
    expect(panel.cities.filter(({ lit }) => lit).map(({ id }) => id)).toEqual(['washington']);
  });

  it('has the weekend between July 2012 and the debate', () => {
    const { stops } = panelAt('known-offer', 'event');
    const at = stops.findIndex(({ weekend }) => weekend);
    expect([stops[at - 1]?.id, stops[at]?.id]).toEqual(['known-first-meeting', 'known-debate']);
  });
});

describe('the thread', () => {
  it('runs from city to city, through the one that nobody named', () => {
    const { legs } = panelAt('known-withdrawal', 'event');
    const at = (place: keyof typeof timeline.places) => timeline.places[place];
    expect(legs.filter(({ from, to }) => from === at('muscat') || to === at('muscat'))).toHaveLength(3);
    expect(legs.some(({ now }) => now)).toBe(false);
  });

  it('has drawn nothing before its second event', () => {
    expect(panelAt('known-offer', 'event').legs).toEqual([]);
    expect(panelAt('known-sultan', 'event').legs.map(({ now }) => now)).toEqual([true]);
  });
});

describe('the pin', () => {
  const turned = standing.get('known-first-meeting') ?? begin(backChannel);

  it.each([
    [{ latitude: 48, longitude: 16 }, 'near Vienna', '4,600 km'],
    [{ latitude: 24, longitude: 58 }, 'near Muscat', '60 km'],
    [{ latitude: 60, longitude: 30 }, 'km from Moscow', '4,610 km'],
    [{ latitude: -30, longitude: -150 }, 'km from Washington', 'km'],
  ])('at %j is told as %s, and measured: %s', (pin, told, km) => {
    const put = { ...turned, answers: { ...turned.answers, PIN: pin } };
    const [view] = screenOf(production, { ...put, at: 'pin' }).questions;
    expect(view?.kind === 'pin' && view.said).toContain(told);
    const { panel } = screenOf(production, put);
    expect(panel?.panel === 'event' && panel.pin).toEqual(pin);
    expect(panel?.panel === 'event' && panel.event.notes.join()).toContain(km);
  });

  it('is measured nowhere but where they first met, and not where none was put', () => {
    for (const step of steps) {
      const { notes } = panelAt(step, 'event').event;
      expect(notes.some((note) => / km from /.test(note))).toBe(step === 'known-first-meeting');
    }
    const none = { ...turned, answers: { ...turned.answers } };
    Reflect.deleteProperty(none.answers, 'PIN');
    const { panel } = screenOf(production, none);
    expect(panel?.panel === 'event' && panel.event.notes.join()).not.toContain(' km ');
  });
});

describe('the words', () => {
  it('name a source for every event', () => {
    for (const step of steps) expect(panelAt(step, 'event').event.source.length).toBeGreaterThan(5);
  });

  it.each([
    ['event.known-first-meeting.says', 'first known meeting'],
    ['event.known-told.says', 'AP later reported'],
    ['event.known-told.note', 'AP later reported'],
    ['event.known-told.note', 'Haaretz'],
    ['event.known-briefing.note', 'there are times where diplomacy needs privacy in order to progress'],
    ['event.known-sultan.source', 'Burns, The Back Channel'],
    ['event.known-three-days.source', 'Burns, The Back Channel'],
    ['event.known-telephone.says', 'highest-level contact since 1979'],
    ['event.known-withdrawal.says', 'broke down'],
    ['event.known-account.note', 'spoke of the present'],
    ['claimed.lesson', 'Nobody was right about everything.'],
    ['claimed.lesson', 'Grade claims, not people.'],
  ])('%s holds to the guard-rail: %s', (id, words) => expect(textOf(id)).toContain(words));

  it('call nobody a liar, no contact the first, and nothing a triumph', () => {
    const told = JSON.stringify([
      ...steps.map((step) => panelAt(step, 'event').event),
      screenAt('who-was-right').panel,
    ]);
    expect(told).not.toMatch(/\b(lie[sd]?|liars?|lying|first contact|triumph|victory|vindicat\w+)\b/i);
  });
});

describe('at the end', () => {
  it('twelve claims stand in a table, each with what became of it and a word', () => {
    const { rows } = panelAt('who-was-right', 'claims');
    expect(rows).toHaveLength(12);
    for (const { label, who, named, became, word } of rows) {
      for (const cell of [label, who, named, became, word]) expect(cell).not.toMatch(/^$|⟦/);
    }
    expect(rows.filter(({ named }) => named === 'yes')).toHaveLength(3);
  });

  it('the numbers of the weekend stand beside what is known, each source that lay in a pan with what became of its claims', () => {
    const { main, judged, leaned } = panelAt('then-and-now', 'then-and-now');
    expect(main.yours).toHaveLength(2);
    expect(judged).toHaveLength(4);
    expect(leaned.map(({ id }) => id)).toContain('nbc');
    for (const { claims } of leaned) expect(claims.length).toBeGreaterThan(0);
    const off = made(production, standing.get('then-and-now') ?? begin(backChannel), []);
    const lifted = { ...off, answers: { ...off.answers, PT: { pan: 'off', weight: 'solid' } as const } };
    const { panel } = screenOf(production, lifted);
    expect(panel?.panel === 'then-and-now' && panel.leaned.map(({ id }) => id)).not.toContain('times');
  });

  it('all sixteen can be read as a list, with the way on behind them', () => {
    const { list, walked, after: on } = panelAt('became-known', 'events');
    expect([list.length, walked, on?.id]).toEqual([16, false, 'who-was-right']);
    expect(panelAt('known-senator', 'event').before).toBe('became-known');
  });
});
