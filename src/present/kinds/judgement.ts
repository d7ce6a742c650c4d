/** One judgement of the assessment: needle, word and sources. */
import { covers } from '../../rules/estimative.ts';
import { arrivedDocuments } from '../../rules/file.ts';
import { answerOf, documentWithId } from '../../rules/lookup.ts';
import { ESTIMATIVE_WORDS, type EstimativeWord } from '../../rules/weekend.ts';
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
  readonly chosenWord: EstimativeWord | undefined;
  readonly words: readonly Option<EstimativeWord>[];
  /** A sentence where the chosen word does not cover the number; empty where it does. */
  readonly mismatch: string;
  readonly sources: readonly (Option & { readonly format: Format; readonly chosen: boolean })[];
}

export const judgement: KindRow<'judgement', JudgementView> = {
  layout: 'toy',
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
      // The word is asked for: the dial keeps to the number.
      wordLabel: '',
      proposition: say(telling.words, `prop.${question.proposition}`),
      before,
      chosenWord: answer?.word,
      words: options(telling, ESTIMATIVE_WORDS, 'word', true),
      mismatch: mismatch(telling, answer?.word, dial.percent),
      sources: file.flatMap((id) => {
        if (!documentWithId(telling.weekend, id)) return [];
        const label = say(telling.words, `doc.${id}.name`);
        const format = formatOf(telling.scenery, id);
        return [{ id, label, format, chosen: answer?.sources.includes(id) ?? false }];
      }),
      toy: dialToy(dial, base.locked, { ghost: before, asksWord: true }),
    };
  },
  told: (telling, _question, { percent }) => (percent === undefined ? '' : numberText(telling, percent)),
  answered: () => ({ cue: 'tick' }),
  locked: 'clack2',
};

/** A sentence where the word does not cover the number. */
function mismatch({ words }: Telling, word: EstimativeWord | undefined, percent: number | undefined): string {
  if (word === undefined || percent === undefined || covers(word, percent)) return '';
  const range = say(words, `word.${word}.hint`);
  return say(words, 'judgement.mismatch', { word: say(words, `word.${word}`), range, percent });
}
