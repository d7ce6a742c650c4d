/** What somebody hostile, or a bad disk, may hand us in place of a save: any text, real saves damaged, and worse. */
import fc from 'fast-check';
import { HOSTILE } from '../../rules/walk.ts';

/** Pieces that have broken parsers before. */
const PIECES = [
  'null',
  '[',
  ']',
  '{',
  '}',
  '"',
  ',',
  '\\u0000',
  '\\ud800',
  '1e999',
  '-0',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '<script>window.polluted = true</script>',
  '\u202e',
];

/** Values for any place in a save; what JSON cannot say drops out when it is written. */
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.jsonValue(),
  fc.nat(1_000).map((depth) => nested(depth)),
  fc.nat(2_000).map((length) => 'x'.repeat(length)),
);

/** A list in a list in a list, `depth` times. */
function nested(depth: number): unknown {
  let inner: unknown = [];
  for (let level = 0; level < depth; level += 1) inner = [inner];
  return inner;
}

/** A save whose snapshot nests as deep as only a text can, written by hand. */
export function deepened(whole: string, depth: number): string {
  return whole.replace('"snapshot":', `"snapshot":${'['.repeat(depth)}${']'.repeat(depth)},"was":`);
}

/** A text cut, doubled and spiced at a few places. */
function spliced(whole: string): fc.Arbitrary<string> {
  const cut = fc.record({
    at: fc.nat(whole.length),
    length: fc.nat(40),
    put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 }), fc.constant(undefined)),
  });
  return fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) =>
    cuts.reduce((text, { at, length, put }) => {
      // Nothing to put: what stood there is doubled.
      const instead = put ?? text.slice(at, at + length).repeat(2);
      return text.slice(0, at) + instead + text.slice(at + length);
    }, whole),
  );
}

/** A save with the value at some place, at any depth, put out or exchanged. */
function exchanged(whole: string): fc.Arbitrary<string> {
  const change = fc.record({ path: fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }), value });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const save: unknown = JSON.parse(whole);
    // A copy each, as a later change may reach into what an earlier one has put there.
    for (const { path, value: put } of changes)
      exchange(save, path, JSON.parse(JSON.stringify(put) ?? 'null'));
    return JSON.stringify(save);
  });
}

function exchange(root: unknown, path: readonly number[], put: unknown): void {
  let here = root;
  for (const [index, turn] of path.entries()) {
    if (typeof here !== 'object' || here === null) return;
    const keys = Object.keys(here);
    const key = keys[turn % Math.max(1, keys.length)];
    if (key === undefined) return;
    const record = here as Record<string, unknown>;
    // Defined, not assigned: a key may be __proto__.
    if (index === path.length - 1) Object.defineProperty(here, key, { value: put, enumerable: true });
    else here = record[key];
  }
}

/** Any text that may stand where one of these saves should. */
export function hostileText(saves: readonly string[]): fc.Arbitrary<string> {
  const real = fc.constantFrom(...saves);
  return fc.oneof(
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.tuple(real, fc.nat(60_000)).map(([whole, depth]) => deepened(whole, depth)) },
    { weight: 6, arbitrary: real.chain(spliced) },
    { weight: 6, arbitrary: real.chain(exchanged) },
  );
}
