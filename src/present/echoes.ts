/** What became of a line on the wire: as the press shows it, and as it hangs in the room. */
import { say, rich, type Rich } from '../words/words.ts';
import { type Fate, fateOf, type WentOut, wentOut } from '../rules/echoes.ts';
import { chosenOption, overstatedSlots, printedCorrection } from '../rules/bulletins.ts';
import { answerOf, questionOfKind, questionsOfKind } from '../rules/lookup.ts';
import type { QuestionId, QuestionOf, Step } from '../rules/weekend.ts';
import { feedbackOf } from './feedback.ts';
import { answerText } from './kinds/table.ts';
import type { Feedback } from './question-views.ts';
import type { Telling } from './telling.ts';

/** What the press makes of a line: a rival's advisory that quotes it, two words on an inner page, or a front page. */
export type Cutting = 'advisory' | 'brief' | 'front';

export interface EchoView {
  readonly bulletin: QuestionId;
  readonly cutting: Cutting;
  readonly went: WentOut;
  readonly flash: boolean;
  /** The player's own sentence, or what was left of it. */
  readonly line: string;
  readonly text: Rich;
  /** What the line was worth, where no correction tells it. */
  readonly feedback: Feedback | undefined;
}

/** A line that has gone out, as it hangs on the pinboard, with its correction as it hangs on the spike. */
export interface LineOut {
  readonly bulletin: QuestionId;
  readonly sentence: string;
  readonly flash: boolean;
  readonly fate: Fate;
  /** The sentence that took its place; undefined where none has. */
  readonly corrected: string | undefined;
}

const CUTTINGS: { readonly [W in WentOut]: Cutting } = {
  sound: 'advisory',
  vague: 'brief',
  overstated: 'front',
};

/** The echo that a step brings; undefined where it brings none. */
export function echoOf(telling: Telling, { echo }: Step): EchoView | undefined {
  const { weekend, state, words } = telling;
  const bulletin = echo === undefined ? undefined : questionOfKind(weekend, echo, 'bulletin');
  const went = bulletin && wentOut(weekend, state, bulletin.id);
  if (!bulletin || !went) return undefined;
  const flash = state.flash === bulletin.id;
  const cutting = flash ? 'front' : CUTTINGS[went];
  const own = `echo.${bulletin.id}`;
  return {
    bulletin: bulletin.id,
    cutting,
    went,
    flash,
    line: cutting === 'brief' ? say(words, `${own}.cut`) : answerText(telling, bulletin),
    text: rich(words, `${own}.${flash ? `flash.${went}` : wordsFor(telling, bulletin, went)}`),
    feedback: went === 'overstated' ? undefined : feedbackOf(telling, bulletin),
  };
}

/** Of several slots that say too much, the first is what everybody talks about. */
function wordsFor({ weekend, state }: Telling, bulletin: QuestionOf<'bulletin'>, went: WentOut): string {
  const [slot] = overstatedSlots(weekend, state, bulletin.id);
  const option = slot && chosenOption(slot, answerOf(state, bulletin) ?? {});
  return slot && option ? `${slot.id}.${option.id}` : went;
}

/** Every line that has gone out, in the order of the weekend. */
export function linesOf(telling: Telling): readonly LineOut[] {
  const { weekend, state } = telling;
  return questionsOfKind(weekend, 'bulletin').flatMap((bulletin) => {
    const fate = fateOf(weekend, state, bulletin.id);
    if (!fate) return [];
    const correction = printedCorrection(weekend, state, bulletin.id);
    return {
      bulletin: bulletin.id,
      sentence: answerText(telling, bulletin),
      flash: state.flash === bulletin.id,
      fate,
      corrected: correction && answerText(telling, correction),
    };
  });
}
