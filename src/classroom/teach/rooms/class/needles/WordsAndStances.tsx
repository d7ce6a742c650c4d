/** What the class says of a needle: the word its number stands for, what the page says of it, and where the two do not go together. */
import { say, type Words } from '../../../../../words/words.ts';
import { useCount } from '../../../../../parts/context.ts';
import type { NeedleFigure } from '../../../../figures/needles.ts';

export function WordsAndStances({ needle, words }: { readonly needle: NeedleFigure; readonly words: Words }) {
  const count = useCount();
  const chosen = needle.words.filter(({ pupils }) => pupils > 0);
  return (
    <div class="needle-says">
      <ul class="needle-says__words">
        {chosen.map(({ thing, pupils }) => (
          <li key={thing}>
            <b>{pupils}</b> {say(words, `word.${thing}`)}
          </li>
        ))}
      </ul>
      <dl class="needle-says__stances">
        {needle.stances.map(({ thing, pupils }) => (
          <div key={thing}>
            <dt>{say(words, `stance.${thing}`)}</dt>
            <dd>{pupils}</dd>
          </div>
        ))}
      </dl>
      {needle.quarrels > 0 && <p>{count('view.needles.quarrels', needle.quarrels)}</p>}
    </div>
  );
}
