/** The other desks as they are offered: which save is gone on with, when the next is due by whatever clock, and the day as a calendar file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/present/calendar.ts';
import { presentDesks } from '../../src/present/desks.ts';
import { presentOffers, presentSaves, presentTitle } from '../../src/present/present.ts';
import type { SaveOnShelf } from '../../src/present/situation.ts';
import { house } from './tell.ts';

const [first = '', booster = ''] = house.weekends.filter(({ desk }) => desk).map(({ id }) => id);

function saved(weekend: string, filedOn?: string, id = weekend): SaveOnShelf {
  const filed = filedOn !== undefined;
  return {
    id,
    problem: undefined,
    summary: { id, number: 1, weekend, contentVersion: 1, edition: 'test', filed, filedOn, at: 'results' },
  };
}

const offered = (saves: readonly SaveOnShelf[], today?: string) =>
  new Map(presentDesks(house, { saves, today }).map((desk) => [desk.id, desk]));
const dueOn = (filedOn: string, today: string) => offered([saved(first, filedOn)], today).get(booster)?.due;

describe('the other desks', () => {
  it('are two, and no weekend among those offered', () => {
    expect([first, booster]).toEqual(['other-desks', 'other-desks-booster']);
    expect(presentOffers(house).map(({ id }) => id)).toEqual(['back-channel']);
    const title = presentTitle(house, { open: undefined, last: undefined, saves: [], hand: undefined });
    expect(title).toMatchObject({ desks: true, due: undefined });
    expect(title.clocks).toHaveLength(2);
  });

  it('go on with the save that there is, each by its own name', () => {
    const saves = [saved(first), saved('back-channel', undefined, 'other')];
    expect(offered(saves).get(first)).toMatchObject({ save: first, filed: false });
    const [desk, weekend] = presentSaves(house, { saves, last: undefined });
    expect(desk?.name).toMatch(/^Other desks/);
    expect(desk?.title).toMatch(/1917 to 1989/);
    expect(weekend).toMatchObject({ name: 'Weekend 1', title: '' });
  });

  it.each([
    ['2026-03-01', '2026-03-01', '2026-03-15', false],
    ['2026-03-01', '2026-03-14', '2026-03-15', false],
    ['2026-03-01', '2026-03-15', '2026-03-15', true],
    ['2026-03-01', '2027-01-01', '2026-03-15', true],
    ['2026-12-24', '2026-12-24', '2027-01-07', false],
    ['2028-02-20', '2028-02-20', '2028-03-05', false],
    // The clock was a year ahead when it was filed, and has been set back since.
    ['2027-03-01', '2026-03-01', '2026-03-15', false],
  ])('filed on %s and looked at on %s: due on %s', (filedOn, today, on, now) => {
    expect(dueOn(filedOn, today)).toMatchObject({ on, now });
  });

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('whatever the clock says, the wait is two weeks from today at most', () => {
    fc.assert(
      fc.property(day, day, (filedOn, today) => {
        const due = dueOn(filedOn, today);
        const wait = (Date.parse(due?.on ?? '') - Date.parse(today)) / 86_400_000;
        expect(wait).toBeLessThanOrEqual(14);
        expect(due?.now).toBe(wait <= 0);
      }),
    );
  });

  it('are due after nothing where the first are not done, nobody tells the day, or the next are begun', () => {
    expect(offered([saved(first)], '2026-03-01').get(booster)?.due).toBeUndefined();
    expect(offered([saved(first, '2026-03-01')]).get(booster)?.due).toBeUndefined();
    const begun = [saved(first, '2026-03-01'), saved(booster)];
    expect(offered(begun, '2026-03-02').get(booster)?.due).toBeUndefined();
  });
});

describe('the calendar file', () => {
  it('holds one whole day, and every calendar may take it twice', () => {
    const text = calendarFile({
      id: 'desks',
      on: '2026-03-15',
      made: '2026-03-01',
      title: 'Five more',
      about: 'One, two; three\\\nfour',
    });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Back Channel//Other desks//EN',
      'BEGIN:VEVENT',
      'UID:desks-20260315@back-channel',
      'DTSTAMP:20260301T000000Z',
      'DTSTART;VALUE=DATE:20260315',
      'SUMMARY:Five more',
      'DESCRIPTION:One\\, two\\; three\\\\\\nfour',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line of more than 75 octets, and unfolded every word of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (about) => {
        const text = calendarFile({ id: 'a', on: '2026-03-15', made: '2026-03-01', title: 'b', about });
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = text.replaceAll('\r\n ', '');
        const said = /DESCRIPTION:(.*?)\r\nTRANSP/s.exec(unfolded)?.[1] ?? '';
        expect(said.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign))).toBe(
          about.replace(/\r\n/g, '\n'),
        );
      }),
    );
  });
});
