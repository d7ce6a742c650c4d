/** One row for each kind of question: the component that asks it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { QuestionView } from '../../present/question-views.ts';
import { RichText } from '../documents/RichText.tsx';
import { Assessment } from './assessment/Assessment.tsx';
import { Bulletin } from './bulletin/Bulletin.tsx';
import { Chain } from './chain/Chain.tsx';
import { Choice } from './choice/Choice.tsx';
import { Credence } from './credence/Credence.tsx';
import { FeedbackCard } from './FeedbackCard.tsx';
import { Forecast, ForecastLocked } from './forecast/Forecast.tsx';
import { Grade } from './grade/Grade.tsx';
import { Joint } from './joint/Joint.tsx';
import { Judgement } from './judgement/Judgement.tsx';
import { Marks } from './marks/Marks.tsx';
import { Order } from './order/Order.tsx';
import { Placement } from './placement/Placement.tsx';
import { Relation } from './relation/Relation.tsx';
import { Seal } from './seal/Seal.tsx';
import { Stance } from './stance/Stance.tsx';
import { Tags } from './tags/Tags.tsx';

type Kind = QuestionView['kind'];
type ViewOf<K extends Kind> = Extract<QuestionView, { kind: K }>;
type Component<K extends Kind> = (props: { readonly view: ViewOf<K> }) => JSX.Element | null;

const components: { readonly [K in Exclude<Kind, 'correction'>]: Component<K> } & {
  readonly correction: typeof Bulletin;
} = {
  forecast: Forecast,
  credence: Credence,
  judgement: Judgement,
  stance: Stance,
  choice: Choice,
  tags: Tags,
  chain: Chain,
  relation: Relation,
  marks: Marks,
  placement: Placement,
  joint: Joint,
  seal: Seal,
  bulletin: Bulletin,
  correction: Bulletin,
  order: Order,
  grade: Grade,
  assessment: Assessment,
};

/** A question with its prompt, its control and, once locked, what came of it. */
export function QuestionPart({ view }: { readonly view: QuestionView }) {
  const Control = components[view.kind] as (props: { readonly view: QuestionView }) => JSX.Element;
  const feedback = useRef<HTMLDivElement>(null);
  const wasLocked = useRef(view.locked);
  useLayoutEffect(() => {
    if (view.locked && !wasLocked.current) {
      // As much of what was asked as there is room for, and then what came of it.
      feedback.current?.parentElement?.scrollIntoView({ block: 'start' });
      feedback.current?.focus();
    }
    wasLocked.current = view.locked;
  }, [view.locked]);
  return (
    <section class={`question question--${view.kind}`} data-locked={view.locked}>
      <h2 class="prompt">
        <RichText runs={view.prompt} />
      </h2>
      {view.help.length > 0 && !view.locked && (
        <p class="help">
          <RichText runs={view.help} />
        </p>
      )}
      <Control view={view} />
      <div ref={feedback} tabIndex={-1}>
        {view.feedback && <FeedbackCard feedback={view.feedback} />}
        {view.kind === 'forecast' && view.locked && <ForecastLocked view={view} />}
      </div>
    </section>
  );
}
