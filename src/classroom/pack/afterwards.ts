/** The rows of what only becomes known later: the record, the events, what became of each claim, and the audit. For teachers. */
import { questionsOfKind, stepThatAsks } from '../../rules/lookup.ts';
import { came } from './key.ts';
import { listed, rows, type Source, spoken, worded } from './source.ts';

type Rows = (source: Source) => string;

const eventRows: Rows = (source) =>
  rows(
    (source.production.scenery.timeline?.events ?? []).map(({ step }) => [
      worded(source, `step.${step}.heading`),
      worded(source, `event.${step}.says`),
    ]),
  );

const outcomeRows: Rows = (source) =>
  rows(
    (source.production.scenery.timeline?.claims ?? []).map(({ id }) => [
      worded(source, `claimed.${id}.who`),
      worded(source, `claimed.${id}`),
      worded(source, `claimed.${id}.became`),
      worded(source, `claimed.${id}.word`),
    ]),
  );

const recordRows: Rows = (source) =>
  rows(
    questionsOfKind(source.production.weekend, 'forecast')
      .filter(({ counts }) => counts === 'record')
      .map((question) => [
        worded(source, `q.${question.id}.prompt`),
        came(source, question),
        question.prior === undefined ? '' : question.prior.defensible.join('–'),
        worded(source, `q.${question.id}.happened`),
      ]),
  );

const auditRows: Rows = (source) =>
  rows(
    questionsOfKind(source.production.weekend, 'stamp').map((question) => [
      worded(source, `step.${stepThatAsks(source.production.weekend, question.id)?.id}.heading`),
      spoken(source, `stamp.${question.stamp}`),
      worded(source, `q.${question.id}.right`),
      listed(question.paragraphs),
    ]),
  );

export const AFTERWARDS: Readonly<Record<string, Rows>> = {
  'event-rows': eventRows,
  'outcome-rows': outcomeRows,
  'record-rows': recordRows,
  'audit-rows': auditRows,
};
