/** What a judgement must say of itself, and that there is something to lean on when it is asked. */
import * as v from 'valibot';
import { type QuestionOf, STANCES } from '../../rules/weekend.ts';
import { type Authored, base, id, percent } from './kind.ts';

export const judgement = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('judgement'),
    proposition: id,
    band: v.tuple([percent, percent]),
    stance: v.picklist(STANCES),
    near: v.exactOptional(v.picklist(STANCES)),
  }),
  problems: (question, { steps }) => {
    const [low, high] = question.band;
    const asked = steps.findIndex((step) => step.questions.includes(question.id));
    const arrived = steps.findIndex((step) => step.arrives === true);
    return [
      low >= high && 'has a band that ends before it begins',
      question.near === question.stance && 'gives half for what it gives all for',
      question.counts !== 'judgement' && 'counts for something other than judgement',
      asked >= 0 &&
        (arrived < 0 || arrived > asked) &&
        'leans on sources, and is asked before the first has arrived',
    ];
  },
  words: () => ['why'],
} satisfies Authored<QuestionOf<'judgement'>>;
