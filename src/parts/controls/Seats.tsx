/** Two at one screen: each sets the needle while the other looks away, and then they agree. Until then it lies in the hand alone. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SeatsView } from '../../present/question-views.ts';
import { useLaidOut } from '../browser/laid-out.ts';
import { usePlay, useWords } from '../context.ts';

interface Props {
  readonly question: string;
  readonly label: string;
  readonly seats: SeatsView;
  /** Where the needle stands at this moment, percent. */
  readonly percent: number | undefined;
  readonly dial: (own: {
    readonly label?: string;
    readonly onSet?: (percent: number) => void;
  }) => JSX.Element;
}

/** Percent apart from which on each says what the other would have to be right about. */
const FAR = 20;

export function Seats({ question, label, seats, percent, dial }: Props) {
  const { move, hold } = usePlay();
  const t = useWords();
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef(seats.asks);
  useLaidOut(
    (focus) => {
      if (before.current !== seats.asks) focus(told.current);
      before.current = seats.asks;
    },
    [seats.asks],
  );
  const { asks } = seats;
  const keep = () => {
    if (asks !== undefined && percent !== undefined)
      move({ type: 'alone', question, seat: asks, answer: percent });
  };
  const says = (
    <p class="seats__told" tabIndex={-1} ref={told}>
      {asks === undefined ? (
        <Both numbers={seats.numbers} />
      ) : (
        <span key={asks}>{t(`pair.asks.${asks}`)}</span>
      )}
    </p>
  );
  if (asks === undefined) {
    return (
      <>
        {says}
        {dial({})}
      </>
    );
  }
  return (
    <>
      {says}
      {dial({
        label: t(`pair.label.${asks}`, { label }),
        onSet: (set) => hold({ holds: 'needle', question, percent: set }),
      })}
      <button
        type="button"
        class="button button--primary seats__keep"
        aria-disabled={percent === undefined}
        onClick={keep}
      >
        {t('pair.keep')}
      </button>
    </>
  );
}

function Both({ numbers: [mine, yours] }: Pick<SeatsView, 'numbers'>) {
  const t = useWords();
  if (mine === null || yours === null) return null;
  return <span>{t(Math.abs(mine - yours) > FAR ? 'pair.apart' : 'pair.near', { mine, yours })}</span>;
}
