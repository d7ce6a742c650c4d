/** One file with everything of this device in it: weekends, each with its parts, and the record of practice beside them. */
import { isRecord } from '../rules/shape.ts';
import { fileOf, parseShallow, type SaveTexts, textsIn } from './save-text.ts';

/** In one line with the formats of a save: a game that knows no such file takes it for a newer edition's, and says so. */
const BUNDLE = 4;

export interface Bundle {
  readonly weekends: readonly SaveTexts[];
  /** As it stands in the file: whoever keeps it proves it. */
  readonly practice?: unknown;
}

/** The text of a file. What is no text of ours is left out of it. */
export function fileOfBundle(weekends: readonly SaveTexts[], practice?: string): string {
  const kept = [`"format":${BUNDLE}`, `"weekends":[${weekends.map(fileOf).join(',\n')}]`];
  return `{${[...kept, ...(practice === undefined ? [] : [`"practice":${practice}`])].join(',')}}`;
}

/** What a file holds: many weekends, or one as it was always taken away; a record of practice alone, or none. */
export function bundleIn(file: string): Bundle {
  const value = parseShallow(file);
  if (isRecord(value) && 'practice' in value && !('format' in value))
    return { weekends: [], practice: value };
  if (!isRecord(value) || value['format'] !== BUNDLE || !Array.isArray(value['weekends'])) {
    return { weekends: [textsIn(file)] };
  }
  const weekends = value['weekends'].map((each) => textsIn(JSON.stringify(each)));
  return 'practice' in value ? { weekends, practice: value['practice'] } : { weekends };
}
