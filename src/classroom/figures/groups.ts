/** Things that fall together by a key, in the order in which each key first comes. */
export function groupsBy<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): readonly (readonly [Thing, ...Thing[]])[] {
  const groups = new Map<Key, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return [...groups.values()];
}
