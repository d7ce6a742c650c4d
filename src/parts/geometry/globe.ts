/** The planet as page and stage show it: seen from far above one place, so that half of it is in sight. */
import type { Coordinates } from '../../rules/great-circle.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** The place that it is seen from above, as it is drawn in assets/art/globe.svg. */
const ABOVE: Coordinates = { latitude: 12, longitude: -7 };

const RADIANS = Math.PI / 180;
const [SINE, COSINE] = [Math.sin(ABOVE.latitude * RADIANS), Math.cos(ABOVE.latitude * RADIANS)];

/**
 * Where a place lies on the disc: radii from its middle, right and down (orthographic projection, Snyder 1987, equations
 * 20-3 to 20-5); undefined on the far side.
 */
export function placeOnDisc({ latitude, longitude }: Coordinates): Point | undefined {
  const [north, east] = [latitude * RADIANS, (longitude - ABOVE.longitude) * RADIANS];
  const facing = SINE * Math.sin(north) + COSINE * Math.cos(north) * Math.cos(east);
  if (facing < 0) return undefined;
  return {
    x: Math.cos(north) * Math.sin(east),
    y: -(COSINE * Math.sin(north) - SINE * Math.cos(north) * Math.cos(east)),
  };
}

/** The place at a point of the disc, in whole degrees (Snyder 1987, equations 20-14 to 20-16); undefined beside it. */
export function placeUnder({ x, y }: Point): Coordinates | undefined {
  const rim = Math.hypot(x, y);
  if (rim > 1) return undefined;
  const depth = Math.sqrt(1 - rim ** 2);
  const latitude = Math.asin(depth * SINE - y * COSINE) / RADIANS;
  const longitude = ABOVE.longitude + Math.atan2(x, depth * COSINE + y * SINE) / RADIANS;
  return { latitude: Math.round(latitude), longitude: Math.round(wrapped(longitude)) };
}

/** A longitude from −180 to 180, also where it has gone once around. */
export function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** The globe in its window: a rising disc, cut off by the window's lower edge. The style sheet has the same figures. */
export function globeIn({ x, y, width, height }: Rect): Point & { readonly radius: number } {
  const radius = Math.min(0.935 * height, 0.53 * width);
  return { x: x + width / 2, y: y + height + 0.1 * radius, radius };
}
