/** What the parts of a weekend say of one another: every id resolves, and nothing comes before what it rests on. */
import { laterSteps, questionsOfKind, questionsOfStep } from '../rules/lookup.ts';
import { rulesOf } from '../rules/kinds/table.ts';
import type { QuestionId, Step, Weekend } from '../rules/weekend.ts';
import { authored, questionProblems } from './kinds/table.ts';
import { laterProblems } from './later.ts';
import { strangers, twice } from './lists.ts';

/** Problems between the parts of a weekend of the right shape, in plain sentences. */
export function brokenReferences(weekend: Weekend): string[] {
  return [
    ...doubles(weekend),
    ...unresolved(weekend),
    ...weekend.questions.flatMap((question) => questionProblems(weekend, question)),
    ...asking(weekend),
    ...arrivals(weekend),
    ...revelations(weekend),
    ...courses(weekend),
    ...batches(weekend),
    ...changes(weekend),
    ...laterProblems(weekend),
    ...passages(weekend),
  ];
}

function doubles(weekend: Weekend): string[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['step', allSteps(weekend).map((step) => step.id)],
    ['chapter', weekend.chapters],
    ['document', weekend.documents.map((document) => document.id)],
    ['claim', weekend.claims.map((claim) => claim.id)],
    ['question', weekend.questions.map((question) => question.id)],
    ...weekend.documents.map(
      (document) => [`block of ${document.id}`, document.blocks.map((block) => block.id)] as const,
    ),
  ];
  return lists.flatMap(([name, ids]) => twice(ids).map((id) => `${name} ${id} stands there twice`));
}

function unresolved(weekend: Weekend): string[] {
  const questions = weekend.questions.map((question) => question.id);
  const documents = weekend.documents.map((document) => document.id);
  const steps = allSteps(weekend).map((step) => step.id);
  const missing = (
    where: string,
    name: string,
    known: readonly string[],
    used: readonly (string | undefined)[],
  ) =>
    strangers(
      used.flatMap((id) => id ?? []),
      known,
    ).map((id) => `${where} names the ${name} ${id}, which there is not`);
  return [
    ...allSteps(weekend).flatMap((step) => [
      ...missing(`step ${step.id}`, 'chapter', weekend.chapters, [step.chapter]),
      ...missing(`step ${step.id}`, 'document', documents, [step.document]),
      ...missing(`step ${step.id}`, 'question', questions, [
        ...step.questions,
        ...(step.locks ?? []),
        ...(step.reveals ?? []),
        ...(step.shuts ?? []),
        step.echo,
      ]),
    ]),
    ...weekend.documents.flatMap((document) =>
      document.blocks.flatMap((block) =>
        missing(`block ${block.id} of ${document.id}`, 'question', questions, [block.after]),
      ),
    ),
    ...allSteps(weekend).flatMap(({ id, document: name, shows }) => {
      const document = weekend.documents.find((each) => each.id === name);
      return missing(`step ${id}`, 'block', document?.blocks.map((block) => block.id) ?? [], shows ?? []);
    }),
    ...weekend.claims.flatMap((claim) => [
      ...missing(`claim ${claim.id}`, 'document', documents, [claim.document]),
      ...missing(`claim ${claim.id}`, 'step', steps, [claim.from]),
    ]),
  ];
}

/** Each question is asked once, and locked where it is asked or later. */
function asking(weekend: Weekend): string[] {
  return weekend.questions.flatMap(({ id }) => {
    const asked = allSteps(weekend).filter((step) => step.questions.includes(id));
    const locked = allSteps(weekend).filter((step) => locksOf(step).includes(id));
    const first = asked[0];
    const lock = locked[0];
    if (!first || asked.length > 1) return [`question ${id} is asked ${asked.length} times`];
    if (!lock || locked.length > 1) return [`question ${id} is locked by ${locked.length} steps`];
    const steps = allSteps(weekend);
    return steps.indexOf(lock) < steps.indexOf(first) ? [`question ${id} is locked before it is asked`] : [];
  });
}

/** Each document arrives once, before anything lays it on the desk, hangs it on the board or asks about it. */
function arrivals(weekend: Weekend): string[] {
  const arrived = (document: string) =>
    weekend.steps.findIndex((step) => step.arrives === true && step.document === document);
  const at = (id: string) => {
    const index = weekend.steps.findIndex((step) => step.id === id);
    return index === -1 ? weekend.steps.length : index;
  };
  // A slip of the library comes by a call; what is laid beside a question may have come before.
  const slips = new Set(questionsOfKind(weekend, 'call').flatMap((call) => call.slips));
  const brought = new Set(weekend.questions.flatMap((each) => authored(each).brings?.(each, weekend) ?? []));
  return [
    ...weekend.documents.flatMap((document) => {
      const steps = weekend.steps.filter((step) => step.arrives === true && step.document === document.id);
      const most = slips.has(document.id) ? 0 : 1;
      const least = brought.has(document.id) ? 0 : most;
      return steps.length >= least && steps.length <= most
        ? []
        : [`document ${document.id} arrives ${steps.length} times`];
    }),
    ...weekend.steps
      .filter((step, index) => step.document !== undefined && arrived(step.document) > index)
      .map((step) => `step ${step.id} shows a document that has not arrived`),
    ...weekend.claims
      .filter((claim) => arrived(claim.document) > at(claim.from))
      .map((claim) => `claim ${claim.id} hangs on the board before its document arrives`),
    ...weekend.drawer
      .filter((step) => step.arrives === true || step.reveals !== undefined)
      .map((step) => `drawer step ${step.id} brings news`),
  ];
}

/** Each scored forecast is revealed once and only after its lock; what history alone can tell, later or never. */
function revelations(weekend: Weekend): string[] {
  const forecasts = questionsOfKind(weekend, 'forecast');
  const unknown = weekend.steps
    .flatMap((step) => step.reveals ?? [])
    .filter((id) => !forecasts.some((forecast) => forecast.id === id))
    .map((id) => `${id} is revealed but is no forecast`);
  return [
    ...unknown,
    ...forecasts.flatMap(({ id, counts }) => {
      const reveals = weekend.steps.filter((step) => step.reveals?.includes(id));
      const late = reveals.filter((step) => laterSteps(weekend).includes(step));
      const wanted = counts === 'forecasts' ? 1 : counts === 'record' ? Math.min(1, late.length) : 0;
      if (reveals.length !== wanted)
        return [`forecast ${id} is revealed ${reveals.length} times, not ${wanted}`];
      const reveal = reveals[0];
      return reveal && lockIndex(weekend, id) >= weekend.steps.indexOf(reveal)
        ? [`forecast ${id} is revealed before it is locked`]
        : [];
    }),
  ];
}

/** The order of the evening: chapters in turn, a clock that never goes back, one filing, echoes after their line. */
function courses(weekend: Weekend): string[] {
  const { steps } = weekend;
  const files = steps.filter((step) => step.files === true);
  return [
    ...(files.length === 1 ? [] : [`the weekend is filed ${files.length} times`]),
    ...steps.flatMap((step, index) => {
      const before = steps[index - 1];
      const chapter = (each: Step) => weekend.chapters.indexOf(each.chapter);
      return [
        ...(before && before.clock > step.clock ? [`the clock goes back at step ${step.id}`] : []),
        ...(before && chapter(before) > chapter(step) ? [`step ${step.id} goes back a chapter`] : []),
        ...(step.optional === true &&
        (step.arrives === true || step.reveals) &&
        weekend.passable?.includes(step.chapter) !== true
          ? [`step ${step.id} may be passed by but brings news`]
          : []),
        ...echoProblems(weekend, step, index),
      ];
    }),
  ];
}

/** A line comes back once, after it is out, and what may be passed by never went out for sure. */
function echoProblems(weekend: Weekend, { id, echo }: Step, index: number): string[] {
  if (echo === undefined) return [];
  const lock = lockIndex(weekend, echo);
  return [
    ...(lock >= index || lock < 0 ? [`step ${id} tells of a line that is not out yet`] : []),
    ...(weekend.steps[lock]?.optional === true ? [`step ${id} tells of a line that may be passed by`] : []),
    ...(weekend.steps.findIndex((step) => step.echo === echo) < index ? [`${echo} comes back twice`] : []),
    ...(questionsOfKind(weekend, 'bulletin').some((question) => question.id === echo)
      ? []
      : [`step ${id} tells of ${echo}, which is no bulletin`]),
  ];
}

/** A check says how many answers do not hold, so each of them must be able to. */
function batches(weekend: Weekend): string[] {
  return allSteps(weekend)
    .filter((step) => step.batch === true)
    .flatMap((step) =>
      questionsOfStep(weekend, step)
        .filter((question) => !rulesOf(question).judged)
        .map(({ id }) => `step ${step.id} checks ${id}, which has no right answer`),
    );
}

/** An earlier weekend goes on at a step that there is, and each earlier version has its one row. */
function changes({ changes: rows = [], contentVersion, ...weekend }: Weekend): string[] {
  const steps = [...weekend.steps, ...weekend.drawer].map((step) => step.id);
  const last = rows.filter(({ from }) => from === contentVersion - 1);
  return [
    ...twice(rows.map(({ from }) => String(from))).map((from) => `version ${from} is brought up twice`),
    ...rows
      .filter(({ from }) => from >= contentVersion)
      .map(({ from }) => `version ${from} is brought up to an earlier one`),
    ...strangers(Object.values(last[0]?.steps ?? {}), steps).map(
      (id) => `a change leads to the step ${id}, which there is not`,
    ),
  ];
}

/** A chapter that may be passed by can be passed by whole. */
function passages({ passable = [], chapters, steps }: Weekend): string[] {
  return [
    ...strangers(passable, chapters).map((id) => `the chapter ${id} that may be passed by is no chapter`),
    ...steps
      .filter(({ chapter, optional }) => passable.includes(chapter) && optional !== true)
      .map(({ id }) => `step ${id} cannot be passed by, though its chapter may be`),
  ];
}

function lockIndex(weekend: Weekend, id: QuestionId): number {
  return weekend.steps.findIndex((step) => locksOf(step).includes(id));
}

function locksOf(step: Step): readonly QuestionId[] {
  return step.locks ?? step.questions;
}

function allSteps(weekend: Weekend): readonly Step[] {
  return [...weekend.steps, ...weekend.drawer];
}
