/** The page that files everything: the judgements as they stand, a caveat, a line of one's own. */
import { answerOf, entry, questionOfKind, stepThatAsks } from '../../rules/lookup.ts';
import { LONGEST_NOTE } from '../../rules/shape.ts';
import type { QuestionId } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { settledGrids, type GridSheet } from '../grids.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { ofQuestion, type Telling } from '../telling.ts';
import { judgement, type JudgementView } from './judgement.ts';
import { baseOf, type KindRow } from './kind.ts';

export interface AssessmentView extends ViewBase {
  readonly kind: 'assessment';
  /** Its first line, with the date on which it is filed. */
  readonly head: string;
  readonly judgements: readonly JudgementView[];
  /** What goes with it on paper. */
  readonly grids: readonly GridSheet[];
  readonly caveats: readonly Option[];
  readonly caveat: string | undefined;
  readonly note: string;
  /** How many stances contradict their number. */
  readonly quarrels: number;
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
      grids: settledGrids(telling),
      caveats: question.caveats.map((id) => ({
        id,
        label: ofQuestion(telling, question.id, `caveat.${id}`),
      })),
      caveat: answer?.caveat,
      note: (base.locked ? undefined : draftOf(telling, question.id)) ?? answer?.note ?? '',
      quarrels: judgements.filter((view) => view.quarrel !== '').length,
    };
  },
  told: (_telling, _question, { note }) => note,
  // A note still being typed when the page is filed is filed with it.
  unsaid(telling, question) {
    const note = draftOf(telling, question.id);
    const answer = answerOf(telling.state, question);
    return note === undefined || note === (answer?.note ?? '') ? undefined : { ...answer, note };
  },
  // A caveat being typed: keys make their own noise.
  answered: () => undefined,
  // It is heard as filed.
  locked: undefined,
};

/** The note as far as it is typed, where one is. */
function draftOf({ drafts }: Telling, id: QuestionId): string | undefined {
  return entry(drafts, id)?.slice(0, LONGEST_NOTE);
}
