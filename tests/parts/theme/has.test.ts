/** Which rules may look for what lies in an element: one from :has() to elements of no name would style all of it afresh at every change. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What stands before each block of a style sheet, with what it is nested in before it, and without comments. */
function selectorsOf(css: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, before = '', mark] of css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)([{};])/g)) {
    if (mark === '{') {
      open.push(before.trim());
      if (!before.trim().startsWith('@'))
        found.push(
          open
            .filter((each) => !each.startsWith('@'))
            .join(' ')
            .replace(/\s+/g, ' '),
        );
    } else if (mark === '}') open.pop();
  }
  return found;
}

/** Divides at a mark where it stands outside all brackets. */
function divided(text: string, mark: RegExp): readonly string[] {
  const parts = [''];
  let deep = 0;
  for (const letter of text) {
    deep += Number('(['.includes(letter)) - Number(')]'.includes(letter));
    if (deep === 0 && mark.test(letter)) parts.push('');
    else parts.push(`${parts.pop()}${letter}`);
  }
  return parts.filter((part) => part !== '');
}

/** Whether an element that fits must have an id, a class or an attribute of a name: what it must not have says nothing. */
function isNamed(compound: string): boolean {
  const within = /^:(?:is|where)\((.*)\)$/s.exec(compound)?.[1];
  if (within !== undefined)
    return divided(within, /,/).every((one) => isNamed(divided(one.trim(), /[\s>+~]/).at(-1) ?? ''));
  return /[.#[]/.test(compound.replace(/:(?:not|has|nth-[a-z-]+)\((?:[^()]|\([^()]*\))*\)/g, ''));
}

/** Rules that lead from :has() in one element to others of no name. */
function wide(css: string): readonly string[] {
  return selectorsOf(css)
    .flatMap((selector) => divided(selector, /,/))
    .filter((selector) => {
      const compounds = divided(selector.trim(), /[\s>+~]/);
      return compounds.slice(0, -1).some((one) => one.includes(':has(')) && !isNamed(compounds.at(-1) ?? '');
    });
}

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

describe('a rule that leads from :has() to another element', () => {
  it.each(sheets)('names it: %s', (file) =>
    expect(wide(readFileSync(path.join('src', file), 'utf8'))).toEqual([]),
  );

  it.each([
    '.a:has(.b) p {}',
    '.a:has(.b) > :last-child {}',
    '.a:has(.b) :is(.c, .d > :not(.e)) {}',
    '@media print { .a { .b:has(> .c) { svg { color: red; } } } }',
    '.c, .a:has(.b) ~ *::before {}',
  ])('is found where it does not: %s', (css) => expect(wide(css)).toHaveLength(1));

  it.each([
    '.a:has(.b) .c {}',
    '.a:has(.b) p.c {}',
    '.a:has(.b) > [data-c]::before {}',
    '.a:has(.b) :is(.c, .d > .e:not(.f)) {}',
    '.a p:has(.b) {}',
    '.a:not(:has(.b, .c .d)) > #e {}',
  ])('may do so: %s', (css) => expect(wide(css)).toEqual([]));
});
