/** The joint: one unnamed official or two? Push them together or pull them apart, and the balance answers. */
import { anchors } from '../../anchors.ts';
import type { JointView } from '../../../present/kinds/joint.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { type Point, startDrag } from '../../browser/drag.ts';
import { BalanceWindow, Weighed } from '../placement/BalanceWindow.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useSaidAnew } from '../../controls/spoken.tsx';
import { promptOf } from '../prompt.ts';

export function Joint({ view }: { readonly view: JointView }) {
  const answer = useAnswer(view.id);
  useSaidAnew(view.reading);
  return (
    <>
      <BalanceWindow pans={view.pans}>
        <Pair view={view} onSay={answer} />
      </BalanceWindow>
      <Figures view={view} />
      <Choices
        name={view.id}
        labelledBy={promptOf(view.id)}
        options={view.options}
        chosen={view.people ? [view.people] : []}
        locked={view.locked}
        row
        onChoose={([id]) => (id === 'one' || id === 'two') && answer(id)}
      />
      {view.reading && <p class="reading">{view.reading}</p>}
      <Weighed />
    </>
  );
}

/** Where the hand lets go of the joint, it closes below this and opens above. */
const CLOSES_BELOW = 0.5;

function said(apart: number): 'one' | 'two' {
  return apart < CLOSES_BELOW ? 'one' : 'two';
}

interface PairProps {
  readonly view: JointView;
  readonly onSay: (people: 'one' | 'two') => void;
}

/** The two discs for the hand: pushed together or pulled apart from whichever side, or flipped by a press. */
function Pair({ view, onSay }: PairProps) {
  const play = usePlay();
  const slide = (event: PointerEvent) => {
    const handle = event.currentTarget;
    if (view.locked || !(handle instanceof HTMLElement)) return;
    const start = event.clientX;
    const apartAt = ({ x }: Point) => {
      const { left, width } = handle.getBoundingClientRect();
      const side = Math.sign(start - left - width / 2) || 1;
      const way = (x - start) / (width / 4);
      return Math.min(1, Math.max(0, view.people === 'one' ? Math.abs(way) : 1 + side * way));
    };
    startDrag(event, {
      move(point) {
        const apart = apartAt(point);
        play.hold({ holds: 'joint', question: view.id, apart, people: said(apart) });
      },
      drop: (point, dragged) => onSay(dragged ? said(apartAt(point)) : view.people === 'one' ? 'two' : 'one'),
      cancel: () => play.hold(undefined),
    });
  };
  return <div class="joint-handle" data-anchor={anchors.joint.id} data-toy="joint" onPointerDown={slide} />;
}

/** What the balance says either way, side by side; what it says now, also in the hand, stands out. */
function Figures({ view }: { readonly view: JointView }) {
  const t = useWords();
  const cases = [
    { id: 'two', percent: view.ifTwo },
    { id: 'one', percent: view.ifOne },
  ] as const;
  return (
    <table class="figures">
      <caption>{t('joint.caption')}</caption>
      <thead>
        <tr>
          {cases.map(({ id }) => (
            <th key={id} scope="col" data-current={id === view.shown}>
              {t(`joint.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {cases.map(({ id, percent }) => (
            <td key={id} data-current={id === view.shown}>
              {t('percent', { percent })}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
