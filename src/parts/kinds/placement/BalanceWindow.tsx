/** The balance for the hand: two pans, the shelf beside them, and what the tilt says as a number. */
import { anchors } from '../../anchors.ts';
import type { ComponentChildren } from 'preact';
import type { Option } from '../../../present/question-views.ts';
import type { Pan } from '../../../rules/weekend.ts';
import { usePlay, useWords } from '../../context.ts';
import { useRolling } from '../../controls/rolling.ts';

interface Props {
  readonly pans: readonly Option<Pan>[];
  /** A pan is pressed. */
  readonly onPress?: (pan: Pan) => void;
  /** A pan is taken hold of. */
  readonly onTake?: (pan: Pan, event: PointerEvent) => void;
  /** What else lies in the window. */
  readonly children: ComponentChildren;
}

export function BalanceWindow({ pans, onPress, onTake, children }: Props) {
  const t = useWords();
  return (
    <div class="window window--balance" data-anchor={anchors.balance.id} aria-hidden="true">
      {pans.map(({ id: pan, label, hint }) => (
        <div
          class="pan"
          key={pan}
          data-pan={pan}
          onClick={() => onPress?.(pan)}
          onPointerDown={(event) => onTake?.(pan, event)}
        >
          <span class="pan__place" data-anchor={anchors.pan(pan).id} />
          <span class="pan__label">
            <b>{label}</b> {hint && <small>{hint}</small>}
          </span>
        </div>
      ))}
      <p class="scale">
        <span>{t('balance.scale.low')}</span> <span>{t('balance.scale.high')}</span>
      </p>
      <Tally />
      {children}
    </div>
  );
}

/** What the picture shows, in words: seen where there is no picture, and read in any case. */
export function Weighed() {
  const t = useWords();
  const { screen } = usePlay();
  const balance = 'balance' in screen ? screen.balance : undefined;
  if (!balance || balance.pans.length === 0) return null;
  const says = (percent: number) => t('percent', { percent });
  const rows = [
    ...balance.pans,
    { id: 'weights', label: t('balance.tally.weights'), hint: says(Math.round(100 * balance.probability)) },
    ...(balance.needle === undefined
      ? []
      : [{ id: 'needle', label: t('balance.tally.needle'), hint: says(balance.needle) }]),
  ];
  return (
    <dl class="weighed">
      {rows.map(({ id, label, hint }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd key={hint}>{hint}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The tilt read as a probability, rolling while the beam swings, and the player's own needle beside it. */
function Tally() {
  const t = useWords();
  const { screen } = usePlay();
  const balance = 'balance' in screen ? screen.balance : undefined;
  const weights = useRolling(Math.round(100 * (balance?.probability ?? 0.5)));
  return (
    <div class="tally">
      <p class="tally__row tally__row--weights">
        <b key={weights}>{t('percent', { percent: weights })}</b> <span>{t('balance.tally.weights')}</span>
      </p>
      {balance?.needle !== undefined && (
        <p class="tally__row tally__row--needle">
          <b key={balance.needle}>{t('percent', { percent: balance.needle })}</b>{' '}
          <span>{t('balance.tally.needle')}</span>
        </p>
      )}
    </div>
  );
}
