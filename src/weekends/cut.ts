/** Cuts a shorter weekend out of a longer one: the steps are chosen, and what they ask and show comes with them. */
import type { Question, Step, Weekend } from '../rules/weekend.ts';

export interface Cut extends Pick<Weekend, 'id' | 'contentVersion'> {
  readonly steps: readonly Step[];
  /** What only the cut asks. */
  readonly questions: readonly Question[];
}

/** The weekend of these steps, in their order. It has no drawer and no later chapters, and is too short for figures. */
export function cutOf(whole: Weekend, { id, contentVersion, steps, questions }: Cut): Weekend {
  const asked = new Set(steps.flatMap((step) => step.questions));
  const shown = new Set(steps.flatMap(({ document }) => document ?? []));
  const taken = new Set(steps.map((step) => step.id));
  return {
    id,
    contentVersion,
    brief: true,
    chapters: whole.chapters.filter((chapter) => steps.some((step) => step.chapter === chapter)),
    steps,
    ...(whole.weighs === undefined ? {} : { weighs: whole.weighs }),
    drawer: [],
    documents: whole.documents.filter((document) => shown.has(document.id)),
    claims: whole.claims.filter(({ from }) => taken.has(from)),
    questions: [...whole.questions, ...questions].filter((question) => asked.has(question.id)),
  };
}
