/** One needle of the class: its name, its dots, and once it is revealed the article's band and words. */
import { say } from '../../../../../words/words.ts';
import { useWords } from '../../../../../parts/context.ts';
import type { NeedleFigure } from '../../../../figures/needles.ts';
import { DotStrip } from '../../../charts/DotStrip.tsx';
import type { Taught } from '../../../store/taught.ts';
import { useShare } from '../counts.ts';
import { Reveal, useRevealed } from '../Reveal.tsx';
import { paragraphsOf } from '../../../wording.ts';

interface Props {
  readonly needle: NeedleFigure;
  readonly taught: Taught;
  /** How many pupils one mark stands for. */
  readonly each: number;
}

export function NeedleStrip({ needle, taught, each }: Props) {
  const t = useWords();
  const shareOf = useShare();
  const { words } = taught.production;
  const { question, percents, mean, inside } = needle;
  const id = `needles/${question.id}`;
  const shown = useRevealed()(id);
  const name = say(words, `item.${question.id}`);
  return (
    <div class="strip">
      <p class="strip__head">
        <b>{name}</b>
        {shown && (
          <span class="strip__result">
            {say(words, `stance.${question.stance}`)}{' '}
            <span class="strip__source">{paragraphsOf(taught.production, question)}</span>.{' '}
            {t('view.needles.result', { share: shareOf(inside, percents.length) })}
          </span>
        )}
        <Reveal id={id} of={name} />
      </p>
      <DotStrip {...{ percents, mean, each }} band={shown ? question.band : undefined} />
    </div>
  );
}

/** What the marks stand for: shapes, never colours alone. */
export function NeedleKey({ each, known = false }: Pick<Props, 'each'> & { readonly known?: boolean }) {
  const t = useWords();
  return (
    <ul class="dots-key" aria-hidden="true">
      <li>
        <svg viewBox="0 0 10 10">
          {each === 1 ? (
            <circle class="dots__dot" cx="5" cy="5" r="4.3" />
          ) : (
            <rect class="dots__dot" x="0.7" y="0.7" width="8.6" height="8.6" />
          )}
        </svg>
        {each === 1 ? t('dots.pupil') : t('dots.each', { each })}
      </li>
      {known && (
        <li>
          <svg viewBox="0 0 10 10">
            <circle class="dots__dot" data-known cx="5" cy="5" r="4" />
          </svg>
          {t('dots.known')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 10 10">
          <path class="dots__mean" d="M5 0l5 9H0z" />
        </svg>
        {t('dots.mean')}
      </li>
      <li>
        <svg viewBox="0 0 10 10">
          <path class="dots__coin" d="M5 0V10" />
        </svg>
        {t('dots.coin')}
      </li>
    </ul>
  );
}
