/** Threads to settle, a web of them on the board of a step: every claim pinned once, a word on each thread, and of several threads one in hand at a time. */
import { anchors } from '../../anchors.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TogetherProps } from '../kind.ts';
import type { RelationView } from '../../../present/kinds/relation.ts';
import type { ClaimView } from '../../../present/question-views.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { nextAfter, useInHand } from '../../in-hand.ts';
import { startDrag, under } from '../../browser/drag.ts';
import { useLaidOut } from '../../browser/laid-out.ts';
import { Pause } from '../../controls/spoken.tsx';
import { Icon } from '../../icons/icons.tsx';
import { ClaimCard } from './ClaimCard.tsx';

export function Web({ views, ask, within }: TogetherProps<RelationView>) {
  const t = useWords();
  const { reveal } = usePlay();
  const web = useRef<HTMLDivElement>(null);
  const ids = views.map(({ id }) => id);
  const inHand = useInHand(ids, () => views.find(({ chosen }) => !chosen)?.id);
  const { at, led } = inHand;
  const tied = views.every(({ locked }) => locked);
  const wasTied = useRef(tied);
  /** Which of those just tied have been read; undefined where all were when the board came up. */
  const read = useRef(tied ? undefined : new Set<string>());
  const view = views[at];
  // A thread taken up for the player is read from the first of its claims on, or says what came of it.
  useLaidOut(
    (focus) => {
      if (led === 0) return;
      const begins = view?.locked ? '.question > div[tabindex="-1"]' : '.web__claims > li:not([data-aside])';
      focus(web.current?.querySelector<HTMLElement>(begins));
      if (view?.locked) reveal();
    },
    [led],
  );
  const reading = (go: (id: string) => void) => (id: string) => {
    if (tied) read.current?.add(id);
    go(id);
  };
  const [take, lead] = [reading(inHand.take), reading(inHand.lead)];
  // What came of them is told from the first on.
  useLayoutEffect(() => {
    const [first] = views;
    if (tied && !wasTied.current && first && views.length > 1) lead(first.id);
    wasTied.current = tied;
  }, [tied]);
  if (!view) return null;
  const isLeft = ({ id, locked, chosen }: RelationView) =>
    locked ? read.current?.has(id) === false : chosen === undefined;
  const next = nextAfter(views, at, isLeft)?.id;
  const side = (end: 'from' | 'to') => unique(views.map((each) => each[end]));
  // That one alone is open, its relations say.
  const threads = (
    <ol class="web__threads" aria-hidden={views.length === 1 && !tied}>
      {views.map((each, index) => (
        <Thread
          key={each.id}
          view={each}
          number={views.length > 1 ? index + 1 : undefined}
          inHand={each.id === view.id}
          onPick={() => take(each.id)}
        />
      ))}
    </ol>
  );
  const hung = (
    <div class="web" ref={web} data-alone={views.length === 1}>
      {views.length > 1 && threads}
      <ul class="web__claims">
        {side('from').map((claim) => (
          <li key={claim.id} tabIndex={-1} data-aside={claim.id === view.from.id ? undefined : ''}>
            <ClaimCard claim={claim} drop={`claim:${claim.id}`}>
              <Handle views={views} claim={claim} inHand={view} onPick={take} onHung={lead} />
            </ClaimCard>
          </li>
        ))}
      </ul>
      <ul class="web__claims web__claims--to">
        {side('to').map((claim) => (
          <li key={claim.id} data-aside={claim.id === view.to.id ? undefined : ''}>
            <ClaimCard claim={claim} drop={`claim:${claim.id}`} />
          </li>
        ))}
      </ul>
      {views.length === 1 && threads}
      {ask(view)}
      {views.length === 1 && !view.locked && <p class="note pull__hint">{t('relation.pull')}</p>}
    </div>
  );
  return within(hung, next === undefined ? undefined : () => lead(next));
}

function unique(claims: readonly ClaimView[]): readonly ClaimView[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

interface ThreadProps {
  readonly view: RelationView;
  /** Only one of several has a number, and is taken up. */
  readonly number: number | undefined;
  readonly inHand: boolean;
  readonly onPick: () => void;
}

/** The word that hangs on a thread; taking it up asks about that thread. */
function Thread({ view, number, inHand, onPick }: ThreadProps) {
  const t = useWords();
  const { announce } = usePlay();
  const answer = useAnswer(view.id);
  const { chosen, correct, options, locked } = view;
  /** Plucked, the thread in hand becomes the next kind; the words beneath do the same. */
  const pluck = () => {
    const next = options[(options.findIndex(({ id }) => id === chosen) + 1) % options.length];
    if (locked || !next) return;
    answer(next.id);
    announce(next.label);
  };
  const label = options.find(({ id }) => id === chosen)?.label ?? t('batch.open');
  const partly = view.feedback?.verdict === 'partly';
  return (
    <li
      class="web__thread"
      data-anchor={anchors.thread(view.id).id}
      data-in-hand={inHand}
      data-locked={locked}
      // Alone, its word has no button: the relations beneath are what keys and readers have.
      onClick={number === undefined ? pluck : undefined}
    >
      {number !== undefined && (
        <button
          type="button"
          class="web__pick"
          aria-pressed={inHand}
          onClick={(event) => (inHand && event.detail > 0 ? pluck() : onPick())}
        >
          <span aria-hidden="true">{number}</span>
          <span class="visually-hidden">
            {t('batch.thread', { number, from: view.from.source, to: view.to.source })}
          </span>
        </button>
      )}
      {chosen && <Icon name={chosen} size={1.1} stroke={3.5} />}
      <span key={label}>{label}</span>
      {correct && <Pause />}
      {correct && <i>{t(correct === chosen ? 'choice.right' : partly ? 'choice.partly' : 'choice.wrong')}</i>}
    </li>
  );
}

interface HandleProps {
  readonly views: readonly RelationView[];
  readonly claim: ClaimView;
  readonly inHand: RelationView;
  readonly onPick: (id: string) => void;
  /** The thread was let go on the other claim. */
  readonly onHung: (id: string) => void;
}

/** The pin of a claim, from which its thread is pulled to the other claim or to a relation. */
function Handle({ views, claim, inHand, onPick, onHung }: HandleProps) {
  const play = usePlay();
  const mine = views.filter((view) => view.from.id === claim.id && !view.locked);
  const view = mine.find(({ id }) => id === inHand.id) ?? mine.find(({ chosen }) => !chosen) ?? mine[0];
  if (!view) return null;
  const pull = (event: PointerEvent) => {
    onPick(view.id);
    startDrag(event, {
      move: ({ x, y }) => play.hold({ holds: 'thread', question: view.id, x, y }),
      drop(point) {
        const target = under(point, 'data-drop') ?? '';
        const relation = view.options.find(({ id }) => target === `${view.id}:${id}`)?.id;
        const hung = mine.find(({ to }) => target === `claim:${to.id}`);
        play.hold(undefined);
        if (relation) play.move({ type: 'answer', question: view.id, answer: relation });
        else if (hung) onHung(hung.id);
      },
      cancel: () => play.hold(undefined),
    });
  };
  const aside = claim.id === inHand.from.id ? undefined : '';
  return <span class="pin-handle" data-toy="thread" data-aside={aside} onPointerDown={pull} />;
}
