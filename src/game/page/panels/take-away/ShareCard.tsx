/** The card to share: drawn here, given on as a picture where the browser can, taken as a file or copied as text where not. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShareCard as Card } from '../../../../present/take-away-views.ts';
import { download, mayTake } from '../../../../parts/browser/download.ts';
import { useWords } from '../../../../parts/context.ts';
import { CARD, drawCard } from './draw.ts';

type Said = 'copied' | 'failed' | undefined;

export function ShareCard({ card }: { readonly card: Card }) {
  const t = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [said, setSaid] = useState<Said>();
  const stamp = t('card.stamp');
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) void drawCard(context, card, stamp);
  }, [card, stamp]);
  // Whoever thinks better of it has not failed.
  const attempt = (work: () => Promise<void>, well?: Said) => () =>
    void work().then(
      () => setSaid(well),
      (error: unknown) =>
        !(error instanceof DOMException && error.name === 'AbortError') && setSaid('failed'),
    );
  const picture = async () => {
    const data = await new Promise<Blob | null>((done) => canvas.current?.toBlob(done));
    if (!data) throw new Error('the browser makes no picture of the card');
    return new File([data], t('card.file'), { type: data.type });
  };
  const share = attempt(async () => navigator.share({ files: [await picture()], text: card.text }));
  const take = attempt(async () => download(t('card.file'), await picture()));
  const copy = attempt(() => navigator.clipboard.writeText(card.text), 'copied');
  return (
    <section class="take-away__part">
      <h2>{t('card.heading')}</h2>
      <p>{t('card.about')}</p>
      <canvas class="share-card" ref={canvas} {...CARD} role="img" aria-label={card.alt} />
      <div class="actions">
        {maySharePictures() && (
          <button type="button" class="button button--primary" onClick={share}>
            {t('card.share')}
          </button>
        )}
        {mayTake() && (
          <button type="button" class="button" onClick={take}>
            {t('card.take')}
          </button>
        )}
        {'clipboard' in navigator && (
          <button type="button" class="button" onClick={copy}>
            {t('card.copy')}
          </button>
        )}
      </div>
      <p class="note" role="status">
        {said && t(`card.${said}`)}
      </p>
      <label class="take-away__text">
        {t('card.text')}
        <textarea
          readOnly
          rows={6}
          value={card.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    </section>
  );
}

function maySharePictures(): boolean {
  const some = new File([''], 'card.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [some] });
}
