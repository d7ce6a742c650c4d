/** The red threads of a screen: between claims, settled or not, and the one in the hand. */
import { type Anchor, anchors } from '../../../parts/anchors.ts';
import type { Rect } from '../contract.ts';
import {
  pinOn,
  pinsOf,
  pinTowards,
  type Point,
  sideTowards,
  type Tie,
} from '../../../parts/thread/thread.ts';
import type { Moment, Toy } from '../scene.ts';
import { paintPin } from '../paint/thread.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';
import { collect } from './collection.ts';
import { createLooseThread, type Pull } from './loose.ts';
import { shown } from './shown.ts';
import { createStrand, type Run, type Strand } from './strand.ts';

interface Link {
  /** Anchors of both claims, and of the word that the page hangs on the thread. */
  readonly from: Anchor;
  readonly to: Anchor;
  readonly via: Anchor;
  readonly look: Run['look'];
}

/** Every thread of a screen by a name that stays, its ends as anchors. */
function links({ screen }: Moment): ReadonlyMap<string, Link> {
  const found = new Map<string, Link>();
  for (const [id, { from, to, relation }] of shown(screen, 'thread')) {
    const link = { from: anchors.claim(from), to: anchors.claim(to), via: anchors.thread(id) };
    if (relation) found.set(id, { ...link, look: relation });
    else found.set(`${id} open`, { ...link, look: 'open' });
  }
  return found;
}

/** The threads whose cards are both on the page and leave room between them, pinned. */
function runs(all: ReadonlyMap<string, Link>, anchor: Moment['anchor']): ReadonlyMap<string, Run> {
  const ties = [...all].flatMap(([name, link]): Tie[] => {
    const from = anchor(link.from);
    const to = anchor(link.to);
    return from && to && !overlap(from, to) ? [{ name, from, to }] : [];
  });
  const found = new Map<string, Run>();
  for (const [name, [from, to]] of pinsOf(ties)) {
    const link = all.get(name);
    if (link) found.set(name, { from, to, via: viaOf(anchor(link.via), from, to), look: link.look });
  }
  return found;
}

/** The middle of the word on a thread, where that lies on the way from pin to pin. */
function viaOf(word: Rect | undefined, from: Point, to: Point): Point | undefined {
  if (!word) return undefined;
  const via = { x: word.x + word.width / 2, y: word.y + word.height / 2 };
  return (via.x - from.x) * (via.x - to.x) < 0 ? via : undefined;
}

/** Cards that cover one another leave no room for a thread. */
function overlap(one: Rect, other: Rect): boolean {
  const apartAcross = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const apartDown = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !apartAcross && !apartDown;
}

/** The thread from a claim to the pointer. */
function pullOf({ screen, anchor }: Moment): Pull | undefined {
  const { hand } = screen;
  if (hand?.holds !== 'thread') return undefined;
  const thread = shown(screen, 'thread').get(hand.question);
  const card = thread && anchor(anchors.claim(thread.from));
  if (!card) return undefined;
  const to = { x: hand.x, y: hand.y };
  return { from: pinTowards(card, to), to };
}

/** Pins that wait for a hand: at the side of each claim from which a thread may still be pulled, towards the other one. */
export function createPins(studio: Studio): Toy {
  const waiting = ({ screen, anchor }: Moment): ReadonlyMap<string, Point> => {
    const found = new Map<string, Point>();
    for (const [id, thread] of shown(screen, 'thread')) {
      if (thread.locked || thread.relation) continue;
      if (screen.hand?.holds === 'thread' && screen.hand.question === id) continue;
      const card = anchor(anchors.claim(thread.from));
      const to = anchor(anchors.claim(thread.to));
      if (card && to) found.set(id, pinOn(card, sideTowards(card, to), 0));
    }
    return found;
  };
  return collect(waiting, () => {
    const plate = studio.plate(DEPTH.pin);
    plate.paint('pin', 32, 32, (pen) => paintPin(pen, 16, 16));
    plate.show(true);
    return {
      update: (at) => plate.place(at.x - 16, at.y - 16),
      tick: () => false,
      destroy: () => plate.destroy(),
    };
  });
}

export function createThreads(studio: Studio): Toy {
  const strands = new Map<string, Strand>();
  const loose = createLooseThread(studio);
  /** The thread that the hand held a moment ago. */
  let pulled: string | undefined;
  let begun = false;
  return {
    update(moment) {
      const wanted = links(moment);
      const pinned = runs(wanted, moment.anchor);
      for (const [name, strand] of strands) {
        if (wanted.has(name)) continue;
        strand.destroy();
        strands.delete(name);
      }
      let caught = false;
      for (const name of wanted.keys()) {
        // What hangs there when the room opens has hung there before.
        const begin = !begun ? 'drawn' : name === pulled ? 'pulled' : 'undrawn';
        const strand = strands.get(name) ?? createStrand(studio, begin);
        caught ||= name === pulled;
        strands.set(name, strand);
        strand.update(pinned.get(name), moment.still);
      }
      const pull = pullOf(moment);
      loose.update(pull, caught, moment.still);
      pulled = pull && moment.screen.hand?.holds === 'thread' ? moment.screen.hand.question : undefined;
      begun = true;
    },
    tick(elapsed) {
      let moving = loose.tick(elapsed);
      for (const strand of strands.values()) moving = strand.tick(elapsed) || moving;
      return moving;
    },
  };
}
