/** What the words must keep to: the article is not copied, officials are quoted exactly, nothing is long or empty. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { countWords, isOwnText, quotationsIn, shownAt, textOf, texts } from './telling.ts';

const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');

/** A run of this many words of the article, outside what an official said, is a copy. */
const RUN = 9;
const MOST = { document: 130, beat: 40, first: 190, sentence: 32, reveal: 60 } as const;
/** Of the lines of feedback, this many may open with the same two words. */
const ALIKE = 3;
/** A run of this many words in the feedback on two items is a phrase worn thin. */
const WORN = 6;
/** What stands between quotation marks and is nobody’s: the editor’s own sentence, and a phrase explained. */
const OUR_OWN = ['I can’t tell', 'In terms'];

const lettersOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string): readonly string[] => {
  const all = lettersOf(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '));
};
const copied = new Set(runsOf(article));
/** Officials' own words, by which alone so much of the article may stand here. */
const officials = backChannel.documents.flatMap((document) =>
  document.blocks
    .filter((block) => block.role === 'quote')
    .map((block) => textOf(`doc.${document.id}.${block.id}`)),
);
const saidByOfficials = (quotation: string) => officials.some((words) => words.includes(quotation));
const copiesIn = (text: string) =>
  text
    .replace(/“([^”]*)”/g, (whole, quotation: string) => (saidByOfficials(quotation) ? '“|”' : whole))
    .split('“|”')
    .flatMap(runsOf)
    .filter((run) => copied.has(run));

const ids = Object.keys(texts);
const all = ids.map((id) => [id, textOf(id)] as const);
const said = all.filter(([id]) => /^q\..*\.(right|partly|wrong|near|far|happened|noted)$/.test(id));

describe('the article', () => {
  it('is nowhere copied but for what officials said', () => {
    expect(all.flatMap(([id, text]) => copiesIn(text).map((run) => `${id}: ${run}`))).toEqual([]);
  });

  it('would be found if it were', () => {
    const sentence =
      'A confusing turn of events took place over the weekend with regard to US–Iranian relations.';
    expect(copiesIn(`We say: ${sentence}`).length).toBeGreaterThan(0);
    expect(copiesIn(`It says: “${sentence}”`).length).toBeGreaterThan(0);
    const official = 'We continue to work with the P5 on a diplomatic solution';
    expect(copiesIn(`He says: “${official}”`)).toEqual([]);
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

  it('holds every quotation of the weekend, but for our own words', () => {
    const known = article.toLowerCase();
    const own = all.filter(([id]) => isOwnText(id));
    const strange = own.flatMap(([id, text]) =>
      quotationsIn(text)
        .filter((quotation) => !OUR_OWN.includes(quotation) && !/^\{\w+\}$/.test(quotation))
        .filter((quotation) => !known.includes(quotation.toLowerCase()))
        .map((quotation) => `${id}: ${quotation}`),
    );
    expect(strange).toEqual([]);
  });

  it('is where every official’s words come from, whole and unchanged', () => {
    const quotes = backChannel.documents.flatMap((document) =>
      document.blocks.flatMap((block) => (block.role === 'quote' ? [`doc.${document.id}.${block.id}`] : [])),
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
      .filter((block) => block.role !== 'more')
      .map((block) => textOf(`doc.${id}.${block.id}`));
    expect(countWords(visible.join(' '))).toBeLessThanOrEqual(MOST.document);
  });

  it.each(backChannel.documents)('$id unfolds no more than another screenful', ({ id, blocks }) => {
    const folded = blocks
      .filter((block) => block.role === 'more')
      .map((block) => textOf(`doc.${id}.${block.id}`));
    expect(countWords(folded.join(' '))).toBeLessThanOrEqual(MOST.document);
  });

  it('every beat, question, line of feedback and note is short', () => {
    const long = all.filter(([, text]) => countWords(text) > MOST.beat).map(([id]) => id);
    expect(long.filter((id) => /^(step|cast|claim|prop|q|term)\./.test(id))).toEqual([]);
  });

  it('what comes of an answer, with its reason, is said in few words', () => {
    const long = said.flatMap(([id, text]) => {
      const reason = [
        id.replace(/\w+$/, 'why'),
        ...(/(near|far)$/.test(id) ? [id.replace(/\w+$/, 'happened')] : []),
      ];
      const together = [text, ...reason.filter((each) => each in texts && each !== id).map(textOf)];
      return countWords(together.join(' ')) > MOST.reveal ? [id] : [];
    });
    expect(long).toEqual([]);
  });

  it('no sentence of ours needs a second breath', () => {
    const ours = all.filter(([id]) => !id.endsWith('.quote') && id !== 'weekend.credit');
    const long = ours.flatMap(([id, text]) =>
      text
        .split(/(?<=[.?!]”?)\s+/)
        .filter((sentence) => countWords(sentence) > MOST.sentence)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('the first decision comes early', () => {
    const first = backChannel.steps.findIndex((step) => step.questions.length > 0);
    const before = backChannel.steps.slice(0, first + 1).flatMap(shownAt);
    const asked = before.filter((id) => !/\.(noted|title)$/.test(id) && !id.startsWith('prop.'));
    expect(countWords(asked.map(textOf).join(' '))).toBeLessThanOrEqual(MOST.first);
  });
});

describe('feedback', () => {
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

  it('does not keep opening alike', () => {
    const openings = said.map(([, text]) => lettersOf(text).slice(0, 2).join(' '));
    const often = openings.filter((one) => openings.filter((other) => other === one).length > ALIKE);
    expect([...new Set(often)]).toEqual([]);
  });

  it('does not wear a phrase thin: what is said of one answer is not said again of another', () => {
    const runs = said.flatMap(([, text]) => {
      const words = lettersOf(text.replace(/“[^”]*”/g, '“”'));
      const starts = words.slice(0, Math.max(0, words.length - WORN + 1));
      return [...new Set(starts.map((_, at) => words.slice(at, at + WORN).join(' ')))];
    });
    const met = new Set<string>();
    expect(runs.filter((run) => met.size === met.add(run).size)).toEqual([]);
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
