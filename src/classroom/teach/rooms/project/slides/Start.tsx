/** The first slide: where to go and the code, then the five things to say, then nothing. */
import { useWords } from '../../../../../parts/context.ts';
import { Qr } from '../../../../../parts/qr/Qr.tsx';
import type { Press } from '../../../../slides.ts';
import { useTeach } from '../../../context.ts';

interface Props {
  readonly press: Press;
  readonly link: string | undefined;
}

const SAYINGS = [0, 1, 2, 3, 4] as const;

export function Start({ press, link }: Props) {
  const t = useWords();
  const { name, code } = useTeach().state.choices;
  if (press === 'reveal') return <article class="slide" />;
  if (press === 'class')
    return (
      <article class="slide">
        <h1>{t('project.say')}</h1>
        <ol class="slide-sayings">
          {SAYINGS.map((saying) => (
            <li key={saying}>{t(`project.say.${saying}`)}</li>
          ))}
        </ol>
      </article>
    );
  return (
    <article class="slide slide-start">
      <div>
        <h1>{name === '' ? t('project.join') : name}</h1>
        <p class="slide-start__code">{code}</p>
        <p class="slide-start__link">{link ?? t('project.no-address')}</p>
      </div>
      {link !== undefined && <Qr text={link} label={t('project.qr')} />}
    </article>
  );
}
