/** The interface's words serve any weekend: they hold no name, date or number of this one. */
import { describe, expect, it } from 'vitest';
import { interfaceWords } from '../../fixtures/interface.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { texts, textOf } from './telling.ts';

/** What else the interface may name: the game itself, and in its credits and its science who made what, and when. */
const OWN = /^(credits\.|grade\.diagonal$)/;
const GAME = /Back Channel/g;
const spoken = Object.entries(interfaceWords)
  .filter(([id]) => !OWN.test(id))
  .map(([id, text]) => [id, text.replaceAll(GAME, '')] as const);

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}’-]+/gu) ?? [];
const lowered = new Set(
  Object.keys(texts)
    .flatMap((id) => wordsOf(textOf(id)))
    .filter((word) => word === word.toLowerCase()),
);

/** Capitalised words of the names of people, sources, places and chapters that nowhere stand for something common. */
const names = new Set(
  Object.keys(texts)
    .filter((id) =>
      /^(cast\..*|doc\..*|chapter\..*|weekend\.clock.*)\.(name|speaker\.[\w-]+|title|west|east)$/.test(id),
    )
    .flatMap((id) => wordsOf(textOf(id)))
    .filter((word) => /^\p{Lu}/u.test(word) && !lowered.has(word.toLowerCase())),
);

const days = [...backChannel.steps, ...backChannel.drawer].map(({ clock }) => new Date(`${clock}Z`));
const dated = (options: Intl.DateTimeFormatOptions) =>
  days.map((day) => day.toLocaleDateString('en-GB', { timeZone: 'UTC', ...options }));
const dates = new Set([
  ...dated({ weekday: 'long' }),
  ...dated({ month: 'long' }),
  ...dated({ year: 'numeric' }),
]);

/** A number written out or in figures beside something that each weekend has its own count of. */
const COUNTED =
  /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\s+(\w+\s+)?(forecasts|judgements|sources|documents|questions|claims|grades|items|chapters|steps|minutes|days)\b/i;

const naming = (found: ReadonlySet<string>) =>
  spoken.filter(
    ([, text]) =>
      wordsOf(text).some((word) => found.has(word)) ||
      [...found].some((one) => /^\d+$/.test(one) && text.includes(one)),
  );

describe('the interface', () => {
  it('is held against the names of the weekend', () => {
    expect([...names]).toEqual(expect.arrayContaining(['Obama', 'NBC', 'Saturday', 'Salehi', 'Tehran']));
    expect([...dates]).toEqual(expect.arrayContaining(['Monday', 'October', '2012']));
  });

  it('names nobody and nothing of it', () => expect(naming(names)).toEqual([]));

  it('gives no date of it', () => expect(naming(dates)).toEqual([]));

  it('counts nothing that another weekend has more or fewer of', () => {
    expect(COUNTED.test('Twelve forecasts are too few')).toBe(true);
    expect(spoken.filter(([, text]) => COUNTED.test(text))).toEqual([]);
  });
});
