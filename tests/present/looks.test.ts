/** What a weekend looks like that says nothing of it, or what this game does not know: plain, and whole to its end. */
import { laterPanels } from '../../src/present/later-panels.ts';
import type { Production } from '../../src/present/telling.ts';
import { describe, expect, it } from 'vitest';
import { begun } from '../../src/record/open-weekend.ts';
import { timeOn } from '../../src/present/looks.ts';
import { presentCaseFile, presentStep } from '../../src/present/present.ts';
import type { Scenery } from '../../src/present/scenery.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import type { State } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import { WEEKENDS } from '../fixtures/weekends.ts';
import { perfectReader, play } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { production as ours } from './tell.ts';

/** Looks that come from another game, from a mangled file, or from an object's own innards. */
const UNKNOWN: Scenery = JSON.parse(`{
  "title": "sea",
  "places": { "shift": "moon", "sunday": "constructor" },
  "scenes": { "times-read": "cellar" },
  "panels": { "shift": "parade" },
  "documents": { "times": { "format": "telegram", "side": "up" }, "nsc": {} },
  "map": "moon",
  "city": "atlantis",
  "clocks": [{ "mark": "sphinx", "ahead": 60 }]
}`);

const situation = (state: State) => ({
  open: { ...begun(ours.weekend, 'one', 1), state },
  last: 'one',
  saves: [],
  hand: undefined,
  panels: laterPanels,
});

/** Every screen of a weekend read well. */
function screensOf(production: Production): readonly StepScreen[] {
  const { weekend } = production;
  let state = begin(weekend);
  return play(weekend, perfectReader()).journal.flatMap((move) => {
    state = after(weekend, state, move);
    return presentStep(production, situation(state)) ?? [];
  });
}

describe.each([
  ['nothing', {}],
  ['what nobody knows', UNKNOWN],
])('a weekend that says %s of its looks', (_name, scenery) => {
  const production = { ...ours, scenery };
  const screens = screensOf(production);
  const { state } = play(ours.weekend, perfectReader());

  it('plays in a plain place, in any city, without clocks', () => {
    expect(new Set(screens.map((screen) => screen.place))).toEqual(new Set(['plain']));
    expect(new Set(screens.map((screen) => screen.map))).toEqual(new Set(['plain']));
    expect(screens.flatMap((screen) => screen.clocks)).toEqual([]);
    expect(new Set(screens.map((screen) => screen.city))).toEqual(new Set([undefined]));
  });

  it('has plain notes for documents, which hang in the middle of the board', () => {
    const formats = screens.flatMap(({ document, tray }) => [
      ...(document ? [document.format] : []),
      ...tray.map((item) => item.format),
    ]);
    expect(new Set(formats)).toEqual(new Set(['note']));
    const claims = presentCaseFile(production, situation(state))?.board.claims ?? [];
    expect(new Set(claims.map((claim) => claim.side))).toEqual(new Set(['middle']));
  });

  it('ends with its readouts all the same', () => {
    const shown = screens.flatMap(({ id, panel }) => (panel ? [[id, panel.panel]] : []));
    expect(shown).toEqual([['everything', 'readouts']]);
  });

  it('plays each step in the scene that its question brings', () => {
    const scenes = new Map(screens.map((screen) => [screen.id, screen.scene]));
    for (const [id, scene] of Object.entries({
      shift: 'desk',
      prior: 'forecast',
      'times-read': 'desk',
      'times-balance': 'balance',
      'statement-outcomes': 'forecast',
      'statement-thread': 'board',
      page: 'forecast',
      'one-or-two': 'balance',
      filing: 'desk',
    }))
      expect([id, scenes.get(id)]).toEqual([id, scene]);
  });
});

it.each(WEEKENDS)('$weekend.id shows its readouts before it is over', (production) => {
  const shown = screensOf(production).flatMap(({ panel }) => (panel ? [panel.panel] : []));
  expect(shown.filter((panel) => panel === 'readouts' || panel === 'results')).not.toEqual([]);
});

it('the clocks on the wall tell the time of their cities', () => {
  const zones = ['America/New_York', 'Asia/Tehran'];
  const [first] = screensOf(ours);
  const told = (zone: string) =>
    new Date('2012-10-20T21:47:00-04:00').toLocaleTimeString('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
    });
  const shown = first?.clocks.map(({ ahead }) => {
    const minutes = (21 * 60 + 47 + ahead) % (24 * 60);
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  });
  expect(shown).toEqual(zones.map(told));
});

it.each([
  ['2012-10-20T22:36', 0, '22:36'],
  ['2012-10-20T22:36', 450, '06:06'],
  ['2012-10-20T00:15', -60, '23:15'],
])('a wall clock at %s of the desk, %i minutes ahead, shows %s', (iso, ahead, time) => {
  expect(timeOn({ mark: 'ridge', ahead }, iso)).toBe(time);
});
