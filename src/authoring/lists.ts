/** Questions that checks ask of lists of ids. */

/** The ids that stand in the list more than once. */
export function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** The ids that are not among those known. */
export function strangers(ids: readonly string[], known: readonly string[]): readonly string[] {
  return ids.filter((id) => !known.includes(id));
}
