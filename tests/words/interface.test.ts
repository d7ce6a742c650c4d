/** The interface's words: errors help, buttons say what they do, and nothing shouts. */
import { describe, expect, it } from 'vitest';
import { interfaceWords as words } from '../fixtures/interface.ts';
import { countWords } from '../weekends/back-channel/telling.ts';

const all = Object.entries(words);
const starting = (start: RegExp) => all.filter(([id]) => start.test(id));

/** What went wrong, said to the player; `failure.about` is the screen of last resort. */
const ERRORS = starting(/^notice\.(storage|import|save|removed)-|^failure\.about/);
const BUTTONS = starting(/^(lock|actions|failure\.(export|reload))\b(?!.*not-ready)/);

const MOST = { error: 40, button: 5 } as const;

describe('an error', () => {
  it('is one of those that can happen', () => expect(ERRORS.length).toBeGreaterThan(9));

  it.each(ERRORS)('%s says that nothing is lost, and the way on', (_id, text) => {
    expect(text).toMatch(/nothing (is lost|was deleted)|as they were|untouched|still there|is saved/i);
    expect(text).toMatch(/\b(open|choose|try|download|start|load|go on|play on)\b/i);
    expect(countWords(text)).toBeLessThanOrEqual(MOST.error);
  });
});

describe('a button', () => {
  it.each(BUTTONS)('%s says in few words what it does', (_id, text) => {
    expect(text).not.toMatch(/^(ok|okay|yes|no|submit|enter|click)\b/i);
    expect(countWords(text)).toBeLessThanOrEqual(MOST.button);
  });
});

describe('every word of the interface', () => {
  it('is set with typographic marks', () => {
    expect(all.filter(([, text]) => /["']|\.\.\./.test(text))).toEqual([]);
  });

  it('keeps its voice down', () => expect(all.filter(([, text]) => text.includes('!'))).toEqual([]));

  it('tells nobody what to do by a colour, a shape or a side alone', () => {
    const told = all.filter(([id]) => !/^(settings|thing)\./.test(id)).map(([, text]) => text);
    const sensory =
      /\b(green|blue|yellow|orange|round|square) (button|one)|\bon the (left|right)\b|\b(left|right)-hand\b/i;
    expect(told.filter((text) => sensory.test(text))).toEqual([]);
  });
});
