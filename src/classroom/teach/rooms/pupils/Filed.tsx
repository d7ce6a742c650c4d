/** What a pupil filed and forecast, in two short tables: no mark, and nothing of the class. */
import { lockedAnswerOf, questionsOfKind } from '../../../../rules/lookup.ts';
import { forecastsThatCount } from '../../../../rules/readouts.ts';
import { isRevealed } from '../../../../rules/steps.ts';
import { useWords } from '../../../../parts/context.ts';
import { DataTable } from '../../../../parts/charts/DataTable.tsx';
import type { Result } from '../../../result.ts';
import type { Taught } from '../../store/taught.ts';
import { headingOf } from '../../wording.ts';

interface Props {
  readonly result: Result;
  readonly taught: Taught;
}

export function Filed({ result: { state }, taught: { production } }: Props) {
  const t = useWords();
  const { weekend } = production;
  const page = questionsOfKind(weekend, 'judgement').flatMap(
    (question): (readonly [string, ...string[]])[] => {
      const { percent, stance } = lockedAnswerOf(state, question) ?? {};
      if (question.counts !== 'judgement' || percent === undefined || stance === undefined) return [];
      return [[headingOf(production, question), t('percent', { percent }), t(`judgement.stance.${stance}`)]];
    },
  );
  const log = forecastsThatCount(weekend).flatMap((question): (readonly [string, ...string[]])[] => {
    const percent = lockedAnswerOf(state, question);
    if (percent === undefined) return [];
    const happened = isRevealed(weekend, state, question.id)
      ? t(question.outcome === 1 ? 'sheet.yes' : 'sheet.no')
      : t('slip.not-known');
    const known = state.known.includes(question.id) ? t('sheet.known') : t('percent', { percent });
    return [[headingOf(production, question), known, happened]];
  });
  return (
    <div class="filed">
      {page.length > 0 && (
        <section>
          <h3>{t('slip.page')}</h3>
          <DataTable
            heads={[t('slip.head.judgement'), t('slip.head.number'), t('slip.head.stance')]}
            rows={page}
          />
        </section>
      )}
      {log.length > 0 && (
        <section>
          <h3>{t('slip.log')}</h3>
          <DataTable
            heads={[t('slip.head.forecast'), t('slip.head.number'), t('slip.head.happened')]}
            rows={log}
          />
        </section>
      )}
    </div>
  );
}
