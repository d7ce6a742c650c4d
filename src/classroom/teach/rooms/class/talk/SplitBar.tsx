/** How a class falls apart over one question: a bar with a field for each answer, told apart by hatching as well, and the counts in words. */
import type { Production } from '../../../../../present/telling.ts';
import type { TalkCard } from '../../../../talk.ts';
import { saidIn } from '../../../wording.ts';

interface Props {
  readonly card: Pick<TalkCard, 'question' | 'groups' | 'answers'>;
  readonly production: Production;
}

/** The first field is filled and the last hatched; what lies between is blank. */
const FIELDS = ['first', 'between', 'last'] as const;

export function SplitBar({ card: { question, groups, answers }, production }: Props) {
  const said = groups.map((group) => ({ ...group, label: saidIn(production, question, group) }));
  return (
    <div class="split-bar">
      <p class="split-bar__fields" aria-hidden="true">
        {said.map(({ said: id, count }, at) => (
          <span
            key={id}
            data-field={FIELDS[at === 0 ? 0 : at === said.length - 1 ? 2 : 1]}
            style={{ '--share': `${(100 * count) / answers}%` }}
          />
        ))}
      </p>
      <ul class="split-bar__counts">
        {said.map(
          ({ said: id, count, label }) =>
            count > 0 && (
              <li key={id}>
                <b>{count}</b> {label}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
