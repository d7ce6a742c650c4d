/** What to talk about next: the questions on which a class is most split, or most surely wrong. */
import { lastArrival } from '../rules/ledger.ts';
import { ownSteps, questionOfKind, questionWithId, stepThatAsks } from '../rules/lookup.ts';
import { share } from '../rules/mean.ts';
import type { DocumentId, ForecastQuestion, Question, QuestionId, Weekend } from '../rules/weekend.ts';
import type { Lesson } from '../weekends/lesson.ts';
import { type Counted, countingOf } from './counted.ts';
import { saidTo, saidUnknowing } from './figures/answers.ts';
import { commonest, grouped, pupilsOf, pupilsWho } from './figures/counts.ts';
import type { Result } from './result.ts';

export interface TalkCard {
  readonly question: Question;
  /** Of an answer in several parts, the one that it is about. */
  readonly part: string | undefined;
  /** Undefined where so few answers rank nothing. */
  readonly why: 'split' | 'sure' | 'misread' | undefined;
  /** How many answered. */
  readonly answers: number;
  /** The commonest first; numbers from low to high, by `low`, `middle` and `high`. */
  readonly groups: readonly Group[];
  /** Of numbers: how many were sure of what did not come to be. */
  readonly sure: number;
}

export interface Group extends Counted {
  readonly count: number;
}

export type Topics = Pick<Lesson, 'ideas' | 'fixed'>;

export interface Picked {
  /** Kept by the teacher, in the order of pinning. */
  readonly pinned: readonly QuestionId[];
  /** "Not this one". */
  readonly passed: readonly QuestionId[];
}

/** From so many answers on a question is ranked, and from so many hand-ins on a class is. */
const RANKED_FROM = 8;
const CARDS = 3;
/** How much more it weighs to be sure and wrong than to be split, and what an idea of the weekend has ahead. */
const WRONG = 1.5;
const IDEA = 0.1;
/** Percent, all included. */
const LOW = 40;
const HIGH = 60;
const SURE = 80;

interface Ranked extends TalkCard {
  readonly rank: number;
}

/** Pinned cards, then the highest ranked up to three in all, no two from one document; with a small class the lesson's own three. */
export function talkAbout(
  weekend: Weekend,
  topics: Topics,
  results: readonly Result[],
  { pinned, passed }: Picked,
): readonly TalkCard[] {
  const small = results.length < RANKED_FROM;
  const cards: TalkCard[] = namedOf(weekend, pinned).map((question) =>
    cardOf(weekend, topics, results, question),
  );
  const others = small
    ? namedOf(weekend, topics.fixed).map((question) => cardOf(weekend, topics, results, question))
    : ranked(weekend, topics, results);
  for (const card of others) {
    if (cards.length >= CARDS) break;
    const { id } = card.question;
    const taken = cards.some(
      ({ question }) => question.id === id || (!small && sharesDocument(weekend, question, card.question)),
    );
    if (!taken && !passed.includes(id)) cards.push(card);
  }
  return cards;
}

function namedOf(weekend: Weekend, ids: readonly QuestionId[]): readonly Question[] {
  return ids.flatMap((id) => questionWithId(weekend, id) ?? []);
}

/** All with answers enough of which there is something to say, the highest first; equals as the weekend asks them. */
function ranked(weekend: Weekend, topics: Topics, results: readonly Result[]): readonly Ranked[] {
  return [...ownSteps(weekend), ...weekend.drawer]
    .flatMap(({ questions }) => namedOf(weekend, questions))
    .map((question) => cardOf(weekend, topics, results, question))
    .filter(({ why }) => why !== undefined)
    .toSorted((one, other) => other.rank - one.rank);
}

/** One question as a card, by that part of it which ranks highest. */
export function cardOf(
  weekend: Weekend,
  topics: Topics,
  results: readonly Result[],
  question: Question,
): Ranked {
  const ahead = topics.ideas.includes(question.id) ? IDEA : 0;
  const forecast = questionOfKind(weekend, question.id, 'forecast');
  const parts = forecast ? [ofNumbers(forecast, results)] : ofParts(weekend, question, results);
  const cards = parts.map(({ answers, groups, split, wrong, sure, part }): Ranked => {
    const isSplit = split >= WRONG * wrong;
    const height = Math.max(split, WRONG * wrong);
    const counts = answers >= RANKED_FROM && results.length >= RANKED_FROM && height > 0;
    const why = isSplit ? 'split' : forecast ? 'sure' : 'misread';
    return { question, part, answers, groups, sure, rank: height + ahead, why: counts ? why : undefined };
  });
  const none = { question, part: undefined, why: undefined, answers: 0, groups: [], sure: 0, rank: 0 };
  return cards.reduce<Ranked>((best, card) => (card.rank > best.rank ? card : best), cards[0] ?? none);
}

interface Measured extends Pick<TalkCard, 'part' | 'answers' | 'groups' | 'sure'> {
  /** 0–1. */
  readonly split: number;
  readonly wrong: number;
}

/** Of a forecast that counts: split between low and high numbers, sure and wrong where it came out the other way. */
function ofNumbers(question: ForecastQuestion, results: readonly Result[]): Measured {
  const percents = question.counts === 'forecasts' ? saidUnknowing(results, question) : [];
  const answers = pupilsOf(percents);
  const low = pupilsWho(percents, (percent) => percent <= LOW);
  const high = pupilsWho(percents, (percent) => percent >= HIGH);
  const sure = pupilsWho(percents, (percent) =>
    question.outcome === 1 ? percent <= 100 - SURE : percent >= SURE,
  );
  const counts = { low, middle: answers - low - high, high };
  return {
    part: undefined,
    answers,
    groups: Object.entries(counts).map(([said, count]) => ({ said, count, wrong: false })),
    sure,
    split: 2 * share(Math.min(low, high), answers),
    wrong: share(sure, answers),
  };
}

/** Of answers that fall together: split by the second commonest, wrong by the commonest that earns nothing. */
function ofParts(weekend: Weekend, question: Question, results: readonly Result[]): readonly Measured[] {
  const counting = countingOf(question);
  const said = saidTo(results, question).flatMap(({ thing: answer, pupils, states: [state] }) =>
    counting && state
      ? counting.counted(question, answer, { weekend, state }).map((thing) => ({ thing, pupils }))
      : [],
  );
  return grouped(said, ({ thing }) => thing.part).map(([part, all]) => {
    const answers = pupilsOf(all);
    const groups = commonest(all, (each) => each.said).map(
      ({ thing, pupils }): Group => ({ ...thing, count: pupils }),
    );
    const wrong = Math.max(0, ...groups.filter((group) => group.wrong).map(({ count }) => count));
    return {
      part,
      answers,
      groups,
      sure: 0,
      split: Math.min(1, 2 * share(groups[1]?.count ?? 0, answers)),
      wrong: share(wrong, answers),
    };
  });
}

function sharesDocument(weekend: Weekend, one: Question, other: Question): boolean {
  const documents = documentsOf(weekend, other);
  return documentsOf(weekend, one).some((document) => documents.includes(document));
}

/** What a question is about: what it names, else what lies on the desk, else what had last arrived. */
function documentsOf(weekend: Weekend, question: Question): readonly DocumentId[] {
  const relation = questionOfKind(weekend, question.id, 'relation');
  if (relation) {
    const ends = [relation.from, relation.to];
    return weekend.claims.filter(({ id }) => ends.includes(id)).map(({ document }) => document);
  }
  if ('documents' in question) return question.documents;
  if ('document' in question) return [question.document];
  const step = stepThatAsks(weekend, question.id);
  const document = step?.document ?? (step && lastArrival(weekend, step));
  return document === undefined ? [] : [document];
}
