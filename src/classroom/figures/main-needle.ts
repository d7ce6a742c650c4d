/** One needle over the weekend: a line a pupil through its stops, the class's median, and the source that moved the balance most. */
import { type Placement, probabilityOn } from '../../rules/balance.ts';
import { answerOf, questionsOfKind } from '../../rules/lookup.ts';
import type { DocumentId, QuestionId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { needlesAt } from './answers.ts';
import { grouped, median } from './counts.ts';

export interface MainNeedle {
  /** In the order of the weekend; medians in percent. */
  readonly stops: readonly {
    readonly question: QuestionId;
    readonly count: number;
    readonly median: number | undefined;
  }[];
  /** One a pupil, in no order that tells whose it is. */
  readonly lines: readonly Line[];
  /** The balance after each source that was laid on it, in the order of weighing. */
  readonly weighed: readonly Weighing[];
  /** The source with the largest median move, up or down; the earliest of equals. */
  readonly largest: Weighing | undefined;
}

/** Percent at each stop; undefined where it was not reached. */
type Line = readonly (number | undefined)[];

/** What one source did to the balance: medians over those who weighed it, in percent and in points. */
export interface Weighing {
  readonly document: DocumentId;
  readonly count: number;
  readonly after: number;
  readonly move: number;
}

/** Where a balance with nothing on it stands, in percent. */
const EVEN = 50;

/** @param stops the questions at which the needle is set, in order */
export function mainNeedleOf(
  weekend: Weekend,
  stops: readonly QuestionId[],
  results: readonly Result[],
): MainNeedle {
  const needles = stops.map((stop) => needlesAt(weekend, results, stop));
  const lines = results
    .map(({ state }) => needles.map((at) => at.get(state)))
    .filter((line) => line.some((percent) => percent !== undefined))
    .toSorted(byNumbers);
  const tilts = new Map(grouped(tiltsOf(weekend, results), ({ question }) => question));
  const weighed = questionsOfKind(weekend, 'placement').flatMap(
    ({ id, document }) => weighing(document, tilts.get(id) ?? []) ?? [],
  );
  return {
    stops: stops.map((question, at) => {
      const percents = lines.flatMap((line) => line[at] ?? []);
      return { question, count: percents.length, median: median(percents) };
    }),
    lines,
    weighed,
    largest: weighed.reduce<Weighing | undefined>(
      (most, each) => (most === undefined || Math.abs(each.move) > Math.abs(most.move) ? each : most),
      undefined,
    ),
  };
}

interface Tilt {
  readonly question: QuestionId;
  /** Percent. */
  readonly before: number;
  readonly after: number;
}

/** The balance before and after each thing that was settled on it, in the order of locking: as the ledger has it. */
function tiltsOf(weekend: Weekend, results: readonly Result[]): readonly Tilt[] {
  const placing = new Map(questionsOfKind(weekend, 'placement').map((question) => [question.id, question]));
  const joining = new Map(questionsOfKind(weekend, 'joint').map((question) => [question.id, question]));
  const settling = new Set([...placing.keys(), ...joining.keys()]);
  const tilts: Tilt[] = [];
  for (const { state } of results) {
    const placements: Placement[] = [];
    const joints: (readonly DocumentId[])[] = [];
    let before = EVEN;
    for (const id of state.locked) {
      if (!settling.has(id)) continue;
      const placement = placing.get(id);
      const joint = joining.get(id);
      const placed = placement && answerOf(state, placement);
      if (placed) placements.push({ question: id, document: placement.document, ...placed });
      if (joint && answerOf(state, joint) === 'one') joints.push(joint.documents);
      const after = 100 * probabilityOn(placements, joints);
      tilts.push({ question: id, before, after });
      before = after;
    }
  }
  return tilts;
}

/** Undefined where nobody has laid it on the balance. */
function weighing(document: DocumentId, tilts: readonly Tilt[]): Weighing | undefined {
  const after = median(tilts.map((tilt) => tilt.after));
  const move = median(tilts.map((tilt) => tilt.after - tilt.before));
  return after === undefined || move === undefined
    ? undefined
    : { document, count: tilts.length, after, move };
}

/** By what was said first: in the order of the results it could be told whose line is whose. */
function byNumbers(one: Line, other: Line): number {
  const at = one.findIndex((percent, stop) => percent !== other[stop]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
