/** A dialog over the screen: the browser's own, so that Escape, focus and the return of focus are the browser's too. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../context.ts';

interface Props {
  readonly title: string;
  readonly wide?: boolean;
  /** As large as the window, dark like the board. */
  readonly full?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, wide, full, onClose, children }: Props) {
  const t = useWords();
  // Preact counts anew after the page was drawn again, so that what stood there before, as a dialog beneath, may have the same number.
  const id = `dialog-${useId()}-${title.replaceAll(/\s/g, '-')}`;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    // The focus goes to the button that closes it. On the heading it went unspoken (to Orca that was only a caret), and on the
    // dialog itself every word in it was read at once; so the button is described by the dialog's name.
    dialog.current?.showModal();
    return () => opener instanceof HTMLElement && opener.isConnected && opener.focus();
  }, []);
  return (
    <dialog
      class="dialog"
      data-wide={wide}
      data-full={full}
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div class="dialog__head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="button" aria-describedby={id} onClick={() => dialog.current?.close()}>
          {t('dialog.close')}
        </button>
      </div>
      <div class="dialog__body">{children}</div>
    </dialog>
  );
}
