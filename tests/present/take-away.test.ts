/** What is taken away: a card that says how it went and nothing of what it was about, and everything filed on one sheet. */
import { describe, expect, it } from 'vitest';
import { laterPanels } from '../../src/present/later-panels.ts';
import { panelOf } from '../../src/present/panels.ts';
import type { State } from '../../src/rules/state.ts';
import { questionsOfKind } from '../../src/rules/lookup.ts';
import { begin } from '../../src/rules/step.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { words } from '../e2e/words.ts';
import { rash } from '../e2e/rash.ts';
import { oracle, perfectReader, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { tell } from './tell.ts';

function takenFrom(state: State) {
  const panel = panelOf(tell(state), 'take-away', laterPanels);
  if (panel?.panel !== 'take-away') throw new Error('nothing is taken away');
  return panel;
}

const players = [oracle(), rash(), randomClicker(1), randomClicker(2)];
const cards = players.map((player) => takenFrom(play(backChannel, player).state).card);

/** The moves of a player with the first bulletin sent as FLASH. */
function flashed(): State {
  const [first] = questionsOfKind(backChannel, 'bulletin');
  const { journal } = play(backChannel, rash());
  return journal
    .flatMap((move) =>
      move.type === 'answer' && move.question === first?.id
        ? [move, { type: 'flash', bulletin: first.id, on: true } as const]
        : [move],
    )
    .reduce((state, move) => after(backChannel, state, move), begin(backChannel));
}

describe('the card', () => {
  it('has three strips, with a mark for each reading, thread and line', () => {
    for (const { strips } of cards) {
      expect(strips.map(({ id }) => id)).toEqual(['needle', 'threads', 'lines']);
      const [needle, threads, lines] = strips.map(({ marks }) => marks.length);
      expect(needle).toBeGreaterThan(1);
      expect(threads).toBe(questionsOfKind(backChannel, 'relation').length);
      expect(lines).toBe(questionsOfKind(backChannel, 'bulletin').length);
    }
  });

  it('tells one player from another', () => {
    expect(new Set(cards.map(({ text }) => text)).size).toBe(cards.length);
    const [best] = cards;
    expect(best?.strips.slice(1).every(({ marks }) => marks.every(({ went }) => went === 'whole'))).toBe(
      true,
    );
  });

  it('says in words and in signs what it shows', () => {
    for (const { strips, alt, text } of cards) {
      const lines = text.split('\n').slice(2);
      expect(lines).toHaveLength(strips.length);
      strips.forEach(({ name, said, marks }, at) => {
        expect(alt).toContain(`${name}: ${said}`);
        const [signs = '', told] = lines[at]?.split('  ') ?? [];
        expect([Array.from(signs).length, told]).toEqual([marks.length, `${name}: ${said}`]);
      });
    }
  });

  it('remembers the one line that went out as FLASH', () => {
    const { strips, alt } = takenFrom(flashed()).card;
    const flashes = strips.map(({ marks }) => marks.map(({ flash }) => flash));
    expect(flashes.flat().filter(Boolean)).toHaveLength(1);
    expect(flashes[2]?.[0]).toBe(true);
    expect(alt).toContain('Line 1 went out as FLASH.');
    expect(cards.some((card) => card.alt.includes('FLASH'))).toBe(false);
  });

  it('gives nothing of the weekend away: no source, question, claim or date of it', () => {
    const told = Object.entries(words).filter(([id]) => /^(doc|q|claim|prop|step|cast|item)\./.test(id));
    const given = cards.flatMap(({ text, alt }) => [text, alt]).join('\n');
    // Names of one word, such as “Threads”, may be the desk's own.
    const telling = told.map(([, said]) => said).filter((said) => /\s/.test(said));
    expect(telling.filter((said) => given.includes(said))).toEqual([]);
    expect(given).not.toMatch(/Iran|Obama|Washington|Tehran|2012|October/);
  });
});

describe('the sheet', () => {
  it('holds the filed page, every forecast that came out, and the turns', () => {
    const { sheet } = takenFrom(play(backChannel, perfectReader()).state);
    const counting = questionsOfKind(backChannel, 'forecast').filter(({ counts }) => counts === 'forecasts');
    expect(sheet.page?.locked).toBe(true);
    expect(sheet.forecasts.map(({ id }) => id)).toEqual(counting.map(({ id }) => id));
    expect(sheet.forecasts.every(({ percent, figure }) => percent === 50 && figure === '0.25')).toBe(true);
    expect(sheet.turns).toHaveLength(5);
  });
});
