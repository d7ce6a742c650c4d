/** The chain from an outlet back to whoever could know: people hung on a thread, from the desk back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChainView } from '../../../present/kinds/chain.ts';
import type { LinkView } from '../../../present/question-views.ts';
import { useNextInSight } from '../../browser/next-in-sight.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { Pause } from '../../controls/spoken.tsx';
import { pluck, Strands } from '../../thread/Threads.tsx';
import { useMeasured } from '../../thread/useMeasured.ts';
import { LinkDisc } from '../../icons/people.tsx';
import { carryDisc, ChainDisc } from './ChainDisc.tsx';
import { moved, chainThreads } from './chain-thread.ts';

export function Chain({ view }: { readonly view: ChainView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const { chosen, links, length, locked } = view;
  const slots = Array.from({ length }, (_, at) => links.find(({ id }) => id === chosen[at]));
  const label = (id: string) => links.find((link) => link.id === id)?.label ?? '';
  const take = (id: string) => answer(chosen.filter((each) => each !== id));
  useNextInSight(Number(chosen.length === length));
  const people = useRef<HTMLFieldSetElement>(null);
  /** The place is empty then, and cannot keep the focus: whoever stood there has it. */
  const takeOut = (id: string) => {
    people.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)?.focus();
    take(id);
  };
  const place = (id: string, at: number) => answer(moved(chosen, id, at, length));
  return (
    <div class="chain" data-open={!locked}>
      <Line filled={chosen.length}>
        <ol class="chain__slots" aria-label={t('chain.links')}>
          {slots.map((link, at) => (
            <Slot key={at} view={view} link={link} at={at} onTake={takeOut} onPlace={place} />
          ))}
        </ol>
      </Line>
      {locked ? (
        <p class="note">{t('chain.answer', { chain: view.correct.map(label).join(' ← ') })}</p>
      ) : (
        <fieldset class="chain__people" data-drop="chain:out" ref={people}>
          <legend>
            {chosen.length < length ? t('chain.next', { place: chosen.length + 1 }) : t('chain.full')}
          </legend>
          {links.map((link) => (
            <ChainDisc
              key={link.id}
              link={link}
              placed={chosen.includes(link.id)}
              full={chosen.length >= length}
              onPress={() => (chosen.includes(link.id) ? take(link.id) : answer([...chosen, link.id]))}
              onDrop={(at) => place(link.id, at)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** The thread behind the places, tight between people and slack where nobody hangs yet. */
function Line({
  filled,
  children,
}: {
  readonly filled: number;
  readonly children: preact.ComponentChildren;
}) {
  const play = usePlay();
  const line = useRef<HTMLDivElement>(null);
  const before = useRef(filled);
  const threads =
    useMeasured(line, '.chain__slot', String(filled), (root) => chainThreads(root, filled)) ?? [];
  useLayoutEffect(() => {
    const still = play.still();
    if (line.current && filled > before.current && !still) {
      pluck(line.current, threads, [String(filled - 1), String(filled)]);
    }
    before.current = filled;
  }, [filled]);
  return (
    <div class="chain__line" ref={line}>
      <Strands threads={threads} />
      {children}
    </div>
  );
}

interface SlotProps {
  readonly view: ChainView;
  readonly link: LinkView | undefined;
  readonly at: number;
  readonly onTake: (id: string) => void;
  readonly onPlace: (id: string, at: number) => void;
}

/** One place on the thread, empty or with somebody in it. */
function Slot({ view, link, at, onTake, onPlace }: SlotProps) {
  const t = useWords();
  const { locked, correct } = view;
  const right = correct[at] === link?.id;
  return (
    <li
      class="chain__slot"
      data-drop={`chain:${at}`}
      data-next={!locked && at === view.chosen.length}
      data-state={locked ? (right ? 'right' : 'wrong') : undefined}
    >
      {link && !locked ? (
        <button
          type="button"
          class="chain__disc"
          data-link=""
          aria-label={t('chain.remove', { link: link.label })}
          onClick={() => onTake(link.id)}
          onPointerDown={(event) =>
            carryDisc(event, (to) => (to === 'out' ? onTake(link.id) : onPlace(link.id, to)))
          }
        >
          <LinkDisc face={link.face} size={2.75} />
        </button>
      ) : (
        <span class="chain__disc" data-link="" aria-hidden="true">
          {link ? <LinkDisc face={link.face} size={2.75} /> : at + 1}
        </span>
      )}
      {link ? (
        <span key={link.label}>{link.label}</span>
      ) : (
        <span class="visually-hidden">{t('chain.empty', { place: at + 1 })}</span>
      )}
      {locked && <Pause />}
      {locked && <span class="choice__mark">{t(right ? 'choice.right' : 'choice.wrong')}</span>}
    </li>
  );
}
