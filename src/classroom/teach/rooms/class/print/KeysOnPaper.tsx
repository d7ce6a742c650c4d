/** The keys of what is on the two sides, on a page of their own: not for the wall. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useWords } from '../../../../../parts/context.ts';
import { questionOfKind } from '../../../../../rules/lookup.ts';
import { forecastsOf } from '../../../../figures/forecasts.ts';
import { markedDocuments } from '../../../../figures/marks.ts';
import { needlesOf } from '../../../../figures/needles.ts';
import { paragraphsOf } from '../../../wording.ts';
import { useShare } from '../counts.ts';
import { phrasesIn, titleOf } from '../in-words.ts';
import type { ViewProps } from '../view-props.ts';

export function KeysOnPaper({ results, taught: { production } }: ViewProps) {
  const t = useWords();
  const share = useShare();
  const { weekend } = production;
  return (
    <section class="side side--keys">
      <h2>{t('print.keys')}</h2>
      <p>{t('view.needles.caption')}</p>
      <DataTable
        heads={['needle', 'band', 'stance', 'inside', 'rests'].map((head) => t(`print.${head}`))}
        rows={needlesOf(weekend, results).map(({ question, inside, percents }) => {
          const [low, high] = question.band;
          return [
            t(`item.${question.id}`),
            t('view.needles.range', { low, high }),
            t(`stance.${question.stance}`),
            share(inside, percents.length),
            paragraphsOf(production, question),
          ];
        })}
      />
      <DataTable
        heads={['forecast', 'outcome', 'rests'].map((head) => t(`print.${head}`))}
        rows={forecastsOf(weekend, results).forecasts.map(({ question }) => [
          t(`item.${question.id}`),
          t(`outcome.${question.outcome}`),
          paragraphsOf(production, question),
        ])}
      />
      <DataTable
        heads={['marks', 'matter', 'rests'].map((head) => t(`print.${head}`))}
        rows={markedDocuments(weekend, results).map(({ question: id, document, phrases }) => {
          const texts = phrasesIn(production, document);
          const question = questionOfKind(weekend, id, 'marks');
          return [
            titleOf(production, id),
            phrases
              .filter(({ part }) => part === 'key')
              .map(({ phrase }) => texts[phrase] ?? '')
              .join(' … '),
            question ? paragraphsOf(production, question) : '',
          ];
        })}
      />
    </section>
  );
}
