/** What a class answered: only what is locked is anybody's answer. Gathered once for a class, so that thousands are gone through but once. */
import { answerOf, entry, questionOfKind } from '../../rules/lookup.ts';
import type { State } from '../../rules/state.ts';
import type {
  Answer,
  AnswerByKind,
  ForecastQuestion,
  Kind,
  QuestionId,
  Weekend,
} from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import type { Counted } from './counts.ts';

/** One answer, with the states of all who locked it. */
export interface Said<A> extends Counted<A> {
  readonly states: readonly State[];
}

/** The different answers that were locked at a question, in the order in which they came first. */
export function saidTo<K extends Kind>(
  results: readonly Result[],
  question: { readonly id: QuestionId; readonly kind: K },
): readonly Said<AnswerByKind[K]>[] {
  return (gathered(results).get(question.id) ?? []).flatMap((states) => {
    const answer = states[0] && answerOf(states[0], question);
    return answer === undefined ? [] : [{ thing: answer, pupils: states.length, states }];
  });
}

type Gathered = ReadonlyMap<QuestionId, readonly (readonly State[])[]>;

/** Hand-ins never change in place, so what was gathered of them may be kept for as long as they are. */
const KEPT = new WeakMap<readonly Result[], Gathered>();
/** As many are gathered at a time, so that the page can answer between two of them. */
const SLICE = 500;

function gathered(results: readonly Result[]): Gathered {
  const kept = KEPT.get(results);
  if (kept) return kept;
  const all = new Map<QuestionId, Map<Answer, State[]>>();
  gather(all, results);
  return keep(results, all);
}

/** Gathers very many ahead, slice by slice: a view that is opened then finds them gathered. */
export function* gatherInSlices(results: readonly Result[]): Generator<number> {
  const all = new Map<QuestionId, Map<Answer, State[]>>();
  for (let from = 0; from < results.length; from += SLICE) {
    gather(all, results.slice(from, from + SLICE));
    yield from;
  }
  keep(results, all);
}

function gather(all: Map<QuestionId, Map<Answer, State[]>>, results: readonly Result[]): void {
  for (const { state } of results) {
    for (const id of state.locked) {
      const answer = entry(state.answers, id);
      if (answer === undefined) continue;
      const byAnswer = all.get(id) ?? new Map<Answer, State[]>();
      if (byAnswer.size === 0) all.set(id, byAnswer);
      const states = byAnswer.get(answer);
      if (states) states.push(state);
      else byAnswer.set(answer, [state]);
    }
  }
}

/** Answers that are held as one (`reading/sharing.ts`) were told apart at a glance; the few that are left are, by what they say. */
function keep(results: readonly Result[], all: ReadonlyMap<QuestionId, ReadonlyMap<Answer, State[]>>) {
  const kept = new Map([...all].map(([id, byAnswer]) => [id, joined(byAnswer)]));
  KEPT.set(results, kept);
  return kept;
}

function joined(byAnswer: ReadonlyMap<Answer, State[]>): readonly (readonly State[])[] {
  const groups = new Map<string, State[]>();
  for (const [answer, states] of byAnswer) {
    const text = JSON.stringify(answer);
    const same = groups.get(text);
    if (same) for (const state of states) same.push(state);
    else groups.set(text, states);
  }
  return [...groups.values()];
}

/** A number given at a forecast, with the states of those who did not know how it came out, and how many gave it who did. */
export interface SaidUnknowing extends Said<number> {
  readonly known: number;
}

export function saidUnknowing(
  results: readonly Result[],
  question: ForecastQuestion,
): readonly SaidUnknowing[] {
  return saidTo(results, question).map(({ thing, pupils: all, states: theirs }) => {
    const states = theirs.filter(({ known }) => !known.includes(question.id));
    return { thing, pupils: states.length, known: all - states.length, states };
  });
}

/** The numbers locked at a question that has a dial, in percent, by the states that hold them; none at any other. */
export function needlesAt(
  weekend: Weekend,
  results: readonly Result[],
  id: QuestionId,
): ReadonlyMap<State, number> {
  const dial = questionOfKind(weekend, id, 'forecast') ?? questionOfKind(weekend, id, 'credence');
  const judgement = questionOfKind(weekend, id, 'judgement');
  const percents = dial
    ? saidTo(results, dial)
    : judgement
      ? saidTo(results, judgement).map(({ thing, states }) => ({ thing: thing.percent, states }))
      : [];
  return new Map(
    percents.flatMap(({ thing, states }) =>
      thing === undefined ? [] : states.map((state) => [state, thing] as const),
    ),
  );
}
