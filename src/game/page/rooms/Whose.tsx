/** Whose a weekend on this device is, where it stands, and when it was last played, as far as that was kept. */
import { nicknameOf } from '../../../classroom/names.ts';
import type { SaveLine } from '../../../present/screen.ts';
import { useSpeech, useWords } from '../../../parts/context.ts';

interface Props {
  readonly save: SaveLine;
  /** Whether a pupil's name is said beside it already. */
  readonly named?: boolean;
  /** What else is to be said of it; empty: nothing. */
  readonly note?: string;
}

export function Whose({ save, named = false, note = '' }: Props) {
  const { words, language } = useSpeech();
  const t = useWords();
  const { name, owner, title, where, inClass, minute } = save;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  // A pupil's two words come with those of a class.
  const hasWords = Object.hasOwn(words, 'names.first');
  const pupil = inClass && hasWords && !named ? nicknameOf(words, inClass.name) : '';
  const said = [
    // No line begins with what stands between two of them.
    [owner, pupil, name, title, where].filter(Boolean).join('\u00a0· '),
    note,
    minute === undefined ? '' : t('weekends.last', { time: when.format(minute * 60_000) }),
  ];
  return (
    <small class="whose" dir="auto">
      {said.filter(Boolean).map((each) => (
        <span key={each}>{each}</span>
      ))}
    </small>
  );
}
