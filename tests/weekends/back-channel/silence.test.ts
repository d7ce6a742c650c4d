/** Nothing is given away: no screen names what has not arrived, and no address does. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { interfaceWords } from '../../fixtures/interface.ts';
import { isOwnText, phraseText, shownAt, textOf, texts } from './telling.ts';

/** What would give a document away before it arrives. */
const TELLTALES: readonly (readonly [document: string, words: RegExp])[] = [
  ['times', /\bTimes\b/],
  ['nsc', /Vietor|National Security Council/],
  ['salehi', /Salehi|foreign minister/i],
  ['al-monitor', /Al-Monitor|Rozen|Samore|\bTurkey\b|Istanbul/],
  ['nbc', /\bNBC\b/],
  ['campaign', /campaign desk|\bploy\b/i],
];

const arrival = (document: string) =>
  backChannel.steps.findIndex((step) => step.arrives === true && step.document === document);

describe.each(TELLTALES)('%s', (document, telltale) => {
  const before = backChannel.steps.slice(0, arrival(document));

  it('is not spoken of before it arrives', () => {
    const told = before.flatMap((step) => shownAt(step).map((id) => [step.id, id] as const));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(([, id]) => telltale.test(textOf(id)))).toEqual([]);
  });

  it('would be noticed: its own words hold a telltale', () => {
    const own = backChannel.steps.slice(arrival(document), arrival(document) + 1).flatMap(shownAt);
    expect(own.some((id) => telltale.test(textOf(id)))).toBe(true);
  });

  it('is in no earlier address', () => {
    expect(before.filter((step) => telltale.test(step.id))).toEqual([]);
  });
});

describe('the title page', () => {
  it('names no source and no answer', () => {
    const telltales = [...TELLTALES.map(([, words]) => words), /\bden(y|ie[sd]|ials?)\b|\bconfirm/i];
    const shown = Object.entries(interfaceWords).filter(([id]) => id.startsWith('title.'));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(([, text]) => telltales.some((telltale) => telltale.test(text)))).toEqual([]);
  });
});

describe('the interface', () => {
  it('names no source of the weekend, whatever it is showing', () => {
    const telltales = TELLTALES.map(([, words]) => words);
    const told = Object.entries(interfaceWords).filter(([, text]) =>
      telltales.some((telltale) => telltale.test(text)),
    );
    expect(told).toEqual([]);
  });
});

describe('history', () => {
  it('stays out of the weekend itself: what became known later is nowhere told in it', () => {
    const later = /\bOman|Muscat|Rouhani|Joint Plan|JCPOA|Boca Raton|\b201[4-9]\b/i;
    const own = Object.keys(texts).filter(isOwnText);
    expect(own.filter((id) => later.test(textOf(id)))).toEqual([]);
  });
});

describe('the sealed file', () => {
  it('shows nothing before it is opened, and every forecast about it is locked by then', () => {
    const file = backChannel.documents.find((document) => document.id === 'nbc');
    expect(file?.blocks.map((block) => block.after)).toEqual(['NX', 'NX', 'NX', 'NX']);
    const at = (question: string) => backChannel.steps.findIndex((step) => step.questions.includes(question));
    for (const forecast of ['BF10', 'BF11', 'BF12']) expect(at(forecast)).toBeLessThan(at('NX'));
  });
});

describe('the order of the evening', () => {
  it('has a statement marked before the forecasts about it are revealed', () => {
    const at = (id: string) => backChannel.steps.findIndex((step) => step.questions.includes(id));
    const revealed = (id: string) => backChannel.steps.findIndex((step) => step.reveals?.includes(id));
    for (const marks of ['PS1-edge', 'PS1-door']) {
      for (const forecast of ['BF1', 'BF3', 'BF4']) expect(at(marks)).toBeLessThan(revealed(forecast));
    }
    for (const marks of ['PS2', 'PS3']) {
      for (const forecast of ['BF2', 'BF5']) expect(at(marks)).toBeLessThan(revealed(forecast));
    }
  });

  it('has each source filed and placed before an outcome says how far it goes', () => {
    const at = (id: string) => backChannel.steps.findIndex((step) => step.questions.includes(id));
    const revealed = (id: string) => backChannel.steps.findIndex((step) => step.reveals?.includes(id));
    for (const own of ['B2', 'PN']) expect(at(own)).toBeLessThan(revealed('BF4'));
    for (const own of ['B3', 'PS']) expect(at(own)).toBeLessThan(revealed('BF5'));
  });

  it('quotes none of the article’s hedges on the two pages, before they are to be marked', () => {
    const hedges = backChannel.questions.flatMap((question) =>
      question.id === 'PS4' && question.kind === 'marks'
        ? question.key.map((id) => phraseText(question.document, id).toLowerCase())
        : [],
    );
    const judged = backChannel.questions.filter(({ kind }) => kind === 'judgement');
    expect([hedges.length, judged.length]).toEqual([2, 5]);
    const told = judged.flatMap(({ id }) => [textOf(`q.${id}.article`), textOf(`q.${id}.prompt`)]);
    const given = told.filter((text) => hedges.some((hedge) => text.toLowerCase().includes(hedge)));
    expect(given).toEqual([]);
    const at = (id: string) => backChannel.steps.findIndex((step) => step.id === id);
    expect(at('two-pages')).toBeLessThan(at('article-hedges'));
  });
});
