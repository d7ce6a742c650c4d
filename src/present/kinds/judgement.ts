/** One judgement of the page: its needle, what the page says of it, and what that rests on. */
import { arrivedDocuments } from '../../rules/file.ts';
import { answerOf, documentWithId } from '../../rules/lookup.ts';
import { quarrels } from '../../rules/stance.ts';
import { type Stance, STANCES } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { beforeOf, dialOf, dialToy, numberText } from '../dials.ts';
import type { DialView, Option, ViewBase } from '../question-views.ts';
import { formatOf } from '../looks.ts';
import type { Format } from '../scenery.ts';
import { options, type Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface JudgementView extends ViewBase, DialView {
  readonly kind: 'judgement';
  readonly proposition: string;
  readonly before: number | undefined;
  /** What the page may say of it, as the end of its sentence: "we judge it likely". */
  readonly stances: readonly Option<Stance>[];
  readonly stance: Stance | undefined;
  /** A sentence where number and stance contradict each other; empty where they do not. */
  readonly quarrel: string;
  readonly sources: readonly (Option & { readonly format: Format; readonly chosen: boolean })[];
}

export const judgement: KindRow<'judgement', JudgementView> = {
  layout: 'slip',
  scene: 'forecast',
  view(telling, question, base) {
    const answer = answerOf(telling.state, question);
    const before = beforeOf(telling, question);
    const dial = dialOf(telling, question, answer?.percent ?? before);
    // Once it is filed, what arrives later can no longer be leant on.
    const file = base.locked ? (answer?.sources ?? []) : arrivedDocuments(telling.weekend, telling.state);
    return {
      ...base,
      kind: 'judgement',
      ...dial,
      proposition: say(telling.words, `prop.${question.proposition}`),
      before,
      stances: options(telling, STANCES, 'judgement.stance'),
      stance: answer?.stance,
      quarrel: quarrelText(telling, answer?.stance, dial.percent),
      sources: file.flatMap((id) => {
        if (!documentWithId(telling.weekend, id)) return [];
        const label = say(telling.words, `doc.${id}.name`);
        const format = formatOf(telling.scenery, id);
        return [{ id, label, format, chosen: answer?.sources.includes(id) ?? false }];
      }),
      toy: dialToy(dial, base.locked, { ghost: before }),
    };
  },
  told(telling, _question, { percent, stance }) {
    if (percent === undefined || stance === undefined) return '';
    const number = numberText(telling, percent);
    return say(telling.words, 'judgement.told', { number, stance: stanceText(telling, stance) });
  },
  answered: () => ({ cue: 'tick' }),
  locked: 'clack2',
};

/** A stance in the words of the page. */
export function stanceText({ words }: Telling, stance: Stance): string {
  return say(words, `stance.${stance}`);
}

/** What the editor says where a number and a stance do not go together. */
function quarrelText(telling: Telling, stance: Stance | undefined, percent: number | undefined): string {
  if (stance === undefined || percent === undefined || !quarrels(stance, percent)) return '';
  return say(telling.words, `judgement.quarrel.${stance}`, { number: numberText(telling, percent) });
}
