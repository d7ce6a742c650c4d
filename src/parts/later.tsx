/** A part of a page that comes over the line after the page itself, its styles with it, and what stands in its place until both have. */
import { type FunctionComponent, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './context.ts';

interface Coming {
  /** Brings it ahead, so that it stands at once where it is shown. Rejects where the line does not bring it. */
  readonly bring: () => Promise<void>;
}

interface LaterPart<P> extends Coming {
  (props: P): JSX.Element;
}

/** @param load asked again where it has failed */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): LaterPart<P> {
  let part: FunctionComponent<P> | undefined;
  const bring = async (): Promise<void> => {
    const [come] = await Promise.all([load(), import('virtual:later.css')]);
    part ??= come;
  };
  const Later = (props: P): JSX.Element => {
    const [state, setState] = useState<'coming' | 'come' | 'missed'>(part ? 'come' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      bring().then(
        () => setState('come'),
        () => setState('missed'),
      );
    }, [state]);
    return part ? h(part, props) : <Waiting onAgain={state === 'missed' && (() => setState('coming'))} />;
  };
  return Object.assign(Later, { bring });
}

/** Brings those of some parts that come later. Rejects where the line does not bring one. */
export async function bringParts(parts: readonly object[]): Promise<void> {
  await Promise.all(parts.filter(isComing).map(({ bring }) => bring()));
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
