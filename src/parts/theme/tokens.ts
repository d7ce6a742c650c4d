/** The theme as a style sheet: every colour, duration and easing as a custom property, and what each other theme changes. */
import { colours, easings, motion, themes } from './theme.ts';

/** `threadDraw` as CSS writes it: `thread-draw`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function rule(selector: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `  --${kebab(name)}: ${value};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}-${name}`, value]));
}

/** Paper that is printed on is white, so another theme is one of the screen alone. */
export function tokenSheet(): string {
  const durations = Object.entries(motion).map(([name, value]) => [name, `${value}ms`] as const);
  const root = {
    ...colours,
    ...prefixed('motion', Object.fromEntries(durations)),
    ...prefixed('easing', easings),
  };
  const others = Object.entries(themes).map(([name, values]) => rule(`html[data-theme="${name}"]`, values));
  return [rule(':root', root), '@media screen {', ...others, '}', ''].join('\n');
}
