/** The whole pack as one archive of web pages, which open without this page and paste into any document. */
import type { PackPage } from 'virtual:pack';
import { strToU8, zipSync } from 'fflate';
import { type Blanks, documentOf } from '../../../pack/page.ts';

/** Each page by a name that sorts as the pack does: "c-before-the-game.html". */
function nameOf({ id, title }: PackPage): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${[id, ...words].join('-')}.html`;
}

export function packFile(pack: readonly PackPage[], blanks: Blanks, language: string, style: string): Blob {
  const files = pack.map(
    (page) => [nameOf(page), strToU8(documentOf(page, blanks, language, style))] as const,
  );
  return new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' });
}
