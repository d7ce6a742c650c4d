/** What was written under "I read it differently": by question, and by nobody. */
import { useCount, useWords } from '../../../../../parts/context.ts';
import type { Production } from '../../../../../present/telling.ts';
import type { Reasons } from '../../../../figures/more.ts';
import { Aside } from '../Aside.tsx';
import { titleOf } from '../in-words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

interface Props {
  readonly reasons: readonly Reasons[];
  readonly production: Production;
}

export function ReasonsGiven({ reasons, production }: Props) {
  const t = useWords();
  const count = useCount();
  const given = reasons.reduce((sum, each) => sum + each.reasons.length, 0);
  return (
    <ViewFrame
      id="more"
      heading={t('view.reasons.heading')}
      beside={<Aside of={count('view.reasons.of', given)} />}
      finding={count('view.reasons.finding', reasons.length)}
      caption={t('view.reasons.caption')}
    >
      <dl class="reasons">
        {reasons.map(({ question, reasons: said }) => (
          <div key={question}>
            <dt>{titleOf(production, question)}</dt>
            {said.map((reason, at) => (
              <dd key={at}>{reason}</dd>
            ))}
          </div>
        ))}
      </dl>
    </ViewFrame>
  );
}
