/** A class link brings every choice to the pupil whole, and what is cut short or changed on the way is never half believed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, CODES } from '../../src/classroom/code.ts';
import {
  type ClassChoices,
  classLink,
  fingerprint,
  isClassHash,
  readClass,
} from '../../src/classroom/link.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const choices: fc.Arbitrary<ClassChoices> = fc
  .record({
    code: fc.integer({ min: 0, max: CODES - 1 }).map(codeOf),
    name: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((name) => name.length <= 40),
    weekend: id,
    stop: fc.constantFrom('filing', 'readouts', 'all'),
    pauses: fc.array(id, { maxLength: 5 }),
    names: fc.constantFrom('nickname', 'seat'),
    pairs: fc.boolean(),
    reading: fc.boolean(),
  })
  .chain((all) =>
    fc
      .record({ word: fc.string().map(fingerprint), test: fc.constant(true) }, { requiredKeys: [] })
      .map((more) => ({ ...all, ...more })),
  );

const ninth: ClassChoices = {
  code: 'K7QF2M',
  name: '9B Thursday',
  weekend: 'back-channel',
  stop: 'filing',
  pauses: ['desk-night', 'desk-sunday'],
  word: fingerprint('LANTERN'),
  names: 'nickname',
  pairs: true,
  reading: false,
};
const hashOf = (all: ClassChoices): string => new URL(classLink('https://a.example/', all)).hash;

describe('a class link', () => {
  it('brings every choice back, whatever a class is called', () =>
    fc.assert(
      fc.property(choices, (all) => {
        expect(readClass(hashOf(all))).toEqual(all);
      }),
    ));

  it('is read with and without what stands before the code, and spaces around it', () => {
    const hash = hashOf(ninth);
    for (const text of [hash, hash.slice(1), hash.slice('#class='.length), `${hash} \n`]) {
      expect(readClass(text)).toEqual(ninth);
    }
  });

  it('begins with the code, and fits into a code to be scanned', () => {
    expect(hashOf(ninth)).toMatch(/^#class=K7QF2M\./);
    expect(hashOf(ninth).length).toBeLessThan(100);
  });

  it('is told from the other hashes of the game', () => {
    expect(isClassHash(hashOf(ninth))).toBe(true);
    for (const hash of ['', '#desk-2', '#practice', '#joint', '#classroom'])
      expect(isClassHash(hash)).toBe(false);
  });

  it('is cut wherever an end of it is missing', () => {
    const hash = hashOf(ninth);
    for (let end = 0; end < hash.length; end += 1) {
      expect(readClass(hash.slice(0, end))).toEqual({ problem: 'cut' });
    }
  });

  it('is cut where a letter of it is another', () =>
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('a', '.', '9', '-'), (at, letter) => {
        const hash = hashOf(ninth);
        const place = '#class='.length + (at % (hash.length - '#class='.length));
        const changed = hash.slice(0, place) + letter + hash.slice(place + 1);
        const read = readClass(changed);
        if (changed === hash) expect(read).toEqual(ninth);
        else expect(read).toHaveProperty('problem');
      }),
    ));

  it('is never thrown at, and never believed, where it is anything at all', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#class=K7QF2M.1.${text}`),
        ),
        (text) => {
          expect(readClass(text)).toHaveProperty('problem');
        },
      ),
    ));

  it('says that a newer edition made it', () => {
    expect(readClass('#class=K7QF2M.2.whatever')).toEqual({ problem: 'newer' });
  });
});

describe('the fingerprint of a word', () => {
  it('does not hold the word', () => expect(hashOf(ninth)).not.toMatch(/lantern/i));

  it.each(['lantern', ' Lantern ', 'LAN TERN', 'ｌａｎｔｅｒｎ'])('is that of LANTERN for "%s"', (word) =>
    expect(fingerprint(word)).toBe(fingerprint('LANTERN')),
  );

  it('is another for another word', () => expect(fingerprint('lamp')).not.toBe(fingerprint('lantern')));
});
