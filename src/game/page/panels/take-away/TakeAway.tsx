/** What is taken away: a card to share, and the weekend on one sheet to print. */
import type { PanelView } from '../../../../present/panel-views.ts';
import { mayTake } from '../../../../parts/browser/download.ts';
import { useWords } from '../../../../parts/context.ts';
import { OtherDesks } from '../OtherDesks.tsx';
import { FiledSheet } from './FiledSheet.tsx';
import { ShareCard } from './ShareCard.tsx';

type Props = { readonly panel: Extract<PanelView, { panel: 'take-away' }> };

export function TakeAway({ panel }: Props) {
  const t = useWords();
  return (
    <div class="take-away">
      <ShareCard card={panel.card} />
      <section class="take-away__part">
        <h2>{t('sheet.heading')}</h2>
        {mayTake() && (
          <div class="actions">
            <button type="button" class="button" onClick={() => window.print()}>
              {t('sheet.print')}
            </button>
          </div>
        )}
        <details class="take-away__sheet">
          <summary>{t('sheet.look')}</summary>
          <FiledSheet sheet={panel.sheet} />
        </details>
      </section>
      <OtherDesks />
    </div>
  );
}
