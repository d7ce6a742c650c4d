/** What every card of practice keeps to: whole as a weekend of its own, played by its key, told with its reason and source. */
import { describe, expect, it } from 'vitest';
import { checkScenery } from '../../../src/authoring/check-scenery.ts';
import { checkWords } from '../../../src/authoring/check-words.ts';
import { checkWeekend } from '../../../src/authoring/schema.ts';
import { questionsOfKind } from '../../../src/rules/lookup.ts';
import { begunLog, ratingOf, withEntry } from '../../../src/study/log.ts';
import { nextSet } from '../../../src/study/sets.ts';
import { SKILLS } from '../../../src/weekends/practice/card.ts';
import { weekendOfCard, weekendOfStatements } from '../../../src/weekends/practice/compose.ts';
import { deck, deckWords } from '../../../src/weekends/practice/deck.ts';
import { statements } from '../../../src/weekends/practice/statements.ts';
import { MISSING, plain } from '../../../src/words/words.ts';
import { laterIn } from '../back-channel/later-words.ts';
import { rightAnswer } from '../../rules/answers.ts';
import { played } from './playing.ts';

const FRONT = ['title', 'deck', 'minutes', 'credit'].map((part) => `there are no words for weekend.${part}`);

describe('each card', () => {
  it.each(deck)('$id is whole as a weekend of its own', (card) => {
    const { weekend, words, scenery } = weekendOfCard(card, deckWords);
    expect(checkWeekend(weekend)).toEqual([]);
    expect(checkScenery(scenery, weekend)).toEqual([]);
    // It is offered by no front.
    expect(checkWords(weekend, words, scenery).filter((problem) => !FRONT.includes(problem))).toEqual([]);
  });

  it.each(deck)('$id is right by its key, and says why and by what source', (card) => {
    const { credit, before, after } = played(weekendOfCard(card, deckWords), card.id, rightAnswer);
    expect(credit).toBe(1);
    expect(before.questions.map(({ id }) => id)).toEqual([card.id]);
    expect(JSON.stringify([before, after])).not.toMatch(MISSING);
    const [feedback] = after.questions.map((view) => view.feedback);
    expect(feedback?.verdict).toBe('right');
    expect(plain(feedback?.line ?? [])).toBe(deckWords[`q.${card.id}.why`]);
    if (!card.exercise) expect(deckWords[`q.${card.id}.sources`]).toMatch(/\S/);
  });
});

describe('the deck', () => {
  const count = <K extends string>(names: readonly K[]) =>
    names.reduce<Partial<Record<K, number>>>((sum, name) => ({ ...sum, [name]: (sum[name] ?? 0) + 1 }), {});

  it('has seventy-two cards in the order of the map, at least six of each skill', () => {
    expect(deck).toHaveLength(72);
    expect([...new Set(deck.map(({ skill }) => skill))]).toEqual(SKILLS);
    expect(Math.min(...Object.values(count(deck.map(({ skill }) => skill))))).toBeGreaterThanOrEqual(6);
  });

  it('rewards doubt as often as it punishes it: telling apart, not suspicion', () => {
    const { right, wrong } = count(deck.map(({ doubt }) => doubt));
    expect(right).toBe(wrong);
  });

  it('has the keys of its choices in every place alike', () => {
    const choices = deck.flatMap((card) => questionsOfKind(weekendOfCard(card, deckWords).weekend, 'choice'));
    const each = Object.values(count(choices.map(({ correct }) => correct[0] ?? ''))).map(Number);
    expect(each.length).toBe(3);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
  });

  it('names a slip that has words, and for each skill what mastery looks like', () => {
    for (const { slip, skill } of deck) {
      expect(deckWords[`slip.${slip}`]).toMatch(/\S/);
      expect(deckWords[`skill.${skill}.mastery`]).toMatch(/^You .+\.$/);
    }
  });

  it('gives nothing away of what became known after the weekend', () => {
    const told = Object.entries(deckWords).filter(
      ([, text]) => /Tehran|Iran\b/.test(text) && /\b20(1[2-9]|2\d)\b/.test(text),
    );
    expect(told).toEqual([]);
    const said = Object.entries(deckWords).filter(([id]) => /^(q|doc|claim|page)\./.test(id));
    expect(laterIn(said.map(([, text]) => text).join('\n'))).toEqual([]);
  });

  it('names its sources as a reader can find them', () => {
    const sources = Object.entries(deckWords).filter(([id]) => id.endsWith('.sources'));
    expect(sources.length).toBeGreaterThan(90);
    for (const [id, text] of sources)
      expect([id, text]).not.toContainEqual(expect.stringMatching(/facts\.md|not read|\[/));
  });
});

describe('the written statements', () => {
  it('are forty, true about as often as not, each with its reason and source', () => {
    expect(statements).toHaveLength(40);
    expect(Math.abs(statements.filter(({ truth }) => truth === 1).length - 20)).toBeLessThanOrEqual(2);
    for (const { id } of statements) {
      for (const part of ['prompt', 'why', 'sources']) expect(deckWords[`q.${id}.${part}`]).toMatch(/\S/);
    }
  });
});

describe('ten statements', () => {
  it('are whole as a weekend of their own, and each says what is so', () => {
    const card = weekendOfStatements(statements.slice(0, 10), deckWords);
    expect(checkWeekend(card.weekend)).toEqual([]);
    const problems = checkWords(card.weekend, card.words, card.scenery);
    expect(problems.filter((problem) => !FRONT.includes(problem))).toEqual([]);
    expect(card.weekend.steps.map(({ id }) => id).slice(0, 3)).toEqual(['S01', 'S01-told', 'S02']);
  });
});

describe('a set', () => {
  it('is six real cards, of the first two skills, that can be played one after another', () => {
    let log = begunLog(1);
    const set = nextSet(log, deck, 20_000);
    for (const { card: id } of set) {
      const card = deck.find((each) => each.id === id);
      if (!card) throw new RangeError(id);
      const { credit = 0 } = played(weekendOfCard(card, deckWords), id, rightAnswer);
      log = withEntry(log, { day: 20_000, type: 'card', card: id, rating: ratingOf(credit) });
    }
    expect(set).toHaveLength(6);
    expect(new Set(set.map(({ card }) => card.slice(0, 3)))).toEqual(new Set(['EDG', 'ATT']));
    expect(log.entries).toHaveLength(6);
  });
});
