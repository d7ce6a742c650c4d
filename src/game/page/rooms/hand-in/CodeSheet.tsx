/** The code alone, as large as the screen, black on white: for a camera. */
import { Dialog } from '../../../../parts/dialog/Dialog.tsx';
import { useWords } from '../../../../parts/context.ts';
import { Qr } from '../../../../parts/qr/Qr.tsx';

interface Props {
  /** Whose it is. */
  readonly name: string;
  readonly digits: string;
  readonly onClose: () => void;
}

export function CodeSheet({ name, digits, onClose }: Props) {
  const t = useWords();
  return (
    <Dialog title={t('hand-in.code')} full onClose={onClose}>
      <div class="code-sheet">
        <Qr text={digits} label={t('hand-in.code.said', { name })} />
        <p>
          <b>{name}</b> <span>{t('hand-in.code.about')}</span>
        </p>
      </div>
    </Dialog>
  );
}
