/** The page that files everything: the judgements as they stand, a caveat, a line of one's own. */
import { say } from '../../words/words.ts';
import { answerOf, questionOfKind, stepThatAsks } from '../../rules/lookup.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { ofQuestion } from '../telling.ts';
import { judgement, type JudgementView } from './judgement.ts';
import { baseOf, type KindRow } from './kind.ts';

export interface AssessmentView extends ViewBase {
  readonly kind: 'assessment';
  /** Its first line, with the date on which it is filed. */
  readonly head: string;
  readonly judgements: readonly JudgementView[];
  readonly caveats: readonly Option[];
  readonly caveat: string | undefined;
  readonly note: string;
  /** How many words do not cover their number. */
  readonly mismatches: number;
}

export const assessment: KindRow<'assessment', AssessmentView> = {
  layout: 'document',
  view(telling, question, base) {
    const judgements = question.judgements.flatMap((id) => {
      const judged = questionOfKind(telling.weekend, id, 'judgement');
      return judged ? [judgement.view(telling, judged, baseOf(telling, judged))] : [];
    });
    const answer = answerOf(telling.state, question);
    const filed = stepThatAsks(telling.weekend, question.id);
    return {
      ...base,
      kind: 'assessment',
      head: say(telling.words, 'assessment.head', { date: filed ? telling.clock(filed.clock, 'date') : '' }),
      judgements,
      caveats: question.caveats.map((id) => ({
        id,
        label: ofQuestion(telling, question.id, `caveat.${id}`),
      })),
      caveat: answer?.caveat,
      note: telling.drafts[question.id] ?? answer?.note ?? '',
      mismatches: judgements.filter((view) => view.mismatch !== '').length,
    };
  },
  told: (_telling, _question, { note }) => note,
  // A caveat being typed: keys make their own noise.
  answered: () => undefined,
  // It is heard as filed.
  locked: undefined,
};
