/** What the audit comes to: its own readout, card by card; who publishes the article; and what else it leaves out, to be ticked off. */
import { audit, type AuditedLine, auditedLines } from '../rules/audit.ts';
import { creditOf } from '../rules/credit.ts';
import { stepThatAsks } from '../rules/lookup.ts';
import { say } from '../words/words.ts';
import type { AuditView } from './panel-views.ts';
import { source } from './paragraphs.ts';
import type { Telling } from './telling.ts';

/** Where what is ticked off is kept. */
const TICKED = 'gaps';

export function auditView(telling: Telling): AuditView {
  const { words, weekend, state, scenery, drafts } = telling;
  const { score, exact, stamped, ...counts } = audit(weekend, state);
  const lines = auditedLines(weekend, state);
  const ticked = (drafts[TICKED] ?? '').split(' ');
  return {
    panel: 'audit',
    score,
    figure:
      score === undefined
        ? say(words, 'readout.none')
        : say(words, 'readout.figure', { score: Math.round(score) }),
    counted: say(words, score === undefined ? 'readout.audit.stamped' : 'readout.audit.hits', {
      ...counts,
      stamped,
      lines: lines.length,
    }),
    exact: say(words, 'readout.audit.exact', { exact, of: counts.of, points: exact / 2 }),
    lines: lines.map((line) => lineView(telling, line)),
    publisher: {
      title: say(words, 'audit.publisher.title'),
      text: say(words, 'audit.publisher.text'),
      where: say(words, 'audit.publisher.where'),
    },
    keep: TICKED,
    gaps: (scenery.gaps ?? []).map((id) => ({
      id,
      label: say(words, `audit.gap.${id}`),
      ticked: ticked.includes(id),
    })),
  };
}

function lineView(telling: Telling, { question, given }: AuditedLine): AuditView['lines'][number] {
  const { words, weekend, state } = telling;
  const credit = given && creditOf(weekend, state, question);
  const verdict = credit === 1 ? 'right' : credit ? 'partly' : 'wrong';
  return {
    id: question.id,
    heading: say(words, `step.${stepThatAsks(weekend, question.id)?.id ?? ''}.heading`),
    source: source(telling, question),
    given: given ? say(words, `stamp.${given}`) : say(words, 'audit.passed-by'),
    right: say(words, `stamp.${question.stamp}`),
    verdict,
    said: given ? say(words, `compare.verdict.${verdict}`) : '',
    bearing: say(words, `bearing.${question.bearing}`),
  };
}
