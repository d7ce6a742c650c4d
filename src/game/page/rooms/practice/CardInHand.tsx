/** A card in hand: on the pile under the lamp with its question beside it, then what came of the answer and when it comes back. */
import type { PracticeCard } from '../../../../present/screen.ts';
import type { Practice } from '../../../store/in-practice.ts';
import { anchors } from '../../../../parts/anchors.ts';
import { PlayProvider, usePlay, useWords } from '../../../../parts/context.ts';
import { partsOf } from '../../../../parts/kinds/table.ts';
import { QuestionPart } from '../../../../parts/kinds/QuestionPart.tsx';
import { Foot } from '../step/Foot.tsx';
import { Divider, OnDesk, useFront } from '../step/OnDesk.tsx';
import { Pane } from '../step/Pane.tsx';
import { Reveal } from '../step/Reveals.tsx';
import { After } from './After.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import type { PartProps } from './part-props.ts';

export function CardInHand({ screen, practice }: PartProps<'card'>) {
  const play = usePlay();
  const { step, address } = screen;
  const { front, turn, onMatter, onBody } = useFront(address);
  const isLaid = step.document !== undefined;
  return (
    <PlayProvider value={{ ...play, screen, move: practice.move }}>
      <main id="main" class="desk" data-front={front} key={address}>
        <Head screen={screen} />
        <div class="matter" {...onMatter}>
          {isLaid && <Sheet screen={screen} />}
        </div>
        <div
          class="body"
          data-anchor={step.layout === 'board' ? anchors.board.id : anchors.asked.id}
          {...onBody}
        >
          {isLaid && <Divider front={front} onPress={turn} />}
          <Pane foot={<Onward screen={screen} practice={practice} />}>
            <Asked screen={screen} />
            {screen.after && <After after={screen.after} practice={practice} />}
          </Pane>
        </div>
      </main>
    </PlayProvider>
  );
}

function Head({ screen: { tab, again, page } }: Pick<PartProps<'card'>, 'screen'>) {
  const t = useWords();
  return (
    <header class="head">
      {again && <p class="chapter">{t('practice.again')}</p>}
      <h1 tabIndex={-1}>{tab}</h1>
      {page !== '' && <HowItWorks page={page} />}
    </header>
  );
}

/** The paper, with its drawer's name on its tab, upon the others of the set. */
function Sheet({ screen: { tab, step } }: Pick<PartProps<'card'>, 'screen'>) {
  return (
    <div class="place" data-anchor={anchors.document.id}>
      <div class="sheet">
        <p class="card-tab" aria-hidden="true">
          {tab}
        </p>
        {step.document && <OnDesk document={step.document} questions={step.questions} />}
      </div>
    </div>
  );
}

/** What is asked, or what became of what was said. */
function Asked({ screen: { step } }: Pick<PartProps<'card'>, 'screen'>) {
  const asks = (view: PracticeCard['questions'][number]) => <QuestionPart key={view.id} view={view} />;
  if (step.reveals.length > 0) {
    return (
      <ol class="reveals">
        {step.reveals.map((reveal) => (
          <Reveal key={reveal.id} reveal={reveal} />
        ))}
      </ol>
    );
  }
  const [view] = step.questions;
  const Together = view && step.layout === 'board' ? partsOf(view).Together : undefined;
  return Together ? (
    <Together views={step.questions} ask={asks} within={(hung) => hung} />
  ) : (
    <>{step.questions.map(asks)}</>
  );
}

function Onward({ screen, practice }: Pick<PartProps<'card'>, 'screen' | 'practice'>) {
  const t = useWords();
  const { lock } = screen.step.actions;
  const isLast = screen.at === screen.of;
  return (
    <Foot>
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={practice.home}>
          {t('practice.stop')}
        </button>
        {lock ? (
          <Lock lock={lock} practice={practice} />
        ) : (
          <button type="button" class="button button--primary" key="next" onClick={practice.next}>
            {t(isLast ? 'practice.last' : 'practice.next')}
          </button>
        )}
      </div>
      {lock && !lock.ready && (
        <p class="note" id="not-ready">
          {lock.missing}
        </p>
      )}
    </Foot>
  );
}

interface LockProps {
  readonly lock: NonNullable<PracticeCard['step']['actions']['lock']>;
  readonly practice: Practice;
}

function Lock({ lock: { ready, label, moves }, practice }: LockProps) {
  return (
    <button
      type="button"
      class="button button--primary"
      key="lock"
      aria-disabled={!ready}
      aria-describedby={ready ? undefined : 'not-ready'}
      onClick={() => moves.forEach(practice.move)}
    >
      {label}
    </button>
  );
}
