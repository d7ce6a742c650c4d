/** Colours between the colours of the theme: every tone of the stage is mixed from those. */

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour `share` (0–1) of the way from one `#rrggbb` colour to another. */
export function mix(from: string, to: string, share: number): string {
  const [r, g, b] = channels(from);
  const [red, green, blue] = channels(to);
  const blend = (one: number, other: number): number => Math.round(one + (other - one) * share);
  const bytes = [blend(r, red), blend(g, green), blend(b, blue)];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour with an opacity (0–1). */
export function faded(hex: string, opacity: number): string {
  const [red, green, blue] = channels(hex);
  return `rgb(${red} ${green} ${blue} / ${opacity})`;
}
