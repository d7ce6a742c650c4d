/** What the ear needs where the eye has dress and space: a pause between two words, a word for a gap. */
import { useWords } from '../context.ts';

/** Between a name and what is said of it, told apart by their dress alone. */
export function Pause() {
  return <span class="visually-hidden">: </span>;
}

/** A gap that is still to be filled. */
export function Blank() {
  const t = useWords();
  return (
    <>
      <span class="visually-hidden">{t('bulletin.blank.said')}</span>
      <span aria-hidden="true">{t('bulletin.blank')}</span>
    </>
  );
}
