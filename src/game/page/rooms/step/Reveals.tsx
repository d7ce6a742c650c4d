/** Forecasts come out one after another: the player's own number first, then what happened, then why. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RevealView } from '../../../../present/desk-views.ts';
import type { StepScreen } from '../../../../present/screen.ts';
import { useCount, usePlay, useWords } from '../../../../parts/context.ts';
import { RichText } from '../../../../parts/documents/RichText.tsx';
import { Actions, Onward } from './Actions.tsx';
import { Pane } from './Pane.tsx';

interface Props {
  readonly screen: StepScreen;
  /** What is asked before them. */
  readonly children: ComponentChildren;
}

export function Reveals({ screen, children }: Props) {
  const t = useWords();
  const { reveal } = usePlay();
  const count = useCount();
  const [shown, setShown] = useState(1);
  const list = useRef<HTMLOListElement>(null);
  const left = screen.reveals.length - shown;
  useLayoutEffect(() => {
    if (shown === 1) return;
    const last = list.current?.lastElementChild;
    last?.scrollIntoView({ block: 'nearest' });
    last?.querySelector('h2')?.focus();
    reveal();
  }, [shown]);
  const foot =
    left > 0 ? (
      <Onward
        screen={screen}
        label={t('reveal.next')}
        note={count('reveal.left', left)}
        onPress={() => setShown(shown + 1)}
      />
    ) : (
      <Actions screen={screen} />
    );
  return (
    <Pane foot={foot}>
      {children}
      <ol class="reveals" ref={list}>
        {screen.reveals.slice(0, shown).map((reveal) => (
          <Reveal key={reveal.id} reveal={reveal} />
        ))}
      </ol>
    </Pane>
  );
}

function Reveal({ reveal }: { readonly reveal: RevealView }) {
  const t = useWords();
  return (
    <li class="reveal" data-outcome={reveal.outcome}>
      <h2 tabIndex={-1}>
        <RichText runs={reveal.prompt} />
      </h2>
      <p class="reveal__said">
        <span key={reveal.said}>{reveal.said}</span>
      </p>
      <p class="reveal__outcome staged staged--verdict">
        <b>{t(reveal.outcome === 1 ? 'reveal.yes' : 'reveal.no')}</b> <span>{reveal.happened}</span>
      </p>
      <div class="staged staged--why">
        <p>
          <RichText runs={reveal.why} /> <span class="paragraph">{reveal.source}</span>
        </p>
        <p class="note">{reveal.score}</p>
      </div>
    </li>
  );
}
