/** The table of deeds: what a player has done so far, as somebody who was watching might name it, never a judgement of anybody. */
import type { State } from '../state.ts';
import type { Weekend } from '../weekend.ts';
import type { Deed, Watching } from './deed.ts';
import { filing } from './bulletins.ts';
import { forecasting } from './forecasting.ts';
import { needles } from './needles.ts';
import { judging } from './page.ts';
import { reading } from './reading.ts';

/** Everything that can be noticed; `any`: whatever was done. */
export const DEEDS = [
  'sure-and-right',
  'sure-and-wrong',
  'near-fifty',
  'bold',
  'right-side',
  'needle-still',
  'needle-swung',
  'weights-against-needle',
  'weights-with-needle',
  'all-strong',
  'all-slight',
  'marked-beyond',
  'marked-exactly',
  'threads-at-once',
  'second-look',
  'let-stand',
  'one-person',
  'two-people',
  'knew',
  'line-stood',
  'line-vague',
  'put-right',
  'fault-repeated',
  'flash-stood',
  'flash-fell',
  'no-flash',
  'page-open',
  'page-firm',
  'page-quarrels',
  'any',
] as const;
export type DeedId = (typeof DEEDS)[number];

const WATCHED: Readonly<Record<DeedId, Watching>> = {
  ...forecasting,
  ...needles,
  ...reading,
  ...filing,
  ...judging,
  any: () => ({ figures: {} }),
};

/** The deed, where it has been done by now; undefined where not. */
export function deed(weekend: Weekend, state: State, id: DeedId): Deed | undefined {
  return WATCHED[id](weekend, state);
}
