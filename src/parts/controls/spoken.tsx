/** What the ear needs where the eye has dress and space: a pause between two words, a word for a gap, and what has changed beside what was pressed. */
import { useEffect, useRef } from 'preact/hooks';
import { usePlay, useWords } from '../context.ts';

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

/** Speaks a sentence of the page once it has changed, not when it first stands there: the focus is on what changed it. */
export function useSaidAnew(sentence: string): void {
  const { announce } = usePlay();
  const before = useRef(sentence);
  useEffect(() => {
    if (sentence !== '' && sentence !== before.current) announce(sentence);
    before.current = sentence;
  }, [sentence]);
}
