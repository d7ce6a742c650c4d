/** A source's label, filled in field by field. */
import { answerOf, entry } from '../../rules/lookup.ts';
import type { AnswerByKind } from '../../rules/weekend.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { list, ofQuestion } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface TagsView extends ViewBase {
  readonly kind: 'tags';
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly values: readonly Option[];
    readonly chosen: string | undefined;
    readonly correct: string | undefined;
  }[];
}

export const tags: KindRow<'tags', TagsView> = {
  layout: 'card',
  asksWho: true,
  view: (telling, question, base) => ({
    ...base,
    kind: 'tags',
    fields: question.fields.map((field) => ({
      id: field.id,
      label: ofQuestion(telling, question.id, `field.${field.id}`),
      values: field.values.map((id) => ({
        id,
        label: ofQuestion(telling, question.id, `field.${field.id}.${id}`),
      })),
      chosen: entry(answerOf(telling.state, question) ?? {}, field.id),
      correct: base.locked ? field.correct : undefined,
    })),
  }),
  told: (telling, question, answer) =>
    list(
      telling,
      Object.entries(answer).map(([field, value]) =>
        ofQuestion(telling, question.id, `field.${field}.${value}`),
      ),
    ),
  answered: () => ({ cue: 'button' }),
  locked: 'clack3',
  answeredMotif: labelled,
};

const LABELS = ['named', 'unnamed'] as const;

/** The label given just now; other labels of the same source, given before, are not heard again. */
function labelled(
  answer: AnswerByKind['tags'] | undefined,
  before: AnswerByKind['tags'] | undefined,
): (typeof LABELS)[number] | undefined {
  const fresh = Object.entries(answer ?? {}).flatMap(([field, value]) =>
    entry(before ?? {}, field) === value ? [] : [value],
  );
  return LABELS.find((label) => fresh.includes(label));
}
