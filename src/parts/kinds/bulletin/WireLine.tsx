/** The wire's one line with its slots: as it goes out, and as it is printed again. */
import type { LineView, SlotView } from '../../../present/question-views.ts';
import { useNextInSight } from '../../browser/next-in-sight.ts';
import { Choices } from '../../controls/Choices.tsx';
import { Blank } from '../../controls/spoken.tsx';

interface Props {
  readonly view: LineView;
  /** Before the line, in capitals. */
  readonly slug: string;
  /** Struck upon it once it is out. */
  readonly stamp: string;
  /** Every slot that is filled now. */
  readonly onFill: (filled: Readonly<Record<string, string>>) => void;
}

/** What stands in the slots, by their ids. */
export function filledIn({ slots }: Pick<LineView, 'slots'>): Readonly<Record<string, string>> {
  return Object.fromEntries(slots.flatMap(({ id, chosen }) => (chosen ? [[id, chosen]] : [])));
}

export function WireLine({ view, slug, stamp, onFill }: Props) {
  return (
    <>
      <p class="wire" data-sent={view.locked}>
        <b>{slug}</b>{' '}
        {view.line.map((part) =>
          'text' in part ? (
            <span key={part.text}>{part.text}</span>
          ) : (
            <SlotText key={part.slot} slot={view.slots.find(({ id }) => id === part.slot)} />
          ),
        )}
        {view.locked && (
          <span class="stamp" aria-hidden="true">
            {stamp}
          </span>
        )}
      </p>
      {!view.locked && <Slots view={view} onFill={onFill} />}
    </>
  );
}

/** What its slots were filled with, after what came of it. */
export function SlotsSent({ view }: Pick<Props, 'view'>) {
  return view.locked ? <Slots view={view} onFill={() => undefined} /> : null;
}

function Slots({ view, onFill }: Pick<Props, 'view' | 'onFill'>) {
  useNextInSight(view.slots.filter(({ chosen }) => chosen).length);
  return (
    <>
      {view.slots.map((slot) => (
        <Choices
          key={slot.id}
          name={`${view.id}-${slot.id}`}
          legend={slot.label}
          options={slot.options}
          chosen={slot.chosen ? [slot.chosen] : []}
          {...(slot.correct ? { correct: [slot.correct] } : {})}
          partly={(slot.credit ?? 0) > 0}
          locked={view.locked}
          onChoose={([id]) => id !== undefined && onFill({ ...filledIn(view), [slot.id]: id })}
        />
      ))}
    </>
  );
}

function SlotText({ slot }: { readonly slot: SlotView | undefined }) {
  const chosen = slot?.options.find((option) => option.id === slot.chosen);
  return (
    <mark class="slot" data-filled={chosen !== undefined} key={chosen?.id}>
      {chosen ? chosen.label : <Blank />}
    </mark>
  );
}
