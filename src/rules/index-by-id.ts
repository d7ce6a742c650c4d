/** Finds the parts of a weekend by id without searching: what each id names is remembered per weekend. */
import type { Document, Kind, Question, Step, Weekend } from './weekend.ts';

export interface IndexById {
  readonly steps: ReadonlyMap<string, Step>;
  readonly drawer: ReadonlyMap<string, Step>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly documents: ReadonlyMap<string, Document>;
  /** The questions of each kind, in the weekend's order. */
  readonly kinds: ReadonlyMap<Kind, readonly Question[]>;
  /** The step that asks each question: the first that does. */
  readonly asking: ReadonlyMap<string, Step>;
  readonly questionsOfStep: ReadonlyMap<string, readonly Question[]>;
  /** The questions that count for the reading, as they are asked, and whether only in the drawer. */
  readonly reading: readonly { readonly question: Question; readonly set: 'core' | 'drawer' }[];
  /** The steps that show the outcome of each question. */
  readonly revealing: ReadonlyMap<string, readonly Step[]>;
  /** The steps from which on each question is shut. */
  readonly shutting: ReadonlyMap<string, readonly Step[]>;
  /** The batch that checks each question. */
  readonly batch: ReadonlyMap<string, Step>;
  /** The step that tells what became of each bulletin. */
  readonly echoing: ReadonlyMap<string, Step>;
  /** The place of each step of the weekend itself among them all. */
  readonly places: ReadonlyMap<string, number>;
  /** The steps that may be undone though they lie behind: what they ask is locked later, or they come up later. */
  readonly unsettled: readonly Step[];
  /** The weekend's own steps, and those of its later chapters. */
  readonly own: readonly Step[];
  readonly later: readonly Step[];
  /** The steps that file the weekend. */
  readonly filing: readonly Step[];
}

/** A weekend never changes, so its index may be kept for as long as the weekend itself is. */
const KEPT = new WeakMap<Weekend, IndexById>();

/** The index of a weekend; where two parts bear one id, the first is found. */
export function indexById(weekend: Weekend): IndexById {
  const kept = KEPT.get(weekend);
  if (kept) return kept;
  const made = makeIndex(weekend);
  KEPT.set(weekend, made);
  return made;
}

function makeIndex(weekend: Weekend): IndexById {
  const steps = [...weekend.steps, ...weekend.drawer];
  const questions = byId(weekend.questions);
  const askedAt = (step: Step) => step.questions.flatMap((id) => questions.get(id) ?? []);
  const readingIn = (asking: readonly Step[], set: 'core' | 'drawer') =>
    asking
      .flatMap(askedAt)
      .filter(({ counts }) => counts === 'reading')
      .map((question) => ({ question, set }));
  const asked = steps.flatMap((step) => step.questions.map((question) => [question, step] as const));
  return {
    steps: byId(steps),
    drawer: byId(weekend.drawer),
    questions,
    documents: byId(weekend.documents),
    kinds: byKind(weekend.questions),
    asking: new Map([...asked].reverse()),
    questionsOfStep: new Map(steps.map((step) => [step.id, askedAt(step)])),
    reading: [...readingIn(weekend.steps, 'core'), ...readingIn(weekend.drawer, 'drawer')],
    revealing: new Map(
      weekend.questions.map(({ id }) => [id, weekend.steps.filter((step) => step.reveals?.includes(id))]),
    ),
    shutting: new Map(
      weekend.questions.map(({ id }) => [id, weekend.steps.filter((step) => step.shuts?.includes(id))]),
    ),
    batch: new Map(asked.filter(([, step]) => step.batch === true).reverse()),
    echoing: new Map(
      weekend.steps
        .flatMap((step) => (step.echo === undefined ? [] : [[step.echo, step] as const]))
        .reverse(),
    ),
    places: new Map(weekend.steps.map((step, place) => [step.id, place] as const).reverse()),
    unsettled: weekend.steps.filter((step) => step.locks !== undefined),
    own: weekend.steps.filter(({ chapter }) => weekend.later?.includes(chapter) !== true),
    later: weekend.steps.filter(({ chapter }) => weekend.later?.includes(chapter) === true),
    filing: weekend.steps.filter((step) => step.files === true),
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...things].reverse().map((thing) => [thing.id, thing]));
}

function byKind(questions: readonly Question[]): ReadonlyMap<Kind, readonly Question[]> {
  const kinds = new Map<Kind, Question[]>();
  for (const question of questions) kinds.set(question.kind, [...(kinds.get(question.kind) ?? []), question]);
  return kinds;
}
