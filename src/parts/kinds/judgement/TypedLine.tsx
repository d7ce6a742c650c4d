/** One judgement as the page prints it: the number in its own word, the sentence with its stance, and what it rests on. */
import type { JudgementView } from '../../../present/kinds/judgement.ts';
import { useWords } from '../../context.ts';
import { Blank } from '../../controls/spoken.tsx';
import { SourcePicture } from '../../icons/sources.tsx';

export function TypedLine({ view }: { readonly view: JudgementView }) {
  const t = useWords();
  return (
    <div class="typed-judgement">
      <p class="typed-line typed-line--number" data-typed>
        {useNumber(view)}
      </p>
      <p class="typed-line" data-typed>
        {view.proposition}: <Said view={view} />.
      </p>
      {chosenSources(view).length > 0 && <RestsOn view={view} />}
      {!view.locked && <Quarrel view={view} />}
      {!view.locked && chosenSources(view).length === 0 && <p class="note">{t('judgement.sources.none')}</p>}
    </div>
  );
}

/** "62%, likely", written by the dial. */
export function useNumber({ percent, wordLabel }: JudgementView): string {
  const t = useWords();
  return percent === undefined ? t('dial.unset') : t('dial.value', { percent, word: wordLabel });
}

/** What the page says of it, or the gap where that is still missing. */
function Said({ view }: { readonly view: JudgementView }) {
  const said = saidOf(view);
  return (
    <span key={said} class="typed-said" data-blank={said === ''}>
      {said || <Blank />}
    </span>
  );
}

export function saidOf({ stances, stance }: JudgementView): string {
  return stances.find(({ id }) => id === stance)?.label ?? '';
}

/** The editor's word where number and stance contradict each other. */
export function Quarrel({ view }: { readonly view: JudgementView }) {
  return (
    <p id={quarrelId(view)} class="flag">
      {view.quarrel}
    </p>
  );
}

export function quarrelId({ id }: JudgementView): string {
  return `quarrel-${id}`;
}

function RestsOn({ view }: { readonly view: JudgementView }) {
  const t = useWords();
  return (
    <ul class="leans" aria-label={t('judgement.sources')}>
      {chosenSources(view).map((source) => (
        <li key={source.id}>
          <SourcePicture format={source.format} width={1.75} />
          <span class="visually-hidden">{source.label}</span>
        </li>
      ))}
    </ul>
  );
}

export function chosenSources({ sources }: JudgementView): JudgementView['sources'] {
  return sources.filter((source) => source.chosen);
}
