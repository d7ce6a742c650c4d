/** Players who open no document and go by the form of a question alone: how long its options are, how careful, how firm, where they stand. */
import { wholeDegrees } from '../../../src/rules/great-circle.ts';
import { overstatedSlots } from '../../../src/rules/bulletins.ts';
import type { Context } from '../../../src/rules/kinds/kind.ts';
import { slipsLeft } from '../../../src/rules/kinds/call.ts';
import { questionsOfKind } from '../../../src/rules/lookup.ts';
import {
  type Answer,
  type AnswerByKind,
  type ForecastQuestion,
  type JudgementQuestion,
  type Kind,
  type Pan,
  PANS,
  SAYINGS,
  type Question,
  type QuestionOf,
  type Relation,
  type Slot,
  type Stance,
  STAMPS,
} from '../../../src/rules/weekend.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { text } from '../../e2e/words.ts';
import { judged } from '../../rules/answers.ts';
import type { Player } from '../../rules/players.ts';
import { countWords, phraseText } from './telling.ts';

/** A rule of wording: which of several texts it prefers, and whether it takes a sentence to hold. */
export interface Rule {
  readonly name: string;
  /** The highest is chosen. `at`: its place among the options. */
  readonly worth: (text: string, at: number) => number;
  /** Undefined where the rule says nothing of single sentences. `usual`: how many words such a sentence has. */
  readonly holds?: (sentence: string, usual: number) => boolean;
}

const HEDGES =
  /\b(may|might|could|perhaps|possibly|maybe|if|some|something|somebody|suggests?|hints?|principle|seems?|seem|not stated|cannot tell|can’t tell|less likely)\b/gi;
const EXTREMES =
  /\b(all|every|everything|never|ever|nobody|none|no|any|only|always|outright|confirms?|confirmed|cannot|must|will decide|true)\b/gi;
const DENIALS =
  /\b(no|not|never|none|nobody|den(?:y|ies|ied)|against|contradicts?|unlikely|cannot|silent|clash)\b/gi;

const count = (pattern: RegExp) => (sentence: string) => [...sentence.matchAll(pattern)].length;
const [hedges, extremes, denials] = [count(HEDGES), count(EXTREMES), count(DENIALS)];

/** What is to be held true or not: a forecast’s own words, and of a judgement the proposition that the page prints. */
const sentenceOf = (question: ForecastQuestion | JudgementQuestion) =>
  text(question.kind === 'forecast' ? `q.${question.id}.prompt` : `prop.${question.proposition}`);

/** The middle length of the sentences of a kind, in words. */
function usual(kind: 'forecast' | 'judgement'): number {
  const lengths = questionsOfKind(backChannel, kind)
    .filter(({ counts }) => counts !== 'record')
    .map((question) => countWords(sentenceOf(question)))
    .toSorted((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
const USUAL = { forecast: usual('forecast'), judgement: usual('judgement') } as const;

/** Each with its opposite, so that no sign of the form pays either way. */
export const RULES: readonly Rule[] = [
  { name: 'the first', worth: (_text, at) => -at },
  { name: 'the last', worth: (_text, at) => at },
  { name: 'the longest', worth: countWords, holds: (each, usual) => countWords(each) > usual },
  {
    name: 'the shortest',
    worth: (each) => -countWords(each),
    holds: (each, usual) => countWords(each) < usual,
  },
  { name: 'the hedged', worth: hedges, holds: (each) => hedges(each) > 0 },
  { name: 'the unhedged', worth: (each) => -hedges(each), holds: (each) => hedges(each) === 0 },
  { name: 'the extreme', worth: extremes, holds: (each) => extremes(each) > 0 },
  { name: 'the mild', worth: (each) => -extremes(each), holds: (each) => extremes(each) === 0 },
  { name: 'the denying', worth: denials, holds: (each) => denials(each) > 0 },
  { name: 'the affirming', worth: (each) => -denials(each), holds: (each) => denials(each) === 0 },
  { name: 'the sceptic', worth: denials, holds: () => false },
  { name: 'the believer', worth: (each) => -denials(each), holds: () => true },
];

/** How sure a guesser may be of what a rule says, in percent. */
export const SURENESS = [99, 80, 67] as const;

interface Guess {
  readonly rule: Rule;
  readonly sure: number;
}

function ranked<Id extends string>(
  rule: Rule,
  ids: readonly Id[],
  textOf: (id: Id) => string,
): readonly Id[] {
  const worths = new Map(ids.map((id, at) => [id, rule.worth(textOf(id), at)] as const));
  return ids.toSorted((one, other) => (worths.get(other) ?? 0) - (worths.get(one) ?? 0));
}

function percentFor({ rule, sure }: Guess, question: ForecastQuestion | JudgementQuestion): number {
  const holds = rule.holds?.(sentenceOf(question), USUAL[question.kind]);
  return holds === undefined ? 50 : holds ? sure : 100 - sure;
}

function filling(rule: Rule, id: string, slots: readonly Slot[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const [best] = ranked(
        rule,
        slot.options.map((option) => option.id),
        (option) => text(`q.${id}.slot.${slot.id}.${option}`),
      );
      return best === undefined ? [] : [[slot.id, best]];
    }),
  );
}

/** A method, so that all rows fit one table. */
interface Guessing<Q extends Question, A extends Answer> {
  guess(question: Q, guess: Guess, context: Context): A;
}

const GUESSING: { readonly [K in Kind]: Guessing<QuestionOf<K>, AnswerByKind[K]>['guess'] } = {
  forecast: (question, guess) => percentFor(guess, question),
  credence: () => 50,
  // Whoever doubts by rule believes nothing.
  belief: (_question, { rule }) => rule.name !== 'the sceptic',
  judgement: (question, guess, context) => {
    const percent = percentFor(guess, question);
    return judged(percent, percent > 50 ? 'likely' : percent < 50 ? 'unlikely' : 'open', context);
  },
  choice: ({ id, options, correct }, { rule }) =>
    ranked(rule, options, (option) => text(`q.${id}.option.${option}`)).slice(0, correct.length),
  tags: ({ id, fields }, { rule }) =>
    Object.fromEntries(
      fields.flatMap(({ id: field, values }) => {
        const [best] = ranked(rule, values, (value) => text(`q.${id}.field.${field}.${value}`));
        return best === undefined ? [] : [[field, best]];
      }),
    ),
  chain: ({ id, links, correct }, { rule }) =>
    ranked(rule, links, (link) => text(`q.${id}.link.${link}`)).slice(0, correct.length),
  relation: ({ options, relation }, { rule }) =>
    ranked(
      rule,
      options,
      (option) => `${text(`relation.${option}`)}: ${text(`relation.${option}.hint`)}`,
    )[0] ?? relation,
  marks: ({ document, phrases, key }, { rule }) =>
    ranked(rule, phrases, (phrase) => phraseText(document, phrase)).slice(0, key.length),
  placement: (_question, { rule }) => ({
    pan: ranked(rule, PANS, (pan) => `${text(`pan.${pan}`)}: ${text(`pan.${pan}.hint`)}`)[0] ?? 'off',
    weight: 'solid',
  }),
  joint: () => 'two',
  pin: ({ cities: [city] }) => wholeDegrees(city.at),
  seal: () => 'open',
  bulletin: ({ id, slots }, { rule }) => filling(rule, id, slots),
  correction: ({ bulletin, document, phrases }, { rule }, { weekend, state }) => ({
    marked: ranked(rule, phrases, (phrase) => phraseText(document, phrase)).slice(0, 1),
    slots: filling(rule, bulletin, overstatedSlots(weekend, state, bulletin)),
  }),
  grid: ({ rows }, { rule }) => {
    const [said = 'silent'] = ranked(rule, SAYINGS, (saying) => text(`saying.${saying}`));
    return Object.fromEntries(rows.map(({ document }) => [document, said]));
  },
  call: (question, { rule }, { weekend, state }) =>
    ranked(rule, slipsLeft(weekend, state, question), (slip) => text(`doc.${slip}.title`))[0] ?? '',
  order: ({ id, events }, { rule }) => ranked(rule, events, (event) => text(`q.${id}.event.${event}`)),
  grade: () => ({ letter: 'F', number: '6' }),
  assessment: ({ caveats: [caveat = ''] }) => ({ caveat, note: '' }),
  stamp: (_question, { rule }) =>
    ranked(rule, STAMPS, (stamp) => text(`stamp.${stamp}.hint`))[0] ?? 'faithful',
};

/** Somebody who goes by one rule, as sure of it as said, and never opens the drawer. */
export function guesser(rule: Rule, sure: number): Player {
  return {
    drawer: false,
    answer: (question, context) => guessingFor(question)(question, { rule, sure }, context),
  };
}

function guessingFor({ kind }: Question): Guessing<Question, Answer>['guess'] {
  return GUESSING[kind];
}

/** Somebody with one answer for all questions alike; where it has none, the first option is taken. */
export interface Constant {
  readonly name: string;
  readonly percent: number;
  readonly stance: Stance;
  readonly marks?: 'all';
  readonly pan?: Pan;
  readonly relation?: Relation;
}

const OPEN = { percent: 50, stance: 'open' } as const;
export const CONSTANTS: readonly Constant[] = [
  { name: 'fifty and open', ...OPEN },
  { name: '57 and open', percent: 57, stance: 'open' },
  { name: '99 throughout', percent: 99, stance: 'likely' },
  { name: 'marks everything', ...OPEN, marks: 'all' },
  { name: 'all for', ...OPEN, pan: 'for' },
  { name: 'all contradicts', ...OPEN, relation: 'contradicts' },
];

export function constantPlayer({ percent, stance, marks, pan, relation }: Constant): Player {
  const first = guesser({ name: 'the first', worth: (_text, at) => -at }, percent);
  return {
    drawer: false,
    answer(question, context) {
      const { kind } = question;
      if (kind === 'forecast' || kind === 'credence') return percent;
      if (kind === 'judgement') return judged(percent, stance, context);
      if (kind === 'marks' && marks) return question.phrases;
      if (kind === 'placement' && pan) return { pan, weight: 'solid' };
      if (kind === 'relation' && relation) return relation;
      return first.answer(question, context);
    },
  };
}
