/** Checks the shape of values from outside: a save or another player's journal may hold anything. */

/** Notes and reasons hold at most this many UTF-16 units. */
export const LONGEST_NOTE = 400;

/** A plain object whose own keys are all among `keys`, none required. */
export function isRecordOf(
  value: unknown,
  keys: readonly string[],
): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const own = Reflect.ownKeys(value);
  return own.length <= keys.length && own.every((key) => typeof key === 'string' && keys.includes(key));
}

/** A plain object: neither null nor an array nor an instance of some class. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A whole percent 1–99: the needle's stops. Nothing is certain at the desk. */
export function isPercent(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 99;
}

/** One of the words listed. */
export function isOneOf<T extends string>(value: unknown, words: readonly T[]): value is T {
  return words.some((word) => word === value);
}

/** Some of the words listed, none of them twice, in any order. */
export function isSomeOf<T extends string>(value: unknown, words: readonly T[]): value is readonly T[] {
  if (!Array.isArray(value) || value.length > words.length) return false;
  const given = new Set<unknown>(value);
  return given.size === value.length && [...given].every((each) => isOneOf(each, words));
}

/** A text short enough to keep. */
export function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NOTE;
}

/** Whether two pieces of plain JSON say the same; the order of an object's keys does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((each, at) => isSame(each, other[at]))
    );
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
