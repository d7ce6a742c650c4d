/** What the words must keep to: the article is not copied, officials are quoted exactly, nothing is long or empty. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditPapers } from '../../../src/weekends/back-channel/audit-papers.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { countWords, isOwnText, quotationsIn, shownAt, textOf, texts } from './telling.ts';

const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');

/** A run of this many words of the article, outside what an official said, is a copy. */
const RUN = 9;
const MOST = { document: 130, beat: 40, first: 190, sentence: 32, reveal: 60, line: 60 } as const;
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
/** What comes with the audit's cards: a few lines of the article, and what its sources said elsewhere. */
const papers = new Set<string>(auditPapers.map(({ id }) => id));
const documents = backChannel.documents.filter(({ id }) => !papers.has(id));
/** Words that stand in the sources and not in the article, each with the page it was read on. */
const ON_RECORD: Readonly<Record<string, string>> = {
  'We don’t have any discussions or negotiations with America': 'Reuters, 21 October 2012, BRE89K05N20121021',
  'We are not involved in such a thing right now': 'AFP, 21 October 2012',
  'Israel doesn’t know about these contacts': 'Reuters, 21 October 2012, L5E8LL3DZ20121021',
  'Obama administration officials': 'Reuters, 20 October 2012, L1E8LK25O20121020',
  'have agreed': 'PBS Tehran Bureau, 22 October 2012',
  'there have been back-channel talks': 'NBC News, 20 October 2012',
  'has had talks': 'Al-Monitor, Laura Rozen, 2813',
  understanding: 'Al-Monitor, Laura Rozen, 2813',
  'P5+1': 'the statement as issued, iranprimer.usip.org',
  'don’t have': 'Reuters, 21 October 2012, BRE89K05N20121021',
};
const isOnRecord = (quotation: string) => Object.hasOwn(ON_RECORD, quotation);

/** Officials' own words, by which alone so much of the article may stand here. */
const officials = documents.flatMap((document) =>
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
        .filter((quotation) => !article.includes(quotation) && !isOnRecord(quotation))
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
        .filter((quotation) => !known.includes(quotation.toLowerCase()) && !isOnRecord(quotation))
        .map((quotation) => `${id}: ${quotation}`),
    );
    expect(strange).toEqual([]);
  });

  it('is quoted in the audit, where its exact words are the question, by no more than eight of its own in a row', () => {
    const lines = backChannel.documents
      .filter(({ id }) => papers.has(id))
      .flatMap(({ id, blocks }) =>
        blocks.filter(({ role }) => role === 'quote').map((block) => `doc.${id}.${block.id}`),
      );
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      for (const quotation of quotationsIn(textOf(line))) expect(saidByOfficials(quotation), line).toBe(true);
    }
    for (const quotation of Object.keys(ON_RECORD)) expect(article.includes(`“${quotation}”`)).toBe(false);
  });

  it('is where every official’s words come from, whole and unchanged', () => {
    const quotes = documents.flatMap((document) =>
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
  it.each(documents)('$id shows no more than a screenful at once', ({ id, blocks }) => {
    const visible = blocks
      .filter((block) => block.role !== 'more')
      .map((block) => textOf(`doc.${id}.${block.id}`));
    expect(countWords(visible.join(' '))).toBeLessThanOrEqual(MOST.document);
  });

  it.each(documents)('$id unfolds no more than another screenful', ({ id, blocks }) => {
    const folded = blocks
      .filter((block) => block.role === 'more')
      .map((block) => textOf(`doc.${id}.${block.id}`));
    expect(countWords(folded.join(' '))).toBeLessThanOrEqual(MOST.document);
  });

  it('a card of the audit can be read at a glance', () => {
    const cards = [...backChannel.steps, ...backChannel.drawer].filter(({ shows }) => shows);
    expect(cards).toHaveLength(11);
    for (const { document, shows = [], questions } of cards) {
      const line = shows.map((block) => textOf(`doc.${document}.${block}`));
      expect(countWords(line.join(' ')), questions.join()).toBeLessThanOrEqual(MOST.line);
    }
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
