/** What nobody may come upon before filing: every sentence of the later chapters, and of the weekends that stand behind this one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { plain, parseRich } from '../../../src/words/words.ts';

const WEEKENDS = 'src/weekends';
/** Practice may be opened before the weekend: it tells nothing of it, which its own test holds. */
const ANY_TIME = 'practice/';

/** Shorter ones may stand anywhere. */
const LONG = 16;

function sentencesIn(file: string): readonly string[] {
  const words: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  // What a chapter is called stands on the door to it.
  return Object.entries(words)
    .filter(([id]) => !id.startsWith('chapter.'))
    .flatMap(([, text]) => plain(parseRich(words, text)).split(/\{[\w-]+\}/))
    .map((part) => part.trim())
    .filter((part) => part.length >= LONG);
}

const isLater = (file: string) => backChannel.later?.some((chapter) => file.startsWith(`${chapter}.`));

const texts = readdirSync(WEEKENDS, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\/text\/.*\.json$/.test(name) && !name.startsWith(ANY_TIME));
const [own, others] = [true, false].map((mine) =>
  texts.filter((name) => name.startsWith(`${backChannel.id}/`) === mine),
);
const before = (own ?? []).filter((name) => !isLater(path.basename(name)));
const behind = [...(own ?? []).filter((name) => isLater(path.basename(name))), ...(others ?? [])];

const said = before.flatMap((name) => sentencesIn(path.join(WEEKENDS, name))).join('\n');

/** The sentences, none of which stands in the weekend itself as well, be it as words quoted there. */
export const LATER: readonly string[] = [
  ...new Set(behind.flatMap((name) => sentencesIn(path.join(WEEKENDS, name)))),
].filter((sentence) => !said.includes(sentence));

/** Those of them that a text holds. */
export const laterIn = (text: string): readonly string[] =>
  LATER.filter((sentence) => text.includes(sentence));
