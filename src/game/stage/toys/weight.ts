/** The weights: each document's stands on its pan or on the shelf; the one in the hand follows the pointer, by its heft. */
import { anchors } from '../../../parts/anchors.ts';
import type { Format } from '../../../present/scenery.ts';
import type { DocumentId, Pan, Weight } from '../../../rules/weekend.ts';
import type { BalanceView } from '../../../present/desk-views.ts';
import { motion } from '../../../parts/theme/theme.ts';
import {
  fallAt,
  PANS,
  type Pans,
  type Point,
  pointOnSurface,
  stackOn,
  WEIGHT_SIZES,
} from '../geometry/balance.ts';
import {
  createGlide,
  createSpring,
  easeCubicOut,
  type Spring,
  type SpringNature,
} from '../geometry/motion.ts';
import { type Look, paintWeight } from '../paint/weight.ts';
import type { Moment } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Plate, Studio } from '../studio.ts';
import { shown } from './shown.ts';

/** Where a weight belongs. */
type Place =
  | { readonly in: 'pan'; readonly pan: Pan; readonly at: Point }
  | { readonly in: 'handle'; readonly at: Point }
  | { readonly in: 'hand'; readonly at: Point };

interface Standing {
  readonly weight: Weight;
  readonly format: Format;
  readonly look: Look;
  readonly place: Place;
}

/** The heavier, the further behind the hand; none swings past it by much. CSS px. */
const FOLLOW: Readonly<Record<Weight, SpringNature>> = {
  slight: { frequency: 6.5, damping: 0.7, rest: 0.4 },
  solid: { frequency: 4.8, damping: 0.68, rest: 0.4 },
  strong: { frequency: 3.6, damping: 0.66, rest: 0.4 },
};
/** How far a weight leans against its way, per CSS px a second, and at most, in radians. */
const LEAN = { per: 1 / 4000, most: 0.3 } as const;

export interface Weights {
  /** `settled`: nothing is on its way that would change what counts. */
  update(moment: Moment, pans: Pans | undefined): void;
  tick(elapsed: number, pans: Pans, settled: boolean): boolean;
  /** Whether one is on its way to a pan. */
  falling(): boolean;
  /** The top of a document's weight at this moment; undefined where it has none here. */
  readonly topOf: (document: DocumentId) => Point | undefined;
}

export function createWeights(studio: Studio): Weights {
  const pieces = new Map<DocumentId, WeightPiece>();
  return {
    update(moment, pans) {
      const { screen } = moment;
      const wanted =
        pans && 'balance' in screen ? standings(screen, moment, pans) : new Map<string, Standing>();
      for (const [id, piece] of pieces) {
        if (wanted.has(id)) continue;
        piece.destroy();
        pieces.delete(id);
      }
      for (const [id, standing] of wanted) {
        const piece = pieces.get(id) ?? createWeight(studio);
        pieces.set(id, piece);
        if (pans) piece.update(standing, scaleOf(pans), pans, moment.still);
      }
    },
    tick(elapsed, pans, settled) {
      let moving = false;
      for (const piece of pieces.values()) moving = piece.tick(elapsed, pans, settled) || moving;
      return moving;
    },
    falling: () => [...pieces.values()].some((piece) => piece.falling()),
    topOf: (document) => pieces.get(document)?.top(),
  };
}

/** Smaller pans, smaller weights. */
function scaleOf({ plan }: Pans): number {
  return Math.min(1.6, Math.max(0.6, plan.panWidth / 118));
}

/** Every weight and where it belongs: in the hand, on the pans in the order of the file, or waiting at its handle. */
function standings(screen: Screen, moment: Moment, pans: Pans): ReadonlyMap<DocumentId, Standing> {
  const found = new Map<DocumentId, Standing>();
  for (const pan of PANS) {
    const here = screen.balance.weights.filter((weight) => weight.pan === pan);
    const wide = pan === 'off' ? pans.plan.shelfWidth : pans.plan.panWidth - 8;
    const points = stackOn(
      wide,
      here.map(({ weight }) => weight),
      scaleOf(pans),
    );
    here.forEach(({ document, format, weight, decibans }, index) => {
      const at = points[index] ?? { x: 0, y: 0 };
      const idle = pan === 'off' ? 'dull' : 'hollow';
      const look = decibans === 0 ? idle : 'solid';
      found.set(document, { weight, format, look, place: { in: 'pan', pan, at } });
    });
  }
  const [current] = shown(moment.screen, 'weight').values();
  if (!current || found.has(current.document)) return found;
  const place = loosePlace(screen, moment);
  const { document, format, weight } = current;
  if (place) found.set(document, { weight, format, look: 'solid', place });
  return found;
}

/** A screen with a balance on it. */
type Screen = Extract<Moment['screen'], { readonly balance: BalanceView }>;

function loosePlace(screen: Screen, moment: Moment): Place | undefined {
  if (screen.hand?.holds === 'weight') return { in: 'hand', at: { x: screen.hand.x, y: screen.hand.y } };
  const handle = moment.anchor(anchors.weight);
  return handle && { in: 'handle', at: { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 } };
}

interface WeightPiece {
  update(standing: Standing, scale: number, pans: Pans, still: boolean): void;
  tick(elapsed: number, pans: Pans, settled: boolean): boolean;
  falling(): boolean;
  top(): Point;
  destroy(): void;
}

/** Its way to a place: fallen, or only pushed aside on its pan. */
type Way = 'falls' | 'slides';

function createWeight(studio: Studio): WeightPiece {
  const plate: Plate = studio.plate(DEPTH.weight);
  const arrival = createGlide(1);
  let standing: Standing | undefined;
  let look: Look = 'solid';
  let size = 1;
  let from: Point = { x: 0, y: 0 };
  let here: Point = from;
  let way: Way = 'slides';
  let moving = false;
  let hand: { readonly x: Spring; readonly y: Spring } | undefined;

  /** The point on which its foot's middle belongs at this moment. */
  const home = ({ place, weight }: Standing, pans: Pans): Point => {
    if (place.in === 'pan')
      return pointOnSurface(pans.surface(place.pan), { x: place.at.x, y: place.at.y - 2 });
    return { x: place.at.x, y: place.at.y + (WEIGHT_SIZES[weight].height * size) / 2 };
  };
  const pose = (pans: Pans): void => {
    if (!standing) return;
    const target = home(standing, pans);
    const share = arrival.value();
    if (hand) here = { x: hand.x.value(), y: hand.y.value() };
    else if (way === 'falls') here = fallAt(from, target, share);
    else here = { x: from.x + (target.x - from.x) * share, y: from.y + (target.y - from.y) * share };
    plate.place(here.x, here.y);
    const { place } = standing;
    const stands = place.in === 'pan' ? pans.surface(place.pan).lean * share : 0;
    const leans = Math.max(-LEAN.most, Math.min(LEAN.most, (hand?.x.speed() ?? 0) * LEAN.per));
    plate.image.setRotation(hand ? leans : stands);
  };
  const dress = (): void => {
    if (!standing) return;
    const { weight, format } = standing;
    const { width, height } = WEIGHT_SIZES[weight];
    plate.paint(`${weight} ${format} ${look}`, width * size + 8, height * size + 8, (pen) =>
      paintWeight(
        pen,
        { x: (width * size) / 2 + 4, foot: height * size + 4, scale: size },
        weight,
        format,
        look,
      ),
    );
    plate.image.setOrigin(0.5, (height * size + 4) / (height * size + 8));
  };
  const lead = (target: Point, weight: Weight, still: boolean): void => {
    hand ??= { x: createSpring(here.x, FOLLOW[weight]), y: createSpring(here.y, FOLLOW[weight]) };
    hand.x.aim(target.x);
    hand.y.aim(target.y);
    if (still) for (const spring of [hand.x, hand.y]) spring.settle();
  };
  const set = (next: Standing, still: boolean): void => {
    hand = undefined;
    from = here;
    way = wayBetween(standing?.place, next.place);
    arrival.aim(0, 0, easeCubicOut);
    const duration = way === 'falls' ? motion.drop : motion.panel;
    arrival.aim(1, still ? 0 : duration, way === 'falls' ? (share) => share : easeCubicOut);
  };

  return {
    update(next, scale, pans, still) {
      const first = standing === undefined;
      size = scale;
      if (first) {
        here = home(next, pans);
        look = next.look;
      } else if (standing && next.place.in !== 'hand' && !isSame(standing.place, next.place))
        set(next, still);
      if (next.place.in === 'hand') lead(home(next, pans), next.weight, still);
      standing = next;
      plate.image.setDepth(next.place.in === 'hand' ? DEPTH.hand : DEPTH.weight);
      plate.show(true);
      if (still) look = next.look;
      dress();
      pose(pans);
    },
    tick(elapsed, pans, settled) {
      const swinging = hand ? [hand.x.tick(elapsed), hand.y.tick(elapsed)].some(Boolean) : false;
      moving = arrival.tick(elapsed);
      if (standing && settled && look !== standing.look) {
        ({ look } = standing);
        dress();
      }
      pose(pans);
      return swinging || moving;
    },
    falling: () => way === 'falls' && arrival.value() < 1,
    top: () => ({ x: here.x, y: here.y - WEIGHT_SIZES[standing?.weight ?? 'solid'].height * size * 0.9 }),
    destroy: () => plate.destroy(),
  };
}

function wayBetween(before: Place | undefined, now: Place): Way {
  const stays = before?.in === 'pan' && now.in === 'pan' && before.pan === now.pan;
  return stays ? 'slides' : 'falls';
}

/** Whether a weight that belonged there belongs here still; a pan may have moved meanwhile. */
function isSame(before: Place, now: Place): boolean {
  if (before.in !== now.in) return false;
  if (before.in !== 'pan' || now.in !== 'pan') return true;
  return before.pan === now.pan && before.at.x === now.at.x && before.at.y === now.at.y;
}
