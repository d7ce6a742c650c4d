/** The red threads of a screen: between claims, along a chain, and the loose end in the hand. */
import type { Relation } from '../../rules/weekend.ts';
import type { RelationView } from '../../store/question-views.ts';
import type { Screen } from '../../store/screen.ts';
import type { Rect } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import { pinOn, pinsOf, pinTowards, type Tie } from '../../thread.ts';
import type { Moment, Toy } from '../room.ts';
import { paintPin } from '../paint/string.ts';
import { DEPTH, type Studio } from '../studio.ts';
import { collect } from './collection.ts';
import { createStrand, type Run, type Strand } from './strand.ts';

interface Link {
  /** Anchors, the first one that the page shows. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relation: Relation | undefined;
}

/** The cards of a relation: its own pair where the page lays one out, else the claims wherever they hang. */
function endsOf(view: RelationView): Pick<Link, 'from' | 'to'> {
  return {
    from: [`claim:${view.id}:from`, `claim:${view.from.id}`],
    to: [`claim:${view.id}:to`, `claim:${view.to.id}`],
  };
}

function first(ids: readonly string[], anchor: Moment['anchor']): Rect | undefined {
  for (const id of ids) {
    const rect = anchor(id);
    if (rect) return rect;
  }
  return undefined;
}

/** Every thread of a screen by a name that stays, its ends as anchors. */
function links(screen: Screen): ReadonlyMap<string, Link> {
  const found = new Map<string, Link>();
  if (screen.room !== 'step') return found;
  for (const { question, from, to, relation } of screen.board.threads) {
    found.set(question, { from: [`claim:${from}`], to: [`claim:${to}`], relation });
  }
  for (const view of screen.questions) {
    if (view.kind === 'relation' && view.chosen) {
      found.set(view.id, { ...endsOf(view), relation: view.chosen });
    }
    if (view.kind === 'chain') {
      for (let link = 1; link < view.chosen.length; link += 1) {
        const ends = { from: [`chain:${link - 1}`], to: [`chain:${link}`] };
        found.set(`${view.id} ${link}`, { ...ends, relation: undefined });
      }
    }
  }
  return found;
}

/** The threads whose cards are both on the page and leave room between them, pinned. */
function runs(all: ReadonlyMap<string, Link>, anchor: Moment['anchor']): ReadonlyMap<string, Run> {
  const ties = [...all].flatMap(([name, link]): Tie[] => {
    const from = first(link.from, anchor);
    const to = first(link.to, anchor);
    return from && to && !overlap(from, to) ? [{ name, from, to }] : [];
  });
  // Between a pair that the page lays out stand the relations themselves: a mark would hide behind them.
  const paired = new Set(
    [...all]
      .filter(([, { from }]) => from[0] !== undefined && anchor(from[0]) !== undefined && from.length > 1)
      .map(([name]) => name),
  );
  const found = new Map<string, Run>();
  for (const [name, [from, to]] of pinsOf(ties)) {
    found.set(name, { from, to, relation: all.get(name)?.relation, marked: !paired.has(name), loose: false });
  }
  return found;
}

/** Cards that cover one another leave no room for a thread. */
function overlap(one: Rect, other: Rect): boolean {
  const apartAcross = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const apartDown = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !apartAcross && !apartDown;
}

/** The thread from a claim to the pointer. */
function looseRun({ screen, anchor }: Moment): Run | undefined {
  const { hand } = screen;
  if (screen.room !== 'step' || hand?.holds !== 'thread') return undefined;
  const view = screen.questions.find((question) => question.id === hand.question);
  const card = view?.kind === 'relation' ? first(endsOf(view).from, anchor) : undefined;
  if (!card) return undefined;
  const end = { x: hand.x, y: hand.y };
  return { from: pinTowards(card, end), to: end, relation: undefined, marked: false, loose: true };
}

/** Pins that wait for a hand: at the right of each claim from which a thread may still be pulled. */
export function createPins(studio: Studio): Toy {
  const waiting = ({ screen, anchor }: Moment): ReadonlyMap<string, Point> => {
    const found = new Map<string, Point>();
    if (screen.room !== 'step') return found;
    for (const view of screen.questions) {
      if (view.kind !== 'relation' || view.locked || view.chosen) continue;
      if (screen.hand?.holds === 'thread' && screen.hand.question === view.id) continue;
      const card = first(endsOf(view).from, anchor);
      if (card) found.set(view.id, pinOn(card, 'right', 0));
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
  const loose = createStrand(studio, 'drawn');
  let begun = false;
  return {
    update(moment) {
      const wanted = links(moment.screen);
      const pinned = runs(wanted, moment.anchor);
      for (const [name, strand] of strands) {
        if (wanted.has(name)) continue;
        strand.destroy();
        strands.delete(name);
      }
      for (const name of wanted.keys()) {
        // What hangs there when the room opens has hung there before.
        const strand = strands.get(name) ?? createStrand(studio, begun ? 'undrawn' : 'drawn');
        strands.set(name, strand);
        strand.update(pinned.get(name), moment.still);
      }
      loose.update(looseRun(moment), moment.still);
      begun = true;
    },
    tick(elapsed) {
      let moving = loose.tick(elapsed);
      for (const strand of strands.values()) moving = strand.tick(elapsed) || moving;
      return moving;
    },
  };
}
