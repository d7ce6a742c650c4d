/** Line icons that only the teacher's page has, as path data; after Lucide (ISC, assets/icons/lucide-licence.txt). The game's own come from its parts. */
import { Strokes } from '../../parts/icons/icons.tsx';

const STROKES = {
  link: [
    'M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7',
    'M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7',
  ],
  print: ['M6 9V2h12v7', 'M6 18H2v-9h20v9h-4', 'M6 14h12v8H6Z'],
  screen: ['M2 3h20v14H2Z', 'M8 21h8', 'M12 17v4'],
  hand: [
    'M18 11V6a2 2 0 0 0-4 0v4',
    'M14 10V4a2 2 0 0 0-4 0v6',
    'M10 10.5V6a2 2 0 0 0-4 0v8',
    'M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.9-6-2.3l-3.6-3.6a2 2 0 0 1 2.8-2.8L7 15',
  ],
  pupil: ['M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2', 'M16 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0'],
  hidden: [
    'M10.7 5.1A10.7 10.7 0 0 1 21.9 12a10.8 10.8 0 0 1-1.4 2.5',
    'M14.1 14.2a3 3 0 0 1-4.2-4.2',
    'M17.5 17.5A10.8 10.8 0 0 1 2.1 12a10.8 10.8 0 0 1 4.4-5.1',
    'm2 2 20 20',
  ],
  shown: ['M2.1 12a10.8 10.8 0 0 1 19.8 0 10.8 10.8 0 0 1-19.8 0', 'M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0'],
  camera: ['M2 7h4l2-3h8l2 3h4v13H2Z', 'M16 13a4 4 0 1 1-8 0 4 4 0 0 1 8 0'],
  files: ['M20 7h-3V4', 'M9 2h8l3 3v12H9Z', 'M5 6v16h11'],
  folder: ['M2 4h7l2 3h11v13H2Z'],
  save: ['M12 3v12', 'm7 10 5 5 5-5', 'M3 21h18'],
  open: ['M12 15V3', 'm7 8 5-5 5 5', 'M3 21h18'],
  bin: ['M3 6h18', 'M19 6v16H5V6', 'M8 6V2h8v4'],
  device: ['M4 3h16v18H4Z', 'M4 15h16', 'M15 18h2'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TeachIconName = keyof typeof STROKES;

/** In the colour of the text around it. Decoration: its words stand beside it. `size` in em. */
export function TeachIcon({ name, size = 1.25 }: { readonly name: TeachIconName; readonly size?: number }) {
  return <Strokes of={STROKES[name]} size={size} stroke={2.25} />;
}
