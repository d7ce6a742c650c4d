/** What a grid must say of itself, and that the balance has settled every source in it. */
import * as v from 'valibot';
import { questionsOfKind, stepThatAsks } from '../../rules/lookup.ts';
import { type QuestionOf, SAYINGS } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, known, once } from './kind.ts';

const row = v.strictObject({ document: id, accepted: v.array(v.picklist(SAYINGS)) });

export const grid = {
  shape: v.strictObject({ ...base, kind: v.literal('grid'), rows: v.array(row) }),
  problems({ id: own, rows }, weekend) {
    const documents = rows.map(({ document }) => document);
    const at = (question: string) => {
      const step = stepThatAsks(weekend, question);
      return step ? weekend.steps.indexOf(step) : -1;
    };
    const placed = questionsOfKind(weekend, 'placement').filter(({ id: each }) => at(each) < at(own));
    return [
      rows.length === 0 && 'has no row',
      ...known(weekend, documents),
      ...once(documents, 'row'),
      ...rows.flatMap(({ document, accepted }) => [
        accepted.length === 0 && `can never hold in the row ${document}`,
        ...once(accepted, 'accepted answer'),
        !placed.some((each) => each.document === document) &&
          `has a row ${document}, which is not on the balance before`,
      ]),
    ];
  },
  words: ({ rows }) => [
    ...BY_DEGREES,
    'column.settled',
    'column.asked',
    ...rows.map(({ document }) => `row.${document}.why`),
  ],
} satisfies Authored<QuestionOf<'grid'>>;
