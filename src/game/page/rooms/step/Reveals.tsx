/** Forecasts come out on the needle, in one rhythm: the player's own number first, then what happened, how far off, why. */
import type { ComponentChildren } from 'preact';
import type { RevealView } from '../../../../present/desk-views.ts';
import type { StepScreen } from '../../../../present/screen.ts';
import { useWords } from '../../../../parts/context.ts';
import { COIN, MissSquare } from '../../../../parts/charts/MissSquare.tsx';
import { NeedleOutcome } from '../../../../parts/charts/NeedleOutcome.tsx';
import { Paragraphs } from '../../../../parts/documents/Paragraphs.tsx';
import { RichText } from '../../../../parts/documents/RichText.tsx';
import { Actions } from './Actions.tsx';
import { Pane } from './Pane.tsx';

interface Props {
  readonly screen: StepScreen;
  /** What is asked before them. */
  readonly children: ComponentChildren;
}

export function Reveals({ screen, children }: Props) {
  return (
    <Pane foot={<Actions screen={screen} />}>
      {children}
      <ol class="reveals">
        {screen.reveals.map((reveal) => (
          <Reveal key={reveal.id} reveal={reveal} />
        ))}
      </ol>
    </Pane>
  );
}

/** One of them, by itself where it comes alone. */
export function Reveal({ reveal }: { readonly reveal: RevealView }) {
  const t = useWords();
  return (
    <li class="reveal" data-outcome={reveal.outcome} data-held={reveal.held !== ''}>
      {!reveal.bare && <NeedleOutcome {...reveal} />}
      <div class="reveal__words">
        {reveal.held && <p class="reveal__held">{reveal.held}</p>}
        <h2>
          <RichText runs={reveal.prompt} />
        </h2>
        <p class="reveal__said">
          <span key={reveal.said}>{reveal.said}</span>
        </p>
        <p class="reveal__outcome">
          <b>{t(reveal.outcome === 1 ? 'reveal.yes' : 'reveal.no')}</b> <span>{reveal.happened}</span>
        </p>
        {reveal.lesson.length > 0 && (
          <p class="reveal__lesson">
            <RichText runs={reveal.lesson} />
          </p>
        )}
        <details>
          <summary>{t(reveal.sources ? 'reveal.sources' : 'feedback.why')}</summary>
          <p>
            <RichText runs={reveal.why} /> <Paragraphs of={reveal.source} />
          </p>
          {reveal.sources && <p class="reveal__sources">{reveal.sources}</p>}
        </details>
      </div>
      {reveal.score && (
        <div class="reveal__score">
          {!reveal.known && <MissSquare squares={[COIN, { id: 'you', side: reveal.miss }]} />}
          <p>{reveal.score}</p>
        </div>
      )}
      {reveal.about && <p class="reveal__about">{reveal.about}</p>}
    </li>
  );
}
