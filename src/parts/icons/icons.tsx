/** Line icons for controls and relations, as path data; after Lucide (ISC, assets/icons/lucide-licence.txt) or our own. */
import type { Relation } from '../../rules/weekend.ts';

const CIRCLE = 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0';
const SPEAKER = 'M11 5 6.4 8H3v8h3.4L11 19Z';

/** Strokes on a 24 by 24 field. */
const STROKES = {
  sound: [SPEAKER, 'M16 9a5 5 0 0 1 0 6', 'M19.4 18.4a9 9 0 0 0 0-12.7'],
  'sound-off': [SPEAKER, 'm16.5 14.5 5-5', 'm16.5 9.5 5 5'],
  'text-size': [
    'm2 17 4.5-11L11 17',
    'M3.6 13h5.8',
    'M21.5 17v-7',
    'M21.5 13.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0',
  ],
  help: [CIRCLE, 'M9.1 9a3 3 0 0 1 5.8 1c0 2-2.9 2.6-2.9 4', 'M12 17.5v.1'],
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  next: ['m12 5 7 7-7 7', 'M5 12h14'],
  menu: ['M4 5h16', 'M4 12h16', 'M4 19h16'],
  board: ['M3 4h8v6H3Z', 'M13 14h8v6h-8Z', 'M9 10c0 5 1 7 4 7'],
  ledger: ['M3 3v18h18', 'm19 8-5 6-4-4-3 4'],
  document: ['M5 2h9l5 5v15H5Z', 'M14 2v5h5', 'M9 12h6', 'M9 16h6'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  check: ['M20 6 9 17l-5-5'],
  plus: ['M5 12h14', 'M12 5v14'],
  minus: ['M5 12h14'],
  up: ['m6 15 6-6 6 6'],
  down: ['m6 9 6 6 6-6'],
  heft: ['m7 8 5-5 5 5', 'M12 3v18', 'm7 16 5 5 5-5'],
  link: [
    'M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7',
    'M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7',
  ],
  file: ['M5 2h9l5 5v15H5Z', 'M14 2v5h5', 'M12 10v8', 'm9 15 3 3 3-3'],
  code: ['M3 3h6v6H3Z', 'M15 3h6v6h-6Z', 'M3 15h6v6H3Z', 'M21 15h-3v3', 'M14 21v-6', 'M21 20v1h-3'],
  print: ['M6 9V2h12v7', 'M6 18H2v-9h20v9h-4', 'M6 14h12v8H6Z'],
  lock: ['M7 11V7a5 5 0 0 1 10 0v4', 'M3 11h18v11H3Z'],
  dot: ['M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0'],
  pin: ['M12 17v5', 'M8 2h8', 'M9 2v8l-4 4v3h14v-3l-4-4V2'],
  mark: ['m9 11-6 6v3h9l3-3', 'm22 12-6 6-8-8 6-6'],
  calendar: ['M4 5h16v16H4Z', 'M4 10h16', 'M8 2v5', 'M16 2v5'],
  undo: ['M4 9h10a6 6 0 0 1 0 12h-3', 'm8 5-4 4 4 4'],
  contradicts: ['M18 6 6 18', 'm6 6 12 12'],
  'weighs-against': ['m3 6 6 6-6 6', 'm21 6-6 6 6 6'],
  'only-seems-to': ['M8 8a4 4 0 1 1 6 3.5c-1.6 1-2 1.5-2 3', 'M12 19v.1'],
  corroborates: ['M5 12h14', 'M12 5v14'],
  overstates: ['m8 5 7 7-7 7'],
  spokesman: [
    'M12 19v3',
    'M19 11v1a7 7 0 0 1-14 0v-1',
    'M12 2a3 3 0 0 1 3 3v7a3 3 0 0 1-6 0V5a3 3 0 0 1 3-3',
  ],
  reporter: ['M21.2 6.8a2.8 2.8 0 0 0-4-4L3.8 16.2 2 22l5.8-1.8Z', 'm15 5 4 4'],
  agency: ['m5 8 6 6', 'm4 14 6-6 2-3', 'M2 5h12', 'M7 2h1', 'm22 22-5-10-5 10', 'M14 18h6'],
} as const satisfies Readonly<Record<string, readonly string[]>> &
  Readonly<Record<Relation, readonly string[]>>;

export type IconName = keyof typeof STROKES;

/** A line icon in the colour of the text around it. Decoration: its words stand beside it. `size` in em. */
export function Icon({ name, size = 1.5, stroke = 2.5 }: { name: IconName; size?: number; stroke?: number }) {
  return <Strokes of={STROKES[name]} name={`icon--${name}`} {...{ size, stroke }} />;
}

interface StrokesProps {
  /** Paths on a square of 24. */
  readonly of: readonly string[];
  /** A class of its own beside that of every icon. */
  readonly name?: string;
  readonly size: number;
  readonly stroke: number;
}

/** The lines of any set of icons. */
export function Strokes({ of, name = '', size, stroke }: StrokesProps) {
  return (
    <svg
      class={`icon ${name}`.trim()}
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      fill="none"
      stroke="currentColor"
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
