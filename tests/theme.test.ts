/** Colours that meet in the game keep their contrast, and the style sheet holds the same values as the theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours, dawn, motion, pairs } from '../src/theme.ts';

/** Relative luminance 0–1 of #rrggbb (WCAG 2.2, definition of "relative luminance"). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast 1–21 of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The declarations of the first `:root` of a style sheet whose names begin with `--`. */
function tokens(css: string): ReadonlyMap<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it.each(pairs)('%s on %s is at least %d', (front, back, least) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(least);
  });
});

describe('the style sheet', () => {
  const sheet = tokens(readFileSync('src/page/styles/tokens.css', 'utf8'));

  it('holds every colour of the theme and no other', () => {
    const theirs = [...sheet].filter(([, value]) => value.startsWith('#'));
    expect(Object.fromEntries(theirs)).toEqual(
      Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--${name}`, value])),
    );
  });

  it('holds every duration of the theme and no other', () => {
    const theirs = [...sheet].filter(([name]) => name.startsWith('--motion-'));
    expect(Object.fromEntries(theirs)).toEqual(
      Object.fromEntries(
        Object.entries(motion).map(([name, value]) => [`--motion-${kebab(name)}`, `${value}ms`]),
      ),
    );
  });

  it('keeps the colours of the dawn to scenery', () => {
    const scenery = new Set<string>([...dawn.sky, ...dawn.ridges]);
    expect([...sheet.values()].filter((value) => scenery.has(value))).toEqual([]);
  });
});
