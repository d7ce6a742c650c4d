/** The class on two sides of paper: how far, what to talk about, needles; forecasts and marks. Nothing of a key is on them, whatever is revealed on the screen. */
import type { ComponentChildren } from 'preact';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { RichText } from '../../../../../parts/documents/RichText.tsx';
import type { Production } from '../../../../../present/telling.ts';
import { rich } from '../../../../../words/words.ts';
import { forecastsOf } from '../../../../figures/forecasts.ts';
import { type MarkedDocument, markedDocuments } from '../../../../figures/marks.ts';
import { needlesOf } from '../../../../figures/needles.ts';
import { workOfClass } from '../../../../figures/work.ts';
import { DotStrip, eachOn } from '../../../charts/DotStrip.tsx';
import { TeachProvider, useTeach } from '../../../context.ts';
import { CountBar } from '../CountBar.tsx';
import { blocksWith, sourceOf, titleOf } from '../in-words.ts';
import { useShading } from '../marks/shading.tsx';
import { NeedleKey, NeedleStrip } from '../needles/NeedleStrip.tsx';
import { TalkAbout } from '../talk/TalkAbout.tsx';
import type { ViewProps } from '../view-props.ts';

export function FirstSide({ results, taught }: ViewProps) {
  const t = useWords();
  const count = useCount();
  const { state } = useTeach();
  const { weekend } = taught.production;
  const { filed, chapters } = workOfClass(weekend, results);
  const needles = needlesOf(weekend, results);
  const each = eachOn(needles);
  return (
    <Unrevealed>
      <section class="side">
        <h1>{state.choices.name || state.choices.code}</h1>
        <p>
          {count('class.handed-in', results.length)}, {count('class.filed', filed)}.
        </p>
        <h2>{t('view.work.far')}</h2>
        <ol class="paper-chapters">
          {chapters.map(({ chapter, reached }) => (
            <li key={chapter}>
              <span>{t(`chapter.${chapter}.title`)}</span>
              <CountBar pupils={reached} of={results.length} />
            </li>
          ))}
        </ol>
        <TalkAbout results={results} taught={taught} />
        <h2>{t('view.needles')}</h2>
        <ol class="paper-needles">
          {needles.map((needle) => (
            <li key={needle.question.id}>
              <NeedleStrip {...{ needle, taught, each }} />
            </li>
          ))}
        </ol>
        <NeedleKey each={each} />
      </section>
    </Unrevealed>
  );
}

export function SecondSide({ results, taught: { production } }: ViewProps) {
  const t = useWords();
  const { weekend } = production;
  const { forecasts } = forecastsOf(weekend, results);
  const each = eachOn(forecasts);
  return (
    <section class="side">
      <h2>{t('view.forecasts')}</h2>
      <ol class="paper-forecasts">
        {forecasts.map(({ question, percents, known, mean }) => (
          <li key={question.id}>
            <b>{t(`item.${question.id}`)}</b>
            <DotStrip {...{ percents, known, mean, each }} />
          </li>
        ))}
      </ol>
      <NeedleKey each={each} known />
      <h2>{t('view.marks')}</h2>
      <ol class="paper-marks">
        {markedDocuments(weekend, results).map((marked) => (
          <MarkedText key={marked.question} marked={marked} production={production} />
        ))}
      </ol>
      <p class="muted">{t('view.marks.darker')}</p>
    </section>
  );
}

interface MarkedProps {
  readonly marked: MarkedDocument;
  readonly production: Production;
}

/** The words alone: what lies around them in the document is on the screen. */
function MarkedText({ marked, production }: MarkedProps) {
  const count = useCount();
  const phrase = useShading(marked, false);
  const { document, phrases, pupils, question } = marked;
  return (
    <li>
      <b>{titleOf(production, question)}</b>{' '}
      <span class="muted">
        {count('view.marks.of', pupils, { document: sourceOf(production, document) })}
      </span>
      {blocksWith(production, document, phrases).map((block) => (
        <p key={block}>
          <RichText runs={rich(production.words, `doc.${document}.${block}`)} phrase={phrase} />
        </p>
      ))}
    </li>
  );
}

/** As if nothing had been revealed. */
function Unrevealed({ children }: { readonly children: ComponentChildren }) {
  const { teach, state } = useTeach();
  return <TeachProvider value={{ teach, state: { ...state, revealed: [] } }}>{children}</TeachProvider>;
}
