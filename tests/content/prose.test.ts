/** What the words must keep to: the article is not copied, officials are quoted exactly, nothing is long or empty. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/content/back-channel/weekend.ts';
import { countWords, quotationsIn, shownAt, textOf, texts } from './telling.ts';

const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');

/** A run of this many words of the article outside quotation marks is a copy. */
const RUN = 12;
const MOST = { document: 130, beat: 40, first: 190 } as const;

const lettersOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string): readonly string[] => {
  const all = lettersOf(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '));
};
const copied = new Set(runsOf(article));
const copiesIn = (text: string) =>
  text
    .replace(/“[^”]*”/g, '“”')
    .split('“”')
    .flatMap(runsOf)
    .filter((run) => copied.has(run));

const ids = Object.keys(texts);
const all = ids.map((id) => [id, textOf(id)] as const);

describe('the article', () => {
  it('is nowhere copied outside quotation marks', () => {
    expect(all.flatMap(([id, text]) => copiesIn(text).map((run) => `${id}: ${run}`))).toEqual([]);
  });

  it('would be found if it were', () => {
    const sentence =
      'A confusing turn of events took place over the weekend with regard to US–Iranian relations.';
    expect(copiesIn(`We say: ${sentence}`).length).toBeGreaterThan(0);
    expect(copiesIn(`It says: “${sentence}”`)).toEqual([]);
  });

  it('holds every word that a document, a claim or a comparison puts between quotation marks', () => {
    const quoting = all.filter(([id]) => /^(doc|claim)\.|\.article$/.test(id) && !id.startsWith('step.'));
    const strange = quoting.flatMap(([id, text]) =>
      quotationsIn(text)
        .filter((quotation) => !article.includes(quotation))
        .map((quotation) => `${id}: ${quotation}`),
    );
    expect(strange).toEqual([]);
  });

  it('is where every official’s words come from, whole and unchanged', () => {
    const quotes = backChannel.documents.flatMap((document) =>
      document.blocks.flatMap((block) => (block.kind === 'quote' ? [`doc.${document.id}.${block.id}`] : [])),
    );
    expect(quotes).toEqual(['doc.nsc.quote', 'doc.salehi.quote', 'doc.nbc.allies']);
    for (const id of quotes) {
      const quotations = quotationsIn(textOf(id));
      expect(quotations).toHaveLength(1);
      expect(article).toContain(`“${quotations.join('')}”`);
      expect(textOf(id)).toBe(`“${quotations.join('')}”`);
    }
  });
});

describe('length', () => {
  it.each(backChannel.documents)('$id shows no more than a screenful at once', ({ id, blocks }) => {
    const visible = blocks
      .filter((block) => block.kind !== 'more')
      .map((block) => textOf(`doc.${id}.${block.id}`));
    expect(countWords(visible.join(' '))).toBeLessThanOrEqual(MOST.document);
  });

  it.each(ids.filter((id) => id.endsWith('.beat')))('%s is short', (id) => {
    expect(countWords(textOf(id))).toBeLessThanOrEqual(MOST.beat);
  });

  it('the first decision comes early', () => {
    const first = backChannel.steps.findIndex((step) => step.questions.length > 0);
    const before = backChannel.steps.slice(0, first + 1).flatMap(shownAt);
    const asked = before.filter((id) => !/\.(noted|title)$/.test(id) && !id.startsWith('prop.'));
    expect(countWords(asked.map(textOf).join(' '))).toBeLessThanOrEqual(MOST.first);
  });
});

describe('feedback', () => {
  const said = all.filter(([id]) => /^q\..*\.(right|partly|wrong|near|far|happened|noted)$/.test(id));

  it('is written for its item: no line serves twice', () => {
    const lines = said.map(([, text]) => text);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  it('never pats on the back or slaps a wrist', () => {
    const empty =
      /^(correct|incorrect|right|wrong|well done|good job|great|excellent|nice|sorry|oops|not quite|try again)\b[^“]{0,12}[.!]/i;
    expect(empty.test('Well done!')).toBe(true);
    expect(said.filter(([, text]) => empty.test(text))).toEqual([]);
    expect(all.filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it('tells a forecaster something else on either side of even odds', () => {
    for (const { id, kind, counts } of backChannel.questions) {
      if (kind === 'forecast' && counts === 'forecasts') {
        expect(textOf(`q.${id}.near`)).not.toBe(textOf(`q.${id}.far`));
      }
    }
  });
});

it('the marks are typographic throughout', () => {
  expect(ids.filter((id) => /["']/.test(texts[id] ?? ''))).toEqual([]);
});
