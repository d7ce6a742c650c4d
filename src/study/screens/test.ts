/** The test before and after, in words: which sitting is offered, and after the last what may be said of it. */
import { figure } from '../../words/figure.ts';
import { say, type Words } from '../../words/words.ts';
import { entriesOf } from '../log.ts';
import { type Estimate, signalOf } from '../signal.ts';
import { shiftOf, sittingDue, SITTINGS, sittingsOf } from '../sittings.ts';
import type { Practised } from './practised.ts';

/** In what words a sitting is offered now; empty where none is. */
export function sittingOffered({ words, log, today, filed }: Practised): string {
  const sitting = sittingDue(log, filed, today);
  return sitting ? say(words, `practice.sitting.${sitting.id}`) : '';
}

/** How far it has come: nothing of an answer. */
export function sittingsSay({ words, log }: Practised): string {
  const sat = entriesOf(log, 'form').length;
  return sat === 0 || sat >= SITTINGS.length ? '' : say(words, `practice.sat.${sat}`);
}

/** What came of it, once it is whole: each sitting with how sure that is, then the change from the first to the last. */
export function resultsSay({ words, log, content: { forms } }: Practised): readonly string[] {
  const counts = sittingsOf(log, forms);
  const [before, after, later] = counts;
  if (!before || !after || !later) return [];
  return [
    ...counts.map((each, at) => {
      const { apart, leaning } = signalOf(each);
      const values = { hits: each.hits, alarms: each.falseAlarms };
      const sitting = say(words, `practice.result.${SITTINGS[at]}`, values);
      return `${sitting} ${figures(words, apart, leaning)}`;
    }),
    ...(
      [
        ['after', after],
        ['later', later],
      ] as const
    ).map(([id, now]) => {
      const shift = shiftOf(before, now);
      const which = say(words, `practice.change.${id}`);
      return `${which} ${say(words, `practice.change.apart.${shift.apart}`)} ${say(words, `practice.change.leaning.${shift.leaning}`)}`;
    }),
    say(words, 'practice.result.caveat'),
  ];
}

function figures(words: Words, apart: Estimate, leaning: Estimate): string {
  const said = ({ value, error }: Estimate) => ({
    value: figure(value, 1),
    error: figure(1.96 * error, 1),
  });
  const [a, l] = [said(apart), said(leaning)];
  return say(words, 'practice.result.figures', {
    apart: a.value,
    apartError: a.error,
    leaning: l.value,
    leaningError: l.error,
  });
}
