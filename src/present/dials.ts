/** Every dial at this moment: where its needle stands, which word that is, what stood there before. */
import { say } from '../words/words.ts';
import { covers, ESTIMATIVE_BANDS, estimativeWord } from '../rules/estimative.ts';
import { arrivedDocuments } from '../rules/file.ts';
import { answerOf, documentWithId, isLocked } from '../rules/lookup.ts';
import { ESTIMATIVE_WORDS, type Question, type QuestionOf } from '../rules/weekend.ts';
import type { JudgementView } from './question-views.ts';
import { needleOn } from './desk.ts';
import { formatOf } from './looks.ts';
import { options, type Telling, wordFor } from './telling.ts';

type Own = Omit<JudgementView, 'id' | 'prompt' | 'help' | 'locked' | 'feedback'>;

/** One judgement of the assessment: needle, word and sources. */
export function judgementOf(telling: Telling, question: QuestionOf<'judgement'>): Own {
  const answer = answerOf(telling.state, question);
  const shown = dialOf(telling, question, answer?.percent ?? beforeOf(telling, question));
  const chosenWord = answer?.word;
  return {
    kind: 'judgement',
    ...shown,
    // The word is asked for: the dial keeps to the number.
    wordLabel: '',
    proposition: say(telling.words, `prop.${question.proposition}`),
    before: beforeOf(telling, question),
    chosenWord,
    words: options(telling, ESTIMATIVE_WORDS, 'word', true),
    mismatch: mismatch(telling, chosenWord, shown.percent),
    // Once it is filed, what arrives later can no longer be leant on.
    sources: (isLocked(telling.state, question.id)
      ? (answer?.sources ?? [])
      : arrivedDocuments(telling.weekend, telling.state)
    ).flatMap((id) => {
      const document = documentWithId(telling.weekend, id);
      if (!document) return [];
      const label = say(telling.words, `doc.${id}.name`);
      return [
        { id, label, format: formatOf(telling.scenery, id), chosen: answer?.sources.includes(id) ?? false },
      ];
    }),
  };
}

/** A sentence where the word does not cover the number. */
function mismatch(telling: Telling, word: JudgementView['chosenWord'], percent: number | undefined): string {
  if (word === undefined || percent === undefined || covers(word, percent)) return '';
  const range = say(telling.words, `word.${word}.hint`);
  const values = { word: say(telling.words, `word.${word}`), range, percent };
  return say(telling.words, 'judgement.mismatch', values);
}

/** The dial's needle: where the hand holds it, or where it was let go. */
export function dialOf(telling: Telling, { id }: Question, answered: number | undefined) {
  const { hand } = telling;
  const percent = hand?.holds === 'needle' && hand.question === id ? hand.percent : answered;
  return {
    percent,
    word: percent === undefined ? undefined : estimativeWord(percent),
    wordLabel: percent === undefined ? '' : wordFor(telling, percent),
    scale: options(telling, ESTIMATIVE_WORDS, 'word', true).map((option) => {
      const [low, high] = ESTIMATIVE_BANDS[option.id];
      return { ...option, low, high };
    }),
  };
}

/** Where the needle on this proposition stood before, in percent; nothing once it is locked. */
export function beforeOf(
  telling: Telling,
  question: QuestionOf<'credence' | 'judgement'>,
): number | undefined {
  return isLocked(telling.state, question.id) ? undefined : needleOn(telling, question.proposition);
}
