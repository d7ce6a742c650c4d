/** For each kind of question the right answer by its key, and a finished answer at random. */
import { overstatedSlots } from '../../src/rules/bulletins.ts';
import { arrivedDocuments } from '../../src/rules/file.ts';
import { slipsLeft } from '../../src/rules/kinds/call.ts';
import type { Context } from '../../src/rules/kinds/kind.ts';
import { wordsRunPast } from '../../src/rules/kinds/correction.ts';
import { wholeDegrees } from '../../src/rules/great-circle.ts';
import { GRADE_LETTERS, GRADE_NUMBERS } from '../../src/rules/kinds/grade.ts';
import { PANS, SAYINGS, STAMPS, STANCES, WEIGHTS } from '../../src/rules/weekend.ts';
import type {
  Answer,
  AnswerByKind,
  Kind,
  Question,
  QuestionOf,
  Slot,
  Stance,
} from '../../src/rules/weekend.ts';
import { pick, shuffled, whole } from './chance.ts';
import type { Chance } from './chance.ts';

interface Answers<Q extends Question, A extends Answer> {
  right(question: Q, context: Context): A;
  random(question: Q, context: Context, random: Chance): A;
}

const percent = (random: Chance) => whole(random, 1, 99);

const fill = (slots: readonly Slot[], choose: (slot: Slot) => string) =>
  Object.fromEntries(slots.map((slot) => [slot.id, choose(slot)]));

const bestOption = (slot: Slot) => slot.options.find((option) => option.credit === 1)?.id ?? '';

const ANSWERS: { readonly [K in Kind]: Answers<QuestionOf<K>, AnswerByKind[K]> } = {
  forecast: {
    right: ({ outcome }) => (outcome === 1 ? 99 : 1),
    random: (_question, _context, random) => percent(random),
  },
  belief: { right: ({ holds }) => holds, random: (_question, _context, random) => random() < 0.5 },
  credence: {
    right: ({ band: [low, high] = [1, 99] }) => Math.round((low + high) / 2),
    random: (_question, _context, random) => percent(random),
  },
  judgement: {
    right: ({ band, stance }, context) => judged(Math.round((band[0] + band[1]) / 2), stance, context),
    random: (_question, context, random) => judged(percent(random), pick(random, STANCES), context),
  },
  choice: {
    right: ({ correct }) => correct,
    random: ({ options, correct }, _context, random) => shuffled(random, options).slice(0, correct.length),
  },
  tags: {
    right: ({ fields }) => Object.fromEntries(fields.map((field) => [field.id, field.correct])),
    random: ({ fields }, _context, random) =>
      Object.fromEntries(fields.map((field) => [field.id, pick(random, field.values)])),
  },
  chain: {
    right: ({ correct }) => correct,
    random: ({ links, correct }, _context, random) => shuffled(random, links).slice(0, correct.length),
  },
  relation: {
    right: ({ relation }) => relation,
    random: ({ options }, _context, random) => pick(random, options),
  },
  marks: {
    right: ({ key }) => key,
    random: ({ phrases }, _context, random) =>
      shuffled(random, phrases).slice(0, whole(random, 1, phrases.length)),
  },
  placement: {
    right: ({ pan }) => ({ pan, weight: 'solid' }),
    random: (_question, _context, random) => ({ pan: pick(random, PANS), weight: pick(random, WEIGHTS) }),
  },
  joint: {
    right: () => 'two',
    random: (_question, _context, random) => pick(random, ['one', 'two'] as const),
  },
  seal: { right: () => 'open', random: () => 'open' },
  bulletin: {
    right: ({ slots }) => fill(slots, bestOption),
    random: ({ slots }, _context, random) => fill(slots, (slot) => pick(random, slot.options).id),
  },
  correction: {
    right: (question, context) => ({
      marked: wordsRunPast(question, context),
      slots: fill(overstatedSlots(context.weekend, context.state, question.bulletin), bestOption),
    }),
    random: ({ bulletin, phrases }, { weekend, state }, random) => ({
      marked: shuffled(random, phrases).slice(0, whole(random, 1, phrases.length)),
      slots: fill(overstatedSlots(weekend, state, bulletin), (slot) => pick(random, slot.options).id),
    }),
  },
  order: {
    right: ({ correct }) => correct,
    random: ({ events }, _context, random) => shuffled(random, events),
  },
  call: {
    right: (question, { weekend, state }) => slipsLeft(weekend, state, question)[0] ?? '',
    random: (question, { weekend, state }, random) => pick(random, slipsLeft(weekend, state, question)),
  },
  grid: {
    right: ({ rows }) =>
      Object.fromEntries(
        rows.flatMap(({ document, accepted: [first] }) => (first ? [[document, first]] : [])),
      ),
    random: ({ rows }, _context, random) =>
      Object.fromEntries(rows.map(({ document }) => [document, pick(random, SAYINGS)])),
  },
  grade: {
    right: ({ accepted: [first = ''] }) => ({ letter: first.slice(0, 1), number: first.slice(1) }),
    random: (_question, _context, random) => ({
      letter: pick(random, GRADE_LETTERS),
      number: pick(random, GRADE_NUMBERS),
    }),
  },
  pin: {
    right: ({ cities: [city] }) => wholeDegrees(city.at),
    random: (_question, _context, random) => ({
      latitude: whole(random, -90, 90),
      longitude: whole(random, -180, 180),
    }),
  },
  assessment: {
    right: ({ caveats: [caveat = ''] }) => ({ caveat, note: '' }),
    random: ({ caveats }, _context, random) => ({ caveat: pick(random, caveats), note: 'As it stands.' }),
  },
  stamp: {
    right: ({ stamp }) => stamp,
    random: (_question, _context, random) => pick(random, STAMPS),
  },
};

function answersTo(question: Question): Answers<Question, Answer> {
  return ANSWERS[question.kind];
}

/** A whole judgement, with the first document as its source. */
export function judged(percent: number, stance: Stance, context: Context): AnswerByKind['judgement'] {
  const sources = arrivedDocuments(context.weekend, context.state).slice(0, 1);
  return { percent, stance, sources };
}

/** The answer that earns everything. */
export function rightAnswer(question: Question, context: Context): Answer {
  return answersTo(question).right(question, context);
}

/** A finished answer drawn at random. */
export function randomAnswer(question: Question, context: Context, random: Chance): Answer {
  return answersTo(question).random(question, context, random);
}
