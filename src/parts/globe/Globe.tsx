/** The globe's window: what is pinned on it stands at its place; the stage paints the planet beneath, or a plain map does. */
import type { ComponentChildren, HTMLAttributes } from 'preact';
import { anchors } from '../anchors.ts';
import { placeOnDisc } from '../geometry/globe.ts';
import type { Coordinates } from '../../rules/great-circle.ts';

export function Globe({ children, ...more }: HTMLAttributes<HTMLDivElement>) {
  return (
    <div class="globe" data-anchor={anchors.globe.id} {...more}>
      <div class="globe__sky">
        <div class="globe__land" />
      </div>
      {children}
    </div>
  );
}

interface Props {
  readonly at: Coordinates;
  readonly name: string;
  /** On which side of its place its name stands. */
  readonly side?: 'left' | 'above' | 'below' | undefined;
  readonly now?: boolean;
  readonly lit?: boolean;
  readonly children?: ComponentChildren;
}

/** A city by its window, or the player's pin; nothing where it lies on the far side. */
export function OnGlobe({ at, name, side, now = false, lit = true, children }: Props) {
  const place = placeOnDisc(at);
  if (!place) return null;
  return (
    <span
      class="city"
      style={{ '--x': String(place.x), '--y': String(place.y) }}
      data-side={side}
      data-now={now}
      data-lit={lit}
    >
      {children ?? <i class="city__window" />}
      {name && <span class="city__name">{name}</span>}
    </span>
  );
}

/** The player's own pin. */
export function YourPin({ at, name }: { readonly at: Coordinates; readonly name: string }) {
  return (
    <OnGlobe at={at} name={name} side="left">
      <i class="city__pin" />
    </OnGlobe>
  );
}
