/** The foot of a step: lock it, go on, go back. */
import type { StepScreen } from '../../../../present/screen.ts';
import type { SlipRow } from '../../../../present/locks.ts';
import { usePage } from '../../context.ts';
import { useCount, useWords } from '../../../../parts/context.ts';
import { Icon, type IconName } from '../../../../parts/icons/icons.tsx';
import { Foot } from './Foot.tsx';

interface OnwardProps {
  readonly screen: StepScreen;
  /** The button’s words. */
  readonly label: string;
  /** How much is left, where that is said. */
  readonly note?: string;
  readonly onPress: () => void;
}

/** The foot while a step still has something to show: on to the next of its parts. */
export function Onward({ screen, label, note, onPress }: OnwardProps) {
  return (
    <Foot>
      <div class="actions">
        <BackButton screen={screen} />
        <WithdrawButton screen={screen} />
        {note && <p class="note">{note}</p>}
        <button type="button" class="button button--primary" onClick={onPress}>
          {label}
        </button>
      </div>
    </Foot>
  );
}

function BackButton({ screen }: { readonly screen: StepScreen }) {
  const { game } = usePage();
  const t = useWords();
  const { back } = screen.actions;
  if (back === undefined) return null;
  return (
    <WayBack icon="back" label={t('actions.back')} onPress={() => game.move({ type: 'turn', to: back })} />
  );
}

interface FootProps {
  readonly screen: StepScreen;
  /** Of a slip, the row in hand: that alone is locked, and taken back. */
  readonly row?: SlipRow | undefined;
}

/** Takes back what is answered here; with it gone, the focus goes to the question. */
function WithdrawButton({ screen, row }: FootProps) {
  const { game } = usePage();
  const t = useWords();
  const withdraw = row ? [row.withdraw ?? []].flat() : screen.actions.withdraw;
  if (withdraw.length === 0) return null;
  const takeBack = () => {
    const prompt = row ? '[data-in-hand="true"] .prompt' : '.question .prompt';
    document.querySelector<HTMLElement>(prompt)?.focus({ preventScroll: true });
    withdraw.forEach(game.move);
  };
  return <WayBack icon="undo" label={t('actions.withdraw')} onPress={takeBack} />;
}

interface WayBackProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

/** On a phone its sign is all that is seen of it, so that the way on has room beside it. */
function WayBack({ icon, label, onPress }: WayBackProps) {
  return (
    <button type="button" class="button button--quiet way-back" onClick={onPress}>
      <Icon name={icon} />
      <span class="way-back__label">{label}</span>
    </button>
  );
}

export function Actions({ screen, row }: FootProps) {
  const { game } = usePage();
  const t = useWords();
  const count = useCount();
  const { next, skip, over, inClass } = screen.actions;
  const lock = row?.lock ?? screen.actions.lock;
  const turn = (to: string) => game.move({ type: 'turn', to });
  return (
    <Foot>
      {lock && screen.checked && (
        <p class="flag">{count('batch.wrong', screen.checked.wrong, { of: screen.checked.of })}</p>
      )}
      {inClass?.stops && <p class="flag">{t('class-stop.here')}</p>}
      <div class="actions">
        <BackButton key="back" screen={screen} />
        <WithdrawButton key="withdraw" screen={screen} row={row} />
        {skip && (
          <button key="skip" type="button" class="button" onClick={() => turn(skip.to)}>
            {skip.label}
          </button>
        )}
        {lock && (
          <button
            key="lock"
            type="button"
            class="button button--primary"
            aria-disabled={!lock.ready}
            aria-describedby={lock.ready ? undefined : 'not-ready'}
            onClick={() => lock.moves.forEach(game.move)}
          >
            {lock.label}
          </button>
        )}
        {over && (
          <button
            key="leave"
            type="button"
            class={`button ${next || inClass ? '' : 'button--primary'}`}
            onClick={game.leave}
          >
            {t('help.leave')}
          </button>
        )}
        {next && !inClass?.first && (
          <button
            key="next"
            type="button"
            class={`button ${inClass?.handsIn ? '' : 'button--primary'}`}
            onClick={() => turn(next.to)}
          >
            {inClass?.stops ? t('class-stop.go-on') : next.label}
          </button>
        )}
        {inClass?.handsIn && (
          <button key="hand-in" type="button" class="button button--primary" onClick={game.handIn}>
            {t('hand-in.heading')}
          </button>
        )}
      </div>
      {lock && !lock.ready && (
        <p class="note" id="not-ready">
          <span key={lock.missing}>{lock.missing}</span>
        </p>
      )}
    </Foot>
  );
}
