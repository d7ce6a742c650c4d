/** What is printed: the page as it was filed, and the numbers as they were locked, without how they came out. */
import type { HandInScreen } from '../../../../present/screen.ts';
import { DataTable } from '../../../../parts/charts/DataTable.tsx';
import { useWords } from '../../../../parts/context.ts';
import { AssessmentPage } from '../../../../parts/kinds/assessment/AssessmentPage.tsx';

interface Props {
  readonly screen: HandInScreen;
  readonly name: string;
}

export function PrintSheet({ screen: { page, numbers, inClass }, name }: Props) {
  const t = useWords();
  const { code, name: title } = inClass.choices;
  return (
    <div class="hand-in__print">
      <p>
        <b>{name}</b> <span>{title}</span> <span>{t('hand-in.class', { code })}</span>
      </p>
      {page && <AssessmentPage view={page} />}
      {numbers.length > 0 && (
        <DataTable
          heads={[t('hand-in.print.asked'), t('hand-in.print.said')]}
          rows={numbers.map(({ asked, percent }) => [asked, t('percent', { percent })])}
        />
      )}
    </div>
  );
}
