/** The teacher's pack: every page a text with the weekend's facts in it, as plain HTML. It is made while the game is built. */
import { Marked } from 'marked';
import type { PackPage } from 'virtual:pack';
import { MISSING } from '../../words/words.ts';
import { withFacts } from './facts.ts';
import { withMinutes } from './minutes.ts';
import type { Source } from './source.ts';

const READERS = [
  'teacher',
  'pupils',
  'both',
  'paper',
  'home',
  'it',
] as const satisfies readonly PackPage['reader'][];
const ROWS = ['plain', 'middle', 'tall', 'cut'] as const satisfies readonly PackPage['rows'][];

const markdown = new Marked({ gfm: true, breaks: true });

/** What stands above the text of a page, a line each between two rules. */
const HEAD = /^---\n(.*?)\n---\n/s;
const TITLE = /^# (.+)$/m;

/**
 * The pages in the order of their names.
 * @param texts Markdown by name: what stands above says for whom a page is, and on how many sheets it prints
 */
export function packOf(source: Source, texts: Readonly<Record<string, string>>): readonly PackPage[] {
  return Object.entries(texts)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([id, text]) => pageOf(source, id, text));
}

function pageOf(source: Source, id: string, text: string): PackPage {
  const head = new Map(
    (HEAD.exec(text)?.[1] ?? '').split('\n').map((line) => {
      const [name = '', value = ''] = line.split(': ');
      return [name, value];
    }),
  );
  const reader = READERS.find((each) => each === head.get('for'));
  const title = TITLE.exec(text)?.[1];
  const sheets = Number(head.get('sheets'));
  if (!reader || title === undefined || !(sheets > 0))
    throw new SyntaxError(`a page of the pack says not what it is: ${id}`);
  const filled = withFacts(source, withMinutes(source, text.replace(HEAD, '')));
  const html = markdown.parse(filled, { async: false });
  const missing = MISSING.exec(html);
  if (missing) throw new RangeError(`the pack wants words that are gone: ${missing[0]} on ${id}`);
  return {
    id,
    title,
    reader,
    sheets,
    rows: ROWS.find((each) => each === head.get('rows')) ?? 'plain',
    html,
  };
}
