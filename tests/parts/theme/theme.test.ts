/** Colours that meet in the game keep their contrast, and the style sheet holds the same values as the theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, colours, dawn, motion, pairs, themes, wipes } from '../../../src/parts/theme/theme.ts';

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

/** The declarations of the first rule of a selector whose names begin with `--`. */
function tokens(css: string, selector: string): ReadonlyMap<string, string> {
  const [, rule = ''] = css.split(`${selector} {`);
  return new Map(
    [...(rule.split('}')[0] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
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

  const worn: Record<string, Record<Colour, string>> = {
    'as printed': colours,
    'high contrast': { ...colours, ...themes.contrast },
    'dark pages': { ...colours, ...themes.dark },
  };

  describe.each(Object.entries(worn))('%s', (theme, theirs) => {
    // High contrast keeps to WCAG's enhanced minimum (1.4.6), and asks of signs and edges what others ask of words.
    const asked = (least: 3 | 4.5) => (theme !== 'high contrast' ? least : least === 3 ? 4.5 : 7);
    it.each(pairs)('%s on %s (at least %d)', (front, back, least) => {
      expect(contrast(theirs[front], theirs[back])).toBeGreaterThanOrEqual(asked(least));
    });
  });

  it.each(['night', 'night-2', 'night-3', 'teal-2'] as const)(
    'an edge stands out on %s in high contrast',
    (ground) => {
      const theirs = { ...colours, ...themes.contrast };
      expect(contrast(theirs.edge, theirs[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(wipes)('$letters on the curtain of $field', ({ letters, field }) => {
    expect(contrast(colours[letters], colours[field])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the style sheet', () => {
  const css = readFileSync('src/parts/theme/tokens.css', 'utf8');
  const sheet = tokens(css, ':root');

  it.each([
    [':root', colours],
    ['html[data-theme="contrast"]', themes.contrast],
    ['html[data-theme="dark"]', themes.dark],
  ])('holds every colour of the theme and no other: %s', (selector, theirs) => {
    const found = [...tokens(css, selector)].filter(([, value]) => value.startsWith('#'));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(theirs).map(([name, value]) => [`--${name}`, value])),
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
