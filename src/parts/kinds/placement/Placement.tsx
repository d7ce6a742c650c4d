/** A document on the balance: for, against, or off it; and how heavy. */
import { anchors } from '../../anchors.ts';
import type { Pan } from '../../../rules/weekend.ts';
import type { PlacementView } from '../../../present/kinds/placement.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { type Point, startDrag, under } from '../../browser/drag.ts';
import { BalanceWindow, Weighed } from './BalanceWindow.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useSaidAnew } from '../../controls/spoken.tsx';
import { promptOf } from '../prompt.ts';
import { Icon } from '../../icons/icons.tsx';

export function Placement({ view }: { readonly view: PlacementView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  useSaidAnew(view.reading);
  const place = (id: string | undefined) => {
    const pan = view.pans.find((each) => each.id === id)?.id;
    if (pan) answer({ pan, weight: view.weight });
  };
  const weigh = (id: string | undefined) => {
    const weight = view.weights.find((each) => each.id === id)?.id;
    if (weight && view.pan) answer({ pan: view.pan, weight });
  };
  return (
    <>
      <Carried view={view} onPlace={place} />
      <Choices
        name={`${view.id}-pan`}
        labelledBy={promptOf(view.id)}
        options={view.pans}
        chosen={view.pan ? [view.pan] : []}
        {...(view.correct ? { correct: [view.correct] } : {})}
        locked={view.locked}
        row
        onChoose={([id]) => place(id)}
      />
      {view.pan && view.pan !== 'off' && (
        <Choices
          name={`${view.id}-weight`}
          legend={t('placement.weight')}
          options={view.weights}
          chosen={[view.weight]}
          locked={view.locked}
          row
          onChoose={([id]) => weigh(id)}
        />
      )}
      {view.reading && !view.locked && <p class="reading">{view.reading}</p>}
      <Weighed />
    </>
  );
}

interface WindowProps {
  readonly view: PlacementView;
  readonly onPlace: (pan: string) => void;
}

/** The weight is carried to a pan, or a pan is pressed; what lies in a pan can be taken out of it again. */
function Carried({ view, onPlace }: WindowProps) {
  const play = usePlay();
  const putBack = () => play.hold(undefined);
  const carry = (event: PointerEvent) =>
    startDrag(event, {
      move: ({ x, y }) => play.hold({ holds: 'weight', question: view.id, x, y }),
      drop(point) {
        const pan = under(point, 'data-pan');
        if (pan === undefined) putBack();
        else onPlace(pan);
      },
      cancel: putBack,
    });
  if (view.locked) return <BalanceWindow pans={view.pans}>{null}</BalanceWindow>;
  return (
    <BalanceWindow
      pans={view.pans}
      onPress={onPlace}
      onTake={(pan, event) => view.pan === pan && carry(event)}
    >
      {view.pan && view.pan !== 'off' && <Heft view={view} pan={view.pan} />}
      {view.pan === undefined && (
        <div class="weight-handle" data-toy="weight" data-anchor={anchors.weight.id} onPointerDown={carry} />
      )}
    </BalanceWindow>
  );
}

/** From one weight to the next, CSS px that the hand goes up or down. */
const PULL = 36;

/** The grip above a placed weight: pulled up it grows, down it shrinks. */
function Heft({ view, pan }: { readonly view: PlacementView; readonly pan: Pan }) {
  const play = usePlay();
  const answer = useAnswer(view.id);
  const pull = (event: PointerEvent) => {
    const { clientY } = event;
    const ids = view.weights.map(({ id }) => id);
    const start = ids.indexOf(view.weight);
    const heftAt = ({ y }: Point) => {
      const steps = start + Math.round((clientY - y) / PULL);
      return ids[Math.min(ids.length - 1, Math.max(0, steps))] ?? view.weight;
    };
    startDrag(event, {
      move: (point) => play.hold({ holds: 'heft', question: view.id, pan, weight: heftAt(point) }),
      drop: (point) => answer({ pan, weight: heftAt(point) }),
      cancel: () => play.hold(undefined),
    });
  };
  return (
    <div class="heft" data-over={pan} data-toy="heft" onPointerDown={pull}>
      <Icon name="heft" size={1.4} stroke={3} />
    </div>
  );
}
