/** The card index: a cabinet with its drawers, shut or drawn out with their cards behind the front. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { bar } from './shapes.ts';

const STEEL = mix(colours.teal, colours['night-3'], 0.4);

/** The tones of its steel: in the light, as it stands, in the shade. */
const steel = {
  lit: mix(STEEL, colours.mint, 0.12),
  face: mix(STEEL, colours.shadow, 0.3),
  deep: mix(STEEL, colours.shadow, 0.48),
} as const;

/** The cabinet without its drawers, with the light along its upper edge and its shadow on the wall. */
export function paintCabinet(pen: Pen, { x, y, width, height }: Rect): void {
  bar(pen, colours.shadow, x + 12, y + 12, width, height);
  bar(pen, colours.ink, x - 3, y - 3, width + 6, height + 6);
  bar(pen, steel.deep, x, y, width, height);
  bar(pen, steel.lit, x, y, width, 7);
}

/** How far a drawer's front comes down when it is drawn out, as a share of its height. */
const DRAWN_OUT = 0.2;
/** What a front that is drawn out covers of the cabinet on both sides, CSS px. */
export const LIP = 3;
/** As many cards as are told apart behind a front. */
const MOST_CARDS = 4;

export interface DrawerLook {
  readonly width: number;
  readonly height: number;
  /** 0 shut, 1 drawn out. */
  readonly out: number;
  readonly cards: number;
  /** Where its red tab stands among the cards, 0–1. */
  readonly tab: number;
}

/** One drawer, its upper left corner LIP inside the pen's; the label is the page's, and lies over it. */
export function paintDrawer(pen: Pen, { width, height, out, cards, tab }: DrawerLook): void {
  const down = Math.round(height * DRAWN_OUT * out);
  const lip = out > 0 ? LIP : 0;
  bar(pen, colours.shadow, LIP, 0, width, height);
  if (down > 0) paintCards(pen, width, down, Math.min(MOST_CARDS, cards), tab);
  const face = { x: LIP - lip + 2, y: down + 2, width: width + 2 * lip - 4, height: height - down - 4 };
  bar(pen, colours.ink, LIP - lip, down, width + 2 * lip, height - down);
  bar(pen, out > 0 ? steel.lit : mix(STEEL, colours.shadow, 0.16), face.x, face.y, face.width, face.height);
  paintShade(pen, face);
}

function paintCards(pen: Pen, width: number, down: number, cards: number, tab: number): void {
  for (let card = 0; card < cards; card += 1) {
    const x = LIP + 14 + card * 3;
    const y = 4 + card * 3.4;
    bar(pen, colours.ink, x - 1, y - 1, width - 26, down + 4);
    bar(pen, card % 2 === 0 ? colours.cream : colours['cream-2'], x, y, width - 28, down + 4);
  }
  bar(pen, colours.vermilion, LIP + 22 + tab * (width - 90), 1, 34, 8);
}

/** Dots that thicken towards the foot of a front, whole ones only. */
function paintShade(pen: Pen, { x, y, width, height }: Rect): void {
  const inner = { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
  halftone(pen, inner, 6, steel.deep, (px, py) => {
    const inside = px > inner.x && px < inner.x + inner.width && py > inner.y && py < inner.y + inner.height;
    return inside ? 0.5 * ramp(y + height * 0.4, y + height + 20, py) : 0;
  });
}
