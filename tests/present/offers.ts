/** What a screen offers, as moves: all that somebody who knows nothing but the description could do. */
import { kindRow, type QuestionView, type ViewOf } from '../../src/present/kinds/table.ts';
import type { LineView } from '../../src/present/question-views.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import type { Move } from '../../src/rules/state.ts';
import type { Answer, AnswerByKind, Kind } from '../../src/rules/weekend.ts';
import { type Chance, pick, shuffled, whole } from '../rules/chance.ts';

/** A finished answer out of what a view holds. A method, so that all rows fit one table. */
interface Offer<V extends QuestionView, A extends Answer> {
  answer(view: V, random: Chance): A;
}

const percent = (random: Chance) => whole(random, 1, 99);
const idOf = <T extends { readonly id: string }>(random: Chance, things: readonly T[]): T['id'] =>
  pick(random, things).id;
const slots = {
  answer: ({ slots: each }: LineView, random: Chance) =>
    Object.fromEntries(each.map(({ id, options }) => [id, idOf(random, options)])),
};

const OFFERS: { readonly [K in Kind]: Offer<ViewOf<K>, AnswerByKind[K]> } = {
  forecast: { answer: (_view, random) => percent(random) },
  credence: { answer: (_view, random) => percent(random) },
  belief: { answer: ({ options }, random) => idOf(random, options) === 'yes' },
  judgement: {
    answer: ({ stances, sources }, random) => ({
      percent: percent(random),
      stance: pick(random, stances).id,
      sources: [idOf(random, sources)],
    }),
  },
  choice: {
    answer: ({ options, choose }, random) =>
      shuffled(
        random,
        options.map(({ id }) => id),
      ).slice(0, choose),
  },
  tags: {
    answer: ({ fields }, random) =>
      Object.fromEntries(fields.map(({ id, values }) => [id, idOf(random, values)])),
  },
  chain: {
    answer: ({ links, length }, random) =>
      shuffled(
        random,
        links.map(({ id }) => id),
      ).slice(0, length),
  },
  relation: { answer: ({ options }, random) => pick(random, options).id },
  marks: {
    answer: ({ phrases }, random) => shuffled(random, phrases).slice(0, whole(random, 1, phrases.length)),
  },
  placement: {
    answer: ({ pans, weights }, random) => ({
      pan: pick(random, pans).id,
      weight: pick(random, weights).id,
    }),
  },
  joint: { answer: ({ options }, random) => pick(random, options).id },
  seal: { answer: () => 'open' },
  bulletin: slots,
  correction: {
    answer: (view, random) => ({
      marked: shuffled(random, view.phrases).slice(0, whole(random, 1, view.phrases.length)),
      slots: slots.answer(view, random),
    }),
  },
  order: {
    answer: ({ events }, random) =>
      shuffled(
        random,
        events.map(({ id }) => id),
      ),
  },
  call: { answer: ({ slips }, random) => idOf(random, slips) },
  grid: {
    answer: ({ sheet, options }, random) =>
      Object.fromEntries(sheet.rows.map(({ document }) => [document, idOf(random, options)])),
  },
  grade: {
    answer: ({ letters, numbers }, random) => ({
      letter: idOf(random, letters),
      number: idOf(random, numbers),
    }),
  },
  pin: { answer: ({ cities }, random) => pick(random, cities).at },
  assessment: { answer: ({ caveats }, random) => ({ caveat: idOf(random, caveats), note: '' }) },
  stamp: { answer: ({ stamps }, random) => idOf(random, stamps) },
};

function answerTo(view: QuestionView, random: Chance): Move {
  const row: Offer<QuestionView, Answer> = OFFERS[view.kind];
  return { type: 'answer', question: view.id, answer: row.answer(view, random) };
}

/** The answers that a screen still takes, a finished one at random for each of its open questions; alone, what locks itself is locked. */
export function answersOn({ id, questions }: StepScreen, random: Chance): readonly (readonly Move[])[] {
  const open = questions.filter(({ locked }) => !locked);
  return open.map((view) => [
    answerTo(view, random),
    ...(kindRow(view.kind).locksItself && open.length === 1 ? [{ type: 'lock', step: id } as const] : []),
  ]);
}

/** What leads on from a screen: its lock where that is ready, or its way on, or past what is optional. */
export function waysOn({
  actions: { lock, next, skip },
  slip,
  panel,
}: StepScreen): readonly (readonly Move[])[] {
  const drawer = panel?.panel === 'everything' ? panel.drawer : [];
  return [
    ...[lock, ...slip.map((row) => row.lock)].flatMap((each) => (each?.ready ? [each.moves] : [])),
    ...[next, skip].flatMap((way) => (way ? [[turnTo(way.to)]] : [])),
    ...drawer.map(({ id }) => [turnTo(id)]),
  ];
}

/** Everything that a screen offers, each as the moves that one press makes. */
export function offersOf(screen: StepScreen, random: Chance): readonly (readonly Move[])[] {
  const { back, withdraw } = screen.actions;
  return [
    ...answersOn(screen, random),
    ...(withdraw.length === 0 ? [] : [withdraw]),
    ...screen.questions.flatMap((view) =>
      view.kind === 'forecast' && view.mayBeKnown
        ? [[{ type: 'known', question: view.id, known: !view.known } as const]]
        : [],
    ),
    ...screen.questions.flatMap((view) =>
      view.kind === 'bulletin' && !view.locked && view.flash !== undefined
        ? [[{ type: 'flash', bulletin: view.id, on: !view.flash } as const]]
        : [],
    ),
    ...waysOn(screen),
    ...(back === undefined ? [] : [[turnTo(back)]]),
  ];
}

function turnTo(to: string): Move {
  return { type: 'turn', to };
}
