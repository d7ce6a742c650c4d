/** A source's label, filled in field by field. */
import { answerOf, entry } from '../../rules/lookup.ts';
import type { AnswerByKind, QuestionOf } from '../../rules/weekend.ts';
import type { Option, ViewBase } from '../question-views.ts';
import type { Motif } from '../sounds.ts';
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

const NAMING = ['named', 'unnamed'] as const;

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

/** What was just said of a name; other labels of the same source, given before, are not heard again. */
function labelled(
  { fields }: QuestionOf<'tags'>,
  answer: AnswerByKind['tags'] = {},
  before: AnswerByKind['tags'] = {},
): Motif | undefined {
  const fresh = fields.filter(({ id }) => entry(answer, id) !== entry(before, id));
  return NAMING.find((said) => fresh.some(({ id, naming }) => naming && naming[said] === entry(answer, id)));
}
