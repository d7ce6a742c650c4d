/** The weekend asks every item of the key, when the key says, with its answer and its paragraphs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import type { Kind, Question, QuestionOf, SlotOption } from '../../../src/rules/weekend.ts';
import key from './items.json' with { type: 'json' };
import { phraseText, textOf } from './telling.ts';

const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');

type Item = (typeof key.items)[number];
interface ItemKey {
  readonly outcome?: number;
  readonly correct?: readonly (string | number)[];
  readonly tags?: Readonly<Record<string, string | number | boolean>>;
  readonly chain?: readonly string[];
  readonly originNamed?: boolean;
  readonly canTellApart?: boolean;
  readonly relation?: string;
  readonly marks?: readonly { readonly keyTokens: readonly string[] }[];
  readonly band?: readonly number[];
  readonly stance?: string;
  readonly proposition?: string;
  readonly order?: readonly string[];
  readonly ties?: readonly (readonly string[])[];
}
const keyOf = (item: Item): ItemKey => item.key;

const CHAPTERS: Readonly<Record<string, string>> = {
  '1': 'saturday-evening',
  '2': 'saturday-night',
  '3': 'sunday',
  '4': 'file-grows',
  '4 sealed': 'file-grows',
  '5': 'monday',
  '6': 'verdict',
};
const STANCES: Readonly<Record<string, string>> = { 'judged likely': 'likely', 'left open': 'open' };
const LINKS: Readonly<Record<string, string>> = {
  article: 'file',
  'Laura Rozen (Al-Monitor)': 'rozen',
  'an Iran analyst (unnamed)': 'analyst',
  unknown: 'unknown',
};
const EVENTS: Readonly<Record<string, string>> = {
  'Times report': 'times',
  'US statement': 'statement',
  'Salehi news conference': 'conference',
  'foreign-policy debate': 'debate',
  'election day': 'election',
};

const questionsOf = (item: string): readonly Question[] =>
  backChannel.questions.filter(
    (question) => (question.item ?? question.id) === item && question.counts !== 'practice',
  );
const slotsOf = (item: string) =>
  backChannel.questions.flatMap((question) =>
    question.kind === 'bulletin' ? question.slots.filter((slot) => slot.item === item) : [],
  );
const bulletinsOf = (item: string) =>
  backChannel.questions.filter(
    (question) => question.kind === 'bulletin' && question.slots.some((slot) => slot.item === item),
  );
const chapterAsking = (id: string) => backChannel.steps.find((step) => step.questions.includes(id))?.chapter;
const ofKind = <K extends Kind>(item: Item, kind: K): readonly QuestionOf<K>[] =>
  questionsOf(item.id).filter((question): question is QuestionOf<K> => question.kind === kind);
const itemsWith = (part: keyof ItemKey) => key.items.filter((item) => part in item.key);
const letter = (correct: string | number) =>
  typeof correct === 'number' ? 'abcde'.charAt(correct) : correct;
const right = (options: readonly SlotOption[]) =>
  options.filter((option) => option.credit === 1).map((option) => option.id);

describe('the key', () => {
  it('holds forty items, whose anchors all stand in the article', () => {
    expect(key.items).toHaveLength(40);
    for (const item of key.items) {
      for (const anchor of item.article_anchors) expect(article).toContain(anchor);
    }
  });

  it('and no scored item of the weekend is missing from it, but the placements, the wire and the grid', () => {
    const known = key.items.map((item) => item.id);
    const own = backChannel.questions
      .filter((question) => ['forecasts', 'judgement', 'reading'].includes(question.counts))
      .filter((question) => !['placement', 'bulletin', 'correction', 'grid'].includes(question.kind))
      .map((question) => question.item ?? question.id);
    expect(known).toEqual(expect.arrayContaining(own));
  });
});

describe.each(key.items)('$id', (item) => {
  const asked = [...questionsOf(item.id), ...bulletinsOf(item.id)];

  it('is asked, with the paragraphs that settle it', () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const question of questionsOf(item.id)) expect(question.paragraphs).toEqual(item.paragraphs);
    for (const bulletin of bulletinsOf(item.id)) {
      expect(bulletin.paragraphs.some((paragraph) => item.paragraphs.includes(paragraph))).toBe(true);
    }
  });

  it('is asked when the key says', () => {
    const own = questionsOf(item.id);
    const from = own.length > 0 ? own : bulletinsOf(item.id);
    for (const question of from) {
      const chapter = chapterAsking(question.id);
      if (item.set === 'drawer') expect(chapter).toBeUndefined();
      // The key asks needle and stance one after the other; on the page they are one line, before the article arrives.
      else expect(chapter).toBe(CHAPTERS[item.asked.replace(/ needle.*/, '')]);
    }
  });

  it('says whether it touches the campaign', () => {
    for (const question of questionsOf(item.id)) expect(question.electoral ?? false).toBe(item.electoral);
  });

  it('has a short name', () => expect(textOf(`item.${item.id}`)).not.toBe(''));
});

describe('the answers', () => {
  it.each(itemsWith('outcome'))('$id comes out as in the key, in its chapter', (item) => {
    const [forecast] = ofKind(item, 'forecast');
    expect(forecast?.outcome).toBe(keyOf(item).outcome);
    const reveal = backChannel.steps.find((step) => step.reveals?.includes(item.id));
    expect(reveal?.chapter).toBe(CHAPTERS['revealed' in item ? (item.revealed ?? '') : '']);
  });

  it.each(itemsWith('correct'))('$id has the right options', (item) => {
    const correct = keyOf(item).correct?.map(letter);
    const [choice] = ofKind(item, 'choice');
    if (choice) expect(choice.correct).toEqual(correct);
    else expect(slotsOf(item.id).map((slot) => right(slot.options))).toEqual([correct]);
  });

  it.each(itemsWith('tags'))('$id has the right labels', (item) => {
    const [question] = ofKind(item, 'tags');
    for (const [id, value] of Object.entries(keyOf(item).tags ?? {})) {
      const field = question?.fields.find((each) => each.id === id);
      const shown = [field?.correct, textOf(`q.${item.id}.field.${id}.${field?.correct}`).toLowerCase()];
      if (typeof value === 'boolean') expect(field?.correct).toBe(value ? 'named' : 'unnamed');
      else
        expect(shown).toContain(
          value === 1 ? 'one' : String(value).replace('on the record', 'on-the-record'),
        );
    }
  });

  it('SG4 goes back along the chain to nobody named', () => {
    const item = key.items.find((each) => each.id === 'SG4');
    const links = item && keyOf(item).chain?.map((link) => LINKS[link]);
    const [chain, named] = questionsOf('SG4');
    expect(chain?.kind === 'chain' && chain.correct).toEqual(links);
    expect(item && keyOf(item).originNamed).toBe(false);
    expect(named?.kind === 'choice' && named.correct).toEqual(['no']);
  });

  it('SG5 cannot tell the two apart', () => {
    const item = key.items.find((each) => each.id === 'SG5');
    const [choice] = questionsOf('SG5');
    expect(item && keyOf(item).canTellApart).toBe(false);
    expect(choice?.kind === 'choice' && choice.correct).toEqual(['no']);
  });

  it.each(itemsWith('relation'))('$id has its relation', (item) => {
    expect(ofKind(item, 'relation').map((question) => question.relation)).toEqual([keyOf(item).relation]);
  });

  it.each(itemsWith('marks'))('$id is marked where its key tokens stand, and nowhere else', (item) => {
    const questions = ofKind(item, 'marks');
    const marks = keyOf(item).marks ?? [];
    const tokens = questions.map((_, at) =>
      questions.length > 1 ? (marks[at]?.keyTokens ?? []) : marks.flatMap((mark) => mark.keyTokens),
    );
    questions.forEach((question, at) => {
      const phrases = question.key.map((id) => phraseText(question.document, id));
      for (const token of tokens[at] ?? []) expect(phrases.some((text) => text.includes(token))).toBe(true);
      for (const text of phrases) expect((tokens[at] ?? []).some((token) => text.includes(token))).toBe(true);
    });
  });

  it.each(itemsWith('band'))('$id has its band, stance and proposition', (item) => {
    const [judgement] = ofKind(item, 'judgement');
    expect(judgement?.band).toEqual(keyOf(item).band);
    expect(judgement?.proposition).toBe(keyOf(item).proposition);
    expect(judgement?.stance).toBe(STANCES[keyOf(item).stance ?? '']);
  });

  it.each(itemsWith('order'))('$id is in order', (item) => {
    const [question] = ofKind(item, 'order');
    expect(question?.correct).toEqual(keyOf(item).order?.map((event) => EVENTS[event]));
    expect(question?.ties).toEqual(keyOf(item).ties?.map((tie) => tie.map((event) => EVENTS[event])));
  });
});

describe('beside the items', () => {
  it('each document goes on its pan', () => {
    const placements = backChannel.questions.flatMap((question) =>
      question.kind === 'placement'
        ? [[question.document, { pan: question.pan, paragraphs: question.paragraphs }]]
        : [],
    );
    const wanted = Object.entries(key.balance.placements).map(([id, { pan, paragraphs }]) => [
      id,
      { pan, paragraphs },
    ]);
    expect(Object.fromEntries(placements)).toEqual(Object.fromEntries(wanted));
  });

  it('each row of the grid holds what its source can be read to say', () => {
    const [grid] = backChannel.questions.filter(({ kind }) => kind === 'grid');
    expect(grid?.kind === 'grid' && grid.rows).toEqual(key.grid.rows);
    expect(grid?.paragraphs).toEqual(key.grid.paragraphs);
  });

  it('each bulletin draws on its items', () => {
    const bulletins = backChannel.questions.flatMap((question) =>
      question.kind === 'bulletin' ? [[...new Set(question.slots.map((slot) => slot.item))]] : [],
    );
    expect(bulletins).toEqual(key.bulletins.map((bulletin) => bulletin.slots));
  });

  it.each(key.forTheRecord)('$id is kept for the record as worded', ({ id, prompt, outcome }) => {
    const question = backChannel.questions.find((each) => each.id === id);
    expect(question?.kind === 'forecast' && question.outcome).toBe(outcome);
    expect(question?.counts).toBe('record');
    expect(textOf(`q.${id}.prompt`)).toBe(prompt);
  });

  it('four of the eight that are kept for the record happen and four do not', () => {
    const outcomes = key.forTheRecord.map(({ outcome }) => outcome);
    expect([1, 0].map((each) => outcomes.filter((outcome) => outcome === each).length)).toEqual([4, 4]);
  });

  it('six of the twelve forecasts happen and six do not', () => {
    const outcomes = backChannel.questions.flatMap((question) =>
      question.kind === 'forecast' && question.counts === 'forecasts' ? [question.outcome] : [],
    );
    expect(outcomes.filter((outcome) => outcome === 1)).toHaveLength(6);
    expect(outcomes.filter((outcome) => outcome === 0)).toHaveLength(6);
  });
});
