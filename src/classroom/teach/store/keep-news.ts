/** What came of keeping, opening or deleting a class, by the end of its word's id. */

export type KeepNews =
  | 'kept'
  | 'full'
  | 'refused'
  | 'opened'
  | 'not-ours'
  | 'newer'
  | 'damaged-file'
  | 'deleted';
