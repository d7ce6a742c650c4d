/** Places on the earth, and how far apart they are. */

/** Degrees: north and east of zero, south and west below it. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the earth, km (R₁ of the GRS 80 ellipsoid, Moritz 1980). */
const EARTH_RADIUS = 6371.0088;

const RADIANS = Math.PI / 180;

/** The nearest place in whole degrees. */
export function wholeDegrees({ latitude, longitude }: Coordinates): Coordinates {
  return { latitude: Math.round(latitude), longitude: Math.round(longitude) };
}

/** The great-circle distance between two places, km, by the haversine formula (Sinnott 1984). */
export function kilometresBetween(one: Coordinates, other: Coordinates): number {
  const haversine = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const across = Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS);
  const share =
    haversine(other.latitude - one.latitude) + across * haversine(other.longitude - one.longitude);
  // Rounding may carry the share of opposite places beyond 1.
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, share)));
}
