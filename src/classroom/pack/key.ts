/** The rows of the answer key, each from the weekend's own data: what is asked, what earns everything, and the paragraphs that settle it. */
import {
  documentWithId,
  ownSteps,
  placeOf,
  questionsOfKind,
  questionsOfStep,
  stepsThatReveal,
  stepThatAsks,
} from '../../rules/lookup.ts';
import type { Question, QuestionOf } from '../../rules/weekend.ts';
import { clockIn } from '../../present/telling.ts';
import { rich } from '../../words/words.ts';
import { partsOf } from '../kinds/table.ts';
import { headingOf } from '../teach/wording.ts';
import { listed, rows, type Source, spoken, stepped, worded } from './source.ts';

type Rows = (source: Source) => string;

/** The forecasts that count, in the order in which the slips ask them; each goes by its place, from 1. */
export function forecastsOf({ production: { weekend } }: Source): readonly QuestionOf<'forecast'>[] {
  return questionsOfKind(weekend, 'forecast').filter(({ counts }) => counts === 'forecasts');
}

export function came(source: Source, { outcome }: QuestionOf<'forecast'>): string {
  return spoken(source, `outcome.${outcome}`);
}

const forecastRows: Rows = (source) => {
  const { weekend } = source.production;
  return rows(
    forecastsOf(source).map((question, at) => [
      at + 1,
      worded(source, `q.${question.id}.prompt`),
      came(source, question),
      listed(question.paragraphs),
      stepped(source, stepThatAsks(weekend, question.id)?.id ?? ''),
      stepped(source, stepsThatReveal(weekend, question.id)[0]?.id ?? ''),
    ]),
  );
};

/** The reading of the weekend itself, without what only puts a bulletin right. */
function core({ production: { weekend } }: Source): ReadonlySet<string> {
  const asked = ownSteps(weekend).filter((step) => step.echo === undefined);
  return new Set(asked.flatMap(({ questions }) => questions));
}

/** As they come up. */
function inOrder<Q extends Question>(source: Source, questions: readonly Q[]): readonly Q[] {
  const { weekend } = source.production;
  const inCore = core(source);
  const place = ({ id }: Question) => placeOf(weekend, stepThatAsks(weekend, id)?.id ?? '');
  return questions.filter(({ id }) => inCore.has(id)).toSorted((a, b) => place(a) - place(b));
}

function answer(source: Source, { id }: Question): string {
  return worded(source, `q.${id}.article`);
}

function named(source: Source, question: Question): string {
  return headingOf(source.production, question);
}

/** The words of phrases in a document, as they stand in it. */
function quoted(
  { production: { weekend, words } }: Source,
  document: string,
  phrases: readonly string[],
): string {
  const blocks = documentWithId(weekend, document)?.blocks ?? [];
  const runs = blocks.flatMap(({ id }) => rich(words, `doc.${document}.${id}`));
  const found = phrases.map((phrase) => {
    const run = runs.find((each) => 'phrase' in each && each.phrase === phrase);
    if (!run) throw new RangeError(`the pack marks a phrase that is gone: ${phrase}`);
    return `“${run.text.replaceAll(/^“|”$/g, '')}”`;
  });
  return found.join(' · ');
}

const markRows: Rows = (source) =>
  rows(
    inOrder(source, questionsOfKind(source.production.weekend, 'marks')).map((question) => [
      named(source, question),
      quoted(source, question.document, question.key),
      quoted(source, question.document, question.spare),
      listed(question.paragraphs),
    ]),
  );

const labelRows: Rows = (source) => {
  const { weekend } = source.production;
  const labels = [
    ...questionsOfKind(weekend, 'tags'),
    ...questionsOfKind(weekend, 'choice'),
    ...questionsOfKind(weekend, 'chain'),
  ];
  return rows(
    inOrder<Question>(source, labels).map((question) => [
      named(source, question),
      answer(source, question),
      listed(question.paragraphs),
    ]),
  );
};

const threadRows: Rows = (source) =>
  rows(
    inOrder(source, questionsOfKind(source.production.weekend, 'relation')).map((question) => [
      named(source, question),
      worded(source, `claim.${question.from}`),
      worded(source, `claim.${question.to}`),
      `**${spoken(source, `relation.${question.relation}`)}**`,
      listed(question.paragraphs),
    ]),
  );

const panKeyRows: Rows = (source) =>
  rows(
    inOrder(source, questionsOfKind(source.production.weekend, 'placement')).map((question) => [
      named(source, question),
      `**${spoken(source, `pan.${question.pan}`)}**`,
      answer(source, question),
      listed(question.paragraphs),
    ]),
  );

const lineRows: Rows = (source) =>
  rows(
    inOrder(source, questionsOfKind(source.production.weekend, 'bulletin')).map((question) => {
      const chosen = question.slots.map(({ id, options }) => {
        const best = options.find(({ credit }) => credit === 1)?.id ?? '';
        return [id, worded(source, `q.${question.id}.slot.${id}.${best}`)] as const;
      });
      const line = spoken(source, `q.${question.id}.line`, Object.fromEntries(chosen));
      return [named(source, question), line, listed(question.paragraphs)];
    }),
  );

const gridRows: Rows = (source) =>
  rows(
    questionsOfKind(source.production.weekend, 'grid').flatMap(({ id, rows: lines }) =>
      lines.map(({ document, accepted }) => [
        worded(source, `doc.${document}.name`),
        accepted.map((saying) => spoken(source, `saying.${saying}`)).join(' / '),
        worded(source, `q.${id}.row.${document}.why`),
      ]),
    ),
  );

const judgementRows: Rows = (source) =>
  rows(
    questionsOfKind(source.production.weekend, 'judgement').map((question) => [
      worded(source, `item.${question.id}`),
      spoken(source, `stance.${question.stance}`),
      question.near === undefined ? '' : spoken(source, `stance.${question.near}`),
      question.band.join('–'),
      answer(source, question),
      listed(question.paragraphs),
    ]),
  );

/** What the article has it settled by; where it settles nothing, all that can be defended. */
function settledBy(source: Source, question: Question): string {
  if (question.counts === 'reading') return answer(source, question);
  return partsOf(question)
    .map(({ key }) => key)
    .join(' ');
}

const drawerRows: Rows = (source) => {
  const { weekend } = source.production;
  return rows(
    weekend.drawer
      .flatMap((step) => questionsOfStep(weekend, step))
      .filter(({ counts }) => counts === 'reading' || counts === 'practice')
      .filter(({ id }) => stepThatAsks(weekend, id)?.questions.length === 1)
      .map((question) => [named(source, question), settledBy(source, question), listed(question.paragraphs)]),
  );
};

const arrivalRows: Rows = (source) => {
  const { weekend, words, language } = source.production;
  const clock = clockIn(language, words);
  return rows(
    ownSteps(weekend).flatMap((step) =>
      step.arrives && step.document !== undefined
        ? [[clock(step.clock), stepped(source, step.id), worded(source, `doc.${step.document}.name`)]]
        : [],
    ),
  );
};

/** Tables of rows by their names in the texts. */
export const KEY: Readonly<Record<string, Rows>> = {
  'forecast-rows': forecastRows,
  'mark-rows': markRows,
  'label-rows': labelRows,
  'thread-rows': threadRows,
  'pan-key-rows': panKeyRows,
  'line-rows': lineRows,
  'grid-rows': gridRows,
  'judgement-rows': judgementRows,
  'drawer-rows': drawerRows,
  'arrival-rows': arrivalRows,
};
