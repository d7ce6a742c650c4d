/** The player's own numbers of the weekend beside what is known now, and each claim that they leaned on. */
import { balanceOf } from '../rules/balance.ts';
import { ledger } from '../rules/ledger.ts';
import { isLocked, questionsOfKind } from '../rules/lookup.ts';
import { say } from '../words/words.ts';
import { type ClaimedRow, claimedRow } from './became-known.ts';
import { answerText } from './kinds/table.ts';
import { timelineOf } from './looks.ts';
import type { Option } from './question-views.ts';
import { type Telling, wordFor } from './telling.ts';

export interface ThenAndNowPanel {
  readonly panel: 'then-and-now';
  /** What the balance weighed, with how needle and balance stood, and what is known of it. */
  readonly main: { readonly proposition: string; readonly yours: readonly string[]; readonly known: string };
  /** The other lines of the page: as they were filed, and what is known of each. */
  readonly judged: readonly (Option & { readonly yours: string; readonly known: string })[];
  /** The sources that lay in a pan, and what became of their claims. */
  readonly leaned: readonly (Option & { readonly yours: string; readonly claims: readonly ClaimedRow[] })[];
  readonly lesson: string;
}

export function thenAndNow(telling: Telling): ThenAndNowPanel {
  const { weekend, state, words } = telling;
  const main = weekend.weighs ?? '';
  const judgements = questionsOfKind(weekend, 'judgement');
  return {
    panel: 'then-and-now',
    main: {
      proposition: say(words, `prop.${main}`),
      yours: [needleText(telling, main), balanceText(telling)].filter(Boolean),
      known: say(words, `now.${main}`),
    },
    judged: judgements
      .filter(({ proposition }) => proposition !== main)
      .map((judgement) => ({
        id: judgement.id,
        label: say(words, `prop.${judgement.proposition}`),
        yours:
          (isLocked(state, judgement.id) && answerText(telling, judgement)) ||
          say(words, 'now.nothing-filed'),
        known: say(words, `now.${judgement.proposition}`),
      })),
    leaned: leanedOn(telling),
    lesson: say(words, 'now.lesson'),
  };
}

/** From the first needle on it to the last; empty where none was set. */
function needleText({ weekend, state, words }: Telling, proposition: string): string {
  const needles = ledger(weekend, state).filter(
    (entry) => entry.by === 'needle' && entry.proposition === proposition,
  );
  const [first, last] = [needles[0]?.after, needles.at(-1)?.after];
  return first === undefined || last === undefined
    ? ''
    : say(words, first === last ? 'now.needle.stood' : 'now.needle', { first, last });
}

function balanceText(telling: Telling): string {
  const { weights, probability } = balanceOf(telling.weekend, telling.state);
  if (weights.length === 0) return '';
  const percent = Math.round(100 * probability);
  return say(telling.words, 'now.balance', { percent, word: wordFor(telling, percent) });
}

function leanedOn(telling: Telling): ThenAndNowPanel['leaned'] {
  const { weekend, state, words } = telling;
  return balanceOf(weekend, state)
    .weights.filter(({ pan }) => pan !== 'off')
    .map(({ document, pan, weight }) => ({
      id: document,
      label: say(words, `doc.${document}.name`),
      yours: say(words, `now.leaned.${pan}`, { weight: say(words, `weight.${weight}`) }),
      claims: timelineOf(telling)
        .claims.filter((claimed) => claimed.document === document)
        .map((claimed) => claimedRow(telling, claimed)),
    }));
}
