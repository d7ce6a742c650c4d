/** Where each bit of the packed form lies: what was handed in stays readable for as long as its content version stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Packed, packed, unpacked } from '../../src/record/packed/packed.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { smallWeekend } from '../rules/small-weekend.ts';

type Play = Pick<Packed, 'state' | 'player' | 'minutes'> & { readonly letters: string };

/**
 * Packed forms of this content version, each with what it holds. Where a test here fails, links that were handed in can
 * no longer be read: raise the content version, or the format of the packed form, and lay a fixture beside the old one.
 */
const playsOf = (weekend: string, contentVersion: number): Readonly<Record<string, Play>> => {
  const file = new URL(`../fixtures/packed/${weekend}-${contentVersion}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
};

describe.each([backChannel, smallWeekend].map((weekend) => ({ id: weekend.id, weekend })))(
  'of $id',
  ({ id, weekend }) => {
    it.each(Object.entries(playsOf(id, weekend.contentVersion)))(
      'is as it was: %s',
      (_name, { letters, ...play }) => {
        expect(unpacked(letters, [weekend])).toEqual({ weekend, ...play });
        expect(packed({ weekend, ...play })).toBe(letters);
      },
    );
  },
);
