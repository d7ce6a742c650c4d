/** The balance as it stands, and what it and the player's own needle say of one question. */
import { say } from '../words/words.ts';
import { balanceOf } from '../rules/balance.ts';
import { ledger } from '../rules/ledger.ts';
import type { State } from '../rules/state.ts';
import { type DocumentId, type Pan, PANS, type Weight } from '../rules/weekend.ts';
import type { BalanceView } from './desk-views.ts';
import { formatOf } from './looks.ts';
import { list, type Telling } from './telling.ts';

/** The player's latest needle on a proposition, in percent. */
export function needleOn(telling: Telling, proposition: string | undefined): number | undefined {
  if (proposition === undefined) return undefined;
  const entries = ledger(telling.weekend, telling.state);
  return entries.findLast((entry) => entry.by === 'needle' && entry.proposition === proposition)?.after;
}

/**
 * The balance as it stands: without the weight that the hand has lifted off it, with one as heavy as the hand has pulled
 * it, and with the joint as the hand has it.
 */
export function balanceView(telling: Telling): BalanceView {
  const { weekend, scenery, hand } = telling;
  const state = inHand(telling);
  const held = hand?.holds === 'joint' ? { joint: hand.question, people: hand.people } : undefined;
  const { weights, ...balance } = balanceOf(weekend, state, held);
  return {
    ...balance,
    weights: weights.map(({ document, pan, weight, decibans }) => ({
      document,
      format: formatOf(scenery, document),
      pan,
      weight,
      decibans,
    })),
    needle: needleOn(telling, weekend.weighs),
    pans: PANS.map((pan) => ({
      id: pan,
      label: say(telling.words, `pan.${pan}`),
      hint: list(
        telling,
        weights
          .filter((each) => each.pan === pan)
          .map(({ document, weight }) => lying(telling, document, pan, weight)),
      ),
    })).filter(({ hint }) => hint !== ''),
  };
}

/** A source with its weight, where it has one: "The New York Times (solid)". */
function lying({ words }: Telling, document: DocumentId, pan: Pan, weight: Weight): string {
  const source = say(words, `doc.${document}.name`);
  return pan === 'off'
    ? source
    : say(words, 'balance.lies', { source, weight: say(words, `weight.${weight}`) });
}

/** The state as far as the hand has changed what lies on the balance. */
function inHand({ state, hand }: Telling): State {
  if (hand?.holds !== 'weight' && hand?.holds !== 'heft') return state;
  const { [hand.question]: _lifted, ...others } = state.answers;
  if (hand.holds === 'weight') return { ...state, answers: others };
  const { question, pan, weight } = hand;
  return { ...state, answers: { ...others, [question]: { pan, weight } } };
}

/** What the weights alone make, beside the needle. */
export function balanceReading(telling: Telling, apart: 'apart' | 'asks'): string {
  const weights = Math.round(100 * balanceOf(telling.weekend, telling.state).probability);
  const needle = needleOn(telling, telling.weekend.weighs);
  if (needle === undefined) return say(telling.words, 'balance.reading.alone', { weights });
  const id = Math.abs(weights - needle) < 5 ? 'close' : apart;
  return say(telling.words, `balance.reading.${id}`, { weights, needle });
}
