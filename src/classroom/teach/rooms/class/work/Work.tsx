/** Work: how far the class has come, a bar a chapter, and how long the chapters took. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { type ChapterOfClass, workOfClass } from '../../../../figures/work.ts';
import { Aside } from '../Aside.tsx';
import { CountBar } from '../CountBar.tsx';
import { useShare } from '../counts.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

export function Work({ results, taught: { production } }: ViewProps) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const { handedIn, filed, chapters } = workOfClass(production.weekend, results);
  const minutesOf = ({ minutes }: ChapterOfClass) => (minutes ? t('view.work.minutes', { ...minutes }) : '');
  return (
    <ViewFrame
      id="work"
      beside={<Aside of={count('view.work.of', handedIn)} />}
      finding={t('view.work.filed', { count: share(filed, handedIn) })}
      caption={t('view.work.caption')}
      table={
        <DataTable
          heads={['chapter', 'reached', 'time'].map((head) => t(`view.work.${head}`))}
          rows={chapters.map((each) => [
            t(`chapter.${each.chapter}.title`),
            share(each.reached, handedIn),
            minutesOf(each),
          ])}
        />
      }
    >
      <ol class="chapters">
        {chapters.map((each) => (
          <li key={each.chapter}>
            <b>{t(`chapter.${each.chapter}.title`)}</b>
            <CountBar pupils={each.reached} of={handedIn} />
            <span>{minutesOf(each)}</span>
          </li>
        ))}
      </ol>
    </ViewFrame>
  );
}
