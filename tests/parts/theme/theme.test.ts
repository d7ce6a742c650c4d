/** Colours that meet in the game keep their contrast, and the style sheets take every colour from the theme. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Colour,
  colours,
  dawn,
  easings,
  motion,
  pairs,
  themes,
  wipes,
} from '../../../src/parts/theme/theme.ts';
import { tokenSheet } from '../../../src/parts/theme/tokens.ts';

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

describe('the style sheets', () => {
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, css: readFileSync(`src/${file}`, 'utf8') }));
  const made = tokenSheet();

  it.each([
    ['night-2', colours['night-2'], ':root'],
    ['letters', themes.dark.letters, 'html[data-theme="dark"]'],
    ['edge', themes.contrast.edge, 'html[data-theme="contrast"]'],
    ['motion-thread-draw', `${motion.threadDraw}ms`, ':root'],
    ['easing-cubic-out', easings.cubicOut, ':root'],
  ])('are given --%s as %s in %s', (name, value, selector) => {
    const [, rule = ''] = made.split(`${selector} {`);
    expect(rule.split('}')[0]).toContain(`--${name}: ${value};`);
  });

  it('write no colour of their own', () => {
    const own = written.flatMap(({ file, css }) =>
      [...css.matchAll(/#[\da-f]{3,8}\b/gi)].map(([colour]) => `${file}: ${colour}`),
    );
    // Black and white, as masks and paper have them.
    expect(own.filter((each) => !/#(000|fff)$/.test(each))).toEqual([]);
  });

  it('ask for no token that nobody gives', () => {
    const all = [made, ...written.map(({ css }) => css)].join('\n');
    const page = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const given = new Set(
      [...`${all}\n${page}`.matchAll(/(--[\w-]+)'?:|'(--[\w-]+)'/g)].map(([, a, b]) => a ?? b),
    );
    // With a value of its own for where nobody gives it, a token may be asked for.
    const asked = [...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect([...new Set(asked.filter((name) => !given.has(name)))]).toEqual([]);
  });

  it('keep the colours of the dawn to scenery', () => {
    const scenery = [...dawn.sky, ...dawn.ridges];
    expect(scenery.filter((colour) => made.includes(colour))).toEqual([]);
  });
});
