/** The weights: each document's stands on its pan or on the table; the one in the hand follows the pointer. */
import type { DocumentId, Format, Pan, Weight } from '../../rules/weekend.ts';
import type { PlacementView } from '../../store/question-views.ts';
import type { StepScreen } from '../../store/screen.ts';
import { motion } from '../../theme.ts';
import { PANS, type Pans, type Point, stackOn, WEIGHT_SIZES } from '../geometry/balance.ts';
import { createGlide, createSpring, easeCubicOut, type Spring } from '../geometry/motion.ts';
import { paintWeight } from '../paint/weight.ts';
import type { Moment } from '../room.ts';
import { DEPTH, type Plate, type Studio } from '../studio.ts';

/** Where a weight belongs. */
type Place =
  | { readonly in: 'pan'; readonly pan: Pan; readonly at: Point }
  | { readonly in: 'handle'; readonly at: Point }
  | { readonly in: 'hand'; readonly at: Point };

interface Standing {
  readonly weight: Weight;
  readonly format: Format;
  readonly idle: boolean;
  readonly place: Place;
}

/** Quick, with a little weight behind the pointer. */
const FOLLOW = { frequency: 5.5, damping: 0.62, rest: 0.4 } as const;

export interface Weights {
  update(moment: Moment, pans: Pans | undefined): void;
  tick(elapsed: number, pans: Pans): boolean;
}

export function createWeights(studio: Studio): Weights {
  const pieces = new Map<DocumentId, WeightPiece>();
  return {
    update(moment, pans) {
      const { screen } = moment;
      const wanted =
        pans && screen.room === 'step' ? standings(screen, moment, pans) : new Map<string, Standing>();
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
    tick(elapsed, pans) {
      let moving = false;
      for (const piece of pieces.values()) moving = piece.tick(elapsed, pans) || moving;
      return moving;
    },
  };
}

/** Smaller pans, smaller weights. */
function scaleOf({ plan }: Pans): number {
  return Math.min(1.45, Math.max(0.6, plan.panWidth / 118));
}

/** Every weight and where it belongs: in the hand, on the pans in the order of the file, or waiting at its handle. */
function standings(screen: Screen, moment: Moment, pans: Pans): ReadonlyMap<DocumentId, Standing> {
  const { weights } = screen.balance;
  const found = new Map<DocumentId, Standing>();
  const formats = new Map(screen.tray.map(({ id, format }) => [id, format]));
  const formatOf = (id: DocumentId): Format => formats.get(id) ?? 'note';
  const current = screen.questions.find((view): view is PlacementView => view.kind === 'placement');
  const held = current && screen.hand?.holds === 'weight' && screen.hand.question === current.id;
  const scale = scaleOf(pans);
  for (const pan of PANS) {
    const here = weights.filter(
      (weight) => weight.pan === pan && !(held && weight.document === current.document),
    );
    const wide = pan === 'off' ? pans.plan.tableWidth : pans.plan.panWidth - 8;
    const points = stackOn(
      wide,
      here.map(({ weight }) => weight),
      scale,
    );
    here.forEach(({ document, weight, decibans }, index) => {
      const at = points[index] ?? { x: 0, y: 0 };
      const idle = decibans === 0;
      found.set(document, { weight, format: formatOf(document), idle, place: { in: 'pan', pan, at } });
    });
  }
  if (!current || found.has(current.document)) return found;
  const place = loosePlace(screen, moment);
  const { document, weight } = current;
  if (place) found.set(document, { weight, format: formatOf(document), idle: false, place });
  return found;
}

type Screen = StepScreen & { readonly hand: Moment['screen']['hand'] };

function loosePlace(screen: Screen, moment: Moment): Place | undefined {
  if (screen.hand?.holds === 'weight') return { in: 'hand', at: { x: screen.hand.x, y: screen.hand.y } };
  const handle = moment.anchor('handle:weight');
  return handle && { in: 'handle', at: { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 } };
}

interface WeightPiece {
  update(standing: Standing, scale: number, pans: Pans, still: boolean): void;
  tick(elapsed: number, pans: Pans): boolean;
  destroy(): void;
}

function createWeight(studio: Studio): WeightPiece {
  const plate: Plate = studio.plate(DEPTH.weight);
  let place: Place | undefined;
  let from: Point = { x: 0, y: 0 };
  let half = 0;
  const arrival = createGlide(1);
  let follow: { readonly x: Spring; readonly y: Spring } | undefined;

  /** The point on which its foot's middle belongs at this moment. */
  const home = (now: Place, pans: Pans): Point => {
    if (now.in !== 'pan') return { x: now.at.x, y: now.at.y + half };
    const surface = pans.surface(now.pan);
    return { x: surface.x + now.at.x, y: surface.y + now.at.y - 2 };
  };
  const present = (pans: Pans): Point => {
    if (follow) return { x: follow.x.value(), y: follow.y.value() };
    if (!place) return from;
    const target = home(place, pans);
    const share = arrival.value();
    return { x: from.x + (target.x - from.x) * share, y: from.y + (target.y - from.y) * share };
  };
  const draw = (pans: Pans): void => {
    const at = present(pans);
    plate.place(at.x, at.y);
    plate.image.setRotation(follow ? Math.max(-0.3, Math.min(0.3, follow.x.speed() / 4000)) : 0);
  };
  const pickUp = (start: Point): void => {
    follow ??= { x: createSpring(start.x, FOLLOW), y: createSpring(start.y, FOLLOW) };
  };

  return {
    update({ weight, format, idle, place: next }, scale, pans, still) {
      const { width, height } = WEIGHT_SIZES[weight];
      half = (height * scale) / 2;
      plate.paint(`${weight} ${format} ${idle}`, width * scale + 8, height * scale + 8, (pen) =>
        paintWeight(pen, (width * scale) / 2 + 4, height * scale + 4, scale, weight, format, idle),
      );
      plate.image.setOrigin(0.5, (height * scale + 4) / (height * scale + 8));
      plate.image.setDepth(next.in === 'hand' ? DEPTH.hand : DEPTH.weight);
      plate.show(true);
      const moved =
        place &&
        (place.in !== next.in || (place.in === 'pan' && next.in === 'pan' && place.pan !== next.pan));
      if (moved) {
        from = present(pans);
        arrival.aim(0, 0, easeCubicOut);
        arrival.aim(1, still ? 0 : motion.panel, easeCubicOut);
      }
      const first = place === undefined;
      place = next;
      if (next.in === 'hand') {
        const target = home(next, pans);
        pickUp(first ? target : from);
        follow?.x.aim(target.x);
        follow?.y.aim(target.y);
        if (still) {
          follow?.x.settle();
          follow?.y.settle();
        }
      } else follow = undefined;
      draw(pans);
    },
    tick(elapsed, pans) {
      const swinging = follow ? [follow.x.tick(elapsed), follow.y.tick(elapsed)].some(Boolean) : false;
      const arriving = arrival.tick(elapsed);
      draw(pans);
      return swinging || arriving;
    },
    destroy: () => plate.destroy(),
  };
}
