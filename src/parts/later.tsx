/** A part of a page that comes over the line after the page itself, with its styles and its words, and what stands in its place until all have. */
import { type FunctionComponent, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { useSpeech, useWords } from './context.ts';

interface Coming {
  /** Brings it ahead, so that it stands at once where it is shown: resolves to the words it says. Rejects where the line does not bring it. */
  readonly bring: () => Promise<Words>;
}

interface LaterPart<P> extends Coming {
  (props: P): JSX.Element;
}

/**
 * Makes parts come later.
 * @param says the interface's words that each of them says and that come with it
 */
export function laterSaying(...says: readonly (() => Promise<Words>)[]) {
  /** @param load asked again where it has failed */
  return <P extends object>(load: () => Promise<FunctionComponent<P>>): LaterPart<P> => {
    let part: FunctionComponent<P> | undefined;
    const bring = async (): Promise<Words> => {
      const [come, words] = await Promise.all([load(), together(says), import('virtual:later.css')]);
      part ??= come;
      return words;
    };
    const Later = (props: P): JSX.Element => {
      const { learn } = useSpeech();
      const [state, setState] = useState<'coming' | 'come' | 'missed'>(part ? 'come' : 'coming');
      useEffect(() => {
        if (state !== 'coming') return;
        const take = (words: Words) => {
          learn(words);
          setState('come');
        };
        bring().then(take, () => setState('missed'));
      }, [state]);
      return part ? h(part, props) : <Waiting onAgain={state === 'missed' && (() => setState('coming'))} />;
    };
    return Object.assign(Later, { bring });
  };
}

/** Brings those of some parts that come later: resolves to the words they say. Rejects where the line does not bring one. */
export function bringParts(parts: readonly object[]): Promise<Words> {
  return together(parts.filter(isComing).map(({ bring }) => bring));
}

/** All that comes of several ways, as one. */
export async function together(ways: readonly (() => Promise<Words>)[]): Promise<Words> {
  return Object.assign({}, ...(await Promise.all(ways.map((bring) => bring()))));
}

function isComing(part: object): part is Coming {
  return 'bring' in part;
}

/** The lines are told apart by ear as well: the button comes where nothing more will come by itself. */
function Waiting({ onAgain }: { readonly onAgain: (() => void) | false }) {
  const t = useWords();
  return (
    <div class="note" role="status">
      <p>{t(onAgain ? 'later.missed' : 'later.coming')}</p>
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {t('later.again')}
        </button>
      )}
    </div>
  );
}
