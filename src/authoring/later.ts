/** What later chapters must keep to: they stand after everything, and the weekend before them neither counts nor gives away anything of theirs. */
import { laterSteps } from '../rules/lookup.ts';
import type { ReadoutId, Weekend } from '../rules/weekend.ts';
import { strangers } from './lists.ts';

/** What was scored by the end of the weekend stays as it is. */
const SETTLED: readonly ReadoutId[] = ['forecasts', 'judgement', 'reading'];

/** Problems of the later chapters, in plain sentences. */
export function laterProblems(weekend: Weekend): string[] {
  const { later = [], chapters, steps, drawer, documents, questions } = weekend;
  const late = laterSteps(weekend);
  const filing = steps.findIndex((step) => step.files === true);
  const asked = late.flatMap((step) => step.questions);
  const arriving = late.flatMap(({ document, arrives }) => (arrives ? (document ?? []) : []));
  return [
    ...strangers(later, chapters).map((id) => `the later chapter ${id} is no chapter`),
    ...(chapters.slice(chapters.length - later.length).join() === later.join()
      ? []
      : ['the later chapters are not the last']),
    ...strangers(
      later,
      late.map(({ chapter }) => chapter),
    ).map((id) => `the later chapter ${id} has no steps`),
    ...late
      .filter((step) => steps.indexOf(step) <= filing)
      .map(({ id }) => `step ${id} comes later but before the filing`),
    ...drawer
      .filter(({ chapter }) => later.includes(chapter))
      .map(({ id }) => `drawer step ${id} is of a later chapter`),
    ...questions
      .filter(({ id, counts }) => asked.includes(id) && SETTLED.includes(counts))
      .map(({ id, counts }) => `question ${id} is asked later and would change ${counts}`),
    ...documents
      .filter(({ id }) => !arriving.includes(id))
      .flatMap(({ id, blocks }) =>
        blocks
          .filter(({ after }) => after !== undefined && asked.includes(after))
          .map((block) => `block ${block.id} of ${id} waits for what is asked later`),
      ),
  ];
}
