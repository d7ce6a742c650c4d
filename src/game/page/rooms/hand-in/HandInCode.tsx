/** The code alone, as large as the screen, black on white: for a camera. */
import { nicknameOf } from '../../../../classroom/names.ts';
import { useSpeech, useWords } from '../../../../parts/context.ts';
import { Qr } from '../../../../parts/qr/Qr.tsx';
import { usePage } from '../../context.ts';

export function HandInCode({ digits }: { readonly digits: string }) {
  const { screen } = usePage();
  const { words } = useSpeech();
  const t = useWords();
  const name = screen.room === 'hand-in' ? nicknameOf(words, screen.inClass.name) : '';
  return (
    <div class="code-sheet">
      <Qr text={digits} label={t('hand-in.code.said', { name })} />
      <p>
        <b>{name}</b> <span>{t('hand-in.code.about')}</span>
      </p>
    </div>
  );
}
