/** The forecasts in order of asking: where the class stood on each, and by a press what happened; then the mean's score beside the members'. */
import { useMemo } from 'preact/hooks';
import { plain, rich, say } from '../../../../../words/words.ts';
import { useWords } from '../../../../../parts/context.ts';
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { type ForecastFigure, forecastsOf } from '../../../../figures/forecasts.ts';
import { DotStrip, eachOn } from '../../../charts/DotStrip.tsx';
import type { Taught } from '../../../store/taught.ts';
import { paragraphsOf } from '../../../wording.ts';
import { figure } from '../needles/Needles.tsx';
import { NeedleKey } from '../needles/NeedleStrip.tsx';
import { Reveal, useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';
import { BrierLine } from './BrierLine.tsx';

const idOf = ({ question }: ForecastFigure) => `forecasts/${question.id}`;

export function Forecasts({ results, taught }: ViewProps) {
  const t = useWords();
  const { weekend } = taught.production;
  const { forecasts, briers } = useMemo(() => forecastsOf(weekend, results), [weekend, results]);
  const each = useMemo(() => eachOn(forecasts), [forecasts]);
  const revealed = useRevealed();
  const given = forecasts.filter(({ percents, known }) => percents.length + known.length > 0);
  const all = given.every((forecast) => revealed(idOf(forecast)));
  return (
    <ViewFrame
      id="forecasts"
      finding={useFinding(forecasts, taught)}
      caption={t('view.forecasts.caption')}
      table={<ForecastTable forecasts={forecasts} taught={taught} />}
    >
      <NeedleKey each={each} known />
      <ol class="forecasts">
        {forecasts.map((forecast) => (
          <ForecastStrip key={forecast.question.id} {...{ forecast, taught, each }} />
        ))}
      </ol>
      {all && briers ? (
        <BrierLine briers={briers} />
      ) : (
        <p class="class-view__later">{t('view.forecasts.later')}</p>
      )}
    </ViewFrame>
  );
}

/** The forecast on which the class is furthest from one mind. */
function useFinding(forecasts: readonly ForecastFigure[], { production }: Taught): string {
  const t = useWords();
  const lowOf = ({ percents }: ForecastFigure) => percents.filter((percent) => percent < 50).length;
  const highOf = ({ percents }: ForecastFigure) => percents.filter((percent) => percent > 50).length;
  const sidesOf = (forecast: ForecastFigure) => Math.min(lowOf(forecast), highOf(forecast));
  const [split] = forecasts.toSorted((one, other) => sidesOf(other) - sidesOf(one));
  if (!split || split.percents.length === 0) return t('view.forecasts.none');
  const name = say(production.words, `item.${split.question.id}`);
  return t('view.forecasts.finding', { name, low: lowOf(split), high: highOf(split) });
}

interface StripProps {
  readonly forecast: ForecastFigure;
  readonly taught: Taught;
  /** How many pupils one mark stands for. */
  readonly each: number;
}

function ForecastStrip({ forecast, taught, each }: StripProps) {
  const { words } = taught.production;
  const { question, percents, known, mean } = forecast;
  const { id, outcome } = question;
  const shown = useRevealed()(idOf(forecast));
  const name = say(words, `item.${id}`);
  return (
    <li class="strip">
      <p class="strip__head">
        <b>{name}</b>
        <Reveal id={idOf(forecast)} of={name} />
      </p>
      <p class="strip__asked">{plain(rich(words, `q.${id}.prompt`))}</p>
      <DotStrip {...{ percents, known, mean, each }} outcome={shown ? outcome : undefined} />
      {shown && (
        <p class="strip__outcome">
          <b>{say(words, `outcome.${outcome}`)}</b> {say(words, `q.${id}.happened`)}{' '}
          <span class="strip__source">{paragraphsOf(taught.production, question)}</span>
        </p>
      )}
    </li>
  );
}

function ForecastTable({
  forecasts,
  taught,
}: {
  readonly forecasts: readonly ForecastFigure[];
  readonly taught: Taught;
}) {
  const t = useWords();
  const revealed = useRevealed();
  const { words } = taught.production;
  const heads = ['forecast', 'answers', 'knew', 'lowest', 'median', 'mean', 'highest', 'happened'] as const;
  return (
    <DataTable
      heads={heads.map((head) => t(`view.forecasts.${head}`))}
      rows={forecasts.map((forecast) => {
        const { question, percents, known, median, mean } = forecast;
        return [
          say(words, `item.${question.id}`),
          String(percents.length),
          String(known.length),
          ...[percents[0], median, mean, percents.at(-1)].map(figure),
          revealed(idOf(forecast)) ? t(`outcome.${question.outcome}`) : t('reveal.hidden'),
        ];
      })}
    />
  );
}
