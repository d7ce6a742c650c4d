/** The judgements as a class set them: each needle's numbers, its stances, and the article's band, which is shown only by a press. */
import { estimativeWord } from '../../rules/estimative.ts';
import { questionsOfKind } from '../../rules/lookup.ts';
import { outside } from '../../rules/needle.ts';
import { quarrels } from '../../rules/stance.ts';
import {
  ESTIMATIVE_WORDS,
  type EstimativeWord,
  type JudgementQuestion,
  type Stance,
  STANCES,
  type Weekend,
} from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';
import { type Counted, pupilsWho, tally } from './counts.ts';
import { type Numbers, numbersOf } from './numbers.ts';

export interface NeedleFigure extends Numbers {
  readonly question: JudgementQuestion;
  readonly words: readonly Counted<EstimativeWord>[];
  readonly stances: readonly Counted<Stance>[];
  /** How many say with their stance what their number does not. */
  readonly quarrels: number;
  /** How many needles stand within the band, its ends included. */
  readonly inside: number;
}

/** One figure a judgement that counts, over those who filed it. */
export function needlesOf(weekend: Weekend, results: readonly Result[]): readonly NeedleFigure[] {
  return questionsOfKind(weekend, 'judgement')
    .filter(({ counts }) => counts === 'judgement')
    .map((question) => needleOf(question, results));
}

function needleOf(question: JudgementQuestion, results: readonly Result[]): NeedleFigure {
  const filed = saidTo(results, question).flatMap(({ thing: { percent, stance }, pupils }) =>
    percent === undefined || stance === undefined ? [] : [{ thing: { percent, stance }, pupils }],
  );
  const percents = filed.map(({ thing, pupils }) => ({ thing: thing.percent, pupils }));
  return {
    question,
    ...numbersOf(percents),
    words: tally(
      ESTIMATIVE_WORDS,
      percents.map(({ thing, pupils }) => ({ thing: estimativeWord(thing), pupils })),
    ),
    stances: tally(
      STANCES,
      filed.map(({ thing, pupils }) => ({ thing: thing.stance, pupils })),
    ),
    quarrels: pupilsWho(filed, ({ percent, stance }) => quarrels(stance, percent)),
    inside: pupilsWho(percents, (percent) => outside(percent, question.band) === 0),
  };
}
