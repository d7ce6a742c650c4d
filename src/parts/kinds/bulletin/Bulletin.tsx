/** A bulletin: the wire's line, built from slots, and once in a weekend the choice to send it as FLASH. */
import type { BulletinView } from '../../../present/kinds/bulletin.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { Pause } from '../../controls/spoken.tsx';
import { WireLine } from './WireLine.tsx';

export function Bulletin({ view }: { readonly view: BulletinView }) {
  const t = useWords();
  return (
    <div class="bulletin">
      <WireLine
        view={view}
        slug={t(view.flash ? 'bulletin.flash.slug' : 'bulletin.slug')}
        stamp={t(view.flash ? 'bulletin.flash.stamp' : 'bulletin.stamp')}
        onFill={useAnswer(view.id)}
      />
      {view.flash !== undefined && !view.locked && <Flash bulletin={view.id} on={view.flash} />}
    </div>
  );
}

function Flash({ bulletin, on }: { readonly bulletin: string; readonly on: boolean }) {
  const t = useWords();
  const { move } = usePlay();
  return (
    <label class="tick flash">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => move({ type: 'flash', bulletin, on: event.currentTarget.checked })}
      />
      <span>
        <b>{t('bulletin.flash')}</b>
        <Pause /> <small>{t('bulletin.flash.about')}</small>
      </span>
    </label>
  );
}
