/** What a pupil hands in, as it lies in its envelope: the page, and the numbers as they were locked. */
import { lockedAnswerOf, questionsOfKind } from '../rules/lookup.ts';
import { isFiled, progress } from '../rules/steps.ts';
import { plain, say } from '../words/words.ts';
import { actionsOf } from './actions.ts';
import { type House, openIn } from './house.ts';
import { assessment } from './kinds/assessment.ts';
import { baseOf } from './kinds/kind.ts';
import { cityOf, placeOf } from './looks.ts';
import { clockAt, currentStep, tellingOf } from './present.ts';
import type { HandInScreen } from './screen.ts';
import type { Situation } from './situation.ts';
import { prompt, type Telling } from './telling.ts';

/** Undefined where no weekend of a class is open. */
export function presentHandIn(house: House, situation: Situation): HandInScreen | undefined {
  const production = openIn(house, situation);
  const telling = production && tellingOf(production, situation);
  if (!telling?.inClass) return undefined;
  const { weekend, state, scenery, words, inClass } = telling;
  const step = currentStep(weekend, state);
  const filed = isFiled(weekend, state);
  const { inClass: stop, next } = actionsOf(telling, step);
  return {
    room: 'hand-in',
    scene: 'desk',
    hand: undefined,
    place: placeOf(scenery, step.chapter),
    city: cityOf(scenery),
    iso: step.clock,
    ...clockAt(telling, step),
    progress: progress(weekend, state),
    inClass,
    filed,
    at: say(words, `step.${step.id}.heading`),
    page: filed ? pageOf(telling) : undefined,
    numbers: numbersOf(telling),
    stop,
    onward: next?.to,
  };
}

function pageOf(telling: Telling): HandInScreen['page'] {
  const [question] = questionsOfKind(telling.weekend, 'assessment');
  return question && assessment.view(telling, question, baseOf(telling, question));
}

/** Every forecast that is locked; how it came out is not said here. */
function numbersOf(telling: Telling): HandInScreen['numbers'] {
  return questionsOfKind(telling.weekend, 'forecast').flatMap((question) => {
    const percent = lockedAnswerOf(telling.state, question);
    if (percent === undefined || question.counts === 'practice') return [];
    return [{ id: question.id, asked: plain(prompt(telling, question.id)), percent }];
  });
}
