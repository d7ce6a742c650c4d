/** The envelope: the page that goes into it, whose it is and for which class, its postmark, and the code as its stamp. */
import type { HandInScreen } from '../../../../present/screen.ts';
import { useWords } from '../../../../parts/context.ts';
import { Qr } from '../../../../parts/qr/Qr.tsx';

interface Props {
  readonly screen: HandInScreen;
  readonly name: string;
  readonly digits: string;
}

export function Envelope({ screen, name, digits }: Props) {
  const t = useWords();
  const { code, name: title } = screen.inClass.choices;
  return (
    <div class="letter" data-filed={screen.filed}>
      <span class="letter__flap" aria-hidden="true" />
      {screen.page && <Page page={screen.page} />}
      <div class="letter__front">
        <p class="letter__from">
          {t('hand-in.from')} <b>{name}</b>
        </p>
        <p class="letter__to" dir="auto">
          {title !== '' && <b>{title}</b>} <span>{t('hand-in.class', { code })}</span>
        </p>
        {screen.filed && <Postmark />}
        <div class="letter__stamp" aria-hidden="true">
          <Qr text={digits} label="" />
        </div>
      </div>
    </div>
  );
}

/** A copy to be seen; what stands on it is read where it is printed. */
function Page({ page }: { readonly page: NonNullable<HandInScreen['page']> }) {
  const t = useWords();
  return (
    <div class="letter__page" aria-hidden="true">
      <p class="letter__head">{page.head}</p>
      <ol>
        {page.judgements.map(({ id, percent, wordLabel, proposition }) => (
          <li key={id}>
            {percent !== undefined && (
              <u>
                {t('percent', { percent })}, {wordLabel}
              </u>
            )}
            <span>{proposition}</span>
          </li>
        ))}
      </ol>
      <p class="stamp">{t('assessment.stamp')}</p>
    </div>
  );
}

/** Rings and waves as a post office strikes them; its word is said above. */
function Postmark() {
  const t = useWords();
  const waves = [-2, -1, 0, 1, 2].map((row) => `M54 ${50 + row * 13}q9 -6 18 0t18 0t18 0t18 0`);
  return (
    <p class="letter__postmark" aria-hidden="true">
      <svg viewBox="-4 -4 136 108" focusable="false" fill="none" stroke="currentColor">
        <circle cx="50" cy="50" r="48" stroke-width="3" />
        <circle cx="50" cy="50" r="33" stroke-width="2" />
        <path d={waves.join('')} transform="translate(46 0)" stroke-width="2.5" />
      </svg>
      <b>{t('hand-in.postmark')}</b>
    </p>
  );
}
