/** The minutes of a lesson plan, counted as it is read: what is fixed, and what the game takes a class at its own pace. */
import { ownSteps, placeOf } from '../../rules/lookup.ts';
import { say } from '../../words/words.ts';
import { inClass, lessonPlan } from '../lesson-plan.ts';
import { type Source, worded } from './source.ts';

/** One plan after another, each beginning at minute 0 with no step played. */
const PLANS = /^(?=## )/m;
const MARK = /\{(wait|again|to|until|short-shift)(?: ([^{}]+))?\}/g;

function minutesOf({ words }: Source['production']): number {
  return Number(say(words, 'weekend.minutes'));
}

/**
 * `{wait 4}` four minutes, `{to step}` as far as that step and all of it, `{until 41}` what is left until then, `{again 4}` a lesson that
 * begins anew, `{short-shift}` all of the short shift. Each is written as "6–38". Throws at a step that is gone or already played, and
 * where nothing is left.
 */
export function withMinutes(source: Source, text: string): string {
  const { weekend } = source.production;
  const own = ownSteps(weekend).length;
  return text
    .split(PLANS)
    .map((plan) => {
      let minute = 0;
      let played = 0;
      const after = (how: string, what: string): number => {
        if (how === 'wait' || how === 'again') return (how === 'again' ? 0 : minute) + Number(what);
        if (how === 'until') return Number(what);
        if (how === 'short-shift') return minute + inClass(minutesOf(source.short));
        const until = placeOf(weekend, what) + 1;
        if (until <= played) throw new RangeError(`a lesson plan plays to a step that it cannot: ${what}`);
        const taken = inClass(minutesOf(source.production)) * ((until - played) / own);
        played = until;
        return minute + taken;
      };
      return plan.replace(MARK, (_mark, how: string, what: string) => {
        const from = how === 'again' ? 0 : minute;
        minute = after(how, what);
        if (minute <= from) throw new RangeError(`a lesson plan has no minutes left: ${how} ${what}`);
        // On one line, however narrow the column: word joiners.
        return `${Math.round(from)}\u2060–\u2060${Math.round(minute)}`;
      });
    })
    .join('');
}

/** What belongs on the board, and by when: of a lesson that stops at filing, without a pause. */
export function board(source: Source): string {
  const { production, lesson } = source;
  const plan = lessonPlan(production.weekend, minutesOf(production), undefined, lesson, {
    stop: 'filing',
    pauses: [],
  });
  return plan.milestones
    .map(({ step, minute }) => `${Math.round(minute)}′ “${worded(source, `step.${step}.heading`)}”`)
    .join(' · ');
}
