/** Outcomes, bands and keys stay hidden until this is pressed, one by one. */
import { useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';

interface Props {
  /** What it reveals: a view and what of it, `needles/CR2`. */
  readonly id: string;
  /** What it reveals, for whoever does not see where it stands. */
  readonly of: string;
}

export function Reveal({ id, of }: Props) {
  const t = useWords();
  const { teach, state } = useTeach();
  const shown = state.revealed.includes(id);
  return (
    <button
      type="button"
      class="button button--text reveal"
      aria-pressed={shown}
      onClick={() => teach.list('revealed', id, !shown)}
    >
      {t(shown ? 'reveal.hide' : 'reveal.show')}
      <span class="visually-hidden">: {of}</span>
    </button>
  );
}

/** Whether something has been revealed. */
export function useRevealed(): (id: string) => boolean {
  const { revealed } = useTeach().state;
  return (id) => revealed.includes(id);
}
