/** What the choices make of a lesson: a bar of minutes, and the same as a list for whoever cannot see it. */
import { say } from '../../../../words/words.ts';
import { useWords } from '../../../../parts/context.ts';
import { type LessonPlan, lessonPlan, type Part } from '../../../lesson-plan.ts';
import { useTeach } from '../../context.ts';
import type { Taught } from '../../store/taught.ts';

/** Below this there is no time to talk, minutes. */
const TIGHT = 5;
/** A part shorter than these shares of the bar has no room for its name, or for more than its name. */
const NARROW = { name: 0.05, about: 0.08 } as const;

export function LessonBar() {
  const { choices, taught } = useTeach().state;
  const here = taught.get(choices.weekend);
  return here ? <Bar {...here} /> : null;
}

function Bar({ production, lesson }: Taught) {
  const t = useWords();
  const { choices } = useTeach().state;
  const { weekend, words, scenery } = production;
  const readouts = Object.entries(scenery.panels ?? {}).find(([, panel]) => panel === 'readouts')?.[0];
  const minutes = Number(say(words, 'weekend.minutes'));
  const plan = lessonPlan(weekend, minutes, readouts, lesson, choices);
  const heading = (step: string) => say(words, `step.${step}.heading`);
  const left = plan.parts.reduce((sum, { id, from, to }) => sum + (id === 'projector' ? to - from : 0), 0);
  return (
    <section class="lesson">
      <h2>{t('lesson.heading', { minutes: Math.round(plan.minutes) })}</h2>
      <ol class="lesson__bar">
        {plan.parts.map((part) => (
          <Segment key={`${part.id} ${part.from}`} part={part} whole={plan.minutes} />
        ))}
      </ol>
      <Ticks plan={plan} />
      <p class="lesson__board">
        {t('lesson.say')}{' '}
        {plan.milestones.length > 0 &&
          t('lesson.board', {
            steps: plan.milestones
              .map(({ step, minute }) =>
                t('lesson.board.step', { minute: Math.round(minute), step: heading(step) }),
              )
              .join(t('lesson.board.and')),
          })}
      </p>
      {left < TIGHT && <p class="lesson__tight">{t(left < 1 ? 'lesson.long' : 'lesson.tight')}</p>}
    </section>
  );
}

function Segment({ part: { id, from, to }, whole }: { readonly part: Part; readonly whole: number }) {
  const t = useWords();
  const share = (to - from) / whole;
  const about = t(`lesson.part.${id}.about`);
  const span = t('lesson.span', { from: Math.round(from), to: Math.round(to) });
  return (
    <li class="lesson__part" data-part={id} style={{ flexGrow: share }}>
      <span class={share < NARROW.name ? 'visually-hidden' : undefined}>
        <b key={id}>{t(`lesson.part.${id}`)}</b>
        {about !== '' && <span class={share < NARROW.about ? 'visually-hidden' : undefined}> {about}</span>}
      </span>
      <span class="visually-hidden">{span}</span>
    </li>
  );
}

/** The minutes beneath the bar: of its parts, and of what belongs on the board. */
function Ticks({ plan }: { readonly plan: LessonPlan }) {
  const t = useWords();
  const ends = [0, ...plan.parts.map(({ to }) => to)];
  const board = plan.milestones.map(({ minute }) => minute);
  const minutes = [...new Set([...ends, ...board].map(Math.round))].toSorted((one, other) => one - other);
  return (
    <div class="lesson__ticks" aria-hidden="true">
      {minutes.map((minute) => (
        <span
          key={minute}
          data-board={board.some((each) => Math.round(each) === minute) || undefined}
          style={{ insetInlineStart: `${(100 * minute) / plan.minutes}%` }}
        >
          {t('lesson.minute', { minute })}
        </span>
      ))}
    </div>
  );
}
