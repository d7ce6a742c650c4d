/** Paints the balance and its weights: brass with a mark of the source's format, and the parts of the balance. */
import type { Format, Weight } from '../../rules/weekend.ts';
import { colours } from '../../theme.ts';
import { WEIGHT_SIZES } from '../geometry/balance.ts';
import type { Pen } from '../studio.ts';
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
};

/** Polylines in a square of −1 … 1: columns of type, a pediment, a microphone, an arrow, a screen, a slip, a fold. */
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
};

/** A weight whose foot's middle stands at (x, foot). `idle`: it counts for nothing here, so its brass is dull. */
export function paintWeight(
  pen: Pen,
  x: number,
  foot: number,
  scale: number,
  weight: Weight,
  format: Format,
  idle: boolean,
): void {
  const { width, height } = WEIGHT_SIZES[weight];
  const wide = (width - 4) * scale;
  const tall = (height - 3) * scale;
  const light = idle ? mix(colours.lamp, colours['ink-2'], 0.4) : colours.lamp;
  const shade = idle ? mix(colours['lamp-shade'], colours['ink-2'], 0.4) : colours['lamp-shade'];
  const knob = tall * 0.17;
  const top = foot - tall * 0.74;
  disc(pen, colours.ink, x, top - knob * 0.75, knob + 2);
  disc(pen, shade, x, top - knob * 0.75, knob);
  const body = (grow: number, left: number, right: number, colour: string): void =>
    polygon(pen, colour, [
      [x + left * (wide * 0.36 + grow), top - grow],
      [x + right * (wide * 0.36 + grow), top - grow],
      [x + right * (wide * 0.5 + grow), foot - 2 + grow],
      [x + left * (wide * 0.5 + grow), foot - 2 + grow],
    ]);
  body(2, -1, 1, colours.ink);
  body(0, -1, 1, light);
  body(0, 0.25, 1, shade);
  bar(pen, mix(light, colours.white, 0.45), x - wide * 0.3, top + 2, wide * 0.5, Math.max(1.5, tall * 0.05));
  const { colour, mark } = BANDS[format];
  const size = Math.min(wide * 0.62, tall * 0.44);
  const middle = foot - 2 - tall * 0.33;
  bar(pen, colours.ink, x - size / 2 - 1.5, middle - size / 2 - 1.5, size + 3, size + 3);
  bar(pen, colour, x - size / 2, middle - size / 2, size, size);
  const stroke = Math.max(1.3, size * 0.085);
  for (const points of SIGNS[format]) {
    line(
      pen,
      mark,
      stroke,
      points.map(([px, py]) => ({ x: x + px * size * 0.33, y: middle + py * size * 0.33 })),
    );
  }
}
