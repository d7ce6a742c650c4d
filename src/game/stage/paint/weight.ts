/** Paints the weights: brass with a mark of the source's format. */
import type { Format } from '../../../present/scenery.ts';
import type { Weight } from '../../../rules/weekend.ts';
import { colours } from '../../../parts/theme/theme.ts';
import { WEIGHT_SIZES } from '../geometry/balance.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { bar, disc, line, polygon } from './shapes.ts';

/** The band's colour and the mark on it, by format: colour is never alone. */
const BANDS: Readonly<Record<Format, { readonly colour: string; readonly mark: string }>> = {
  newspaper: { colour: colours.cream, mark: colours.ink },
  statement: { colour: colours['gov-blue'], mark: colours.white },
  transcript: { colour: colours.teal, mark: colours.cream },
  web: { colour: colours['mint-paper'], mark: colours.link },
  broadcast: { colour: colours.ink, mark: colours.lamp },
  note: { colour: colours['cream-2'], mark: colours['ink-2'] },
  magazine: { colour: colours['vermilion-dark'], mark: colours.cream },
  card: { colour: colours.cream, mark: colours['vermilion-dark'] },
};

/** Polylines in a square of −1 … 1: columns of type, a pediment, a microphone, an arrow, a screen, a slip, a fold, two rules. */
const SIGNS: Readonly<Record<Format, readonly (readonly (readonly [number, number])[])[]>> = {
  newspaper: [
    [
      [-0.9, -0.7],
      [0.9, -0.7],
    ],
    [
      [-0.9, 0],
      [-0.15, 0],
    ],
    [
      [-0.9, 0.6],
      [-0.15, 0.6],
    ],
    [
      [0.25, 0],
      [0.9, 0],
    ],
    [
      [0.25, 0.6],
      [0.9, 0.6],
    ],
  ],
  statement: [
    [
      [-0.9, -0.3],
      [0, -0.9],
      [0.9, -0.3],
      [-0.9, -0.3],
    ],
    [
      [-0.6, -0.1],
      [-0.6, 0.6],
    ],
    [
      [0, -0.1],
      [0, 0.6],
    ],
    [
      [0.6, -0.1],
      [0.6, 0.6],
    ],
    [
      [-0.9, 0.8],
      [0.9, 0.8],
    ],
  ],
  transcript: [
    [
      [0, -0.7],
      [0, 0],
    ],
    [
      [-0.5, -0.2],
      [-0.45, 0.2],
      [0, 0.4],
      [0.45, 0.2],
      [0.5, -0.2],
    ],
    [
      [0, 0.4],
      [0, 0.9],
    ],
    [
      [-0.4, 0.9],
      [0.4, 0.9],
    ],
  ],
  web: [
    [
      [-0.5, -0.8],
      [0.7, 0.1],
      [0.1, 0.2],
      [-0.1, 0.8],
      [-0.5, -0.8],
    ],
  ],
  broadcast: [
    [
      [-0.9, -0.4],
      [0.9, -0.4],
      [0.9, 0.8],
      [-0.9, 0.8],
      [-0.9, -0.4],
    ],
    [
      [-0.4, -0.9],
      [0, -0.45],
      [0.4, -0.9],
    ],
  ],
  note: [
    [
      [-0.7, -0.8],
      [0.7, -0.8],
      [0.7, 0.4],
      [0.3, 0.8],
      [-0.7, 0.8],
      [-0.7, -0.8],
    ],
    [
      [-0.3, -0.2],
      [0.3, -0.2],
    ],
  ],
  magazine: [
    [
      [-0.8, -0.6],
      [0, -0.3],
      [0.8, -0.6],
    ],
    [
      [0, -0.3],
      [0, 0.8],
    ],
    [
      [-0.8, -0.6],
      [-0.8, 0.5],
      [0, 0.8],
      [0.8, 0.5],
      [0.8, -0.6],
    ],
  ],
  card: [
    [
      [-0.9, -0.6],
      [0.9, -0.6],
    ],
    [
      [-0.9, 0.1],
      [0.9, 0.1],
    ],
  ],
};

/** What counts is brass; what is silent stands aside dull; what the joint says was counted already is an empty outline. */
export type Look = 'solid' | 'dull' | 'hollow';

/** Light and shaded side, by look. */
const METAL: Readonly<Record<Look, readonly [light: string, shade: string]>> = {
  solid: [colours.lamp, colours['lamp-shade']],
  dull: [mix(colours.lamp, colours['ink-2'], 0.4), mix(colours['lamp-shade'], colours['ink-2'], 0.4)],
  hollow: [colours['night-3'], colours['night-2']],
};

/** Where a weight stands: the middle of its foot, CSS px. */
interface Stand {
  readonly x: number;
  readonly foot: number;
  readonly scale: number;
}

export function paintWeight(
  pen: Pen,
  { x, foot, scale }: Stand,
  weight: Weight,
  format: Format,
  look: Look,
): void {
  const { width, height } = WEIGHT_SIZES[weight];
  const wide = (width - 4) * scale;
  const tall = (height - 3) * scale;
  const [light, shade] = METAL[look];
  const edge = look === 'hollow' ? colours.lamp : colours.ink;
  const knob = tall * 0.17;
  const top = foot - tall * 0.74;
  disc(pen, edge, x, top - knob * 0.75, knob + 2);
  disc(pen, shade, x, top - knob * 0.75, knob);
  const body = (grow: number, left: number, right: number, colour: string): void =>
    polygon(pen, colour, [
      [x + left * (wide * 0.36 + grow), top - grow],
      [x + right * (wide * 0.36 + grow), top - grow],
      [x + right * (wide * 0.5 + grow), foot - 2 + grow],
      [x + left * (wide * 0.5 + grow), foot - 2 + grow],
    ]);
  body(2, -1, 1, edge);
  body(0, -1, 1, light);
  body(0, 0.25, 1, shade);
  if (look !== 'hollow')
    bar(
      pen,
      mix(light, colours.white, 0.45),
      x - wide * 0.3,
      top + 2,
      wide * 0.5,
      Math.max(1.5, tall * 0.05),
    );
  paintSign(pen, x, foot - 2 - tall * 0.33, Math.min(wide * 0.62, tall * 0.44), format, look);
}

/** The source's format on a square plate with its middle at (x, y). */
function paintSign(pen: Pen, x: number, y: number, size: number, format: Format, look: Look): void {
  const hollow = look === 'hollow';
  const { colour, mark } = BANDS[format];
  bar(pen, hollow ? colours.lamp : colours.ink, x - size / 2 - 1.5, y - size / 2 - 1.5, size + 3, size + 3);
  bar(pen, hollow ? colours['night-2'] : colour, x - size / 2, y - size / 2, size, size);
  for (const points of SIGNS[format]) {
    line(
      pen,
      hollow ? colours.lamp : mark,
      Math.max(1.3, size * 0.085),
      points.map(([px, py]) => ({ x: x + px * size * 0.33, y: y + py * size * 0.33 })),
    );
  }
}
