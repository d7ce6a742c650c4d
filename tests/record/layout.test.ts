/** Where each bit of the packed form lies: what was handed in stays readable for as long as its content version stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Packed, packed, unpacked } from '../../src/record/packed/packed.ts';
import type { Weekend } from '../../src/rules/weekend.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';

interface Fixture {
  /** A weekend of its own, as it was when this was packed. */
  readonly weekend?: Weekend;
  readonly plays: Readonly<
    Record<string, Pick<Packed, 'state' | 'player' | 'minutes'> & { readonly letters: string }>
  >;
}

const fixture = (name: string): Fixture =>
  JSON.parse(readFileSync(new URL(`../fixtures/packed/${name}.json`, import.meta.url), 'utf8'));

/**
 * Packed forms, each with what it holds. Where a test here fails, links that were handed in can no longer be read: raise
 * the weekend's content version, or the format of the packed form, and lay a fixture beside the old one.
 */
const everyKind = fixture('every-kind');
const FIXTURES = [
  { of: 'the real weekend', ...fixture(`back-channel-${backChannel.contentVersion}`), weekend: backChannel },
  ...(everyKind.weekend
    ? [{ of: 'a weekend with every kind', ...everyKind, weekend: everyKind.weekend }]
    : []),
];

it('there are two', () => expect(FIXTURES).toHaveLength(2));

describe.each(FIXTURES)('of $of', ({ weekend, plays }) => {
  it.each(Object.entries(plays))('is as it was: %s', (_name, { letters, ...play }) => {
    expect(unpacked(letters, [weekend])).toEqual({ weekend, ...play });
    expect(packed({ weekend, ...play })).toBe(letters);
  });
});
