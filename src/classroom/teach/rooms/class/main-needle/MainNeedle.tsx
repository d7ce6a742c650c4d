/** One needle over the weekend: a thin line a pupil, the class's median thick, and the balance beside it. */
import { useMemo } from 'preact/hooks';
import { say } from '../../../../../words/words.ts';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { type MainNeedle as Figure, mainNeedleOf } from '../../../../figures/main-needle.ts';
import { LineChart } from '../../../charts/LineChart.tsx';
import type { Taught } from '../../../store/taught.ts';
import { figure } from '../needles/Needles.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

/** Where a balance with nothing on it stands, percent. */
const EVEN = 50;

export function MainNeedle({ results, taught }: ViewProps) {
  const t = useWords();
  const { production, lesson } = taught;
  const { weekend, words } = production;
  const needle = useMemo(() => mainNeedleOf(weekend, lesson.mainNeedle, results), [weekend, lesson, results]);
  const [first] = lesson.mainNeedle;
  return (
    <ViewFrame
      id="main-needle"
      finding={useFinding(needle, taught)}
      caption={t('view.main-needle.caption')}
      table={<MainNeedleTables needle={needle} taught={taught} />}
    >
      <p class="main-needle__asked">{say(words, `q.${first}.prompt`)}</p>
      <div class="main-needle">
        <LineChart
          name={t('view.main-needle.needle')}
          stops={needle.stops.map(({ question }) => say(words, `lesson.stop.${question}`))}
          lines={needle.lines}
          median={needle.stops.map(({ median }) => median)}
        />
        <LineChart
          name={t('view.main-needle.balance')}
          stops={[
            t('view.main-needle.even'),
            ...needle.weighed.map(({ document }) => say(words, `doc.${document}.name`)),
          ]}
          lines={[]}
          median={[EVEN, ...needle.weighed.map(({ after }) => after)]}
        />
      </div>
    </ViewFrame>
  );
}

/** The source that moved the balance most, by the median of its moves; else how many have set the needle. */
function useFinding({ stops, largest }: Figure, { production }: Taught): string {
  const t = useWords();
  const count = useCount();
  if (!largest || Math.round(largest.move) === 0) return count('view.main-needle.set', stops[0]?.count ?? 0);
  const source = say(production.words, `doc.${largest.document}.name`);
  const way = largest.move > 0 ? 'up' : 'down';
  return t(`view.main-needle.${way}`, { source, points: Math.abs(Math.round(largest.move)) });
}

function MainNeedleTables({ needle, taught }: { readonly needle: Figure; readonly taught: Taught }) {
  const t = useWords();
  const { words } = taught.production;
  return (
    <>
      <DataTable
        heads={['stop', 'answers', 'lowest', 'median', 'highest'].map((head) =>
          t(`view.main-needle.${head}`),
        )}
        rows={needle.stops.map(({ question, count, median }, at) => {
          const percents = needle.lines.flatMap((line) => line[at] ?? []);
          return [
            say(words, `lesson.stop.${question}`),
            String(count),
            figure(percents.length === 0 ? undefined : Math.min(...percents)),
            figure(median),
            figure(percents.length === 0 ? undefined : Math.max(...percents)),
          ];
        })}
      />
      <DataTable
        heads={['source', 'answers', 'move', 'after'].map((head) => t(`view.main-needle.${head}`))}
        rows={needle.weighed.map(({ document, count, move, after }) => [
          say(words, `doc.${document}.name`),
          String(count),
          t(move < 0 ? 'view.main-needle.minus' : 'view.main-needle.plus', {
            points: Math.abs(Math.round(move)),
          }),
          figure(after),
        ])}
      />
    </>
  );
}
