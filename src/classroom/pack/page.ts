/** A page of the pack as it comes to the teacher: filled in with what only the teacher knows, and as a document of its own. */

import type { PackPage } from 'virtual:pack';

/** What only the teacher can fill in, as the pages name it: `{ADDRESS}`. */
export const BLANKS = ['ADDRESS', 'DATE', 'CLASS', 'TEACHER', 'SCHOOL'] as const;
export type Blanks = Readonly<Record<(typeof BLANKS)[number], string>>;

const BLANK = new RegExp(`\\{(${BLANKS.join('|')})\\}`, 'g');
/** To be filled in with a pen. */
const LINE = '\u2026'.repeat(12);

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter);
}

/** The page with what the teacher has typed; a line of dots where that is nothing. */
export function filledIn({ html }: PackPage, blanks: Blanks): string {
  return html.replace(BLANK, (_place, name: keyof Blanks) => escaped(blanks[name].trim()) || LINE);
}

/** One page as a document that needs nothing beside it. */
export function documentOf(page: PackPage, blanks: Blanks, language: string, style: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(page.title)}</title><style>${style}</style></head>`,
    `<body><main class="pack-page" data-rows="${page.rows}" data-reader="${page.reader}">`,
    filledIn(page, blanks),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}
