/** How a text is read: whatever it holds, it is shown and never fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MISSING, parseRich, plain, say, sayCount, sayIfAny } from '../../src/words/words.ts';

const words = {
  hello: 'Hello {name}, hello {name}.',
  'apple.one': '{count} apple',
  'apple.other': '{count} apples',
  'term.npt.note': 'A treaty.',
};

describe('a word that is missing', () => {
  it.each(['nobody', '', 'constructor', '__proto__', 'toString'])('shows its id: %s', (id) => {
    expect(say(words, id)).toBe(`⟦${id}⟧`);
    expect(say(words, id)).toMatch(MISSING);
    expect(sayCount(words, 'en', id, 2)).toBe(`⟦${id}.other⟧`);
    expect(sayIfAny(words, id)).toBe('');
  });

  it('shows its id where it is the note of a term', () =>
    expect(parseRich(words, '[term:veto|a veto]')).toEqual([
      { term: 'veto', text: 'a veto', note: '⟦term.veto.note⟧' },
    ]));
});

it.each([
  ['hello', { name: 'Ada' }, 'Hello Ada, hello Ada.'],
  ['hello', {}, 'Hello {name}, hello {name}.'],
  ['hello', { name: 0 }, 'Hello 0, hello 0.'],
] as const)('%s with %o is filled in', (id, values, said) => expect(say(words, id, values)).toBe(said));

describe('a sentence with spans', () => {
  it.each([
    ['[p1|some words] more', [{ phrase: 'p1', text: 'some words' }, { text: ' more' }]],
    ['[term:npt|the treaty]', [{ term: 'npt', text: 'the treaty', note: 'A treaty.' }]],
    ['[p1|some [odd] words]', [{ phrase: 'p1', text: 'some [odd] words' }]],
    ['[sic]', [{ text: '[sic]' }]],
    ['before [p1|never closed', [{ text: 'before [p1|never closed' }]],
    ['[p1|shut] then [p2|open', [{ phrase: 'p1', text: 'shut' }, { text: ' then [p2|open' }]],
    ['', []],
  ])('is taken apart: %s', (text, runs) => expect(parseRich(words, text)).toEqual(runs));

  it('keeps every word of its text, whatever stands around them', () => {
    const piece = fc.constantFrom('[', ']', '|', '[p1|', '[term:npt|', 'word', ' ', '{', '}');
    const wordsIn = (text: string) => text.match(/word/g)?.length ?? 0;
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const inIds = wordsIn((text.match(/\[[\w:-]+\|/g) ?? []).join(''));
        expect(wordsIn(plain(parseRich(words, text)))).toBeGreaterThanOrEqual(wordsIn(text) - inIds);
      }),
      { numRuns: 2000 },
    );
  });
});
